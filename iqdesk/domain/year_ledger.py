"""Where the court days of a year go: holidays, closures, days away and the part-time share, each with what it took."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import days_between, holiday_name, is_court_day
from iqdesk.domain.circumstances import away_losses

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import Closure, FiscalYear, PartTimeShare, SittingCalendar
    from iqdesk.domain.circumstances import AwayLoss


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """A closure with the weekdays of the year, no holidays among them, that it takes where it is in use."""

    closure: Closure
    days: int


@dataclass(frozen=True, slots=True)
class YearLedger:
    """One fiscal year from its first day to its last, whatever day it is: what is entered ahead counts as entered.

    `holidays` are those on weekdays; `court_days` weekdays less holidays and closures in use; `away` the court days that the
    ledger takes; `available` what is left to this judge, after entry on duty and times the part-time share. `shares` are those
    that hold in the year; `begun_with` is the share in hundredths until the first of all.
    """

    year: FiscalYear
    losses: tuple[AwayLoss, ...]
    closures: tuple[ClosedDays, ...]
    holidays: tuple[tuple[date, str], ...]
    shares: tuple[PartTimeShare, ...]
    on_duty_from: date | None
    begun_with: int
    court_days: int
    away: Fraction
    available: Fraction


def year_ledger(calendar: SittingCalendar, year: FiscalYear) -> YearLedger:
    """Everything that the calendar holds of a year."""
    losses = away_losses(calendar, year, year.last)
    named = ((day, holiday_name(day)) for day in year.days() if day.weekday() < 5)
    return YearLedger(
        year,
        tuple(sorted(losses, key=_began)),
        tuple(ClosedDays(one, _weekdays(one, year)) for one in calendar.closures if _meets(one, year)),
        tuple((day, name) for day, name in named if name is not None),
        _shares(calendar, year),
        calendar.on_duty_from,
        calendar.part_time_hundredths,
        calendar.court_days(year.first, year.last),
        sum((one.court_days for one in losses), Fraction(0)),
        calendar.available_days(year.first, year.last),
    )


def court_days_of(calendar: SittingCalendar, first: date, last: date, hundredths: int) -> Fraction:
    """The court days that an entry takes which nothing else takes."""
    return Fraction(calendar.court_days(first, last) * hundredths, 100)


def _shares(calendar: SittingCalendar, year: FiscalYear) -> tuple[PartTimeShare, ...]:
    """Those that begin in the year, and before them the last that began earlier."""
    earlier = tuple(one for one in calendar.shares if one.first < year.first)
    return (*earlier[-1:], *(one for one in calendar.shares if one.first in year))


def _weekdays(closure: Closure, year: FiscalYear) -> int:
    return sum(is_court_day(day) for day in days_between(max(closure.first, year.first), min(closure.last, year.last)))


def _meets(closure: Closure, year: FiscalYear) -> bool:
    return closure.first <= year.last and closure.last >= year.first


def _began(loss: AwayLoss) -> tuple[date, int]:
    return loss.entry.first, loss.entry.id
