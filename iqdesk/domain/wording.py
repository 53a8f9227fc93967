"""Shares, days and times in words: one way for the screen, the paper and the terminal."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear

if TYPE_CHECKING:
    from datetime import date, time

DOES_NOT_APPLY = "—"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def long_day(day: date, *, with_year: bool = True) -> str:
    """`Tuesday, March 9, 2027`, whatever the system's language."""
    text = f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}"
    return f"{text}, {day.year}" if with_year else text


def short_day(day: date, today: date) -> str:
    """`Tue Mar 9` inside today's fiscal year, `Tue Mar 9, 2027` elsewhere."""
    text = f"{WEEKDAYS[day.weekday()][:3]} {short_month(day.month)} {day.day}"
    return text if day in FiscalYear.of(today) else f"{text}, {day.year}"


def short_month(month: int) -> str:
    """`Mar`, whatever the system's language."""
    return MONTHS[month - 1][:3]


def spoken_time(at: time) -> str:
    """`10:30 AM`."""
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"


def share_in_words(part: int, whole: int, goal_percent: Fraction | None) -> str:
    """`80.0%`: one decimal, and more only where rounding would show it on the wrong side of its goal; a dash for none."""
    if not whole:
        return DOES_NOT_APPLY
    exact = Fraction(100 * part, whole)
    for digits in (1, 2, 3):
        words = f"{float(exact):.{digits}f}"
        if goal_percent is None or (Fraction(words) >= goal_percent) == (exact >= goal_percent):
            return f"{words}%"
    return f"{float(exact):.4f}%"


def percent(value: Fraction | None) -> str:
    """A goal's own number: `85%`, `12.5%`; a dash where none is known."""
    return DOES_NOT_APPLY if value is None else f"{float(value):g}%"
