"""The ledger of circumstances and its cost as windows ask for them: the year, the day and the facts that the desk looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.statement.costing import what_it_cost
from iqdesk.domain.statement.given_reasons import ledger_as_measured

if TYPE_CHECKING:
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, GivenReason
    from iqdesk.domain.statement.circumstance_ledger import CircumstanceLedger
    from iqdesk.domain.statement.cost import Cost
    from iqdesk.ui.desk import Desk


class Account(NamedTuple):
    """The same that `iqdesk circumstances` prints: reasons that read alike in one line, numbered as on paper; what it cost."""

    ledger: CircumstanceLedger
    cost: Cost


class Accounting(NamedTuple):
    """What an account follows from: values alone, so that another thread can work it out."""

    standing: Standing
    facts: Facts
    entries: tuple[CircumstanceEntry, ...]
    reasons: tuple[GivenReason, ...]

    def __call__(self) -> Account:
        """Work it out."""
        ledger = ledger_as_measured(*self).grouped()
        return Account(ledger, what_it_cost(ledger, self.standing, self.facts))


def accounting(desk: Desk) -> Accounting:
    """Ask the docket for it."""
    file = desk.file
    return Accounting(desk.standing(), desk.facts(), tuple(file.circumstance_entries()), tuple(file.given_reasons()))
