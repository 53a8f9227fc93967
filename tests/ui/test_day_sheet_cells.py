"""Editing in place on the day sheet: fields in cells, what they take, what they refuse, and how one goes on from them."""

from __future__ import annotations

from datetime import time, timedelta
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from iqdesk.domain.docket import HearingKind, OutcomeKind
from iqdesk.domain.entries import NewPerson
from iqdesk.ui.daysheet.day_rows import CODE, KIND, PREP, SET, TIME, USED
from ui.dockets import TODAY
from ui.test_day_sheet import CONTROL, column, current, moved, press, sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.daysheet.page import DaySheetPage
    from iqdesk.ui.main_window import MainWindow

__all__ = ["sheet"]
KEY = Qt.Key
NUMBER, OUTCOME = 2, 8


def choose(sheet: DaySheetPage, place: int, qtbot: QtBot) -> None:
    """Walk to a column by Left and Right."""
    while (here := sheet.list.currentIndex().column()) != place:
        qtbot.keyClick(sheet.list, KEY.Key_Right if here < place else KEY.Key_Left)


def field() -> QLineEdit:
    """The field that has the keyboard."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    return focus


def edit(sheet: DaySheetPage, place: int, qtbot: QtBot) -> QLineEdit:
    choose(sheet, place, qtbot)
    qtbot.keyClick(sheet.list, KEY.Key_F2)
    return field()


def said(sheet: DaySheetPage) -> str:
    return sheet.list.editor._word.words


def test_a_time_is_changed_in_its_cell(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    typing = edit(sheet, TIME, qtbot)
    assert typing.text() == "10:30 AM"
    assert typing.accessibleName() == "Time, A000\u00a0102\u00a0983, 10:30 AM"
    qtbot.keyClicks(typing, "130")
    assert said(sheet) == "1:30 PM"
    qtbot.keyClick(typing, KEY.Key_Return)
    assert current(sheet).start == time(13, 30)
    assert sheet.list.hasFocus()
    assert sheet.list.currentIndex().column() == TIME
    assert column(sheet, TIME)[6] == "1:30 PM"  # in its place among the others
    assert window.status.act.text().startswith("Corrected the setting")


def test_a_digit_opens_the_field_with_itself(sheet: DaySheetPage, qtbot: QtBot) -> None:
    choose(sheet, USED, qtbot)
    qtbot.keyClick(sheet.list, "7")
    qtbot.keyClicks(field(), "5")
    qtbot.keyClick(field(), KEY.Key_Return)
    assert current(sheet).minutes_used == 75


def test_esc_leaves_the_cell_as_it_was(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    before = window.desk.file.last_step()
    typing = edit(sheet, SET, qtbot)
    qtbot.keyClicks(typing, "45")
    qtbot.keyClick(typing, KEY.Key_Escape)
    assert (current(sheet).minutes, window.desk.file.last_step()) == (90, before)
    assert sheet.list.hasFocus()
    assert window.place.page == "day"


def test_a_refusal_is_said_at_the_cell_and_what_was_typed_stays(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    typing = edit(sheet, TIME, qtbot)
    qtbot.keyClicks(typing, "2570")
    qtbot.keyClick(typing, KEY.Key_Return)
    assert said(sheet) == "“2570” is not a time. Minutes run from 00 to 59."
    assert (field(), typing.text(), typing.property("mark")) == (typing, "2570", "refused")
    assert typing.accessibleDescription() == said(sheet)
    sheet.note.field.setFocus()
    press(qtbot, sheet, KEY.Key_PageDown, modifier=CONTROL)
    assert sheet.day == TODAY
    assert typing.isVisible()  # nothing is lost by looking elsewhere
    assert typing.text() == "2570"
    assert not window.trouble.isVisible()
    typing.setFocus()
    typing.selectAll()
    qtbot.keyClicks(typing, "9")
    assert said(sheet) == "9:00 AM"
    qtbot.keyClick(typing, KEY.Key_Return)
    assert current(sheet).start == time(9)


def test_what_the_docket_refuses_is_said_at_the_cell_too(sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, KEY.Key_Up)  # the fear review, completed this morning
    typing = edit(sheet, KIND, qtbot)
    qtbot.keyClicks(typing, "cust")
    qtbot.keyClick(typing, KEY.Key_Return)
    assert "marked completed" in said(sheet)
    assert current(sheet).kind is HearingKind.FEAR_REVIEW
    qtbot.keyClick(typing, KEY.Key_Escape)


def test_tab_takes_and_goes_on_to_the_next_cell_and_row(sheet: DaySheetPage, qtbot: QtBot) -> None:
    edit(sheet, TIME, qtbot)
    qtbot.keyClicks(field(), "1030")
    qtbot.keyClick(field(), KEY.Key_Tab)
    qtbot.keyClicks(field(), "mas")
    qtbot.keyClick(field(), KEY.Key_Tab)
    qtbot.keyClicks(field(), "1h30")
    qtbot.keyClick(field(), KEY.Key_Tab)
    qtbot.keyClicks(field(), "20")
    qtbot.keyClick(field(), KEY.Key_Tab)
    assert sheet.list.currentIndex().column() == CODE
    qtbot.keyClick(field(), KEY.Key_Tab)
    first = column(sheet, KIND)[5], column(sheet, SET)[5], column(sheet, USED)[5]
    assert first == ("Master", "90", "20")
    assert current(sheet).case.respondent.family == "Oyelaran-Pratt"
    assert sheet.list.currentIndex().column() == TIME
    qtbot.keyClick(field(), KEY.Key_Backtab)
    assert (current(sheet).case.respondent.family, sheet.list.currentIndex().column()) == ("Nguyễn", CODE)
    qtbot.keyClick(field(), KEY.Key_Escape)


def test_tab_ends_where_the_list_ends_or_what_was_moved_begins(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    moved(window.desk, current(sheet), TODAY + timedelta(days=9))
    sheet.list.choose_cell(8, TIME)
    choose(sheet, CODE, qtbot)
    qtbot.keyClick(sheet.list, KEY.Key_F2)
    qtbot.keyClick(field(), KEY.Key_Tab)
    assert sheet.list.hasFocus()


def test_a_code_is_found_by_part_of_its_label_and_says_the_outcome(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, KEY.Key_F4)
    typing = field()
    qtbot.keyClicks(typing, "no interp")
    qtbot.keyClick(typing, KEY.Key_Escape)
    assert current(sheet).outcome is None
    press(qtbot, sheet.list, KEY.Key_F4)
    qtbot.keyClicks(field(), "judge leave")
    qtbot.keyClick(field(), KEY.Key_Down)
    qtbot.keyClick(field(), KEY.Key_Return)
    assert (current(sheet).outcome, current(sheet).code) == (OutcomeKind.DID_NOT_PROCEED, "34")
    press(qtbot, sheet.list, KEY.Key_F4)
    qtbot.keyClicks(field(), "17")
    qtbot.keyClick(field(), KEY.Key_Return)
    assert (current(sheet).outcome, current(sheet).code) == (OutcomeKind.ADJOURNED, "17")
    press(qtbot, window, KEY.Key_Z, modifier=CONTROL)
    assert (current(sheet).outcome, current(sheet).code) == (OutcomeKind.DID_NOT_PROCEED, "34")


def without_riders(sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, KEY.Key_Down)  # the current one has a rider
    assert current(sheet).case.respondent.family == "Oyelaran-Pratt"


def test_a_asks_for_the_code_in_its_cell_and_it_is_one_step(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    without_riders(sheet, qtbot)
    press(qtbot, sheet.list, KEY.Key_A)
    assert column(sheet, OUTCOME)[6] == "Adjourned"  # as it will be
    assert said(sheet).startswith("Left empty, the code is to follow.")
    qtbot.keyClicks(field(), "interp")
    picked = field().accessibleDescription()
    qtbot.keyClick(field(), KEY.Key_Return)
    assert picked.startswith(f"{current(sheet).code} ")
    assert current(sheet).outcome is OutcomeKind.ADJOURNED
    press(qtbot, window, KEY.Key_Z, modifier=CONTROL)
    assert current(sheet).outcome is None


def test_an_adjournment_whose_code_is_to_follow_gets_it_later(sheet: DaySheetPage, qtbot: QtBot) -> None:
    without_riders(sheet, qtbot)
    press(qtbot, sheet.list, KEY.Key_A)
    qtbot.keyClick(field(), KEY.Key_Return)
    assert current(sheet).wants_code
    assert column(sheet, CODE)[6] == "No code yet"
    choose(sheet, CODE, qtbot)
    qtbot.keyClick(sheet.list, "1")
    qtbot.keyClicks(field(), "7")
    qtbot.keyClick(field(), KEY.Key_Return)
    assert (current(sheet).outcome, current(sheet).code) == (OutcomeKind.ADJOURNED, "17")


def test_esc_at_the_code_leaves_the_outcome_as_it_was(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    without_riders(sheet, qtbot)
    before = window.desk.file.last_step()
    press(qtbot, sheet.list, KEY.Key_A)
    qtbot.keyClicks(field(), "inter")
    qtbot.keyClick(field(), KEY.Key_Escape)
    assert (current(sheet).outcome, window.desk.file.last_step()) == (None, before)
    assert column(sheet, OUTCOME)[6] == "No outcome"


def test_did_not_proceed_needs_its_code_and_says_so_in_the_cell(sheet: DaySheetPage, qtbot: QtBot) -> None:
    without_riders(sheet, qtbot)
    press(qtbot, sheet.list, KEY.Key_N)
    qtbot.keyClick(field(), KEY.Key_Return)
    assert said(sheet).startswith("Did not proceed needs an adjournment code.")
    qtbot.keyClicks(field(), "judge leave")
    qtbot.keyClick(field(), KEY.Key_Return)
    assert (current(sheet).outcome, current(sheet).code) == (OutcomeKind.DID_NOT_PROCEED, "34")


def test_what_is_no_whole_code_is_refused_in_the_cell(sheet: DaySheetPage, qtbot: QtBot) -> None:
    without_riders(sheet, qtbot)
    press(qtbot, sheet.list, KEY.Key_A)
    qtbot.keyClicks(field(), "zebra")
    qtbot.keyClick(field(), KEY.Key_Return)
    assert said(sheet).startswith("“zebra” is in no code")
    assert current(sheet).outcome is None


@pytest.mark.parametrize(
    ("place", "told"),
    [(NUMBER, "The case is corrected on its own page."), (OUTCOME, "H, C, A, R, N or E"), (5, "Custody is changed")],
)
def test_a_cell_that_is_edited_elsewhere_says_where(sheet: DaySheetPage, qtbot: QtBot, place: int, told: str) -> None:
    choose(sheet, place, qtbot)
    qtbot.keyClick(sheet.list, KEY.Key_F2)
    assert said(sheet).startswith(told)
    qtbot.keyClick(sheet.list, KEY.Key_Down)
    assert said(sheet) == ""


def test_a_completed_hearing_has_no_code_to_give(sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, KEY.Key_Up, KEY.Key_F4)
    assert said(sheet).startswith("A hearing marked completed has no adjournment code.")


def test_a_setting_that_was_moved_is_corrected_on_its_new_day(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    moved(window.desk, current(sheet), TODAY + timedelta(days=9))
    press(qtbot, sheet.list, KEY.Key_End, KEY.Key_F2)
    assert said(sheet) == "This setting was moved to Thu Mar 18, 2027. What is left here stays."


def test_the_field_stays_on_its_row_when_the_list_changes_under_it(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    typing = edit(sheet, TIME, qtbot)
    qtbot.keyClicks(typing, "11")
    other = window.desk.file.settings_on(TODAY)[0]
    moved(window.desk, other, TODAY + timedelta(days=9))  # a row above goes
    row = sheet.list.rows.place_of(current(sheet).hearing_id)
    assert row == 4
    assert typing.geometry().top() == sheet.list.rowViewportPosition(row)
    qtbot.keyClick(typing, KEY.Key_Return)
    assert current(sheet).start == time(11)


def test_the_mouse_edits_by_a_double_click_and_ticks_by_one(sheet: DaySheetPage, qtbot: QtBot) -> None:
    def middle(place: int) -> tuple[object, Qt.MouseButton, object]:
        index = sheet.list.rows.index(7, place)
        return sheet.list.viewport(), Qt.MouseButton.LeftButton, sheet.list.visualRect(index).center()

    view, left, at = middle(PREP)
    qtbot.mouseClick(view, left, pos=at)
    assert current(sheet).is_prepared
    view, left, at = middle(SET)
    qtbot.mouseClick(view, left, pos=at)
    qtbot.mouseDClick(view, left, pos=at)
    qtbot.keyClicks(field(), "30")
    qtbot.keyClick(field(), KEY.Key_Return)
    assert current(sheet).minutes == 30


def test_leaving_the_field_by_the_mouse_takes_what_was_typed(sheet: DaySheetPage, qtbot: QtBot) -> None:
    typing = edit(sheet, USED, qtbot)
    qtbot.keyClicks(typing, "40")
    at = sheet.list.visualRect(sheet.list.rows.index(7, NUMBER)).center()
    qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: column(sheet, USED)[5] == "40")
    assert current(sheet).case.respondent.family == "Kowalczyk-Ruiz"
    edit(sheet, USED, qtbot)
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: not sheet.list.editor.is_open)  # nothing was typed


def test_the_lists_own_menu_offers_what_can_be_done_with_the_setting(sheet: DaySheetPage) -> None:
    menu = sheet.list.offered()  # no menu opens offscreen
    commands = [one for one in menu.actions() if not one.isSeparator()]
    assert commands[0].text() == "Held\tH"
    assert [one.text() for one in commands[-3:]] == ["Prepared", "Edit the cell", "Codes"]
    commands[0].trigger()
    assert current(sheet).outcome is OutcomeKind.HELD
    menu.deleteLater()


def test_digits_open_nothing_when_single_keys_are_off(sheet: DaySheetPage, qtbot: QtBot) -> None:
    choose(sheet, USED, qtbot)
    sheet.list.take_letters(takes=False)
    qtbot.keyClick(sheet.list, "7")
    assert not sheet.list.editor.is_open
    qtbot.keyClick(sheet.list, KEY.Key_F2)
    assert sheet.list.editor.is_open


def test_alt_and_a_digit_is_no_typing(sheet: DaySheetPage, qtbot: QtBot) -> None:
    choose(sheet, USED, qtbot)
    qtbot.keyClick(sheet.list, "7", Qt.KeyboardModifier.AltModifier)
    assert not sheet.list.editor.is_open
    qtbot.keyClick(sheet.list, "7", Qt.KeyboardModifier.KeypadModifier)
    assert sheet.list.editor.is_open


def test_the_lists_menu_works_where_single_keys_are_off(sheet: DaySheetPage) -> None:
    sheet.list.take_letters(takes=False)
    before = current(sheet).is_prepared
    menu = sheet.list.offered()
    prepared = next(one for one in menu.actions() if one.text() == "Prepared")
    assert prepared.isEnabled()
    prepared.trigger()
    assert current(sheet).is_prepared is not before
    menu.deleteLater()


def test_what_is_typed_is_taken_when_the_window_closes(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    setting = current(sheet)
    choose(sheet, USED, qtbot)
    qtbot.keyClick(sheet.list, "7")
    qtbot.keyClicks(field(), "5")
    window.close()
    assert window.desk.file.setting(setting.hearing_id).minutes_used == 75


def test_what_is_typed_is_taken_before_somebody_else_works_here(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    setting, entry = current(sheet), NewPerson("Sandoval", "Rhea")
    window.desk.do(methodcaller("add_person", entry))
    choose(sheet, USED, qtbot)
    qtbot.keyClick(sheet.list, "7")
    qtbot.keyClicks(field(), "5")
    window.desk.work_as(next(one for one in window.desk.file.people() if one.id == entry.id))
    assert window.desk.file.setting(setting.hearing_id).minutes_used == 75


def test_a_code_typed_by_itself_goes_to_the_riders_too(sheet: DaySheetPage, qtbot: QtBot) -> None:
    sheet.desk.file.add_family(current(sheet).case.case_id, sheet.desk.file.settings_on(TODAY)[8].case.case_id, TODAY, 17)
    sheet.make_stale()
    typing = edit(sheet, CODE, qtbot)
    qtbot.keyClicks(typing, "13")
    qtbot.keyClick(typing, KEY.Key_Return)
    assert {(one.outcome, one.code) for one in (current(sheet), *current(sheet).shared)} == {(OutcomeKind.ADJOURNED, "13")}


def test_a_letter_over_a_dialog_records_nothing(sheet: DaySheetPage, qtbot: QtBot) -> None:
    over = QDialog(sheet)
    over.open()
    sheet.record(OutcomeKind.HELD)
    assert current(sheet).outcome is None
    over.close()
    over.deleteLater()
