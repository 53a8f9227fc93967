"""The completions of fiscal years beside one another: each year's lines, and what had been completed by the same day of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.facts import Known
from iqdesk.domain.measures import completed_proceedings
from iqdesk.domain.pace import Pace, PaceDay, pace, pace_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.calendar import FiscalYear, SittingCalendar
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet

SHORTEST_FEBRUARY = 28


class Reference(NamedTuple):
    """A number of completions a year that somebody named, to be shown as a line; no goal."""

    value: int
    words: str
    source: str


CITED_AVERAGE = Reference(
    678, "Cited average", "The average completions of a judge in a year as the Department of Justice cited it in April 2018."
)


@dataclass(frozen=True, slots=True)
class PaceYear:
    """One fiscal year as Pace draws it."""

    year: FiscalYear
    as_of: date
    pace: Pace
    days: tuple[PaceDay, ...]

    @property
    def is_over(self) -> bool:
        """Whether the year had ended by the day of measuring."""
        return self.as_of >= self.year.last

    def by_same_day(self, day: date) -> int | None:
        """What had been completed by this day of the year, whatever year `day` itself lies in; None while it is to come."""
        place = (same_day(day, self.year) - self.year.first).days
        return self.days[place].completed


def same_day(day: date, year: FiscalYear) -> date:
    """The day of the same name in a fiscal year; February 29 is the 28th where there is none."""
    calendar_year = year.first.year if day.month >= year.first.month else year.last.year
    try:
        return day.replace(year=calendar_year)
    except ValueError:
        return date(calendar_year, day.month, SHORTEST_FEBRUARY)


def pace_year(
    calendar: SittingCalendar, year: FiscalYear, as_of: date, completions: Iterable[date], goal: int | None
) -> PaceYear:
    """A year from its completion dates; `goal` is what was asked for in it."""
    done = list(completions)
    by_then = sum(day <= as_of for day in done)
    days = pace_days(calendar, year, as_of, done, goal)
    return PaceYear(year, as_of, pace(calendar, year, as_of, by_then, goal), tuple(days))


def known_completions(facts: Facts, as_of: date) -> Known:
    """The facts as of a day without the hearings, which completions do not need: they are the most of a docket."""
    return Known(replace(facts, hearings=()), as_of)


def pace_of(known: Known, goals: GoalSet, year: FiscalYear, readings: frozenset[str]) -> PaceYear:
    """A year of the docket, counted under those of the readings that its goal set has."""
    asked = frozenset(name for name in readings if goals.reading(name) is not None)
    counted = completed_proceedings(known, goals, year, asked)
    return pace_year(
        known.facts.calendar, year, known.as_of, [p.completed for p in counted if p.completed], goals.completions.goal
    )
