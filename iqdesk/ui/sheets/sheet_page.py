"""Bring in a sheet: the dry run as a list, filtered by fate; one button takes it in, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from iqdesk.domain.docket import Touched
from iqdesk.exchange.sheets.bringing import begun, planned, take_in
from iqdesk.exchange.sheets.days_in import DateOrder
from iqdesk.exchange.sheets.grid import Grid
from iqdesk.exchange.sheets.mapping import open_orders
from iqdesk.exchange.sheets.plan import Fate
from iqdesk.ui import words
from iqdesk.ui.chips import Chips
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, button, label
from iqdesk.ui.page import Page
from iqdesk.ui.sheets.sheet_rows import columns_of, row_of
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.plan import Plan
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk

NOTHING = ("No sheet is chosen", "File > Bring in a sheet reads a CSV file or a workbook.")


class SheetPage(Page):
    """Shows one sheet until it is taken in or put away."""

    name = "sheet"
    shows: ClassVar[Touched] = Touched.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.bringing: Bringing | None = None
        self.plan: Plan | None = None
        self._fate: Fate | None = None
        self.list: Table | None = None
        self._chips = Chips(["All", *(fate.label for fate in Fate)], "Which rows")
        self._chips.chosen.connect(self._on_chip)
        self._chips.choose(0)
        self._guess = label("", ink="2")
        self.reason = label("", Type.STRONG, wraps=True)
        self.outlook = label("", ink="2", wraps=True)
        self.cancel = button("&Cancel")
        self.take_all = button("&Import", "filled")
        self.month_first, self.day_first = button("&Month first"), button("&Day first")
        self._empty = EmptyState("folder")
        self._build()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        self._column.setSpacing(8)
        tools = QHBoxLayout()
        tools.setContentsMargins(INDENT, 2, INDENT, 0)
        tools.addWidget(self._chips, 1)
        tools.addWidget(self._guess)
        self._column.addLayout(tools)
        self._column.addWidget(self._empty, 1)
        self._empty.say(*NOTHING)
        self._column.addWidget(self.reason)
        foot = QHBoxLayout()
        foot.setContentsMargins(INDENT, 0, INDENT, 0)
        foot.addWidget(self.outlook, 1)
        for one, slot in ((self.month_first, self._on_month_first), (self.day_first, self._on_day_first)):
            one.clicked.connect(slot)
            foot.addWidget(one)
            one.hide()
        foot.addWidget(self.cancel)
        foot.addWidget(self.take_all)
        self._column.addLayout(foot)
        self.cancel.clicked.connect(self.left)
        self.take_all.clicked.connect(self._on_import)

    def take(self, subject: object) -> None:
        """A sheet as it was read."""
        if isinstance(subject, Grid):
            self.bringing = begun(self.desk.file, subject, self.desk.today)
            self._make_list(self.bringing)
            self.make_stale()

    def refresh(self) -> None:
        if self.bringing is None:
            self.head("Bring in a sheet")
            self.take_all.setEnabled(False)
            return
        self.plan = planned(self.desk.file, self.bringing)
        grid = self.bringing.grid
        sheet = f"sheet “{grid.sheet}”" if grid.sheet else ""
        self.head("Bring in a sheet", grid.name, sheet, words.plural(len(grid.rows), "row"), *grid.notes)
        self._show(self.bringing, self.plan)

    def _show(self, bringing: Bringing, plan: Plan) -> None:
        counts = plan.counts()
        self._chips.say([f"All {len(plan.rows):,}", *(f"{fate.label} {count:,}" for fate, count in counts.items())])
        self._guess.setText(f"{plan.kind.label}, {bringing.mapping.source.value}")
        shown = [row for row in plan.rows if self._fate in (None, row.fate)]
        if self.list is not None:
            self.list.show_rows([row_of(bringing, row, self.desk.today) for row in shown])
        refused = f" {words.plural(counts[Fate.REFUSED], 'refused row')} stay out." if counts[Fate.REFUSED] else ""
        saved = f"{words.plural(plan.writes, 'row')} will be saved in one step; one Undo takes them all back.{refused}"
        self.outlook.setText(words.sentences(saved, *plan.notes))
        self.take_all.setText(f"&Import {words.plural(plan.writes, 'row')}")
        self.take_all.setEnabled(plan.writes > 0)
        is_open = bool(open_orders(bringing.grid, bringing.mapping))
        for one in (self.month_first, self.day_first):
            one.setVisible(is_open)
        self._on_moved(self.list.current_key() if self.list else None)

    def _make_list(self, bringing: Bringing) -> None:
        if self.list is not None:
            self._column.removeWidget(self.list)
            self.list.deleteLater()
        self.list = Table(columns_of(bringing), "Rows of the sheet")
        self.list.moved.connect(self._on_moved)
        self._column.insertWidget(1, self.list, 1)
        self._empty.hide()
        self.setFocusProxy(self.list)

    def _on_chip(self, place: int) -> None:
        self._fate = list(Fate)[place - 1] if place else None
        self.make_stale()

    def _on_month_first(self) -> None:
        self._order(DateOrder.MONTH)

    def _on_day_first(self) -> None:
        self._order(DateOrder.DAY)

    def _order(self, order: DateOrder) -> None:
        """Which comes first in the dates whose column does not tell."""
        if self.bringing is not None:
            mapping = self.bringing.mapping.with_order_where_open(self.bringing.grid, order)
            self.bringing = self.bringing.with_mapping(mapping)
            self.make_stale()

    def _on_moved(self, number: object) -> None:
        rows = self.plan.rows if self.plan else ()
        row = next((one for one in rows if one.number == number), None)
        said = [row.reason, *(one.words for one in row.warnings)] if row else []
        self.reason.setText(f"Row {number}: {words.sentences(*said)}" if any(said) else "")

    def _on_import(self) -> None:
        if self.desk.do(self._take_in):
            self.left.emit()

    def _take_in(self, file: DocketFile) -> Touched:
        if self.bringing is None or self.plan is None:
            return Touched.NOTHING
        return take_in(file, self.bringing, self.plan)
