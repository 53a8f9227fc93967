"""Shares in words: one way for the screen, the paper and the terminal, so that none rounds across a goal."""

from __future__ import annotations

from fractions import Fraction

DOES_NOT_APPLY = "—"


def share_in_words(part: int, whole: int, goal_percent: Fraction) -> str:
    """`80.0%`: one decimal, and more only where rounding would show it on the wrong side of its goal; a dash for none."""
    if not whole:
        return DOES_NOT_APPLY
    exact = Fraction(100 * part, whole)
    for digits in (1, 2, 3):
        words = f"{float(exact):.{digits}f}"
        if (Fraction(words) >= goal_percent) == (exact >= goal_percent):
            return f"{words}%"
    return f"{float(exact):.4f}%"


def percent(value: Fraction) -> str:
    """A goal's own number: `85%`, `12.5%`."""
    return f"{float(value):g}%"
