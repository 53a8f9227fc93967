"""The day of a command: that of the computer, without zone, as all days of the court."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The one place where a command asks."""
    return date.today()  # noqa: DTZ011 - dates are the court's, without zone


def why_not_begun(year: int, day: date) -> str:
    """Why a paper on a fiscal year cannot be of a day before it; empty for any other."""
    from iqdesk.domain.calendar import FiscalYear  # noqa: PLC0415 - `--help` needs none of the rooms

    first = FiscalYear(year).first
    return f"Fiscal year {year} begins on {first}." if day < first else ""


def why_not_yet(day: date) -> str:
    """Why nothing can be said as of a day that is still to come; empty for any other."""
    return f"{day} has not come yet. Name a day up to {today()}." if day > today() else ""
