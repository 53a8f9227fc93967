"""Benchmarks in parts: three tables, of the months, the fiscal years and the readings of every measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.standing import Verdict
from iqdesk.ui.page import Place
from iqdesk.ui.table import Table
from iqdesk.ui.year.rows_page import Behind
from iqdesk.ui.year.trend_rows import (
    AS_WRITTEN,
    TOGETHER,
    Part,
    View,
    month_rows,
    reading_rows,
    readings_wanted,
    trend_columns,
    year_rows,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from iqdesk.domain.standing import Standing
    from iqdesk.ui.desk import Desk

BREATH = 20  # milliseconds between two standings, for the keyboard and the next frame
HEADS = {View.MONTHS: "Month", View.YEARS: "Fiscal year", View.READINGS: "Reading"}


class TrendView(QStackedWidget):
    """Shows one of the views. `moved` carries the measure of the current row, `go` opens what is behind a figure."""

    go = Signal(object)
    moved = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = View.MONTHS
        self.tables = {view: Table(trend_columns(head), f"Benchmarks, {view.value.lower()}") for view, head in HEADS.items()}
        self._later = QTimer(self, singleShot=True, interval=BREATH)
        self._later.timeout.connect(self._on_later)
        for table in self.tables.values():
            table.moved.connect(self._on_moved)
            table.opened.connect(self._on_opened)
            table.linked.connect(self._on_linked)
            self.addWidget(table)

    @property
    def table(self) -> Table:
        """The table that is shown."""
        return self.tables[self.view]

    def current_measure(self) -> str:
        """The measure that the current row is of."""
        key = self.table.current_key()
        return key.measure if isinstance(key, Part) else ""

    def show_view(self, view: View, measure: str) -> None:
        """Show the parts of every measure, beginning with those of one."""
        self.view = view
        self.setCurrentWidget(self.table)
        self.refresh()
        self.table.choose(next((row.key for row in self.table.rows.rows if getattr(row.key, "measure", "") == measure), None))
        QTimer.singleShot(0, self, self._bring_into_view)  # once the table knows how high it is

    def _bring_into_view(self) -> None:
        """The heading of the current measure stands at the top."""
        row = self.table.currentIndex().row()
        above = self.table.rows.index(max(0, row - 1), 0)
        self.table.scrollTo(above, QAbstractItemView.ScrollHint.PositionAtTop)

    def refresh(self) -> None:
        """Show what is measured already; the rest follows one at a time, so that nobody waits for it."""
        now = self._desk.standing()
        if self.view is View.MONTHS:
            self.table.show_rows(month_rows(now))
        elif self.view is View.YEARS:
            years = self._desk.years()
            known = {year: self._desk.standing(self._asked(year), year) for year in years if self._is_known(year)}
            self.table.show_rows(year_rows(years, known, now))
        else:
            wanted = readings_wanted(now)
            measured = {one: self._desk.standing(one) for one in wanted if self._desk.has_standing(one)}
            self.table.show_rows(reading_rows(measured, now))
        if self._missing(now):
            self._later.start()

    def open_current(self) -> None:
        """Open what is behind the current row."""
        self._on_opened(self.table.current_key())

    def _missing(self, now: Standing) -> list[tuple[frozenset[str], FiscalYear]]:
        if self.view is View.YEARS:
            return [(self._asked(year), year) for year in self._desk.years() if not self._is_known(year)]
        if self.view is View.READINGS:
            return [(one, now.year) for one in readings_wanted(now) if not self._desk.has_standing(one)]
        return []

    def _asked(self, year: FiscalYear) -> frozenset[str]:
        """The readings in use, as far as the goals of the year have them."""
        goals = self._desk.goals(year)
        return frozenset(name for name in self._desk.readings if goals.reading(name) is not None)

    def _is_known(self, year: FiscalYear) -> bool:
        return self._desk.has_standing(self._asked(year), year)

    def _on_later(self) -> None:
        """One more, if anyone is looking."""
        if self.isVisible():
            self._desk.show(self._measure_next)

    def _measure_next(self) -> None:
        missing = self._missing(self._desk.standing())
        if missing:
            self._desk.standing(*missing[0])
        self.refresh()

    def _on_moved(self, _key: object) -> None:
        self.moved.emit(self.current_measure())

    def _on_opened(self, key: object) -> None:
        if not isinstance(key, Part):
            return
        if isinstance(key.of, str):
            self._take(key.measure, key.of)
        else:
            self._open(key)

    def _on_linked(self, key: object, _column: int) -> None:
        if isinstance(key, Part):
            self._open(key, Verdict.EXCLUDED)

    def _open(self, part: Part, verdict: Verdict | None = None) -> None:
        """The rows behind a month or a year; another year is looked at from then on."""
        if isinstance(part.of, FiscalYear):
            self._desk.measure(year=part.of)
        month = None if isinstance(part.of, FiscalYear) else part.of
        self.go.emit(Place("rows", Behind(part.measure, verdict, month=month)))

    def _take(self, measure: str, reading: str) -> None:
        """Use a reading or leave it; those together are used already."""
        if reading != TOGETHER:
            self._desk.take_reading(None if reading == AS_WRITTEN else reading, measure)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()
