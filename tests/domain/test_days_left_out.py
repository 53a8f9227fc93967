"""Which days are left out and why: with what is available they come to every day of the year."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from iqdesk.domain.calendar import Away, AwayKind, Closure, FiscalYear, SittingCalendar
from iqdesk.domain.days_left_out import Lost, days_left_out

YEAR = FiscalYear(2027)


def test_a_year_without_entries_loses_weekends_and_holidays():
    # Fiscal year 2027: 365 days, 104 of them on weekends, eleven federal holidays on weekdays (OPM's list for 2026 and 2027).
    found = {one.why: one for one in days_left_out(SittingCalendar(), YEAR.first, YEAR.last)}
    assert {why: one.total for why, one in found.items()} == {Lost.WEEKEND: 104, Lost.HOLIDAY: 11}
    assert [(one.day, one.words) for one in found[Lost.HOLIDAY].days][:2] == [
        (date(2026, 10, 12), "Columbus Day"),
        (date(2026, 11, 11), "Veterans Day"),
    ]


def test_each_day_goes_to_the_first_reason_and_away_days_to_their_kind():
    calendar = SittingCalendar(
        closures=(
            Closure(date(2026, 12, 24), date(2026, 12, 24), "Closed by order", "E.O."),
            Closure(date(2026, 12, 25), date(2026, 12, 26), "On a holiday", "E.O."),
        ),
        away=(
            Away(1, date(2026, 12, 24), date(2026, 12, 28), AwayKind.LEAVE),
            Away(2, date(2026, 12, 28), date(2026, 12, 29), AwayKind.DETAIL, 50, "Harlow"),
            Away(3, date(2026, 10, 5), date(2026, 10, 5), AwayKind.LEAVE),
        ),
        on_duty_from=date(2026, 10, 6),
        part_time_hundredths=80,
    )
    found = days_left_out(calendar, date(2026, 12, 24), date(2026, 12, 30))
    assert [(one.words, one.total) for one in found] == [
        ("Weekends", 2),
        ("Federal holidays", 1),
        ("Court closed", 1),
        ("Away: leave", 1),  # the 28th whole, so that the detail of that day takes nothing more
        ("Away: detail", Fraction(1, 2)),
        ("Part time", Fraction(3, 10)),  # a fifth of the half of the 29th and of the 30th
    ]
    assert found[4].days[0].words == "Harlow"
    before = days_left_out(calendar, date(2026, 10, 5), date(2026, 10, 5))
    assert [(one.words, one.total) for one in before] == [("Before entry on duty", 1)]


aways = st.builds(
    lambda start, length, kind, hundredths: Away(1, start, date.fromordinal(start.toordinal() + length), kind, hundredths),
    st.dates(YEAR.first, YEAR.last),
    st.integers(0, 20),
    st.sampled_from(AwayKind),
    st.integers(1, 100),
)


@given(st.lists(aways, max_size=5), st.none() | st.dates(YEAR.first, YEAR.last), st.integers(10, 100))
def test_what_is_left_out_and_what_is_available_are_the_year(away, on_duty_from, share):
    calendar = SittingCalendar(away=tuple(away), on_duty_from=on_duty_from, part_time_hundredths=share)
    lost = sum(one.total for one in days_left_out(calendar, YEAR.first, YEAR.last))
    assert lost + calendar.available_days(YEAR.first, YEAR.last) == YEAR.length
