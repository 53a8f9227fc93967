"""What is to be checked: found in what was typed, noted by imports, settled, and gone once the row is corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_setting

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind, Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.entries import (
    ClosureCorrection,
    NewAppeal,
    NewAway,
    NewCustodyRequest,
    NewHearing,
    NewMark,
    NewMotion,
)
from iqdesk.domain.identity import new_identity
from iqdesk.domain.misses import ReasonCorrection
from iqdesk.domain.oddities import NewCheck, OddityKind
from iqdesk.domain.oddity_rules import oddities_of
from iqdesk.store import to_check
from iqdesk.store.case_states import load_states
from iqdesk.store.facts_rows import load_adjournment_codes, load_calendar
from store.every_verb import TODAY, a_check_entry, a_closure, a_mark_entry, a_reason, a_release, content, prepared

if TYPE_CHECKING:
    from iqdesk.domain.entries import NewCase
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.store.docket_file import DocketFile

RESERVED = Outcome(OutcomeKind.RESERVED)
NINE = time(9)


def kinds(file: DocketFile, today: date = TODAY) -> list[OddityKind]:
    return [line.kind for line in file.to_check(today)]


def the_line(file: DocketFile, kind: OddityKind) -> ToCheck:
    return next(line for line in file.to_check(TODAY) if line.kind is kind)


def a_typed_case(file: DocketFile, number: str = "000123456", custody: Custody = Custody.NEVER) -> NewCase:
    case = a_case(number, opened="2026-01-05", custody=custody)
    file.add_case(case, TODAY)
    return case


def at(of: NewCase, on: str, start: time | None = NINE, kind: HearingKind = HearingKind.MERITS) -> NewHearing:
    return NewHearing(of.proceeding_id, date.fromisoformat(on), kind, start)


def test_a_docket_in_order_has_nothing_to_check(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(at(case, "2026-03-11"))
    assert file.to_check(TODAY) == []
    assert len(file.to_check(TODAY)) == 0


def test_a_line_says_what_is_odd_what_to_do_and_of_which_case(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(hearing := at(case, "2026-03-14"))
    [line] = file.to_check(TODAY)
    assert (line.kind, line.of_table, line.row, line.on) == (OddityKind.NO_COURT_DAY, "hearings", hearing.id, date(2026, 3, 14))
    assert (line.words, line.remedy) == ("Saturday, March 14, 2026 is a weekend day.", "Set the hearing for a court day.")
    assert line.case is not None
    assert line.case.number == "A000\u00a0123\u00a0456"


def test_each_kind_of_oddity_is_found_in_the_docket(file: DocketFile) -> None:
    # One of each that verbs can bring about; the rules have their own tables.
    case, other = a_typed_case(file), a_typed_case(file, "000123457", Custody.DETAINED)
    twin = a_typed_case(file, "000123457")
    file.add_away(NewAway(date(2026, 3, 23), date(2026, 3, 23), AwayKind.LEAVE))
    file.add_hearing(at(case, "2026-03-09"))
    file.add_hearing(at(case, "2026-03-12"))
    file.add_hearing(at(other, "2026-03-12"))
    file.add_hearing(at(other, "2026-03-12", time(13)))
    file.add_hearing(at(case, "2026-03-14", None))
    file.add_hearing(at(case, "2026-03-23", None))
    file.add_hearing(reserved := at(twin, "2026-03-05", None))
    file.record_outcome(reserved.id, RESERVED, TODAY)
    file.add_mark(NewMark(twin.id, MarkKind.CAP, "Cap reached", date(2026, 1, 5), date(2026, 2, 2)))
    file.add_motion(NewMotion(case.proceeding_id, "MTC", date(2026, 3, 11)))
    file.add_custody_request(request := NewCustodyRequest(other.proceeding_id, date(2026, 3, 3)))
    file.record_custody_decision(request.id, date(2026, 3, 2))
    file.add_appeal(NewAppeal(case.proceeding_id, date(2026, 3, 2)))
    file.record_custody_change(case.id, "R", date(2026, 3, 2), new_identity())
    found = kinds(file)
    assert set(found) == {
        OddityKind.NO_OUTCOME,
        OddityKind.DUPLICATE_CASE,
        OddityKind.DUPLICATE_SETTING,
        OddityKind.SLOT_TAKEN,
        OddityKind.NO_COURT_DAY,
        OddityKind.AWAY,
        OddityKind.FUTURE,
        OddityKind.ORDER,
        OddityKind.CUSTODY,
        OddityKind.MARK_ENDED,
    }
    assert found == sorted(found, key=list(OddityKind).index)
    assert found.count(OddityKind.SLOT_TAKEN) == found.count(OddityKind.DUPLICATE_CASE) == 1


def test_a_completion_before_a_hearing_is_listed_until_it_is_taken_back(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(at(case, "2026-03-16"))
    file.record_completion(case.proceeding_id, date(2026, 3, 9), Manner.WITHDRAWN)
    assert kinds(file) == [OddityKind.AFTER_COMPLETION]
    file.undo()
    assert kinds(file) == []


def test_what_lies_in_the_future_is_odd_until_its_day_comes(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.record_completion(case.proceeding_id, date(2026, 3, 11), Manner.DECISION)
    assert kinds(file) == [OddityKind.FUTURE]
    assert kinds(file, date(2026, 3, 11)) == []


def test_a_closure_switched_off_is_odd_no_more(file: DocketFile) -> None:
    case = a_typed_case(file)
    closure = a_closure("2026-03-16")
    file.add_closure(closure)
    file.add_hearing(at(case, "2026-03-16"))
    assert kinds(file) == [OddityKind.NO_COURT_DAY]
    file.correct_closure(closure.id, ClosureCorrection(closure.first, closure.last, closure.reason, closure.source, in_use=False))
    assert kinds(file) == []


def test_relatives_may_share_a_time_and_masters_too(file: DocketFile) -> None:
    lead, rider, other = a_typed_case(file), a_typed_case(file, "000123457"), a_typed_case(file, "000123458")
    sibling = a_typed_case(file, "000123459")
    for one in (rider, sibling):
        file.add_family(lead.id, one.id, date(2026, 1, 5), new_identity())
    for one in (lead, rider, sibling):
        file.add_hearing(at(one, "2026-03-16"))
    file.add_hearing(at(lead, "2026-03-17", kind=HearingKind.MASTER))
    file.add_hearing(at(other, "2026-03-17", kind=HearingKind.MASTER))
    assert kinds(file) == []


def test_public_rows_that_nobody_touched_are_nobodys_slip(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    assert file.to_check(TODAY) == []


def test_what_an_import_assumed_is_listed_until_it_is_settled(file: DocketFile) -> None:
    here = prepared(file)
    file.add_check(a_check_entry(here))
    line = the_line(file, OddityKind.ASSUMED)
    assert (line.words, line.about) == (a_check_entry(here).words, "completed")
    assert line.case is not None
    assert line.case.case_id == here.case.id
    file.record_settled(line)
    assert OddityKind.ASSUMED not in kinds(file)
    file.undo()
    assert the_line(file, OddityKind.ASSUMED) == line


def test_what_was_settled_stays_settled_until_it_is_noted_in_other_words(file: DocketFile) -> None:
    here = prepared(file)
    file.add_check(a_check_entry(here))
    file.record_settled(the_line(file, OddityKind.ASSUMED))
    file.add_check(a_check_entry(here))
    assert OddityKind.ASSUMED not in kinds(file)
    file.add_check(a_check_entry(here, "The import found another day."))
    assert the_line(file, OddityKind.ASSUMED).words == "The import found another day."
    assert len(content(file)["checks"]) == 1


def test_something_to_check_may_be_of_no_case(file: DocketFile) -> None:
    here = prepared(file)
    file.add_check(replace(a_check_entry(here), case_id=None))
    line = the_line(file, OddityKind.ASSUMED)
    assert line.case is None
    file.record_settled(line)
    assert OddityKind.ASSUMED not in kinds(file)


def test_what_is_right_as_it_is_is_listed_no_more_until_it_changes(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(at(case, "2026-03-14"))
    file.record_settled(file.to_check(TODAY)[0])
    assert kinds(file) == []
    file.add_hearing(at(case, "2026-03-15"))
    assert kinds(file) == [OddityKind.NO_COURT_DAY]
    file.undo()
    file.undo()
    assert kinds(file) == [OddityKind.NO_COURT_DAY]


def test_a_mark_in_force_is_not_listed(file: DocketFile) -> None:
    here = prepared(file)
    before = kinds(file)
    file.add_mark(a_mark_entry(here.case))
    assert kinds(file) == before


# Reasons of misses.


def test_a_reason_given_again_takes_the_place_of_the_one_before(file: DocketFile) -> None:
    here = prepared(file)
    file.add_reason(replace(a_reason(here, on="2026-03-02"), words="  Transport ran late ", is_outside=None, code=None))
    [row] = content(file)["reasons"]
    assert (row["id"], row["words"], row["is_outside"], row["code"]) == (here.reason.id, "Transport ran late", None, None)


def test_a_reason_is_corrected_and_withdrawn(file: DocketFile) -> None:
    here = prepared(file)
    file.correct_reason(here.reason.id, ReasonCorrection("23", is_outside=False, words="File not ready"))
    [row] = content(file)["reasons"]
    assert (row["code"], row["is_outside"], row["words"]) == ("23", 0, "File not ready")
    file.withdraw_reason(here.reason.id)
    assert content(file)["reasons"] == []
    for verb in (
        lambda: file.withdraw_reason(here.reason.id),
        lambda: file.correct_reason(here.reason.id, ReasonCorrection(None, is_outside=None, words="")),
    ):
        with pytest.raises(RuleBroken, match="That reason is no longer in the docket"):
            verb()


def test_a_reason_may_be_of_no_case(file: DocketFile) -> None:
    here = prepared(file)
    file.add_reason(orphan := replace(a_reason(here), case_id=None, id=new_identity(), subject=5))
    assert file.withdraw_reason(orphan.id)


def all_oddities(file: DocketFile, today: date) -> set[object]:
    """The rules over every case, none picked out by SQL first."""
    connection = file._connection
    ids = [case for (case,) in connection.execute("select id from cases")]
    states = load_states(connection, load_adjournment_codes(connection), ids)
    return {one.key for state in states for one in oddities_of(state, load_calendar(connection), today)}


def test_no_case_with_an_oddity_is_passed_over(file: DocketFile) -> None:
    here = prepared(file)
    file.record_custody_change(here.case.id, "D", date(2026, 3, 2), new_identity())
    file.record_custody_change(here.case.id, "D", date(2026, 3, 4), new_identity())
    file.add_hearing(a_setting(here.case, "2026-03-09"))
    for today in (TODAY, date(2026, 3, 2)):
        found = {line.key for line in file.to_check(today) if line.kind is not OddityKind.MISS_GONE}
        assert found == all_oddities(file, today)


def test_the_list_comes_in_parts_that_hold_the_same(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_hearing(at(case, "2026-03-14"))
    file.add_hearing(at(case, "2026-03-02"))
    parts = list(file.to_check_parts(TODAY, file.facts))
    assert len(parts) > len(OddityKind) // 2
    assert sorted((line for part in parts for line in part), key=lambda line: line.place) == file.to_check(TODAY)


def test_what_is_noted_has_the_day_of_its_row_and_says_what_to_do(file: DocketFile) -> None:
    here = prepared(file)
    file.add_check(NewCheck(OddityKind.ASSUMED, "hearings", here.merits.id, here.case.id, "The time is taken.", "start"))
    file.add_check(NewCheck(OddityKind.SEVERED, "cases", here.case.id, here.case.id, "It is said to be severed."))
    noted = {
        line.of_table: line for line in file.to_check(TODAY) if line.words in ("The time is taken.", "It is said to be severed.")
    }
    assert noted["hearings"].on == here.merits.on
    assert noted["hearings"].finding == "The time is taken. Correct it, or say that it is right."
    assert (noted["cases"].on, noted["cases"].finding) == (None, "It is said to be severed.")


def test_a_rider_left_without_an_outcome_is_listed_by_itself_once_the_leads_is_recorded(file: DocketFile) -> None:
    lead, rider = a_typed_case(file), a_typed_case(file, "000123457")
    file.add_family(lead.id, rider.id, date(2026, 1, 5), new_identity())
    file.add_hearing(hearing := at(lead, "2026-03-05", kind=HearingKind.MASTER), [rider.id])
    assert [line.case.case_id for line in file.to_check(TODAY) if line.case] == [lead.id]
    file.record_outcome(hearing.id, Outcome(OutcomeKind.HELD), TODAY)
    [line] = file.to_check(TODAY)
    assert (line.kind, line.case is not None and line.case.case_id) == (OddityKind.NO_OUTCOME, rider.id)
    file.record_outcome(line.row, Outcome(OutcomeKind.HELD), TODAY)
    assert file.to_check(TODAY) == []


def test_hearings_are_looked_through_some_at_a_time_and_none_is_passed_over(
    file: DocketFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = a_typed_case(file)
    for day in ("2026-03-14", "2026-03-02", "2026-03-16", "2026-03-16"):
        file.add_hearing(at(case, day, None))
    whole = file.to_check(TODAY)
    assert [line.kind for line in whole] == [OddityKind.NO_OUTCOME, OddityKind.DUPLICATE_SETTING, OddityKind.NO_COURT_DAY]
    monkeypatch.setattr(to_check, "HEARINGS_AT_ONCE", 1)
    assert file.to_check(TODAY) == whole


def test_a_custody_hearing_that_decided_no_request_is_listed_until_it_has_one(file: DocketFile) -> None:
    case = a_typed_case(file, custody=Custody.DETAINED)
    hearing = at(case, "2026-03-02", kind=HearingKind.CUSTODY)
    file.add_hearing(hearing)
    completed = Outcome(OutcomeKind.COMPLETED)
    assert [one.kind for one in file.oddities.of_outcome(hearing.id, completed, TODAY)] == [OddityKind.NO_REQUEST]
    file.record_outcome(hearing.id, completed, TODAY)
    assert kinds(file) == [OddityKind.NO_REQUEST]
    request = NewCustodyRequest(case.proceeding_id, date(2026, 2, 23))
    file.add_custody_request(request)
    assert OddityKind.NO_REQUEST in kinds(file)  # it waits still
    file.record_custody_decision(request.id, date(2026, 3, 2))
    assert OddityKind.NO_REQUEST not in kinds(file)


def test_a_custody_hearing_with_a_request_that_waits_is_not_odd(file: DocketFile) -> None:
    case = a_typed_case(file, custody=Custody.DETAINED)
    file.add_custody_request(NewCustodyRequest(case.proceeding_id, date(2026, 2, 23)))
    hearing = at(case, "2026-03-02", kind=HearingKind.CUSTODY)
    file.add_hearing(hearing)
    completed = Outcome(OutcomeKind.COMPLETED)
    assert file.oddities.of_outcome(hearing.id, completed, TODAY) == []
    file.record_outcome(hearing.id, completed, TODAY)
    assert OddityKind.NO_REQUEST not in kinds(file)
