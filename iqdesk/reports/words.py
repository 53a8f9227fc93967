"""Dates as a paper writes them, and what it says of names; numbers are worded as everywhere else (domain/wording.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.standing import Exclusion
from iqdesk.domain.wording import (
    MINUS,
    NBSP,
    WEEKDAYS,
    counted,
    date_with_year,
    days,
    in_words,
    listed,
    month,
    number,
    per_day,
    rounded,
    sentence,
    short_month,
)

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear

__all__ = [
    "MASKED",
    "MINUS",
    "NAMED",
    "NBSP",
    "counted",
    "date_with_year",
    "days",
    "in_words",
    "listed",
    "long_date",
    "month",
    "number",
    "per_day",
    "rounded",
    "sentence",
    "short_date",
    "why_excluded",
]

NAMED = "Holds names and A-numbers of respondents."
MASKED = "A-numbers masked, names left out."


def long_date(day: date) -> str:
    """`Tuesday, March 9, 2027`."""
    return f"{WEEKDAYS[day.weekday()]}, {date_with_year(day)}"


def days_in_words(first: date, last: date) -> str:
    """`March 9, 2027`, `March 9, 2027 to March 12, 2027`."""
    return date_with_year(first) if first == last else f"{date_with_year(first)} to {date_with_year(last)}"


def why_excluded(reason: Exclusion) -> str:
    """Why a row is left out, as a paper says it that may be read by whoever does not know the desk's short words."""
    return "statutory cap" if reason is Exclusion.CAP else reason.value


def short_date(day: date, year: FiscalYear) -> str:
    """`Tue Mar 9` inside the fiscal year, `Tue Mar 9, 2027` elsewhere."""
    words = f"{WEEKDAYS[day.weekday()][:3]}{NBSP}{short_month(day.month)}{NBSP}{day.day}"
    return words if day in year else f"{words},{NBSP}{day.year}"
