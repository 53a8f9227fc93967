"""The form of one goal set: whose goals they are and when they held, the numbers with their levels, and the benchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from iqdesk.domain.goal_editing import new_benchmark
from iqdesk.ui import words
from iqdesk.ui.goals.benchmark_grid import NOT_KNOWN, BenchmarkGrid
from iqdesk.ui.goals.goal_texts import GoalTexts, benchmark_texts, understood_day
from iqdesk.ui.labels import INDENT, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.goal_editing import BenchmarkKind

COLUMNS = 12
DATES = ("first", "until")


class Asked(NamedTuple):
    """One field: its name in the texts, the words above it, how many of the twelve columns it takes."""

    name: str
    words: str
    span: int
    empty: str = ""


WHOSE = (
    Asked("title", "Ti&tle", 5),
    Asked("source", "&Source: who asks for it, and where", 7),
    Asked("first", "In force fro&m", 3, "2026-10-01"),
    Asked("until", "&Until, without that day", 3, "no end"),
    Asked("ended_by", "Ended &by", 6),
    Asked("source_url", "Address of the source", 5),
    Asked("notes", "&Notes", 7),
)
NUMBERS = (
    Asked("goal", "&Completions a year", 2, NOT_KNOWN),
    Asked("needs", "Needs im&provement from", 3, NOT_KNOWN),
    Asked("goal_citation", "Where the completions are written", 7),
    Asked("below", "Remand rate be&low, %", 2, NOT_KNOWN),
    Asked("above", "Unsatisfactory &above, %", 3, NOT_KNOWN),
    Asked("below_citation", "Where the remand rate is written", 7),
    Asked("needed", "Share of the benchmar&ks needed, %", 5, NOT_KNOWN),
)


class GoalForm(QWidget):
    """Shows texts and gives them back; whoever holds it saves. `changed` with every letter."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._heads: dict[str, QLabel] = {}
        self._texts: GoalTexts | None = None
        self._is_showing = False
        self.fields: dict[str, QLineEdit] = {}
        self.grid = BenchmarkGrid()
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT, 4, INDENT, 8)
        column.setSpacing(6)
        for head, asked in (("Whose goals, and when", WHOSE), ("Numbers and their levels", NUMBERS)):
            column.addWidget(label(head, Type.STRONG))
            column.addLayout(self._build_fields(asked))
            column.addSpacing(10)
        column.addWidget(label("Benchmarks", Type.STRONG))
        column.addWidget(self.grid)
        column.addStretch()
        self.grid.changed.connect(self._on_typed)
        self.grid.added.connect(self._on_added)

    def _build_fields(self, asked: Sequence[Asked]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)
        row, left = 0, 0
        for one in asked:
            if left + one.span > COLUMNS:
                row, left = row + 2, 0
            head, edit = label(one.words, Type.HEAD, "2"), QLineEdit()
            head.setContentsMargins(0, 6 if row else 0, 0, 0)
            head.setBuddy(edit)
            edit.setAccessibleName(one.words.replace("&", ""))
            edit.setPlaceholderText(one.empty)
            edit.textChanged.connect(self._on_typed)
            self.fields[one.name] = edit
            self._heads[one.name] = head
            grid.addWidget(head, row, left, 1, one.span)
            grid.addWidget(edit, row + 1, left, 1, one.span)
            left += one.span
        return grid

    def show_texts(self, texts: GoalTexts) -> None:
        """Show a set in place of what stands here."""
        self._is_showing = True
        self._texts = texts
        for name, edit in self.fields.items():
            edit.setText(texts.fields[name])
            edit.setCursorPosition(0)
        self.grid.show_rows(texts.benchmarks)
        self._is_showing = False
        self._say_days()

    def texts(self) -> GoalTexts | None:
        """What stands in the form; None before anything was shown."""
        if self._texts is None:
            return None
        fields = {name: edit.text() for name, edit in self.fields.items()}
        return GoalTexts(self._texts.base, fields, self.grid.texts())

    def _on_typed(self) -> None:
        if not self._is_showing:
            self._say_days()
            self.changed.emit()

    def _say_days(self) -> None:
        """Above each date what was understood, with its weekday."""
        for one in WHOSE:
            if one.name in DATES:
                day = understood_day(self.fields[one.name].text(), self._today)
                self._heads[one.name].setText(one.words if day is None else f"{one.words}: {words.whole_day(day)}")

    def _on_added(self, kind: BenchmarkKind) -> None:
        if self._texts is None:
            return
        shown = self.grid.texts()
        made = new_benchmark(kind, self._texts.base, also_taken=[one.base.name for one in shown])
        self.grid.show_rows([*shown, benchmark_texts(made)])
        self.grid.rows[-1].title.setFocus()
        self.changed.emit()
