"""The Reports menu: papers, and the pages that are only reached from here."""

from __future__ import annotations

from iqdesk.ui.menus.statement_menu import StatementMenu
from iqdesk.ui.menus.table import LINE, Command, add_commands, add_menu
from iqdesk.ui.menus.window_menu import WindowMenu
from iqdesk.ui.page import Place


class ReportsMenu(WindowMenu):
    """Saves the statement, opens the activity report."""

    def _build(self) -> None:
        statement = (Command("&Save the statement as PDF…", "Ctrl+Shift+S", self._save_statement),)
        commands = (
            LINE,
            Command("&Activity…", "Ctrl+Shift+A", self._show_activity),
            Command("&Reconcile with the agency’s figure…", "Ctrl+Shift+R", self._show_reconcile),
        )
        menu, self._saves = add_menu(self._window.menuBar(), "&Reports", statement)
        self.statement = StatementMenu(self._window, menu)
        add_commands(menu, commands)
        self._desk.worker_changed.connect(self._suit)
        self._suit()

    def _suit(self) -> None:
        """The statement is the judge's own paper: a clerk has nothing of it."""
        is_judge = self._desk.file.author.reads_private
        for action in self._saves:
            action.setVisible(is_judge)
            action.setEnabled(is_judge)
        self.statement.suit(is_judge=is_judge)

    def _show_activity(self) -> None:
        self._window.go(Place("activity"))

    def _show_reconcile(self) -> None:
        self._window.go(Place("reconcile"))

    def _save_statement(self) -> None:
        self.statement.page().save()
