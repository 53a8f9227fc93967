"""The list at a field that finds while one types: the code in strong letters, and in its label what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from iqdesk.ui import theme
from iqdesk.ui.labels import key_cap, label
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.ui.cells import Index

MOST_ROWS = 7
ROW_HEIGHT, PAD, BETWEEN = 26, 10, 12
WIDEST = 460
ROOT = QModelIndex()
NOWHERE = slice(0, 0)


class Pick(NamedTuple):
    """One row: `key` is what it stands for, `span` the part of `text` that was typed."""

    key: object
    strong: str
    text: str
    span: slice = NOWHERE

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return " ".join(part for part in (self.strong, self.text) if part)


class PicksModel(QAbstractListModel):
    """The rows, all in memory."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picks: tuple[Pick, ...] = ()

    def show(self, picks: Sequence[Pick]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.picks = tuple(picks)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.picks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        return self.picks[index.row()].spoken


class PickDelegate(QStyledItemDelegate):
    """Paints the rows; the strong column is as wide as its widest word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.strong_width = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, area = tokens(), QRect(option.rect)
        view = self.parent()
        is_current = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        if is_current:
            painter.fillRect(area, colours.sel)
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), colours.accent)
        model = index.model()
        if not isinstance(model, PicksModel):
            return
        pick = model.picks[index.row()]
        painter.setPen(colours.ink)
        where = area.adjusted(theme.scaled(PAD), 0, -theme.scaled(PAD), 0)
        where = _drawn(painter, where, pick.strong, theme.font(Type.STRONG))
        where.setLeft(area.left() + theme.scaled(PAD) + self.strong_width)
        start, stop = pick.span.start, pick.span.stop
        for part, kind in ((pick.text[:start], Type.BODY), (pick.text[start:stop], Type.STRONG), (pick.text[stop:], Type.BODY)):
            where = _drawn(painter, where, part, theme.font(kind))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, theme.scaled(ROW_HEIGHT))


def _drawn(painter: QPainter, where: QRect, text: str, font: QFont) -> QRect:
    """Write `text` at the left of `where`; what is left of the room."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, where.width()))
    painter.setFont(font)
    painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    return where.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)


class Picker(QFrame):
    """Lies over the window below the field, or above it where there is no room; the field keeps the keyboard."""

    taken = Signal()
    widest = WIDEST

    def __init__(self, edit: QWidget, esc_says: str) -> None:
        super().__init__(edit.window())
        self.setObjectName("picker")
        self._edit = edit
        self._list = QListView()
        self._list.setAccessibleName("What was found")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._picks = PicksModel(self._list)
        self._delegate = PickDelegate(self._list)
        self._list.setModel(self._picks)
        self._list.setItemDelegate(self._delegate)
        self._list.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        self._foot = _foot(esc_says)
        column.addWidget(self._foot)
        self.hide()

    @property
    def picks(self) -> tuple[Pick, ...]:
        """The rows that are shown."""
        return self._picks.picks

    def show_picks(self, picks: Sequence[Pick]) -> None:
        """Show these rows, the first of them current; hide for none."""
        if not picks:
            self.hide()
            return
        self._picks.show(picks)
        strong = QFontMetrics(theme.font(Type.STRONG))
        widest = max(strong.horizontalAdvance(pick.strong) for pick in picks)
        self._delegate.strong_width = widest + theme.scaled(BETWEEN) if widest else 0
        self._list.setCurrentIndex(self._picks.index(0))
        self._place(max(strong.horizontalAdvance(pick.text) for pick in picks))
        self.show()
        self.raise_()

    def current(self) -> Pick | None:
        """The current row, None while nothing is shown."""
        row = self._list.currentIndex().row()
        return self.picks[row] if self.isVisible() and 0 <= row < len(self.picks) else None

    def step(self, by: int) -> None:
        """Go so many rows on, at most to the ends."""
        row = min(max(self._list.currentIndex().row() + by, 0), len(self.picks) - 1)
        self._list.setCurrentIndex(self._picks.index(row))

    def spot(self) -> QRect:
        """What in the field the list belongs to: all of it."""
        return self._edit.rect()

    def _place(self, text_width: int) -> None:
        window, spot = self._edit.window(), self.spot()
        wide = 2 * theme.scaled(PAD) + self._delegate.strong_width + text_width + theme.scaled(16)
        width = min(max(wide, spot.width(), self.minimumSizeHint().width()), theme.scaled(self.widest), window.width() - 8)
        rows = min(len(self.picks), MOST_ROWS)
        height = rows * theme.scaled(ROW_HEIGHT) + self._foot.sizeHint().height() + 6
        below = self._edit.mapTo(window, spot.bottomLeft() + QPoint(0, 3))
        left = max(4, min(below.x(), window.width() - width - 4))
        above = below.y() - spot.height() - 4 - height
        top = below.y() if below.y() + height <= window.height() or above < 0 else above
        self.setGeometry(left, top, width, height)

    def _on_clicked(self, _index: QModelIndex) -> None:
        self.taken.emit()


def _foot(esc_says: str) -> QWidget:
    foot = QWidget()
    row = QHBoxLayout(foot)
    row.setContentsMargins(PAD, 4, PAD, 5)
    row.setSpacing(6)
    for keys, what in (("Enter", "take"), ("Esc", esc_says)):
        row.addWidget(key_cap(keys))
        row.addWidget(label(what, Type.CAPTION, "2"))
        row.addSpacing(8)
    row.addStretch()
    return foot
