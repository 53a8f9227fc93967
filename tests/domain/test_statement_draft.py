from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.statement.draft import LONGEST_NAME, Appendix, Choices, PaperSize, StatementPart, next_name
from iqdesk.domain.statement.kept_choices import kept, read_choices

EVERY_CHOICE = Choices(
    as_of=date(2027, 3, 9),
    readings=frozenset({"court-days", "by-completing-judge"}),
    parts_left_out=frozenset({StatementPart.METHOD, StatementPart.COST}),
    measures_left_out=frozenset({"remand-rate"}),
    circumstances_left_out=frozenset({"away 5"}),
    appendix=Appendix.MISSED,
    is_named=True,
    size=PaperSize.A4,
    names_kept=frozenset({2**62, 7}),
)


def test_only_what_was_chosen_is_written_down_in_words_that_a_person_reads() -> None:
    assert kept(Choices()) == {}
    assert kept(EVERY_CHOICE) == {
        "as_of": "2027-03-09",
        "readings": ["by-completing-judge", "court-days"],
        "parts_left_out": ["what it cost", "method and definitions"],
        "measures_left_out": ["remand-rate"],
        "circumstances_left_out": ["away 5"],
        "appendix": "missed",
        "is_named": True,
        "size": "a4",
        "names_kept": [7, 2**62],
    }


def test_what_was_written_down_is_read_again() -> None:
    for choices in (Choices(), EVERY_CHOICE):
        assert read_choices(json.loads(json.dumps(kept(choices)))) == (choices, ())


@pytest.mark.parametrize(
    ("written", "unknown"),
    [
        ({"margins": 3}, "“margins”"),
        ({"appendix": "brief"}, "“appendix” with “brief”"),
        ({"as_of": "yesterday"}, "“as_of” with “yesterday”"),
        ({"parts_left_out": ["foreword"]}, "“parts_left_out”"),
        ({"readings": "all"}, "“readings” with “all”"),
        ({"is_named": "yes"}, "“is_named” with “yes”"),
        ({"names_kept": ["x"]}, "“names_kept”"),
        ({"names_kept": [2**63]}, "“names_kept”"),
        (["a4"], "what it holds"),
    ],
)
def test_what_is_not_known_is_named_and_leaves_the_rest(written: object, unknown: str) -> None:
    assert read_choices(written) == (Choices(), (unknown,))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_nothing_that_a_file_may_hold_breaks_reading_it(written: object) -> None:
    found = read_choices(written)
    assert found.choices == Choices()


def test_the_next_draft_takes_the_first_free_number() -> None:
    assert next_name([]) == "Draft 1"
    assert next_name(["draft 1", "Draft 3", "With the detail"]) == "Draft 2"
    assert next_name(["Copy 1"], "Copy") == "Copy 2"
    assert next_name([], "x" * LONGEST_NAME) == f"{'x' * (LONGEST_NAME - 2)} 1"  # what it begins with is cut, never refused


def test_every_part_is_named_in_a_sentence() -> None:
    assert len({part.spoken for part in StatementPart}) == len(StatementPart)
    assert StatementPart.SUMMARY.spoken == "the summary"
    assert StatementPart.COST.label == "What it cost"
