"""Which adjournment codes go with what: an outcome, the reason of a miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.codes import Cause, HearingHeld
from iqdesk.domain.docket import COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING, ENTERED_IN_ERROR, RESERVED_CODES, OutcomeKind

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes

NOT_AN_ADJOURNMENT = RESERVED_CODES | {COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING, ENTERED_IN_ERROR}
OUTSIDE = frozenset({Cause.RESPONDENT, Cause.DHS, Cause.INTERPRETER, Cause.FACILITY, Cause.OPERATIONAL})


def adjournment_codes_on(codes: AdjournmentCodes, day: date) -> list[AdjournmentCode]:
    """The codes in use on a day that say why a hearing went on elsewhere, in their order."""
    return [
        entry
        for entry in sorted(codes.entries, key=_by_code)
        if entry.valid_on(day) and entry.code not in NOT_AN_ADJOURNMENT and entry.cause is not Cause.COMPLETION
    ]


def codes_for(kind: OutcomeKind, codes: AdjournmentCodes, day: date) -> list[AdjournmentCode]:
    """The codes that a hearing of that day can carry for the outcome: a slot that was used, or one that was not."""
    wants_held = kind is OutcomeKind.ADJOURNED
    return [entry for entry in adjournment_codes_on(codes, day) if (entry.held is not HearingHeld.NO) == wants_held]


def reads_as_outside(code: str | None, codes: AdjournmentCodes, day: date) -> bool | None:
    """How a code is read where a person has not said whether the judge had it in hand; None where it says neither.

    An inference from the code's label, offered for a person to take or to change.
    """
    entry = None if code is None else codes.on(code, day)
    return None if entry is None else entry_reads_as_outside(entry)


def entry_reads_as_outside(entry: AdjournmentCode) -> bool | None:
    """The same of an entry of the table, which reads alike on all its days."""
    if entry.attributable_to_judge:
        return False
    return True if entry.cause in OUTSIDE else None


def _by_code(entry: AdjournmentCode) -> str:
    return entry.code
