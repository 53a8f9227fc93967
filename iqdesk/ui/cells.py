"""What stands in a table: rows of cells, and the delegate that paints them in the look's anatomy."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from iqdesk.ui import glyphs, theme
from iqdesk.ui.palette import Tokens, tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.ui.glyphs import Glyph

Index = QModelIndex | QPersistentModelIndex

PAD = 8
GLYPH = 12
BAR = 3
WIDTHS_KEPT = 5_000
SELECTED = QStyle.StateFlag.State_Selected
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRED = Qt.AlignmentFlag.AlignVCenter
AT_LEFT, AT_RIGHT = int(LEFT | CENTRED), int(RIGHT | CENTRED)  # put together once: a frame draws hundreds of words


class Tone(Enum):
    """What colour the words have, by its name in the palettes."""

    INK = "ink"
    INK2 = "ink2"
    INK3 = "ink3"
    WARN = "warntext"
    LINK = "link"

    def colour(self, colours: Tokens) -> QColor:
        """The colour in one palette."""
        found: QColor = getattr(colours, self.value)
        return found


class Ground(Enum):
    """What lies behind a cell: one that an import changes, one that it refuses."""

    CHANGED = auto()
    REFUSED = auto()

    def colour(self, colours: Tokens) -> QColor:
        """The colour in one palette."""
        return colours.tint if self is Ground.CHANGED else colours.warntint


class Picture(Protocol):
    """A small drawing in a cell, such as a bar; `spoken` says the same in words."""

    spoken: str

    def room(self) -> int:
        """The width it takes."""

    def paint(self, painter: QPainter, where: QRect, colours: Tokens) -> None:
        """Draw into `where`."""


class Cell(NamedTuple):
    """One cell: words, after them muted words, under them a second line; a glyph before, a picture after, a ground behind.

    `short` stands in place of the words where the column is short of room, `says` is what a glyph without words says.
    """

    text: str = ""
    muted: str = ""
    second: str = ""
    glyph: Glyph | None = None
    tone: Tone = Tone.INK
    type: Type = Type.BODY
    picture: Picture | None = None
    ground: Ground | None = None
    short: str | None = None
    says: str = ""
    hint: str = ""  # what the tooltip and a screen reader say besides

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        picture = self.picture.spoken if self.picture else ""
        words = " ".join(p for p in (self.text or self.says, self.muted) if p)
        return ", ".join(part for part in (words, self.second, picture, self.hint) if part)


EMPTY = Cell()


class Row(NamedTuple):
    """One row; `key` is what it stands for, `copies` what Copy takes."""

    key: object
    cells: tuple[Cell, ...]
    copies: str = ""
    is_heading: bool = False


class Column(NamedTuple):
    """One column: `sample` is the widest text that must show whole; `grow` its part in room left over.

    `gives_up` above 0: hidden when the table is too narrow, the highest first; one with a `short` sample shows its cells
    short instead. `tail` is room for muted words, so that right-aligned figures stay in line; `picture` the room of a
    drawing.
    """

    title: str
    sample: str
    right: bool = False
    grow: int = 1
    gives_up: int = 0
    tail: str = ""
    glyphs: bool = False
    picture: int = 0
    order: object = None
    short: str | None = None


class Drawing(NamedTuple):
    """What the pieces of one cell are painted with."""

    painter: QPainter
    cell: Cell
    column: Column
    colours: Tokens


class CellDelegate(QStyledItemDelegate):
    """Paints cells; reads them from the model itself, because a role per property would be asked a thousand times a frame."""

    def __init__(self, columns: tuple[Column, ...], row_height: int, parent: QObject, *, head: bool = True) -> None:
        super().__init__(parent)
        self._has_head = head
        self.columns = columns
        self.row_height = row_height
        self.short: frozenset[int] = frozenset()  # the columns that show their cells short
        self._fonts: dict[Type, tuple[QFont, QFontMetrics]] = {}
        self._widths: dict[tuple[Type, str], int] = {}  # of words, most of which stand on many lines

    def font(self, kind: Type) -> tuple[QFont, QFontMetrics]:
        """A font with its metrics, made once."""
        if kind not in self._fonts:
            made = theme.font(kind)
            self._fonts[kind] = (made, QFontMetrics(made))
        return self._fonts[kind]

    def forget_fonts(self) -> None:
        """The system's size of type has changed."""
        self._fonts.clear()
        self._widths.clear()

    def _width(self, kind: Type, text: str) -> int:
        width = self._widths.get((kind, text))
        if width is None:
            if len(self._widths) >= WIDTHS_KEPT:
                self._widths.clear()
            width = self._widths[kind, text] = self.font(kind)[1].horizontalAdvance(text)
        return width

    def column_width(self, column: Column, *, short: bool = False) -> int:
        """The room that a column needs for its sample and its title; a short one for its short sample alone."""
        _, body = self.font(Type.MEDIUM)
        _, head = self.font(Type.HEAD)
        if short and column.short is not None:
            words = body.horizontalAdvance(column.short)
            return words + (theme.scaled(GLYPH) + (PAD if words else 0) if column.glyphs else 0) + 2 * PAD
        words = body.horizontalAdvance(column.sample) + self._tail_width(column)
        words += theme.scaled(column.picture) + PAD if column.picture else 0
        words += theme.scaled(GLYPH) + PAD if column.glyphs else 0
        title = head.horizontalAdvance(column.title) + 14 if self._has_head else 0
        return max(words, title) + 2 * PAD

    def _tail_width(self, column: Column) -> int:
        return self._width(Type.BODY, column.tail) + PAD if column.tail else 0

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Tokens) -> None:
        """The row's selection, its hairline, and the bar of a row that has the focus."""
        area: QRect = option.rect
        widget: QWidget | None = option.widget
        table = widget if isinstance(widget, QWidget) else None
        is_selected = bool(option.state & SELECTED)
        focused = table is not None and (table.hasFocus() or getattr(table, "is_edited", False))
        if is_selected:
            painter.fillRect(area.adjusted(0, 0, 1, 0), colours.sel if focused else colours.sel2)
        painter.setPen(QPen(colours.rule, 0))
        painter.drawLine(area.left(), area.bottom(), area.right() + 1, area.bottom())
        if is_selected and index.column() == 0 and (focused or colours.is_high_contrast):
            painter.fillRect(QRect(area.left(), area.top(), BAR, area.height()), colours.accent)

    def _mark_walked(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Tokens) -> None:
        """Which cell Left and Right have come to, over whatever ground it has."""
        table: Any = option.widget
        if not (option.state & SELECTED and getattr(table, "walks_cells", False) and index == table.currentIndex()):
            return
        if not (table.hasFocus() or getattr(table, "is_edited", False)):
            return
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(area.left() + BAR + 0.5, area.top() + 2.5, area.width() - BAR - 2, min(area.height(), self.row_height) - 6)
        painter.drawRoundedRect(box, 4, 4)
        painter.restore()

    def _cell_ground(self, painter: QPainter, area: QRect, ground: Ground, colours: Tokens) -> None:
        """What lies behind one cell, above the row's selection; a border where tints cannot be told apart."""
        inside = area.adjusted(0, 0, 0, -1)
        painter.fillRect(inside, ground.colour(colours))
        if colours.is_high_contrast:
            painter.setPen(QPen(colours.accent if ground is Ground.CHANGED else colours.warn, 0))
            painter.drawRect(inside.adjusted(0, 0, -1, -1))

    def _line(self, drawing: Drawing, where: QRect) -> None:
        """The words of the first line with what follows them."""
        painter, cell, column, colours = drawing
        font, metrics = self.font(cell.type)
        muted = self._width(Type.BODY, cell.muted) + 7 if cell.muted else 0
        if column.tail and column.right:
            muted = self._tail_width(column)
        words = QRect(where)
        if column.right:
            words.setRight(where.right() - muted)
        text, room = cell.text, words.width() - (0 if column.right else muted)
        if self._width(cell.type, text) > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(cell.tone.colour(colours))
        painter.drawText(words, AT_RIGHT if column.right else AT_LEFT, text)
        if cell.muted:
            start = words.right() + 7 if column.right else words.left() + self._width(cell.type, text) + 7
            painter.setFont(self.font(Type.BODY)[0])
            painter.setPen(colours.ink2)
            painter.drawText(QRect(start, where.top(), muted, where.height()), AT_LEFT, cell.muted)

    def _second_line(self, drawing: Drawing, where: QRect) -> None:
        painter, cell, column, colours = drawing
        font, metrics = self.font(Type.CAPTION)
        painter.setFont(font)
        painter.setPen(colours.ink2)
        text = metrics.elidedText(cell.second, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, AT_RIGHT if column.right else AT_LEFT, text)

    def _lines(self, cell: Cell, where: QRect) -> tuple[QRect, QRect]:
        """Where the two lines stand: the pair is centred in the row."""
        if not cell.second:
            return where, QRect()
        first, second = self.font(cell.type)[1].height(), self.font(Type.CAPTION)[1].height()
        top = where.top() + (where.height() - first - second) // 2
        upper = QRect(where.left(), top, where.width(), first)
        return upper, QRect(where.left(), top + first, where.width(), second)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        self._ground(painter, option, index, colours)
        model = index.model()
        cell: Cell = model.cell_at(index.row(), index.column())  # type: ignore[attr-defined]  # CellModel, table.py
        if cell.ground is not None:
            self._cell_ground(painter, QRect(option.rect), cell.ground, colours)
        self._mark_walked(painter, option, index, colours)
        if cell is EMPTY:
            return
        if cell.short is not None and index.column() in self.short:
            cell = cell._replace(text=cell.short)
        where: QRect = QRect(option.rect).adjusted(PAD, 0, -PAD, 0)
        if where.height() > self.row_height and not model.row_at(index.row()).is_heading:  # type: ignore[attr-defined]
            where.setHeight(self.row_height)  # the rest of a grown row is for its strip
        first, second = self._lines(cell, where)
        drawing = Drawing(painter, cell, self.columns[index.column()], colours)
        if cell.glyph is not None:
            side = theme.scaled(GLYPH)
            box = QRectF(first.left(), first.center().y() - side / 2 + 0.5, side, side)
            glyphs.draw(painter, cell.glyph, box, glyphs.colour_of(cell.glyph, colours))
            first.setLeft(first.left() + side + PAD)
            second.setLeft(second.left() + side + PAD)
        if cell.picture is not None:
            room = cell.picture.room()
            cell.picture.paint(painter, QRect(first.right() - room + 1, first.top(), room, first.height()), colours)
            first.setRight(first.right() - room - PAD)
        self._line(drawing, first)
        if cell.second:
            self._second_line(drawing, second)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.column_width(self.columns[index.column()]), self.row_height)
