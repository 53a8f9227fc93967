"""Asks as of which day a draft of the statement is measured, whatever day is looked at elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui import words
from iqdesk.ui.day_dialog import DayAsked, DayDialog
from iqdesk.ui.year.as_of_dialog import NOT_YET

if TYPE_CHECKING:
    from datetime import date

WHAT_IT_DOES = (
    "The statement shows what had happened by the end of that day, with all that is known now, and says beside it what the "
    "docket said then. The other pages stay as they are."
)
TOO_EARLY = "The fiscal year of this statement begins on {}."


class DraftDayDialog(DayDialog):
    """Takes a day from the first of the draft's year to today."""

    says = DayAsked("As of which day", WHAT_IT_DOES, "Day as of which the statement is measured", "&Stay", "&Take this day")

    def why_not(self, day: date) -> str:
        if self.first is not None and day < self.first:
            return TOO_EARLY.format(words.whole_day(self.first))
        return NOT_YET if day > self.today else ""
