"""What is typed into the find box is read without a refusal; a note is cut around what was sought."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.docket import Respondent, folded
from iqdesk.domain.finding import Found, Sought, excerpt, found_by, sought
from iqdesk.domain.records import CaseName

TODAY = date(2027, 3, 9)


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("", None),
        ("   ", None),
        ("A000 102 983", Sought(digits="000102983")),
        ("a-102.983", Sought(digits="102983")),
        ("Case 20000166", Sought(digits="20000166")),
        ("983", Sought(digits="983")),
        ("Nguyễn, Thảo", Sought(words=("nguyen", "thao"))),
        ("O’Brien-Vâlcan", Sought(words=("obrien", "valcan"))),
        ("code 18", Sought(code="18")),
        ("CODE: Lack of Interpreter", Sought(code="lack of interpreter")),
        ("coded", Sought(words=("coded",))),
        ("3/14", Sought(day=date(2027, 3, 14))),
        ("031427", Sought(digits="031427", day=date(2027, 3, 14))),
        ("2027-03-14", Sought(digits="20270314", day=date(2027, 3, 14))),
        ("14 Mar", Sought(words=("14", "mar"), day=date(2027, 3, 14))),
        ("13/1/2027", Sought()),
        ("t", Sought(words=("t",), day=TODAY)),
        ("+10", Sought(day=date(2027, 3, 19))),
    ],
)
def test_what_was_typed_may_mean(typed: str, what: Sought | None) -> None:
    assert sought(typed, TODAY) == what


@given(st.text(max_size=40))
def test_nothing_that_can_be_typed_is_refused(typed: str) -> None:
    what = sought(typed, TODAY)
    assert (what is None) == (not typed.strip())


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (("call",), "Call the interpreter service …"),
        (("line",), "… service first, on line 2, not 3."),
        (("3",), "… line 2, not 3."),
        (("nowhere",), "Call the interpreter service …"),
    ],
)
def test_a_note_is_cut_around_the_word(words: tuple[str, ...], shown: str) -> None:
    assert excerpt("Call the interpreter service first, on line 2, not 3.", words) == shown


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=8), min_size=1, max_size=20), st.integers(0, 19))
def test_the_word_is_in_what_is_shown(parts: list[str], place: int) -> None:
    word = folded(parts[place % len(parts)])
    assert word in folded(excerpt(" ".join(parts), (word,)))


NGUYEN = CaseName(1, Respondent("Nguyễn", "Thảo Vi", "000102983"), None)
PUBLIC = CaseName(2, Respondent(), 20000166)


@pytest.mark.parametrize(
    ("typed", "case", "found", "said"),
    [
        ("102983", NGUYEN, None, "A-number"),
        ("983", NGUYEN, Found(on=TODAY), "A-number"),
        ("2000", PUBLIC, None, "Number of the public case"),
        ("thao nguyen", NGUYEN, None, "Name"),
        ("nguyen", NGUYEN, Found(note="call Nguyễn first"), "Name"),
        ("first", NGUYEN, Found(note="call Nguyễn first"), "Note: “call Nguyễn first”"),
        ("3/14", NGUYEN, Found(on=date(2027, 3, 14), start=time(13, 30), code="17"), "Sun Mar 14, 1:30 PM"),
        ("031426", NGUYEN, Found(on=date(2026, 3, 14)), "Sat Mar 14, 2026"),
        ("code 17", NGUYEN, Found(on=date(2027, 3, 9), start=time(9), code="17"), "Code 17, Tue Mar 9, 9:00 AM"),
    ],
)
def test_why_a_case_was_found_is_said_in_a_few_words(typed: str, case: CaseName, found: Found | None, said: str) -> None:
    what = sought(typed, TODAY)
    assert what is not None
    assert found_by(found, what, case, TODAY) == said
