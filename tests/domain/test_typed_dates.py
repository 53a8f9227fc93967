from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_dates import MONTHS, Looks, typed_day

TODAY = date(2026, 3, 10)  # a Tuesday
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
DAYS_OF_THIS_CENTURY = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        *("3/14", "3/14/26", "3/14/2026", "03/14/2026", "031426", "03142026", "2026-03-14", "2026-3-14", " 3/14 ", "+4"),
        *("14 Mar", "14mar", "14 March", "14 march 2026", "Mar 14", "Mar. 14", "Mar 14, 2026", "MARCH 14 2026", "mar14"),
    ],
)
def test_a_clerks_spellings_of_march_14_are_read(typed: str) -> None:
    assert typed_day(typed, TODAY) == date(2026, 3, 14)


def test_t_is_today_and_signs_count_from_it() -> None:
    assert typed_day("t", TODAY) == typed_day(" T ", TODAY) == TODAY
    assert typed_day("+10", TODAY) == date(2026, 3, 20)
    assert typed_day("-3", TODAY) == date(2026, 3, 7)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            "13/1/2026",
            "0/5",
            "2/30",
            "2/29/2026",
            "4/31/26",
            "6/31",
            "2026-02-30",
            "20260314",
            "3/14/202",
            "314",
            "3.14.2026",
        ),
        *("tomorrow", "14 Foo", "Foo 14", "decision 12", "martinez 3", "mayor 5", "Mar", "14 Mar 26", "3/14/26 x", "+", "+12345"),
        *("3.14.2026", "3/14/0226", "0000-01-01", "2300-01-01", "٣/١٤", "٠٣١٤٢٦"),
    ],
)
def test_what_is_not_certainly_a_date_is_refused_in_words(typed: str) -> None:
    with pytest.raises(RuleBroken, match="is not a date"):
        typed_day(typed, TODAY)


def test_the_refusal_says_that_the_month_comes_first() -> None:
    with pytest.raises(RuleBroken, match="Months run from 1 to 12, and the month comes first"):
        typed_day("13/1/2026", TODAY)


@pytest.mark.parametrize(
    ("looks", "day"), [(Looks.BACK, "2025-03-14"), (Looks.AHEAD, "2026-03-14"), (Looks.NEAREST, "2026-03-14")]
)
def test_a_date_without_a_year_is_looked_for_where_it_belongs(looks: Looks, day: str) -> None:
    assert typed_day("3/14", TODAY, looks) == date.fromisoformat(day)


@pytest.mark.parametrize("looks", list(Looks))
def test_todays_own_month_and_day_mean_today(looks: Looks) -> None:
    assert typed_day("3/10", TODAY, looks) == TODAY


def test_in_january_december_is_the_one_just_past() -> None:
    assert typed_day("12/29", date(2026, 1, 4)) == date(2025, 12, 29)
    assert typed_day("1/4", date(2025, 12, 29)) == date(2026, 1, 4)


def test_february_29_without_a_year_is_found_in_a_leap_year() -> None:
    assert typed_day("2/29", TODAY, Looks.BACK) == date(2024, 2, 29)
    assert typed_day("2/29", TODAY, Looks.AHEAD) == date(2028, 2, 29)
    # 2100 is no leap year, so eight years lie between two of them.
    assert typed_day("2/29", date(2103, 1, 5), Looks.BACK) == date(2096, 2, 29)


@given(DAYS, DAYS)
def test_every_day_reads_back_in_every_form_with_its_year(day: date, today: date) -> None:
    name = MONTHS[day.month - 1]
    forms = [day.isoformat(), f"{day.month}/{day.day}/{day.year}", f"{day:%m%d%Y}", f"{day.day} {name} {day.year}"]
    forms += [f"{name[:3].title()} {day.day}, {day.year}", f"{day.day} {name[:4].upper()} {day.year}"]
    for form in forms:
        assert typed_day(form, today) == day


@given(DAYS_OF_THIS_CENTURY, DAYS)
def test_two_digits_of_a_year_belong_to_this_century(day: date, today: date) -> None:
    for form in (f"{day.month}/{day.day}/{day:%y}", f"{day:%m%d%y}"):
        assert typed_day(form, today) == day


@given(DAYS, DAYS, st.sampled_from(Looks))
def test_without_a_year_the_day_is_kept_and_the_side_is_right(day: date, today: date, looks: Looks) -> None:
    found = typed_day(f"{day.month}/{day.day}", today, looks)
    assert (found.month, found.day) == (day.month, day.day)
    assert looks is not Looks.BACK or found <= today
    assert looks is not Looks.AHEAD or found >= today


@given(DAYS, st.integers(-9999, 9999))
def test_a_signed_number_counts_days(today: date, days: int) -> None:
    assert typed_day(f"{days:+}", today) == today + timedelta(days=days)


@given(st.text(max_size=20))
def test_any_text_gives_a_day_or_a_sentence(text: str) -> None:
    try:
        day = typed_day(text, TODAY)
    except RuleBroken:
        return
    assert isinstance(day, date)
