"""Figures of the house style: vector drawings with a caption and their meaning in words; here the pace chart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, Line, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor

from iqdesk.domain.wording import short_month
from iqdesk.reports import fonts
from iqdesk.reports.house_style import GREY, INK, LINK, Caption, House

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.pace_chart import PaceChart, Plot, Point

AXIS = HexColor("#868A8F")
GRID = HexColor("#E0DEDA")
AWAY = HexColor("#ECEAE6")
LEFT, RIGHT, ABOVE, BELOW = 30.0, 8.0, 14.0, 18.0  # around the plot: values, edge, names of away bands, months


@dataclass(frozen=True, slots=True)
class _Type:
    """How a word in a drawing is set."""

    anchor: Literal["start", "middle", "end"] = "middle"
    face: str = fonts.REGULAR
    colour: Color = GREY
    size: float = 8.2


MIDDLE = _Type()
START = _Type("start")
END = _Type("end")
GOAL = _Type("end", fonts.BOLD, INK)
BAND_NAME = _Type(size=7.6)


class Figure(House):
    """A drawing under its caption. `alternative` says in words what it shows; it is never empty."""

    may_wait = True

    def __init__(self, drawing: Drawing, caption: Caption, alternative: str) -> None:
        super().__init__()
        if not alternative.strip():
            raise ValueError("A figure needs its meaning in words.")
        self._drawing = drawing
        self._caption = caption
        self.alternative = fonts.drawable(alternative)
        self.spaceBefore = 6.0
        self.spaceAfter = 8.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - reportlab's names
        """Its size in points; a drawing that is wider than the text is drawn smaller."""
        self.width = aW
        self._scale = min(1.0, aW / self._drawing.width)
        self.height = self._drawing.height * self._scale + self._caption.height(aW)
        return aW, self.height

    def draw(self) -> None:
        """Draw caption and drawing."""
        self._caption.draw(self.canv, self.height, self.width)
        self.canv.saveState()
        self.canv.scale(self._scale, self._scale)
        renderPDF.draw(self._drawing, self.canv, 0, 0)
        self.canv.restoreState()


def pace_drawing(chart: PaceChart, plot: Plot, key: Sequence[str]) -> Drawing:
    """The pace chart in `plot`'s points; `key` names the completed, court-day, flat and away samples in this order.

    Without a goal the two lines and their names are left out.
    """
    drawing = Drawing(LEFT + plot.width + RIGHT, BELOW + plot.height + ABOVE + 20)
    bottom = BELOW + 20
    _draw_away(drawing, chart, plot, bottom)
    _draw_axes(drawing, chart, plot, bottom)
    if chart.today is not None:
        x = LEFT + chart.today
        drawing.add(Line(x, bottom, x, bottom + plot.height, strokeColor=AXIS, strokeWidth=0.6))
    _draw_lines(drawing, chart, bottom)
    _draw_key(drawing, key, has_away=bool(chart.away))
    return drawing


def _draw_away(drawing: Drawing, chart: PaceChart, plot: Plot, bottom: float) -> None:
    clear_from = LEFT
    for band in chart.away:
        width = max(band.right - band.left, 0.8)
        drawing.add(_patch(LEFT + band.left, bottom, width, plot.height))
        wide = fonts.width(band.label, fonts.REGULAR, BAND_NAME.size)
        centre = min(LEFT + (band.left + band.right) / 2, LEFT + plot.width - wide / 2)
        if band.label and centre - wide / 2 >= clear_from:
            drawing.add(lettering(band.label, centre, bottom + plot.height + 4, BAND_NAME))
            clear_from = centre + wide / 2 + 4


def _draw_axes(drawing: Drawing, chart: PaceChart, plot: Plot, bottom: float) -> None:
    right = LEFT + plot.width
    for tick in chart.ticks:
        y = bottom + tick.y
        if tick.value:
            drawing.add(Line(LEFT, y, right, y, strokeColor=GRID, strokeWidth=0.5))
        drawing.add(lettering(f"{tick.value:,}", LEFT - 6, y - 2.9, GOAL if tick.is_goal else END))
    drawing.add(Line(LEFT, bottom, right, bottom, strokeColor=AXIS, strokeWidth=0.8))
    for month in chart.months:
        x = LEFT + month.left
        drawing.add(Line(x, bottom, x, bottom - 4, strokeColor=AXIS, strokeWidth=0.6))
        drawing.add(lettering(short_month(month.month.month), LEFT + month.centre, bottom - 13))
    drawing.add(Line(right, bottom, right, bottom - 4, strokeColor=AXIS, strokeWidth=0.6))


def _draw_lines(drawing: Drawing, chart: PaceChart, bottom: float) -> None:
    if chart.flat:
        drawing.add(_line(chart.flat, bottom, AXIS, 1.0, dashes=[3, 2.4]))
        drawing.add(_line(chart.court_day, bottom, INK, 1.1))
    if chart.completed:
        drawing.add(_line(chart.completed, bottom, LINK, 2.2))


def _draw_key(drawing: Drawing, key: Sequence[str], *, has_away: bool) -> None:
    """One row under the months: a sample and its words, in the order of what matters; it begins further left where it is long."""
    wide = [fonts.width(words, fonts.REGULAR, START.size) for words in key]
    x = max(0.0, min(LEFT, drawing.width - sum(25 + one + 16 for one in wide[:-1]) - 14 - wide[-1]))
    samples: list[tuple[Color, float, list[float] | None]] = [(LINK, 2.2, None), (INK, 1.1, None), (AXIS, 1.0, [3, 2.4])]
    for words, width, (colour, weight, dashes) in zip(key[:-1], wide, samples, strict=False):
        sample = Line(x, 6, x + 20, 6, strokeColor=colour, strokeWidth=weight)
        if dashes:
            sample.strokeDashArray = dashes
        drawing.add(sample)
        drawing.add(lettering(words, x + 25, 3.2, START))
        x += 25 + width + 16
    if has_away:
        drawing.add(_patch(x, 1.5, 9, 9))
        drawing.add(lettering(key[-1], x + 14, 3.2, START))


def _line(points: Sequence[Point], bottom: float, colour: Color, weight: float, dashes: list[float] | None = None) -> PolyLine:
    flat = [value for point in points for value in (LEFT + point.x, bottom + point.y)]
    line = PolyLine(flat, strokeColor=colour, strokeWidth=weight)
    if dashes:
        line.strokeDashArray = dashes
    line.strokeLineJoin = 1
    return line


def _patch(x: float, y: float, width: float, height: float) -> Rect:
    patch = Rect(x, y, width, height)
    patch.fillColor = AWAY
    patch.strokeColor = None
    return patch


def lettering(text: str, x: float, y: float, how: _Type = MIDDLE) -> String:
    """A word of a drawing, at its baseline."""
    drawn = fonts.drawable(text, how.face)
    return String(x, y, drawn, fontName=how.face, fontSize=how.size, fillColor=how.colour, textAnchor=how.anchor)
