"""The Reports menu: papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import Command, add_menu
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow


class ReportsMenu(QObject):
    """Saves the statement."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._build()

    def _build(self) -> None:
        command = Command("&Save the statement as PDF…", "Ctrl+Shift+S", self._save_statement)
        add_menu(self._window.menuBar(), "&Reports", (command,))

    def _save_statement(self) -> None:
        from iqdesk.ui.statement_page import StatementPage  # noqa: PLC0415 - a page is made when it is first shown

        self._window.go(Place("statement"))
        page = self._window.page()
        if isinstance(page, StatementPage):
            page.save()
