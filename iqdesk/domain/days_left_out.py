"""How the days of a year come to be available ones: every day that is left out, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.calendar import SATURDAY, AwayKind, SittingCalendar, days_between, holiday_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

WHOLE = Fraction(1)


class Lost(Enum):
    """Why a day, or a part of it, could not be sat; in the order in which they are told."""

    WEEKEND = "weekends"
    HOLIDAY = "federal holidays"
    CLOSURE = "court closed"
    NOT_ON_DUTY = "before entry on duty"
    AWAY = "away"
    PART_TIME = "part time"


class LostDay(NamedTuple):
    """How much of a day was lost and to what, as the calendar or the away ledger calls it."""

    day: date
    part: Fraction
    words: str


@dataclass(frozen=True, slots=True)
class DaysLeftOut:
    """The days lost for one reason; days away are told apart by their kind."""

    why: Lost
    kind: AwayKind | None
    days: tuple[LostDay, ...]

    @property
    def total(self) -> Fraction:
        """In days: two halves are one."""
        return sum((one.part for one in self.days), Fraction(0))

    @property
    def words(self) -> str:
        """`Federal holidays`, `Away: detail`."""
        reason = self.why.value[0].upper() + self.why.value[1:]
        return reason if self.kind is None else f"{reason}: {self.kind.value}"


def days_left_out(calendar: SittingCalendar, first: date, last: date) -> list[DaysLeftOut]:
    """Every reason that took something; with the available days they come to the days from `first` to `last`."""
    found: dict[tuple[Lost, AwayKind | None], list[LostDay]] = {}
    for day in days_between(first, last):
        for why, kind, lost in _lost_of(calendar, day):
            found.setdefault((why, kind), []).append(lost)
    order = list(Lost)
    kinds = [None, *AwayKind]
    placed = sorted(found, key=lambda key: (order.index(key[0]), kinds.index(key[1])))
    return [DaysLeftOut(why, kind, tuple(found[why, kind])) for why, kind in placed]


def _lost_of(calendar: SittingCalendar, day: date) -> Iterator[tuple[Lost, AwayKind | None, LostDay]]:
    holiday, closure = holiday_name(day), calendar.closure_on(day)
    if day.weekday() >= SATURDAY:
        yield Lost.WEEKEND, None, LostDay(day, WHOLE, "")
    elif holiday is not None:
        yield Lost.HOLIDAY, None, LostDay(day, WHOLE, holiday)
    elif closure is not None:
        yield Lost.CLOSURE, None, LostDay(day, WHOLE, closure.reason)
    elif calendar.on_duty_from is not None and day < calendar.on_duty_from:
        yield Lost.NOT_ON_DUTY, None, LostDay(day, WHOLE, "")
    else:
        yield from _lost_of_sitting_day(calendar, day)


def _lost_of_sitting_day(calendar: SittingCalendar, day: date) -> Iterator[tuple[Lost, AwayKind | None, LostDay]]:
    """Days away first, never more than the day has; part time takes its share of what they leave."""
    left = WHOLE
    for entry in calendar.away_on(day):
        part = min(left, Fraction(entry.hundredths, 100))
        if part:
            yield Lost.AWAY, entry.kind, LostDay(day, part, entry.note)
        left -= part
    lost = left - calendar.available(day)
    if lost:
        yield Lost.PART_TIME, None, LostDay(day, lost, "")
