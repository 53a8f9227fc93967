"""Why this number? The rule in words with its citation, the rows it missed and left out, and other readings of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.measures import NO_READINGS
from iqdesk.domain.standing import Exclusion, Verdict
from iqdesk.domain.wording import share_in_words
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.labels import INDENT, button, label, rule
from iqdesk.ui.page import Place
from iqdesk.ui.split import panel_head, scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type
from iqdesk.ui.year.level_words import levels_of
from iqdesk.ui.year.rows_page import Behind, Uncounted, counted_as, items_of, measure_title
from iqdesk.ui.year.trend_rows import AS_WRITTEN, TO_COME, TOGETHER

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.standing import Item, Standing
    from iqdesk.ui.desk import Desk

MISSED_SHOWN = 5
LIST_COLUMNS = (Column("What", "Case 20000000", grow=1), Column("How much", "1,204 days", right=True, grow=0))
REASON_COLUMNS = (Column("Reason", "Decided before re", grow=1), Column("How many", "1,204", right=True, grow=0))
READING_COLUMNS = (Column("Reading", "Deadline moves to", grow=1), Column("Result", "1000.0%", right=True, grow=0))
BREATH = 20  # milliseconds between two readings, for the keyboard and the next frame


class WhyPanel(QWidget):
    """Follows the row that is current on Benchmarks. `go` opens what is behind a figure, `closed` puts it away."""

    go = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._measure = ""
        self._uncounted: Uncounted | None = None
        self._title = label("", ink="2", wraps=True)
        self._figure = label("", Type.FIGURE)
        self._counted = label("", Type.STRONG, wraps=True)  # beside 100.0% there is less room
        self._excluded = label("", Type.CAPTION, "2", wraps=True)
        self._rule = label("", wraps=True)
        self._citation = label("", Type.CAPTION, "2", wraps=True)
        self._levels = label("", Type.CAPTION, "2", wraps=True)
        self.missed = Table(LIST_COLUMNS, "Missed", head=False)
        self.left_out = Table(REASON_COLUMNS, "Left out, by reason", head=False)
        self.readings = Table(READING_COLUMNS, "Other readings; Enter takes one or leaves it", head=False)
        self._all_missed = button("", "link")
        self._open_all = button("")
        self._open_met = button("", "link")
        self._later = QTimer(self, singleShot=True, interval=BREATH)
        self._later.timeout.connect(self._measure_next)
        self._sections: dict[Table, QWidget] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(panel_head(label("Why this number?", Type.PANEL_TITLE), self.closed))
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 4, 0)
        parts.setSpacing(4)
        for words_for_it in (self._title, self._rule, self._citation, self._levels):
            words_for_it.setContentsMargins(INDENT, 0, INDENT, 0)
        figures = QHBoxLayout()
        figures.setContentsMargins(INDENT, 0, 0, 0)
        figures.setSpacing(12)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(self._counted)
        both.addWidget(self._excluded)
        figures.addWidget(self._figure)
        figures.addLayout(both, 1)
        parts.addWidget(self._title)
        parts.addLayout(figures)
        for one in (self._rule, self._citation, self._levels, rule()):
            parts.addWidget(one)
        parts.addWidget(self._section("Missed", self.missed, self._all_missed))
        parts.addWidget(self._section("Left out", self.left_out, None))
        parts.addWidget(self._section("Under other readings", self.readings, None))
        parts.addStretch()
        column.addWidget(scrolled(inside, "Why this number"), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(INDENT, 0, 0, 0)
        foot.addWidget(self._open_all)
        foot.addWidget(self._open_met)
        foot.addStretch()
        column.addLayout(foot)

    def _section(self, head: str, table: Table, beside: QWidget | None) -> QWidget:
        section = QWidget()
        section.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # what is left over stays below
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.addWidget(label(head, Type.STRONG))
        row.addStretch()
        if beside is not None:
            row.addWidget(beside)
        column.addLayout(row)
        column.addWidget(table)
        self._sections[table] = section
        return section

    def _connect(self) -> None:
        self.missed.opened.connect(self._on_missed)
        self.left_out.opened.connect(self._on_left_out)
        self.readings.opened.connect(self._on_reading)
        self._all_missed.clicked.connect(self._on_all_missed)
        self._open_all.clicked.connect(self._on_open_all)
        self._open_met.clicked.connect(self._on_open_met)

    def show_measure(self, measure: str) -> None:
        """Explain a measure as the desk stands now."""
        self._measure, self._uncounted = measure, None
        standing = self._desk.standing()
        items = items_of(standing, measure)
        self._title.setText(measure_title(standing, measure))
        self._figure.setText(figure_of(standing, measure))
        self._say_counts(standing, items)
        what, citation = _rule_of(standing.goal_set, measure)
        self._rule.setText(what)
        self._citation.setText(f"{citation}. {force_words(standing.goal_set)}")
        self._levels.setText(levels_of(standing.goal_set, measure))
        self._levels.setVisible(bool(self._levels.text()))
        self._show_missed([item for item in items if item.verdict is Verdict.MISSED])
        self._show_left_out(items)
        self._show_readings()
        self._open_all.setText(f"Open all {words.figure(len(items))}")
        self._open_all.setVisible(bool(items))
        self._show_met(sum(item.verdict is Verdict.MET for item in items))

    def show_uncounted(self, what: Uncounted) -> None:
        """Explain why some rows are in no measure."""
        self._measure, self._uncounted = REMAND_RATE, what
        count = len(what.subjects(self._desk.standing()))
        self._title.setText(what.title)
        self._figure.setText(words.figure(count))
        self._counted.setText("counted nowhere")
        self._excluded.setText("listed, never guessed")
        self._rule.setText(what.why)
        for one in (self._citation, self._levels):
            one.setText("")
        for table in (self.missed, self.left_out, self.readings):
            self._show_list(table, [])
        self._open_all.setText(f"Open all {words.figure(count)}")
        self._open_all.setVisible(bool(count))
        self._show_met(0)

    def _say_counts(self, standing: Standing, items: tuple[Item, ...]) -> None:
        left_out = sum(item.verdict is Verdict.EXCLUDED for item in items)
        if self._measure == COMPLETIONS:
            goal = standing.completions.goal
            self._counted.setText("" if goal is None else f"of {words.figure(goal)} asked for")
            self._excluded.setText("one for each completed proceeding")
        elif self._measure == REMAND_RATE:
            rate = standing.remand_rate
            self._counted.setText(f"{words.plural(rate.remands, 'remand')} in {words.figure(rate.decisions)}")
            self._excluded.setText(standing.remands_over)
        else:
            one = standing.benchmark(self._measure)
            self._counted.setText(f"{words.figure(one.met)} met of {words.figure(one.counted)} counted")
            self._excluded.setText(f"{words.figure(left_out)} left out, {words.figure(len(items))} in all")

    def _show_missed(self, missed: list[Item]) -> None:
        missed.sort(key=_days_of, reverse=True)
        shown = missed[:MISSED_SHOWN]
        names = self._desk.file.case_names([item.case_id for item in shown if item.case_id is not None])
        rows = []
        for item in shown:
            name = names.get(item.case_id) if item.case_id is not None else None
            how = f"{words.plural(item.days, 'day')}" if item.days is not None else counted_as(item, self._measure).text
            start = f"{words.MONTHS[item.start.month - 1][:3]} {item.start.day}" if item.start else ""
            number = Cell(name.number if name else "No case", tone=Tone.LINK, muted=start)
            rows.append(Row((item.subject, item.case_id), (number, Cell(how))))
        self._show_list(self.missed, rows)
        self._all_missed.setText(f"All {words.figure(len(missed))}")
        self._all_missed.setAccessibleName(f"All {words.figure(len(missed))} missed")

    def _show_met(self, count: int) -> None:
        """The way to what was in time alone; the two number goals have nothing of the kind."""
        self._open_met.setText(f"{words.figure(count)} in time")
        self._open_met.setVisible(bool(count) and self._measure not in (COMPLETIONS, REMAND_RATE))

    def _show_left_out(self, items: tuple[Item, ...]) -> None:
        counts = {reason: sum(item.exclusion is reason for item in items) for reason in Exclusion}
        rows = [
            Row(reason, (Cell(reason.label), Cell(words.figure(count), tone=Tone.LINK)))
            for reason, count in counts.items()
            if count
        ]
        self._show_list(self.left_out, rows)

    def _show_readings(self) -> None:
        """What is measured already; the rest follows one reading at a time, so that nobody waits for it."""
        standing = self._desk.standing()
        readings = standing.goal_set.readings_of(self._measure)
        in_force = [one.name for one in readings if one.name in standing.readings]
        rows = [Row(AS_WRITTEN, self._reading_cells("As written", NO_READINGS, is_used=not in_force))]
        for one in readings:
            cells = self._reading_cells(one.title, frozenset({one.name}), is_used=in_force == [one.name])
            rows.append(Row(one.name, cells))
        if len(in_force) > 1:
            title = f"{words.figure(len(in_force))} together"
            rows.append(Row(TOGETHER, self._reading_cells(title, standing.readings, is_used=True)))
        self._show_list(self.readings, rows if readings else [])
        if readings and self._not_measured():
            self._later.start()

    def _reading_cells(self, title: str, readings: frozenset[str], *, is_used: bool) -> tuple[Cell, Cell]:
        known = self._desk.has_standing(readings)
        result = figure_of(self._desk.standing(readings), self._measure) if known else TO_COME
        kind = Type.STRONG if is_used else Type.BODY
        name = Cell(title, muted="in use" if is_used else "", type=Type.STRONG if is_used else Type.CAPTION)
        return name, Cell(result, type=kind, tone=Tone.INK if known else Tone.INK2)

    def _not_measured(self) -> list[frozenset[str]]:
        readings = self._desk.goals().readings_of(self._measure)
        wanted = [NO_READINGS, *(frozenset({one.name}) for one in readings)]
        return [one for one in wanted if not self._desk.has_standing(one)]

    def _measure_next(self) -> None:
        """One more reading, if anyone is looking."""
        if self.isVisible():
            self._desk.show(self._measure_one)

    def _measure_one(self) -> None:
        missing = self._not_measured()
        if missing:
            self._desk.standing(missing[0])
        if self._uncounted is None:
            self._show_readings()

    def _show_list(self, table: Table, rows: list[Row]) -> None:
        table.show_rows(rows)
        table.show_whole()
        self._sections[table].setVisible(bool(rows))

    def _on_missed(self, key: tuple[int, int | None]) -> None:
        if key[1] is not None:
            self.go.emit(Place("case", key[1]))

    def _on_left_out(self, reason: Exclusion) -> None:
        self.go.emit(Place("rows", Behind(self._measure, Verdict.EXCLUDED, reason)))

    def _on_reading(self, name: object) -> None:
        if isinstance(name, str) and name != TOGETHER:
            self._desk.take_reading(None if name == AS_WRITTEN else name, self._measure)

    def _on_all_missed(self) -> None:
        self.go.emit(Place("rows", Behind(self._measure, Verdict.MISSED)))

    def _on_open_met(self) -> None:
        self.go.emit(Place("rows", Behind(self._measure, Verdict.MET)))

    def _on_open_all(self) -> None:
        self.go.emit(Place("rows", Behind(self._measure, uncounted=self._uncounted)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._measure:
            self._later.start()


def figure_of(standing: Standing, measure: str) -> str:
    """A measure's one figure."""
    if measure == COMPLETIONS:
        return words.figure(standing.completions.count)
    if measure == REMAND_RATE:
        rate = standing.remand_rate
        return share_in_words(rate.remands, rate.decisions, standing.goal_set.remand_rate.goal_below_percent)
    return standing.benchmark(measure).share_in_words


def force_words(goals: GoalSet) -> str:
    """From when to when the goals bound judges."""
    if not goals.is_on:
        return "Switched off: counted, and set against nothing."
    words_for_it = f"In force from {words.plain_day(goals.in_force_from)}"
    return f"{words_for_it}; suspended {words.plain_day(goals.suspended_on)}." if goals.suspended_on else f"{words_for_it}."


def _rule_of(goals: GoalSet, measure: str) -> tuple[str, str]:
    if measure == COMPLETIONS:
        return goals.completions.rule, goals.completions.citation
    if measure == REMAND_RATE:
        return goals.remand_rate.rule, goals.remand_rate.citation
    one = next(benchmark for benchmark in goals.benchmarks if benchmark.name == measure)
    return one.rule, one.citation


def _days_of(item: Item) -> int:
    return item.days or 0
