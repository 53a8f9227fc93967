"""The rows of a plan as a list: each cell as it was read, as it changes or as it is refused. Only what is in sight is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from iqdesk.ui.sheets.sheet_rows import AHEAD, columns_of, row_of
from iqdesk.ui.table import ROOT, CellModel, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.plan import PlannedRow
    from iqdesk.ui.cells import Column, Index, Row

KEPT = 500  # rows made, of which a window shows some thirty


class SheetModel(CellModel):
    """Planned rows, made into cells when they are looked at."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._bringing: Bringing | None = None
        self._today: date | None = None
        self.planned: Sequence[PlannedRow] = ()
        self._numbers: list[int] = []
        self._raw: dict[int, int] = {}  # where a row stands in the sheet, by its number
        self._made: dict[int, Row] = {}

    def show(self, bringing: Bringing, planned: Sequence[PlannedRow], today: date) -> bool:
        """Take other rows; False when their numbers are the same, and so the selection stays by itself."""
        numbers = [row.number for row in planned]
        is_same = numbers == self._numbers
        if not is_same:
            self.beginResetModel()
        if self._bringing is None or bringing.grid.rows is not self._bringing.grid.rows:
            self._raw = {row.number: place for place, row in enumerate(bringing.grid.rows)}
        self._bringing, self.planned, self._today, self._numbers = bringing, planned, today, numbers
        self._made.clear()
        if not is_same:
            self.endResetModel()
        elif numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(numbers) - 1, len(self.columns) - 1))
        return not is_same

    def row_at(self, row: int) -> Row:
        if row not in self._made:
            if self._bringing is None or self._today is None:
                raise IndexError(row)
            if len(self._made) > KEPT:
                self._made.clear()
            planned = self.planned[row]
            raw = self._bringing.grid.rows[self._raw[planned.number]]
            self._made[row] = row_of(self._bringing.mapping, raw, planned, self._today)
        return self._made[row]

    def place_of(self, key: object) -> int | None:
        return self._numbers.index(key) if isinstance(key, int) and key in self._numbers else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._numbers)


class SheetList(Table):
    """`at` carries the number of the row and the place of the column that are current now, `wants_mend` that it be edited."""

    at = Signal(object, int)
    wants_mend = Signal()
    wants_out = Signal()

    walks_cells = True

    def __init__(self, bringing: Bringing) -> None:
        columns = columns_of(bringing)
        self.sheet = SheetModel(columns)
        super().__init__(columns, "Rows of the sheet", model=self.sheet)
        self.sheet.setParent(self)
        self.add_key("F2", "Edit the cell", self._on_edit)
        self.add_key("Del", "Leave the row out", self._on_out)
        self.opened.connect(self._on_edit)

    def show_planned(self, bringing: Bringing, planned: Sequence[PlannedRow], today: date) -> None:
        """Take other rows; the current one stays current if it is still there, else its place is kept."""
        key, place = self.current_key(), self.currentIndex().row()
        if self.sheet.show(bringing, planned, today):
            self.choose(key, place)
            if not self.currentIndex().isValid():
                self.at.emit(None, -1)

    def current(self) -> PlannedRow | None:
        """The current row."""
        row = self.currentIndex().row()
        return self.sheet.planned[row] if 0 <= row < len(self.sheet.planned) else None

    def column(self) -> int:
        """The place of the current column in the sheet."""
        return self.currentIndex().column() - AHEAD

    def choose_column(self, place: int) -> None:
        """Make the cell of that column of the sheet current, in the current row."""
        row = max(0, self.currentIndex().row())
        self.selectionModel().setCurrentIndex(self.sheet.index(row, place + AHEAD), self.WHOLE_ROW)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.at.emit(self.current_key(), current.column() - AHEAD)

    def _on_edit(self) -> None:
        self.wants_mend.emit()

    def _on_out(self) -> None:
        self.wants_out.emit()
