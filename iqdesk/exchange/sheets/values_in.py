"""What a cell means, read strictly: usual spellings are understood, what is not certain is refused with the reason.

Dates have a module of their own. What was ruled is not kept: words of it say only that there was a decision.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody, HearingKind, Manner, OutcomeKind, RuleBroken, a_number, folded
from iqdesk.domain.typed_times import AFTERNOON, typed_minutes, typed_time
from iqdesk.exchange.sheets.days_in import without_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iqdesk.domain.code_search import CodeEntry
    from iqdesk.exchange.sheets.grid import SheetCell

LONGEST_NAME = 120
NON_DETAINED = "non-detained"  # released or never detained, which a sheet often does not tell apart


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day; `assumed` where the afternoon was taken for a real time of the small hours: courts do not sit then."""

    at: time
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A respondent's name; a name without a comma stays whole, as its family part."""

    family: str
    given: str

    @property
    def parts(self) -> frozenset[str]:
        """The words of it, for telling whether two spellings can be of one person."""
        return frozenset(re.findall(r"[^\W_]+", folded(f"{self.family} {self.given}")))


def _table(spellings: dict[object, str]) -> dict[str, object]:
    return {spelling: value for value, words in spellings.items() for spelling in words.split("|")}


_KINDS = _table(
    {
        HearingKind.MASTER: "master|m|mc|mch|master calendar|master hearing|master calendar hearing|initial master|master reset",
        HearingKind.MERITS: "merits|merit|i|ind|indiv|individual|individual hearing|merits hearing|individual merits|ih|ich|imh|"
        "individual calendar|individual calendar hearing|individual merits hearing|merit hearing",
        HearingKind.CUSTODY: "custody|bond|b|bond hearing|custody hearing|custody redetermination|bond redetermination|"
        "custody redetermination hearing|bond redetermination hearing|cy",
        HearingKind.FEAR_REVIEW: "fear review|fear|cfr|rfr|credible fear|credible fear review|reasonable fear|"
        "reasonable fear review|credible fear review hearing|rr",
        HearingKind.OTHER: "other|other hearing",
    }
)
_CUSTODY = _table(
    {
        Custody.DETAINED: "detained|d|det|in custody|currently detained",
        Custody.RELEASED: "released|r|rel|released on bond|released from custody|bonded out",
        Custody.NEVER: "never detained|n|never",
        NON_DETAINED: "non detained|nondetained|not detained|nd|non det|not in custody",
    }
)
_OUTCOMES = _table(
    {
        OutcomeKind.HELD: "held|hearing held|went forward",
        OutcomeKind.COMPLETED: "completed|complete|case completed",
        OutcomeKind.ADJOURNED: "adjourned|adj|adjournment|continued",
        OutcomeKind.RESERVED: "reserved|decision reserved|reserved decision",
        OutcomeKind.DID_NOT_PROCEED: "did not proceed|not held|did not go forward|not reached|dnp",
        OutcomeKind.IN_ERROR: "scheduled in error|in error|error|entered in error|data entry error",
    }
)
_MANNERS = _table(
    {
        Manner.DECISION: "decision|decided|decision issued|oral decision|written decision|order|merits decision|granted|denied|"
        "relief granted|relief denied|removal|removed|ordered removed|order of removal|removal ordered|voluntary departure",
        Manner.IN_ABSENTIA: "in absentia|absentia|ia|in absentia order|in absentia removal",
        Manner.TERMINATED: "terminated or dismissed|terminated|dismissed|termination|dismissal|terminated dismissed",
        Manner.WITHDRAWN: "withdrawn|withdrawal|application withdrawn",
        Manner.ADMINISTRATIVE_CLOSURE: "administrative closure|administratively closed|admin closure|admin closed|ac",
        Manner.VENUE_CHANGE: "venue change|change of venue|venue changed|cov",
        Manner.TRANSFER: "transfer|transferred",
        Manner.OTHER: "other",
    }
)
_YES_NO = _table({True: "yes|y|true|1|x|✓|✔|checked", False: "no|n|false|0"})
_REPRESENTED = _YES_NO | _table({True: "represented|rep|has counsel|has attorney", False: "pro se|prose|unrepresented|none"})
_PREPARED = _YES_NO | _table({True: "prepared|ready", False: "not prepared|not ready"})
_PARTIES = _table(
    {
        "A": "respondent|a|r|alien|applicant|resp|respondents counsel",
        "I": "dhs|i|government|ice|opla|govt|ins",
        "B": "both|b|joint|both parties|joint motion",
        "C": "court|c|judge|ij|sua sponte",
        "O": "other|o",
    }
)


def folded_words(cell: SheetCell) -> str:
    """A cell as words are compared: small letters without marks, signs as spaces."""
    text = {True: "true", False: "false"}[cell] if isinstance(cell, bool) else str(cell)
    return " ".join(re.sub(r"[^\w✓✔]+", " ", folded(text.replace("’", "").replace("'", ""))).split())


def _one_of(table: dict[str, object], cell: SheetCell, noun: str, say: str) -> object:
    found = table.get(folded_words(cell))
    if found is None:
        raise RuleBroken(f"“{cell}” is not {noun}. Say {say}.")
    return found


def read_a_number(cell: SheetCell) -> str:
    """Nine digits."""
    if isinstance(cell, bool) or not isinstance(cell, (str, int)):
        raise RuleBroken(f"“{cell}” is not an A-number. It has 7, 8 or 9 digits, with or without the A.")
    return a_number(str(cell))


def read_name(cell: SheetCell) -> Name:
    """`Family, Given`."""
    family, _, given = read_words(cell).partition(",")
    return Name(family.strip(), given.strip())


def read_words(cell: SheetCell) -> str:
    """A name or a part of one."""
    text = str(cell)
    if not isinstance(cell, str) or not any(letter.isalpha() for letter in text):
        raise RuleBroken(f"“{text}” is not a name.")
    if len(text) > LONGEST_NAME:
        raise RuleBroken(f"“{text[:20]}…” is too long for a name: it has {len(text):,} letters.")
    return text


def read_hour(cell: SheetCell) -> Hour:
    """A time of day. One o’clock to six without am or pm is the afternoon, and so it is where a real time says that hour."""
    if isinstance(cell, datetime):
        cell = cell.time()
    if isinstance(cell, time):
        return _sitting(cell.replace(microsecond=0), cell)
    if isinstance(cell, bool) or not isinstance(cell, (str, int)):
        raise RuleBroken(f"“{cell}” is not a time. Format the cells as times in the spreadsheet, or write 9:00 AM.")
    return Hour(typed_time(without_seconds(str(cell))))


def _sitting(at: time, cell: time) -> Hour:
    if at.second:
        raise RuleBroken(f"“{cell}” is not a time of a setting: it has seconds.")
    return Hour(at.replace(hour=at.hour + 12), assumed=True) if at.hour in AFTERNOON else Hour(at)


def read_minutes(cell: SheetCell, *, are_hours: bool = False) -> int:
    """A length of time in minutes; `are_hours` where the heading says that its numbers are hours."""
    if isinstance(cell, (date, bool)):
        raise RuleBroken(f"“{cell}” is not a length of time. Write the minutes, say 90.")
    if isinstance(cell, time):
        cell = timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    if isinstance(cell, timedelta):
        return typed_minutes(f"{cell / timedelta(minutes=1):g}")
    text = re.sub(r"\s|\.$", "", str(cell).lower().replace(",", "."))
    text = re.sub(r"(minutes|mins?)\.?$", "m", re.sub(r"(hours?|hrs?)\.?", "h", text))
    number = re.fullmatch(r"([0-9]+)(\.[0-9]*)?", text)
    if number:
        text = f"{text}h" if are_hours else number[1] if not (number[2] or "").strip(".0") else text
    return typed_minutes(text)


def read_minutes_used(cell: SheetCell, *, are_hours: bool = False) -> int:
    """As above; a setting may have taken no time at all."""
    return 0 if str(cell) in ("0", "0.0") else read_minutes(cell, are_hours=are_hours)


def read_kind(cell: SheetCell) -> object:
    """A HearingKind."""
    return _one_of(_KINDS, cell, "a kind of hearing", "master, individual, custody or fear review")


def read_custody(cell: SheetCell) -> object:
    """A Custody, or NON_DETAINED."""
    return _one_of(_CUSTODY, cell, "a custody status", "detained, released or never detained")


def read_detained(cell: SheetCell) -> object:
    """The same under a heading that asks whether the respondent is detained."""
    answer = _YES_NO.get(folded_words(cell))
    return read_custody(cell) if answer is None else Custody.DETAINED if answer else NON_DETAINED


def read_outcome(cell: SheetCell) -> object:
    """An OutcomeKind."""
    return _one_of(_OUTCOMES, cell, "an outcome", "held, completed, adjourned, reserved, did not proceed or scheduled in error")


def read_manner(cell: SheetCell) -> object:
    """A Manner."""
    return _one_of(_MANNERS, cell, "a manner of completion", "decision, in absentia, terminated or dismissed, or withdrawn")


def read_represented(cell: SheetCell) -> object:
    """Yes or no."""
    return _one_of(_REPRESENTED, cell, "yes or no", "yes or no, represented or pro se")


def read_prepared(cell: SheetCell) -> object:
    """Yes or no."""
    return _one_of(_PREPARED, cell, "yes or no", "yes or no")


def read_party(cell: SheetCell) -> object:
    """The letter of who filed."""
    return _one_of(_PARTIES, cell, "a party", "respondent, DHS, both, court or other")


def can_read(read: Callable[[SheetCell], object], cell: SheetCell) -> bool:
    """Whether a cell certainly means what `read` reads."""
    try:
        read(cell)
    except RuleBroken:
        return False
    return True


class Codes:
    """One of the docket's code tables, asked by code or by label in full; what fits two entries is refused."""

    def __init__(self, noun: str, entries: Iterable[CodeEntry], *, leave_out: str = "") -> None:
        self._noun = noun
        self._leave_out = leave_out
        self._codes: dict[str, str] = {}
        self._labels: dict[str, set[str]] = {}
        for entry in entries:
            self._codes[entry.code.casefold()] = entry.code
            for label in self._spellings(entry.label):
                self._labels.setdefault(label, set()).add(entry.code)

    def _spellings(self, label: str) -> set[str]:
        words = folded_words(label)
        return {words, re.sub(self._leave_out, "", words)} - {""} if self._leave_out else {words}

    def __call__(self, cell: SheetCell) -> str:
        """The code; a number that lost its zero in the spreadsheet gets it back."""
        text = str(cell).strip()
        code = self._codes.get(text.casefold()) or (self._codes.get(text.zfill(2)) if text.isdecimal() else None)
        if code is not None:
            return code
        words = folded_words(cell)
        found = (
            self._labels.get(words) or self._labels.get(re.sub(self._leave_out, "", words) if self._leave_out else words) or set()
        )
        if len(found) > 1:
            raise RuleBroken(f"“{cell}” fits the codes {', '.join(sorted(found))}. Write one of them.")
        if not found:
            raise RuleBroken(f"“{cell}” is no {self._noun} that this docket knows, by code or by name.")
        return next(iter(found))
