"""The day sheet in the real window: its lines and facts, the way to other days, filters, ticks and the day's note."""

from __future__ import annotations

from datetime import date, time, timedelta
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import HearingKind, OutcomeKind
from iqdesk.domain.entries import NewAway, NewHearing, NewPerson
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.daysheet.day_rows import PREP
from iqdesk.ui.daysheet.note_line import NOT_WRITTEN
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.daysheet.week_strip import DayButton
from iqdesk.ui.desk import Desk
from iqdesk.ui.menus.day_menu import DayMenu
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> DaySheetPage:
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    page = window.page()
    assert isinstance(page, DaySheetPage)
    qtbot.waitUntil(page.list.hasFocus)
    return page


def current(sheet: DaySheetPage) -> Setting:
    setting = sheet.list.current()
    assert setting is not None
    return setting


def column(sheet: DaySheetPage, place: int) -> list[str]:
    return [row.cells[place].spoken for row in sheet.list.rows.rows if not row.is_heading]


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    for key in keys:
        qtbot.keyClick(widget, key, modifier)


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def clicked(page: QWidget, words: str, qtbot: QtBot) -> None:
    found = next(one for one in page.findChildren(QPushButton) if one.text() == words and one.isVisible())
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def go_to(sheet: DaySheetPage, typed: str, qtbot: QtBot) -> None:
    press(qtbot, sheet, Qt.Key.Key_G, modifier=CONTROL)
    qtbot.waitUntil(sheet.tools.field.hasFocus)
    qtbot.keyClicks(sheet.tools.field, typed)
    qtbot.keyClick(sheet.tools.field, Qt.Key.Key_Return)


def moved(desk: Desk, of: Setting, to: date) -> None:
    """The setting is held on another day instead."""
    entry = NewHearing(of.proceeding_id, to, of.kind, time(9), of.minutes)
    desk.do(lambda file: file.record_moved(of.hearing_id, "34", entry, TODAY))


def test_it_opens_on_today_with_every_setting_and_what_they_come_to(sheet: DaySheetPage) -> None:
    assert sheet.facts == "Today  ·  10 settings  ·  7 h set"
    assert column(sheet, 1)[:3] == ["8:30 AM", "8:45 AM", "9:00 AM"]
    assert column(sheet, 9)[:3] == ["17 Master to individual - merits hearing set", "01 Respondent seeking representation", ""]
    assert current(sheet).case.respondent.family == "Nguyễn"  # the first that is open
    assert sheet.tools.field.text() == "Tue Mar 9, 2027"


def test_a_letter_records_and_the_counts_follow(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, Qt.Key.Key_H)
    assert current(sheet).outcome is OutcomeKind.HELD
    assert [one.text() for one in chips(sheet)][:3] == ["All 10", "No outcome 4", "Held 2"]
    press(qtbot, window, Qt.Key.Key_Z, modifier=CONTROL)
    assert [one.text() for one in chips(sheet)][:3] == ["All 10", "No outcome 5", "Held 1"]


def chips(sheet: DaySheetPage) -> list[QPushButton]:
    return [one for one in sheet.filters.findChildren(QPushButton) if one.property("kind") == "chip"]


def test_what_was_entered_in_error_is_said_and_not_counted(sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, Qt.Key.Key_E)
    assert sheet.facts == "Today  ·  9 settings  ·  1 in error  ·  5 h 30 set"
    assert len(column(sheet, 1)) == 10


def test_space_ticks_a_setting_as_prepared_and_takes_the_tick_away(sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, Qt.Key.Key_Space)
    assert current(sheet).is_prepared
    assert column(sheet, PREP)[5] == "Prepared"
    press(qtbot, sheet.list, Qt.Key.Key_Space)
    assert not current(sheet).is_prepared


def test_settings_moved_elsewhere_stand_apart_and_do_not_count(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    setting = current(sheet)
    moved(window.desk, setting, TODAY + timedelta(days=9))
    heading = next(row for row in sheet.list.rows.rows if row.is_heading)
    assert heading.cells[0].spoken == "Moved elsewhere 1 setting, not counted"
    assert sheet.facts.startswith("Today  ·  9 settings")
    press(qtbot, sheet.list, Qt.Key.Key_End)
    assert current(sheet).hearing_id == setting.hearing_id
    row = sheet.list.rows.rows[-1]
    assert [cell.spoken for cell in row.cells][8:] == ["Moved", "34 Judge leave", "Thu Mar 18"]
    before = window.desk.file.last_step()
    press(qtbot, sheet.list, Qt.Key.Key_H, Qt.Key.Key_Space)
    assert window.desk.file.last_step() == before  # it is held on the other day, and recorded there
    press(qtbot, sheet.list, Qt.Key.Key_Up)
    assert current(sheet).start == time(16, 15)  # the heading is passed over


def test_a_chip_shows_one_outcome_alone_and_chosen_again_all(sheet: DaySheetPage, qtbot: QtBot) -> None:
    clicked(sheet, "Completed 2", qtbot)
    assert set(column(sheet, 8)) == {"Completed"}
    assert sheet.facts.startswith("Today  ·  10 settings")
    clicked(sheet, "Completed 2", qtbot)
    assert len(column(sheet, 8)) == 10


def test_a_chip_without_settings_says_so_and_leads_back(sheet: DaySheetPage, qtbot: QtBot) -> None:
    clicked(sheet, "Reserved 0", qtbot)
    assert column(sheet, 8) == []
    assert "None of 10 settings match." in said(sheet)
    clicked(sheet, "Show everything", qtbot)
    assert len(column(sheet, 8)) == 10


def test_outcomes_can_be_hidden_and_it_is_said_how_many(sheet: DaySheetPage, qtbot: QtBot) -> None:
    menu = sheet.filters._menu
    for word in ("Completed 2", "Held 1"):
        next(one for one in menu.actions() if one.text() == word).trigger()
    assert len(column(sheet, 8)) == 7
    assert "3 settings are hidden: 1 held, 2 completed." in said(sheet)
    assert sheet.filters._hide.text() == "Hidden 3"
    assert next(one.text() for one in chips(sheet)) == "All 10"
    clicked(sheet, "Held 1", qtbot)  # asked for, it is shown all the same
    assert column(sheet, 8) == ["Held"]
    clicked(sheet, "All 10", qtbot)
    clicked(sheet, "Show everything", qtbot)
    assert len(column(sheet, 8)) == 10
    assert sheet.filters._hide.text() == "Hide"


def test_a_date_is_typed_and_said_back_before_it_is_taken(sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, sheet.list, Qt.Key.Key_G, modifier=CONTROL)
    qtbot.waitUntil(sheet.tools.field.hasFocus)
    qtbot.keyClicks(sheet.tools.field, "3/1")
    assert "Monday, March 1, 2027" in said(sheet)
    qtbot.keyClicks(sheet.tools.field, "0")
    assert "Wednesday, March 10, 2027" in said(sheet)
    qtbot.keyClick(sheet.tools.field, Qt.Key.Key_Return)
    assert sheet.day == TOMORROW
    qtbot.waitUntil(sheet.list.hasFocus)
    assert len(column(sheet, 1)) == 4


def test_what_is_no_date_is_refused_with_the_reason_and_stays(sheet: DaySheetPage, qtbot: QtBot) -> None:
    go_to(sheet, "13/1/2026", qtbot)
    assert any("Months run from 1 to 12" in line for line in said(sheet))
    assert sheet.tools.field.text() == "13/1/2026"
    assert sheet.day == TODAY
    qtbot.keyClick(sheet.tools.field, Qt.Key.Key_Escape)
    assert sheet.tools.field.text() == "Tue Mar 9, 2027"
    qtbot.waitUntil(sheet.list.hasFocus)


def test_the_day_in_the_field_can_be_changed_as_it_stands(sheet: DaySheetPage, qtbot: QtBot) -> None:
    go_to(sheet, "Tue Mar 12, 2027", qtbot)
    assert sheet.day == date(2027, 3, 12)
    go_to(sheet, "", qtbot)  # as it is
    assert sheet.day == date(2027, 3, 12)
    qtbot.waitUntil(sheet.list.hasFocus)


def test_ctrl_g_leads_from_any_page_to_the_date(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("pace")
    press(qtbot, window, Qt.Key.Key_G, modifier=CONTROL)
    page = window.page()
    assert isinstance(page, DaySheetPage)
    qtbot.waitUntil(page.tools.field.hasFocus)


def test_days_are_stepped_over_empty_weekends(sheet: DaySheetPage, qtbot: QtBot) -> None:
    been = []
    for _ in range(4):
        press(qtbot, sheet, Qt.Key.Key_PageDown, modifier=CONTROL)
        been.append(sheet.day.day)
    assert been == [10, 11, 12, 15]
    press(qtbot, sheet, Qt.Key.Key_PageUp, modifier=CONTROL)
    assert sheet.day == date(2027, 3, 12)
    clicked_name(sheet, "Day after: Mon Mar 15", qtbot)
    assert sheet.day == date(2027, 3, 15)
    press(qtbot, sheet, Qt.Key.Key_PageUp, modifier=CONTROL)
    press(qtbot, sheet.list, Qt.Key.Key_T)
    assert sheet.day == TODAY


def clicked_name(sheet: DaySheetPage, name: str, qtbot: QtBot) -> None:
    found = next(one for one in sheet.tools.findChildren(QPushButton) if one.accessibleName() == name)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_saturday_with_settings_is_stepped_on_and_shown_in_the_week(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    saturday = date(2027, 3, 13)
    entry = NewHearing(current(sheet).proceeding_id, saturday, HearingKind.MASTER, time(9), 15)
    window.desk.do(lambda file: file.add_hearing(entry))
    shown = [one for one in sheet.findChildren(DayButton) if one.isVisible()]
    assert [one.accessibleName().split(":")[0] for one in shown][-1] == "Saturday, March 13, 2027"
    qtbot.mouseClick(shown[-1], Qt.MouseButton.LeftButton)
    assert sheet.day == saturday
    press(qtbot, sheet, Qt.Key.Key_PageDown, modifier=CONTROL)
    press(qtbot, sheet, Qt.Key.Key_PageUp, modifier=CONTROL)
    assert sheet.day == saturday


def test_the_week_is_spoken_day_by_day(sheet: DaySheetPage) -> None:
    names = [one.accessibleName() for one in sheet.findChildren(DayButton) if one.isVisible()]
    assert names[0] == "Monday, March 8, 2027: no settings"
    assert names[1] == "Today, Tuesday, March 9, 2027: 10 settings, 7 h set, 5 without an outcome"
    assert len(names) == 5


def test_an_empty_day_says_so_and_leads_to_the_next(sheet: DaySheetPage, qtbot: QtBot) -> None:
    go_to(sheet, "3/6", qtbot)
    assert sheet.facts == "No settings"
    assert "Nothing is set for Saturday, March 6" in said(sheet)
    assert "The next court day with settings is Tuesday, March 9, with 10." in said(sheet)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Go to Tuesday, March 9"
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert sheet.day == TODAY
    go_to(sheet, "3/6", qtbot)
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_T)
    assert sheet.day == TODAY
    go_to(sheet, "3/14/2031", qtbot)
    assert "No later day has settings either." in said(sheet)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("2/15", "Federal holiday: Washington's Birthday"),
        ("1/12", "Away: Detail"),
        ("12/24/2018", "Closed: Federal offices closed"),
    ],
)
def test_a_day_off_is_named_in_the_header(sheet: DaySheetPage, qtbot: QtBot, typed: str, reason: str) -> None:
    go_to(sheet, typed, qtbot)
    assert sheet.facts == f"No settings  ·  {reason}"


def test_half_a_day_away_is_said_so(sheet: DaySheetPage, window: MainWindow) -> None:
    window.desk.do(lambda file: file.add_away(NewAway(TODAY, TODAY, AwayKind.TRAINING, 50)))
    assert sheet.facts.endswith("Away: Training, 50% of the day")


def test_the_note_of_the_day_is_written_when_it_is_left_and_can_be_undone(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    sheet.note.field.setFocus()
    qtbot.keyClicks(sheet.note.field, "No video in the morning")
    qtbot.keyClick(sheet.note.field, Qt.Key.Key_Tab)
    assert window.desk.file.day_note(TODAY) == "No video in the morning"
    assert window.status.act.text() == "Wrote the note of Mar 9, 2027"
    press(qtbot, sheet.list, Qt.Key.Key_PageDown, modifier=CONTROL)
    assert sheet.note.field.text() == ""
    press(qtbot, sheet.list, Qt.Key.Key_PageUp, modifier=CONTROL)
    assert sheet.note.field.text() == "No video in the morning"
    window.desk.undo()
    assert sheet.note.field.text() == ""


def test_a_note_is_written_to_its_own_day_when_another_is_gone_to(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    sheet.note.field.setFocus()
    qtbot.keyClicks(sheet.note.field, "Two interpreters")
    press(qtbot, sheet.note.field, Qt.Key.Key_PageDown, modifier=CONTROL)
    assert window.desk.file.day_note(TODAY) == "Two interpreters"
    assert window.desk.file.day_note(TOMORROW) == ""
    assert sheet.day == TOMORROW


def test_a_note_typed_past_midnight_is_of_the_day_it_was_typed_for(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet.note.field.setFocus()
    qtbot.keyClicks(sheet.note.field, "Storm")
    monkeypatch.setattr(window.desk, "_clock", _tomorrow)
    window.desk.look_at_clock()
    assert sheet.day == TOMORROW
    file = window.desk.file
    assert (file.day_note(TODAY), file.day_note(TOMORROW), sheet.note.field.text()) == ("Storm", "", "")


def test_a_note_is_written_by_whoever_typed_it(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    clerk = NewPerson("Roe", "Ann")
    window.desk.do(methodcaller("add_person", clerk))
    sheet.note.field.setFocus()
    qtbot.keyClicks(sheet.note.field, "Storm")
    window.desk.work_as(next(one for one in window.desk.file.people() if one.id == clerk.id))
    last = window.desk.file.last_step()
    assert last is not None
    assert (last.name, last.author) == ("Wrote the note of Mar 9, 2027", "Marguerite Ellery")


def test_in_the_month_nothing_is_done_to_the_hidden_list(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    assert sheet.records_outcomes() or sheet.list.current() is not None
    last = window.desk.file.last_step()
    sheet.toggle_twin()
    assert (sheet.records_outcomes(), sheet.current_case()) == (False, None)
    sheet.record(OutcomeKind.HELD)
    sheet.open_current()
    menu = window.findChild(DayMenu)
    assert menu is not None
    menu._prepared()
    assert window.desk.file.last_step() == last
    assert window.page() is sheet


def _tomorrow() -> date:
    return TOMORROW


def test_a_note_that_was_refused_is_not_lost(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object) -> None:
        raise DocketTrouble("The disk is full.")

    file = window.desk.file
    with monkeypatch.context() as patched:
        patched.setattr(type(file), "record_day_note", full)
        sheet.note.field.setFocus()
        qtbot.keyClicks(sheet.note.field, "Court closes at 3")
        sheet.list.setFocus()
        assert sheet.note._refusal.text() == "The disk is full."
        qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
        assert sheet.note.field.text() == "Court closes at 3"
        window.go(Place("day", TODAY + timedelta(days=1)))
        assert sheet.note.field.text() == ""
        assert "is not saved. The disk is full." in window.trouble.accessibleName()
    window.go(Place("day", TODAY))
    assert sheet.note.field.text() == "Court closes at 3"
    assert sheet.note._refusal.text() == NOT_WRITTEN
    sheet.note.field.setFocus()
    qtbot.keyClick(sheet.note.field, Qt.Key.Key_Return)
    assert (file.day_note(TODAY), sheet.note._refusal.text()) == ("Court closes at 3", "")


def test_esc_leaves_the_note_as_it_was(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    sheet.note.field.setFocus()
    qtbot.keyClicks(sheet.note.field, "By mistake")
    qtbot.keyClick(sheet.note.field, Qt.Key.Key_Escape)
    assert (sheet.note.field.text(), window.desk.file.day_note(TODAY)) == ("", "")
    qtbot.waitUntil(sheet.list.hasFocus)


def test_back_leads_to_the_day_one_had_come_to(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("day", TOMORROW))
    press(qtbot, sheet, Qt.Key.Key_PageDown, modifier=CONTROL)
    press(qtbot, sheet.list, Qt.Key.Key_Return)
    assert window.place.page == "case"
    press(qtbot, window, Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    assert (window.page(), sheet.day) == (sheet, TODAY + timedelta(days=2))


def test_todays_sheet_follows_the_clock_and_another_stays(docket: DocketFile, qtbot: QtBot) -> None:
    days = [TODAY]
    page = DaySheetPage(Desk(docket, lambda: days[-1]))
    qtbot.addWidget(page)
    page.show()
    days.append(TOMORROW)
    page.desk.look_at_clock()
    assert (page.day, len(column(page, 1))) == (TOMORROW, 4)
    page.show_day(TODAY)
    days.append(TOMORROW + timedelta(days=1))
    page.desk.look_at_clock()
    assert page.day == TODAY
    assert page.facts.startswith("10 settings")


def test_a_day_of_today_opens_its_sheet(window: MainWindow, qtbot: QtBot) -> None:
    days = window.page()._days
    days.setFocus()
    press(qtbot, days, Qt.Key.Key_Home, Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, DaySheetPage)
    assert page.day == TOMORROW


def test_the_menu_names_the_commands_and_does_them(sheet: DaySheetPage, window: MainWindow) -> None:
    docket = next(one.menu() for one in window.menuBar().actions() if one.text() == "&Docket")
    menu = next(one.menu() for one in docket.actions() if one.text() == "Day &sheet")
    commands = {one.text().split("\t")[0]: one for one in menu.actions() if not one.isSeparator()}
    commands["&Prepared"].trigger()
    assert current(sheet).is_prepared
    commands["Day or month &after"].trigger()
    assert sheet.day == TOMORROW
    commands["&Today"].trigger()
    assert sheet.day == TODAY


def test_the_keyboard_never_goes_into_the_note_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    file, day = window.desk.file, TODAY + timedelta(days=20)
    proceeding = file.settings_on(TODAY)[6].proceeding_id
    window.desk.do(methodcaller("add_hearing", NewHearing(proceeding, day, HearingKind.MASTER, time(9), 15)))
    window.go(Place("day", day))
    page = window.page()
    assert isinstance(page, DaySheetPage)
    assert page.list.hasFocus()
    window.desk.undo()
    assert not page.note.field.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "h")
    assert page.note.field.text() == ""
    window.desk.redo()
    assert page.list.hasFocus()
