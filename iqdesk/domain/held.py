"""What the docket holds under the A-numbers of a sheet: the rows that a sheet's rows are compared with before an import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.domain.docket import HearingKind, Manner, OutcomeKind


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


@dataclass(frozen=True, slots=True)
class Held:
    """All of it; two that are equal say that the docket did not change in between."""

    cases: tuple[HeldCase, ...] = ()
    proceedings: tuple[HeldProceeding, ...] = ()
    hearings: tuple[HeldHearing, ...] = ()
    motions: tuple[HeldMotion, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """What the columns of a sheet became the last time: for each heading the field, and the order of its dates if chosen."""

    kind: str
    headings: tuple[str, ...]
    columns: tuple[tuple[str | None, str | None], ...]
