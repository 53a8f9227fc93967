"""First dates that are waited for: what the three first-date benchmarks will look at, until an event says how the day ended.

A first date is the earliest setting of its kind, wherever it lies. It is waited for until what was asked is decided, until
its hearing was given an outcome that ends it, or until it went on at a later setting. A day that merely passes stops nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import (
    COMPLETED_BEFORE_HEARING,
    ENTERED_IN_ERROR,
    RESERVED_CODES,
    TYPES_WITHOUT_MERITS,
    HearingKind,
)
from iqdesk.domain.goals import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from iqdesk.domain.docket import Hearing
    from iqdesk.domain.facts import Known
    from iqdesk.domain.goals import Benchmark

NOTHING: frozenset[str] = frozenset()


class Waiting(NamedTuple):
    """A first date that is waited for; `subject` is the proceeding, or the custody request, that was made on `requested`."""

    subject: int
    case_id: int | None
    first_date: date
    requested: date | None = None


def first_dates_waited_for(benchmark: Benchmark, known: Known) -> Iterator[Waiting]:
    """The first dates of one benchmark that are waited for."""
    if benchmark.measure is Measure.CUSTODY_FIRST_DATE:
        return _custody(known)
    return _merits(known) if benchmark.measure is Measure.MERITS_FIRST_DATE else _fear_reviews(benchmark, known)


def _custody(known: Known) -> Iterator[Waiting]:
    """Each undecided request of this judge; its first date is the earliest custody hearing on or after the request."""
    for request in known.facts.custody_requests:
        decided = request.decided_on is not None and request.decided_on <= known.as_of
        asked = request.requested
        if decided or request.judge not in known.judges or (asked is not None and asked > known.as_of):
            continue
        settings = [
            h
            for h in _settings(known, request.proceeding_id)
            if h.kind is HearingKind.CUSTODY and (asked is None or h.on >= asked)
        ]
        first = _waited_for(known, settings, still_open=RESERVED_CODES)
        if first:
            yield Waiting(request.id, request.case_id, first[0].on, asked)


def _merits(known: Known) -> Iterator[Waiting]:
    """Each open proceeding with merits; a reserved decision completes the hearing, so the first date is over with it."""
    for proceeding in known.proceedings:
        if proceeding.completed is not None or proceeding.is_stub or proceeding.case_type in TYPES_WITHOUT_MERITS:
            continue
        settings = [h for h in _settings(known, proceeding.id) if h.kind is HearingKind.MERITS]
        first = _waited_for(known, settings, still_open=NOTHING)
        if any(h.judge in known.judges for h in first):
            yield Waiting(proceeding.id, proceeding.case_id, first[0].on)


def _fear_reviews(benchmark: Benchmark, known: Known) -> Iterator[Waiting]:
    """Each open fear review; what counts is the decision on the day of its first hearing of any kind but custody."""
    for proceeding in known.proceedings:
        if proceeding.completed is not None or proceeding.case_type not in benchmark.case_types:
            continue
        settings = [h for h in _settings(known, proceeding.id) if h.kind is not HearingKind.CUSTODY]
        first = _waited_for(known, settings, still_open=RESERVED_CODES)
        if any(h.judge in known.judges for h in first):
            yield Waiting(proceeding.id, proceeding.case_id, first[0].on)


def _settings(known: Known, proceeding_id: int | None) -> Iterable[Hearing]:
    """The settings of a proceeding, past and to come, without those entered in error."""
    rows = known.facts.hearings_by_proceeding.get(proceeding_id, ()) if proceeding_id is not None else ()
    return (h for h in rows if h.code != ENTERED_IN_ERROR)


def _waited_for(known: Known, settings: list[Hearing], still_open: frozenset[str]) -> list[Hearing]:
    """The rows of the first date while no outcome ended it and, once it has passed, no later setting took its place."""
    if not settings:
        return []
    day = min(h.on for h in settings)
    first = [h for h in settings if h.on == day]
    if any(h.code is not None and h.code not in still_open for h in first):
        return []
    went_on = day < known.as_of and any(h.on > day and h.code != COMPLETED_BEFORE_HEARING for h in settings)
    return [] if went_on else first
