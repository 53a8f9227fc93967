"""Under the header while another day than today is looked at: which, what that means, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from iqdesk.ui import words
from iqdesk.ui.labels import Picture, button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.ui.desk import Desk

WHAT_IT_SHOWS = "What had happened by the end of that day, with all that is known now. Nothing is recorded meanwhile."

OF_TODAY = "This page shows today. Nothing is recorded while the year is looked at as of another day."

SAID_NOTHING = "The docket was begun later. It said nothing on that day."


class AsOfBar(QFrame):
    """Follows the desk; `left` when it was gone from by its own button, which goes with it."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_measured = True
        self.setObjectName("notice")
        self.day = label("", Type.STRONG, wraps=True)
        self.what = label(WHAT_IT_SHOWS, ink="2", wraps=True)
        self.back = button("Back to today", "quiet")
        self.back.clicked.connect(self._on_back)
        self.then = button("What the docket said then", "quiet")
        self.then.clicked.connect(self._on_then)
        both = QVBoxLayout()
        both.setSpacing(1)
        both.addWidget(self.day)
        both.addWidget(self.what)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(Picture("history", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(both, 1)
        row.addWidget(self.then, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        desk.changed.connect(self._show_desk)
        desk.remeasured.connect(self._show_desk)
        self._show_desk()

    def _show_desk(self) -> None:
        day = self._desk.as_of
        self.day.setText(f"As of {words.long_day(day)}." if self._is_measured else f"The year as of {words.long_day(day)}.")
        self._say(WHAT_IT_SHOWS if self._is_measured else OF_TODAY)
        self.then.setVisible(self._is_measured)
        self.setVisible(day != self._desk.today)

    def show_page(self, *, is_measured: bool) -> None:
        """Speak of the page that is shown: one of the year is as of that day, the others are as they are today."""
        self._is_measured = is_measured
        self._show_desk()

    def _say(self, what: str) -> None:
        self.what.setText(what)
        self.setAccessibleName(f"{self.day.text()} {what}")

    def _on_then(self) -> None:
        self._desk.show(self._show_then)

    def _show_then(self) -> None:
        known = self._desk.known_then()
        self._say(SAID_NOTHING if known is None else known.words)

    def _on_back(self) -> None:
        self._desk.measure(as_of=self._desk.today)
        self.left.emit()
