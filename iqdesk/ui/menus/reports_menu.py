"""The Reports menu: papers."""

from __future__ import annotations

from iqdesk.ui.menus.table import Command, add_menu
from iqdesk.ui.menus.window_menu import WindowMenu
from iqdesk.ui.page import Place


class ReportsMenu(WindowMenu):
    """Saves the statement."""

    def _build(self) -> None:
        command = Command("&Save the statement as PDF…", "Ctrl+Shift+S", self._save_statement)
        add_menu(self._window.menuBar(), "&Reports", (command,))

    def _save_statement(self) -> None:
        from iqdesk.ui.year.statement_page import StatementPage  # noqa: PLC0415 - a page is made when it is first shown

        self._window.go(Place("statement"))
        page = self._window.page()
        if isinstance(page, StatementPage):
            page.save()
