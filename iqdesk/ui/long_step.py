"""A step that takes long, written in parts between the window's own turns: how far it is, and the way to stop it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui import theme, words
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Generator

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk

    Parts = Generator[int, None, Touched]

TURN = 0.03  # seconds of writing, after which the window has its turn
LONG = 10.0  # seconds after which the time left is worth saying


class LongStep(Dialog):
    """`write` is its only use. All is one transaction, so that stopping takes it back whole; nobody else writes meanwhile."""

    @staticmethod
    def write(parent: QWidget, desk: Desk, what: str, parts: Parts, total: int) -> bool:
        """Write all parts; False when it was stopped or refused, which is said by then."""
        if desk.why_not:
            desk.trouble.emit(desk.why_not)
            return False
        dialog = LongStep(parent, desk, what, parts, total)
        try:
            dialog.exec()
            return dialog.is_written
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, desk: Desk, what: str, parts: Parts, total: int) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = parts
        self._total = total
        self._began = time.monotonic()
        self.is_written = False
        self.setWindowTitle(what)
        self.far = label("", ink="2")
        self.bar = QProgressBar()
        self.stop = button("&Stop")
        self._build(what)
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._on_turn)
        desk.is_writing = True
        self._turns.start()

    def _build(self, what: str) -> None:
        self.bar.setRange(0, self._total)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How far it is")
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(460))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for one in (label(what, Type.PANEL_TITLE, wraps=True), self.bar, self.far):
            column.addWidget(one)
        column.addWidget(
            label(
                "Stopping now leaves the docket as it was. All of it is one step: Undo and Redo take it whole.",
                ink="2",
                wraps=True,
            )
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 12, 0, 0)
        foot.addStretch()
        foot.addWidget(self.stop)
        column.addLayout(foot)

    def _on_turn(self) -> None:
        until = time.monotonic() + TURN
        try:
            done = next(self._parts)
            while time.monotonic() < until:
                done = next(self._parts)
        except StopIteration as end:
            self._leave(end.value)
            self.is_written = True
            self.accept()
        except (RuleBroken, DocketTrouble) as refusal:
            self._leave(Touched.EVERYTHING)
            self._desk.trouble.emit(str(refusal))
            super().reject()
        else:
            self._say(done)

    def _say(self, done: int) -> None:
        self.bar.setValue(done)
        spent = time.monotonic() - self._began
        left = words.time_left(spent * (self._total - done) / max(1, done)) if spent > LONG else ""
        self.far.setText(words.dotted(f"{words.figure(done)} of {words.figure(self._total)}", left))

    def _leave(self, touched: Touched) -> None:
        """Let others write again, and have read anew what the step changed, or what was read while it was written."""
        self._turns.stop()
        self._desk.is_writing = False
        self._desk.do(Written(touched))

    def reject(self) -> None:
        """Stop: all of it is taken back."""
        self._parts.close()
        self._leave(Touched.EVERYTHING)
        super().reject()


class Written:
    """The verb of what is written already."""

    def __init__(self, touched: Touched) -> None:
        self._touched = touched

    def __call__(self, _file: DocketFile) -> Touched:
        """What was changed."""
        return self._touched
