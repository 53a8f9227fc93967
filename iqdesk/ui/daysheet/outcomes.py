"""What is done in a day's list is written: an outcome, asked for in its cell or whole, and what is typed into a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Touched
from iqdesk.ui.daysheet.cell_fields import verb_for
from iqdesk.ui.daysheet.day_rows import SAYS_CODE
from iqdesk.ui.outcomes.recording import is_plain, record_outcome

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.daysheet.cell_fields import CellEdit
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


def write_cell(desk: Desk, day: DayList, edit: CellEdit) -> None:
    """Write what was typed into a cell, or say there why not."""
    day.answer(desk.attempt(_Typed(edit, desk.today)))


class _Typed:
    """The verb that a cell's value stands for; nothing is written where it is as it was."""

    def __init__(self, edit: CellEdit, today: date) -> None:
        self._edit, self._today = edit, today

    def __call__(self, file: DocketFile) -> Touched:
        verb = verb_for(self._edit, file.adjournment_codes(), self._today)
        return Touched.NOTHING if verb is None else verb(file)
