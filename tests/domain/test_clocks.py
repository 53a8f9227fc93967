from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    ANOTHER_JUDGE,
    a_custody_request,
    a_decided_case,
    a_hearing,
    a_mark,
    a_motion,
    a_proceeding,
    facts_of,
    shipped_goals,
)

from iqdesk.domain.clocks import Clock, ClockState, RunningClocks, Trigger, left_out_by, running_clocks
from iqdesk.domain.docket import HearingKind, MarkKind, Respondent
from iqdesk.domain.records import CaseName

MONDAY = "2019-03-04"


def running(*rows: object, as_of: str = MONDAY) -> list[Clock]:
    return running_clocks(facts_of(*rows), shipped_goals(), date.fromisoformat(as_of))


def a_reserved_case(heard: str = MONDAY, custody: str = "D", code: str = "RR") -> tuple[object, ...]:
    return a_decided_case(heard, None, code=code, custody=custody)


@pytest.mark.parametrize(("custody", "due"), [("D", "2019-03-07"), ("N", "2019-03-14"), ("R", "2019-03-14")])
@pytest.mark.parametrize("code", ["RR", "DD", "RD"])
def test_a_reserved_decision_starts_the_clock_of_its_custody(custody: str, due: str, code: str) -> None:
    # PWP element 3, benchmarks 1 and 2: three and ten calendar days after the merits hearing.
    (clock,) = running(a_reserved_case(custody=custody, code=code))
    assert (clock.started, clock.due) == (date(2019, 3, 4), date.fromisoformat(due))
    assert clock.paused_by is None


def test_days_left_turn_negative_after_the_due_date() -> None:
    (clock,) = running(a_reserved_case())
    assert [clock.days_left(date(2019, 3, day)) for day in (4, 7, 8)] == [3, 0, -1]


def test_a_clock_says_how_long_it_has_left() -> None:
    (clock,) = running(a_reserved_case())
    words = [clock.words(date(2019, 3, day)) for day in (4, 6, 7, 8, 9)]
    assert words == ["Due in 3 days", "Due in 1 day", "Due today", "1 day overdue", "2 days overdue"]
    assert replace(clock, paused_by=MarkKind.STATUS_CASE).words(date(2019, 3, 8)) == "Status case"


def test_a_due_date_on_a_weekend_stands_and_is_said() -> None:
    (friday,) = running(a_reserved_case("2019-03-06"), as_of="2019-03-06")
    assert (friday.due, friday.falls_on) == (date(2019, 3, 9), "Saturday")
    (monday,) = running(a_reserved_case())
    assert monday.falls_on == ""
    (holiday,) = running(a_motion("2019-05-07", None), as_of="2019-05-07")
    assert (holiday.due, holiday.falls_on) == (date(2019, 5, 27), "Memorial Day")


@pytest.mark.parametrize("code", ["13", "8B", None, "99"])
def test_only_a_reserved_decision_starts_a_clock_of_days(code: str | None) -> None:
    proceeding = a_proceeding(None)
    clocks = running(proceeding, a_hearing(proceeding, MONDAY, code))
    assert not any(clock.benchmark.measure.has_days for clock in clocks)


def test_the_decision_stops_the_clock() -> None:
    case = a_decided_case(MONDAY, "2019-03-06")
    assert len(running(case, as_of="2019-03-05")) == 1
    assert running(case, as_of="2019-03-06") == []


def test_a_hearing_to_come_starts_no_clock_yet() -> None:
    assert running(a_reserved_case(), as_of="2019-03-03") == []


def test_a_merits_hearing_set_for_later_means_that_the_merits_go_on() -> None:
    proceeding, heard = a_decided_case(MONDAY, None)
    assert running(proceeding, heard, a_hearing(proceeding, "2019-04-01")) == []
    assert len(running(proceeding, heard, a_hearing(proceeding, "2019-04-01", kind=HearingKind.MASTER))) == 1


def test_a_later_setting_that_fell_through_or_was_an_error_leaves_the_clock_running() -> None:
    proceeding, heard = a_decided_case(MONDAY, None)
    assert len(running(proceeding, heard, a_hearing(proceeding, "2019-04-01", "8A"))) == 1
    assert len(running(proceeding, heard, a_hearing(proceeding, "2019-04-01", "99"))) == 1


def test_an_error_is_absent_even_where_the_table_does_not_know_the_code() -> None:
    proceeding, heard = a_decided_case(MONDAY, None)
    facts = facts_of(proceeding, heard, a_hearing(proceeding, "2019-04-01", "99"))
    unknown = facts_of(proceeding, heard, codes=type(facts.codes)(()))
    assert len(running_clocks(unknown, shipped_goals(), date(2019, 3, 4))) == 1


@pytest.mark.parametrize(
    ("judge", "case_type", "custody"), [(ANOTHER_JUDGE, "RMV", "D"), ("QWM", "AOC", "D"), ("QWM", "RMV", None)]
)
def test_a_case_outside_the_benchmarks_has_no_clock(judge: str, case_type: str, custody: str | None) -> None:
    proceeding = a_proceeding(None, judge=judge, case_type=case_type, custody=custody)
    assert running(proceeding, a_hearing(proceeding, MONDAY, "RR")) == []


@pytest.mark.parametrize(
    ("custody", "kind", "paused"),
    [
        ("D", MarkKind.STATUS_CASE, True),
        ("D", MarkKind.COURT_DEADLINE, True),
        ("D", MarkKind.CAP, False),  # PWP element 3: benchmark 1 names no cap
        ("N", MarkKind.CAP, True),
        ("N", MarkKind.BACKGROUND_CHECK, True),
    ],
)
def test_a_mark_pauses_the_clock_it_excuses(custody: str, kind: MarkKind, *, paused: bool) -> None:
    proceeding, heard = a_decided_case(MONDAY, None, custody=custody)
    (clock,) = running(proceeding, heard, a_mark(proceeding, kind))
    assert clock.paused_by is (kind if paused else None)


def test_a_mark_that_ended_before_the_hearing_pauses_nothing() -> None:
    proceeding, heard = a_decided_case(MONDAY, None)
    (clock,) = running(proceeding, heard, a_mark(proceeding, MarkKind.STATUS_CASE, last="2019-03-03"))
    assert clock.paused_by is None


def test_a_motion_runs_from_its_receipt_for_twenty_days() -> None:
    # PWP element 3, benchmark 3.
    motion = a_motion(MONDAY, None)
    (clock,) = running(motion)
    assert (clock.subject, clock.started, clock.due) == (motion.id, date(2019, 3, 4), date(2019, 3, 24))


@pytest.mark.parametrize(
    "motion",
    [
        a_motion(MONDAY, MONDAY),
        a_motion(None, None),
        a_motion("2019-03-05", None),  # to come
        a_motion(MONDAY, None, motion_type="BB"),
        a_motion(MONDAY, None, judge=ANOTHER_JUDGE),
        a_motion(MONDAY, None, is_deleted=True),
    ],
)
def test_a_motion_without_a_running_clock(motion: object) -> None:
    assert running(motion) == []


def test_a_motion_dated_without_a_decision_is_still_waited_for() -> None:
    assert len(running(a_motion(MONDAY, MONDAY, has_decision=False))) == 1
    assert len(running(a_motion(MONDAY, "2019-03-20"))) == 1  # ruled on later than the day of measuring


def test_the_soonest_clock_comes_first() -> None:
    clocks = running(a_motion(MONDAY, None), a_reserved_case(custody="N"), a_reserved_case(), a_motion("2019-02-04", None))
    assert [clock.due.isoformat() for clock in clocks] == ["2019-02-24", "2019-03-07", "2019-03-14", "2019-03-24"]


def test_those_that_a_mark_holds_come_last() -> None:
    held = a_decided_case("2019-03-01", None)
    clocks = running(held, a_mark(held[0], MarkKind.STATUS_CASE), a_motion(MONDAY, None))
    assert [clock.state(date(2019, 3, 30)) for clock in clocks] == [ClockState.OVERDUE, ClockState.HELD]
    assert clocks[0].state(date(2019, 3, 24)) is ClockState.RUNNING  # the twentieth day is in time


def test_a_clock_tells_what_started_it_and_what_leaves_it_out() -> None:
    today = date(2019, 3, 4)
    case = a_decided_case(MONDAY, None)
    (held,) = running(case, a_mark(case[0], MarkKind.COURT_DEADLINE))
    assert held.trigger_in_words(today) == "Decision reserved Mon Mar 4"
    assert held.left_out_of == "Left out of “Detained in 3 days”"
    (motion,) = running(a_motion(MONDAY, None))
    assert (motion.trigger, motion.left_out_of) == (Trigger.RECEIVED, "")
    ahead = a_proceeding(None)
    (first,) = running(ahead, a_hearing(ahead, "2019-04-01"))
    assert first.trigger_in_words(today) == "First date set"


def test_a_mark_names_the_benchmarks_that_it_takes_a_case_out_of() -> None:
    # PWP element 3, benchmarks 1 and 2: status cases in both; caps and background checks in the second only.
    goals = shipped_goals()
    named = {kind: [one.name for one in left_out_by(kind, goals)] for kind in MarkKind}
    both = ["detained-3-days", "nondetained-10-days"]
    assert named == {
        MarkKind.STATUS_CASE: both,
        MarkKind.COURT_DEADLINE: both,
        MarkKind.CAP: both[1:],
        MarkKind.BACKGROUND_CHECK: both[1:],
    }


def test_a_first_date_far_ahead_is_no_matter_for_lists_of_other_things() -> None:
    near, far = a_proceeding(None), a_proceeding(None)
    clocks = running(near, a_hearing(near, "2019-03-11"), far, a_hearing(far, "2019-03-12"), a_motion(MONDAY, None))
    assert [clock.is_soon(date(2019, 3, 4)) for clock in clocks] == [True, False, True]
    assert [clock.is_more_than_a_setting(date(2019, 3, 11)) for clock in clocks] == [False, False, True]
    assert [clock.is_more_than_a_setting(date(2019, 3, 12)) for clock in clocks] == [True, False, True]


def test_clocks_as_json_count_by_state_and_name_cases_by_their_numbers() -> None:
    as_of = date(2019, 3, 20)
    goals = shipped_goals()
    late, ahead = a_decided_case(MONDAY, None), a_proceeding(None)
    asked = a_custody_request(ahead, "2019-03-18", None)
    facts = facts_of(late, ahead, asked, a_hearing(ahead, "2019-03-25", kind=HearingKind.CUSTODY), a_motion(MONDAY, None))
    told = RunningClocks(as_of, goals, tuple(running_clocks(facts, goals, as_of)))
    printed = told.as_json({late[0].case_id: CaseName(late[0].case_id, Respondent("Quispe", "Nélida", "000123456"), None)})
    counts = {name: printed[name] for name in ("as_of", "goal_set", "in_force", "overdue", "running", "held")}
    assert counts == {
        "as_of": "2019-03-20", "goal_set": "eoir-2018", "in_force": True, "overdue": 1, "running": 2, "held": 0,
    }  # fmt: skip
    clocks = printed["clocks"]
    assert isinstance(clocks, list)
    assert clocks[0] == {
        "benchmark": "detained-3-days", "subject": late[0].id, "case": "A000 123 456", "state": "overdue",
        "words": "13 days overdue", "due": "2019-03-07", "days_left": -13, "falls_on": None,
        "trigger": "decision reserved", "started": "2019-03-04", "rule": "Detained cases decided within 3 days", "held_by": None,
    }  # fmt: skip
    assert [(one["benchmark"], one["case"], one["falls_on"]) for one in clocks[1:]] == [
        ("motions-20-days", None, "Sunday"),
        ("custody-first-date", None, None),
    ]
