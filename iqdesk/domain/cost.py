"""What circumstances cost: days and slots lost by cause, and the completions they would have brought at the judge's own rate.

An estimate with its range and its method, never a fact. Every number can be worked out again by hand from the rows it keeps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from iqdesk.domain.circumstance_ledger import Circumstance
    from iqdesk.domain.docket import HearingKind


@dataclass(frozen=True, slots=True)
class MonthRate:
    """One month of the judge's own work: `completions` over `available_days`. `is_used` says that the range rests on it."""

    month: date
    completions: int
    available_days: Fraction
    is_used: bool


@dataclass(frozen=True, slots=True)
class SlotRate:
    """Of one kind of hearing: how many of the judge's settings took place, and on how many of them a case was completed."""

    kind: HearingKind
    held: int
    completed: int


@dataclass(frozen=True, slots=True)
class OwnRates:
    """What the judge's own work brings: by available day over the year so far, and by setting held of each kind."""

    completions: int
    available_days: Fraction
    months: tuple[MonthRate, ...]
    slots: tuple[SlotRate, ...]


@dataclass(frozen=True, slots=True)
class CostLine:
    """What one circumstance cost; `completions` is exact, `low` and `high` the range, None where there is too little to tell."""

    circumstance: Circumstance
    days: Fraction
    slots: int
    completions: Fraction | None
    low: Fraction | None
    high: Fraction | None


@dataclass(frozen=True, slots=True)
class Cost:
    """All lines that cost days or slots, and their sums by whose control: `outside` True, False or None (not stated)."""

    rates: OwnRates
    lines: tuple[CostLine, ...]
    why_not: str = ""  # why no completions can be told; empty where they can
    why_no_range: str = ""  # why no range can be told
