"""The rows behind the figure that is current; Enter opens the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.activity import in_words
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row
from iqdesk.ui.labels import INDENT, button, label
from iqdesk.ui.page import Place
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.activity import ActivityRow, Figure, Spoken

COLUMNS = (
    Column("Case", "A000 123 456 Qui", grow=3),
    Column("From", "Mar 27, 2025", grow=0),
    Column("To", "Mar 27, 2025", grow=0),
    Column("How many", "1,204 days", right=True, grow=0),
)


class RowsPanel(QWidget):
    """`go` opens a case, `closed` puts the panel away."""

    go = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", Type.PANEL_TITLE, wraps=True)
        self._which = label("", ink="2", wraps=True)
        self.list = Table(COLUMNS, "Rows behind the figure")
        self.list.opened.connect(self._on_opened)
        close = button("", "quiet", "dismiss", has_word=False)
        close.setAccessibleName("Close the panel")
        close.setToolTip("Close the panel (F9)")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(INDENT, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self._which.setContentsMargins(INDENT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._which)
        column.addWidget(self.list, 1)

    def show_figure(self, title: str, which: str, figure: Figure, spoken: Spoken, today: date) -> None:
        """Take the rows of another figure."""
        self._title.setText(title)
        self._which.setText(f"{which}: {figure.words}  ·  {words.plural(len(figure.rows), 'row')}")
        self.list.show_rows([_row(place, one, spoken, today) for place, one in enumerate(figure.rows)])

    def _on_opened(self, key: object) -> None:
        if isinstance(key, tuple) and key[1] is not None:
            self.go.emit(Place("case", key[1]))


def _row(place: int, one: ActivityRow, spoken: Spoken, today: date) -> Row:
    amount = EMPTY if one.amount is None else Cell(in_words(one.amount, one.unit))
    cells = (
        Cell(spoken.case(one.case_id)),
        Cell(words.panel_day(one.start, today)),
        Cell(words.panel_day(one.end, today)),
        amount,
    )
    return Row((place, one.case_id), cells)
