from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from iqdesk.domain.calendar import Away, AwayKind, Closure, FiscalYear, SittingCalendar
from iqdesk.domain.pace import pace, pace_days
from iqdesk.domain.pace_chart import HEADROOM, NOTHING_BESIDE, Beside, Plot, Point, pace_chart, pace_months
from iqdesk.domain.projection import ProjectedDay

YEAR = FiscalYear(2027)
UP = Plot(365, 100 * HEADROOM)  # a point a day, and the goal of 100 at y = 100
DONE = [date(2026, 10, 1), date(2026, 10, 1), date(2026, 10, 5)]


def chart(calendar=None, done=DONE, as_of=date(2026, 10, 7), goal=100, plot=UP, beside=NOTHING_BESIDE):
    calendar = calendar or SittingCalendar()
    return pace_chart(pace_days(calendar, YEAR, as_of, done, goal), goal, as_of, calendar, plot, beside)


def test_lines_run_from_the_corner_to_the_goal():
    drawn = chart()
    assert drawn.flat == (Point(0, 0), Point(365, pytest.approx(100)))
    assert drawn.court_day[0] == (0, 0)
    assert drawn.court_day[-1] == (365, pytest.approx(100))
    heights = [point.y for point in drawn.court_day]
    assert heights == sorted(heights)


def test_completions_rise_at_the_end_of_their_day_and_stop_at_the_day_of_measuring():
    steps = [(0, 0), (1, 0), (1, 2), (5, 2), (5, 3), (7, 3)]
    assert [(round(x, 6), round(y, 6)) for x, y in chart().completed] == steps
    assert chart().today == 7
    ends_on_a_step = chart(as_of=date(2026, 10, 5)).completed
    assert [(round(x, 6), round(y, 6)) for x, y in ends_on_a_step] == steps[:-1]


def test_downward_is_the_mirror_of_upward():
    down = chart(plot=Plot(UP.width, UP.height, y_down=True))
    assert [UP.height - point.y for point in down.completed] == pytest.approx([point.y for point in chart().completed])
    assert down.ticks[0].y == UP.height


def test_before_and_after_the_year_there_is_no_today():
    before = chart(as_of=date(2026, 9, 30), done=[])
    assert before.completed == ()
    assert before.today is None
    assert chart(as_of=date(2027, 10, 1)).today is None
    assert chart(as_of=date(2027, 9, 30)).today == 365


@pytest.mark.parametrize(
    ("goal", "count", "values"),
    [
        (700, 3, [0, 200, 400, 600, 700]),
        (700, 1000, [0, 200, 400, 600, 700, 800, 1000]),
        (700, 2000, [0, 500, 700, 1000, 1500, 2000]),
        (590, 3, [0, 200, 400, 590]),
        (100, 3, [0, 100]),
    ],
)
def test_ticks_stand_clear_of_the_goal(goal, count, values):
    ticks = chart(goal=goal, done=[date(2026, 10, 1)] * count).ticks
    assert [tick.value for tick in ticks] == values
    assert [tick.value for tick in ticks if tick.is_goal] == [goal]


def test_months_are_centred_in_their_width():
    months = chart().months
    assert [one.month.month for one in months] == [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert months[0] == (date(2026, 10, 1), 0, 15.5)
    assert months[-1].centre == 350


def test_away_bands_bridge_weekends_and_name_what_is_longer_than_a_week():
    entries = (
        Away(1, date(2026, 11, 2), date(2026, 11, 13), AwayKind.DETAIL),
        Away(2, date(2026, 11, 16), date(2026, 11, 16), AwayKind.LEAVE),
        Away(3, date(2027, 1, 4), date(2027, 1, 5), AwayKind.TRAINING),
        Away(4, date(2027, 2, 2), date(2027, 2, 2), AwayKind.OUTAGE, hundredths=50),
    )
    closure = Closure(date(2026, 11, 13), date(2026, 11, 13), "Closed", "An order")
    calendar = SittingCalendar((closure,), entries, on_duty_from=date(2026, 10, 19))
    bands = chart(calendar).away
    assert [(one.first, one.last, one.label) for one in bands] == [
        (date(2026, 10, 1), date(2026, 10, 16), "not yet on duty"),
        (date(2026, 11, 2), date(2026, 11, 16), "detail"),
        (date(2027, 1, 4), date(2027, 1, 5), ""),
    ]
    assert (bands[0].left, bands[0].right) == (0, 16)


def test_a_year_without_an_available_day_has_no_name_for_it():
    bands = chart(SittingCalendar(part_time_hundredths=0)).away
    assert [one.label for one in bands] == [""]
    assert chart(SittingCalendar(part_time_hundredths=0)).court_day == (Point(0, 0), Point(365, 0))


def test_months_add_up_to_the_pace():
    calendar = SittingCalendar((), (Away(1, date(2026, 10, 5), date(2026, 10, 6), AwayKind.LEAVE, 50),))
    as_of = date(2026, 11, 4)
    days = pace_days(calendar, YEAR, as_of, DONE, 700)
    months = pace_months(days, calendar)
    now = pace(calendar, YEAR, as_of, len(DONE), 700)
    assert [one.month for one in months] == [date(2026, 10, 1), date(2026, 11, 1)]
    assert sum(one.completions for one in months) == now.count
    assert sum(one.court_days for one in months) == now.court_days_elapsed
    assert sum(one.available_days for one in months) == now.available_days_elapsed
    assert months[0].per_day == Fraction(3, 20)
    assert months[1].per_day == 0
    assert pace_months(days, SittingCalendar())[0].court_days == 21


def test_a_month_without_an_available_day_has_no_figure_for_each():
    calendar = SittingCalendar(on_duty_from=date(2027, 1, 4))
    months = pace_months(pace_days(calendar, YEAR, date(2026, 10, 31), [], 700), calendar)
    assert months[0].per_day is None


def test_a_year_that_is_over_has_all_its_months():
    months = pace_months(pace_days(SittingCalendar(), YEAR, YEAR.last, DONE, 100), SittingCalendar())
    assert [one.month for one in months] == YEAR.months()
    assert sum(one.completions for one in months) == len(DONE)


def test_the_likely_range_is_drawn_from_today_to_the_end_and_leaves_room_for_its_top():
    likely = [ProjectedDay(date(2026, 10, 7), 3, 3, 3), ProjectedDay(date(2027, 9, 30), 60, 90, 200)]
    drawn = chart(plot=Plot(365, 200 * HEADROOM), beside=Beside(likely=likely))
    assert drawn.likely.low == ((7, pytest.approx(3)), (365, pytest.approx(60)))
    assert drawn.likely.median[-1] == (365, pytest.approx(90))
    assert drawn.likely.high[-1] == (365, pytest.approx(200))
    assert chart().likely is None


def test_another_year_is_drawn_over_the_same_width_and_a_reference_as_high_as_it_is():
    leap = FiscalYear(2024)
    other = pace_days(SittingCalendar(), leap, date(2026, 10, 7), [date(2024, 9, 30)] * 50, 700)
    drawn = chart(beside=Beside(others=[other], reference=80))
    assert [(round(x, 6), round(y, 6)) for x, y in drawn.others[0]] == [(0, 0), (365, 0), (365, 50)]
    assert drawn.reference == pytest.approx(80)
    assert chart().reference is None


def test_two_years_stand_on_one_scale():
    high = chart(plot=Plot(365, 400 * HEADROOM), beside=Beside(at_least=400))
    assert high.flat[-1] == (365, pytest.approx(100))
