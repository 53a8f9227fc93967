"""The sections of a case's page: a heading with a table as high as its rows, and the columns that they scroll in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.ui.labels import INDENT, label
from iqdesk.ui.split import scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from iqdesk.ui.cells import Column, Row


class Section(QWidget):
    """A heading with its table; not there while it has nothing to show."""

    def __init__(
        self, head: str, columns: tuple[Column, ...] = (), *, lines: int = 1, headed: bool = True, table: Table | None = None
    ) -> None:
        super().__init__()
        self.table = table or Table(columns, head, lines=lines, head=headed)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(INDENT, 0, 4, 0)
        self.head.addWidget(label(head, Type.STRONG), 1)
        column.addLayout(self.head)
        column.addWidget(self.table)

    def show_rows(self, rows: list[Row]) -> None:
        """The rows, all of them: the page scrolls, not the table."""
        self.table.show_rows(rows)
        self.fit(bool(rows))

    def fit(self, has_rows: bool) -> None:  # noqa: FBT001 - the one thing that it is told
        """Be as high as the rows are, and not there without any."""
        self.table.show_whole()
        self.setVisible(has_rows)


def scrolled_column(name: str) -> tuple[QScrollArea, QBoxLayout]:
    """A part that scrolls, and the column to put things into."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(18)
    return scrolled(inside, name), column
