"""The close of a day: what wants an outcome or a code, the clocks that the day started, and those due by the next court days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from builders import shipped_goals

from iqdesk.domain.calendar import Closure, SittingCalendar
from iqdesk.domain.clocks import Clock
from iqdesk.domain.close_of_day import CloseOfDay, close_of_day
from iqdesk.domain.docket import HearingKind, MarkKind, OutcomeKind, Respondent
from iqdesk.domain.records import CaseName, Rider, Setting

MONDAY = date(2027, 3, 8)
CALENDAR = SittingCalendar(())
SOMEBODY = CaseName(1, Respondent("Quispe", "Nélida", "000123456"), None)


def a_setting(number: int, outcome: OutcomeKind | None = None, code: str | None = None, *shared: Rider) -> Setting:
    return Setting(
        number, number, MONDAY, time(9), 30, HearingKind.MASTER, SOMEBODY, len(shared), "N", outcome, code, "",
        is_typed=True, shared=shared,
    )  # fmt: skip


def a_clock(number: int, started: date | None, due: date, benchmark: str = "detained-3-days") -> Clock:
    goals = {one.name: one for one in shipped_goals().benchmarks}
    return Clock(goals[benchmark], number, 1, started, due)


def closed(*settings: Setting, clocks: tuple[Clock, ...] = (), calendar: SittingCalendar = CALENDAR) -> CloseOfDay:
    return close_of_day(MONDAY, settings, clocks, calendar)


def numbers(settings: tuple[Setting, ...]) -> list[int]:
    return [setting.hearing_id for setting in settings]


def test_a_day_with_every_outcome_and_code_is_done() -> None:
    close = closed(a_setting(1, OutcomeKind.HELD), a_setting(2, OutcomeKind.ADJOURNED, "17"), a_setting(3, OutcomeKind.IN_ERROR))
    assert close.is_done
    assert close.settings == 2  # none that was set in error


def test_a_day_without_settings_is_done() -> None:
    assert closed().is_done


def test_what_wants_an_outcome_or_a_code_is_named_in_order() -> None:
    close = closed(a_setting(1), a_setting(2, OutcomeKind.ADJOURNED), a_setting(3), a_setting(4, OutcomeKind.HELD))
    assert (numbers(close.without_outcome), numbers(close.without_code)) == ([1, 3], [2])
    assert not close.is_done
    assert not closed(a_setting(2, OutcomeKind.ADJOURNED)).is_done


def test_a_riders_outcome_or_code_is_wanted_too() -> None:
    open_rider = Rider(SOMEBODY, 11)
    without_code = Rider(SOMEBODY, 12, OutcomeKind.ADJOURNED)
    has_no_row = Rider(SOMEBODY)
    close = closed(
        a_setting(1, OutcomeKind.HELD, None, open_rider),
        a_setting(2, OutcomeKind.ADJOURNED, "17", without_code),
        a_setting(3, OutcomeKind.HELD, None, has_no_row),
    )
    assert (numbers(close.without_outcome), numbers(close.without_code)) == ([1], [2])


def test_a_setting_that_was_moved_is_none_of_the_days() -> None:
    moved = replace(a_setting(1, OutcomeKind.DID_NOT_PROCEED), moved_to=date(2027, 4, 5))
    assert closed(moved).settings == 0
    assert closed(moved).is_done


def test_clocks_started_that_day_and_those_due_by_the_second_court_day_are_named() -> None:
    started, today, tomorrow, after, late = (
        a_clock(1, MONDAY, date(2027, 3, 18)),
        a_clock(2, date(2027, 3, 1), MONDAY),
        a_clock(3, date(2027, 3, 1), date(2027, 3, 10)),
        a_clock(4, date(2027, 3, 1), date(2027, 3, 11)),
        a_clock(5, date(2027, 2, 1), date(2027, 3, 5)),
    )
    held = replace(tomorrow, paused_by=MarkKind.STATUS_CASE)
    close = closed(clocks=(started, today, tomorrow, after, late, held))
    assert close.started == (started,)
    assert (close.due, close.until, close.overdue) == ((today, tomorrow), date(2027, 3, 10), 1)


def test_first_dates_to_come_are_on_the_sheets_of_their_days_and_not_named_here() -> None:
    ahead = a_clock(1, None, date(2027, 3, 9), "merits-first-date")
    asked = a_clock(2, MONDAY, date(2027, 3, 9), "custody-first-date")
    unsaid = a_clock(3, None, date(2027, 3, 5), "merits-first-date")
    close = closed(clocks=(ahead, asked, unsaid))
    assert (close.started, close.due, close.overdue) == ((asked,), (), 1)


def test_court_days_ahead_pass_over_weekends_holidays_and_closures() -> None:
    friday = close_of_day(date(2027, 5, 28), (), (), CALENDAR)
    assert friday.until == date(2027, 6, 2)  # Monday, May 31 is Memorial Day
    closure = Closure(date(2027, 3, 9), date(2027, 3, 9), "Snow", "Memo")
    assert closed(calendar=SittingCalendar((closure,))).until == date(2027, 3, 11)
    for_good = Closure(date(2027, 3, 9), date(2028, 3, 9), "Moved", "Memo")
    assert closed(calendar=SittingCalendar((for_good,))).until == date(2027, 5, 7)  # as far as is looked
