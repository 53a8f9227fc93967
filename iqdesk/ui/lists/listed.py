"""What is listed: the columns of a list and how its lines become rows; and the cells that several lists share."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from iqdesk.domain.docket import Custody
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.lists import ListKind
    from iqdesk.domain.records import CaseName
    from iqdesk.ui.cells import Column, Row
    from iqdesk.ui.desk import Desk

CUSTODY_CELLS = {one.value: Cell(one.label, tone=Tone.INK2) for one in Custody} | {
    Custody.DETAINED.value: Cell(Custody.DETAINED.label, glyph=Glyph.SQUARE)
}
NUMBER_SAMPLE, NAME_SAMPLE, DAY_SAMPLE = "Case 20000000", "Oyelaran-Pratt, Simeon", "Wed Nov 30, 2026"


class Listed:
    """One list of the docket. Its rows are told by the ids of what is listed; the titles of its columns are its own."""

    kind: ClassVar[ListKind]
    columns: ClassVar[tuple[Column, ...]]
    of_search: ClassVar[str] = ""  # the title of the column that shows while something is searched for
    unasked: ClassVar[frozenset[str]] = frozenset()  # titles of the columns that show only when a person wants them

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def prepare(self, search: str) -> None:
        """Ask what all rows need, once for all of them; `search` is what the list is narrowed by."""

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """The rows of these ids, in their order; those that are gone are left out."""
        raise NotImplementedError

    def case_of(self, key: int) -> int | None:
        """The case that a row is about."""
        raise NotImplementedError


def number_cell(case: CaseName, *, is_open: bool) -> Cell:
    """The A-number, strong while something is open on the row."""
    return Cell(case.number, type=Type.MEDIUM if is_open else Type.BODY)


def name_cell(case: CaseName, riders: int = 0) -> Cell:
    """The respondent, and how many riders go with the case."""
    return Cell(case.respondent.name, muted=f"+{riders}" if riders else "")


def copied(case: CaseName) -> str:
    """What Copy takes."""
    number = case.respondent.a_number
    return f"A{number}" if number else case.number


def any_custody_cell(custody: str | None) -> Cell:
    """All three words; a code that is none of them as it is."""
    if custody is None:
        return EMPTY
    return CUSTODY_CELLS.get(custody) or Cell(custody, tone=Tone.INK2)


def day_cell(day: date | None, today: date) -> Cell:
    """A day; an empty cell for one that has not come."""
    return Cell(words.short_day(day, today)) if day else EMPTY


def minutes_cell(minutes: int | None) -> Cell:
    """Minutes, bare."""
    return Cell(words.figure(minutes), tone=Tone.INK2) if minutes is not None else EMPTY
