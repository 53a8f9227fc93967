"""The pace of a year month by month: the figures under the chart, and the rows of its table twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.pace_figures import figure_months
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.pace.pace_data import is_current, range_words
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.pace_figures import FigureMonth
    from iqdesk.domain.pace_years import PaceYear
    from iqdesk.ui.pace.pace_data import Likely

PACE_COLUMNS = (
    Column("Month", "Nov 2027  to Nov 25", grow=3),
    Column("Court days", "100.25", right=True),
    Column("Completed", "1,204", right=True),
    Column("To date", "1,204", right=True),
    Column("Court-day line", "1,204", right=True),
    Column("Flat line", "1,204", right=True, gives_up=2),
    Column("Difference", "−1,204", right=True),
    Column("Likely range (80%)", "1,204–1,204", right=True, gives_up=1),
)


def pace_table(years: Sequence[PaceYear], likely: Likely) -> list[Row]:
    """The table twin: under the months of each year the year itself."""
    rows: list[Row] = []
    for year in years:
        rows += [_month_row(month, year.as_of) for month in figure_months(year.days, likely.days)]
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


def _month_row(month: FigureMonth, as_of: date) -> Row:
    none = Cell(DOES_NOT_APPLY, tone=Tone.INK2)
    until = f"to {words.MONTHS[as_of.month - 1][:3]} {as_of.day}" if is_current(month, as_of) else ""
    done, to_date = month.completed, month.to_date
    apart = to_date - month.court_day if to_date is not None and month.court_day is not None else None
    cells = (
        Cell(words.month(month.month), muted=until),
        Cell(words.day_count(month.available)),
        Cell(words.figure(done), type=Type.STRONG) if done is not None else none,
        Cell(words.figure(to_date)) if to_date is not None else none,
        Cell(words.decimal(month.court_day, 0)),
        Cell(words.decimal(month.flat, 0)),
        Cell(words.decimal(apart, 0)) if apart is not None else none,
        Cell(range_words(month.likely)) if month.likely is not None else none,
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
    by_year = [figure_months(year.days) for year in years]
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
