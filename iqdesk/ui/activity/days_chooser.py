"""Which days the activity report is of: one of a few spans by name, or two dates typed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.typed_dates import Looks
from iqdesk.ui import words
from iqdesk.ui.choice import Choice
from iqdesk.ui.entry.edits import DayEdit, Mark, show_mark
from iqdesk.ui.entry.fields import as_typed
from iqdesk.ui.labels import Elided, label

if TYPE_CHECKING:
    from collections.abc import Callable

ONE_DAY = timedelta(days=1)
SPANS = ("Fiscal year so far", "Fiscal year before", "Month so far", "Month before", "Other days")
OTHER = len(SPANS) - 1
NO_DAY = "The first day lies after the last, or after the day of measuring."


def named_span(place: int, today: date) -> tuple[date, date]:
    """The days of one of the spans by name."""
    year, month = FiscalYear.of(today), today.replace(day=1)
    before = month - ONE_DAY
    last_year = FiscalYear(year.year - 1)
    spans = ((year.first, today), (last_year.first, last_year.last), (month, today), (before.replace(day=1), before))
    return spans[place]


class DaysChooser(QWidget):
    """`chosen` when both days are certain."""

    chosen = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.box = Choice("Which days")
        self.box.addItems(list(SPANS))
        self.box.setMinimumWidth(self.box.sizeHint().width())
        self.first = DayEdit("From", Looks.BACK, today)
        self.last = DayEdit("To", Looks.BACK, today)
        self._echo = Elided(ink="2")
        self.days = named_span(0, today())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box)
        for text, field in (("Fro&m", self.first), ("&to", self.last)):
            head = label(text, ink="2")
            head.setBuddy(field)
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("12/30/2026") + 30)
            field.textEdited.connect(self._on_typed)
            row.addWidget(head)
            row.addWidget(field)
        row.addWidget(self._echo, 1)
        self.box.currentIndexChanged.connect(self._on_named)
        self._show_days()

    def follow(self) -> None:
        """The day of measuring may be another: a span by name goes with it."""
        if self.box.currentIndex() != OTHER:
            self.days = named_span(self.box.currentIndex(), self._today())
            self._show_days()

    def choose(self, first: date, last: date) -> None:
        """These days from now on."""
        self.box.blockSignals(True)  # told once, below
        self.box.setCurrentIndex(OTHER)
        self.box.blockSignals(False)
        self.days = (first, last)
        self._show_days()
        self.chosen.emit()

    def _show_days(self) -> None:
        for field, day in zip((self.first, self.last), self.days, strict=True):
            field.setText(as_typed(day))
            show_mark(field, Mark.NONE)
        self._echo.setText("")

    def _on_named(self, place: int) -> None:
        if place != OTHER:
            self.follow()
            self.chosen.emit()

    def _on_typed(self) -> None:
        self.box.blockSignals(True)
        self.box.setCurrentIndex(OTHER)
        self.box.blockSignals(False)
        read = [field.read() for field in (self.first, self.last)]
        for field, one in zip((self.first, self.last), read, strict=True):
            show_mark(field, Mark.REFUSED if one.refusal else Mark.NONE)
        first, last = (one.value for one in read)
        if not (isinstance(first, date) and isinstance(last, date)):
            self._echo.setText(next((one.refusal for one in read if one.refusal), ""))
        elif first > min(last, self._today()):
            self._echo.setText(NO_DAY)
        else:
            self._echo.setText(f"{words.whole_day(first)} to {words.whole_day(last)}")
            self.days = (first, last)
            self.chosen.emit()
