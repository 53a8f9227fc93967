"""The heat map of days: how much is set on each day of a month or a year, walked by the arrow keys. A table is its twin.

What a day is otherwise is told by shape and word: a holiday is outlined, a closure hatched, a day away has a bar at its side.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from iqdesk.domain.calendar import OffKind, days_between
from iqdesk.ui import theme, words
from iqdesk.ui.chart_voice import SpokenChart
from iqdesk.ui.daysheet.day_words import day_sentence
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from iqdesk.domain.calendar import DayOff, SittingCalendar
    from iqdesk.domain.records import DayLoad
    from iqdesk.ui.palette import Tokens

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
MONTH_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
SHADES = (0.10, 0.22, 0.36, 0.50)  # of the accent over paper; ink keeps its contrast on each (tested)
HATCH = 7.0
LEFT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
MIDDLE, TOP = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class MapData:
    """What a map shows; what every repaint asks is found once."""

    first: date
    last: date
    loads: Mapping[date, DayLoad]
    calendar: SittingCalendar
    today: date

    def off(self, day: date) -> DayOff | None:
        """Why a day is not like others."""
        return self._off.get(day)

    @cached_property
    def _off(self) -> dict[date, DayOff]:
        found = {day: self.calendar.off_on(day) for day in days_between(self.first, self.last)}
        return {day: off for day, off in found.items() if off is not None}

    def sentence(self, day: date) -> str:
        """A day as it is spoken."""
        said = day_sentence(day, self.loads.get(day), self.off(day))
        return f"Today, {said}" if day == self.today else said

    def settings(self, day: date) -> int:
        """How many settings a day has."""
        return self.loads[day].settings if day in self.loads else 0

    @cached_property
    def by_month(self) -> Counter[tuple[int, int]]:
        """How many settings each month has."""
        months: Counter[tuple[int, int]] = Counter()
        for day, load in self.loads.items():
            months[day.year, day.month] += load.settings
        return months

    @cached_property
    def band(self) -> int:
        """How many settings one shade stands for."""
        most = max((load.settings for load in self.loads.values()), default=0)
        return max(1, -(-most // len(SHADES)))

    def shade(self, day: date) -> int | None:
        """Which shade a day has, None where nothing is set."""
        settings = self.settings(day)
        return min(len(SHADES), -(-settings // self.band)) - 1 if settings else None


def shaded(colours: Tokens, place: int) -> QColor:
    """The ground of a shade."""
    share, paper, accent = SHADES[place], colours.paper, colours.accent
    ends = ((paper.red(), accent.red()), (paper.green(), accent.green()), (paper.blue(), accent.blue()))
    return QColor(*(round(one + (other - one) * share) for one, other in ends))


def month_beside(day: date, by: int) -> date:
    """The same day of the month before or after, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    first, after = date(year, month + 1, 1), date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), after - timedelta(days=1))


class DayMap(SpokenChart):
    """`opened` carries the day to open, `went` a day outside of what is shown, which is to be shown then."""

    opened = Signal(object)
    went = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._data: MapData | None = None
        self._cells: dict[date, QRectF] = {}
        self.day = date.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_data(self, data: MapData, day: date, period: str) -> None:
        """Show other days, and stand on one of them."""
        self._data = data
        self._cells = self.cells()
        self.setAccessibleName(f"{self._name}, {period}")
        self.stand_on(day)

    def stand_on(self, day: date) -> None:
        """Make a day current and say it."""
        self.day = day
        if self._data is not None:
            self.setAccessibleDescription(self._data.sentence(day))
        self.update()

    def cells(self) -> dict[date, QRectF]:
        """Where each day stands; subclasses answer."""
        raise NotImplementedError

    def paint_frame(self, painter: QPainter, data: MapData) -> None:
        """What stands around the days; subclasses paint."""
        raise NotImplementedError

    def paint_words(self, painter: QPainter, data: MapData, day: date, area: QRectF) -> None:
        """What is written in a day; subclasses paint."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._data is None:
            return
        painter, data = QPainter(self), self._data
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_frame(painter, data)
        for day, area in self._cells.items():
            self._paint_ground(painter, data, day, area)
            self.paint_words(painter, data, day, area)
            self._paint_marks(painter, data, day, area)

    def _paint_ground(self, painter: QPainter, data: MapData, day: date, area: QRectF) -> None:
        colours, shade = tokens(), data.shade(day)
        painter.setPen(QPen(colours.rule, 0))
        painter.setBrush(colours.paper if shade is None else shaded(colours, shade))
        painter.drawRoundedRect(area, 3, 3)
        off = data.off(day)
        if off is not None:
            paint_off(painter, off.kind, area)

    def _paint_marks(self, painter: QPainter, data: MapData, day: date, area: QRectF) -> None:
        """Today, and where the keyboard stands."""
        colours = tokens()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == data.today:
            painter.setPen(QPen(colours.ink, 1.6))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 3, 3)
        if day == self.day:
            painter.setPen(QPen(colours.accent, 2.4 if self.hasFocus() else 1.4))
            painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 4, 4)

    def _day_at(self, point: QPointF) -> date | None:
        return next((day for day, area in self._cells.items() if area.contains(point)), None)

    def _walk_to(self, day: date) -> None:
        if self._data is not None and self._data.first <= day <= self._data.last:
            self.stand_on(day)
        else:
            self.went.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self._walk_to(self.day + timedelta(days=STEPS[key]))
        elif key in MONTH_STEPS and not event.modifiers():
            self._walk_to(month_beside(self.day, MONTH_STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        self.setToolTip("" if day is None or self._data is None else self._data.sentence(day))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cells = self.cells()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._cells = self.cells()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def paint_off(painter: QPainter, kind: OffKind, area: QRectF) -> None:
    """The shape of a day off: outlined, hatched, or with a bar at its side."""
    colours = tokens()
    painter.save()
    if kind is OffKind.HOLIDAY:
        pen = QPen(colours.ink2, 1.2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = min(2.0, area.height() / 12)  # a small square has the letter in it
        painter.drawRoundedRect(area.adjusted(inside, inside, -inside, -inside), 2, 2)
    elif kind is OffKind.CLOSURE:
        painter.setClipRect(area)
        painter.setPen(QPen(colours.mark, 1))
        reach, left = area.height(), area.left() - area.height()
        while left < area.right():
            painter.drawLine(QLineF(left, area.bottom(), left + reach, area.top()))
            left += HATCH
    else:
        painter.fillRect(QRectF(area.left() + 1, area.top() + 2, 4, area.height() - 4), colours.mark)
    painter.restore()


def write(painter: QPainter, area: QRectF, text: str, kind: Type, flags: Qt.AlignmentFlag) -> None:
    """Words in ink, which every shade bears; those that have no room end in dots."""
    painter.setFont(theme.font(kind))
    painter.setPen(tokens().ink)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
    painter.drawText(area, int(flags), shown)


class MonthMap(DayMap):
    """One month, a week in each line; weekends narrower, because little is set on them."""

    UNITS = (2, 2, 2, 2, 2, 1, 1)

    def __init__(self) -> None:
        super().__init__("Month")

    def _head(self) -> float:
        return line_height(Type.CAPTION) + 6

    def cells(self) -> dict[date, QRectF]:
        """Monday first, as the week above a day sheet."""
        if self._data is None:
            return {}
        first, last = self._data.first, self._data.last
        weeks = (last.day + first.weekday() + 6) // 7
        top, unit = self._head(), (self.width() - 4) / sum(self.UNITS)
        height = (self.height() - top - 3) / weeks
        found = {}
        for after in range(last.day):
            day = first + timedelta(days=after)
            week = (after + first.weekday()) // 7
            left = 2 + unit * sum(self.UNITS[: day.weekday()])
            found[day] = QRectF(left + 1.5, top + week * height + 1.5, unit * self.UNITS[day.weekday()] - 3, height - 3)
        return found

    def paint_frame(self, painter: QPainter, _data: MapData) -> None:
        """The weekdays."""
        unit = (self.width() - 4) / sum(self.UNITS)
        for place, name in enumerate(words.WEEKDAYS):
            area = QRectF(2 + unit * sum(self.UNITS[:place]) + 8, 0, unit * self.UNITS[place] - 8, self._head())
            write(painter, area, name if self.UNITS[place] > 1 else name[:3], Type.HEAD, LEFT | MIDDLE)

    def paint_words(self, painter: QPainter, data: MapData, day: date, area: QRectF) -> None:
        """The day, how much is set, how much was completed, and the word for a day off."""
        load, off, line = data.loads.get(day), data.off(day), line_height(Type.BODY)
        inside = area.adjusted(9, 4, -6, -3)
        said = f"{day.day}  Today" if day == data.today else str(day.day)
        write(painter, inside, said, Type.STRONG if day == data.today else Type.BODY, LEFT | TOP)
        lines = []
        if load is not None and load.settings:
            lines.append((words.plural(load.settings, "setting"), Type.STRONG))
        if load is not None and load.completions:
            lines.append((f"{words.figure(load.completions)} completed", Type.CAPTION))
        if off is not None:
            lines.append((f"{off.kind.label}: {off.words}", Type.CAPTION))
        top = inside.top() + line
        for text, kind in lines:
            if top + line_height(kind) > inside.bottom() + 2:
                break
            write(painter, QRectF(inside.left(), top, inside.width(), line), text, kind, LEFT | TOP)
            top += line_height(kind)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(760), theme.scaled(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(520), round(self._head() + 6 * (2.2 * line_height(Type.BODY) + 10)))


class YearMap(DayMap):
    """Twelve months from October, a small square for each day with its number of settings, or a letter for a day off."""

    ACROSS = 4

    def __init__(self) -> None:
        super().__init__("Year")

    def _month_area(self, place: int) -> QRectF:
        down = 12 // self.ACROSS
        width, height = self.width() / self.ACROSS, self.height() / down
        return QRectF(place % self.ACROSS * width, place // self.ACROSS * height, width - 16, height - 8)

    def _months(self) -> list[date]:
        return [] if self._data is None else [month_beside(self._data.first, by) for by in range(12)]

    def cells(self) -> dict[date, QRectF]:
        """Each month a block of weeks from Monday."""
        found, head = {}, line_height(Type.HEAD) + 4
        for place, month in enumerate(self._months()):
            area = self._month_area(place)
            width, height = area.width() / 7, (area.height() - head) / 6
            for after in range((month_beside(month, 1) - month).days):
                day = month + timedelta(days=after)
                week = (after + month.weekday()) // 7
                top = area.top() + head + week * height
                found[day] = QRectF(area.left() + 2 + day.weekday() * width + 1, top + 1, width - 2, height - 2)
        return found

    def paint_frame(self, painter: QPainter, data: MapData) -> None:
        """The months, each with what it comes to."""
        for place, month in enumerate(self._months()):
            settings = data.by_month[month.year, month.month]
            name = f"{words.MONTHS[month.month - 1]} {month.year}"
            said = f"{name}  ·  {words.plural(settings, 'setting')}" if settings else name
            write(painter, self._month_area(place).adjusted(3, 0, 0, 0), said, Type.HEAD, LEFT | TOP)

    def paint_words(self, painter: QPainter, data: MapData, day: date, area: QRectF) -> None:
        """How much is set."""
        settings, off = data.settings(day), data.off(day)
        said = (
            words.figure(settings) if settings else off.kind.label[0] if off is not None and off.kind is not OffKind.AWAY else ""
        )
        if said:
            write(painter, area, said, Type.CAPTION, CENTRE | MIDDLE)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(900), theme.scaled(480))

    def minimumSizeHint(self) -> QSize:
        line = line_height(Type.CAPTION)
        return QSize(round(self.ACROSS * (7 * 1.5 * line + 16)), round(3 * (6 * (line + 2) + line + 12)))


def line_height(kind: Type) -> float:
    """The height of a line of that type."""
    return QFontMetricsF(theme.font(kind)).height()
