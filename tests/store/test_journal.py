"""Steps, undo and redo: every verb can be taken back whole, and the history only grows."""

from __future__ import annotations

import os
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_judge, a_setting
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from iqdesk.domain.docket import Manner, Outcome, OutcomeKind, RuleBroken, Touched
from iqdesk.domain.entries import NewMotion
from iqdesk.domain.identity import new_identity
from iqdesk.domain.records import Person
from iqdesk.store.case_verbs import CaseVerbs
from iqdesk.store.court_verbs import CourtVerbs
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.event_verbs import EventVerbs
from iqdesk.store.hearing_verbs import HearingVerbs
from iqdesk.store.journal import ROWS_IN_A_PART, TOUCHED_BY_TABLE
from iqdesk.store.match_verbs import MatchVerbs
from iqdesk.store.note_verbs import NoteVerbs
from iqdesk.store.people_verbs import PeopleVerbs
from iqdesk.store.releases import PublicReleases
from iqdesk.store.writing import Writing
from store.every_verb import (
    COMPLETED,
    NOON,
    RESERVED,
    TODAY,
    VERBS,
    a_mark_entry,
    a_release,
    content,
    days_off,
    make_ready,
    more_prepared,
    noon,
    prepared,
)

if TYPE_CHECKING:
    from store.every_verb import Content, Prepared


def test_the_list_of_verbs_is_whole() -> None:
    # Verbs are named add, record, correct, reopen or withdraw; a question is a noun.
    rooms = [room for room in DocketFile.__mro__ if issubclass(room, Writing) or room is PublicReleases]
    public = {name for room in rooms for name in vars(room) if not name.startswith("_")}
    verbs = {name for name in public if name.startswith(("add_", "record_", "correct_", "reopen_", "withdraw_"))}
    assert verbs == set(VERBS)
    own = {
        name
        for room in (CaseVerbs, CourtVerbs, EventVerbs, HearingVerbs, MatchVerbs, NoteVerbs, PeopleVerbs)
        for name in vars(room)
        if not name.startswith("_") and not name.endswith("_in_parts")  # one step too, written while the window lives
    }
    assert own <= verbs
    shared = {name for name in vars(Writing) if not name.startswith("_")}
    assert shared == {"one_step", "undo", "redo", "undo_in_parts", "redo_in_parts"}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_one_step_that_undo_takes_back_whole(file: DocketFile, verb: str) -> None:
    here = more_prepared(file)
    make_ready(file, verb)
    before, number = content(file), steps(file)
    VERBS[verb](file, here)
    after = content(file)
    assert after != before
    assert steps(file) == number + 1
    file.undo()
    assert content(file) == before
    file.redo()
    assert content(file) == after


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_answers_with_all_it_touched(file: DocketFile, verb: str) -> None:
    here = more_prepared(file)
    make_ready(file, verb)
    last = steps(file)
    answered = VERBS[verb](file, here)
    written = file._connection.execute("select distinct of_table from step_rows where step > ?", (last,)).fetchall()
    kinds = [TOUCHED_BY_TABLE[table] for (table,) in written if table != "docket"]
    assert all(kind in answered for kind in kinds)
    assert answered is not Touched.NOTHING
    assert answered in file.undo()
    assert answered in file.redo()


def steps(file: DocketFile) -> int:
    line = file.last_step()
    return 0 if line is None else line.number


def test_every_journalled_table_says_what_it_touches(file: DocketFile) -> None:
    assert set(TOUCHED_BY_TABLE) == set(content(file))


def test_the_first_typed_case_touches_everything_because_rows_may_be_set_apart(file: DocketFile) -> None:
    assert file.add_case(a_case(), TODAY) is Touched.EVERYTHING
    assert file.judge.typed_from == TODAY
    assert file.add_case(a_case("000999888"), TODAY + timedelta(days=1)) is Touched.CASES
    assert file.judge.typed_from == TODAY


def test_a_step_has_a_name_an_author_and_a_moment(file: DocketFile) -> None:
    prepared(file)
    line = file.next_undo()
    assert line is not None
    assert (line.name, line.author, line.at) == ("Added appeal, A000\u00a0123\u00a0456", "Marguerite A. Ellery", NOON)


@pytest.mark.parametrize(
    ("verb", "name"),
    [
        ("add_case", "Added case A000\u00a0999\u00a0888"),
        ("add_hearing", "Added merits hearing, Apr 14, 2026, A000\u00a0123\u00a0456"),
        ("record_outcome", "Marked completed, Mar 9, 1:30 PM, A000\u00a0123\u00a0456"),
        ("record_completion", "Recorded completion, Mar 10, 2026, A000\u00a0123\u00a0456"),
        ("record_ruling", "Recorded ruling, Mar 10, 2026, A000\u00a0123\u00a0456"),
        ("add_mark", "Marked status case, A000\u00a0123\u00a0456"),
        ("add_away", "Added training, Mar 23, 2026"),
        ("add_goal_set", "Added goal set “2018 goals”"),
        ("record_release", "Read the public release Public case data"),
    ],
)
def test_steps_are_named_as_a_menu_says_them(file: DocketFile, verb: str, name: str) -> None:
    here = more_prepared(file)
    VERBS[verb](file, here)
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == name
    file.undo()
    redo = file.next_redo()
    assert redo is not None
    assert redo.name == name
    last = file.last_step()
    assert last is not None
    assert last.name == f"Undid: {name}"


def test_an_author_without_a_name_goes_by_the_role(file: DocketFile) -> None:
    with file._journal.step("Added a clerk", file.author.id):
        file._journal.db.table("people").insert({"id": 7, "family": "", "given": "", "role": "clerk"})
    file.author = Person(7, "", "", "clerk")
    file.add_case(a_case(), TODAY)
    line = file.next_undo()
    assert line is not None
    assert line.author == "Clerk"
    assert [one.role for one in file.people()] == ["judge", "clerk"]


def test_a_new_docket_has_nothing_to_take_back(file: DocketFile) -> None:
    before = content(file)
    assert (file.next_undo(), file.next_redo()) == (None, None)
    assert file.undo() is file.redo() is Touched.NOTHING
    assert content(file) == before


def test_steps_are_taken_back_from_the_last_and_done_again_from_the_first_undone(file: DocketFile) -> None:
    for number in ("000000001", "000000002", "000000003"):
        file.add_case(a_case(number), TODAY)
    seen = []
    for move in (file.undo, file.undo, file.redo, file.undo, file.undo, file.redo, file.redo, file.redo):
        move()
        seen.append(file.case_count())
    assert seen == [2, 1, 2, 1, 0, 1, 2, 3]
    assert file.next_redo() is None


def test_a_new_step_leaves_what_was_undone_undone_for_good(file: DocketFile) -> None:
    file.add_case(a_case("000000001"), TODAY)
    file.undo()
    file.add_case(a_case("000000002"), TODAY)
    assert file.next_redo() is None
    # Also once the new step is undone in turn: only that one may be done again.
    file.undo()
    file.redo()
    assert [name.respondent.a_number for name in file.case_names(ids(file)).values()] == ["000000002"]
    assert file.next_redo() is None


def ids(file: DocketFile) -> list[int]:
    return [int(str(row["id"])) for row in content(file)["cases"]]


def test_the_history_outlives_closing(tmp_path: Path) -> None:
    path = tmp_path / "ellery.iqdocket"
    with DocketFile.create(path, a_judge(), noon) as file:
        here = prepared(file)
        before = content(file)
        file.record_outcome(here.merits.id, COMPLETED, TODAY)
        after = content(file)
    with DocketFile.open(path, noon) as file:
        file.undo()
        assert content(file) == before
    with DocketFile.open(path, noon) as file:
        file.redo()
        assert content(file) == after


def test_a_step_that_changes_nothing_leaves_no_trace(file: DocketFile) -> None:
    here = prepared(file)
    file.record_ruling(here.motion.id, TODAY)
    file.undo()
    file.correct_typed_from(date(2026, 1, 5))  # it is that already
    assert file.next_redo() is not None
    file.redo()
    before = steps(file)
    file.record_ruling(here.motion.id, TODAY)
    assert steps(file) == before


def test_undo_and_redo_are_steps_themselves(file: DocketFile) -> None:
    prepared(file)
    before = steps(file)
    file.undo()
    file.redo()
    assert steps(file) == before + 2


def test_a_case_shows_its_history_with_what_was_undone(file: DocketFile) -> None:
    here = prepared(file)
    file.record_ruling(here.motion.id, TODAY)
    file.undo()
    undid, ruling, *earlier = file.case(here.case.id).history
    assert (undid.name[:6], ruling.name[:15], ruling.is_undone, undid.is_undone) == ("Undid:", "Recorded ruling", True, False)
    assert (ruling.author, ruling.at) == ("Marguerite A. Ellery", NOON)
    assert earlier[-1].name.startswith("Added case")


def test_identities_survive_undo_and_redo_to_the_last_bit(file: DocketFile) -> None:
    case = a_case()
    object.__setattr__(case, "id", 2**63 - 1)
    file.add_case(case, TODAY)
    file.undo()
    file.redo()
    assert ids(file) == [2**63 - 1]


def test_a_whole_release_is_taken_back_in_one_step(file: DocketFile) -> None:
    here = prepared(file)
    before = content(file)
    file.record_release(a_release(), "Public case data", TODAY)
    assert file.case_count() == 4
    file.undo()
    assert content(file) == before
    file.redo()
    file.record_ruling(here.motion.id, TODAY)
    assert file.case_count() == 4


MANY = 60 if os.environ.get("CI") == "true" else 5
Op = "Callable[[DocketFile], object]"
DAYS = st.dates(date(2026, 1, 5), date(2026, 6, 30))


class Docket(RuleBasedStateMachine):
    """Random verbs, undos and redos on a file that is closed and opened in between, against a list of what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "ellery.iqdocket"
        self.file = DocketFile.create(self.path, a_judge(), noon)
        self.cases = [a_case(f"{number:09}") for number in (1, 2, 3)]
        self.hearings = [a_setting(case, "2026-03-09") for case in self.cases]
        self.motions = [NewMotion(case.proceeding_id, "MTR", date(2026, 3, 2)) for case in self.cases]
        self.done: list[tuple[Op, Content]] = []
        self.undone: list[tuple[Op, Content]] = []

    @initialize()
    def starts_empty(self) -> None:
        self.start = content(self.file)

    def do(self, op: Op) -> None:
        """Do it; what is refused leaves everything as it was, and what changes nothing is no step."""
        before = content(self.file)
        try:
            op(self.file)
        except RuleBroken:
            assert content(self.file) == before
            return
        after = content(self.file)
        if after != before:
            self.done.append((op, after))
            self.undone = []

    def is_here(self, of: int) -> bool:
        return any(row["id"] == self.cases[of].id for row in content(self.file)["cases"])

    @rule(of=st.integers(0, 2))
    def add_case(self, of: int) -> None:
        if not self.is_here(of):
            self.do(lambda file: file.add_case(self.cases[of], TODAY))
            self.do(lambda file: file.add_hearing(self.hearings[of]))
            self.do(lambda file: file.add_motion(self.motions[of]))

    @rule(of=st.integers(0, 2), kind=st.sampled_from([OutcomeKind.HELD, OutcomeKind.IN_ERROR]))
    def record_outcome(self, of: int, kind: OutcomeKind) -> None:
        self.do(lambda file: file.record_outcome(self.hearings[of].id, Outcome(kind), TODAY))

    @rule(of=st.integers(0, 2), outcome=st.sampled_from([COMPLETED, RESERVED]))
    def complete(self, of: int, outcome: Outcome) -> None:
        self.do(lambda file: file.record_outcome(self.hearings[of].id, outcome, TODAY))

    @rule(of=st.integers(0, 2), day=DAYS, manner=st.sampled_from(Manner))
    def record_completion(self, of: int, day: date, manner: Manner) -> None:
        self.do(lambda file: file.record_completion(self.cases[of].proceeding_id, day, manner))

    @rule(of=st.integers(0, 2), day=DAYS)
    def record_ruling(self, of: int, day: date) -> None:
        self.do(lambda file: file.record_ruling(self.motions[of].id, day))

    @rule(of=st.integers(0, 2), custody=st.sampled_from("DR"), day=DAYS)
    def change_custody(self, of: int, custody: str, day: date) -> None:
        identity = new_identity()
        self.do(lambda file: file.record_custody_change(self.cases[of].id, custody, day, identity))

    @rule(of=st.integers(0, 2))
    def add_mark(self, of: int) -> None:
        entry = a_mark_entry(self.cases[of])
        self.do(lambda file: file.add_mark(entry))

    @rule(day=DAYS)
    def go_away(self, day: date) -> None:
        entry = days_off(day.isoformat(), day.isoformat())
        self.do(lambda file: file.add_away(entry))

    @rule(day=st.none() | DAYS)
    def correct_typed_from(self, day: date | None) -> None:
        self.do(lambda file: file.correct_typed_from(day))

    @rule()
    def undo(self) -> None:
        assert bool(self.file.undo()) == bool(self.done)
        if self.done:
            self.undone.append(self.done.pop())

    @rule()
    def redo(self) -> None:
        assert bool(self.file.redo()) == bool(self.undone)
        if self.undone:
            self.done.append(self.undone.pop())

    @rule()
    def close_and_open(self) -> None:
        self.file.close()
        self.file = DocketFile.open(self.path, noon)

    @invariant()
    def the_docket_is_what_was_done(self) -> None:
        expected = self.done[-1][1] if self.done else getattr(self, "start", None)
        assert expected is None or content(self.file) == expected

    def teardown(self) -> None:
        """What was done and not taken back, done afresh, gives the same docket."""
        with DocketFile.in_memory(a_judge(), noon) as fresh:
            for op, _ in self.done:
                op(fresh)
            assert _apart_from_its_making(content(fresh)) == _apart_from_its_making(content(self.file))
        self.file.close()
        self.folder.cleanup()


def _apart_from_its_making(rows: Content) -> Content:
    """Without the rows that each docket is made with, whose identities are its own."""
    made_with = ("people", "judge_codes", "courts", "codes", "closures")
    kept = {table: of_table for table, of_table in rows.items() if table not in made_with}
    return kept | {"docket": [{name: value for name, value in row.items() if name != "uid"} for row in rows["docket"]]}


TestRandomStepsEqualAReplay = Docket.TestCase
TestRandomStepsEqualAReplay.settings = settings(max_examples=MANY, stateful_step_count=20)


def test_verbs_in_one_step_are_named_and_taken_back_together(file: DocketFile) -> None:
    here = prepared(file)
    before, number = content(file), steps(file)
    with file.one_step("Imported march.csv"):
        VERBS["add_case"](file, here)
        VERBS["add_hearing"](file, here)
        VERBS["record_outcome"](file, here)
    after = content(file)
    assert steps(file) == number + 1
    undo = file.next_undo()
    assert undo is not None
    assert undo.name == "Imported march.csv"
    file.undo()
    assert content(file) == before
    file.redo()
    assert content(file) == after


def test_a_step_that_fails_halfway_leaves_nothing_and_the_next_is_its_own(file: DocketFile) -> None:
    here = prepared(file)
    before, number = content(file), steps(file)
    with pytest.raises(RuleBroken):
        _write_half(file, here)
    assert (content(file), steps(file)) == (before, number)
    VERBS["add_hearing"](file, here)
    assert steps(file) == number + 1


def _write_half(file: DocketFile, here: Prepared) -> None:
    with file.one_step("Imported march.csv"):
        VERBS["add_hearing"](file, here)
        file.record_ruling(new_identity(), TODAY)  # no such motion


def test_what_a_step_of_many_parts_touches_is_told_after_each_also_when_one_is_taken_back(file: DocketFile) -> None:
    here = prepared(file)
    other = a_case("000999888")

    def a_part_that_is_refused() -> None:
        with file.one_step("A part"):
            file.record_day_note(TODAY, "Taken back.")
            raise RuleBroken("Refused.")

    with file.one_step("Many"):
        file.record_prepared(here.merits.id, is_prepared=True)
        with pytest.raises(RuleBroken):
            a_part_that_is_refused()
        whole = file.add_case(other, TODAY)
    assert whole & (Touched.HEARINGS | Touched.CASES) == Touched.HEARINGS | Touched.CASES
    assert file.undo() == whole & ~Touched.NOTES


def test_undo_in_parts_says_how_many_rows_it_has_put_back_and_closed_leaves_nothing(file: DocketFile) -> None:
    with file.one_step("Added many"):
        for number in range(60):
            file.add_case(a_case(f"{number + 1:09}"), TODAY)
    step, before = file.next_undo(), content(file)
    assert step is not None
    assert file.rows_of_step(step.number) >= 120
    begun = file.undo_in_parts()
    assert next(begun) == ROWS_IN_A_PART
    begun.close()
    assert content(file) == before
    assert file.next_undo() == step
    said = list(file.undo_in_parts())
    assert said[:2] == [ROWS_IN_A_PART, 2 * ROWS_IN_A_PART]
    assert not file.case_count()
    assert list(file.redo_in_parts()) == said
    assert content(file) == before
    assert list(file.redo_in_parts()) == []
