"""Notes of a case: shared ones and the judge's own, which a clerk never meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_setting

from iqdesk.domain.docket import Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.entries import NewPerson
from iqdesk.domain.notes import LONGEST_NOTE, NewNote
from iqdesk.store.release_rows import public_identity
from store.every_verb import TODAY, a_public_case, content, no_public_rows, prepared

if TYPE_CHECKING:
    from iqdesk.domain.notes import NoteLine
    from iqdesk.domain.records import Person, StepLine
    from iqdesk.store.docket_file import DocketFile

PRIVATE = "Ask counsel which exhibits were before the Board."


@pytest.fixture
def clerk(file: DocketFile) -> Person:
    """A clerk, who does not work at the docket yet."""
    entry = NewPerson("Whitcombe", "Dana")
    file.add_person(entry)
    return next(one for one in file.people() if one.id == entry.id)


def notes(file: DocketFile, case_id: int) -> tuple[NoteLine, ...]:
    return file.case(case_id).notes


def name(step: StepLine | None) -> str:
    assert step is not None
    return step.name


def test_notes_stand_newest_first_with_who_wrote_them_and_when(file: DocketFile, clerk: Person) -> None:
    here = prepared(file)
    file.author = clerk
    file.add_note(NewNote(here.case.id, "  The second one of the day.  ", TODAY))
    file.add_note(NewNote(here.case.id, "The third one.", TODAY))
    written = [(note.text, note.author, note.written_on) for note in notes(file, here.case.id)]
    assert written == [
        ("The third one.", "Dana Whitcombe", TODAY),
        ("The second one of the day.", "Dana Whitcombe", TODAY),
        ("Telephone interpreter booked, line 2.", "Marguerite A. Ellery", here.note.written_on),
    ]


def test_a_corrected_note_keeps_its_author_its_day_and_its_place(file: DocketFile, clerk: Person) -> None:
    here = prepared(file)
    file.add_note(NewNote(here.case.id, "A later one.", here.note.written_on))
    file.author = clerk
    file.correct_note(here.note.id, "Telephone interpreter booked, line 7.")
    later, first = notes(file, here.case.id)
    assert later.text == "A later one."
    assert (first.text, first.author) == ("Telephone interpreter booked, line 7.", "Marguerite A. Ellery")


@pytest.mark.parametrize("text", ["", "  \n ", "a" * (LONGEST_NOTE + 1)])
def test_a_note_without_words_or_with_far_too_many_is_refused(file: DocketFile, text: str) -> None:
    here = prepared(file)
    before = content(file)
    with pytest.raises(RuleBroken):
        file.add_note(NewNote(here.case.id, text, TODAY))
    with pytest.raises(RuleBroken):
        file.correct_note(here.note.id, text)
    assert content(file) == before


def test_no_step_says_what_a_note_says(file: DocketFile) -> None:
    here = prepared(file)
    private = NewNote(here.case.id, PRIVATE, TODAY, is_private=True)
    file.add_note(private)
    assert name(file.next_undo()) == "Added a private note, A000\u00a0123\u00a0456"
    file.correct_note(private.id, PRIVATE + " All of them.")
    assert name(file.next_undo()) == "Corrected a private note, A000\u00a0123\u00a0456"
    file.withdraw_note(here.note.id)
    assert name(file.next_undo()) == "Withdrew a note, A000\u00a0123\u00a0456"


def test_a_clerk_neither_keeps_nor_reads_nor_changes_private_notes(file: DocketFile, clerk: Person) -> None:
    here = prepared(file)
    private = NewNote(here.case.id, PRIVATE, TODAY, is_private=True)
    file.add_note(private)
    judge, file.author = file.author, clerk
    assert [note.id for note in notes(file, here.case.id)] == [here.note.id]
    with pytest.raises(RuleBroken, match="work as the judge"):
        file.add_note(NewNote(here.case.id, "Mine", TODAY, is_private=True))
    for attempt in (lambda: file.correct_note(private.id, "changed"), lambda: file.withdraw_note(private.id)):
        with pytest.raises(RuleBroken, match="no longer in the docket"):
            attempt()
    file.author = judge
    assert [note.text for note in notes(file, here.case.id)] == [PRIVATE, here.note.text]


def test_a_clerks_history_last_act_undo_and_redo_pass_over_private_notes(file: DocketFile, clerk: Person) -> None:
    here = prepared(file)
    private = NewNote(here.case.id, PRIVATE, TODAY, is_private=True)
    file.add_note(private)
    judge, file.author = file.author, clerk
    for step in (file.next_undo(), file.last_step()):
        assert name(step) == "Added appeal, A000\u00a0123\u00a0456"
    file.undo()
    assert name(file.next_redo()) == "Added appeal, A000\u00a0123\u00a0456"
    file.redo()
    file.author = judge
    file.undo()  # the private note is still the last thing that the judge did
    assert notes(file, here.case.id)[0].id == here.note.id
    assert name(file.next_redo()) == "Added a private note, A000\u00a0123\u00a0456"
    file.author = clerk
    assert file.next_redo() is None
    assert [line.name for line in file.case(here.case.id).history if "private" in line.name] == []


def test_a_step_that_a_private_note_rests_on_is_not_taken_back_without_it(file: DocketFile, clerk: Person) -> None:
    here = prepared(file)
    while name(file.next_undo()) != "Added case A000\u00a0123\u00a0457":
        file.undo()
    file.add_note(NewNote(here.relative.id, PRIVATE, TODAY, is_private=True))
    before = content(file)
    judge, file.author = file.author, clerk
    with pytest.raises(RuleBroken, match="Working as the judge"):
        file.undo()
    assert content(file) == before
    file.author = judge
    file.undo()
    file.undo()
    assert here.relative.id not in {row["id"] for row in content(file)["cases"]}


@pytest.mark.parametrize("is_withdrawn", [True, False])
def test_a_step_under_a_change_of_a_private_note_is_not_taken_back_over_it(
    file: DocketFile, clerk: Person, *, is_withdrawn: bool
) -> None:
    here, public = prepared(file), public_identity("cases", 20_000_077)
    file.record_release(no_public_rows()._replace(cases=[a_public_case(20_000_077)]), "EOIR Case Data", TODAY)
    private = NewNote(public, "Read the record first.", TODAY, is_private=True)
    file.add_note(private)
    file.record_match(here.relative.id, public)  # the note goes with the case
    if is_withdrawn:
        file.withdraw_note(private.id)
    else:
        file.correct_note(private.id, PRIVATE)
    before = content(file)
    judge, file.author = file.author, clerk
    with pytest.raises(RuleBroken, match="Working as the judge"):
        file.undo()
    assert content(file) == before
    file.author = judge
    file.undo()
    file.author = clerk
    assert name(file.next_undo()).startswith("Matched ")
    file.undo()
    file.author = judge
    assert [note.text for note in notes(file, public)] == ["Read the record first."]


def test_notes_stay_with_the_case_whatever_becomes_of_its_hearings(file: DocketFile) -> None:
    here = prepared(file)
    file.add_note(NewNote(here.case.id, "Bring the large-print notice.", TODAY))
    kept = notes(file, here.case.id)
    file.record_outcome(here.merits.id, Outcome(OutcomeKind.IN_ERROR), TODAY)
    assert notes(file, here.case.id) == kept


def test_a_clerk_is_refused_a_case_in_the_same_words_whatever_rests_on_it(file: DocketFile, clerk: Person) -> None:
    noted, set_down, empty = (a_case(f"00012345{place}") for place in (1, 2, 3))
    for one in (noted, set_down, empty):
        file.add_case(one, TODAY)
    file.add_note(NewNote(noted.id, PRIVATE, TODAY, is_private=True))
    file.add_hearing(a_setting(set_down, "2026-03-20"))
    with pytest.raises(RuleBroken, match="has notes"):
        file.withdraw_case(noted.id)
    file.author = clerk
    told = set()
    for one in (noted, set_down):
        with pytest.raises(RuleBroken) as refused:
            file.withdraw_case(one.id)
        told.add(str(refused.value))
    assert told == {"Something is entered on this case. Withdraw that first, or ask the judge."}
    file.withdraw_case(empty.id)
    assert file.cases_with("000123453") == []
