"""How days and cases are written in the names of steps, and days in the file."""

from __future__ import annotations

from datetime import date

from iqdesk.domain.docket import spoken_a_number
from iqdesk.domain.wording import short_month

REMARK = "Remark on a reserved decision"


def case_words(a_number: str | None, key: int | None) -> str:
    """`A000 123 456`, or how a case without A-number is named."""
    if a_number:
        return spoken_a_number(a_number)
    return "without A-number" if key is None else f"Case {key}"


def iso(day: date | None) -> str | None:
    """The day as the file keeps it."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """A day as the file keeps it."""
    return date.fromisoformat(text) if text else None


def short_day(day: date) -> str:
    """`Mar 9, 2027`."""
    return f"{short_month(day.month)} {day.day}, {day.year}"


def day_words(day: date, today: date | None) -> str:
    """`Mar 9`, with the year where it is not today's."""
    return f"{short_month(day.month)} {day.day}" if today and day.year == today.year else short_day(day)


def riders_words(count: int) -> str:
    """`, with 2 riders`; nothing for none."""
    return "" if count == 0 else f", with {count} rider{'s' if count > 1 else ''}"
