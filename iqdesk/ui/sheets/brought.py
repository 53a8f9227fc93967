"""A sheet that was read, from a file or from the clipboard; large files are read beside the windows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.exchange.sheets.reading import read_file
from iqdesk.ui import theme
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from iqdesk.exchange.sheets.grid import Grid
    from iqdesk.ui.background import Background

READ_AT_ONCE = 400_000  # bytes; more is read in the background


@dataclass(frozen=True, eq=False)
class Brought:
    """What was read, and the file it can be read from again; each reading is another."""

    grid: Grid
    path: Path | None = None


def is_long(path: Path) -> bool:
    """Whether reading a file would keep the windows waiting."""
    try:
        return path.stat().st_size > READ_AT_ONCE
    except (OSError, ValueError):  # whoever reads it says what is wrong
        return False


class ReadingDialog(QDialog):
    """Reads a file in the background. `read` carries what was read, `refused` a sentence; neither comes once it was stopped."""

    read = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget, background: Background, path: Path, sheet: str | None) -> None:
        super().__init__(parent)
        self._background = background
        self._path = path
        self._sheet = sheet
        self._is_stopped = False
        self.setWindowTitle("Bring in a sheet")
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
        column.addWidget(label(f"Reading {path.name}", Type.PANEL_TITLE, wraps=True))
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
        self._background.start(partial(_read, self._path, self._sheet))

    def _on_finished(self, grid: Grid) -> None:
        self._end()
        if not self._is_stopped:
            self.read.emit(Brought(grid, self._path))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, SheetTrouble):
            raise error
        if not self._is_stopped:
            self.refused.emit(str(error))

    def _end(self) -> None:
        self._background.finished.disconnect(self._on_finished)
        self._background.failed.disconnect(self._on_failed)
        super().reject()
        self.deleteLater()

    def reject(self) -> None:
        """Stop. What reads a workbook cannot be interrupted: its answer is left aside, and the dialog goes with it."""
        self._is_stopped = True
        self.ends.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()


def _read(path: Path, sheet: str | None, _progress: Callable[[str, int, int], None], _should_stop: Callable[[], bool]) -> Grid:
    return read_file(path, sheet)
