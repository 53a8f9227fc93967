"""Dates as clerks type them, read strictly: what is not certainly a date is refused with the reason, never guessed.

Understood: 3/14, 3/14/26, 3/14/2026, 031426, 2026-03-14, 14 Mar, Mar 14 2026, t (today), +10, -3. Month before day.
Digits are 0 to 9; a month's name may be cut short after three letters.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import Enum

from iqdesk.domain.docket import RuleBroken

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
CENTURY = 2000
YEARS = range(1900, 2200)  # another year is a slip of the finger: 0226, 20226


class Looks(Enum):
    """Where a date without a year is taken: the latest such day, the next one, or the nearest."""

    BACK = "back"
    AHEAD = "ahead"
    NEAREST = "nearest"


def typed_day(text: str, today: date, looks: Looks = Looks.NEAREST) -> date:
    """The day that `text` certainly means; RuleBroken with the reason otherwise."""
    words = text.strip().lower()
    if words == "t":
        return today
    if re.fullmatch(r"[+-][0-9]{1,4}", words):
        return today + timedelta(days=int(words))
    month, day, year = _parts(words, text)
    if not 1 <= month <= 12:
        raise RuleBroken(f"“{text.strip()}” is not a date. Months run from 1 to 12, and the month comes first.")
    if year is not None:
        return _day(year, month, day, text)
    return _without_year(month, day, today, looks, text)


def _parts(words: str, text: str) -> tuple[int, int, int | None]:
    if match := re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", words):
        return int(match[2]), int(match[3]), int(match[1])
    if match := re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?", words):
        return int(match[1]), int(match[2]), _year(match[3])
    if match := re.fullmatch(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})", words):
        return int(match[1]), int(match[2]), _year(match[3])
    if match := re.fullmatch(r"([0-9]{1,2}) ?([a-z]{3,})\.?,?(?: ([0-9]{4}))?", words):
        return _month(match[2], text), int(match[1]), _year(match[3])
    if match := re.fullmatch(r"([a-z]{3,})\.? ?([0-9]{1,2}),?(?: ([0-9]{4}))?", words):
        return _month(match[1], text), int(match[2]), _year(match[3])
    raise RuleBroken(f"“{text.strip()}” is not a date. Type it as 3/14, 3/14/2026, 2026-03-14, 14 Mar, t or +10.")


def _month(name: str, text: str) -> int:
    for number, month in enumerate(MONTHS, start=1):
        if month.startswith(name):
            return number
    raise RuleBroken(f"“{text.strip()}” is not a date: no month begins with “{name}”.")


def _year(digits: str | None) -> int | None:
    if digits is None:
        return None
    return int(digits) + (CENTURY if len(digits) == 2 else 0)


def _day(year: int, month: int, day: int, text: str) -> date:
    if year not in YEARS:
        raise RuleBroken(f"“{text.strip()}” is not a date here: years run from {YEARS[0]} to {YEARS[-1]}.")
    try:
        return date(year, month, day)
    except ValueError:
        raise RuleBroken(f"“{text.strip()}” is not a date: that month has no day {day}.") from None


def _without_year(month: int, day: int, today: date, looks: Looks, text: str) -> date:
    """February 29 exists in some years only, so up to eight years each way are looked at."""
    years = range(today.year - 8, today.year + 9)
    days = [date(year, month, day) for year in years if _exists(year, month, day)]
    if not days:
        raise RuleBroken(f"“{text.strip()}” is not a date: that month has no day {day}.")
    if looks is Looks.BACK:
        return max(one for one in days if one <= today)
    if looks is Looks.AHEAD:
        return min(one for one in days if one >= today)
    return min(days, key=lambda one: abs(one - today))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
