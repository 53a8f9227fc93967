"""Measures 5 to 7: what was completed on the first date set for it."""

from __future__ import annotations

import pytest
from builders import ANOTHER_JUDGE, a_custody_request, a_decided_case, a_hearing, a_proceeding, measured, tally

from iqdesk.domain.docket import CustodyRequest, Hearing, HearingKind, Manner, Proceeding

Tally = tuple[int, int, dict[str, int]]
D0 = "2019-03-04"
NOT_PRODUCED = {"not produced by DHS": 1}
EXCUSE_ONLY_MISSES = ("excuse-only-misses",)


def custody(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06", year: int = 2019) -> Tally:
    result = measured(*rows, readings=readings, as_of=as_of, year=year)
    return tally(result.benchmark("custody-first-date"))


def merits(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06", year: int = 2019) -> Tally:
    result = measured(*rows, readings=readings, as_of=as_of, year=year)
    return tally(result.benchmark("merits-first-date"))


def fear(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06") -> Tally:
    result = measured(*rows, readings=readings, as_of=as_of)
    return tally(result.benchmark("fear-review-first-date"))


# Custody redetermination.


def a_bond(
    decided: str | None, *hearings: tuple[str, str | None], requested: str | None = "2019-03-01"
) -> tuple[Proceeding, list[Hearing], CustodyRequest]:
    proceeding = a_proceeding(None)
    rows = [a_hearing(proceeding, day, code, kind=HearingKind.CUSTODY) for day, code in hearings]
    return proceeding, rows, a_custody_request(proceeding, requested, decided)


def test_a_custody_request_decided_on_its_first_hearing_is_met() -> None:
    # PWP element 3, benchmark 4: 90 percent "completed on the initial scheduled custody redetermination hearing date".
    assert custody(a_bond(D0, (D0, "8B"))) == (1, 1, {})


@pytest.mark.parametrize("decided", ["2019-03-05", None])
def test_a_custody_request_decided_later_or_not_at_all_is_missed(decided: str | None) -> None:
    assert custody(a_bond(decided, (D0, "13"))) == (0, 1, {})


def test_a_custody_request_counts_in_the_year_of_its_first_hearing() -> None:
    late = a_bond("2019-10-02", ("2019-09-30", "13"), requested="2019-09-25")
    assert custody(late) == (0, 1, {})
    assert custody(late, year=2020) == (0, 0, {})


def test_a_hearing_before_the_request_is_not_its_first_date() -> None:
    # A later request has its own first date.
    assert custody(a_bond("2019-03-11", (D0, "8B"), ("2019-03-11", "8B"), requested="2019-03-05")) == (1, 1, {})
    assert custody(a_bond("2019-03-11", (D0, "8B"), ("2019-03-11", "8B"), requested=D0)) == (0, 1, {})


def test_a_request_without_a_date_looks_at_every_custody_hearing() -> None:
    assert custody(a_bond(D0, (D0, "8B"), requested=None)) == (1, 1, {})


def test_a_custody_request_without_a_hearing_before_its_decision_is_left_out() -> None:
    reason = {"no custody hearing before decision": 1}
    assert custody(a_bond(D0)) == (0, 0, reason)
    assert custody(a_bond(D0, ("2019-03-05", None))) == (0, 0, reason)


def test_a_custody_request_with_neither_hearing_nor_decision_is_nowhere() -> None:
    assert custody(a_bond(None)) == (0, 0, {})


def test_only_custody_hearings_are_first_dates_of_a_request() -> None:
    proceeding = a_proceeding(None)
    rows = (proceeding, a_hearing(proceeding, D0), a_custody_request(proceeding, "2019-03-01", D0))
    assert custody(rows) == (0, 0, {"no custody hearing before decision": 1})


def test_a_date_without_a_decision_does_not_meet() -> None:
    proceeding, hearings, _ = a_bond(D0, (D0, "8B"))
    assert custody(proceeding, hearings, a_custody_request(proceeding, "2019-03-01", D0, has_decision=False)) == (0, 1, {})


def test_a_respondent_who_was_not_produced_excuses_the_request() -> None:
    # PWP element 3, benchmark 4: "unless DHS does not produce the alien on the hearing date". Only code 09 says so.
    assert custody(a_bond("2019-03-05", (D0, "09"), ("2019-03-05", "8B"))) == (0, 0, NOT_PRODUCED)
    assert custody(a_bond("2019-03-05", (D0, "02"), ("2019-03-05", "8B"))) == (0, 1, {})
    assert custody(a_bond("2019-03-05", (D0, "13"), ("2019-03-05", "09"))) == (0, 1, {})


def test_a_custody_request_is_its_own_judges() -> None:
    proceeding = a_proceeding(None)
    hearing = a_hearing(proceeding, D0, kind=HearingKind.CUSTODY)
    assert custody(proceeding, hearing, a_custody_request(proceeding, None, D0, judge=ANOTHER_JUDGE)) == (0, 0, {})
    assert custody(proceeding, hearing, a_custody_request(proceeding, None, D0, judge=None)) == (0, 0, {})


def test_a_custody_decision_after_the_day_of_measuring_is_absent() -> None:
    bond = a_bond("2019-03-05", (D0, "13"), ("2019-03-05", "8B"))
    assert custody(bond, as_of="2019-03-03") == (0, 0, {})
    assert custody(bond, as_of=D0) == (0, 1, {})


def test_reading_anchor_on_decision_counts_in_the_year_of_the_decision() -> None:
    reading = ("anchor-on-decision",)
    across = a_bond("2019-10-02", ("2019-09-30", "13"), requested="2019-09-25")
    assert custody(across, readings=reading) == (0, 0, {})
    assert custody(across, readings=reading, year=2020) == (0, 1, {})
    assert custody(a_bond(None, (D0, "13")), readings=reading) == (0, 0, {})


def test_reading_excuse_only_misses_counts_a_custody_request_that_was_met() -> None:
    bond = a_bond(D0, (D0, "09"), (D0, "8B"))
    assert custody(bond) == (0, 0, NOT_PRODUCED)
    assert custody(bond, readings=EXCUSE_ONLY_MISSES) == (1, 1, {})
    assert custody(a_bond("2019-03-05", (D0, "09")), readings=EXCUSE_ONLY_MISSES) == (0, 0, NOT_PRODUCED)


def test_exactly_90_percent_of_the_custody_requests_is_the_goal() -> None:
    rows = [a_bond(D0, (D0, "8B")) for _ in range(9)]
    missed = a_bond("2019-03-05", (D0, "13"))
    assert measured(rows, missed).benchmark("custody-first-date").goal_met
    assert not measured(rows, missed, a_bond(None, (D0, "13"))).benchmark("custody-first-date").goal_met


# Merits.


def a_merits_case(completed: str | None, *settings: tuple[str, str | None], case_type: str | None = "RMV") -> tuple[object, ...]:
    proceeding = a_proceeding(completed, case_type=case_type)
    return proceeding, [a_hearing(proceeding, day, code) for day, code in settings]


@pytest.mark.parametrize("code", ["8B", "RR", "DD", "RD"])
def test_a_merits_hearing_completed_or_reserved_on_its_first_date_is_met(code: str) -> None:
    # PWP element 3, benchmark 5: the *hearing* is to be completed on the initial date, so a reserved decision is met.
    assert merits(a_merits_case(None, (D0, code))) == (1, 1, {})


@pytest.mark.parametrize("code", ["13", "02", "18", "34"])
def test_whoever_asked_for_the_adjournment_it_is_missed(code: str) -> None:
    assert merits(a_merits_case("2019-03-11", (D0, code), ("2019-03-11", "8B"))) == (0, 1, {})


def test_a_blank_first_date_of_a_completed_proceeding_is_met() -> None:
    assert merits(a_merits_case("2019-03-20", (D0, None))) == (1, 1, {})


def test_a_blank_first_date_of_a_pending_proceeding_is_not_recorded() -> None:
    assert merits(a_merits_case(None, (D0, None))) == (0, 0, {"outcome not recorded": 1})


def test_a_blank_first_date_with_a_later_setting_is_missed() -> None:
    assert merits(a_merits_case(None, (D0, None), ("2019-03-11", None))) == (0, 1, {})


def test_a_later_merits_setting_up_to_the_completion_is_a_miss() -> None:
    assert merits(a_merits_case("2019-03-11", (D0, "8B"), ("2019-03-11", None))) == (0, 1, {})
    assert merits(a_merits_case(D0, (D0, "8B"), ("2019-03-11", None))) == (1, 1, {})  # only after the completion
    assert merits(a_merits_case("2019-03-20", (D0, "RR"), ("2019-03-11", "8A"))) == (1, 1, {})  # completed before it
    assert merits(a_merits_case(None, (D0, "RR"), ("2019-03-11", None))) == (0, 1, {})


def test_a_proceeding_completed_before_its_first_date_is_left_out() -> None:
    assert merits(a_merits_case("2019-03-03", (D0, None))) == (0, 0, {"completed before hearing": 1})
    assert merits(a_merits_case(D0, (D0, "8A"))) == (0, 0, {"completed before hearing": 1})
    assert merits(a_merits_case(D0, (D0, "8A"), (D0, "8B"))) == (1, 1, {})


def test_a_respondent_who_was_not_produced_excuses_the_merits_date() -> None:
    # PWP element 3, benchmark 5: "unless DHS does not produce the alien on the hearing date".
    assert merits(a_merits_case("2019-03-11", (D0, "09"), ("2019-03-11", "8B"))) == (0, 0, NOT_PRODUCED)
    assert merits(a_merits_case("2019-03-11", (D0, "13"), ("2019-03-11", "09"))) == (0, 1, {})


def test_completed_before_comes_before_not_produced_among_the_reasons() -> None:
    assert merits(a_merits_case("2019-03-03", (D0, "09"))) == (0, 0, {"completed before hearing": 1})


@pytest.mark.parametrize(("case_type", "counted"), [("AOC", 1), ("DEP", 1), (None, 1), ("CFR", 0), ("RFR", 0), ("CSR", 0)])
def test_fear_and_custody_reviews_have_no_merits_date(case_type: str | None, counted: int) -> None:
    assert merits(a_merits_case(D0, (D0, "8B"), case_type=case_type)) == (counted, counted, {})


def test_the_first_merits_date_is_the_judges_who_had_it() -> None:
    # Judge changed before completion: benchmarks 5 and 6 of the plan go to the judge on the first date.
    theirs = a_proceeding("2019-03-11")
    assert merits(theirs, a_hearing(theirs, D0, "13", judge=ANOTHER_JUDGE), a_hearing(theirs, "2019-03-11", "8B")) == (0, 0, {})
    mine = a_proceeding("2019-03-11", judge=ANOTHER_JUDGE)
    assert merits(mine, a_hearing(mine, D0, "RR")) == (1, 1, {})


def test_a_merits_date_counts_in_its_own_year() -> None:
    case = a_merits_case("2019-10-07", ("2019-09-30", "13"), ("2019-10-07", "8B"))
    assert merits(case) == (0, 1, {})
    assert merits(case, year=2020) == (0, 0, {})


def test_a_merits_date_after_the_day_of_measuring_is_absent() -> None:
    case = a_merits_case("2019-03-11", (D0, "RR"), ("2019-03-11", "8B"))
    assert merits(case, as_of="2019-03-03") == (0, 0, {})
    assert merits(case, as_of=D0) == (1, 1, {})
    assert merits(case, as_of="2019-03-11") == (0, 1, {})


def test_a_master_hearing_is_no_first_merits_date() -> None:
    proceeding = a_proceeding(D0)
    master = a_hearing(proceeding, "2019-02-04", "13", kind=HearingKind.MASTER)
    assert merits(proceeding, master) == (0, 0, {})
    assert merits(proceeding, master, a_hearing(proceeding, D0, "8B")) == (1, 1, {})


def test_a_proceeding_known_only_by_its_number_has_no_first_date() -> None:
    stub = a_proceeding(None, is_stub=True)
    assert merits(stub, a_hearing(stub, D0, "13")) == (0, 0, {})


def test_a_new_proceeding_starts_its_first_date_anew() -> None:
    # A case transferred in or remanded: one first date for each proceeding (inference).
    first = a_proceeding("2018-11-05")
    again = a_proceeding(D0, case=first.case_id)
    rows = (first, a_hearing(first, "2018-11-05", "8B"), again, a_hearing(again, D0, "8B"))
    assert merits(rows) == (2, 2, {})


def test_exactly_95_percent_of_the_merits_dates_is_the_goal() -> None:
    rows = [a_merits_case(D0, (D0, "8B")) for _ in range(19)]
    missed = a_merits_case("2019-03-11", (D0, "13"))
    assert measured(rows, missed).benchmark("merits-first-date").goal_met
    assert not measured(rows, missed, missed).benchmark("merits-first-date").goal_met


def test_reading_first_held_merits_passes_over_what_was_reset_beforehand() -> None:
    # Code 34 (contested, reset by the court) is not held by its table entry when the slot was not used; 09 stays a first date.
    reset_first = a_merits_case(D0, ("2019-01-07", "8A"), (D0, "8B"))
    assert merits(reset_first) == (0, 0, {"completed before hearing": 1})
    assert merits(reset_first, readings=("first-held-merits",)) == (1, 1, {})
    not_produced = a_merits_case("2019-03-11", (D0, "09"), ("2019-03-11", "8B"))
    assert merits(not_produced, readings=("first-held-merits",)) == (0, 0, NOT_PRODUCED)
    never_held = a_merits_case(D0, (D0, "8A"))
    assert merits(never_held, readings=("first-held-merits",)) == (0, 0, {})


def test_reading_decided_same_day_wants_the_decision_on_the_first_date() -> None:
    reading = ("decided-same-day",)
    assert merits(a_merits_case(D0, (D0, "8B")), readings=reading) == (1, 1, {})
    assert merits(a_merits_case("2019-03-08", (D0, "RR")), readings=reading) == (0, 1, {})
    closed = a_proceeding(D0, manner=Manner.ADMINISTRATIVE_CLOSURE)
    assert merits(closed, a_hearing(closed, D0, "8B"), readings=reading) == (0, 1, {})
    ended_somehow = a_proceeding(D0, manner=None)
    assert merits(ended_somehow, a_hearing(ended_somehow, D0, "8B"), readings=reading) == (0, 1, {})


def test_reading_by_completing_judge_counts_what_this_judge_completed() -> None:
    reading = ("by-completing-judge",)
    proceeding = a_proceeding("2019-03-11")
    rows = (proceeding, a_hearing(proceeding, D0, "13", judge=ANOTHER_JUDGE), a_hearing(proceeding, "2019-03-11", "8B"))
    assert merits(rows) == (0, 0, {})
    assert merits(rows, readings=reading) == (0, 1, {})
    for manner in (Manner.TRANSFER, None):
        other = a_proceeding("2019-03-11", manner=manner)
        assert merits(other, a_hearing(other, "2019-03-11", "8B"), readings=reading) == (0, 0, {})
    theirs = a_proceeding("2019-03-11", judge=ANOTHER_JUDGE)
    assert merits(theirs, a_hearing(theirs, "2019-03-11", "8B"), readings=reading) == (0, 0, {})


def test_reading_by_completing_judge_counts_in_the_year_of_the_completion() -> None:
    case = a_merits_case("2019-10-07", ("2019-09-30", "RR"))
    assert merits(case, readings=("by-completing-judge",)) == (0, 0, {})
    assert merits(case, readings=("by-completing-judge",), year=2020) == (1, 1, {})


def test_reading_excuse_only_misses_counts_a_merits_date_that_was_met() -> None:
    case = a_merits_case(D0, (D0, "09"), (D0, "8B"))
    assert merits(case) == (0, 0, NOT_PRODUCED)
    assert merits(case, readings=EXCUSE_ONLY_MISSES) == (1, 1, {})


def test_readings_of_the_merits_dates_combine() -> None:
    case = a_merits_case("2019-03-08", ("2019-01-07", "8A"), (D0, "RR"))
    assert merits(case, readings=("first-held-merits", "decided-same-day")) == (0, 1, {})
    assert merits(case, readings=("first-held-merits", "by-completing-judge")) == (1, 1, {})


def test_a_missed_first_date_keeps_the_code_and_the_days_it_took() -> None:
    item = (
        measured(a_merits_case("2019-03-11", (D0, None), (D0, "18"), ("2019-03-11", "8B")))
        .benchmark("merits-first-date")
        .items[0]
    )
    assert (item.code, item.days, item.start, item.due) == ("18", 7, item.start, item.start)


# Fear reviews.


def a_fear_review(
    completed: str | None, *settings: tuple[str, str | None], case_type: str = "CFR", has_decision: bool = True
) -> tuple[object, ...]:
    proceeding = a_proceeding(completed, case_type=case_type, has_decision=has_decision)
    return proceeding, [a_hearing(proceeding, day, code, kind=HearingKind.FEAR_REVIEW) for day, code in settings]


@pytest.mark.parametrize("case_type", ["CFR", "RFR"])
def test_a_fear_review_decided_on_its_first_date_is_met(case_type: str) -> None:
    # PWP element 3, benchmark 6: 100 percent of credible- and reasonable-fear reviews on the initial hearing date.
    assert fear(a_fear_review(D0, (D0, "8B"), case_type=case_type)) == (1, 1, {})


def test_no_other_case_type_is_a_fear_review() -> None:
    assert fear(a_fear_review(D0, (D0, "8B"), case_type="RMV")) == (0, 0, {})


@pytest.mark.parametrize("completed", ["2019-03-05", None])
def test_a_fear_review_decided_later_or_not_at_all_is_missed(completed: str | None) -> None:
    assert fear(a_fear_review(completed, (D0, "18"))) == (0, 1, {})


def test_a_fear_review_that_ended_without_a_decision_is_missed() -> None:
    assert fear(a_fear_review(D0, (D0, "8B"), has_decision=False)) == (0, 1, {})


def test_one_missed_fear_review_loses_the_hundred_percent() -> None:
    rows = [a_fear_review(D0, (D0, "8B")) for _ in range(99)]
    assert measured(rows).benchmark("fear-review-first-date").goal_met
    assert not measured(rows, a_fear_review("2019-03-05", (D0, "18"))).benchmark("fear-review-first-date").goal_met


def test_a_fear_reviews_first_date_is_of_any_kind_but_custody() -> None:
    proceeding = a_proceeding(D0, case_type="CFR")
    custody_slot = a_hearing(proceeding, "2019-02-25", kind=HearingKind.CUSTODY)
    assert fear(proceeding, custody_slot) == (0, 0, {})
    assert fear(proceeding, custody_slot, a_hearing(proceeding, D0, "8B", kind=HearingKind.MASTER)) == (1, 1, {})
    assert fear(proceeding, a_hearing(proceeding, "2019-03-01", "13"), a_hearing(proceeding, D0, "8B")) == (0, 1, {})


def test_a_fear_review_is_the_judges_who_had_the_first_date() -> None:
    proceeding = a_proceeding(D0, case_type="CFR")
    assert fear(proceeding, a_hearing(proceeding, D0, "8B", judge=ANOTHER_JUDGE)) == (0, 0, {})


def test_a_fear_review_of_another_year_or_a_later_day_is_absent() -> None:
    assert fear(a_fear_review("2019-10-01", ("2019-10-01", "8B"))) == (0, 0, {})
    assert fear(a_fear_review(D0, (D0, "8B")), as_of="2019-03-03") == (0, 0, {})


def test_a_fear_review_completed_before_its_hearing_is_left_out() -> None:
    assert fear(a_fear_review("2019-03-01", (D0, None))) == (0, 0, {"completed before hearing": 1})


def test_a_respondent_who_was_not_produced_excuses_the_fear_review() -> None:
    assert fear(a_fear_review("2019-03-05", (D0, "09"), ("2019-03-05", "8B"))) == (0, 0, NOT_PRODUCED)
    met = a_fear_review(D0, (D0, "09"), (D0, "8B"))
    assert fear(met) == (0, 0, NOT_PRODUCED)
    assert fear(met, readings=EXCUSE_ONLY_MISSES) == (1, 1, {})


def test_a_removal_case_is_in_no_fear_review() -> None:
    assert fear(a_decided_case(D0, D0)) == (0, 0, {})
