"""A sheet as it was read: headings, and rows that know their number in the spreadsheet. What the cells mean is not here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A cell; a datetime is a date. Text is trimmed, and what holds no text is None.
SheetCell = str | int | float | bool | date | time | timedelta | None

MOST_BYTES = 32 * 1024 * 1024
MOST_ROWS = 60_000
MOST_COLUMNS = 400


class SheetTrouble(Exception):
    """A sheet cannot be read, or a list not be held by the chosen format; the message is a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row. `has_surplus`: it has more cells than there are headings, so its cells may stand under the wrong ones."""

    number: int
    cells: tuple[SheetCell, ...]
    has_surplus: bool = False

    def with_cell(self, place: int, cell: SheetCell) -> GridRow:
        """The row with another value in one cell."""
        return replace(self, cells=tuple(cell if one == place else old for one, old in enumerate(self.cells)))


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet. Headings are empty words where it has none; `notes` say how it was read where that could be otherwise."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[GridRow, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def has_headings(self) -> bool:
        """Whether any column is named."""
        return any(self.headings)

    def column(self, place: int) -> list[SheetCell]:
        """The cells of one column that hold something."""
        return [row.cells[place] for row in self.rows if row.cells[place] is not None]

    def numbered(self, place: int) -> Iterator[tuple[int, SheetCell]]:
        """The same with the numbers of their rows."""
        return ((row.number, row.cells[place]) for row in self.rows if row.cells[place] is not None)

    def title(self, place: int) -> str:
        """What a column is called: by its heading, else by its letter as a spreadsheet has it."""
        return self.headings[place] or f"Column {column_letter(place)}"


def column_letter(place: int) -> str:
    """`A`, `Z`, `AA` for the places 0, 25, 26."""
    letters = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
