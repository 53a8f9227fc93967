"""Enter pressed twice as fast as a double click: the second is not meant for what only just took the place of the first."""

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
        if 0 < event.timestamp() - self._at < QApplication.doubleClickInterval():
            return True
        self._at = event.timestamp()
        return False
