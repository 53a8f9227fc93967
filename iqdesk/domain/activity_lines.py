"""Lines of the activity report from the rows behind them: sums, shares, quartiles."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.activity import ActivityRow, Figure, Line, Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.activity_evidence import Sat


class Settings:
    """The settings of a kind: all, those held, those held of which no outcome was recorded, those that did not proceed."""

    def __init__(self) -> None:
        self.set: list[ActivityRow] = []
        self._held: list[ActivityRow] = []
        self._blank: list[ActivityRow] = []
        self._not_held: list[ActivityRow] = []

    def add(self, one: Sat, *, is_blank: bool) -> None:
        """Count one more."""
        self.set.append(one.row)
        (self._held if one.is_held else self._not_held).append(one.row)
        if is_blank:
            self._blank.append(one.row)

    def line(self, label: str) -> Line:
        """As a line of the report."""
        return Line((label,), tuple(map(figure, (self.set, self._held, self._blank, self._not_held))))


def figure(rows: Sequence[ActivityRow], unit: Unit = Unit.COUNT) -> Figure:
    """So many rows."""
    return Figure(len(rows), tuple(rows), unit)


def time_line(label: str, rows: Sequence[ActivityRow]) -> Line:
    """Proceedings with the quartiles of their days; apart those whose opening is not known."""
    dated = tuple(sorted((row for row in rows if row.amount is not None), key=amount))
    without = [row for row in rows if row.amount is None]
    return Line((label,), (figure(rows), *_spread(dated, Unit.DAYS), figure(without)))


def clearance_line(label: str, opened: Sequence[ActivityRow], ended: Sequence[ActivityRow]) -> Line:
    """What was opened, what ended, and the one for each of the other."""
    share = Fraction(len(ended), len(opened)) if opened else None
    return Line((label,), (figure(opened), figure(ended), Figure(share, tuple(ended), Unit.SHARE)))


def minutes_line(label: str, rows: Sequence[ActivityRow]) -> Line:
    """Hearings with the quartiles of their minutes, and all of these."""
    total = sum(row.amount or 0 for row in rows)
    spread = _spread(tuple(sorted(rows, key=amount)), Unit.MINUTES)
    return Line((label,), (figure(rows), *spread, Figure(total, tuple(rows), Unit.MINUTES)))


def amount(row: ActivityRow) -> int:
    """The days, minutes or dates of a row."""
    return row.amount or 0


def _spread(ordered: tuple[ActivityRow, ...], unit: Unit) -> tuple[Figure, Figure, Figure]:
    """Lower quartile, median and upper quartile of rows in the order of their amounts."""
    lower, median, upper = (Figure(quantile(ordered, quarters), ordered, unit) for quarters in (1, 2, 3))
    return lower, median, upper


def quantile(ordered: Sequence[ActivityRow], quarters: int) -> Fraction | None:
    """The value that so many quarters of the rows do not pass, interpolated between neighbours, both ends included."""
    if not ordered:
        return None
    place, rest = divmod(quarters * (len(ordered) - 1), 4)
    here = Fraction(amount(ordered[place]))
    return here if not rest else here + (amount(ordered[place + 1]) - here) * Fraction(rest, 4)
