"""Lists that drop down and boxes that are ticked, as a person and a screen reader meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iqdesk.ui.choice import Choice, Tick
from iqdesk.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Tokens, qt_palette
from iqdesk.ui.sheet import sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    choice = Choice("Becomes")
    choice.addItems(["A-number", "Date"])
    column.addWidget(choice)
    column.addWidget(Tick("Remember this mapping"))
    qtbot.addWidget(box)
    box.resize(300, 100)
    return box


def test_a_choice_is_named_for_what_is_chosen(box: QWidget) -> None:
    # Qt's own interface tells a screen reader on Linux the value in its place, and the name elsewhere.
    assert box.findChild(Choice).accessibleName() == "Becomes"


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_a_tick_is_seen_in_every_look(box: QWidget, colours: Tokens, qapp: QApplication, qtbot: QtBot) -> None:
    palette, styles = qapp.palette(), qapp.styleSheet()
    qapp.setPalette(qt_palette(colours))
    qapp.setStyleSheet(sheet(colours))
    with qtbot.waitExposed(box):
        box.show()
    tick = box.findChild(Tick)
    before = tick.grab().toImage()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert tick.isChecked()
    marked = tick.grab().toImage()
    seen = {marked.pixelColor(x, y).name() for x in range(24) for y in range(marked.height())}
    assert {colours.fill.name(), colours.onfill.name()} <= seen
    assert before != marked
    box.hide()
    qapp.setPalette(palette)
    qapp.setStyleSheet(styles)


def test_first_letters_choose_and_a_letter_again_goes_on(qtbot: QtBot) -> None:
    choice = Choice("Kind")
    choice.addItems(["Master", "Merits", "Custody", "Fear review"])
    qtbot.addWidget(choice)
    chosen = []
    for letters in ("Ma", "\x1b", "m", "m", "f"):
        if letters == "\x1b":
            choice.focusInEvent(QFocusEvent(QEvent.Type.FocusIn))
            continue
        qtbot.keyClicks(choice, letters)
        chosen.append(choice.currentText())
    assert chosen == ["Master", "Master", "Merits", "Fear review"]


def test_part_of_the_words_chooses_where_nothing_begins_so(qtbot: QtBot) -> None:
    choice = Choice("Kind")
    choice.addItems(["Other duty", "Training", "Courtroom or système outage"])
    qtbot.addWidget(choice)
    chosen = []
    for letters in ("out", "SYST", "room", "tt"):
        choice.setCurrentIndex(-1)
        choice.focusInEvent(QFocusEvent(QEvent.Type.FocusIn))
        qtbot.keyClicks(choice, letters)
        chosen.append(choice.currentText())
    assert chosen == ["Courtroom or système outage"] * 3 + ["Training"]


def test_what_no_choice_begins_with_changes_nothing(qtbot: QtBot) -> None:
    choice = Choice("Kind")
    choice.addItems(["Fear review", "Custody"])
    qtbot.addWidget(choice)
    qtbot.keyClicks(choice, "fear rx")
    assert choice.currentText() == "Fear review"
