"""Where the completions stand against the court-day line, in words: one way for screen and paper."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.wording import rounded

if TYPE_CHECKING:
    from iqdesk.domain.pace import Pace

NEAR = Fraction(1, 20)  # of a day: what one decimal shows as 0.0


def standing_on_line(pace: Pace) -> str:
    """`4.5 available days behind the court-day line`."""
    ahead = pace.days_ahead
    if ahead is None:
        return "without a line to stand against"
    if abs(ahead) < NEAR:
        return "on the court-day line"
    side = "ahead of" if ahead > 0 else "behind"
    off = rounded(abs(ahead), 1).removesuffix(".0")
    return f"{off} available {'day' if off == '1' else 'days'} {side} the court-day line"
