"""Every figure of Pace as one value: the year's lines month by month, its weeks, what is needed, and the likely range."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.pace import pace_days
from iqdesk.domain.projection import Projection, projected_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.pace import PaceDay
    from iqdesk.domain.projection import NoProjection, ProjectedDay
    from iqdesk.domain.standing import Standing

LAST_WEEKS = 8
FULL_WEEK = 5  # court days


class FigureMonth(NamedTuple):
    """One month. Lines and range stand at its end, inside the current month the lines on the day of measuring.

    What has not begun has no completions, what is past no range.
    """

    month: date
    available: Fraction
    sat: Fraction
    completed: int | None
    to_date: int | None
    court_day: Fraction | None
    flat: Fraction | None
    likely: ProjectedDay | None

    @property
    def per_day(self) -> Fraction | None:
        """Completions for each available day so far."""
        return self.completed / self.sat if self.completed is not None and self.sat else None

    def as_json(self) -> dict[str, object]:
        """One of `months`."""
        likely = self.likely
        return {
            "month": self.month.isoformat()[:7],
            "available_days": _rounded(self.available, 4),
            "available_days_elapsed": _rounded(self.sat, 4),
            "completions": self.completed,
            "per_day": _rounded(self.per_day, 2),
            "to_date": self.to_date,
            "court_day_line": _rounded(self.court_day, 1),
            "flat_line": _rounded(self.flat, 1),
            "likely": None if likely is None else {"low": likely.low, "median": likely.median, "high": likely.high},
        }


class FigureWeek(NamedTuple):
    """Days in a row inside the year: a week by the calendar, or the last weeks taken together."""

    first: date
    last: date
    completed: int
    available: Fraction

    @property
    def per_day(self) -> Fraction | None:
        """Completions for each available day; None when none was available."""
        return self.completed / self.available if self.available else None

    @property
    def per_week(self) -> Fraction | None:
        """The same for a full week."""
        return None if self.per_day is None else self.per_day * FULL_WEEK

    def as_json(self) -> dict[str, object]:
        """One of `weeks`; `last_weeks`."""
        return {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "completions": self.completed,
            "available_days": _rounded(self.available, 4),
            "per_day": _rounded(self.per_day, 2),
            "per_week": _rounded(self.per_week, 1),
        }


@dataclass(frozen=True, slots=True)
class PaceFigures:
    """What Pace shows and `iqdesk pace --json` prints."""

    standing: Standing
    days: tuple[PaceDay, ...]
    months: tuple[FigureMonth, ...]
    weeks: tuple[FigureWeek, ...]
    last_weeks: FigureWeek | None
    projection: Projection | NoProjection

    @property
    def needed_per_week(self) -> Fraction | None:
        """What is needed for each full week from here."""
        a_day = self.standing.pace.needed_per_day
        return None if a_day is None else a_day * FULL_WEEK

    def as_json(self) -> dict[str, object]:
        """Keys may be added, none renamed."""
        standing = self.standing
        needed = standing.pace.needed_per_day
        return {
            "as_of": standing.as_of.isoformat(),
            "fiscal_year": standing.year.year,
            "goal_set": standing.goal_set.name,
            "in_force": standing.in_force,
            "year_over": standing.year_over,
            "readings": sorted(standing.readings),
            "completions": standing.completions.count,
            "goal": standing.completions.goal,
            "pace": standing.pace.as_json() | projected_json(self.projection),
            "needed": {"per_day": _rounded(needed, 2), "per_week": _rounded(self.needed_per_week, 1)},
            "last_weeks": None if self.last_weeks is None else self.last_weeks.as_json(),
            "months": [month.as_json() for month in self.months],
            "weeks": [week.as_json() for week in self.weeks],
            "projection": self.projection.as_json() if isinstance(self.projection, Projection) else None,
        }


def pace_figures(
    standing: Standing, calendar: SittingCalendar, projected: Projection | NoProjection, weeks: int = LAST_WEEKS
) -> PaceFigures:
    """The figures of the year that `standing` measures; `weeks` says over how many of the last ones the average goes."""
    done = [item.end for item in standing.completions.items if item.end is not None]
    days = tuple(pace_days(calendar, standing.year, standing.as_of, done, standing.pace.goal))
    likely = projected.days[1:] if isinstance(projected, Projection) else ()
    return PaceFigures(standing, days, figure_months(days, likely), _weeks(days), last_weeks(days, weeks), projected)


def figure_months(days: Sequence[PaceDay], likely: Sequence[ProjectedDay] = ()) -> tuple[FigureMonth, ...]:
    """The twelve months of a year's days, with the likely range of the days to come."""
    ranges = {one.day.replace(day=1): one for one in likely}  # the last day of each month stays
    by_month: dict[date, list[PaceDay]] = {}
    for day in days:
        by_month.setdefault(day.day.replace(day=1), []).append(day)
    months, before = [], 0
    for month, inside in by_month.items():
        begun = [day for day in inside if day.completed is not None]
        to_date = begun[-1].completed if begun else None
        end = begun[-1] if begun else inside[-1]
        available = sum((day.available for day in inside), Fraction(0))
        sat = sum((day.available for day in begun), Fraction(0))
        done = None if to_date is None else to_date - before
        months.append(FigureMonth(month, available, sat, done, to_date, end.court_day, end.flat, ranges.get(month)))
        before = to_date or before
    return tuple(months)


def _weeks(days: Sequence[PaceDay]) -> tuple[FigureWeek, ...]:
    """Monday to Sunday, cut at both ends of what has passed of the year."""
    by_week: dict[date, list[int]] = {}
    for place, day in enumerate(days):
        if day.completed is not None:
            by_week.setdefault(day.day - timedelta(days=day.day.weekday()), []).append(place)
    return tuple(_run(days, places[0], places[-1]) for places in by_week.values())


def last_weeks(days: Sequence[PaceDay], weeks: int) -> FigureWeek | None:
    """The last weeks by sevens of days, those before the year left out; None before it begins."""
    past = sum(day.completed is not None for day in days)
    return _run(days, max(0, past - 7 * weeks), past - 1) if past else None


def _run(days: Sequence[PaceDay], first: int, last: int) -> FigureWeek:
    before = (days[first - 1].completed or 0) if first else 0
    available = sum((day.available for day in days[first : last + 1]), Fraction(0))
    return FigureWeek(days[first].day, days[last].day, (days[last].completed or 0) - before, available)


def _rounded(value: Fraction | None, digits: int) -> float | int | None:
    if value is None:
        return None
    return int(value) if value.denominator == 1 else round(float(value), digits)
