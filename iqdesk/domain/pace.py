"""Pace: the year's completions against an even spread over the calendar and over the days the judge could sit."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear, SittingCalendar

NOT_PROJECTED = "The projection is made apart from the figures; it was not asked for here."


@dataclass(frozen=True, slots=True)
class Pace:
    """Completions against the flat line and the court-day line; all exact fractions, rounded where shown.

    `available_days` are court days less days away, times the part-time share, from entry on duty. `as_of` counts as
    elapsed at its end. Without a goal there is no line.
    """

    goal: int | None
    count: int
    court_days: int
    court_days_elapsed: int
    available_days: Fraction
    available_days_elapsed: Fraction
    flat_to_date: Fraction | None

    @property
    def court_day_to_date(self) -> Fraction | None:
        """Where the court-day line stands: the goal spread over the available days; it ends at the goal."""
        if self.goal is None:
            return None
        return self.goal * self.available_days_elapsed / self.available_days if self.available_days else Fraction(0)

    @property
    def prorated_goal(self) -> Fraction | None:
        """The goal times the share of court days that were available."""
        if self.goal is None:
            return None
        return self.goal * self.available_days / self.court_days if self.court_days else Fraction(0)

    @property
    def needed_per_day(self) -> Fraction | None:
        """What is missing to the goal over the available days left; None when none are left, or without a goal."""
        if self.goal is None:
            return None
        left = self.available_days - self.available_days_elapsed
        return max(Fraction(0), Fraction(self.goal - self.count)) / left if left else None

    @property
    def days_ahead(self) -> Fraction | None:
        """Available days ahead of the court-day line; negative when behind; None without a goal."""
        line = self.court_day_to_date
        return None if self.goal is None or line is None else (self.count - line) * self.available_days / self.goal

    def as_json(self) -> dict[str, object]:
        """The `pace` object of `iqdesk standing --json`."""
        return {
            "court_days": self.court_days,
            "court_days_elapsed": self.court_days_elapsed,
            "available_days": _number(self.available_days, 4),
            "available_days_elapsed": _number(self.available_days_elapsed, 4),
            "flat_to_date": _rounded(self.flat_to_date, 1),
            "court_day_to_date": _rounded(self.court_day_to_date, 1),
            "prorated_goal": _rounded(self.prorated_goal, 1),
            "needed_per_day": _rounded(self.needed_per_day, 2),
            "days_ahead": _rounded(self.days_ahead, 1),
            "projected": None,
            "projected_why": NOT_PROJECTED,
        }


def _rounded(value: Fraction | None, digits: int) -> float | None:
    return None if value is None else round(float(value), digits)


def _number(value: Fraction, digits: int) -> int | float:
    return int(value) if value.denominator == 1 else round(float(value), digits)


def pace(calendar: SittingCalendar, year: FiscalYear, as_of: date, count: int, goal: int | None) -> Pace:
    """The pace of `count` completions toward `goal` as of the end of `as_of`."""
    until = min(as_of, year.last)
    elapsed = max(0, (until - year.first).days + 1)
    return Pace(
        goal=goal,
        count=count,
        court_days=calendar.court_days(year.first, year.last),
        court_days_elapsed=calendar.court_days(year.first, until) if elapsed else 0,
        available_days=calendar.available_days(year.first, year.last),
        available_days_elapsed=calendar.available_days(year.first, until) if elapsed else Fraction(0),
        flat_to_date=None if goal is None else Fraction(goal * elapsed, year.length),
    )


@dataclass(frozen=True, slots=True)
class PaceDay:
    """One day of the pace chart: both lines and the completions by the end of that day (None after `as_of`).

    Without a goal there are no lines.
    """

    day: date
    flat: Fraction | None
    court_day: Fraction | None
    completed: int | None
    available: Fraction


def pace_days(
    calendar: SittingCalendar, year: FiscalYear, as_of: date, completions: Iterable[date], goal: int | None
) -> list[PaceDay]:
    """The chart's lines, a day each; `completions` are completion dates in the year."""
    per_day: dict[date, int] = {}
    for done in completions:
        per_day[done] = per_day.get(done, 0) + 1
    total = calendar.available_days(year.first, year.last)
    elapsed, completed, days = Fraction(0), 0, []
    for index, day in enumerate(year.days(), start=1):
        available = calendar.available(day)
        elapsed += available
        completed += per_day.get(day, 0)
        flat = None if goal is None else Fraction(goal * index, year.length)
        court_day = None if goal is None else goal * elapsed / total if total else Fraction(0)
        days.append(PaceDay(day, flat, court_day, completed if day <= as_of else None, available))
    return days
