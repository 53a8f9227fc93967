"""Steps: every write with its author, its name, its time and the images of its rows; undo and redo read them back.

Undo is itself a step, so the history only grows. Originals are undone from the last and redone from the first undone;
a new original leaves what was undone before it undone for good.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.identity import new_identity
from iqdesk.domain.records import StepLine
from iqdesk.store.connection import IntegrityError, database, trouble_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    Parts = Generator[int, None, Touched]  # of a step: how much is done; closed before its end it leaves nothing

    from sqlite_utils import Database

    from iqdesk.domain.records import Person
    from iqdesk.store.connection import Connection

ROWS_IN_A_PART = 50  # of an undo: between them a window can say how far it is
TOUCHED_BY_TABLE = {
    "docket": Touched.EVERYTHING,  # its typed-from date sets rows of every kind apart, and entry on duty bears on the pace
    "judge_codes": Touched.PEOPLE,
    "courts": Touched.PEOPLE,
    "people": Touched.PEOPLE,
    "releases": Touched.CASES,
    "cases": Touched.CASES,
    "proceedings": Touched.CASES,
    "hearings": Touched.HEARINGS,
    "motions": Touched.MOTIONS,
    "custody_requests": Touched.CUSTODY,
    "custody_spells": Touched.CUSTODY,
    "appeals": Touched.APPEALS,
    "court_reviews": Touched.APPEALS,
    "family_links": Touched.CASES,
    "case_identifiers": Touched.CASES,
    "marks": Touched.CASES,
    "away": Touched.AWAY,
    "closures": Touched.AWAY,
    "part_time_shares": Touched.AWAY,
    "codes": Touched.CODES,
    "goal_sets": Touched.GOALS,
    "notes": Touched.NOTES,
    "day_notes": Touched.NOTES,
    "checks": Touched.CHECKS,
    "refused_matches": Touched.CASES | Touched.CHECKS,  # a refusal lets rows count that were set apart
    "reasons": Touched.CIRCUMSTANCES,
    "circumstances": Touched.CIRCUMSTANCES,
    "circumstance_links": Touched.CIRCUMSTANCES,
    "drafts": Touched.DRAFTS,
    "draft_texts": Touched.DRAFTS,
    "agency_figures": Touched.CIRCUMSTANCES,
    "saved_views": Touched.VIEWS,
    "sheet_mappings": Touched.VIEWS,
}

# Whether whoever reads may know of a step: one that wrote nothing but the judge's private notes, or drafts of the statement,
# is the judge's alone.
READABLE = """(:private or exists (select 1 from step_rows where step = steps.number
    and not (of_table in ('drafts', 'draft_texts') or of_table = 'notes' and coalesce(after, before) ->> 'is_private')))"""
# The images of rows that are or were a case's own, the links to its riders among them.
ROWS_OF_CASE = """(case_id = :case or from_case_id = :case
    or (of_table = 'family_links' and coalesce(after, before) ->> 'lead_case_id' = :case))"""
_UNDOABLE = "undoes is null and redoes is null and is_undoable = 1"
# Whether a step brought somebody who has written or filed since, or is about to: the history would name nobody.
_BROUGHT_AN_AUTHOR = """exists (select 1 from step_rows brought where brought.step = steps.number
    and brought.of_table = 'people' and brought.before is null
    and (brought.row = :reader or exists (select 1 from steps later where later.author = brought.row)
        or exists (select 1 from filed_statements where author = brought.row)))"""
_NEXT_UNDO = f"""
    select number from steps where {_UNDOABLE} and is_undone = 0 and {READABLE} and not {_BROUGHT_AN_AUTHOR}
    order by number desc limit 1
"""
# What was undone after the last original, and is undone still.
_NEXT_REDO = f"""
    select steps.number from steps undoing join steps on steps.number = undoing.undoes
    where undoing.number > (select max(number) from steps where undoes is null and redoes is null)
    and steps.is_undone = 1 and {READABLE} order by steps.number limit 1
"""
# A row of a step that another one changed since which stands: a reader passed over it, for who may not know of it.
_RESTED_ON = """
    select 1 from step_rows where step = :step and (of_table, row) in (
        select later.of_table, later.row from step_rows later join steps on steps.number = later.step
        where steps.number > :step and steps.undoes is null and steps.redoes is null and steps.is_undone = 0) limit 1
"""
_RESTING = "Something written since rests on this step. Working as the judge, take that back first."
_LAST = f"select number from steps where {READABLE} order by number desc limit 1"


class Journal:
    """The steps of one open docket. `now` is the clock: a UTC instant."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now
        self._db: Database | None = None
        self._open: int | None = None  # the step that is being written
        self._seen = (0, Touched.NOTHING)  # up to which of its rows that was asked, and what they touch

    @property
    def db(self) -> Database:
        """The docket under sqlite-utils, made at the first write."""
        if self._db is None:
            self._db = database(self._connection)
        return self._db

    def moment(self) -> str:
        """Now, as the file keeps it."""
        return self._now().isoformat()

    @contextmanager
    def step(
        self, name: str, author: int, *, undoes: int | None = None, redoes: int | None = None, undoable: bool = True
    ) -> Iterator[int]:
        """One transaction: the writes inside it and the step that can undo them. DocketTrouble if the disk refuses.

        A step inside a step is a part of it, under the outer one's name; refused, it leaves nothing, and the outer one can
        go on. A step that changed no row leaves no trace: there would be nothing to take back.
        """
        if self._open is not None:
            with self.together():
                yield self._open
            return
        with self.together():
            row = {"id": new_identity(), "name": name, "author": author, "at": self.moment()}
            row |= {"undoes": undoes, "redoes": redoes, "is_undoable": int(undoable)}
            number = self._insert_step(row)
            self._connection.execute("insert into open_step values (?)", (number,))
            self._open, self._seen = number, (0, Touched.NOTHING)
            try:
                yield number
            finally:
                self._open = None
            self._connection.execute("delete from open_step")
            self._connection.execute(
                "delete from steps where number = ? and not exists (select 1 from step_rows where step = number)", (number,)
            )

    @contextmanager
    def together(self) -> Iterator[None]:
        """One transaction, or a part of the one that is open; DocketTrouble if the disk refuses."""
        with trouble_in_words(), self.db.atomic():
            try:
                yield
            except BaseException:
                self._seen = (0, self._seen[1])  # rows are taken back, and others come under their numbers
                raise

    def _insert_step(self, row: dict[str, object]) -> int:
        (number,) = self._connection.execute("select coalesce(max(number), 0) + 1 from steps").fetchone()
        self.db.table("steps").insert({"number": number, **row})
        return int(number)

    def touched(self, step: int) -> Touched:
        """Which kinds of things a step changed. The one being written is asked after each of its many parts: only what is new."""
        seen, touched = self._seen if step == self._open else (0, Touched.NOTHING)
        rows = self._connection.execute("select id, of_table from step_rows where step = ? and id > ? order by id", (step, seen))
        for seen, table in rows:  # noqa: B007 - the last of them is kept
            touched |= TOUCHED_BY_TABLE[table]
        if step == self._open:
            self._seen = (seen, touched)
        return touched

    def next_undo(self, reader: Person) -> StepLine | None:
        """The step that undo would take back; a clerk passes over the judge's private notes and drafts."""
        return self._line(_NEXT_UNDO, reader)

    def next_redo(self, reader: Person) -> StepLine | None:
        """The step that redo would do again."""
        return self._line(_NEXT_REDO, reader)

    def last(self, reader: Person) -> StepLine | None:
        """The last step of any kind that the reader may know of."""
        return self._line(_LAST, reader)

    def _line(self, which: str, reader: Person) -> StepLine | None:
        found = self._connection.execute(
            f"""
            select number, name, trim(given || ' ' || family), role, at from steps
            join people on people.id = author where number = ({which})
            """,
            {"private": int(reader.reads_private), "reader": reader.id},
        ).fetchone()
        if found is None:
            return None
        number, name, author, role, at = found
        return StepLine(number, name, author or role.capitalize(), datetime.fromisoformat(at).astimezone(UTC))

    def rows_of(self, step: int) -> int:
        """How many rows a step changed."""
        return int(self._connection.execute("select count(*) from step_rows where step = ?", (step,)).fetchone()[0])

    def undo_in_parts(self, author: Person) -> Parts:
        """Take back the last step that can be, in parts; NOTHING when there is none."""
        line = self.next_undo(author)
        if line is None:
            return Touched.NOTHING
        with _said_where_rows_rest_on_it(), self.step(f"Undid: {line.name}", author.id, undoes=line.number) as number:
            if self._connection.execute(_RESTED_ON, {"step": line.number}).fetchone():
                raise RuleBroken(_RESTING)
            yield from self._apply(line.number, forward=False)
            self._connection.execute("update steps set is_undone = 1 where number = ?", (line.number,))
        return self.touched(number)

    def redo_in_parts(self, author: Person) -> Parts:
        """Do the last undone step again, in parts; NOTHING when there is none."""
        line = self.next_redo(author)
        if line is None:
            return Touched.NOTHING
        with self.step(f"Redid: {line.name}", author.id, redoes=line.number) as number:
            yield from self._apply(line.number, forward=True)
            self._connection.execute("update steps set is_undone = 0 where number = ?", (line.number,))
        return self.touched(number)

    def _apply(self, step: int, *, forward: bool) -> Iterator[int]:
        """Put the rows of a step back to their images, in order forward, in reverse order backward; says how many so far."""
        order = "asc" if forward else "desc"
        images = self._connection.execute(
            f"select of_table, row, before, after from step_rows where step = ? order by id {order}", (step,)
        ).fetchall()
        self._connection.execute("pragma defer_foreign_keys = on")
        for done, (table, row, before, after) in enumerate(images, start=1):
            put_image(self._connection, table, row, after if forward else before)
            if done % ROWS_IN_A_PART == 0:
                yield done


def put_image(connection: Connection, table: str, row: int, image: str | None) -> None:
    """Give a row back what it held; None: it was not there."""
    if image is None:
        connection.execute(f"delete from {table} where id = ?", (row,))
        return
    values = json.loads(image)
    names = ", ".join(values)
    marks = ", ".join("?" for _ in values)
    changes = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
    connection.execute(
        f"insert into {table} ({names}) values ({marks}) on conflict (id) do update set {changes}", tuple(values.values())
    )


@contextmanager
def _said_where_rows_rest_on_it() -> Iterator[None]:
    """A clerk's undo passes over private notes; the case that one of them is written on cannot go."""
    try:
        yield
    except IntegrityError as error:
        raise RuleBroken(_RESTING) from error
