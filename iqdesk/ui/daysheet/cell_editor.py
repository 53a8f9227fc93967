"""A field in a cell of a list: Enter takes, Esc leaves, Tab takes and goes on; a refusal is said there and loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from iqdesk.ui import theme
from iqdesk.ui.entry.code_edit import PickEdit
from iqdesk.ui.entry.edits import Mark, show_mark
from iqdesk.ui.labels import label

if TYPE_CHECKING:
    from iqdesk.ui.entry.edits import EntryEdit
    from iqdesk.ui.table import Table

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)
UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
MOST_WIDE = 520


class CellPlace(NamedTuple):
    """A cell by what its row stands for, so that it is found again when rows come and go."""

    key: object
    column: int


class CellEditor(QObject):
    """`taken` carries the place and the value; whoever writes it calls `answer`. `closed` carries where Tab goes on to, or 0."""

    taken = Signal(object, object)
    closed = Signal(int)

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self._field: EntryEdit | None = None
        self._place = CellPlace(None, 0)
        self._first = ""
        self._step = self._goes_on = 0
        self._is_asking = False
        self._word = CellWord(table)
        self._later = QTimer(self, singleShot=True, interval=0)  # a click that takes the keyboard lands first
        self._later.timeout.connect(self.settle)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(self.place)

    @property
    def is_open(self) -> bool:
        """Whether a field stands in a cell."""
        return self._field is not None

    @property
    def at(self) -> CellPlace:
        """The cell whose field is open, or was."""
        return self._place

    def open(self, field: EntryEdit, place: CellPlace, typed: str = "", hint: str = "") -> None:
        """Put a field into a cell; `typed` is what opened it and takes the place of what stands there."""
        self.close()
        self._field, self._place, self._first = field, place, field.text()
        field.setParent(self._table.viewport())
        field.installEventFilter(self)
        field.textEdited.connect(self._on_edited)
        if isinstance(field, PickEdit):
            field.taken.connect(self._on_taken)
        self.place()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        if hint:
            self._word.say(field, hint)
        if typed:
            field.setText(typed)
            field.textEdited.emit(typed)

    def focus(self) -> None:
        """Give the keyboard back to the field."""
        if self._field is not None:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_picks(self) -> None:
        """Open the list of a field that has one."""
        if isinstance(self._field, PickEdit):
            self._field.show_all()

    def close(self) -> None:
        """Take the field away; what was not taken is left."""
        field, self._field = self._field, None
        self._word.hide()
        if field is not None:
            had_focus = field.hasFocus()
            field.removeEventFilter(self)
            field.hide()
            field.deleteLater()
            if had_focus:
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, refusal: str) -> None:
        """What the docket said to the value: nothing where it was written, else why not."""
        if refusal:
            self._refuse(refusal)
        else:
            step = self._step
            self.close()
            self.closed.emit(step)

    def say(self, place: QRect, words: str) -> None:
        """Say something at a cell that has no field."""
        self._word.say_at(place, words)

    def quiet(self) -> None:
        """Take back what was said at a cell without a field."""
        if self._field is None:
            self._word.hide()

    def place(self) -> None:
        """Put the field over its cell, wherever that is by now; its row may be gone, and the field with it."""
        if self._field is None:
            self._word.hide()
            return
        row = self._table.rows.place_of(self._place.key)
        if row is None:
            self.close()
            return
        cell = self._table.visualRect(self._table.rows.index(row, self._place.column))
        width = max(cell.width(), self._field.minimumWidth())
        left = max(0, min(cell.left(), self._table.viewport().width() - width))
        where = QRect(left, cell.top(), width, self._table.row_height)
        if where != self._field.geometry():
            self._field.setGeometry(where)
            self._word.follow(self._field)

    def take(self, step: int = 0) -> None:
        """Give the value on, or say why there is none."""
        if self._field is None or self._is_asking:
            return
        read = self._field.read()
        self._step = step
        if read.refusal:
            self._refuse(read.refusal)
            return
        self._is_asking = True  # writing takes the keyboard about; that is no reason to write twice
        try:
            self.taken.emit(self._place, read.value)
        finally:
            self._is_asking = False

    def settle(self) -> bool:
        """Take what was typed, leave what was not; False where it is refused."""
        if self._field is None:
            return True
        if self._field.text() == self._first:
            self._leave()
        else:
            self.take()
        return self._field is None

    def _refuse(self, reason: str) -> None:
        if self._field is not None:
            show_mark(self._field, Mark.REFUSED)
            self._field.setAccessibleDescription(reason)
            self._word.say(self._field, reason, is_refusal=True)

    def _on_taken(self) -> None:
        self.take(self._goes_on)

    def _on_edited(self) -> None:
        """What is typed now has not been refused; its meaning is said back."""
        if self._field is None:
            return
        show_mark(self._field, Mark.NONE)
        read = self._field.read()
        if isinstance(self._field, PickEdit) or not read.words:
            self._word.hide()
        else:
            self._field.setAccessibleDescription(read.words)
            self._word.say(self._field, read.words)

    def _leave(self) -> None:
        self.close()
        self.closed.emit(0)

    def _on_key(self, field: EntryEdit, key: Qt.Key) -> bool:
        """Whether the key was the editor's own."""
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in ENTER or key in TABS:
            self._take_listed(field, TABS.get(key, 0))
        else:
            return key in UP_DOWN and not isinstance(field, PickEdit)  # the list's own row stays where it is
        return True

    def _take_listed(self, field: EntryEdit, step: int) -> None:
        """Take the row of the field's list that is current, else what was typed."""
        if isinstance(field, PickEdit) and field.is_open():
            self._goes_on = step
            field.take_current()
            self._goes_on = 0
        else:
            self.take(step)

    def _on_focus_out(self, event: QFocusEvent) -> None:
        if event.reason() not in STAYS and not self._is_asking:
            self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = self._field
        if field is None or watched is not field:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(field, Qt.Key(event.key()))
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._on_focus_out(event)
        return False


class CellWord(QFrame):
    """A sentence at a cell: what was understood, or why not. Over the list, because the row concerned must stay in sight."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self.setObjectName("cellWord")
        self._words = label("", wraps=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(9, 4, 9, 5)
        self._row.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; nothing while it is hidden."""
        return self._words.text() if self.isVisible() else ""

    def say(self, field: EntryEdit, words: str, *, is_refusal: bool = False) -> None:
        """Say something of what stands in a field."""
        self._show(field.geometry(), words, is_refusal=is_refusal)

    def say_at(self, cell: QRect, words: str) -> None:
        """Say something at a cell."""
        self._show(cell, words, is_refusal=False)

    def follow(self, field: EntryEdit) -> None:
        """The field is elsewhere now."""
        if self.isVisible():
            self._place(field.geometry())

    def _show(self, at: QRect, words: str, *, is_refusal: bool) -> None:
        self._words.setText(words)
        self._words.setProperty("ink", "warn" if is_refusal else "1")
        for one in (self, self._words):
            show_mark(one, Mark.REFUSED if is_refusal else Mark.NONE)
        self._words.style().polish(self._words)
        self._place(at)
        self.show()
        self.raise_()

    def _place(self, at: QRect) -> None:
        """Under the cell, or above it where there is no room."""
        at = at.translated(self._table.viewport().pos())  # over the strip of the row too, which lies on the list itself
        room = self._table.size()
        sides = self._row.contentsMargins()
        wide = self._words.fontMetrics().horizontalAdvance(self._words.text()) + sides.left() + sides.right() + 6
        width = min(wide, theme.scaled(MOST_WIDE), room.width())
        inner = width - sides.left() - sides.right() - 2
        height = self._words.heightForWidth(inner) + sides.top() + sides.bottom() + 2
        top = at.bottom() + 3 if at.bottom() + 3 + height <= room.height() else at.top() - height - 2
        self.setGeometry(QRect(QPoint(max(0, min(at.left(), room.width() - width)), max(0, top)), QSize(width, height)))
