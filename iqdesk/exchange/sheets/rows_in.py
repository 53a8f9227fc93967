"""The rows of a sheet as typed values: each cell read by its column's reader, what cannot be read kept with its reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.exchange.sheets.days_in import Finding
from iqdesk.exchange.sheets.mapping import findings
from iqdesk.exchange.sheets.reader import reader_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Map

    from iqdesk.exchange.sheets.fields import Field
    from iqdesk.exchange.sheets.grid import Grid, GridRow, SheetCell
    from iqdesk.exchange.sheets.mapping import Mapping
    from iqdesk.exchange.sheets.reader import Known, Reader

SURPLUS = "This row has more cells than there are headings, so they may stand under the wrong ones. Mend it in the file."


class RowRefused(RuleBroken):
    """A row that cannot be taken in; `cell` is the one to mend, None where it is not one cell's matter."""

    def __init__(self, reason: str, cell: Field | None = None) -> None:
        super().__init__(reason)
        self.cell = cell


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: what its cells certainly mean, and why others mean nothing."""

    number: int
    values: Map[Field, object]
    troubles: Map[Field, str] = field(default_factory=dict)
    trouble: str = ""  # of the row as a whole


def read_rows(grid: Grid, mapping: Mapping, known: Known) -> Iterator[SheetRow]:
    """Every row of the sheet, in its order."""
    columns = _columns(grid, mapping, known)
    return (_read(row, columns) for row in grid.rows)


def read_row(grid: Grid, mapping: Mapping, known: Known, row: GridRow) -> SheetRow:
    """One row of it."""
    return _read(row, _columns(grid, mapping, known))


def _columns(grid: Grid, mapping: Mapping, known: Known) -> list[tuple[int, Field, _Remembering]]:
    """How each column is read."""
    orders = findings(grid, mapping)
    return [
        (place, field, _Remembering(reader_of(field, grid.headings[place], orders.get(place, Finding(None)), known)))
        for place, field in enumerate(mapping.fields)
        if field is not None
    ]


def _read(row: GridRow, columns: list[tuple[int, Field, _Remembering]]) -> SheetRow:
    values: dict[Field, object] = {}
    troubles: dict[Field, str] = {}
    for place, of, read in columns:
        cell = row.cells[place]
        if cell is None:
            continue
        value, reason = read(cell)
        if reason:
            troubles[of] = reason
        else:
            values[of] = value
    return SheetRow(row.number, values, troubles, SURPLUS if row.has_surplus else "")


class _Remembering:
    """A reader that reads each spelling once: a column holds few of them, and many times."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._found: dict[tuple[type, SheetCell], tuple[object, str]] = {}

    def __call__(self, cell: SheetCell) -> tuple[object, str]:
        """The value, or the reason why there is none."""
        key = (type(cell), cell)
        if key not in self._found:
            self._found[key] = self._ask(cell)
        return self._found[key]

    def _ask(self, cell: SheetCell) -> tuple[object, str]:
        try:
            return self._read(cell), ""
        except RuleBroken as refusal:
            return None, str(refusal)
