"""The year as a strip of weeks: what was completed on each day that is past, a letter where the day went elsewhere.

The table under it says everything that the strip says.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from iqdesk.domain.calendar import SATURDAY, AwayKind, holiday_name
from iqdesk.ui import theme, words
from iqdesk.ui.daysheet.day_map import CENTRE, LEFT, MIDDLE, DayMap, MapData, line_height
from iqdesk.ui.labels import INDENT
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from iqdesk.domain.calendar import Away, SittingCalendar

LETTERS = {
    AwayKind.LEAVE: "L",
    AwayKind.TRAINING: "T",
    AwayKind.DETAIL: "D",
    AwayKind.UNION_TIME: "U",
    AwayKind.COURT_CLOSURE: "C",
    AwayKind.OUTAGE: "O",
    AwayKind.OTHER_DUTY: "X",
}
HOLIDAY, CLOSURE = "H", "C"
WEEKS, DAYS = 53, 5
HIGH, WIDE, GAP = 18, 20, 2
ROOM_FOR_BOTH = 560  # of the page: the strip, some lines of the list, and an entry of three lines
WEEK = 7
STEPS = {Qt.Key.Key_Left: -WEEK, Qt.Key.Key_Right: WEEK}


class Went(NamedTuple):
    """Where a day went: its letter, the word for it, whether outside the judge's control, and whether the whole of it."""

    letter: str
    word: str
    is_outside: bool = True
    is_whole: bool = True


def went(calendar: SittingCalendar, day: date) -> Went | None:
    """Where a weekday went; the court's own reasons before the judge's. None for a day to sit on."""
    if holiday_name(day) is not None:
        return Went(HOLIDAY, "federal holiday")
    if calendar.closure_on(day) is not None:
        return Went(CLOSURE, "closure")
    entries = calendar.away_on(day)
    if not entries:
        return None
    most = max(entries, key=_share)
    return Went(LETTERS[most.kind], most.kind.value, most.reads_outside, sum(map(_share, entries)) >= 100)


def _share(entry: Away) -> int:
    return entry.hundredths


class YearStrip(DayMap):
    """Arrow keys walk it, Up and Down a day, Left and Right a week; each day speaks its sentence."""

    def __init__(self) -> None:
        super().__init__("Days of the year")
        self._went: dict[date, Went] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, data: MapData) -> None:
        """Show another year, or the same with other days."""
        weekdays = (data.first + timedelta(days=after) for after in range((data.last - data.first).days + 1))
        found = ((day, went(data.calendar, day)) for day in weekdays if day.weekday() < SATURDAY)
        self._went = {day: one for day, one in found if one is not None}
        day = self.day if data.first <= self.day <= data.last else max(data.first, min(data.today, data.last))
        self.show_data(data, _weekday_near(day, data), f"{words.whole_day(data.first)} to {words.whole_day(data.last)}")

    def legend(self) -> str:
        """The letters that stand in the strip, in words."""
        there = {one.letter: one.word for _, one in sorted(self._went.items())}
        order = [*LETTERS.values(), HOLIDAY]
        named = (f"{letter} {there[letter]}" for letter in dict.fromkeys(order) if letter in there)
        return words.dotted("Number: completions of the day", *named)

    def _side(self) -> float:
        return min(float(theme.scaled(WIDE)), (self.width() - self._margin() - 2) / WEEKS)

    def _margin(self) -> float:
        return theme.scaled(34)

    def _head(self) -> float:
        return line_height(Type.CAPTION) + 3

    def cells(self) -> dict[date, QRectF]:
        if self._data is None:
            return {}
        first = self._data.first
        monday = first - timedelta(days=first.weekday())
        side, high, top, left = self._side(), theme.scaled(HIGH), self._head(), self._margin()
        found = {}
        for after in range((self._data.last - first).days + 1):
            day = first + timedelta(days=after)
            if day.weekday() < SATURDAY:
                week = (day - monday).days // WEEK
                found[day] = QRectF(left + week * side, top + day.weekday() * (high + GAP), side - GAP, high)
        return found

    def paint_frame(self, painter: QPainter, data: MapData) -> None:
        """The months over their first week, and three of the weekdays."""
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(tokens().ink2)
        for day, area in self._firsts(data):
            where = QRectF(area.left(), 0, 5 * area.width(), self._head())
            painter.drawText(where, int(LEFT | MIDDLE), words.MONTHS[day.month - 1][:3])
        high = theme.scaled(HIGH)
        for place in (0, 2, 4):
            where = QRectF(0, self._head() + place * (high + GAP), self._margin() - 4, high)
            painter.drawText(where, int(LEFT | MIDDLE), words.WEEKDAYS[place][:3])

    def _firsts(self, data: MapData) -> Iterator[tuple[date, QRectF]]:
        """The first weekday of each month."""
        seen: set[int] = set()
        for day, area in self._cells.items():
            if day.month not in seen:
                seen.add(day.month)
                if day.day <= WEEK or day == data.first:
                    yield day, area

    def _paint_ground(self, painter: QPainter, data: MapData, day: date, area: QRectF) -> None:
        colours, one = tokens(), self._went.get(day)
        border, ground = colours.rule, colours.paper
        if one is not None and one.letter == HOLIDAY:
            border = colours.ink2
        elif one is not None and one.is_whole:
            border = colours.ink2 if one.is_outside else colours.edge
            ground = colours.ink2 if one.is_outside else colours.sel2
        elif one is not None:
            border = colours.ink2
        elif day <= data.today:
            border, ground = colours.tint, colours.tint
        if colours.is_high_contrast:
            border = colours.edge if one is not None else colours.rule  # a day on which nothing was is not as loud
        painter.setPen(QPen(border, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(area, 3, 3)

    def paint_words(self, painter: QPainter, data: MapData, day: date, area: QRectF) -> None:
        """The letter, or what was completed."""
        one, load = self._went.get(day), data.loads.get(day)
        if one is not None:
            self._write(painter, area, one.letter, self._ink(one))
        elif day <= data.today:
            self._write(painter, area, words.figure(load.completions if load else 0), tokens().ink)

    def _ink(self, one: Went) -> QColor:
        colours = tokens()
        return colours.paper if one.letter != HOLIDAY and one.is_whole and one.is_outside else colours.ink

    def _write(self, painter: QPainter, area: QRectF, text: str, ink: QColor) -> None:
        painter.setFont(theme.font(Type.MARK))
        painter.setPen(ink)
        painter.drawText(area, int(CENTRE | MIDDLE), text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = Qt.Key(event.key()), 0
        if key in STEPS:
            step = STEPS[key]
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = _weekday_step(self.day, 1 if key == Qt.Key.Key_Down else -1)
        if step:
            day = self.day + timedelta(days=step)
            if day in self._cells:
                self.stand_on(day)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(WEEKS * WIDE + 40), round(self._head() + DAYS * (theme.scaled(HIGH) + GAP)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(WEEKS * 12), self.sizeHint().height())


class YearPart(QWidget):
    """The strip with its legend under it; it goes where an entry leaves it too little room to stand whole."""

    def __init__(self, strip: YearStrip, legend: QWidget) -> None:
        super().__init__()
        self._watched: tuple[QWidget, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT, 2, INDENT, 2)
        column.setSpacing(2)
        column.addWidget(strip)
        column.addWidget(legend)

    def give_way(self, page: QWidget, band: QWidget) -> None:
        """Go while the band is open on a low page."""
        self._watched = (page, band)
        for one in self._watched:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._watched and event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            page, band = self._watched
            self.setVisible(band.isHidden() or page.height() >= theme.scaled(ROOM_FOR_BOTH))
        return super().eventFilter(watched, event)


def _weekday_step(day: date, by: int) -> int:
    """Days to the next weekday, or to the one before."""
    step = by
    while (day + timedelta(days=step)).weekday() >= SATURDAY:
        step += by
    return step


def _weekday_near(day: date, data: MapData) -> date:
    """The day itself, or the weekday before it; of the first days of a year the one after."""
    if day.weekday() < SATURDAY:
        return day
    before = day + timedelta(days=_weekday_step(day, -1))
    return before if before >= data.first else day + timedelta(days=_weekday_step(day, 1))
