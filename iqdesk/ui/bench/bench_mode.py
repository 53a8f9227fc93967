"""Bench mode (F8): what counsel should not see is gone, not greyed, until F8 is pressed again; a restart changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow

ASIDE = "put aside"
NO_KEY = "In bench mode this key does nothing. F8 leads back to all that was there."
NO_UNDO = "Nothing is taken back or done again in bench mode, because what it would be cannot be shown here. F8 leads back."


class BenchMode(QObject):
    """Takes away the sidebar, the menus with their keys, the find box, the status bar's words, all pages but one, and dialogs."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[QAction] = []  # that acted before
        self.action = QAction("Bench &mode", window)
        self.action.setCheckable(True)
        self.action.setShortcut(QKeySequence("F8"))
        self.action.toggled.connect(self._on_toggled)
        window.addAction(self.action)  # its key acts while the menus are gone
        self._no_undo, self._no_key = self._stand_in(NO_UNDO), self._stand_in(NO_KEY)
        QApplication.instance().focusWindowChanged.connect(self._on_focus_window)  # type: ignore[union-attr] # there is one

    def restore(self) -> None:
        """As it was when the window closed."""
        if self._window.settings.value("bench", "false") == "true":
            self.action.setChecked(True)

    def _stand_in(self, why: str) -> QAction:
        """An action that stands for keys that do nothing: pressed, they say why."""
        stand_in = QAction(why, self._window)
        stand_in.setEnabled(False)
        stand_in.triggered.connect(self._on_stilled)
        self._window.addAction(stand_in)
        return stand_in

    def _on_stilled(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QAction):
            self._window.trouble.say(pressed.text())

    def _on_focus_window(self) -> None:
        """The key acts in a dialog, too, which otherwise holds the window with all its keys."""
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog) and dialog in self._window.findChildren(QDialog):
            dialog.addAction(self.action)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        window = self._window
        window.settings.setValue("bench", "true" if on else "false")
        if on:
            self._put_dialogs_aside()
        if on and window.desk.as_of != window.desk.today:
            window.desk.measure(as_of=window.desk.today)
        window.desk.is_benched = on
        for part in (window.sidebar, window.find_box, window.menuBar()):
            part.setVisible(not on)
        window.status.be_benched(on=on)
        self._still_keys(on=on)
        window.open_anew()  # the other pages stay, unseen: what was begun there is not lost
        if not on:
            self._bring_dialogs_back()

    def _still_keys(self, *, on: bool) -> None:
        """The keys of the menus and of the window say why they do nothing meanwhile, but for the one that leads back."""
        window, stand_ins = self._window, (self._no_undo, self._no_key)
        if on:
            actions = [action for menu in window.menuBar().actions() for action in _within(menu)] + window.actions()
            others = [action for action in actions if action not in (self.action, *stand_ins)]
            undoes = window.menus.edit.undo_and_redo
            self._no_undo.setShortcuts([key for one in undoes for key in one.shortcuts()])
            self._no_key.setShortcuts([key for one in others if one not in undoes for key in one.shortcuts()])
            self._keys = [action for action in others if action.isEnabled()]
        for action in self._keys:
            action.setEnabled(not on)
        for action in stand_ins:
            action.setEnabled(on)

    def _put_dialogs_aside(self) -> None:
        """Hide as it stands what lies over the window; what the window itself waits for is left, as by Esc."""
        from iqdesk.ui.long_step import LongStep  # noqa: PLC0415 - start-up does without

        for dialog in self._window.findChildren(QDialog):
            if not dialog.isVisible() or isinstance(dialog, LongStep):
                continue  # a step that is being written goes on in sight: it names nobody, and hiding it would stop it
            if dialog.windowModality() is Qt.WindowModality.ApplicationModal:
                dialog.reject()
            else:
                dialog.setProperty(ASIDE, True)
                dialog.hide()
            self._window.activateWindow()

    def _bring_dialogs_back(self) -> None:
        """Show again what was hidden, where its work has not ended it meanwhile."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.property(ASIDE):
                dialog.setProperty(ASIDE, False)
                dialog.show()


def _within(action: QAction) -> list[QAction]:
    """The commands under an entry of the bar, those of its menus' menus too."""
    menu = action.menu()
    return [action] if not isinstance(menu, QMenu) else [one for below in menu.actions() for one in _within(below)]
