"""The Help menu: the keys, and what this program is."""

from __future__ import annotations

from iqdesk.ui.menus.table import Command, add_menu
from iqdesk.ui.menus.window_menu import WindowMenu


class HelpMenu(WindowMenu):
    """Shows the keys and the program's particulars."""

    def _build(self) -> None:
        commands = (Command("&Keys", "Ctrl+/", self._show_keys), Command("&About IQ Desk", "", self._about))
        add_menu(self._window.menuBar(), "&Help", commands)

    def _show_keys(self) -> None:
        from iqdesk.ui.help import KeysDialog  # noqa: PLC0415

        KeysDialog.show_to(self._window)

    def _about(self) -> None:
        from iqdesk.ui.help import about  # noqa: PLC0415

        about(self._window)
