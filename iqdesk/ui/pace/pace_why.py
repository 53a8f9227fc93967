"""Why this number? on Pace: its figures, the rule and the sum of the one that is chosen, and every day that is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.days_left_out import DaysLeftOut, Lost, days_left_out
from iqdesk.domain.goals import COMPLETIONS
from iqdesk.domain.measures import completed_proceedings
from iqdesk.domain.pace import pace
from iqdesk.domain.pace_years import known_completions
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.labels import INDENT, button, label, rule
from iqdesk.ui.pace.pace_reasons import Asked, PaceFigure, figure_words, reasons
from iqdesk.ui.page import Place
from iqdesk.ui.split import panel_head, scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type
from iqdesk.ui.year.rows_page import Behind
from iqdesk.ui.year.trend_rows import AS_WRITTEN
from iqdesk.ui.year.why_panel import READING_COLUMNS

if TYPE_CHECKING:
    from fractions import Fraction

    from iqdesk.domain.facts import Known
    from iqdesk.ui.desk import Desk

FIGURE_COLUMNS = (Column("Figure", "Average of the we", grow=1), Column("Is", "1,624–1,698", right=True, grow=0))
LOST_COLUMNS = (Column("Reason", "Away: courtroom", grow=1), Column("Days", "104.25", right=True, grow=0))
WEEK_COLUMNS = (
    Column("Week", "Nov 16–22", grow=1),
    Column("Completed", "104", right=True, grow=0),
    Column("A court day", "10.25", right=True, grow=0),
)
DAY_COLUMNS = (Column("Day", "Mon Nov 30", grow=0), Column("What", "Birthday of M", grow=1))


class PaceWhyPanel(QWidget):
    """Explains the figure that is chosen in it. `go` opens the rows behind, `closed` puts it away."""

    go = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: Asked | None = None
        self._lost: dict[str, DaysLeftOut] = {}
        self.figures = Table(FIGURE_COLUMNS, "Figures of Pace", head=False)
        self.rule = label("", wraps=True)
        self.sum = label("", Type.STRONG, wraps=True)
        self.source = label("", Type.CAPTION, "2", wraps=True)
        self.lost = Table(LOST_COLUMNS, "Days left out; Enter lists them", head=False)
        self.days = Table(DAY_COLUMNS, "The days", head=False)
        self.readings = Table(READING_COLUMNS, "Under other readings; Enter takes one or leaves it", head=False)
        self.by_week = Table(WEEK_COLUMNS, "Week by week: completed, and a court day", head=False)
        self._weeks_head, self._lost_head, self._days_head, self._readings_head = (label("", Type.STRONG) for _ in range(4))
        self._open_all = button("")
        self._build()
        self.figures.moved.connect(self._on_figure)
        self.lost.moved.connect(self._on_lost)
        self.lost.opened.connect(self._on_lost)
        self.readings.opened.connect(self._on_reading)
        self._open_all.clicked.connect(self._on_open_all)
        self.setFocusProxy(self.figures)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(panel_head(label("Why this number?", Type.PANEL_TITLE), self.closed))
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 4, 0)
        parts.setSpacing(4)
        parts.addWidget(self.figures)
        parts.addSpacing(4)
        for one in (self.rule, self.sum, self.source):
            one.setContentsMargins(INDENT, 0, INDENT, 0)
            parts.addWidget(one)
        parts.addSpacing(4)
        parts.addWidget(rule())
        for head, table in (
            (self._weeks_head, self.by_week),
            (self._lost_head, self.lost),
            (self._days_head, self.days),
            (self._readings_head, self.readings),
        ):
            head.setContentsMargins(INDENT, 8, INDENT, 0)
            parts.addWidget(head)
            parts.addWidget(table)
        parts.addStretch()
        column.addWidget(scrolled(inside, "Why this number"), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(INDENT, 0, 0, 0)
        foot.addWidget(self._open_all)
        foot.addStretch()
        column.addLayout(foot)

    def explain(self, asked: Asked) -> None:
        """Explain Pace as it stands now; what was chosen stays chosen."""
        self._asked = asked
        rows = [Row(one, (Cell(one.value), Cell(reasons(one, asked).figure, type=Type.STRONG))) for one in PaceFigure]
        self.figures.show_rows(rows)
        self.figures.show_whole()
        if not self.figures.currentIndex().isValid():
            self.figures.choose_place(0)
        self._open_all.setText(f"Open the {words.plural(asked.pace.count, 'completion')}")
        self._open_all.setVisible(bool(asked.pace.count))
        self._explain_current()

    @property
    def current(self) -> PaceFigure:
        """The figure that is explained."""
        key = self.figures.current_key()
        return key if isinstance(key, PaceFigure) else PaceFigure.DAYS_AHEAD

    def _explain_current(self) -> None:
        if self._asked is None:
            return
        asked, goals = self._asked, self._asked.standing.goal_set
        said = reasons(self.current, asked)
        self.rule.setText(said.rule)
        self.sum.setText(said.sum)
        self.sum.setVisible(bool(said.sum))
        self.source.setText(f"{goals.completions.citation}.")
        self.source.setVisible(self.current not in (PaceFigure.AVAILABLE, PaceFigure.LIKELY, PaceFigure.WEEKS))
        self._show_weeks(asked)
        self._show_lost(asked)
        self._show_readings(asked)

    def _show_weeks(self, asked: Asked) -> None:
        """The weeks of the average one by one, the latest first."""
        taken = [week for week in reversed(asked.figures.weeks) if week.last >= asked.weeks_from]
        rows = [
            Row(
                week.first,
                (
                    Cell(f"{words.bare_day(week.first, week.last)} to {words.bare_day(week.last, week.last)}"),
                    Cell(words.figure(week.completed), type=Type.STRONG),
                    Cell(words.decimal(week.per_day, 2)),
                ),
            )
            for week in taken
        ]
        self._show(self._weeks_head, self.by_week, rows if self.current is PaceFigure.WEEKS else [], "Week by week")

    def _show_lost(self, asked: Asked) -> None:
        """The year's days that are left out, or those of the last weeks for their average."""
        first, last = asked.year.first, asked.year.last
        if self.current is PaceFigure.WEEKS:
            first, last = asked.weeks_from, asked.until
        found = days_left_out(asked.calendar, first, last)
        self._lost = {one.words: one for one in found}
        rows = [Row(one.words, (Cell(one.words), Cell(words.day_count(one.total), tone=Tone.LINK))) for one in found]
        wants = self.current not in (PaceFigure.FLAT, PaceFigure.LIKELY)
        whole = "of the year" if self.current is not PaceFigure.WEEKS else "of these weeks"
        self._show(self._lost_head, self.lost, rows if wants else [], f"Days {whole} left out")
        self._on_lost(self.lost.current_key() if wants else None)

    def _show_readings(self, asked: Asked) -> None:
        """What the figure would be if completions were counted by another reading."""
        readings = asked.standing.goal_set.readings_of(COMPLETIONS) if self.current.counts else ()
        rows = []
        if readings:
            known = known_completions(self._desk.facts(), asked.standing.as_of)
            used = asked.standing.readings & {one.name for one in readings}
            rows.append(self._reading_row(asked, known, AS_WRITTEN, "As written", is_used=not used))
            rows += [self._reading_row(asked, known, one.name, one.title, is_used=one.name in used) for one in readings]
        self._show(self._readings_head, self.readings, rows, "Under other readings")

    def _reading_row(self, asked: Asked, known: Known, name: str, title: str, *, is_used: bool) -> Row:
        chosen = frozenset() if name == AS_WRITTEN else frozenset({name})
        counted = completed_proceedings(known, asked.standing.goal_set, asked.year, chosen)
        at = pace(asked.calendar, asked.year, asked.standing.as_of, len(counted), asked.pace.goal)
        days = asked.calendar.available_days(asked.weeks_from, asked.until)
        recent = sum(1 for one in counted if one.completed and asked.weeks_from <= one.completed <= asked.until)
        weeks: Fraction | None = recent / days if days else None
        kind = Type.STRONG if is_used else Type.BODY
        result = Cell(figure_words(self.current, at, weeks, ""), type=kind)
        return Row(name, (Cell(title, muted="in use" if is_used else "", type=Type.STRONG if is_used else Type.CAPTION), result))

    def _show(self, head: QWidget, table: Table, rows: list[Row], title: str) -> None:
        table.show_rows(rows)
        table.show_whole()
        table.setVisible(bool(rows))
        head.setVisible(bool(rows))
        head.setText(title)  # type: ignore[attr-defined] # a label of this panel

    def _on_figure(self, _key: object) -> None:
        self._desk.show(self._explain_current)

    def _on_lost(self, key: object) -> None:
        """List the days of a reason; weekends are not worth a line each."""
        one = self._lost.get(key) if isinstance(key, str) else None
        rows = []
        if one is not None and one.why is not Lost.WEEKEND and self._asked is not None:
            for day, part, what in one.days:
                share = "" if part == 1 else f"{words.decimal(100 * part, 0)}% of the day"
                said = Cell(what or share, muted=share if what else "")
                rows.append(Row(day, (Cell(words.panel_day(day, self._asked.year.last)), said)))
        self._show(self._days_head, self.days, rows, one.words if one is not None else "")

    def _on_reading(self, name: object) -> None:
        if isinstance(name, str):
            self._desk.take_reading(None if name == AS_WRITTEN else name, COMPLETIONS)

    def _on_open_all(self) -> None:
        self.go.emit(Place("rows", Behind(COMPLETIONS)))
