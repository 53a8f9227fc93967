"""Figures, dates and headroom as the screen says them."""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction

import pytest
from builders import shipped_goals

from iqdesk.domain.standing import BenchmarkStanding, Item, Verdict
from iqdesk.ui import words

MARCH_9 = date(2027, 3, 9)


def a_share(met: int, missed: int, name: str = "motions-20-days") -> BenchmarkStanding:
    benchmark = next(one for one in shipped_goals().benchmarks if one.name == name)
    items = [Item(i, i, Verdict.MET) for i in range(met)] + [Item(i, i, Verdict.MISSED) for i in range(missed)]
    return BenchmarkStanding(benchmark, tuple(items))


def test_figures_have_separators_and_a_true_minus() -> None:
    assert [words.figure(value) for value in (0, 263, 1204, -1204)] == ["0", "263", "1,204", "−1,204"]
    assert [words.decimal(Fraction(7, 2), 2), words.decimal(-4.5, 1), words.decimal(-0.04, 1)] == ["3.50", "−4.5", "0.0"]
    assert words.day_count(Fraction(165, 2)) == "82.5"
    assert words.day_count(Fraction(19)) == "19"


def test_dates_carry_their_weekday_and_their_year_outside_the_fiscal_year() -> None:
    assert words.short_day(MARCH_9, MARCH_9) == "Tue Mar 9"
    assert words.short_day(date(2026, 9, 30), MARCH_9) == "Wed Sep 30, 2026"
    assert words.short_day(None, MARCH_9) == ""
    assert words.long_day(MARCH_9) == "Tuesday, March 9, 2027"


@pytest.mark.parametrize(("at", "said"), [(time(0, 5), "12:05 AM"), (time(9), "9:00 AM"), (time(12), "12:00 PM"), (None, "")])
def test_hours(at: time | None, said: str) -> None:
    assert words.spoken_hour(at) == said


def test_durations() -> None:
    assert [words.duration(minutes) for minutes in (45, 120, 390)] == ["45 min", "2 h", "6 h 30"]


@pytest.mark.parametrize(
    ("met", "missed", "said"),
    [
        # 112 of 125 at 85%: floor((11200 - 10625) / 85) = 6
        (112, 13, "6 more late, still at goal"),
        # 52 of 65 at 85%: ceil((5525 - 5200) / 15) = 22
        (52, 13, "22 in a row reach it"),
        (85, 15, "none to spare"),
        (100, 100, "35.0 points below"),
        (8, 1, "9 cases, none to spare"),
        (0, 0, ""),
    ],
)
def test_headroom(met: int, missed: int, said: str) -> None:
    assert words.headroom(a_share(met, missed)) == said


def test_a_goal_of_everything_cannot_be_reached_again_once_missed() -> None:
    assert words.headroom(a_share(19, 1, "fear-review-first-date")) == "5.0 points below"
