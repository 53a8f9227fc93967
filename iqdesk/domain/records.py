"""What the docket answers to questions, ready to be shown: settings of a day, lines of a list, the record of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time  # noqa: TC003 - dataclass fields read them at run time
from enum import Enum

from iqdesk.domain.docket import (
    HearingKind,
    Manner,
    Mark,
    OutcomeKind,
    Respondent,
    spoken_a_number,
)


@dataclass(frozen=True, slots=True)
class Court:
    """An immigration court by its base-city code."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Judge:
    """Whose docket it is. Public data gives codes only, so the names may be empty."""

    family: str
    given: str
    codes: tuple[str, ...]
    courts: tuple[Court, ...] = ()
    on_duty_from: date | None = None
    part_time_hundredths: int = 100
    typed_from: date | None = None

    @property
    def name(self) -> str:
        """`Given Family`; the codes where no name was entered."""
        return " ".join(part for part in (self.given, self.family) if part) or f"Judge {', '.join(self.codes)}"

    @property
    def court_names(self) -> str:
        """The courts in words, empty when none is known."""
        return ", ".join(court.name for court in self.courts)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works on the docket: the author of steps."""

    id: int
    family: str
    given: str
    role: str  # "judge" or "clerk"

    @property
    def name(self) -> str:
        """`Given Family`, or the role where no name was entered."""
        return " ".join(part for part in (self.given, self.family) if part) or self.role.capitalize()


@dataclass(frozen=True, slots=True)
class CaseName:
    """How a case is named in a list: the respondent where known, else the public key."""

    case_id: int
    respondent: Respondent
    public_key: int | None

    @property
    def number(self) -> str:
        """`A000 123 456`, or `Case 20000166` for a public case."""
        if self.respondent.a_number:
            return spoken_a_number(self.respondent.a_number)
        return f"Case {self.public_key}" if self.public_key is not None else "No A-number"


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of a day: a hearing with what a person needs to know it by."""

    hearing_id: int
    proceeding_id: int
    on: date
    start: time | None
    minutes: int | None
    kind: HearingKind
    case: CaseName
    riders: int
    custody: str | None
    outcome: OutcomeKind | None  # None while nothing is recorded
    code: str | None
    code_label: str
    is_typed: bool


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What is set for one coming day."""

    day: date
    settings: int
    minutes: int
    detained_merits: int
    fear_reviews: int


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
    """One setting of a case."""

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
    history: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as the Undo menu and the status bar name it."""

    number: int
    name: str
    author: str
    at: datetime
