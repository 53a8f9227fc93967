"""The pace chart: two lines to the goal, the completions, days away, and three rows of figures under the months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from iqdesk.domain.pace_chart import PaceChart, Plot, pace_chart
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import theme, words
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type
from iqdesk.ui.year.chart_voice import SpokenChart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.pace import PaceDay
    from iqdesk.domain.standing import Standing
    from iqdesk.ui.year.pace_rows import PaceMonth

LEFT, CENTRE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
MIDDLE = Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -28, Qt.Key.Key_PageDown: 28}


class ChartData(NamedTuple):
    """What the chart draws."""

    standing: Standing
    calendar: SittingCalendar
    days: Sequence[PaceDay]
    months: Sequence[PaceMonth]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the parts of the chart stand in the widget."""

    plot: QRectF
    key: QRectF
    line: float  # the height of one line of text
    gutter: float


class PaceDrawing(SpokenChart):
    """Draws the chart. Left and Right walk the days, and each day says its figures in a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._data: ChartData | None = None
        self._day: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Pace chart")

    def show_data(self, data: ChartData, spoken: str) -> None:
        """Draw another year or newer figures."""
        self._data = data
        self._day = None
        self.setAccessibleName(f"Pace chart of fiscal year {data.standing.year.year}")
        self.setAccessibleDescription(spoken)
        self.update()

    def day_words(self) -> str:
        """The day that the arrow keys or the mouse stand on, as a sentence."""
        if self._data is None or self._day is None:
            return ""
        day = self._data.days[self._day]
        done = f"{words.figure(day.completed)} completed, " if day.completed is not None else ""
        lines = f"court-day line {words.decimal(day.court_day, 0)}, flat line {words.decimal(day.flat, 0)}"
        return f"{words.long_day(day.day)}: {done}{lines if day.flat is not None else ''}".rstrip(", :")

    def _frame(self) -> Frame:
        body = QFontMetricsF(theme.font(Type.STRONG))
        line = body.height() + 6
        gutter = body.horizontalAdvance("Per court day") + 24
        right = body.horizontalAdvance(" 1,204 goal")
        key = QRectF(8, 0, self.width() - 16, line)
        top, foot = 2 * line + 10, line + 14 + 3 * line
        plot = QRectF(gutter, top, max(80.0, self.width() - gutter - right), max(60.0, self.height() - top - foot))
        return Frame(plot, key, line, gutter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._data is None:
            return
        frame, painter = self._frame(), QPainter(self)
        standing = self._data.standing
        plot = Plot(frame.plot.width(), frame.plot.height(), y_down=True)
        chart = pace_chart(self._data.days, standing.pace.goal, standing.as_of, self._data.calendar, plot)
        self._paint_key(painter, frame)
        self._paint_ground(painter, frame, chart)
        self._paint_lines(painter, frame, chart)
        self._paint_today(painter, frame, chart)
        self._paint_months(painter, frame, chart)
        self._paint_totals(painter, frame)
        self._paint_day(painter, frame)
        if self.hasFocus():
            painter.fillRect(QRectF(0, 0, 3, self.height()), tokens().accent)  # as a list marks its row

    def _paint_key(self, painter: QPainter, frame: Frame) -> None:
        pace, colours, left = self._standing().pace, tokens(), frame.key.left()
        entries = (
            ("Completed", words.figure(pace.count), QPen(colours.accent, 3)),
            ("Court-day line", words.decimal(pace.court_day_to_date, 0), QPen(colours.ink2, 1.6)),
            ("Flat line", words.decimal(pace.flat_to_date, 0), _dashed(colours.mark)),
        )
        for word, value, pen in entries if pace.goal is not None else entries[:1]:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            middle = frame.key.center().y()
            painter.drawLine(QPointF(left, middle), QPointF(left + 24, middle))
            left = _text(painter, QPointF(left + 32, frame.key.top()), frame.line, word, Type.BODY, colours.ink2)
            left = _text(painter, QPointF(left + 6, frame.key.top()), frame.line, value, Type.STRONG, colours.ink) + 24
        if self._data and self._data.calendar.away:
            painter.fillRect(QRectF(left, frame.key.top() + 4, 12, frame.line - 8), colours.sel2)
            _text(painter, QPointF(left + 20, frame.key.top()), frame.line, "Away", Type.BODY, colours.ink2)

    def _paint_ground(self, painter: QPainter, frame: Frame, chart: PaceChart) -> None:
        colours, plot = tokens(), frame.plot
        for band in chart.away:
            area = QRectF(plot.left() + band.left, plot.top(), max(1.0, band.right - band.left), plot.height())
            painter.fillRect(area, colours.sel2)
            name = QRectF(area.center().x() - 40, area.top() - frame.line, 80, frame.line)
            if band.label and not name.intersects(self._today_label(frame, chart)):
                _write(painter, name, band.label.capitalize(), Type.CAPTION, colours.ink2, CENTRE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        goal_at = next((tick.y for tick in chart.ticks if tick.is_goal), None)
        for tick in chart.ticks:
            y = plot.top() + tick.y
            painter.setPen(QPen(colours.mark if tick.value == 0 else colours.rule, 0))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            if not tick.is_goal and goal_at is not None and abs(tick.y - goal_at) < frame.line:
                continue  # large type: the goal's own number comes first
            kind = Type.MEDIUM if tick.is_goal else Type.CAPTION
            where = QRectF(0, y - frame.line / 2, plot.left() - 10, frame.line)
            _write(painter, where, words.figure(tick.value), kind, colours.ink if tick.is_goal else colours.ink2, RIGHT)
            if tick.is_goal:
                beside = QRectF(plot.right() + 8, y - frame.line / 2, 120, frame.line)
                _write(painter, beside, f"{words.figure(tick.value)} goal", Type.STRONG, colours.ink, LEFT)

    def _paint_lines(self, painter: QPainter, frame: Frame, chart: PaceChart) -> None:
        colours = tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        completed = QPen(colours.accent, 3)
        completed.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for points, pen in (
            (chart.flat, _dashed(colours.mark)),
            (chart.court_day, QPen(colours.ink2, 1.6)),
            (chart.completed, completed),
        ):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(frame.plot.left() + p.x, frame.plot.top() + p.y) for p in points]))

    def _paint_today(self, painter: QPainter, frame: Frame, chart: PaceChart) -> None:
        if chart.today is None or not chart.completed:
            return
        colours, plot, standing = tokens(), frame.plot, self._standing()
        x, last = plot.left() + chart.today, chart.completed[-1]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(colours.mark, 0))
        painter.drawLine(QPointF(x, plot.top() - frame.line + 4), QPointF(x, plot.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = QPointF(plot.left() + last.x, plot.top() + last.y)
        painter.setPen(QPen(colours.paper, 2))
        painter.setBrush(colours.accent)
        painter.drawEllipse(here, 6, 6)
        text = f"{words.figure(standing.pace.count)} completed"
        width = QFontMetricsF(theme.font(Type.STRONG)).horizontalAdvance(text)
        is_late = here.x() + width + 20 > plot.right()
        left = here.x() - width - 12 if is_late else here.x() + 12
        top = min(here.y() + 6, plot.bottom() - frame.line)
        _write(painter, QRectF(left, top, width + 4, frame.line), text, Type.STRONG, colours.link, LEFT)
        day = words.short_day(standing.as_of, standing.as_of)
        _write(painter, self._today_label(frame, chart), day, Type.CAPTION, colours.ink2, LEFT)

    def _today_label(self, frame: Frame, chart: PaceChart) -> QRectF:
        """Where today's date stands: beside its line, on the side that has room."""
        if chart.today is None:
            return QRectF()
        as_of = self._standing().as_of
        width = QFontMetricsF(theme.font(Type.CAPTION)).horizontalAdvance(words.short_day(as_of, as_of)) + 2
        x = frame.plot.left() + chart.today
        left = x - width - 6 if x + width + 6 > frame.plot.right() else x + 6
        return QRectF(left, frame.plot.top() - frame.line, width, frame.line)

    def _paint_months(self, painter: QPainter, frame: Frame, chart: PaceChart) -> None:
        if self._data is None:
            return
        colours, plot, line = tokens(), frame.plot, frame.line
        top = plot.bottom() + 4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for row, head in enumerate(("", "Completed", "Court days", "Per court day")):
            where = QRectF(8, top + row * line + (6 if row else 0), frame.gutter, line)
            _write(painter, where, head, Type.CAPTION, colours.ink2, LEFT)
        painter.setPen(QPen(colours.rule, 0))
        painter.drawLine(QPointF(8, top + line + 2), QPointF(plot.right(), top + line + 2))
        for mark, month in zip(chart.months, self._data.months, strict=True):
            painter.setPen(QPen(colours.mark, 0))
            x = plot.left() + mark.left
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
            middle = plot.left() + mark.centre
            for row, (text, kind, colour) in enumerate(_month_cells(month)):
                where = QRectF(middle - 60, top + row * line + (6 if row else 0), 120, line)
                _write(painter, where, text, kind, colour, CENTRE)

    def _paint_totals(self, painter: QPainter, frame: Frame) -> None:
        """What the rows of figures come to, under the goal's own label."""
        pace, colours = self._standing().pace, tokens()
        elapsed = pace.available_days_elapsed
        per_day = words.decimal(pace.count / elapsed, 2) if elapsed else DOES_NOT_APPLY
        top = frame.plot.bottom() + 10 + frame.line
        for row, text in enumerate((words.figure(pace.count), words.day_count(elapsed), per_day)):
            where = QRectF(frame.plot.right() + 8, top + row * frame.line, 60, frame.line)
            _write(painter, where, text, Type.STRONG, colours.ink, LEFT)
        above = QRectF(frame.plot.right() + 8, frame.plot.bottom() + 4, 60, frame.line)
        _write(painter, above, "to date", Type.CAPTION, colours.ink2, LEFT)

    def _paint_day(self, painter: QPainter, frame: Frame) -> None:
        if self._data is None or self._day is None:
            return
        colours, plot = tokens(), frame.plot
        x = plot.left() + plot.width() * (self._day + 1) / len(self._data.days)
        painter.setPen(QPen(colours.accent, 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        text = self.day_words()
        width = QFontMetricsF(theme.font(Type.MEDIUM)).horizontalAdvance(text) + 16
        box = QRectF(plot.left() + 8, plot.top() + 6, width, frame.line + 4)
        painter.setBrush(colours.paper)
        painter.setPen(QPen(colours.edge, 1))
        painter.drawRoundedRect(box, 4, 4)
        _write(painter, box.adjusted(8, 0, 0, 0), text, Type.MEDIUM, colours.ink, LEFT)

    def _standing(self) -> Standing:
        if self._data is None:  # pragma: no cover - painting returns before
            raise RuntimeError("nothing is shown yet")
        return self._data.standing

    def _stand_on(self, day: int | None) -> None:
        self._day = day
        if day is not None:
            self.setAccessibleDescription(self.day_words())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._data is None:
            return
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            days = self._data.days
            today = (self._standing().as_of - days[0].day).days
            start = self._day if self._day is not None else min(max(today, 0), len(days) - 1) - step
            self._stand_on(min(max(start + step, 0), len(days) - 1))
        elif event.key() == Qt.Key.Key_Escape and self._day is not None:
            self._stand_on(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._data is not None:
            plot = self._frame().plot
            inside = plot.contains(event.position())
            place = int((event.position().x() - plot.left()) / plot.width() * len(self._data.days))
            self._stand_on(min(place, len(self._data.days) - 1) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._stand_on(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stand_on(None)
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(760), theme.scaled(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(560), theme.scaled(260))


def _month_cells(month: PaceMonth) -> tuple[tuple[str, Type, QColor], ...]:
    colours = tokens()
    none = DOES_NOT_APPLY
    days = month.sat if month.completed is not None else month.available
    return (
        (words.MONTHS[month.month.month - 1][:3], Type.STRONG if month.is_current else Type.CAPTION, colours.ink2),
        (none if month.completed is None else words.figure(month.completed), Type.STRONG, colours.ink),
        (words.day_count(days), Type.CAPTION, colours.ink2 if month.completed is None else colours.ink),
        (none if month.per_day is None else words.decimal(month.per_day, 2), Type.CAPTION, colours.ink),
    )


def _dashed(colour: QColor) -> QPen:
    pen = QPen(colour, 1.4)
    pen.setDashPattern([5, 3])
    return pen


def _write(painter: QPainter, where: QRectF, text: str, kind: Type, colour: QColor, side: Qt.AlignmentFlag) -> None:
    painter.setFont(theme.font(kind))
    painter.setPen(colour)
    painter.drawText(where, int(side | MIDDLE | Qt.TextFlag.TextDontClip), text)


def _text(painter: QPainter, at: QPointF, height: float, text: str, kind: Type, colour: QColor) -> float:
    """Write from a point on; the right end of what was written."""
    width = QFontMetricsF(theme.font(kind)).horizontalAdvance(text)
    _write(painter, QRectF(at.x(), at.y(), width + 2, height), text, kind, colour, LEFT)
    return at.x() + width
