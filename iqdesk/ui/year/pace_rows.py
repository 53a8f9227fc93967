"""The pace of a year month by month: the figures under the chart, and the rows of its table twin."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.pace import PaceDay
    from iqdesk.domain.standing import Standing

PACE_COLUMNS = (
    Column("Month", "Sep 2027  to Mar 9", grow=3),
    Column("Court days", "100.25", right=True),
    Column("Completed", "1,204", right=True),
    Column("To date", "1,204", right=True),
    Column("Court-day line", "1,204", right=True),
    Column("Flat line", "1,204", right=True),
    Column("Difference", "−1,204", right=True),
)


@dataclass(frozen=True, slots=True)
class PaceMonth:
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


def pace_table(months: Sequence[PaceMonth], standing: Standing) -> list[Row]:
    """The table twin, with the year under the months."""
    rows = [_month_row(month, standing) for month in months]
    pace = standing.pace
    year = (
        Cell("Year", type=Type.STRONG),
        Cell(words.day_count(pace.available_days), type=Type.STRONG),
        Cell(words.figure(pace.count), type=Type.STRONG),
        Cell(),
        Cell(words.figure(pace.goal), type=Type.STRONG),
        Cell(words.figure(pace.goal), type=Type.STRONG),
        Cell(words.figure(pace.count - pace.goal) if standing.year_over and pace.goal is not None else "", type=Type.STRONG),
    )
    return [*rows, Row("year", year)]


def _month_row(month: PaceMonth, standing: Standing) -> Row:
    none = Cell(DOES_NOT_APPLY, tone=Tone.INK2)
    until = f"to {words.MONTHS[standing.as_of.month - 1][:3]} {standing.as_of.day}" if month.is_current else ""
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
    )
    return Row(month.month, cells, copies=f"{words.month(month.month)}\t{'' if done is None else done}")
