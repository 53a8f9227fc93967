"""Reports > The draft: what is done with the draft of the statement that is worked on, and what is put into its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import LINE, Command, add_commands
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from iqdesk.ui.main_window import MainWindow
    from iqdesk.ui.statement.statement_page import StatementPage


class StatementMenu(QObject):
    """Every command leads to the page first."""

    def __init__(self, window: MainWindow, above: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._menu = menu = above.addMenu("The &draft")
        drafts = (
            Command("&New draft", "", self._new),
            Command("Fro&m a template…", "Ctrl+Shift+T", self._template),
            Command("&Duplicate", "", self._duplicate),
            Command("Re&name…", "", self._rename),
            Command("&Withdraw", "", self._withdraw),
            LINE,
            Command("Put in a &figure…", "Ctrl+Shift+J", self._figure),
            Command("Refer to a &case…", "Ctrl+Shift+O", self._case),
            Command("Refer to a ci&rcumstance…", "Ctrl+Shift+B", self._circumstance),
            LINE,
            Command("Chec&k", "Ctrl+Shift+H", self._check),
            Command("Save the sealed ke&y page…", "", self._key_page),
            Command("Fi&led statements…", "Ctrl+Shift+Y", self._filed),
            LINE,
            Command("&Text or pages", "Ctrl+0", self._swap),
        )
        self._actions = add_commands(menu, drafts)

    def suit(self, *, is_judge: bool) -> None:
        """A clerk has none of these commands, nor their keys."""
        self._menu.menuAction().setVisible(is_judge)
        for action in self._actions:
            action.setEnabled(is_judge)

    def page(self) -> StatementPage:
        """The page, which is shown from now on."""
        from iqdesk.ui.statement.statement_page import StatementPage  # noqa: PLC0415 - a page is made when it is first shown

        if self._window.place.page != "statement":  # else the keyboard stays where it is on the page
            self._window.go(Place("statement"))
        page = self._window.page()
        if not isinstance(page, StatementPage):
            raise TypeError("the page of the statement is shown by now")
        return page

    def _new(self) -> None:
        self.page().begin_draft()

    def _template(self) -> None:
        self.page().putting.begin_from_template()

    def _check(self) -> None:
        self.page().leaving.check()

    def _key_page(self) -> None:
        self.page().leaving.save_key_page()

    def _filed(self) -> None:
        self.page().leaving.show_filed()

    def _duplicate(self) -> None:
        self.page().drafting.duplicate()

    def _rename(self) -> None:
        self.page().putting.rename()

    def _withdraw(self) -> None:
        self.page().drafting.withdraw()

    def _figure(self) -> None:
        self.page().putting.figure()

    def _case(self) -> None:
        self.page().putting.case()

    def _circumstance(self) -> None:
        self.page().putting.circumstance()

    def _swap(self) -> None:
        self.page().swap()
