"""Figures, dates and durations as the screen says them: one formatter, independent of the system's language."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain import wording
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.wording import DOES_NOT_APPLY, spoken_time

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.domain.standing import BenchmarkStanding

WEEKDAYS, MONTHS, long_day = wording.WEEKDAYS, wording.MONTHS, wording.long_day
MINUS = "−"
FEW = 10
ROWS_WORTH_SAYING = 60


def inside(name: str) -> str:
    """A title or a step's name inside a sentence: its first letter small."""
    return name[:1].lower() + name[1:]


def figure(value: float | None) -> str:
    """`1,204`, `−3`; a dash for none."""
    return DOES_NOT_APPLY if value is None else f"{value:,}".replace("-", MINUS)


def decimal(value: float | Fraction | None, digits: int) -> str:
    """`3.50`, `−4.5`; what rounds to zero has no sign; a dash for none."""
    if value is None:
        return DOES_NOT_APPLY
    text = f"{float(value):,.{digits}f}"
    return text.lstrip("-") if not text.strip("-0.,") else text.replace("-", MINUS)


def day_count(value: Fraction) -> str:
    """Court days: `19`, `17.5`, `82.25`."""
    return figure(int(value)) if value.denominator == 1 else decimal(value, 2).rstrip("0").rstrip(".")


def plural(count: int | Fraction, noun: str, nouns: str = "") -> str:
    """`1 setting`, `11 settings`, `1,204 cases`, `17.5 court days`."""
    return f"{day_count(Fraction(count))} {noun if count == 1 else nouns or noun + 's'}"


def short_day(day: date | None, today: date) -> str:
    """`Tue Mar 9` inside the current fiscal year, `Tue Mar 9, 2027` elsewhere; empty for no day."""
    return "" if day is None else wording.short_day(day, today)


def whole_day(day: date) -> str:
    """`Tue Mar 9, 2027`, as what was typed is said back."""
    return f"{WEEKDAYS[day.weekday()][:3]} {MONTHS[day.month - 1][:3]} {day.day}, {day.year}"


def panel_day(day: date | None, today: date) -> str:
    """`Tue Mar 9` inside the current fiscal year, `Mar 9, 2017` elsewhere: for panels, where both would be cut."""
    if day is None or day in FiscalYear.of(today):
        return short_day(day, today)
    return f"{MONTHS[day.month - 1][:3]} {day.day}, {day.year}"


def bare_day(day: date, today: date) -> str:
    """`Mar 9` inside the current fiscal year, `Mar 9, 2017` elsewhere: where two days stand in one narrow line."""
    text = f"{MONTHS[day.month - 1][:3]} {day.day}"
    return text if day in FiscalYear.of(today) else f"{text}, {day.year}"


def plain_day(day: date) -> str:
    """`October 1, 2018`, for citations."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def month(day: date) -> str:
    """`Mar 2027`."""
    return f"{MONTHS[day.month - 1][:3]} {day.year}"


def hour(start: time | None) -> tuple[str, str]:
    """`9:00` and `AM`; two empty words where no time is set."""
    clock, _, half = spoken_hour(start).partition(" ")
    return clock, half


def spoken_hour(start: time | None) -> str:
    """`9:00 AM`."""
    return "" if start is None else spoken_time(start)


def span(start: time | None, end: time | None) -> str:
    """`1:30–3:00 PM`, `11:30 AM–1:00 PM`, `9:00 AM`; empty where nothing is known."""
    if start is None or end is None:
        return spoken_hour(start or end)
    same_half = (start.hour < 12) == (end.hour < 12)
    return f"{hour(start)[0] if same_half else spoken_hour(start)}–{spoken_hour(end)}"


def duration(minutes: int) -> str:
    """`6 h 30`, `45 min`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


def time_left(seconds: float) -> str:
    """`about 3 minutes left`."""
    minutes = round(seconds / 60)
    return f"about {plural(minutes, 'minute')} left" if minutes else "less than a minute left"


def sentences(*parts: str) -> str:
    """The parts that say something, as one paragraph."""
    return " ".join(part for part in parts if part)


def dotted(*parts: str) -> str:
    """The parts that say something, separated by middle dots."""
    return "  ·  ".join(part for part in parts if part)


def headroom(one: BenchmarkStanding) -> str:
    """How far a benchmark is from changing sides, in words."""
    goal, met, counted = one.benchmark.goal_percent, one.met, one.counted
    if goal is None or not counted:
        return ""
    if one.goal_met:
        words = _to_spare(goal, met, counted)
    elif goal >= 100 or (needed := -((100 * met - goal * counted) // (100 - goal))) > ROWS_WORTH_SAYING:
        words = f"{decimal(goal - Fraction(100 * met, counted), 1)} points below"
    else:
        words = f"{figure(int(needed))} in a row {'reaches' if needed == 1 else 'reach'} it"
    return f"{plural(counted, 'case')}, {words}" if counted < FEW else words


def _to_spare(goal: Fraction, met: int, counted: int) -> str:
    late = int((100 * met - goal * counted) // goal)
    return f"{figure(late)} more late, still at goal" if late else "none to spare"
