"""What is odd and what is to be checked, as values: the kinds, one oddity, one line of the list To check.

The rules that find oddities are in oddity_rules.py and odd_settings.py. An oddity is no refusal: it is said, saved if the
person insists, and listed until the row is corrected or settled as right.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.records import CaseName


class OddityKind(Enum):
    """What kind of thing is to be checked, in the order of the list."""

    NO_OUTCOME = "no outcome"
    NO_CODE = "no code"
    NO_REASON = "no reason"
    MISS_GONE = "miss gone"
    ASSUMED = "assumed"
    DIFFERENT = "different"
    DUPLICATE_CASE = "duplicate case"
    DUPLICATE_SETTING = "duplicate setting"
    SLOT_TAKEN = "slot taken"
    NO_COURT_DAY = "no court day"
    AWAY = "away"
    FUTURE = "future"
    AFTER_COMPLETION = "after completion"
    COMPLETION = "completion"
    NO_REQUEST = "no request"
    ORDER = "order"
    CUSTODY = "custody"
    SEVERED = "severed"
    MARK_ENDED = "mark ended"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return _LABELS[self]

    @property
    def short_label(self) -> str:
        """As a chip says it, beside a number."""
        return _SHORT_LABELS[self]


_LABELS = {
    OddityKind.NO_OUTCOME: "Hearing day passed, no outcome",
    OddityKind.NO_CODE: "Adjourned without a code",
    OddityKind.NO_REASON: "Missed, reason not given",
    OddityKind.MISS_GONE: "Reason given, miss gone",
    OddityKind.ASSUMED: "Assumed by an import",
    OddityKind.DIFFERENT: "Typed and imported values differ",
    OddityKind.DUPLICATE_CASE: "A-number entered twice",
    OddityKind.DUPLICATE_SETTING: "Setting entered twice",
    OddityKind.SLOT_TAKEN: "Two cases at one time",
    OddityKind.NO_COURT_DAY: "Not a court day",
    OddityKind.AWAY: "Set on a day away",
    OddityKind.FUTURE: "Dated in the future",
    OddityKind.AFTER_COMPLETION: "Hearing after the completion",
    OddityKind.COMPLETION: "Outcome and completion differ",
    OddityKind.NO_REQUEST: "Custody hearing that decided no request",
    OddityKind.ORDER: "Days in the wrong order",
    OddityKind.CUSTODY: "Custody change that does not fit",
    OddityKind.SEVERED: "Rider already severed",
    OddityKind.MARK_ENDED: "Mark ended, decision reserved",
}
_SHORT_LABELS = {
    OddityKind.NO_OUTCOME: "No outcome",
    OddityKind.NO_CODE: "No code",
    OddityKind.NO_REASON: "No reason",
    OddityKind.MISS_GONE: "Miss gone",
    OddityKind.ASSUMED: "Assumed",
    OddityKind.DIFFERENT: "Differ",
    OddityKind.DUPLICATE_CASE: "Case twice",
    OddityKind.DUPLICATE_SETTING: "Setting twice",
    OddityKind.SLOT_TAKEN: "Same time",
    OddityKind.NO_COURT_DAY: "No court day",
    OddityKind.AWAY: "Day away",
    OddityKind.FUTURE: "Future",
    OddityKind.AFTER_COMPLETION: "After completion",
    OddityKind.COMPLETION: "Completion",
    OddityKind.NO_REQUEST: "No request",
    OddityKind.ORDER: "Order of days",
    OddityKind.CUSTODY: "Custody",
    OddityKind.SEVERED: "Severed",
    OddityKind.MARK_ENDED: "Mark ended",
}


@dataclass(frozen=True, slots=True)
class Oddity:
    """One thing that is odd about one row: `words` say what, `remedy` what to do.

    `about` tells it from other findings on the same row, and changes with what was found: once settled, it stays settled
    until the row says something else.
    """

    kind: OddityKind
    words: str
    remedy: str
    of_table: str
    row: int
    about: str = ""
    on: date | None = None

    @property
    def key(self) -> tuple[OddityKind, str, int, str]:
        """What it is settled by."""
        return self.kind, self.of_table, self.row, self.about


_PLACES = {kind: place for place, kind in enumerate(OddityKind)}


@dataclass(frozen=True, slots=True)
class ToCheck:
    """One line of the list To check: an oddity that stands, what an import assumed, a reason not given."""

    kind: OddityKind
    of_table: str
    row: int
    case: CaseName | None
    on: date | None
    words: str
    about: str = ""
    remedy: str = ""

    @property
    def key(self) -> tuple[OddityKind, str, int, str]:
        """What it is settled by."""
        return self.kind, self.of_table, self.row, self.about

    @property
    def finding(self) -> str:
        """What is odd and what to do, in one paragraph."""
        return f"{self.words} {self.remedy}".rstrip()

    @property
    def place(self) -> tuple[int, int, str, str, int]:
        """Where it stands in the list: kind by kind, newest first, then by case."""
        newest = -self.on.toordinal() if self.on else 0
        return _PLACES[self.kind], newest, self.case.number if self.case else "", self.of_table, self.row


@dataclass(frozen=True, slots=True)
class NewCheck:
    """Something that an import assumed or a match left different, for a person to look at; `words` say it in a sentence.

    `of_table` and `row` name what it is of, `about` tells it from other findings on the same row, say a column.
    """

    kind: OddityKind
    of_table: str
    row: int
    case_id: int | None
    words: str
    about: str = ""
    id: int = field(default_factory=new_identity)
