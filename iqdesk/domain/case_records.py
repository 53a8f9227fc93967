"""Cases as lists and the case page show them: the views and orders of a list, a line of it, the record of one case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from iqdesk.domain.docket import (
        HearingKind,
        Manner,
        Mark,
        OutcomeKind,
    )
    from iqdesk.domain.notes import NoteLine
    from iqdesk.domain.records import CaseName
    from iqdesk.domain.row_sources import RowSource


class CaseView(Enum):
    """Which cases a list shows."""

    ALL = "all"
    PENDING = "pending"
    DETAINED = "detained"
    NO_NEXT_SETTING = "no next setting"
    RESERVED = "reserved"
    MOTIONS_PENDING = "motions pending"
    COMPLETED = "completed"

    @property
    def label(self) -> str:
        """As shown on a chip."""
        return self.value[0].upper() + self.value[1:]


class CaseOrder(Enum):
    """What a list of cases is ordered by. How fast a case could end is not among them."""

    NEXT_SETTING = "next setting"
    A_NUMBER = "A-number"
    RESPONDENT = "respondent"
    PENDING_SINCE = "pending since"


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line of the docket's list; `pending_since` is None once the last proceeding is completed."""

    case: CaseName
    riders: int
    case_type: str | None
    custody: str | None
    next_on: date | None
    next_start: time | None
    next_kind: HearingKind | None
    last_on: date | None
    last_outcome: OutcomeKind | None
    last_code: str | None
    pending_since: date | None
    completed: date | None
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProceedingLine:
    """One proceeding of a case, `number` counted from 1 in order of opening."""

    id: int
    number: int
    opened_on: date | None
    case_type: str | None
    judge: str | None
    custody: str | None
    completed: date | None
    manner: Manner | None
    is_stub: bool
    source: str  # "typed", or the release it rests on


@dataclass(frozen=True, slots=True)
class HearingLine:
    """One setting of a case; `moved_to` is the day of the setting that took its place."""

    id: int
    proceeding_number: int
    on: date
    start: time | None
    minutes: int | None
    kind: HearingKind
    judge: str | None
    outcome: OutcomeKind | None
    code: str | None
    code_label: str
    minutes_used: int | None = None
    moved_to: date | None = None


@dataclass(frozen=True, slots=True)
class MotionLine:
    """One motion; `received` is the judge's own date where entered. Whether it was granted is not kept."""

    id: int
    label: str
    filed_by: str
    received: date | None
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class CustodyRequestLine:
    """One custody request; what was decided is not kept."""

    id: int
    label: str
    requested: date | None
    first_hearing: date | None
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class AppealLine:
    """One appeal to the Board, its result in words."""

    id: int
    label: str
    filed_by: str
    filed: date | None
    decided_on: date | None
    result: str


@dataclass(frozen=True, slots=True)
class CustodyLine:
    """One spell of detention."""

    detained: date | None
    released: date | None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One step that touched the case: what, who, when (UTC), and whether it was undone since."""

    step: int
    name: str
    author: str
    at: datetime
    is_undone: bool


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """Everything the docket holds on one case, each list newest first."""

    case: CaseName
    case_type: str | None
    case_type_label: str
    nationality: str
    language: str
    custody: str | None
    represented: bool | None
    proceedings: tuple[ProceedingLine, ...]
    hearings: tuple[HearingLine, ...]
    motions: tuple[MotionLine, ...]
    custody_requests: tuple[CustodyRequestLine, ...]
    custody_spells: tuple[CustodyLine, ...]
    appeals: tuple[AppealLine, ...]
    marks: tuple[Mark, ...]
    family: tuple[CaseName, ...]
    notes: tuple[NoteLine, ...]
    history: tuple[HistoryLine, ...]
    sources: tuple[RowSource, ...] = ()  # of the case and its rows that hold typed and released values

    def source_of(self, row: int) -> RowSource | None:
        """Where the values of one row come from, if from two places."""
        return next((one for one in self.sources if one.row == row), None)
