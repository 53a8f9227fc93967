"""Benchmarks: each share beside its goal, the two number goals, and at the side why a number is what it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.standing import Verdict
from iqdesk.ui import words
from iqdesk.ui.labels import GUTTER, INDENT, Picture, button, label
from iqdesk.ui.page import Page, Place, as_of_line, goals_line
from iqdesk.ui.split import Split
from iqdesk.ui.table import Table
from iqdesk.ui.year.benchmark_rows import BENCHMARK_COLUMNS, LEFT_OUT, benchmark_rows
from iqdesk.ui.year.level_words import needed_words
from iqdesk.ui.year.rows_page import Behind, Uncounted
from iqdesk.ui.year.trend_rows import View
from iqdesk.ui.year.trend_view import TrendView
from iqdesk.ui.year.why_panel import WhyPanel
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from iqdesk.domain.standing import Standing
    from iqdesk.ui.desk import Desk


LINK_PAD = 5


class BenchmarksPage(Page):
    """Formats one Standing; Enter opens the rows behind the current line."""

    name = "benchmarks"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.year = YearSwitch(desk)
        self.list = Table(BENCHMARK_COLUMNS, "Benchmarks", lines=2)
        self.list.hugs_rows = True
        self.trend = TrendView(desk)
        self.view = View.YEAR
        self._views = QButtonGroup(self)
        self.why = WhyPanel(desk)
        self._readings = button("", "quiet", "options")
        self._menu = QMenu(self._readings)
        self._readings.setMenu(self._menu)
        self._overall = label("", ink="2", wraps=True)
        self._notes = label("", ink="2", wraps=True)
        self._foot = QWidget()
        self._split = Split(self._build_main(), self.why, width=284)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.list.linked.connect(self._on_linked)
        self.why.go.connect(self.go)
        self.why.closed.connect(self._split.close_panel)
        self._menu.triggered.connect(self._on_reading)
        self.trend.moved.connect(self._on_moved)
        self.trend.go.connect(self.go)
        self._views.idClicked.connect(self._on_view)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(4)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        why = button("Why this number?", "quiet", "question_circle")
        why.clicked.connect(self.toggle_side)
        tools.addWidget(self.year)
        tools.addSpacing(8)
        tools.addWidget(self._readings)
        tools.addStretch()
        tools.addWidget(why)
        column.addLayout(tools)
        column.addLayout(self._build_views())
        column.addWidget(self.list, 1)
        column.addWidget(self.trend, 1)
        self.trend.hide()
        column.addSpacing(8)
        column.addWidget(self._build_overall())
        column.addStretch()
        return main

    def _build_views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.setSpacing(0)
        for place, view in enumerate(View):
            segment = button(view.value, "segment")
            segment.setCheckable(True)
            segment.setToolTip("Ctrl+T changes between the year and its months")
            self._views.addButton(segment, place)
            row.addWidget(segment)
        self._views.button(0).setChecked(True)
        row.addStretch()
        return row

    def _build_overall(self) -> QWidget:
        picture = Picture("info", 16)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(INDENT, 0, INDENT, 0)
        row.setSpacing(10)
        both = QVBoxLayout()
        both.setSpacing(0)
        for words_for_it in (self._overall, self._notes):
            words_for_it.setContentsMargins(LINK_PAD, 0, 0, 0)  # in line with the links, which keep room for their frame
        both.addWidget(self._overall)
        both.addWidget(self._notes)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(both, 1)
        return self._foot

    def refresh(self) -> None:
        standing = self.desk.standing()
        self.head("Benchmarks", f"Fiscal year {standing.year.year}", goals_line(standing), as_of_line(standing))
        self.year.refresh()
        self._show_readings_menu(standing)
        self.list.show_rows(benchmark_rows(standing))
        if not self.list.currentIndex().isValid():
            self.list.choose_place(0)
        if self.view is not View.YEAR:
            self.trend.refresh()
        self._overall.setText(_overall_words(standing))
        self._notes.setText(_set_apart_words(standing))
        self._notes.setVisible(bool(standing.set_apart))
        self._show_why()

    def _show_readings_menu(self, standing: Standing) -> None:
        used = len(standing.readings)
        self._readings.setText(f"Readings: {words.figure(used)} other than written" if used else "Readings: as written")
        self._menu.clear()
        as_written = QAction("All &as written", self._menu)
        as_written.setEnabled(bool(used))
        self._menu.addAction(as_written)
        self._menu.addSeparator()
        for one in standing.goal_set.readings:
            action = QAction(one.title, self._menu)
            action.setCheckable(True)
            action.setChecked(one.name in standing.readings)
            action.setToolTip(one.words)
            action.setData(one.name)
            self._menu.addAction(action)
        self._menu.setToolTipsVisible(True)

    def _show_why(self) -> None:
        if not self._split.is_open:
            return
        measure = self.list.current_key() if self.view is View.YEAR else self.trend.current_measure()
        if isinstance(measure, Uncounted):
            self.why.show_uncounted(measure)
        elif isinstance(measure, str) and measure:
            self.why.show_measure(measure)

    def toggle_twin(self) -> bool:
        self._on_view(list(View).index(View.MONTHS if self.view is View.YEAR else View.YEAR))
        return True

    def _on_view(self, place: int) -> None:
        self._views.button(place).setChecked(True)
        self.desk.show(partial(self._show_view, list(View)[place]))

    def _show_view(self, view: View) -> None:
        measure = self.list.current_key() if self.view is View.YEAR else self.trend.current_measure()
        self.view = view
        is_year = view is View.YEAR
        for part in (self.list, self._foot):
            part.setVisible(is_year)
        self.trend.setVisible(not is_year)
        if is_year:
            self.list.choose(measure)
        else:
            self.trend.show_view(view, measure if isinstance(measure, str) else "")
        shown = self.list if is_year else self.trend.table
        self.setFocusProxy(shown)
        if self.isVisible():
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_why()

    def put_away(self) -> bool:
        return self._split.put_away(self)

    def toggle_side(self) -> bool:
        self._split.toggle()
        self.desk.show(self._show_why)
        return True

    def open_current(self) -> None:
        if self.view is View.YEAR:
            self._on_opened(self.list.current_key())
        else:
            self.trend.open_current()

    def _on_moved(self, _key: object) -> None:
        self.desk.show(self._show_why)

    def _on_opened(self, measure: object) -> None:
        if isinstance(measure, Uncounted):
            self.go.emit(Place("rows", Behind(REMAND_RATE, uncounted=measure)))
        elif isinstance(measure, str):
            self.go.emit(Place("rows", Behind(measure)))

    def _on_linked(self, measure: object, column: int) -> None:
        if isinstance(measure, str) and measure != COMPLETIONS and column == LEFT_OUT:
            self.go.emit(Place("rows", Behind(measure, Verdict.EXCLUDED)))

    def _on_reading(self, action: QAction) -> None:
        name = action.data()
        self.desk.measure(readings=frozenset() if name is None else self.desk.readings ^ {name})


def _overall_words(standing: Standing) -> str:
    overall = standing.overall
    if standing.no_goals:
        return f"{standing.no_goals} What is counted stays; there are no goals beside it and no levels."
    level = standing.in_words(overall.level) if overall.level else "none"
    return f"Overall level: {level}. {overall.why[:1].upper()}{overall.why[1:]} {needed_words(standing)}"


def _set_apart_words(standing: Standing) -> str:
    """What is not matched yet, so that nobody has to guess where a row went."""
    if not standing.set_apart:
        return ""
    return f"{words.plural(standing.set_apart, 'public row')} set apart as not yet matched, counted nowhere."
