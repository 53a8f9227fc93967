"""The line under the fields: what was understood, what is odd, and why something is refused; each with its glyph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from iqdesk.ui import glyphs, theme
from iqdesk.ui.glyphs import Glyph, colour_of
from iqdesk.ui.labels import label
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

BESIDE_SIGN, BETWEEN = 6, 24
WIDEST = 16777215
SAVES_ANYWAY = "Enter saves it anyway and lists it under To check."
SAVES_UNLISTED = "Enter saves it anyway."


class _Sign(QWidget):
    """A glyph, and room for one where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.glyph: Glyph | None = None
        self.setFixedSize(theme.scaled(12), theme.scaled(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.glyph is not None:
            side = self.width()
            where = QRectF(0, (self.height() - side) / 2, side, side)
            colour = tokens().warn if self.glyph is Glyph.CROSS else colour_of(self.glyph, tokens())
            glyphs.draw(QPainter(self), self.glyph, where, colour)


class _Saying(QWidget):
    """One glyph with its words, which wrap where they must."""

    def __init__(self, ink: str) -> None:
        super().__init__()
        self._sign = _Sign()
        self.label = label("", Type.CAPTION, ink, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BESIDE_SIGN)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def say(self, glyph: Glyph, words: str) -> None:
        """Take other words; without any there is no glyph either."""
        self._sign.glyph = glyph if words else None
        self._sign.update()
        self.label.setText(words)

    def wanted(self) -> int:
        """The width in which everything stands in one line."""
        words = self.label.fontMetrics().horizontalAdvance(self.label.text())
        return self._sign.width() + BESIDE_SIGN + words + 4


class EchoLine(QWidget):
    """What was understood, and beside it what is odd or refused; under it where both have no room in one line."""

    def __init__(self) -> None:
        super().__init__()
        self._understood = _Saying("2")
        self._trouble = _Saying("warn")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self._understood)
        self._line.addWidget(self._trouble)
        self._trouble.hide()

    @property
    def understood(self) -> str:
        """What is said to be understood."""
        return self._understood.label.text()

    @property
    def trouble(self) -> str:
        """What is said to be odd or refused."""
        return self._trouble.label.text()

    def say_understood(self, words: str) -> None:
        """What the fields mean."""
        self._understood.say(Glyph.CHECK, words)
        self._arrange()

    def say_odd(self, words: str, *, is_listed: bool = True) -> None:
        """What is odd, and that Enter saves it all the same; `is_listed` where it then stands under To check."""
        saves = SAVES_ANYWAY if is_listed else SAVES_UNLISTED
        self._say_trouble(Glyph.TRIANGLE, f"{words} {saves}" if words else "")

    def say_refused(self, words: str) -> None:
        """Why nothing can be written."""
        self._say_trouble(Glyph.CROSS, words)

    def _say_trouble(self, glyph: Glyph, words: str) -> None:
        self._trouble.say(glyph, words)
        self._trouble.setVisible(bool(words))
        self._arrange()

    def _arrange(self) -> None:
        in_one = self._understood.wanted() + BETWEEN + self._trouble.wanted() <= self.width() or not self.trouble
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if in_one else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(BETWEEN if in_one else 2)
        # In one line the words that were understood take what they need, and the trouble stands right after them.
        self._understood.setMaximumWidth(self._understood.wanted() if in_one and self.trouble else WIDEST)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
