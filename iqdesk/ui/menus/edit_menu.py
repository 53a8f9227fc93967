"""The Edit menu: undo and redo by name, copy, find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from iqdesk.ui.menus.table import LINE, Command, add_menu
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow

STANDARD = QKeySequence.StandardKey


class EditMenu(QObject):
    """Takes back and does again, copies, finds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._build()

    def _build(self) -> None:
        commands = (
            Command("&Undo", STANDARD.Undo, self._desk.undo),
            Command("&Redo", "Ctrl+Shift+Z", self._desk.redo),
            LINE,
            Command("&Copy", STANDARD.Copy, self._copy),
            LINE,
            Command("&Find a case, code, date or note", STANDARD.Find, self._find),
        )
        _, (self._undo, self._redo, self._copy_action, _find) = add_menu(self._window.menuBar(), "&Edit", commands)

    def name_steps(self) -> None:
        """Undo and Redo by the name of what they would do."""
        for action, word, step in (
            (self._undo, "&Undo", self._desk.file.next_undo()),
            (self._redo, "&Redo", self._desk.file.next_redo()),
        ):
            action.setText(f"{word}: {step.name[:1].lower()}{step.name[1:]}" if step else word)
            action.setEnabled(step is not None)

    def _copy(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, Table):
            QApplication.clipboard().setText(focus.copied())
        elif isinstance(focus, QLineEdit):
            focus.copy()

    def _find(self) -> None:
        self._window.find_box.setFocus()
        self._window.find_box.selectAll()
