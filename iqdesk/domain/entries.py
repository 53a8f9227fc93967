"""What a person enters: one frozen value per kind of entry, and what of it can be corrected afterwards.

Each entry brings its own identity, random over 63 bits, so that two copies of a docket that grow apart never give the same one
to different rows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody, HearingKind, MarkKind, Respondent
from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.domain.calendar import AwayKind


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case with its first proceeding before this judge."""

    respondent: Respondent
    opened_on: date
    case_type: str = "RMV"
    custody: Custody = Custody.NEVER
    nationality: str | None = None
    language: str | None = None
    represented: bool | None = None
    id: int = field(default_factory=new_identity)
    proceeding_id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NewProceeding:
    """A further proceeding of a case: reopened, remanded or recalendared."""

    case_id: int
    opened_on: date
    case_type: str = "RMV"
    custody: Custody = Custody.NEVER
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NewHearing:
    """A setting; `minutes` is the time set aside."""

    proceeding_id: int
    on: date
    kind: HearingKind
    start: time | None = None
    minutes: int | None = None
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NewMotion:
    """A motion; `received` by the court, `judge_received` the judge's own receipt date where it differs."""

    proceeding_id: int
    motion_type: str
    received: date | None
    judge_received: date | None = None
    filed_by: str | None = None
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NewCustodyRequest:
    """A request for custody redetermination."""

    proceeding_id: int
    requested: date
    bond_type: str = "BB"
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NewAppeal:
    """An appeal to the Board from a proceeding of this judge."""

    proceeding_id: int
    filed: date
    filed_by: str | None = None
    appeal_type: str = "Case Appeal"
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NewMark:
    """A mark that takes a case out of a clock, with its reason."""

    case_id: int
    kind: MarkKind
    reason: str
    first: date | None = None
    last: date | None = None
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class CaseCorrection:
    """The particulars of a case as they should be."""

    family: str
    given: str
    a_number: str | None
    nationality: str | None
    language: str | None
    represented: bool | None
    case_type: str | None


@dataclass(frozen=True, slots=True)
class HearingCorrection:
    """A setting as it should be. Another day is no correction: the setting is moved, or was scheduled in error."""

    start: time | None
    minutes: int | None
    kind: HearingKind


@dataclass(frozen=True, slots=True)
class MotionCorrection:
    """A motion as it should be; without `decided_on` it waits for its ruling."""

    motion_type: str | None
    received: date | None
    judge_received: date | None
    filed_by: str | None
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class CustodyRequestCorrection:
    """A custody request as it should be; without `decided_on` it waits for its decision."""

    bond_type: str | None
    requested: date | None
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class AppealCorrection:
    """An appeal as it should be; without `decided_on` and `result` the Board has not decided."""

    appeal_type: str | None
    filed: date | None
    filed_by: str | None
    decided_on: date | None
    result: str | None


@dataclass(frozen=True, slots=True)
class CustodySpellCorrection:
    """A spell of detention as it should be; without `released` it is running."""

    detained: date | None
    released: date | None


@dataclass(frozen=True, slots=True)
class MarkCorrection:
    """A mark as it should be, say with its last day."""

    reason: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class FamilyCorrection:
    """A rider's bond to the lead case as it should be; severed from a day on, or not."""

    since: date | None
    severed: date | None


@dataclass(frozen=True, slots=True)
class NewAway:
    """Days the judge could not sit; `hundredths` of each court day, 100 = whole days."""

    first: date
    last: date
    kind: AwayKind
    hundredths: int = 100
    note: str = ""
    is_outside: bool | None = None
    calendar_uid: str | None = None
    evidence: str = ""
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class AwayCorrection:
    """An entry of the away ledger as it should be."""

    first: date
    last: date
    kind: AwayKind
    hundredths: int = 100
    note: str = ""
    is_outside: bool | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class NewClosure:
    """Days on which the courts were closed without a federal holiday, with where that is written."""

    first: date
    last: date
    reason: str
    source: str
    in_use: bool = True
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class ClosureCorrection:
    """A closure as it should be; `in_use` switches it on."""

    first: date
    last: date
    reason: str
    source: str
    in_use: bool


@dataclass(frozen=True, slots=True)
class NewPartTime:
    """From `first` on the judge sits `hundredths` of each day."""

    first: date
    hundredths: int
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A clerk who works on the docket."""

    family: str
    given: str
    id: int = field(default_factory=new_identity)
