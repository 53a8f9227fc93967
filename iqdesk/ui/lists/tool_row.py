"""A row of tools over a list; where it is short of room, words give way to their icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ToolRow(QWidget):
    """Buttons with an icon and a word; the last lose their words first, and keep them for a screen reader and a tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setSpacing(0)
        self._words: dict[QPushButton, str] = {}
        self._tips: dict[QPushButton, str] = {}  # what says more than the word does

    def add_tool(self, tool: QPushButton) -> None:
        """Put a button at the right."""
        self.row.addWidget(tool)
        self._tips[tool] = tool.toolTip()
        self.say(tool, tool.text())

    def say(self, tool: QPushButton, word: str) -> None:
        """Give a button another word."""
        if self._words.get(tool) != word:
            self._words[tool] = word
            tool.setAccessibleName(word)
            tool.setToolTip(self._tips[tool] or word)
            self.fit()

    def fit(self) -> None:
        """All words, or as many as there is room for."""
        shown = [tool for tool in self._words if not tool.isHidden()]
        for tool in shown:
            tool.setText(self._words[tool])
        for tool in reversed(shown):
            self.row.invalidate()
            if self.row.sizeHint().width() <= self.width():
                break
            tool.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
