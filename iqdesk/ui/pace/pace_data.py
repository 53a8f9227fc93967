"""What the pace chart shows: one fiscal year or two in a row, earlier ones beside it, and which of its lines."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.pace_chart import Beside
from iqdesk.domain.pace_figures import figure_months
from iqdesk.domain.pace_years import CITED_AVERAGE
from iqdesk.domain.projection import NoProjection, Projection
from iqdesk.ui import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.pace import PaceDay
    from iqdesk.domain.pace_figures import FigureMonth
    from iqdesk.domain.pace_years import PaceYear
    from iqdesk.domain.projection import ProjectedDay

A_QUARTER = 3  # months


class ChartLine(Enum):
    """What can be shown or left out."""

    COURT_DAY = "court-day line"
    FLAT = "flat line"
    LIKELY = "likely range"
    AVERAGE = "cited average of 678"
    AWAY = "days away"

    @property
    def label(self) -> str:
        """As the menu names it."""
        return self.value[0].upper() + self.value[1:]


AS_A_RULE = frozenset(ChartLine) - {ChartLine.AVERAGE}


class Likely(NamedTuple):
    """A projection as the chart draws it; without days, why there is none in the fewest words."""

    days: Sequence[ProjectedDay] = ()
    why: str = ""

    @property
    def range_words(self) -> str:
        """`624–698`."""
        return range_words(self.days[-1]) if self.days else ""

    @property
    def middle_words(self) -> str:
        """`661`."""
        return words.figure(self.days[-1].median) if self.days else ""

    def on(self, day: date) -> ProjectedDay | None:
        """The range by the end of a day to come."""
        return next((one for one in self.days if one.day == day), None)


def likely_of(projected: Projection | NoProjection) -> Likely:
    """A projection as the chart takes it."""
    return Likely(projected.days) if isinstance(projected, Projection) else Likely(why=projected.why)


class ChartData(NamedTuple):
    """What the chart draws; of two `years` in a row the second is the one that is looked at."""

    years: tuple[PaceYear, ...]
    calendar: SittingCalendar
    others: tuple[PaceYear, ...] = ()
    likely: Likely = Likely()
    lines: frozenset[ChartLine] = AS_A_RULE

    @property
    def now(self) -> PaceYear:
        """The year that is looked at."""
        return self.years[-1]

    @property
    def days(self) -> list[tuple[PaceYear, PaceDay]]:
        """Every day from left to right."""
        return [(year, day) for year in self.years for day in year.days]

    def shows(self, line: ChartLine) -> bool:
        """Whether a line is wanted."""
        return line in self.lines

    def beside(self, year: PaceYear) -> Beside:
        """What is drawn with the lines of one of the years; all of them leave the same room above."""
        everything = Beside(
            likely=self.likely.days if self.shows(ChartLine.LIKELY) else (),
            others=[other.days for other in self.others],
            reference=CITED_AVERAGE.value if self.shows(ChartLine.AVERAGE) else None,
        )
        counts = [one.pace.count for one in self.years] + [one.pace.goal or 0 for one in self.years]
        room = int(max(everything.highest, *counts))
        return Beside(
            likely=everything.likely if year is self.now else (),
            others=everything.others if year is self.now else (),
            reference=everything.reference,
            at_least=room,
        )


def is_current(month: FigureMonth, as_of: date) -> bool:
    """Whether the day of measuring lies in it."""
    return month.month == as_of.replace(day=1)


def months_of(year: PaceYear) -> Sequence[FigureMonth]:
    """The months under the chart."""
    return figure_months(year.days)


def quarters_of(year: PaceYear) -> list[tuple[str, FigureMonth]]:
    """The same by quarters, each with its name: twice as many months have no room for their figures."""
    months = months_of(year)
    return [_quarter(months[start : start + A_QUARTER]) for start in range(0, len(months), A_QUARTER)]


def _quarter(months: Sequence[FigureMonth]) -> tuple[str, FigureMonth]:
    first, last = months[0].month, months[-1].month
    begun = [month.completed for month in months if month.completed is not None]
    name = f"{words.MONTHS[first.month - 1][:3]}–{words.MONTHS[last.month - 1][:3]} {last.year}"
    quarter = months[-1]._replace(
        month=first,
        available=sum((month.available for month in months), Fraction(0)),
        sat=sum((month.sat for month in months), Fraction(0)),
        completed=sum(begun) if begun else None,
    )
    return name, quarter


def range_words(likely: ProjectedDay | Projection) -> str:
    """`624–698`."""
    return f"{words.figure(likely.low)}–{words.figure(likely.high)}"


def day_words(data: ChartData, place: int) -> str:
    """A day of the chart as a sentence, the same to the eye and to a screen reader."""
    year, day = data.days[place]
    said = []
    if day.completed is not None:
        said.append(f"{words.figure(day.completed)} completed")
    if day.court_day is not None and data.shows(ChartLine.COURT_DAY):
        said.append(f"court-day line {words.decimal(day.court_day, 0)}")
    if day.flat is not None and data.shows(ChartLine.FLAT):
        said.append(f"flat line {words.decimal(day.flat, 0)}")
    likely = data.likely.on(day.day) if year is data.now and data.shows(ChartLine.LIKELY) and day.completed is None else None
    if likely is not None:
        said.append(f"likely {range_words(likely)}")
    for other in data.others:
        by_then = other.by_same_day(day.day)
        if by_then is not None:
            said.append(f"fiscal year {other.year.year} {words.figure(by_then)}")
    return f"{words.long_day(day.day)}: {', '.join(said)}".rstrip(": ")
