from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.statement.draft_text import (
    DraftText,
    FigureName,
    OfCase,
    OfCircumstance,
    TextTrouble,
    Unreadable,
    Words,
    no_such_figure,
    parse,
)

KNOWN = ("completions", "completions-per-day", "goal", "court-days")


def test_a_text_is_paragraphs_of_words_and_figures_that_know_their_places() -> None:
    typed = "I completed {completions} of {goal}.\n\nSee {case 123}\nand {circumstance away 5}."
    assert parse(typed).paragraphs == (
        (
            Words(0, 12, "I completed "),
            FigureName(12, 25, "completions"),
            Words(25, 29, " of "),
            FigureName(29, 35, "goal"),
            Words(35, 36, "."),
        ),
        (
            Words(38, 42, "See "),
            OfCase(42, 52, 123),
            Words(52, 57, " and "),
            OfCircumstance(57, 78, "away 5"),
            Words(78, 79, "."),
        ),
    )


def test_what_a_text_names_can_be_asked_for() -> None:
    text = parse("{goal} {goal} {case 7} {case 8} {circumstance entry 12} {circumstance  cause\ninterpreter}")
    assert text.figures == {"goal"}
    assert text.cases == {7, 8}
    assert text.circumstances == {"entry 12", "cause interpreter"}


def test_a_figure_is_found_in_capitals_and_with_spaces_about_it() -> None:
    assert [piece for piece in parse("{ Court-Days } {CASE 9}").pieces if not isinstance(piece, Words)] == [
        FigureName(0, 14, "court-days"),
        OfCase(15, 23, 9),
    ]


def test_a_doubled_brace_is_a_brace() -> None:
    assert parse("{{not a figure}}").paragraphs == ((Words(0, 16, "{not a figure}"),),)
    assert parse("a } alone").paragraphs == ((Words(0, 9, "a } alone"),),)


def test_blank_lines_part_paragraphs_and_their_ends_have_no_spaces() -> None:
    assert parse("").paragraphs == ()
    assert parse(" \n \n\t\n ").paragraphs == ()
    one, two = parse("\n\n  One\nline. \n \n\n {goal} ").paragraphs
    assert [piece.text for piece in one if isinstance(piece, Words)] == ["One line."]
    assert two == (FigureName(19, 25, "goal"),)


def test_a_space_that_keeps_words_together_is_kept() -> None:
    assert parse("March\u00a09").paragraphs == ((Words(0, 7, "March\u00a09"),),)


def test_what_cannot_be_read_says_why_and_where() -> None:
    text = parse("{} {goal {case twelve} {circumstance} {case }")
    found = [piece for piece in text.pieces if isinstance(piece, Unreadable)]
    assert [(one.first, one.last, one.why.split(".")[0]) for one in found] == [
        (0, 2, "Nothing stands between the braces"),
        (3, 4, "A brace is opened and not closed"),
        (9, 22, "The braces name no case"),
        (23, 37, "The braces name no circumstance"),
        (38, 45, "The braces name no case"),
    ]
    assert [trouble.words for trouble in text.troubles(KNOWN)] == [one.why for one in found]


def test_a_figure_that_is_not_known_is_named_with_the_nearest_ones() -> None:
    text = parse("{goal} {completion}")
    assert text.troubles(KNOWN) == (
        TextTrouble(7, 19, "There is no figure {completion}. Nearest: {completions} or {completions-per-day}."),
    )
    assert no_such_figure("gaol", KNOWN) == "There is no figure {gaol}. Nearest: {goal}."
    assert no_such_figure("zzz", KNOWN) == "There is no figure {zzz}. Choose one from the list of figures."


def test_a_number_that_no_case_can_have_names_none() -> None:
    assert parse(f"{{case {2**63 - 1}}}").cases == {2**63 - 1}
    for number in (str(2**63), "1" * 20, "9" * 5000, "٣"):
        assert [type(piece) for piece in parse(f"{{case {number}}}").pieces] == [Unreadable]


@given(st.text(alphabet="a{} \n1-case"))
def test_pieces_stand_in_their_order_and_inside_the_text(typed: str) -> None:
    places = [(piece.first, piece.last) for piece in parse(typed).pieces]
    assert all(0 <= first < last <= len(typed) for first, last in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))


def test_a_text_of_nothing_names_nothing() -> None:
    assert (DraftText().figures, DraftText().troubles(KNOWN)) == (frozenset(), ())
