"""Activity: what the docket did from one day to another, a table for each part, and the rows behind the figure chosen."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.activity import Span
from iqdesk.domain.activity_evidence import chunks
from iqdesk.domain.activity_parts import activity_in_parts
from iqdesk.domain.docket import RESERVED_DECISION
from iqdesk.domain.masking import Named
from iqdesk.domain.misses import NewReason
from iqdesk.ui import words
from iqdesk.ui.activity.days_chooser import DaysChooser
from iqdesk.ui.activity.part_table import PartTable
from iqdesk.ui.activity.rows_panel import RowsPanel
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.page import Page
from iqdesk.ui.slices import Slices
from iqdesk.ui.split import Split, scrolled
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from datetime import date

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QLabel

    from iqdesk.domain.activity import Activity, Part
    from iqdesk.domain.records import CaseName
    from iqdesk.ui.desk import Desk

PANEL = 420
ROOM = 1_060  # of the page: the panel, and beside it the days with the button
NOTHING = "Nothing to count in these days."
RESERVED = "reserved"


class ActivityPage(Page):
    """The same report that `iqdesk activity` prints."""

    name = "activity"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.days = DaysChooser(self._today)
        self.days.chosen.connect(self.make_stale)
        self.tables: dict[str, PartTable] = {}
        self._empty: dict[str, QLabel] = {}
        self.report: Activity | None = None
        self._named = Named({})
        self._current: PartTable | None = None
        self._has_rows = True  # there is a figure whose rows the panel can show
        self.rows = RowsPanel(self._names_of)
        self.rows.go.connect(self.go)
        hints = (("↑ ↓ ← →", "choose a figure"), ("Enter", "its rows"), ("F2", "remark on a reserved decision"))
        self._hints = KeyHints(hints)
        self._save = button("&Save the report…", "filled")
        self._save.clicked.connect(self.print_out)
        self._counting = label("", Type.CAPTION, "2")
        self._counting.setContentsMargins(INDENT, 0, 0, 0)
        self._counting.hide()
        self._slices = Slices(desk, self)
        self._slices.went_on.connect(self._on_went_on)
        self._slices.ended.connect(self._on_made)
        self._inside = QWidget()
        self._parts = QVBoxLayout(self._inside)
        self._parts.setContentsMargins(0, 0, 4, 12)
        self._parts.setSpacing(2)
        self._split = Split(self._build_main(), self.rows, width=PANEL, narrow=ROOM)
        self.rows.closed.connect(self._split.close_panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self.setFocusProxy(self.days.box)

    def _today(self) -> date:
        return self.desk.as_of

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(4)
        tools = QHBoxLayout()
        tools.setContentsMargins(INDENT, 0, INDENT, 0)
        tools.addWidget(self.days, 1)
        tools.addWidget(self._save)
        column.addLayout(tools)
        column.addWidget(self._counting)
        column.addWidget(scrolled(self._inside, "Activity"), 1)
        column.addWidget(self._hints)
        return main

    def refresh(self) -> None:
        self.days.follow()
        self._slices.start(self._making(Span(*self.days.days, self._today())))

    def _making(self, span: Span) -> Generator[int, None, tuple[Activity, Named]]:
        """The report and how the cases are named that its tables name; on a large docket it takes seconds."""
        file = self.desk.file
        more = yield from file.activity_facts_in_parts(span.first, span.through)
        report = yield from activity_in_parts(self.desk.facts(), more, span)
        lines = [line for part in report.parts if part.of_cases for line in part.lines]
        names: dict[int, CaseName] = {}
        for some in chunks([line.case_id for line in lines if line.case_id is not None]):
            names |= file.case_names(some)
            yield 100
        return report, Named(names)

    def _on_went_on(self, done: int) -> None:
        first, last = (words.whole_day(day) for day in self.days.days)
        self._counting.setText(f"Counting {first} to {last}: {done}%")
        self._counting.show()
        self._save.setEnabled(False)

    def _on_made(self, made: tuple[Activity, Named]) -> None:
        self.report, self._named = made
        self._counting.hide()
        self._save.setEnabled(True)
        span = self.report.span
        apart = f"{words.plural(self.report.set_apart, 'public row')} not yet matched" if self.report.set_apart else ""
        self.head("Activity", f"{words.whole_day(span.first)} to {words.whole_day(span.through)}", apart)
        for part in self.report.parts:
            self._show_part(part)
        if self._current is None or self._current.part.is_empty:
            self._current = next((self.tables[part.key] for part in self.report.parts if not part.is_empty), None)
        if self._current is not None and not self._current.currentIndex().isValid():
            self._current.choose_place(0)
        self._show_rows()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._slices.is_busy:
            self._slices.stop()  # nobody looks; it begins anew when somebody does
            self.make_stale()

    def _show_part(self, part: Part) -> None:
        if part.key not in self.tables:
            self._add_part(part)
        table = self.tables[part.key]
        table.show_part(part, self._named, self._today())
        table.setVisible(not part.is_empty)
        self._empty[part.key].setVisible(part.is_empty)

    def _add_part(self, part: Part) -> None:
        title, what = (
            label(part.title, Type.STRONG),
            label(f"{part.definition} Source: {part.source}", Type.CAPTION, "2", wraps=True),
        )
        empty = label(NOTHING, ink="2")
        table = PartTable(part)
        table.shown.connect(self._on_shown)
        table.opened.connect(self._on_opened)
        if part.key == RESERVED:
            table.add_key("F2", "Remark on the reserved decision", self.ask_remark)
        for one in (title, what, empty):
            one.setContentsMargins(INDENT, 10 if one is title else 0, INDENT, 0)
            self._parts.addWidget(one)
        self._parts.addWidget(table)
        self.tables[part.key], self._empty[part.key] = table, empty

    def _show_rows(self) -> None:
        table = self._current
        found = table.figure() if table is not None else None
        self._hints.be_useful(useful=found is not None)
        if table is None or found is None:
            self._has_rows = False
            self._split.close_panel()
            return
        if not self._has_rows:
            self._has_rows = True
            self._split.open_beside()
        head, figure = found
        line = table.line()
        of = [text for text in (line.labels if line is not None else ()) if isinstance(text, str) and text]
        which = ", ".join([*of[:2], head.lower()] if of else [head])
        self.rows.show_figure(table.part.title, which, figure, self._today())

    def _names_of(self, cases: Iterable[int]) -> Named:
        return Named(self.desk.ask(methodcaller("case_names", cases)) or {})

    def _on_shown(self, table: PartTable) -> None:
        self._current = table
        self._show_rows()

    def _on_opened(self, _key: object) -> None:
        self.open_current()

    def open_current(self) -> None:
        """From a figure to its rows."""
        if not self._has_rows:
            return
        if not self._split.is_open:
            self._split.toggle()
        self.rows.list.setFocus()

    def ask_remark(self) -> None:
        """The remark on the reserved decision that is chosen; an empty one takes it away."""
        from iqdesk.ui.activity.remark_dialog import RemarkDialog  # noqa: PLC0415 - the page opens without

        line = self.tables[RESERVED].line()
        if line is None or line.subject is None:
            return
        if self.desk.why_not:  # said before anything is typed
            self.desk.trouble.emit(self.desk.why_not)
            return
        remark = RemarkDialog.ask(self, self._named.case(line.case_id), str(line.labels[1]))
        if remark is not None and remark != line.labels[1]:
            since: date = line.figures[0].rows[0].start or self._today()
            entry = NewReason(RESERVED_DECISION, line.subject, line.case_id, since, None, None, remark)
            self.desk.do(methodcaller("add_reason", entry))

    @property
    def prints(self) -> str:
        return "the activity report"

    def print_out(self) -> None:
        from iqdesk.ui.activity.activity_dialog import ActivityDialog  # noqa: PLC0415 - the page opens without

        if self.report is not None and not self._slices.is_busy:
            ActivityDialog(self, self.desk, self.report).open()

    def toggle_side(self) -> bool:
        if self._has_rows:
            self._split.toggle()
        return self._has_rows
