"""Cells that say the same of a case or a setting in every list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.records import CaseName

CUSTODY_CELLS = {one.value: Cell(one.label, tone=Tone.INK2) for one in Custody} | {
    Custody.DETAINED.value: Cell(Custody.DETAINED.label, glyph=Glyph.SQUARE)
}


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


def custody_cell(custody: str | None) -> Cell:
    """Detained with its square; a day list says nothing of the others."""
    return Cell(Custody.DETAINED.label, glyph=Glyph.SQUARE, short="") if custody == Custody.DETAINED.value else EMPTY
