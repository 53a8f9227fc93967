"""A figure that a text can name: `{completions} of {goal}` says what the docket says on the day of printing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.wording import DOES_NOT_APPLY, date_with_year, days, number, per_day, rounded

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction


class LiveFigure(NamedTuple):
    """A figure by its name, what it is, how it reads in a sentence, and its exact value, which is what is compared.

    `measure` names the part of the appendix that holds its rows; empty where it has none.
    """

    name: str
    title: str
    words: str
    exact: str
    measure: str = ""


def count(name: str, title: str, value: int | None, measure: str = "") -> LiveFigure:
    """A whole number."""
    return LiveFigure(name, title, number(value), "" if value is None else str(value), measure)


def measured(name: str, title: str, value: Fraction | None, digits: int | None = 0) -> LiveFigure:
    """A number that is rounded where it is read; `digits` None: days, in quarters where they are."""
    if value is None:
        return LiveFigure(name, title, DOES_NOT_APPLY, "")
    return LiveFigure(name, title, days(value) if digits is None else rounded(value, digits), str(value))


def each(name: str, title: str, value: Fraction | None) -> LiveFigure:
    """A number for each day."""
    return LiveFigure(name, title, DOES_NOT_APPLY if value is None else per_day(value), "" if value is None else str(value))


def dated(name: str, title: str, day: date) -> LiveFigure:
    """A day."""
    return LiveFigure(name, title, date_with_year(day), day.isoformat())


def text(name: str, title: str, words: str) -> LiveFigure:
    """Words that are no number."""
    return LiveFigure(name, title, words or DOES_NOT_APPLY, words)
