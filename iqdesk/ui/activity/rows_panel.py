"""The rows behind the figure that is current; Enter opens the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.activity import in_words
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row
from iqdesk.ui.labels import INDENT, button, label
from iqdesk.ui.page import Place
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.activity import ActivityRow, Figure
    from iqdesk.domain.masking import Named

CASE = Column("Case", "A000 123 456", grow=3)
SPANS = (
    CASE,
    Column("From", "Mar 27, 2025", grow=0),
    Column("To", "Mar 27, 2025", grow=0),
    Column("How many", "1,204 days", right=True, grow=0),
)
ENDS = (CASE, Column("Completed", "Mar 27, 2025", grow=0))


class RowsPanel(QWidget):
    """`go` opens a case, `closed` puts the panel away."""

    go = Signal(object)
    closed = Signal()

    def __init__(self, *, has_spans: bool = True) -> None:
        super().__init__()
        self._has_spans = has_spans
        self._title = label("", Type.PANEL_TITLE, wraps=True)
        self._which = label("", ink="2", wraps=True)
        self.list = Table(SPANS if has_spans else ENDS, "Rows behind the figure", lines=2)
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

    def show_figure(self, title: str, which: str, figure: Figure, named: Named, today: date) -> None:
        """Take the rows of another figure."""
        self._title.setText(title)
        self._which.setText(f"{which}: {figure.words}  ·  {words.plural(len(figure.rows), 'row')}")
        self.list.show_rows([self._row(place, one, named, today) for place, one in enumerate(figure.rows)])

    def _row(self, place: int, one: ActivityRow, named: Named, today: date) -> Row:
        name = named.name(one.case_id)
        case = Cell(DOES_NOT_APPLY) if name is None else Cell(name.number, second=name.respondent.name)
        end = Cell(words.panel_day(one.end, today))
        if not self._has_spans:
            return Row((place, one.case_id), (case, end))
        amount = EMPTY if one.amount is None else Cell(in_words(one.amount, one.unit))
        return Row((place, one.case_id), (case, Cell(words.panel_day(one.start, today)), end, amount))

    def _on_opened(self, key: object) -> None:
        if isinstance(key, tuple) and key[1] is not None:
            self.go.emit(Place("case", key[1]))
