"""Misses that want a reason: of typed rows, recorded, until the reason is given; of one case the same as of them all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import a_case

from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind, Outcome, OutcomeKind
from iqdesk.domain.entries import NewCase, NewCustodyRequest, NewHearing, NewMark, NewMotion
from iqdesk.domain.misses import Miss, NewReason
from iqdesk.domain.oddities import OddityKind
from store.every_verb import TODAY, a_public_hearing, a_public_proceeding, a_release

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

ADJOURNED, HELD, RESERVED = Outcome(OutcomeKind.ADJOURNED, "18"), Outcome(OutcomeKind.HELD), Outcome(OutcomeKind.RESERVED)
FIRST = date(2026, 3, 9)


def a_typed_case(
    file: DocketFile, number: str = "000123456", *, case_type: str = "RMV", custody: Custody = Custody.NEVER
) -> NewCase:
    case = a_case(number, opened="2026-01-05", case_type=case_type, custody=custody)
    file.add_case(case, TODAY)
    return case


def heard(
    file: DocketFile, case: NewCase, outcome: Outcome | None, on: date = FIRST, kind: HearingKind = HearingKind.MERITS
) -> None:
    hearing = NewHearing(case.proceeding_id, on, kind)
    file.add_hearing(hearing)
    if outcome is not None:
        file.record_outcome(hearing.id, outcome, TODAY)


def names(misses: list[Miss]) -> list[str]:
    return [miss.benchmark.name for miss in misses]


def test_a_first_merits_date_that_was_adjourned_wants_a_reason_with_its_code(file: DocketFile) -> None:
    case = a_typed_case(file)
    heard(file, case, ADJOURNED)
    [miss] = file.misses_of_case(case.id, TODAY)
    assert (miss.title, miss.day, miss.code) == ("The first merits date was not completed", FIRST, "18")
    [line] = file.to_check(TODAY)
    assert line.kind is OddityKind.NO_REASON
    assert line.finding == "The first merits date was not completed: Monday, March 9, 2026. Give the reason."
    reason = NewReason(miss.benchmark.name, miss.subject, miss.case_id, miss.day, "18", is_outside=True)
    file.add_reason(reason)
    assert file.misses_of_case(case.id, TODAY) == file.to_check(TODAY) == []
    file.undo()
    assert file.misses_of_case(case.id, TODAY) == [miss]


def test_a_first_date_wants_no_reason_before_something_is_recorded_of_it(file: DocketFile) -> None:
    case = a_typed_case(file)
    file.add_custody_request(NewCustodyRequest(case.proceeding_id, date(2026, 3, 2)))
    heard(file, case, None, kind=HearingKind.CUSTODY)
    assert file.misses_without_reason(TODAY) == []
    fear = a_typed_case(file, "000123457", case_type="CFR", custody=Custody.DETAINED)
    heard(file, fear, None, kind=HearingKind.FEAR_REVIEW)
    assert file.misses_without_reason(TODAY) == []
    other = a_typed_case(file, "000123458", case_type="RFR", custody=Custody.DETAINED)
    heard(file, other, ADJOURNED, kind=HearingKind.FEAR_REVIEW)
    assert names(file.misses_without_reason(TODAY)) == ["fear-review-first-date"]


def test_a_clock_that_passed_wants_a_reason_and_keeps_it_when_the_decision_comes_late(file: DocketFile) -> None:
    case = a_typed_case(file)
    heard(file, case, RESERVED, date(2026, 2, 20))
    file.add_motion(motion := NewMotion(case.proceeding_id, "MTC", date(2026, 2, 2)))
    decision, ruling = sorted(file.misses_of_case(case.id, TODAY), key=lambda miss: miss.title)
    assert (decision.title, decision.day) == ("The decision did not come within 10 days", date(2026, 3, 2))
    assert (ruling.title, ruling.day) == ("The motion was not ruled on within 20 days", date(2026, 2, 22))
    file.record_completion(case.proceeding_id, TODAY, Manner.DECISION)
    file.record_ruling(motion.id, TODAY)
    assert {miss.key for miss in file.misses_of_case(case.id, TODAY)} == {decision.key, ruling.key}


def test_a_reason_whose_miss_a_correction_took_away_is_to_be_checked_until_it_is_withdrawn(file: DocketFile) -> None:
    case = a_typed_case(file)
    heard(file, case, ADJOURNED)
    [miss] = file.misses_of_case(case.id, TODAY)
    reason = NewReason(miss.benchmark.name, miss.subject, miss.case_id, miss.day, "18", is_outside=True)
    file.add_reason(reason)
    (hearing,) = file.facts().hearings
    file.record_outcome(hearing.id, Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION), TODAY)  # on its first date after all
    gone = [line for line in file.to_check(TODAY) if line.kind is OddityKind.MISS_GONE]
    assert [(line.of_table, line.row, line.case and line.case.case_id) for line in gone] == [("reasons", reason.id, case.id)]
    file.withdraw_reason(reason.id)
    assert not [line for line in file.to_check(TODAY) if line.kind is OddityKind.MISS_GONE]


def test_a_clock_held_by_a_mark_wants_no_reason(file: DocketFile) -> None:
    case = a_typed_case(file)
    heard(file, case, RESERVED, date(2026, 2, 20))
    file.add_mark(NewMark(case.id, MarkKind.STATUS_CASE, "USCIS has the petition", date(2026, 2, 20)))
    assert file.misses_without_reason(TODAY) == []


def test_imported_rows_want_no_reason_until_a_person_touches_them(file: DocketFile) -> None:
    open_one = a_public_proceeding(completed=None, manner=None, has_decision=False)
    adjourned = a_public_hearing(code="18", on=FIRST)
    file.record_release(a_release(proceedings=[open_one], hearings=[adjourned]), "Public case data", TODAY)
    assert file.misses_without_reason(TODAY) == []
    (hearing,) = file.facts().hearings
    file.record_outcome(hearing.id, Outcome(OutcomeKind.ADJOURNED, "13"), TODAY)
    assert names(file.misses_without_reason(TODAY)) == ["merits-first-date"]


def test_the_misses_of_each_case_are_those_of_the_whole_docket(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    cases = [a_typed_case(file, f"00012345{place}", custody=Custody.DETAINED) for place in range(4)]
    for case, outcome in zip(cases, (ADJOURNED, HELD, RESERVED, None), strict=True):
        heard(file, case, outcome, date(2026, 2, 20))
        heard(file, case, HELD, date(2026, 2, 24), HearingKind.CUSTODY)
        file.add_custody_request(NewCustodyRequest(case.proceeding_id, date(2026, 2, 23)))
        file.add_motion(NewMotion(case.proceeding_id, "MTC", date(2026, 2, 2)))
    whole = {miss.key for miss in file.misses_without_reason(TODAY)}
    assert whole == {miss.key for case in cases for miss in file.misses_of_case(case.id, TODAY)}
    assert {name for name, _, _ in whole} >= {"merits-first-date", "custody-first-date", "motions-20-days", "detained-3-days"}


def last_step(file: DocketFile) -> int:
    step = file.last_step()
    assert step is not None
    return step.number


def test_a_step_bears_on_the_misses_of_what_it_recorded_and_on_no_other(file: DocketFile) -> None:
    case = a_typed_case(file)
    heard(file, case, ADJOURNED)
    assert names(file.misses_of_step(last_step(file), TODAY)) == ["merits-first-date"]
    file.add_motion(NewMotion(case.proceeding_id, "MTC", date(2026, 2, 2)))
    assert names(file.misses_of_step(last_step(file), TODAY)) == ["motions-20-days"]
    file.add_hearing(NewHearing(case.proceeding_id, TODAY, HearingKind.MASTER))  # nothing is recorded of it yet
    file.add_mark(NewMark(case.id, MarkKind.CAP, "Cap", FIRST))
    assert file.misses_of_step(last_step(file), TODAY) == []


def test_a_first_merits_date_is_missed_once_there_is_a_second(file: DocketFile) -> None:
    case = a_typed_case(file)
    heard(file, case, HELD)
    assert file.misses_of_step(last_step(file), TODAY) == []
    file.add_hearing(NewHearing(case.proceeding_id, TODAY, HearingKind.MASTER))
    assert file.misses_of_step(last_step(file), TODAY) == []
    file.add_hearing(NewHearing(case.proceeding_id, TODAY, HearingKind.MERITS))
    assert names(file.misses_of_step(last_step(file), TODAY)) == ["merits-first-date"]


def test_a_passed_limit_is_asked_for_when_what_missed_is_recorded_not_with_any_hearing_of_the_case(file: DocketFile) -> None:
    case = a_typed_case(file)
    heard(file, case, RESERVED, date(2026, 2, 20))
    assert names(file.misses_of_step(last_step(file), TODAY)) == ["nondetained-10-days"]
    heard(file, case, HELD, FIRST, HearingKind.MASTER)
    assert file.misses_of_step(last_step(file), TODAY) == []
    file.record_completion(case.proceeding_id, TODAY, Manner.DECISION)
    assert names(file.misses_of_step(last_step(file), TODAY)) == ["nondetained-10-days"]


def test_a_step_of_a_family_bears_on_the_misses_of_each_of_them(file: DocketFile) -> None:
    lead, rider = a_typed_case(file), a_typed_case(file, "000123457")
    file.add_family(lead.id, rider.id, date(2026, 1, 5), 71)
    hearing = NewHearing(lead.proceeding_id, FIRST, HearingKind.MERITS)
    file.add_hearing(hearing, [rider.id])
    file.record_outcome(hearing.id, ADJOURNED, TODAY, [rider.id])
    assert {miss.case_id for miss in file.misses_of_step(last_step(file), TODAY)} == {lead.id, rider.id}


def test_a_step_of_several_families_asks_for_no_reason(file: DocketFile) -> None:
    with file.one_step("Imported march.xlsx"):
        for number in ("000123456", "000123457"):
            heard(file, a_typed_case(file, number), ADJOURNED)
    assert file.misses_of_step(last_step(file), TODAY) == []
    assert len(file.misses_without_reason(TODAY)) == 2
