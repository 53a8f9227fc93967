"""Bench mode (F8): what counsel should not see is gone, not greyed, until F8 is pressed again; a restart changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow


class BenchMode(QObject):
    """Takes away the sidebar, the menus with their keys, the find box, the status bar's words, and all pages but one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[QAction] = []  # that acted before
        self.action = QAction("Bench &mode", window)
        self.action.setCheckable(True)
        self.action.setShortcut(QKeySequence("F8"))
        self.action.toggled.connect(self._on_toggled)
        window.addAction(self.action)  # its key acts while the menus are gone

    def restore(self) -> None:
        """As it was when the window closed."""
        if self._window.settings.value("bench", "false") == "true":
            self.action.setChecked(True)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        window = self._window
        window.settings.setValue("bench", "true" if on else "false")
        if on and window.desk.as_of != window.desk.today:
            window.desk.measure(as_of=window.desk.today)
        window.desk.is_benched = on
        for part in (window.sidebar, window.find_box, window.menuBar()):
            part.setVisible(not on)
        window.status.be_benched(on=on)
        self._still_keys(on=on)
        window.open_anew()  # the other pages stay, unseen: what was begun there is not lost

    def _still_keys(self, *, on: bool) -> None:
        """The keys of the menus and of the window do nothing meanwhile, but for the one that leads back."""
        if on:
            actions = [action for menu in self._window.menuBar().actions() for action in _within(menu)] + self._window.actions()
            self._keys = [action for action in actions if action is not self.action and action.isEnabled()]
        for action in self._keys:
            action.setEnabled(not on)


def _within(action: QAction) -> list[QAction]:
    """The commands under an entry of the bar, those of its menus' menus too."""
    menu = action.menu()
    return [action] if not isinstance(menu, QMenu) else [one for below in menu.actions() for one in _within(below)]
