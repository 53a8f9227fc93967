"""The menu of a list's saved views: shows one, saves what is shown, renames and takes away the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from iqdesk.ui.menu_letters import keep_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.saved_views import SavedView

WITH_A_KEY = 9  # as many views as there are figures
SAVE = "&Save what is shown…"


class ViewsMenu(QMenu):
    """`chosen` carries a view; the commands are about the one that is shown."""

    chosen = Signal(object)
    saves = Signal()
    renames = Signal()
    takes_away = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Views", parent)
        keep_letters(self)
        self._views: list[QAction] = []
        self.save = self._command(SAVE, self.saves)
        self.save.setShortcut(QKeySequence("Ctrl+Shift+V"))
        self._rename = self._command("&Rename…", self.renames)
        self._take_away = self._command("&Take away", self.takes_away)
        self._line = QAction(self)
        self._line.setSeparator(True)
        self.insertAction(self.save, self._line)
        self.triggered.connect(self._on_triggered)

    def _command(self, text: str, signal: SignalInstance) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(signal)
        self.addAction(action)
        return action

    def show_views(self, views: Sequence[SavedView], shown: SavedView | None) -> None:
        """The views of a list, with the key that shows each in the list, and which of them is shown."""
        for action in self._views:
            self.removeAction(action)
            action.deleteLater()
        self._views = []
        for place, view in enumerate(views, start=1):
            name = as_label(view.name)
            text = f"&{place}  {name}\t{place}" if place <= WITH_A_KEY else name
            action = QAction(text, self)
            action.setCheckable(True)
            action.setChecked(shown is not None and view.id == shown.id)
            action.setData(view)
            self.insertAction(self._line, action)
            self._views.append(action)
        self._line.setVisible(bool(views))
        name = f" “{as_label(shown.name)}”" if shown is not None else " the view"
        self._rename.setText(f"&Rename{name}…")
        self._take_away.setText(f"&Take{name} away")
        for action in (self._rename, self._take_away):
            action.setVisible(bool(views))
            action.setEnabled(shown is not None)

    def _on_triggered(self, action: QAction) -> None:
        if action in self._views:
            self.chosen.emit(action.data())


def as_label(name: str) -> str:
    """A name in which no letter is an access key."""
    return name.replace("&", "&&")
