"""What a step changed of a case: its row images compared field by field."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.domain.changes import Fate, FieldChange, RowChange
from iqdesk.store.journal import ROWS_OF_CASE
from iqdesk.store.row_words import Docket, fields_of, thing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.changes import Value
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.store.connection import Connection
    from iqdesk.store.row_words import Field, Image

    Images = tuple[Image | None, Image | None]


def changes_of(
    connection: Connection, codes: AdjournmentCodes, case_id: int, step: int, *, private: bool
) -> tuple[RowChange, ...]:
    """The rows of a case that a step changed, in the order in which it did; private notes only where they may be read."""
    docket = Docket(connection, codes)
    told = (_change(docket, table, images) for table, images in _rows(connection, case_id, step, private=private))
    return tuple(change for change in told if change is not None)


def _rows(connection: Connection, case_id: int, step: int, *, private: bool) -> Iterator[tuple[str, Images]]:
    """Each row once: what it held before the step and what it held after it."""
    found: dict[tuple[str, int], Images] = {}
    rows = connection.execute(
        f"""select of_table, row, before, after from step_rows where step = :step and {ROWS_OF_CASE}
        and (:private or of_table <> 'notes' or not coalesce(after, before) ->> 'is_private') order by id""",
        {"case": case_id, "step": step, "private": int(private)},
    )
    for table, row, before, after in rows:
        first = found[table, row][0] if (table, row) in found else _image(before)
        found[table, row] = (first, _image(after))
    for (table, _), images in found.items():
        yield table, images


def _image(text: str | None) -> Image | None:
    if text is None:
        return None
    image: Image = json.loads(text)
    return image


def _change(docket: Docket, table: str, images: Images) -> RowChange | None:
    before, after = images
    row = before if after is None else after
    if row is None:  # made and taken away again within the step
        return None
    fate = Fate.ADDED if before is None else Fate.TAKEN_AWAY if after is None else Fate.CHANGED
    told = (_field(docket, field, before, after) for field in fields_of(table, row))
    fields = tuple(one for one in told if one is not None)
    if not fields:
        return None
    noun, day = thing(table, row)
    return RowChange(noun, day, fate, fields)


def _field(docket: Docket, field: Field, before: Image | None, after: Image | None) -> FieldChange | None:
    if (before is None or after is None) and not field.is_told_of_new:
        return None
    old, new = _worded(docket, field, before), _worded(docket, field, after)
    return None if old == new else FieldChange(field.label, old, new)


def _worded(docket: Docket, field: Field, row: Image | None) -> Value:
    if row is None or all(row.get(column) is None for column in field.columns):
        return ""
    return field.worded(docket, row, field.columns[0])
