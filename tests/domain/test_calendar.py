from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import holidays
import pytest
from builders import EXECUTIVE_ORDERS, FY2019, days_away
from hypothesis import given
from hypothesis import strategies as st

from iqdesk import resources
from iqdesk.domain.calendar import (
    Away,
    AwayKind,
    Closure,
    FiscalYear,
    OffKind,
    PartTimeShare,
    SittingCalendar,
    court_days_after,
    days_between,
    federal_holidays,
    holiday_name,
    is_court_day,
    next_court_day,
)

SHIPPED = tuple(Closure(**one) for one in tomllib.loads(resources.text("closures.toml"))["closure"])
CENTURY_DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def test_a_fiscal_year_is_named_by_the_year_it_ends_in() -> None:
    # 31 U.S.C. 1102: October 1 to September 30.
    assert FiscalYear.of(date(2018, 9, 30)) == FiscalYear(2018)
    assert FiscalYear.of(date(2018, 10, 1)) == FiscalYear(2019)
    assert (FY2019.first, FY2019.last) == (date(2018, 10, 1), date(2019, 9, 30))
    assert (FY2019.length, FiscalYear(2020).length) == (365, 366)


def test_the_months_of_a_fiscal_year_begin_with_october() -> None:
    months = FY2019.months()
    assert (months[0], months[2], months[3], months[-1]) == (
        date(2018, 10, 1),
        date(2018, 12, 1),
        date(2019, 1, 1),
        date(2019, 9, 1),
    )
    assert len(set(months)) == 12


@given(CENTURY_DAYS)
def test_every_day_lies_in_its_own_fiscal_year_alone(day: date) -> None:
    year = FiscalYear.of(day)
    assert day in year
    assert day not in FiscalYear(year.year - 1)
    assert day not in FiscalYear(year.year + 1)
    assert sum(1 for _ in year.days()) == year.length


@pytest.mark.parametrize("year", range(2011, 2036))
def test_holidays_on_weekdays_agree_with_the_holidays_library(year: int) -> None:
    # Oracle: holidays.US, which has 5 U.S.C. 6103 with its observed days and no Inauguration Day.
    oracle = holidays.US(years=year)
    ours = {day for day in days_between(date(year, 1, 1), date(year, 12, 31)) if holiday_name(day)}
    assert ours == {day for day in oracle if day.weekday() < 5}


@pytest.mark.parametrize("year", range(2011, 2031))
def test_holidays_and_shipped_closures_agree_with_what_opm_gave_federal_offices(year: int) -> None:
    # Oracle: the library's government category, which has OPM's closures beside the eleven holidays. Before 2018 no closure
    # ships: December 24, 2012 and December 26, 2014 were full closures (Executive Orders 13633 and 13682), December 24, 2015
    # a half day. Inauguration Day is in neither (5 U.S.C. 6103(c): the Washington area only).
    oracle = {day for day in holidays.US(years=year, categories=("government",)) if day.weekday() < 5 and day.year == year}
    not_shipped = {date(2012, 12, 24), date(2014, 12, 26), date(2015, 12, 24)}
    calendar = SittingCalendar(SHIPPED)
    ours = {
        day
        for day in days_between(date(year, 1, 1), date(year, 12, 31))
        if day.weekday() < 5 and not calendar.is_sitting_day(day)
    }
    assert ours == oracle - not_shipped


def test_the_closures_that_ship_are_orders_in_use_and_lapses_as_suggestions_each_with_its_source() -> None:
    orders, lapses = [one for one in SHIPPED if one.in_use], [one for one in SHIPPED if not one.in_use]
    assert all(one.source.startswith("Executive Order") and one.first == one.last for one in orders)
    assert sorted(one.first.isoformat() for one in orders) == [
        "2018-12-05",
        "2018-12-24",
        "2019-12-24",
        "2020-12-24",
        "2024-12-24",
        "2025-01-09",
        "2025-12-24",
        "2025-12-26",
    ]
    # The lapses in appropriations: December 22, 2018 to January 25, 2019, and October 1 to November 12, 2025.
    assert [(one.first, one.last) for one in lapses] == [
        (date(2018, 12, 22), date(2019, 1, 25)),
        (date(2025, 10, 1), date(2025, 11, 12)),
    ]
    assert all("apse" in one.source for one in lapses)


def test_juneteenth_is_a_holiday_since_2021() -> None:
    # Public Law 117-17, June 17, 2021; June 19, 2021 was a Saturday.
    assert holiday_name(date(2020, 6, 19)) is None
    assert holiday_name(date(2021, 6, 18)) == "Juneteenth National Independence Day"
    assert (len(federal_holidays(2020)), len(federal_holidays(2021))) == (10, 11)


def test_a_new_years_day_on_saturday_is_kept_on_the_last_day_of_the_old_year() -> None:
    # OPM: Friday, December 31, 2021 for Saturday, January 1, 2022.
    assert holiday_name(date(2021, 12, 31)) == "New Year's Day"
    assert not is_court_day(date(2021, 12, 31))


def test_a_sunday_holiday_is_kept_on_monday() -> None:
    # OPM: Monday, December 26, 2022 for Christmas on a Sunday.
    assert holiday_name(date(2022, 12, 26)) == "Christmas Day"
    assert holiday_name(date(2022, 12, 25)) is None


def test_inauguration_day_is_a_court_day() -> None:
    # 5 U.S.C. 6103(c): in the Washington area only.
    assert is_court_day(date(2021, 1, 20))


def test_an_executive_order_closes_the_court_and_leaves_deadlines_alone() -> None:
    closed = date(2018, 12, 24)
    assert is_court_day(closed)
    assert not SittingCalendar(EXECUTIVE_ORDERS).is_sitting_day(closed)


def test_court_days_after_a_friday_skip_the_weekend() -> None:
    friday = date(2019, 3, 1)
    assert court_days_after(friday, date(2019, 3, 3)) == 0
    assert court_days_after(friday, date(2019, 3, 4)) == 1
    assert court_days_after(friday, date(2019, 3, 8)) == 5


def test_court_days_after_skip_a_holiday() -> None:
    # Monday, May 27, 2019 was Memorial Day.
    assert court_days_after(date(2019, 5, 24), date(2019, 5, 28)) == 1


def test_no_court_days_lie_between_a_day_and_itself_or_an_earlier_one() -> None:
    assert court_days_after(date(2019, 3, 4), date(2019, 3, 4)) == 0
    assert court_days_after(date(2019, 3, 4), date(2019, 3, 1)) == 0


@given(CENTURY_DAYS, st.integers(0, 60), st.integers(0, 60))
def test_court_days_add_up(start: date, first: int, second: int) -> None:
    middle, end = start + timedelta(days=first), start + timedelta(days=first + second)
    assert court_days_after(start, middle) + court_days_after(middle, end) == court_days_after(start, end)


def test_the_next_court_day_is_the_day_itself_when_it_is_one() -> None:
    assert next_court_day(date(2019, 5, 24)) == date(2019, 5, 24)
    assert next_court_day(date(2019, 5, 25)) == date(2019, 5, 28)  # Saturday, Sunday, Memorial Day


@given(CENTURY_DAYS)
def test_the_next_court_day_has_none_before_it(day: date) -> None:
    found = next_court_day(day)
    assert is_court_day(found)
    assert court_days_after(day - timedelta(days=1), found) == 1


def test_fiscal_year_2019_had_249_court_days() -> None:
    # 261 weekdays, 10 holidays, closures of December 5 and 24, 2018 (Executive Orders 13852 and 13854).
    assert sum(day.weekday() < 5 for day in FY2019.days()) == 261
    assert SittingCalendar(EXECUTIVE_ORDERS).court_days(FY2019.first, FY2019.last) == 249


def test_a_closure_that_is_switched_off_closes_nothing() -> None:
    lapse = Closure(date(2018, 12, 22), date(2019, 1, 25), "Lapse in appropriations", "a lapse", in_use=False)
    assert SittingCalendar((*EXECUTIVE_ORDERS, lapse)).court_days(FY2019.first, FY2019.last) == 249


def test_days_away_are_no_available_days() -> None:
    # Monday to Friday of one week; the weekend was never available.
    calendar = SittingCalendar(EXECUTIVE_ORDERS, (days_away("2019-03-04", "2019-03-10"),))
    assert calendar.available_days(FY2019.first, FY2019.last) == 244
    assert calendar.court_days(FY2019.first, FY2019.last) == 249


def test_half_a_day_away_leaves_half_a_day() -> None:
    calendar = SittingCalendar(away=(days_away("2019-03-04", "2019-03-04", hundredths=50),))
    assert calendar.available(date(2019, 3, 4)) == Fraction(1, 2)


def test_two_entries_on_one_day_take_no_more_than_the_day() -> None:
    away = (days_away("2019-03-04", "2019-03-04", hundredths=60), days_away("2019-03-04", "2019-03-05", hundredths=70))
    calendar = SittingCalendar(away=away)
    assert calendar.available(date(2019, 3, 4)) == 0
    assert calendar.available(date(2019, 3, 5)) == Fraction(3, 10)


def test_a_part_time_judge_has_a_share_of_each_day() -> None:
    calendar = SittingCalendar(EXECUTIVE_ORDERS, (days_away("2019-03-04", "2019-03-04", hundredths=50),), part_time_hundredths=80)
    assert calendar.available(date(2019, 3, 4)) == Fraction(2, 5)
    assert calendar.available_days(FY2019.first, FY2019.last) == Fraction(4, 5) * (249 - Fraction(1, 2))


def test_a_part_time_share_may_hold_from_a_day_on() -> None:
    # Full time until Friday, March 1, 2019, 80 % from Monday, March 4, half from Monday, July 1.
    shares = (PartTimeShare(1, date(2019, 3, 4), 80), PartTimeShare(2, date(2019, 7, 1), 50))
    calendar = SittingCalendar(EXECUTIVE_ORDERS, shares=shares)
    assert [calendar.share_on(date(2019, *day)) for day in ((3, 3), (3, 4), (6, 30), (7, 1), (12, 2))] == [100, 80, 80, 50, 50]
    assert calendar.available_days(date(2019, 3, 1), date(2019, 3, 5)) == Fraction(13, 5)
    days = {
        share: sum(calendar.share_on(day) == share and calendar.is_sitting_day(day) for day in FY2019.days())
        for share in (100, 80, 50)
    }
    assert sum(days.values()) == 249
    assert calendar.available_days(FY2019.first, FY2019.last) == sum(
        Fraction(share * count, 100) for share, count in days.items()
    )


def test_a_year_knows_the_part_time_shares_that_hold_in_it() -> None:
    calendar = SittingCalendar(part_time_hundredths=80, shares=(PartTimeShare(7, date(2019, 7, 1), 100),))
    assert calendar.shares_of(FY2019) == (PartTimeShare(0, FY2019.first, 80), PartTimeShare(0, date(2019, 7, 1), 100))
    assert calendar.shares_of(FiscalYear(2020)) == ()  # full time again


def test_days_before_entry_on_duty_are_not_available() -> None:
    calendar = SittingCalendar(on_duty_from=date(2019, 3, 4))
    assert calendar.available(date(2019, 3, 1)) == 0
    assert calendar.available(date(2019, 3, 4)) == 1


def test_a_day_knows_its_closure_and_what_the_ledger_holds_of_it() -> None:
    off = Closure(date(2018, 12, 22), date(2019, 1, 25), "Lapse in appropriations", "a lapse", in_use=False)
    entry = days_away("2019-05-24", "2019-05-28", AwayKind.TRAINING, 50)
    calendar = SittingCalendar((*EXECUTIVE_ORDERS, off), (entry,))
    assert calendar.closure_on(date(2018, 12, 24)) == EXECUTIVE_ORDERS[1]
    assert calendar.closure_on(date(2019, 1, 3)) is None
    assert calendar.away_on(date(2019, 5, 28)) == (entry,)
    assert calendar.away_on(date(2019, 5, 29)) == ()


def test_a_day_says_why_it_is_not_like_others() -> None:
    entry = days_away("2019-05-23", "2019-05-28", AwayKind.TRAINING, 50)
    told = Away(2, date(2019, 6, 3), date(2019, 6, 3), AwayKind.LEAVE, note="Annual leave")
    calendar = SittingCalendar(EXECUTIVE_ORDERS, (entry, told))
    assert calendar.off_on(date(2019, 5, 22)) is None
    assert calendar.off_on(date(2019, 5, 24)) == (OffKind.AWAY, "Training, 50% of the day")
    assert calendar.off_on(date(2019, 5, 27)) == (OffKind.HOLIDAY, "Memorial Day")  # the court's reason before the judge's
    assert calendar.off_on(date(2018, 12, 24)) == (OffKind.CLOSURE, "Federal offices closed")
    assert calendar.off_on(date(2019, 6, 3)) == (OffKind.AWAY, "Annual leave")
    assert [kind.label for kind in OffKind] == ["Holiday", "Closed", "Away"]


def test_an_away_entry_takes_the_court_days_it_covers() -> None:
    entry = days_away("2019-05-24", "2019-05-28", AwayKind.TRAINING, 50)
    # Friday and Tuesday; Memorial Day and the weekend are nobody's.
    without, away = SittingCalendar(), SittingCalendar(away=(entry,))
    assert without.available_days(FY2019.first, FY2019.last) - away.available_days(FY2019.first, FY2019.last) == 1


def test_an_entry_reads_as_its_kind_does_until_the_judge_says_otherwise() -> None:
    entry = days_away("2019-05-24", "2019-05-28", AwayKind.LEAVE)
    assert not entry.reads_outside
    assert replace(entry, is_outside=True).reads_outside
    assert not replace(entry, kind=AwayKind.DETAIL, is_outside=False).reads_outside


def test_leave_and_union_time_read_as_within_the_judges_control() -> None:
    within = {kind for kind in AwayKind if not kind.outside_control}
    assert within == {AwayKind.LEAVE, AwayKind.UNION_TIME}
    assert AwayKind.OUTAGE.label == "Courtroom or system outage"
