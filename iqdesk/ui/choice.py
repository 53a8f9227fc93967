"""A list that drops down and a box that is ticked, with the marks of the look: a style sheet alone can draw neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton

from iqdesk.domain.docket import folded
from iqdesk.ui import glyphs, theme
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.palette import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

CHEVRON, TICK, FROM_EDGE = 14, 10, 6


class Choice(QComboBox):
    """One of several. Its value is what a screen reader would take for its name, so `name` says what is chosen here.

    What is typed since the keyboard came chooses: what begins so, else what has a word that begins so, else what holds it. A
    letter that was typed already goes on to the next.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._typed = ""

    def _find(self, letters: str, after: int = -1) -> bool:
        """Choose the first that begins with these letters, behind `after` before the rest; failing it one that holds them."""
        begin = after + 1
        places = (*range(begin, self.count()), *range(begin))
        wanted = folded(letters)
        texts = {place: folded(self.itemText(place)) for place in places}
        ways = (str.startswith, _has_word, _holds)
        place = next((place for way in ways for place in places if way(texts[place], wanted)), None)
        if place is None:
            return False
        self._typed = letters
        self.setCurrentIndex(place)
        self.activated.emit(place)  # as whatever a person chooses by keys
        return True

    def _is_letter(self, event: QKeyEvent) -> bool:
        letter = event.text()
        is_letter = letter.isprintable() and bool(letter.strip() or (letter and self._typed))
        return is_letter and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_letter(event):
            event.accept()  # what is typed here is no single key of the window
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if not self._is_letter(event):
            super().keyPressEvent(event)
        elif not self._find(self._typed + letter):
            self._find(letter, after=self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours, side = tokens(), theme.scaled(CHEVRON)
        where = QRectF(self.width() - side - FROM_EDGE, (self.height() - side) / 2, side, side)
        theme.paint_icon(QPainter(self), "chevron_down", where, colours.ink2 if self.isEnabled() else colours.mark)


def _has_word(text: str, beginning: str) -> bool:
    return f" {beginning}" in text


def _holds(text: str, part: str) -> bool:
    """One letter, or the same again, only begins."""
    return len(set(part)) > 1 and part in text


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
