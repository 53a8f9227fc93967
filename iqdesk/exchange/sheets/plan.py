"""The dry run: what each row of a sheet would do to the docket, and why some do nothing. Nothing is written here.

A plan is made from values alone, so that it can be made beside the desk; it stands as long as the docket holds the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping as Map
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.case_state import Row as StateRow
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.held import Held
    from iqdesk.exchange.sheets.fields import Field, SheetKind
    from iqdesk.exchange.sheets.rows_in import SheetRow
    from iqdesk.store.docket_file import DocketFile

Act = Callable[["DocketFile"], "Touched"]


class Fate(Enum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    LEFT_OUT = "left out"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value.capitalize()


class Change(NamedTuple):
    """What a cell changes in the docket; `old` None where the docket had nothing."""

    old: object
    new: object


class Warned(NamedTuple):
    """Something odd about a row that is taken in all the same; `cell` where it is one cell's matter."""

    words: str
    cell: Field | None = None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row and what it would do. `reason` and `cell`, the one to mend, belong to a refusal."""

    row: SheetRow
    fate: Fate
    changes: Map[Field, Change] = field(default_factory=dict)
    reason: str = ""
    cell: Field | None = None
    warnings: tuple[Warned, ...] = ()
    acts: tuple[Act, ...] = ()

    @property
    def number(self) -> int:
        """Its number in the spreadsheet."""
        return self.row.number


class Asked(NamedTuple):
    """What the docket is asked about for a sheet: the cases with these A-numbers, and what is set on these days."""

    numbers: frozenset[str]
    days: frozenset[date]


@dataclass(frozen=True)
class Plan:
    """Every row of a sheet with its fate, over what the docket held; `notes` are of the sheet as a whole."""

    kind: SheetKind
    rows: tuple[PlannedRow, ...]
    held: Held
    asked: Asked
    notes: tuple[str, ...] = ()
    state: int = -1  # of the docket when it was asked

    def counts(self) -> dict[Fate, int]:
        """How many rows have each fate."""
        found = Counter(row.fate for row in self.rows)
        return {fate: found[fate] for fate in Fate}

    @property
    def writes(self) -> int:
        """How many rows change the docket."""
        return sum(row.fate in (Fate.NEW, Fate.CHANGED) for row in self.rows)


class Done(NamedTuple):
    """What planning one row came to; `puts` are its rows as the rules for oddities see them."""

    acts: tuple[Act, ...] = ()
    changes: Map[Field, Change] = MappingProxyType({})
    warnings: tuple[Warned, ...] = ()
    is_new: bool = False
    puts: tuple[StateRow, ...] = ()


class Ground(NamedTuple):
    """What planning stands on beside the sheet."""

    held: Held
    codes: AdjournmentCodes
    calendar: SittingCalendar
    today: date
    left_out: frozenset[int] = frozenset()  # rows that a person leaves out
