from __future__ import annotations

from datetime import date
from fractions import Fraction

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.wording import percent, share_in_words
from iqdesk.reports import words


def test_dates_are_written_with_their_weekday_and_with_the_year_outside_the_fiscal_year():
    year = FiscalYear(2027)
    assert words.short_date(date(2027, 3, 9), year) == "Tue\u00a0Mar\u00a09"
    assert words.short_date(date(2027, 10, 1), year) == "Fri\u00a0Oct\u00a01,\u00a02027"
    assert words.long_date(date(2027, 3, 9)) == "Tuesday, March\u00a09,\u00a02027"


def test_days_are_exact_in_quarters():
    assert [words.days(Fraction(n, 4)) for n in (0, 1, 2, 3, 4, 330, -2)] == ["0", "¼", "½", "¾", "1", "82½", "–½"]
    assert words.days(Fraction(187, 20)) == "9.35"
    assert words.days(Fraction(93, 10)) == "9.3"


def test_numbers_have_separators():
    assert [words.number(n) for n in (1204, 0, -3)] == ["1,204", "0", "–3"]
    assert words.rounded(Fraction(-45, 10), 1) == "–4.5"


def test_a_share_is_never_shown_on_the_wrong_side_of_its_goal():
    assert share_in_words(52, 65, Fraction(85)) == "80.0%"
    assert share_in_words(0, 0, Fraction(85)) == "—"
    assert share_in_words(1699, 2000, Fraction(85)) == "84.95%"  # rounding would say 85.0%
    assert share_in_words(84_999, 100_000, Fraction(85)) == "84.999%"
    assert share_in_words(849_999, 1_000_000, Fraction(85)) == "84.9999%"
    assert share_in_words(85, 100, Fraction(85)) == "85.0%"


def test_counts_agree_with_their_nouns():
    assert words.counted(0, "case") == "no cases"
    assert words.counted(1, "case") == "1\u00a0case"
    assert words.counted(1200, "entry", "entries") == "1,200\u00a0entries"
    assert [words.in_words(n) for n in (0, 2, 9, 10)] == ["none", "two", "nine", "10"]
    assert words.listed([]) == ""
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.sentence("two of six") == "Two of six"
    assert percent(Fraction(25, 2)) == "12.5%"
