"""First dates that are waited for (PWP element 3, benchmarks 4 to 6): what starts them, and the events that stop them."""

from __future__ import annotations

from datetime import date

import pytest
from builders import (
    ANOTHER_JUDGE,
    a_custody_request,
    a_hearing,
    a_proceeding,
    facts_of,
    measured,
    shipped_goals,
)

from iqdesk.domain.clocks import running_clocks
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.standing import Exclusion

MONDAY, TUESDAY, LATER = "2019-03-04", "2019-03-05", "2019-04-01"
CUSTODY, MASTER, FEAR = HearingKind.CUSTODY, HearingKind.MASTER, HearingKind.FEAR_REVIEW


def due(*rows: object, as_of: str = MONDAY) -> list[str]:
    """The due days of the clocks that run for the rows."""
    clocks = running_clocks(facts_of(*rows), shipped_goals(), date.fromisoformat(as_of))
    return [clock.due.isoformat() for clock in clocks if not clock.benchmark.measure.has_days]


# Merits.


def test_the_first_merits_date_is_due_on_its_day() -> None:
    case = a_proceeding(None)
    rows = (case, a_hearing(case, "2018-12-03", "13", kind=MASTER), a_hearing(case, LATER), a_hearing(case, "2019-05-06"))
    assert due(*rows, as_of="2018-12-10") == [LATER]
    assert due(*rows, as_of=LATER) == [LATER]


@pytest.mark.parametrize("code", ["8B", "RR", "DD", "13", "09", "8A"])
def test_an_outcome_of_the_first_date_stops_it(code: str) -> None:
    case = a_proceeding(None)
    assert due(case, a_hearing(case, MONDAY, code), as_of=MONDAY) == []
    assert due(case, a_hearing(case, MONDAY, code), as_of=TUESDAY) == []


def test_a_first_date_that_was_moved_beforehand_is_lost_and_the_new_one_is_not_the_first() -> None:
    case = a_proceeding(None)
    assert due(case, a_hearing(case, LATER, "13"), a_hearing(case, "2019-05-06"), as_of=MONDAY) == []


def test_a_day_that_merely_passed_stops_nothing() -> None:
    case = a_proceeding(None)
    assert due(case, a_hearing(case, MONDAY), as_of="2019-06-03") == [MONDAY]


def test_a_later_setting_says_that_the_first_date_did_not_end_it() -> None:
    case = a_proceeding(None)
    first, later = a_hearing(case, MONDAY), a_hearing(case, LATER)
    assert due(case, first, later, as_of=MONDAY) == [MONDAY]
    assert due(case, first, later, as_of=TUESDAY) == []
    assert due(case, first, a_hearing(case, LATER, "8A"), as_of=TUESDAY) == [MONDAY]  # it never came to that


def test_a_completion_stops_it_and_an_entry_in_error_never_began() -> None:
    case = a_proceeding(TUESDAY)
    assert due(case, a_hearing(case, LATER), as_of=MONDAY) == [LATER]
    assert due(case, a_hearing(case, LATER), as_of=TUESDAY) == []
    wrong = a_proceeding(None)
    assert due(wrong, a_hearing(wrong, LATER, "99"), as_of=MONDAY) == []


@pytest.mark.parametrize(("case_type", "is_stub"), [("CFR", False), ("CSR", False), ("RMV", True)])
def test_a_proceeding_that_the_benchmark_does_not_look_at_has_no_first_merits_date(case_type: str, *, is_stub: bool) -> None:
    case = a_proceeding(None, case_type=case_type, is_stub=is_stub)
    days = due(case, a_hearing(case, LATER))
    assert days == ([LATER] if case_type == "CFR" else [])  # a fear review has its own first date


def test_the_first_date_is_that_of_whoever_sits_on_it() -> None:
    case = a_proceeding(None, judge=ANOTHER_JUDGE)
    assert due(case, a_hearing(case, LATER, judge=ANOTHER_JUDGE)) == []
    assert due(case, a_hearing(case, LATER, judge=ANOTHER_JUDGE), a_hearing(case, LATER)) == [LATER]


def test_an_overdue_first_merits_date_is_what_the_measure_calls_not_recorded() -> None:
    unsaid, went_on, completed = a_proceeding(None), a_proceeding(None), a_proceeding(TUESDAY)
    rows = [
        unsaid,
        went_on,
        completed,
        a_hearing(went_on, LATER),
        *(a_hearing(one, MONDAY) for one in (unsaid, went_on, completed)),
    ]
    benchmark = measured(*rows, as_of="2019-06-03").benchmark("merits-first-date")
    left_out = [item.subject for item in benchmark.items if item.exclusion is Exclusion.NOT_RECORDED]
    clocks = running_clocks(facts_of(*rows), shipped_goals(), date(2019, 6, 3))
    assert [clock.subject for clock in clocks] == left_out == [unsaid.id]


# Custody.


def test_a_custody_request_is_due_on_the_first_custody_hearing_from_its_own_day_on() -> None:
    case = a_proceeding(None, case_type="CSR")
    asked = a_custody_request(case, MONDAY, None)
    earlier, first = a_hearing(case, "2019-02-04", "8B", kind=CUSTODY), a_hearing(case, TUESDAY, kind=CUSTODY)
    assert due(case, asked, earlier, first, a_hearing(case, LATER, kind=CUSTODY)) == [TUESDAY]
    assert due(case, asked, earlier) == []  # no date is set
    assert due(case, asked, earlier, first, as_of="2019-03-01") == []  # not asked for yet
    undated = a_custody_request(case, None, None)
    assert due(case, undated, first) == [TUESDAY]


def test_a_custody_decision_or_an_outcome_that_ends_the_day_stops_it_and_a_reserved_one_does_not() -> None:
    case = a_proceeding(None, case_type="CSR")
    first = a_hearing(case, MONDAY, kind=CUSTODY)
    assert due(case, a_custody_request(case, MONDAY, TUESDAY), first, as_of=MONDAY) == [MONDAY]
    assert due(case, a_custody_request(case, MONDAY, TUESDAY), first, as_of=TUESDAY) == []
    asked = a_custody_request(case, MONDAY, None)
    assert due(case, asked, a_hearing(case, MONDAY, "RR", kind=CUSTODY), as_of=TUESDAY) == [MONDAY]
    assert due(case, asked, a_hearing(case, MONDAY, "09", kind=CUSTODY), as_of=TUESDAY) == []


def test_another_judges_request_or_one_without_a_proceeding_has_no_clock() -> None:
    case = a_proceeding(None, case_type="CSR")
    first = a_hearing(case, MONDAY, kind=CUSTODY)
    assert due(case, a_custody_request(case, MONDAY, None, judge=ANOTHER_JUDGE), first) == []
    assert due(case, a_custody_request(case, MONDAY, None)._replace(proceeding_id=None), first) == []


# Fear reviews.


@pytest.mark.parametrize("case_type", ["CFR", "RFR"])
def test_a_fear_review_is_due_on_its_first_hearing_of_any_kind_but_custody(case_type: str) -> None:
    case = a_proceeding(None, case_type=case_type)
    rows = (case, a_hearing(case, MONDAY, kind=CUSTODY), a_hearing(case, TUESDAY, kind=FEAR), a_hearing(case, LATER, kind=FEAR))
    assert due(*rows) == [TUESDAY]
    assert due(case, a_hearing(case, TUESDAY, kind=FEAR, judge=ANOTHER_JUDGE)) == []


def test_a_fear_review_waits_for_its_decision_even_where_it_was_reserved() -> None:
    # The goal asks that the review be completed on the day; a reserved one is decided later, and late.
    case = a_proceeding(None, case_type="CFR")
    assert due(case, a_hearing(case, MONDAY, "RR", kind=FEAR), as_of=TUESDAY) == [MONDAY]
    decided = a_proceeding(TUESDAY, case_type="CFR")
    assert due(decided, a_hearing(decided, MONDAY, "RR", kind=FEAR), as_of=TUESDAY) == []
