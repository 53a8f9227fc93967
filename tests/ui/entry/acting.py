"""Keys as a person presses them: always to whatever has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMED = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return, "\x1b": Qt.Key.Key_Escape}
ESC = "\x1b"


def keys(qtbot: QtBot, text: str) -> None:
    """Letters, Tab, Enter and Esc."""
    for letter in text:
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        if letter in NAMED:
            qtbot.keyClick(focus, NAMED[letter])
        elif letter.isascii():
            qtbot.keyClicks(focus, letter)
        else:  # QTest knows no other letters
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key with what is held down beside it."""
    qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key, modifier)


def choose_form(window: MainWindow, qtbot: QtBot, letter: str) -> EntryBand:
    """Ctrl+Shift+N and the letter of a form."""
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL | SHIFT)
    keys(qtbot, letter)
    band = window.page().band
    assert band is not None
    assert band.isVisible()
    return band


def go_to_case(window: MainWindow, place: int) -> int:
    """The page of the case of one of today's settings."""
    case_id = window.desk.file.settings_on(window.desk.today)[place].case.case_id
    window.go(Place("case", case_id))
    return case_id


def focus_name() -> str:
    """What a screen reader calls that which has the keyboard."""
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""
