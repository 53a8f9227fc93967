"""The month and the year of a day sheet: a finding in words, the key, the map of days, and its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from iqdesk.domain.calendar import SATURDAY, OffKind, days_between
from iqdesk.ui import theme, words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.daysheet.day_map import LEFT, MIDDLE, SHADES, MapData, MonthMap, YearMap, line_height, paint_off, shaded, write
from iqdesk.ui.daysheet.day_tools import Span
from iqdesk.ui.daysheet.day_words import off_words
from iqdesk.ui.labels import INDENT, label
from iqdesk.ui.palette import tokens
from iqdesk.ui.split import scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from iqdesk.domain.records import DayLoad
    from iqdesk.ui.daysheet.day_map import DayMap

COLUMNS = (
    Column("Day", "Wed Nov 30, 2026", grow=0),
    Column("Settings", "112", right=True, grow=0),
    Column("Set", "12 h 30", right=True, grow=0),
    Column("Without an outcome", "112", right=True, grow=0),
    Column("Completed", "112", right=True, grow=0),
    Column("Of note", "Federal holiday: Birthday of Martin Luther", grow=1),
)
SHAPES = "A holiday is outlined, a closure hatched, a day away has a bar at its side, today a border."


class MapKey(QWidget):
    """What the shades and shapes of a map stand for, in figures and words."""

    def __init__(self) -> None:
        super().__init__()
        self._band, self._most = 1, 0
        self.setAccessibleName("What the map shows")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bands(self, band: int, most: int) -> None:
        """How many settings one shade stands for, and how many the fullest day has."""
        self._band, self._most = band, most
        shades = f"Shades by settings a day: {', '.join(self.bands())}." if self.bands() else "No day has settings."
        self.setAccessibleDescription(f"{shades} {SHAPES}")
        self.update()

    def bands(self) -> list[str]:
        """`1–4`, `5–8` and so on, as far as there are days so full."""
        ends = [(1 + place * self._band, (place + 1) * self._band) for place in range(len(SHADES))]
        return [str(first) if first == last else f"{first}–{last}" for first, last in ends if first <= self._most]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, side = QPainter(self), tokens(), self.height() - 6.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._word(painter, INDENT, "Settings")
        for place, said in enumerate(self.bands()):
            box = QRectF(left, 3, side * 1.4, side)
            painter.setPen(QPen(colours.rule, 0))
            painter.setBrush(shaded(colours, place))
            painter.drawRoundedRect(box, 3, 3)
            left = self._word(painter, box.right() + 5, said)
        for kind in OffKind:
            box = QRectF(left, 3, side * 1.4, side)
            painter.setPen(QPen(colours.rule, 0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
            paint_off(painter, kind, box)
            left = self._word(painter, box.right() + 5, kind.label)
        box = QRectF(left + 1, 4, side * 1.4 - 2, side - 2)
        painter.setPen(QPen(colours.ink, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        self._word(painter, box.right() + 6, "Today")

    def _word(self, painter: QPainter, left: float, text: str) -> float:
        """Write a word; where the next thing stands."""
        width = QFontMetricsF(theme.font(Type.CAPTION)).horizontalAdvance(text)
        write(painter, QRectF(left, 0, width + 2, self.height()), text, Type.CAPTION, LEFT | MIDDLE)
        return left + width + 16

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(400), round(line_height(Type.CAPTION)) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(200), self.sizeHint().height())


class CalendarPart(QWidget):
    """`opened` carries the day whose sheet is wanted, `went` a day outside of what is shown; T asks for `today_asked`."""

    opened = Signal(object)
    went = Signal(object)
    today_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.finding = label("", Type.PANEL_TITLE, wraps=True)
        self.key = MapKey()
        self.month, self.year = MonthMap(), YearMap()
        self.table = Table(COLUMNS, "Days")
        self.is_table = False
        self._span = Span.MONTH
        self._kinds = QStackedWidget()
        for chart in (self.month, self.year):
            chart.opened.connect(self.opened)
            chart.went.connect(self.went)
            self._kinds.addWidget(scrolled(chart, "Map of days"))
        self._kinds.addWidget(self.table)
        self.table.opened.connect(self.opened)
        letter = self.table.add_letter("T", "Today", self._on_today)
        for chart in (self.month, self.year):
            chart.addAction(letter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self.finding.setContentsMargins(INDENT, 0, INDENT, 0)
        for one in (self.finding, self.key):
            column.addWidget(one)
        column.addWidget(self._kinds, 1)

    def _on_today(self) -> None:
        self.today_asked.emit()

    @property
    def map(self) -> DayMap:
        """The map of the span that is shown."""
        return self.month if self._span is Span.MONTH else self.year

    @property
    def day(self) -> date:
        """The day that is current."""
        key = self.table.current_key() if self.is_table else None
        return key if key is not None else self.map.day  # type: ignore[return-value]  # the rows' keys are days

    def show_data(self, data: MapData, span: Span, day: date, period: str) -> None:
        """Show another month or year, and stand on a day of it."""
        self._span = span
        self.map.show_data(data, day, period)
        self.table.setAccessibleName(f"Days, {period}")
        self.table.show_rows([_day_row(data, one) for one in days_between(data.first, data.last) if _is_listed(data, one)])
        self.table.choose(day, 0)
        self.key.show_bands(data.band, max((load.settings for load in data.loads.values()), default=0))
        self.finding.setText(_finding(data, period))
        self.show_twin(is_table=self.is_table)

    def show_twin(self, *, is_table: bool) -> None:
        """The map or its table."""
        if is_table != self.is_table:
            day, self.is_table = self.day, is_table
            self.table.choose(day)
            self.map.stand_on(day)
        self._kinds.setCurrentIndex(2 if is_table else (Span.MONTH, Span.YEAR).index(self._span))
        self.key.setVisible(not is_table)
        self.setFocusProxy(self.table if is_table else self.map)


def _is_listed(data: MapData, day: date) -> bool:
    return day.weekday() < SATURDAY or day in data.loads


def _day_row(data: MapData, day: date) -> Row:
    load = data.loads.get(day)
    note = "Today" if day == data.today else ""
    off = off_words(data.off(day))
    cells = (
        Cell(words.short_day(day, data.today), type=Type.STRONG if day == data.today else Type.BODY),
        Cell(words.figure(load.settings if load else 0)),
        Cell(words.duration(load.minutes)) if load and load.minutes else EMPTY,
        Cell(words.figure(load.without_outcome)) if load and load.without_outcome else EMPTY,
        Cell(words.figure(load.completions)) if load and load.completions else EMPTY,
        Cell(", ".join(part for part in (note, off) if part), tone=Tone.INK2),
    )
    return Row(day, cells, copies=day.isoformat())


def _finding(data: MapData, period: str) -> str:
    """What is most to be seen, as a sentence."""
    full = max(data.loads.values(), key=_fullness, default=None)
    if full is None or not full.settings:
        return f"Nothing is set in {_spoken(period)}"
    days = sum(load.settings > 0 for load in data.loads.values())
    day, most = words.long_day(full.day, with_year=False), words.figure(full.settings)
    if days == 1:
        return f"One day of {_spoken(period)} has settings: {day}, with {most}"
    return f"{words.figure(days)} days of {_spoken(period)} have settings; the fullest is {day}, with {most}"


def _fullness(load: DayLoad) -> int:
    return load.settings


def _spoken(period: str) -> str:
    return period.replace("Fiscal", "fiscal")
