from __future__ import annotations

from datetime import date
from fractions import Fraction

from builders import EXECUTIVE_ORDERS, FY2019, days_away
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.calendar import Closure, SittingCalendar
from iqdesk.domain.pace import Pace, pace, pace_days
from iqdesk.domain.pace_words import standing_on_line

CALENDAR = SittingCalendar(EXECUTIVE_ORDERS)  # 249 court days
YEARS_END = date(2019, 9, 30)


def on(as_of: str, count: int = 300, calendar: SittingCalendar = CALENDAR, goal: int = 700) -> Pace:
    return pace(calendar, FY2019, date.fromisoformat(as_of), count, goal)


def test_the_figures_of_a_year_that_is_over() -> None:
    # The worked example of 488 completions in a year of 249 court days: 212 short are 75.4 court days.
    printed = on("2020-04-06", count=488).as_json()
    assert (printed["court_days"], printed["court_days_elapsed"]) == (249, 249)
    assert (printed["available_days"], printed["available_days_elapsed"]) == (249, 249)
    assert (printed["flat_to_date"], printed["court_day_to_date"], printed["prorated_goal"]) == (700.0, 700.0, 700.0)
    assert (printed["needed_per_day"], printed["days_ahead"], printed["projected"]) == (None, -75.4, None)
    assert str(printed["projected_why"]).startswith("The projection is made apart")


def test_the_day_of_measuring_counts_as_elapsed_at_its_end() -> None:
    first = on("2018-10-01")
    assert (first.court_days_elapsed, first.available_days_elapsed) == (1, 1)
    assert first.flat_to_date == Fraction(700, 365)
    assert first.court_day_to_date == Fraction(700, 249)


def test_one_day_from_the_line_is_said_of_one_day() -> None:
    assert standing_on_line(on("2018-10-01", count=0)) == "1 available day behind the court-day line"
    assert standing_on_line(on("2018-10-02", count=0)) == "2 available days behind the court-day line"


def test_both_lines_end_at_the_goal() -> None:
    last = on("2019-09-30")
    assert last.flat_to_date == last.court_day_to_date == 700


def test_a_year_that_has_not_begun_has_nothing_elapsed() -> None:
    before = on("2018-09-30", count=0)
    assert (before.court_days_elapsed, before.available_days_elapsed) == (0, 0)
    assert (before.flat_to_date, before.court_day_to_date, before.days_ahead) == (0, 0, 0)
    assert before.needed_per_day == Fraction(700, 249)


def test_the_goal_is_prorated_by_the_share_of_court_days_that_were_available() -> None:
    # On duty from April 1, 2019: 128 of the 249 court days.
    late = SittingCalendar(EXECUTIVE_ORDERS, on_duty_from=date(2019, 4, 1))
    days = late.available_days(FY2019.first, FY2019.last)
    assert days == CALENDAR.court_days(date(2019, 4, 1), YEARS_END) == 128
    assert on("2019-09-30", calendar=late).prorated_goal == Fraction(700 * 128, 249)


def test_days_away_move_the_court_day_line_and_leave_the_flat_one() -> None:
    away = SittingCalendar(EXECUTIVE_ORDERS, (days_away("2018-10-01", "2018-10-31"),))
    assert on("2018-10-31", calendar=away).court_day_to_date == 0
    assert on("2018-10-31", calendar=away).flat_to_date == on("2018-10-31").flat_to_date


def test_what_is_needed_a_day_is_what_is_missing_over_the_days_left() -> None:
    # From July 1, 2019 64 court days were left.
    in_june = on("2019-06-30", count=572)
    assert in_june.available_days - in_june.available_days_elapsed == 64
    assert in_june.needed_per_day == 2


def test_nothing_is_needed_once_the_goal_is_reached() -> None:
    assert on("2019-06-28", count=700).needed_per_day == on("2019-06-28", count=800).needed_per_day == 0


def test_days_ahead_are_positive_when_ahead_and_negative_when_behind() -> None:
    assert on("2019-09-30", count=700).days_ahead == 0
    assert on("2019-09-30", count=800).days_ahead == Fraction(249, 7)
    assert on("2019-09-30", count=600).days_ahead == -Fraction(249, 7)


def test_a_year_without_an_available_day_does_not_break_the_figures() -> None:
    nobody = on("2019-03-04", calendar=SittingCalendar(on_duty_from=date(2019, 10, 1)))
    printed = nobody.as_json()
    assert (printed["available_days"], printed["needed_per_day"], printed["days_ahead"]) == (0, None, 0.0)
    assert (printed["court_day_to_date"], printed["prorated_goal"]) == (0.0, 0.0)


def test_a_year_that_was_closed_all_through_does_not_break_the_figures() -> None:
    closed = SittingCalendar((Closure(FY2019.first, FY2019.last, "Invented", "for a test"),))
    assert on("2019-03-04", calendar=closed).prorated_goal == 0


def test_part_time_days_print_with_their_fraction() -> None:
    printed = on("2018-10-01", calendar=SittingCalendar(EXECUTIVE_ORDERS, part_time_hundredths=33)).as_json()
    assert (printed["available_days"], printed["available_days_elapsed"]) == (82.17, 0.33)


def test_the_charts_days_run_from_the_first_to_the_last_of_the_year() -> None:
    days = pace_days(CALENDAR, FY2019, date(2019, 3, 4), [date(2018, 10, 1), date(2019, 3, 4), date(2019, 3, 5)], 700)
    assert (days[0].day, days[-1].day, len(days)) == (FY2019.first, FY2019.last, 365)
    by_day = {one.day: one for one in days}
    assert (by_day[date(2018, 10, 1)].completed, by_day[date(2019, 3, 4)].completed) == (1, 2)
    assert by_day[date(2019, 3, 5)].completed is None
    assert days[-1].flat == days[-1].court_day == 700


def test_the_charts_lines_agree_with_the_figures_of_every_month() -> None:
    days = {one.day: one for one in pace_days(CALENDAR, FY2019, YEARS_END, [], 700)}
    for month in FY2019.months():
        figures = on(month.isoformat())
        assert (days[month].flat, days[month].court_day) == (figures.flat_to_date, figures.court_day_to_date)


def test_the_charts_court_day_line_stays_at_zero_without_an_available_day() -> None:
    days = pace_days(SittingCalendar(on_duty_from=date(2019, 10, 1)), FY2019, YEARS_END, [], 700)
    assert {one.court_day for one in days} == {0}


@given(st.integers(0, 364), st.integers(0, 900), st.integers(1, 100), st.integers(1, 900))
def test_the_figures_hang_together_on_every_day(after: int, count: int, share: int, goal: int) -> None:
    calendar = SittingCalendar(EXECUTIVE_ORDERS, (days_away("2019-01-07", "2019-02-15"),), part_time_hundredths=share)
    as_of = list(FY2019.days())[after]
    figures = pace(calendar, FY2019, as_of, count, goal)
    assert 0 <= figures.available_days_elapsed <= figures.available_days <= figures.court_days
    assert 0 <= figures.court_day_to_date <= goal
    assert figures.court_day_to_date + figures.days_ahead * goal / figures.available_days == count
    if figures.needed_per_day is not None and count <= goal:
        left = figures.available_days - figures.available_days_elapsed
        assert count + figures.needed_per_day * left == goal
