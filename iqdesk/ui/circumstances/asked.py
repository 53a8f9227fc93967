"""The ledger of circumstances as the windows ask for it: the year, the day and the facts that the desk looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.statement.given_reasons import ledger_as_measured

if TYPE_CHECKING:
    from iqdesk.domain.statement.circumstance_ledger import CircumstanceLedger
    from iqdesk.ui.desk import Desk


def ledger_of(desk: Desk) -> CircumstanceLedger:
    """The same that `iqdesk circumstances` prints: reasons that read alike in one line, numbered as on paper."""
    file = desk.file
    return ledger_as_measured(desk.standing(), desk.facts(), file.circumstance_entries(), file.given_reasons()).grouped()
