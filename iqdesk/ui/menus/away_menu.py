"""Docket > Days away: what is done with the line that is chosen there, and calendars in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import LINE, Command, add_commands
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.away.away_page import AwayPage
    from iqdesk.ui.away.bringing import CalendarBringing
    from iqdesk.ui.main_window import MainWindow


class AwayMenu(QObject):
    """Names the acts with their keys, which belong to the list."""

    def __init__(self, window: MainWindow, above: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._bringing: CalendarBringing | None = None
        menu = above.addMenu("Da&ys away")
        chosen = (
            Command("&Correct…\tF2", "", self._correct),
            Command("&Withdraw\tDel", "", self._withdraw),
            Command("Take the closure into &use or out of it\tS", "", self._switch),
        )
        self._of_line = add_commands(menu, chosen)
        calendars = (
            LINE,
            Command("&Import a calendar…", "", self.bring_calendar),
            Command("&Export as a calendar…", "", self._save_calendar),
        )
        add_commands(menu, calendars)
        menu.aboutToShow.connect(self._grey)

    def _page(self) -> AwayPage | None:
        """The page while it is shown."""
        from iqdesk.ui.away.away_page import AwayPage  # noqa: PLC0415 - a page is imported when it is first shown

        page = self._window.page()
        return page if isinstance(page, AwayPage) else None

    def _grey(self) -> None:
        page = self._page()
        offered = page.offered() if page is not None else (False,) * len(self._of_line)
        for action, is_offered in zip(self._of_line, offered, strict=True):
            action.setEnabled(is_offered)

    def bring_calendar(self) -> None:
        """Ask for a calendar, and show what its events would do to the ledger."""
        from iqdesk.ui.away.bringing import CalendarBringing  # noqa: PLC0415 - 0.1 s, for this alone

        if self._bringing is None:
            self._bringing = CalendarBringing(self._window)
        self._window.go(Place("away"))  # what comes in shows there
        self._bringing.ask()

    def _save_calendar(self) -> None:
        self._window.go(Place("away"))
        page = self._page()
        if page is not None:
            page.save_calendar()

    def _correct(self) -> None:
        page = self._page()
        if page is not None:
            page.correct()

    def _withdraw(self) -> None:
        page = self._page()
        if page is not None:
            page.withdraw()

    def _switch(self) -> None:
        page = self._page()
        if page is not None:
            page.switch()
