"""Under the header while another day than today is looked at: which, what that means, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from iqdesk.ui import words
from iqdesk.ui.labels import Picture, button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.ui.desk import Desk

WHAT_IT_SHOWS = "What had happened by the end of that day, with all that is known now. Nothing is recorded meanwhile."


class AsOfBar(QFrame):
    """Follows the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("notice")
        self.day = label("", Type.STRONG, wraps=True)
        self.what = label(WHAT_IT_SHOWS, ink="2", wraps=True)
        self.back = button("Back to today", "quiet")
        self.back.clicked.connect(self._on_back)
        both = QVBoxLayout()
        both.setSpacing(1)
        both.addWidget(self.day)
        both.addWidget(self.what)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(Picture("history", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(both, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        desk.changed.connect(self._show_desk)
        desk.remeasured.connect(self._show_desk)
        self._show_desk()

    def _show_desk(self) -> None:
        day = self._desk.as_of
        self.day.setText(f"As of {words.long_day(day)}.")
        self.setAccessibleName(f"{self.day.text()} {self.what.text()}")
        self.setVisible(day != self._desk.today)

    def _on_back(self) -> None:
        self._desk.measure(as_of=self._desk.today)
