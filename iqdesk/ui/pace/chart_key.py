"""The key of the pace chart: a sample of each line with today's value, above the plot where no live line can meet it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from iqdesk.domain.pace_years import CITED_AVERAGE
from iqdesk.ui import theme, words
from iqdesk.ui.pace.pace_data import ChartLine
from iqdesk.ui.palette import tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.domain.pace_years import PaceYear
    from iqdesk.ui.pace.pace_data import ChartData

SAMPLE, BEFORE_WORD, BEFORE_VALUE, BETWEEN = 24, 8, 6, 24
OTHER_DASHES = ([1.0, 1.5], [9.0, 3.0], [6.0, 2.0, 1.0, 2.0], [3.0, 1.5])  # one for each year beside; all are ink


class KeyEntry(NamedTuple):
    """One line's sample; `pen` None is a patch, `ground` what the sample lies on."""

    word: str
    value: str = ""
    pen: QPen | None = None
    ground: QColor | None = None


class Placed(NamedTuple):
    """An entry and where its sample begins: how far right, and in which row."""

    entry: KeyEntry
    left: float
    row: int


def dashed(colour: QColor, pattern: list[float], width: float = 1.4) -> QPen:
    """A pen that leaves gaps."""
    pen = QPen(colour, width)
    pen.setDashPattern(pattern)
    return pen


def other_pen(place: int) -> QPen:
    """The line of the year beside at this place."""
    return dashed(tokens().ink2, OTHER_DASHES[place % len(OTHER_DASHES)], 1.6)


def average_pen() -> QPen:
    """The line of the cited average."""
    return dashed(tokens().ink2, [2.0, 3.0], 1.2)


def likely_ground() -> QColor:
    """The likely range's ground: the accent, thin on light paper and less thin on dark."""
    colours = tokens()
    ground = QColor(colours.accent)
    ground.setAlphaF(0.17 if colours.paper.lightness() > 127 else 0.25)
    return ground


def key_entries(data: ChartData) -> list[KeyEntry]:
    """Every line that is shown, in the order of what matters."""
    colours, pace = tokens(), data.now.pace
    entries = [KeyEntry("Completed", words.figure(pace.count), QPen(colours.accent, 3))]
    if pace.goal is not None and data.shows(ChartLine.COURT_DAY):
        entries.append(KeyEntry("Court-day line", words.decimal(pace.court_day_to_date, 0), QPen(colours.ink2, 1.6)))
    if pace.goal is not None and data.shows(ChartLine.FLAT):
        entries.append(KeyEntry("Flat line", words.decimal(pace.flat_to_date, 0), dashed(colours.mark, [5.0, 3.0])))
    if data.shows(ChartLine.LIKELY) and data.likely.days:
        pen = dashed(colours.accent, [1.5, 1.5], 1.6)
        entries.append(KeyEntry("Likely range, 80%", data.likely.range_words, pen, likely_ground()))
    elif data.shows(ChartLine.LIKELY) and data.likely.why and not data.now.is_over:
        entries.append(KeyEntry(data.likely.why, pen=dashed(colours.mark, [1.5, 1.5], 1.6)))
    if data.shows(ChartLine.AVERAGE):
        entries.append(KeyEntry(CITED_AVERAGE.words, f"{words.figure(CITED_AVERAGE.value)} a year", average_pen()))
    entries += [KeyEntry(*_of_other(other, data), other_pen(place)) for place, other in enumerate(data.others)]
    if data.shows(ChartLine.AWAY) and data.calendar.away:
        entries.append(KeyEntry("Away", ground=colours.sel2))
    return entries


def _of_other(other: PaceYear, data: ChartData) -> tuple[str, str]:
    """A year beside, with what it had by the same day; whole where the year looked at is over."""
    by_then = other.by_same_day(min(data.now.as_of, data.now.year.last))
    return str(other.year.year), words.figure(by_then)


def placed(entries: list[KeyEntry], width: float) -> list[Placed]:
    """The entries in as many rows as they need."""
    body, strong = QFontMetricsF(theme.font(Type.BODY)), QFontMetricsF(theme.font(Type.STRONG))
    made, left, row = [], 0.0, 0
    for entry in entries:
        value = BEFORE_VALUE + strong.horizontalAdvance(entry.value) if entry.value else 0
        wide = SAMPLE + BEFORE_WORD + body.horizontalAdvance(entry.word) + value
        if left and left + wide > width:
            left, row = 0.0, row + 1
        made.append(Placed(entry, left, row))
        left += wide + BETWEEN
    return made


def paint_key(painter: QPainter, where: QRectF, line: float, entries: list[Placed]) -> None:
    """Draw the samples and their words."""
    colours = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for entry, begin, row in entries:
        left, top = where.left() + begin, where.top() + row * line
        middle = top + line / 2
        if entry.ground is not None:
            wide = SAMPLE if entry.pen is not None else 12
            painter.fillRect(QRectF(left, top + 4, wide, line - 8), entry.ground)
        if entry.pen is not None:
            painter.setPen(entry.pen)
            painter.drawLine(QPointF(left, middle), QPointF(left + SAMPLE, middle))
        at = QPointF(left + (SAMPLE if entry.pen is not None else 12) + BEFORE_WORD, top)
        right = text_at(painter, at, line, entry.word, Type.BODY, colours.ink2)
        text_at(painter, QPointF(right + BEFORE_VALUE, top), line, entry.value, Type.STRONG, colours.ink)


def write(painter: QPainter, where: QRectF, text: str, kind: Type, colour: QColor, side: Qt.AlignmentFlag) -> None:
    """Write into a place; what is longer shows beyond it."""
    painter.setFont(theme.font(kind))
    painter.setPen(colour)
    painter.drawText(where, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), text)


def text_at(painter: QPainter, at: QPointF, height: float, text: str, kind: Type, colour: QColor) -> float:
    """Write from a point on; the right end of what was written."""
    width = QFontMetricsF(theme.font(kind)).horizontalAdvance(text)
    write(painter, QRectF(at.x(), at.y(), width + 2, height), text, kind, colour, Qt.AlignmentFlag.AlignLeft)
    return at.x() + width
