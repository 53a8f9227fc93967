"""The rows of a plan as a table shows them: number, fate, then each cell as it was read, as it changes or as it is refused."""

from __future__ import annotations

from datetime import date, time
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.docket import spoken_a_number
from iqdesk.exchange.sheets.days_in import Moment
from iqdesk.exchange.sheets.fields import DAYS, Field
from iqdesk.exchange.sheets.plan import Fate
from iqdesk.exchange.sheets.values_in import Hour, Name
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Ground, Row, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.grid import GridRow
    from iqdesk.exchange.sheets.mapping import Mapping
    from iqdesk.exchange.sheets.plan import PlannedRow

FATES = {
    Fate.NEW: Cell("New", glyph=Glyph.PLUS),
    Fate.CHANGED: Cell("Changed", glyph=Glyph.WAVE, type=Type.MEDIUM),
    Fate.UNCHANGED: Cell("Unchanged", glyph=Glyph.EQUALS, tone=Tone.INK2),
    Fate.LEFT_OUT: Cell("Left out", glyph=Glyph.DASH, tone=Tone.INK2),
    Fate.REFUSED: Cell("Refused", glyph=Glyph.CROSS, tone=Tone.WARN, type=Type.STRONG),
}
WIDEST, NARROWEST = 26, 11  # letters
AHEAD = 2  # columns before those of the sheet: the row's number and its fate
A_DAY = 13  # letters of a day, or of an A-number, beside its triangle
BESIDE = 3  # letters that the chevron takes beside the name of a field
LOOKED_AT = 200  # rows


def columns_of(bringing: Bringing) -> tuple[Column, ...]:
    """A column for each of the sheet's, under its heading."""
    grid, made = bringing.grid, [Column("Row", "1,204", right=True, grow=0), Column("", "Unchanged", glyphs=True, grow=0)]
    for place, field in enumerate(bringing.mapping.fields):
        cells = [row.cells[place] for row in grid.rows[:LOOKED_AT]]
        named = A_DAY if field in DAYS or field is Field.A_NUMBER else len(field.label) + BESIDE if field else 0
        widest = max(named, *(len(str(cell)) for cell in cells))
        made.append(Column(grid.title(place), "n" * min(max(widest, NARROWEST), WIDEST)))
    return tuple(made)


def row_of(mapping: Mapping, raw: GridRow, planned: PlannedRow, today: date) -> Row:
    """One row of the plan."""
    cells = [
        _cell(planned, field, "" if cell is None else str(cell), today)
        for field, cell in zip(mapping.fields, raw.cells, strict=True)
    ]
    copies = "\t".join("" if cell is None else str(cell) for cell in raw.cells)
    return Row(planned.number, (Cell(words.figure(planned.number), tone=Tone.INK2), FATES[planned.fate], *cells), copies)


def _cell(planned: PlannedRow, field: Field | None, raw: str, today: date) -> Cell:
    if field is None or planned.fate is Fate.LEFT_OUT:
        return Cell(raw, tone=Tone.INK2)
    if field in planned.row.troubles or (planned.cell is field and planned.fate is Fate.REFUSED):
        return Cell(raw or "—", tone=Tone.WARN, type=Type.STRONG, ground=Ground.REFUSED)
    change = planned.changes.get(field)
    if change is not None:
        old, new = said(change.old, field, today), said(change.new, field, today)
        return Cell(f"{old} → {new}" if old else new, type=Type.STRONG, ground=Ground.CHANGED)
    is_odd = any(one.cell is field for one in planned.warnings)
    return Cell(said(planned.row.values.get(field), field, today), glyph=Glyph.TRIANGLE if is_odd else None)


def said(value: object, field: Field, today: date) -> str:
    """A value in words."""
    if field is Field.A_NUMBER and isinstance(value, str):
        return spoken_a_number(value)
    if isinstance(value, Moment):
        return " ".join(part for part in (words.short_day(value.day, today), words.spoken_hour(value.at)) if part)
    if isinstance(value, date):
        return words.short_day(value, today)
    if isinstance(value, (time, Hour)):
        return words.spoken_hour(value.at if isinstance(value, Hour) else value)
    return _plainly(value)


def _plainly(value: object) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, Name):
        return ", ".join(part for part in (value.family, value.given) if part)
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.value))
    return "" if value is None else str(value)
