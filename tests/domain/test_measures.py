"""Measure 1 and what is common to all: who and what counts, as of when, and the readings of the completions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    ANOTHER_JUDGE,
    FY2019,
    a_custody_request,
    a_decided_case,
    a_detention,
    a_full_year,
    a_hearing,
    a_motion,
    a_proceeding,
    a_rider_link,
    facts_of,
    measured,
    shipped_goals,
    tally,
)

from iqdesk.domain.docket import HearingKind, Manner
from iqdesk.domain.facts import Release
from iqdesk.domain.measures import UnknownReading, standing
from iqdesk.domain.standing import Level, Verdict


def count(*rows: object, readings: tuple[str, ...] = (), as_of: str = "2020-04-06", year: int = 2019) -> int:
    return measured(*rows, readings=readings, as_of=as_of, year=year).completions.count


def test_a_decided_proceeding_is_one_completion() -> None:
    assert count(a_proceeding("2019-03-04")) == 1


@pytest.mark.parametrize(("day", "counted"), [("2018-09-30", 0), ("2018-10-01", 1), ("2019-09-30", 1), ("2019-10-01", 0)])
def test_the_year_runs_from_october_to_september(day: str, counted: int) -> None:
    # PWP element 3: "all goals are measured annually, October 1 to September 30".
    assert count(a_proceeding(day)) == counted


@pytest.mark.parametrize(
    ("case_type", "counted"),
    [("RMV", 1), ("DEP", 1), ("EXC", 1), ("AOC", 1), ("WHO", 1), ("CFR", 0), ("RFR", 0), ("CSR", 0), (None, 0)],
)
def test_five_case_types_count(case_type: str | None, counted: int) -> None:
    # EOIR adjudication statistics (April 2021): removal, deportation, exclusion, asylum-only, withholding-only.
    assert count(a_proceeding(case_type=case_type)) == counted


@pytest.mark.parametrize("manner", list(Manner))
def test_only_a_completing_manner_counts(manner: Manner) -> None:
    # Venue changes and transfers: OIG I-2013-001; administrative closures: not in the later EOIR figures.
    assert count(a_proceeding(manner=manner)) == int(manner.completes)


def test_a_completion_date_without_an_outcome_is_no_completion() -> None:
    assert count(a_proceeding(manner=None, has_decision=False)) == 0


def test_another_judges_completion_is_not_counted() -> None:
    assert count(a_proceeding(judge=ANOTHER_JUDGE), a_proceeding(judge=None)) == 0


def test_a_judge_of_several_codes_is_one_person() -> None:
    facts = facts_of(a_proceeding(judge="QWM"), a_proceeding(judge="QWN"), judges=("QWM", "QWN"))
    assert standing(facts, shipped_goals(), FY2019, date(2020, 4, 6)).completions.count == 2


def test_a_case_remanded_and_completed_again_is_two_completions() -> None:
    # EOIR counts initial and subsequent case completions.
    first = a_proceeding("2018-11-05")
    again = a_proceeding("2019-06-03", case=first.case_id)
    assert count(first, again) == 2


def test_a_case_that_changed_judges_is_the_completing_judges() -> None:
    proceeding = a_proceeding("2019-03-04", judge=ANOTHER_JUDGE)
    assert count(proceeding, a_hearing(proceeding, "2019-01-07")) == 0


@pytest.mark.parametrize(("as_of", "counted"), [("2019-03-03", 0), ("2019-03-04", 1)])
def test_a_completion_after_the_day_of_measuring_is_absent(as_of: str, counted: int) -> None:
    assert count(a_proceeding("2019-03-04"), as_of=as_of) == counted


def test_completions_are_told_by_month_without_the_empty_ones() -> None:
    days = ["2018-10-01", "2018-10-31", "2019-09-30"]
    assert measured([a_proceeding(day) for day in days]).completions.by_month == {"2018-10": 2, "2019-09": 1}


def test_completions_come_in_the_order_of_their_days() -> None:
    rows = [a_proceeding(day) for day in ("2019-05-06", "2018-11-05", "2019-02-04")]
    ends = [item.end for item in measured(rows).completions.items]
    assert ends == sorted(ends, key=str)


def test_reading_administrative_closures_counts_them_and_nothing_else() -> None:
    rows = [a_proceeding(manner=manner) for manner in Manner]
    assert count(rows) == 4
    assert count(rows, readings=("count-administrative-closures",)) == 5


def test_reading_fear_reviews_counts_both_kinds() -> None:
    rows = [a_proceeding(case_type=kind) for kind in ("RMV", "CFR", "RFR", "CSR")]
    assert count(rows, readings=("count-fear-reviews",)) == 3


@pytest.mark.parametrize(
    ("severed", "counted"),
    [(None, 1), ("2019-03-03", 2), ("2019-03-04", 2), ("2019-03-05", 1)],
)
def test_reading_leads_only_leaves_out_who_rode_on_the_day_of_completion(severed: str | None, counted: int) -> None:
    # A severed rider is a case of its own from the day of severing.
    lead, rider = a_proceeding("2019-03-04"), a_proceeding("2019-03-04")
    rows = (lead, rider, a_rider_link(rider, severed))
    assert count(rows) == 2
    assert count(rows, readings=("leads-only",)) == counted


def test_reading_distinct_cases_counts_the_first_completion_of_the_year() -> None:
    first, other = a_proceeding("2018-11-05"), a_proceeding("2019-02-04")
    again = a_proceeding("2019-06-03", case=first.case_id)
    items = measured(first, other, again, readings=["distinct-cases"]).completions.items
    assert [item.subject for item in items] == [first.id, other.id]


def test_reading_distinct_cases_counts_a_case_in_each_of_two_years() -> None:
    first = a_proceeding("2018-09-05")
    again = a_proceeding("2018-11-05", case=first.case_id)
    assert count(first, again, readings=("distinct-cases",)) == 1
    assert count(first, again, readings=("distinct-cases",), year=2018) == 1


def test_readings_of_the_completions_combine() -> None:
    closed = a_proceeding(manner=Manner.ADMINISTRATIVE_CLOSURE)
    fear = a_proceeding(case_type="CFR")
    rider = a_proceeding()
    rows = (closed, fear, rider, a_rider_link(rider))
    assert count(rows, readings=("count-administrative-closures", "count-fear-reviews", "leads-only")) == 2


def test_readings_of_the_completions_leave_the_other_measures_alone() -> None:
    decided = a_decided_case("2019-03-04", "2019-03-06")
    closed = a_proceeding("2019-03-29", manner=Manner.ADMINISTRATIVE_CLOSURE)
    rows = (decided, closed, a_hearing(closed, "2019-03-04", "13"))
    readings = ["count-administrative-closures", "leads-only"]
    assert tally(measured(rows, a_rider_link(decided[0]), readings=readings).benchmark("detained-3-days")) == (1, 1, {})


def test_an_unknown_reading_is_refused_with_the_names_of_those_there_are() -> None:
    with pytest.raises(UnknownReading, match=r"“bussiness-days” is no reading of eoir-2018\. It has: count-admin"):
        measured(readings=["bussiness-days"])
    with pytest.raises(UnknownReading, match=r"no reading of eoir-2018\. It has none\."):
        measured(goals=replace(shipped_goals(), readings=()), readings=["leads-only"])


def test_rows_that_name_no_judge_are_listed_and_never_guessed() -> None:
    nameless = a_proceeding("2019-03-04", judge=None)
    strangers = a_proceeding("2019-03-04", judge=None)
    rows = (nameless, a_hearing(nameless, "2019-03-04", "8B"), strangers, a_hearing(strangers, "2019-03-04", judge=ANOTHER_JUDGE))
    motion = a_motion("2019-03-01", "2019-03-04", judge=None)
    request = a_custody_request(nameless, "2019-03-01", "2019-03-04", judge=None)
    result = measured(rows, motion, request)
    assert result.unattributed.completions == (nameless.id,)
    assert result.unattributed.motions == (motion.id,)
    assert result.unattributed.custody == (request.id,)
    assert result.completions.count == 0


@pytest.mark.parametrize(("as_of", "year"), [("2019-03-03", 2019), ("2020-04-06", 2020)])
def test_rows_without_a_judge_are_listed_in_their_own_year_and_time(as_of: str, year: int) -> None:
    nameless = a_proceeding("2019-03-04", judge=None)
    rows = (nameless, a_hearing(nameless, "2019-03-01"), a_motion("2019-02-04", "2019-03-04", judge=None))
    request = a_custody_request(nameless, "2019-03-01", "2019-03-04", judge=None)
    result = measured(rows, request, as_of=as_of, year=year).unattributed
    assert (result.completions, result.motions, result.custody) == ((), (), ())


def test_an_unrequest_id_without_a_judge_is_not_listed() -> None:
    proceeding = a_proceeding(None)
    undecided = a_custody_request(proceeding, "2019-03-01", None, judge=None)
    dated_only = a_custody_request(proceeding, "2019-03-01", "2019-03-04", judge=None, has_decision=False)
    assert measured(proceeding, undecided, dated_only).unattributed.custody == ()


@pytest.mark.parametrize("custody", [None, "X"])
def test_a_completion_of_unknown_custody_is_listed_and_in_neither_clock(custody: str | None) -> None:
    proceeding, heard = a_decided_case("2019-03-04", "2019-03-05", custody=custody)
    result = measured(proceeding, heard)
    assert result.unknown_custody == (proceeding.id,)
    assert result.benchmark("detained-3-days").items == result.benchmark("nondetained-10-days").items == ()
    assert result.completions.count == 1


def test_custody_that_a_reading_finds_in_the_history_is_not_unknown() -> None:
    # Listed is what is left out for want of a custody status; with the reading it is counted.
    proceeding, heard = a_decided_case("2019-03-04", "2019-03-05", custody=None)
    rows = (proceeding, heard, a_detention(proceeding, "2019-01-07"))
    assert measured(rows).unknown_custody == (proceeding.id,)
    by_history = measured(rows, readings=["custody-at-merits"])
    assert by_history.unknown_custody == ()
    assert by_history.benchmark("detained-3-days").counted == 1


def test_unknown_custody_matters_in_removal_cases_only() -> None:
    assert measured(a_proceeding(case_type="AOC", custody=None)).unknown_custody == ()


def test_a_standing_says_whether_its_goals_were_in_force_and_its_year_is_over() -> None:
    # In force from October 1, 2018, suspended on October 19, 2021.
    assert [measured(year=year, as_of="2026-03-10").in_force for year in (2018, 2019, 2021, 2022)] == [False, True, True, False]
    assert measured(year=2019, as_of="2018-01-05").in_force  # asked before the year began: its first day tells
    assert measured(year=2022, as_of="2021-10-18").in_force
    assert not measured(as_of="2019-09-29").year_over
    assert measured(as_of="2019-09-30").year_over


def test_rows_set_apart_and_releases_go_through_to_the_standing() -> None:
    release = Release(7, "Public case data", date(2020, 4, 6))
    assert standing(facts_of(releases=(release,)), shipped_goals(), FY2019, date(2020, 4, 6)).releases == (release,)


def test_an_item_keeps_the_release_it_rests_on() -> None:
    assert measured(a_proceeding(release=7)).completions.items[0].release == 7


def test_an_empty_docket_has_nothing_applicable() -> None:
    result = measured()
    assert (result.completions.count, result.completions.level) == (0, Level.UNSATISFACTORY)
    assert all((one.met, one.counted, one.share, one.goal_met) == (0, 0, None, None) for one in result.benchmarks)
    assert (result.remand_rate.rate, result.remand_rate.level) == (None, None)


def test_a_benchmark_is_found_by_name_or_not_at_all() -> None:
    assert measured().benchmark("motions-20-days").benchmark.days == 20
    with pytest.raises(KeyError):
        measured().benchmark("motions")


def test_the_json_has_the_keys_that_scripts_read() -> None:
    printed = measured(a_decided_case("2019-03-04", "2019-03-05"), readings=["distinct-cases"]).as_json()
    assert list(printed)[:6] == ["as_of", "fiscal_year", "goal_set", "in_force", "year_over", "readings"]
    assert printed["readings"] == ["distinct-cases"]
    assert printed["completions"] == {"count": 1, "goal": 700, "level": "unsatisfactory", "by_month": {"2019-03": 1}}
    benchmarks = printed["benchmarks"]
    assert isinstance(benchmarks, dict)
    assert benchmarks["detained-3-days"] == {
        "met": 1, "counted": 1, "share": 1.0, "goal": 0.85, "goal_met": True, "excluded": {}
    }  # fmt: skip
    nothing = {"met": 0, "counted": 0, "share": None, "goal": 1.0, "goal_met": None, "excluded": {}}
    assert benchmarks["fear-review-first-date"] == nothing
    assert printed["remand-rate"] == {"remands": 0, "decisions": 0, "rate": None, "level": None}
    assert printed["unattributed"] == {"completions": 0, "motions": 0, "custody": 0}
    assert printed["unknown-custody"] == 0
    overall = printed["overall"]
    assert isinstance(overall, dict)
    assert overall["level"] == "unsatisfactory"


def test_a_full_year_of_the_builders_is_what_it_says() -> None:
    result = standing(a_full_year(completions=640), shipped_goals(), FY2019, date(2019, 9, 30))
    assert (result.completions.count, result.completions.level) == (640, Level.NEEDS_IMPROVEMENT)
    assert result.benchmark("detained-3-days").met == 640


def test_the_custody_history_alone_makes_no_row() -> None:
    proceeding = a_proceeding(None)
    result = measured(proceeding, a_detention(proceeding, "2019-01-07"))
    assert all(one.items == () for one in result.benchmarks)


def test_rows_are_told_apart_by_verdict() -> None:
    late = a_decided_case("2019-03-04", "2019-03-08")
    one = measured(late, a_decided_case("2019-03-04", "2019-03-05")).benchmark("detained-3-days")
    assert [item.subject for item in one.rows(Verdict.MISSED)] == [late[0].id]
    assert len(one.rows(Verdict.MET)) == 1


def test_a_hearing_entered_in_error_is_absent_always() -> None:
    # EOIR code 99, "data entry error": in every measure.
    proceeding = a_proceeding("2019-03-04", judge=None)
    fear = a_proceeding("2019-03-05", case_type="CFR")
    rows = (
        proceeding,
        a_hearing(proceeding, "2019-03-04", "99"),
        fear,
        a_hearing(fear, "2019-03-04", "99", kind=HearingKind.FEAR_REVIEW),
    )
    result = measured(rows)
    assert result.unattributed.completions == ()
    assert result.benchmark("merits-first-date").items == ()
    assert result.benchmark("fear-review-first-date").items == ()


@pytest.mark.parametrize(
    ("year", "as_of", "words"),
    [
        (2019, "2020-04-06", "unsatisfactory"),
        (2019, "2019-03-04", "unsatisfactory so far"),
        (2024, "2024-10-01", "would be unsatisfactory"),
        (2024, "2024-03-04", "would be unsatisfactory so far"),
    ],
)
def test_a_level_is_said_as_what_it_is_in_its_year(year: int, as_of: str, words: str) -> None:
    # The goals were suspended on October 19, 2021: since then a level is only what it would be.
    result = measured(year=year, as_of=as_of)
    assert result.in_words(result.completions.level) == words
    assert result.in_words(None) == "not applicable"
