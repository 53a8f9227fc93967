"""Numbers, shares and dates as a paper writes them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.wording import DOES_NOT_APPLY, MONTHS, WEEKDAYS, short_month

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear

NBSP = "\u00a0"
MINUS = "–"  # Noto Sans has no U+2212; its en dash is as wide as a digit
NAMED = "Holds names and A-numbers of respondents."
MASKED = "A-numbers masked, names left out."
SMALL_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
QUARTERS = {Fraction(1, 4): "¼", Fraction(1, 2): "½", Fraction(3, 4): "¾"}


def date_with_year(day: date) -> str:
    """`March 9, 2027`, kept on one line."""
    return f"{MONTHS[day.month - 1]}{NBSP}{day.day},{NBSP}{day.year}"


def long_date(day: date) -> str:
    """`Tuesday, March 9, 2027`."""
    return f"{WEEKDAYS[day.weekday()]}, {date_with_year(day)}"


def short_date(day: date, year: FiscalYear) -> str:
    """`Tue Mar 9` inside the fiscal year, `Tue Mar 9, 2027` elsewhere."""
    words = f"{WEEKDAYS[day.weekday()][:3]}{NBSP}{short_month(day.month)}{NBSP}{day.day}"
    return words if day in year else f"{words},{NBSP}{day.year}"


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
