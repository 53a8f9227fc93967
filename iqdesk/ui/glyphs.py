"""The glyphs of states, drawn so that no font can lose them. A word always stands beside them."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from iqdesk.domain.docket import OutcomeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.ui.palette import Tokens

SIZE = 12.0
STROKE = 1.6


class Glyph(Enum):
    """A state's sign; section 5 of the look says what each stands for."""

    RING = auto()
    DISC = auto()
    CHECK = auto()
    ARROW = auto()
    HALF_DISC = auto()
    DASH = auto()
    CROSS = auto()
    TRIANGLE = auto()
    CLOCK = auto()
    PAUSE = auto()
    SQUARE = auto()
    BOX = auto()
    PLUS = auto()
    WAVE = auto()
    EQUALS = auto()
    LOCK = auto()


OUTCOME_GLYPHS = {
    OutcomeKind.HELD: Glyph.DISC,
    OutcomeKind.COMPLETED: Glyph.CHECK,
    OutcomeKind.ADJOURNED: Glyph.ARROW,
    OutcomeKind.RESERVED: Glyph.HALF_DISC,
    OutcomeKind.DID_NOT_PROCEED: Glyph.DASH,
    OutcomeKind.IN_ERROR: Glyph.CROSS,
}
QUIET = frozenset({Glyph.RING, Glyph.BOX, Glyph.CLOCK, Glyph.PAUSE, Glyph.SQUARE, Glyph.EQUALS, Glyph.LOCK})


def colour_of(glyph: Glyph, tokens: Tokens) -> QColor:
    """Blue says done, vermilion needs a person, the rest is ink."""
    if glyph in (Glyph.DISC, Glyph.CHECK, Glyph.PLUS, Glyph.WAVE):
        return tokens.accent
    if glyph is Glyph.TRIANGLE:
        return tokens.warn
    return tokens.ink2 if glyph in QUIET else tokens.ink


def draw(painter: QPainter, glyph: Glyph, where: QRectF, colour: QColor) -> None:
    """Draw into the square `where`, which may have any size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(where.topLeft())
    painter.scale(where.width() / SIZE, where.height() / SIZE)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QBrush(colour), STROKE, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWN[glyph](painter, colour)
    painter.restore()


def _ring(painter: QPainter, _colour: QColor) -> None:
    painter.drawEllipse(QPointF(6, 6), 4.2, 4.2)


def _disc(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(6, 6), 4.6, 4.6)


def _check(painter: QPainter, _colour: QColor) -> None:
    painter.drawPolyline(QPolygonF([QPointF(1.6, 6.4), QPointF(4.6, 9.4), QPointF(10.4, 2.8)]))


def _arrow(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(1.2, 6), QPointF(10.6, 6))
    painter.drawPolyline(QPolygonF([QPointF(7.4, 2.8), QPointF(10.6, 6), QPointF(7.4, 9.2)]))


def _half_disc(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(6, 6), 4.4, 4.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(QRectF(1.6, 1.6, 8.8, 8.8), 90 * 16, 180 * 16)


def _dash(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(1.8, 6), QPointF(10.2, 6))


def _cross(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(2.4, 2.4), QPointF(9.6, 9.6))
    painter.drawLine(QPointF(9.6, 2.4), QPointF(2.4, 9.6))


def _triangle(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(6, 0.8), QPointF(11.6, 10.8), QPointF(0.4, 10.8)]))


def _clock(painter: QPainter, _colour: QColor) -> None:
    painter.drawEllipse(QPointF(6, 6), 4.8, 4.8)
    painter.drawPolyline(QPolygonF([QPointF(6, 3.2), QPointF(6, 6.2), QPointF(8, 7.2)]))


def _pause(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(4, 2.4), QPointF(4, 9.6))
    painter.drawLine(QPointF(8, 2.4), QPointF(8, 9.6))


def _square(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(QRectF(2, 2, 8, 8))


def _box(painter: QPainter, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.1))
    painter.drawRoundedRect(QRectF(0.8, 0.8, 10.4, 10.4), 2.4, 2.4)


def _plus(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(1.8, 6), QPointF(10.2, 6))
    painter.drawLine(QPointF(6, 1.8), QPointF(6, 10.2))


def _wave(painter: QPainter, _colour: QColor) -> None:
    path = QPainterPath(QPointF(1.2, 7.2))
    path.cubicTo(QPointF(3.0, 2.8), QPointF(4.8, 3.8), QPointF(6, 6))
    path.cubicTo(QPointF(7.2, 8.2), QPointF(9.0, 9.2), QPointF(10.8, 4.8))
    painter.drawPath(path)


def _equals(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(1.8, 4), QPointF(10.2, 4))
    painter.drawLine(QPointF(1.8, 8), QPointF(10.2, 8))


def _lock(painter: QPainter, colour: QColor) -> None:
    painter.drawArc(QRectF(3.6, 1.4, 4.8, 6), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(2.2, 5, 7.6, 5.8), 1, 1)


_DRAWN: dict[Glyph, Callable[[QPainter, QColor], None]] = {
    Glyph.RING: _ring,
    Glyph.DISC: _disc,
    Glyph.CHECK: _check,
    Glyph.ARROW: _arrow,
    Glyph.HALF_DISC: _half_disc,
    Glyph.DASH: _dash,
    Glyph.CROSS: _cross,
    Glyph.TRIANGLE: _triangle,
    Glyph.CLOCK: _clock,
    Glyph.PAUSE: _pause,
    Glyph.SQUARE: _square,
    Glyph.BOX: _box,
    Glyph.PLUS: _plus,
    Glyph.WAVE: _wave,
    Glyph.EQUALS: _equals,
    Glyph.LOCK: _lock,
}
