"""A typed row takes in the public row that it turns out to be: one row from then on, with a source for each value.

The typed row keeps its identity and its typed values, and takes the public key, the release, and what was left empty;
what hung on the public row hangs on the typed one; the public row goes. All of it is journalled, so undo gives both back.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.store.differences import DIFFERENT, Differences
from iqdesk.store.draft_references import name_in_drafts
from iqdesk.store.facts_rows import AS_RELEASED, MATCHED
from iqdesk.store.public_columns import COMPARED, FOLLOWS, REFERENCES, is_released

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iqdesk.store.connection import Connection
    from iqdesk.store.differences import Value
    from iqdesk.store.journal import Journal

Row = dict[str, "Value"]

_IDENTITY = frozenset({"id", "public_key", "release", "typed", "is_stub"})
CHECKED, TYPED_CHECKED, EXPLAINED, DRAFTED = "checked", "typed checked", "explained", "drafted"
_IN_DRAFTS = "drafts where instr(choices, :public) union select 1 from draft_texts where instr(text, :public)"
_SUBJECTS = ("proceedings", "motions", "custody_requests")  # what the reason of a miss is about

# Of two reasons of one miss the typed row's stands; what it leaves open the other says, and the words of both are kept.
_BOTH_REASONS = """
update reasons set
    code = coalesce(reasons.code, other.code), is_outside = coalesce(reasons.is_outside, other.is_outside),
    words = case when other.words in ('', reasons.words) then reasons.words
                 when reasons.words = '' then other.words
                 else rtrim(reasons.words, '. ') || '; ' || other.words end,
    evidence = case when other.evidence in ('', reasons.evidence) then reasons.evidence
                    when reasons.evidence = '' then other.evidence
                    else rtrim(reasons.evidence, '. ') || '; ' || other.evidence end
from reasons other
where reasons.subject = :typed and other.subject = :public and other.benchmark = reasons.benchmark and other.day = reasons.day
"""


class _Reference(NamedTuple):
    table: str
    column: str


class Merging:
    """Merges rows inside a step that is open."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection = connection
        self._journal = journal
        self._differences = Differences(connection, journal)

    def take_in(self, table: str, typed_id: int, public_id: int) -> None:
        """Make the two rows of one table one, under the typed row's identity."""
        ties = self._ties(table, typed_id, public_id)
        self._hang_over(table, typed_id, public_id, ties)
        typed, public = self._rows(table, typed_id, public_id)
        released = {name: self._public_value(table, public, name) for name in COMPARED[table]}
        self._move_findings(table, typed_id, public_id, ties)
        if ties[DRAFTED]:
            name_in_drafts(self._connection, public_id, typed_id)
        self._connection.execute(f"delete from {table} where id = ?", (public_id,))
        values = merged(table, typed, public)
        new = {name: value for name, value in values.items() if value != typed[name]}  # each index is written once less
        changes = ", ".join(f"{name} = ?" for name in sorted(new))
        self._connection.execute(f"update {table} set {changes} where id = ?", (*(new[name] for name in sorted(new)), typed_id))
        has_checks = ties[CHECKED] or ties[TYPED_CHECKED]
        for name, value in released.items():
            if _was_typed(values, name) and (has_checks or not self._differences.are_same(name, values[name], value)):
                was_settled = not _is_set(table, typed, name)  # a person typed over it in the public row
                self._differences.note(table, typed_id, name, (values[name], value), is_settled=was_settled)

    def _rows(self, table: str, *ids: int) -> list[Row]:
        """The rows, in the order of their ids."""
        marks = ", ".join("?" * len(ids))
        cursor = self._connection.execute(f"select * from {table} where id in ({marks})", ids)
        names = [column[0] for column in cursor.description]
        rows = {row["id"]: row for row in (dict(zip(names, values, strict=True)) for values in cursor.fetchall())}
        return [rows[one] for one in ids]

    def _public_value(self, table: str, public: Row, name: str) -> Value:
        """What the release has; a person may have typed over it in the public row too."""
        return self._differences.value(table, int(public["id"] or 0), name) if _was_typed(public, name) else public[name]

    def _ties(self, table: str, typed_id: int, public_id: int) -> dict[object, bool]:
        """What hangs on the two rows, asked at once: a write carries its triggers, so asking first is quicker."""
        asked = self._asked[table]
        question = f"select {', '.join(f'exists (select 1 from {rows})' for rows in asked.values())}"
        values = {"typed": typed_id, "public": public_id, "table": table}
        return dict(zip(asked, map(bool, self._connection.execute(question, values).fetchone()), strict=True))

    @cached_property
    def _asked(self) -> dict[str, dict[object, str]]:
        """By table: rows that may hang on one of its rows."""
        return {
            table: {reference: f"{reference.table} where {reference.column} = :public" for reference in references}
            | {
                CHECKED: "checks where of_table = :table and row = :public",
                TYPED_CHECKED: "checks where of_table = :table and row = :typed",
                EXPLAINED: "reasons where subject = :public",
                DRAFTED: _IN_DRAFTS if table == "cases" else "cases where false",  # texts are long, and refer to cases alone
            }
            for table, references in self._references.items()
        }

    def _hang_over(self, table: str, typed_id: int, public_id: int, ties: Mapping[object, bool]) -> None:
        """Hang on the typed row what hangs on the public one."""
        for reference in self._references[table]:
            if not ties[reference]:
                continue
            if reference.table == "refused_matches":
                self._connection.execute("delete from refused_matches where ? in (case_id, public_case_id)", (public_id,))
            else:
                self._connection.execute(
                    f"update {reference.table} set {reference.column} = ? where {reference.column} = ?", (typed_id, public_id)
                )

    @cached_property
    def _references(self) -> dict[str, list[_Reference]]:
        """Which columns refer to each table."""
        found: dict[str, list[_Reference]] = {table: [] for table in COMPARED}
        rows = self._connection.execute(
            """
            select tables.name, keys."from", keys."table" from sqlite_master tables
            join pragma_foreign_key_list(tables.name) keys where tables.type = 'table'
            """
        )
        for table, column, target in rows.fetchall():
            if target in found:
                found[target].append(_Reference(table, column))
        return found

    def _move_findings(self, table: str, typed_id: int, public_id: int, ties: Mapping[object, bool]) -> None:
        """What was found or explained of the public row is so of the typed one, where that has nothing of the kind itself."""
        moved = {"typed": typed_id, "public": public_id, "table": table, "different": DIFFERENT}
        if ties[CHECKED]:
            of_public = "checks where of_table = :table and row = :public"
            self._connection.execute(f"delete from {of_public} and kind = :different", moved)
            self._connection.execute("update or ignore checks set row = :typed where of_table = :table and row = :public", moved)
            self._connection.execute(f"delete from {of_public}", moved)
        if table in _SUBJECTS and ties[EXPLAINED]:
            self._connection.execute(_BOTH_REASONS, moved)
            self._connection.execute("update or ignore reasons set subject = :typed where subject = :public", moved)
            self._connection.execute("delete from reasons where subject = :public", moved)


def merged(table: str, typed: Row, public: Row) -> Row:
    """The values of the one row: typed ones where a person set them, else the public row's; `typed` names the former."""
    values: Row = {}
    own = {name for name in str(public["typed"]).split(",") if name and not is_released(table, name)}
    names = own - {AS_RELEASED} | {MATCHED}
    for name in typed.keys() - _IDENTITY:
        if _is_set(table, typed, name):
            values[name] = typed[name]
            names |= {name} if is_released(table, name) else set()
        else:
            values[name] = public[name] if public[name] is not None else typed[name]
            names |= {name} if _was_typed(public, name) else set()
    if values.get("code") is not None:
        values["wants_code"] = 0
    return values | {"public_key": public["public_key"], "release": public["release"], "typed": f",{','.join(sorted(names))},"}


def _was_typed(row: Mapping[str, Value], name: str) -> bool:
    return f",{name}," in str(row["typed"])


def _is_set(table: str, typed: Row, name: str) -> bool:
    """Whether a person set a column of a typed row: a flag that nobody raised and an outcome nobody recorded are not set."""
    if (table, name) in FOLLOWS:
        return typed[FOLLOWS[table, name]] is not None
    if (table, name) == ("hearings", "code"):
        return typed["code"] is not None or (typed["is_recorded"] == 1 and not typed["wants_code"])
    if name in REFERENCES or name in COMPARED[table]:
        return typed[name] is not None
    return typed[name] not in (None, "", 0)
