"""One case as it stands or would stand after an entry: what the rules for oddities look at, row by row.

Each row knows whether a person typed or touched it; what rests on an untouched public release is nobody's slip.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from iqdesk.domain.docket import COMPLETED_AT_HEARING, ENTERED_IN_ERROR, RESERVED_CODES, HearingKind

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.domain.docket import MarkKind
    from iqdesk.domain.records import CaseName


class ProceedingState(NamedTuple):
    """A proceeding; `is_typed` says that a person set its completion."""

    id: int
    opened_on: date | None = None
    completed: date | None = None
    is_typed: bool = True


class HearingState(NamedTuple):
    """A setting; `takes_place` is what the code table says of its code (True without one)."""

    id: int
    proceeding_id: int
    on: date
    kind: HearingKind
    start: time | None = None
    code: str | None = None
    is_recorded: bool = False
    takes_place: bool = True
    is_own: bool = True  # before this judge
    wants_code: bool = False
    shared_with: int | None = None  # the lead's row, on a rider's
    is_typed: bool = True
    is_left_by_lead: bool = False  # a rider's, whose lead's outcome is recorded

    @property
    def is_open(self) -> bool:
        """Whether nothing is recorded of it yet."""
        return self.code is None and not self.is_recorded

    @property
    def counts(self) -> bool:
        """Whether it took place or is still to: not moved, not called off, not entered in error."""
        return self.takes_place and self.code != ENTERED_IN_ERROR

    @property
    def completes(self) -> bool:
        """Whether its outcome completes the proceeding; a completed custody hearing decides a request instead."""
        return self.code == COMPLETED_AT_HEARING and self.kind is not HearingKind.CUSTODY

    @property
    def decides(self) -> bool:
        """Whether it is a custody hearing whose outcome decides a request."""
        return self.code == COMPLETED_AT_HEARING and self.kind is HearingKind.CUSTODY

    @property
    def is_heard(self) -> bool:
        """Whether its outcome says that it took place: held, completed or reserved."""
        return self.is_recorded and (self.code is None or self.code == COMPLETED_AT_HEARING or self.code in RESERVED_CODES)


class MotionState(NamedTuple):
    """A motion; `received` by the court, `judge_received` by the judge where that is another day."""

    id: int
    received: date | None
    judge_received: date | None = None
    decided_on: date | None = None
    is_typed: bool = True


class RequestState(NamedTuple):
    """A custody request; `decided_at` is the hearing that decided it, None where its decision was recorded by itself."""

    id: int
    requested: date | None
    decided_on: date | None = None
    is_typed: bool = True
    proceeding_id: int | None = None
    decided_at: int | None = None


class AppealState(NamedTuple):
    """An appeal to the Board."""

    id: int
    proceeding_id: int | None
    filed: date | None
    decided_on: date | None = None
    is_typed: bool = True


class SpellState(NamedTuple):
    """One row of custody history; `is_release` says that a release was entered of someone not known as detained."""

    id: int
    detained: date | None
    released: date | None
    is_release: bool = False
    is_typed: bool = True


class MarkState(NamedTuple):
    """A mark with its dates."""

    id: int
    kind: MarkKind
    first: date | None
    last: date | None


class Neighbour(NamedTuple):
    """A setting of another case, of no relative, that begins at the same time before this judge."""

    hearing_id: int  # the setting of this case
    other_id: int
    other: CaseName
    kind: HearingKind
    is_open: bool
    is_typed: bool


Row: TypeAlias = ProceedingState | HearingState | MotionState | RequestState | AppealState | SpellState | MarkState


@dataclass(frozen=True, slots=True)
class CaseState:
    """One case with its rows, the cases that bear its A-number, and the settings of others at its times."""

    case: CaseName
    proceedings: tuple[ProceedingState, ...] = ()
    hearings: tuple[HearingState, ...] = ()
    motions: tuple[MotionState, ...] = ()
    requests: tuple[RequestState, ...] = ()
    appeals: tuple[AppealState, ...] = ()
    spells: tuple[SpellState, ...] = ()
    marks: tuple[MarkState, ...] = ()
    severed_on: date | None = None  # a rider's last link to its lead, once it is severed
    namesakes: tuple[CaseName, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    is_typed: bool = True

    def put(self, row: Row) -> CaseState:
        """The same case with `row` in the place of the one with its identity, or added."""
        field = _FIELD_OF[type(row)]
        changed: dict[str, Any] = {field: (*(one for one in getattr(self, field) if one.id != row.id), row)}
        return replace(self, **changed)

    def deciding(self, hearing: HearingState) -> CaseState:
        """The same case with `hearing`, which decides the request that such an outcome decides, or none any more."""
        after = self.put(hearing)
        own = next((one for one in self.requests if one.decided_at == hearing.id), None)
        if own is not None:
            return after if hearing.decides else after.put(own._replace(decided_on=None, decided_at=None))
        if not hearing.decides or self.request_of(hearing) is not None:
            return after
        waits = [
            one
            for one in self.requests
            if one.proceeding_id == hearing.proceeding_id
            and one.decided_on is None
            and (one.requested is None or one.requested <= hearing.on)
        ]
        if not waits:
            return after
        first = min(waits, key=_asked_and_id)
        return after.put(first._replace(decided_on=hearing.on, decided_at=hearing.id, is_typed=True))

    def request_of(self, hearing: HearingState) -> RequestState | None:
        """The request that a custody hearing decided: its own, or one whose decision of that day was recorded by itself."""
        own = (one for one in self.requests if one.decided_at == hearing.id)
        by_itself = (
            one
            for one in self.requests
            if one.decided_at is None and one.decided_on == hearing.on and one.proceeding_id == hearing.proceeding_id
        )
        return next(chain(own, by_itself), None)

    def proceeding(self, identity: int | None) -> ProceedingState | None:
        """The proceeding of that identity."""
        return next((one for one in self.proceedings if one.id == identity), None)


_FIELD_OF: dict[type[Row], str] = {
    ProceedingState: "proceedings",
    HearingState: "hearings",
    MotionState: "motions",
    RequestState: "requests",
    AppealState: "appeals",
    SpellState: "spells",
    MarkState: "marks",
}


def _asked_and_id(request: RequestState) -> tuple[bool, date | None, int]:
    return request.requested is not None, request.requested, request.id
