"""A row of filter chips, one of them chosen; where the row is too short the rest goes under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from iqdesk.ui.labels import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

GAP = 6


class Chips(QWidget):
    """`chosen` carries the place of the chip."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        for place, word in enumerate(words):
            chip = button(word, "chip")
            chip.setParent(self)
            chip.setCheckable(True)
            self._group.addButton(chip, place)
        self._group.idClicked.connect(self.chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choose(self, place: int) -> None:
        """Show a chip as chosen."""
        self._group.button(place).setChecked(True)

    def _flow(self, width: int) -> tuple[list[QPoint], int]:
        """Where each chip stands in so much width, and the height of them all."""
        points, left, top, line = [], 0, 0, 0
        for chip in self._group.buttons():
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + line + GAP
            points.append(QPoint(left, top))
            left += size.width() + GAP
            line = max(line, size.height())
        return points, top + line

    def _place(self) -> None:
        points, _ = self._flow(self.width())
        for chip, point in zip(self._group.buttons(), points, strict=True):
            chip.move(point)
            chip.resize(chip.sizeHint())

    def heightForWidth(self, width: int) -> int:
        return self._flow(width)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        width = sum(chip.sizeHint().width() + GAP for chip in self._group.buttons())
        return QSize(width, self._flow(width)[1])

    def minimumSizeHint(self) -> QSize:
        return QSize(max(chip.sizeHint().width() for chip in self._group.buttons()) * 2, self._flow(10_000)[1])
