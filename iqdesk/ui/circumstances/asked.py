"""The ledger of circumstances as the windows ask for it: the year, the day and the facts that the desk looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.statement.ledger_lines import circumstance_ledger

if TYPE_CHECKING:
    from iqdesk.domain.statement.circumstance_ledger import CircumstanceLedger
    from iqdesk.ui.desk import Desk


def ledger_of(desk: Desk) -> CircumstanceLedger:
    """The same that `iqdesk circumstances` prints."""
    file = desk.file
    return circumstance_ledger(desk.facts(), desk.year, desk.as_of, file.circumstance_entries(), file.given_reasons())
