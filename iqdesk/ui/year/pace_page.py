"""Pace: where the year stands against the court-day line, as a sentence, a chart and its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout

from iqdesk.domain.goals import COMPLETIONS
from iqdesk.domain.pace import pace_days
from iqdesk.ui import words
from iqdesk.ui.labels import GUTTER, INDENT, button, label, prose
from iqdesk.ui.page import Page, Place, as_of_line, goals_line
from iqdesk.ui.split import scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type
from iqdesk.ui.year import pace_words
from iqdesk.ui.year.pace_chart import ChartData, PaceDrawing
from iqdesk.ui.year.pace_rows import PACE_COLUMNS, pace_months, pace_table
from iqdesk.ui.year.rows_page import Behind
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from iqdesk.ui.desk import Desk


class PacePage(Page):
    """Formats one Standing; computes nothing but how the lines run through the year."""

    name = "pace"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.headline = label("", Type.HEADLINE, wraps=True)
        self.stands = label("", ink="2", wraps=True)
        self.needed = prose(ink="2")
        self.year = YearSwitch(desk)
        self.chart = PaceDrawing()
        self.table = Table(PACE_COLUMNS, "Pace by month")
        self.table.opened.connect(self._on_month_opened)
        self._twins = QStackedWidget()
        self._open = button("", "quiet", "folder")
        self._open.clicked.connect(self._on_open_all)
        self._build()
        self.setFocusProxy(self.chart)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(2)
        for one in (self.headline, self.stands, self.needed):
            one.setContentsMargins(INDENT, 0, 0, 0)
            column.addWidget(one)
        column.addSpacing(8)
        column.addLayout(self._build_tools())
        column.addSpacing(8)
        self._twins.addWidget(scrolled(self.chart, "Pace chart"))
        self._twins.addWidget(self.table)
        column.addWidget(self._twins, 1)

    def _build_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.setSpacing(0)
        self._kinds = QButtonGroup(self)
        for place, word in enumerate(("Chart", "Table")):
            segment = button(word, "segment")
            segment.setCheckable(True)
            segment.setToolTip("Ctrl+T changes between them")
            self._kinds.addButton(segment, place)
            row.addWidget(segment)
        self._kinds.button(0).setChecked(True)
        self._kinds.idClicked.connect(self._show_twin)
        row.addSpacing(16)
        row.addWidget(self.year)
        row.addStretch()
        row.addWidget(self._open)
        return row

    def refresh(self) -> None:
        standing, calendar = self.desk.standing(), self.desk.facts().calendar
        self.head("Pace", f"Fiscal year {standing.year.year}", goals_line(standing), as_of_line(standing))
        self.year.refresh()
        self.headline.setText(pace_words.headline(standing))
        self.stands.setText(pace_words.where_it_stands(standing))
        needed = pace_words.what_is_needed(standing, calendar)
        self.needed.setText(needed)
        self.needed.setVisible(bool(needed))
        done = [item.end for item in standing.completions.items if item.end is not None]
        days = pace_days(calendar, standing.year, standing.as_of, done, standing.pace.goal)
        months = pace_months(days, standing.as_of)
        self.chart.show_data(ChartData(standing, calendar, days, months), pace_words.spoken(standing))
        self.table.show_rows(pace_table(months, standing))
        self._open.setText(f"Open the {words.plural(standing.completions.count, 'completion')}")
        self._open.setVisible(bool(standing.completions.count))

    def toggle_twin(self) -> bool:
        self._show_twin(1 - self._twins.currentIndex())
        return True

    def _show_twin(self, place: int) -> None:
        self._kinds.button(place).setChecked(True)
        self._twins.setCurrentIndex(place)
        twin = self.table if place else self.chart
        self.setFocusProxy(twin)
        if self.isVisible():
            twin.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_current(self) -> None:
        self._on_month_opened(self.table.current_key() if self._twins.currentIndex() else None)

    def _on_month_opened(self, month: object) -> None:
        self.go.emit(Place("rows", Behind(COMPLETIONS, month=None if month in ("year", None) else month)))

    def _on_open_all(self) -> None:
        self.go.emit(Place("rows", Behind(COMPLETIONS)))
