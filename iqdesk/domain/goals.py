"""Dated goal sets: the numbers, shares, excuses, citations and readings, read from TOML text.

A number that nobody knows is None and stays empty on screen. A later set is another text, not code.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COMPLETIONS = "completions"
REMAND_RATE = "remand-rate"
CUT_OFF = "unsatisfactory_below_percent"
# What a benchmark may let a row off for, spelt as the exclusions are.
EXCUSES = frozenset({"status case", "cap", "background check pending", "not produced by DHS"})


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


@lru_cache(maxsize=16)
def read_goal_set(text: str) -> GoalSet:
    """The goal set written in `text` (TOML); GoalSetError with the place if it cannot be read."""
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise GoalSetError(f"The goal set is not valid TOML: {error}.") from error
    table = _Entries(values, f"The goal set {values.get('name') or 'without a name'}")
    benchmarks = tuple(_benchmark(one) for one in table.tables("benchmark"))
    measures = [COMPLETIONS, REMAND_RATE, *(one.name for one in benchmarks)]
    if len(set(measures)) < len(measures):
        raise table.wrong("benchmark", "are two of one name")
    return GoalSet(
        name=table.text("name"),
        title=table.text("title"),
        source=table.text("source"),
        in_force_from=table.day("in_force_from"),
        suspended_on=table.day("suspended_on") if table.has("suspended_on") else None,
        suspended_by=table.text("suspended_by") if table.has("suspended_by") else "",
        completions=_completions(table.table("completions")),
        remand_rate=_remand_rate(table.table("remand_rate")),
        benchmarks=benchmarks,
        benchmarks_needed_percent=table.table("overall").percent("benchmarks_needed_percent"),
        readings=tuple(_reading(one, measures) for one in table.tables("reading")),
    )


def _completions(table: _Entries) -> CompletionGoal:
    return CompletionGoal(
        title=table.text("title"),
        goal=table.whole("goal"),
        needs_improvement_from=table.whole("needs_improvement_from"),
        case_types=table.words("case_types"),
        citation=table.text("citation"),
        rule=table.text("rule"),
    )


def _remand_rate(table: _Entries) -> RemandGoal:
    return RemandGoal(
        title=table.text("title"),
        goal_below_percent=table.percent("goal_below_percent"),
        unsatisfactory_above_percent=table.percent("unsatisfactory_above_percent"),
        appeal_types=table.words("appeal_types"),
        remands=table.words("remands"),
        citation=table.text("citation"),
        rule=table.text("rule"),
    )


def _benchmark(table: _Entries) -> Benchmark:
    named = {measure.value: measure for measure in Measure}
    if table.text("measure") not in named:
        raise table.wrong("measure", f"is none of: {', '.join(named)}")
    measure = named[table.text("measure")]
    unknown = table.words("excuses") - EXCUSES
    if unknown:
        raise table.wrong("excuses", f"has “{min(unknown)}”, which is none of: {', '.join(sorted(EXCUSES))}")
    return Benchmark(
        name=table.text("name"),
        measure=measure,
        title=table.text("title"),
        short_title=table.text("short_title"),
        basis=table.text("basis"),
        days=table.whole("days") if measure.has_days else None,
        custody=table.words("custody") if measure is Measure.DECISION_AFTER_MERITS else frozenset(),
        case_types=table.words("case_types") if measure.has_case_types else frozenset(),
        goal_percent=table.percent("goal_percent"),
        unsatisfactory_below_percent=table.percent(CUT_OFF) if table.has(CUT_OFF) else None,
        excuses=table.words("excuses"),
        citation=table.text("citation"),
        rule=table.text("rule"),
    )


def _reading(table: _Entries, measures: Sequence[str]) -> Reading:
    unknown = table.words("measures").difference(measures)
    if unknown:
        raise table.wrong("measures", f"has “{min(unknown)}”, which is none of: {', '.join(measures)}")
    bears_on = tuple(measure for measure in measures if measure in table.words("measures"))
    return Reading(table.text("name"), bears_on, table.text("title"), table.text("words"))


@dataclass(frozen=True, slots=True)
class _Entries:
    """One table of a goal set; each entry is asked for by name and kind, and what is wrong is said with its place."""

    values: dict[str, object]
    place: str

    def wrong(self, name: str, what: str) -> GoalSetError:
        return GoalSetError(f"{self.place}: “{name}” {what}.")

    def has(self, name: str) -> bool:
        """Whether the entry is there and not left empty."""
        return self.values.get(name, "") != ""

    def text(self, name: str) -> str:
        value = self._value(name)
        if not isinstance(value, str) or not value:
            raise self.wrong(name, "must be text in quotation marks")
        return value

    def day(self, name: str) -> date:
        value = self._value(name)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.wrong(name, "must be a date, written 2018-10-01")
        return value

    def whole(self, name: str) -> int:
        value = self._value(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(name, "must be a whole number of 1 or more")
        return value

    def percent(self, name: str) -> Fraction:
        value = self._value(name)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            number = Decimal(value)
            if number.is_finite() and 0 <= number <= 100:
                return Fraction(number)
        raise self.wrong(name, "must be a number from 0 to 100")

    def words(self, name: str) -> frozenset[str]:
        value = self._value(name)
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self.wrong(name, 'must be a list of texts, written ["RMV", "DEP"]')
        return frozenset(value)

    def table(self, name: str) -> _Entries:
        value = self._value(name)
        if not isinstance(value, dict):
            raise self.wrong(name, f"must be a table, begun with [{name}]")
        return _Entries(value, f"{self.place}, {name}")

    def tables(self, name: str) -> list[_Entries]:
        value = self.values.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.wrong(name, f"must be tables, each begun with [[{name}]]")
        return [_Entries(one, f"{self.place}, {name} “{one.get('name', number)}”") for number, one in enumerate(value, start=1)]

    def _value(self, name: str) -> object:
        if name not in self.values:
            raise self.wrong(name, "is missing")
        return self.values[name]
