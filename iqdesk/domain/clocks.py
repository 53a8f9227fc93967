"""Clocks: every running deadline with its trigger, its rule and its due date. Events alone start and stop them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import is_court_day
from iqdesk.domain.docket import BOND_MOTION_TYPES, ENTERED_IN_ERROR, RESERVED_CODES, HearingKind, MarkKind, Proceeding
from iqdesk.domain.facts import Facts, Known
from iqdesk.domain.goals import Benchmark, GoalSet, Measure
from iqdesk.domain.timeliness import motion_due, motion_judge

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Clock:
    """One running deadline of a proceeding or motion (`subject`), started by an event on `started`.

    `paused_by` is the mark that takes it out of the count.
    """

    benchmark: Benchmark
    subject: int
    case_id: int | None
    started: date
    due: date
    paused_by: MarkKind | None = None

    def days_left(self, today: date) -> int:
        """Calendar days until the due date; negative when overdue."""
        return (self.due - today).days

    def words(self, today: date) -> str:
        """What holds it, or how long it has left: `2 days overdue`, `Due today`, `Due in 1 day`."""
        if self.paused_by is not None:
            return self.paused_by.label
        left = self.days_left(today)
        days = f"{abs(left):,} day{'' if abs(left) == 1 else 's'}"
        return f"{days} overdue" if left < 0 else f"Due in {days}" if left else "Due today"

    @property
    def falls_on_no_court_day(self) -> bool:
        """Whether the due date is a weekend or holiday: the day stands (goals count calendar days), but is worth saying."""
        return not is_court_day(self.due)


def running_clocks(facts: Facts, goals: GoalSet, as_of: date) -> list[Clock]:
    """The clocks that run as of a day, overdue and soonest first."""
    known = Known(facts, as_of)
    clocks = [clock for benchmark in goals.benchmarks for clock in _clocks_of(benchmark, known)]
    return sorted(clocks, key=lambda clock: (clock.due, clock.started, clock.subject))


def _clocks_of(benchmark: Benchmark, known: Known) -> Iterator[Clock]:
    if benchmark.measure is Measure.DECISION_AFTER_MERITS:
        return _decisions_waited_for(benchmark, known)
    if benchmark.measure is Measure.MOTION_RULING:
        return _rulings_waited_for(benchmark, known)
    return iter(())


def _decisions_waited_for(benchmark: Benchmark, known: Known) -> Iterator[Clock]:
    for proceeding in known.proceedings:
        if proceeding.completed is not None or proceeding.judge not in known.judges:
            continue
        if proceeding.case_type not in benchmark.case_types or proceeding.custody not in benchmark.custody:
            continue
        heard = _reserved_on(known, proceeding)
        if heard is not None:
            due = heard + timedelta(days=benchmark.days or 0)
            paused = _pause(benchmark, known, proceeding, heard)
            yield Clock(benchmark, proceeding.id, proceeding.case_id, heard, due, paused)


def _reserved_on(known: Known, proceeding: Proceeding) -> date | None:
    """The day the last merits hearing ended in a reserved decision; None while the merits go on at a later date."""
    settings = known.facts.hearings_by_proceeding.get(proceeding.id, ())
    merits = [h for h in settings if h.kind is HearingKind.MERITS and h.code != ENTERED_IN_ERROR]
    reserved = [h.on for h in merits if h.code in RESERVED_CODES and h.on <= known.as_of]
    last = max(reserved, default=None)
    goes_on = last is not None and any(h.on > last and known.codes.is_held(h.code, h.on) for h in merits)
    return None if goes_on else last


def _pause(benchmark: Benchmark, known: Known, proceeding: Proceeding, heard: date) -> MarkKind | None:
    for mark in known.marks_of.get(proceeding.case_id, ()):
        excuse = MarkKind.STATUS_CASE if mark.kind is MarkKind.COURT_DEADLINE else mark.kind
        if excuse.value in benchmark.excuses and mark.covers(heard, known.as_of):
            return mark.kind
    return None


def _rulings_waited_for(benchmark: Benchmark, known: Known) -> Iterator[Clock]:
    for motion in known.facts.motions:
        undecided = motion.decided_on is None or motion.decided_on > known.as_of or not motion.has_decision
        if motion.is_deleted or not undecided or motion.received is None or motion.received > known.as_of:
            continue
        if motion.motion_type not in BOND_MOTION_TYPES and motion_judge(known, motion) in known.judges:
            due = motion_due(benchmark, motion.received)
            yield Clock(benchmark, motion.id, motion.case_id, motion.received, due)
