"""The Edit menu: undo and redo by name, copy, find."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from iqdesk.ui import words
from iqdesk.ui.menus.table import LINE, Command, add_menu
from iqdesk.ui.menus.window_menu import WindowMenu
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from iqdesk.domain.records import StepLine
    from iqdesk.ui.long_step import Parts

STANDARD = QKeySequence.StandardKey
MANY = 5_000  # rows; fewer are taken back before anybody sees a bar


class EditMenu(WindowMenu):
    """Takes back and does again, copies, finds."""

    def _build(self) -> None:
        commands = (
            Command("&Undo", STANDARD.Undo, self.undo),
            Command("&Redo", "Ctrl+Shift+Z", self.redo),
            LINE,
            Command("&Copy", STANDARD.Copy, self._copy),
            Command("&Paste rows", STANDARD.Paste, self._paste),
            LINE,
            Command("&Find a case, code, date or note", STANDARD.Find, self._find),
        )
        _, (self._undo, self._redo, self._copy_action, _paste, self._find_action) = add_menu(
            self._window.menuBar(), "&Edit", commands
        )
        self._slash = QAction("Find", self._window)
        self._slash.setShortcut(QKeySequence("/"))
        self._slash.triggered.connect(self._find_from_list)
        self._window.addAction(self._slash)

    @property
    def undo_and_redo(self) -> tuple[QAction, QAction]:
        """The two that take back and do again."""
        return self._undo, self._redo

    def take_letters(self, *, takes: bool) -> None:
        """Whether `/` alone leads to the find box, too, from a list."""
        self._slash.setEnabled(takes)

    def _find_from_list(self) -> None:
        if isinstance(QApplication.focusWidget(), Table):
            self._find()

    def undo(self) -> None:
        """Take the last step back; one of many rows with a bar that says how far it is."""
        self._window.page().settle()
        step = self._desk.ask(methodcaller("next_undo"))
        if step is not None and not self._window.page().takes_back(step):
            return
        if step is None or not self._is_long(step):
            self._desk.undo()
        else:
            self._write_long(f"Taking back: {words.inside(step.name)}", self._desk.file.undo_in_parts(), step)

    def redo(self) -> None:
        """Do the last undone step again, in the same way."""
        self._window.page().settle()
        step = self._desk.ask(methodcaller("next_redo"))
        if step is not None and not self._window.page().takes_back(step):
            return
        if step is None or not self._is_long(step):
            self._desk.redo()
        else:
            self._write_long(f"Doing again: {words.inside(step.name)}", self._desk.file.redo_in_parts(), step)

    def _is_long(self, step: StepLine) -> bool:
        return (self._desk.ask(methodcaller("rows_of_step", step.number)) or 0) >= MANY

    def _write_long(self, what: str, parts: Parts, step: StepLine) -> None:
        from iqdesk.ui.long_step import LongStep  # noqa: PLC0415 - hardly ever

        LongStep.write(self._window, self._desk, what, parts, self._desk.file.rows_of_step(step.number))

    def name_steps(self) -> None:
        """Undo and Redo by the name of what they would do."""
        for action, word, step in (
            (self._undo, "&Undo", self._desk.file.next_undo()),
            (self._redo, "&Redo", self._desk.file.next_redo()),
        ):
            action.setText(f"{word}: {words.inside(step.name)}" if step else word)
            action.setEnabled(step is not None)

    def _copy(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, Table):
            QApplication.clipboard().setText(focus.copied())
        elif isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit):
            focus.copy()

    def _paste(self) -> None:
        """Rows copied in a spreadsheet; a field takes its own."""
        from iqdesk.exchange.sheets.grid import SheetTrouble  # noqa: PLC0415 - read only to bring rows in
        from iqdesk.exchange.sheets.reading import read_clipboard  # noqa: PLC0415
        from iqdesk.ui.sheets.brought import Brought  # noqa: PLC0415

        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit):
            focus.paste()
            return
        try:
            grid = read_clipboard(QApplication.clipboard().text())
        except SheetTrouble as trouble:
            self._window.trouble.say(str(trouble))
        else:
            self._window.menus.file.show_sheet(Brought(grid))

    def _find(self) -> None:
        self._window.find_box.setFocus()
        self._window.find_box.selectAll()
