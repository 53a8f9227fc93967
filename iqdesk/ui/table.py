"""The list of the look: a table of rows with a hairline under each, Enter opens, names alone elide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QScrollArea, QSizePolicy, QTableView, QWidget

from iqdesk.ui import theme
from iqdesk.ui.cells import CENTRED, EMPTY, LEFT, PAD, RIGHT, Cell, CellDelegate, Column, Index, Row, Tone
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = QModelIndex()
ROLE = Qt.ItemDataRole
SHOWN = Qt.ItemFlag.ItemIsEnabled
CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable  # once: every cell of every frame asks for it
HEAD_HEIGHT, ROW_HEIGHT, TWO_LINES, HEADING_HEIGHT = 30, 31, 46, 40


class CellModel(QAbstractTableModel):
    """A table whose rows are `Row`; subclasses say how many there are and which stands where."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns

    def row_at(self, row: int) -> Row:
        """The row at a place; subclasses answer."""
        raise NotImplementedError

    def place_of(self, key: object) -> int | None:
        """Where the row with that key stands; subclasses answer."""
        raise NotImplementedError

    def cell_at(self, row: int, column: int) -> Cell:
        """One cell; a row may be shorter than the table is wide."""
        cells = self.row_at(row).cells
        return cells[column] if column < len(cells) else EMPTY

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        if role not in (ROLE.DisplayRole, ROLE.AccessibleTextRole, ROLE.ToolTipRole) or not index.isValid():
            return None
        cell = self.cell_at(index.row(), index.column())
        if role == ROLE.DisplayRole:
            return cell.text
        return cell.spoken

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> object:
        if role == ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return SHOWN if self.row_at(index.row()).is_heading else CHOSEN


class RowsModel(CellModel):
    """Rows that are all in memory."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> bool:
        """Take other rows; False when the keys are the same, and so the selection stays by itself."""
        same = [row.key for row in rows] == [row.key for row in self.rows]
        if same:
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        return True

    def row_at(self, row: int) -> Row:
        return self.rows[row]

    def place_of(self, key: object) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.key == key), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)


class TableHead(QHeaderView):
    """Column heads in the caption size, with an arrow on the column that orders the list."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.scaled(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours, column = tokens(), self._columns[section]
        painter.save()
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        arrow = ""
        if is_sorted:
            arrow = "  ↑" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "  ↓"
        painter.setFont(theme.font(Type.HEAD))
        painter.setPen(colours.ink if is_sorted else colours.ink2)
        where = rect.adjusted(PAD, 0, -PAD, 0)
        if (
            column.short is None or painter.fontMetrics().horizontalAdvance(column.title) <= where.width()
        ):  # else the glyphs say it
            painter.drawText(where, int((RIGHT if column.right else LEFT) | CENTRED), column.title + arrow)
        painter.setPen(QPen(colours.rule, 0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class Table(QTableView):
    """A list of rows. `opened` carries the key of the row that Enter or a double click opens."""

    opened = Signal(object)
    moved = Signal(object)
    linked = Signal(object, int)

    WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    hugs_rows = False
    walks_cells = False  # Left and Right choose the cell, which is marked
    _is_whole = False
    _room = 0
    _cell = 0  # the column that is current, also while the rows are changed

    def __init__(
        self, columns: tuple[Column, ...], name: str, *, lines: int = 1, head: bool = True, model: CellModel | None = None
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._columns = columns
        self.row_height = theme.scaled(ROW_HEIGHT if lines == 1 else TWO_LINES)
        self.rows = RowsModel(columns, self)
        self.cells = CellDelegate(columns, self.row_height, self, head=head)
        self.setHorizontalHeader(TableHead(columns, self))
        self.horizontalHeader().setVisible(head)
        self._letters: list[tuple[QAction, str]] = []
        self.takes_letters = True
        self._set_up()
        self.setModel(model or self.rows)
        self.setItemDelegate(self.cells)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.row_height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def _model(self) -> CellModel:
        model = self.model()
        if not isinstance(model, CellModel):  # pragma: no cover - the constructor sets one
            raise TypeError("a table shows a CellModel")
        return model

    def add_key(self, key: str, name: str, slot: Callable[[], object]) -> QAction:
        """A key that acts while the list has the focus, never in a field."""
        action = QAction(name, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def add_letter(self, key: str, name: str, slot: Callable[[], object]) -> QAction:
        """A single key, as `add_key`; all of these can be switched off (WCAG 2.1.4)."""
        letter = self.add_key(key if self.takes_letters else "", name, slot)
        letter.setAutoRepeat(False)  # held a moment too long it would act on the next row as well
        self._letters.append((letter, key))
        return letter

    def take_letters(self, *, takes: bool) -> None:
        """Whether single keys act in this list."""
        self.takes_letters = takes
        for letter, key in self._letters:
            letter.setShortcut(QKeySequence(key if takes else ""))  # a menu offers it all the same

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows; the current row stays current if it is still there, else its place is kept."""
        key, place = self.current_key(), self.currentIndex().row()
        if self.rows.show(rows):
            self._set_headings()
            self.choose(key, place)
        self.rows_resized()

    def _set_headings(self) -> None:
        self.clearSpans()
        for row, shown in enumerate(self.rows.rows):
            self.setRowHeight(row, theme.scaled(HEADING_HEIGHT) if shown.is_heading else self.row_height)
            if shown.is_heading:
                self.setSpan(row, 0, 1, len(self._columns))

    def choose(self, key: object, place: int = -1) -> None:
        """Make the row with that key current; failing it, the row that stands at `place` now."""
        found = self._model.place_of(key) if key is not None else None
        if found is None and place >= 0:
            found = min(place, self._model.rowCount() - 1)
        if found is not None and found >= 0:
            self.choose_place(found)

    def choose_place(self, place: int) -> None:
        """Make the row at `place` current."""
        self.selectionModel().setCurrentIndex(self._model.index(place, self._cell), self.WHOLE_ROW)

    def current_key(self) -> object:
        """The key of the current row, None without one."""
        index = self.currentIndex()
        return self._model.row_at(index.row()).key if index.isValid() and index.row() < self._model.rowCount() else None

    def copied(self) -> str:
        """What Copy takes from the current row."""
        index = self.currentIndex()
        return self._model.row_at(index.row()).copies if index.isValid() else ""

    def content_height(self) -> int:
        """The height at which every row shows."""
        return self._head_height() + self.verticalHeader().length() + 2

    def _head_height(self) -> int:
        return self.horizontalHeader().height() if self.horizontalHeader().isVisibleTo(self) else 0

    def rows_resized(self) -> None:
        """Rows came, went or grew: a table that hugs its rows is never higher than they are."""
        if self.hugs_rows:
            self.setMaximumHeight(self.content_height())
        if self._is_whole:
            self.setFixedHeight(self.content_height())
        self.updateGeometry()

    def show_whole(self) -> None:
        """Never scroll: the page around it does, and follows the current row."""
        self._is_whole = True
        self.setFixedHeight(self.content_height())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _follow(self) -> None:
        if self._is_whole:  # once the page knows how high its tables are now
            QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if around is None or inside is None or not self.currentIndex().isValid():
            return
        row = self.currentIndex().row()
        top = self.mapTo(inside, QPoint(0, self.rowViewportPosition(row) + self._head_height())).y()
        half = self.rowHeight(row) // 2
        around.ensureVisible(0, top + half, 0, half + self.row_height)

    def fit_columns(self) -> None:
        """Share out the width; what a narrow table gives up first is hidden, the rest shows whole."""
        wanted = [self.wanted_width(place) for place in range(len(self._columns))]
        shown, short = [place for place in range(len(wanted)) if self.may_show(place)], set[int]()
        room = self._room
        for i in sorted((i for i in shown if self._columns[i].gives_up), key=self._keeps, reverse=True):
            if sum(wanted[one] for one in shown) <= room:
                break
            if self._columns[i].short is None:
                shown.remove(i)
            else:
                short.add(i)
                wanted[i] = self.cells.column_width(self._columns[i], short=True)
        self.cells.short = frozenset(short)
        spare = max(0, room - sum(wanted[i] for i in shown))
        parts = sum(self.grows(i) for i in shown) or 1
        for i in range(len(wanted)):
            self.setColumnHidden(i, i not in shown)
            self.setColumnWidth(i, wanted[i] + spare * self.grows(i) // parts)

    def wanted_width(self, place: int) -> int:
        """The width that a column needs."""
        return self.cells.column_width(self._columns[place])

    def may_show(self, place: int) -> bool:
        """Whether a column is to be seen where there is room for it."""
        return 0 <= place < len(self._columns)

    def grows(self, place: int) -> int:
        """A column's part in the room left over."""
        return self._columns[place].grow

    def _keeps(self, place: int) -> int:
        return self._columns[place].gives_up

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.cell_at(index.row(), index.column()).tone is Tone.LINK:
            self.linked.emit(self._model.row_at(index.row()).key, index.column())

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self._open_current()

    def _ends(self) -> list[int]:
        """The ends of the list that can be chosen: its first row and its last."""
        count = self._model.rowCount()
        first = next((row for row in range(count) if not self._model.row_at(row).is_heading), None)
        last = next((row for row in reversed(range(count)) if not self._model.row_at(row).is_heading), None)
        return [] if first is None or last is None else [first, last]

    def _open_current(self) -> None:
        key = self.current_key()
        if key is not None:
            self.opened.emit(key)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.walks_cells and current.isValid():
            self._cell = current.column()
        if current.row() != previous.row():
            self.moved.emit(self.current_key())
            if self.hasFocus():
                self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # on Match it accepts, and the next pair takes the place
                self._open_current()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._ends():
            self.choose_place(self._ends()[0 if key == Qt.Key.Key_Home else -1])
        elif event.text().isprintable() and event.text() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()  # letters are commands here, never a search by keyboard
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Headings are passed over."""
        here, there = self.currentIndex(), super().moveCursor(action, modifiers)
        step = 1 if there.row() > here.row() else -1
        place = there.row()
        while 0 <= place < self._model.rowCount() and self._model.row_at(place).is_heading:
            place += step
        return self._model.index(place, there.column()) if 0 <= place < self._model.rowCount() else here

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._ends():
            self.choose_place(self._ends()[0])
        super().focusInEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.cells.forget_fonts()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()  # the viewport's; to ask for itself makes the binding read every widget class
        self.fit_columns()

    def minimumSizeHint(self) -> QSize:
        least = sum(self.cells.column_width(column) for column in self._columns if not column.gives_up)
        return QSize(min(least, theme.scaled(300)), self.row_height * 3)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.content_height())
