"""Measures 2 to 4: how long after the merits hearing a case was decided, and after receipt a motion ruled on.

Days are calendar days ("no more than three days elapse"); day 0 is the hearing or the receipt.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import court_days_after, next_court_day
from iqdesk.domain.docket import BOND_MOTION_TYPES, Custody, HearingKind, MarkKind
from iqdesk.domain.goals import Measure
from iqdesk.domain.standing import Exclusion, Item, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.docket import Motion, Proceeding
    from iqdesk.domain.facts import Known
    from iqdesk.domain.goals import Benchmark

MARK_OF_EXCLUSION = {
    Exclusion.STATUS_CASE: (MarkKind.STATUS_CASE, MarkKind.COURT_DEADLINE),
    Exclusion.CAP: (MarkKind.CAP,),
    Exclusion.BACKGROUND_CHECK: (MarkKind.BACKGROUND_CHECK,),
}
# A status case never counts; a cap and a background check excuse a delay, so a reading may let them excuse misses only.
EXCUSES_OF_DELAY = (Exclusion.CAP, Exclusion.BACKGROUND_CHECK)


def decisions_after_merits(
    benchmark: Benchmark, known: Known, completed: Iterable[Proceeding], readings: frozenset[str]
) -> Iterator[Item]:
    """Measures 2 and 3: one item for each completed proceeding of the benchmark's types and custody."""
    rule = _DecisionRule(benchmark, known, readings)
    for proceeding in completed:
        if proceeding.case_type not in benchmark.case_types or proceeding.completed is None:
            continue
        held = held_merits_dates(known, proceeding, only_recorded="recorded-held-only" in readings)
        if _custody_read(known, proceeding, readings, held) in benchmark.custody:
            yield rule.item(proceeding, proceeding.completed, held)


def held_merits_dates(known: Known, proceeding: Proceeding, *, only_recorded: bool = False) -> list[date]:
    """The dates on which a merits hearing of the proceeding was held, sorted; none later than its completion."""
    completed = proceeding.completed
    return sorted(
        h.on
        for h in known.hearings_of(proceeding.id)
        if h.kind is HearingKind.MERITS
        and (completed is None or h.on <= completed)
        and known.codes.is_held(h.code, h.on, only_recorded=only_recorded)
    )


class _DecisionRule:
    """One benchmark under its readings, with what does not change from case to case looked up once."""

    def __init__(self, benchmark: Benchmark, known: Known, readings: frozenset[str]) -> None:
        self._known = known
        self._limit = benchmark.days or 0
        self._from_first = "from-first-merits" in readings
        self._in_court_days = "business-days" in readings
        self._only_misses = "excuse-only-misses" in readings
        self._excuses = [one for one in MARK_OF_EXCLUSION.items() if one[0].value in benchmark.excuses]
        self._checks_excuse = Exclusion.BACKGROUND_CHECK.value in benchmark.excuses

    def item(self, proceeding: Proceeding, completed: date, held: list[date]) -> Item:
        """The item of a completed proceeding whose merits hearings were held on the dates `held`."""
        subject, case_id, release = proceeding.id, proceeding.case_id, proceeding.release
        if not held:
            return Item(subject, case_id, Verdict.EXCLUDED, Exclusion.NO_MERITS, end=completed, release=release)
        start = held[0] if self._from_first else held[-1]
        due = None if self._in_court_days else start + timedelta(days=self._limit)
        days = court_days_after(start, completed) if self._in_court_days else (completed - start).days
        in_time = days <= self._limit
        excuse = self._excuse(proceeding, held[-1], completed)
        if excuse in EXCUSES_OF_DELAY and in_time and self._only_misses:
            excuse = None
        verdict = Verdict.EXCLUDED if excuse else Verdict.MET if in_time else Verdict.MISSED
        return Item(subject, case_id, verdict, excuse, start, completed, days, due, None, release)

    def _excuse(self, proceeding: Proceeding, last_held: date, completed: date) -> Exclusion | None:
        """The first excuse of the goal set that applies, in the order: status case, cap, background check."""
        marks = [mark.kind for mark in self._known.marks_of.get(proceeding.case_id, ()) if mark.covers(last_held, completed)]
        if marks:
            for excuse, kinds in self._excuses:
                if any(kind in kinds for kind in marks):
                    return excuse
        if self._checks_excuse and _has_check_code(self._known, proceeding, last_held):
            return Exclusion.BACKGROUND_CHECK
        return None


def _has_check_code(known: Known, proceeding: Proceeding, day: date) -> bool:
    return any(
        h.on == day and h.kind is HearingKind.MERITS and known.codes.background_check(h.code, h.on)
        for h in known.hearings_of(proceeding.id)
    )


def _custody_on(known: Known, proceeding: Proceeding, day: date) -> str | None:
    """Custody on `day` from the case's history, where it tells; else the proceeding's own."""
    spells = known.custody_of.get(proceeding.case_id, ())
    for spell in spells:
        if spell.detained and spell.detained <= day and (spell.released is None or spell.released > day):
            return Custody.DETAINED.value
    if any(spell.detained or (spell.released and spell.released <= day) for spell in spells):
        return Custody.RELEASED.value
    return proceeding.custody


def unknown_custody(
    known: Known, completed: Iterable[Proceeding], benchmarks: Iterable[Benchmark], readings: frozenset[str]
) -> tuple[int, ...]:
    """Completed proceedings that fall under no custody-bound benchmark because their custody is not known."""
    bound = [one for one in benchmarks if one.measure is Measure.DECISION_AFTER_MERITS]
    types = frozenset[str]().union(*(one.case_types for one in bound))
    custodies = frozenset[str]().union(*(one.custody for one in bound))
    without = [p for p in completed if p.case_type in types and p.custody not in custodies]
    return tuple(sorted(p.id for p in without if _custody_read(known, p, readings) not in custodies))


def _custody_read(known: Known, proceeding: Proceeding, readings: frozenset[str], held: list[date] | None = None) -> str | None:
    """The custody that counts: at completion, or with a reading on the last merits date where one was held."""
    if "custody-at-merits" not in readings:
        return proceeding.custody
    if held is None:
        held = held_merits_dates(known, proceeding, only_recorded="recorded-held-only" in readings)
    return _custody_on(known, proceeding, held[-1]) if held else proceeding.custody


def motion_rulings(benchmark: Benchmark, known: Known, year: FiscalYear, readings: frozenset[str]) -> Iterator[Item]:
    """Measure 4: motions ruled on in the year; with a reading, also those overdue and undecided at its end."""
    rolls = "deadline-rolls-to-business-day" in readings
    overdue_too = "overdue-pending-as-missed" in readings
    first, last = year.first, year.last
    end = min(last, known.as_of)
    for motion in known.facts.motions:
        if not _counts(motion) or motion_judge(known, motion) not in known.judges:
            continue
        ruled = _ruled_on(motion, known.as_of)
        if ruled is not None and first <= ruled <= last:
            yield _ruling(benchmark, motion, ruled, rolls=rolls)
        if overdue_too and motion.received is not None and (ruled is None or ruled > end):
            due = motion_due(benchmark, motion.received, rolls=rolls)
            if first <= due < end:
                yield _ruling(benchmark, motion, None, rolls=rolls)


def _counts(motion: Motion) -> bool:
    return not motion.is_deleted and motion.motion_type not in BOND_MOTION_TYPES


def motion_judge(known: Known, motion: Motion) -> str | None:
    """The judge on the motion; where that is blank, the proceeding's."""
    if motion.judge is not None or motion.proceeding_id is None:
        return motion.judge
    proceeding = known.proceeding_by_id.get(motion.proceeding_id)
    return proceeding.judge if proceeding else None


def _ruled_on(motion: Motion, as_of: date) -> date | None:
    if motion.decided_on is None or not motion.has_decision or motion.decided_on > as_of:
        return None
    return motion.decided_on


def motion_due(benchmark: Benchmark, received: date, *, rolls: bool = False) -> date:
    """The last day in time; with `rolls` the next court day when it is none."""
    due = received + timedelta(days=benchmark.days or 0)
    return next_court_day(due) if rolls else due


def _ruling(benchmark: Benchmark, motion: Motion, ruled: date | None, *, rolls: bool) -> Item:
    verdict = Verdict.MISSED
    exclusion: Exclusion | None = None
    due: date | None = None
    days: int | None = None
    if motion.received is None:
        verdict, exclusion = Verdict.EXCLUDED, Exclusion.NO_RECEIPT
    elif ruled is not None and ruled < motion.received:
        verdict, exclusion = Verdict.EXCLUDED, Exclusion.DECIDED_BEFORE_RECEIPT
    else:
        due = motion_due(benchmark, motion.received, rolls=rolls)
        if ruled is not None:
            days = (ruled - motion.received).days
            verdict = Verdict.MET if ruled <= due else Verdict.MISSED
    return Item(motion.id, motion.case_id, verdict, exclusion, motion.received, ruled, days, due, None, motion.release)


def motions_without_judge(known: Known, year: FiscalYear) -> tuple[int, ...]:
    """Motions ruled on in the year that name no judge, nor does their proceeding."""
    ruled = ((motion, _ruled_on(motion, known.as_of)) for motion in known.facts.motions if _counts(motion))
    return tuple(motion.id for motion, day in ruled if day is not None and day in year and motion_judge(known, motion) is None)
