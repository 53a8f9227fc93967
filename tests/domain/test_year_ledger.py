from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from builders import EXECUTIVE_ORDERS, FY2019, days_away

from iqdesk.domain.calendar import AwayKind, Closure, FiscalYear, PartTimeShare, SittingCalendar
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_shares import share_words, typed_share
from iqdesk.domain.year_ledger import court_days_of, year_ledger

LAPSE = Closure(date(2018, 12, 22), date(2019, 1, 25), "Lapse in appropriations", "a lapse", in_use=False, id=3)


def test_a_year_says_where_its_court_days_went() -> None:
    # Fiscal 2019: 261 weekdays, 10 holidays, two days closed by executive order; a week away, and half a day.
    away = (days_away("2019-05-24", "2019-05-24", AwayKind.TRAINING, 50), replace(days_away("2019-03-04", "2019-03-10"), id=2))
    ledger = year_ledger(SittingCalendar((*EXECUTIVE_ORDERS, LAPSE), away), FY2019)
    assert (ledger.court_days, ledger.away, ledger.available) == (249, Fraction(11, 2), Fraction(487, 2))
    assert [loss.entry.first for loss in ledger.losses] == [date(2019, 3, 4), date(2019, 5, 24)]  # as they began
    assert len(ledger.holidays) == 10
    assert ledger.holidays[0] == (date(2018, 10, 8), "Columbus Day")


def test_a_closure_says_how_many_weekdays_it_takes_whether_or_not_it_is_in_use() -> None:
    # December 22, 2018 to January 25, 2019: 25 weekdays, less Christmas, New Year's Day and January 21; no other closure
    # is taken from it, for either may be switched off.
    ledger = year_ledger(SittingCalendar((LAPSE, *EXECUTIVE_ORDERS)), FY2019)
    assert next((one.closure.reason, one.days) for one in ledger.closures) == ("Lapse in appropriations", 22)
    assert year_ledger(SittingCalendar((LAPSE,)), FiscalYear(2020)).closures == ()


def test_a_year_names_the_part_time_shares_that_hold_in_it() -> None:
    shares = tuple(
        PartTimeShare(place, day, 50 + place) for place, day in enumerate((date(2017, 1, 2), date(2018, 5, 1), date(2019, 2, 4)))
    )
    calendar = SittingCalendar(shares=(*shares, PartTimeShare(9, date(2019, 10, 1), 100)), on_duty_from=date(2018, 11, 5))
    ledger = year_ledger(calendar, FY2019)
    assert (ledger.shares, ledger.begun_with, ledger.on_duty_from) == (shares[1:], 100, date(2018, 11, 5))


def test_an_entry_takes_its_share_of_the_court_days_it_covers() -> None:
    # Friday, May 24 to Tuesday, May 28, 2019 over Memorial Day: two court days.
    assert court_days_of(SittingCalendar(), date(2019, 5, 24), date(2019, 5, 28), 50) == 1


@pytest.mark.parametrize(
    ("text", "share"),
    [("half", 50), ("½", 50), ("1/2 day", 50), ("Whole", 100), ("100%", 100), ("30", 30), ("4h", 50), ("2 h", 25), ("0.08h", 1)],
)
def test_a_part_of_a_day_is_read_as_it_is_typed(text: str, share: int) -> None:
    # Hours are of the eight of a workday (5 U.S.C. 6101(a)).
    assert typed_share(text) == share


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("0", "runs from 1%"),
        ("101%", "runs from 1%"),
        ("10h", "runs from 1%"),
        ("25h", "or to 8 hours"),
        ("3.3h", "Type it in percent"),
        ("some", "no part of a day"),
    ],
)
def test_what_is_no_part_of_a_day_is_refused(text: str, why: str) -> None:
    with pytest.raises(RuleBroken, match=why):
        typed_share(text)


def test_a_part_of_a_day_is_said_in_words() -> None:
    assert [share_words(share) for share in (100, 50, 30)] == ["whole days", "half of each day", "30% of each day"]
