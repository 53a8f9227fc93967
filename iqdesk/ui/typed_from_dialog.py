"""Asks from which day on the docket's events are typed, so that public rows of those days are set apart until matched."""

from __future__ import annotations

from iqdesk.ui.day_dialog import DayAsked, DayDialog

WHAT_IT_DOES = (
    "Public rows decided or heard on or after this day, and touched by nobody, are set apart as not yet matched: they count "
    "in no measure, because the same events are being typed. The day can be changed at any time; Undo takes it back."
)


class TypedFromDialog(DayDialog):
    """Takes any day."""

    says = DayAsked(
        "From which day on hearings and decisions are typed here",
        WHAT_IT_DOES,
        "Day from which events are typed",
        "&Leave it as it is",
        "&Set this day",
    )
