"""A person at the keyboard: every key goes to whatever has the focus, as the window system would send it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

NAMED = {"\t": "Tab", "\n": "Return"}


class Typist:
    """Types words and presses keys; never touches a widget."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window

    def types(self, words: str) -> None:
        """Letter by letter; a tab and a line's end are the keys Tab and Enter."""
        for letter in words:
            if letter in NAMED:
                self.presses(NAMED[letter])
            elif letter.isascii():
                self._qtbot.keyClicks(self._focus(), letter)
            else:
                self._types_other(letter)

    def presses(self, *keys: str) -> None:
        """Keys as the menus write them: `Ctrl+Shift+N`, `Down`, `F2`."""
        for key in keys:
            stroke = QKeySequence(key)[0]
            self._qtbot.keyClick(self._focus(), stroke.key(), stroke.keyboardModifiers())

    def waits(self, until: Callable[[], bool]) -> None:
        """What takes its time is waited for, looking only."""
        self._qtbot.waitUntil(until)

    def answers(self, *keys: str) -> None:
        """What the next dialog will be answered with: it stops the key that opens it until it is closed again."""
        QTimer.singleShot(0, lambda: self._answers(keys))

    def _answers(self, keys: tuple[str, ...]) -> None:
        self._qtbot.waitUntil(_asks)
        for key in keys:
            self.types(key[1:]) if key.startswith("=") else self.presses(key)

    def _types_other(self, letter: str) -> None:
        """A letter of another keyboard: the test library knows the keys of ASCII alone."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._focus(), event)

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is None and QApplication.activeModalWidget() is None and not self._window.isActiveWindow():
            self._window.activateWindow()  # after a dialog or a menu; without a screen nobody is given the keyboard back
            self._qtbot.waitUntil(self._window.isActiveWindow)
        focus = popup or QApplication.focusWidget() or QApplication.activeWindow()
        assert focus is not None, "nothing has the keyboard"
        return focus


def _asks() -> bool:
    dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return dialog is not None and focus is not None and focus.window() is dialog
