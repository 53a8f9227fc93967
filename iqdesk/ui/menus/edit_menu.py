"""The Edit menu: undo and redo by name, copy, find."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from iqdesk.ui.menus.table import LINE, Command, add_menu
from iqdesk.ui.menus.window_menu import WindowMenu
from iqdesk.ui.table import Table

STANDARD = QKeySequence.StandardKey


class EditMenu(WindowMenu):
    """Takes back and does again, copies, finds."""

    def _build(self) -> None:
        commands = (
            Command("&Undo", STANDARD.Undo, self._desk.undo),
            Command("&Redo", "Ctrl+Shift+Z", self._desk.redo),
            LINE,
            Command("&Copy", STANDARD.Copy, self._copy),
            Command("&Paste rows", STANDARD.Paste, self._paste),
            LINE,
            Command("&Find a case, code, date or note", STANDARD.Find, self._find),
        )
        _, (self._undo, self._redo, self._copy_action, _paste, self._find_action) = add_menu(
            self._window.menuBar(), "&Edit", commands
        )

    def take_letters(self, *, takes: bool) -> None:
        """Whether `/` alone leads to the find box, too; in a field it is always what was typed."""
        self._find_action.setShortcuts([*QKeySequence.keyBindings(STANDARD.Find), *([QKeySequence("/")] if takes else [])])

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
        elif isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.copy()

    def _paste(self) -> None:
        """Rows copied in a spreadsheet; a field takes its own."""
        from iqdesk.exchange.sheets.grid import SheetTrouble  # noqa: PLC0415 - read only to bring rows in
        from iqdesk.exchange.sheets.reading import read_clipboard  # noqa: PLC0415
        from iqdesk.ui.sheets.brought import Brought  # noqa: PLC0415

        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
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
