"""What the menus have in common: the window that they belong to, and its desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow


class WindowMenu(QObject):
    """One menu of the bar; subclasses fill `_build` and bring what its commands do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._build()

    def _build(self) -> None:
        """Put the menu into the bar with its commands."""
        raise NotImplementedError
