"""The pace chart: lines to the goal, the completions, what is likely, and rows of figures under the months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from iqdesk.domain.pace_chart import Plot, pace_chart
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import theme, words
from iqdesk.ui.chart_voice import SpokenChart
from iqdesk.ui.pace import chart_ink
from iqdesk.ui.pace.chart_ink import CENTRE, LEFT, Panel
from iqdesk.ui.pace.chart_key import Placed, key_entries, paint_key, placed, write
from iqdesk.ui.pace.pace_data import A_QUARTER, ChartData, day_words, months_of, quarters_of
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from iqdesk.domain.pace_figures import FigureMonth
    from iqdesk.domain.pace_years import PaceYear

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -28, Qt.Key.Key_PageDown: 28}
ROWS = ("", "Completed", "Court days", "Per court day")
BETWEEN = 6  # pixels between two names under the chart


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the parts of the chart stand in the widget."""

    plot: QRectF
    key: QRectF
    line: float  # the height of one line of text
    gutter: float
    entries: tuple[Placed, ...] = ()


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
        years = " and ".join(str(year.year.year) for year in data.years)
        self.setAccessibleName(f"Pace chart of fiscal year{'s' if len(data.years) > 1 else ''} {years}")
        self.setAccessibleDescription(spoken)
        self.update()

    def day_words(self) -> str:
        """The day that the arrow keys or the mouse stand on, as a sentence."""
        return "" if self._data is None or self._day is None else day_words(self._data, self._day)

    def _frame(self) -> Frame:
        body = QFontMetricsF(theme.font(Type.STRONG))
        line = body.height() + 6
        gutter = body.horizontalAdvance("Per court day") + 24
        right = body.horizontalAdvance(self._longest_end())
        wide = self.width() - 16
        entries = placed(key_entries(self._data), wide) if self._data is not None else []
        key = QRectF(8, 0, wide, line * (1 + max((one.row for one in entries), default=0)))
        top, foot = key.height() + line + 10, line + 14 + 3 * line
        plot = QRectF(gutter, top, max(80.0, self.width() - gutter - right), max(60.0, self.height() - top - foot))
        return Frame(plot, key, line, gutter, tuple(entries))

    def _longest_end(self) -> str:
        """The longest words that can stand beside the plot."""
        if self._data is not None and self._data.likely.days:
            return " 1,204–1,204 likely"
        return " 1,204 completed" if self._data is not None and self._data.now.is_over else " 1,204 in 2026"

    def _panels(self, data: ChartData, frame: Frame) -> list[Panel]:
        """The years side by side, each as wide as it has days."""
        made, left, total = [], frame.plot.left(), len(data.days)
        for year in data.years:
            width = frame.plot.width() * len(year.days) / total
            area = QRectF(left, frame.plot.top(), width, frame.plot.height())
            plot = Plot(width, frame.plot.height(), y_down=True)
            drawn = pace_chart(year.days, year.pace.goal, year.as_of, data.calendar, plot, data.beside(year))
            made.append(Panel(area, year, drawn, frame.line, year is data.years[0], year is data.now))
            left += width
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._data is None:
            return
        data, frame, painter = self._data, self._frame(), QPainter(self)
        paint_key(painter, frame.key, frame.line, list(frame.entries))
        panels = self._panels(data, frame)
        for panel in panels:
            chart_ink.paint_ground(painter, panel, data)
        for panel in panels:
            chart_ink.paint_lines(painter, panel, data)
            chart_ink.paint_today(painter, panel)
            self._paint_months(painter, frame, panel, data)
        chart_ink.paint_end(painter, panels[-1], data)
        self._paint_heads(painter, frame)
        self._paint_totals(painter, frame, data.now)
        self._paint_day(painter, frame)
        if self.hasFocus():
            painter.fillRect(QRectF(0, 0, 3, self.height()), tokens().accent)  # as a list marks its row

    def _paint_heads(self, painter: QPainter, frame: Frame) -> None:
        colours, top = tokens(), frame.plot.bottom() + 4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for row, head in enumerate(ROWS):
            where = QRectF(8, top + row * frame.line + (6 if row else 0), frame.gutter, frame.line)
            write(painter, where, head, Type.CAPTION, colours.ink2, LEFT)
        painter.setPen(QPen(colours.rule, 0))
        painter.drawLine(QPointF(8, top + frame.line + 2), QPointF(frame.plot.right(), top + frame.line + 2))

    def _paint_months(self, painter: QPainter, frame: Frame, panel: Panel, data: ChartData) -> None:
        """Under one year its months, or its quarters where two years share the width."""
        colours, plot, line = tokens(), panel.plot, frame.line
        top = plot.bottom() + 4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        marks = panel.chart.months
        if len(data.years) == 1:
            columns = [(words.MONTHS[one.month.month - 1][:3], one) for one in months_of(panel.year)]
            lefts = [mark.left for mark in marks]
        else:
            columns = fitting(quarters_of(panel.year), plot.width() / len(marks[::A_QUARTER]))
            lefts = [mark.left for mark in marks[::A_QUARTER]]
        ends = [*lefts[1:], plot.width()]
        for left, end, (name, month) in zip(lefts, ends, columns, strict=True):
            painter.setPen(QPen(colours.mark, 0))
            painter.drawLine(QPointF(plot.left() + left, plot.bottom()), QPointF(plot.left() + left, plot.bottom() + 4))
            middle = plot.left() + (left + end) / 2
            is_now = panel.chart.today is not None and left < panel.chart.today <= end
            for row, (text, kind, colour) in enumerate(_month_cells(name, month, is_now=is_now)):
                where = QRectF(middle - 60, top + row * line + (6 if row else 0), 120, line)
                write(painter, where, text, kind, colour, CENTRE)

    def _paint_totals(self, painter: QPainter, frame: Frame, year: PaceYear) -> None:
        """What the rows of figures come to in the year that is looked at, under the goal's own label."""
        pace, colours = year.pace, tokens()
        elapsed = pace.available_days_elapsed
        per_day = words.decimal(pace.count / elapsed, 2) if elapsed else DOES_NOT_APPLY
        top = frame.plot.bottom() + 10 + frame.line
        for row, text in enumerate((words.figure(pace.count), words.day_count(elapsed), per_day)):
            where = QRectF(frame.plot.right() + 8, top + row * frame.line, 60, frame.line)
            write(painter, where, text, Type.STRONG, colours.ink, LEFT)
        above = QRectF(frame.plot.right() + 8, frame.plot.bottom() + 4, 60, frame.line)
        has_two = self._data is not None and len(self._data.years) > 1
        write(painter, above, f"{year.year.year} to date" if has_two else "to date", Type.CAPTION, colours.ink2, LEFT)

    def _paint_day(self, painter: QPainter, frame: Frame) -> None:
        if self._data is None or self._day is None:
            return
        colours, plot = tokens(), frame.plot
        x = plot.left() + plot.width() * (self._day + 1) / len(self._data.days)
        painter.setPen(QPen(colours.accent, 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        text = self.day_words()
        wraps = int(LEFT | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        room = QRectF(0, 0, plot.width() - 32, plot.height())
        needs = QFontMetricsF(theme.font(Type.MEDIUM)).boundingRect(room, wraps, text)
        box = QRectF(plot.left() + 8, plot.top() + 6, needs.width() + 18, needs.height() + 10)
        painter.setBrush(colours.paper)
        painter.setPen(QPen(colours.edge, 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(theme.font(Type.MEDIUM))
        painter.setPen(colours.ink)
        painter.drawText(box.adjusted(8, 5, 0, 0), wraps, text)

    def _stand_on(self, day: int | None) -> None:
        self._day = day
        if day is not None:
            self.setAccessibleDescription(self.day_words())
        self.update()

    def _today(self, data: ChartData) -> int:
        """The place of the day of measuring, or the end that is nearest to it."""
        days = data.days
        return min(max((data.now.as_of - days[0][1].day).days, 0), len(days) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._data is None:
            return
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            start = self._day if self._day is not None else self._today(self._data) - step
            self._stand_on(min(max(start + step, 0), len(self._data.days) - 1))
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


def fitting(quarters: list[tuple[str, FigureMonth]], width: float) -> list[tuple[str, FigureMonth]]:
    """The quarters by their names, without the year where that has no room in a column: `Oct–Dec`."""
    strong = QFontMetricsF(theme.font(Type.STRONG))
    if all(strong.horizontalAdvance(name) + BETWEEN <= width for name, _ in quarters):
        return quarters
    return [(name.rpartition(" ")[0], month) for name, month in quarters]


def _month_cells(name: str, month: FigureMonth, *, is_now: bool) -> tuple[tuple[str, Type, QColor], ...]:
    colours = tokens()
    none = DOES_NOT_APPLY
    days = month.sat if month.completed is not None else month.available
    return (
        (name, Type.STRONG if is_now else Type.CAPTION, colours.ink2),
        (none if month.completed is None else words.figure(month.completed), Type.STRONG, colours.ink),
        (words.day_count(days), Type.CAPTION, colours.ink2 if month.completed is None else colours.ink),
        (none if month.per_day is None else words.decimal(month.per_day, 2), Type.CAPTION, colours.ink),
    )
