from __future__ import annotations

import pytest
from builders import shipped_adjournment_codes
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.code_search import NOWHERE, CodeEntry, CodeFinder, Found

CODES = CodeFinder.among(
    [
        ("01", "Respondent seeking representation"),
        ("17", "Master to individual"),
        ("18", "Lack of interpreter"),
        ("1A", "Reinterpreted in 17 words"),
        ("32", "Interpreter not ordered"),
        ("4B", "Interpreter had to leave"),
        ("71", "Créole or Đông"),
    ]
)


def codes(found: list[Found]) -> list[str]:
    return [one.entry.code for one in found]


def shown(text: str, span: slice) -> str:
    return text[span]


def test_nothing_typed_finds_all_in_their_own_order() -> None:
    assert codes(CODES.find("")) == codes(CODES.find("  ")) == ["01", "17", "18", "1A", "32", "4B", "71"]


def test_the_code_itself_comes_first_then_codes_that_begin_so_then_labels() -> None:
    assert codes(CODES.find("17"))[0] == "17"
    assert codes(CODES.find("1")) == ["17", "18", "1A", "01", "71"]


def test_a_word_that_begins_so_comes_before_the_middle_of_one() -> None:
    assert codes(CODES.find("interp")) == ["18", "32", "4B", "1A"]


def test_the_letters_that_were_typed_are_told_from_the_rest() -> None:
    found = CODES.find("interp")[0]
    assert shown(found.entry.label, found.in_label) == "interp"
    assert found.in_code == NOWHERE
    assert shown("17", CODES.find("17")[0].in_code) == "17"


def test_a_label_typed_whole_comes_before_one_that_holds_it() -> None:
    finder = CodeFinder.among([("19", "Unplanned judge leave"), ("34", "Judge leave")])
    assert codes(finder.find("judge leave")) == ["34", "19"]
    assert codes(finder.find("judge leav")) == ["19", "34"]


def test_of_two_places_the_start_of_a_word_is_shown() -> None:
    found = CodeFinder.among([("X", "Reorder an order")]).find("order")[0]
    assert found.in_label == slice(11, 16)


def test_capitals_and_marks_do_not_matter() -> None:
    found = CODES.find("CREOLE")[0]
    assert shown(found.entry.label, found.in_label) == "Créole"
    assert shown("Créole or Đông", CODES.find("dong")[0].in_label) == "Đông"
    assert codes(CODES.find("4b")) == ["4B"]


def test_what_is_nowhere_finds_nothing() -> None:
    assert CODES.find("zebra") == []


def test_only_a_whole_code_or_a_whole_label_is_exact() -> None:
    assert CODES.exactly("1a") == CodeEntry("1A", "Reinterpreted in 17 words")
    assert CODES.exactly("lack of INTERPRETER") == CodeEntry("18", "Lack of interpreter")
    assert CODES.exactly("1") is None
    assert CODES.exactly("") is None


def test_a_label_that_two_codes_have_names_neither() -> None:
    twice = CodeFinder.among([("A", "Other"), ("B", "Other")])
    assert twice.exactly("other") is None
    assert twice.exactly("b") == CodeEntry("B", "Other")


@pytest.mark.parametrize("typed", ["18", "interpreter", "rep", "a"])
def test_every_code_that_ships_is_found_by_itself_and_by_its_label(typed: str) -> None:
    entries = shipped_adjournment_codes().entries
    finder = CodeFinder.among((one.code, one.label) for one in entries)
    for one in entries:
        assert one.code in codes(finder.find(one.code))[:1]
        assert one.code in codes(finder.find(one.label))
    expected = {one.code for one in entries if typed in one.code.lower() or typed in one.label.lower()}
    assert set(codes(finder.find(typed))) == expected


@given(st.text(max_size=8), st.lists(st.tuples(st.text(max_size=4), st.text(max_size=20)), max_size=6))
def test_any_text_finds_places_that_are_inside_the_words(typed: str, pairs: list[tuple[str, str]]) -> None:
    for found in CodeFinder.among(pairs).find(typed):
        assert 0 <= found.in_label.start <= found.in_label.stop <= len(found.entry.label)
        assert 0 <= found.in_code.start <= found.in_code.stop <= len(found.entry.code)
