"""Misses and why they came about: what a benchmark counts as missed, and the reason that a person gives for it.

A miss is what the measures say is one: an item that counts as missed in this fiscal year or the one before, in the
primary reading, or a clock that runs and is overdue. Nothing here decides whose fault it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import ClockState, running_clocks
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.facts import Known
from iqdesk.domain.goals import Measure
from iqdesk.domain.identity import new_identity
from iqdesk.domain.measures import NO_READINGS, benchmark_standings, completed_proceedings
from iqdesk.domain.oddities import OddityKind, ToCheck
from iqdesk.domain.standing import Verdict
from iqdesk.domain.wording import long_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import Benchmark, GoalSet
    from iqdesk.domain.records import CaseName

TITLES = {
    Measure.DECISION_AFTER_MERITS: "The decision did not come within {days} days",
    Measure.MOTION_RULING: "The motion was not ruled on within {days} days",
    Measure.CUSTODY_FIRST_DATE: "The custody request was not decided on its first date",
    Measure.MERITS_FIRST_DATE: "The first merits date was not completed",
    Measure.FEAR_REVIEW_FIRST_DATE: "The fear review was not completed on its first date",
}
TABLES = {Measure.MOTION_RULING: "motions", Measure.CUSTODY_FIRST_DATE: "custody_requests"}


@dataclass(frozen=True, slots=True)
class Miss:
    """One row that a benchmark counts as missed, or a clock that is overdue.

    `subject` is the proceeding, motion or custody request, `day` the first date or the due date it missed, `started` the day
    the clock began. `code` is the adjournment code on a first date; `release` the public release that the row rests on.
    """

    benchmark: Benchmark
    subject: int
    case_id: int | None
    proceeding_id: int | None
    day: date
    started: date | None
    code: str | None = None
    release: int | None = None

    @property
    def key(self) -> tuple[str, int, date]:
        """What its reason is kept under; a clock keeps it when the decision comes late."""
        return self.benchmark.name, self.subject, self.day

    @property
    def title(self) -> str:
        """What was missed, as a statement."""
        return TITLES[self.benchmark.measure].format(days=self.benchmark.days)

    @property
    def is_of_first_date(self) -> bool:
        """Whether a first date was missed, rather than a limit in days."""
        return not self.benchmark.measure.has_days

    def hears(self, kind: HearingKind) -> bool:
        """Whether its first date is one of hearings of this kind."""
        if self.benchmark.measure is Measure.FEAR_REVIEW_FIRST_DATE:
            return kind is not HearingKind.CUSTODY
        is_custody = self.benchmark.measure is Measure.CUSTODY_FIRST_DATE
        return kind is (HearingKind.CUSTODY if is_custody else HearingKind.MERITS)

    def to_check(self, case: CaseName | None) -> ToCheck:
        """Its line under To check."""
        table = TABLES.get(self.benchmark.measure, "proceedings")
        words = f"{self.title}: {long_day(self.day)}."
        about = f"{self.benchmark.name} {self.day.isoformat()}"
        return ToCheck(OddityKind.NO_REASON, table, self.subject, case, self.day, words, about, remedy="Give the reason.")


def miss_parts(facts: Facts, goals_of: Callable[[FiscalYear], GoalSet], as_of: date) -> Iterator[list[Miss]]:
    """Every miss of this fiscal year and the one before, and every clock that is overdue and not held by a mark.

    In parts, so that whoever waits can do something else in between; a miss is in one of them.
    """
    this_year = FiscalYear.of(as_of)
    known = Known(facts, as_of)
    yield []
    said: set[tuple[str, int, date]] = set()
    for find in (
        partial(_missed_items, known, goals_of, FiscalYear(this_year.year - 1)),
        partial(_missed_items, known, goals_of, this_year),
        partial(_overdue, known, goals_of(this_year)),
    ):
        found = {miss.key: miss for miss in find() if miss.key not in said}
        said |= found.keys()
        yield list(found.values())


def every_miss(facts: Facts, goals_of: Callable[[FiscalYear], GoalSet], as_of: date) -> list[Miss]:
    """The same all at once."""
    return list(chain.from_iterable(miss_parts(facts, goals_of, as_of)))


def _missed_items(known: Known, goals_of: Callable[[FiscalYear], GoalSet], year: FiscalYear) -> list[Miss]:
    goals = goals_of(year)
    completed = completed_proceedings(known, goals, year, NO_READINGS)
    proceeding_of = {request.id: request.proceeding_id for request in known.facts.custody_requests}
    return [
        Miss(one.benchmark, item.subject, item.case_id, proceeding, day, item.start, item.code, item.release)
        for one in benchmark_standings(known, goals, year, NO_READINGS, completed)
        for item in one.rows(Verdict.MISSED)
        for proceeding in (_proceeding(one.benchmark, item.subject, proceeding_of),)
        if (day := item.due)
    ]


def _proceeding(benchmark: Benchmark, subject: int, proceeding_of: dict[int, int | None]) -> int | None:
    """The proceeding whose hearings a miss is of; a motion's is of none."""
    if benchmark.measure is Measure.MOTION_RULING:
        return None
    return proceeding_of[subject] if benchmark.measure is Measure.CUSTODY_FIRST_DATE else subject


def _overdue(known: Known, goals: GoalSet) -> Iterator[Miss]:
    motions = {motion.id: motion.release for motion in known.facts.motions}
    for clock in running_clocks(known.facts, goals, known.as_of):
        # A first date that passed unsaid is no miss yet, unless the year's rows above say so.
        if clock.benchmark.measure.has_days and clock.state(known.as_of) is ClockState.OVERDUE:
            proceeding = _proceeding(clock.benchmark, clock.subject, {})
            release = motions[clock.subject] if proceeding is None else known.proceeding_by_id[proceeding].release
            yield Miss(clock.benchmark, clock.subject, clock.case_id, proceeding, clock.due, clock.started, None, release)


@dataclass(frozen=True, slots=True)
class NewReason:
    """Why a benchmark was missed: `subject` is the row that missed, `day` the first date or the due date it missed.

    `is_outside` is the person's own word on whether the cause lay outside the judge's control; None where it is not stated.
    `evidence` says where what shows it is kept.
    """

    benchmark: str
    subject: int
    case_id: int | None
    day: date
    code: str | None
    is_outside: bool | None
    words: str = ""
    evidence: str = ""
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class ReasonCorrection:
    """What can be corrected of a reason: its code, whose control, its line, where its evidence is kept."""

    code: str | None
    is_outside: bool | None
    words: str
    evidence: str = ""
