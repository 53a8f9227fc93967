"""What is typed into the find box: an A-number in any spelling or part of it, a name, a code, a date, words of a note."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, folded
from iqdesk.domain.typed_dates import typed_day
from iqdesk.domain.wording import short_day, spoken_time

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.domain.records import CaseName

SHORTEST_IN_NOTES = 3  # letters; fewer are in nearly every note
MOST_WORDS = 40  # looked for together: whole rows pasted by mistake have thousands
AROUND = 3  # words of a note shown before and after the one that was found
_NUMBER = re.compile(r"(?:case)?\s*a?[0-9\s\-.#]*[0-9][0-9\s\-.]*", re.IGNORECASE)
_LIKE_A_DAY = re.compile(r"[0-9/+.\s\-]+")  # 3/14 is in no name
_CODE = re.compile(r"code[\s:#]+(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sought:
    """What the words may mean, each part empty where they cannot mean it; a case is found if any part fits."""

    digits: str = ""  # of an A-number or of a public case's key
    words: tuple[str, ...] = ()  # folded; all of them in the name, or all in one note
    code: str = ""  # an adjournment code, or folded words of its label
    day: date | None = None  # on which there is a setting

    @property
    def in_notes(self) -> bool:
        """Whether notes are looked through: the shortest words would be in all of them."""
        return any(len(word) >= SHORTEST_IN_NOTES for word in self.words)


@dataclass(frozen=True, slots=True)
class Found:
    """Why a case was found, where its own line does not show it."""

    note: str = ""  # the words of a note around the ones that were sought
    on: date | None = None  # the setting on the day sought, or the last one with the code sought
    start: time | None = None
    code: str = ""


def found_by(found: Found | None, what: Sought, case: CaseName, today: date) -> str:
    """Why a case was found, in a few words: by its number, its name, words of a note, a code or a day."""
    if what.digits and _is_numbered(case, what.digits):
        return "A-number" if case.respondent.a_number else "Number of the public case"
    name = folded(f"{case.respondent.family} {case.respondent.given}")
    if found is None or (what.words and all(word in name for word in what.words)):
        return "Name"
    if found.note:
        return f"Note: “{found.note}”"
    code = f"Code {found.code}, " if what.code else ""
    day = short_day(found.on, today) if found.on else ""
    return f"{code}{day}{f', {spoken_time(found.start)}' if found.start else ''}"


def _is_numbered(case: CaseName, digits: str) -> bool:
    """Whether these are the first digits of its number, with or without zeros before, or the last."""
    numbers = (case.respondent.a_number or "", str(case.public_key or ""))
    return any(one.startswith(digits) or one.lstrip("0").startswith(digits) or one.endswith(digits) for one in numbers if one)


def sought(text: str, today: date) -> Sought | None:
    """What to look for; None when nothing was typed."""
    typed = text.strip()
    if not typed:
        return None
    if match := _CODE.fullmatch(typed):
        return Sought(code=folded(match[1]).strip())
    if _NUMBER.fullmatch(typed):
        return Sought(digits=re.sub(r"[^0-9]", "", typed), day=_day(typed, today))
    words = () if _LIKE_A_DAY.fullmatch(typed) else re.findall(r"[^\s,\-‐-―/]+", folded(typed))
    return Sought(words=tuple(dict.fromkeys(words))[:MOST_WORDS], day=_day(typed, today))


def _day(words: str, today: date) -> date | None:
    """The day that was typed, or None when it is no date: then it is only a name or a number."""
    try:
        return typed_day(words, today)
    except RuleBroken:
        return None


def excerpt(note: str, words: tuple[str, ...]) -> str:
    """The part of a note around the first of the sought words that stands in it, with dots where it was cut."""
    parts = note.split()
    plain = [folded(part) for part in parts]
    place = next((i for i, part in enumerate(plain) if any(word in part for word in words)), 0)
    first, last = max(0, place - AROUND), place + AROUND + 1
    shown = " ".join(parts[first:last])
    return f"{'… ' if first else ''}{shown}{' …' if last < len(parts) else ''}"
