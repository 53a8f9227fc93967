"""Clocks: every running deadline with its trigger, its rule and its due date. Events alone start and stop them.

Which first dates run is in first_date_clocks.py. All of it is the primary reading: a reading changes how a year is
counted, no day by which something is due.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import holiday_name, is_court_day
from iqdesk.domain.docket import BOND_MOTION_TYPES, ENTERED_IN_ERROR, RESERVED_CODES, HearingKind, MarkKind, Proceeding
from iqdesk.domain.facts import Facts, Known
from iqdesk.domain.first_date_clocks import Waiting, first_dates_waited_for
from iqdesk.domain.goals import Benchmark, GoalSet, Measure
from iqdesk.domain.timeliness import MARK_OF_EXCLUSION, motion_due, motion_judge
from iqdesk.domain.wording import WEEKDAYS, short_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iqdesk.domain.records import CaseName

SOON = timedelta(days=7)


class Trigger(Enum):
    """The event that started a clock."""

    RESERVED = "decision reserved"
    RECEIVED = "motion received"
    REQUESTED = "custody hearing requested"
    SET = "first date set"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value.capitalize()


class ClockState(Enum):
    """Whether a clock is late, runs, or is held by a mark and counts nowhere."""

    OVERDUE = "overdue"
    RUNNING = "running"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Clock:
    """One running deadline of a proceeding, motion or custody request (`subject`), started by `trigger` on `started`.

    `started` is None where nobody says when a first date was set. `paused_by` is the mark that takes it out of the count.
    """

    benchmark: Benchmark
    subject: int
    case_id: int | None
    started: date | None
    due: date
    paused_by: MarkKind | None = None
    trigger: Trigger = Trigger.SET

    def state(self, today: date) -> ClockState:
        """Where it stands on a day."""
        if self.paused_by is not None:
            return ClockState.HELD
        return ClockState.OVERDUE if self.due < today else ClockState.RUNNING

    def is_soon(self, today: date) -> bool:
        """Whether the page of a day shows it: a first date more than a week ahead is a setting like others."""
        return self.benchmark.measure.has_days or self.due <= today + SOON

    def is_more_than_a_setting(self, today: date) -> bool:
        """Whether it says more than the next setting beside it: a clock of days, or a first date that passed unsaid."""
        return self.benchmark.measure.has_days or self.due < today

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
    def falls_on(self) -> str:
        """The weekend day or the holiday that it is due on; empty for a court day.

        The day stands, for the goals count calendar days, but is worth saying.
        """
        return "" if is_court_day(self.due) else holiday_name(self.due) or WEEKDAYS[self.due.weekday()]

    def trigger_in_words(self, today: date) -> str:
        """`Decision reserved Tue Mar 9`, `First date set`."""
        return self.trigger.label + (f" {short_day(self.started, today)}" if self.started else "")

    @property
    def left_out_of(self) -> str:
        """`Left out of “Detained in 3 days”`, where a mark holds it."""
        return f"Left out of “{self.benchmark.short_title}”" if self.paused_by is not None else ""

    def as_json(self, as_of: date, case: CaseName | None) -> dict[str, object]:
        """As one JSON object; the case by its number alone."""
        return {
            "benchmark": self.benchmark.name,
            "subject": self.subject,
            "case": case.number.replace("\u00a0", " ") if case else None,
            "state": self.state(as_of).value,
            "words": self.words(as_of),
            "due": self.due.isoformat(),
            "days_left": self.days_left(as_of),
            "falls_on": self.falls_on or None,
            "trigger": self.trigger.value,
            "started": self.started.isoformat() if self.started else None,
            "rule": self.benchmark.title,
            "held_by": self.paused_by.value if self.paused_by else None,
        }


@dataclass(frozen=True, slots=True)
class RunningClocks:
    """Every clock that runs as of a day under a goal set: overdue and soonest first, those that a mark holds last."""

    as_of: date
    goal_set: GoalSet
    clocks: tuple[Clock, ...]

    def of_state(self, state: ClockState) -> list[Clock]:
        """Those that stand so."""
        return [clock for clock in self.clocks if clock.state(self.as_of) is state]

    def as_json(self, cases: Mapping[int, CaseName]) -> dict[str, object]:
        """As one JSON object: the counts, then each clock."""
        named = ((clock, cases.get(clock.case_id) if clock.case_id is not None else None) for clock in self.clocks)
        counts: dict[str, object] = {state.value: len(self.of_state(state)) for state in ClockState}
        head = {
            "as_of": self.as_of.isoformat(),
            "goal_set": self.goal_set.name,
            "in_force": self.goal_set.is_in_force(self.as_of),
        }
        return head | counts | {"clocks": [clock.as_json(self.as_of, case) for clock, case in named]}


def running_clocks(facts: Facts, goals: GoalSet, as_of: date) -> list[Clock]:
    """The clocks that run as of a day, overdue and soonest first, those that a mark holds last."""
    known = Known(facts, as_of)
    return in_order(clock for benchmark in goals.benchmarks for clock in _clocks_of(benchmark, known))


def in_order(clocks: Iterable[Clock]) -> list[Clock]:
    """Overdue and soonest first, those that a mark holds last."""
    return sorted(clocks, key=lambda clock: (clock.paused_by is not None, clock.due, clock.started or clock.due, clock.subject))


def left_out_by(mark: MarkKind, goals: GoalSet) -> list[Benchmark]:
    """The benchmarks that a mark of this kind takes a case out of."""
    excuses = [excuse.value for excuse, kinds in MARK_OF_EXCLUSION.items() if mark in kinds]
    return [one for one in goals.benchmarks if not one.excuses.isdisjoint(excuses)]


def _clocks_of(benchmark: Benchmark, known: Known) -> Iterator[Clock]:
    if benchmark.measure is Measure.DECISION_AFTER_MERITS:
        return _decisions_waited_for(benchmark, known)
    if benchmark.measure is Measure.MOTION_RULING:
        return _rulings_waited_for(benchmark, known)
    return (_first_date(benchmark, one) for one in first_dates_waited_for(benchmark, known))


def _first_date(benchmark: Benchmark, one: Waiting) -> Clock:
    trigger = Trigger.REQUESTED if one.requested else Trigger.SET
    return Clock(benchmark, one.subject, one.case_id, one.requested, one.first_date, trigger=trigger)


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
            yield Clock(benchmark, proceeding.id, proceeding.case_id, heard, due, paused, Trigger.RESERVED)


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
            yield Clock(benchmark, motion.id, motion.case_id, motion.received, due, trigger=Trigger.RECEIVED)
