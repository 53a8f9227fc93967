"""Which values of a case's rows a person typed and which a release filled in, for the rows that hold both."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.row_sources import RowSource
from iqdesk.store.differences import DIFFERENT, value_in_words
from iqdesk.store.facts_rows import AS_RELEASED
from iqdesk.store.of_case import rows_of
from iqdesk.store.public_columns import COMPARED

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection

_TABLES = ("cases", "proceedings", "hearings", "motions", "custody_requests", "appeals")


def row_sources(connection: Connection, case_id: int) -> tuple[RowSource, ...]:
    """The rows of a case whose values come from two sources."""
    releases = connection.execute("select id, imported_on from releases").fetchall()
    read_on = {release: date.fromisoformat(day) for release, day in releases}
    checks = connection.execute("select row, about, value from checks where kind = ? and case_id = ?", (DIFFERENT, case_id))
    differing = {(row, column): value for row, column, value in checks.fetchall()}
    made: list[RowSource] = []
    for table in _TABLES:
        question = f"""
            select id, release, typed, {", ".join(COMPARED[table])} from {table}
            where {rows_of(table, "(:case)")} and release is not null and typed not in ('', ',{AS_RELEASED},') order by id
        """
        for identity, release, typed, *values in connection.execute(question, {"case": case_id}).fetchall():
            known = {name for name, value in zip(COMPARED[table], values, strict=True) if value is not None}
            by_person = set(str(typed).split(","))
            made.append(
                RowSource(
                    identity,
                    read_on[release],
                    tuple(about.noun for name, about in COMPARED[table].items() if name in by_person),
                    tuple(about.noun for name, about in COMPARED[table].items() if name in known - by_person),
                    tuple(
                        (about.noun, value_in_words(connection, about, differing[identity, name]))
                        for name, about in COMPARED[table].items()
                        if (identity, name) in differing
                    ),
                )
            )
    return tuple(made)
