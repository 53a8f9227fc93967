"""The benchmarks of a goal set in its form: two lines for each, numbers and title above, where it is written and what excuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from iqdesk.domain.goal_editing import BenchmarkKind, kind_of
from iqdesk.ui import theme
from iqdesk.ui.choice import Tick
from iqdesk.ui.goals.goal_texts import BenchmarkTexts
from iqdesk.ui.labels import button, label, rule
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADS = ("Benchmark", "Days", "Share, %", "Unsatisfactory under, %")
NARROW = 92  # pixels of a number's field
NOT_KNOWN = "not known"


class BenchmarkRow(QWidget):
    """One benchmark; `changed` when something is typed, `removed` when it is to go."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, texts: BenchmarkTexts) -> None:
        super().__init__()
        self._base = texts.base
        self.title = self._edit(texts.title, "title", texts.title)
        self.days = self._edit(texts.days, "days", texts.title)
        self.share = self._edit(texts.share, "share in percent", texts.title)
        self.cut_off = self._edit(texts.cut_off, "unsatisfactory under, in percent", texts.title)
        self.citation = self._edit(texts.citation, "where it is written", texts.title)
        kind = kind_of(texts.base)
        self.ticks = {excuse: Tick(excuse[:1].upper() + excuse[1:]) for excuse in kind.excuses}
        self._kept = texts.excuses - set(self.ticks)
        for excuse, tick in self.ticks.items():
            tick.setChecked(excuse in texts.excuses)
            tick.toggled.connect(self.changed)
        self._remove = button("", "quiet", "dismiss", has_word=False)
        self._remove.setAccessibleName(f"Leave out: {texts.title}")
        self._remove.setToolTip("Leave this benchmark out")
        self._remove.clicked.connect(self._on_removed)
        self._build(kind)

    def _edit(self, text: str, what: str, title: str) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setCursorPosition(0)
        edit.setAccessibleName(f"{title}: {what}")
        edit.textChanged.connect(self.changed)
        return edit

    def _build(self, kind: BenchmarkKind) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for column, edit in enumerate((self.title, self.days, self.share, self.cut_off)):
            if column:
                edit.setFixedWidth(theme.scaled(NARROW))
                edit.setPlaceholderText(NOT_KNOWN)
            if edit is not self.days or self._base.measure.has_days:
                grid.addWidget(edit, 0, column)
        grid.setColumnMinimumWidth(1, theme.scaled(NARROW))
        grid.addWidget(self._remove, 0, 4)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(label(kind.label, Type.CAPTION, "2"))
        if self.ticks:
            below.addSpacing(8)
            below.addWidget(label("Excused:", Type.CAPTION, "2"))
        for tick in self.ticks.values():
            below.addWidget(tick)
        below.addStretch()
        self.citation.setPlaceholderText("Where it is written; the source of the set when empty")
        grid.addWidget(self.citation, 1, 0, 1, 4)
        grid.addLayout(below, 2, 0, 1, 5)

    def texts(self) -> BenchmarkTexts:
        """What stands in the row."""
        excuses = frozenset(excuse for excuse, tick in self.ticks.items() if tick.isChecked()) | self._kept
        numbers = self.days.text(), self.share.text(), self.cut_off.text()
        return BenchmarkTexts(self._base, self.title.text(), *numbers, self.citation.text(), excuses)

    def _on_removed(self) -> None:
        self.removed.emit(self)


class BenchmarkGrid(QWidget):
    """The rows under their heads, and the way to another one; `added` carries its kind."""

    changed = Signal()
    added = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[BenchmarkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._build_heads())
        self._column.addWidget(rule())
        self.add = button("Add a benchmark", "quiet", "add")
        self.menu = QMenu(self.add)
        keep_letters(self.menu)
        for kind in BenchmarkKind:
            action = QAction(kind.label, self.menu)
            action.setData(kind)
            self.menu.addAction(action)
        self.menu.triggered.connect(self._on_kind)
        self.add.setMenu(self.menu)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        self._column.addLayout(foot)

    def _build_heads(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for place, text in enumerate(HEADS):
            head = label(text, Type.HEAD, "2", wraps=bool(place))
            if place:
                head.setFixedWidth(theme.scaled(NARROW))
            row.addWidget(head, 0 if place else 1)
        row.addSpacing(theme.scaled(32))
        return row

    def show_rows(self, benchmarks: Sequence[BenchmarkTexts]) -> None:
        """Show these in place of what stands here."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for texts in benchmarks:
            row = BenchmarkRow(texts)
            row.changed.connect(self.changed)
            row.removed.connect(self._on_removed)
            self._column.insertWidget(2 + len(self.rows), row)
            self.rows.append(row)

    def texts(self) -> tuple[BenchmarkTexts, ...]:
        """What stands in the rows."""
        return tuple(row.texts() for row in self.rows)

    def _on_removed(self, row: BenchmarkRow) -> None:
        self.show_rows([one.texts() for one in self.rows if one is not row])
        self.add.setFocus()
        self.changed.emit()

    def _on_kind(self, action: QAction) -> None:
        self.added.emit(action.data())
