"""Drafts of the statement and what was filed, as they are kept."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from iqdesk.domain.statement.draft import StatementDraft, StatementPart
from iqdesk.domain.statement.filed import FiledStatement, fingerprint
from iqdesk.domain.statement.kept_choices import read_choices

if TYPE_CHECKING:
    from iqdesk.store.connection import Connection, SqlRow

_FILED = """
select f.id, year, draft, filed_at, trim(given || ' ' || family), role, length, sha256, record
from filed_statements f join people on people.id = f.author where {condition} order by filed_at desc, f.id
"""

# The draft of each change to a draft or to its words, the latest first. No case is in such rows, which an index holds apart.
_WORKED_ON = """
select iif(of_table = 'drafts', row, coalesce(after, before) ->> 'draft_id') as draft from step_rows
where case_id is null and of_table in ('drafts', 'draft_texts') and draft in (select id from drafts where year = ?)
order by step desc limit 1
"""


def drafts(connection: Connection, condition: str, value: int) -> list[StatementDraft]:
    """The drafts that a condition lets through, by name."""
    rows = connection.execute(f"select id, year, name, choices from drafts where {condition}", (value,)).fetchall()
    found = [_draft(connection, row) for row in rows]
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))


def _draft(connection: Connection, row: SqlRow) -> StatementDraft:
    identity, year, name, choices = row
    read = read_choices(json.loads(choices))
    texts = dict(connection.execute("select part, text from draft_texts where draft_id = ? order by part", (identity,)))
    known = {part: texts.pop(part.value) for part in StatementPart if part.value in texts}
    unknown = (*read.unknown, *(f"the part “{part}”" for part in texts))
    return StatementDraft(identity, year, name, read.choices, known, unknown)


def worked_on(connection: Connection, year: int) -> int | None:
    """The draft of a year that was written to last, by whatever step."""
    found = connection.execute(_WORKED_ON, (year,)).fetchone()
    return None if found is None else found[0]


def filed(connection: Connection, condition: str, value: int | str | None) -> list[FiledStatement]:
    """What was filed and fits a condition, the last one first."""
    return [_filed(row) for row in connection.execute(_FILED.format(condition=condition), (value,))]


def filed_in(connection: Connection, pdf: bytes) -> FiledStatement | None:
    """The longest statement that these bytes begin with."""
    lengths = connection.execute("select distinct length from filed_statements where length <= ? order by 1 desc", (len(pdf),))
    for (length,) in lengths.fetchall():
        found = filed(connection, "sha256 = ?", fingerprint(pdf[:length]))
        if found:
            return found[0]
    return None


def _filed(row: SqlRow) -> FiledStatement:
    identity, year, draft, filed_at, author, role, length, sha256, record = row
    moment = datetime.fromisoformat(filed_at)
    return FiledStatement(identity, year, draft, moment, author or role.capitalize(), length, sha256, json.loads(record))
