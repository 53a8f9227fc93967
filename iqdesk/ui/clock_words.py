"""How a running clock is said: overdue with a triangle, due with a clock, held with a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.cells import Cell, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.clocks import Clock


def clock_cell(clock: Clock, today: date, *, second: str = "") -> Cell:
    """A clock by how long it has left."""
    text, left = clock.words(today), clock.days_left(today)
    if clock.paused_by is not None:
        return Cell(text, second=second, glyph=Glyph.PAUSE)
    if left < 0:
        return Cell(text, second=second, glyph=Glyph.TRIANGLE, tone=Tone.WARN, type=Type.STRONG)
    return Cell(text, second=second, glyph=Glyph.CLOCK, type=Type.BODY if left else Type.STRONG)
