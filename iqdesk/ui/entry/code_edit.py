"""A line edit that finds a code by part of itself or of its label: what is found stands in a list at the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from iqdesk.ui import words
from iqdesk.ui.entry.edits import EntryEdit, Read
from iqdesk.ui.entry.picker import MOST_ROWS, Pick, Picker

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMoveEvent, QResizeEvent

    from iqdesk.domain.code_search import CodeEntry, CodeFinder

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -MOST_ROWS, Qt.Key.Key_PageDown: MOST_ROWS}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class PickEdit(EntryEdit):
    """Typing opens the list; Up and Down choose, Enter or leaving by a key takes, Esc leaves the field empty, F4 opens all."""

    taken = Signal()
    esc_says = "leave empty"

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__(name, placeholder)
        self._list: Picker | None = None
        self._was_stepped = False
        self.textEdited.connect(self._on_edited)

    def picks_for(self, typed: str) -> list[Pick]:
        """What is found for the text, the best first; subclasses answer."""
        raise NotImplementedError

    def all_picks(self) -> list[Pick]:
        """What F4 opens; subclasses answer."""
        raise NotImplementedError

    def take(self, pick: Pick) -> None:
        """Make a row of the list the field's value; subclasses do."""
        raise NotImplementedError

    @property
    def picker(self) -> Picker:
        """The list, made when there is first something to show."""
        if self._list is None:
            self._list = Picker(self, self.esc_says)
            self._list.taken.connect(self.take_current)
            self.destroyed.connect(self._list.deleteLater)
        return self._list

    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None and self._list.isVisible()

    def show_all(self) -> None:
        """Open the list with everything in it."""
        self._open(self.all_picks())

    def close_list(self) -> None:
        """Put the list away."""
        if self._list is not None:
            self._list.hide()

    def _open(self, picks: list[Pick]) -> None:
        self._was_stepped = False
        self.picker.show_picks(picks)
        self._say_current()

    def _on_edited(self, text: str) -> None:
        self._open(self.picks_for(text) if text.strip() else [])

    def take_current(self) -> None:
        """Take the row of the list that is current."""
        pick = self.picker.current()
        if pick is not None:
            self.take(pick)
            self.close_list()
            self.taken.emit()

    def _say_current(self) -> None:
        """A screen reader follows the field, so the field says which row is current."""
        pick = self.picker.current()
        count = len(self.picker.picks)
        self.setAccessibleDescription(f"{pick.spoken}, of {words.plural(count, 'found', 'found')}" if pick else "")

    def _step(self, by: int) -> None:
        if not self.is_open():
            self._open(self.picks_for(self.text()) or self.all_picks())
            return
        self._was_stepped = True
        self.picker.step(by)
        self._say_current()

    def _enter(self, event: QKeyEvent) -> None:
        """Take what is current; what was typed whole needs no taking, so that Enter goes on to add."""
        is_whole = not self._was_stepped and self.read().value is not None
        self.take_current()
        if is_whole:
            super().keyPressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key])
        elif key == Qt.Key.Key_F4 and not event.modifiers():
            self.show_all()
        elif key in ENTER and self.is_open():
            self._enter(event)
        elif key == Qt.Key.Key_Escape and self.is_open():
            self.close_list()
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.is_open() and event.reason() in BY_KEYS:
            self.take_current()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_list()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.close_list()
        super().resizeEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        self.close_list()
        super().moveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_list()
        super().hideEvent(event)


class CodeEdit(PickEdit):
    """`noun` is what the codes name; `shows_code` puts the code before its label."""

    def __init__(self, name: str, finder: CodeFinder, noun: str = "code", *, shows_code: bool = False) -> None:
        super().__init__(name, "Part of it")
        self._finder = finder
        self._noun = noun
        self._shows_code = shows_code

    def choose(self, code: str | None) -> None:
        """Show a code; empty for none, and for one that is not among them."""
        found = next((entry for entry in self._finder.entries if entry.code == code), None)
        self.setText("" if found is None else self._shown(found))
        self.setCursorPosition(0)

    def picks_for(self, typed: str) -> list[Pick]:
        return [Pick(found.entry.code, found.entry.code, found.entry.label, found.in_label) for found in self._finder.find(typed)]

    def all_picks(self) -> list[Pick]:
        return self.picks_for("")

    def take(self, pick: Pick) -> None:
        self.choose(pick.key if isinstance(pick.key, str) else None)

    def understood(self, text: str) -> Read:
        entry = next((one for one in self._finder.entries if self._shown(one) == text), None) or self._finder.exactly(text)
        if entry is not None:
            return Read(entry.code, self._shown(entry))
        count = len(self._finder.find(text))
        if not count:
            return Read(refusal=f"“{text}” is in no {self._noun} and no label of one. Type part of either.")
        return Read(refusal=f"“{text}” is not a whole {self._noun}: {count} hold it. Choose one with Down and Enter.")

    def _shown(self, entry: CodeEntry) -> str:
        return f"{entry.code} {entry.label}" if self._shows_code else entry.label
