"""What a step changed of a case is told field by field, in words that a clerk would use."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case

from iqdesk.domain.changes import Fate, FieldChange, RowChange
from iqdesk.domain.docket import RESERVED_DECISION, Outcome, OutcomeKind
from iqdesk.domain.identity import new_identity
from iqdesk.domain.misses import NewReason, ReasonCorrection
from iqdesk.domain.notes import NewNote
from iqdesk.store.row_words import FIELDS, UNTOLD
from iqdesk.store.schema import CASE_OF_ROW
from store.every_verb import COMPLETED, TODAY, VERBS, content, make_ready, more_prepared, prepared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.store.docket_file import DocketFile
    from store.every_verb import Prepared


def last_changes(file: DocketFile, case_id: int) -> tuple[RowChange, ...]:
    step = file.last_step()
    assert step is not None
    return file.changes_of(case_id, step.number)


def test_a_new_case_tells_what_was_entered(file: DocketFile) -> None:
    case = a_case("000999888", opened="2026-03-02")
    file.add_case(case, TODAY)
    first, proceeding = last_changes(file, case.id)
    assert (first.thing, first.on, first.fate) == ("Case", None, Fate.ADDED)
    assert FieldChange("A-number", "", "A000\u00a0999\u00a0888") in first.fields
    assert FieldChange("Type", "", "Removal (RMV)") in first.fields
    assert FieldChange("Custody", "", "Never detained") in first.fields
    assert (proceeding.thing, proceeding.on) == ("Proceeding", date(2026, 3, 2))
    assert FieldChange("Opened", "", date(2026, 3, 2)) in proceeding.fields


def test_an_outcome_is_told_with_its_code_and_label_and_again_when_undone(file: DocketFile) -> None:
    here = prepared(file)
    day = date(2026, 3, 9)
    file.record_outcome(here.merits.id, Outcome(OutcomeKind.ADJOURNED, "18"), TODAY)
    wording = file.adjournment_codes().label("18", day)
    adjourned = f"Adjourned, 18 {wording}"
    outcome = FieldChange("Outcome", "", adjourned)
    assert last_changes(file, here.case.id) == (RowChange("Merits hearing", day, Fate.CHANGED, (outcome,)),)
    file.record_outcome(here.merits.id, COMPLETED, TODAY)
    hearing, proceeding = last_changes(file, here.case.id)
    assert hearing.fields == (FieldChange("Outcome", adjourned, "Completed"),)
    assert set(proceeding.fields) >= {FieldChange("Completed", "", day), FieldChange("Manner", "", "Decision")}
    file.undo()
    assert last_changes(file, here.case.id)[-1].fields == (FieldChange("Outcome", "Completed", adjourned),)


def test_what_was_added_is_told_as_taken_away_when_undone(file: DocketFile) -> None:
    here = prepared(file)
    VERBS["add_mark"](file, here)
    file.undo()
    (mark,) = last_changes(file, here.case.id)
    assert (mark.thing, mark.fate) == ("Status case", Fate.TAKEN_AWAY)
    assert FieldChange("Reason", "USCIS has the petition", "") in mark.fields


def test_a_family_is_told_on_both_its_cases(file: DocketFile) -> None:
    here = prepared(file)
    file.add_family(here.case.id, here.relative.id, TODAY, new_identity())
    for case in (here.case, here.relative):
        (link,) = last_changes(file, case.id)
        assert link.fields == (
            FieldChange("Lead case", "", "A000\u00a0123\u00a0456"),
            FieldChange("Rider", "", "A000\u00a0123\u00a0457"),
            FieldChange("Since", "", TODAY),
        )


def test_a_clerk_is_told_nothing_of_private_notes(file: DocketFile) -> None:
    here = prepared(file)
    with file.one_step("Wrote two notes"):
        file.add_note(NewNote(here.case.id, "Ask counsel.", TODAY, is_private=True))
        file.add_note(NewNote(here.case.id, "Line 2.", TODAY))
    private, shared = last_changes(file, here.case.id)
    assert (private.thing, private.fields[0].after) == ("Private note", "Ask counsel.")
    file.author = replace(file.author, role="clerk")
    assert last_changes(file, here.case.id) == (shared,)


def test_a_row_moved_to_another_case_says_from_where_and_to_where(file: DocketFile) -> None:
    here = prepared(file)
    with file._journal.step("Moved a proceeding", file.author.id):
        file._journal.db.table("proceedings").update(here.case.proceeding_id, {"case_id": here.relative.id})
    moved = FieldChange("Belongs to", "A000\u00a0123\u00a0456", "A000\u00a0123\u00a0457")
    for case in (here.case, here.relative):
        assert [change.fields for change in last_changes(file, case.id)] == [(moved,)]


def test_what_came_and_went_within_a_step_or_changed_only_what_nobody_typed_is_not_told(file: DocketFile) -> None:
    here = prepared(file)
    with file._journal.step("A note and its end", file.author.id):
        note = NewNote(here.case.id, "Line 2.", TODAY)
        file.add_note(note)
        file.withdraw_note(note.id)
    assert last_changes(file, here.case.id) == ()
    with file._journal.step("Computed anew", file.author.id):
        file._journal.db.table("cases").update(here.case.id, {"search_name": "quispe"})
    assert last_changes(file, here.case.id) == ()


def test_what_a_row_names_may_be_gone(file: DocketFile) -> None:
    here = prepared(file)
    with file._journal.step("Moved and heard with another", file.author.id):
        change = {"moved_to": here.custody_hearing.id, "shared_with": here.custody_hearing.id, "is_prepared": 1}
        file._journal.db.table("hearings").update(here.merits.id, change | {"wants_code": 1, "start_minute": None})
    step = file.last_step()
    assert step is not None
    assert file.changes_of(here.case.id, step.number)[0].fields == (
        FieldChange("Time", "1:30 PM", ""),
        FieldChange("Outcome", "", "Adjourned, its code to be given"),
        FieldChange("Prepared", "", "Yes"),
        FieldChange("Moved to", "", date(2026, 3, 6)),
        FieldChange("Heard with", "", "A000\u00a0123\u00a0456"),
    )
    while file.undo():
        pass
    fields = file.changes_of(here.case.id, step.number)[0].fields
    assert FieldChange("Moved to", "", "a setting that is gone") in fields
    assert FieldChange("Heard with", "", "a case that is gone") in fields


@pytest.mark.parametrize(("code", "worded"), [("18", "18 "), ("ZZ", "ZZ")])
def test_a_reason_for_a_miss_is_told_with_its_code_and_whose_it_was(file: DocketFile, code: str, worded: str) -> None:
    here = prepared(file)
    row = {"id": 1, "case_id": here.case.id, "benchmark": "motions in 20 days", "subject": here.motion.id, "code": code}
    with file._journal.step("Said why", file.author.id):
        file._journal.db.table("reasons").insert(row | {"day": "2026-03-09", "is_outside": 1})
    (reason,) = last_changes(file, here.case.id)
    assert (reason.thing, reason.on) == ("Reason for a miss", date(2026, 3, 9))
    told = {field.field: field.after for field in reason.fields}
    assert told["Explains"] == "Motions in 20 days"
    assert str(told["Code"]).startswith(worded)
    assert told["Control"] == "Outside the judge’s control"


def test_a_remark_on_a_reserved_decision_is_told_as_one_and_undo_says_the_same(file: DocketFile) -> None:
    here = prepared(file)
    remark = NewReason(RESERVED_DECISION, here.case.proceeding_id, here.case.id, date(2026, 3, 9), None, None, "Waits")
    file.add_reason(remark)
    (told,) = last_changes(file, here.case.id)
    assert (told.thing, told.on, told.fate) == ("Remark on a reserved decision", date(2026, 3, 9), Fate.ADDED)
    assert told.fields == (FieldChange("Reserved on", "", date(2026, 3, 9)), FieldChange("Remark", "", "Waits"))
    step = file.next_undo()
    assert step is not None
    assert step.name.startswith("Remark on a reserved decision, Mar 9, 2026, A")
    file.add_reason(replace(remark, words=" ", day=date(2026, 3, 10)))  # the decision was reserved again
    (gone,) = last_changes(file, here.case.id)
    assert (gone.thing, gone.fate) == ("Remark on a reserved decision", Fate.TAKEN_AWAY)
    step = file.last_step()
    assert step is not None
    assert step.name.startswith("Withdrew the remark on a reserved decision, Mar 10, 2026, A")
    file.undo()
    (identity,) = file._connection.execute("select id from reasons where words = 'Waits'").fetchone()
    for verb, name in (
        (lambda: file.correct_reason(identity, ReasonCorrection(None, None, "Waits still")), "Corrected"),
        (lambda: file.withdraw_reason(identity), "Withdrew"),
    ):
        verb()
        step = file.last_step()
        assert step is not None
        assert step.name.startswith(f"{name} the remark on a reserved decision, A")


def test_every_column_of_a_case_is_worded_or_named_as_nobodys(file: DocketFile) -> None:
    for table in CASE_OF_ROW:
        columns = {name for (name,) in file._connection.execute("select name from pragma_table_info(?)", (table,))}
        worded = {column for field in FIELDS[table] for column in field.columns}
        assert columns - worded - UNTOLD[""] - UNTOLD.get(table, set()) == set(), table
        assert worded <= columns, table


@pytest.mark.parametrize("verb", VERBS)
def test_no_verbs_changes_show_an_identity_or_a_column(file: DocketFile, verb: str) -> None:
    here = more_prepared(file)
    make_ready(file, verb)
    VERBS[verb](file, here)
    for words in words_of_every_change(file, here):
        assert not re.search(r"[0-9]{10}|[a-z]_[a-z]", words), words


def words_of_every_change(file: DocketFile, here: Prepared) -> Iterator[str]:
    step = file.last_step()
    assert step is not None
    for row in content(file)["cases"]:
        for change in file.changes_of(int(str(row["id"])), step.number):
            yield change.thing
            for field in change.fields:
                yield from (field.field, str(field.before), str(field.after))
