"""Goal sets as TOML text: reading one, with what is wrong said with its place, and what a whole one must hold.

A number that nobody knows is written "" and read as None. Writing is in exchange/goal_file.py.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from iqdesk.domain.goals import (
    COMPLETIONS,
    CUT_OFF,
    EXCUSES,
    MOST,
    READINGS,
    REMAND_RATE,
    Benchmark,
    CompletionGoal,
    GoalSet,
    GoalSetError,
    Measure,
    Reading,
    RemandGoal,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # what no screen and no paper shows; a line may end
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@lru_cache(maxsize=16)
def read_goal_set(text: str) -> GoalSet:
    """The goal set written in `text` (TOML); GoalSetError with the place if it cannot be read or is not whole."""
    goals = read_goal_template(text)
    check_goal_set(goals)
    return goals


def read_goal_template(text: str) -> GoalSet:
    """A goal set whose numbers are to be filled in still; GoalSetError with the place if it cannot be read."""
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise GoalSetError(f"The goal set is not valid TOML: {error}.") from error
    except RecursionError as error:
        raise GoalSetError("The goal set is not valid TOML: one thing lies in another too deeply.") from error
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
        benchmarks_needed_percent=table.table("overall").share("benchmarks_needed_percent"),
        readings=tuple(_reading(one, measures) for one in table.tables("reading")),
        source_url=table.text("source_url") if table.has("source_url") else "",
        notes=table.text("notes") if table.has("notes") else "",
    )


def check_goal_set(goals: GoalSet) -> None:
    """Raise GoalSetError, with the place, where the parts of a set contradict each other or something must not stay empty."""
    of_set = f"The goal set “{goals.title.strip() or goals.name}”"
    if not _NAME.fullmatch(goals.name):
        raise GoalSetError(f"{of_set}: its name is small letters and digits joined by hyphens, say “court-2031”.")
    if not goals.title.strip() or not goals.source.strip():
        raise GoalSetError(f"{of_set}: it needs a title and a source, so that the words can say whose goals these are.")
    if goals.suspended_on is not None and goals.suspended_on <= goals.in_force_from:
        raise GoalSetError(f"{of_set}: it ends before it begins. Exchange the dates.")
    _check_numbers(goals, of_set)
    for one in goals.benchmarks:
        _check_benchmark(one, f"{of_set}, “{one.title}”")
    numbers = [goals.completions.goal, goals.remand_rate.goal_below_percent, *(one.goal_percent for one in goals.benchmarks)]
    if all(number is None for number in numbers):
        raise GoalSetError(f"{of_set}: it asks for nothing yet. Enter at least one number.")


def _check_numbers(goals: GoalSet, of_set: str) -> None:
    goal, cut_off = goals.completions.goal, goals.completions.needs_improvement_from
    if cut_off is not None and (goal is None or cut_off > goal):
        raise GoalSetError(f"{of_set}, completions: the level below the goal begins above it. Lower it or leave it empty.")
    below, above = goals.remand_rate.goal_below_percent, goals.remand_rate.unsatisfactory_above_percent
    if above is not None and (below is None or above < below):
        raise GoalSetError(f"{of_set}, remand rate: the unsatisfactory level begins below the goal. Raise it or leave it empty.")


def _check_benchmark(one: Benchmark, place: str) -> None:
    if one.measure.has_days and one.days is None:
        raise GoalSetError(f"{place}: “days” must be a whole number of 1 or more.")
    if not one.title.strip() or not one.short_title.strip():
        raise GoalSetError(f"{place}: a benchmark needs a title.")
    if one.goal_percent == 0:
        raise GoalSetError(f"{place}: a share of 0% asks for nothing. Leave it empty.")
    cut_off = one.unsatisfactory_below_percent
    if cut_off is not None and (one.goal_percent is None or cut_off > one.goal_percent):
        raise GoalSetError(f"{place}: the unsatisfactory cut-off lies above the goal. Lower it or leave it empty.")


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
        goal_below_percent=table.share("goal_below_percent"),
        unsatisfactory_above_percent=table.share("unsatisfactory_above_percent"),
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
        goal_percent=table.share("goal_percent"),
        unsatisfactory_below_percent=table.percent(CUT_OFF) if table.has(CUT_OFF) else None,
        excuses=table.words("excuses"),
        citation=table.text("citation"),
        rule=table.text("rule"),
    )


def _reading(table: _Entries, measures: Sequence[str]) -> Reading:
    if table.text("name") not in READINGS:
        raise table.wrong("name", f"is none of: {', '.join(sorted(READINGS))}")
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
        if _CONTROL.search(value):
            raise self.wrong(name, "has a control character, which cannot be shown. Type it again")
        return value

    def day(self, name: str) -> date:
        value = self._value(name)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.wrong(name, "must be a date, written 2018-10-01")
        return value

    def whole(self, name: str) -> int | None:
        value = self._value(name)
        if value == "":
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(name, "must be a whole number of 1 or more")
        if value > MOST:
            raise self.wrong(name, f"cannot be more than {MOST:,}")
        return value

    def share(self, name: str) -> Fraction | None:
        """A percentage, or None where it is left empty."""
        return None if self._value(name) == "" else self.percent(name)

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
