"""The notes of a case in its side panel: written, corrected and withdrawn in place; the judge's private ones with a lock."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.domain.notes import NewNote
from iqdesk.ui import theme, words
from iqdesk.ui.choice import Tick
from iqdesk.ui.desk import Draft
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import INDENT, Mark, button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.notes import NoteLine
    from iqdesk.ui.desk import Desk

NOTE = "note on a case"  # as it is called where it is begun and not saved
NONE_YET = "Nothing is noted on this case."
HINT = "Enter saves, Shift Enter begins a line, Esc puts it away"
LINES = 4  # of the field


class NoteField(QPlainTextEdit):
    """`entered` at Enter, `left` at Esc; Tab goes on to the next part, as from any field."""

    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(200), LINES * self.fontMetrics().lineSpacing() + 16)


class NoteEntry(QFrame):
    """One note: who and when, and below it what was noted. F2 or Enter corrects it, Del withdraws it."""

    wants_correction = Signal(object)
    wants_withdrawal = Signal(object)

    def __init__(self, note: NoteLine, today: date) -> None:
        super().__init__()
        self.note = note
        self.setObjectName("note")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        who = f"{note.author}, private" if note.is_private else note.author
        day = words.panel_day(note.written_on, today)
        self.setAccessibleName(f"Note by {who}, {day}: {note.text}")
        grid = QGridLayout(self)
        grid.setContentsMargins(INDENT - 2, 2, INDENT - 2, 3)  # its border takes the rest
        grid.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(6)
        if note.is_private:
            head.addWidget(Mark(Glyph.LOCK))
        head.addWidget(label(who, Type.HEAD, "2"), 1)
        grid.addLayout(head, 0, 0)
        grid.addWidget(label(day, Type.CAPTION, "2"), 0, 1)
        self.text = label(note.text, wraps=True)
        grid.addWidget(self.text, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self._build_actions()

    def _build_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, keys, slot in (
            ("&Correct the note", ("F2", "Return", "Enter"), self._on_correct),
            ("&Withdraw the note", ("Del",), self._on_withdraw),
        ):
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(slot)
            self.addAction(action)

    def _on_correct(self) -> None:
        self.wants_correction.emit(self.note)

    def _on_withdraw(self) -> None:
        self.wants_withdrawal.emit(self.note)


class NotesPanel(QWidget):
    """Notes newest first, and a field for one more or for one that is corrected. What is typed stays until it is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id: int | None = None
        self._corrected: NoteLine | None = None
        desk.worker_leaves.connect(self._keep_draft)
        self.entries: list[NoteEntry] = []
        self.add = button("Write a note", "link")
        self.add.clicked.connect(self.begin)
        self._none = label(NONE_YET, ink="2", wraps=True)
        self._none.setContentsMargins(INDENT, 0, INDENT, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(INDENT, 0, 4, 0)
        head.addWidget(label("Notes", Type.STRONG), 1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self._build_field())
        column.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column.addLayout(self._list)

    def _build_field(self) -> QWidget:
        self._writing = QWidget()
        column = QVBoxLayout(self._writing)
        column.setContentsMargins(INDENT, 0, INDENT, 4)
        column.setSpacing(4)
        self._about = label("", Type.HEAD, "2")
        self.field = NoteField()
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self._on_left)
        self.private = Tick("&Private: shown to the judge alone")
        for part in (self._about, self.field, self.private, label(HINT, Type.CAPTION, "2", wraps=True)):
            column.addWidget(part)
        self._writing.hide()
        return self._writing

    def show_notes(self, case_id: int, notes: Iterable[NoteLine], *, can_write: bool = True) -> None:
        """Show a case's notes; what was begun on another case waits there."""
        if case_id != self._case_id:
            self._keep_draft()
            self._writing.hide()
            self._case_id = case_id
        self.add.setVisible(can_write)
        if not can_write:
            self._keep_draft()
            self._writing.hide()
        for entry in self.entries:
            self._list.removeWidget(entry)
            entry.deleteLater()
        self.entries = [NoteEntry(note, self._desk.today) for note in notes]
        for entry in self.entries:
            self._list.addWidget(entry)
            entry.show()  # at once: Qt would wait for its next turn, and the keyboard cannot
            if can_write:
                entry.wants_correction.connect(self._on_wants_correction)
                entry.wants_withdrawal.connect(self._on_wants_withdrawal)
        self._show_none()

    def begin(self) -> None:
        """Open the field, with what was typed and not saved."""
        if self._case_id is not None and (self._writing.isHidden() or self._corrected is not None):
            self._open(None)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, note: NoteLine | None) -> None:
        """Open the field on a note, or on a new one, as it was left; what stands in it waits."""
        self._keep_draft()
        self._corrected = note
        fresh = Draft(note.text if note else "", note is not None and note.is_private)
        draft = self._desk.drafts.pop(self._key(), fresh)
        self._about.setText("A note on this case" if note is None else "The note, corrected")
        self.field.setAccessibleName(self._about.text())
        self.field.setPlainText(draft.text)
        if draft is fresh:
            self.field.selectAll()
        else:
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.private.setChecked(draft.is_private)
        self.private.setVisible(note is None and self._desk.file.author.reads_private)
        self._writing.show()
        self._show_none()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_none(self) -> None:
        waits = (self._desk.file.author.id, self._case_id, None) in self._desk.drafts
        self.add.setText("Go on with the note" if waits else "Write a note")
        self._none.setVisible(not self.entries and self._writing.isHidden())

    def _key(self) -> tuple[int, int, int | None]:
        """What is written: by whom, in which case, and which note, if not a new one."""
        return self._desk.file.author.id, self._case_id or 0, self._corrected.id if self._corrected else None

    @property
    def is_begun(self) -> bool:
        """Whether something was typed into the field that is not saved."""
        typed, before = self.field.toPlainText(), self._corrected.text if self._corrected else ""
        return not self._writing.isHidden() and bool(typed.strip()) and typed != before

    def _keep_draft(self) -> None:
        """What was begun waits, also where the panel or the page went before it was saved."""
        if self.is_begun:
            self._desk.drafts[self._key()] = Draft(self.field.toPlainText(), self.private.isChecked())

    def _on_entered(self) -> None:
        text, case_id, note = self.field.toPlainText(), self._case_id, self._corrected
        if case_id is None:
            return
        if note is None:
            verb = methodcaller("add_note", NewNote(case_id, text, self._desk.today, self.private.isChecked()))
        else:
            verb = methodcaller("correct_note", note.id, text)
        if self._desk.do(verb):
            self._writing.hide()
            self._show_none()
            place = next((i for i, entry in enumerate(self.entries) if note is None or entry.note.id == note.id), 0)
            self.entries[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self._keep_draft()
        self._writing.hide()
        self._show_none()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_wants_correction(self, note: NoteLine) -> None:
        self._open(note)

    def _on_wants_withdrawal(self, note: NoteLine) -> None:
        if self._desk.do(methodcaller("withdraw_note", note.id)):
            (self.entries[0] if self.entries else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
