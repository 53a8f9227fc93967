"""Writing a goal set by hand: what is typed into its numbers, a benchmark that is added, and a set begun from another."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.docket import FEAR_REVIEW_TYPES
from iqdesk.domain.goals import COMPLETIONS, MOST, REMAND_RATE, Benchmark, GoalSet, GoalSetError, Measure

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from iqdesk.domain.goals import Reading

DETAINED, NOT_DETAINED = frozenset({"D"}), frozenset({"N", "R"})
DAYS = "{days} calendar days"
_PERCENTAGE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,12})?")


class BenchmarkKind(Enum):
    """What can be measured; a set may have several of one kind, with other numbers."""

    DETAINED = "Detained cases decided after the merits hearing"
    NOT_DETAINED = "Non-detained cases decided after the merits hearing"
    MOTIONS = "Motions ruled on after receipt"
    CUSTODY = "Custody hearings completed on the first date"
    MERITS = "Merits hearings completed on the first date"
    FEAR_REVIEWS = "Fear reviews completed on the first date"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value

    @property
    def excuses(self) -> tuple[str, ...]:
        """What a benchmark of this kind may let a row off for."""
        return _MADE[self].excuses


@dataclass(frozen=True, slots=True)
class _Made:
    """What a benchmark of one kind is made with, its numbers aside."""

    measure: Measure
    name: str
    basis: str
    excuses: tuple[str, ...]
    rule: str
    custody: frozenset[str] = frozenset()
    case_types: frozenset[str] = frozenset()


_AFTER_MERITS = (
    f"Completed removal cases of {{whom}}: met when no more than {DAYS} lie between the last merits hearing held and the "
    "completion. Custody is taken at completion."
)
_REMOVAL = frozenset({"RMV"})
_PRODUCED = ("not produced by DHS",)
_MADE = {
    BenchmarkKind.DETAINED: _Made(
        Measure.DECISION_AFTER_MERITS,
        "detained",
        "from the last merits hearing",
        ("status case",),
        _AFTER_MERITS.replace("{whom}", "detained respondents"),
        DETAINED,
        _REMOVAL,
    ),
    BenchmarkKind.NOT_DETAINED: _Made(
        Measure.DECISION_AFTER_MERITS,
        "nondetained",
        "from the last merits hearing",
        ("status case", "cap", "background check pending"),
        _AFTER_MERITS.replace("{whom}", "released and never detained respondents"),
        NOT_DETAINED,
        _REMOVAL,
    ),
    BenchmarkKind.MOTIONS: _Made(
        Measure.MOTION_RULING,
        "motions",
        "from receipt",
        (),
        f"Motions ruled on in the fiscal year, custody requests aside: met when no more than {DAYS} lie between receipt and "
        "ruling. Receipt is the judge's own date where entered, else the court's.",
    ),
    BenchmarkKind.CUSTODY: _Made(
        Measure.CUSTODY_FIRST_DATE,
        "custody-first-date",
        "first custody hearing after the request",
        _PRODUCED,
        "Each custody request: met when it was decided on the day of the first custody hearing on or after the request. A "
        "request still undecided after that day is missed.",
    ),
    BenchmarkKind.MERITS: _Made(
        Measure.MERITS_FIRST_DATE,
        "merits-first-date",
        "first scheduled individual hearing",
        _PRODUCED,
        "Each proceeding with a merits date: met when the hearing was completed or the decision reserved on the first scheduled "
        "merits date and no later merits hearing followed. Whoever asked for the postponement, it counts as missed.",
    ),
    BenchmarkKind.FEAR_REVIEWS: _Made(
        Measure.FEAR_REVIEW_FIRST_DATE,
        "fear-review-first-date",
        "credible and reasonable fear",
        _PRODUCED,
        "Each credible or reasonable fear review: met when it was decided on the day of its first hearing. A court closure is a "
        "miss as well.",
        case_types=FEAR_REVIEW_TYPES,
    ),
}


def kind_of(benchmark: Benchmark) -> BenchmarkKind:
    """What a benchmark measures; one of detained and other cases together counts as one of the others."""
    for kind, made in _MADE.items():
        if made.measure is benchmark.measure and (not made.custody or benchmark.custody <= made.custody):
            return kind
    return BenchmarkKind.NOT_DETAINED


def new_benchmark(kind: BenchmarkKind, goals: GoalSet, also_taken: Collection[str] = ()) -> Benchmark:
    """A benchmark of a kind for a set, its numbers still empty; its name is none of the set's and none of `also_taken`."""
    made = _MADE[kind]
    taken = {COMPLETIONS, REMAND_RATE, *(one.name for one in goals.benchmarks), *also_taken}
    return Benchmark(
        name=_free(made.name, taken),
        measure=made.measure,
        title=kind.label,
        short_title=kind.label,
        basis=made.basis,
        days=None,
        custody=made.custody,
        case_types=made.case_types,
        goal_percent=None,
        unsatisfactory_below_percent=None,
        excuses=frozenset(made.excuses),
        citation=goals.source,
        rule=made.rule,
    )


def with_days(benchmark: Benchmark, days: int | None) -> Benchmark:
    """The benchmark with another limit, which its rule names too."""
    if not benchmark.measure.has_days:
        return benchmark
    before = DAYS if benchmark.days is None else DAYS.format(days=benchmark.days)
    after = DAYS if days is None else DAYS.format(days=days)
    return replace(benchmark, days=days, rule=benchmark.rule.replace(before, after))


def with_benchmarks(goals: GoalSet, benchmarks: Sequence[Benchmark]) -> GoalSet:
    """The set with other benchmarks; a reading bears on those it bore on, and on added ones that are measured the same way."""
    before = {one.name: one for one in goals.benchmarks}
    readings = (_fitted(reading, before, benchmarks) for reading in goals.readings)
    return replace(goals, benchmarks=tuple(benchmarks), readings=tuple(one for one in readings if one.measures))


def _fitted(reading: Reading, before: dict[str, Benchmark], benchmarks: Sequence[Benchmark]) -> Reading:
    measured = {before[name].measure for name in reading.measures if name in before}
    stays = tuple(name for name in reading.measures if name in (COMPLETIONS, REMAND_RATE))
    bears = tuple(
        one.name for one in benchmarks if (one.name in reading.measures if one.name in before else one.measure in measured)
    )
    return replace(reading, measures=stays + bears)


def begun_from(goals: GoalSet, taken: Collection[str]) -> GoalSet:
    """A new set with the rules of another: its own name, and no title, source or end yet, for those say whose it is."""
    name = _free(f"{goals.name}-changed", taken)
    nobodys = replace(goals, title="", source="", source_url="", notes="", suspended_on=None, suspended_by="")
    return replace(nobodys, name=name, is_on=True)


def named_by_title(goals: GoalSet, taken: Collection[str]) -> GoalSet:
    """A new set under the name that its title makes: small letters, digits and hyphens."""
    slug = "-".join(re.findall(r"[a-z0-9]+", goals.title.casefold())) or "goals"
    return replace(goals, name=_free(slug, taken))


def _free(name: str, taken: Collection[str]) -> str:
    return next(one for one in (name, *(f"{name}-{number}" for number in range(2, len(taken) + 3))) if one not in taken)


def whole_number(text: str, what: str) -> int | None:
    """What a number field holds, None for an empty one; GoalSetError, with what it is, for anything else."""
    typed = text.strip().replace(",", "")
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= MOST):
        raise GoalSetError(f"{what}: “{text.strip()}” is not a whole number of 1 or more. Leave it empty if it is not known.")
    return int(typed)


def percentage(text: str, what: str) -> Fraction | None:
    """What a share field holds, None for an empty one; GoalSetError, with what it is, for anything else."""
    typed = text.strip().removesuffix("%").strip()
    if not typed:
        return None
    number = Fraction(typed) if _PERCENTAGE.fullmatch(typed) else None
    if number is None or number > 100:
        raise GoalSetError(f"{what}: “{text.strip()}” is not a percentage from 0 to 100. Leave it empty if it is not known.")
    return number
