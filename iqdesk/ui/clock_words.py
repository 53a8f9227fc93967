"""How a running clock is said: overdue with a triangle, due with a clock, held with a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.clocks import Clock


def clock_cell(clock: Clock, today: date, *, second: str = "") -> Cell:
    """A clock by how long it has left."""
    if clock.paused_by is not None:
        return Cell(clock.paused_by.label, second=second, glyph=Glyph.PAUSE)
    left = clock.days_left(today)
    if left < 0:
        text = f"{words.plural(-left, 'day')} overdue"
        return Cell(text, second=second, glyph=Glyph.TRIANGLE, tone=Tone.WARN, type=Type.STRONG)
    if left == 0:
        return Cell("Due today", second=second, glyph=Glyph.CLOCK, type=Type.STRONG)
    return Cell(f"Due in {words.plural(left, 'day')}", second=second, glyph=Glyph.CLOCK)
