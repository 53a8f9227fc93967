"""What a person types after an option, read or refused in words."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.cli import clock

if TYPE_CHECKING:
    from iqdesk.domain.statement.templates import DraftTemplate


def weeks(text: str) -> int:
    """How many weeks, 1 to 52."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 52):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of weeks. Write 1 to 52.")
    return int(text)


def code(text: str) -> str:
    """A judge's code."""
    found = text.strip().upper()
    if not found:
        raise argparse.ArgumentTypeError("a code is empty. Write one of the judge's, say QWM.")
    return found


def template(text: str) -> DraftTemplate:
    """A template of the statement, by its name."""
    from iqdesk.domain.statement.templates import read_template  # noqa: PLC0415 - asked for by name
    from iqdesk.resources import templates  # noqa: PLC0415

    known = {one.name: one for one in map(read_template, templates())}
    if text not in known:
        raise argparse.ArgumentTypeError(f"there is no template “{text}”. There are {', '.join(known)}.")
    return known[text]


def year(text: str) -> int:
    """A fiscal year, by the year it ends in."""
    if not (text.isascii() and text.isdigit() and 1950 <= int(text) <= 2100):
        raise argparse.ArgumentTypeError(f"“{text}” is not a fiscal year. Write the year it ends in, say 2019.")
    return int(text)


def completions(text: str) -> int:
    """A number of completions that a year can have."""
    from iqdesk.domain.reconcile import MOST  # noqa: PLC0415 - `--help` needs none of the rooms

    if not (text.isascii() and text.isdigit() and int(text) <= MOST):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of completions. Write a whole number from 0 to {MOST:,}.")
    return int(text)


def day_that_has_come(text: str) -> date:
    """A day up to today: what happened by a later one is not known."""
    found = day(text)
    if not_yet := clock.why_not_yet(found):
        raise argparse.ArgumentTypeError(not_yet)
    return found


def day(text: str) -> date:
    """A day as 2020-04-06, of a year that dates here may be of."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:  # fromisoformat also takes 20200406 and 2020-W15-1
        raise argparse.ArgumentTypeError(f"“{text}” is not a date. Write it as 2020-04-06.")
    from iqdesk.domain.typed_dates import YEARS  # noqa: PLC0415 - `--help` needs none of the rooms

    if found.year not in YEARS:  # another is a slip of the finger, and days beside it cannot be counted
        raise argparse.ArgumentTypeError(f"“{text}” is not a date here: years run from {YEARS[0]} to {YEARS[-1]}.")
    return found
