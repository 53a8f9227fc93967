"""Reconcile: the agency's figure typed in, what this docket counts on that day, and what would explain the difference."""

from __future__ import annotations

from datetime import date
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.masking import Named
from iqdesk.domain.reconcile import AgencyFigure, reconcile_in_parts
from iqdesk.domain.typed_dates import Looks
from iqdesk.ui import words
from iqdesk.ui.activity.part_table import PartTable
from iqdesk.ui.activity.rows_panel import RowsPanel
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.entry.edits import DayEdit, EntryEdit, Mark, Read, TextEdit, show_mark
from iqdesk.ui.entry.fields import LineField, as_typed
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.page import Page, goals_in_words
from iqdesk.ui.slices import Slices
from iqdesk.ui.split import Split, scrolled
from iqdesk.ui.theme import Type
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QHideEvent

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.reconcile import Reconciliation
    from iqdesk.ui.desk import Desk

PANEL = 340
NOT_A_NUMBER = "Type the agency’s figure as a whole number."
NO_FIGURE = (
    "No figure of the agency is kept for this year",
    "Type what the agency showed and the day it showed it, then Keep it.",
)


class CountEdit(EntryEdit):
    """A whole number."""

    def understood(self, text: str) -> Read:
        digits = text.replace(",", "")
        if not (digits.isascii() and digits.isdigit()):
            raise RuleBroken(NOT_A_NUMBER)
        return Read(int(digits), words.figure(int(digits)))


class ReconcilePage(Page):
    """The same comparison that `iqdesk reconcile` prints, of the figure kept last for the year."""

    name = "reconcile"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.year = YearSwitch(desk)
        self.figure = LineField("&Agency’s figure", CountEdit("Agency’s figure", "212"), "1,204")
        self.day = LineField("Shown &on", DayEdit("Shown on", Looks.BACK, self._today), "12/30/2026")
        self.source = LineField("&Where", TextEdit("Where it was shown", "Dashboard, printed"), "Dashboard, printed", grows=True)
        self.keep = button("&Keep it", "filled")
        self.keep.clicked.connect(self.keep_figure)
        self.withdraw = button("Withdraw", "quiet")
        self.withdraw.clicked.connect(self.withdraw_figure)
        self.save = button("&Save the note as PDF…")
        self.save.clicked.connect(self.print_out)
        self.found: Reconciliation | None = None
        self._in_fields: tuple[FiscalYear, AgencyFigure | None] | None = None  # the year and figure that were put there last
        self.table: PartTable | None = None
        self._said = label("", Type.STRONG, wraps=True)
        self._what = label("", Type.CAPTION, "2", wraps=True)
        self._empty = EmptyState("scales")
        self._hints = KeyHints((("↑ ↓", "choose a way"), ("Enter", "its proceedings")))
        self.rows = RowsPanel(self._names_of, has_spans=False)
        self.rows.go.connect(self.go)
        self._slices = Slices(desk, self)
        self._slices.went_on.connect(self._on_went_on)
        self._slices.ended.connect(self._show_found)
        self._split = Split(self._build_main(), self.rows, width=PANEL)
        self._split.close_panel()  # until there is a figure whose proceedings it could show
        self.rows.closed.connect(self._split.close_panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self.setFocusProxy(self.figure.edit)

    def _today(self) -> date:
        return self.desk.today

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, INDENT, 0)  # the button ends where the fields do
        tools.addWidget(self.year)
        tools.addStretch()
        tools.addWidget(self.save)
        column.addLayout(tools)
        fields = QHBoxLayout()
        fields.setContentsMargins(INDENT, 0, INDENT, 0)
        fields.setSpacing(8)
        for field in (self.figure, self.day, self.source):
            field.edit.returnPressed.connect(self.keep_figure)
            fields.addWidget(field, 1 if field.grows else 0)
        for press in (self.keep, self.withdraw):
            fields.addWidget(press, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(fields)
        for words_for_it in (self._said, self._what):
            words_for_it.setContentsMargins(INDENT, 4, INDENT, 0)
            column.addWidget(words_for_it)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 4, 0)
        self._scroll = scrolled(inside, "Ways of counting")
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._hints)
        return main

    def refresh(self) -> None:
        year, goals, file = self.desk.year, self.desk.goals(), self.desk.file
        self.head("Reconcile", f"Fiscal year {year.year}", goals_in_words(goals, year.nearest(self.desk.as_of)))
        self.year.refresh()
        kept = file.agency_figures(year.year)
        agency = kept[0] if kept else None
        self._show_fields(agency)
        for one in (self._scroll, self._what, self.save, self.withdraw):
            one.setVisible(agency is not None)
        self._empty.setVisible(agency is None)
        self._hints.be_useful(useful=agency is not None)
        if agency is None:
            self._slices.stop()
            self.found = None
            self._said.setText("")
            self._empty.say(*NO_FIGURE)
            self._split.close_panel()
            return
        self._slices.start(reconcile_in_parts(self.desk.facts(), goals, year, agency, file.completions_entered()))

    def _on_went_on(self, done: int) -> None:
        for press in (self.save, self.withdraw):  # they are of the figure before
            press.setEnabled(False)
        self._said.setText(f"Comparing the proceedings of fiscal year {self.desk.year.year}: {done}%")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._slices.is_busy:
            self._slices.stop()
            self.make_stale()

    def _show_fields(self, agency: AgencyFigure | None) -> None:
        """The figure that is kept; while that is the same, what is being typed stays."""
        if self._in_fields == (self.desk.year, agency):
            return
        self._in_fields = self.desk.year, agency
        if agency is None:
            self.day.put(as_typed(self.desk.year.nearest(self._today())))
            self.figure.put("")
            self.source.put("")
        else:
            self.figure.put(str(agency.figure))
            self.day.put(as_typed(agency.day))
            self.source.put(agency.source)
        for field in (self.figure, self.day, self.source):
            show_mark(field.edit, Mark.NONE)

    def _show_found(self, found: Reconciliation) -> None:
        if self.found is None:
            self._split.open_beside()
        self.found = found
        for press in (self.save, self.withdraw):
            press.setEnabled(True)
        agency = found.agency
        day = words.whole_day(agency.day)
        self._said.setText(
            f"On {day} the agency showed {words.plural(agency.figure, 'completion')}; this docket counts "
            f"{words.figure(len(found.own))}. Difference: {words.figure(found.gap)}."
        )
        part = found.part
        apart = f"{words.plural(found.set_apart, 'public row')} not yet matched, counted under no way." if found.set_apart else ""
        self._what.setText(words.sentences(part.definition, apart))
        if self.table is None:
            self.table = PartTable(part)
            self.table.moved.connect(self._on_moved)
            self.table.opened.connect(self._on_opened)
            self._inside.addWidget(self.table)
            self._inside.addStretch()
        self.table.show_part(part, Named({}), self._today())
        if not self.table.currentIndex().isValid():
            self.table.choose_place(0)
        self._on_moved(None)

    def _on_moved(self, _key: object) -> None:
        line = self.table.line() if self.table is not None else None
        if line is not None:
            self.rows.show_figure(str(line.labels[0]), "Proceedings", line.figures[0], self._today())

    def _names_of(self, cases: Iterable[int]) -> Named:
        return Named(self.desk.ask(methodcaller("case_names", cases)) or {})

    def _on_opened(self, _key: object) -> None:
        self.open_current()

    def open_current(self) -> None:
        """From a way of counting to its proceedings."""
        if self.found is None:
            return
        if not self._split.is_open:
            self._split.toggle()
        self.rows.list.setFocus()

    def keep_figure(self) -> None:
        """Keep what is typed; what is missing or wrong is said under the fields."""
        read = [field.read() for field in (self.figure, self.day)]
        for field, one in zip((self.figure, self.day), read, strict=True):
            show_mark(field.edit, Mark.REFUSED if one.value is None else Mark.NONE)
        figure, day = (one.value for one in read)
        if isinstance(figure, int) and isinstance(day, date):
            entry = AgencyFigure(self.desk.year.year, day, figure, self.source.edit.text().strip())
            refusal = self.desk.attempt(methodcaller("add_agency_figure", entry))
        else:
            refusal = next((one.refusal for one in read if one.refusal), "Type the agency’s figure and the day it was shown.")
        if refusal:
            self._said.setText(refusal)
        elif self.table is not None:
            self.table.setFocus()

    def withdraw_figure(self) -> None:
        """Take the figure that is shown away."""
        if self.found is not None:
            self.desk.do(methodcaller("withdraw_agency_figure", self.found.agency.id))
            self.figure.edit.setFocus()  # the button may be gone

    @property
    def prints(self) -> str:
        return "the discrepancy note"

    def print_out(self) -> None:
        from iqdesk.ui.activity.note_dialog import NoteDialog  # noqa: PLC0415 - the page opens without

        if self.found is not None and not self._slices.is_busy:
            NoteDialog(self, self.desk, self.found).open()

    def toggle_side(self) -> bool:
        if self.found is not None:
            self._split.toggle()
        return self.found is not None
