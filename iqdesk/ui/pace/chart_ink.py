"""The plot of one fiscal year on the pace chart: its ground, its lines, the likely range, today, and the words at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from iqdesk.ui import theme, words
from iqdesk.ui.pace.chart_key import average_pen, dashed, likely_ground, other_pen, write
from iqdesk.ui.pace.pace_data import ChartLine
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.pace_chart import Fan, PaceChart, Point
    from iqdesk.domain.pace_years import PaceYear
    from iqdesk.ui.pace.pace_data import ChartData

LEFT, CENTRE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


class Panel(NamedTuple):
    """One fiscal year: where its plot stands, and what is drawn in it."""

    plot: QRectF
    year: PaceYear
    chart: PaceChart
    line: float  # the height of one line of text
    is_first: bool
    is_last: bool


class EndWord(NamedTuple):
    """Words beside the end of a line."""

    y: float
    text: str
    type: Type
    colour: QColor


def paint_ground(painter: QPainter, panel: Panel, data: ChartData) -> None:
    """Days away, the rules and their values."""
    colours, plot, chart = tokens(), panel.plot, panel.chart
    if data.shows(ChartLine.AWAY):
        _paint_away(painter, panel)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    goal_at = next((tick.y for tick in chart.ticks if tick.is_goal), None)
    for tick in chart.ticks:
        y = plot.top() + tick.y
        painter.setPen(QPen(colours.mark if tick.value == 0 else colours.rule, 0))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        if not panel.is_first or (not tick.is_goal and goal_at is not None and abs(tick.y - goal_at) < panel.line):
            continue  # large type: the goal's own number comes first
        kind = Type.MEDIUM if tick.is_goal else Type.CAPTION
        where = QRectF(0, y - panel.line / 2, plot.left() - 10, panel.line)
        write(painter, where, words.figure(tick.value), kind, colours.ink if tick.is_goal else colours.ink2, RIGHT)
    if not panel.is_first:
        painter.setPen(QPen(colours.mark, 0))
        painter.drawLine(plot.topLeft(), plot.bottomLeft())


def _paint_away(painter: QPainter, panel: Panel) -> None:
    colours, plot, clear_from = tokens(), panel.plot, panel.plot.left()
    metrics = QFontMetricsF(theme.font(Type.CAPTION))
    for band in panel.chart.away:
        area = QRectF(plot.left() + band.left, plot.top(), max(1.0, band.right - band.left), plot.height())
        painter.fillRect(area, colours.sel2)
        wide = metrics.horizontalAdvance(band.label) + 8
        name = QRectF(area.center().x() - wide / 2, area.top() - panel.line, wide, panel.line)
        if band.label and name.left() >= clear_from and not name.intersects(today_label(panel)):
            write(painter, name, band.label.capitalize(), Type.CAPTION, colours.ink2, CENTRE)
            clear_from = name.right()


def paint_lines(painter: QPainter, panel: Panel, data: ChartData) -> None:
    """The likely range at the back, then the lines, the completions in front."""
    colours, chart, plot = tokens(), panel.chart, panel.plot
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chart.likely is not None:
        _paint_fan(painter, plot, chart.likely)
    if chart.reference is not None:
        y = plot.top() + chart.reference
        painter.setPen(average_pen())
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    completed = QPen(colours.accent, 3)
    completed.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    lines = [(points, other_pen(place)) for place, points in enumerate(chart.others)]
    if data.shows(ChartLine.FLAT):
        lines.append((chart.flat, dashed(colours.mark, [5.0, 3.0])))
    if data.shows(ChartLine.COURT_DAY):
        lines.append((chart.court_day, QPen(colours.ink2, 1.6)))
    for points, pen in (*lines, (chart.completed, completed)):
        painter.setPen(pen)
        painter.drawPolyline(_polygon(plot, points))


def _paint_fan(painter: QPainter, plot: QRectF, fan: Fan) -> None:
    colours = tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(likely_ground())
    painter.drawPolygon(_polygon(plot, [*fan.low, *reversed(fan.high)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for points, pen in (
        (fan.low, QPen(colours.accent, 1)),
        (fan.high, QPen(colours.accent, 1)),
        (fan.median, dashed(colours.accent, [1.5, 1.5], 1.6)),
    ):
        painter.setPen(pen)
        painter.drawPolyline(_polygon(plot, points))


def _polygon(plot: QRectF, points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(plot.left() + point.x, plot.top() + point.y) for point in points])


def paint_today(painter: QPainter, panel: Panel) -> None:
    """Today's line with its date, and the point that the completions have reached with its number."""
    chart = panel.chart
    if chart.today is None or not chart.completed:
        return
    colours, plot = tokens(), panel.plot
    x, last = plot.left() + chart.today, chart.completed[-1]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(colours.mark, 0))
    painter.drawLine(QPointF(x, plot.top() - panel.line + 4), QPointF(x, plot.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    here = QPointF(plot.left() + last.x, plot.top() + last.y)
    painter.setPen(QPen(colours.paper, 2))
    painter.setBrush(colours.accent)
    painter.drawEllipse(here, 6, 6)
    text = f"{words.figure(panel.year.pace.count)} completed"
    width = QFontMetricsF(theme.font(Type.STRONG)).horizontalAdvance(text)
    is_late = here.x() + width + 20 > plot.right()
    left = here.x() - width - 12 if is_late else here.x() + 12
    top = min(here.y() + 6, plot.bottom() - panel.line)
    write(painter, QRectF(left, top, width + 4, panel.line), text, Type.STRONG, colours.link, LEFT)
    day = words.short_day(panel.year.as_of, panel.year.as_of)
    write(painter, today_label(panel), day, Type.CAPTION, colours.ink2, LEFT)


def today_label(panel: Panel) -> QRectF:
    """Where today's date stands: beside its line, on the side that has room."""
    if panel.chart.today is None:
        return QRectF()
    as_of = panel.year.as_of
    width = QFontMetricsF(theme.font(Type.CAPTION)).horizontalAdvance(words.short_day(as_of, as_of)) + 2
    x = panel.plot.left() + panel.chart.today
    left = x - width - 6 if x + width + 6 > panel.plot.right() else x + 6
    return QRectF(left, panel.plot.top() - panel.line, width, panel.line)


def end_words(panel: Panel, data: ChartData) -> list[EndWord]:
    """What the lines come to on September 30, from above, pushed apart where they would stand in one another."""
    colours, chart, found = tokens(), panel.chart, []
    goal = next((tick for tick in chart.ticks if tick.is_goal), None)
    if goal is not None:
        found.append(EndWord(goal.y, f"{words.figure(goal.value)} goal", Type.STRONG, colours.ink))
    if chart.today is None and chart.completed:  # a year that is over: its point has no place of its own
        text = f"{words.figure(panel.year.pace.count)} completed"
        found.append(EndWord(chart.completed[-1].y, text, Type.STRONG, colours.link))
    if chart.likely is not None:
        middle = chart.likely.median[-1].y
        found.append(EndWord(middle, f"{data.likely.range_words} likely", Type.STRONG, colours.link))
        found.append(EndWord(middle + 0.01, f"middle {data.likely.middle_words}", Type.BODY, colours.link))
    for other, points in zip(data.others, chart.others, strict=True):
        if points:
            text = f"{words.figure(other.pace.count)} in {other.year.year}"
            found.append(EndWord(points[-1].y, text, Type.CAPTION, colours.ink2))
    found.sort(key=_height)
    return _pushed_apart(found, panel.line - 2, panel.plot.height())


def _height(word: EndWord) -> float:
    return word.y


def _pushed_apart(found: list[EndWord], least: float, foot: float) -> list[EndWord]:
    """Downward from the highest; what would fall below the plot goes up again."""
    for place in range(1, len(found)):
        above = found[place - 1].y
        found[place] = found[place]._replace(y=max(found[place].y, above + least))
    limit = foot
    for place in range(len(found) - 1, -1, -1):
        found[place] = found[place]._replace(y=min(found[place].y, limit))
        limit = found[place].y - least
    return found


def paint_end(painter: QPainter, panel: Panel, data: ChartData) -> None:
    """The words beside the plot."""
    for y, text, kind, colour in end_words(panel, data):
        beside = QRectF(panel.plot.right() + 8, panel.plot.top() + y - panel.line / 2, 120, panel.line)
        write(painter, beside, text, kind, colour, LEFT)
