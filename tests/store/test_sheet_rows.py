"""What bringing in a sheet asks of the docket: every row under the A-numbers, codes known, columns remembered."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.code_search import CodeEntry
from iqdesk.domain.docket import HearingKind, Manner, OutcomeKind, Touched
from iqdesk.domain.entries import NewMotion
from iqdesk.domain.held import Held, HeldCase, HeldMotion, HeldProceeding, SheetMapping
from store.every_verb import COMPLETED, TODAY, Prepared, a_sheet_mapping, prepared

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile


@pytest.fixture
def here(file: DocketFile) -> Prepared:
    return prepared(file)


def test_what_stands_under_a_number_is_told_and_nothing_else(file: DocketFile, here: Prepared) -> None:
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    file.record_ruling(here.motion.id, TODAY)
    held = file.held_under(["000123456", "000999999"])
    case, person = here.case, here.case.respondent
    assert held.cases == (HeldCase(case.id, "000123456", person.family, person.given, "RMV", "PE", "SP", "D", represented=True),)
    assert held.proceedings == (HeldProceeding(case.proceeding_id, case.id, case.opened_on, here.merits.on, Manner.DECISION),)
    assert [(one.id, one.case_id, one.on, one.start, one.minutes, one.kind) for one in held.hearings] == [
        (here.custody_hearing.id, case.id, date(2026, 3, 6), None, None, HearingKind.CUSTODY),
        (here.merits.id, case.id, date(2026, 3, 9), time(13, 30), 180, HearingKind.MERITS),
    ]
    assert held.hearings[1][-4:] == (OutcomeKind.COMPLETED, "8B", None, False)
    assert held.motions == (HeldMotion(here.motion.id, case.id, "MTC", date(2026, 3, 2), date(2026, 3, 3), "A", TODAY),)


def test_a_docket_that_did_not_change_answers_the_same(file: DocketFile, here: Prepared) -> None:
    before = file.held_under(["000123456"])
    assert file.held_under(["000123456"]) == before
    file.add_motion(NewMotion(here.case.proceeding_id, "MTR", TODAY))
    assert file.held_under(["000123456"]) != before
    assert file.held_under([]) == Held()


def test_two_cases_under_one_number_are_both_told(file: DocketFile, here: Prepared) -> None:
    file.add_case(a_case("000123456", "Quispe"), TODAY)
    assert {(one.family, one.represented) for one in file.held_under(["000123456"]).cases} == {
        ("Quispe Huallpa", True),
        ("Quispe", True),
    }


def test_settings_of_another_judge_are_not_among_them(file: DocketFile, here: Prepared) -> None:
    with file.one_step("Set before another judge"):
        file._connection.execute("update hearings set judge = 'ZZK' where id = ?", (here.merits.id,))
    assert [one.id for one in file.held_under(["000123456"]).hearings] == [here.custody_hearing.id]


def test_codes_that_only_stand_in_the_docket_are_known(file: DocketFile, here: Prepared) -> None:
    known = file.known_codes(["motion_type", "language", "adjournment", "case_type", "nationality"])
    assert CodeEntry("O", "Motion to reopen") in known["motion_type"]
    assert CodeEntry("MTC", "MTC") in known["motion_type"]
    assert CodeEntry("SP", "Spanish") in known["language"]
    assert CodeEntry("SP", "SP") not in known["language"]
    assert [entry.label for entry in known["adjournment"] if entry.code == "17"] == ["Master to individual - merits hearing set"]


def test_the_columns_of_a_sheet_are_remembered_for_each_kind(file: DocketFile) -> None:
    mapping = a_sheet_mapping()
    assert file.sheet_mappings(mapping.headings) == []
    file.record_sheet_mapping(mapping)
    other = SheetMapping("cases", mapping.headings, ((None, None), ("Date", "day")))
    file.record_sheet_mapping(other)
    assert file.sheet_mappings(mapping.headings) == [other, mapping]
    changed = SheetMapping("hearings", mapping.headings, (("A-number", None), ("Date", "month")))
    file.record_sheet_mapping(changed)
    assert file.sheet_mappings(mapping.headings) == [other, changed]
    file.undo()
    assert file.sheet_mappings(mapping.headings) == [other, mapping]
    assert file.sheet_mappings(("Other",)) == []
    last = file.last_step()
    file.record_sheet_mapping(mapping)
    assert file.last_step() == last  # it is remembered already
    file.withdraw_sheet_mapping(mapping)
    assert file.sheet_mappings(mapping.headings) == [other]
    assert file.withdraw_sheet_mapping(mapping) is Touched.NOTHING


def test_what_is_asked_in_parts_is_what_is_asked_at_once(file: DocketFile, here: Prepared) -> None:
    numbers = ["000123456", "000123457"]
    joined, whole = Held.joined(file.held_under([number]) for number in numbers), file.held_under(numbers)
    assert joined.cases == whole.cases
    assert len(joined.cases) == 2
    assert {state.case for state in joined.states} == {state.case for state in whole.states}


def test_a_docket_tells_whether_it_was_written_to(file: DocketFile, here: Prepared) -> None:
    state = file.state
    file.held_under(["000123456"])
    assert file.state == state
    file.record_prepared(here.merits.id, is_prepared=True)
    assert file.state != state
