from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from iqdesk.domain.docket import (
    Custody,
    HearingKind,
    Manner,
    Mark,
    MarkKind,
    Outcome,
    OutcomeKind,
    Respondent,
    RuleBroken,
    a_number,
    folded,
    masked_a_number,
    outcome_of,
    spoken_a_number,
)


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("A012345678", "012345678"),
        ("a012345678", "012345678"),
        ("012-345-678", "012345678"),
        ("A 12 345 678", "012345678"),
        ("A#12.345.678", "012345678"),
        ("A-012-345-678", "012345678"),
        ("  1234567 ", "001234567"),
        ("A000\u00a0123\u00a0456", "000123456"),  # as our own lists show it
    ],
)
def test_an_a_number_is_read_in_any_spelling(typed: str, digits: str) -> None:
    # USCIS glossary: seven, eight or nine digits, filled up with zeros to nine.
    assert a_number(typed) == digits


@pytest.mark.parametrize(
    "typed", ["", "A", "123456", "1234567890", "000000000", "0000000", "A12345678B", "B12345678", "12/345/678"]
)
def test_what_is_no_a_number_is_refused_in_words(typed: str) -> None:
    with pytest.raises(RuleBroken, match="7, 8 or 9"):
        a_number(typed)


def test_digits_of_other_scripts_are_no_a_number() -> None:
    with pytest.raises(RuleBroken):
        a_number("٠١٢٣٤٥٦٧٨")


@given(st.integers(1, 999_999_999), st.lists(st.sampled_from(["", " ", "-", ".", "\u00a0"]), min_size=9, max_size=9))
def test_an_a_number_reads_back_whatever_stands_between_its_digits(number: int, between: list[str]) -> None:
    digits = f"{number:09}"
    typed = "A" + "".join(mark + digit for mark, digit in zip(between, digits, strict=True))
    assert a_number(typed) == digits
    assert a_number(spoken_a_number(digits)) == digits


@given(st.text(alphabet="A0123456789 -.#x", max_size=14))
def test_an_a_number_has_nine_digits_or_is_refused(typed: str) -> None:
    try:
        digits = a_number(typed)
    except RuleBroken:
        return
    assert len(digits) == 9
    assert digits.isascii()
    assert digits.isdecimal()


def test_an_a_number_is_spoken_in_threes_and_masked_to_three() -> None:
    assert spoken_a_number("000123456") == "A000\u00a0123\u00a0456"
    assert masked_a_number("000123456") == "A…\u00a0456"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Nguyễn", "nguyen"),
        ("Đặng", "dang"),
        ("Śliwka", "sliwka"),
        ("Łukasz", "lukasz"),
        ("ÖZTÜRK-AĞA", "ozturk-aga"),
        ("Yıldırım", "yildirim"),
        ("İlker", "ilker"),
        ("Groß", "gross"),
        ("Ọlátúnjí", "olatunji"),
        ("Sæþór", "saethor"),
        ("Ɛ̃nyonam Ɔfɔsu", "enyonam ofosu"),  # Ewe, Akan
        ("Əliyev", "eliyev"),
        ("Ħal Qormi", "hal qormi"),
        ("Ŧŋ", "tn"),
        ("Ɓaba Ɗan Ƙasa", "baba dan kasa"),  # Hausa
        ("Brontë, Sørbø", "bronte, sorbo"),
        ("Œuvray", "oeuvray"),
        ("Guðrún", "gudrun"),
        ("O’Brien", "obrien"),
        ("O'Brien", "obrien"),
        ("O´Brien", "obrien"),
        ("Kaʻahumanu", "kaahumanu"),
        ("Muʾmin", "mumin"),
        ("Gal·la", "galla"),
        ("Жуков", "жуков"),  # Cyrillic stays Cyrillic
        ("Али\u0306", "али"),
        ("Soft\u00adhyphen\u200d", "softhyphen"),
    ],
)
def test_names_fold_to_small_letters_without_marks(name: str, plain: str) -> None:
    assert folded(name) == plain


@pytest.mark.parametrize("marks", list(itertools.permutations("\u0323\u0301\u0306")))
def test_marks_fold_in_whatever_order_they_were_typed(marks: tuple[str, ...]) -> None:
    assert folded("o" + "".join(marks) + "l") == "ol"


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_part_of_a_name_is_found_in_it_however_it_is_written(left: str, right: str) -> None:
    assume("ß" not in left + right)
    assert folded(left.upper()) in folded(left.upper() + " " + right)


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        (("A", "M", "MR"), HearingKind.MASTER),
        (("A", "I", "II"), HearingKind.MERITS),
        (("B", "I", "II"), HearingKind.CUSTODY),
        (("A", "B", None), HearingKind.CUSTODY),
        (("A", "C", None), HearingKind.CUSTODY),
        (("A", "I", "CY"), HearingKind.CUSTODY),
        (("A", "I", "RR"), HearingKind.FEAR_REVIEW),
        (("B", "I", "RR"), HearingKind.CUSTODY),
        ((None, None, None), HearingKind.OTHER),
    ],
)
def test_custody_and_fear_review_slots_are_no_merits_hearings(columns: tuple[str | None, ...], kind: HearingKind) -> None:
    # 2014 schedule-type lookup: CY and RR slots carry calendar type I.
    assert HearingKind.of(*columns) is kind


def test_four_manners_complete_a_proceeding() -> None:
    # EOIR adjudication statistics, April 2021; venue changes and administrative closures stand apart.
    completing = {manner for manner in Manner if manner.completes}
    assert completing == {Manner.DECISION, Manner.IN_ABSENTIA, Manner.TERMINATED, Manner.WITHDRAWN}


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Outcome(OutcomeKind.HELD), None),
        (Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION), "8B"),
        (Outcome(OutcomeKind.RESERVED), "RR"),
        (Outcome(OutcomeKind.IN_ERROR), "99"),
        (Outcome(OutcomeKind.ADJOURNED, "13"), "13"),
        (Outcome(OutcomeKind.ADJOURNED), None),
        (Outcome(OutcomeKind.DID_NOT_PROCEED, "09"), "09"),
    ],
)
def test_an_outcome_is_kept_as_the_code_the_measures_read(outcome: Outcome, code: str | None) -> None:
    outcome.check(HearingKind.MERITS)
    assert outcome.stored_code() == code


def test_what_did_not_proceed_needs_a_code() -> None:
    with pytest.raises(RuleBroken, match="needs an adjournment code"):
        Outcome(OutcomeKind.DID_NOT_PROCEED).check(HearingKind.MERITS)


def test_an_adjournment_may_wait_for_its_code() -> None:
    assert Outcome(OutcomeKind.ADJOURNED).wants_code
    assert not Outcome(OutcomeKind.ADJOURNED, "13").wants_code
    assert not Outcome(OutcomeKind.HELD).wants_code


@pytest.mark.parametrize("manner", [None, Manner.ADMINISTRATIVE_CLOSURE, Manner.VENUE_CHANGE, Manner.TRANSFER, Manner.OTHER])
def test_a_completed_hearing_needs_a_manner_that_completes(manner: Manner | None) -> None:
    with pytest.raises(RuleBroken, match="needs its manner"):
        Outcome(OutcomeKind.COMPLETED, manner=manner).check(HearingKind.MERITS)


def test_a_completed_custody_hearing_has_no_manner() -> None:
    Outcome(OutcomeKind.COMPLETED).check(HearingKind.CUSTODY)
    with pytest.raises(RuleBroken, match="completed master, merits or fear-review hearing only"):
        Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION).check(HearingKind.CUSTODY)


def test_a_manner_goes_with_a_completed_hearing_only() -> None:
    with pytest.raises(RuleBroken, match="A manner goes with"):
        Outcome(OutcomeKind.RESERVED, manner=Manner.DECISION).check(HearingKind.MERITS)


@pytest.mark.parametrize(
    ("code", "is_recorded", "took_place", "outcome"),
    [
        (None, False, True, None),
        (None, True, True, OutcomeKind.HELD),
        ("8B", False, True, OutcomeKind.COMPLETED),
        ("8A", False, False, OutcomeKind.COMPLETED),
        ("RR", False, True, OutcomeKind.RESERVED),
        ("DD", False, True, OutcomeKind.RESERVED),
        ("RD", False, True, OutcomeKind.RESERVED),
        ("99", False, False, OutcomeKind.IN_ERROR),
        ("13", False, True, OutcomeKind.ADJOURNED),
        ("09", False, False, OutcomeKind.DID_NOT_PROCEED),
    ],
)
def test_a_stored_code_reads_as_the_outcome_it_stands_for(
    *, code: str | None, is_recorded: bool, took_place: bool, outcome: OutcomeKind | None
) -> None:
    assert outcome_of(code, is_recorded=is_recorded, wants_code=False, took_place=took_place) is outcome


def test_an_outcome_without_its_code_reads_as_adjourned_until_the_code_is_given() -> None:
    assert outcome_of(None, is_recorded=True, wants_code=True, took_place=True) is OutcomeKind.ADJOURNED
    assert outcome_of(None, is_recorded=False, wants_code=False, took_place=True) is None


def test_a_mark_covers_the_days_between_its_dates() -> None:
    march = Mark(1, MarkKind.CAP, date(2019, 3, 1), date(2019, 3, 31))
    assert march.covers(date(2019, 3, 31), date(2019, 4, 30))
    assert not march.covers(date(2019, 4, 1), date(2019, 4, 30))
    assert not march.covers(date(2019, 2, 1), date(2019, 2, 28))
    assert Mark(1, MarkKind.CAP, None, None).covers(date(1999, 1, 1), date(1999, 1, 1))


def test_a_name_is_put_together_from_what_is_known() -> None:
    assert Respondent("Nguyễn", "Thảo Vi").name == "Nguyễn, Thảo Vi"
    assert Respondent("Nguyễn").name == "Nguyễn"
    assert Respondent().name == ""


def test_what_a_person_reads_begins_with_a_capital() -> None:
    labels = [one.label for words in (Custody, HearingKind, Manner, OutcomeKind, MarkKind) for one in words]
    assert all(label[0].isupper() for label in labels)
    assert Custody.NEVER.label == "Never detained"
