"""The tool row of a day sheet: back and forth, the date to go to, the week, and how much of the calendar is shown."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from iqdesk.domain.typed_dates import Looks
from iqdesk.ui import theme, words
from iqdesk.ui.daysheet.week_strip import WeekStrip
from iqdesk.ui.entry.edits import DayEdit, Mark, Read, show_mark
from iqdesk.ui.labels import Elided, button, upright

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

FIELD_WIDTH = 140
WEEKDAY = re.compile(rf"^(?:{'|'.join(day[:3] for day in words.WEEKDAYS)})[a-z]*,? ", re.IGNORECASE)


class Span(Enum):
    """How much of the calendar the page shows."""

    DAY = "Day"
    MONTH = "Month"
    YEAR = "Year"


class DateField(DayEdit):
    """The day that is shown, and where another is typed; `gone` carries it, `said` what the typed text means so far."""

    gone = Signal(object)
    said = Signal(object)
    quit = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("Go to a date", Looks.NEAREST, today)
        self.setToolTip("Ctrl+G: type 3/14, 031427, 14 Mar, t or +10")
        self.setFixedWidth(theme.scaled(FIELD_WIDTH))
        self._shown = ""
        self.textEdited.connect(self._on_edited)

    def understood(self, text: str) -> Read:
        """As it is shown it begins with the weekday, which follows from the rest."""
        read = super().understood(WEEKDAY.sub("", text))
        return Read(read.value, words.long_day(read.value) if isinstance(read.value, date) else "")

    def show_words(self, text: str) -> None:
        """What is shown while nobody types."""
        self._shown = text
        self.restore()

    def restore(self) -> None:
        """Show the day again, and forget what was typed."""
        self.setText(self._shown)
        if self.hasFocus():
            self.selectAll()
        self._say(Read())

    def _say(self, read: Read) -> None:
        show_mark(self, Mark.REFUSED if read.refusal else Mark.NONE)
        self.setAccessibleDescription(read.refusal or read.words)
        self.said.emit(read)

    def _on_edited(self, _text: str) -> None:
        read = self.read()
        self._say(Read(read.value, read.words) if read.value is not None else Read())  # while one types nothing is refused yet

    def _go(self) -> None:
        if self.text() == self._shown or not self.text().strip():
            self.quit.emit()
            return
        read = self.read()
        self._say(read)
        if read.value is not None:
            self.gone.emit(read.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        elif event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.quit.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.restore()


class DayTools(QWidget):
    """`stepped` back or forth, `gone` to a day, `today_asked`; the week gives way to the echo of a typed date."""

    stepped = Signal(int)
    gone = Signal(object)
    today_asked = Signal()
    span_chosen = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._before = button("", "quiet", "chevron_left", has_word=False)
        self._after = button("", "quiet", "chevron_right", has_word=False)
        self.field = DateField(today)
        self._today = button("Today", "quiet")
        self._today.setToolTip("T in the list")
        self.strip = WeekStrip()
        self.spans = Segments(("Month", "Year"), "How much of the calendar")
        self.twins = Segments(("Map", "Table"), "Map or table", "Ctrl+T changes between them")
        self._echo = Elided(ink="2")
        self._middle = QStackedWidget()
        self._leaving: dict[QPushButton, str] = {}
        self._span = Span.DAY
        self._build()
        self._connect()

    def _connect(self) -> None:
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._today.clicked.connect(self.today_asked)
        self.field.gone.connect(self.gone)
        self.field.said.connect(self._on_said)
        self.strip.chosen.connect(self.gone)
        self.spans.chosen.connect(self._on_span)
        self._calendar.clicked.connect(self._on_calendar)

    def _build(self) -> None:
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self.spans)
        beside.addWidget(self.twins)
        beside.addStretch()
        self._both = both
        for one in (self.strip, both, self._echo):
            self._middle.addWidget(one)
        self._middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for one in (self._before, self.field, self._after, self._today):
            row.addWidget(one)
        row.addSpacing(4)
        row.addWidget(upright())
        row.addSpacing(4)
        row.addWidget(self._middle, 1)
        self._right = QHBoxLayout()
        self._right.setSpacing(0)
        row.addLayout(self._right)
        self._calendar = self.add_leaving("Month", "calendar_ltr", "The month and the year")

    def add_leaving(self, word: str, icon: str, tip: str) -> QPushButton:
        """A quiet button at the right; where the row is short of room its icon stands alone."""
        made = button(word, "quiet", icon)
        made.setToolTip(tip)
        made.setAccessibleName(word)
        self._leaving[made] = word
        self._right.addWidget(made)
        return made

    def show_span(self, span: Span, shown: str, before: str, after: str) -> None:
        """What is shown, as the field says it, and what lies on either side."""
        self._span = span
        self.field.show_words(shown)
        for one, name in ((self._before, before), (self._after, after)):
            one.setAccessibleName(name)
            one.setToolTip(name)
        if span is not Span.DAY:
            self.spans.choose((Span.MONTH, Span.YEAR).index(span))
        is_day = span is Span.DAY
        self._leaving[self._calendar] = "Month" if is_day else "Day sheet"
        self._calendar.setAccessibleName("The month and the year" if is_day else "Back to the day sheet")
        self._calendar.setToolTip(f"{self._calendar.accessibleName()}: {'Ctrl+T' if is_day else 'Esc'}")
        self._calendar.setIcon(theme.icon("calendar_ltr" if is_day else "calendar_day"))
        self._fit()
        self._show_middle()

    def ask_date(self) -> None:
        """Give the keyboard to the date."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _show_middle(self) -> None:
        usual = self.strip if self._span is Span.DAY else self._both
        self._middle.setCurrentWidget(self._echo if self._echo.text() else usual)

    def _on_said(self, read: Read) -> None:
        self._echo.setText(read.refusal or read.words)
        self._echo.setProperty("ink", "warn" if read.refusal else "2")
        self._echo.style().polish(self._echo)
        self._show_middle()

    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _on_after(self) -> None:
        self.stepped.emit(1)

    def _on_span(self, place: int) -> None:
        self.span_chosen.emit((Span.MONTH, Span.YEAR)[place])

    def _on_calendar(self) -> None:
        self.span_chosen.emit(Span.MONTH if self._span is Span.DAY else Span.DAY)

    def _fit(self) -> None:
        """Words beside the icons where there is room for them and the week; the last lose theirs first, tooltips name them."""
        taken = sum(one.sizeHint().width() + 4 for one in (self._before, self.field, self._after, self._today)) + 17
        shown = [made for made in self._leaving if not made.isHidden()]
        for made in shown:
            made.setText(self._leaving[made])
        wanted = taken + self.strip.sizeHint().width()
        for made in reversed(shown):
            if self.width() >= wanted + sum(one.sizeHint().width() for one in shown):
                break
            made.setText("")
        left = self.width() - taken - sum(made.sizeHint().width() for made in shown)
        self.strip.fit(left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class Segments(QWidget):
    """A few words side by side, one of them chosen."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], name: str, tip: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, word in enumerate(names):
            segment = button(word, "segment")
            segment.setCheckable(True)
            segment.setChecked(place == 0)
            segment.setToolTip(tip)
            segment.setAccessibleDescription(tip)
            self._group.addButton(segment, place)
            row.addWidget(segment)
        self._group.idClicked.connect(self.chosen)

    def choose(self, place: int) -> None:
        """Show one as chosen."""
        self._group.button(place).setChecked(True)
