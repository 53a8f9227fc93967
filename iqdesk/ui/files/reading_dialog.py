"""Reading a file of another program beside the windows: what is read, a way to stop, and its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from iqdesk.ui import theme
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.ui.background import Background, Job


class Reading(NamedTuple):
    """What is read: the title of what is being done, the file, the job, and what it raises where the file is at fault."""

    title: str
    path: Path
    job: Job
    trouble: type[Exception]


class ReadingDialog(Dialog):
    """Reads a file in the background. `read` carries what was read, `refused` a sentence; neither comes once it was stopped."""

    read = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget, background: Background, reading: Reading) -> None:
        super().__init__(parent)
        self._background = background
        self._reading = reading
        self._is_stopped = False
        self.setWindowTitle(reading.title)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName("The file is being read")
        self.ends = button("&Stop")
        self.ends.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(420))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(f"Reading {reading.path.name}", Type.PANEL_TITLE, wraps=True))
        column.addWidget(bar)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 12, 0, 0)
        foot.addStretch()
        foot.addWidget(self.ends)
        column.addLayout(foot)

    def begin(self) -> None:
        """Show it, and read."""
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)
        self.open()
        self._background.start(self._reading.job)

    def _on_finished(self, answer: object) -> None:
        self._end()
        if not self._is_stopped:
            self.read.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, self._reading.trouble):
            raise error
        if not self._is_stopped:
            self.refused.emit(str(error))

    def _end(self) -> None:
        self._background.finished.disconnect(self._on_finished)
        self._background.failed.disconnect(self._on_failed)
        super().reject()
        self.deleteLater()

    def reject(self) -> None:
        """Stop. What reads such a file cannot be interrupted: its answer is left aside, and the dialog goes with it."""
        self._is_stopped = True
        self.ends.setEnabled(False)
