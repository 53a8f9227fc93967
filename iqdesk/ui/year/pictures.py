"""Small drawings inside cells: the share as a bar with its goal, and the year by month. A number always stands beside them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from iqdesk.domain.trend import months
from iqdesk.ui import glyphs, theme
from iqdesk.ui.glyphs import Glyph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.standing import Standing
    from iqdesk.ui.palette import Tokens

BAR_WIDTH, BAR_HEIGHT, OVERSHOOT = 58, 8, 4
SPARK_WIDTH = 72


class ShareBar:
    """A track with its fill and the goal, where there is one, as a tick that overshoots."""

    def __init__(self, share: float, goal: float | None, *, is_met: bool) -> None:
        self._share = min(1.0, max(0.0, share))
        self._goal = None if goal is None else min(1.0, goal)
        self._is_met = is_met
        self.spoken = ""  # the number beside it says the same

    def room(self) -> int:
        """The width it takes, with the tick's own."""
        return theme.scaled(BAR_WIDTH) + 4

    def paint(self, painter: QPainter, where: QRect, colours: Tokens) -> None:
        """Track, fill, tick with a halo of paper."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = theme.scaled(BAR_WIDTH), BAR_HEIGHT
        track = QRectF(where.left(), where.center().y() - height / 2 + 1, width, height)
        painter.setPen(QPen(colours.edge, 1) if colours.is_high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(colours.sel2)
        painter.drawRoundedRect(track, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent if self._is_met else colours.warn)
        painter.drawRoundedRect(QRectF(track.left(), track.top(), width * self._share, height), 2, 2)
        if self._goal is not None:
            x = track.left() + width * self._goal
            tick = QRectF(x - 1, track.top() - OVERSHOOT, 2, height + 2 * OVERSHOOT)
            painter.fillRect(tick.adjusted(-1.5, 0, 1.5, 0), colours.paper)
            painter.fillRect(tick, colours.ink)
        painter.restore()


class Sparkline:
    """Twelve places for twelve months, the goal dashed; months below it are triangles, empty months empty."""

    def __init__(self, shares: Sequence[float | None], goal: float | None) -> None:
        self._shares = shares
        self._goal = goal
        known = sum(share is not None for share in shares)
        below = sum(share is not None and goal is not None and share < goal for share in shares)
        self.spoken = f"{below} of {known} months below goal" if known and goal is not None else ""

    def room(self) -> int:
        """The width it takes."""
        return theme.scaled(SPARK_WIDTH)

    def paint(self, painter: QPainter, where: QRect, colours: Tokens) -> None:
        """From the lowest month or a little under the goal to all of them."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = [share for share in self._shares if share is not None]
        low = min([*known, 0.9 if self._goal is None else self._goal - 0.05])
        area = QRectF(where).adjusted(4, 11, -4, -11)
        across = area.width() / max(1, len(self._shares) - 1)
        if self._goal is not None:
            dashed = QPen(colours.mark, 1)
            dashed.setDashPattern([3, 2])
            painter.setPen(dashed)
            level = _height(self._goal, low, area)
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        points = [
            None if share is None else QPointF(area.left() + i * across, _height(share, low, area))
            for i, share in enumerate(self._shares)
        ]
        painter.setPen(QPen(colours.accent, 1.4))
        for one, other in pairwise(points):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for share, point in zip(self._shares, points, strict=True):
            if share is not None and point is not None:
                is_below = self._goal is not None and share < self._goal
                box = QRectF(point.x() - 3.5, point.y() - 3.5, 7, 7)
                glyphs.draw(
                    painter, Glyph.TRIANGLE if is_below else Glyph.DISC, box, colours.warn if is_below else colours.accent
                )
        painter.restore()


def _height(share: float, low: float, area: QRectF) -> float:
    return area.bottom() - area.height() * (share - low) / max(0.01, 1.0 - low)


def by_month(standing: Standing, measure: str) -> list[float | None]:
    """The share of each month; None where nothing counts."""
    return [one.met / one.counted if one.counted else None for one in months(standing, measure).values()]
