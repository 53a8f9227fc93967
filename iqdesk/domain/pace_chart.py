"""The pace chart's geometry, shared by the screen and the paper: lines, ticks, months and away bands as plain points.

The origin is the plot's corner at the fiscal year's first morning and zero completions; colours and text are the drawer's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.pace import PaceDay
    from iqdesk.domain.projection import ProjectedDay

HEADROOM = 1.06  # of the highest value, so that no line touches the plot's edge
TICK_STEPS = (200, 500, 1000, 2000, 5000)
WITHOUT_GOAL = (5, 20, 50, 100)  # tick steps where no goal makes the plot high
MOST_TICKS = 6
LEAST_DISTANCE = 0.05  # of the plot's height between a tick and the goal, or their labels would collide
A_WEEK = 7  # away bands longer than this carry a name


class Point(NamedTuple):
    """In the plot's units."""

    x: float
    y: float


class Tick(NamedTuple):
    """A horizontal rule and its value."""

    value: int
    y: float
    is_goal: bool


class MonthMark(NamedTuple):
    """A month by its first day: where it begins and where its label is centred."""

    month: date
    left: float
    centre: float


class AwayBand(NamedTuple):
    """Days in a row on which the judge could not sit at all; `label` is empty for a week or less."""

    left: float
    right: float
    first: date
    last: date
    label: str


@dataclass(frozen=True, slots=True)
class Plot:
    """The area that is drawn on. With `y_down` y grows downward (screen), else upward (paper)."""

    width: float
    height: float
    y_down: bool = False


class Fan(NamedTuple):
    """The likely range as three lines."""

    low: tuple[Point, ...]
    median: tuple[Point, ...]
    high: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """What else is drawn: a projection, other years' days, a number to compare with, and a height to leave room for."""

    likely: Sequence[ProjectedDay] = ()
    others: Sequence[Sequence[PaceDay]] = ()
    reference: int | None = None
    at_least: int = 0

    @property
    def highest(self) -> int:
        """The highest value of it all."""
        counts = [day.completed or 0 for days in self.others for day in days]
        return max(self.at_least, self.reference or 0, *(day.high for day in self.likely), *counts, 0)


@dataclass(frozen=True, slots=True)
class PaceChart:
    """What there is to draw. `today` is the end of the day of measuring, None when it lies outside the year."""

    flat: tuple[Point, ...]
    court_day: tuple[Point, ...]
    completed: tuple[Point, ...]
    ticks: tuple[Tick, ...]
    months: tuple[MonthMark, ...]
    today: float | None
    away: tuple[AwayBand, ...]
    likely: Fan | None = None
    others: tuple[tuple[Point, ...], ...] = ()
    reference: float | None = None


NOTHING_BESIDE = Beside()


def pace_chart(
    days: Sequence[PaceDay],
    goal: int | None,
    as_of: date,
    calendar: SittingCalendar,
    plot: Plot,
    beside: Beside = NOTHING_BESIDE,
) -> PaceChart:
    """The geometry of one fiscal year's `days` (pace_days), which must not be empty. Without a goal it has no lines.

    Values stand at the end of their day, so the lines start at the corner with zero and end at the right edge.
    """
    first, last = days[0].day, days[-1].day
    completed = [(index + 1, day.completed) for index, day in enumerate(days) if day.completed is not None]
    highest = max(goal or 0, beside.highest, *(count for _, count in completed), 1)
    scale = _Scale(plot, len(days), highest * HEADROOM)
    return PaceChart(
        flat=_line(scale, [day.flat for day in days]),
        court_day=_line(scale, [day.court_day for day in days]),
        completed=_steps(scale, completed),
        ticks=_ticks(scale, goal),
        months=_months(scale, days),
        today=scale.x((as_of - first).days + 1) if first <= as_of <= last else None,
        away=_away_bands(scale, days, calendar),
        likely=_fan(scale, first, beside.likely),
        others=tuple(_other(scale, other) for other in beside.others),
        reference=None if beside.reference is None else scale.y(beside.reference),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    plot: Plot
    days: int
    top: float

    def x(self, elapsed: int) -> float:
        return self.plot.width * elapsed / self.days

    def y(self, value: Fraction | float) -> float:
        up = self.plot.height * float(value) / self.top
        return self.plot.height - up if self.plot.y_down else up

    def point(self, elapsed: int, value: Fraction | float) -> Point:
        return Point(self.x(elapsed), self.y(value))


def _line(scale: _Scale, values: Sequence[Fraction | None]) -> tuple[Point, ...]:
    known = [scale.point(i, value) for i, value in enumerate(values, start=1) if value is not None]
    return _simplified([scale.point(0, 0), *known]) if known else ()


def _simplified(points: Sequence[Point]) -> tuple[Point, ...]:
    """The same line without the points in the middle of a straight run."""
    kept = [points[0]]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        rise, next_rise = here.y - before.y, after.y - here.y
        if abs(rise - next_rise) > 1e-9:
            kept.append(here)
    return (*kept, points[-1])


def _steps(scale: _Scale, completed: Sequence[tuple[int, int]]) -> tuple[Point, ...]:
    """From zero, level until the end of a day with completions, then up; ends on the day of measuring."""
    if not completed:
        return ()
    points, count = [scale.point(0, 0)], 0
    for elapsed, value in completed:
        if value != count:
            points += [scale.point(elapsed, count), scale.point(elapsed, value)]
            count = value
    end = scale.point(completed[-1][0], count)
    return tuple(points) if points[-1] == end else (*points, end)


def _other(scale: _Scale, days: Sequence[PaceDay]) -> tuple[Point, ...]:
    """Another year's completions, its days drawn as wide as this year's."""
    wide = replace(scale, days=len(days))
    return _steps(wide, [(index, day.completed) for index, day in enumerate(days, start=1) if day.completed is not None])


def _fan(scale: _Scale, first: date, likely: Sequence[ProjectedDay]) -> Fan | None:
    if not likely:
        return None
    at = [(day.day - first).days + 1 for day in likely]
    low, median, high = (
        _simplified([scale.point(elapsed, value) for elapsed, value in zip(at, values, strict=True)])
        for values in zip(*((day.low, day.median, day.high) for day in likely), strict=True)
    )
    return Fan(low, median, high)


def _ticks(scale: _Scale, goal: int | None) -> tuple[Tick, ...]:
    steps = TICK_STEPS if goal is not None else (*WITHOUT_GOAL, *TICK_STEPS)
    step = next((step for step in steps if scale.top / step <= MOST_TICKS), TICK_STEPS[-1])
    clear = LEAST_DISTANCE * scale.top
    values = [value for value in range(0, int(scale.top) + 1, step) if value == 0 or goal is None or abs(value - goal) > clear]
    return tuple(Tick(value, scale.y(value), value == goal) for value in sorted({*values, *(() if goal is None else (goal,))}))


def _months(scale: _Scale, days: Sequence[PaceDay]) -> tuple[MonthMark, ...]:
    starts = [(index, day.day) for index, day in enumerate(days) if day.day.day == 1]
    ends = [index for index, _ in starts[1:]] + [len(days)]
    return tuple(
        MonthMark(month, scale.x(begin), (scale.x(begin) + scale.x(end)) / 2)
        for (begin, month), end in zip(starts, ends, strict=True)
    )


def _away_bands(scale: _Scale, days: Sequence[PaceDay], calendar: SittingCalendar) -> tuple[AwayBand, ...]:
    """Runs of sitting days with nothing available; weekends, holidays and closures in between do not end a run."""
    runs: list[list[int]] = []
    is_running = False
    for index, day in enumerate(days):
        if not calendar.is_sitting_day(day.day):
            continue
        if day.available:
            is_running = False
        elif is_running:
            runs[-1].append(index)
        else:
            runs.append([index])
            is_running = True
    return tuple(_away_band(scale, days, calendar, run) for run in runs)


def _away_band(scale: _Scale, days: Sequence[PaceDay], calendar: SittingCalendar, run: Sequence[int]) -> AwayBand:
    first, last = days[run[0]].day, days[run[-1]].day
    is_long = (last - first).days + 1 > A_WEEK
    label = _name(calendar, [days[index].day for index in run]) if is_long else ""
    return AwayBand(scale.x(run[0]), scale.x(run[-1] + 1), first, last, label)


def _name(calendar: SittingCalendar, run: Sequence[date]) -> str:
    """The kind of the entry that covers most of the run, in small letters; days before entry on duty say so."""
    if calendar.on_duty_from is not None and run[-1] < calendar.on_duty_from:
        return "not yet on duty"
    covers = [(sum(entry.first <= day <= entry.last for day in run), entry) for entry in calendar.away]
    most = max(covers, key=lambda pair: pair[0], default=None)
    return most[1].kind.value if most and most[0] else ""


class PaceMonth(NamedTuple):
    """One month of the chart's twin table, counted up to the day of measuring."""

    month: date
    completions: int
    court_days: int
    available_days: Fraction

    @property
    def per_day(self) -> Fraction | None:
        """Completions for each available day; None when none was available."""
        return self.completions / self.available_days if self.available_days else None


def pace_months(days: Iterable[PaceDay], calendar: SittingCalendar) -> tuple[PaceMonth, ...]:
    """The months that have begun by the day of measuring, in order; their sums are the pace's elapsed figures."""
    months: list[PaceMonth] = []
    before = 0
    for day in days:
        if day.completed is None:
            break
        if not months or day.day.day == 1:
            months.append(PaceMonth(day.day, 0, 0, Fraction(0)))
        month = months[-1]
        months[-1] = PaceMonth(
            month.month,
            month.completions + day.completed - before,
            month.court_days + calendar.is_sitting_day(day.day),
            month.available_days + day.available,
        )
        before = day.completed
    return tuple(months)
