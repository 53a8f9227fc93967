"""The lists of a docket: which there are, what each can be narrowed to and ordered by, and a line of those that list no cases.

Nothing here is ordered by how fast a case could end, and no line says what was ruled.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.case_records import CaseOrder, CaseView

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.domain.docket import HearingKind, Manner, OutcomeKind
    from iqdesk.domain.records import CaseName


class _Worded(Enum):
    """A member whose value is its wording in small letters."""

    @property
    def label(self) -> str:
        """As shown on a chip or in a menu."""
        words: str = self.value
        return words[0].upper() + words[1:]


class HearingView(_Worded):
    """Which hearings a list shows."""

    ALL = "all"
    TO_COME = "to come"
    NO_OUTCOME = "no outcome"
    HELD = "held"
    COMPLETED = "completed"
    ADJOURNED = "adjourned"
    RESERVED = "reserved"
    DID_NOT_PROCEED = "did not proceed"


class HearingOrder(_Worded):
    """What a list of hearings is ordered by; days and hours settle what is equal."""

    DAY = "date"
    TIME = "time of day"
    A_NUMBER = "A-number"
    RESPONDENT = "respondent"
    KIND = "kind"
    OUTCOME = "outcome"


class MotionView(_Worded):
    """Which motions a list shows; one that was taken back is in none."""

    ALL = "all"
    PENDING = "pending"
    RULED_ON = "ruled on"
    NO_RECEIPT_DATE = "no receipt date"


class MotionOrder(_Worded):
    """What a list of motions is ordered by."""

    RECEIVED = "received"
    RULED_ON = "ruled on"
    A_NUMBER = "A-number"
    RESPONDENT = "respondent"
    MOTION = "motion"


class CompletionView(_Worded):
    """Which completed proceedings a list shows: `COMPLETING` those by a manner that completes, `OTHERWISE` the others."""

    ALL = "all"
    THIS_YEAR = "this fiscal year"
    COMPLETING = "cases completed"
    OTHERWISE = "closed or moved otherwise"


class CompletionOrder(_Worded):
    """What a list of completions is ordered by."""

    COMPLETED = "completed"
    A_NUMBER = "A-number"
    RESPONDENT = "respondent"


View = CaseView | HearingView | MotionView | CompletionView
Order = CaseOrder | HearingOrder | MotionOrder | CompletionOrder


class ListKind(Enum):
    """The lists of the Docket page."""

    CASES = "cases"
    HEARINGS = "hearings"
    MOTIONS = "motions"
    COMPLETIONS = "completions"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value.capitalize()

    @property
    def noun(self) -> str:
        """One of what is listed."""
        return self.value[:-1]

    @property
    def views(self) -> tuple[View, ...]:
        """What it can be narrowed to, everything first."""
        kinds: dict[ListKind, type[View]] = {
            ListKind.CASES: CaseView,
            ListKind.HEARINGS: HearingView,
            ListKind.MOTIONS: MotionView,
            ListKind.COMPLETIONS: CompletionView,
        }
        return tuple(kinds[self])

    @property
    def orders(self) -> tuple[Order, ...]:
        """What it can be ordered by."""
        kinds: dict[ListKind, type[Order]] = {
            ListKind.CASES: CaseOrder,
            ListKind.HEARINGS: HearingOrder,
            ListKind.MOTIONS: MotionOrder,
            ListKind.COMPLETIONS: CompletionOrder,
        }
        return tuple(kinds[self])


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What a list shows: `search` as typed, one of its views, in one of its orders; `of_kind` narrows hearings to a kind."""

    view: View
    order: Order
    descending: bool = False
    search: str = ""
    of_kind: HearingKind | None = None


FIRST_SHOWN = {
    ListKind.CASES: ListQuery(CaseView.PENDING, CaseOrder.NEXT_SETTING),
    ListKind.HEARINGS: ListQuery(HearingView.TO_COME, HearingOrder.DAY),
    ListKind.MOTIONS: ListQuery(MotionView.PENDING, MotionOrder.RECEIVED),
    ListKind.COMPLETIONS: ListQuery(CompletionView.THIS_YEAR, CompletionOrder.COMPLETED, descending=True),
}
WHOLE = {
    ListKind.CASES: ListQuery(CaseView.ALL, CaseOrder.A_NUMBER),
    ListKind.HEARINGS: ListQuery(HearingView.ALL, HearingOrder.DAY),
    ListKind.MOTIONS: ListQuery(MotionView.ALL, MotionOrder.RECEIVED),
    ListKind.COMPLETIONS: ListQuery(CompletionView.ALL, CompletionOrder.COMPLETED),
}


@dataclass(frozen=True, slots=True)
class ListedHearing:
    """One setting of one respondent; a family's shared setting is a line for each member."""

    id: int
    case: CaseName
    riders: int
    on: date
    start: time | None
    minutes: int | None
    minutes_used: int | None
    kind: HearingKind
    custody: str | None
    language: str
    outcome: OutcomeKind | None
    code: str | None
    code_label: str
    moved_to: date | None


@dataclass(frozen=True, slots=True)
class ListedMotion:
    """One motion; whether it was granted is not kept."""

    id: int
    case: CaseName | None
    label: str
    filed_by: str
    received: date | None
    judge_received: date | None
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class ListedCompletion:
    """One completed proceeding with how it came about; what was ruled is not kept."""

    id: int
    case: CaseName
    case_type: str
    custody: str | None
    opened_on: date | None
    completed: date
    manner: Manner | None
