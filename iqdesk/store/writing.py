"""What every verb stands on: one step, rows put in and changed, and the rows it has to know of."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.in_parts import whole
from iqdesk.store.differences import Differences
from iqdesk.store.public_columns import is_released
from iqdesk.store.wording import case_words, iso

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from iqdesk.domain.docket import Manner, Touched
    from iqdesk.domain.records import Person
    from iqdesk.store.connection import Connection, SqlRow
    from iqdesk.store.journal import Journal, Parts


class Writing:
    """The ground of the verbs. Mixed into DocketFile, which brings the connection, the journal and the author."""

    _connection: Connection
    _journal: Journal
    author: Person

    def undo(self) -> Touched:
        """Take back the last step; NOTHING when there is none to take back."""
        return whole(self.undo_in_parts())

    def undo_in_parts(self) -> Parts:
        """The same in parts, for a window that says how far it is."""
        return self._journal.undo_in_parts(self.author)

    def redo(self) -> Touched:
        """Do the last undone step again; NOTHING when there is none."""
        return whole(self.redo_in_parts())

    def redo_in_parts(self) -> Parts:
        """The same in parts, for a window that says how far it is."""
        return self._journal.redo_in_parts(self.author)

    @contextmanager
    def one_step(self, name: str) -> Iterator[None]:
        """Several verbs as one step: saved together, named together, taken back together."""
        with self._journal.step(name, self.author.id):
            yield

    def _insert(self, table: str, row: Mapping[str, object]) -> None:
        self._journal.db.table(table).insert(dict(row))

    def _change(self, table: str, identity: int, values: Mapping[str, object]) -> None:
        """Set columns of one row; on a public row note them as typed, so that no later release overwrites them.

        What a release never fills, say the tick for prepared, is no touch that lets the row count; a recorded outcome is one.
        """
        release, typed = self._connection.execute(f"select release, typed from {table} where id = ?", (identity,)).fetchone()
        if release is not None:
            Differences(self._connection, self._journal).type_over(table, identity, typed, values)
            by_person = {name for name in values if is_released(table, name) or name == "is_recorded"}
            columns = {name for name in typed.split(",") if name} | by_person
            values = dict(values) | {"typed": f",{','.join(sorted(columns))}," if columns else ""}
        self._journal.db.table(table).update(identity, dict(values))

    def _correct(self, table: str, identity: int, values: Mapping[str, object]) -> None:
        """Set those columns of one row that have another value; the rest of a public row stays the release's own."""
        columns = ", ".join(values)
        here = self._connection.execute(f"select {columns} from {table} where id = ?", (identity,)).fetchone()
        changed = {name: value for (name, value), old in zip(values.items(), here, strict=True) if value != old}
        if changed:
            self._change(table, identity, changed)

    def _complete(self, proceeding_id: int, on: date | None, manner: Manner | None, judge: str | None) -> None:
        values: dict[str, object] = {"completed": iso(on), "manner": manner.value if manner else None}
        # The judge too: whoever types a completion says who completed, and a later release must not take it elsewhere.
        self._change(
            "proceedings", proceeding_id, values | {"has_decision": int(manner is not None and manner.completes), "judge": judge}
        )

    def _row(self, question: str, identity: int, noun: str) -> SqlRow:
        found = self._connection.execute(question, (identity,)).fetchone()
        if found is None:
            raise RuleBroken(f"That {noun} is no longer in the docket.")
        return tuple(found)

    def _case_of(self, proceeding_id: int) -> int:
        return int(self._row("select case_id from proceedings where id = ?", proceeding_id, "proceeding")[0])

    def _case_number(self, case_id: int | None) -> str:
        if case_id is None:
            return "no case"
        a_number, key = self._row("select a_number, public_key from cases where id = ?", case_id, "case")
        return case_words(a_number, key)

    def _own_code(self) -> str:
        return str(self._connection.execute("select code from judge_codes order by id limit 1").fetchone()[0])
