"""Measures 5 to 7: what was completed on the first date set for it.

`d0` in comments is that first date: the earliest setting that the rule looks at. Its year is the item's year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import (
    COMPLETED_AT_HEARING,
    COMPLETED_BEFORE_HEARING,
    RESERVED_CODES,
    TYPES_WITHOUT_MERITS,
    HearingKind,
)
from iqdesk.domain.standing import Exclusion, Item, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.docket import CustodyRequest, Hearing, Proceeding
    from iqdesk.domain.facts import Known
    from iqdesk.domain.goals import Benchmark


def custody_requests(benchmark: Benchmark, known: Known, year: FiscalYear, readings: frozenset[str]) -> Iterator[Item]:
    """Measure 5: one item for each of this judge's custody requests whose anchor lies in the year."""
    by_decision = "anchor-on-decision" in readings
    verdicts = _Verdicts(benchmark, known, readings)
    for request in known.facts.custody_requests:
        if request.judge not in known.judges:
            continue
        decided = request.decided_on if request.decided_on and request.decided_on <= known.as_of else None
        rows = _first_custody_date(known, request, decided)
        first = rows[0].on if rows else None
        anchor = decided if by_decision else first or decided
        if anchor is None or anchor not in year:
            continue
        met = decided is not None and decided == first and request.has_decision
        verdict: Verdict = Verdict.EXCLUDED
        exclusion: Exclusion | None = Exclusion.NO_CUSTODY_HEARING
        if rows:
            verdict, exclusion = verdicts.of(rows, met=met)
        days = (decided - first).days if decided and first else None
        yield Item(request.id, request.case_id, verdict, exclusion, first, decided, days, first, _code(rows), request.release)


def _first_custody_date(known: Known, request: CustodyRequest, decided: date | None) -> list[Hearing]:
    """The rows of d0: the earliest custody hearing on or after the request and on or before the decision (or as-of)."""
    return _earliest(
        [
            h
            for h in known.hearings_of(request.proceeding_id)
            if h.kind is HearingKind.CUSTODY
            and (request.requested is None or h.on >= request.requested)
            and (decided is None or h.on <= decided)
        ]
    )


def merits(benchmark: Benchmark, known: Known, year: FiscalYear, readings: frozenset[str]) -> Iterator[Item]:
    """Measure 6: one item for each proceeding whose first merits date this judge had, or whose completion was this judge's."""
    by_completing = "by-completing-judge" in readings
    held_only = "first-held-merits" in readings
    same_day = "decided-same-day" in readings
    span = (year.first, year.last)
    verdicts = _Verdicts(benchmark, known, readings)
    for proceeding in known.proceedings:
        rows = known.hearings.get(proceeding.id)
        if rows is None or proceeding.is_stub or proceeding.case_type in TYPES_WITHOUT_MERITS:
            continue
        all_merits = [h for h in rows if h.kind is HearingKind.MERITS]
        d0 = _first_held(known, all_merits) if held_only else _earliest(all_merits)
        if not d0 or not _is_counted_here(known, span, proceeding, d0, by_completing=by_completing):
            continue
        if _completed_before(proceeding, d0):
            yield _first_date_item(proceeding, d0, Verdict.EXCLUDED, Exclusion.COMPLETED_BEFORE)
            continue
        met = _decided_on(proceeding, d0) if same_day else _merits_completed(proceeding, d0, all_merits)
        verdict, exclusion = verdicts.of(d0, met=met)
        if exclusion is None and _not_recorded(proceeding, d0, all_merits):
            verdict, exclusion = Verdict.EXCLUDED, Exclusion.NOT_RECORDED
        yield _first_date_item(proceeding, d0, verdict, exclusion)


def _first_held(known: Known, all_merits: list[Hearing]) -> list[Hearing]:
    """The rows of the first date that has a row held by its code or coded as not produced.

    A date after the completion stays in, to be excluded as completed before the hearing.
    """
    dates = [h.on for h in all_merits if known.codes.is_held(h.code, h.on) or known.codes.not_produced(h.code, h.on)]
    return [h for h in all_merits if h.on == min(dates)] if dates else []


def _is_counted_here(
    known: Known, span: tuple[date, date], proceeding: Proceeding, d0: list[Hearing], *, by_completing: bool
) -> bool:
    first, last = span
    if by_completing:
        done = proceeding.completed
        completes = proceeding.manner is not None and proceeding.manner.completes
        return completes and done is not None and first <= done <= last and proceeding.judge in known.judges
    return first <= d0[0].on <= last and any(h.judge in known.judges for h in d0)


def _merits_completed(proceeding: Proceeding, d0: list[Hearing], all_merits: list[Hearing]) -> bool:
    """The *hearing* was completed on d0: a completing or reserving code (or none, once decided), and no later merits row."""
    done = proceeding.completed
    ended = any(h.code == COMPLETED_AT_HEARING or h.code in RESERVED_CODES or (h.code is None and done is not None) for h in d0)
    return ended and not any(
        h.on > d0[0].on and h.code != COMPLETED_BEFORE_HEARING and (done is None or h.on <= done) for h in all_merits
    )


def _not_recorded(proceeding: Proceeding, d0: list[Hearing], all_merits: list[Hearing]) -> bool:
    nothing_said = all(h.code is None for h in d0) and proceeding.completed is None
    return nothing_said and not any(h.on > d0[0].on for h in all_merits)


def fear_reviews(benchmark: Benchmark, known: Known, year: FiscalYear, readings: frozenset[str]) -> Iterator[Item]:
    """Measure 7: one item for each fear review whose first hearing this judge had in the year."""
    verdicts = _Verdicts(benchmark, known, readings)
    for proceeding in known.proceedings:
        if proceeding.case_type not in benchmark.case_types:
            continue
        d0 = _earliest([h for h in known.hearings_of(proceeding.id) if h.kind is not HearingKind.CUSTODY])
        if not d0 or d0[0].on not in year or not any(h.judge in known.judges for h in d0):
            continue
        if _completed_before(proceeding, d0):
            yield _first_date_item(proceeding, d0, Verdict.EXCLUDED, Exclusion.COMPLETED_BEFORE)
        else:
            met = proceeding.completed == d0[0].on and proceeding.has_decision
            yield _first_date_item(proceeding, d0, *verdicts.of(d0, met=met))


class _Verdicts:
    """Met, missed, or excused because DHS did not produce the respondent on d0, as the benchmark and its readings have it."""

    def __init__(self, benchmark: Benchmark, known: Known, readings: frozenset[str]) -> None:
        self._codes = known.codes
        self._excuses = Exclusion.NOT_PRODUCED.value in benchmark.excuses
        self._only_misses = "excuse-only-misses" in readings

    def of(self, d0: list[Hearing], *, met: bool) -> tuple[Verdict, Exclusion | None]:
        """The verdict on what happened on d0, and why it is excluded."""
        excusable = self._excuses and not (met and self._only_misses)
        if excusable and any(self._codes.not_produced(h.code, h.on) for h in d0):
            return Verdict.EXCLUDED, Exclusion.NOT_PRODUCED
        return (Verdict.MET if met else Verdict.MISSED), None


def _first_date_item(proceeding: Proceeding, d0: list[Hearing], verdict: Verdict, exclusion: Exclusion | None) -> Item:
    first, done = d0[0].on, proceeding.completed
    days = (done - first).days if done else None
    return Item(proceeding.id, proceeding.case_id, verdict, exclusion, first, done, days, first, _code(d0), proceeding.release)


def _completed_before(proceeding: Proceeding, d0: list[Hearing]) -> bool:
    done = proceeding.completed
    return (done is not None and done < d0[0].on) or all(h.code == COMPLETED_BEFORE_HEARING for h in d0)


def _decided_on(proceeding: Proceeding, d0: list[Hearing]) -> bool:
    return proceeding.completed == d0[0].on and proceeding.manner is not None and proceeding.manner.completes


def _earliest(rows: list[Hearing]) -> list[Hearing]:
    if len(rows) < 2:
        return rows
    first = min(h.on for h in rows)
    return [h for h in rows if h.on == first]


def _code(rows: list[Hearing]) -> str | None:
    return next((h.code for h in rows if h.code is not None), None)
