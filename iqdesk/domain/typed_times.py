"""Times of day and durations as clerks type them, read strictly: what is not certainly one is refused with the reason.

Times: 830, 8:30, 1:30p, 1, 13:00, 12a, noon; 1 to 6 without am or pm is the afternoon, as courts sit. Durations: 90, 45m,
1h, 1h30, 1:30, 1.5h. Two of start, end and duration give the third.
"""

from __future__ import annotations

import re
from datetime import time
from fractions import Fraction
from typing import NamedTuple

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.wording import spoken_time

AFTERNOON = range(1, 7)  # hours that mean the afternoon where nothing else is said
MINUTES_OF_A_DAY = 24 * 60


class Slot(NamedTuple):
    """What is known of when a setting begins, how long it takes and when it ends; each part may be missing."""

    start: time | None
    minutes: int | None
    end: time | None


def typed_time(text: str) -> time:
    """The time of day that `text` certainly means; RuleBroken with the reason otherwise."""
    words = text.strip().lower()
    if words == "noon":
        return time(12)
    match = re.fullmatch(r"([0-9]{1,2})(?::?([0-9]{2}))?(?: ?([ap])(?:m|\.m\.?)?)?", words)
    if match is None:
        raise RuleBroken(f"“{text.strip()}” is not a time. Type it as 830, 8:30, 1:30p or 13:00.")
    hour, minute = int(match[1]), int(match[2] or 0)
    if minute > 59:
        raise RuleBroken(f"“{text.strip()}” is not a time. Minutes run from 00 to 59.")
    return time(_hour(hour, match[3], text), minute)


def _hour(hour: int, half: str | None, text: str) -> int:
    if half is None:
        if hour > 23:
            raise RuleBroken(f"“{text.strip()}” is not a time. Hours run from 0 to 23.")
        return hour + 12 if hour in AFTERNOON else hour
    if not 1 <= hour <= 12:
        raise RuleBroken(f"“{text.strip()}” is not a time. With am or pm, hours run from 1 to 12.")
    return hour % 12 + (12 if half == "p" else 0)


def typed_minutes(text: str) -> int:
    """The minutes, 1 to a day's, that `text` certainly means; RuleBroken with the reason otherwise."""
    words = re.sub(r"\s", "", text.lower())
    minutes = _minutes(words, text)
    if minutes.denominator != 1:
        raise RuleBroken(f"“{text.strip()}” is not a whole number of minutes.")
    if not 1 <= minutes <= MINUTES_OF_A_DAY:
        raise RuleBroken(f"“{text.strip()}” cannot be: a setting takes a minute at least, and a day at most.")
    return int(minutes)


def _minutes(words: str, text: str) -> Fraction:
    if match := re.fullmatch(r"([0-9]{1,4})(?:m|min)?", words):
        return Fraction(int(match[1]))
    if match := re.fullmatch(r"([0-9]{1,2})(?::|h)([0-9]{2})(?:m|min)?", words):
        if int(match[2]) > 59:
            raise RuleBroken(f"“{text.strip()}” is not a duration. Minutes after the hour run from 00 to 59.")
        return Fraction(int(match[1]) * 60 + int(match[2]))
    if match := re.fullmatch(r"([0-9]{1,2}(?:\.[0-9]{1,2})?)h", words):
        return Fraction(match[1]) * 60
    raise RuleBroken(f"“{text.strip()}” is not a duration. Type it as 90, 45m, 1h30 or 1.5h.")


def filled(start: time | None, minutes: int | None, end: time | None) -> Slot:
    """The slot with its third part, where two are known; RuleBroken where the parts contradict each other."""
    if start is not None and end is not None:
        between = _of_day(end) - _of_day(start)
        if between < 1:
            raise RuleBroken(f"The end, {spoken_time(end)}, is not after the start, {spoken_time(start)}.")
        if minutes not in (None, between):
            raise RuleBroken(
                f"From {spoken_time(start)} to {spoken_time(end)} are {between} minutes, not {minutes}. Leave one of them out."
            )
        return Slot(start, between, end)
    if minutes is None:
        return Slot(start, None, end)
    if start is not None:
        return Slot(start, minutes, _at(_of_day(start) + minutes, "ends after midnight. Shorten it"))
    if end is not None:
        return Slot(_at(_of_day(end) - minutes, "began before midnight. Shorten it"), minutes, end)
    return Slot(None, minutes, None)


def _of_day(at: time) -> int:
    return at.hour * 60 + at.minute


def _at(minute: int, otherwise: str) -> time:
    if not 0 <= minute < MINUTES_OF_A_DAY:
        raise RuleBroken(f"A setting of that length {otherwise}, or move it.")
    return time(*divmod(minute, 60))
