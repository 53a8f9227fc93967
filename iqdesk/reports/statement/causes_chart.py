"""The figure of what circumstances took: for each kind a bar of days and a bar of settings, parted by whose control it was.

Parted by solid, hatched and empty, so that it reads the same in black and white.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing, Line, Rect

from iqdesk.reports import fonts
from iqdesk.reports.figures import AXIS, END, GRID, START, lettering
from iqdesk.reports.house_style import GREY, LINK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

WIDTH = 468.0
NAMES, GAP, VALUE = 154.0, 22.0, 30.0  # the kinds' names, between the panels, a value at the end of the longest bar
PANEL = (WIDTH - NAMES - GAP) / 2
STEP, THICK = 16.0, 9.0
HEAD, KEY = 18.0, 26.0
HATCH = 3.0


@dataclass(frozen=True, slots=True)
class Bars:
    """What one kind took, by control: outside, within, not stated."""

    label: str
    days: tuple[Fraction, Fraction, Fraction]
    slots: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Panel:
    """One side of the figure: where it begins and how long a unit is."""

    left: float
    scale: float


def causes_drawing(
    bars: Sequence[Bars], heads: tuple[str, str], controls: Sequence[str], value: Callable[[Fraction], str]
) -> Drawing:
    """The bars in their order; `heads` name the two panels, `controls` the three parts of a bar, `value` says a sum.

    A part without a name is not in the key: there is none of it.
    """
    drawing = Drawing(WIDTH, HEAD + STEP * len(bars) + KEY)
    top = KEY + STEP * len(bars)
    days = _Panel(NAMES, _scale(sum(one.days) for one in bars))
    slots = _Panel(NAMES + PANEL + GAP, _scale(sum(one.slots) for one in bars))
    for panel, head in zip((days, slots), heads, strict=True):
        drawing.add(lettering(head, panel.left, top + 6, START))
        drawing.add(Line(panel.left, KEY, panel.left, top, strokeColor=AXIS, strokeWidth=0.8))
    for index, one in enumerate(bars):
        middle = top - STEP * (index + 0.5)
        if index:
            drawing.add(Line(0, middle + STEP / 2, WIDTH, middle + STEP / 2, strokeColor=GRID, strokeWidth=0.3))
        drawing.add(lettering(one.label, NAMES - 8, middle - 2.9, END))
        for panel, parts in ((days, one.days), (slots, one.slots)):
            _draw_bar(drawing, panel, middle, tuple(map(Fraction, parts)), value)
    _draw_key(drawing, controls)
    return drawing


def _scale(sums: Iterable[Fraction | int]) -> float:
    longest = float(max(sums, default=0))
    return (PANEL - VALUE) / longest if longest else 0.0


def _draw_bar(
    drawing: Drawing, panel: _Panel, middle: float, parts: tuple[Fraction, ...], value: Callable[[Fraction], str]
) -> None:
    left = panel.left
    for control, part in enumerate(parts):
        long = float(part) * panel.scale
        if part:
            _draw_part(drawing, control, left, middle - THICK / 2, long)
            left += long
    drawing.add(lettering(value(sum(parts, Fraction(0))), left + 4, middle - 2.9, START))


def _draw_part(drawing: Drawing, control: int, left: float, bottom: float, long: float) -> None:
    """One part of a bar: solid, hatched or empty."""
    part = Rect(left, bottom, long, THICK)
    part.strokeWidth = 0.6
    part.fillColor, part.strokeColor = (LINK, None) if control == 0 else (None, GREY)
    drawing.add(part)
    if control == 1:
        offset = HATCH
        while offset < long + THICK:
            start = max(0.0, offset - THICK), min(offset, THICK)
            end = min(offset, long), max(0.0, offset - long)
            drawing.add(
                Line(left + start[0], bottom + start[1], left + end[0], bottom + end[1], strokeColor=GREY, strokeWidth=0.5)
            )
            offset += HATCH


def _draw_key(drawing: Drawing, controls: Sequence[str]) -> None:
    left = NAMES
    for control, label in enumerate(controls):
        if label:
            _draw_part(drawing, control, left, 3, 18)
            drawing.add(lettering(label, left + 24, 4.6, START))
            left += 24 + fonts.width(label, fonts.REGULAR, START.size) + 18
