"""Docket > Circumstances: what is done with the line that is chosen there, and who caused an adjournment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import LINE, Command, add_commands
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.circumstances.circumstances_page import CircumstancesPage
    from iqdesk.ui.main_window import MainWindow


class CircumstanceMenu(QObject):
    """Names the acts with their keys, which belong to the list."""

    def __init__(self, window: MainWindow, above: QMenu) -> None:
        super().__init__(window)
        self._window = window
        menu = above.addMenu("Circ&umstances")
        chosen = (
            Command("&Correct…\tF2", "", self._correct),
            Command("&Withdraw\tDel", "", self._withdraw),
        )
        self._of_line = add_commands(menu, chosen)
        further = (
            LINE,
            Command("&How the cost is counted\tF9", "", self._show_method),
            Command("Who caused it: ad&journment codes", "Ctrl+Shift+K", self._open_codes),
        )
        add_commands(menu, further)
        menu.aboutToShow.connect(self._grey)

    def _page(self) -> CircumstancesPage | None:
        """The page while it is shown."""
        from iqdesk.ui.circumstances.circumstances_page import CircumstancesPage  # noqa: PLC0415 - made when it is first shown

        page = self._window.page()
        return page if isinstance(page, CircumstancesPage) else None

    def _grey(self) -> None:
        page = self._page()
        offered = page.offered() if page is not None else (False,) * len(self._of_line)
        for action, is_offered in zip(self._of_line, offered, strict=True):
            action.setEnabled(is_offered)

    def _correct(self) -> None:
        page = self._page()
        if page is not None:
            page.correct()

    def _withdraw(self) -> None:
        page = self._page()
        if page is not None:
            page.withdraw()

    def _show_method(self) -> None:
        self._window.go(Place("circumstances"))
        page = self._page()
        if page is not None:
            page.show_method()

    def _open_codes(self) -> None:
        self._window.go(Place("codes"))
