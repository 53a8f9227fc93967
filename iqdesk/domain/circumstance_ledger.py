"""The ledger of circumstances of one year: what a person entered, and what comes from days away, closures, codes and reasons.

No day and no setting is counted twice, and every line keeps the rows that made it. Whether a cause lay with the judge is what
a person says, else how the code table and the kind of a day away are read; it is never decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.circumstance_entries import CircumstanceKind


class Origin(Enum):
    """Where a line of the ledger comes from."""

    TYPED = "typed"
    AWAY = "away ledger"
    CLOSURE = "closures"
    CODE = "adjournment codes"
    REASON = "reasons given"


@dataclass(frozen=True, slots=True)
class Circumstance:
    """One line. `key` names it for good: `entry 12`, `away 5`, `closure 3`, `cause interpreter`, `reason 9`.

    `available_days` are days it took that would have been available (court days times the part-time share), None where it is
    of no days. `settings` are the settings it is counted with, `cases` the cases it is linked to: identities, by date.
    A setting is in one line only: with the entry that names it, else with the day it fell on, else with its code's cause.
    `lost_slots` are those of `settings` that count as slots lost beyond the days: not held by their code, on no lost day.
    """

    key: str
    origin: Origin
    kind: CircumstanceKind
    first: date
    last: date
    words: str
    is_outside: bool | None
    evidence: str = ""
    available_days: Fraction | None = None
    settings: tuple[int, ...] = ()
    lost_slots: tuple[int, ...] = ()
    cases: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CircumstanceLedger:
    """The lines of one year up to a day, in order of their first day."""

    year: FiscalYear
    as_of: date
    lines: tuple[Circumstance, ...]
