"""Docket > Days away: what is done with the line that is chosen there, and calendars in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.menus.line_menu import LineMenu
from iqdesk.ui.menus.table import LINE, Command
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.away.away_page import AwayPage
    from iqdesk.ui.away.bringing import CalendarBringing
    from iqdesk.ui.main_window import MainWindow


class AwayMenu(LineMenu):
    """Closures in and out of use, and calendars from anywhere."""

    TITLE = "Da&ys away"

    def __init__(self, window: MainWindow, above: QMenu) -> None:
        super().__init__(window, above)
        self._bringing: CalendarBringing | None = None

    def more_of_line(self) -> tuple[Command, ...]:
        return (Command("Take the closure into &use or out of it\tS", "", self._switch),)

    def further(self) -> tuple[Command, ...]:
        return (
            LINE,
            Command("&Import a calendar…", "", self.bring_calendar),
            Command("&Export as a calendar…", "", self._save_calendar),
        )

    def line_page(self) -> AwayPage | None:
        from iqdesk.ui.away.away_page import AwayPage  # noqa: PLC0415 - a page is imported when it is first shown

        page = self._window.page()
        return page if isinstance(page, AwayPage) else None

    def bring_calendar(self) -> None:
        """Ask for a calendar, and show what its events would do to the ledger."""
        from iqdesk.ui.away.bringing import CalendarBringing  # noqa: PLC0415 - 0.1 s, for this alone

        if self._bringing is None:
            self._bringing = CalendarBringing(self._window)
        self._window.go(Place("away"))  # what comes in shows there
        self._bringing.ask()

    def _save_calendar(self) -> None:
        self._window.go(Place("away"))
        page = self.line_page()
        if page is not None:
            page.save_calendar()

    def _switch(self) -> None:
        page = self.line_page()
        if page is not None:
            page.switch()
