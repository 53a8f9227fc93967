"""What keeps a judge from sitting and hearings from being held: days away, postponements, what misses on first dates came from.

Every result keeps the ids of the rows that made it. Whether a cause lies with the judge is never decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.calendar import days_between, is_court_day
from iqdesk.domain.codes import Cause, HearingHeld
from iqdesk.domain.outcome_codes import reads_as_outside
from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.own_settings import is_postponed, own_settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.calendar import Away, FiscalYear, SittingCalendar
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.standing import BenchmarkStanding, Item


@dataclass(frozen=True, slots=True)
class AwayLoss:
    """One entry of the away ledger with the court days it took out of the year, up to the day of measuring."""

    entry: Away
    court_days: Fraction


def away_losses(calendar: SittingCalendar, year: FiscalYear, as_of: date) -> tuple[AwayLoss, ...]:
    """Court days away from the year's first day to `as_of`, exact, by entry.

    A day is lost once: where two entries meet, the one that begins first takes its share, the next what is left of the
    day. Days before entry on duty are nobody's. The part-time share is not applied: these are court days, not available days.
    """
    return tuple(AwayLoss(entry, Fraction(sum(days.values()), 100)) for entry, days in days_taken(calendar, year, as_of))


def days_taken(calendar: SittingCalendar, year: FiscalYear, as_of: date) -> list[tuple[Away, dict[date, int]]]:
    """Each entry that lies in the year up to `as_of`, with what it takes of each court day, in hundredths of the day."""
    taken: dict[date, int] = {}
    found = []
    for entry in sorted(calendar.away, key=lambda one: (one.first, one.id)):
        if entry.first > min(as_of, year.last) or entry.last < year.first:
            continue
        days = {}
        for day in days_between(max(entry.first, year.first), min(entry.last, year.last, as_of)):
            share = min(entry.hundredths, 100 - taken.get(day, 0))
            if share and calendar.is_on_duty(day):
                taken[day] = taken.get(day, 0) + share
                days[day] = share
        found.append((entry, days))
    return found


@dataclass(frozen=True, slots=True)
class OfCause:
    """Rows that one cause explains; `cause` is None where no code was recorded. Ids of the rows, in order of date."""

    cause: Cause | None
    rows: tuple[int, ...]

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.cause.label if self.cause else "No code recorded"


@dataclass(frozen=True, slots=True)
class OfCode:
    """Hearings that carry one adjournment code, with what the table says of it on their dates; ids of the hearings.

    `is_outside` is how the code is read where nobody says whose control it lay in (outcome_codes.reads_as_outside).
    """

    code: str
    label: str
    cause: Cause
    held: HearingHeld
    is_outside: bool | None
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Postponements:
    """Settings of this judge that were adjourned or did not proceed, by cause and by code; most frequent code first."""

    by_cause: tuple[OfCause, ...]
    by_code: tuple[OfCode, ...]

    @property
    def count(self) -> int:
        """Settings in all."""
        return sum(len(one.rows) for one in self.by_code)


def postponements(facts: Facts, year: FiscalYear, as_of: date) -> Postponements:
    """This judge's settings of the year up to `as_of` with a code that postpones them, by who or what caused it.

    A setting without a code, completed, reserved or entered in error is none; nor is a master hearing whose code says
    that it was held, for setting a case over to the merits is the ordinary course. The cause is inferred from the code's
    label, not stated by it: the table is editable in the docket.
    """
    by_code: dict[_Code, list[tuple[date, int]]] = {}
    for hearing in own_settings(facts, year, as_of):
        code = hearing.code
        if code is None or not is_postponed(hearing, facts.codes):
            continue
        entry, outside = facts.codes.on(code, hearing.on), reads_as_outside(code, facts.codes, hearing.on)
        said = (entry.label, entry.cause, entry.held) if entry else (code, Cause.OTHER, HearingHeld.UNKNOWN)
        key = _Code(code, *said, outside)
        by_code.setdefault(key, []).append((hearing.on, hearing.id))
    codes = [OfCode(*key, tuple(row for _, row in sorted(rows))) for key, rows in by_code.items()]
    codes.sort(key=lambda one: (-len(one.rows), one.code, one.label))
    causes = [OfCause(cause, _rows_of(cause, by_code)) for cause in Cause]
    return Postponements(tuple(one for one in causes if one.rows), tuple(codes))


class _Code(NamedTuple):
    code: str
    label: str
    cause: Cause
    held: HearingHeld
    is_outside: bool | None


def _rows_of(cause: Cause, by_code: dict[_Code, list[tuple[date, int]]]) -> tuple[int, ...]:
    dated = [row for key, rows in by_code.items() if key.cause is cause for row in rows]
    return tuple(row for _, row in sorted(dated))


def misses_by_cause(benchmark: BenchmarkStanding, facts: Facts) -> tuple[OfCause, ...]:
    """The missed items of one benchmark by the cause of the code on their first date; ids are the items' subjects.

    The cause is inferred from the code's label, not stated by it: the table is editable in the docket. Items without a
    code come last.
    """
    found: dict[Cause | None, list[Item]] = {}
    for item in benchmark.rows(Verdict.MISSED):
        found.setdefault(item_cause(item, facts), []).append(item)
    order: tuple[Cause | None, ...] = (*Cause, None)
    return tuple(OfCause(cause, tuple(one.subject for one in in_order(found[cause]))) for cause in order if cause in found)


def item_cause(item: Item, facts: Facts) -> Cause | None:
    """The cause of the code on an item's first date; None without a code."""
    return None if item.code is None or item.start is None else facts.codes.cause(item.code, item.start)


def in_order(items: Iterable[Item]) -> list[Item]:
    """Items by the day their clock began (or stopped, where it never began), then by identity: an order, no ranking."""
    return sorted(items, key=lambda item: (item.start or item.end or date.min, item.end or date.max, item.subject))


class DaysLost:
    """Counts the court days between two days on which the judge was away or the court was closed, quickly."""

    def __init__(self, calendar: SittingCalendar, first: date, last: date) -> None:
        self._first = first - timedelta(days=1)
        self._last = last
        away: dict[date, int] = {}
        for entry in calendar.away:
            for day in days_between(max(entry.first, first), min(entry.last, last)):
                away[day] = min(100, away.get(day, 0) + entry.hundredths)
        lost = (_hundredths_lost(calendar, away, day) for day in days_between(first, last))
        self._until = list(accumulate(lost, initial=0))

    def between(self, start: date, end: date) -> Fraction:
        """Court days lost after `start` up to and including `end`."""
        return Fraction(max(0, self._at(end) - self._at(start)), 100)

    def _at(self, day: date) -> int:
        inside = min(max(day, self._first), self._last)
        return self._until[(inside - self._first).days]


def _hundredths_lost(calendar: SittingCalendar, away: dict[date, int], day: date) -> int:
    if not is_court_day(day):
        return 0
    return away.get(day, 0) if calendar.is_sitting_day(day) else 100


def days_lost(calendar: SittingCalendar, items: Iterable[Item]) -> dict[int, Fraction]:
    """For each item with a start and an end: the court days in between that the judge was away or the court was closed."""
    spans = [(item.subject, item.start, item.end) for item in items]
    dated = [(subject, start, end) for subject, start, end in spans if start is not None and end is not None]
    if not dated:
        return {}
    count = DaysLost(calendar, min(start for _, start, _ in dated), max(end for _, _, end in dated))
    return {subject: count.between(start, end) for subject, start, end in dated}
