"""The month and the year of the day sheet: a map of days that is walked, spoken and opened, and the table that is its twin."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.entries import NewClosure, NewHearing
from iqdesk.ui.daysheet.day_map import SHADES, month_beside, shaded
from iqdesk.ui.daysheet.day_tools import Span
from iqdesk.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Tokens, contrast
from ui.dockets import TODAY
from ui.test_day_sheet import CONTROL, go_to, press, sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.daysheet.calendar_part import CalendarPart
    from iqdesk.ui.daysheet.page import DaySheetPage
    from iqdesk.ui.main_window import MainWindow

__all__ = ["sheet"]
KEY = Qt.Key


@pytest.fixture
def month(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> CalendarPart:
    press(qtbot, window, KEY.Key_T, modifier=CONTROL)
    qtbot.waitUntil(sheet.calendar.map.hasFocus)
    return sheet.calendar


def spoken(part: CalendarPart) -> str:
    return part.map.accessibleDescription()


def test_ctrl_t_shows_the_month_with_its_finding_in_words(month: CalendarPart, sheet: DaySheetPage) -> None:
    assert sheet.facts.startswith("March 2027  ·  ")
    assert month.finding.text() == "6 days of March 2027 have settings; the fullest is Tuesday, March 9, with 10"
    assert month.map.accessibleName() == "Month, March 2027"
    assert QAccessible.queryAccessibleInterface(month.map).role() == QAccessible.Role.Chart
    assert spoken(month) == "Today, Tuesday, March 9, 2027: 10 settings, 7 h set, 5 without an outcome"


def test_the_arrows_walk_the_days_and_each_is_spoken(month: CalendarPart, qtbot: QtBot) -> None:
    press(qtbot, month.map, KEY.Key_Right)
    assert spoken(month).startswith("Wednesday, March 10, 2027: 4 settings")
    press(qtbot, month.map, KEY.Key_Up)
    assert spoken(month).startswith("Wednesday, March 3, 2027: no settings")
    press(qtbot, month.map, KEY.Key_Left, KEY.Key_Down)
    assert month.day == TODAY


def test_walking_out_of_the_month_shows_the_next(month: CalendarPart, sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, month.map, *[KEY.Key_Up] * 2)
    assert month.day == date(2027, 2, 23)
    assert sheet.facts.startswith("February 2027")
    press(qtbot, month.map, KEY.Key_PageDown)
    assert sheet.facts.startswith("March 2027")
    press(qtbot, sheet, KEY.Key_PageUp, modifier=CONTROL)
    assert (month.day, sheet.tools.field.text()) == (date(2027, 2, 23), "February 2027")
    press(qtbot, sheet, KEY.Key_PageDown, KEY.Key_PageDown, modifier=CONTROL)
    assert sheet.facts.startswith("April 2027")


def test_enter_opens_the_days_sheet(month: CalendarPart, sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, month.map, KEY.Key_Right, KEY.Key_Return)
    assert sheet.day == date(2027, 3, 10)
    qtbot.waitUntil(sheet.list.hasFocus)
    assert len(sheet.list.rows.rows) == 4


def test_esc_goes_back_to_the_day_one_came_from(month: CalendarPart, sheet: DaySheetPage, qtbot: QtBot) -> None:
    press(qtbot, month.map, KEY.Key_Right, KEY.Key_Escape)
    assert sheet.day == TODAY
    qtbot.waitUntil(sheet.list.hasFocus)


def test_the_mouse_opens_a_day_and_reads_it(month: CalendarPart, sheet: DaySheetPage, qtbot: QtBot) -> None:
    at = month.map.cells()[date(2027, 3, 11)].center().toPoint()
    qtbot.mouseMove(month.map, at)
    assert month.map.toolTip().startswith("Thursday, March 11, 2027: 4 settings")
    nowhere = QPoint(2, 2)
    qtbot.mouseMove(month.map, nowhere)
    assert month.map.toolTip() == ""
    qtbot.mouseClick(month.map, Qt.MouseButton.LeftButton, pos=nowhere)
    assert sheet.tools.field.text() == "March 2027"
    qtbot.mouseClick(month.map, Qt.MouseButton.LeftButton, pos=at)
    assert sheet.day == date(2027, 3, 11)


def test_the_year_is_the_fiscal_one_and_every_day_is_in_it(month: CalendarPart, sheet: DaySheetPage, qtbot: QtBot) -> None:
    year = next(one for one in sheet.tools.findChildren(QPushButton) if one.text() == "Year")
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton)
    assert sheet.facts.startswith("Fiscal year 2027")
    cells = sheet.calendar.map.cells()
    assert (min(cells), max(cells), len(cells)) == (date(2026, 10, 1), date(2027, 9, 30), 365)
    inside = sheet.calendar.map.rect()
    assert all(inside.contains(area.toAlignedRect()) for area in cells.values())
    press(qtbot, sheet, KEY.Key_PageUp, modifier=CONTROL)
    assert sheet.facts.startswith("Fiscal year 2026")
    assert sheet.calendar.day == date(2026, 3, 9)
    press(qtbot, sheet, KEY.Key_PageDown, modifier=CONTROL)
    press(qtbot, sheet.calendar.map, KEY.Key_Return)
    assert sheet.day == TODAY


def test_the_table_says_what_the_map_says(month: CalendarPart, sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, month.map, KEY.Key_Right)
    press(qtbot, window, KEY.Key_T, modifier=CONTROL)
    qtbot.waitUntil(month.table.hasFocus)
    assert month.table.current_key() == date(2027, 3, 10)
    rows = {row.key: [cell.spoken for cell in row.cells] for row in month.table.rows.rows}
    assert rows[TODAY] == ["Tue Mar 9", "10", "7 h", "5", "", "Today"]
    assert date(2027, 3, 7) not in rows  # a Sunday without settings
    press(qtbot, month.table, KEY.Key_Down)
    press(qtbot, window, KEY.Key_T, modifier=CONTROL)
    qtbot.waitUntil(month.map.hasFocus)
    assert month.day == date(2027, 3, 11)
    press(qtbot, window, KEY.Key_T, modifier=CONTROL)
    qtbot.waitUntil(month.table.hasFocus)
    press(qtbot, month.table, KEY.Key_Return)
    assert sheet.day == date(2027, 3, 11)


def test_a_day_off_is_told_by_a_word(month: CalendarPart, sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    closure = NewClosure(date(2027, 3, 2), date(2027, 3, 2), "Building closed, water main", "the court")
    window.desk.do(lambda file: file.add_closure(closure))
    month.map.stand_on(date(2027, 3, 2))
    assert spoken(month) == "Tuesday, March 2, 2027: no settings. Closed: Building closed, water main"
    go_to(sheet, "1/18", qtbot)
    assert sheet.facts.startswith("January 2027")
    assert spoken(month).endswith("Federal holiday: Birthday of Martin Luther King, Jr.")
    press(qtbot, month.map, KEY.Key_Right)
    assert spoken(month).endswith("Away: Detail")
    sheet.show_span(Span.YEAR)
    assert month.map.grab().width() > 0  # each shape is painted


def test_today_and_a_typed_date_stay_in_the_month(
    month: CalendarPart, sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    go_to(sheet, "11/13/2026", qtbot)
    assert (sheet.facts.split("  ")[0], month.day) == ("November 2026", date(2026, 11, 13))
    today = next(one for one in sheet.tools.findChildren(QPushButton) if one.text() == "Today")
    qtbot.mouseClick(today, Qt.MouseButton.LeftButton)
    assert month.day == TODAY
    back = next(one for one in sheet.tools.findChildren(QPushButton) if one.accessibleName() == "Back to the day sheet")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.list.hasFocus)
    assert window.place.page == "day"


def test_a_month_without_settings_says_so(month: CalendarPart, sheet: DaySheetPage, qtbot: QtBot) -> None:
    go_to(sheet, "6/1/2031", qtbot)
    assert month.finding.text() == "Nothing is set in June 2031"
    assert sheet.facts == "June 2031  ·  no settings"
    assert month.key.bands() == []


def test_one_day_with_settings_is_named(month: CalendarPart, sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    proceeding = window.desk.file.settings_on(TODAY)[0].proceeding_id
    entry = NewHearing(proceeding, date(2031, 6, 3), HearingKind.MASTER, time(9), 15)
    window.desk.do(lambda file: file.add_hearing(entry))
    go_to(sheet, "6/1/2031", qtbot)
    assert month.finding.text() == "One day of June 2031 has settings: Tuesday, June 3, with 1"


@pytest.mark.parametrize("look", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_words_can_be_read_on_every_shade(look: Tokens) -> None:
    assert [contrast(look.ink, shaded(look, place)) >= 4.5 for place in range(len(SHADES))] == [True] * len(SHADES)


@pytest.mark.parametrize(
    ("day", "by", "there"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
    ],
)
def test_a_month_further_is_the_same_day_or_the_months_last(day: date, by: int, there: date) -> None:
    assert month_beside(day, by) == there


def test_t_goes_to_today_on_the_map_and_in_its_table(
    month: CalendarPart, sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, month.map, *[KEY.Key_PageUp] * 2)
    assert sheet.facts.startswith("January 2027")
    press(qtbot, month.map, KEY.Key_T)
    assert (month.day, sheet.facts.startswith("March 2027")) == (TODAY, True)
    press(qtbot, window, KEY.Key_PageDown, modifier=CONTROL)
    press(qtbot, window, KEY.Key_T, modifier=CONTROL)
    qtbot.waitUntil(month.table.hasFocus)
    press(qtbot, month.table, KEY.Key_T)
    assert month.day == TODAY


def test_t_is_off_where_single_keys_are(month: CalendarPart, sheet: DaySheetPage, qtbot: QtBot) -> None:
    month.table.take_letters(takes=False)
    press(qtbot, month.map, KEY.Key_PageUp, KEY.Key_T)
    assert sheet.facts.startswith("February 2027")


def test_the_key_of_the_map_says_its_shades_and_shapes(month: CalendarPart) -> None:
    assert month.key.accessibleDescription() == (
        "Shades by settings a day: 1–3, 4–6, 7–9, 10–12. A holiday is outlined, a closure hatched, "
        "a day away has a bar at its side, today a border."
    )


def test_where_days_stand_is_found_once_for_many_paintings(month: CalendarPart, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(type(month.map), "cells", lambda _: asked.append(1) or {})
    month.map.grab()
    month.map.stand_on(date(2027, 3, 2))
    month.map.grab()
    assert not asked
    month.map.resize(600, 500)
    assert asked
