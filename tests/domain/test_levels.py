"""The levels of the performance work plan, each and over all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from builders import shipped_goals

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.codes import AdjournmentCodes
from iqdesk.domain.facts import Facts
from iqdesk.domain.measures import standing
from iqdesk.domain.standing import (
    BenchmarkStanding,
    Exclusion,
    Item,
    Level,
    Overall,
    Verdict,
    completions_level,
    overall,
    remand_level,
    so_far,
)

SATISFACTORY, NEEDS_IMPROVEMENT, UNSATISFACTORY = Level


@pytest.mark.parametrize(
    ("count", "level"),
    [(700, SATISFACTORY), (699, NEEDS_IMPROVEMENT), (560, NEEDS_IMPROVEMENT), (559, UNSATISFACTORY), (0, UNSATISFACTORY)],
)
def test_the_level_of_completions(count: int, level: Level) -> None:
    # PWP element 3: 700 satisfactory; 560 to under 700 needs improvement; under 560 unsatisfactory.
    assert completions_level(count, 700, 560) is level


@pytest.mark.parametrize(
    ("remands", "decisions", "level"),
    [
        (14, 100, SATISFACTORY),
        (15, 100, NEEDS_IMPROVEMENT),  # "less than 15 percent" is the goal, so exactly 15 is not
        (20, 100, NEEDS_IMPROVEMENT),  # "greater than 20 percent" is unsatisfactory, so exactly 20 is not
        (21, 100, UNSATISFACTORY),
        (3, 20, NEEDS_IMPROVEMENT),
        (149, 1_000, SATISFACTORY),
        (201, 1_000, UNSATISFACTORY),
        (0, 0, None),
    ],
)
def test_the_level_of_the_remand_rate(remands: int, decisions: int, level: Level | None) -> None:
    # PWP element 3: under 15 percent; over 20 percent; the gap between them.
    assert remand_level(remands, decisions, Fraction(15), Fraction(20)) is level


def a_benchmark(met: int, counted: int, cut_off: int | None = None) -> BenchmarkStanding:
    """A benchmark with a goal of 85 percent."""
    benchmark = shipped_goals().benchmarks[0]
    percent = None if cut_off is None else Fraction(cut_off)
    verdicts = [Verdict.MET] * met + [Verdict.MISSED] * (counted - met)
    items = tuple(Item(number, None, verdict) for number, verdict in enumerate(verdicts))
    excluded = Item(counted, None, Verdict.EXCLUDED, Exclusion.STATUS_CASE)
    return BenchmarkStanding(replace(benchmark, unsatisfactory_below_percent=percent), (*items, excluded))


def rated(completions: Level, remands: Level | None, *benchmarks: BenchmarkStanding) -> Overall:
    return overall(shipped_goals(), completions, remands, benchmarks)


AT_GOAL, APPLIES_NOT = a_benchmark(17, 20), a_benchmark(0, 0)
BELOW_UNKNOWN, BELOW_KNOWN = a_benchmark(16, 20), a_benchmark(16, 20, cut_off=80)


def test_satisfactory_needs_both_numbers_and_half_of_the_applicable_benchmarks() -> None:
    # PWP element 3: "at least half of the benchmarks that apply"; 3 of 6, 3 of 5, 2 of 4.
    assert rated(SATISFACTORY, SATISFACTORY, AT_GOAL, BELOW_KNOWN).level is SATISFACTORY
    assert rated(SATISFACTORY, SATISFACTORY, *[AT_GOAL] * 3, *[BELOW_KNOWN] * 2).level is SATISFACTORY
    assert rated(SATISFACTORY, SATISFACTORY, *[AT_GOAL] * 2, *[BELOW_KNOWN] * 3).level is NEEDS_IMPROVEMENT
    assert rated(SATISFACTORY, SATISFACTORY, AT_GOAL, BELOW_KNOWN, BELOW_KNOWN).why.startswith("1 of 3 applicable benchmarks")


def test_a_benchmark_without_rows_does_not_apply() -> None:
    assert rated(SATISFACTORY, SATISFACTORY, AT_GOAL, BELOW_KNOWN, APPLIES_NOT, APPLIES_NOT).level is SATISFACTORY
    assert rated(SATISFACTORY, SATISFACTORY, APPLIES_NOT).level is SATISFACTORY


@pytest.mark.parametrize("levels", [(UNSATISFACTORY, SATISFACTORY), (SATISFACTORY, UNSATISFACTORY), (UNSATISFACTORY, None)])
def test_one_unsatisfactory_number_decides_by_itself(levels: tuple[Level, Level | None]) -> None:
    result = rated(*levels, BELOW_UNKNOWN)
    assert result.level is UNSATISFACTORY
    assert "decides by itself" in result.why


def test_a_number_that_needs_improvement_decides_once_no_cut_off_can_matter() -> None:
    assert rated(NEEDS_IMPROVEMENT, SATISFACTORY, AT_GOAL).level is NEEDS_IMPROVEMENT
    assert rated(SATISFACTORY, NEEDS_IMPROVEMENT, BELOW_KNOWN).why.startswith("The remand rate is at the level")
    assert rated(NEEDS_IMPROVEMENT, SATISFACTORY, BELOW_UNKNOWN).level is None


def test_an_unknown_cut_off_leaves_the_level_open() -> None:
    result = rated(SATISFACTORY, SATISFACTORY, AT_GOAL, AT_GOAL, BELOW_UNKNOWN)
    assert result.level is None
    assert "are not known, and they could decide it" in result.why


def test_an_unknown_cut_off_of_a_benchmark_at_goal_cannot_matter() -> None:
    assert rated(SATISFACTORY, SATISFACTORY, AT_GOAL).level is SATISFACTORY


@pytest.mark.parametrize(("met", "level"), [(16, SATISFACTORY), (15, UNSATISFACTORY)])
def test_a_benchmark_under_its_cut_off_is_unsatisfactory(met: int, level: Level) -> None:
    # The cut-off of 80 percent is invented; exactly at it is not under it.
    assert rated(SATISFACTORY, SATISFACTORY, AT_GOAL, AT_GOAL, a_benchmark(met, 20, cut_off=80)).level is level


def test_a_benchmark_under_its_cut_off_decides_before_an_unknown_one() -> None:
    result = rated(SATISFACTORY, SATISFACTORY, BELOW_UNKNOWN, a_benchmark(15, 20, cut_off=80))
    assert (result.level, result.why) == (UNSATISFACTORY, "“Detained in 3 days” is under its unsatisfactory cut-off.")


def test_no_appeal_decided_is_said_and_stands_in_nobodys_way() -> None:
    assert rated(SATISFACTORY, None, AT_GOAL).why.startswith("Completions are at goal, no appeal was decided, and 1 of 1")
    assert rated(SATISFACTORY, SATISFACTORY, AT_GOAL).why.startswith("Both numbers are at goal, and 1 of 1")


def test_levels_and_reasons_have_words() -> None:
    assert [level.label for level in Level] == ["Satisfactory", "Needs improvement", "Unsatisfactory"]
    assert Exclusion.NOT_PRODUCED.label == "Not produced by DHS"


def test_no_level_is_given_while_the_year_runs() -> None:
    # Goals are measured annually (performance work plan, element 3): an unfinished year decides nothing.
    result = so_far(shipped_goals(), FiscalYear(2027), (AT_GOAL, BELOW_UNKNOWN, APPLIES_NOT))
    assert result.level is None
    assert "so far 1 of 2 applicable benchmarks is at goal" in result.why


def test_the_standing_gives_an_overall_level_from_the_last_day_of_the_year_on() -> None:
    facts, year = Facts(frozenset({"QEL"}), AdjournmentCodes(())), FiscalYear(2027)
    assert standing(facts, shipped_goals(), year, date(2027, 9, 29)).overall.level is None
    assert standing(facts, shipped_goals(), year, date(2027, 9, 30)).overall.level is UNSATISFACTORY
