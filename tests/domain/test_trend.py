"""A measure by month: which month a row stands in, and that the months are the year."""

from __future__ import annotations

from datetime import date

import pytest
from builders import (
    a_custody_request,
    a_decided_case,
    a_hearing,
    a_motion,
    a_proceeding,
    an_appeal,
    measured,
)

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.trend import Tally, months, months_json, tally

NOVEMBER, DECEMBER, JANUARY = date(2018, 11, 1), date(2018, 12, 1), date(2019, 1, 1)


def filled(measure: str, *rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06") -> dict[date, Tally]:
    result = measured(*rows, readings=readings, as_of=as_of)
    return {month: one for month, one in months(result, measure).items() if any(one)}


def test_a_decision_stands_in_the_month_it_was_made() -> None:
    # PWP element 3, benchmark 1: heard November 30, decided December 3, which is day 3.
    late = a_decided_case("2018-11-26", "2018-11-30")
    assert filled("detained-3-days", a_decided_case("2018-11-30", "2018-12-03"), late) == {
        NOVEMBER: Tally(0, 1, 0),
        DECEMBER: Tally(1, 1, 0),
    }


def test_a_year_has_twelve_months_and_the_empty_ones_are_told() -> None:
    found = months(measured(a_decided_case("2018-11-30", "2018-12-03")), "detained-3-days")
    assert list(found) == [date(2018 + (month < 10), month, 1) for month in (10, 11, 12, *range(1, 10))]
    assert found[NOVEMBER] == Tally()


def test_what_is_left_out_stands_in_its_month() -> None:
    # Completed without a merits hearing held: excluded, in the month of the completion.
    assert filled("detained-3-days", a_proceeding("2018-12-03")) == {DECEMBER: Tally(0, 0, 1)}


def test_a_motion_stands_in_the_month_of_its_ruling_and_an_overdue_one_in_that_of_its_last_day() -> None:
    overdue = a_motion("2018-12-20", None)  # day 20 is January 9
    ruled = a_motion("2018-11-26", "2018-12-03")
    assert filled("motions-20-days", overdue, ruled) == {DECEMBER: Tally(1, 1)}
    readings = ("overdue-pending-as-missed",)
    assert filled("motions-20-days", overdue, ruled, readings=readings) == {DECEMBER: Tally(1, 1), JANUARY: Tally(0, 1)}


def test_a_motion_left_out_for_its_receipt_stands_in_the_month_of_its_ruling() -> None:
    assert filled("motions-20-days", a_motion(None, "2018-12-03")) == {DECEMBER: Tally(0, 0, 1)}


@pytest.mark.parametrize(("readings", "month"), [((), NOVEMBER), (("anchor-on-decision",), DECEMBER)])
def test_a_custody_request_stands_in_the_month_of_its_first_hearing(readings: tuple[str, ...], month: date) -> None:
    proceeding = a_proceeding(None)
    heard = a_hearing(proceeding, "2018-11-30", kind=HearingKind.CUSTODY)
    request = a_custody_request(proceeding, "2018-11-26", "2018-12-03")
    assert filled("custody-first-date", proceeding, heard, request, readings=readings) == {month: Tally(0, 1)}


def test_a_custody_request_decided_without_a_hearing_stands_in_the_month_of_its_decision() -> None:
    proceeding = a_proceeding(None)
    request = a_custody_request(proceeding, "2018-11-26", "2018-12-03")
    assert filled("custody-first-date", proceeding, request) == {DECEMBER: Tally(0, 0, 1)}


@pytest.mark.parametrize(("readings", "month"), [((), NOVEMBER), (("by-completing-judge",), DECEMBER)])
def test_a_merits_hearing_stands_in_the_month_of_its_first_date(readings: tuple[str, ...], month: date) -> None:
    case = a_decided_case("2018-11-30", "2018-12-03")
    assert filled("merits-first-date", case, readings=readings) == {month: Tally(1, 1)}


def test_a_fear_review_stands_in_the_month_of_its_first_hearing() -> None:
    proceeding = a_proceeding("2018-12-03", case_type="CFR")
    heard = a_hearing(proceeding, "2018-11-30", kind=HearingKind.FEAR_REVIEW)
    assert filled("fear-review-first-date", proceeding, heard) == {NOVEMBER: Tally(0, 1)}


def test_a_case_completed_twice_stands_in_the_month_of_the_first() -> None:
    first = a_proceeding("2018-11-05")
    rows = (first, a_proceeding("2018-12-03", case=first.case_id))
    assert filled(COMPLETIONS, *rows) == {NOVEMBER: Tally(1, 1), DECEMBER: Tally(1, 1)}
    assert filled(COMPLETIONS, *rows, readings=("distinct-cases",)) == {NOVEMBER: Tally(1, 1)}


def test_a_remand_stands_in_the_month_of_the_boards_decision() -> None:
    mine = a_proceeding("2018-11-05")
    decided = (("REM", "2018-12-03"), ("DIS", "2018-12-04"), ("DIS", "2018-12-31"))
    appeals = [an_appeal(result, of=mine, decided=day) for result, day in decided]
    assert filled(REMAND_RATE, mine, appeals) == {DECEMBER: Tally(1, 3)}


def test_remands_over_the_years_completions_have_no_months() -> None:
    mine = a_proceeding("2018-11-05")
    assert filled(REMAND_RATE, mine, an_appeal("REM", of=mine), readings=("remands-per-completion",)) == {}


def test_the_json_leaves_empty_months_out() -> None:
    result = measured(a_decided_case("2018-11-30", "2018-12-03"))
    assert months_json(result)["detained-3-days"] == {"2018-12": {"met": 1, "counted": 1, "excluded": 0}}
    assert months_json(result)[COMPLETIONS] == {"2018-12": {"met": 1, "counted": 1, "excluded": 0}}
    assert tally(result, COMPLETIONS) == (1, 1, 0)
    assert tally(result, REMAND_RATE) == (0, 0, 0)
