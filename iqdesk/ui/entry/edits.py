"""Line edits that read what is typed strictly: a value and the words that say it back, or the reason for a refusal.

They stand in the fields of the entry band and, bare, in the cells of a list.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_dates import Looks, typed_day
from iqdesk.domain.typed_times import typed_minutes, typed_time
from iqdesk.ui import words
from iqdesk.ui.line_edit import LineEdit

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget


class Read(NamedTuple):
    """What a field says: its value and the words that say it back, or the reason why it is refused; nothing when empty."""

    value: object = None
    words: str = ""
    refusal: str = ""


NOTHING = Read()


class Mark(Enum):
    """How a field is marked."""

    NONE = ""
    ODD = "odd"
    REFUSED = "refused"


def show_mark(widget: QWidget, mark: Mark) -> None:
    """Give a control the border of its mark."""
    if widget.property("mark") != mark.value:
        widget.setProperty("mark", mark.value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class EntryEdit(LineEdit):
    """Subclasses say what a text certainly means; RuleBroken with the reason otherwise. `departed` when the keyboard leaves."""

    departed = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def read(self) -> Read:
        """What the field says now."""
        text = self.text().strip()
        if not text:
            return NOTHING
        try:
            return self.understood(text)
        except RuleBroken as refusal:
            return Read(refusal=str(refusal))

    def understood(self, text: str) -> Read:
        """The value of `text`, which is not empty, and its words."""
        raise NotImplementedError

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.departed.emit()


class TextEdit(EntryEdit):
    """Words that are taken as they stand."""

    def understood(self, text: str) -> Read:
        return Read(text)


class DayEdit(EntryEdit):
    """A date; `looks` is where one without a year is taken."""

    def __init__(self, name: str, looks: Looks, today: Callable[[], date]) -> None:
        super().__init__(name, "3/14, t, +10")
        self._looks = looks
        self._today = today

    def understood(self, text: str) -> Read:
        day = typed_day(text, self._today(), self._looks)
        return Read(day, words.whole_day(day))


class TimeEdit(EntryEdit):
    """A time of day."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "830, 1:30p")

    def understood(self, text: str) -> Read:
        at = typed_time(text)
        return Read(at, words.spoken_hour(at))


class MinutesEdit(EntryEdit):
    """How long something takes."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "90, 1h30")

    def understood(self, text: str) -> Read:
        minutes = typed_minutes(text)
        return Read(minutes, words.plural(minutes, "minute"))
