"""Enter pressed twice as fast as a double click, or held down: one press, meant for nothing that only just took its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SecondPress:
    """Told of each press of a key, says which to pass over, by the times that the presses themselves have."""

    def __init__(self) -> None:
        self._at = 0  # in milliseconds: that of the last press of Enter that was taken

    def is_one(self, event: QKeyEvent) -> bool:
        """Whether this press of Enter comes too soon after the last one for anybody to have read what it would act on."""
        if event.key() not in ENTER:
            return False
        if event.isAutoRepeat() or 0 < event.timestamp() - self._at < QApplication.doubleClickInterval():
            return True
        self._at = event.timestamp()
        return False
