"""The fields of a form side by side, with the button after them; where there is no room the rest goes under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from iqdesk.ui.entry.fields import EntryField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


GAP, LINE_GAP = 8, 8


class FieldLines(QWidget):
    """Gives each field the room that it needs and shares what is left of a line among those that grow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: list[EntryField] = []
        self._button: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_fields(self, fields: Sequence[EntryField], button: QWidget) -> None:
        """Lay out these."""
        self._fields, self._button = list(fields), button
        for one in (*fields, button):
            one.setParent(self)
            one.show()
        self.arrange()

    def arrange(self) -> None:
        """Fields came or went."""
        for field in self._fields:
            field.setVisible(field.applies and not field.is_aside)
        self.updateGeometry()
        self._place()

    def _shown(self) -> list[EntryField]:
        return [field for field in self._fields if not field.isHidden()]

    def _lines(self, width: int) -> list[list[QWidget]]:
        """What stands in each line of so much width."""
        lines, left = list[list[QWidget]]([[]]), 0
        for widget in (*self._shown(), *([self._button] if self._button else [])):
            wanted = widget.sizeHint().width()
            starts = isinstance(widget, EntryField) and widget.has_own_line
            if left and (left + wanted > width or starts):
                lines.append([])
                left = 0
            lines[-1].append(widget)
            left += wanted + GAP
        return lines

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Where each stands in so much width: the button is level with the controls, below the labels."""
        places, top = [], 0
        for widgets in self._lines(width):
            spare = max(0, width - sum(one.sizeHint().width() for one in widgets) - GAP * (len(widgets) - 1))
            takers = [one for one in widgets if isinstance(one, EntryField) and one.grows]
            rooms = [one.sizeHint().width() + (spare // len(takers) if one in takers else 0) for one in widgets]
            heights = [_height(one, room) for one, room in zip(widgets, rooms, strict=True)]
            left, tall = 0, max(heights, default=0)
            for one, room, height in zip(widgets, rooms, heights, strict=True):
                places.append((one, QRect(left, top + (tall - height if one is self._button else 0), room, height)))
                left += room + GAP
            top += tall + LINE_GAP
        return places

    def _place(self) -> None:
        for widget, where in self._places(self.width()):
            widget.setGeometry(where)

    def heightForWidth(self, width: int) -> int:
        return max((where.bottom() + 1 for _, where in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(max(self.width(), 600)))

    def minimumSizeHint(self) -> QSize:
        widest = max((one.sizeHint().width() for one in self._shown()), default=0)
        return QSize(widest, max((one.sizeHint().height() for one in self._shown()), default=0))


def _height(widget: QWidget, width: int) -> int:
    return widget.height_for(width) if isinstance(widget, EntryField) else widget.sizeHint().height()
