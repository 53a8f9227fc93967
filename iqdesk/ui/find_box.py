"""The find box at the right of every page's header: an A-number in any spelling, a name, a code, a date, words of a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy

from iqdesk.ui import theme
from iqdesk.ui.labels import key_cap
from iqdesk.ui.line_edit import LineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

WIDTH, MOST = 300, 420  # large type grows it only so far: the page's facts need the room


class FindBox(LineEdit):
    """`entered` at Enter, `left` when Down goes to the list that it filters, `quit` at Esc once it is empty."""

    entered = Signal()
    left = Signal()
    quit = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Find a case by A-number, name, code, date or words of a note")
        self.setPlaceholderText("Find a case, date or note")
        self.setMaximumWidth(min(MOST, theme.scaled(WIDTH)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addAction(QAction(theme.icon("search"), "Find", self), QLineEdit.ActionPosition.LeadingPosition)
        self._cap = key_cap("Ctrl F")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch()
        row.addWidget(self._cap)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self, text: str) -> None:
        self._cap.setVisible(not text and self._cap_fits())

    def _cap_fits(self) -> bool:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return self.width() > words + self._cap.sizeHint().width() + theme.scaled(56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif key == Qt.Key.Key_Escape:
            self.quit.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_text_changed(self.text())

    def sizeHint(self) -> QSize:
        return QSize(min(MOST, theme.scaled(WIDTH)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(180), super().minimumSizeHint().height())
