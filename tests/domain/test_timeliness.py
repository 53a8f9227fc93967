"""Measures 2 to 4: decisions after the merits hearing, rulings on motions. Calendar days; day 0 is the hearing or receipt."""

from __future__ import annotations

from datetime import date

import pytest
from builders import (
    ANOTHER_JUDGE,
    a_decided_case,
    a_detention,
    a_hearing,
    a_mark,
    a_motion,
    a_proceeding,
    measured,
    tally,
)

from iqdesk.domain.docket import Custody, HearingKind, MarkKind
from iqdesk.domain.standing import BenchmarkStanding, Verdict

DETAINED, NOT_DETAINED, MOTIONS = "detained-3-days", "nondetained-10-days", "motions-20-days"


def detained(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06") -> tuple[int, int, dict[str, int]]:
    return tally(measured(*rows, readings=readings, as_of=as_of).benchmark(DETAINED))


def not_detained(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06") -> tuple[int, int, dict[str, int]]:
    return tally(measured(*rows, readings=readings, as_of=as_of).benchmark(NOT_DETAINED))


def motions(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06") -> tuple[int, int, dict[str, int]]:
    return tally(measured(*rows, readings=readings, as_of=as_of).benchmark(MOTIONS))


# Detained cases.


@pytest.mark.parametrize(
    ("decided", "met"), [("2019-03-04", 1), ("2019-03-06", 1), ("2019-03-07", 1), ("2019-03-08", 0), ("2019-03-11", 0)]
)
def test_a_detained_case_is_decided_within_three_calendar_days_of_the_merits_hearing(decided: str, met: int) -> None:
    # PWP element 3, benchmark 1: "no more than three days elapse". Heard on Monday, March 4: day 3 is Thursday.
    assert detained(a_decided_case("2019-03-04", decided)) == (met, 1, {})


def test_a_weekend_does_not_extend_the_three_days() -> None:
    # The goals define no business-day rule: Friday to Tuesday is four days.
    assert detained(a_decided_case("2019-03-01", "2019-03-04")) == (1, 1, {})
    assert detained(a_decided_case("2019-03-01", "2019-03-05")) == (0, 1, {})


@pytest.mark.parametrize(("met", "missed", "at_goal"), [(85, 15, True), (84, 16, False), (17, 3, True), (849, 151, False)])
def test_exactly_85_percent_is_the_goal(met: int, missed: int, *, at_goal: bool) -> None:
    # PWP element 3, benchmark 1: 85 percent; met at exactly 85.
    rows = [a_decided_case("2019-03-04", "2019-03-05") for _ in range(met)]
    rows += [a_decided_case("2019-03-04", "2019-03-29") for _ in range(missed)]
    assert measured(rows).benchmark(DETAINED).goal_met is at_goal


def test_the_last_merits_hearing_held_starts_the_clock() -> None:
    proceeding, first = a_decided_case("2019-01-07", "2019-03-06", code="13")
    assert detained(proceeding, first, a_hearing(proceeding, "2019-03-04", "RR")) == (1, 1, {})


def test_a_merits_setting_that_was_not_held_starts_no_clock() -> None:
    # Code 09, "detained respondent not presented", is not held.
    proceeding, first = a_decided_case("2019-03-01", "2019-03-06", code="RR")
    assert detained(proceeding, first, a_hearing(proceeding, "2019-03-04", "09")) == (0, 1, {})


def test_a_setting_after_the_decision_starts_no_clock() -> None:
    proceeding, first = a_decided_case("2019-03-04", "2019-03-08")
    assert detained(proceeding, first, a_hearing(proceeding, "2019-03-11")) == (0, 1, {})


@pytest.mark.parametrize("kind", [kind for kind in HearingKind if kind is not HearingKind.MERITS])
def test_only_a_merits_hearing_starts_the_clock(kind: HearingKind) -> None:
    proceeding = a_proceeding("2019-03-06")
    assert detained(proceeding, a_hearing(proceeding, "2019-03-04", kind=kind)) == (0, 0, {"no merits hearing held": 1})


def test_a_hearing_entered_in_error_starts_no_clock() -> None:
    assert detained(a_decided_case("2019-03-04", "2019-03-06", code="99")) == (0, 0, {"no merits hearing held": 1})


def test_a_hearing_with_an_unknown_code_counts_as_held() -> None:
    assert detained(a_decided_case("2019-03-04", "2019-03-06", code="7Q")) == (1, 1, {})


def test_each_of_two_completions_of_a_case_has_its_own_hearings() -> None:
    first, heard = a_decided_case("2018-11-05", "2018-11-06")
    again = a_proceeding("2019-06-10", case=first.case_id)
    assert detained(first, heard, again, a_hearing(again, "2019-06-03", "RR")) == (1, 2, {})


@pytest.mark.parametrize("case_type", ["DEP", "EXC", "AOC", "WHO"])
def test_only_removal_cases_have_the_clock(case_type: str) -> None:
    # PWP element 3, benchmarks 1 and 2: removal cases.
    proceeding = a_proceeding("2019-03-06", case_type=case_type)
    assert detained(proceeding, a_hearing(proceeding, "2019-03-04")) == (0, 0, {})


def test_a_case_of_another_judge_is_not_counted() -> None:
    proceeding = a_proceeding("2019-03-06", judge=ANOTHER_JUDGE)
    assert detained(proceeding, a_hearing(proceeding, "2019-03-04")) == (0, 0, {})


def test_a_decision_after_the_day_of_measuring_is_absent() -> None:
    case = a_decided_case("2019-03-04", "2019-03-06")
    assert detained(case, as_of="2019-03-05") == (0, 0, {})
    assert detained(case, as_of="2019-03-06") == (1, 1, {})


@pytest.mark.parametrize("kind", [MarkKind.STATUS_CASE, MarkKind.COURT_DEADLINE])
def test_a_status_case_is_left_out_whether_late_or_not(kind: MarkKind) -> None:
    # PWP element 3, benchmarks 1 and 2: "non-status" cases; memo of January 17, 2018, note 7 (a court-ordered deadline too).
    for decided in ("2019-03-05", "2019-03-29"):
        case = a_decided_case("2019-03-04", decided)
        assert detained(case, a_mark(case[0], kind)) == (0, 0, {"status case": 1})


@pytest.mark.parametrize(
    ("first", "last", "excused"),
    [
        (None, None, True),
        ("2019-03-08", None, True),
        ("2019-03-09", None, False),
        (None, "2019-03-04", True),
        (None, "2019-03-03", False),
    ],
)
def test_a_mark_excuses_when_it_ran_between_hearing_and_decision(first: str | None, last: str | None, *, excused: bool) -> None:
    case = a_decided_case("2019-03-04", "2019-03-08")
    expected = (0, 0, {"status case": 1}) if excused else (0, 1, {})
    assert detained(case, a_mark(case[0], MarkKind.STATUS_CASE, first, last)) == expected


@pytest.mark.parametrize("kind", [MarkKind.CAP, MarkKind.BACKGROUND_CHECK])
def test_a_cap_or_a_background_check_excuses_no_detained_case(kind: MarkKind) -> None:
    # PWP element 3: benchmark 1 names no such excuse, benchmark 2 does.
    case = a_decided_case("2019-03-04", "2019-03-29")
    assert detained(case, a_mark(case[0], kind)) == (0, 1, {})


def test_no_merits_hearing_comes_before_status_case_among_the_reasons() -> None:
    proceeding = a_proceeding("2019-03-06")
    assert detained(proceeding, a_mark(proceeding, MarkKind.STATUS_CASE)) == (0, 0, {"no merits hearing held": 1})


def test_an_item_says_when_it_began_ended_and_was_due() -> None:
    item = measured(a_decided_case("2019-03-04", "2019-03-08")).benchmark(DETAINED).items[0]
    assert (item.start, item.end, item.due) == (date(2019, 3, 4), date(2019, 3, 8), date(2019, 3, 7))
    assert (item.days, item.verdict) == (4, Verdict.MISSED)


# Not detained.


@pytest.mark.parametrize(("decided", "met"), [("2019-03-14", 1), ("2019-03-15", 0)])
@pytest.mark.parametrize("custody", ["N", "R"])
def test_a_case_not_detained_is_decided_within_ten_calendar_days(decided: str, met: int, custody: str) -> None:
    # PWP element 3, benchmark 2: heard on March 4, day 10 is March 14. Released and never detained alike.
    assert not_detained(a_decided_case("2019-03-04", decided, custody=custody)) == (met, 1, {})


def test_custody_at_completion_decides_between_the_two_clocks() -> None:
    released = a_decided_case("2019-03-04", "2019-03-11", custody="R")
    rows = (released, a_detention(released[0], "2019-01-07", "2019-03-06"))
    assert not_detained(rows) == (1, 1, {})
    assert detained(rows) == (0, 0, {})


@pytest.mark.parametrize(("kind", "reason"), [(MarkKind.CAP, "cap"), (MarkKind.BACKGROUND_CHECK, "background check pending")])
@pytest.mark.parametrize("decided", ["2019-03-05", "2019-03-29"])
def test_a_cap_and_a_background_check_excuse_a_case_not_detained(kind: MarkKind, reason: str, decided: str) -> None:
    # PWP element 3, benchmark 2: "unless delayed by" a statutory cap or background checks.
    case = a_decided_case("2019-03-04", decided, custody="N")
    assert not_detained(case, a_mark(case[0], kind)) == (0, 0, {reason: 1})


@pytest.mark.parametrize("code", ["24", "36"])
def test_a_background_check_code_on_the_last_merits_date_excuses(code: str) -> None:
    assert not_detained(a_decided_case("2019-03-04", "2019-03-29", code=code, custody="N")) == (
        0,
        0,
        {"background check pending": 1},
    )


def test_a_background_check_code_on_an_earlier_date_excuses_nothing() -> None:
    proceeding, checked = a_decided_case("2019-02-04", "2019-03-29", code="24", custody="N")
    assert not_detained(proceeding, checked, a_hearing(proceeding, "2019-03-04", "RR")) == (0, 1, {})


def test_a_background_check_code_on_another_kind_of_hearing_excuses_nothing() -> None:
    proceeding, heard = a_decided_case("2019-03-04", "2019-03-29", custody="N")
    assert not_detained(proceeding, heard, a_hearing(proceeding, "2019-03-04", "24", kind=HearingKind.MASTER)) == (0, 1, {})


def test_the_reasons_come_in_the_order_status_case_cap_background_check() -> None:
    case = a_decided_case("2019-03-04", "2019-03-29", code="24", custody="N")
    cap, status = a_mark(case[0], MarkKind.CAP), a_mark(case[0], MarkKind.STATUS_CASE)
    assert not_detained(case, cap) == (0, 0, {"cap": 1})
    assert not_detained(case, cap, status) == (0, 0, {"status case": 1})


# Readings of both.


def test_reading_business_days_counts_court_days_after_the_hearing() -> None:
    # Friday, March 1 to Wednesday, March 6: three court days.
    reading = ("business-days",)
    assert detained(a_decided_case("2019-03-01", "2019-03-06"), readings=reading) == (1, 1, {})
    assert detained(a_decided_case("2019-03-01", "2019-03-07"), readings=reading) == (0, 1, {})
    item = measured(a_decided_case("2019-03-01", "2019-03-06"), readings=reading).benchmark(DETAINED).items[0]
    assert (item.days, item.due) == (3, None)


def test_reading_business_days_skips_holidays_and_not_closures() -> None:
    # Labor Day was September 2, 2019; December 24, 2018 was closed by Executive Order 13854, Christmas was a holiday.
    reading = ("business-days",)
    assert detained(a_decided_case("2019-08-30", "2019-09-05"), readings=reading) == (1, 1, {})
    assert detained(a_decided_case("2018-12-21", "2018-12-27"), readings=reading) == (1, 1, {})
    assert detained(a_decided_case("2018-12-21", "2018-12-28"), readings=reading) == (0, 1, {})


def test_reading_from_first_merits_starts_at_the_first_one_held() -> None:
    proceeding, first = a_decided_case("2019-03-01", "2019-03-06", code="13")
    rows = (proceeding, a_hearing(proceeding, "2019-02-04", "09"), first, a_hearing(proceeding, "2019-03-04", "RR"))
    assert detained(rows) == (1, 1, {})
    assert detained(rows, readings=("from-first-merits",)) == (0, 1, {})


def custody_at_merits(custody: str, *spells: tuple[str | None, str | None]) -> str:
    """Under which clock a case heard on March 4 falls by the reading."""
    case = a_decided_case("2019-03-04", "2019-03-06", custody=custody)
    history = [a_detention(case[0], *spell) for spell in spells]
    standing = measured(case, history, readings=["custody-at-merits"])
    (name,) = [name for name in (DETAINED, NOT_DETAINED) if standing.benchmark(name).counted]
    return name


@pytest.mark.parametrize(
    ("custody", "spells", "clock"),
    [
        ("R", [("2019-03-04", None)], DETAINED),  # detained on that very day
        ("R", [("2019-01-07", "2019-03-05")], DETAINED),
        ("D", [("2019-01-07", "2019-03-04")], NOT_DETAINED),  # released on that very day
        ("D", [("2019-03-05", None)], NOT_DETAINED),  # detained only afterwards
        ("D", [(None, "2019-03-04")], NOT_DETAINED),
        ("D", [(None, "2019-03-05")], DETAINED),  # the history does not tell: the proceeding's own
        ("N", [(None, "2019-03-05")], NOT_DETAINED),
        ("D", [], DETAINED),
        ("R", [("2018-11-05", "2018-12-05"), ("2019-02-04", None)], DETAINED),
    ],
)
def test_reading_custody_at_merits_asks_the_history(
    custody: str, spells: list[tuple[str | None, str | None]], clock: str
) -> None:
    assert custody_at_merits(custody, *spells) == clock


def test_reading_custody_at_merits_takes_the_proceedings_own_without_a_merits_hearing() -> None:
    proceeding = a_proceeding("2019-03-06", custody="D")
    rows = (proceeding, a_detention(proceeding, "2018-01-08", "2018-02-05"))
    assert detained(rows, readings=("custody-at-merits",)) == (0, 0, {"no merits hearing held": 1})


def test_reading_recorded_held_only_wants_the_code_to_say_so() -> None:
    # Code 02 (preparation) does not say whether the hearing took place; 13 (not enough time) says it did.
    reading = ("recorded-held-only",)
    assert detained(a_decided_case("2019-03-04", "2019-03-06", code="02")) == (1, 1, {})
    assert detained(a_decided_case("2019-03-04", "2019-03-06", code="02"), readings=reading) == (
        0,
        0,
        {"no merits hearing held": 1},
    )
    assert detained(a_decided_case("2019-03-04", "2019-03-06", code="13"), readings=reading) == (1, 1, {})
    assert detained(a_decided_case("2019-03-04", "2019-03-06", code=None), readings=reading) == (1, 1, {})


@pytest.mark.parametrize("kind", [MarkKind.CAP, MarkKind.BACKGROUND_CHECK])
def test_reading_excuse_only_misses_counts_what_was_in_time(kind: MarkKind) -> None:
    reading = ("excuse-only-misses",)
    prompt = a_decided_case("2019-03-04", "2019-03-14", custody="N")
    late = a_decided_case("2019-03-04", "2019-03-15", custody="N")
    rows = (prompt, a_mark(prompt[0], kind), late, a_mark(late[0], kind))
    assert not_detained(rows, readings=reading) == (1, 1, {kind.value: 1})


def test_reading_excuse_only_misses_lets_a_status_case_stay_out() -> None:
    case = a_decided_case("2019-03-04", "2019-03-05", custody="N")
    rows = (case, a_mark(case[0], MarkKind.STATUS_CASE))
    assert not_detained(rows, readings=("excuse-only-misses",)) == (0, 0, {"status case": 1})


def test_readings_of_one_clock_combine() -> None:
    # First held merits Friday, March 1; decided Wednesday, March 6: three court days, though five calendar days.
    proceeding, first = a_decided_case("2019-03-01", "2019-03-06", code="13")
    rows = (proceeding, first, a_hearing(proceeding, "2019-03-04", "RR"))
    assert detained(rows, readings=("business-days", "from-first-merits")) == (1, 1, {})


# Motions.


@pytest.mark.parametrize(("ruled", "met"), [("2019-03-04", 1), ("2019-03-24", 1), ("2019-03-25", 0)])
def test_a_motion_is_ruled_on_within_twenty_calendar_days_of_receipt(ruled: str, met: int) -> None:
    # PWP element 3, benchmark 3. Received on March 4: day 20 is Sunday, March 24, and it stands.
    assert motions(a_motion("2019-03-04", ruled)) == (met, 1, {})


def test_a_motion_without_a_receipt_date_is_left_out() -> None:
    assert motions(a_motion(None, "2019-03-24")) == (0, 0, {"no receipt date": 1})


def test_a_motion_ruled_on_before_its_receipt_is_left_out() -> None:
    assert motions(a_motion("2019-03-04", "2019-03-03")) == (0, 0, {"decided before receipt": 1})


@pytest.mark.parametrize("bond", ["BB", "BD", "SB"])
def test_a_bond_request_is_no_motion(bond: str) -> None:
    # EOIR codebook: BB, BD and SB are custody requests, measured by benchmark 4.
    assert motions(a_motion("2019-03-04", "2019-03-05", motion_type=bond)) == (0, 0, {})


def test_a_deleted_motion_is_not_counted() -> None:
    assert motions(a_motion("2019-03-04", "2019-03-05", is_deleted=True)) == (0, 0, {})


def test_a_motion_is_counted_in_the_year_of_its_ruling() -> None:
    assert motions(a_motion("2018-09-20", "2018-10-01")) == (1, 1, {})
    assert motions(a_motion("2019-09-20", "2019-10-01")) == (0, 0, {})


def test_a_dated_motion_without_a_decision_is_not_ruled_on() -> None:
    assert motions(a_motion("2019-03-04", "2019-03-05", has_decision=False)) == (0, 0, {})


def test_a_ruling_after_the_day_of_measuring_is_absent() -> None:
    motion = a_motion("2019-03-04", "2019-03-20")
    assert motions(motion, as_of="2019-03-19") == (0, 0, {})
    assert motions(motion, as_of="2019-03-20") == (1, 1, {})


def test_the_judge_on_the_motion_comes_before_the_proceedings() -> None:
    mine, another = a_proceeding(None), a_proceeding(None, judge=ANOTHER_JUDGE)
    assert motions(mine, a_motion("2019-03-04", "2019-03-05", of=mine, judge=ANOTHER_JUDGE)) == (0, 0, {})
    assert motions(another, a_motion("2019-03-04", "2019-03-05", of=another)) == (1, 1, {})
    assert motions(mine, a_motion("2019-03-04", "2019-03-05", of=mine, judge=None)) == (1, 1, {})


def test_a_motion_whose_proceeding_is_not_here_belongs_to_nobody() -> None:
    absent = a_proceeding(None)
    result = measured(a_motion("2019-03-04", "2019-03-05", of=absent, judge=None))
    assert tally(result.benchmark(MOTIONS)) == (0, 0, {})
    assert len(result.unattributed.motions) == 1


def test_reading_deadline_rolls_moves_a_sunday_to_monday() -> None:
    # Practice Manual, chapter 3.1(c), says so of filings. Day 20 is Sunday, March 24.
    reading = ("deadline-rolls-to-business-day",)
    assert motions(a_motion("2019-03-04", "2019-03-25"), readings=reading) == (1, 1, {})
    assert motions(a_motion("2019-03-04", "2019-03-26"), readings=reading) == (0, 1, {})
    # Day 20 is Saturday, May 25; Monday was Memorial Day.
    assert motions(a_motion("2019-05-05", "2019-05-28"), readings=reading) == (1, 1, {})


OVERDUE = ("overdue-pending-as-missed",)


@pytest.mark.parametrize(
    ("received", "ruled", "missed"),
    [
        ("2019-03-04", None, 1),
        ("2019-03-04", "2019-10-01", 1),  # ruled on after the year
        ("2019-09-09", None, 1),  # due on September 29, a day before the year's end
        ("2019-09-10", None, 0),  # due on the last day: not before the end
        ("2018-09-10", None, 0),  # due on September 30, 2018: last year's
        ("2018-09-11", None, 1),
        (None, None, 0),
    ],
)
def test_reading_overdue_counts_what_was_due_and_undecided_by_the_years_end(
    received: str | None, ruled: str | None, missed: int
) -> None:
    assert motions(a_motion(received, ruled)) == (0, 0, {})
    assert motions(a_motion(received, ruled), readings=OVERDUE) == (0, missed, {})


def test_reading_overdue_takes_a_dated_motion_without_a_decision_as_undecided() -> None:
    assert motions(a_motion("2019-03-04", "2019-03-05", has_decision=False), readings=OVERDUE) == (0, 1, {})


def test_reading_overdue_looks_no_further_than_the_day_of_measuring() -> None:
    motion = a_motion("2019-03-04", None)  # due on March 24
    assert motions(motion, readings=OVERDUE, as_of="2019-03-24") == (0, 0, {})
    assert motions(motion, readings=OVERDUE, as_of="2019-03-25") == (0, 1, {})


def test_reading_overdue_counts_a_late_ruling_once() -> None:
    assert motions(a_motion("2019-03-04", "2019-06-03"), readings=OVERDUE) == (0, 1, {})


def test_readings_of_the_motions_combine() -> None:
    # Due on Sunday, September 29, 2019, which rolls to the year's last day: not before the end.
    assert motions(a_motion("2019-09-09", None), readings=(*OVERDUE, "deadline-rolls-to-business-day")) == (0, 0, {})


def test_an_overdue_item_has_a_due_date_and_no_end() -> None:
    one: BenchmarkStanding = measured(a_motion("2019-03-04", None), readings=OVERDUE).benchmark(MOTIONS)
    assert (one.items[0].due, one.items[0].end, one.items[0].days) == (date(2019, 3, 24), None, None)


def test_custody_letters_are_those_of_the_codebook() -> None:
    assert [custody.value for custody in Custody] == ["D", "R", "N"]
