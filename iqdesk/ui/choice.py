"""A list that drops down and a box that is ticked, with the marks of the look: a style sheet alone can draw neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton

from iqdesk.ui import glyphs, theme
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.palette import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

CHEVRON, TICK, FROM_EDGE = 14, 10, 6


class Choice(QComboBox):
    """One of several. Its value is what a screen reader would take for its name, so `name` says what is chosen here."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours, side = tokens(), theme.scaled(CHEVRON)
        where = QRectF(self.width() - side - FROM_EDGE, (self.height() - side) / 2, side, side)
        theme.paint_icon(QPainter(self), "chevron_down", where, colours.ink2 if self.isEnabled() else colours.mark)


class Tick(QCheckBox):
    """Yes or no."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        side = min(TICK, box.width())
        where = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        glyphs.draw(QPainter(self), Glyph.CHECK, where, tokens().onfill)
