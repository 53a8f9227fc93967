"""The pace of a year month by month: the figures under the chart, and the rows of its table twin."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.pace import PaceDay
    from iqdesk.domain.pace_years import PaceYear
    from iqdesk.ui.year.pace_data import Likely

PACE_COLUMNS = (
    Column("Month", "Sep 2027  to Mar 9", grow=3),
    Column("Court days", "100.25", right=True),
    Column("Completed", "1,204", right=True),
    Column("To date", "1,204", right=True),
    Column("Court-day line", "1,204", right=True),
    Column("Flat line", "1,204", right=True),
    Column("Difference", "−1,204", right=True),
    Column("Likely range (80%)", "1,204–1,204", right=True, gives_up=1),
)


class PaceMonth(NamedTuple):
    """One month. `completed` is None when it has not begun; `sat` are its available days up to the day of measuring."""

    month: date
    available: Fraction
    sat: Fraction
    completed: int | None
    to_date: int | None
    court_day: Fraction | None
    flat: Fraction | None
    is_current: bool

    @property
    def per_day(self) -> Fraction | None:
        """Completions for each available day so far."""
        return Fraction(self.completed) / self.sat if self.completed is not None and self.sat else None


def pace_months(days: Sequence[PaceDay], as_of: date) -> list[PaceMonth]:
    """The twelve months; lines as they stand at the month's end, or on the day of measuring inside it."""
    by_month: dict[date, list[PaceDay]] = {}
    for day in days:
        by_month.setdefault(day.day.replace(day=1), []).append(day)
    made, before = [], 0
    for month, inside in by_month.items():
        known = [day for day in inside if day.completed is not None]
        to_date = known[-1].completed if known else None
        is_current = bool(known) and len(known) < len(inside)
        end = known[-1] if is_current else inside[-1]
        done = to_date - before if to_date is not None else None
        available = sum((day.available for day in inside), Fraction(0))
        sat = sum((day.available for day in known), Fraction(0))
        made.append(PaceMonth(month, available, sat, done, to_date, end.court_day, end.flat, is_current or as_of == month))
        before = to_date if to_date is not None else before
    return made


def pace_table(years: Sequence[PaceYear], likely: Likely) -> list[Row]:
    """The table twin: under the months of each year the year itself."""
    rows: list[Row] = []
    for year in years:
        rows += [_month_row(month, year.as_of, likely) for month in pace_months(year.days, year.as_of)]
        rows.append(_year_row(year, likely if year is years[-1] else None, is_one=len(years) == 1))
    return rows


def _year_row(year: PaceYear, likely: Likely | None, *, is_one: bool) -> Row:
    pace = year.pace
    over = words.figure(pace.count - pace.goal) if year.is_over and pace.goal is not None else ""
    texts = (
        "Year" if is_one else f"Fiscal year {year.year.year}",
        words.day_count(pace.available_days),
        words.figure(pace.count),
        "",
        words.figure(pace.goal),
        words.figure(pace.goal),
        over,
        likely.range_words if likely is not None else "",
    )
    return Row(year.year, tuple(Cell(text, type=Type.STRONG) for text in texts))


def _month_row(month: PaceMonth, as_of: date, likely: Likely) -> Row:
    none = Cell(DOES_NOT_APPLY, tone=Tone.INK2)
    until = f"to {words.MONTHS[as_of.month - 1][:3]} {as_of.day}" if month.is_current else ""
    done, to_date = month.completed, month.to_date
    apart = to_date - month.court_day if to_date is not None and month.court_day is not None else None
    end = likely.at_end_of(month.month)
    cells = (
        Cell(words.month(month.month), muted=until),
        Cell(words.day_count(month.available)),
        Cell(words.figure(done), type=Type.STRONG) if done is not None else none,
        Cell(words.figure(to_date)) if to_date is not None else none,
        Cell(words.decimal(month.court_day, 0)),
        Cell(words.decimal(month.flat, 0)),
        Cell(words.decimal(apart, 0)) if apart is not None else none,
        Cell(end) if end else none,
    )
    return Row(month.month, cells, copies=f"{words.month(month.month)}\t{'' if done is None else done}")


def beside_columns(years: Sequence[PaceYear]) -> tuple[Column, ...]:
    """The months, and two columns of figures for each year."""
    columns = [Column("Month", "September", grow=2)]
    for year in years:
        columns.append(Column(f"{year.year.year}", "1,204", right=True))
        columns.append(Column(f"{year.year.year} to date", "1,204", right=True))
    return tuple(columns)


def beside_rows(years: Sequence[PaceYear]) -> list[Row]:
    """What each year had completed in each month, and by its end; the year that is looked at comes first."""
    by_year = [pace_months(year.days, year.as_of) for year in years]
    rows = []
    for months in zip(*by_year, strict=True):
        cells = [Cell(words.MONTHS[months[0].month.month - 1])]
        for month in months:
            cells += [_known(month.completed, Type.STRONG), _known(month.to_date, Type.BODY)]
        rows.append(Row(months[0].month, tuple(cells)))
    last = [Cell("Year", type=Type.STRONG)]
    for year in years:
        last += [Cell(words.figure(year.pace.count), type=Type.STRONG), Cell()]
    return [*rows, Row(years[0].year, tuple(last))]


def _known(count: int | None, kind: Type) -> Cell:
    return Cell(DOES_NOT_APPLY, tone=Tone.INK2) if count is None else Cell(words.figure(count), type=kind)
