"""Settings: outcomes that are odd but possible, re-marking to the letter, moving, correcting, the day's own notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_setting, shipped_goals

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.entries import (
    CustodyRequestCorrection,
    HearingCorrection,
    NewCustodyRequest,
    NewHearing,
)
from iqdesk.domain.identity import new_identity
from iqdesk.domain.measures import standing
from store.every_verb import COMPLETED, RESERVED, TODAY, a_public_hearing, a_release, content, prepared

if TYPE_CHECKING:
    from iqdesk.domain.records import Setting
    from iqdesk.domain.standing import BenchmarkStanding
    from iqdesk.store.docket_file import DocketFile

HELD = Outcome(OutcomeKind.HELD)
ADJOURNED = Outcome(OutcomeKind.ADJOURNED, "13")
WITHDRAWN = Outcome(OutcomeKind.COMPLETED, manner=Manner.WITHDRAWN)
CUSTODY_DONE = Outcome(OutcomeKind.COMPLETED)


def ended(file: DocketFile, proceeding_id: int) -> tuple[date | None, Manner | None]:
    row = next(one for one in file.facts().proceedings if one.id == proceeding_id)
    return row.completed, row.manner


def the_name(file: DocketFile) -> str:
    line = file.next_undo()
    assert line is not None
    return line.name


def two_on_one_day(file: DocketFile) -> tuple[NewHearing, NewHearing]:
    """A merits hearing that goes on in the afternoon."""
    here = prepared(file)
    afternoon = replace(here.merits, id=new_identity(), start=time(15))
    file.add_hearing(afternoon)
    return here.merits, afternoon


# Completed, and marked otherwise.


def test_a_day_completed_twice_stays_completed_as_the_other_hearing_says(file: DocketFile) -> None:
    first, second = two_on_one_day(file)
    file.record_outcome(first.id, COMPLETED, TODAY)
    file.record_outcome(second.id, WITHDRAWN, TODAY)
    assert ended(file, first.proceeding_id) == (first.on, Manner.WITHDRAWN)
    file.record_outcome(second.id, ADJOURNED, TODAY)
    assert ended(file, first.proceeding_id) == (first.on, Manner.DECISION)
    file.record_outcome(second.id, WITHDRAWN, TODAY)
    file.record_outcome(first.id, ADJOURNED, TODAY)
    assert ended(file, first.proceeding_id) == (first.on, Manner.WITHDRAWN)
    file.reopen_outcome(second.id)
    assert ended(file, first.proceeding_id) == (None, None)


def test_a_completion_of_another_day_is_replaced_only_when_that_is_asked(file: DocketFile) -> None:
    here = prepared(file)
    early = a_setting(here.case, "2026-03-04", HearingKind.MASTER)
    file.add_hearing(early)
    file.record_outcome(early.id, WITHDRAWN, TODAY)
    with pytest.raises(RuleBroken, match=r"is completed already, on Mar 4, 2026\. Correct that, or let this replace it"):
        file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.record_outcome(here.merits.id, COMPLETED, TODAY, replaces=True)
    assert ended(file, here.case.proceeding_id) == (here.merits.on, Manner.DECISION)
    file.record_outcome(here.merits.id, RESERVED, TODAY)
    assert ended(file, here.case.proceeding_id) == (early.on, Manner.WITHDRAWN)


def test_a_completion_may_lie_before_a_hearing(file: DocketFile) -> None:
    # Odd, and listed to be checked: a case can end on the papers while a hearing is set.
    here = prepared(file)
    file.record_completion(here.case.proceeding_id, date(2026, 3, 2), Manner.TERMINATED)
    assert ended(file, here.case.proceeding_id) == (date(2026, 3, 2), Manner.TERMINATED)


def test_a_completion_is_replaced_only_when_that_is_asked(file: DocketFile) -> None:
    here = prepared(file)
    file.record_completion(here.case.proceeding_id, date(2026, 3, 2), Manner.TERMINATED)
    file.record_completion(here.case.proceeding_id, TODAY, Manner.WITHDRAWN, replaces=True)
    assert ended(file, here.case.proceeding_id) == (TODAY, Manner.WITHDRAWN)


def test_a_completion_corrected_within_its_day_is_the_hearings_too(file: DocketFile) -> None:
    first, second = two_on_one_day(file)
    file.record_outcome(first.id, COMPLETED, TODAY)
    file.correct_completion(first.proceeding_id, first.on, Manner.IN_ABSENTIA)
    file.record_outcome(second.id, WITHDRAWN, TODAY)
    file.record_outcome(second.id, HELD, TODAY)
    assert ended(file, first.proceeding_id) == (first.on, Manner.IN_ABSENTIA)


def test_a_completion_corrected_to_a_manner_that_completes_nothing_leaves_the_hearing_as_it_is(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.correct_completion(here.case.proceeding_id, here.merits.on, Manner.VENUE_CHANGE)
    assert ended(file, here.case.proceeding_id) == (here.merits.on, Manner.VENUE_CHANGE)
    file.record_outcome(here.merits.id, HELD, TODAY)
    assert ended(file, here.case.proceeding_id) == (None, None)


def test_a_completion_corrected_to_another_day_is_the_hearings_no_more(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.correct_completion(here.case.proceeding_id, TODAY, Manner.DECISION)
    file.record_outcome(here.merits.id, RESERVED, TODAY)
    assert ended(file, here.case.proceeding_id) == (TODAY, Manner.DECISION)


def test_a_completion_taken_back_leaves_no_hearing_completed(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.reopen_proceeding(here.case.proceeding_id)
    assert ended(file, here.case.proceeding_id) == (None, None)
    assert file.setting(here.merits.id).outcome is None
    assert the_name(file) == "Took the completion back, Mar 9, 2026, A000\u00a0123\u00a0456"


def test_what_is_not_completed_has_no_completion_to_correct_or_to_take_back(file: DocketFile) -> None:
    here = prepared(file)
    with pytest.raises(RuleBroken, match=r"is not completed. Record its completion"):
        file.correct_completion(here.case.proceeding_id, TODAY, Manner.DECISION)
    with pytest.raises(RuleBroken, match="There is nothing to take back"):
        file.reopen_proceeding(here.case.proceeding_id)


def test_a_completion_recorded_by_itself_stays_when_the_hearing_of_its_day_is_marked_otherwise(file: DocketFile) -> None:
    first, second = two_on_one_day(file)
    file.record_completion(first.proceeding_id, first.on, Manner.TERMINATED)
    file.record_outcome(first.id, COMPLETED, TODAY)
    assert ended(file, first.proceeding_id) == (first.on, Manner.DECISION)
    assert not file.takes_back(first.id)
    file.record_outcome(first.id, HELD, TODAY)
    assert ended(file, first.proceeding_id) == (first.on, Manner.TERMINATED)
    file.undo()
    file.record_outcome(second.id, WITHDRAWN, TODAY)
    file.record_outcome(first.id, HELD, TODAY)
    assert ended(file, first.proceeding_id) == (first.on, Manner.WITHDRAWN)
    file.reopen_outcome(second.id)
    assert ended(file, first.proceeding_id) == (first.on, Manner.TERMINATED)


def test_a_completion_that_a_hearing_brought_about_goes_with_it_though_its_manner_was_corrected(file: DocketFile) -> None:
    first, second = two_on_one_day(file)
    file.record_outcome(first.id, COMPLETED, TODAY)
    file.record_outcome(second.id, COMPLETED, TODAY)
    file.correct_completion(first.proceeding_id, first.on, Manner.TERMINATED)
    assert file.takes_back(first.id)
    file.record_outcome(first.id, HELD, TODAY)
    file.undo()
    file.record_outcome(first.id, HELD, TODAY)
    file.record_outcome(second.id, HELD, TODAY)
    assert ended(file, first.proceeding_id) == (None, None)


def test_a_completion_corrected_by_itself_stays_as_it_was_corrected(file: DocketFile) -> None:
    here = prepared(file)
    file.record_completion(here.case.proceeding_id, here.merits.on, Manner.TERMINATED)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.correct_completion(here.case.proceeding_id, here.merits.on, Manner.IN_ABSENTIA)
    file.record_outcome(here.merits.id, WITHDRAWN, TODAY)
    file.record_outcome(here.merits.id, HELD, TODAY)
    assert ended(file, here.case.proceeding_id) == (here.merits.on, Manner.IN_ABSENTIA)


def test_of_two_completions_the_one_recorded_by_itself_stays_before_that_of_an_earlier_hearing(file: DocketFile) -> None:
    here = prepared(file)
    early = a_setting(here.case, "2026-03-04", HearingKind.MASTER)
    file.add_hearing(early)
    file.record_outcome(early.id, WITHDRAWN, TODAY)
    file.record_completion(here.case.proceeding_id, here.merits.on, Manner.TERMINATED, replaces=True)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.record_outcome(here.merits.id, HELD, TODAY)
    assert ended(file, here.case.proceeding_id) == (here.merits.on, Manner.TERMINATED)


def test_a_public_day_completed_twice_keeps_what_the_release_says(file: DocketFile) -> None:
    day = date(2025, 5, 6)
    rows = [a_public_hearing(40_000_001 + place, on=day, code="8B") for place in (0, 1)]
    file.record_release(a_release(hearings=rows), "Public case data", TODAY)
    first, second = file.settings_on(day)
    file.record_outcome(first.hearing_id, ADJOURNED, TODAY)
    assert ended(file, first.proceeding_id) == (day, Manner.DECISION)
    file.record_outcome(second.hearing_id, ADJOURNED, TODAY)
    assert ended(file, first.proceeding_id) == (None, None)


def test_a_public_completion_without_a_manner_stays_without_one(file: DocketFile) -> None:
    day = date(2025, 5, 6)
    rows = [a_public_hearing(40_000_001 + place, on=day, code="8B") for place in (0, 1)]
    file.record_release(a_release(hearings=rows), "Public case data", TODAY)
    first, _ = file.settings_on(day)
    with file._journal.step("A release without a manner", file.author.id):
        file._connection.execute("update proceedings set manner = null")
    file.record_outcome(first.hearing_id, ADJOURNED, TODAY)
    assert ended(file, first.proceeding_id) == (day, None)


# Custody hearings.


def decided(file: DocketFile) -> dict[int, date | None]:
    return {one.id: one.decided_on for one in file.facts().custody_requests}


def test_two_custody_hearings_of_one_day_take_back_the_request_that_each_decided(file: DocketFile) -> None:
    here = prepared(file)
    second = NewCustodyRequest(here.case.proceeding_id, date(2026, 3, 4), "SB")
    later = a_setting(here.case, "2026-03-06", HearingKind.CUSTODY)
    file.add_custody_request(second)
    file.add_hearing(later)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.record_outcome(later.id, CUSTODY_DONE, TODAY)
    assert decided(file) == {here.request.id: later.on, second.id: later.on}
    file.record_outcome(later.id, ADJOURNED, TODAY)
    assert decided(file) == {here.request.id: later.on, second.id: None}


def test_a_decision_recorded_by_itself_is_the_custody_hearings_of_that_day(file: DocketFile) -> None:
    here = prepared(file)
    second = NewCustodyRequest(here.case.proceeding_id, date(2026, 3, 4), "SB")
    file.add_custody_request(second)
    file.record_custody_decision(here.request.id, here.custody_hearing.on)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    assert decided(file) == {here.request.id: here.custody_hearing.on, second.id: None}


def test_a_custody_decision_recorded_by_itself_stays_when_the_hearing_of_its_day_is_marked_otherwise(file: DocketFile) -> None:
    here = prepared(file)
    file.record_custody_decision(here.request.id, here.custody_hearing.on)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    assert not file.takes_back(here.custody_hearing.id)
    file.record_outcome(here.custody_hearing.id, HELD, TODAY)
    assert decided(file) == {here.request.id: here.custody_hearing.on}
    assert not file.takes_back(here.custody_hearing.id)


def test_a_decision_recorded_by_itself_is_that_of_one_custody_hearing(file: DocketFile) -> None:
    here = prepared(file)
    second = NewCustodyRequest(here.case.proceeding_id, date(2026, 3, 4), "SB")
    later = a_setting(here.case, "2026-03-06", HearingKind.CUSTODY)
    file.add_custody_request(second)
    file.add_hearing(later)
    file.record_custody_decision(here.request.id, later.on)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.record_outcome(later.id, CUSTODY_DONE, TODAY)
    assert decided(file) == {here.request.id: later.on, second.id: later.on}
    assert file.takes_back(later.id)
    file.record_outcome(later.id, HELD, TODAY)
    assert decided(file) == {here.request.id: later.on, second.id: None}


def test_a_decision_moved_to_another_day_is_the_hearings_no_more(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.correct_custody_request(here.request.id, CustodyRequestCorrection("BB", date(2026, 3, 2), TODAY))
    file.record_outcome(here.custody_hearing.id, ADJOURNED, TODAY)
    assert decided(file) == {here.request.id: TODAY}
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.correct_custody_request(here.request.id, CustodyRequestCorrection("BB", date(2026, 3, 2), None))
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    assert decided(file) == {here.request.id: here.custody_hearing.on}


# Adjourned without its code.


def test_an_adjournment_may_wait_for_its_code_and_is_measured_as_held(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, Outcome(OutcomeKind.ADJOURNED), TODAY)
    setting = file.setting(here.merits.id)
    assert (setting.outcome, setting.code, setting.wants_code) == (OutcomeKind.ADJOURNED, None, True)
    (line,) = (one for one in file.case(here.case.id).hearings if one.id == here.merits.id)
    (listed,) = file.case_lines([here.case.id], TODAY)
    assert line.outcome is listed.last_outcome is OutcomeKind.ADJOURNED
    assert file.settings_without_outcome(TODAY) == []
    file.record_completion(here.case.proceeding_id, TODAY, Manner.DECISION)
    assert benchmark(file, "detained-3-days").met == 1
    file.record_outcome(here.merits.id, ADJOURNED, TODAY)
    setting = file.setting(here.merits.id)
    assert (setting.outcome, setting.code, setting.wants_code) == (OutcomeKind.ADJOURNED, "13", False)


def benchmark(file: DocketFile, name: str) -> BenchmarkStanding:
    return standing(file.facts(), shipped_goals(), FiscalYear(2026), date(2026, 9, 30)).benchmark(name)


# Scheduled in error.


def test_a_setting_in_error_is_no_first_date_and_makes_no_miss(file: DocketFile) -> None:
    case = a_case(custody=Custody.DETAINED)
    file.add_case(case, TODAY)
    mistyped, right = a_setting(case, "2026-03-03"), a_setting(case, "2026-03-09")
    for hearing in (mistyped, right):
        file.add_hearing(hearing)
    file.record_outcome(right.id, COMPLETED, TODAY)
    assert (benchmark(file, "merits-first-date").met, benchmark(file, "merits-first-date").counted) == (0, 1)
    file.record_outcome(mistyped.id, Outcome(OutcomeKind.IN_ERROR), TODAY)
    assert (benchmark(file, "merits-first-date").met, benchmark(file, "merits-first-date").counted) == (1, 1)
    assert not file.setting(mistyped.id).is_counted
    assert file.month_loads(mistyped.on, mistyped.on) == []


@pytest.mark.parametrize("kind", [HearingKind.CUSTODY, HearingKind.FEAR_REVIEW])
def test_no_first_date_is_one_that_was_set_in_error(file: DocketFile, kind: HearingKind) -> None:
    fear = kind is HearingKind.FEAR_REVIEW
    case = a_case(custody=Custody.DETAINED, case_type="CFR" if fear else "RMV")
    file.add_case(case, TODAY)
    file.add_custody_request(NewCustodyRequest(case.proceeding_id, date(2026, 3, 2)))
    mistyped, right = a_setting(case, "2026-03-03", kind), a_setting(case, "2026-03-09", kind)
    for hearing in (mistyped, right):
        file.add_hearing(hearing)
    file.record_outcome(right.id, COMPLETED if fear else CUSTODY_DONE, TODAY)
    name = "fear-review-first-date" if fear else "custody-first-date"
    assert benchmark(file, name).met == 0
    file.record_outcome(mistyped.id, Outcome(OutcomeKind.IN_ERROR), TODAY)
    assert (benchmark(file, name).met, benchmark(file, name).counted) == (1, 1)


# Moved.


def moved_by_a_week(here: NewHearing) -> NewHearing:
    return replace(here, id=new_identity(), on=date(2026, 3, 16))


def test_a_moved_setting_stays_with_its_code_and_does_not_count(file: DocketFile) -> None:
    here = prepared(file)
    to = moved_by_a_week(here.merits)
    file.record_moved(here.merits.id, "9A", to, TODAY)
    old, new = file.setting(here.merits.id), file.setting(to.id)
    assert (old.outcome, old.code, old.moved_to, old.next_on) == (OutcomeKind.DID_NOT_PROCEED, "9A", to.on, to.on)
    assert (old.is_moved, old.is_counted, new.is_moved, new.is_counted) == (True, False, False, True)
    assert (new.start, new.minutes, new.outcome) == (here.merits.start, here.merits.minutes, None)
    assert [one.settings for one in file.month_loads(here.merits.on, to.on)] == [1]
    assert the_name(file) == "Moved Mar 9, 1:30 PM to Mar 16, A000\u00a0123\u00a0456"
    (line,) = (one for one in file.case(here.case.id).hearings if one.id == here.merits.id)
    assert line.moved_to == to.on


def test_a_hearing_that_was_held_keeps_its_outcome_and_names_the_setting_that_goes_on(file: DocketFile) -> None:
    here = prepared(file)
    to = moved_by_a_week(here.merits)
    file.record_outcome(here.merits.id, ADJOURNED, TODAY)
    file.record_moved(here.merits.id, None, to, TODAY)
    setting = file.setting(here.merits.id)
    assert (setting.outcome, setting.code, setting.moved_to, setting.is_moved) == (OutcomeKind.ADJOURNED, "13", to.on, False)
    assert setting.is_counted


def test_a_setting_is_moved_with_a_code_that_says_that_it_did_not_take_place(file: DocketFile) -> None:
    here = prepared(file)
    to, before = moved_by_a_week(here.merits), content(file)
    with pytest.raises(RuleBroken, match="needs a code that says that it did not take place"):
        file.record_moved(here.merits.id, None, to, TODAY)
    with pytest.raises(RuleBroken, match="Code 13 does not say"):
        file.record_moved(here.merits.id, "13", to, TODAY)
    with pytest.raises(RuleBroken, match="A code is missing"):
        file.record_moved(here.merits.id, "", to, TODAY)
    with pytest.raises(RuleBroken, match="takes a minute at least"):
        file.record_moved(here.merits.id, "9A", replace(to, minutes=0), TODAY)
    with pytest.raises(RuleBroken, match="moved within its proceeding"):
        file.record_moved(here.merits.id, "9A", replace(to, proceeding_id=here.relative.proceeding_id), TODAY)
    assert content(file) == before


def test_a_setting_is_moved_once_unless_what_took_its_place_was_an_error(file: DocketFile) -> None:
    here = prepared(file)
    to, again = moved_by_a_week(here.merits), moved_by_a_week(here.merits)
    file.record_moved(here.merits.id, "9A", to, TODAY)
    with pytest.raises(RuleBroken, match="moved already, to Mar 16, 2026"):
        file.record_moved(here.merits.id, "9A", again, TODAY)
    file.record_outcome(to.id, Outcome(OutcomeKind.IN_ERROR), TODAY)
    file.record_moved(here.merits.id, "9A", again, TODAY)
    assert file.setting(here.merits.id).moved_to == again.on


def test_an_outcome_taken_back_takes_the_move_back_too(file: DocketFile) -> None:
    here = prepared(file)
    file.record_moved(here.merits.id, "9A", moved_by_a_week(here.merits), TODAY)
    file.reopen_outcome(here.merits.id)
    setting = file.setting(here.merits.id)
    assert (setting.outcome, setting.code, setting.moved_to, setting.is_counted) == (None, None, None, True)
    assert the_name(file) == "Took the outcome back, Mar 9, 2026, 1:30 PM, A000\u00a0123\u00a0456"


def test_a_code_that_ceased_to_say_so_in_time_moves_nothing(file: DocketFile) -> None:
    """Whether a code says that a slot was not held is read by its dates, in SQL as in the domain."""
    here = prepared(file)
    file.record_moved(here.merits.id, "9A", moved_by_a_week(here.merits), TODAY)
    assert file.month_loads(here.merits.on, here.merits.on) == []
    with file._journal.step("Changed a code", file.author.id):
        file._connection.execute("update codes set last = '2026-03-08' where of_table = 'adjournment' and code = '9A'")
    assert file.setting(here.merits.id).is_counted
    assert [one.settings for one in file.month_loads(here.merits.on, here.merits.on)] == [1]


# Corrected.


def test_a_setting_is_corrected_in_place(file: DocketFile) -> None:
    here = prepared(file)
    file.correct_hearing(here.merits.id, HearingCorrection(None, 120, HearingKind.MASTER))
    setting = file.setting(here.merits.id)
    assert (setting.start, setting.minutes, setting.kind) == (None, 120, HearingKind.MASTER)
    assert the_name(file) == "Corrected the setting, Mar 9, 2026, A000\u00a0123\u00a0456"
    with pytest.raises(RuleBroken, match="takes a minute at least"):
        file.correct_hearing(here.merits.id, HearingCorrection(None, 0, HearingKind.MASTER))


def test_what_is_completed_becomes_no_custody_hearing_nor_the_other_way(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    for hearing, kind in ((here.merits, HearingKind.CUSTODY), (here.custody_hearing, HearingKind.MERITS)):
        with pytest.raises(RuleBroken, match=f"marked completed. Take the outcome back, then make it {kind.value}"):
            file.correct_hearing(hearing.id, HearingCorrection(time(9), 30, kind))
    file.correct_hearing(here.merits.id, HearingCorrection(time(9), 30, HearingKind.MASTER))
    assert file.setting(here.merits.id).kind is HearingKind.MASTER


def test_a_corrected_public_setting_keeps_as_the_releases_own_what_was_not_changed(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    (setting,) = file.settings_on(date(2025, 5, 5))
    file.correct_hearing(setting.hearing_id, HearingCorrection(setting.start, 45, setting.kind))
    (row,) = content(file)["hearings"]
    assert row["typed"] == ",minutes,"
    before = file.last_step()
    file.correct_hearing(setting.hearing_id, HearingCorrection(setting.start, 45, setting.kind))
    assert file.last_step() == before


def test_a_setting_is_ticked_as_prepared_and_its_minutes_are_counted(file: DocketFile) -> None:
    here = prepared(file)
    file.record_prepared(here.merits.id, is_prepared=True)
    assert the_name(file) == "Ticked prepared, Mar 9, 2026, A000\u00a0123\u00a0456"
    file.record_minutes_used(here.merits.id, 95)
    assert the_name(file) == "Recorded minutes used, Mar 9, 2026, A000\u00a0123\u00a0456"
    setting = file.setting(here.merits.id)
    assert (setting.is_prepared, setting.minutes_used) == (True, 95)
    (line,) = (one for one in file.case(here.case.id).hearings if one.id == here.merits.id)
    assert line.minutes_used == 95
    file.record_prepared(here.merits.id, is_prepared=False)
    assert the_name(file) == "Unticked prepared, Mar 9, 2026, A000\u00a0123\u00a0456"
    file.record_minutes_used(here.merits.id, None)
    setting = file.setting(here.merits.id)
    assert (setting.is_prepared, setting.minutes_used) == (False, None)


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_a_day_has_so_many_minutes_and_no_more(file: DocketFile, minutes: int) -> None:
    here = prepared(file)
    with pytest.raises(RuleBroken, match=f"{minutes} minutes are not on one day. Type from 0 to 1,440"):
        file.record_minutes_used(here.merits.id, minutes)


def test_a_day_has_one_note_that_is_written_over_and_taken_away(file: DocketFile) -> None:
    assert file.day_note(TODAY) == ""
    file.record_day_note(TODAY, " No video link in courtroom 4. ")
    assert file.day_note(TODAY) == "No video link in courtroom 4."
    assert the_name(file) == "Wrote the note of Mar 10, 2026"
    file.record_day_note(TODAY, "Video link mended at ten.")
    assert file.day_note(TODAY) == "Video link mended at ten."
    assert file.day_note(date(2026, 3, 11)) == ""
    file.record_day_note(TODAY, "")
    assert (file.day_note(TODAY), the_name(file)) == ("", "Took away the note of Mar 10, 2026")
    before = file.last_step()
    file.record_day_note(TODAY, "  ")
    assert file.last_step() == before


# Names of steps.


def test_a_step_says_the_day_where_it_is_not_today(file: DocketFile) -> None:
    here = prepared(file)
    last_year = a_setting(here.case, "2025-12-01")
    today = replace(here.merits, id=new_identity(), on=TODAY, start=None)
    names = []
    for hearing in (here.merits, last_year, today):
        if hearing is not here.merits:
            file.add_hearing(hearing)
        file.record_outcome(hearing.id, HELD, TODAY)
        names.append(the_name(file).removesuffix(", A000\u00a0123\u00a0456"))
    assert names == ["Marked held, Mar 9, 1:30 PM", "Marked held, Dec 1, 2025", "Marked held, Mar 10"]


def the_days(lines: list[Setting]) -> list[date]:
    return [one.on for one in lines]


def test_a_refused_verb_inside_a_step_leaves_nothing_and_the_step_goes_on(file: DocketFile) -> None:
    """An import refuses one row and takes the next: nothing of the refused one may stay."""
    here = prepared(file)
    file.record_completion(here.relative.proceeding_id, date(2026, 3, 2), Manner.WITHDRAWN)
    refused, taken = a_setting(here.case, "2026-04-14"), a_setting(here.case, "2026-04-15")
    with file.one_step("Imported march.csv, 1 row"):
        with pytest.raises(RuleBroken, match="no proceeding that is open"):
            file.add_hearing(refused, [here.relative.id])
        file.add_hearing(taken)
    assert the_days(file.settings_on(refused.on) + file.settings_on(taken.on)) == [taken.on]


def test_settings_are_asked_for_by_their_hearings(file: DocketFile) -> None:
    here = prepared(file)
    found = file.settings_of([here.merits.id, new_identity(), here.custody_hearing.id])
    assert {setting.hearing_id for setting in found} == {here.merits.id, here.custody_hearing.id}
    assert file.setting(here.merits.id) in found
