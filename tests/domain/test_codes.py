from __future__ import annotations

from datetime import date

import pytest
from builders import shipped_adjournment_codes

from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes, Cause, HearingHeld

DAY = date(2019, 3, 4)


def an_entry(
    label: str, first: date | None = None, last: date | None = None, held: HearingHeld = HearingHeld.YES
) -> AdjournmentCode:
    return AdjournmentCode("13", label, Cause.COURT, held, first=first, last=last)


def test_an_entry_speaks_for_the_days_it_is_valid_on() -> None:
    old = an_entry("Old wording", last=date(2018, 12, 31), held=HearingHeld.NO)
    new = an_entry("New wording", first=date(2019, 1, 1))
    codes = AdjournmentCodes((old, new))
    assert codes.label("13", date(2018, 12, 31)) == "Old wording"
    assert codes.label("13", date(2019, 1, 1)) == "New wording"
    assert not codes.is_held("13", date(2018, 12, 31))
    assert codes.is_held("13", date(2019, 1, 1))


@pytest.mark.parametrize("in_order", [True, False])
def test_of_two_valid_entries_the_latest_begun_speaks(*, in_order: bool) -> None:
    entries = (an_entry("Undated"), an_entry("Since 2019", first=date(2019, 1, 1)))
    codes = AdjournmentCodes(entries if in_order else entries[::-1])
    assert codes.label("13", DAY) == "Since 2019"
    assert codes.label("13", date(2018, 6, 1)) == "Undated"


def test_an_unknown_code_is_shown_raw_and_reads_as_held() -> None:
    codes = AdjournmentCodes(())
    assert codes.on("7Q", DAY) is None
    assert codes.label("7Q", DAY) == "7Q"
    assert codes.cause("7Q", DAY) is Cause.OTHER
    assert codes.is_held("7Q", DAY)
    assert not codes.is_held("7Q", DAY, only_recorded=True)
    assert not codes.not_produced("7Q", DAY)
    assert not codes.background_check("7Q", DAY)


def test_no_code_reads_as_held_and_names_nobody() -> None:
    codes = shipped_adjournment_codes()
    assert codes.is_held(None, DAY)
    assert codes.is_held(None, DAY, only_recorded=True)
    assert not codes.not_produced(None, DAY)
    assert not codes.background_check(None, DAY)
    assert codes.cause(None, DAY) is Cause.OTHER


def test_held_unknown_counts_as_held_unless_the_record_is_asked() -> None:
    codes = AdjournmentCodes((an_entry("Somebody asked", held=HearingHeld.UNKNOWN),))
    assert codes.is_held("13", DAY)
    assert not codes.is_held("13", DAY, only_recorded=True)


def test_only_code_09_says_that_dhs_did_not_produce() -> None:
    # EOIR's adjournment codes: 09 "Detained respondent not presented for hearing".
    codes = shipped_adjournment_codes()
    assert {one.code for one in codes.entries if codes.not_produced(one.code, DAY)} == {"09"}


def test_codes_24_and_36_say_that_a_background_check_was_pending() -> None:
    codes = shipped_adjournment_codes()
    assert {one.code for one in codes.entries if codes.background_check(one.code, DAY)} == {"24", "36"}


def test_every_cause_has_words() -> None:
    assert all(cause.label for cause in Cause)
    assert Cause.JUDGE.label == "Judge’s leave, detail or reassignment"
