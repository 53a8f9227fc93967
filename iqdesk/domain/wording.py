"""Numbers, shares, days and times in words: one way for the screen, the paper and the terminal."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear

if TYPE_CHECKING:
    from datetime import date, time

DOES_NOT_APPLY = "—"
NBSP = "\u00a0"
MINUS = "–"  # Noto Sans has no U+2212; its en dash is as wide as a digit
SMALL_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
QUARTERS = {Fraction(1, 4): "¼", Fraction(1, 2): "½", Fraction(3, 4): "¾"}
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


def date_with_year(day: date) -> str:
    """`March 9, 2027`, kept on one line."""
    return f"{MONTHS[day.month - 1]}{NBSP}{day.day},{NBSP}{day.year}"


def month(day: date) -> str:
    """`March 2027`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def number(value: int | None) -> str:
    """`1,204`; a minus sign; a dash for none."""
    return DOES_NOT_APPLY if value is None else f"{value:,}".replace("-", MINUS)


def days(value: Fraction) -> str:
    """Court days: `9`, `82½`, `16¼`, `9.35`; a minus sign."""
    if value < 0:
        return MINUS + days(-value)
    whole, rest = divmod(value, 1)
    if not rest:
        return number(whole)
    if rest in QUARTERS:
        return f"{number(whole) if whole else ''}{QUARTERS[rest]}"
    return f"{float(value):,.2f}".rstrip("0").rstrip(".")


def per_day(value: Fraction) -> str:
    """A number for each court day: `3.50`."""
    return f"{float(value):,.2f}"


def rounded(value: Fraction, digits: int = 0) -> str:
    """A measured line's value: `278`, `4.5`; a minus sign."""
    words = f"{float(value):,.{digits}f}"
    return words.replace("-", MINUS)


def counted(count: int, one: str, many: str = "") -> str:
    """`1 case`, `12 cases`; `no cases`. `many` defaults to `one` with an s."""
    plural = many or f"{one}s"
    if not count:
        return f"no {plural}"
    return f"{number(count)}{NBSP}{one if count == 1 else plural}"


def in_words(count: int) -> str:
    """`two`, `12`: whole numbers under ten as words."""
    return SMALL_NUMBERS[count] if 0 <= count < len(SMALL_NUMBERS) else number(count)


def sentence(text: str) -> str:
    """With a capital first letter; the rest as it is."""
    return text[:1].upper() + text[1:]


def listed(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
