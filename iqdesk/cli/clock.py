"""The day of a command: that of the computer, without zone, as all days of the court."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The one place where a command asks."""
    return date.today()  # noqa: DTZ011 - dates are the court's, without zone


def why_not_yet(day: date) -> str:
    """Why nothing can be said as of a day that is still to come; empty for any other."""
    return f"{day} has not come yet. Name a day up to {today()}." if day > today() else ""
