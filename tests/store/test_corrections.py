"""What was mistyped is corrected, what was entered by mistake is withdrawn, and what others need stays."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_setting

from iqdesk.domain.docket import Custody, HearingKind, Manner, Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.entries import (
    AppealCorrection,
    CaseCorrection,
    CustodyRequestCorrection,
    CustodySpellCorrection,
    FamilyCorrection,
    MarkCorrection,
    MotionCorrection,
    NewProceeding,
)
from store.every_verb import TODAY, a_public_motion, a_release, content, more_prepared, prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.store.docket_file import DocketFile
    from store.every_verb import Prepared

CUSTODY_DONE = Outcome(OutcomeKind.COMPLETED)


def a_correction(**changes: object) -> CaseCorrection:
    given: dict[str, object] = {"family": "Đặng", "given": "Thảo Vi", "a_number": "A 1234 577", "nationality": "VM"}
    given |= {"language": "VIE", "represented": None, "case_type": "AOC"}
    return CaseCorrection(**(given | changes))  # type: ignore[arg-type] # fields by name


def row(file: DocketFile, table: str, identity: int) -> dict[str, object]:
    return next(one for one in content(file)[table] if one["id"] == identity)


# Corrections.


def test_a_corrected_case_is_found_by_its_new_name_and_number(file: DocketFile) -> None:
    here = prepared(file)
    file.correct_case(here.case.id, a_correction())
    (name,) = file.cases_with("1234577")
    assert (name.case_id, name.respondent.name, name.number) == (here.case.id, "Đặng, Thảo Vi", "A001\u00a0234\u00a0577")
    assert row(file, "cases", here.case.id)["search_name"] == "dang, thao vi"
    assert file.case(here.case.id).represented is None
    with pytest.raises(RuleBroken, match="has 5 digits"):
        file.correct_case(here.case.id, a_correction(a_number="12345"))
    file.correct_case(here.case.id, a_correction(a_number=None, represented=False))
    assert file.cases_with("1234577") == []
    assert file.case(here.case.id).represented is False


def test_the_type_of_a_case_is_that_of_its_proceedings_too_where_they_had_the_old_one(file: DocketFile) -> None:
    here = prepared(file)
    other = NewProceeding(here.case.id, TODAY, "WHO")
    file.add_proceeding(other)
    file.correct_case(here.case.id, a_correction())
    assert {one.id: one.case_type for one in file.facts().proceedings if one.case_id == here.case.id} == {
        here.case.proceeding_id: "AOC",
        other.id: "WHO",
    }


def test_a_name_typed_to_a_public_case_leaves_the_rest_to_the_releases(file: DocketFile) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    public = next(one for one in content(file)["cases"] if one["public_key"] == 20_000_001)
    same = {"nationality": public["nationality"], "language": public["language"], "case_type": public["case_type"]}
    file.correct_case(int(str(public["id"])), a_correction(represented=False, a_number=None, **same))
    now = row(file, "cases", int(str(public["id"])))
    assert (now["family"], now["typed"]) == ("Đặng", "")  # a release brings no names, so none can overwrite it


def test_a_motion_is_corrected_and_waits_again_without_its_ruling(file: DocketFile) -> None:
    here = prepared(file)
    file.record_ruling(here.motion.id, TODAY)
    file.correct_motion(here.motion.id, MotionCorrection("MTR", date(2026, 3, 3), None, "I", None))
    (motion,) = file.facts().motions
    assert (motion.motion_type, motion.received, motion.decided_on, motion.has_decision) == ("MTR", date(2026, 3, 3), None, False)
    file.correct_motion(here.motion.id, MotionCorrection("MTR", date(2026, 3, 3), None, "I", TODAY))
    (motion,) = file.facts().motions
    assert (motion.decided_on, motion.has_decision) == (TODAY, True)


def test_a_public_motion_with_a_day_but_no_decision_stays_undecided_when_its_type_is_corrected(file: DocketFile) -> None:
    undecided = a_public_motion(has_decision=False)
    file.record_release(a_release(motions=[undecided]), "Public case data", TODAY)
    (motion,) = file.facts().motions
    file.correct_motion(motion.id, MotionCorrection("MTR", motion.received, None, "A", motion.decided_on))
    (motion,) = file.facts().motions
    assert (motion.motion_type, motion.has_decision) == ("MTR", False)
    assert row(file, "motions", motion.id)["typed"] == ",motion_type,"


def test_a_custody_request_is_corrected(file: DocketFile) -> None:
    here = prepared(file)
    file.correct_custody_request(here.request.id, CustodyRequestCorrection("SB", date(2026, 3, 4), TODAY))
    (request,) = file.facts().custody_requests
    assert (request.requested, request.decided_on, request.has_decision) == (date(2026, 3, 4), TODAY, True)


def test_a_custody_decision_of_another_day_is_not_the_hearings(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    file.record_custody_decision(here.request.id, TODAY)
    assert row(file, "hearings", here.custody_hearing.id)["request_id"] is None


def test_an_appeal_is_corrected_with_both_parts_of_a_decision_or_neither(file: DocketFile) -> None:
    here = prepared(file)
    file.record_appeal_result(here.appeal.id, TODAY, "REM")
    with pytest.raises(RuleBroken, match="Type both, or neither"):
        file.correct_appeal(here.appeal.id, AppealCorrection("Case Appeal", date(2026, 2, 3), "A", None, "REM"))
    file.correct_appeal(here.appeal.id, AppealCorrection("Case Appeal", date(2026, 2, 3), "A", None, None))
    (appeal,) = file.facts().appeals
    assert (appeal.filed, appeal.decided_on, appeal.result) == (date(2026, 2, 3), None, None)


def test_a_mark_ends_on_its_last_day(file: DocketFile) -> None:
    here = more_prepared(file)
    file.correct_mark(here.mark.id, MarkCorrection("Cap lifted", here.mark.first, TODAY))
    (mark,) = file.facts().marks
    assert (mark.first, mark.last) == (here.mark.first, TODAY)
    with pytest.raises(RuleBroken, match="before the first"):
        file.correct_mark(here.mark.id, MarkCorrection("Cap lifted", TODAY, here.mark.first))


def test_a_corrected_detention_gives_the_case_the_status_it_leaves(file: DocketFile) -> None:
    here = prepared(file)
    file.record_custody_change(here.case.id, "D", date(2026, 1, 5), 81)
    file.correct_custody_spell(81, CustodySpellCorrection(date(2026, 1, 6), date(2026, 2, 2)))
    assert custody(file, here) == {"R"}
    file.correct_custody_spell(81, CustodySpellCorrection(date(2026, 1, 6), None))
    assert custody(file, here) == {"D"}
    with pytest.raises(RuleBroken, match="before the detention"):
        file.correct_custody_spell(81, CustodySpellCorrection(date(2026, 1, 6), date(2026, 1, 5)))
    with pytest.raises(RuleBroken, match="needs a day"):
        file.correct_custody_spell(81, CustodySpellCorrection(None, None))
    file.withdraw_custody_spell(81, Custody.NEVER)
    assert custody(file, here) == {"N"}
    assert file.case(here.case.id).custody_spells == ()


def custody(file: DocketFile, here: Prepared) -> set[str | None]:
    """The status of the case and of its open proceeding."""
    own = next(one.custody for one in file.facts().proceedings if one.id == here.case.proceeding_id)
    return {file.case(here.case.id).custody, own}


def test_a_family_is_severed_and_joined_again(file: DocketFile) -> None:
    here = more_prepared(file)
    lead, rider = here.case.id, here.mistake.id
    file.add_family(lead, rider, date(2026, 1, 5), 91)
    assert rider in {name.case_id for name in file.riders_of(lead, TODAY)}
    file.correct_family(91, FamilyCorrection(date(2026, 1, 5), TODAY))
    assert rider not in {name.case_id for name in file.riders_of(lead, TODAY)}
    file.correct_family(91, FamilyCorrection(date(2026, 1, 5), None))
    assert rider in {name.case_id for name in file.riders_of(lead, TODAY)}
    line = file.next_undo()
    assert line is not None
    assert line.name == "Corrected the family, A000\u00a0123\u00a0459"


# Withdrawals.


def test_a_case_is_withdrawn_only_while_nothing_rests_on_it(file: DocketFile) -> None:
    here = more_prepared(file)
    with pytest.raises(RuleBroken, match="has motions and custody requests and appeals and notes and hearings and a family"):
        file.withdraw_case(here.case.id)
    file.withdraw_case(here.mistake.id)
    assert file.cases_with("000123459") == []
    assert here.mistake.proceeding_id not in {one.id for one in file.facts().proceedings}
    file.undo()
    assert len(file.cases_with("000123459")) == 1


def test_a_proceeding_is_withdrawn_only_beside_another_and_while_nothing_rests_on_it(file: DocketFile) -> None:
    here = more_prepared(file)
    with pytest.raises(RuleBroken, match="only proceeding of A000\u00a0123\u00a0459"):
        file.withdraw_proceeding(here.mistake.proceeding_id)
    file.add_hearing(a_setting(here.mistake, "2026-03-20"))
    with pytest.raises(RuleBroken, match="This proceeding of A000\u00a0123\u00a0459 has hearings"):
        file.withdraw_proceeding(here.mistake.proceeding_id)
    file.withdraw_proceeding(here.second_pass.id)
    assert [one.id for one in file.case(here.ended.id).proceedings] == [here.ended.proceeding_id]


def test_a_request_that_a_hearing_decided_is_not_withdrawn_before_that_outcome(file: DocketFile) -> None:
    here = prepared(file)
    file.record_outcome(here.custody_hearing.id, CUSTODY_DONE, TODAY)
    with pytest.raises(RuleBroken, match="decided at the hearing of Mar 6, 2026"):
        file.withdraw_custody_request(here.request.id)
    file.reopen_outcome(here.custody_hearing.id)
    file.withdraw_custody_request(here.request.id)
    assert file.facts().custody_requests == ()


def test_what_was_noted_about_a_withdrawn_row_goes_with_it(file: DocketFile) -> None:
    here = prepared(file)
    noted = {"case_id": here.case.id, "kind": "late", "of_table": "motions", "row": here.motion.id, "is_settled": 1}
    missed = {"case_id": here.case.id, "benchmark": "motions-20-days", "subject": here.motion.id, "day": "2026-03-23"}
    with file._journal.step("Settled", file.author.id):
        file._insert("checks", noted | {"id": 61})
        file._insert("reasons", missed | {"id": 62, "is_outside": 1})
    file.withdraw_motion(here.motion.id)
    rows = content(file)
    about = [one for table in ("checks", "reasons") for one in rows[table] if here.motion.id in one.values()]
    assert (rows["motions"], about) == ([], [])


def test_a_family_that_never_was_leaves_the_riders_settings_by_themselves(file: DocketFile) -> None:
    here = prepared(file)
    file.add_family(here.case.id, here.relative.id, date(2026, 1, 5), 91)
    file.add_hearing(a_setting(here.case, "2026-03-20", HearingKind.MASTER), [here.relative.id])
    assert len(file.settings_on(date(2026, 3, 20))) == 1
    file.withdraw_family(91)
    assert len(file.settings_on(date(2026, 3, 20))) == 2
    assert [one.shared for one in file.settings_on(date(2026, 3, 20))] == [(), ()]


PUBLIC: dict[str, Callable[[DocketFile, int], object]] = {
    "cases": lambda file, row: file.withdraw_case(row),
    "proceedings": lambda file, row: file.withdraw_proceeding(row),
    "motions": lambda file, row: file.withdraw_motion(row),
    "custody_requests": lambda file, row: file.withdraw_custody_request(row),
    "appeals": lambda file, row: file.withdraw_appeal(row),
    "custody_spells": lambda file, row: file.withdraw_custody_spell(row, Custody.NEVER),
    "family_links": lambda file, row: file.withdraw_family(row),
}


@pytest.mark.parametrize("table", PUBLIC)
def test_public_rows_are_corrected_but_never_taken_away(file: DocketFile, table: str) -> None:
    file.record_release(a_release(), "Public case data", TODAY)
    before = content(file)
    with pytest.raises(RuleBroken, match=r"comes from a public release. It can be corrected, but not taken away"):
        PUBLIC[table](file, int(str(before[table][0]["id"])))
    assert content(file) == before


NOWHERE = 5
GONE: dict[str, Callable[[DocketFile], object]] = {
    "case": lambda file: file.correct_case(NOWHERE, a_correction()),
    "proceeding": lambda file: file.correct_completion(NOWHERE, TODAY, Manner.DECISION),
    "motion": lambda file: file.withdraw_motion(NOWHERE),
    "custody request": lambda file: file.withdraw_custody_request(NOWHERE),
    "appeal": lambda file: file.withdraw_appeal(NOWHERE),
    "mark": lambda file: file.withdraw_mark(NOWHERE),
    "family": lambda file: file.withdraw_family(NOWHERE),
    "detention": lambda file: file.withdraw_custody_spell(NOWHERE, Custody.NEVER),
    "hearing": lambda file: file.setting(NOWHERE),
}


@pytest.mark.parametrize("noun", GONE)
def test_what_is_no_longer_there_is_said(file: DocketFile, noun: str) -> None:
    with pytest.raises(RuleBroken, match=f"That {noun} is no longer in the docket"):
        GONE[noun](file)


# Where new entries go.


def test_a_new_entry_goes_to_the_open_proceeding_opened_last(file: DocketFile) -> None:
    case = a_case()
    file.add_case(case, TODAY)
    assert file.proceeding_for(case.id) == case.proceeding_id
    again = NewProceeding(case.id, date(2026, 3, 9))
    file.add_proceeding(again)
    assert file.proceeding_for(case.id) == again.id
    file.record_completion(again.id, TODAY, Manner.DECISION)
    assert file.proceeding_for(case.id) == case.proceeding_id
    file.record_completion(case.proceeding_id, TODAY, Manner.DECISION)
    assert file.proceeding_for(case.id) is None
    assert file.proceeding_for(case.id, date(2026, 3, 8)) == case.proceeding_id  # before the second was opened
    assert file.proceeding_for(case.id, date(2026, 3, 9)) == again.id
    assert file.proceeding_for(case.id, date(2026, 3, 11)) is None


def test_an_a_number_in_any_spelling_finds_every_case_under_it(file: DocketFile) -> None:
    first, second = a_case("000123456"), a_case("000123456")
    for case in (first, second, a_case("000999888")):
        file.add_case(case, TODAY)
    assert {name.case_id for name in file.cases_with("a 000-123-456")} == {first.id, second.id}
    with pytest.raises(RuleBroken, match="is not an A-number"):
        file.cases_with("Nguyễn")
