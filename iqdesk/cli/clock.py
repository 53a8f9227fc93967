"""The day of a command: that of the computer, without zone, as all days of the court."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The one place where a command asks."""
    return date.today()  # noqa: DTZ011 - dates are the court's, without zone
