"""Says once, at the next start, that the program died: where it is written down, and that the docket is safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from iqdesk.ui.labels import Picture, button, label
from iqdesk.ui.theme import Type
from iqdesk.ui.trouble import open_folder

if TYPE_CHECKING:
    from pathlib import Path


class CrashBar(QFrame):
    """The sentence with the path; Copy takes what was written, Open folder shows where it lies."""

    def __init__(self, path: Path, text: str) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._path = path
        self._text = text
        self.what = label("IQ Desk ended unexpectedly the last time.", Type.STRONG, wraps=True)
        then = f"Everything recorded until then is in the docket. Where the program was is written in {path}."
        self.then = label(then, ink="2", wraps=True)
        self.setAccessibleName(f"{self.what.text()} {then}")
        both = QVBoxLayout()
        both.setSpacing(1)
        both.addWidget(self.what)
        both.addWidget(self.then)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(Picture("info", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(both, 1)
        for word, slot in (("Copy", self._on_copy), ("Open folder", self._on_folder), ("Put away", self.hide)):
            one = button(word, "quiet")
            one.clicked.connect(slot)
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._text)

    def _on_folder(self) -> None:
        open_folder(self._path.parent)
