"""What each column of a sheet becomes: a row of lists that drop down, each above its column, however far that is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from iqdesk.exchange.sheets.fields import FIELDS
from iqdesk.ui import theme
from iqdesk.ui.cells import PAD
from iqdesk.ui.choice import Choice
from iqdesk.ui.labels import label
from iqdesk.ui.sheets.sheet_rows import AHEAD

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent

    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.fields import Field
    from iqdesk.ui.sheets.sheet_list import SheetList

NOT_TAKEN = "Not taken"
GAP = 2
SCROLLS = 28  # the room of a bar to scroll with
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FieldChoice(Choice):
    """The list of one column. Left and Right go to the next one, so that all of them are one stop of Tab."""

    picked = Signal(int, int)
    reached = Signal(int)
    stepped = Signal(int)

    def __init__(self, name: str, place: int, parent: QWidget) -> None:
        super().__init__(name)
        self.setParent(parent)
        self.setProperty("kind", "column")
        self.place = place
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.activated.connect(self._on_activated)

    def _on_activated(self, row: int) -> None:
        self.picked.emit(self.place, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(self.place + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self.place)

    def showPopup(self) -> None:
        """Every word whole, however narrow the column."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + theme.scaled(SCROLLS))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a list that is passed over with the wheel must not become another


class Becomes(QWidget):
    """`changed` carries the place of a column and the field that it becomes, None for none."""

    changed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._list: SheetList | None = None
        self._fields: tuple[Field | None, ...] = ()
        self._words = QStringListModel(self)
        self._current = 0
        self.choices: list[FieldChoice] = []
        self.word: QLabel = label("&Becomes", ink="2")
        self.word.setParent(self)

    def suit(self, bringing: Bringing, above: SheetList) -> None:
        """Make a list for each column of another sheet, above the table that shows it."""
        for choice in self.choices:
            choice.hide()
            choice.deleteLater()
        self._list, self._current = above, 0
        self.choices = []
        for place in range(len(bringing.grid.headings)):
            choice = FieldChoice(f"“{bringing.grid.title(place)}” becomes", place, self)
            choice.setModel(self._words)
            choice.picked.connect(self._on_picked)
            choice.reached.connect(self._on_reached)
            choice.stepped.connect(self._on_stepped)
            self.choices.append(choice)
        above.horizontalHeader().sectionResized.connect(self._place)
        above.horizontalScrollBar().valueChanged.connect(self._place)
        self.setFixedHeight(self.choices[0].sizeHint().height() + GAP)
        self._make_current(0)

    def show_mapping(self, bringing: Bringing) -> None:
        """What each column becomes now."""
        fields = (None, *FIELDS[bringing.mapping.kind])
        if fields != self._fields:
            self._fields = fields
            self._words.setStringList([field.label if field else NOT_TAKEN for field in fields])
        for choice, field in zip(self.choices, bringing.mapping.fields, strict=True):
            choice.setCurrentIndex(fields.index(field))
            choice.setToolTip(choice.currentText())
        self._place()

    def _make_current(self, place: int) -> None:
        self.choices[self._current].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = place
        self.choices[place].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.word.setBuddy(self.choices[place])

    def follow(self, place: int) -> None:
        """The list's current column is another: its choice is the one that the keyboard finds."""
        if 0 <= place < len(self.choices) and not self.choices[self._current].hasFocus():
            self._make_current(place)

    def _on_picked(self, place: int, row: int) -> None:
        self.changed.emit(place, self._fields[row])

    def _on_reached(self, place: int) -> None:
        self._make_current(place)
        if self._list is not None:
            self._list.choose_column(place)

    def _on_stepped(self, place: int) -> None:
        if 0 <= place < len(self.choices):
            self.choices[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> None:
        """Each above its column."""
        if self._list is None:
            return
        head = self._list.horizontalHeader()
        height = self.height() - GAP
        self.word.setGeometry(QRect(head.sectionViewportPosition(0) + PAD, 0, head.sectionSize(0) + head.sectionSize(1), height))
        for choice in self.choices:
            section = choice.place + AHEAD
            left, width = head.sectionViewportPosition(section), head.sectionSize(section)
            choice.setGeometry(QRect(left + GAP, 0, width - 2 * GAP, height))
            choice.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
