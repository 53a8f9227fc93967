"""Pace: where the year stands against the court-day line, as a sentence, a chart and its table, with why at the side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.goals import COMPLETIONS
from iqdesk.domain.pace_figures import PaceFigures, pace_figures
from iqdesk.domain.pace_years import PaceYear, known_completions, pace_of
from iqdesk.domain.projection import NoProjection
from iqdesk.domain.what_if import Assumptions, what_if
from iqdesk.ui import words
from iqdesk.ui.labels import GUTTER, INDENT, button, label, prose
from iqdesk.ui.lists.tool_row import ToolRow
from iqdesk.ui.pace import pace_words
from iqdesk.ui.pace.pace_chart import PaceDrawing
from iqdesk.ui.pace.pace_choices import PaceChoices
from iqdesk.ui.pace.pace_data import ChartData, likely_of
from iqdesk.ui.pace.pace_reasons import Asked
from iqdesk.ui.pace.pace_rows import PACE_COLUMNS, beside_columns, beside_rows, pace_table
from iqdesk.ui.pace.pace_why import PaceWhyPanel
from iqdesk.ui.pace.what_if_panel import Imagined, WhatIfPanel
from iqdesk.ui.page import Page, Place, as_of_line, goals_line
from iqdesk.ui.split import Split, scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type
from iqdesk.ui.year.rows_page import Behind
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from iqdesk.domain.facts import Known
    from iqdesk.ui.desk import Desk

CHART, MONTHS, BESIDE = range(3)
WHY = "Why this number?"
TO_COME = "Likely range: being worked out"
BREATH = 20  # milliseconds, for the next frame: the figures show before the range is worked out


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
        self.choices = PaceChoices(self)
        self.chart = PaceDrawing()
        self.table = Table(PACE_COLUMNS, "Pace by month")
        self.beside: Table | None = None
        self._beside_names: tuple[FiscalYear, ...] = ()
        self.why = PaceWhyPanel(desk)
        self.what_if = WhatIfPanel()
        self._sides = QStackedWidget()
        self._sides.addWidget(self.why)
        self._sides.addWidget(self.what_if)
        self._twins = QStackedWidget()
        self._open = button("", "link")
        self._is_table = False
        self._made: Imagined | None = None
        self._later = QTimer(self, singleShot=True, interval=BREATH)
        self._later.timeout.connect(self._work_out)
        self._split = Split(self._build_main(), self._sides, width=300)
        self._split.close_panel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self._connect()
        self.setFocusProxy(self.chart)

    def _connect(self) -> None:
        self.table.opened.connect(self._on_month_opened)
        self._open.clicked.connect(self._on_open_all)
        self.choices.changed.connect(self.make_stale)
        self.why.go.connect(self.go)
        self.why.closed.connect(self._split.close_panel)
        self.what_if.closed.connect(self._split.close_panel)
        self.what_if.changed.connect(self.make_stale)
        self._split.turned.connect(self._on_turned)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(2)
        for one in (self.headline, self.stands, self.needed):
            one.setContentsMargins(INDENT, 0, 0, 0)
            column.addWidget(one)
        column.addSpacing(8)
        column.addWidget(self._build_tools())
        column.addSpacing(8)
        self.imagined = label(
            "Chart and table show what is imagined under What if; the sentences above are the docket’s.",
            Type.MEDIUM,
        )
        self.imagined.setContentsMargins(INDENT, 0, 0, 4)
        self.imagined.setVisible(False)
        column.addWidget(self.imagined)
        self._twins.addWidget(scrolled(self.chart, "Pace chart"))
        self._twins.addWidget(self.table)
        column.addWidget(self._twins, 1)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        return main

    def _build_tools(self) -> ToolRow:
        tools = self._tools = ToolRow()
        row = tools.row
        row.setContentsMargins(INDENT, 0, 0, 0)
        self._kinds = QButtonGroup(self)
        for place, word in enumerate(("Chart", "Table")):
            segment = button(word, "segment")
            segment.setCheckable(True)
            segment.setToolTip("Ctrl+T changes between them")
            self._kinds.addButton(segment, place)
            row.addWidget(segment)
        self._kinds.button(0).setChecked(True)
        self._kinds.idClicked.connect(self._on_kind)
        row.addSpacing(8)
        row.addWidget(self.year)
        for word, icon, menu in (
            ("Compare years", "calendar_ltr", self.choices.years_menu),
            ("Lines", "options", self.choices.lines_menu),
        ):
            chooser = button(word, "quiet", icon)
            chooser.setMenu(menu)
            tools.add_tool(chooser)
        row.addStretch()
        self._whys, asks = button(WHY, "quiet", "question_circle"), button("What if", "quiet", "panel_right")
        self._whys.clicked.connect(self._on_why)
        asks.clicked.connect(self._on_what_if)
        for opens in (self._whys, asks):
            tools.add_tool(opens)
        return tools

    def keep_in(self, settings: QSettings) -> None:
        self.choices.keep_in(settings)

    def lines_menu(self) -> QMenu | None:
        return self.choices.lines_menu

    def years_menu(self) -> QMenu | None:
        return self.choices.years_menu

    def refresh(self) -> None:
        figures = self._figures()
        standing = figures.standing
        self.head("Pace", f"Fiscal year {standing.year.year}", goals_line(standing), as_of_line(standing))
        years = self.desk.years()
        self.year.refresh(years)
        self._tools.fit()  # beside the year, which takes its room first
        self.what_if.begin(standing.as_of, standing.year)
        self.choices.offer(standing.year, years)
        self.headline.setText(pace_words.headline(standing))
        self.stands.setText(pace_words.where_it_stands(standing))
        needed = pace_words.what_is_needed(figures, self.choices.weeks)
        self.needed.setText(needed)
        self.needed.setVisible(bool(needed))
        self._made = self._imagine()
        data = self._data(figures)
        self.chart.show_data(data, pace_words.spoken(standing))
        self.table.show_rows(pace_table(data.years, data.likely))
        self._show_beside(data)
        self._open.setText(f"Open the {words.plural(standing.completions.count, 'completion')}")
        self._explain(figures)
        self._show_open()

    def _figures(self) -> PaceFigures:
        """What the command prints of the year that is looked at; with a large docket the range comes a moment later."""
        calendar, standing = self.desk.facts().calendar, self.desk.standing()
        is_later = self.desk.reads_evidence_long and not standing.year_over
        projected = NoProjection(TO_COME) if is_later else self.desk.projection()
        if is_later:
            self._later.start()
        return pace_figures(standing, calendar, projected, self.choices.weeks)

    def _work_out(self) -> None:
        """The range, if anyone is looking."""
        if self.isVisible():
            self.desk.show(self._with_range)

    def _with_range(self) -> None:
        self.desk.evidence()
        self.refresh()

    def _data(self, figures: PaceFigures) -> ChartData:
        """The year that is looked at, with those that were chosen to stand beside it or before it."""
        standing, facts = figures.standing, self.desk.facts()
        before = (FiscalYear(standing.year.year - 1),) if self.choices.is_two_years else ()
        wanted = self.choices.others or before
        known = known_completions(facts, standing.as_of) if wanted else None
        others = tuple(self._other(known, year) for year in wanted) if known is not None else ()
        made = self._made if self._made is not None and self._made.is_other else None
        self.imagined.setVisible(made is not None)
        if made is None:
            now = PaceYear(standing.year, standing.as_of, standing.pace, figures.days)
            calendar, likely = facts.calendar, likely_of(figures.projection)
        else:
            now = PaceYear(standing.year, standing.as_of, made.what_if.pace, made.what_if.days)
            calendar, likely = made.what_if.calendar, likely_of(made.what_if.projection)
        years = (*others, now) if before else (now,)
        return ChartData(years, calendar, () if before else others, likely, self.choices.lines)

    def _imagine(self) -> Imagined | None:
        """The year as What if has it, while that is open."""
        if not self._split.is_open or self._side() is not self.what_if:
            return None
        assumptions, pace = self.what_if.assumptions(), self.desk.standing().pace
        is_other = replace(assumptions, changes_from=None) != Assumptions()
        made = what_if(assumptions, self.desk.evidence(), pace.goal, self.desk.projection())
        return Imagined(made, pace, is_other=is_other)

    def _other(self, known: Known, year: FiscalYear) -> PaceYear:
        return pace_of(known, self.desk.goals(year), year, self.desk.readings)

    def _show_beside(self, data: ChartData) -> None:
        """The table twin of years beside one another; its columns are the years, so other years have another table."""
        years = (data.now, *data.others) if data.others else ()
        names = tuple(one.year for one in years)
        if names != self._beside_names and self.beside is not None:
            self._twins.removeWidget(self.beside)
            self.beside.deleteLater()
            self.beside = None
        self._beside_names = names
        if years:
            if self.beside is None:
                self.beside = Table(beside_columns(years), "Completions of fiscal years by month")
                self.beside.opened.connect(self._on_month_opened)
                self._twins.addWidget(self.beside)
            self.beside.show_rows(beside_rows(years))
        self._show_twin()

    def _explain(self, figures: PaceFigures) -> None:
        """Fill the panel that is open."""
        if not self._split.is_open:
            return
        if self._made is not None:
            self.what_if.show_result(self._made)
        else:
            self.why.explain(Asked(figures, self.desk.facts().calendar, self.choices.weeks))

    def _show_open(self) -> None:
        """The way to the rows; the panel has its own."""
        self._open.setVisible(bool(self.desk.standing().completions.count) and not self._split.is_open)

    def _on_turned(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.desk.show(self._turn) and self.isVisible():
            (self._side() if is_open else self).setFocus()

    def _turn(self) -> None:
        """The picture follows the panel: what is imagined goes with it."""
        self._tools.say(self._whys, "Why?" if self._split.is_open else WHY)  # beside a panel there is less room
        self._whys.setAccessibleName(WHY)
        self.refresh()

    def _side(self) -> QWidget:
        return self.what_if if self._sides.currentWidget() is self.what_if else self.why

    def show_what_if(self) -> None:
        """Open What if."""
        self._show_side(self.what_if)

    def _show_side(self, side: QWidget) -> None:
        self._sides.setCurrentWidget(side)
        if self._split.is_open:
            self._on_turned(is_open=True)
        else:
            self._split.toggle()

    def _turn_side(self, side: QWidget) -> None:
        """Open one of the panels, or put it away where it is open."""
        if self._split.is_open and self._sides.currentWidget() is side:
            self._split.close_panel()
        else:
            self._show_side(side)

    def _on_why(self) -> None:
        self._turn_side(self.why)

    def _on_what_if(self) -> None:
        self._turn_side(self.what_if)

    def toggle_side(self) -> bool:
        self._split.toggle()
        return True

    def put_away(self) -> bool:
        return self._split.put_away(self)

    def toggle_twin(self) -> bool:
        self._on_kind(0 if self._is_table else 1)
        return True

    def _on_kind(self, kind: int) -> None:
        self._is_table = bool(kind)
        self._kinds.button(kind).setChecked(True)
        twin = self._show_twin()
        if self.isVisible():
            twin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_twin(self) -> QWidget:
        twin = (self.beside or self.table) if self._is_table else self.chart
        place = (BESIDE if self.beside is not None else MONTHS) if self._is_table else CHART
        self._twins.setCurrentIndex(place)
        self.setFocusProxy(twin)
        return twin

    def open_current(self) -> None:
        twin = self.beside or self.table
        self._on_month_opened(twin.current_key() if self._is_table else None)

    def _on_month_opened(self, key: object) -> None:
        """The completions of a month or a year; another year is looked at first."""
        year = FiscalYear.of(key) if isinstance(key, date) else key if isinstance(key, FiscalYear) else self.desk.year
        if year != self.desk.year:
            self.desk.measure(year=year)
        self.go.emit(Place("rows", Behind(COMPLETIONS, month=key if isinstance(key, date) else None)))

    def _on_open_all(self) -> None:
        self.go.emit(Place("rows", Behind(COMPLETIONS)))
