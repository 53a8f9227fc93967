"""The page Days away: the ledger entered by keys, corrected and withdrawn; the days of every other page follow at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iqdesk.domain.calendar import Away, AwayKind, Closure, SittingCalendar
from iqdesk.domain.entries import NewAway, NewPartTime
from iqdesk.ui import words
from iqdesk.ui.away.away_page import AwayPage
from iqdesk.ui.away.away_rows import LineKey, LineOf
from iqdesk.ui.away.year_strip import went
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iqdesk.ui.main_window import MainWindow

CHRISTMAS = date(2026, 12, 25)
KEY = Qt.Key


@pytest.fixture
def page(window: MainWindow) -> AwayPage:
    window.go(Place("away"))
    found = window.page()
    assert isinstance(found, AwayPage)
    return found


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def type_into(page: AwayPage, **texts: str) -> None:
    assert page.band is not None
    assert page.band.open is not None
    for key, text in texts.items():
        page.band.open.fields[key].put(text)


def choose(page: AwayPage, of: LineOf, day: date) -> None:
    key = next(row.key for row in page.list.rows.rows if isinstance(row.key, LineKey) and (row.key.of, row.key.day) == (of, day))
    page.list.choose(key)
    page.list.setFocus()


def words_of(page: AwayPage) -> str:
    return "\n".join(" | ".join(cell.text for cell in row.cells) for row in page.list.rows.rows)


def test_the_page_says_where_the_court_days_go(page: AwayPage) -> None:
    # Fiscal 2027: 261 weekdays, 11 holidays on weekdays; a detail of January 11 to 22 over King's birthday: 9 court days.
    assert page.facts == words.dotted("Fiscal year 2027", "250 court days", "9 away", "241 available")
    assert "Mon Jan 11 – Fri Jan 22 | Detail | Detail | whole days | 9 | Outside |  | Entered" in words_of(page)
    assert "Fri Dec 25 | Christmas Day | Federal holiday" in words_of(page)


def test_a_day_away_is_entered_by_keys_and_every_page_follows(page: AwayPage, window: MainWindow) -> None:
    before = window.desk.standing().pace.available_days
    window.menus.docket._add_here()  # Ctrl+N
    type_into(page, first="4/12", last="4/16", part="half", note="Court training")
    page.band.open.fields["kind"].put(AwayKind.TRAINING)  # type: ignore[union-attr] # it was opened
    assert "to Fri Apr 16, 2027: 2.5 court days" in page.band.echo.understood  # type: ignore[union-attr]
    page.band.add()  # type: ignore[union-attr]
    assert "Mon Apr 12 – Fri Apr 16 | Court training | Training | half of each day | 2.5 | Outside |  | Entered" in words_of(page)
    assert before - window.desk.standing().pace.available_days == 2.5
    window.desk.undo()
    assert window.desk.standing().pace.available_days == before


def test_the_day_sheet_says_at_once_that_the_judge_is_away(page: AwayPage, window: MainWindow) -> None:
    window.go(Place("day", date(2027, 4, 12)))
    window.desk.do(lambda file: file.add_away(NewAway(date(2027, 4, 12), date(2027, 4, 12), AwayKind.TRAINING)))
    assert "Away: Training" in window.page().facts
    window.desk.undo()
    assert "Away" not in window.page().facts


def test_days_with_settings_are_said_before_they_are_saved(page: AwayPage, window: MainWindow) -> None:
    window.menus.docket._add_here()
    type_into(page, first="t")
    assert page.band is not None
    page.band.add()
    assert "settings stand on these days" in page.band.echo.trouble
    assert len(window.desk.file.calendar().away) == 1
    page.band.add()
    assert len(window.desk.file.calendar().away) == 2


def test_f2_corrects_the_chosen_entry_and_del_withdraws_it(page: AwayPage, window: MainWindow) -> None:
    choose(page, LineOf.AWAY, date(2027, 1, 11))
    press(page.list, KEY.Key_F2)
    type_into(page, last="1/15", note="Detail to Camp Harlan")
    assert page.band is not None
    page.band.add()
    assert "Mon Jan 11 – Fri Jan 15 | Detail to Camp Harlan | Detail | whole days | 5" in words_of(page)
    choose(page, LineOf.AWAY, date(2027, 1, 11))
    press(page.list, KEY.Key_Delete)
    assert window.desk.file.calendar().away == ()


def test_s_takes_a_closure_out_of_use_and_into_it_again(page: AwayPage, window: MainWindow) -> None:
    window.desk.measure(year=type(window.desk.year)(2026))  # Christmas Eve and the day after Christmas 2025
    closed = date(2025, 12, 24)
    choose(page, LineOf.CLOSURE, closed)
    press(page.list, KEY.Key_S)
    assert window.desk.file.calendar().is_sitting_day(closed)
    press(page.list, KEY.Key_S)
    assert not window.desk.file.calendar().is_sitting_day(closed)
    assert "Lapse in appropriations | Not in use" in words_of(page)


def test_a_holiday_is_neither_corrected_nor_withdrawn(page: AwayPage, window: MainWindow) -> None:
    choose(page, LineOf.HOLIDAY, CHRISTMAS)
    assert page.offered() == (False, False, False)
    for key in (KEY.Key_F2, KEY.Key_Delete):
        window.trouble.hide()
        press(page.list, key)
        assert window.trouble.isVisible()


def test_entry_on_duty_and_the_share_are_corrected_and_a_later_share_added(page: AwayPage, window: MainWindow) -> None:
    choose(page, LineOf.DUTY, date(2021, 6, 14))
    press(page.list, KEY.Key_F2)
    type_into(page, since="10/5/2026", share="80%")
    assert page.band is not None
    page.band.add()
    calendar = window.desk.file.calendar()
    assert (calendar.on_duty_from, calendar.part_time_hundredths) == (date(2026, 10, 5), 80)
    assert window.desk.file.judge.family == "Ellery"
    page._on_chip(1 + list(LineOf).index(LineOf.DUTY))
    page.add()
    type_into(page, first="5/3/2027", share="100")
    page.band.add()
    assert "From Mon May 3 | Part-time share |  | full time" in words_of(page)
    choose(page, LineOf.DUTY, date(2027, 5, 3))
    page.correct()
    type_into(page, share="60%")
    page.band.add()
    assert window.desk.file.calendar().share_on(date(2027, 5, 3)) == 60


def test_a_share_is_withdrawn_and_entry_on_duty_is_not(page: AwayPage, window: MainWindow) -> None:
    window.desk.do(lambda file: file.add_part_time(NewPartTime(date(2027, 5, 3), 50)))
    choose(page, LineOf.DUTY, date(2027, 5, 3))
    page.withdraw()
    assert window.desk.file.calendar().shares == ()
    choose(page, LineOf.DUTY, date(2021, 6, 14))
    page.withdraw()
    assert window.trouble.isVisible()


def test_a_closure_is_added_and_corrected(page: AwayPage, window: MainWindow) -> None:
    page._on_chip(1 + list(LineOf).index(LineOf.CLOSURE))
    page.add()
    type_into(page, first="3/12", reason="Ice storm", source="Notice of the court, March 12")
    assert page.band is not None
    page.band.add()
    choose(page, LineOf.CLOSURE, date(2027, 3, 12))
    page.correct()
    type_into(page, reason="Ice storm, building closed")
    page.band.add()
    (one,) = (one for one in window.desk.file.calendar().closures if one.first == date(2027, 3, 12))
    assert (one.reason, one.in_use) == ("Ice storm, building closed", True)


def test_enter_opens_the_days_sheet(page: AwayPage, window: MainWindow) -> None:
    choose(page, LineOf.AWAY, date(2027, 1, 11))
    press(page.list, KEY.Key_Return)
    assert window.page().current_day() == date(2027, 1, 11)


def test_the_strip_says_where_each_day_went(page: AwayPage) -> None:
    assert page._legend.text() == words.dotted("Number: completions of the day", "D detail", "H federal holiday")
    press(page.strip, KEY.Key_Left)  # from Tuesday, March 9 a week back
    assert page.strip.day == date(2027, 3, 2)
    press(page.strip, KEY.Key_Up, KEY.Key_Up)  # over the weekend
    assert page.strip.day == date(2027, 2, 26)
    press(page.strip, KEY.Key_Down)
    assert page.strip.day == date(2027, 3, 1)
    page.strip.stand_on(date(2027, 1, 18))
    assert page.strip.accessibleDescription().endswith("Federal holiday: Birthday of Martin Luther King, Jr.")


def test_the_strip_stays_inside_its_year_and_opens_a_day(page: AwayPage, window: MainWindow) -> None:
    page.strip.stand_on(date(2026, 10, 1))
    press(page.strip, KEY.Key_Left)
    assert page.strip.day == date(2026, 10, 1)
    page.toggle_twin()
    assert page.strip.hasFocus()
    page.toggle_twin()
    assert page.list.hasFocus()
    press(page.strip, KEY.Key_Return)
    assert window.page().current_day() == date(2026, 10, 1)


def test_a_weekday_goes_to_the_court_before_the_judge_and_to_the_larger_part() -> None:
    away = tuple(
        Away(place, date(2027, 2, day), date(2027, 2, day), kind, part)
        for place, (day, kind, part) in enumerate(
            ((15, AwayKind.LEAVE, 100), (16, AwayKind.LEAVE, 40), (16, AwayKind.OUTAGE, 60), (17, AwayKind.TRAINING, 50))
        )
    )
    closure = Closure(date(2027, 2, 18), date(2027, 2, 18), "Storm", "A notice")
    calendar = SittingCalendar((closure,), away)
    days = [went(calendar, date(2027, 2, day)) for day in (15, 16, 17, 18, 19)]
    assert [None if one is None else (one.letter, one.is_whole) for one in days] == [
        ("H", True),
        ("O", True),
        ("T", False),
        ("C", True),
        None,
    ]


def test_the_menu_offers_what_the_chosen_line_allows(page: AwayPage, window: MainWindow) -> None:
    choose(page, LineOf.AWAY, date(2027, 1, 11))
    menu = window.menus.docket.away
    menu._grey()
    assert [action.isEnabled() for action in menu._of_line] == [True, True, False]
    menu._withdraw()
    assert window.desk.file.calendar().away == ()
    window.go(Place("today"))
    menu._grey()
    assert not any(action.isEnabled() for action in menu._of_line)
