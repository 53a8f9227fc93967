"""What is typed into the find box is read without a refusal; a note is cut around what was sought."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.docket import folded
from iqdesk.domain.finding import Sought, excerpt, sought

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
