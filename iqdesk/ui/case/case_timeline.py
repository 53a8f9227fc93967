"""The timeline of a case: proceedings as bars with their hearings on them, detention and motions beneath, today a line.

The tables under it are its twin and say everything it says.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from iqdesk.domain.docket import OutcomeKind
from iqdesk.ui import glyphs, theme, words
from iqdesk.ui.chart_voice import SpokenChart
from iqdesk.ui.glyphs import OUTCOME_GLYPHS, Glyph
from iqdesk.ui.palette import Tokens, tokens
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from iqdesk.domain.case_records import CaseRecord

LABELS = 96
AXIS, BAR, THIN, GAP = 24, 30, 14, 10
LEAST_SPAN = timedelta(days=120)
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Span(NamedTuple):
    """Where days stand in the drawing."""

    first: date
    last: date
    left: float
    width: float

    def x(self, day: date) -> float:
        """A day's place; what lies outside stands at the edge."""
        inside = min(max(day, self.first), self.last)
        return self.left + self.width * (inside - self.first).days / max(1, (self.last - self.first).days)


class CaseTimeline(SpokenChart):
    """Drawn for the eye; a screen reader is told in one sentence and has the tables."""

    def __init__(self) -> None:
        super().__init__()
        self._case: CaseRecord | None = None
        self._today = date.min
        self._today_is = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_case(self, case: CaseRecord, today: date, *, is_past: bool = False) -> None:
        """Draw another case, as of a day that may be past."""
        self._case, self._today = case, today
        self._today_is = "That day" if is_past else "Today"
        self.setAccessibleName("Timeline of the case")
        count = words.plural(len(case.proceedings), "proceeding")
        self.setAccessibleDescription(f"{count}, {words.plural(len(case.hearings), 'hearing')}. The tables below say the same.")
        self.updateGeometry()
        self.update()

    def _span(self) -> Span | None:
        days = list(self._days())
        if not days:
            return None
        first, last = min(days), max(days)
        if last - first < LEAST_SPAN:
            first = last - LEAST_SPAN
        room = timedelta(days=max(3, (last - first).days // 40))
        left = theme.scaled(LABELS)
        return Span(first - room, last + room, left, max(60.0, self.width() - left - 12))

    def _days(self) -> Iterator[date]:
        if self._case is None:
            return
        yield self._today
        for hearing in self._case.hearings:
            yield hearing.on
        for proceeding in self._case.proceedings:
            yield from (day for day in (proceeding.opened_on, proceeding.completed) if day)
        for motion in self._case.motions:
            yield from (day for day in (motion.received, motion.decided_on) if day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        span = self._span()
        if self._case is None or span is None:
            return
        painter, colours = QPainter(self), tokens()
        self._paint_axis(painter, span, colours)
        top = float(theme.scaled(AXIS))
        self._paint_proceedings(painter, span, top, colours)
        top += theme.scaled(BAR) + GAP
        if self._case.custody_spells:
            self._paint_custody(painter, span, top, colours)
            top += theme.scaled(THIN) + GAP
        if self._case.motions:
            self._paint_motions(painter, span, top, colours)
        x = span.x(self._today)
        painter.setPen(QPen(colours.ink2, 1))
        painter.drawLine(QLineF(x, theme.scaled(AXIS) - 4, x, self.height() - 2))

    def _paint_axis(self, painter: QPainter, span: Span, colours: Tokens) -> None:
        """Quarters or years, as room allows; today by name."""
        months = 12 if (span.last - span.first).days > 1500 else 3
        day = date(span.first.year, 1, 1)
        is_first = True
        painter.setFont(theme.font(Type.STRONG))
        wide = painter.fontMetrics().horizontalAdvance(self._today_is)
        today = min(span.x(self._today) + 4, span.left + span.width - wide + 8)
        painter.setFont(theme.font(Type.CAPTION))
        while day <= span.last:
            if day >= span.first:
                x = span.x(day)
                painter.setPen(QPen(colours.rule, 0))
                painter.drawLine(QLineF(x, theme.scaled(AXIS) - 2, x, self.height()))
                painter.setPen(colours.ink2)
                name = (
                    str(day.year)
                    if months == 12
                    else words.MONTHS[day.month - 1][:3] + (f" {day.year}" if day.month == 1 or is_first else "")
                )
                width = painter.fontMetrics().horizontalAdvance(name)
                if not today - width - 16 < x < today + wide + 8 and x + width < span.left + span.width:
                    is_first = False
                    painter.drawText(QRectF(x + 4, 0, width + 4, theme.scaled(AXIS) - 4), int(MIDDLE), name)
            day = date(day.year + (day.month + months - 1) // 12, (day.month + months - 1) % 12 + 1, 1)
        painter.setFont(theme.font(Type.STRONG))
        painter.setPen(colours.ink)
        painter.drawText(QRectF(today, 0, wide + 4, theme.scaled(AXIS) - 4), int(MIDDLE), self._today_is)

    def _head(self, painter: QPainter, text: str, top: float, height: float, colours: Tokens) -> None:
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(colours.ink2)
        painter.drawText(QRectF(8, top, theme.scaled(LABELS), height), int(MIDDLE), text)

    def _paint_proceedings(self, painter: QPainter, span: Span, top: float, colours: Tokens) -> None:
        if self._case is None:
            return
        height = float(theme.scaled(BAR))
        self._head(painter, "Proceedings", top, height, colours)
        for line in reversed(self._case.proceedings):
            hearings = [hearing for hearing in self._case.hearings if hearing.proceeding_number == line.number]
            begin = line.opened_on or min((hearing.on for hearing in hearings), default=None)
            if begin is None:
                continue
            end = line.completed or max([self._today, *(hearing.on for hearing in hearings)])
            bar = QRectF(span.x(begin), top, max(6.0, span.x(end) - span.x(begin)), height)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_open = line.completed is None
            painter.setPen(QPen(colours.accent if is_open else colours.edge, 1))
            painter.setBrush(colours.tint if is_open else colours.sel2)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setFont(theme.font(Type.CAPTION))
            painter.setPen(colours.ink)
            if bar.width() > 40:
                painter.drawText(bar.adjusted(6, 1, -4, -height / 2), int(MIDDLE), f"{line.number}  {line.case_type or ''}")
        self._paint_hearings(painter, span, top + height / 2, colours)

    def _paint_hearings(self, painter: QPainter, span: Span, top: float, colours: Tokens) -> None:
        if self._case is None:
            return
        taken = -100.0
        for hearing in sorted(self._case.hearings, key=_day_of):
            x = span.x(hearing.on)
            if x - taken < 11 or hearing.outcome is OutcomeKind.IN_ERROR:
                continue  # crowded glyphs would be a blot; the table has them all
            taken = x
            glyph = Glyph.RING if hearing.outcome is None else OUTCOME_GLYPHS[hearing.outcome]
            colour = glyphs.colour_of(glyph, colours) if glyph is not Glyph.RING else colours.accent
            glyphs.draw(painter, glyph, QRectF(x - 5, top + 1, 10, 10), colour)

    def _paint_custody(self, painter: QPainter, span: Span, top: float, colours: Tokens) -> None:
        if self._case is None:
            return
        height = float(theme.scaled(THIN))
        self._head(painter, "Detained", top, height, colours)
        for line in self._case.custody_spells:
            if line.detained is None:
                continue
            end = line.released or self._today
            bar = QRectF(span.x(line.detained), top, max(3.0, span.x(end) - span.x(line.detained)), height)
            painter.fillRect(bar, QBrush(colours.mark, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(colours.edge, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)

    def _paint_motions(self, painter: QPainter, span: Span, top: float, colours: Tokens) -> None:
        if self._case is None:
            return
        height = float(theme.scaled(THIN))
        self._head(painter, "Motions", top, height, colours)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = top + height / 2
        for line in self._case.motions:
            if line.received is None:
                continue
            begin, end = span.x(line.received), span.x(line.decided_on or self._today)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawLine(QPointF(begin, middle), QPointF(end, middle))
            painter.setBrush(colours.paper)
            painter.drawEllipse(QPointF(begin, middle), 3.5, 3.5)
            if line.decided_on is not None:
                painter.setBrush(colours.accent)
                painter.drawEllipse(QPointF(end, middle), 3.5, 3.5)

    def sizeHint(self) -> QSize:
        rows = theme.scaled(AXIS) + theme.scaled(BAR) + GAP
        if self._case is not None:
            rows += sum((theme.scaled(THIN) + GAP) for there in (self._case.custody_spells, self._case.motions) if there)
        return QSize(theme.scaled(480), rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(320), self.sizeHint().height())


def _day_of(hearing: object) -> date:
    on = getattr(hearing, "on", None)
    return on if isinstance(on, date) else date.min
