"""Dated goal sets: the numbers, shares, excuses, citations and readings, read from TOML text.

A number that nobody knows is None and stays empty on screen. A later set is another text, not code.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

COMPLETIONS = "completions"
REMAND_RATE = "remand-rate"


class GoalSetError(Exception):
    """A goal set's text cannot be read; the message names the set, the entry and what is wrong."""


class Measure(Enum):
    """How a benchmark is computed; a goal set chooses among these and sets the numbers."""

    DECISION_AFTER_MERITS = "decision after merits"
    MOTION_RULING = "motion ruling"
    CUSTODY_FIRST_DATE = "custody on first date"
    MERITS_FIRST_DATE = "merits on first date"
    FEAR_REVIEW_FIRST_DATE = "fear review on first date"


@dataclass(frozen=True, slots=True)
class CompletionGoal:
    """The number of completions a year, with the case types that count."""

    title: str
    goal: int
    needs_improvement_from: int
    case_types: frozenset[str]
    citation: str
    rule: str


@dataclass(frozen=True, slots=True)
class RemandGoal:
    """The remand rate; percentages of the Board's decisions."""

    title: str
    goal_below_percent: Fraction
    unsatisfactory_above_percent: Fraction
    appeal_types: frozenset[str]
    remands: frozenset[str]
    citation: str
    rule: str


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One share to keep. `days` is the limit of a clock, None for first-date benchmarks."""

    name: str
    measure: Measure
    title: str
    short_title: str
    basis: str
    days: int | None
    custody: frozenset[str]
    case_types: frozenset[str]
    goal_percent: Fraction
    unsatisfactory_below_percent: Fraction | None
    excuses: frozenset[str]
    citation: str
    rule: str

    def is_met(self, met: int, counted: int) -> bool:
        """Whether `met` of `counted` reaches the goal, compared without rounding."""
        return 100 * met >= self.goal_percent * counted


@dataclass(frozen=True, slots=True)
class Reading:
    """One defensible way to read an ambiguous goal: a switch, and the measures it bears on."""

    name: str
    measures: tuple[str, ...]
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class GoalSet:
    """Everything one authority asked for, from one day to another."""

    name: str
    title: str
    source: str
    in_force_from: date
    suspended_on: date | None
    suspended_by: str
    completions: CompletionGoal
    remand_rate: RemandGoal
    benchmarks: tuple[Benchmark, ...]
    benchmarks_needed_percent: Fraction
    readings: tuple[Reading, ...]

    def is_in_force(self, day: date) -> bool:
        """Whether it bound judges on `day`."""
        return self.in_force_from <= day and (self.suspended_on is None or day < self.suspended_on)

    def reading(self, name: str) -> Reading | None:
        """The reading of that name, or None."""
        return next((reading for reading in self.readings if reading.name == name), None)

    def readings_of(self, measure: str) -> tuple[Reading, ...]:
        """The readings that bear on one measure."""
        return tuple(reading for reading in self.readings if measure in reading.measures)


def goal_set_for(sets: Iterable[GoalSet], day: date) -> GoalSet:
    """The set in force on `day`; else the latest one that had begun by then; else the earliest.

    A year outside every set's dates is still measured, by the nearest set, and said to be: self-tracking.
    """
    ordered = sorted(sets, key=lambda one: one.in_force_from)
    begun = [one for one in ordered if one.in_force_from <= day]
    in_force = [one for one in begun if one.is_in_force(day)]
    return (in_force or begun or ordered[:1])[-1]


def read_goal_set(text: str) -> GoalSet:
    """The goal set written in `text` (TOML); GoalSetError with the place if it cannot be read."""
    try:
        table = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise GoalSetError(f"The goal set is not valid TOML: {error}.") from error
    name = table.get("name", "without a name")
    try:
        return _goal_set(table)
    except KeyError as error:
        raise GoalSetError(f"The goal set {name} lacks the entry {error}.") from error
    except (TypeError, ValueError, ArithmeticError) as error:
        raise GoalSetError(f"The goal set {name} has an entry that cannot be read: {error}.") from error


def _goal_set(table: dict[str, Any]) -> GoalSet:
    suspended = table.get("suspended_on") or None
    begins = table["in_force_from"]
    if not isinstance(begins, date) or not (suspended is None or isinstance(suspended, date)):
        raise TypeError("in_force_from and suspended_on are dates, written 2018-10-01")
    return GoalSet(
        name=table["name"],
        title=table["title"],
        source=table["source"],
        in_force_from=begins,
        suspended_on=suspended,
        suspended_by=table.get("suspended_by", ""),
        completions=_completions(table["completions"]),
        remand_rate=_remand_rate(table["remand_rate"]),
        benchmarks=tuple(map(_benchmark, table["benchmark"])),
        benchmarks_needed_percent=Fraction(table["overall"]["benchmarks_needed_percent"]),
        readings=tuple(Reading(r["name"], tuple(r["measures"]), r["title"], r["words"]) for r in table.get("reading", [])),
    )


def _completions(table: dict[str, Any]) -> CompletionGoal:
    types = frozenset(table["case_types"])
    return CompletionGoal(table["title"], table["goal"], table["needs_improvement_from"], types, table["citation"], table["rule"])


def _remand_rate(table: dict[str, Any]) -> RemandGoal:
    return RemandGoal(
        title=table["title"],
        goal_below_percent=Fraction(table["goal_below_percent"]),
        unsatisfactory_above_percent=Fraction(table["unsatisfactory_above_percent"]),
        appeal_types=frozenset(table["appeal_types"]),
        remands=frozenset(table["remands"]),
        citation=table["citation"],
        rule=table["rule"],
    )


def _benchmark(table: dict[str, Any]) -> Benchmark:
    cut_off = table.get("unsatisfactory_below_percent", "")
    return Benchmark(
        name=table["name"],
        measure=Measure(table["measure"]),
        title=table["title"],
        short_title=table["short_title"],
        basis=table["basis"],
        days=table.get("days"),
        custody=frozenset(table.get("custody", ())),
        case_types=frozenset(table.get("case_types", ())),
        goal_percent=Fraction(table["goal_percent"]),
        unsatisfactory_below_percent=None if cut_off == "" else Fraction(cut_off),
        excuses=frozenset(table["excuses"]),
        citation=table["citation"],
        rule=table["rule"],
    )
