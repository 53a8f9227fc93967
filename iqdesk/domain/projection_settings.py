"""What the hearings already set say of the weeks to come: how much was usually set so far ahead, and what came of it."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.docket import Hearing, HearingKind

A_WEEK = timedelta(weeks=1)
LEAST_DATED = Fraction(9, 10)  # of the past settings whose entry must be known before what was set ahead can be told
LEAST_PROMISED = 5.0  # completions that the past settings of a lead must promise before the lead says anything


class Setting(NamedTuple):
    """A setting with the day it was entered on, None where that is not known before its day.

    `until` is the day on which it was taken off, as far as the docket tells: its proceeding was completed, or was set anew.
    """

    on: date
    kind: HearingKind
    entered: date | None
    until: date | None

    def leads(self, eve: date, most: int) -> range:
        """So many weeks before `eve` it was already ahead, and still; what became of it later is not asked."""
        if self.entered is None:
            return range(0)
        first = 0 if self.until is None or self.until > eve else (eve - self.until) // A_WEEK + 1
        return range(first, min((eve - self.entered) // A_WEEK + 1, most))

    def is_ahead(self, day: date, *, is_open: bool) -> bool:
        """It is set on that day; where its entry is known, what became of it later is not asked."""
        if self.until is not None and self.until <= day:
            return False
        if self.entered is None:
            return is_open and day < self.on
        return self.entered <= day < self.on


class Dated(NamedTuple):
    """Of how many past settings it is known when they were entered."""

    known: int
    of: int

    @property
    def tells(self) -> bool:
        """Whether that is enough to say what used to be set ahead."""
        return self.known > 0 and self.known >= LEAST_DATED * self.of


class Lead(NamedTuple):
    """Settings so many weeks ahead: what those of each past week promised then, and how much of a week is usually set then."""

    past: tuple[float, ...]
    weight: float


def settings_of(
    hearings: Iterable[Hearing], entered: Mapping[int, date], ended: Mapping[int, date]
) -> list[tuple[Setting, bool]]:
    """The settings among a judge's `hearings`, and whether each is without an outcome.

    Of one proceeding and kind, a later entry takes an earlier one off.
    """
    rows: dict[tuple[int, HearingKind], list[tuple[Hearing, date | None]]] = {}
    for one in hearings:
        day = entered.get(one.id)
        rows.setdefault((one.proceeding_id, one.kind), []).append((one, day if day is not None and day < one.on else None))
    return [
        (Setting(one.on, kind, day, _until(day, ended.get(proceeding), same)), one.code is None)
        for (proceeding, kind), same in rows.items()
        for one, day in same
    ]


def _until(day: date | None, ended: date | None, same: Sequence[tuple[Hearing, date | None]]) -> date | None:
    later = [other for _, other in same if day is not None and other is not None and other > day]
    return min((one for one in (ended, *later) if one is not None), default=None)


def dated(past: Sequence[Setting]) -> Dated:
    """How many of them have their day of entry."""
    return Dated(sum(one.entered is not None for one in past), len(past))


def leads(
    past: Iterable[Setting], share: Mapping[HearingKind, float], calendar: SittingCalendar, begins: date, shape: tuple[int, int]
) -> tuple[Lead, ...]:
    """One lead for each week ahead, over the weeks after `begins`; `shape` is how many of both there are.

    A setting promises the own share completed of its kind, as far as its day could be sat.
    """
    weeks, ahead = shape
    counts = Counter((one, (one.on - begins - timedelta(days=1)) // A_WEEK) for one in past)
    days = {on: float(calendar.available(on)) for on in {one.on for one, _ in counts}}
    promised, whole = [[0.0] * weeks for _ in range(ahead)], 0.0
    for (one, week), count in counts.items():
        promise = count * share.get(one.kind, 0.0) * days[one.on]
        whole += promise
        for lead in one.leads(begins + week * A_WEEK, ahead):
            promised[lead][week] += promise
    return tuple(Lead(tuple(row), sum(row) / whole if sum(row) >= LEAST_PROMISED else 0.0) for row in promised)
