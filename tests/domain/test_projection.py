from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from builders import ANOTHER_JUDGE, FY2019, JUDGE, a_hearing, a_proceeding, days_away, facts_of, shipped_goals

from iqdesk.domain.calendar import Closure, FiscalYear, SittingCalendar, days_between
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.facts import Facts
from iqdesk.domain.measures import standing
from iqdesk.domain.pace_figures import PaceFigures, pace_figures
from iqdesk.domain.projection import Change, NoProjection, Projection, projected_json, projection
from iqdesk.domain.projection_evidence import CustodyShare, Evidence, KindShare, SetAhead, Week, evidence
from iqdesk.domain.what_if import Assumptions, DocketKind, what_if

CALENDAR = SittingCalendar()
END_OF_JUNE = date(2019, 6, 28)  # a Friday; 64 court days are left: 22 in July, 22 in August, 20 in September
FIRST = date(2018, 6, 30)  # 52 weeks end on June 28


def steady(a_day: int = 2, as_of: date = END_OF_JUNE, calendar: SittingCalendar = CALENDAR) -> Evidence:
    """A judge who completes the same number on every day that could be sat."""
    first = as_of - timedelta(weeks=52) + timedelta(days=1)
    done = tuple(day for day in days_between(first, as_of) for _ in range(a_day) if calendar.available(day))
    spans = [(first + timedelta(weeks=week), first + timedelta(weeks=week, days=6)) for week in range(52)]
    weeks = tuple(Week(int(a_day * calendar.available_days(*span)), calendar.available_days(*span)) for span in spans)
    merits = KindShare(HearingKind.MERITS, 200, 100, 5)
    this_year = tuple(day for day in done if day in FY2019)
    shares = CustodyShare(100, 60), CustodyShare(100, 40)
    return Evidence(FY2019, as_of, calendar, this_year, done, weeks, (merits,), *shares, ())


def likely(from_these: Evidence, change: Change | None = None) -> Projection:
    made = projection(from_these, change)
    assert isinstance(made, Projection)
    return made


def why_not(from_these: Evidence) -> str:
    made = projection(from_these)
    assert isinstance(made, NoProjection)
    return made.why


def test_a_judge_of_even_days_is_carried_on_evenly() -> None:
    # 2 on each of the court days left; no week ever strayed, so the range has no width.
    left = CALENDAR.court_days(date(2019, 6, 29), date(2019, 9, 30))
    made = likely(steady())
    end = len(steady().this_year) + 2 * left
    assert left == 64
    assert (made.low, made.median, made.high) == (end, end, end)
    assert made.days[0] == (END_OF_JUNE, *[len(steady().this_year)] * 3)
    assert made.days[-1].day == FY2019.last
    assert len(made.days) == 95


def test_the_range_widens_from_day_to_day_and_never_falls() -> None:
    uneven = replace(
        steady(),
        weeks=tuple(Week(week.completions + (-8, 8)[place % 2], week.available) for place, week in enumerate(steady().weeks)),
    )
    made = likely(uneven)
    assert made.low < made.median < made.high
    for before, after in zip(made.days, made.days[1:], strict=False):
        assert before.low <= after.low <= after.median <= after.high
        assert before.high <= after.high
    assert made.high - made.low > made.days[7].high - made.days[7].low


def test_the_same_docket_gives_the_same_range() -> None:
    assert projection(steady()) == projection(steady())


def test_days_away_take_their_part_of_the_range() -> None:
    away = replace(CALENDAR, away=(days_away("2019-07-01", "2019-07-31"),))
    july = CALENDAR.court_days(date(2019, 7, 1), date(2019, 7, 31))
    without = likely(steady()).median
    made = likely(replace(steady(), calendar=away))
    assert made.median == without - 2 * july
    in_july = [day for day in made.days if day.day.month == 7]
    assert {day.median for day in in_july} == {len(steady().this_year)}


@pytest.mark.parametrize(
    ("as_of", "why"),
    [
        ("2019-09-30", "The fiscal year is over."),
        ("2018-09-29", "The fiscal year begins on Monday, October 1, 2018."),
    ],
)
def test_outside_the_year_there_is_no_range(as_of: str, why: str) -> None:
    assert why_not(replace(steady(), as_of=date.fromisoformat(as_of))) == why


def test_too_little_data_hides_the_range_and_says_why() -> None:
    few = replace(steady(), completed=steady().completed[:24])
    assert why_not(few) == "Likely range after 25 completions; the last 52 weeks hold 24."
    assert isinstance(projection(replace(steady(), completed=steady().completed[:25])), Projection)
    assert why_not(replace(steady(), weeks=steady().weeks[-3:])) == "Likely range after 4 weeks with completions."
    unseen = tuple(Week(2, Fraction(0)) for _ in range(10))
    assert why_not(replace(steady(), weeks=unseen)) == "Likely range after 4 weeks with completions."


def test_without_a_day_left_there_is_no_range() -> None:
    closed = SittingCalendar((Closure(date(2019, 6, 29), date(2019, 9, 30), "Invented", "for a test"),))
    assert why_not(replace(steady(), calendar=closed)) == "No day that could be sat is left this fiscal year."


def test_a_draw_without_a_sat_day_takes_the_level_of_all_weeks() -> None:
    # Of five weeks only the last was sat, so some draws have none of it.
    weeks = (*[Week(0, Fraction(0))] * 4, Week(10, Fraction(5)))
    made = likely(replace(steady(), weeks=weeks))
    assert made.low == made.high == len(steady().this_year) + 2 * 64


def test_a_change_holds_from_its_day_on() -> None:
    # From September 1 on half as many, and a half more a day: 20 court days of September bring 1.5 for 2.
    september = date(2019, 9, 1)
    made = likely(steady(), Change(september, times=Fraction(1, 2), more=Fraction(1, 2)))
    assert CALENDAR.court_days(september, FY2019.last) == 20
    assert made.median == likely(steady()).median - 10


def test_json_says_the_range_and_what_it_rests_on() -> None:
    made = likely(steady())
    printed = made.as_json()
    assert (printed["low"], printed["median"], printed["high"]) == (made.low, made.median, made.high)
    assert (printed["seed"], printed["draws"], printed["method"]) == (2018, 400, made.method.value)
    assert made.method.label == "Own completions per available day"
    assert printed["kinds"] == [{"kind": "merits", "settings": 200, "completed": 100, "share": 0.5, "ahead": 5}]
    assert projected_json(made)["projected"] == {"median": made.median, "low": made.low, "high": made.high}
    assert projected_json(NoProjection("Why.")) == {"projected": None, "projected_why": "Why."}


# What it is made from.


def a_docket() -> Facts:
    """Two merits settings of which one completed, a master reserved and decided later, two settings ahead."""
    done, open_one = a_proceeding("2019-06-03"), a_proceeding(None, custody="N")
    later = a_proceeding("2019-06-20", custody="N")
    old = a_proceeding("2018-06-29")
    return facts_of(
        *(done, a_hearing(done, "2019-06-03", "8B"), a_hearing(done, "2019-06-03", "8B")),
        *(open_one, a_hearing(open_one, "2019-06-04", "02"), a_hearing(open_one, "2019-06-05", "99")),
        *(a_hearing(open_one, "2019-06-06", judge=ANOTHER_JUDGE), a_hearing(open_one, "2019-08-01")),
        *(
            a_hearing(open_one, "2019-10-01"),
            a_hearing(open_one, "2019-07-01", "17"),
            a_hearing(open_one, "2019-07-02", judge="ZZ"),
        ),
        *(a_hearing(open_one, "2019-07-15", kind=HearingKind.MASTER), later),
        *(a_hearing(later, "2019-06-10", "RR", kind=HearingKind.MASTER), a_hearing(later, "2019-07-20")),
        *(old, a_hearing(old, "2018-06-29", "8B")),
    )


def test_the_settings_of_a_year_and_what_is_ahead_are_counted_by_kind() -> None:
    made = evidence(a_docket(), shipped_goals(), FY2019, END_OF_JUNE, frozenset())
    assert made.completed == made.this_year == (date(2019, 6, 3), date(2019, 6, 20))
    assert made.count == 2
    assert made.kinds == (KindShare(HearingKind.MASTER, 1, 0, 1), KindShare(HearingKind.MERITS, 2, 1, 1))
    assert made.kind(HearingKind.MERITS).share == Fraction(1, 2)
    assert made.kind(HearingKind.CUSTODY) == (HearingKind.CUSTODY, 0, 0, 0)
    assert made.kind(HearingKind.CUSTODY).share is None
    assert made.kind(HearingKind.CUSTODY).as_json()["share"] is None
    assert (made.detained, made.not_detained) == ((1, 1), (2, 0))
    assert made.ahead == (SetAhead(date(2019, 7, 15), HearingKind.MASTER), SetAhead(date(2019, 8, 1), HearingKind.MERITS))


def test_weeks_are_counted_back_from_the_day_of_measuring_to_the_first_completion() -> None:
    # June 28 back by sevens: 22-28 none, 15-21 the one of the 20th, 8-14 none, 1-7 the one of the 3rd.
    made = evidence(a_docket(), shipped_goals(), FY2019, END_OF_JUNE, frozenset())
    assert made.weeks == ((1, 5), (0, 5), (1, 5), (0, 5))


def test_weeks_before_the_entry_on_duty_are_left_out() -> None:
    late = replace(a_docket(), calendar=SittingCalendar(on_duty_from=date(2019, 6, 17)))
    assert evidence(late, shipped_goals(), FY2019, END_OF_JUNE, frozenset()).weeks == ((1, 5), (0, 5))


def test_a_docket_without_completions_has_no_weeks() -> None:
    assert evidence(Facts(frozenset({JUDGE}), a_docket().codes), shipped_goals(), FY2019, END_OF_JUNE, frozenset()).weeks == ()


def test_a_whole_year_of_weeks_is_52() -> None:
    done = [a_proceeding(day.isoformat()) for day in days_between(FIRST, END_OF_JUNE) if CALENDAR.available(day)]
    made = evidence(facts_of(*done), shipped_goals(), FY2019, END_OF_JUNE, frozenset())
    assert len(made.weeks) == 52
    assert likely(made).median == made.count + 64


# What if.


def test_nothing_imagined_changes_nothing() -> None:
    seen = what_if(Assumptions(), steady(), 700)
    assert seen.projection == seen.without == projection(steady())
    assert (seen.days_lost, seen.calendar) == (0, CALENDAR)
    assert seen.pace.count == len(steady().this_year)


def test_ten_days_of_detail_move_the_line_and_take_twenty_completions() -> None:
    detail = days_away("2019-07-08", "2019-07-19")
    seen = what_if(Assumptions(away=(detail,)), steady(), 700)
    assert seen.days_lost == 10
    assert isinstance(seen.projection, Projection)
    assert seen.projection.median == likely(steady()).median - 20
    assert seen.pace.needed_per_day == Fraction(700 - len(steady().this_year), 54)
    assert seen.days[-1].court_day == 700


def test_closure_days_are_spread_over_the_days_left_and_never_more_than_there_are() -> None:
    three = what_if(Assumptions(closure_days=3), steady(), None)
    assert three.days_lost == 3
    closed = [one.first for one in three.calendar.closures]
    assert len(set(closed)) == 3
    assert all(CALENDAR.available(day) and END_OF_JUNE < day <= FY2019.last for day in closed)
    everything = what_if(Assumptions(closure_days=90), steady(), 700)
    assert everything.days_lost == 64
    assert everything.projection == NoProjection("No day that could be sat is left this fiscal year.")


def test_a_named_closure_is_left_out_of_the_days() -> None:
    closed = Closure(date(2019, 7, 5), date(2019, 7, 5), "Invented", "for a test")
    assert what_if(Assumptions(closures=(closed,)), steady(), 700).days_lost == 1


def test_a_merits_slot_more_a_week_brings_its_own_share() -> None:
    # Half of the merits settings completed; 64 days are 12.8 weeks, so 6.4 more, and as they stand from September 1 on 2.
    seen = what_if(Assumptions(merits_slots_a_week=1), steady(), 700)
    assert isinstance(seen.projection, Projection)
    assert seen.projection.median == likely(steady()).median + 6
    later = what_if(Assumptions(merits_slots_a_week=1, changes_from=date(2019, 9, 1)), steady(), 700)
    assert isinstance(later.projection, Projection)
    assert later.projection.median == likely(steady()).median + 2


def test_another_docket_brings_what_its_settings_brought() -> None:
    # Detained settings completed 60 of 100, all of them 100 of 200: 1.2 times 2 on each of 64 days; the others 0.8 times.
    for docket, more in ((DocketKind.DETAINED, 26), (DocketKind.NOT_DETAINED, -26)):
        seen = what_if(Assumptions(docket=docket), steady(), 700)
        assert isinstance(seen.projection, Projection)
        assert abs(seen.projection.median - likely(steady()).median - more) <= 1
    assert DocketKind.NOT_DETAINED.label == "Not detained only"


def test_what_the_own_past_does_not_tell_is_not_imagined() -> None:
    few = replace(steady(), kinds=(), detained=CustodyShare(24, 24), not_detained=CustodyShare(200, 0))
    slots = what_if(Assumptions(merits_slots_a_week=1), few, 700).projection
    assert slots == NoProjection("More merits slots can be imagined after 25 merits settings of one’s own.")
    docket = what_if(Assumptions(docket=DocketKind.DETAINED), few, 700).projection
    assert docket == NoProjection("A docket of detained only can be imagined after 25 such settings of one’s own.")
    none = replace(few, detained=CustodyShare(24, 0))
    assert isinstance(what_if(Assumptions(docket=DocketKind.NOT_DETAINED), none, 700).projection, NoProjection)
    assert isinstance(what_if(Assumptions(), few, 700).projection, Projection)


# Every figure of Pace.


def figures(as_of: date = END_OF_JUNE, weeks: int = 8) -> PaceFigures:
    facts = a_docket()
    made = standing(facts, shipped_goals(), FY2019, as_of)
    found = evidence(facts, shipped_goals(), FY2019, as_of, frozenset())
    return pace_figures(made, facts.calendar, projection(found), weeks)


def test_the_months_add_up_to_the_year() -> None:
    made = figures()
    assert [month.completed for month in made.months] == [0, 0, 0, 0, 0, 0, 0, 0, 2, None, None, None]
    assert sum(month.available for month in made.months) == made.standing.pace.available_days
    assert sum(month.sat for month in made.months) == made.standing.pace.available_days_elapsed
    assert made.months[8].per_day == Fraction(2, 20)
    assert made.months[9].per_day is None
    assert made.months[-1].court_day == made.months[-1].flat == 700


def test_the_weeks_run_from_monday_and_the_last_weeks_by_sevens() -> None:
    made = figures()
    assert sum(week.completed for week in made.weeks) == 2
    assert (made.weeks[-1].first, made.weeks[-1].last) == (date(2019, 6, 24), END_OF_JUNE)
    assert made.last_weeks == (date(2019, 5, 4), END_OF_JUNE, 2, 39)
    two = figures(weeks=2).last_weeks
    assert two is not None
    assert (two.completed, two.per_day, two.per_week) == (1, Fraction(1, 10), Fraction(1, 2))


def test_before_the_year_there_are_no_weeks_and_days_that_nobody_sat_have_no_average() -> None:
    before = figures(date(2018, 9, 30))
    assert (before.weeks, before.last_weeks, before.as_json()["last_weeks"]) == ((), None, None)
    sunday = pace_figures(before.standing, SittingCalendar(on_duty_from=date(2020, 1, 1)), projection(steady()))
    assert sunday.months[0].per_day is None
    assert sunday.weeks == ()


def test_the_json_of_pace_holds_the_same_figures() -> None:
    made = figures()
    printed = made.as_json()
    assert (printed["completions"], printed["goal"], printed["projection"]) == (2, 700, None)
    assert printed["needed"] == {"per_day": 10.91, "per_week": 54.5}
    assert len(printed["months"]) == 12  # type: ignore[arg-type]  # a list in JSON
    with_range = pace_figures(made.standing, CALENDAR, likely(steady()))
    last = with_range.months[-1].as_json()["likely"]
    assert last == {"low": likely(steady()).low, "median": likely(steady()).median, "high": likely(steady()).high}
    assert with_range.as_json()["projection"] == likely(steady()).as_json()


def test_without_a_goal_nothing_is_needed() -> None:
    made = figures()
    nothing = replace(made.standing, pace=replace(made.standing.pace, goal=None))
    assert replace(made, standing=nothing).needed_per_week is None


def test_a_week_that_could_not_be_sat_has_no_average() -> None:
    facts = replace(a_docket(), calendar=SittingCalendar(on_duty_from=date(2019, 6, 10)))
    made = standing(facts, shipped_goals(), FiscalYear(2019), END_OF_JUNE)
    first = pace_figures(made, facts.calendar, NoProjection("")).weeks[0]
    assert (first.per_day, first.per_week, first.as_json()["per_week"]) == (None, None, None)
