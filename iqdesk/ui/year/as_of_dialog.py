"""Asks as of which day everything is to be measured: what had happened by then, with all that is known now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui.day_dialog import DayAsked, DayDialog

if TYPE_CHECKING:
    from datetime import date

WHAT_IT_DOES = (
    "Pace, Benchmarks, Clocks and the statement show what had happened by the end of that day, with all that is known now. "
    "Nothing is recorded until you go back to today."
)
NOT_YET = "That day has not come yet. Nothing can be measured as of it."


class AsOfDialog(DayDialog):
    """Takes no day to come."""

    says = DayAsked("As of which day", WHAT_IT_DOES, "Day as of which everything is measured", "&Stay", "Sho&w this day")

    def why_not(self, day: date) -> str:
        return NOT_YET if day > self.today else ""
