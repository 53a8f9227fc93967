"""Close of day in the real window, by keys: what is left to say, done row by row, and then the next day's sheet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from iqdesk.domain.docket import OutcomeKind
from iqdesk.ui.closing.close_page import ClosePage
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow
    from iqdesk.ui.table import Table

CONTROL = Qt.KeyboardModifier.ControlModifier
TOMORROW = TODAY + timedelta(days=1)


def shown(window: MainWindow, qtbot: QtBot) -> ClosePage:
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    page = window.page()
    assert isinstance(page, ClosePage)
    return page


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ClosePage:
    page = shown(window, qtbot)
    qtbot.waitUntil(page.list.hasFocus)
    return page


def headings(table: Table) -> list[str]:
    return [row.cells[0].spoken for row in table.rows.rows if row.is_heading]


def times(page: ClosePage) -> list[str]:
    return [row.cells[1].text for row in page.list.rows.rows if not row.is_heading]


def current(page: ClosePage) -> Setting:
    setting = page.list.current()
    assert setting is not None
    return setting


def buttons(page: ClosePage) -> list[str]:
    return [one.text() for one in page.findChildren(QPushButton) if one.isVisible() and "sheet" in one.text()]


def close_all(page: ClosePage, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_H) -> None:
    while page.list.isVisible():
        qtbot.keyClick(page.list, key)


def test_each_section_stands_in_its_order_with_its_count(page: ClosePage) -> None:
    assert headings(page.list) == ["Without an outcome 5", "Adjourned without a code none"]
    assert headings(page.clocks) == ["Clocks started today none", "Due next, by Thursday, March 11 2  ·  2 others overdue"]
    assert page.facts == "Tuesday, March 9, 2027  ·  10 settings  ·  5 without an outcome"
    assert times(page) == ["10:30", "1:00", "3:00", "4:00", "4:15"]
    assert current(page).outcome is None
    assert page.records_outcomes()
    assert page.current_case() == current(page).case.case_id
    assert page.current_hearing() == current(page).hearing_id
    assert page.current_day() == TODAY


def test_what_is_recorded_goes_and_the_next_is_current(window: MainWindow, page: ClosePage, qtbot: QtBot) -> None:
    page.list.choose_place(2)
    first = current(page)
    following = page.list.rows.rows[3].key
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert window.desk.file.setting(first.hearing_id).outcome is OutcomeKind.RESERVED
    assert current(page).hearing_id == following
    assert headings(page.list)[0] == "Without an outcome 4"
    qtbot.waitUntil(lambda: headings(page.clocks)[0] == "Clocks started today 1")  # the decision is waited for
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert headings(page.list)[0] == "Without an outcome 5"


def test_an_adjournment_without_its_code_goes_to_its_section_and_is_left_there(
    window: MainWindow, page: ClosePage, qtbot: QtBot
) -> None:
    page.list.choose_place(2)  # one without riders
    adjourned, following = current(page), page.list.rows.rows[3].key
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: page.list.editor.is_open)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert headings(page.list) == ["Without an outcome 4", "Adjourned without a code 1"]
    assert current(page).hearing_id == following  # the day goes on with the next that is open
    assert "1 without a code" in page.facts
    page.list.choose(adjourned.hearing_id)
    qtbot.keyClick(page.list, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: page.list.editor.is_open)
    qtbot.keyClicks(QApplication.focusWidget(), "17")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.desk.file.setting(adjourned.hearing_id).code == "17"
    assert headings(page.list)[1] == "Adjourned without a code none"


def test_when_nothing_is_left_it_says_so_and_the_next_sheet_has_the_keyboard(
    window: MainWindow, page: ClosePage, qtbot: QtBot
) -> None:
    close_all(page, qtbot)
    assert page._said.text() == "Every hearing of Tuesday, March 9 has its outcome, every adjournment its code."
    assert page._said.isVisible()
    assert page.facts.endswith("nothing left to say")
    assert not page.records_outcomes()
    assert page.current_case() is None
    assert buttons(page) == ["&Save Wednesday’s sheet as PDF…", "&Open Wednesday’s sheet"]
    save = QApplication.focusWidget()
    assert isinstance(save, QPushButton)
    assert save.text().startswith("&Save")
    assert page.clocks.current_key() is None  # the keyboard did not pass through it
    qtbot.keyClick(save, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.keyClick(save, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.place == Place("day", TOMORROW)
    sheet = window.page()
    assert isinstance(sheet, DaySheetPage)
    assert sheet.day == TOMORROW


def test_the_letters_of_the_list_do_nothing_once_it_is_put_away(window: MainWindow, page: ClosePage, qtbot: QtBot) -> None:
    close_all(page, qtbot)
    before = window.desk.file.last_step()
    page.record(OutcomeKind.HELD)
    page.open_current()
    assert window.desk.file.last_step() == before
    assert window.place.page == "close"


def test_a_row_that_stands_where_a_heading_stood_is_no_higher_than_others(page: ClosePage, qtbot: QtBot) -> None:
    page.list.choose_place(2)
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: headings(page.clocks)[0] == "Clocks started today 1")
    heights = {row.is_heading: page.clocks.rowHeight(place) for place, row in enumerate(page.clocks.rows.rows)}
    assert [page.clocks.rowHeight(place) for place in range(3)] == [heights[True], page.clocks.row_height, heights[True]]


def test_print_takes_the_next_sheet(page: ClosePage, qtbot: QtBot) -> None:
    assert page.prints == "the sheet of Wednesday, March 10"
    page.print_out()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_day_whose_sheet_is_shown_is_closed_and_none_to_come(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("day", TODAY - timedelta(days=4)))
    page = shown(window, qtbot)
    assert page.day == date(2027, 3, 5)
    assert headings(page.list)[0] == "Without an outcome 1"
    qtbot.waitUntil(lambda: headings(page.clocks)[0] == "Clocks started on Friday, March 5 none")
    window.go(Place("day", TOMORROW))
    assert shown(window, qtbot).day == TODAY
    window.go(Place("day", TODAY - timedelta(days=4)))
    button = next(one for one in window.page().findChildren(QPushButton) if one.accessibleName() == "Close of day")
    button.click()
    assert window.place == Place("close", date(2027, 3, 5))


def test_the_key_works_from_a_field_too(window: MainWindow, qtbot: QtBot) -> None:
    window.find_box.setFocus()
    qtbot.waitUntil(window.find_box.hasFocus)
    qtbot.keyClick(window.find_box, Qt.Key.Key_E, CONTROL)
    assert window.place.page == "close"


def test_the_days_before_are_a_key_away_and_t_is_today(window: MainWindow, page: ClosePage, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    assert window.place == Place("close", date(2027, 3, 5))  # over the weekend
    assert times(page) == ["9:00"]
    qtbot.keyClick(page.list, Qt.Key.Key_T)
    assert page.day == TODAY
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert page.day == TODAY  # a day to come is not closed


def test_earlier_hearings_without_an_outcome_are_a_click_away(window: MainWindow, page: ClosePage) -> None:
    link = next(one for one in page.findChildren(QPushButton) if one.text() == "1 earlier hearing without an outcome")
    link.click()
    assert window.place.page == "unrecorded"


def test_enter_opens_the_case_of_a_hearing_and_of_a_clock(window: MainWindow, page: ClosePage, qtbot: QtBot) -> None:
    case_id = current(page).case.case_id
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.place == Place("case", case_id)
    window.back()
    place = next(place for place, row in enumerate(page.clocks.rows.rows) if not row.is_heading)
    page.clocks.choose_place(place)
    key = page.clocks.current_key()
    assert isinstance(key, tuple)
    qtbot.keyClick(page.clocks, Qt.Key.Key_Return)
    assert window.place == Place("case", key[3])


def test_prepared_is_ticked_here_too(window: MainWindow, page: ClosePage, qtbot: QtBot) -> None:
    hearing = current(page).hearing_id
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert window.desk.file.setting(hearing).is_prepared


def test_a_docket_without_settings_offers_no_sheet(open_window: OpenWindow, no_cases: DocketFile, qtbot: QtBot) -> None:
    window = open_window(no_cases)
    page = shown(window, qtbot)
    assert page._said.text() == "Nothing was set for Tuesday, March 9."
    assert page._left.text() == "Nothing is set after Tuesday, March 9."
    assert buttons(page) == []
    assert page.prints == ""
    page.print_out()
    page._on_open()
    assert window.place.page == "close"
