"""How an outcome chosen in a day's list is asked for: in its cell where only a code is wanting, else whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.daysheet.day_rows import SAYS_CODE
from iqdesk.ui.recording import is_plain, record_outcome

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.records import Setting
    from iqdesk.ui.daysheet.day_list import DayList
    from iqdesk.ui.desk import Desk


def record_in_list(parent: QWidget, desk: Desk, day: DayList, setting: Setting, kind: OutcomeKind, *, asks: bool) -> None:
    """Record it; one that concerns riders, or is odd, is asked for in a dialog. What is moved stays as it is."""
    if setting.is_moved:
        day.say_moved(setting)
    elif kind in SAYS_CODE and not asks and is_plain(desk, setting, kind):
        day.ask_code(kind)
    else:
        record_outcome(parent, desk, setting, kind, asks=asks)
