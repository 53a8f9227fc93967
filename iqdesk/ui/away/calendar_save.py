"""Saving the days away as an iCalendar file: what it holds is said first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import NOT_READ, NOT_WRITTEN, SaveDialog, Saving, Way

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.ui.desk import Desk

WHOLE, MASKED = 0, 1
SAVING = Saving(
    "Save the days away as a calendar",
    "A calendar of the days away",
    "Every entry of the ledger as whole days, for the calendar of any program. No case is in it.",
    (
        Way("With what each was", "The words of each entry become the event’s title. Anybody may be named in them."),
        Way("Kinds and days alone", "Leave, training, detail and so on, without a word of what it was."),
    ),
    "Days away.ics",
    "Calendar (*.ics)",
)


class CalendarSaveDialog(SaveDialog):
    """Says what it is and writes it."""

    @staticmethod
    def show_to(parent: QWidget, desk: Desk) -> CalendarSaveDialog:
        """Ask; the dialog stays until it is put away."""
        dialog = CalendarSaveDialog(parent, desk)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, folder_beside(desk), SAVING)
        self._desk = desk

    def write(self, path: Path) -> None:
        """Write the calendar."""
        from iqdesk.exchange.calendar_file import save_calendar  # noqa: PLC0415 - only to write it

        calendar = self._desk.ask(lambda file: file.calendar())
        if calendar is None:
            self.end(NOT_WRITTEN, NOT_READ)
            return
        try:
            save_calendar(path, calendar.away, self._desk.today, masked=self.way == MASKED)
        except OSError as error:
            self.end_refused(error)
        else:
            self.end_saved(path)
