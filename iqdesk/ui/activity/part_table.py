"""One table of the activity report; the cell that is current is the figure whose rows are shown beside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent

    from iqdesk.domain.activity import Figure, Label, Line, Part, Spoken
    from iqdesk.ui.cells import Index

LABEL, SHORT_LABEL, FIGURE = "Decision to withdrawn", "Not detained", "1,204 days"
MANY_FIGURES = 5  # columns; beside them the label has no room to spare


class PartTable(Table):
    """`shown` when another figure is current."""

    shown = Signal(object)
    walks_cells = True

    def __init__(self, part: Part) -> None:
        wide = len(part.heads) - len(part.figures)
        sample = SHORT_LABEL if len(part.figures) >= MANY_FIGURES else LABEL
        columns = tuple(
            Column(title, sample if place < 1 else "Removal pro", grow=2) for place, title in enumerate(part.heads[:wide])
        )
        figures = tuple(Column(head.title, FIGURE, right=True, grow=0) for head in part.figures)
        super().__init__((*columns, *figures), part.title)
        self._wide = wide
        self.part = part
        self.show_whole()

    def show_part(self, part: Part, spoken: Spoken, today: date) -> None:
        """Take the part of another report."""
        self.part = part
        self.show_rows([Row(place, _cells(line, part, spoken, today)) for place, line in enumerate(part.lines)])
        self.show_whole()

    def line(self) -> Line | None:
        """The line that is current."""
        place = self.currentIndex().row()
        return self.part.lines[place] if 0 <= place < len(self.part.lines) else None

    def figure(self) -> tuple[str, Figure] | None:
        """The figure that is current, with its column's title; the first of the line where a label is."""
        line, place = self.line(), max(0, self.currentIndex().column() - self._wide)
        return None if line is None else (self.part.figures[place].title, line.figures[place])

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.shown.emit(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shown.emit(self)


def _cells(line: Line, part: Part, spoken: Spoken, today: date) -> tuple[Cell, ...]:
    kind = Type.STRONG if line.is_sum else Type.BODY
    case = (spoken.case(line.case_id),) if part.of_cases else ()
    labels = (Cell(text, type=kind) for text in _said((*case, *line.said(spoken)), today))
    figures = (
        Cell(one.words.replace("-", words.MINUS), type=kind, tone=Tone.INK if one.rows else Tone.INK2) for one in line.figures
    )
    return (*labels, *figures)


def _said(labels: Iterable[Label], today: date) -> list[str]:
    return [words.short_day(label, today) if isinstance(label, date) else label for label in labels]
