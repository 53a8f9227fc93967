"""What circumstances cost: days and slots lost by cause, and the completions they would have brought at the judge's own pace.

An estimate with its range and its method, never a fact. Every number can be worked out again by hand from the rows it keeps.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
from iqdesk.domain.statement.circumstance_ledger import CONTROL, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.docket import HearingKind
    from iqdesk.domain.statement.circumstance_ledger import Circumstance

FEWEST_DAYS = 5  # available days, in a month that the range can rest on


@dataclass(frozen=True, slots=True)
class MonthRate:
    """One month of the judge's own work: `completions` over `available_days`. `is_used` says that the range rests on it."""

    month: date
    completions: int
    available_days: Fraction
    is_used: bool

    @property
    def per_day(self) -> Fraction | None:
        """Completions for each available day; None in a month without any."""
        return self.completions / self.available_days if self.available_days else None

    def as_json(self) -> dict[str, object]:
        """One of `months`."""
        return {
            "month": self.month.isoformat()[:7],
            "completions": self.completions,
            "available_days": rounded(self.available_days),
            "per_day": rounded(self.per_day),
            "is_used": self.is_used,
        }


@dataclass(frozen=True, slots=True)
class SlotRate:
    """Of one kind of hearing: how many of the judge's settings took place, and on how many of them a case was completed."""

    kind: HearingKind
    held: int
    completed: int

    @property
    def share(self) -> Fraction:
        """What one slot of the kind brings; nothing where none took place."""
        return Fraction(self.completed, self.held) if self.held else Fraction(0)

    def as_json(self) -> dict[str, object]:
        """One of `kinds_of_hearing`."""
        return {"kind": self.kind.value, "held": self.held, "completed": self.completed, "share": rounded(self.share)}


@dataclass(frozen=True, slots=True)
class OwnRates:
    """What the judge's own work brings: by available day over the year so far, and by setting held of each kind."""

    completions: int
    available_days: Fraction
    months: tuple[MonthRate, ...]
    slots: tuple[SlotRate, ...]

    @property
    def per_day(self) -> Fraction | None:
        """Completions for each available day of the year so far; None without any such day."""
        return self.completions / self.available_days if self.available_days else None

    @property
    def low_pace(self) -> Fraction | None:
        """Completions for each available day at the low end: the lowest month's, never above the year's; None: no range."""
        return None if self.lowest is None or self.per_day is None else min(_per_day(self.lowest), self.per_day)

    @property
    def high_pace(self) -> Fraction | None:
        """The same at the high end: the highest month's, never below the year's."""
        return None if self.highest is None or self.per_day is None else max(_per_day(self.highest), self.per_day)

    @property
    def lowest(self) -> MonthRate | None:
        """The month that the low end of the range rests on; None where there is no range."""
        used = [month for month in self.months if month.is_used]
        return min(used, key=_per_day) if used else None

    @property
    def highest(self) -> MonthRate | None:
        """The month that the high end rests on."""
        used = [month for month in self.months if month.is_used]
        return max(used, key=_per_day) if used else None

    def share_of(self, kind: HearingKind) -> Fraction:
        """What one slot of a kind brings."""
        return next((one.share for one in self.slots if one.kind is kind), Fraction(0))

    def as_json(self) -> dict[str, object]:
        """The `own_work` object."""
        return {
            "completions": self.completions,
            "available_days": rounded(self.available_days),
            "per_day": rounded(self.per_day),
            "months": [month.as_json() for month in self.months],
            "kinds_of_hearing": [one.as_json() for one in self.slots],
        }


def _per_day(month: MonthRate) -> Fraction:
    return month.per_day or Fraction(0)


@dataclass(frozen=True, slots=True)
class SlotsOfKind:
    """How many slots of one kind of hearing a line lost; `later` are of cases that this judge completed that day or later."""

    kind: HearingKind
    slots: int
    later: int = 0


@dataclass(frozen=True, slots=True)
class CostLine:
    """What one circumstance cost; `completions` is exact, `low` and `high` the range, None where there is too little to tell.

    `kinds` are its slots by kind of hearing; `said_lost` counts those whose code says that they did not take place (the rest
    say neither). The low end of the range leaves out the slots of cases that were completed that day or later.
    """

    circumstance: Circumstance
    days: Fraction
    slots: int
    completions: Fraction | None
    low: Fraction | None
    high: Fraction | None
    kinds: tuple[SlotsOfKind, ...] = ()
    said_lost: int = 0

    @property
    def completed_later(self) -> int:
        """Slots whose case this judge completed all the same, that day or later in the year."""
        return sum(kind.later for kind in self.kinds)

    def as_json(self) -> dict[str, object]:
        """One of `lines`."""
        one = self.circumstance
        return {
            "key": one.key,
            "kind": one.kind.value,
            "control": CONTROL[one.is_outside],
            "available_days": rounded(self.days),
            "slots": self.slots,
            "slots_by_kind": {kind.kind.value: kind.slots for kind in self.kinds},
            "slots_said_not_held": self.said_lost,
            "slots_completed_later": {kind.kind.value: kind.later for kind in self.kinds if kind.later},
        } | _estimate(self)


@dataclass(frozen=True, slots=True)
class CostSum:
    """Several lines together."""

    lines: tuple[CostLine, ...]
    days: Fraction
    slots: int
    completions: Fraction | None
    low: Fraction | None
    high: Fraction | None

    @property
    def said_lost(self) -> int:
        """Slots whose code says that they did not take place."""
        return sum(one.said_lost for one in self.lines)

    @property
    def completed_later(self) -> int:
        """Slots whose case was completed all the same, that day or later in the year."""
        return sum(one.completed_later for one in self.lines)

    def as_json(self) -> dict[str, object]:
        """One sum."""
        return {"available_days": rounded(self.days), "slots": self.slots} | _estimate(self)


def _estimate(one: CostLine | CostSum) -> dict[str, object]:
    """The same of a line and of a sum: for reading, and exactly for whoever does the sum again."""
    return {
        "completions": rounded(one.completions),
        "low": rounded(one.low),
        "high": rounded(one.high),
        "completions_exact": None if one.completions is None else str(one.completions),
    }


@dataclass(frozen=True, slots=True)
class Cost:
    """All lines that cost days or slots, and their sums by whose control: `outside` True, False or None (not stated)."""

    rates: OwnRates
    lines: tuple[CostLine, ...]
    why_not: str = ""  # why no completions can be told; empty where they can
    why_no_range: str = ""  # why no range can be told

    @property
    def total(self) -> CostSum:
        """All lines together."""
        return self.sum_of(self.lines)

    @property
    def by_control(self) -> tuple[tuple[bool | None, CostSum], ...]:
        """Outside the judge's control, within it, not stated: those that have lines, in that order."""
        found = ((said, [one for one in self.lines if one.circumstance.is_outside is said]) for said in (True, False, None))
        return tuple((said, self.sum_of(lines)) for said, lines in found if lines)

    @property
    def by_kind(self) -> tuple[tuple[CircumstanceKind, CostSum], ...]:
        """The kinds that have lines, in the order of the kinds."""
        found = ((kind, [one for one in self.lines if one.circumstance.kind is kind]) for kind in CircumstanceKind)
        return tuple((kind, self.sum_of(lines)) for kind, lines in found if lines)

    def line(self, key: str) -> CostLine | None:
        """What one circumstance cost; None where it cost no day and no slot."""
        return next((one for one in self.lines if one.circumstance.key == key), None)

    def sum_of(self, lines: Iterable[CostLine]) -> CostSum:
        """Some of the lines together."""
        lines = tuple(lines)
        completions = None if self.why_not else _summed(one.completions for one in lines)
        has_range = not self.why_not and not self.why_no_range
        ends = (_summed(one.low for one in lines), _summed(one.high for one in lines)) if has_range else (None, None)
        return CostSum(lines, _summed(one.days for one in lines), sum(one.slots for one in lines), completions, *ends)

    def as_json(self) -> dict[str, object]:
        """What the page and the paper show, without the method in words. Keys may be added, none renamed."""
        return {
            "own_work": self.rates.as_json(),
            "lines": [one.as_json() for one in self.lines],
            "total": self.total.as_json(),
            "by_control": {CONTROL[said]: one.as_json() for said, one in self.by_control},
            "by_kind": {kind.value: one.as_json() for kind, one in self.by_kind},
            "why_not": self.why_not,
            "why_no_range": self.why_no_range,
        }


def _summed(values: Iterable[Fraction | None]) -> Fraction:
    return sum((one for one in values if one is not None), Fraction(0))
