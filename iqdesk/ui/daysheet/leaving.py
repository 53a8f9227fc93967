"""What leaves the day sheet: the day on paper, and its list as a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui import words
from iqdesk.ui.page import Page, Place

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QPushButton

    from iqdesk.ui.daysheet.day_list import DayList
    from iqdesk.ui.daysheet.day_tools import DayTools
    from iqdesk.ui.daysheet.filter_row import FilterRow
    from iqdesk.ui.daysheet.note_line import NoteLine
    from iqdesk.ui.files.export_dialog import Exported


class LeavingPage(Page):
    """The page's part that prints and exports; neither while the month or the year is shown."""

    tools: DayTools
    filters: FilterRow
    list: DayList
    note: NoteLine

    @property
    def day(self) -> date:
        """The day whose sheet is shown."""
        raise NotImplementedError

    @property
    def lists_settings(self) -> bool:
        """Whether the day's list is shown, not the month or the year."""
        raise NotImplementedError

    def current_day(self) -> date | None:
        return self.day

    def add_leaving(self) -> tuple[QPushButton, ...]:
        """The buttons of what leaves the page."""
        closing = self.tools.add_leaving("Close of day", "clipboard_checkmark", "What is still to be said of the day: Ctrl+E")
        printing = self.tools.add_leaving("Print…", "print", "Print the day sheet as PDF: Ctrl+P")
        exporting = self.tools.add_leaving("Export…", "arrow_export", "Export the list: Ctrl+Shift+E")
        printing.clicked.connect(self.print_out)
        exporting.clicked.connect(self.wants_export)
        closing.clicked.connect(self._on_closing)
        return closing, printing, exporting

    def _on_closing(self) -> None:
        self.go.emit(Place("close", self.day))

    def exported(self) -> Exported | None:
        from iqdesk.exchange.sheets.lists import Asked, SheetList  # noqa: PLC0415 - only to export
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        shown = frozenset(row.key for row in self.list.rows.rows if isinstance(row.key, int)) if self.lists_settings else None
        if not shown:
            return None
        is_whole = self.filters.shows_everything
        which = "every setting" if is_whole else f"{words.plural(len(shown), 'setting')}, the others are hidden"
        how = f"{words.long_day(self.day)}; {which}. With all that the docket holds of a setting."
        return Exported(Asked(SheetList.DAY, self.desk.today, day=self.day, only=shown), len(shown), how)

    @property
    def prints(self) -> str:
        return "the day sheet" if self.lists_settings else ""

    def print_out(self) -> None:
        from iqdesk.ui.files.day_paper import save_day_sheet  # noqa: PLC0415 - only to print

        self.note.write()
        if self.list.settle():
            save_day_sheet(self.window(), self.desk, self.day)
        else:
            self.list.editor.focus()
