"""Dates in a sheet. Month first or day first is decided once for a column, from values that admit only one; never guessed.

A real date, an ISO date and a month in letters need no order. What has no year, and a bare number, is no date here.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_dates import CENTURY, MONTHS, YEARS
from iqdesk.domain.typed_times import typed_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.exchange.sheets.grid import SheetCell

FIRST_REAL_DAY = 1900  # an hour without a day comes as one of 1899
MANY, SLIP = 5, 1  # so many values against so few are a column with a slip in it; else it is two sheets in one
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_WEEKDAY = r"(?:(?P<weekday>[a-z]{3,9})\.?,? +)?"
_HOUR = r"(?:(?:t|,? +)(?P<hour>[0-9]{1,2}:[0-9]{2}(?::00(?:\.0+)?)? ?(?:[ap]\.?m?\.?)?))?"
_ISO = re.compile(rf"{_WEEKDAY}(?P<year>[0-9]{{4}})[-/.](?P<month>[0-9]{{1,2}})[-/.](?P<day>[0-9]{{1,2}}){_HOUR}")
_SIGNS = re.compile(
    rf"{_WEEKDAY}(?P<one>[0-9]{{1,2}})(?P<sign>[-/.])(?P<two>[0-9]{{1,2}})(?P=sign)(?P<year>[0-9]{{4}}|[0-9]{{2}}){_HOUR}"
)
_DAY_NAME = re.compile(
    rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})[- ]?(?P<name>[a-z]{{3,}})\.?,?[- ]?(?P<year>[0-9]{{4}}|[0-9]{{2}}){_HOUR}"
)
_NAME_DAY = re.compile(rf"{_WEEKDAY}(?P<name>[a-z]{{3,}})\.?[- ]?(?P<day>[0-9]{{1,2}}),?[- ]?(?P<year>[0-9]{{4}}){_HOUR}")
_WITHOUT_YEAR = re.compile(r"[0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[- ]?[a-z]{3,9}|[a-z]{3,9}[- ]?[0-9]{1,2}")


class DateOrder(Enum):
    """Which comes first in 3/4/2026."""

    MONTH = "month"
    DAY = "day"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return f"{self.value.capitalize()} first"


class Moment(NamedTuple):
    """A day, and the hour where the cell holds one too."""

    day: date
    at: time | None


class Finding(NamedTuple):
    """What the values of a column say of its order.

    `order` is None where none needs one, where none decides (`is_open`: to be asked) or where they contradict each other
    (`contradiction` names two of them, and such values are refused).
    """

    order: DateOrder | None
    is_open: bool = False
    contradiction: str = ""


def find_order(cells: Iterable[tuple[int, SheetCell]], chosen: DateOrder | None = None) -> Finding:
    """The order of a column's dates, from its cells with the numbers of their rows.

    What a person chose, here or for an earlier sheet, is taken only where the values leave it open.
    """
    forced: dict[DateOrder, list[tuple[int, SheetCell]]] = {DateOrder.MONTH: [], DateOrder.DAY: []}
    is_needed = False
    for number, text in cells:
        match = _signs_of(text)
        if match is None:
            continue
        one, two = int(match["one"]), int(match["two"])
        is_needed = is_needed or one != two
        if one <= 12 < two <= 31:
            forced[DateOrder.MONTH].append((number, text))
        elif two <= 12 < one <= 31:
            forced[DateOrder.DAY].append((number, text))
    if not is_needed:
        return Finding(None)
    found = _decided(forced)
    return Finding(chosen) if found.is_open and chosen is not None else found


def _decided(forced: dict[DateOrder, list[tuple[int, SheetCell]]]) -> Finding:
    fewer, more = sorted(forced, key=lambda order: len(forced[order]))
    if not forced[more]:
        return Finding(None, is_open=True)
    if not forced[fewer] or (len(forced[fewer]) <= SLIP and len(forced[more]) >= MANY):
        return Finding(more)
    (one, month), (two, day) = forced[DateOrder.MONTH][0], forced[DateOrder.DAY][0]
    told = f"row {one} has “{month}”, with the month first, row {two} “{day}”, with the day first"
    return Finding(None, contradiction=told)


def _signs_of(cell: SheetCell) -> re.Match[str] | None:
    return _SIGNS.fullmatch(cell.lower()) if isinstance(cell, str) else None


def read_moment(cell: SheetCell, finding: Finding) -> Moment:
    """The day that a cell certainly means, and its hour if it has one; RuleBroken with the reason otherwise."""
    if isinstance(cell, str):
        return _written(cell, cell.lower(), finding)
    if isinstance(cell, datetime):
        if cell.year < FIRST_REAL_DAY:
            raise RuleBroken("The cell holds a time without a date.")
        return Moment(_plausible(cell.date(), str(cell)), _hour(cell.time()))
    if isinstance(cell, date):
        return Moment(_plausible(cell, str(cell)), None)
    raise RuleBroken(f"“{cell}” is a number or a time, not a date. Format the cells as dates in the spreadsheet.")


def _written(cell: str, words: str, finding: Finding) -> Moment:
    for pattern, of in ((_ISO, _iso), (_NAME_DAY, _named), (_DAY_NAME, _named)):
        if match := pattern.fullmatch(words):
            return _moment(match, *of(match, cell), cell)
    if match := _SIGNS.fullmatch(words):
        return _moment(match, *_ordered(match, finding, cell), cell)
    if _WITHOUT_YEAR.fullmatch(words):
        raise RuleBroken(f"“{cell}” has no year. Write it as 3/14/2026 or 2026-03-14.")
    raise RuleBroken(f"“{cell}” is not a date. Write it as 3/14/2026, 2026-03-14 or Mar 14, 2026.")


def _hour(at: time) -> time | None:
    """The hour beside a day. Midnight is how a spreadsheet writes that there is none."""
    return None if at == time() else at.replace(second=0, microsecond=0)


def _iso(match: re.Match[str], _cell: str) -> tuple[int, int]:
    return int(match["month"]), int(match["day"])


def _named(match: re.Match[str], cell: str) -> tuple[int, int]:
    for number, month in enumerate(MONTHS, start=1):
        if month.startswith(match["name"]):
            return number, int(match["day"])
    raise RuleBroken(f"“{cell}” is not a date: no month begins with “{match['name']}”.")


def _ordered(match: re.Match[str], finding: Finding, cell: str) -> tuple[int, int]:
    one, two = int(match["one"]), int(match["two"])
    if one == two:
        return one, two
    if finding.contradiction:
        raise RuleBroken(
            f"“{cell}” cannot be told, for the column contradicts itself: {finding.contradiction}. Correct the wrong ones."
        )
    if finding.order is None:
        raise RuleBroken(f"“{cell}” has its month first or its day first, and no date in the column tells. Choose which.")
    return (one, two) if finding.order is DateOrder.MONTH else (two, one)


def _moment(match: re.Match[str], month: int, day: int, cell: str) -> Moment:
    year = int(match["year"]) + (CENTURY if len(match["year"]) == 2 else 0)
    if not 1 <= month <= 12:
        raise RuleBroken(f"“{cell}” is not a date. Months run from 1 to 12.")
    try:
        found = _plausible(date(year, month, day), cell)
    except ValueError:
        raise RuleBroken(f"“{cell}” is not a date: that month has no day {day}.") from None
    if match["weekday"]:
        _check_weekday(match["weekday"], found, cell)
    return Moment(found, _hour(typed_time(without_seconds(match["hour"]))) if match["hour"] else None)


def without_seconds(text: str) -> str:
    """`9:00:00` as `9:00`: a spreadsheet writes seconds that are none."""
    return re.sub(r"(:[0-9]{2}):00(\.0+)?(?![0-9])", r"\1", text)


def _plausible(day: date, cell: str) -> date:
    if day.year not in YEARS:
        raise RuleBroken(f"“{cell}” is not a date here: years run from {YEARS[0]} to {YEARS[-1]}.")
    return day


def _check_weekday(said: str, day: date, cell: str) -> None:
    named = WEEKDAYS[day.weekday()]
    if not named.startswith(said):
        raise RuleBroken(f"“{cell}” contradicts itself: that day is a {named.capitalize()}.")
