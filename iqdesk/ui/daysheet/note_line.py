"""The note of a day: one line under its list, written when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from iqdesk.ui.entry.edits import Mark, show_mark
from iqdesk.ui.labels import label
from iqdesk.ui.line_edit import LineEdit
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

LONGEST = 500
NOT_WRITTEN = "Not saved yet: Enter tries again."


class NoteLine(QWidget):
    """`written` when the note was changed and left, `quit` when the keyboard goes back to the list."""

    written = Signal(object, str)  # the day that it is of
    quit = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._day: date | None = None
        self._kept = ""
        self._unwritten: dict[date, str] = {}  # refused by the docket, and not lost
        self.field = NoteField(self)
        head = label("&Note of the day", Type.HEAD, "2")
        head.setBuddy(self.field)
        self._refusal = label("", ink="warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(head)
        row.addWidget(self.field, 1)
        row.addWidget(self._refusal)
        self.field.editingFinished.connect(self.write)
        self.field.quit.connect(self._on_quit)

    def show_note(self, day: date, text: str) -> None:
        """Take the note that the docket has of a day; what is being typed of that day stays, of another it is written first."""
        if day != self._day:
            left, typed = self._day, self.field.text().strip()
            was_changed, self._day, self._kept = typed != self._kept, day, typed  # before it is written: writing comes back here
            if left is not None and was_changed:
                self._say_written(left, typed)
        is_typing = self.field.hasFocus() and self.field.text().strip() != self._kept
        self._kept = text
        if not is_typing:
            self.field.setText(self._unwritten.get(day, text))
            self.field.setCursorPosition(0)
            self._refuse(NOT_WRITTEN if day in self._unwritten else "")

    def write(self) -> None:
        """Say that the note was changed, if it was."""
        text = self.field.text().strip()
        if text != self._kept and self._day is not None:
            self._say_written(self._day, text)

    def _say_written(self, day: date, text: str) -> None:
        self._unwritten.pop(day, None)  # this takes its place, and what is shown meanwhile is this
        self.written.emit(day, text)

    def answer(self, day: date, text: str, refusal: str) -> None:
        """What the docket said to the note of a day: nothing, or why it was not written; it stays as it was typed."""
        if refusal:
            self._unwritten[day] = text
        if day == self._day:
            self._refuse(refusal)

    def _refuse(self, reason: str) -> None:
        self._refusal.setText(reason)
        self._refusal.setVisible(bool(reason))
        show_mark(self.field, Mark.REFUSED if reason else Mark.NONE)

    def _on_quit(self) -> None:
        if self._day is not None:
            self._unwritten.pop(self._day, None)
        self.field.setText(self._kept)
        self._refuse("")
        self.quit.emit()


class NoteField(LineEdit):
    """Enter takes, Esc leaves the note as it was."""

    quit = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Note of the day")
        self.setPlaceholderText("Seen by clerk and judge")
        self.setMaxLength(LONGEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.quit.emit()
        else:
            super().keyPressEvent(event)
