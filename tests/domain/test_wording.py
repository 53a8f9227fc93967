from __future__ import annotations

from datetime import date, time
from fractions import Fraction

from iqdesk.domain import wording as words
from iqdesk.domain.wording import percent, share_in_words


def test_days_and_times_are_written_alike_whatever_the_system_speaks() -> None:
    assert words.long_day(date(2027, 3, 9)) == "Tuesday, March 9, 2027"
    assert words.long_day(date(2027, 3, 9), with_year=False) == "Tuesday, March 9"
    assert words.short_day(date(2027, 3, 9), date(2027, 9, 30)) == "Tue Mar 9"
    assert words.short_day(date(2027, 10, 1), date(2027, 9, 30)) == "Fri Oct 1, 2027"
    assert words.date_with_year(date(2027, 3, 9)) == "March\u00a09,\u00a02027"
    assert words.month(date(2027, 3, 9)) == "March 2027"
    assert [words.spoken_time(time(hour, 5)) for hour in (0, 11, 12, 23)] == ["12:05 AM", "11:05 AM", "12:05 PM", "11:05 PM"]


def test_days_are_exact_in_quarters() -> None:
    assert [words.days(Fraction(n, 4)) for n in (0, 1, 2, 3, 4, 330, -2)] == ["0", "¼", "½", "¾", "1", "82½", "–½"]
    assert words.days(Fraction(187, 20)) == "9.35"
    assert words.days(Fraction(93, 10)) == "9.3"


def test_numbers_have_separators() -> None:
    assert [words.number(n) for n in (1204, 0, -3)] == ["1,204", "0", "–3"]
    assert words.number(None) == "—"
    assert words.rounded(Fraction(-45, 10), 1) == "–4.5"
    assert words.per_day(Fraction(7, 2)) == "3.50"


def test_a_share_is_never_shown_on_the_wrong_side_of_its_goal() -> None:
    assert share_in_words(52, 65, Fraction(85)) == "80.0%"
    assert share_in_words(1, 3, None) == "33.3%"
    assert share_in_words(0, 0, Fraction(85)) == "—"
    assert share_in_words(1699, 2000, Fraction(85)) == "84.95%"  # rounding would say 85.0%
    assert share_in_words(84_999, 100_000, Fraction(85)) == "84.999%"
    assert share_in_words(849_999, 1_000_000, Fraction(85)) == "84.9999%"
    assert share_in_words(85, 100, Fraction(85)) == "85.0%"


def test_counts_agree_with_their_nouns() -> None:
    assert words.counted(0, "case") == "no cases"
    assert words.counted(1, "case") == "1\u00a0case"
    assert words.counted(1200, "entry", "entries") == "1,200\u00a0entries"
    assert [words.in_words(n) for n in (0, 2, 9, 10)] == ["none", "two", "nine", "10"]
    assert words.listed([]) == ""
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.sentence("two of six") == "Two of six"
    assert percent(Fraction(25, 2)) == "12.5%"
