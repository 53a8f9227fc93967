from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import ANOTHER_JUDGE, a_decided_case, a_hearing, a_mark, a_motion, a_proceeding, facts_of, shipped_goals

from iqdesk.domain.clocks import Clock, running_clocks
from iqdesk.domain.docket import HearingKind, MarkKind

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
    assert friday.falls_on_no_court_day  # Saturday, March 9
    (monday,) = running(a_reserved_case())
    assert not monday.falls_on_no_court_day


@pytest.mark.parametrize("code", ["13", "8B", None, "99"])
def test_only_a_reserved_decision_starts_a_clock(code: str | None) -> None:
    proceeding = a_proceeding(None)
    assert running(proceeding, a_hearing(proceeding, MONDAY, code)) == []


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
