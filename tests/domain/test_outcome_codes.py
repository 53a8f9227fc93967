"""Which codes an outcome can carry, and how a code is read where nobody has said whose the cause was."""

from __future__ import annotations

from datetime import date

from builders import shipped_adjournment_codes

from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes, Cause, HearingHeld
from iqdesk.domain.docket import OutcomeKind
from iqdesk.domain.outcome_codes import adjournment_codes_on, codes_for, reads_as_outside

DAY = date(2027, 3, 9)


def test_the_two_kinds_offer_codes_that_read_back_as_themselves() -> None:
    codes = shipped_adjournment_codes()
    held = [entry.code for entry in codes_for(OutcomeKind.ADJOURNED, codes, DAY)]
    not_held = [entry.code for entry in codes_for(OutcomeKind.DID_NOT_PROCEED, codes, DAY)]
    assert held
    assert not_held
    assert set(held).isdisjoint(not_held)
    assert not {"8A", "8B", "RR", "99"} & {*held, *not_held}
    assert sorted([*held, *not_held]) == [entry.code for entry in adjournment_codes_on(codes, DAY)]


def test_a_code_that_was_not_in_use_that_day_is_not_offered() -> None:
    codes = AdjournmentCodes((AdjournmentCode("7Z", "Gone", Cause.COURT, HearingHeld.YES, last=date(2020, 1, 1)),))
    assert adjournment_codes_on(codes, DAY) == []


def reading(cause: Cause, *, is_attributable: bool = False) -> bool | None:
    """How a code of that cause is read."""
    entry = AdjournmentCode("7Z", "Invented", cause, HearingHeld.YES, attributable_to_judge=is_attributable)
    return reads_as_outside("7Z", AdjournmentCodes((entry,)), DAY)


def test_a_code_is_read_as_outside_or_within_only_where_its_table_says_so() -> None:
    outside = {Cause.RESPONDENT, Cause.DHS, Cause.INTERPRETER, Cause.FACILITY, Cause.OPERATIONAL}
    assert {cause for cause in Cause if reading(cause)} == outside
    assert {cause for cause in Cause if reading(cause) is None} == set(Cause) - outside
    assert reading(Cause.COURT, is_attributable=True) is False


def test_no_code_and_an_unknown_one_are_read_as_neither() -> None:
    assert reads_as_outside(None, AdjournmentCodes(()), DAY) is None
    assert reads_as_outside("zz", AdjournmentCodes(()), DAY) is None
