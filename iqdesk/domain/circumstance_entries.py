"""What a person enters into the ledger of circumstances: the kind, the days, a line, whose control, what it bore on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from datetime import date

LONGEST_LINE = 400  # letters: it stands in a table on the paper


class CircumstanceKind(Enum):
    """What a circumstance is. The first six are days that were lost whole or in part, the rest bore on hearings and cases."""

    LEAVE = "leave"
    TRAINING = "training"
    DETAIL = "detail"
    UNION_TIME = "union time"
    OTHER_DUTY = "other duty"
    CLOSURE = "court closure"
    OUTAGE = "courtroom or system outage"
    INTERPRETER = "interpreter"
    NOT_PRODUCED = "respondent not produced by DHS"
    DHS = "dhs"
    RESPONDENT = "respondent"
    COURT = "court"
    DOCKET_CHANGE = "docket change"
    COMPLEX_CASE = "complex case"
    FAMILY_DOCKET = "family docket"
    POLICY_CHANGE = "policy change"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return "DHS" if self is CircumstanceKind.DHS else self.value[0].upper() + self.value[1:]


@dataclass(frozen=True, slots=True)
class CircumstanceEntry:
    """One entry as the docket holds it; `cases` and `hearings` are what it bore on, by identity, in no order.

    `is_outside` is the person's own word on whether it lay outside the judge's control; None where it is not stated.
    `evidence` says where what shows it is kept: `Assignment e-mail, January 6`. Nothing is attached.
    """

    id: int
    kind: CircumstanceKind
    first: date
    last: date
    words: str
    is_outside: bool | None = None
    evidence: str = ""
    cases: tuple[int, ...] = ()
    hearings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NewCircumstance:
    """An entry to be made."""

    kind: CircumstanceKind
    first: date
    last: date
    words: str
    is_outside: bool | None = None
    evidence: str = ""
    cases: tuple[int, ...] = ()
    hearings: tuple[int, ...] = ()
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class CircumstanceCorrection:
    """An entry as it should be."""

    kind: CircumstanceKind
    first: date
    last: date
    words: str
    is_outside: bool | None = None
    evidence: str = ""
    cases: tuple[int, ...] = ()
    hearings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenReason:
    """Why one benchmark was missed, as somebody gave it at the miss: `subject` is the row that missed, `day` what it missed."""

    id: int
    benchmark: str
    subject: int
    case_id: int | None
    day: date
    code: str | None
    is_outside: bool | None
    words: str
    evidence: str = ""
