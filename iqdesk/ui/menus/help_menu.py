"""The Help menu: the keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iqdesk.ui.menus.table import Command, add_menu

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow


class HelpMenu(QObject):
    """Shows the keys and the program's particulars."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._build()

    def _build(self) -> None:
        commands = (Command("&Keys", "Ctrl+/", self._show_keys), Command("&About IQ Desk", "", self._about))
        add_menu(self._window.menuBar(), "&Help", commands)

    def _show_keys(self) -> None:
        from iqdesk.ui.help import KeysDialog  # noqa: PLC0415

        KeysDialog.show_to(self._window)

    def _about(self) -> None:
        from iqdesk.ui.help import about  # noqa: PLC0415

        about(self._window)
