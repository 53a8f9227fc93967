"""Several things, each ticked or not, in a line of their own: ticked until a person unticks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from iqdesk.ui import theme
from iqdesk.ui.choice import Tick
from iqdesk.ui.entry.edits import Read
from iqdesk.ui.entry.fields import EntryField, Option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

GAP, LINE_GAP = 12, 2


class TickLines(QWidget):
    """The boxes side by side; where there is no room the rest goes under them."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks: list[Tick] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # whoever gives the width asks the height

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Take other boxes in place of those there are."""
        for old in self.ticks:
            old.hide()
            old.deleteLater()
        self.ticks = list(ticks)
        for tick in ticks:
            tick.setParent(self)
            tick.show()
        for before, after in zip(self.ticks, self.ticks[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self._place()

    def _flow(self, width: int) -> tuple[list[QPoint], int]:
        points, left, top, height = list[QPoint](), 0, 0, 0
        for tick in self.ticks:
            size = tick.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + height + LINE_GAP
            points.append(QPoint(left, top))
            left += size.width() + GAP
            height = size.height()
        return points, top + height

    def height_for(self, width: int) -> int:
        """The height of them all in so much width."""
        return self._flow(width)[1]

    def _place(self) -> None:
        for tick, point in zip(self.ticks, self._flow(self.width())[0], strict=True):
            tick.move(point)
            tick.resize(tick.sizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(240), self.height_for(self.width()))


class TicksField(EntryField):
    """The value is a tuple of what is ticked."""

    def __init__(self, text: str) -> None:
        self._lines = TickLines()
        super().__init__(text, self._lines, "", grows=True)
        self._lines.setAccessibleName(self.name)
        self.has_own_line = True
        self._options: tuple[Option, ...] = ()
        self._unticked: set[object] = set()  # by a person, also of what is not offered just now

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer these, ticked but for those that a person has unticked."""
        self._options = tuple(options)
        ticks = []
        for option in options:
            tick = Tick(option.text)
            tick.setChecked(option.value not in self._unticked)
            tick.toggled.connect(self._on_toggled)
            ticks.append(tick)
        self._lines.show_ticks(ticks)
        if ticks:
            self._lines.setFocusProxy(ticks[0])

    @property
    def ticks(self) -> list[Tick]:
        """The boxes, in order."""
        return self._lines.ticks

    @property
    def applies(self) -> bool:
        return bool(self._options)

    def read(self) -> Read:
        ticked = [option for tick, option in zip(self.ticks, self._options, strict=True) if tick.isChecked()]
        return Read(tuple(option.value for option in ticked), ", ".join(option.words for option in ticked))

    def kept(self) -> object:
        return tuple(option.value for tick, option in zip(self.ticks, self._options, strict=True) if not tick.isChecked())

    def put(self, kept: object) -> None:
        self._unticked = set(kept) if isinstance(kept, tuple) else set()
        for tick, option in zip(self.ticks, self._options, strict=True):
            tick.blockSignals(True)  # one change, told once by whoever asked for it
            tick.setChecked(option.value not in self._unticked)
            tick.blockSignals(False)

    def _on_toggled(self) -> None:
        for tick, option in zip(self.ticks, self._options, strict=True):
            (self._unticked.discard if tick.isChecked() else self._unticked.add)(option.value)
        self._on_changed()

    def height_for(self, width: int) -> int:
        return self.head_height() + self._lines.height_for(width)
