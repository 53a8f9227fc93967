"""The fields of a form: a label with its access key above a control that reads strictly, marked where it is odd or refused."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.ui import glyphs, theme, words
from iqdesk.ui.choice import Choice
from iqdesk.ui.entry.code_edit import PickEdit
from iqdesk.ui.entry.edits import NOTHING, EntryEdit, Mark, Read, show_mark
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import label
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from iqdesk.domain.records import CaseName
    from iqdesk.ui.entry.code_edit import CodeEdit

SIGNS = {Mark.ODD: Glyph.TRIANGLE, Mark.REFUSED: Glyph.CROSS}
FRAME = 26  # of a control around its words
ARROW = 22
LABEL_GAP = 6
BELOW_HEAD = 3


class Subject(NamedTuple):
    """Whose entry it is, a case of the docket or an A-number that it does not have yet; of which day and which setting."""

    case: CaseName | None = None
    new_number: str | None = None
    on: date | None = None
    hearing: int | None = None


NOBODY = Subject()


class Option(NamedTuple):
    """One of several things to choose among; `words` say it back."""

    value: object
    text: str
    words: str


class Sign(QWidget):
    """The glyph of a mark, beside the label."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = Mark.NONE
        side = theme.scaled(10)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        glyph = SIGNS.get(self.mark)
        if glyph is not None:
            glyphs.draw(QPainter(self), glyph, QRectF(self.rect()), tokens().warn)


class EntryField(QWidget):
    """A label above a control; `changed` when something is typed or chosen, `departed` when the keyboard leaves what is typed."""

    changed = Signal()
    departed = Signal()

    def __init__(self, text: str, control: QWidget, sample: str, *, grows: bool = False) -> None:
        super().__init__()
        self.control = control
        self.grows = grows
        self.is_aside = False  # not asked of this case
        self.has_own_line = False
        self.name = text.replace("&", "")
        self._sample = sample
        self._room: int | None = None
        self._told = ""
        self._asks = control.placeholderText() if isinstance(control, EntryEdit) else ""
        self._sign = Sign()
        self._head = label(text, Type.HEAD, "2")
        self._head.setBuddy(control)
        line = QHBoxLayout()
        line.setContentsMargins(1, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(self._head)
        line.addWidget(self._sign)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BELOW_HEAD)
        column.addLayout(line)
        column.addWidget(control)
        self.setFocusProxy(control)

    @property
    def applies(self) -> bool:
        """Whether the field has anything to ask of the case."""
        return True

    def read(self) -> Read:
        """What the field says now."""
        raise NotImplementedError

    def kept(self) -> object:
        """What `put` takes to show the same again."""
        raise NotImplementedError

    def put(self, kept: object) -> None:
        """Show what was kept; None empties the field."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value that the docket has."""
        self.put(value)

    def look_at(self, subject: Subject) -> None:
        """The entry is about another case or day from now on, or the docket has changed."""

    def hint(self, text: str) -> None:
        """Show in the empty field what follows from the others."""

    def show_mark(self, mark: Mark, why: str = "") -> None:
        """Mark the field, and say why to a screen reader."""
        self._sign.mark = mark
        self._sign.update()
        show_mark(self.control, mark)
        self.control.setAccessibleDescription(why or self._told or self._asks)

    def tell(self, words: str) -> None:
        """Say to a screen reader what was understood; how to type it while nothing is."""
        self._told = words
        if self._sign.mark is Mark.NONE and not self.is_choosing():
            self.control.setAccessibleDescription(words or self._asks)

    def room(self) -> int:
        """The width that the field takes at least."""
        return max(_width(self._sample) + FRAME, self._head.sizeHint().width() + self._sign.width() + LABEL_GAP)

    def is_choosing(self) -> bool:
        """Whether a list is open at the field."""
        return isinstance(self.control, PickEdit) and self.control.is_open()

    def head_height(self) -> int:
        """The height above the control."""
        return max(self._head.sizeHint().height(), self._sign.height()) + BELOW_HEAD

    def height_for(self, _width: int) -> int:
        """The height that the field takes in so much width."""
        return self.sizeHint().height()

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_departed(self) -> None:
        self.departed.emit()

    def _wanted(self) -> int:
        """The room, measured once for each look: the lines are laid out at every letter."""
        if self._room is None:
            self._room = self.room()
        return self._room

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._room = None
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._wanted(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wanted(), super().minimumSizeHint().height())


class LineField(EntryField):
    """A field that is typed into."""

    def __init__(self, text: str, edit: EntryEdit, sample: str, *, grows: bool = False) -> None:
        self._placeholder = edit.placeholderText()
        super().__init__(text, edit, sample, grows=grows)
        self.edit = edit
        edit.textChanged.connect(self._on_changed)
        edit.departed.connect(self._on_departed)

    def read(self) -> Read:
        return self.edit.read()

    def kept(self) -> object:
        return self.edit.text()

    def put(self, kept: object) -> None:
        self.edit.setText(kept if isinstance(kept, str) else "")
        self.edit.setCursorPosition(0)

    def show_value(self, value: object) -> None:
        self.put(as_typed(value))

    def room(self) -> int:
        return super().room() if self.grows else max(super().room(), _width(self._placeholder) + FRAME)

    def hint(self, text: str) -> None:
        self.edit.setPlaceholderText(text or self._placeholder)


def _width(text: str) -> int:
    return QFontMetrics(theme.font(Type.BODY)).horizontalAdvance(text)


def as_typed(value: object) -> str:
    """A value as it would be typed, with nothing left to be guessed."""
    if isinstance(value, date):
        return f"{value.month}/{value.day}/{value.year}"
    if isinstance(value, time):
        return words.spoken_hour(value)
    return "" if value is None else str(value)


class CodeField(LineField):
    """A field that finds codes."""

    def __init__(self, text: str, edit: CodeEdit, sample: str, *, grows: bool = False) -> None:
        super().__init__(text, edit, sample, grows=grows)
        self._codes = edit

    def show_value(self, value: object) -> None:
        self._codes.choose(value if isinstance(value, str) else None)


class ChoiceField(EntryField):
    """A list that drops down; its first letters choose. `options` may change with the case."""

    def __init__(self, text: str, options: Sequence[Option], *, grows: bool = False) -> None:
        self.box = Choice(text.replace("&", ""))
        super().__init__(text, self.box, max((option.text for option in options), key=len, default=""), grows=grows)
        self._options: tuple[Option, ...] = ()
        self.show_options(options)
        self.box.currentIndexChanged.connect(self._on_changed)

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer these, the first of them chosen."""
        self._options = tuple(options)
        self.box.blockSignals(True)  # one change, told once by whoever asked for it
        self.box.clear()
        for option in options:
            self.box.addItem(option.text)
        self.box.blockSignals(False)

    @property
    def options(self) -> tuple[Option, ...]:
        """What is offered."""
        return self._options

    def read(self) -> Read:
        place = self.box.currentIndex()
        if not 0 <= place < len(self._options):
            return NOTHING
        option = self._options[place]
        return Read(option.value, option.words)

    def kept(self) -> object:
        return self.read().value

    def put(self, kept: object) -> None:
        place = next((place for place, option in enumerate(self._options) if option.value == kept), 0)
        self.box.setCurrentIndex(place if self._options else -1)

    def room(self) -> int:
        return super().room() + ARROW
