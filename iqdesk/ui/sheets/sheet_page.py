"""Bring in a sheet: what its columns become, the dry run as a list, refused cells mended; one button takes it in, in one step."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from iqdesk.domain.docket import Touched
from iqdesk.exchange.sheets.bringing import as_known_now, begun, planning, take_in, taking_in, to_remember
from iqdesk.exchange.sheets.plan import Fate
from iqdesk.ui import words
from iqdesk.ui.chips import Chips
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, button, label
from iqdesk.ui.long_step import LongStep
from iqdesk.ui.page import Page
from iqdesk.ui.sheets.becomes import Becomes
from iqdesk.ui.sheets.brought import Brought
from iqdesk.ui.sheets.mapping_line import MappingLine
from iqdesk.ui.sheets.mend_bar import MendBar
from iqdesk.ui.sheets.order_line import OrderLine
from iqdesk.ui.sheets.refused_dialog import RefusedDialog
from iqdesk.ui.sheets.sheet_list import SheetList
from iqdesk.ui.slices import Slices

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.days_in import DateOrder
    from iqdesk.exchange.sheets.fields import Field, SheetKind
    from iqdesk.exchange.sheets.plan import Plan, PlannedRow
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.sheets.mend_bar import CellAt

MANY = 500  # rows; so many are written before a person wonders
NOTHING = ("No sheet is chosen", "A CSV file or a workbook of hearings, cases, motions or completions.", "Bring in a sheet…")


class SheetPage(Page):
    """Shows one sheet until it is taken in or put away."""

    name = "sheet"
    shows: ClassVar[Touched] = Touched.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.bringing: Bringing | None = None
        self.plan: Plan | None = None
        self._brought: Brought | None = None
        self._before: tuple[Brought, Bringing] | None = None  # the sheet that another took the place of, as it was mended
        self._fate: Fate | None = None
        self._takes = False
        self.list: SheetList | None = None
        self._chips = Chips(["All", *(fate.label for fate in Fate)], "Which rows")
        self.line, self.becomes, self.orders, self.mend = MappingLine(), Becomes(), OrderLine(), MendBar()
        self.month_first, self.day_first = self.orders.month_first, self.orders.day_first
        self.reason = self.mend.reason
        self.outlook = label("", ink="2", wraps=True)
        self.bar = QProgressBar()
        self.save_refused = button("S&ave the refused rows…")
        self.cancel = button("&Cancel")
        self.take_all = button("&Import", "filled")
        self._empty = EmptyState("folder")
        self._slices = Slices(desk, self)
        self._build()
        self._connect()
        self._clear()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 12)
        self._column.setSpacing(6)
        self._sides = QVBoxLayout()
        self._sides.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 0)
        self._sides.setSpacing(6)
        chips = QHBoxLayout()
        chips.setContentsMargins(INDENT, 0, INDENT, 0)
        chips.addWidget(self._chips)
        self._sides.addLayout(chips)
        for one in (self.line, self.orders, self.becomes):
            self._sides.addWidget(one)
        self._sides.addWidget(self._empty, 1)
        self._empty.say(*NOTHING)
        self._column.addLayout(self._sides, 1)
        self._column.addWidget(self.mend)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How many rows are compared")
        foot = QHBoxLayout()
        foot.setContentsMargins(GUTTER, 0, GUTTER, 0)
        foot.setSpacing(8)
        foot.addWidget(self.outlook, 1)
        foot.addWidget(self.bar, 1)
        for press in (self.save_refused, self.cancel, self.take_all):
            foot.addWidget(press)
        self._column.addLayout(foot)

    def _connect(self) -> None:
        self._chips.chosen.connect(self._on_chip)
        self.line.kind_chosen.connect(self._on_kind)
        self.line.sheet_chosen.connect(self._on_sheet)
        self.line.forgotten.connect(self._on_forgotten)
        self.becomes.changed.connect(self._on_becomes)
        self.orders.chosen.connect(self._on_order)
        self.mend.mended.connect(self._on_mended)
        self.mend.turned.connect(self._on_turned)
        self.save_refused.clicked.connect(self._on_save_refused)
        self.cancel.clicked.connect(self.left)
        self.take_all.clicked.connect(self._on_import)
        self._empty.acted.connect(self._on_wants_sheet)
        self._slices.went_on.connect(self._on_went_on)
        self._slices.ended.connect(self._on_planned)

    def take(self, subject: object) -> None:
        """A sheet as it was read; the one that is shown stays as it was mended."""
        if isinstance(subject, Brought) and subject is not self._brought:
            mended = self._before[1] if self._before is not None and subject is self._before[0] else None
            self._before = None if self._brought is None or self.bringing is None else (self._brought, self.bringing)
            self._clear()
            if self.desk.show(partial(self._begin, subject, mended)):
                self.make_stale()

    def can_take(self, subject: object) -> bool:
        """A sheet that was taken in or put away is not come back to; one whose place another took is."""
        return subject is None or subject is self._brought or (self._before is not None and subject is self._before[0])

    def _begin(self, brought: Brought, mended: Bringing | None) -> None:
        self.bringing = begun(self.desk.file, brought.grid, self.desk.today) if mended is None else mended
        self._brought = brought
        self._fate = None
        self._chips.choose(0)
        self.list = SheetList(self.bringing)
        self.list.at.connect(self._on_at)
        self.list.wants_mend.connect(self.mend.ask)
        self.list.wants_out.connect(self.mend.turn)
        self._sides.insertWidget(self._sides.count() - 1, self.list, 1)
        self.line.begin(self.bringing, rereads=brought.path is not None)
        self.becomes.suit(self.bringing, self.list)
        self._say_sheet(is_there=True)
        self.setFocusProxy(self.list)
        mends = (self.mend.field, self.mend.use, self.mend.out)
        stops = (self.line.remember, *self.becomes.choices, self.list, *mends, self.save_refused, self.cancel, self.take_all)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _clear(self) -> None:
        """Nothing is brought in any more."""
        self._slices.stop()
        self.bringing = self.plan = self._brought = None
        if self.list is not None:
            self.setFocusProxy(None)  # type: ignore[arg-type] # Qt takes none, its stubs do not
            self.list.hide()
            self._sides.removeWidget(self.list)
            self.list.deleteLater()
            self.list = None
        self._say_sheet(is_there=False)
        self.head("Bring in a sheet")

    def _say_sheet(self, *, is_there: bool) -> None:
        for one in (self._chips, self.line, self.becomes, self.save_refused, self.cancel, self.take_all):
            one.setVisible(is_there)
        for over in (self.orders, self.mend, self.bar):
            over.hide()
        self.outlook.setText("")
        self._empty.setVisible(not is_there)

    def refresh(self) -> None:
        if self.bringing is None or self._takes:
            return
        self.bringing = as_known_now(self.desk.file, self.bringing, self.desk.today)
        grid = self.bringing.grid
        sheet = f"sheet “{grid.sheet}”" if grid.sheet else ""
        self.head("Bring in a sheet", grid.name, sheet, words.plural(len(grid.rows), "row"), *grid.notes)
        for part in (self.line, self.becomes, self.orders):
            part.show_mapping(self.bringing)
        for press in (self.take_all, self.save_refused):
            press.setEnabled(False)
        self.bar.setRange(0, 2 * len(grid.rows))
        self._slices.start(planning(self.desk.file, self.bringing))

    def _on_went_on(self, done: int) -> None:
        self.bar.setValue(done)
        self.bar.show()
        self.outlook.setText("Comparing the rows with the docket.")

    def _on_planned(self, plan: Plan) -> None:
        self.plan = plan
        self.bar.hide()
        counts = plan.counts()
        said = [f"All {words.figure(len(plan.rows))}"]
        said += [f"{fate.label} {words.figure(count)}" for fate, count in counts.items()]
        self._chips.say(said, [place for place, count in enumerate(counts.values(), start=1) if not count])
        self.outlook.setText(self._outlook(plan))
        self.save_refused.setVisible(counts[Fate.REFUSED] > 0)
        self.save_refused.setEnabled(True)
        self.take_all.setText(f"&Import {words.plural(plan.writes, 'row')}" if plan.writes else "&Import")
        self.take_all.setEnabled(plan.writes > 0)
        self._show_rows()

    def _outlook(self, plan: Plan) -> str:
        writes, refused = plan.writes, plan.counts()[Fate.REFUSED]
        undo = "one Undo takes it back" if writes == 1 else "one Undo takes them all back"
        saved = (
            f"{words.plural(writes, 'row')} will be saved in one step; {undo}." if writes else "No row would change the docket."
        )
        stay = f"{words.plural(refused, 'refused row')} {'stays' if refused == 1 else 'stay'} out." if refused else ""
        return words.sentences(saved, stay, *plan.notes)

    def _show_rows(self) -> None:
        """Those of the chosen fate; the plan stays as it is."""
        if self.bringing is None or self.plan is None or self.list is None:
            return
        shown = [row for row in self.plan.rows if self._fate in (None, row.fate)]
        self.list.show_planned(self.bringing, shown, self.desk.today)
        self._point_to(self.list.current())

    def _point_to(self, row: PlannedRow | None) -> None:
        """Make the cell that is to be mended the current one."""
        if self.bringing is None or self.list is None:
            return
        wrong = self.bringing.mapping.place_of(row.cell) if row is not None and row.cell is not None else None
        if wrong is not None:
            self.list.choose_column(wrong)
        self._show_cell(row, self.list.column())

    def _show_cell(self, row: PlannedRow | None, place: int) -> None:
        if self.bringing is not None:
            self.mend.show_cell(self.bringing, row, place)
            self.becomes.follow(place)

    def _on_at(self, number: object, place: int) -> None:
        row = self.list.current() if self.list is not None else None
        if row is None or number != self.mend.number:
            self._point_to(row)
        else:
            self._show_cell(row, place)

    def _on_chip(self, place: int) -> None:
        self._fate = list(Fate)[place - 1] if place else None
        self._show_rows()

    def _on_kind(self, kind: SheetKind) -> None:
        self.desk.show(partial(self._begin_as, kind))

    def _begin_as(self, kind: SheetKind | None) -> None:
        if self.bringing is not None:
            again = begun(self.desk.file, self.bringing.grid, self.desk.today, kind)
            self._bring(self.bringing.with_mapping(again.mapping))

    def _bring(self, bringing: Bringing) -> None:
        """Compare the rows anew, as they are now."""
        self.bringing = bringing
        self.make_stale()

    def _on_sheet(self, sheet: str) -> None:
        if self._brought is not None:
            self.wants_sheet.emit(self._brought.path, sheet)

    def _on_wants_sheet(self) -> None:
        self.wants_sheet.emit(None, None)

    def _on_forgotten(self) -> None:
        if self.bringing is not None:
            mapping = to_remember(self.bringing)
            if self.desk.do(lambda file: file.withdraw_sheet_mapping(mapping)):
                self.line.remember.setChecked(False)
                self._on_kind(self.bringing.mapping.kind)

    def _on_becomes(self, place: int, field: Field | None) -> None:
        if self.bringing is not None and field is not self.bringing.mapping.fields[place]:
            self._bring(self.bringing.with_mapping(self.bringing.mapping.with_field(place, field)))

    def _on_order(self, order: DateOrder) -> None:
        if self.bringing is not None:
            self._bring(self.bringing.with_mapping(self.bringing.mapping.with_order_where_open(self.bringing.grid, order)))

    def _on_mended(self, at: CellAt, text: str) -> None:
        if self.bringing is not None and self.list is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(self.bringing.mended(at.number, at.place, text or None))

    def _on_turned(self, number: int) -> None:
        if self.bringing is not None and self.list is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(self.bringing.leaving_out(number))

    def put_away(self) -> bool:
        """Esc in the field of a cell: back to the list, and the cell as it was."""
        if self.list is None or not self.mend.isAncestorOf(self.focusWidget() or self):
            return False
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._point_to(self.list.current())
        return True

    def _on_save_refused(self) -> None:
        if self.bringing is not None and self.plan is not None:
            RefusedDialog.show_to(self, self.desk, self.bringing, self.plan)

    def _on_import(self) -> None:
        if self.bringing is None or self.plan is None or self._slices.is_busy:
            return
        self._takes = True  # what it writes is not compared with itself
        is_written = self._take_in(self.bringing, self.plan, remember=self.line.remember.isChecked())
        self._takes = False
        if is_written:
            self._clear()
            self.left.emit()
        else:
            self.make_stale()

    def _take_in(self, bringing: Bringing, plan: Plan, *, remember: bool) -> bool:
        if len(plan.rows) < MANY:
            return self.desk.do(partial(take_in, bringing=bringing, plan=plan, remember=remember))
        parts = taking_in(self.desk.file, bringing, plan, remember=remember)
        what = f"Importing {words.plural(plan.writes, 'row')} of {bringing.grid.name}"
        return LongStep.write(self, self.desk, what, parts, len(plan.rows))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._slices.is_busy:
            self._slices.stop()
            self.make_stale()
