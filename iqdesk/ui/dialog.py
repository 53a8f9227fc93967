"""What every dialog has in common: none of its words is cut, however low the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class Dialog(QDialog):
    """Never lower than its words need at its width.

    Qt opens a dialog at two thirds of the screen's height at most, and asks words that wrap for one line alone when it squeezes
    them: on a laptop, or at 150 %, they were cut.
    """

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._keep_whole()
        return is_done

    def _keep_whole(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalMinimumHeightForWidth(self.width())
            self.setMinimumHeight(min(needed, self.screen().availableSize().height()))
