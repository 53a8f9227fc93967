"""The Reports menu: papers, and the pages that are only reached from here."""

from __future__ import annotations

from iqdesk.ui.menus.table import Command, add_menu
from iqdesk.ui.menus.window_menu import WindowMenu
from iqdesk.ui.page import Place


class ReportsMenu(WindowMenu):
    """Saves the statement, opens the activity report."""

    def _build(self) -> None:
        commands = (
            Command("&Save the statement as PDF…", "Ctrl+Shift+S", self._save_statement),
            Command("&Activity…", "Ctrl+Shift+A", self._show_activity),
            Command("&Reconcile with the agency’s figure…", "Ctrl+Shift+R", self._show_reconcile),
        )
        add_menu(self._window.menuBar(), "&Reports", commands)

    def _show_activity(self) -> None:
        self._window.go(Place("activity"))

    def _show_reconcile(self) -> None:
        self._window.go(Place("reconcile"))

    def _save_statement(self) -> None:
        from iqdesk.ui.year.statement_page import StatementPage  # noqa: PLC0415 - a page is made when it is first shown

        self._window.go(Place("statement"))
        page = self._window.page()
        if isinstance(page, StatementPage):
            page.save()
