"""What if: other days away, slots, closures or another docket from a day on. It changes the picture and nothing in the docket."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from iqdesk.domain.calendar import Away, AwayKind
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.projection import Projection
from iqdesk.domain.typed_dates import Looks, typed_day
from iqdesk.domain.what_if import Assumptions, DocketKind
from iqdesk.ui import words
from iqdesk.ui.choice import Choice
from iqdesk.ui.entry.edits import Mark, show_mark
from iqdesk.ui.labels import INDENT, button, label, prose, rule
from iqdesk.ui.line_edit import LineEdit
from iqdesk.ui.pace.pace_data import range_words
from iqdesk.ui.split import panel_head, scrolled
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.pace import Pace
    from iqdesk.domain.projection import NoProjection
    from iqdesk.domain.what_if import WhatIf

MOST_SLOTS, MOST_CLOSURES = 5, 20
IMAGINED = 0  # no row of the docket
NOTHING_CHANGES = "Nothing here changes the docket."


class Imagined(NamedTuple):
    """What is shown beside the assumptions: the year under them, and as it is; whether anything is imagined at all."""

    what_if: WhatIf
    pace: Pace
    is_other: bool


class DayField(QWidget):
    """A day of the year under its label; its weekday stands beside it as it is typed."""

    changed = Signal()

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.edit = LineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText("month/day")
        self.echo = label("", Type.CAPTION, "2")
        head = label(text, Type.HEAD, "2")
        head.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for one in (head, self.edit, self.echo):
            column.addWidget(one)
        self.edit.textChanged.connect(self._on_typed)
        self._today: date | None = None
        self._year: FiscalYear | None = None

    def begin(self, today: date, year: FiscalYear) -> None:
        """Read from now on as of this day."""
        self._today, self._year = today, year

    def day(self) -> date | None:
        """What is typed certainly means; None while it is empty or no day of the year."""
        return self._read()[0]

    def _read(self) -> tuple[date | None, str]:
        text = self.edit.text().strip()
        if not text or self._today is None or self._year is None:
            return None, ""
        try:
            day = typed_day(text, self._today, Looks.AHEAD)
        except RuleBroken as refusal:
            return None, str(refusal)
        if day <= self._today or day > self._year.last:
            return None, "Not ahead in this fiscal year"
        return day, ""

    def _on_typed(self) -> None:
        day, why_not = self._read()
        self.echo.setText(words.short_day(day, self._today) if day and self._today else "")
        self.echo.setToolTip(why_not)
        self.edit.setAccessibleDescription(why_not or self.echo.text())
        show_mark(self.edit, Mark.REFUSED if why_not else Mark.NONE)
        self.changed.emit()


class SliderField(QWidget):
    """A number that is set with a slider, in words beside its label."""

    def __init__(self, text: str, name: str, most: int, sign: str = "") -> None:
        super().__init__()
        self._sign = sign
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, most)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(name)
        self.value = label("0", Type.STRONG)
        head = label(text, Type.HEAD, "2")
        head.setBuddy(self.slider)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(head)
        line.addStretch()
        line.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_value)

    def _on_value(self, value: int) -> None:
        self.value.setText(f"{self._sign if value else ''}{value}")


class WhatIfPanel(QWidget):
    """Asks what is imagined. `changed` when it is something else, `closed` puts the panel away."""

    changed = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today: date | None = None
        self.first = DayField("More da&ys away, from", "First more day away")
        self.last = DayField("t&o", "Last more day away")
        self.kind = Choice("Kind of the days away")
        for kind in AwayKind:
            self.kind.addItem(kind.label, kind)
        self.kind.setCurrentIndex(list(AwayKind).index(AwayKind.DETAIL))
        self.lost = label("", Type.CAPTION, "2", wraps=True)
        self.slots = SliderField("Merits slots &more a week", "Merits slots more a week", MOST_SLOTS, "+")
        self.closures = SliderField("C&losure days", "Closure days", MOST_CLOSURES)
        self.docket = Choice("Docket")
        for docket in DocketKind:
            self.docket.addItem(docket.label, docket)
        self.begins = DayField("Slots and doc&ket from", "Day from which slots and docket hold")
        self._head = label("", Type.STRONG)
        self.range = label("", Type.FIGURE)
        self.middle = label("", ink="2", wraps=True)
        self.needed = prose(ink="2")
        self.reset = button("Re&set")
        self._build()
        self._connect()
        self.setFocusProxy(self.first.edit)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(panel_head(label("What if", Type.PANEL_TITLE), self.closed))
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(INDENT, 0, INDENT + 4, 0)
        parts.setSpacing(10)
        parts.addWidget(label(NOTHING_CHANGES, ink="2", wraps=True))
        parts.addLayout(self._build_away())
        parts.addWidget(self.slots)
        parts.addWidget(self.closures)
        parts.addLayout(self._build_docket())
        parts.addWidget(rule())
        parts.addLayout(self._build_result())
        parts.addStretch()
        column.addWidget(scrolled(inside, "What if"), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(INDENT, 0, 0, 0)
        foot.addWidget(self.reset)
        foot.addStretch()
        column.addLayout(foot)

    def _build_away(self) -> QVBoxLayout:
        days = QGridLayout()
        days.setHorizontalSpacing(12)
        days.addWidget(self.first, 0, 0)
        days.addWidget(self.last, 0, 1)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addLayout(days)
        both.addWidget(self.kind)
        both.addWidget(self.lost)
        return both

    def _build_docket(self) -> QVBoxLayout:
        head = label("Do&cket", Type.HEAD, "2")
        head.setBuddy(self.docket)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(head)
        both.addWidget(self.docket)
        both.addSpacing(6)
        both.addWidget(self.begins)
        return both

    def _build_result(self) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(self._head)
        for one in (self.range, self.middle, self.needed):
            both.addWidget(one)
        return both

    def _connect(self) -> None:
        for field in (self.first, self.last, self.begins):
            field.changed.connect(self.changed)
        for slider in (self.slots.slider, self.closures.slider):
            slider.valueChanged.connect(self.changed)
        for choice in (self.kind, self.docket):
            choice.currentIndexChanged.connect(self.changed)
        self.reset.clicked.connect(self.start_anew)

    def begin(self, today: date, year: FiscalYear) -> None:
        """Read dates from now on as of this day; what is no day ahead any more counts as nothing."""
        self._today = today
        for field in (self.first, self.last, self.begins):
            field.begin(today, year)

    def start_anew(self) -> None:
        """Imagine nothing any more."""
        self.blockSignals(True)  # one change, not six
        for field in (self.first, self.last, self.begins):
            field.edit.clear()
        for slider in (self.slots.slider, self.closures.slider):
            slider.setValue(0)
        self.kind.setCurrentIndex(list(AwayKind).index(AwayKind.DETAIL))
        self.docket.setCurrentIndex(0)
        self.blockSignals(False)
        self.changed.emit()

    def assumptions(self) -> Assumptions:
        """What is imagined now; a day alone is one day."""
        first, last = self.first.day(), self.last.day()
        begins, ends = first or last, last or first
        away: tuple[Away, ...] = ()
        if begins is not None and ends is not None and begins <= ends:
            away = (Away(IMAGINED, begins, ends, self.kind.currentData()),)
        return Assumptions(
            away=away,
            closure_days=self.closures.slider.value(),
            merits_slots_a_week=self.slots.slider.value(),
            docket=self.docket.currentData(),
            changes_from=self.begins.day(),
        )

    def show_result(self, imagined: Imagined) -> None:
        """Both ranges, and what would be needed."""
        made, today = imagined.what_if, imagined.pace
        self._head.setText("With these" if imagined.is_other else "As the docket stands")
        likely = made.projection
        if isinstance(likely, Projection):
            self.range.setText(range_words(likely))
            middle = f"likely by September 30, middle {words.figure(likely.median)}."
            self.middle.setText(words.sentences(middle, _without(made.without) if imagined.is_other else ""))
        else:
            self.middle.setText(likely.why)
        self.range.setVisible(isinstance(likely, Projection))
        self._say_needed(made.pace, today, compares=imagined.is_other)
        lost = words.day_count(made.days_lost)
        noun = "court day" if made.days_lost == 1 else "court days"
        fewer = f"{lost} {noun} fewer to be sat" if made.days_lost else ""
        first, last = self.first.day(), self.last.day()
        is_backward = first is not None and last is not None and last < first
        self.lost.setText("The last day lies before the first." if is_backward else fewer)
        self.lost.setVisible(bool(self.lost.text()))

    def _say_needed(self, made: Pace, today: Pace, *, compares: bool) -> None:
        needed, now = made.needed_per_day, today.needed_per_day
        said = ""
        if needed is not None and now is not None:
            beside = f", without them {words.decimal(now, 2)}" if compares else ""
            said = f"Needed from here: <b>{words.decimal(needed, 2)} a court day</b>{beside}."
        elif made.goal is not None and now is not None:
            said = "No court day that could be sat would be left."
        self.needed.setText(said)
        self.needed.setVisible(bool(said))


def _without(likely: Projection | NoProjection) -> str:
    if not isinstance(likely, Projection):
        return ""
    return f"Without them {range_words(likely)}, middle {words.figure(likely.median)}."
