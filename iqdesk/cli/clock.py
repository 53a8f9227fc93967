"""The day of a command: that of the computer, without zone, as all days of the court."""

from __future__ import annotations

from datetime import date

from iqdesk.cli.refusal import USAGE, Refused


def today() -> date:
    """The one place where a command asks."""
    return date.today()  # noqa: DTZ011 - dates are the court's, without zone


def day_that_has_come(day: date | None) -> date:
    """The day that a paper or a ledger is asked for, today when none is; Refused where it has not come yet."""
    if day is not None and day > today():
        raise Refused(f"{day} has not come yet: what happened by it is not known. Name a day up to {today()}.", USAGE)
    return day or today()
