"""What a person enters into the ledger of circumstances: the kind, the days, a line, whose control, what it bore on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from datetime import date

LONGEST_LINE = 400  # letters: it stands in a table on the paper


class CircumstanceKind(Enum):
    """What a circumstance is. The first seven can take days whole or in part, the rest bear on hearings and cases."""

    LEAVE = "leave"
    TRAINING = "training"
    DETAIL = "detail"
    UNION_TIME = "union time"
    OTHER_DUTY = "other duty"
    CLOSURE = "court closure"
    FACILITY = "facility or technical"
    INTERPRETER = "interpreter"
    NOT_PRODUCED = "respondent not produced by DHS"
    DHS = "dhs"
    RESPONDENT = "respondent"
    COURT = "court"
    JUDGE = "judge’s leave, detail or reassignment"
    OPERATIONAL = "operational"
    DOCKET_CHANGE = "docket change"
    COMPLEX_CASE = "complex case"
    FAMILY_DOCKET = "family docket"
    POLICY_CHANGE = "policy change"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return "DHS" if self is CircumstanceKind.DHS else self.value[0].upper() + self.value[1:]

    @property
    def short(self) -> str:
        """As shown in a narrow column."""
        return _SHORT.get(self, self.label)

    @classmethod
    def of_away(cls, kind: AwayKind) -> CircumstanceKind:
        """What the days of an away kind are as a circumstance."""
        return cls.FACILITY if kind is AwayKind.OUTAGE else cls(kind.value)

    @property
    def is_entered(self) -> bool:
        """Whether a person enters it by itself; days are entered with the days away and the closures, so as to count once."""
        return self not in _OF_DAYS and self is not CircumstanceKind.JUDGE


_SHORT = {
    CircumstanceKind.FACILITY: "Facility",
    CircumstanceKind.NOT_PRODUCED: "Not produced by DHS",
    CircumstanceKind.JUDGE: "Judge’s absence",
}
_OF_DAYS = frozenset(
    {
        *(CircumstanceKind.LEAVE, CircumstanceKind.TRAINING, CircumstanceKind.DETAIL, CircumstanceKind.UNION_TIME),
        *(CircumstanceKind.OTHER_DUTY, CircumstanceKind.CLOSURE),
    }
)


@dataclass(frozen=True, slots=True)
class CircumstanceCorrection:
    """An entry as it should be; `cases` and `hearings` are what it bore on, by identity, in no order.

    `is_outside` is the person's own word on whether it lay outside the judge's control; None where it is not stated.
    `evidence` says where what shows it is kept: `Assignment e-mail, January 6`. Nothing is attached.
    """

    kind: CircumstanceKind
    first: date
    last: date
    words: str
    is_outside: bool | None = None
    evidence: str = ""
    cases: tuple[int, ...] = ()
    hearings: tuple[int, ...] = ()

    def check(self) -> None:
        """RuleBroken where it cannot stand in the ledger."""
        if not self.kind.is_entered:
            raise RuleBroken(f"{self.kind.label} takes days. Enter it with the days away, where its days are counted once.")
        if self.last < self.first:
            raise RuleBroken("The last day of the circumstance is before the first. Exchange them.")
        if not self.words.strip():
            raise RuleBroken("A circumstance needs a line that says what happened.")
        if len(self.words.strip()) > LONGEST_LINE:
            raise RuleBroken(f"The line has {len(self.words.strip())} letters. It stands in a table and takes {LONGEST_LINE}.")


@dataclass(frozen=True, slots=True)
class NewCircumstance(CircumstanceCorrection):
    """An entry to be made."""

    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class CircumstanceEntry:
    """One entry as the docket holds it."""

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
class GivenReason:
    """Why one benchmark was missed, as somebody gave it at the miss: `subject` is the row that missed, `day` what it missed.

    `is_miss_gone` says that nothing is missed there any more (given_reasons.py finds it out).
    """

    id: int
    benchmark: str
    subject: int
    case_id: int | None
    day: date
    code: str | None
    is_outside: bool | None
    words: str
    evidence: str = ""
    is_miss_gone: bool = False

    @property
    def miss(self) -> tuple[str, int, date]:
        """What it explains, as `Miss.key` names it."""
        return self.benchmark, self.subject, self.day
