"""Words and marks of the three palettes can be told from what they stand on (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from iqdesk.ui.palette import DARK, HIGH_CONTRAST, LIGHT, Tokens, contrast

PALETTES = pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
GROUNDS = {
    "ink": ("paper", "chrome", "band", "sel", "sel2", "tint", "warntint"),
    "ink2": ("paper", "chrome", "band", "sel", "sel2"),
    "ink3": ("paper", "chrome", "sel"),
    "link": ("paper", "band", "tint", "sel"),
    "warntext": ("paper", "chrome", "band", "warntint", "sel"),
    "onfill": ("fill",),
}
MARKS = {
    "edge": ("paper", "chrome", "band"),
    "mark": ("paper",),
    "accent": ("paper", "chrome", "sel"),
    "warn": ("paper", "warntint"),
}


@PALETTES
def test_words_reach_four_and_a_half_to_one(tokens: Tokens) -> None:
    low = [
        (word, ground)
        for word, grounds in GROUNDS.items()
        for ground in grounds
        if contrast(getattr(tokens, word), getattr(tokens, ground)) < 4.5
    ]
    assert low == []


@PALETTES
def test_marks_and_borders_reach_three_to_one(tokens: Tokens) -> None:
    low = [
        (mark, ground)
        for mark, grounds in MARKS.items()
        for ground in grounds
        if contrast(getattr(tokens, mark), getattr(tokens, ground)) < 3
    ]
    assert low == []


@PALETTES
def test_a_hint_is_told_from_what_is_typed_and_what_is_disabled_from_what_can_be_pressed(tokens: Tokens) -> None:
    assert contrast(tokens.ink, tokens.ink3) > 1.9
    assert contrast(tokens.ink, tokens.mark) > 2.5


def test_contrast_is_the_one_of_wcag() -> None:
    # WCAG 2.2, definition of contrast ratio: black on white is 21 to 1, a colour on itself 1 to 1.
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#777777")) == pytest.approx(1)
