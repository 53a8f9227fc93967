"""How what circumstances cost is worked out: the judge's own year by day and by setting, laid on the days and slots lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.codes import HearingHeld
from iqdesk.domain.docket import COMPLETED_AT_HEARING, HearingKind
from iqdesk.domain.statement.cost import FEWEST_DAYS, Cost, CostLine, MonthRate, OwnRates, SlotRate, SlotsOfKind
from iqdesk.domain.statement.own_settings import own_settings, took_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from iqdesk.domain.docket import Hearing
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger

FEWEST_MONTHS = 3
FEWEST_COMPLETIONS = 25
LEFT_OUT = 4  # of so many months beyond the first, one is left out at each end
NO_DAY = "No day of the year was available so far, so there is no work of the judge’s own to go by."
NOTHING_COMPLETED = "Nothing was completed in the year so far, so there is no work of the judge’s own to go by."
TOO_FEW_MONTHS = f"A range needs {FEWEST_MONTHS} months with at least {FEWEST_DAYS} available days each."
TOO_FEW_COMPLETIONS = f"A range needs at least {FEWEST_COMPLETIONS} completions."
# Of several settings of a proceeding on the day of its completion, the one that the completion is counted with.
_COMPLETING = (HearingKind.MERITS, HearingKind.FEAR_REVIEW, HearingKind.MASTER, HearingKind.OTHER, HearingKind.CUSTODY)


def what_it_cost(ledger: CircumstanceLedger, standing: Standing, facts: Facts) -> Cost:
    """What the circumstances of a ledger cost, at the pace of the completions of the standing; both of one year and day."""
    own = own_settings(facts, ledger.year, ledger.as_of)
    done = {item.subject: item.end for item in standing.completions.items if item.end is not None}
    rates = _own_rates(ledger, facts, own, done)
    why_not = "" if rates.completions and rates.available_days else NOTHING_COMPLETED if rates.available_days else NO_DAY
    why_no_range = "" if why_not else _why_no_range(rates)
    if not why_not and not why_no_range:
        rates = replace(rates, months=_with_used(rates.months))
    costing = _Costing(rates, {hearing.id: hearing for hearing in own}, done, facts)
    lines = (costing.line(one, can_tell=not why_not) for one in ledger.lines if one.available_days or one.lost_slots)
    return Cost(rates, tuple(lines), why_not, why_no_range)


class _Costing:
    """Lays the judge's own work on one circumstance after the other."""

    def __init__(self, rates: OwnRates, own: Mapping[int, Hearing], done: Mapping[int, date], facts: Facts) -> None:
        self._rates, self._own, self._done, self._codes = rates, own, done, facts.codes

    def line(self, one: Circumstance, *, can_tell: bool) -> CostLine:
        days, slots = one.available_days or Fraction(0), [self._own[slot] for slot in one.lost_slots]
        counted, later = (
            Counter(one.kind for one in slots),
            Counter(one.kind for one in slots if was_completed_later(one, self._done)),
        )
        kinds = tuple(SlotsOfKind(kind, counted[kind], later[kind]) for kind in HearingKind if counted[kind])
        said_lost = sum(map(self._says_lost, slots))
        if not can_tell:
            return CostLine(one, days, len(slots), None, None, None, kinds, said_lost)
        completions, still_open = self._brought(days, counted), self._brought(days, counted - later)
        low, high = self._at_pace(self._rates.low_pace, still_open), self._at_pace(self._rates.high_pace, completions)
        return CostLine(one, days, len(slots), completions, low, high, kinds, said_lost)

    def _brought(self, days: Fraction, slots: Mapping[HearingKind, int]) -> Fraction:
        """The days times the judge's completions for each, and for each kind of hearing its slots times its share."""
        by_slots = sum((count * self._rates.share_of(kind) for kind, count in slots.items()), Fraction(0))
        return days * (self._rates.per_day or 0) + by_slots

    def _at_pace(self, pace: Fraction | None, completions: Fraction) -> Fraction | None:
        """The same as if all days and slots had gone at another pace than the year's."""
        usual = self._rates.per_day
        return None if pace is None or usual is None else completions * pace / usual

    def _says_lost(self, hearing: Hearing) -> bool:
        entry = None if hearing.code is None else self._codes.on(hearing.code, hearing.on)
        return entry is not None and entry.held is HearingHeld.NO


def was_completed_later(hearing: Hearing, done: Mapping[int, date]) -> bool:
    """Whether the case of a setting lost is among the year's completions all the same.

    That of the day itself is one: a setting moved within its day says no hour of either.
    """
    ended = done.get(hearing.proceeding_id)
    return ended is not None and ended >= hearing.on


def _own_rates(ledger: CircumstanceLedger, facts: Facts, own: Sequence[Hearing], done: Mapping[int, date]) -> OwnRates:
    last = min(ledger.as_of, ledger.year.last)
    begun = [first for first in ledger.year.months() if first <= last]
    completed = Counter(day.replace(day=1) for day in done.values())
    months = tuple(
        MonthRate(first, completed[first], facts.calendar.available_days(first, min(_month_end(first), last)), is_used=False)
        for first in begun
    )
    return OwnRates(
        *(len(done), sum((one.available_days for one in months), Fraction(0)), months),
        _slot_rates(facts, [one for one in own if not _can_be_heard_yet(one, ledger.as_of, done)], done),
    )


def _month_end(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _can_be_heard_yet(hearing: Hearing, as_of: date, done: Mapping[int, date]) -> bool:
    """Whether nothing is said yet of a setting of the day of measuring: no code, no outcome without one, no completion."""
    is_said = hearing.code is not None or hearing.is_recorded or done.get(hearing.proceeding_id) == as_of
    return hearing.on == as_of and not is_said


def _slot_rates(facts: Facts, own: Iterable[Hearing], done: Mapping[int, date]) -> tuple[SlotRate, ...]:
    """By kind of hearing. A completion is counted with one setting of its day, so that none is counted twice."""
    held = [hearing for hearing in own if took_place(hearing, facts.codes)]
    completing: dict[int, Hearing] = {}
    for hearing in held:
        before = completing.get(hearing.proceeding_id)
        is_of_day = done.get(hearing.proceeding_id) == hearing.on
        if is_of_day and (before is None or _completes_rather(hearing) < _completes_rather(before)):
            completing[hearing.proceeding_id] = hearing
    settings, completed = Counter(one.kind for one in held), Counter(one.kind for one in completing.values())
    return tuple(SlotRate(kind, settings[kind], completed[kind]) for kind in HearingKind if settings[kind])


def _completes_rather(hearing: Hearing) -> tuple[bool, int, int]:
    return hearing.code != COMPLETED_AT_HEARING, _COMPLETING.index(hearing.kind), hearing.id


def _why_no_range(rates: OwnRates) -> str:
    if rates.completions < FEWEST_COMPLETIONS:
        return TOO_FEW_COMPLETIONS
    return "" if len(_long_months(rates.months)) >= FEWEST_MONTHS else TOO_FEW_MONTHS


def _long_months(months: Iterable[MonthRate]) -> list[MonthRate]:
    """The months that a range can rest on, from fewest completions a day to most."""
    return sorted((one for one in months if one.available_days >= FEWEST_DAYS), key=lambda one: (one.per_day or 0, one.month))


def _with_used(months: tuple[MonthRate, ...]) -> tuple[MonthRate, ...]:
    """The months, those that the range rests on marked: of the long ones the middle, a few left out at each end."""
    long = _long_months(months)
    ends = (len(long) - 1) // LEFT_OUT
    used = {one.month for one in long[ends : len(long) - ends]}
    return tuple(replace(one, is_used=one.month in used) for one in months)
