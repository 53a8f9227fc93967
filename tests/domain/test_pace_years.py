"""Fiscal years beside one another: the same day of each, its completions and its own goal."""

from __future__ import annotations

from datetime import date

import pytest
from builders import a_proceeding, facts_of, shipped_goals

from iqdesk.domain.calendar import FiscalYear, SittingCalendar
from iqdesk.domain.docket import Manner
from iqdesk.domain.pace_years import CITED_AVERAGE, known_completions, pace_of, pace_year, same_day

DONE = [date(2023, 10, 2), date(2024, 2, 28), date(2024, 2, 29), date(2024, 9, 30)]


@pytest.mark.parametrize(
    ("day", "year", "same"),
    [
        (date(2027, 3, 9), 2026, date(2026, 3, 9)),
        (date(2026, 10, 1), 2024, date(2023, 10, 1)),
        (date(2024, 2, 29), 2027, date(2027, 2, 28)),
        (date(2024, 2, 29), 2028, date(2028, 2, 29)),
    ],
)
def test_the_same_day_of_another_year(day, year, same):
    assert same_day(day, FiscalYear(year)) == same


def test_a_year_says_what_was_completed_by_the_same_day():
    year = pace_year(SittingCalendar(), FiscalYear(2024), date(2027, 3, 9), DONE, 700)
    assert year.is_over
    assert year.pace.count == 4
    assert [year.by_same_day(day) for day in (date(2026, 10, 1), date(2027, 2, 28), date(2027, 3, 1))] == [0, 2, 3]


def test_what_lies_after_the_day_of_measuring_is_not_known_yet():
    year = pace_year(SittingCalendar(), FiscalYear(2024), date(2024, 2, 28), DONE, None)
    assert not year.is_over
    assert (year.pace.count, year.pace.goal) == (2, None)
    assert year.by_same_day(date(2027, 2, 27)) == 1
    assert year.by_same_day(date(2027, 3, 1)) is None


def test_the_cited_average_says_where_it_is_from():
    # Department of Justice to the press on April 2, 2018, when the goal of 700 became known: 678 on average.
    assert CITED_AVERAGE.value == 678
    assert "Department of Justice" in CITED_AVERAGE.source


def test_a_year_of_the_docket_counts_under_those_readings_that_its_goal_set_has():
    goals = shipped_goals()
    docket = facts_of(
        a_proceeding(completed="2018-10-02"), a_proceeding(completed="2019-03-05", manner=Manner.ADMINISTRATIVE_CLOSURE)
    )
    known = known_completions(docket, date(2019, 9, 30))
    assert known.hearings == {}
    as_written = pace_of(known, goals, FiscalYear(2019), frozenset({"a reading of another set"}))
    assert as_written.pace.count == 1
    closures = pace_of(known, goals, FiscalYear(2019), frozenset({"count-administrative-closures"}))
    assert closures.pace.count == 2
