"""Beside the list of the Match page: day by day what either side of the chosen pair has, and the acts by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.ui import words
from iqdesk.ui.labels import INDENT, button, label
from iqdesk.ui.match import match_rows
from iqdesk.ui.split import scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.match_board import MatchLine

COUNT_MEANS = "What waits of it counts from now on as the release has it; nothing typed is taken for it."
ACCEPT_MEANS = (
    "One case from then on: typed values stand, the release fills what was left empty, and what differs is under To check."
)


class MatchPanel(QWidget):
    """Its buttons are the page's to connect."""

    def __init__(self) -> None:
        super().__init__()
        self.head = label("", Type.PANEL_TITLE, wraps=True)
        self.told = label("", ink="2", wraps=True)
        self.days = Table(match_rows.COMPARED_COLUMNS, "What either side has")
        self.accept = button("Accept")
        self.accept.setToolTip(ACCEPT_MEANS)
        self.refuse = button("Not the same")
        self.another = button("Look for another…")
        self.count = button("Count as released")
        self.count.setToolTip(COUNT_MEANS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for one in (self.head, self.told):
            one.setContentsMargins(INDENT, 0, INDENT, 0)
            column.addWidget(one)
        column.addWidget(self._build_days(), 1)
        for pair in ((self.accept, self.refuse), (self.another, self.count)):
            column.addLayout(_side_by_side(*pair))

    def _build_days(self) -> QWidget:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.days)
        rows.addStretch()
        return scrolled(inside, "What either side has")

    def show_line(self, line: MatchLine | None, today: date) -> None:
        """Another pair; nothing for none."""
        self.setVisible(line is not None)
        if line is None:
            return
        public, typed, is_own = line.waiting.public.case, line.typed, line.waiting.is_own
        self.head.setText(public.number if typed is None or is_own else f"{public.number} and {typed.case.number}")
        self.told.setText(_what_waits(line))
        self.days.show_rows(match_rows.compared_rows(line, today))
        self.days.show_whole()
        self.accept.setEnabled(line.can_match)
        self.refuse.setEnabled(typed is not None and not is_own)
        self.another.setEnabled(not is_own)


def _what_waits(line: MatchLine) -> str:
    rows = words.plural(line.waiting.rows, "row")
    if line.typed is not None and not line.waiting.is_own:
        return f"Not the same: {'; '.join(line.differences)}." if line.differences else "Nothing that both have differs."
    if not line.waiting.is_own:
        return f"{rows} of the public case {'counts' if line.waiting.rows == 1 else 'count'} in no measure until it is settled."
    typed = "What is typed in it may be the same." if line.can_match else "Nothing typed in it is the same."
    return f"{rows} of this case came with a release. {typed}"


def _side_by_side(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(INDENT, 0, INDENT, 0)
    row.setSpacing(8)
    for one in parts:
        row.addWidget(one, 1)
    return row
