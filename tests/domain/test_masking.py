from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports.builders import a_name

from iqdesk.domain.masking import Hides, Mask, Named

CASES = {
    1: a_name(1, "Ñandú-Öberg", "Zóra", "012345678"),
    2: a_name(2, "May", "Qui", "087654321"),
    3: a_name(3),
}


def test_a_case_shows_at_most_three_digits():
    mask = Mask(CASES)
    assert mask.case(1) == "A…\u00a0678"
    assert [mask.case(one) for one in (3, 4, None)] == ["—", "—", "—"]


@pytest.mark.parametrize("spelling", ["A012345678", "A 012-345-678", "a12345678", "012 345 678", "A#12.345.678", "12345678"])
def test_an_a_number_in_a_note_is_masked_in_any_spelling(spelling):
    assert Mask(CASES).text(f"Covered {spelling}, all day") == "Covered A…\u00a0678, all day"


def test_an_a_number_of_another_docket_is_masked_where_it_has_its_prefix():
    assert Mask(CASES).text("See A 200 300 400") == "See A…\u00a0400"
    assert Mask(CASES).text("Order 13852 of 20181201, room 200300400") == "Order 13852 of 20181201, room 200300400"


@pytest.mark.parametrize("name", ["Zóra Ñandú-Öberg", "ÑANDÚ-ÖBERG, ZÓRA", "Ñandú-Öberg Zóra"])
def test_a_respondents_whole_name_is_replaced(name):
    assert Mask(CASES).text(f"Hearing of {name} moved") == "Hearing of a respondent moved"


def test_the_key_of_a_public_case_is_left_out():
    assert Mask(CASES).text("Case\u00a020000166 is in the docket already; see case 20000167") == (
        "A public case is in the docket already; see a public case"
    )
    assert Mask(CASES).text("In case 12 of us") == "In case 12 of us"


def test_a_surname_alone_stays():
    assert Mask(CASES).text("Training in May") == "Training in May"


def test_a_note_becomes_one_line():
    assert Mask(CASES).text("  two\n lines\tand more ") == "two lines and more"


def test_a_name_entered_as_one_is_replaced_where_it_is_of_several_words():
    mask = Mask({1: a_name(1, "Salif Ouédraogo", ""), 2: a_name(2, "", "Nélida"), 3: a_name(3, "May", "")})
    assert mask.text("In the docket already: Salif Ouédraogo.") == "In the docket already: a respondent."
    assert mask.text("Nélida was late in May") == "Nélida was late in May"  # one word is no whole name
    assert mask.finding("In the docket already: Nélida.") == "In the docket already: a respondent."


def test_in_a_finding_a_single_name_is_a_respondents():
    mask = Mask({1: a_name(1, "Suharto", "", "012345678")})
    assert mask.finding("A012345678 is in the docket already: Suharto.") == "A…\u00a0678 is in the docket already: a respondent."
    assert mask.text("Suharto") == "Suharto"


def test_who_asks_for_names_gets_number_and_name_and_words_as_they_are():
    named = Named(CASES)
    assert named.case(1) == "A012\u00a0345\u00a0678 Ñandú-Öberg, Zóra"
    assert [named.case(one) for one in (None, 9)] == ["—", "—"]
    assert named.text("Zóra Ñandú-Öberg asked") == "Zóra Ñandú-Öberg asked"


def test_names_that_were_chosen_to_stay_stay_but_no_number():
    text = "Zóra Ñandú-Öberg (A012345678) and Qui May"
    assert Mask(CASES, names_kept={1}).text(text) == "Zóra Ñandú-Öberg (A…\u00a0678) and a respondent"


def test_a_name_that_two_people_bear_stays_where_one_of_them_was_chosen():
    namesakes = {1: a_name(1, "Ouédraogo", "Salif"), 2: a_name(2, "OUEDRAOGO", "Salif")}
    assert Mask(namesakes, names_kept={2}).text("Salif Ouédraogo asked") == "Salif Ouédraogo asked"


def test_a_name_is_replaced_as_a_whole_word_and_with_what_a_search_finds():
    mask = Mask({1: a_name(1, "Ann", "Lee"), 2: a_name(2, "Quispe Huallpa", "Nélida Rosa")})
    assert mask.text("Lee Ann, not Lee Annan") == "A respondent, not Lee Annan"
    assert mask.text("Nelida Quispe's brief") == "A respondent's brief"


def test_numbers_of_further_cases_are_masked_where_they_are_known():
    assert Mask(CASES, own_numbers={"219000107"}).text("See 219 000 107") == "See A…\u00a0107"
    assert Mask(CASES).text("See 219 000 107") == "See 219 000 107"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Of Ana Ruiz, A012345678, nothing came.", "Of a respondent, A…\u00a0678, nothing came."),  # the A is no initial
        ("Of A012345678 Ruiz, Ana", "Of A…\u00a0678 a respondent"),
        ("Ana Ruiz was ill. “Ana Ruiz” again! Ana A. Ruiz.", "A respondent was ill. “A respondent” again! A respondent."),
        ("In May 3. Ana Ruiz v. Ana Ruiz", "In May 3. A respondent v. a respondent"),
        ("Ms. Ana Ruiz, the respondent Ana Ruiz’s brief", "A respondent, a respondent’s brief"),
        ("E-mail Ana_Ruiz.pdf, *Ana Ruiz*", "E-mail a respondent.pdf, *a respondent*"),
    ],
)
def test_what_stands_for_a_name_reads_as_a_sentence(text, masked):
    assert Mask({1: a_name(1, "Ruiz", "Ana Alba", "012345678")}).text(text) == masked


def test_a_name_within_a_longer_one_that_was_chosen_to_stay_stays():
    people = {1: a_name(1, "Ouédraogo Kaboré", "Salif"), 2: a_name(2, "Ouédraogo", "Salif")}
    assert Mask(people, names_kept={1}).text("Of Salif Ouédraogo Kaboré") == "Of Salif Ouédraogo Kaboré"
    assert Mask(people, names_kept={2}).text("Of Salif Ouédraogo Kaboré") == "Of a respondent"


def test_names_that_share_a_word_are_replaced_together():
    people = {1: a_name(1, "Ruiz", "Ana"), 2: a_name(2, "Berg", "Ruiz")}
    assert Mask(people).text("Of Ana Ruiz Berg") == "Of a respondent"


def test_whose_names_stand_in_a_text_is_told_with_their_spellings_kept_or_not():
    people = {1: a_name(1, "Ruiz", "Ana", "012345678"), 2: a_name(2, "RUIZ", "Ana"), 3: a_name(3, "Berg", "Eva")}
    assert Mask(people, names_kept={1}).people_in("Ana  Ruiz, A012345678 and Ruiz, Ana; Ana\nRuiz") == {
        1: ("Ana Ruiz", "Ruiz, Ana"),
        2: ("Ana Ruiz", "Ruiz, Ana"),
    }


def test_everything_that_is_replaced_is_told_in_its_order():
    mask = Mask({1: a_name(1, "Ruiz", "Ana", "012345678")})
    line = "Case 20000166 is that of Ms. Ana Ruiz, A012345678."
    assert [(one.what, line[one.start : one.end], one.says) for one in mask.hidden_in(line)] == [
        (Hides.KEY, "Case 20000166", "A public case"),
        (Hides.NAME, "Ms. Ana Ruiz", "a respondent"),
        (Hides.NUMBER, "A012345678", "A…\u00a0678"),
    ]


WORDS = (
    "Ana",
    "Ruiz",
    "Berg",
    "A.",
    "A",
    "Ms.",
    "the respondent",
    "A012345678",
    "219-000-107",
    "12345678",
    "case 20000166",
    "May",
)
MARKS = (",", ".", "\n\n", "\U000f0000", "“", ")", "…", "-", "’s", " ", "")


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(MARKS), st.sampled_from((" ", ""))), max_size=9))
def test_however_they_stand_no_whole_name_and_no_number_is_left(words):
    mask = Mask({1: a_name(1, "Ruiz Berg", "Ana Alba", "012345678"), 2: a_name(2, "Berg", "Ruiz", "219000107")})
    line = mask.text("".join("".join(one) for one in words))
    assert mask.people_in(line) == {}
    assert [one for one in mask.hidden_in(line) if one.what is not Hides.NAME] == []
