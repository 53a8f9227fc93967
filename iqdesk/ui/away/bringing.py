"""Bringing a calendar in: the file is asked for and read, beside the window where it is long, its events shown and taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.exchange.calendar_file import CalendarTrouble, read_calendar
from iqdesk.exchange.calendar_plan import last_day_read, take_in
from iqdesk.ui.away.calendar_dialog import CalendarDialog
from iqdesk.ui.files.file_dialog import FileDialog, folder_beside
from iqdesk.ui.files.reading_dialog import Reading, ReadingDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from iqdesk.exchange.calendar_file import CalendarEvent
    from iqdesk.ui.main_window import MainWindow

READ_AT_ONCE = 200_000  # bytes; some four hundred events


class CalendarBringing(QObject):
    """One calendar at a time; it belongs to the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._name = ""

    def ask(self) -> None:
        """Ask for a file and bring it in."""
        start = folder_beside(self._desk)
        chosen, _ = FileDialog.open_file(self._window, "A calendar of days away", str(start), "Calendars (*.ics)")
        if chosen:
            self.bring(Path(chosen))

    def bring(self, path: Path) -> None:
        """Read a file, and show what its events would do."""
        self._name = path.name
        last = last_day_read(self._desk.today)
        try:
            if path.stat().st_size > READ_AT_ONCE:
                reading = Reading("Import a calendar", path, partial(_read, path, last), CalendarTrouble)
                dialog = ReadingDialog(self._window, self._window.background, reading)
                dialog.read.connect(self._on_read)
                dialog.refused.connect(self._window.trouble.say)
                dialog.begin()
            else:
                self._on_read(read_calendar(path, last))
        except OSError as error:
            self._window.trouble.say(f"{path.name} cannot be read: {error.strerror}.")
        except CalendarTrouble as trouble:
            self._window.trouble.say(str(trouble))

    def _on_read(self, events: tuple[CalendarEvent, ...]) -> None:
        calendar = self._desk.ask(lambda file: file.calendar())
        if calendar is None:
            return
        plan = CalendarDialog.ask(self._window, self._name, events, calendar.away, self._desk.today)
        if plan is not None:
            self._desk.do(partial(take_in, name=self._name, plan=plan))


def _read(
    path: Path, last: date, _progress: Callable[[str, int, int], None], _should_stop: Callable[[], bool]
) -> tuple[CalendarEvent, ...]:
    return read_calendar(path, last)
