"""A line to type in, which leaves Undo and Redo to the desk as long as nothing was typed in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LineEdit(QLineEdit):
    """After an entry is added its fields are empty again, and Undo means the entry; while typing it means the letters."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QEvent) -> bool:
        """Ctrl+E closes the day wherever one types; on X11 a field would take it for the end of its line, which End is too."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_E:
            return event.modifiers() == Qt.KeyboardModifier.ControlModifier
        is_untouched = not self.isUndoAvailable() and not self.isRedoAvailable()
        return is_untouched and isinstance(event, QKeyEvent) and any(event.matches(key) for key in STEPS)
