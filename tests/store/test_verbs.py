"""What the verbs write and what they refuse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_setting, shipped_goals

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.case_records import CustodyLine
from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, Respondent, RuleBroken
from iqdesk.domain.entries import (
    NewAppeal,
    NewCustodyRequest,
    NewHearing,
    NewMotion,
    NewProceeding,
)
from iqdesk.domain.goals import GoalSetError
from iqdesk.domain.identity import new_identity
from iqdesk.domain.measures import standing
from store.every_verb import (
    COMPLETED,
    GOALS,
    RESERVED,
    TODAY,
    a_mark_entry,
    a_release,
    an_empty_docket,
    content,
    days_off,
    prepared,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.store.docket_file import DocketFile
    from store.every_verb import Prepared

HELD = Outcome(OutcomeKind.HELD)
ADJOURNED = Outcome(OutcomeKind.ADJOURNED, "13")
CUSTODY_DONE = Outcome(OutcomeKind.COMPLETED)


def the_proceeding(file: DocketFile, of: int) -> tuple[date | None, Manner | None, bool, str | None]:
    row = next(one for one in file.facts().proceedings if one.id == of)
    return row.completed, row.manner, row.has_decision, row.judge


def test_a_completed_hearing_completes_its_proceeding_that_day(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    assert the_proceeding(file, here.case.proceeding_id) == (here.merits.on, Manner.DECISION, True, "QWM")


def test_a_custody_change_entered_late_leaves_the_status_that_came_after_it(file: DocketFile) -> None:
    held, known = a_case("000111222", opened="2025-02-05"), a_case("000111333", opened="2025-02-05", custody=Custody.DETAINED)
    for case, *changes in (
        (held, ("D", date(2026, 1, 10)), ("R", date(2025, 6, 2))),
        (known, ("R", date(2026, 1, 12)), ("D", date(2025, 3, 3))),
    ):
        file.add_case(case, TODAY)
        for custody, on in changes:
            file.record_custody_change(case.id, custody, on, new_identity())
    rows = content(file)
    assert {row["id"]: row["custody"] for row in rows["cases"]} == {held.id: "D", known.id: "R"}
    assert {row["case_id"]: row["custody"] for row in rows["proceedings"]} == {held.id: "D", known.id: "R"}
    (spell,) = (one for one in file.facts().custody_history if one.case_id == known.id)
    assert (spell.detained, spell.released) == (date(2025, 3, 3), date(2026, 1, 12))


def test_a_reserved_decision_comes_later_with_its_own_date(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, RESERVED, TODAY)
    assert the_proceeding(file, here.case.proceeding_id)[0] is None
    file.record_completion(here.case.proceeding_id, TODAY, Manner.DECISION)
    assert the_proceeding(file, here.case.proceeding_id) == (TODAY, Manner.DECISION, True, "QWM")


def test_an_outcome_recorded_again_replaces_the_old_one(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.record_outcome(here.merits.id, Outcome(OutcomeKind.COMPLETED, manner=Manner.WITHDRAWN), TODAY)
    assert the_proceeding(file, here.case.proceeding_id)[1] is Manner.WITHDRAWN
    file.record_outcome(here.merits.id, ADJOURNED, TODAY)
    assert the_proceeding(file, here.case.proceeding_id) == (None, None, False, "QWM")
    assert [one.code for one in file.facts().hearings if one.id == here.merits.id] == ["13"]


def test_another_outcome_leaves_a_completion_of_another_day_alone(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, RESERVED, TODAY)
    file.record_completion(here.case.proceeding_id, TODAY, Manner.DECISION)
    file.record_outcome(here.merits.id, ADJOURNED, TODAY)
    assert the_proceeding(file, here.case.proceeding_id)[0] == TODAY


def test_a_proceeding_is_completed_once(file: DocketFile) -> None:
    here = prepared(file)
    file.record_completion(here.case.proceeding_id, TODAY, Manner.DECISION)
    before = content(file)
    with pytest.raises(RuleBroken, match="completed already, on Mar 10, 2026"):
        file.record_completion(here.case.proceeding_id, TODAY, Manner.DECISION)
    with pytest.raises(RuleBroken, match="completed already, on Mar 10, 2026"):
        file.record_outcome(here.merits.id, COMPLETED, TODAY)
    assert content(file) == before


# A day to come is odd, and listed to be checked; but the clerk may know better than the clock of the computer.
@pytest.mark.parametrize(
    "outcome",
    [HELD, COMPLETED, RESERVED, ADJOURNED, Outcome(OutcomeKind.DID_NOT_PROCEED, "34"), Outcome(OutcomeKind.IN_ERROR)],
)
def test_a_hearing_to_come_can_have_an_outcome(file: DocketFile, outcome: Outcome) -> None:
    here = prepared(file)
    coming = a_setting(here.case, "2026-03-11")
    file.add_hearing(coming)
    file.record_outcome(coming.id, outcome, TODAY)
    assert outcome.stored_code() in [one.code for one in file.facts().hearings if one.id == coming.id]


@pytest.mark.parametrize(("code", "is_refused"), [("34", False), ("09", False), ("13", True), ("02", True), ("7Q", True)])
def test_a_hearing_that_did_not_proceed_needs_a_code_that_says_so(file: DocketFile, code: str, *, is_refused: bool) -> None:
    # codes/adjournment.json: 34 and 09 say that the slot was not held; with 13, 02 or an unknown code it would be measured
    # as held.
    here = prepared(file)
    outcome = Outcome(OutcomeKind.DID_NOT_PROCEED, code)
    if is_refused:
        with pytest.raises(RuleBroken, match=f"Code {code} does not say that the hearing did not take place"):
            file.record_outcome(here.merits.id, outcome, TODAY)
    else:
        file.record_outcome(here.merits.id, outcome, TODAY)
        assert [one.outcome for one in file.settings_on(here.merits.on)] == [OutcomeKind.DID_NOT_PROCEED]
    assert [one.code for one in file.facts().hearings if one.id == here.merits.id] == [None if is_refused else code]


def requests(file: DocketFile) -> list[tuple[date | None, bool]]:
    rows = sorted(file.facts().custody_requests, key=lambda one: (one.requested or date.min, one.id))
    return [(one.decided_on, one.has_decision) for one in rows]


def test_a_completed_custody_hearing_decides_the_oldest_open_request_once(file: DocketFile) -> None:
    here = prepared(file)
    file.add_custody_request(NewCustodyRequest(here.case.proceeding_id, date(2026, 3, 4), "SB"))
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    assert requests(file) == [(here.custody_hearing.on, True), (None, False)]
    assert the_proceeding(file, here.case.proceeding_id)[0] is None


def test_a_custody_hearing_marked_otherwise_opens_its_request_again(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.record_outcome(here.custody_hearing.id, ADJOURNED, TODAY)
    assert requests(file) == [(None, False)]


def test_a_custody_hearing_never_touches_the_completion_of_the_case(file: DocketFile) -> None:
    here = prepared(file)
    same_day = a_setting(here.case, "2026-03-09", HearingKind.CUSTODY)
    file.add_hearing(same_day)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.record_outcome(same_day.id, CUSTODY_DONE, TODAY)
    file.record_outcome(same_day.id, ADJOURNED, TODAY)
    assert the_proceeding(file, here.case.proceeding_id)[0] == here.merits.on


def test_a_custody_hearing_without_a_request_decides_none(file: DocketFile) -> None:
    here = prepared(file)
    early = a_setting(here.case, "2026-02-27", HearingKind.CUSTODY)  # before the request was made
    file.add_hearing(early)
    file.record_outcome(early.id, CUSTODY_DONE, TODAY)
    assert requests(file) == [(None, False)]
    file.record_outcome(early.id, ADJOURNED, TODAY)
    assert requests(file) == [(None, False)]


def test_a_release_ends_the_detention_that_was_running(file: DocketFile) -> None:
    here = prepared(file)
    file.record_custody_change(here.case.id, "D", date(2026, 1, 5), new_identity())
    file.record_custody_change(here.case.id, "R", date(2026, 2, 2), new_identity())
    file.record_custody_change(here.case.id, "D", date(2026, 3, 2), new_identity())
    spells = file.case(here.case.id).custody_spells
    assert spells == (CustodyLine(date(2026, 3, 2), None), CustodyLine(date(2026, 1, 5), date(2026, 2, 2)))


def test_a_release_without_a_known_detention_stands_alone(file: DocketFile) -> None:
    here = prepared(file)
    file.record_custody_change(here.case.id, "R", date(2026, 2, 2), new_identity())
    record = file.case(here.case.id)
    assert record.custody_spells == (CustodyLine(None, date(2026, 2, 2)),)
    assert record.custody == "R"


def test_custody_changes_open_proceedings_and_not_the_completed(file: DocketFile) -> None:
    here = prepared(file)
    file.record_completion(here.case.proceeding_id, date(2026, 3, 2), Manner.DECISION)
    again = NewProceeding(here.case.id, date(2026, 3, 3), custody=Custody.DETAINED)
    file.add_proceeding(again)
    file.record_custody_change(here.case.id, "R", TODAY, new_identity())
    custody = {one.id: one.custody for one in file.facts().proceedings}
    assert (custody[here.case.proceeding_id], custody[again.id]) == ("D", "R")


def test_the_judges_own_receipt_date_starts_the_motions_clock(file: DocketFile) -> None:
    here = prepared(file)
    (motion,) = file.facts().motions
    assert motion.received == here.motion.judge_received
    assert file.case(here.case.id).motions[0].received == here.motion.judge_received


def test_an_a_number_is_kept_as_nine_digits_however_it_was_given(file: DocketFile) -> None:
    file.add_case(a_case("A 1234 567"), TODAY)
    assert content(file)["cases"][0]["a_number"] == "001234567"
    with pytest.raises(RuleBroken):
        file.add_case(a_case("12"), TODAY)


def test_a_case_may_have_no_a_number_yet(file: DocketFile) -> None:
    file.add_case(a_case(None), TODAY)
    line = file.next_undo()
    assert line is not None
    assert line.name == "Added case without A-number"


def test_two_cases_may_share_an_a_number(file: DocketFile) -> None:
    # One person can have several cases.
    file.add_case(a_case(), TODAY)
    file.add_case(a_case(), TODAY)
    assert file.case_count() == 2


def test_a_case_whose_representation_is_not_known_says_neither(file: DocketFile) -> None:
    case = replace(a_case(), represented=None)
    file.add_case(case, TODAY)
    assert file.case(case.id).represented is None


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        (lambda file, _: file.add_away(days_off("2026-03-10", "2026-03-09")), "before the first"),
        (lambda file, _: file.add_away(replace(days_off(), hundredths=0)), "from 1 to 100 hundredths"),
        (lambda file, here: file.add_mark(replace(a_mark_entry(here.case), last=date(2026, 3, 1))), "before the first"),
        (lambda file, here: file.add_family(here.case.id, here.case.id, TODAY, 1), "cannot ride on itself"),
        (lambda file, here: file.add_hearing(a_setting(here.case, "2026-04-14", minutes=0)), "takes a minute at least"),
        (
            lambda file, _: file.correct_judge(family="", given="", on_duty_from=None, part_time_hundredths=101),
            "runs from 1 to 100",
        ),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(
    file: DocketFile, verb: Callable[[DocketFile, Prepared], object], words: str
) -> None:
    here = prepared(file)
    before, last = content(file), file.last_step()
    with pytest.raises(RuleBroken, match=words):
        verb(file, here)
    assert (content(file), file.last_step()) == (before, last)


NOWHERE = 5
GONE: dict[str, Callable[[DocketFile, Prepared], object]] = {
    "proceeding": lambda file, _: file.add_hearing(NewHearing(NOWHERE, TODAY, HearingKind.MERITS)),
    "a completion's proceeding": lambda file, _: file.record_completion(NOWHERE, TODAY, Manner.DECISION),
    "a motion's proceeding": lambda file, _: file.add_motion(NewMotion(NOWHERE, "MTR", TODAY)),
    "a request's proceeding": lambda file, _: file.add_custody_request(NewCustodyRequest(NOWHERE, TODAY)),
    "an appeal's proceeding": lambda file, _: file.add_appeal(NewAppeal(NOWHERE, TODAY)),
    "hearing": lambda file, _: file.record_outcome(NOWHERE, HELD, TODAY),
    "motion": lambda file, _: file.record_ruling(NOWHERE, TODAY),
    "custody request": lambda file, _: file.record_custody_decision(NOWHERE, TODAY),
    "appeal": lambda file, _: file.record_appeal_result(NOWHERE, TODAY, "DIS"),
    "case": lambda file, _: file.record_custody_change(NOWHERE, "D", TODAY, 1),
    "a proceeding's case": lambda file, _: file.add_proceeding(NewProceeding(NOWHERE, TODAY)),
    "a mark's case": lambda file, here: file.add_mark(replace(a_mark_entry(here.case), case_id=NOWHERE)),
    "a lead case": lambda file, here: file.add_family(NOWHERE, here.case.id, TODAY, 1),
    "a rider's case": lambda file, here: file.add_family(here.case.id, NOWHERE, TODAY, 1),
    "a record's case": lambda file, _: file.case(NOWHERE),
}


@pytest.mark.parametrize("noun", GONE)
def test_what_is_no_longer_in_the_docket_is_said(file: DocketFile, noun: str) -> None:
    here = prepared(file)
    before = content(file)
    with pytest.raises(RuleBroken, match=f"That {noun.rpartition(' ')[2]}|That {noun}"):
        GONE[noun](file, here)
    assert content(file) == before


def test_a_goal_set_is_kept_in_the_docket_and_measured_with(file: DocketFile) -> None:
    file.add_goal_set(GOALS, new_identity())
    assert [goals.name for goals in file.goal_sets()] == [shipped_goals().name, "invented"]
    with pytest.raises(RuleBroken, match="has a goal set invented already"):
        file.add_goal_set(GOALS, new_identity())
    with pytest.raises(GoalSetError, match="“goal” is missing"):
        file.add_goal_set(GOALS.replace("goal = 700", "gaol = 700"), new_identity())


def test_an_entered_goal_set_takes_the_place_of_its_namesake(file: DocketFile) -> None:
    file.add_goal_set(GOALS.replace('"invented"', '"eoir-2018"').replace("goal = 700", "goal = 600"), new_identity())
    (goals,) = file.goal_sets()
    assert goals.completions.goal == 600


def test_the_judges_particulars_bear_on_the_calendar(file: DocketFile) -> None:
    file.correct_judge(family="Ellery", given="M.", on_duty_from=date(2026, 3, 2), part_time_hundredths=50)
    file.add_away(days_off())
    calendar = file.facts().calendar
    assert (calendar.on_duty_from, calendar.part_time_hundredths, len(calendar.away)) == (date(2026, 3, 2), 50, 1)
    assert file.judge.name == "M. Ellery"
    assert calendar.is_sitting_day(date(2025, 12, 23))
    assert not calendar.is_sitting_day(date(2025, 12, 24))  # Executive Order of December 18, 2025, shipped switched on


def test_the_names_of_steps_say_the_hour_as_a_clock_does(file: DocketFile) -> None:
    here = prepared(file)
    for start, spoken in ((time(0, 5), "12:05 AM"), (time(9), "9:00 AM"), (time(12), "12:00 PM"), (time(13, 30), "1:30 PM")):
        hearing = NewHearing(here.case.proceeding_id, date(2026, 3, 9), HearingKind.MASTER, start)
        file.add_hearing(hearing)
        file.record_outcome(hearing.id, HELD, TODAY)
        line = file.next_undo()
        assert line is not None
        assert line.name == f"Marked held, Mar 9, {spoken}, A000\u00a0123\u00a0456"


def test_a_step_on_a_public_case_is_named_by_its_key(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    motion = file.facts().motions[0]
    file.record_ruling(motion.id, TODAY)
    line = file.next_undo()
    assert line is not None
    assert line.name == "Recorded ruling, Mar 10, 2026, Case 20000001"


def test_a_motion_of_no_case_is_named_so(file: DocketFile) -> None:
    rows = a_release()
    lonely = rows.motions[0]._replace(case_key=None, proceeding_key=None)
    file.record_release(rows._replace(motions=[lonely]), "Public case data", TODAY)
    file.record_ruling(file.facts().motions[0].id, TODAY)
    line = file.next_undo()
    assert line is not None
    assert line.name == "Recorded ruling, Mar 10, 2026, no case"


def test_one_docket_serves_a_judge_of_several_codes() -> None:
    with an_empty_docket("QWM", "QWN") as file:
        here = prepared(file)
        file.record_outcome(here.merits.id, COMPLETED, TODAY)
        assert file.facts().judges == {"QWM", "QWN"}
        result = standing(file.facts(), shipped_goals(), FiscalYear(2026), TODAY)
        assert result.completions.count == 1


def test_what_is_typed_is_measured_by_the_same_rules(file: DocketFile) -> None:
    """A hearing marked completed the day it was set for: detained, in three days, on its first date."""
    here = prepared(file)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.record_ruling(here.motion.id, TODAY)
    file.record_appeal_result(here.appeal.id, TODAY, "REM")
    result = standing(file.facts(), shipped_goals(), FiscalYear(2026), TODAY)
    met = {one.benchmark.name: (one.met, one.counted) for one in result.benchmarks}
    assert met == {
        "detained-3-days": (1, 1),
        "nondetained-10-days": (0, 0),
        "motions-20-days": (1, 1),
        "custody-first-date": (1, 1),
        "merits-first-date": (1, 1),
        "fear-review-first-date": (0, 0),
    }
    assert (result.remand_rate.remands, result.remand_rate.decisions) == (1, 1)
    file.add_mark(a_mark_entry(here.case))
    after = standing(file.facts(), shipped_goals(), FiscalYear(2026), TODAY)
    assert after.benchmark("detained-3-days").counted == 0


def test_a_typed_fear_review_is_measured_as_one(file: DocketFile) -> None:
    case = a_case(case_type="CFR", custody=Custody.DETAINED)
    file.add_case(case, TODAY)
    review = a_setting(case, TODAY.isoformat(), HearingKind.FEAR_REVIEW)
    file.add_hearing(review)
    file.record_outcome(review.id, COMPLETED, TODAY)
    result = standing(file.facts(), shipped_goals(), FiscalYear(2026), TODAY + timedelta(days=1))
    assert result.benchmark("fear-review-first-date").met == 1
    assert result.completions.count == 0


def test_a_name_is_found_without_its_marks(file: DocketFile) -> None:
    case = replace(a_case(), respondent=Respondent("Nguyễn", "Thảo Vi", "000123456"))
    file.add_case(case, TODAY)
    assert content(file)["cases"][0]["search_name"] == "nguyen, thao vi"
