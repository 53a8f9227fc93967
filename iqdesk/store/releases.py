"""Taking a public release into the docket: new rows are added, changed ones updated, typed values never overwritten.

The identity of a public row is made from its table and its published key, so that two copies of a docket that read the
same release agree on it; one that was matched with a typed row goes by the typed row's. A release that changes nothing
leaves no trace.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Touched
from iqdesk.domain.identity import new_identity
from iqdesk.store.differences import Differences
from iqdesk.store.facts_rows import MATCHED, count_set_apart
from iqdesk.store.public_columns import COMPARED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from iqdesk.domain.public import PublicKeys, PublicRows
    from iqdesk.domain.records import Person
    from iqdesk.store.connection import Connection
    from iqdesk.store.differences import Value
    from iqdesk.store.journal import Journal
    from iqdesk.store.release_rows import Row


# The tables with public rows, in the order of PublicKeys.
_TABLES = (
    "cases",
    "proceedings",
    "hearings",
    "motions",
    "custody_requests",
    "appeals",
    "court_reviews",
    "custody_spells",
    "family_links",
    "case_identifiers",
)
_MATCH = (f",{MATCHED},",)
_WITH_STUBS = frozenset({"cases", "proceedings"})


@dataclass(frozen=True, slots=True)
class TableChanges:
    """What one table of a release did to the docket, in rows."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class ReleaseChanges:
    """What a release did to the docket. `set_apart` counts the docket's rows not yet matched, in no measure.

    `differing` counts the values that it has otherwise than they were typed and that no release had so before.
    """

    tables: dict[str, TableChanges] = field(default_factory=dict)
    set_apart: int = 0
    differing: int = 0
    touched: Touched = Touched.NOTHING

    @property
    def changed(self) -> int:
        """Rows added or updated."""
        return sum(table.added + table.updated for table in self.tables.values())


@dataclass
class _Plan:
    """What is to be written to one table."""

    table: str
    insert: list[Row] = field(default_factory=list)
    update: list[tuple[int, Row]] = field(default_factory=list)
    unchanged: int = 0
    differ: list[tuple[int, str, tuple[Value, Value]]] = field(default_factory=list)  # row, column, typed and public value

    @property
    def writes(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.insert or self.update or self.differ)


class _News:
    """What the rows of one table have otherwise in a release than a person typed it, where no release had it so before."""

    def __init__(self, table: str, differences: Differences, known: Mapping[tuple[str, int, str], str]) -> None:
        self._table = table
        self._differences = differences
        self._known = known

    def of(self, old: Row, row: Row, typed: Iterable[str]) -> Iterator[tuple[int, str, tuple[Value, Value]]]:
        """The differences of one row; one that is none any more is among them, so that it is dropped."""
        identity, compared = int(row["id"] or 0), COMPARED.get(self._table, {})
        for name in typed:
            if name not in compared or row[name] is None:
                continue
            known = self._known.get((self._table, identity, name))
            public = None if self._differences.are_same(name, old[name], row[name]) else str(row[name])
            if public != known:
                yield identity, name, (old[name], row[name])


def release_aliases(connection: Connection) -> dict[int, int]:
    """The identities of the rows that public rows were matched with, by those that the public rows would have."""
    from iqdesk.store.release_rows import case_of_proceeding, public_identity  # noqa: PLC0415 - as in record_release

    aliases: dict[int, int] = {}
    for table in _TABLES:
        rows = connection.execute(f"select id, public_key from {table} where public_key is not null and instr(typed, ?)", _MATCH)
        aliases |= {public_identity(table, key): identity for identity, key in rows}
    cases = connection.execute(
        """
        select p.public_key, c.id from proceedings p join cases c on c.id = p.case_id
        where p.public_key is not null and c.public_key is null and instr(c.typed, ?)
        """,
        _MATCH,
    )
    return aliases | {case_of_proceeding(key): case_id for key, case_id in cases}


class PublicReleases:
    """Mixed into DocketFile, which brings the connection, the journal and the author."""

    _connection: Connection
    _journal: Journal
    author: Person

    def record_release(self, rows: PublicRows, name: str, imported_on: date) -> ReleaseChanges:
        """Take one release in, in one step that one undo takes back; nothing is written when nothing changed."""
        from iqdesk.store import release_rows  # noqa: PLC0415 - reading a release is rare, opening a docket is not

        aliases = release_aliases(self._connection)
        differences = Differences(self._connection, self._journal)
        known = differences.known()
        plans = [
            self._plan(table, wanted, news=None if only_new else _News(table, differences, known))
            for table, wanted, only_new in release_rows.wanted(rows, aliases)
        ]
        tables = {plan.table: TableChanges() for plan in plans}
        for plan in plans:
            so_far = tables[plan.table]
            tables[plan.table] = TableChanges(
                so_far.added + len(plan.insert), so_far.updated + len(plan.update), so_far.unchanged + plan.unchanged
            )
        touched = Touched.NOTHING
        if any(plan.writes for plan in plans):
            touched = self._write(plans, name, imported_on)
        differing = sum(len(plan.differ) for plan in plans)
        return ReleaseChanges(tables, count_set_apart(self._connection), differing, touched)

    def public_keys(self) -> PublicKeys:
        """The published keys of the rows in this docket, for the reading of a newer release; stubs have no row to look for."""
        from iqdesk.domain.public import PublicKeys  # noqa: PLC0415 - a start reads no release

        return PublicKeys(*(self._public_keys(table) for table in _TABLES))

    def _public_keys(self, table: str) -> frozenset[int]:
        told = " and is_stub = 0" if table in _WITH_STUBS else ""
        rows = self._connection.execute(f"select public_key from {table} where public_key is not null{told}")
        return frozenset(key for (key,) in rows)

    def _plan(self, table: str, wanted: Iterable[Row], news: _News | None) -> _Plan:
        """Compare what the release says with what is there. Stubs, of which there is no news, never replace a row."""
        plan = _Plan(table)
        here: dict[int, Row] | None = None
        for row in wanted:
            if here is None:
                here = self._public_rows(table, list(row))
            old = here.get(int(row["id"] or 0))
            if old is None:
                plan.insert.append(row)
                here[int(row["id"] or 0)] = row | {"typed": ""}
                continue
            if news is None:
                continue
            typed = [name for name in str(old["typed"]).split(",") if name]
            changed = {k: v for k, v in row.items() if old[k] != v and k not in typed}
            if changed:
                plan.update.append((int(row["id"] or 0), changed))
            else:
                plan.unchanged += 1
            plan.differ += news.of(old, row, typed)
        return plan

    def _public_rows(self, table: str, columns: list[str]) -> dict[int, Row]:
        names = [*columns, "typed"]
        rows = self._connection.execute(f"select {', '.join(names)} from {table} where release is not null")
        return {row[0]: dict(zip(names, row, strict=True)) for row in rows}

    def _write(self, plans: list[_Plan], name: str, imported_on: date) -> Touched:
        release = new_identity()
        with self._journal.step(f"Read the public release {name}", self.author.id) as step:
            row = {"id": release, "name": name, "imported_on": imported_on.isoformat()}
            self._journal.db.table("releases").insert(row)
            for plan in plans:
                self._insert_public(plan, release)
                for identity, changed in plan.update:
                    self._journal.db.table(plan.table).update(identity, changed | {"release": release})
            differences = Differences(self._connection, self._journal)
            for plan in plans:
                for identity, column, values in plan.differ:
                    differences.note(plan.table, identity, column, values)
        return self._journal.touched(step)

    def _insert_public(self, plan: _Plan, release: int) -> None:
        if not plan.insert:
            return
        columns = [*plan.insert[0], "release"]
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(
            f"insert into {plan.table} ({', '.join(columns)}) values ({marks})",
            [(*row.values(), release) for row in plan.insert],
        )
