"""A field and under it the adjournment codes that hold what was typed: the arrows choose, Enter takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iqdesk.domain.code_search import CodeFinder
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.entry.edits import Mark, show_mark
from iqdesk.ui.line_edit import LineEdit
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from iqdesk.domain.codes import AdjournmentCode

CODE_COLUMNS = (Column("Code", "WW", grow=0), Column("Meaning", "Respondent seeking representation", grow=1))
LIST_ROWS = 7
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -LIST_ROWS, Qt.Key.Key_PageDown: LIST_ROWS}


class CodeChoice(QWidget):
    """`taken` says that a row was opened, `changed` that another one is current, or none: nothing typed chooses nothing."""

    taken = Signal()
    changed = Signal()

    def __init__(self, entries: Iterable[AdjournmentCode], rows: int = LIST_ROWS) -> None:
        super().__init__()
        self._finder = CodeFinder.among((entry.code, entry.label) for entry in entries)
        self.field = CodeField()
        self.list = Table(CODE_COLUMNS, "Adjournment codes", head=False)
        self.list.setObjectName("pick")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field steps through it
        self.list.setFixedHeight(self.list.row_height * rows + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._show)
        self.field.stepped.connect(self._on_stepped)
        self.list.opened.connect(self._on_opened)
        self.list.moved.connect(self._on_moved)
        self._show()

    def choose(self, code: str | None) -> None:
        """Make a code the one that is typed."""
        self.field.setText(code or "")

    def chosen(self) -> str | None:
        """The code of the current row."""
        key = self.list.current_key()
        return key if isinstance(key, str) else None

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text().strip()

    def refuse(self, *, refused: bool = True) -> None:
        """Mark the field, or take the mark away."""
        show_mark(self.field, Mark.REFUSED if refused else Mark.NONE)

    def _show(self) -> None:
        found = self._finder.find(self.typed)
        self.list.setCurrentIndex(QModelIndex())
        self.list.show_rows(
            [Row(one.entry.code, (Cell(one.entry.code, type=Type.STRONG), Cell(one.entry.label))) for one in found]
        )
        if self.typed and found:
            self.list.choose_place(0)
        self.list.scrollToTop()

    def _on_stepped(self, by: int) -> None:
        last = len(self.list.rows.rows) - 1
        if last >= 0:
            self.list.choose_place(min(max(self.list.currentIndex().row() + by, 0), last))

    def _on_opened(self, _key: object) -> None:
        self.taken.emit()

    def _on_moved(self, key: object) -> None:
        """A screen reader follows the field, so the field says which row is current."""
        row = self.list.currentIndex().row()
        said = " ".join(cell.text for cell in self.list.rows.rows[row].cells) if key is not None else ""
        self.field.setAccessibleDescription(said)
        self.changed.emit()


class CodeField(LineEdit):
    """A line edit whose arrow keys step through the list under it."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Adjournment code")
        self.setPlaceholderText("Type part of a code or of its meaning")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
