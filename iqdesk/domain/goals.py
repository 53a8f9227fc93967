"""Dated goal sets: the numbers, shares, excuses, citations and readings, and which set a day is judged by.

A number that nobody knows is None and stays empty on screen. Reading them from TOML text is in goal_text.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from fractions import Fraction

COMPLETIONS = "completions"
REMAND_RATE = "remand-rate"
CUT_OFF = "unsatisfactory_below_percent"
# What a benchmark may let a row off for, spelt as the exclusions are.
EXCUSES = frozenset({"status case", "cap", "background check pending", "not produced by DHS"})

# Every way to read a goal that the measures know; what a reading bears on and its words are the goal set's.
READINGS = frozenset(
    {
        "count-administrative-closures",
        "count-fear-reviews",
        "leads-only",
        "distinct-cases",
        "business-days",
        "from-first-merits",
        "custody-at-merits",
        "recorded-held-only",
        "deadline-rolls-to-business-day",
        "overdue-pending-as-missed",
        "anchor-on-decision",
        "first-held-merits",
        "decided-same-day",
        "by-completing-judge",
        "excuse-only-misses",
        "without-background-check-remands",
        "count-sustained-appeals",
        "without-withdrawn-appeals",
        "remands-per-completion",
    }
)
MOST = 99_999  # days, or completions a year; more is a slip of the finger


class GoalSetError(Exception):
    """A goal set's text cannot be read; the message names the set, the entry and what is wrong."""


class Measure(Enum):
    """How a benchmark is computed; a goal set chooses among these and sets the numbers."""

    DECISION_AFTER_MERITS = "decision after merits"
    MOTION_RULING = "motion ruling"
    CUSTODY_FIRST_DATE = "custody on first date"
    MERITS_FIRST_DATE = "merits on first date"
    FEAR_REVIEW_FIRST_DATE = "fear review on first date"

    @property
    def has_days(self) -> bool:
        """Whether it is a clock with a limit in days."""
        return self in (Measure.DECISION_AFTER_MERITS, Measure.MOTION_RULING)

    @property
    def has_case_types(self) -> bool:
        """Whether a goal set says which case types it looks at."""
        return self in (Measure.DECISION_AFTER_MERITS, Measure.FEAR_REVIEW_FIRST_DATE)


@dataclass(frozen=True, slots=True)
class CompletionGoal:
    """The number of completions a year, with the case types that count."""

    title: str
    goal: int | None
    needs_improvement_from: int | None
    case_types: frozenset[str]
    citation: str
    rule: str


@dataclass(frozen=True, slots=True)
class RemandGoal:
    """The remand rate; percentages of the Board's decisions."""

    title: str
    goal_below_percent: Fraction | None
    unsatisfactory_above_percent: Fraction | None
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
    goal_percent: Fraction | None
    unsatisfactory_below_percent: Fraction | None
    excuses: frozenset[str]
    citation: str
    rule: str

    def is_met(self, met: int, counted: int) -> bool | None:
        """Whether `met` of `counted` reaches the goal, compared without rounding; None without a goal or anything counted."""
        return None if self.goal_percent is None or not counted else 100 * met >= self.goal_percent * counted


@dataclass(frozen=True, slots=True)
class Reading:
    """One defensible way to read an ambiguous goal: a switch, and the measures it bears on."""

    name: str
    measures: tuple[str, ...]
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class GoalSet:
    """Everything one authority asked for, from one day to another; a set that is not `is_on` asks for nothing."""

    name: str
    title: str
    source: str
    in_force_from: date
    suspended_on: date | None
    suspended_by: str
    completions: CompletionGoal
    remand_rate: RemandGoal
    benchmarks: tuple[Benchmark, ...]
    benchmarks_needed_percent: Fraction | None
    readings: tuple[Reading, ...]
    source_url: str = ""
    notes: str = ""
    is_on: bool = True

    def is_in_force(self, day: date) -> bool:
        """Whether it bound judges on `day`."""
        return self.is_on and self.is_within(day)

    def is_within(self, day: date) -> bool:
        """Whether `day` lies in its dates, be it switched on or off."""
        return self.in_force_from <= day and (self.suspended_on is None or day < self.suspended_on)

    def reading(self, name: str) -> Reading | None:
        """The reading of that name, or None."""
        return next((reading for reading in self.readings if reading.name == name), None)

    def readings_of(self, measure: str) -> tuple[Reading, ...]:
        """The readings that bear on one measure."""
        return tuple(reading for reading in self.readings if measure in reading.measures)


class GoalOrigin(Enum):
    """Where a set comes from."""

    SHIPPED = "comes with the program"
    CHANGED = "comes with the program, changed here"
    ENTERED = "entered here"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value[0].upper() + self.value[1:]


class GoalEntry(NamedTuple):
    """A goal set of a docket, and where it comes from."""

    goals: GoalSet
    origin: GoalOrigin


def goal_set_for(sets: Iterable[GoalSet], day: date) -> GoalSet:
    """The set in force on `day`; else the latest one that had begun by then; else the earliest.

    A year outside every set's dates is still measured, by the nearest set, and said to be: self-tracking. A set that is
    switched off gives way to the others that had begun; where there is none, its rules count and its numbers are left out.
    """
    ordered = sorted(sets, key=lambda one: one.in_force_from)
    begun = [one for one in ordered if one.in_force_from <= day]
    in_force = [one for one in begun if one.is_in_force(day)]
    within = [one for one in begun if one.is_within(day)]
    on = [one for one in begun if one.is_on]
    chosen = (in_force or on or within or begun or ordered[:1])[-1]
    return chosen if chosen.is_on else without_numbers(chosen)


def without_numbers(goals: GoalSet) -> GoalSet:
    """The rules of a set without what it asks for, so that things are counted and set against nothing."""
    return replace(
        goals,
        completions=replace(goals.completions, goal=None, needs_improvement_from=None),
        remand_rate=replace(goals.remand_rate, goal_below_percent=None, unsatisfactory_above_percent=None),
        benchmarks=tuple(replace(one, goal_percent=None, unsatisfactory_below_percent=None) for one in goals.benchmarks),
        is_on=False,
    )
