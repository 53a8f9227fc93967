"""Writing a goal set by hand: what is typed into its numbers, benchmarks added to it, and a set begun from another."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from builders import shipped_goals

from iqdesk import resources
from iqdesk.domain.goal_editing import (
    BenchmarkKind,
    begun_from,
    kind_of,
    named_by_title,
    new_benchmark,
    percentage,
    whole_number,
    with_benchmarks,
    with_days,
)
from iqdesk.domain.goal_text import check_goal_set, read_goal_template
from iqdesk.domain.goals import GoalOrigin, GoalSetError, Measure


def test_an_empty_field_is_a_number_that_is_not_known() -> None:
    assert (whole_number(" ", "Goal"), percentage("", "Share")) == (None, None)
    assert (whole_number("1,000", "Goal"), percentage("12.5 %", "Share"), percentage("0", "Share")) == (1000, Fraction(25, 2), 0)


@pytest.mark.parametrize("typed", ["0", "-3", "7.5", "seven", "100000", "٧"])
def test_what_is_no_whole_number_is_refused_with_its_place(typed: str) -> None:
    with pytest.raises(GoalSetError, match=f"Completions: “{typed}” is not a whole number of 1 or more. Leave it empty"):
        whole_number(typed, "Completions")


@pytest.mark.parametrize("typed", ["101", "-1", "many", "NaN", "Infinity", "8_5", "1e1", "٨٥", "100.01"])
def test_what_is_no_percentage_is_refused_with_its_place(typed: str) -> None:
    with pytest.raises(GoalSetError, match=f"Share: “{typed}” is not a percentage from 0 to 100"):
        percentage(typed, "Share")


def test_every_kind_makes_a_benchmark_of_its_kind_with_empty_numbers() -> None:
    goals = shipped_goals()
    for kind, shipped in zip(BenchmarkKind, goals.benchmarks, strict=True):
        made = new_benchmark(kind, goals)
        assert (kind_of(made), kind_of(shipped), made.measure) == (kind, kind, shipped.measure)
        assert (made.goal_percent, made.days, made.custody, made.case_types) == (None, None, shipped.custody, shipped.case_types)
        assert made.excuses == shipped.excuses == frozenset(kind.excuses)
        assert kind.label == made.title
    everyone = replace(goals.benchmarks[0], custody=frozenset({"D", "N", "R"}))
    assert kind_of(everyone) is BenchmarkKind.NOT_DETAINED


def test_a_second_benchmark_of_a_kind_has_a_name_of_its_own() -> None:
    goals = shipped_goals()
    assert new_benchmark(BenchmarkKind.CUSTODY, goals).name == "custody-first-date-2"
    assert new_benchmark(BenchmarkKind.MOTIONS, goals).name == "motions"
    assert new_benchmark(BenchmarkKind.MOTIONS, goals, also_taken=["motions"]).name == "motions-2"


def test_another_limit_is_another_rule() -> None:
    detained, custody = shipped_goals().benchmarks[0], shipped_goals().benchmarks[3]
    changed = with_days(detained, 5)
    assert (changed.days, "no more than 5 calendar days lie" in changed.rule) == (5, True)
    assert with_days(changed, 3) == detained
    assert with_days(with_days(detained, None), 3) == detained
    assert with_days(custody, 5) == custody  # no clock, no days
    made = with_days(new_benchmark(BenchmarkKind.MOTIONS, shipped_goals()), 30)
    assert "no more than 30 calendar days lie" in made.rule


def test_readings_follow_the_benchmarks_they_bear_on() -> None:
    goals = shipped_goals()
    added = with_days(new_benchmark(BenchmarkKind.MOTIONS, goals), 45)
    changed = with_benchmarks(goals, [goals.benchmarks[0], added])
    assert [reading.name for reading in changed.readings_of(added.name)] == [
        "deadline-rolls-to-business-day",
        "overdue-pending-as-missed",
    ]
    assert changed.reading("anchor-on-decision") is None  # it bore on the custody benchmark alone
    kept = changed.reading("count-fear-reviews")
    assert kept is not None
    assert kept.measures == ("completions",)
    assert with_benchmarks(goals, goals.benchmarks) == goals


def test_a_set_begun_from_another_has_its_rules_and_says_whose_it_is_anew() -> None:
    goals = shipped_goals()
    begun = begun_from(goals, {goals.name})
    assert (begun.name, begun.title, begun.source, begun.benchmarks) == ("eoir-2018-changed", "", "", goals.benchmarks)
    with pytest.raises(GoalSetError, match="it needs a title and a source"):
        check_goal_set(begun)
    assert named_by_title(replace(begun, title="Goals of 2031!"), {"goals-of-2031"}).name == "goals-of-2031-2"
    assert named_by_title(replace(begun, title="§"), ()).name == "goals"


def test_the_template_of_2025_holds_no_number() -> None:
    # Policy Memorandum 25-47 is known from a secondary source alone, so none of its numbers is shipped.
    (text,) = resources.goal_templates()
    goals = read_goal_template(text)
    numbers = [goals.completions.goal, goals.completions.needs_improvement_from, goals.benchmarks_needed_percent]
    numbers += [goals.remand_rate.goal_below_percent, goals.remand_rate.unsatisfactory_above_percent]  # type: ignore[list-item]
    for one in goals.benchmarks:
        numbers += [one.days, one.goal_percent, one.unsatisfactory_below_percent]  # type: ignore[list-item]
    assert set(numbers) == {None}
    assert [one.measure for one in goals.benchmarks] == [Measure.MOTION_RULING]
    with pytest.raises(GoalSetError, match="“days” must be a whole number"):
        check_goal_set(goals)


def test_where_a_set_comes_from_has_words() -> None:
    assert [origin.label for origin in GoalOrigin] == [
        "Comes with the program",
        "Comes with the program, changed here",
        "Entered here",
    ]
