"""Which steps since a statement was filed bear on its rows, and which on all of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import a_case

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.docket import Manner
from iqdesk.domain.entries import NewAway
from iqdesk.domain.notes import NewNote
from store.every_verb import TODAY

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile


def test_steps_are_told_by_the_case_whose_rows_they_changed_and_those_of_no_case_apart(file: DocketFile) -> None:
    one, other = a_case(), a_case()
    file.add_case(one, TODAY)
    file.add_case(other, TODAY)
    filed = file.last_written()
    assert file.steps_since(filed, (one.id, other.id)) == {}
    file.record_completion(one.proceeding_id, date(2026, 3, 2), Manner.DECISION)
    completed = file.last_step()
    file.record_completion(other.proceeding_id, date(2026, 3, 3), Manner.DECISION)
    file.add_away(NewAway(date(2026, 3, 4), date(2026, 3, 4), AwayKind.LEAVE))
    away = file.last_step()
    found = file.steps_since(filed, (one.id,))
    assert found == {one.id: (completed,), None: (away,)}


def test_what_was_taken_back_since_is_left_out_and_what_was_taken_back_of_before_is_told(file: DocketFile) -> None:
    case = a_case()
    file.add_case(case, TODAY)
    file.record_completion(case.proceeding_id, date(2026, 3, 2), Manner.DECISION)
    filed = file.last_written()
    file.undo()
    undone = file.last_step()
    assert file.steps_since(filed, (case.id,)) == {case.id: (undone,)}
    file.redo()
    file.record_completion(case.proceeding_id, date(2026, 3, 3), Manner.DECISION, replaces=True)
    file.undo()
    told = [line.name.partition(", A")[0] for line in file.steps_since(filed, (case.id,))[case.id]]
    assert told == ["Undid: Recorded completion, Mar 2, 2026", "Redid: Recorded completion, Mar 2, 2026"]


def test_notes_bear_on_nothing(file: DocketFile) -> None:
    case = a_case()
    file.add_case(case, TODAY)
    filed = file.last_written()
    file.add_note(NewNote(case.id, "Called the interpreter", TODAY))
    assert file.steps_since(filed, (case.id,)) == {}
