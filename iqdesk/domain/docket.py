"""The things on a docket and the rules of one case.

Rows that the measures read by the thousand are named tuples: immutable, and made in C, which is what lets the standing
be computed anew after every entry. What was ruled (granted, denied, removed) is not here and is kept nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, Flag, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date


class RuleBroken(Exception):
    """What was asked cannot be true; the message is a sentence for the person at the desk."""


class Touched(Flag):
    """Which kinds of things a write changed."""

    NOTHING = 0
    CASES = auto()
    HEARINGS = auto()
    MOTIONS = auto()
    CUSTODY = auto()
    APPEALS = auto()
    AWAY = auto()
    GOALS = auto()
    PEOPLE = auto()
    CODES = auto()
    NOTES = auto()
    CHECKS = auto()
    CIRCUMSTANCES = auto()
    VIEWS = auto()
    DRAFTS = auto()
    EVERYTHING = (
        CASES | HEARINGS | MOTIONS | CUSTODY | APPEALS | AWAY | GOALS | PEOPLE | CODES | NOTES | CHECKS | CIRCUMSTANCES | VIEWS
    ) | DRAFTS
    MEASURED = CASES | HEARINGS | MOTIONS | CUSTODY | APPEALS | AWAY | GOALS | CODES  # what a standing is computed from


class Custody(Enum):
    """Custody status in EOIR's letters (codebook: CUSTODY)."""

    DETAINED = "D"
    RELEASED = "R"
    NEVER = "N"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return {"D": "Detained", "R": "Released", "N": "Never detained"}[self.value]

    @classmethod
    def label_of(cls, letter: str | None) -> str:
        """The label of a stored letter; one that is unknown stands for itself, none is empty."""
        return next((one.label for one in cls if one.value == letter), letter or "")


class HearingKind(Enum):
    """What a setting is for. Custody and fear-review slots also carry EOIR's calendar type I, so that type alone misleads."""

    MASTER = "master"
    MERITS = "merits"
    CUSTODY = "custody"
    FEAR_REVIEW = "fear review"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]

    @classmethod
    def of(cls, rec_type: str | None, cal_type: str | None, schedule_type: str | None) -> HearingKind:
        """The kind of a public schedule row from its three type columns."""
        if rec_type == "B" or cal_type in ("B", "C") or schedule_type == "CY":
            return cls.CUSTODY
        if schedule_type == "RR":
            return cls.FEAR_REVIEW
        return {"M": cls.MASTER, "I": cls.MERITS}.get(cal_type or "", cls.OTHER)


class Manner(Enum):
    """How a proceeding came to its end before this court; never what was ruled."""

    DECISION = "decision"
    IN_ABSENTIA = "in absentia"
    TERMINATED = "terminated or dismissed"
    WITHDRAWN = "withdrawn"
    ADMINISTRATIVE_CLOSURE = "administrative closure"
    VENUE_CHANGE = "venue change"
    TRANSFER = "transfer"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]

    def __init__(self, value: str) -> None:
        # Whether it is a completing outcome; administrative closures count by a reading only. An attribute, not a
        # property: the measures ask it of every proceeding.
        self.completes = value in ("decision", "in absentia", "terminated or dismissed", "withdrawn")


class OutcomeKind(Enum):
    """What a setting ended in, as a clerk records it."""

    HELD = "held"
    COMPLETED = "completed"
    ADJOURNED = "adjourned"
    RESERVED = "reserved"
    DID_NOT_PROCEED = "did not proceed"
    IN_ERROR = "scheduled in error"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]


# EOIR's adjournment and call-up codes that stand for an outcome (codes/adjournment.json).
COMPLETED_AT_HEARING = "8B"
COMPLETED_BEFORE_HEARING = "8A"
RESERVED_CODES = frozenset({"RR", "DD", "RD"})
ENTERED_IN_ERROR = "99"
FEAR_REVIEW_TYPES = frozenset({"CFR", "RFR"})
# A custody status redetermination (CSR) has no merits; fear reviews have their own measure.
TYPES_WITHOUT_MERITS = FEAR_REVIEW_TYPES | {"CSR"}
BOND_MOTION_TYPES = frozenset({"BB", "BD", "SB"})
RESERVED_DECISION = "reserved-decision"  # what a circumstance is of where it is the judge's remark on such a decision


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a clerk records for one hearing. `code` is the adjournment code, `manner` only goes with COMPLETED."""

    kind: OutcomeKind
    code: str | None = None
    manner: Manner | None = None

    @property
    def wants_code(self) -> bool:
        """Whether it is adjourned with its code still to be given: measured as held without a code until then."""
        return self.kind is OutcomeKind.ADJOURNED and not self.code

    def stored_code(self) -> str | None:
        """The adjournment code that stands for it, which is what the measures read; RuleBroken if one is missing."""
        if self.kind is OutcomeKind.ADJOURNED:
            return self.code or None
        if self.kind is OutcomeKind.DID_NOT_PROCEED:
            if not self.code:
                raise RuleBroken("Did not proceed needs an adjournment code. Type part of a code or of its label.")
            return self.code
        fixed = {OutcomeKind.COMPLETED: COMPLETED_AT_HEARING, OutcomeKind.RESERVED: "RR", OutcomeKind.IN_ERROR: ENTERED_IN_ERROR}
        return fixed.get(self.kind)

    def check(self, hearing: HearingKind) -> None:
        """Raise RuleBroken if the parts do not belong together; a custody hearing completes a request, in no manner."""
        self.stored_code()
        wants_manner = self.kind is OutcomeKind.COMPLETED and hearing is not HearingKind.CUSTODY
        if wants_manner and (self.manner is None or not self.manner.completes):
            raise RuleBroken(
                "A completed hearing needs its manner: decision, in absentia, terminated or dismissed, or withdrawn."
            )
        if not wants_manner and self.manner is not None:
            raise RuleBroken("A manner goes with a completed master, merits or fear-review hearing only.")


class MarkKind(Enum):
    """What a judge marks on a case so that a clock does not count it (memo of 2018, goals 2 and 3)."""

    STATUS_CASE = "status case"
    CAP = "cap"
    BACKGROUND_CHECK = "background check pending"
    COURT_DEADLINE = "court-ordered deadline"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]


class Proceeding(NamedTuple):
    """One pass of a case before a court; `completed` is COMP_DATE, `release` the public release it rests on (None: typed)."""

    id: int
    case_id: int
    case_type: str | None
    judge: str | None
    completed: date | None
    manner: Manner | None
    has_decision: bool  # EOIR: DEC_CODE present, whatever it says
    custody: str | None
    is_stub: bool  # rows refer to it, but the release has no row for it
    release: int | None


class Hearing(NamedTuple):
    """One setting; cancelled ones stay. `code` is the adjournment code; one recorded as held without a code has none."""

    id: int
    proceeding_id: int
    on: date
    kind: HearingKind
    judge: str | None
    code: str | None
    is_recorded: bool = False


class Motion(NamedTuple):
    """`received` is the judge's own receipt date where entered, else the court's."""

    id: int
    case_id: int | None
    proceeding_id: int | None
    motion_type: str | None
    judge: str | None
    received: date | None
    decided_on: date | None
    has_decision: bool
    is_deleted: bool
    release: int | None


class CustodyRequest(NamedTuple):
    """One bond record with its own request and decision."""

    id: int
    case_id: int | None
    proceeding_id: int | None
    judge: str | None
    requested: date | None
    decided_on: date | None
    has_decision: bool
    release: int | None


class Appeal(NamedTuple):
    """One appeal to the Board; `category` IJ means from a judge's decision."""

    id: int
    case_id: int | None
    proceeding_id: int | None
    category: str | None
    appeal_type: str | None
    filed: date | None
    decided_on: date | None
    result: str | None
    release: int | None


class CustodySpell(NamedTuple):
    """One row of a case's custody history; either date may be missing."""

    case_id: int
    detained: date | None
    released: date | None


class FamilyLink(NamedTuple):
    """A rider bound to a lead case until severed."""

    rider_case_id: int
    severed: date | None


class Mark(NamedTuple):
    """A mark on a case from `first` to `last` (either open); imported case identifiers carry no dates."""

    case_id: int
    kind: MarkKind
    first: date | None
    last: date | None

    def covers(self, start: date, end: date) -> bool:
        """Whether it was in effect on any day from `start` to `end`."""
        return (self.first is None or self.first <= end) and (self.last is None or self.last >= start)


@dataclass(frozen=True, slots=True)
class Respondent:
    """The person: names apart, A-number as nine digits. Every part may be unknown (public data has none of them)."""

    family: str = ""
    given: str = ""
    a_number: str | None = None

    @property
    def name(self) -> str:
        """`Family, Given` as lists show it; empty when unknown."""
        return ", ".join(part for part in (self.family, self.given) if part)


def outcome_of(code: str | None, *, is_recorded: bool, wants_code: bool, took_place: bool) -> OutcomeKind | None:
    """The outcome that an adjournment code stands for.

    `is_recorded` tells a hearing recorded as held without a code from one with nothing recorded, `wants_code` one
    recorded as adjourned whose code is still to be given; `took_place` is what the code table says of the code
    (`AdjournmentCodes.is_held`).
    """
    if code is None:
        without_code = OutcomeKind.ADJOURNED if wants_code else OutcomeKind.HELD
        return without_code if is_recorded else None
    if code in (COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING):
        return OutcomeKind.COMPLETED
    if code in RESERVED_CODES:
        return OutcomeKind.RESERVED
    if code == ENTERED_IN_ERROR:
        return OutcomeKind.IN_ERROR
    return OutcomeKind.ADJOURNED if took_place else OutcomeKind.DID_NOT_PROCEED


def a_number(text: str) -> str:
    """The nine digits of an A-number in any spelling; RuleBroken if it has not 7, 8 or 9 digits or is all zero."""
    if not re.fullmatch(r"\s*[Aa]?[\s\-.#]*[0-9][0-9\s\-.]*", text):
        raise RuleBroken(f"“{text.strip()}” is not an A-number. It has 7, 8 or 9 digits, with or without the A.")
    digits = re.sub(r"[^0-9]", "", text)
    if not 7 <= len(digits) <= 9 or not digits.strip("0"):
        raise RuleBroken(f"“{text.strip()}” has {len(digits)} digits. An A-number has 7, 8 or 9, not all zero.")
    return digits.zfill(9)


def spoken_a_number(digits: str) -> str:
    """`A000 123 456` with no-break spaces, as lists and papers show it."""
    return f"A{digits[:3]}\u00a0{digits[3:6]}\u00a0{digits[6:]}"


def masked_a_number(digits: str) -> str:
    """`A… 456`: the last three digits at most, as papers show it."""
    return f"A…\u00a0{digits[-3:]}"


# Letters that Unicode holds for letters of their own, not for one with a mark: as a passport's machine-readable line writes
# them (ICAO 9303), or by their look where it is silent. Cyrillic, Greek and the rest stay what they are.
_LIKE = {
    "b": "ɓƀ",
    "c": "ƈ",
    "d": "đðɖɗ",
    "e": "ɛəǝ",
    "f": "ƒ",
    "g": "ɠǥɣ",
    "h": "ħ",
    "i": "ıɩɨ",
    "k": "ĸƙ",
    "l": "łɫ",
    "n": "ŋɲƞ",
    "o": "øɔ",
    "p": "ƥ",
    "t": "ŧƭʈ",
    "u": "ʊʉ",
    "v": "ʋ",
    "y": "ƴ",
    "z": "ƶ",
    "ae": "æ",
    "oe": "œ",
    "th": "þ",
    "ss": "ß",
}
_APOSTROPHES = "'’‘‛`´′ʹʻʼʽʾʿˈꞌ＇"  # typed or left out, and the Hawaiian ʻokina among them
_LEFT_OUT = _APOSTROPHES + "·" + "".join(map(chr, (0x034F, *range(0xFE00, 0xFE10))))  # joiners and variants of the same letter
_PLAIN = str.maketrans({letter: plain for plain, letters in _LIKE.items() for letter in letters} | dict.fromkeys(_LEFT_OUT, ""))


def folded(text: str) -> str:
    """`text` in small letters without marks, so that “nguyen” finds “Nguyễn”; folding it again changes nothing."""
    bare = text.translate(_PLAIN)  # before NFKD, which would take a lone accent for a space with a mark
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", bare).casefold())
    kept = (letter for letter in plain if not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf")
    return "".join(kept).translate(_PLAIN)
