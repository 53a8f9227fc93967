"""A goal set that is switched off, and one that leaves numbers out: counted as ever, set against nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from builders import a_decided_case, measured, shipped_goals

from iqdesk.domain.calendar import FiscalYear, SittingCalendar
from iqdesk.domain.goals import GoalSet, goal_set_for, without_numbers
from iqdesk.domain.pace import pace, pace_days
from iqdesk.domain.pace_chart import Plot, pace_chart
from iqdesk.domain.standing import BenchmarkStanding, Item, Level, Verdict, completions_level, overall, remand_level

OFF = replace(shipped_goals(), is_on=False)
OWN = replace(shipped_goals(), name="own-2027", in_force_from=date(2026, 10, 1), suspended_on=None)


def test_a_set_that_is_switched_off_leaves_the_counts_and_takes_every_number_away() -> None:
    goals = goal_set_for([OFF], date(2019, 9, 30))
    result = measured(a_decided_case("2019-03-04", "2019-03-05"), year=2019, as_of="2019-09-30", goals=goals)
    told, usual = result.as_json(), measured(a_decided_case("2019-03-04", "2019-03-05"), year=2019, as_of="2019-09-30").as_json()
    assert (told["goals_on"], told["in_force"], usual["goals_on"]) == (False, False, True)
    assert told["completions"] == {"count": 1, "goal": None, "level": None, "by_month": usual["completions"]["by_month"]}  # type: ignore[index]
    for name, one in told["benchmarks"].items():  # type: ignore[attr-defined]
        as_usual = usual["benchmarks"][name]  # type: ignore[index]
        assert (one["goal"], one["goal_met"]) == (None, None)
        assert [one[key] for key in ("met", "counted", "share", "excluded")] == [
            as_usual[key] for key in ("met", "counted", "share", "excluded")
        ]
    lines = {
        key: told["pace"][key] for key in ("flat_to_date", "court_day_to_date", "prorated_goal", "needed_per_day", "days_ahead")
    }  # type: ignore[index]
    assert set(lines.values()) == {None}
    assert told["overall"] == {"level": None, "why": "No goal set is in force for 2019."}
    assert result.no_goals == "No goal set is in force for 2019."


def test_a_running_year_without_goals_says_so_too() -> None:
    result = measured(a_decided_case("2019-03-04", "2019-03-05"), year=2019, as_of="2019-03-01", goals=without_numbers(OFF))
    assert (result.overall.level, result.overall.why) == (None, "No goal set is in force for 2019.")


@pytest.mark.parametrize(
    ("sets", "day", "name", "is_on"),
    [
        ([OFF, OWN], date(2020, 9, 30), "eoir-2018", False),  # no set of another year judges it instead
        ([OFF, OWN], date(2027, 9, 30), "own-2027", True),
        ([shipped_goals(), replace(OWN, is_on=False)], date(2027, 9, 30), "eoir-2018", True),  # what had begun, for self-tracking
        ([OFF, replace(OWN, is_on=False)], date(2027, 9, 30), "own-2027", False),
        ([OFF], date(2010, 9, 30), "eoir-2018", False),
        ([OFF], date(2023, 9, 30), "eoir-2018", False),  # begun, suspended, off
    ],
)
def test_which_set_a_day_is_judged_by_when_some_are_off(sets: list[GoalSet], day: date, name: str, is_on: bool) -> None:  # noqa: FBT001
    chosen = goal_set_for(sets, day)
    assert (chosen.name, chosen.is_on) == (name, is_on)


def test_without_a_goal_the_chart_has_the_completions_alone() -> None:
    year, as_of = FiscalYear(2019), date(2019, 3, 4)
    days = pace_days(SittingCalendar(), year, as_of, [date(2018, 10, 5)] * 3, None)
    chart = pace_chart(days, None, as_of, SittingCalendar(), Plot(100, 100))
    assert (chart.flat, chart.court_day) == ((), ())
    assert chart.completed
    assert not any(tick.is_goal for tick in chart.ticks)
    now = pace(SittingCalendar(), year, as_of, 3, None)
    assert (now.goal, now.needed_per_day, now.days_ahead, now.prorated_goal) == (None, None, None, None)


def test_a_level_whose_border_is_not_known_is_no_level() -> None:
    assert completions_level(700, 700, None) is Level.SATISFACTORY
    assert completions_level(699, 700, None) is None
    assert remand_level(0, 10, shipped_goals().remand_rate.goal_below_percent, None) is Level.SATISFACTORY
    assert remand_level(5, 10, shipped_goals().remand_rate.goal_below_percent, None) is None


def test_a_number_below_its_goal_without_a_known_level_leaves_the_overall_level_open() -> None:
    goals = replace(shipped_goals(), completions=replace(shipped_goals().completions, needs_improvement_from=None))
    result = measured(a_decided_case("2019-03-04", "2019-03-05"), year=2019, as_of="2019-09-30", goals=goals)
    assert result.overall.level is None
    assert "the level that this makes is not known" in result.overall.why


def test_a_set_without_one_of_the_numbers_is_judged_by_the_other() -> None:
    goals = shipped_goals()
    without_count = replace(goals, completions=replace(goals.completions, goal=None, needs_improvement_from=None))
    assert overall(without_count, None, Level.SATISFACTORY, ()).why.startswith("The remand rate is at goal")
    assert overall(without_count, None, None, ()).why.startswith("No number of completions is asked for, no appeal was decided")
    no_rate = replace(goals, remand_rate=replace(goals.remand_rate, goal_below_percent=None, unsatisfactory_above_percent=None))
    assert overall(no_rate, Level.SATISFACTORY, None, ()).why.startswith("Completions are at goal, and no benchmark applies.")
    nothing_known = overall(goals, None, None, (), is_number_open=True)
    assert nothing_known.why.startswith("No benchmark applies; a number is not at its goal")


def test_how_many_benchmarks_are_needed_may_be_unknown() -> None:
    goals = replace(shipped_goals(), benchmarks_needed_percent=None)
    benchmark = replace(goals.benchmarks[0], unsatisfactory_below_percent=Fraction(50))
    at_goal = BenchmarkStanding(benchmark, (Item(1, None, Verdict.MET),))
    below = BenchmarkStanding(
        benchmark, tuple(Item(row, None, verdict) for row, verdict in enumerate((Verdict.MET, Verdict.MISSED)))
    )
    assert overall(goals, Level.SATISFACTORY, Level.SATISFACTORY, (at_goal,)).level is Level.SATISFACTORY
    result = overall(goals, Level.SATISFACTORY, Level.SATISFACTORY, (at_goal, below))
    assert (result.level, result.why) == (
        None,
        "1 of 2 applicable benchmarks is at goal; how many of them the goal set asks for is not known.",
    )
