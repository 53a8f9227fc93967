from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from iqdesk.domain.calendar import Away, AwayKind, Closure, FiscalYear, SittingCalendar
from iqdesk.domain.circumstances import away_losses, days_lost, item_cause, misses_by_cause, postponements
from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes, Cause, HearingHeld
from iqdesk.domain.docket import Hearing, HearingKind
from iqdesk.domain.facts import Facts
from iqdesk.domain.goals import Benchmark, Measure
from iqdesk.domain.pace import pace
from iqdesk.domain.standing import BenchmarkStanding, Exclusion, Item, Verdict

YEAR = FiscalYear(2027)
LAST = YEAR.last
CODES = AdjournmentCodes(
    (
        AdjournmentCode("12", "Other request by respondent", Cause.RESPONDENT, HearingHeld.UNKNOWN),
        AdjournmentCode("34", "Judge leave", Cause.JUDGE, HearingHeld.NO, last=date(2026, 12, 31)),
        AdjournmentCode("34", "Judge absence", Cause.JUDGE, HearingHeld.NO, first=date(2027, 1, 1)),
        AdjournmentCode("18", "Lack of interpreter", Cause.INTERPRETER, HearingHeld.UNKNOWN),
        AdjournmentCode("17", "Master to individual", Cause.COURT, HearingHeld.YES),
    )
)


def away(number: int, first: date, last: date | None = None, kind: AwayKind = AwayKind.LEAVE, hundredths: int = 100) -> Away:
    return Away(number, first, last or first, kind, hundredths)


def test_days_away_count_court_days_only():
    # Thanksgiving week 2026: Thursday the 26th is a holiday; Friday is closed here by an order.
    closure = Closure(date(2026, 11, 27), date(2026, 11, 27), "Closed", "An order")
    calendar = SittingCalendar((closure,), (away(1, date(2026, 11, 21), date(2026, 11, 29)),))
    [loss] = away_losses(calendar, YEAR, LAST)
    assert loss.court_days == 3


def test_a_day_that_entries_share_is_lost_once():
    day = date(2027, 3, 2)
    entries = (
        away(1, day, kind=AwayKind.OUTAGE, hundredths=75),
        away(2, day, kind=AwayKind.LEAVE, hundredths=50),
        away(3, day, kind=AwayKind.DETAIL),
    )
    losses = away_losses(SittingCalendar((), entries), YEAR, LAST)
    assert [loss.court_days for loss in losses] == [Fraction(3, 4), Fraction(1, 4), 0]


def test_entries_outside_the_year_after_the_day_or_before_duty_take_nothing():
    entries = (
        away(1, date(2026, 9, 28), date(2026, 10, 2)),  # two days in the year, before duty
        away(2, date(2026, 11, 2), date(2026, 11, 3)),
        away(3, date(2027, 5, 3), date(2027, 5, 7)),
    )
    calendar = SittingCalendar((), entries, on_duty_from=date(2026, 11, 3))
    losses = away_losses(calendar, YEAR, date(2027, 5, 4))
    assert [(loss.entry.id, loss.court_days) for loss in losses] == [(1, 0), (2, 1), (3, 2)]
    assert [loss.entry.id for loss in away_losses(calendar, YEAR, date(2027, 1, 4))] == [1, 2]
    assert away_losses(calendar, FiscalYear(2025), LAST) == ()


spans = st.tuples(st.integers(0, 364), st.integers(0, 30), st.sampled_from(AwayKind), st.integers(1, 100))


@settings(max_examples=40)
@given(st.lists(spans, max_size=8), st.integers(0, 364))
def test_days_away_and_available_days_make_up_the_court_days(entries, elapsed):
    ledger = tuple(
        away(number, YEAR.first + timedelta(begin), YEAR.first + timedelta(begin + length), kind, hundredths)
        for number, (begin, length, kind, hundredths) in enumerate(entries)
    )
    calendar = SittingCalendar((), ledger)
    as_of = YEAR.first + timedelta(elapsed)
    now = pace(calendar, YEAR, as_of, 0, 700)
    lost = sum((one.court_days for one in away_losses(calendar, YEAR, as_of)), Fraction(0))
    assert lost == now.court_days_elapsed - now.available_days_elapsed


def hearing(number: int, on: date, code: str | None, judge: str = "QWM") -> Hearing:
    return Hearing(number, number, on, HearingKind.MERITS, judge, code)


def test_postponements_are_this_judges_settings_of_the_year_up_to_the_day():
    hearings = (
        hearing(1, date(2026, 12, 1), "34"),
        hearing(2, date(2027, 1, 5), "34"),
        hearing(3, date(2027, 1, 4), "12"),
        hearing(4, date(2026, 10, 1), "12"),
        hearing(5, date(2027, 2, 1), "ZZ"),
        hearing(6, date(2027, 2, 1), "12", judge="OTHER"),
        hearing(7, date(2026, 9, 30), "12"),
        hearing(8, date(2027, 3, 10), "12"),
        *(hearing(10 + n, date(2027, 1, 6), code) for n, code in enumerate((None, "99", "8A", "8B", "RR", "DD", "RD"))),
    )
    found = postponements(Facts(frozenset({"QWM"}), CODES, hearings=hearings), YEAR, date(2027, 3, 9))
    assert found.count == 5
    assert [(one.cause, one.rows) for one in found.by_cause] == [
        (Cause.RESPONDENT, (4, 3)),
        (Cause.JUDGE, (1, 2)),
        (Cause.OTHER, (5,)),
    ]
    assert [(one.code, one.label, one.held, one.rows) for one in found.by_code] == [
        ("12", "Other request by respondent", HearingHeld.UNKNOWN, (4, 3)),
        ("34", "Judge absence", HearingHeld.NO, (2,)),
        ("34", "Judge leave", HearingHeld.NO, (1,)),
        ("ZZ", "ZZ", HearingHeld.UNKNOWN, (5,)),
    ]


def test_a_code_that_came_to_read_as_the_judges_stands_in_two_lines():
    may, until = date(2027, 1, 4), date(2027, 1, 3)
    entry = AdjournmentCode("ZQ", "Reset", Cause.COURT, HearingHeld.NO, attributable_to_judge=True, first=may)
    table = AdjournmentCodes((entry, replace(entry, attributable_to_judge=False, first=None, last=until)))
    facts = Facts(frozenset({"QWM"}), table, hearings=(hearing(1, may, "ZQ"), hearing(2, until, "ZQ")))
    assert [(one.rows, one.is_outside) for one in postponements(facts, YEAR, LAST).by_code] == [((2,), None), ((1,), False)]


def test_a_master_set_over_to_the_merits_is_no_postponement_but_a_merits_hearing_set_over_is():
    day = date(2027, 1, 5)
    master = hearing(1, day, "17")._replace(kind=HearingKind.MASTER)
    facts = Facts(frozenset({"QWM"}), CODES, hearings=(master, hearing(2, day, "17")))
    assert [one.rows for one in postponements(facts, YEAR, LAST).by_code] == [(2,)]


def a_benchmark(*items: Item) -> BenchmarkStanding:
    nothing = frozenset[str]()
    numbers = (None, nothing, nothing, Fraction(95), None, nothing, "", "")
    return BenchmarkStanding(Benchmark("merits-first-date", Measure.MERITS_FIRST_DATE, "Merits", "Merits", "", *numbers), items)


def missed(subject: int, start: date, code: str | None, **changes: object) -> Item:
    return Item(subject, subject, Verdict.MISSED, start=start, code=code)._replace(**changes)


def test_misses_stand_by_the_cause_of_their_code():
    day = date(2027, 1, 5)
    items = (
        missed(1, day, "18"),
        missed(2, day, None),
        missed(3, day, "12"),
        missed(4, day - timedelta(1), "18"),
        missed(5, day, "12", verdict=Verdict.MET),
        missed(6, day, "12", verdict=Verdict.EXCLUDED, exclusion=Exclusion.NOT_PRODUCED),
    )
    facts = Facts(frozenset({"QWM"}), CODES)
    found = misses_by_cause(a_benchmark(*items), facts)
    assert [(one.cause, one.label, one.rows) for one in found] == [
        (Cause.RESPONDENT, "Respondent", (3,)),
        (Cause.INTERPRETER, "Interpreter", (4, 1)),
        (None, "No code recorded", (2,)),
    ]
    assert item_cause(missed(7, day, "12")._replace(start=None), facts) is None


def test_days_lost_lie_after_the_start_and_up_to_the_end():
    closure = Closure(date(2027, 3, 5), date(2027, 3, 5), "Closed", "An order")
    entries = (away(1, date(2027, 3, 2), date(2027, 3, 3)), away(2, date(2027, 3, 3), hundredths=50))
    calendar = SittingCalendar((closure,), (*entries, away(3, date(2027, 3, 4), hundredths=50)))
    items = [
        missed(1, date(2027, 3, 1), None, end=date(2027, 3, 8)),
        missed(2, date(2027, 3, 2), None, end=date(2027, 3, 4)),
        missed(3, date(2027, 3, 8), None, end=date(2027, 3, 1)),
        missed(4, date(2027, 3, 8), None),
    ]
    assert days_lost(calendar, items) == {1: Fraction(7, 2), 2: Fraction(3, 2), 3: 0}
    assert days_lost(calendar, items[3:]) == {}
