"""What the hearings already set say of the weeks to come. Expected numbers are worked by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from builders import FY2019, JUDGE, a_hearing, a_proceeding, facts_of, shipped_goals

from domain.test_projection import END_OF_JUNE, likely, steady
from iqdesk.domain.calendar import Closure, SittingCalendar
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.projection import Change, Method
from iqdesk.domain.projection_evidence import Evidence, KindShare, SetAhead, evidence, looks_back_to
from iqdesk.domain.projection_settings import Dated, Lead, Setting, leads, settings_of
from iqdesk.domain.what_if import Assumptions, what_if

EVE = date(2019, 6, 28)
MERITS = HearingKind.MERITS
JULY_1 = date(2019, 7, 1)
NO_CALENDAR = SittingCalendar()


def a_setting(entered: str | None, until: str | None = None, on: date = JULY_1) -> Setting:
    return Setting(on, MERITS, *(date.fromisoformat(day) if day else None for day in (entered, until)))


@pytest.mark.parametrize(
    ("entered", "until", "weeks"),
    [
        ("2019-06-28", None, [0]),
        ("2019-06-14", None, [0, 1, 2]),
        ("2019-06-15", None, [0, 1]),
        ("2018-06-14", None, [0, 1, 2, 3]),  # no further than is asked
        ("2019-06-29", None, []),
        ("2019-06-14", "2019-07-01", [0, 1, 2]),  # completed on its day: set until then
        ("2019-06-14", "2019-06-28", [1, 2]),  # set anew on the eve itself
        ("2019-06-14", "2019-06-20", [2]),
        (None, None, []),
    ],
)
def test_a_setting_was_ahead_from_its_entry_until_it_was_taken_off(
    entered: str | None, until: str | None, weeks: list[int]
) -> None:
    assert list(a_setting(entered, until).leads(EVE, 4)) == weeks


@pytest.mark.parametrize(
    ("entered", "until", "is_open", "is_ahead"),
    [
        ("2019-06-01", None, True, True),
        ("2019-06-29", None, True, False),
        ("2019-06-01", "2019-06-28", True, False),
        ("2019-06-01", "2019-07-01", False, True),  # what became of it later is not asked
        ("2019-06-01", None, False, True),
        (None, None, True, True),
        (None, "2019-07-01", False, False),
    ],
)
def test_what_was_set_on_a_day_is_told_by_entries_alone(
    *, entered: str | None, until: str | None, is_open: bool, is_ahead: bool
) -> None:
    assert a_setting(entered, until).is_ahead(EVE, is_open=is_open) is is_ahead
    assert not a_setting(entered, until, on=EVE).is_ahead(EVE, is_open=is_open)


def test_a_later_entry_of_the_same_kind_or_the_completion_takes_a_setting_off() -> None:
    case = a_proceeding("2019-08-20")
    first, second = a_hearing(case, "2019-07-01", "17"), a_hearing(case, "2019-08-01")
    master, late = a_hearing(case, "2019-07-02", kind=HearingKind.MASTER), a_hearing(case, "2019-05-01", kind=HearingKind.MASTER)
    entered = {
        first.id: date(2019, 5, 1),
        second.id: date(2019, 6, 3),
        master.id: date(2019, 6, 20),
        late.id: date(2019, 5, 1),  # entered on its own day: when it was set is not known
    }
    made = settings_of([first, second, master, late], entered, {case.id: date(2019, 8, 20)})
    assert made == [
        (Setting(date(2019, 7, 1), MERITS, date(2019, 5, 1), date(2019, 6, 3)), False),
        (Setting(date(2019, 8, 1), MERITS, date(2019, 6, 3), date(2019, 8, 20)), True),
        (Setting(date(2019, 7, 2), HearingKind.MASTER, date(2019, 6, 20), date(2019, 8, 20)), True),
        (Setting(date(2019, 5, 1), HearingKind.MASTER, None, date(2019, 8, 20)), True),
    ]


def test_a_lead_counts_as_much_as_used_to_be_set_so_far_ahead() -> None:
    # 20 settings on Monday, July 1, half of which complete, and one on a Sunday that nobody sits. On the eve 20 were set,
    # a week before 12, which promise 10 and 6; two weeks before 8, which promise 4: too few to say anything.
    begins = date(2019, 6, 28)
    these = [a_setting("2019-06-27")] * 8 + [a_setting("2019-06-20")] * 4 + [a_setting("2019-06-14")] * 8
    these.append(a_setting("2019-01-01", on=date(2019, 6, 30)))
    assert leads(these, {MERITS: 0.5}, NO_CALENDAR, begins, (1, 4)) == (
        Lead((10.0,), 1.0),
        Lead((6.0,), 0.6),
        Lead((4.0,), 0.0),
        Lead((0.0,), 0.0),
    )


def test_nine_in_ten_of_the_past_settings_must_say_when_they_were_set() -> None:
    assert Dated(9, 10).tells
    assert not Dated(89, 100).tells
    assert not Dated(0, 0).tells


def test_evidence_finds_what_was_set_on_the_day_of_measuring() -> None:
    done = [a_proceeding("2019-06-20") for _ in range(20)]
    past = [a_hearing(one, "2019-06-20", "8B") for one in done]
    to_come, moved = a_proceeding("2019-09-03"), a_proceeding(None)
    ahead = [
        a_hearing(to_come, "2019-09-03", "8B"),
        a_hearing(moved, "2019-07-10", "17"),
        a_hearing(moved, "2019-08-10"),
        a_hearing(moved, "2019-08-12", "99"),
    ]
    entered = {one.id: date(2019, 5, 1) for one in (*past, *ahead)} | {ahead[2].id: date(2019, 7, 10)}
    facts = facts_of(*done, to_come, moved, *past, *ahead)
    made = evidence(facts, shipped_goals(), FY2019, END_OF_JUNE, frozenset(), entered)
    assert made.ahead == (SetAhead(date(2019, 7, 10), MERITS), SetAhead(date(2019, 9, 3), MERITS))
    assert (made.dated, len(made.leads)) == (Dated(20, 20), 14)
    # 20 settings of one week, every one completed, entered 7 weeks before it: June 20 is in the week after June 14.
    assert [lead.weight for lead in made.leads] == [1.0] * 7 + [0.0] * 7
    assert made.leads[6].past == (20.0, 0.0)
    unknown = evidence(facts, shipped_goals(), FY2019, END_OF_JUNE, frozenset(), {})
    assert (unknown.dated, unknown.leads) == (Dated(0, 20), ())
    assert unknown.ahead == (SetAhead(date(2019, 8, 10), MERITS),)
    assert looks_back_to(END_OF_JUNE) == date(2018, 6, 30)


def set_for(first: date, count: int, weight: float = 1.0) -> Evidence:
    """The judge of even days, ten completions a week at twenty settings, with merits set on the Mondays from `first` on."""
    weeks = -(-(FY2019.last - END_OF_JUNE).days // 7)
    past = tuple(10.0 * float(week.available) / 5 for week in steady().weeks)
    told = tuple(Lead(past, weight if place == 0 else 0.0) for place in range(weeks))
    return replace(steady(), leads=told, ahead=(SetAhead(first, MERITS),) * count, dated=Dated(1040, 1040))


def test_a_full_week_brings_what_is_set_in_it() -> None:
    # July 1 to 5 has 4 court days: 8 completions by the own weeks. 30 merits set, half complete: 15.
    without = likely(steady()).median
    made = likely(set_for(JULY_1, 30))
    assert (made.low, made.median, made.high) == (without + 7,) * 3
    assert made.method is Method.WITH_SETTINGS
    half = likely(set_for(JULY_1, 30, weight=0.5))
    assert (half.low, half.high) == (without + 3, without + 4)  # 11.5 for 8
    assert likely(set_for(date(2019, 7, 8), 30)).median == without - 8  # nothing is set in the one week that counts


def test_where_nothing_is_set_ahead_the_own_weeks_stay() -> None:
    made = likely(replace(set_for(JULY_1, 1), ahead=()))
    assert (made.median, made.method) == (likely(steady()).median, Method.OWN_WEEKS)
    no_settings = replace(steady(), kinds=(KindShare(MERITS, 200, 100, 0),))
    assert likely(no_settings).settings_words == "No hearing is set ahead."


def test_what_is_set_on_days_that_cannot_be_sat_brings_nothing() -> None:
    closed = Closure(JULY_1, JULY_1, "Invented", "for a test")
    seen = what_if(Assumptions(closures=(closed,)), set_for(JULY_1, 30), 700)
    # Every setting of the week stands on the closed day: it brings none of the 15.
    assert seen.projection == likely(replace(set_for(JULY_1, 30), calendar=seen.calendar))
    assert likely(replace(set_for(JULY_1, 30), calendar=seen.calendar)).median == likely(set_for(JULY_1, 30)).median - 15


def test_a_change_changes_what_the_settings_bring_as_well() -> None:
    # Half as many in the first week alone: 7.5 for 15; the 60 days after it bring one for two.
    made = likely(set_for(JULY_1, 30), Change(JULY_1, times=Fraction(1, 2)))
    assert (made.low - steady().count, made.high - steady().count) == (67, 68)


def test_the_words_say_how_the_settings_count_or_why_they_do_not() -> None:
    counts = likely(set_for(JULY_1, 30))
    assert "own share completed of their kind: 5 merits (100 of 200 completed)" in counts.words
    assert (counts.as_json()["settings_count"], counts.as_json()["settings_words"]) == (True, counts.settings_words)
    unknown = likely(replace(steady(), dated=Dated(3, 200)))
    assert unknown.settings_words == (
        "The hearings set ahead (5 merits) do not move it: the day they were set on is known for 3 of the last 52 weeks’ 200."
    )
    few = likely(set_for(JULY_1, 30, weight=0.0))
    assert few.settings_words.endswith("do not move it: too few of them were completed to tell what they bring.")
    assert few.as_json()["settings_count"] is False


def test_another_judges_settings_are_not_read() -> None:
    case = a_proceeding(None)
    facts = facts_of(case, a_hearing(case, "2019-08-01", judge="ZZ"))
    made = evidence(facts, shipped_goals(), FY2019, END_OF_JUNE, frozenset(), {})
    assert (made.ahead, facts.judges) == ((), frozenset({JUDGE}))
