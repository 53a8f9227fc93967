"""The line edits by real keys: what they read, what they say back, what they refuse, and the list that finds codes."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from iqdesk.domain.code_search import CodeFinder
from iqdesk.domain.typed_dates import Looks
from iqdesk.ui.entry.code_edit import CodeEdit
from iqdesk.ui.entry.edits import NOTHING, DayEdit, Mark, MinutesEdit, Read, TextEdit, TimeEdit, show_mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    Showing = Callable[[QLineEdit], QWidget]

TODAY = date(2027, 3, 9)  # a Tuesday
CODES = CodeFinder.among(
    [
        ("01", "Respondent seeking representation"),
        ("17", "Master to individual"),
        ("18", "Lack of interpreter"),
        ("32", "Interpreter not ordered"),
    ]
)


@pytest.fixture
def showing(qtbot: QtBot) -> Showing:
    """Puts an edit into a window with another one after it, and gives it the keyboard."""
    windows = []  # qtbot remembers them weakly

    def shown(edit: QLineEdit) -> QWidget:
        window = QWidget()
        windows.append(window)
        window.resize(500, 400)
        column = QVBoxLayout(window)
        column.addWidget(edit)
        column.addWidget(QLineEdit())
        column.addStretch()
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        return window

    return shown


@pytest.fixture
def codes(showing: Showing) -> tuple[CodeEdit, QWidget]:
    edit = CodeEdit("Code", CODES, shows_code=True)
    return edit, showing(edit)


def test_a_day_is_said_back_with_its_weekday_and_year(qtbot: QtBot) -> None:
    edit = DayEdit("Date", Looks.AHEAD, lambda: TODAY)
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "3/1")
    assert edit.read() == Read(date(2028, 3, 1), "Wed Mar 1, 2028")
    edit.clear()
    qtbot.keyClicks(edit, "+10")
    assert edit.read() == Read(date(2027, 3, 19), "Fri Mar 19, 2027")


def test_what_is_no_day_is_refused_with_the_reason(qtbot: QtBot) -> None:
    edit = DayEdit("Date", Looks.BACK, lambda: TODAY)
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "13/1/2027")
    assert edit.read().value is None
    assert "Months run from 1 to 12" in edit.read().refusal


def test_times_and_durations_are_said_back(qtbot: QtBot) -> None:
    at, long = TimeEdit("Time"), MinutesEdit("Minutes")
    qtbot.addWidget(at)
    qtbot.addWidget(long)
    qtbot.keyClicks(at, "130")
    qtbot.keyClicks(long, "1h30")
    assert at.read() == Read(time(13, 30), "1:30 PM")
    assert long.read() == Read(90, "90 minutes")


def test_an_empty_field_says_nothing_and_words_stand_as_they_are(qtbot: QtBot) -> None:
    edit = TextEdit("Note")
    qtbot.addWidget(edit)
    assert edit.read() == NOTHING
    qtbot.keyClicks(edit, "  Bring the exhibits ")
    assert edit.read() == Read("Bring the exhibits")


def test_a_mark_is_a_border_that_can_be_taken_away(qtbot: QtBot) -> None:
    edit = TextEdit("Note")
    qtbot.addWidget(edit)
    show_mark(edit, Mark.REFUSED)
    assert edit.property("mark") == "refused"
    show_mark(edit, Mark.NONE)
    assert edit.property("mark") == ""


def test_part_of_a_label_finds_and_enter_takes(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    with qtbot.waitSignal(edit.taken):
        qtbot.keyClicks(edit, "interp")
        assert [pick.strong for pick in edit.picker.picks] == ["18", "32"]
        assert edit.read().refusal.startswith("“interp” is not a whole code: 2 hold it")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.read() == Read("18", "18 Lack of interpreter")
    assert not edit.is_open()


def test_the_letters_typed_are_strong_in_the_list(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, window = codes
    qtbot.keyClicks(edit, "interp")
    first = edit.picker.picks[0]
    assert first.text[first.span] == "interp"
    assert window.rect().contains(edit.picker.geometry())


def test_the_arrows_choose_and_a_screen_reader_hears_it(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    qtbot.keyClicks(edit, "interp")
    assert edit.accessibleDescription() == "18 Lack of interpreter, of 2 found"
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert edit.accessibleDescription() == "32 Interpreter not ordered, of 2 found"
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    qtbot.keyClick(edit, Qt.Key.Key_PageDown)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "32 Interpreter not ordered"


def test_leaving_by_a_key_takes_what_is_current(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    qtbot.keyClicks(edit, "lack")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert not edit.hasFocus()
    assert edit.read().value == "18"


def test_leaving_by_the_mouse_takes_nothing(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, window = codes
    qtbot.keyClicks(edit, "lack")
    window.findChildren(QLineEdit)[1].setFocus(Qt.FocusReason.MouseFocusReason)
    assert (edit.text(), edit.is_open()) == ("lack", False)
    assert edit.read().value is None


def test_esc_leaves_the_field_empty(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    qtbot.keyClicks(edit, "lack")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert (edit.text(), edit.is_open()) == ("", False)


def test_f4_and_down_open_all(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    for key in (Qt.Key.Key_F4, Qt.Key.Key_Down):
        qtbot.keyClick(edit, key)
        assert len(edit.picker.picks) == 4
        qtbot.keyClick(edit, Qt.Key.Key_Escape)


def test_a_code_typed_whole_is_read_at_once_and_enter_goes_on(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    qtbot.keyClicks(edit, "17")
    assert edit.read() == Read("17", "17 Master to individual")
    with qtbot.waitSignal(edit.returnPressed):
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_what_no_code_holds_is_refused_in_words(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    qtbot.keyClicks(edit, "zebra")
    assert not edit.is_open()
    assert edit.read().refusal == "“zebra” is in no code and no label of one. Type part of either."


def test_a_click_takes(codes: tuple[CodeEdit, QWidget], qtbot: QtBot) -> None:
    edit, _ = codes
    qtbot.keyClicks(edit, "interp")
    rows = edit.picker._list
    where = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert edit.read().value == "32"
    assert QApplication.focusWidget() is edit


def test_the_list_goes_with_its_field_and_opens_above_where_there_is_no_room(
    codes: tuple[CodeEdit, QWidget], qtbot: QtBot
) -> None:
    edit, window = codes
    qtbot.keyClick(edit, Qt.Key.Key_F4)
    window.resize(420, 90)
    assert not edit.is_open()
    window.resize(420, 400)
    window.layout().setContentsMargins(0, 300, 0, 0)
    qtbot.waitUntil(lambda: edit.y() >= 300)
    qtbot.keyClick(edit, Qt.Key.Key_F4)
    assert edit.picker.geometry().bottom() < edit.y()


def test_a_code_can_be_put_in_and_taken_out(codes: tuple[CodeEdit, QWidget]) -> None:
    edit, _ = codes
    edit.choose("18")
    assert edit.read().value == "18"
    edit.choose("no such code")
    assert edit.read() == NOTHING


def test_without_codes_the_label_alone_is_shown(showing: Showing, qtbot: QtBot) -> None:
    edit = CodeEdit("Language", CodeFinder.among([("SP", "Spanish"), ("SPA", "Spanglish")]), "language")
    showing(edit)
    qtbot.keyClicks(edit, "spa")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert (edit.text(), edit.read().value) == ("Spanglish", "SPA")  # its very code
    edit.clear()
    qtbot.keyClicks(edit, "sp")
    assert edit.read() == Read("SP", "Spanish")
