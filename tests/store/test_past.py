"""The docket as it was: a case after any step reads as it read right after that step, whatever came since."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.identity import new_identity
from iqdesk.domain.notes import NewNote
from iqdesk.store.schema import CASE_OF_ROW
from iqdesk.store.trouble import DocketTrouble
from store.every_verb import TODAY, VERBS, a_public_case, a_release, an_empty_docket, content, make_ready, more_prepared, prepared

if TYPE_CHECKING:
    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.store.docket_file import DocketFile
    from store.every_verb import Prepared


def last(file: DocketFile) -> int:
    step = file.last_step()
    assert step is not None
    return step.number


def records(file: DocketFile) -> dict[int, CaseRecord]:
    return {int(str(row["id"])): file.case(int(str(row["id"]))) for row in content(file)["cases"]}


def do(file: DocketFile, here: Prepared, name: str) -> None:
    """One verb, undo or redo; what is refused is no step."""
    if name in ("undo", "redo"):
        getattr(file, name)()
        return
    with suppress(RuleBroken):
        make_ready(file, name)
        VERBS[name](file, here)


def case_at(file: DocketFile, case_id: int, step: int) -> CaseRecord:
    """The record of a case as it was right after a step."""
    with file.as_it_was(step, case_id) as was:
        return was.case(case_id)


@given(st.lists(st.sampled_from([*VERBS, "undo", "undo", "redo"]), max_size=10))
@settings(max_examples=25)
def test_a_case_at_a_step_is_what_was_read_right_after_it(names: list[str]) -> None:
    with an_empty_docket() as file:
        here = more_prepared(file)
        then = {last(file): records(file)}
        for name in names:
            do(file, here, name)
            then[last(file)] = records(file)
        before = content(file)
        for step, known in then.items():
            for case_id, record in known.items():
                assert case_at(file, case_id, step) == record
            with file.as_it_was(step) as was:
                assert records(was) == known
        assert content(file) == before


def test_the_whole_docket_is_row_for_row_what_it_was(file: DocketFile) -> None:
    here = more_prepared(file)
    then = {}
    for name in VERBS:
        do(file, here, name)
        then[last(file)] = content(file)
    for step, rows in then.items():
        with file.as_it_was(step) as was:
            assert content(was) == rows
            assert was.last_step() is not None
            assert last(was) == step


def test_a_case_that_was_not_there_yet_is_said_in_words(file: DocketFile) -> None:
    here = prepared(file)
    with pytest.raises(RuleBroken, match="no longer in the docket"):
        case_at(file, here.case.id, 1)


def test_nothing_can_be_written_into_the_past(file: DocketFile) -> None:
    here = prepared(file)
    with file.as_it_was(last(file), here.case.id) as was, pytest.raises(DocketTrouble, match="read-only"):
        was.add_note(NewNote(here.case.id, "Too late.", TODAY))


def test_the_past_of_a_case_is_read_with_the_eyes_of_who_reads_today(file: DocketFile) -> None:
    here = prepared(file)
    file.add_note(NewNote(here.case.id, "Ask counsel.", TODAY, is_private=True))
    step = last(file)
    assert len(case_at(file, here.case.id, step).notes) == 2
    file.author = replace(file.author, role="clerk")
    assert len(case_at(file, here.case.id, step).notes) == 1


def test_a_familys_past_is_whole_although_the_link_is_gone(file: DocketFile) -> None:
    here = prepared(file)
    file.add_family(here.case.id, here.relative.id, TODAY, new_identity())
    step = last(file)
    file.undo()
    (rider,) = case_at(file, here.case.id, step).family
    (lead,) = case_at(file, here.relative.id, step).family
    assert (rider.case_id, lead.case_id) == (here.relative.id, here.case.id)


def test_a_row_that_was_moved_to_another_case_is_back_in_the_past_of_its_own(file: DocketFile) -> None:
    here = prepared(file)
    record = file.case(here.case.id)
    step = last(file)
    with file._journal.step("Moved a proceeding", file.author.id):
        file._journal.db.table("proceedings").update(here.case.proceeding_id, {"case_id": here.relative.id})
    assert file.case(here.case.id).hearings == ()
    assert case_at(file, here.case.id, step) == record
    assert len(file.case(here.case.id).history) == len(record.history) + 1


def test_a_name_given_to_a_code_since_is_not_in_the_past(file: DocketFile) -> None:
    here = prepared(file)
    VERBS["record_release"](file, here)
    case_id = next(int(str(row["id"])) for row in content(file)["cases"] if row["public_key"] is not None)
    record, step = file.case(case_id), last(file)
    VERBS["correct_adjournment_code"](file, here)
    newer = a_release(cases=[a_public_case(custody="R"), a_public_case(20_000_002)])
    file.record_release(newer, "A newer one", date(2026, 6, 1))
    assert file.case(case_id) != record
    assert case_at(file, case_id, step) == record


def test_every_table_says_where_the_rows_of_a_case_are(file: DocketFile) -> None:
    rows = content(file)
    of_cases = {table for table in rows if "case_id" in names(file, table)} | {
        "cases",
        "hearings",
        "court_reviews",
        "family_links",
    }
    assert set(CASE_OF_ROW) == of_cases


def names(file: DocketFile, table: str) -> set[str]:
    return {name for (name,) in file._connection.execute("select name from pragma_table_info(?)", (table,))}
