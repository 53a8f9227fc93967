"""A judge's standing: every figure of one fiscal year as of one day, each with the rows that made it.

The screen, the command line and the paper all take this value; none computes a figure of its own.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.wording import sentence, share_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from fractions import Fraction

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.facts import Release
    from iqdesk.domain.goals import Benchmark, GoalSet
    from iqdesk.domain.pace import Pace

PER_COMPLETION = "remands-per-completion"


class Verdict(Enum):
    """What a row is to a measure."""

    MET = "met"
    MISSED = "missed"
    EXCLUDED = "excluded"


class Exclusion(Enum):
    """Why a row is not counted; spelt so on screen, on paper and in JSON."""

    NO_MERITS = "no merits hearing held"
    STATUS_CASE = "status case"
    CAP = "cap"
    BACKGROUND_CHECK = "background check pending"
    NO_RECEIPT = "no receipt date"
    DECIDED_BEFORE_RECEIPT = "decided before receipt"
    NO_CUSTODY_HEARING = "no custody hearing before decision"
    NOT_PRODUCED = "not produced by DHS"
    COMPLETED_BEFORE = "completed before hearing"
    NOT_RECORDED = "outcome not recorded"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]


class Level(Enum):
    """The three levels of the performance work plan."""

    SATISFACTORY = "satisfactory"
    NEEDS_IMPROVEMENT = "needs improvement"
    UNSATISFACTORY = "unsatisfactory"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]


class Item(NamedTuple):
    """One row behind a figure.

    `subject` is the proceeding, motion, custody request or appeal; `start` the day the clock began (hearing, receipt,
    first date), `end` the day it stopped, `days` what lies between by the reading in force, `due` the last day in time.
    `code` is the adjournment code found on a first date; `release` the public release it rests on (None: typed).
    """

    subject: int
    case_id: int | None
    verdict: Verdict
    exclusion: Exclusion | None = None
    start: date | None = None
    end: date | None = None
    days: int | None = None
    due: date | None = None
    code: str | None = None
    release: int | None = None


@dataclass(frozen=True)
class CompletionsStanding:
    """Measure 1; `items` are all MET, `end` is the completion date. Without a goal there is no level."""

    goal: int | None
    level: Level | None
    items: tuple[Item, ...]

    @property
    def count(self) -> int:
        """How many completions count."""
        return len(self.items)

    @cached_property
    def by_month(self) -> dict[str, int]:
        """Completions by month, `2018-10` and so on; months without any are left out."""
        months = Counter(item.end.isoformat()[:7] for item in self.items if item.end)
        return dict(sorted(months.items()))


@dataclass(frozen=True)
class BenchmarkStanding:
    """One of measures 2 to 7."""

    benchmark: Benchmark
    items: tuple[Item, ...]

    @cached_property
    def met(self) -> int:
        """Rows that are in time."""
        return sum(item.verdict is Verdict.MET for item in self.items)

    @cached_property
    def counted(self) -> int:
        """Rows that count: met and missed."""
        return sum(item.verdict is not Verdict.EXCLUDED for item in self.items)

    @cached_property
    def excluded(self) -> dict[Exclusion, int]:
        """Rows left out, by reason."""
        found = Counter(item.exclusion for item in self.items if item.exclusion)
        return {reason: found[reason] for reason in Exclusion if found[reason]}

    @property
    def share(self) -> float | None:
        """Met over counted, for display only; None when nothing counts."""
        return self.met / self.counted if self.counted else None

    @property
    def share_in_words(self) -> str:
        """`80.0%`, never rounded across the goal; a dash when nothing counts."""
        return share_in_words(self.met, self.counted, self.benchmark.goal_percent)

    @property
    def goal_met(self) -> bool | None:
        """Whether the goal is reached, compared without rounding; None when nothing counts or there is no goal."""
        return self.benchmark.is_met(self.met, self.counted)

    def rows(self, verdict: Verdict) -> tuple[Item, ...]:
        """The rows of one verdict."""
        return tuple(item for item in self.items if item.verdict is verdict)


@dataclass(frozen=True)
class RemandStanding:
    """Measure 8; MISSED are the remands, MET the other decisions of the Board in the denominator."""

    remands: int
    decisions: int
    level: Level | None
    items: tuple[Item, ...]

    @property
    def rate(self) -> float | None:
        """Remands over decisions, for display only."""
        return self.remands / self.decisions if self.decisions else None


@dataclass(frozen=True, slots=True)
class Unattributed:
    """Rows that name no judge although this judge sat in them: listed, never guessed. Ids of the rows."""

    completions: tuple[int, ...] = ()
    motions: tuple[int, ...] = ()
    custody: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Overall:
    """The level over all measures, None while an unknown cut-off could matter; `why` says what decided."""

    level: Level | None
    why: str


@dataclass(frozen=True)
class Standing:
    """Everything measured as of one day."""

    as_of: date
    year: FiscalYear
    goal_set: GoalSet
    readings: frozenset[str]
    completions: CompletionsStanding
    benchmarks: tuple[BenchmarkStanding, ...]
    remand_rate: RemandStanding
    unattributed: Unattributed
    unknown_custody: tuple[int, ...]
    pace: Pace
    overall: Overall
    releases: tuple[Release, ...] = ()
    set_apart: int = 0

    @property
    def in_force(self) -> bool:
        """Whether the goal set bound judges when the year ended, or on `as_of` while it runs (goals are measured annually)."""
        return self.goal_set.is_in_force(self.year.nearest(self.as_of))

    @property
    def year_over(self) -> bool:
        """Whether the fiscal year had ended by `as_of`."""
        return self.as_of >= self.year.last

    @property
    def no_goals(self) -> str:
        """That no goal set is in force for the year, where its set is switched off; else empty."""
        return no_goals(self.goal_set, self.year)

    @property
    def is_per_completion(self) -> bool:
        """Whether a reading puts the year's remands over its completions."""
        return PER_COMPLETION in self.readings

    @property
    def remands_over(self) -> str:
        """What the remands are put over."""
        return "completions" if self.is_per_completion else "decisions of the Board"

    def benchmark(self, name: str) -> BenchmarkStanding:
        """The benchmark of that name; KeyError if the goal set has none."""
        for one in self.benchmarks:
            if one.benchmark.name == name:
                return one
        raise KeyError(name)

    def in_words(self, level: Level | None) -> str:
        """A level as it may be said: “would be” while the goals bound nobody, “so far” while the year runs."""
        if level is None:
            return "not applicable"
        would = "" if self.in_force else "would be "
        return f"{would}{level.value}{'' if self.year_over else ' so far'}"

    def as_json(self, projected: dict[str, object] | None = None) -> dict[str, object]:
        """The shape that `iqdesk standing --json` prints (keys may be added, none renamed).

        `projected` is the projection's part of the `pace` object (projection.projected_json), which is made apart.
        """
        return {
            "as_of": self.as_of.isoformat(),
            "fiscal_year": self.year.year,
            "goal_set": self.goal_set.name,
            "in_force": self.in_force,
            "year_over": self.year_over,
            "readings": sorted(self.readings),
            "goals_on": self.goal_set.is_on,
            "completions": {
                "count": self.completions.count,
                "goal": self.completions.goal,
                "level": self.completions.level.value if self.completions.level else None,
                "by_month": self.completions.by_month,
            },
            "benchmarks": {one.benchmark.name: _benchmark_json(one) for one in self.benchmarks},
            "remand-rate": {
                "remands": self.remand_rate.remands,
                "decisions": self.remand_rate.decisions,
                "rate": _rounded(self.remand_rate.rate, 4),
                "level": self.remand_rate.level.value if self.remand_rate.level else None,
            },
            "unattributed": {
                "completions": len(self.unattributed.completions),
                "motions": len(self.unattributed.motions),
                "custody": len(self.unattributed.custody),
            },
            "unknown-custody": len(self.unknown_custody),
            "set_apart": self.set_apart,
            "pace": self.pace.as_json() | (projected or {}),
            "overall": {"level": self.overall.level.value if self.overall.level else None, "why": self.overall.why},
        }


def _benchmark_json(one: BenchmarkStanding) -> dict[str, object]:
    return {
        "met": one.met,
        "counted": one.counted,
        "share": _rounded(one.share, 4),
        "goal": None if one.benchmark.goal_percent is None else float(one.benchmark.goal_percent / 100),
        "goal_met": one.goal_met,
        "excluded": {reason.value: count for reason, count in one.excluded.items()},
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def completions_level(count: int, goal: int | None, needs_improvement_from: int | None) -> Level | None:
    """700 satisfactory, 560 to 699 needs improvement, under 560 unsatisfactory (performance work plan, element 3)."""
    if goal is None:
        return None
    if count >= goal:
        return Level.SATISFACTORY
    if needs_improvement_from is None:
        return None
    return Level.NEEDS_IMPROVEMENT if count >= needs_improvement_from else Level.UNSATISFACTORY


def remand_level(remands: int, decisions: int, below: Fraction | None, above: Fraction | None) -> Level | None:
    """Under 15 % satisfactory, over 20 % unsatisfactory, between them needs improvement; None without decisions."""
    if not decisions or below is None:
        return None
    if 100 * remands < below * decisions:
        return Level.SATISFACTORY
    if above is None:
        return None
    return Level.UNSATISFACTORY if 100 * remands > above * decisions else Level.NEEDS_IMPROVEMENT


def no_goals(goals: GoalSet, year: FiscalYear) -> str:
    """That nothing is asked for in a year, because the set that would be in force is switched off; empty where one is on."""
    return "" if goals.is_on else f"No goal set is in force for {year.year}."


def so_far(goals: GoalSet, year: FiscalYear, benchmarks: Iterable[BenchmarkStanding]) -> Overall:
    """No level while the year runs: every year begins under 560 completions. The plan measures annually."""
    if not goals.is_on:
        return Overall(None, no_goals(goals, year))
    applicable = [one for one in benchmarks if one.goal_met is not None]
    tally = _tally(sum(one.goal_met is True for one in applicable), len(applicable))
    return Overall(None, f"Goals are measured once, when the year has ended on September 30, {year.year}; so far {tally}.")


def overall(
    goals: GoalSet,
    completions: Level | None,
    remands: Level | None,
    benchmarks: Iterable[BenchmarkStanding],
    *,
    is_number_open: bool = False,
) -> Overall:
    """The level over all: satisfactory needs both numbers, half of the applicable benchmarks, and none unsatisfactory.

    With `is_number_open` completions or the remand rate are not at their goal, and the level that this makes is not known.
    """
    applicable = [one for one in benchmarks if one.goal_met is not None]
    below = [one for one in applicable if not one.goal_met]
    met = len(applicable) - len(below)
    tally = _tally(met, len(applicable))
    levels = {"Completions are": completions, "The remand rate is": remands}
    lowest = {level: subject for subject, level in levels.items()}
    if Level.UNSATISFACTORY in lowest:
        words = f"{lowest[Level.UNSATISFACTORY]} at the unsatisfactory level, which decides by itself; {tally}."
        return Overall(Level.UNSATISFACTORY, words)
    for one in below:
        if _under_cut_off(one):
            return Overall(Level.UNSATISFACTORY, f"“{one.benchmark.short_title}” is under its unsatisfactory cut-off.")
    unknown = _unknown(goals, below, is_number_open=is_number_open)
    if unknown:
        return Overall(None, sentence(f"{tally}; {unknown}."))
    if Level.NEEDS_IMPROVEMENT in lowest:
        words = f"{lowest[Level.NEEDS_IMPROVEMENT]} at the level “needs improvement”; {tally}."
        return Overall(Level.NEEDS_IMPROVEMENT, words)
    needed = goals.benchmarks_needed_percent or 0
    if 100 * met < needed * len(applicable):
        return Overall(Level.NEEDS_IMPROVEMENT, f"{tally}, fewer than the goal set asks for.")
    return Overall(Level.SATISFACTORY, f"{_numbers_at_goal(goals, completions, remands)}, and {tally}.")


def _tally(met: int, applicable: int) -> str:
    """`2 of 6 applicable benchmarks are at goal`."""
    if not applicable:
        return "no benchmark applies"
    return f"{met} of {applicable} applicable benchmarks {'is' if met == 1 else 'are'} at goal"


def _unknown(goals: GoalSet, below: Sequence[BenchmarkStanding], *, is_number_open: bool) -> str:
    """What is not known of the goal set and could decide the level over all; empty where nothing is."""
    if is_number_open:
        return "a number is not at its goal, and the level that this makes is not known"
    if any(one.benchmark.unsatisfactory_below_percent is None for one in below):
        return "the “unsatisfactory” cut-offs of those below goal are not known, and they could decide it"
    if below and goals.benchmarks_needed_percent is None:
        return "how many of them the goal set asks for is not known"
    return ""


def _numbers_at_goal(goals: GoalSet, completions: Level | None, remands: Level | None) -> str:
    """What is said of the two numbers where neither stands in the way."""
    if completions and remands:
        return "Both numbers are at goal"
    none_decided = ", no appeal was decided" if goals.remand_rate.goal_below_percent is not None and not remands else ""
    if completions:
        return f"Completions are at goal{none_decided}"
    return "The remand rate is at goal" if remands else f"No number of completions is asked for{none_decided}"


def _under_cut_off(one: BenchmarkStanding) -> bool:
    cut_off = one.benchmark.unsatisfactory_below_percent
    return cut_off is not None and 100 * one.met < cut_off * one.counted
