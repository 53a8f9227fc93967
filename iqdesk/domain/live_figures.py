"""Figures that a text can name: `{completions} of {goal}` says what the docket says on the day of printing."""

from __future__ import annotations

from typing import NamedTuple


class LiveFigure(NamedTuple):
    """A figure by its name, what it is, how it reads in a sentence, and its exact value, which is what is compared.

    `measure` names the part of the appendix that holds its rows; empty where it has none.
    """

    name: str
    title: str
    words: str
    exact: str
    measure: str = ""
