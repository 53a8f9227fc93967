from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.docket import masked_a_number
from iqdesk.domain.spelt_numbers import numbers_apart, numbers_in

OWN = frozenset({"219000107", "012345678", "001234567"})

SPELLINGS = [
    "219000107",
    "A219000107",
    "a219000107",
    "A 219-000-107",
    "A#219.000.107",
    "A-219 000 107",
    "A219\u00a0000\u00a0107",
    "A219\r\n000\r\n107",
    "219-\r\n000-\r\n107",
    "219-\ufffe000\x02107",
    "219\u2011000\u2013107",
    "21 90 00 10 7",
    "2-1-9-0-0-0-1-0-7",
    "219/000/107",
    "219,000,107",
    "219 000 ·107",
    "\uff12\uff11\uff19\uff10\uff10\uff10\uff11\uff10\uff17",  # full width
    "\u0662\u0661\u0669\u0660\u0660\u0660\u0661\u0660\u0667",  # Arabic-Indic
    "\u0410219000107",  # a Cyrillic A
    "Alien No. 219000107",
    "A-number 219000107",
    "Respondent219000107x",
    "A2190-00107",
]


def masked_numbers(text, own, mask):
    for one in reversed(numbers_apart(text, own)):
        text = text[: one.start] + mask(one.digits) + text[one.end :]
    return text


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_number_of_the_docket_is_found_in_any_spelling(spelling):
    text = f"Covered the docket of {spelling}; back at noon"
    (found,) = numbers_in(text, OWN)
    assert found.digits == "219000107"
    assert text[found.start : found.end] in spelling


@pytest.mark.parametrize("spelling", ["012345678", "12345678", "A12-345-678", "1234567", "A 1 234 567"])
def test_leading_zeros_may_be_left_out(spelling):
    assert [one.digits.lstrip("0") for one in numbers_in(spelling, OWN)] in (["12345678"], ["1234567"])


@pytest.mark.parametrize("spelling", ["A246323", "A-246-323", "A-246\u2011323", "A# 246-323", "a 246 323"])
def test_six_digits_are_a_number_of_the_docket_that_begins_with_zeros_where_they_wear_the_a(spelling):
    own = frozenset({"000246323"})
    assert [one.digits for one in numbers_in(f"In {spelling}, heard.", own)] == ["000246323"]
    assert numbers_in(f"In {spelling}, heard.", frozenset({"000246324"})) == []
    assert numbers_in("In 246-323, heard.", own) == []


@pytest.mark.parametrize("spelling", ["A200300400", "A 200 300 400", "a-1-300-400", "A#2003004", "Alien number: 200300400"])
def test_any_other_number_is_found_where_it_has_its_prefix(spelling):
    (found,) = numbers_in(f"({spelling})", OWN)
    assert f"({spelling})"[found.start : found.end] == spelling


@pytest.mark.parametrize(
    "text",
    [
        "200300400",  # not this docket's, and bare
        "Rows A-12 to A-1374, A-13, 345, 678",
        "A-12 A… 678",
        "a 3,700,000-case backlog",
        "a 3.7 million",
        "9219000107",
        "2190001071",
        "IDA219000107001",
        "sha 7c1e 94a0 0123 4567 8a0f",
        "October 1, 2026 to 2/1/2027",
        "220¼ of 1,334, 7.6 percent",
        "read in 0012: 345 rows, 67 of 1,234, 56.7%",
        "",
    ],
)
def test_other_digits_are_left_alone(text):
    assert numbers_in(text, OWN) == []


def test_a_fingerprint_in_groups_of_four_is_none_even_where_its_digits_are_a_number_of_the_docket():
    assert numbers_in("7c1e 0123 4567", {"001234567"}) == []
    assert numbers_in("7c1e 1234 5678 9abc", OWN) == []
    assert numbers_in("7c10 1234 567a, 123 45678", OWN)[0].start == 16  # only whole words of four are one


@pytest.mark.parametrize("date", ["2027-03-09", "2027/3/09", "03/09/2027", "09.03.2027"])
def test_a_date_is_none_even_where_its_digits_are_a_number_of_the_docket(date):
    digits = "".join(filter(str.isdigit, date)).zfill(9)
    assert numbers_in(f"on {date}.", {digits}) == []


def test_what_a_list_or_a_clause_parts_is_no_number():
    assert numbers_in("Codes 01, 02, 05, 12, 21", {"001020512", "002051221"}) == []
    assert numbers_in("read October 3, 2026: 313 rows", {"032026313"}) == []
    assert numbers_in("read October 13, 2026: 1,553 rows", {"020261553"}) == []


@pytest.mark.parametrize("spelt", ["3027-03-09", "2027-13-13", "2027-01-39", "2027-00-09", "20-27-0309", "203/09/201"])
def test_what_only_looks_like_a_date_is_looked_at(spelt):
    digits = "".join(filter(str.isdigit, spelt)).zfill(9)
    assert [one.digits for one in numbers_in(spelt, {digits})] == [digits]


def test_each_number_is_told_once_in_order():
    text = "A219000107, then 12345678 and A 219 000 107"
    assert [one.digits for one in numbers_in(text, OWN)] == ["219000107", "012345678", "219000107"]
    assert masked_numbers(text, OWN, lambda digits: f"<{digits[-3:]}>") == "<107>, then <678> and <107>"


def test_numbers_that_share_digits_are_masked_as_one_and_nothing_else_is_lost():
    own = {"012345678", "123456780", "345678912"}
    assert [one.digits for one in numbers_in("12345678 0, 2027", own)] == ["012345678", "123456780"]
    assert masked_numbers("12345678 0, 2027", own, lambda digits: f"<{digits[-3:]}>") == "<780>, 2027"
    assert masked_numbers("12 345678 912 was set", own, lambda digits: f"<{digits[-3:]}>") == "<912> was set"


def test_what_follows_a_masked_number_is_no_part_of_it():
    assert masked_numbers("A012345678 (100 200 seats)", OWN, masked_a_number) == "A…\u00a0678 (100 200 seats)"
    assert numbers_in("A…\u00a0678 100 200 seats", OWN) == []
    assert [one.digits for one in numbers_in("A… 219 000 107", OWN)] == ["219000107"]  # the docket's own all the same


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text())
def test_a_planted_number_is_found_whatever_stands_around_it(before, after):
    text = f"{before} x A219000107 x {after}"
    assert any(one.digits == "219000107" for one in numbers_in(text, OWN))
    assert "219000107" not in masked_numbers(text, OWN, lambda digits: f"A… {digits[-3:]}")
