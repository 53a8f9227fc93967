"""What the docket holds under the A-numbers of a sheet: the rows that a sheet's rows are compared with before an import."""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, time

    from iqdesk.domain.case_state import CaseState
    from iqdesk.domain.docket import HearingKind, Manner, OutcomeKind
    from iqdesk.domain.records import CaseName


class HeldCase(NamedTuple):
    """A case with its particulars."""

    id: int
    a_number: str
    family: str
    given: str
    case_type: str | None
    nationality: str | None
    language: str | None
    custody: str | None
    represented: bool | None


class HeldProceeding(NamedTuple):
    """A proceeding and how it ended."""

    id: int
    case_id: int
    opened_on: date | None
    completed: date | None
    manner: Manner | None


class HeldHearing(NamedTuple):
    """A setting before this judge."""

    id: int
    proceeding_id: int
    case_id: int
    on: date
    start: time | None
    minutes: int | None
    kind: HearingKind
    outcome: OutcomeKind | None
    code: str | None
    minutes_used: int | None
    is_prepared: bool


class HeldMotion(NamedTuple):
    """A motion."""

    id: int
    case_id: int
    motion_type: str | None
    received: date | None
    judge_received: date | None
    filed_by: str | None
    decided_on: date | None


class HeldSlot(NamedTuple):
    """Any setting without a code on a day that a sheet speaks of: what another can be set at the same time as."""

    hearing_id: int
    case: CaseName
    on: date
    start: time
    kind: HearingKind
    is_open: bool
    is_typed: bool


@dataclass(frozen=True, slots=True)
class Held:
    """All of it; two that are equal say that the docket did not change in between.

    `states` are the same cases as the rules for oddities see them, `family` pairs of lead and rider.
    """

    cases: tuple[HeldCase, ...] = ()
    proceedings: tuple[HeldProceeding, ...] = ()
    hearings: tuple[HeldHearing, ...] = ()
    motions: tuple[HeldMotion, ...] = ()
    states: tuple[CaseState, ...] = ()
    slots: tuple[HeldSlot, ...] = ()
    family: tuple[tuple[int, int], ...] = ()

    @classmethod
    def joined(cls, parts: Iterable[Held]) -> Held:
        """What was asked in parts, as one."""
        made = list(parts)
        return cls(*(tuple(chain.from_iterable(getattr(one, kind.name) for one in made)) for kind in fields(cls)))


HeldRow = TypeVar("HeldRow", HeldCase, HeldMotion)


def with_columns(row: HeldRow, columns: dict[str, object]) -> HeldRow:
    """The row with other values in the columns of these names."""
    return type(row)._make((row._asdict() | columns).values())


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """What the columns of a sheet became the last time: for each heading the field, and the order of its dates if chosen."""

    kind: str
    headings: tuple[str, ...]
    columns: tuple[tuple[str | None, str | None], ...]
