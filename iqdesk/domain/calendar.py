"""Fiscal years, federal holidays, court days and days away: everything that counts days.

A *court day* for a deadline is a weekday that is no federal holiday. A court day for *pace* is also no closure. An
*available day* is a court day for pace less what the judge was away, times the part-time share of that day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_DAY = timedelta(days=1)
SATURDAY = 5
PARTS_OF_A_DAY = 100 * 100


@dataclass(frozen=True, slots=True, order=True)
class FiscalYear:
    """October 1 to September 30, named by the year it ends in (31 U.S.C. 1102)."""

    year: int

    @classmethod
    def of(cls, day: date) -> FiscalYear:
        """The fiscal year that holds `day`."""
        return cls(day.year + (day.month >= 10))

    @property
    def first(self) -> date:
        """October 1."""
        return date(self.year - 1, 10, 1)

    @property
    def last(self) -> date:
        """September 30."""
        return date(self.year, 9, 30)

    @property
    def length(self) -> int:
        """Calendar days: 365 or 366."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def nearest(self, day: date) -> date:
        """`day` itself inside the year, else the year's end that is nearest to it."""
        return max(self.first, min(day, self.last))

    def days(self) -> Iterator[date]:
        """Every calendar day, in order."""
        return days_between(self.first, self.last)

    def months(self) -> list[date]:
        """The first day of each of the twelve months, October first."""
        return [date(self.year - (month >= 10), month, 1) for month in (10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9)]


def days_between(first: date, last: date) -> Iterator[date]:
    """Every calendar day from `first` to `last`, both included."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _last_monday_of_may(year: int) -> date:
    last = date(year, 5, 31)
    return last - timedelta(days=last.weekday())


def _observed(day: date) -> date:
    """A Saturday holiday is kept on Friday, a Sunday holiday on Monday (5 U.S.C. 6103(b); E.O. 11582)."""
    if day.weekday() == SATURDAY:
        return day - ONE_DAY
    return day + ONE_DAY if day.weekday() > SATURDAY else day


JUNETEENTH_SINCE = 2021  # Public Law 117-17, June 17, 2021


@lru_cache(maxsize=256)
def federal_holidays(year: int) -> dict[date, str]:
    """The federal holidays whose own date lies in calendar `year`, by the day they are observed.

    Source: 5 U.S.C. 6103(a). New Year's Day of a year that begins on a Saturday is observed on December 31 before it,
    so a value may lie just outside `year`; `is_holiday` looks in both years. Inauguration Day is no holiday here: it
    concerns the Washington area only (5 U.S.C. 6103(c)).
    """
    fixed = [(date(year, 1, 1), "New Year's Day"), (date(year, 7, 4), "Independence Day")]
    fixed += [(date(year, 11, 11), "Veterans Day"), (date(year, 12, 25), "Christmas Day")]
    if year >= JUNETEENTH_SINCE:
        fixed.append((date(year, 6, 19), "Juneteenth National Independence Day"))
    holidays = {_observed(day): name for day, name in fixed}
    holidays[_nth_weekday(year, 1, 0, 3)] = "Birthday of Martin Luther King, Jr."
    holidays[_nth_weekday(year, 2, 0, 3)] = "Washington's Birthday"
    holidays[_last_monday_of_may(year)] = "Memorial Day"
    holidays[_nth_weekday(year, 9, 0, 1)] = "Labor Day"
    holidays[_nth_weekday(year, 10, 0, 2)] = "Columbus Day"
    holidays[_nth_weekday(year, 11, 3, 4)] = "Thanksgiving Day"
    return holidays


def holiday_name(day: date) -> str | None:
    """The federal holiday observed on `day`, or None."""
    return federal_holidays(day.year).get(day) or federal_holidays(day.year + 1).get(day)


@lru_cache(maxsize=16384)
def is_court_day(day: date) -> bool:
    """A weekday that is no federal holiday: what a deadline in court days counts."""
    return day.weekday() < SATURDAY and holiday_name(day) is None


def court_days_after(start: date, end: date) -> int:
    """Court days after `start` up to and including `end`; 0 when `end` is not later."""
    return sum(is_court_day(day) for day in days_between(start + ONE_DAY, end))


def next_court_day(day: date) -> date:
    """`day` itself if it is a court day, else the first court day after it."""
    while not is_court_day(day):
        day += ONE_DAY
    return day


class AwayKind(Enum):
    """Why a judge could not sit."""

    LEAVE = "leave"
    TRAINING = "training"
    DETAIL = "detail"
    UNION_TIME = "union time"
    COURT_CLOSURE = "court closure"
    OUTAGE = "courtroom or system outage"
    OTHER_DUTY = "other duty"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]

    @property
    def outside_control(self) -> bool:
        """Whether it reads as outside the judge's control until the judge says otherwise (inference, editable)."""
        return self not in (AwayKind.LEAVE, AwayKind.UNION_TIME)


@dataclass(frozen=True, slots=True)
class Away:
    """One entry of the away ledger: `hundredths` of each court day from `first` to `last` (100 = whole days).

    `is_outside` is what the judge says of whose control it lay in, None while its kind alone says it; `calendar_uid` names
    the event of a calendar that it was read from; `evidence` says where what shows it is kept.
    """

    id: int
    first: date
    last: date
    kind: AwayKind
    hundredths: int = 100
    note: str = ""
    is_outside: bool | None = None
    calendar_uid: str | None = None
    evidence: str = ""

    @property
    def reads_outside(self) -> bool:
        """Whether it lay outside the judge's control: as the judge says, else as its kind reads."""
        return self.kind.outside_control if self.is_outside is None else self.is_outside


@dataclass(frozen=True, slots=True)
class Closure:
    """Days the courts were closed without a federal holiday, with where that is written; `in_use` switches it on."""

    first: date
    last: date
    reason: str
    source: str
    in_use: bool = True
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class PartTimeShare:
    """From `first` on the judge sits `hundredths` of each day, until a later share takes its place."""

    id: int
    first: date
    hundredths: int


class OffKind(Enum):
    """Why a day is not like others."""

    HOLIDAY = "holiday"
    CLOSURE = "closed"
    AWAY = "away"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value.capitalize()


class DayOff(NamedTuple):
    """Why a day is not like others, in a word and in words: a holiday's name, a closure's reason, what keeps the judge away."""

    kind: OffKind
    words: str


@dataclass(frozen=True)
class SittingCalendar:
    """Which days this judge could sit on: closures, the away ledger, entry on duty and the part-time share.

    `part_time_hundredths` holds until the first of `shares`, which are in the order of their days.
    """

    closures: tuple[Closure, ...] = ()
    away: tuple[Away, ...] = ()
    on_duty_from: date | None = None
    part_time_hundredths: int = 100
    shares: tuple[PartTimeShare, ...] = ()
    _closed: frozenset[date] = field(init=False, repr=False, compare=False)
    _away_by_day: dict[date, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        closed = (day for one in self.closures if one.in_use for day in days_between(one.first, one.last))
        object.__setattr__(self, "_closed", frozenset(closed))
        by_day: Counter[date] = Counter()
        for entry in self.away:
            for day in days_between(entry.first, entry.last):
                by_day[day] += entry.hundredths
        object.__setattr__(self, "_away_by_day", by_day)

    def is_sitting_day(self, day: date) -> bool:
        """A court day for pace: a weekday, no federal holiday, no closure."""
        return is_court_day(day) and day not in self._closed

    def is_on_duty(self, day: date) -> bool:
        """A court day for pace that is not before entry on duty."""
        return self.is_sitting_day(day) and (self.on_duty_from is None or day >= self.on_duty_from)

    def closure_on(self, day: date) -> Closure | None:
        """The closure in use that `day` lies in; None when there is none."""
        return next((one for one in self.closures if one.in_use and one.first <= day <= one.last), None)

    def away_on(self, day: date) -> tuple[Away, ...]:
        """What the away ledger holds of `day`."""
        return tuple(one for one in self.away if one.first <= day <= one.last)

    def off_on(self, day: date) -> DayOff | None:
        """Why `day` is not like others: the court's own reasons before the judge's."""
        holiday, closure, away = holiday_name(day), self.closure_on(day), self.away_on(day)
        if holiday is not None:
            return DayOff(OffKind.HOLIDAY, holiday)
        if closure is not None:
            return DayOff(OffKind.CLOSURE, closure.reason)
        if away:
            part = f", {away[0].hundredths}% of the day" if away[0].hundredths < 100 else ""
            return DayOff(OffKind.AWAY, (away[0].note or away[0].kind.label) + part)
        return None

    def share_on(self, day: date) -> int:
        """The part-time share of a day in hundredths."""
        if not self.shares:
            return self.part_time_hundredths
        place = bisect_right(self.shares, day, key=_first_of)
        return self.shares[place - 1].hundredths if place else self.part_time_hundredths

    def shares_of(self, year: FiscalYear) -> tuple[PartTimeShare, ...]:
        """The part-time shares that hold in a year, each from its first day in it; none in a year of full time."""
        days = sorted({year.first, *(one.first for one in self.shares if one.first in year)})
        found = tuple(PartTimeShare(0, day, self.share_on(day)) for day in days)
        return found if any(one.hundredths != 100 for one in found) else ()

    def available(self, day: date) -> Fraction:
        """How much of `day` the judge could sit: 0 to 1."""
        return Fraction(self._available_parts(day), PARTS_OF_A_DAY)

    def _available_parts(self, day: date) -> int:
        """The same in whole parts, hundredths of a day times hundredths of part time: exact, and quick to add up."""
        if not self.is_on_duty(day):
            return 0
        return max(0, 100 - self._away_by_day.get(day, 0)) * self.share_on(day)

    def court_days(self, first: date, last: date) -> int:
        """Court days for pace from `first` to `last`, both included."""
        return sum(map(self.is_sitting_day, days_between(first, last)))

    def available_days(self, first: date, last: date) -> Fraction:
        """Available days from `first` to `last`, both included."""
        return Fraction(sum(map(self._available_parts, days_between(first, last))), PARTS_OF_A_DAY)


def _first_of(share: PartTimeShare) -> date:
    return share.first
