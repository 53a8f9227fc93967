"""A row of filter chips, one of them chosen; where the row is too short the rest goes under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from iqdesk.ui import theme
from iqdesk.ui.labels import button
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

GAP = 6
SIDES = 28  # a chip's padding and borders


class Chips(QWidget):
    """`chosen` carries the place of the chip."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._spare: frozenset[int] = frozenset()
        self._group = QButtonGroup(self)
        self._add(words)
        self._group.idClicked.connect(self.chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _add(self, words: Sequence[str]) -> None:
        for place, word in enumerate(words, start=len(self._group.buttons())):
            chip = button(word, "chip")
            chip.setParent(self)
            chip.setCheckable(True)
            self._group.addButton(chip, place)

    def put(self, words: Sequence[str]) -> None:
        """Take as many chips as there are words; the first ones stay."""
        chips = self._group.buttons()
        for chip in chips[len(words) :]:
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self._add(words[len(chips) :])
        self.say(words)

    def say(self, words: Sequence[str], spare: Collection[int] = ()) -> None:
        """Take other words, say with other counts; the `spare` ones are left out where the row is too short for all."""
        for chip, word in zip(self._group.buttons(), words, strict=True):
            chip.setText(word)
        self._spare = frozenset(spare)
        self.updateGeometry()
        self._place()

    def choose(self, place: int) -> None:
        """Show a chip as chosen."""
        self._group.button(place).setChecked(True)

    def _shown(self, width: int) -> list[QAbstractButton]:
        """All, or those that are not spare; the chosen one always."""
        chips = self._group.buttons()
        if sum(_size_of(chip).width() + GAP for chip in chips) - GAP <= width:
            return chips
        return [chip for chip in chips if chip.isChecked() or self._group.id(chip) not in self._spare]

    def _flow(self, width: int) -> tuple[dict[QAbstractButton, QRect], int]:
        """Where each chip stands in so much width, and the height of them all."""
        places, left, top, line = dict[QAbstractButton, QRect](), 0, 0, 0
        for chip in self._shown(width):
            size = _size_of(chip)
            if left and left + size.width() > width:
                left, top = 0, top + line + GAP
            places[chip] = QRect(QPoint(left, top), size)
            left += size.width() + GAP
            line = max(line, size.height())
        return places, top + line

    def _place(self) -> None:
        places, _ = self._flow(self.width())
        for chip in self._group.buttons():
            chip.setVisible(chip in places)
            if chip in places:
                chip.setGeometry(places[chip])

    def heightForWidth(self, width: int) -> int:
        return self._flow(width)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        width = sum(_size_of(chip).width() + GAP for chip in self._group.buttons())
        return QSize(width, self._flow(width)[1])

    def minimumSizeHint(self) -> QSize:
        return QSize(max(_size_of(chip).width() for chip in self._group.buttons()) * 2, self._flow(10_000)[1])


def _size_of(chip: QAbstractButton) -> QSize:
    """As much as it needs when it is chosen and its words are strong."""
    strong = QFontMetrics(theme.font(Type.STRONG))
    return chip.sizeHint().expandedTo(QSize(strong.horizontalAdvance(chip.text()) + SIDES, 0))
