"""Where a person typed one value and a public release has another: one row of `checks` for each, with the public value.

The typed value stands in the row; the release's is kept here, so that it can be taken up and a release read again finds
nothing new. A public value that a person typed over knowingly is kept as settled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.identity import new_identity
from iqdesk.store.public_columns import COMPARED, in_words
from iqdesk.store.schema import CASE_OF_ROW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iqdesk.store.connection import Connection
    from iqdesk.store.journal import Journal
    from iqdesk.store.public_columns import PublicColumn

Value = str | int | None

DIFFERENT = "different"
# Public values that say nothing: no attorney's form is known, the calendar's type is none of ours.
_SILENT = frozenset({("represented", "0"), ("kind", "other")})

# What a difference is of, in words, before its day; a case and its proceedings need none.
_SUBJECTS = {
    "hearings": "kind || ' hearing', ' of ', day",
    "motions": "'motion', ' received ', coalesce(received, judge_received)",
    "custody_requests": "'custody request', ' of ', requested",
    "appeals": "'appeal', ' filed ', filed",
    "custody_spells": "'detention', ' from ', detained",
    "family_links": "'family', ' joined ', created",
}


class Differences:
    """Reads and writes them inside a step that is open."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection = connection
        self._journal = journal

    def are_same(self, column: str, typed: Value, public: Value) -> bool:
        """Whether a release does not contradict a typed value: it is silent, the same, or another code of this judge's."""
        if public is None or (column, str(public)) in _SILENT or str(typed) == str(public):
            return True
        return column == "judge" and {typed, public} <= self._own_codes()

    def known(self) -> dict[tuple[str, int, str], str]:
        """The public values kept so far, by table, row and column."""
        rows = self._connection.execute("select of_table, row, about, value from checks where kind = ?", (DIFFERENT,))
        return {(table, row, column): value for table, row, column, value in rows}

    def value(self, table: str, row: int, column: str) -> str | None:
        """The public value that differs from the one in the row; None where none is known to."""
        found = self._connection.execute(
            "select value from checks where kind = ? and of_table = ? and row = ? and about = ?", (DIFFERENT, table, row, column)
        ).fetchone()
        return None if found is None else found[0]

    def forget(self, table: str, row: int, column: str) -> None:
        """The row has the release's value now."""
        self._connection.execute(
            "delete from checks where kind = ? and of_table = ? and row = ? and about = ?", (DIFFERENT, table, row, column)
        )

    def note(self, table: str, row: int, column: str, values: tuple[Value, Value], *, is_settled: bool = False) -> None:
        """Keep the public value beside the typed one, to be looked at unless it is settled or small; drop it if they agree."""
        typed, public = values
        if self.are_same(column, typed, public):
            self.forget(table, row, column)
            return
        about = COMPARED[table][column]
        new = {"id": new_identity(), "case_id": self._case_of(table, row), "kind": DIFFERENT, "of_table": table, "row": row}
        new |= {"about": column, "words": self._words(table, row, about, values), "value": str(public)}
        new["is_settled"] = int(is_settled or about.is_small)
        self._connection.execute(
            f"""
            insert into checks ({", ".join(new)}) values ({", ".join("?" * len(new))})
            on conflict (kind, of_table, row, about) do update
            set words = excluded.words, value = excluded.value, is_settled = excluded.is_settled
            """,
            tuple(new.values()),
        )

    def type_over(self, table: str, row: int, typed: str, values: Mapping[str, object]) -> None:
        """Before a person's values go into a public row: keep what the release has for the columns they replace."""
        columns = [name for name in COMPARED.get(table, ()) if name in values]
        if not columns:
            return
        here = self._connection.execute(f"select {', '.join(columns)} from {table} where id = ?", (row,)).fetchone()
        for name, old in zip(columns, here, strict=True):
            public = old if f",{name}," not in typed else self.value(table, row, name)
            if public is not None:
                value = values[name]
                self.note(table, row, name, (value if isinstance(value, str | int) else None, public), is_settled=True)

    def _own_codes(self) -> set[str]:
        return {code for (code,) in self._connection.execute("select code from judge_codes")}

    def _case_of(self, table: str, row: int) -> int | None:
        case = CASE_OF_ROW[table].format(row=table)
        (found,) = self._connection.execute(f"select {case} from {table} where id = ?", (row,)).fetchone()
        return None if found is None else int(found)

    def _words(self, table: str, row: int, about: PublicColumn, values: tuple[Value, Value]) -> str:
        typed, public = (value_in_words(self._connection, about, value) for value in values)
        subject = self._subject(table, row)
        noun = f"{subject}, {about.noun}" if subject else about.noun
        return f"{noun[0].upper()}{noun[1:]}: {typed} was typed, the release has {public}."

    def _subject(self, table: str, row: int) -> str:
        if table not in _SUBJECTS:
            return ""
        noun, tie, day = self._connection.execute(f"select {_SUBJECTS[table]} from {table} where id = ?", (row,)).fetchone()
        return f"{noun}{tie}{in_words(_DAY, day, '')}" if day else str(noun)


def value_in_words(connection: Connection, about: PublicColumn, value: Value) -> str:
    """A value as a sentence says it, a code with its label."""
    if not about.codes or value is None:
        return in_words(about, value, "")
    found = connection.execute(
        "select label from codes where of_table = ? and code = ? and label <> code", (about.codes, value)
    ).fetchone()
    return in_words(about, value, str(found[0]) if found else "")


_DAY = COMPARED["motions"]["received"]
