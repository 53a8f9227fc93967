"""Which cases a write changed, for whoever keeps what was measured: those that its rows belong to, and those beside them.

A typed row can set public rows of other cases apart that happened on its day, and lets them count again when it goes: so
public rows of all those days are taken as changed. Rows filed in one case about a proceeding of another bind the two.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iqdesk.domain.docket import Touched
from iqdesk.domain.facts import ChangedCases
from iqdesk.store.facts_rows import DAY_OF_EVENT
from iqdesk.store.journal import TOUCHED_BY_TABLE
from iqdesk.store.of_case import CASES, FILED, case_of, rows_of
from iqdesk.store.schema import CASE_OF_ROW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.store.connection import Connection, SqlRow

MOST_ROWS = 500  # of a step; more than that is read whole
OF_CALENDAR = ("away", "closures", "part_time_shares")  # which no row of a case depends on
BEARS_ON_ROWS = "typed_from"  # of the docket's own columns; the others are names, or are of the calendar


def changed_since(connection: Connection, step: int) -> ChangedCases | None:
    """The cases changed after a step; None where what bears on rows of any case was, or very much."""
    written = connection.execute(
        "select of_table, row, case_id, from_case_id, before, after from step_rows where step > ? limit ?", (step, MOST_ROWS + 1)
    ).fetchall()
    measured = [row for row in written if TOUCHED_BY_TABLE[row[0]] & Touched.MEASURED and not _is_beside_rows(row)]
    if len(written) > MOST_ROWS or any(row[0] not in CASE_OF_ROW for row in measured):
        return None
    images = [(row[0], json.loads(image)) for row in measured for image in row[4:] if image is not None]
    found = {case for row in measured for case in row[2:4]} | set(_cases_of_images(connection, images))
    found |= _beside(connection, found, images)
    cases = _bound(connection, frozenset(one for one in found if one is not None))
    values = {"cases": json.dumps(sorted(cases))}
    rows = {
        row for table in DAY_OF_EVENT for (row,) in connection.execute(f"select id from {table} where {rows_of(table)}", values)
    }
    counted = [row for row in measured if row[0] in DAY_OF_EVENT]
    more = sum(row[4] is None for row in counted) - sum(row[5] is None for row in counted)
    goals = any(row[0] == "goal_sets" for row in written)
    return ChangedCases(cases, frozenset(rows | {row[1] for row in counted}), more, goals)


def _is_beside_rows(row: SqlRow) -> bool:
    """Whether what was changed is read beside the rows of cases: goals, and everything of the calendar."""
    table, before, after = row[0], row[4], row[5]
    if table == "docket":
        return bool(json.loads(before)[BEARS_ON_ROWS] == json.loads(after)[BEARS_ON_ROWS])
    return table in OF_CALENDAR or table == "goal_sets"


def _cases_of_images(connection: Connection, images: list[tuple[str, dict[str, Any]]]) -> Iterator[int | None]:
    """The public case of a refusal, and the case of a row that names its proceeding alone."""
    for table, image in images:
        if table == "refused_matches":
            yield image["public_case_id"]
        proceeding = image.get("proceeding_id")
        if proceeding is not None:
            found = connection.execute("select case_id from proceedings where id = ?", (proceeding,)).fetchone()
            yield found[0] if found else None


def _beside(connection: Connection, cases: set[int | None], images: list[tuple[str, dict[str, Any]]]) -> set[int | None]:
    """The cases of public rows of the same days."""
    if not connection.execute("select exists (select 1 from releases)").fetchone()[0]:
        return set()
    found: set[int | None] = set()
    known = json.dumps(sorted(one for one in cases if one is not None))
    for table, day in DAY_OF_EVENT.items():
        if table == "hearings":
            continue  # which is set apart whatever else is typed
        days = {image[day] for of, image in images if of == table}
        days |= {one for (one,) in connection.execute(f"select {day} from {table} where {rows_of(table)}", {"cases": known})}
        rows = connection.execute(
            f"select {case_of(table)} from {table} where {day} in (select value from json_each(?)) and release is not null",
            (json.dumps(sorted(one for one in days if one)),),
        )
        found |= {case for (case,) in rows}
    return found


def _bound(connection: Connection, cases: frozenset[int]) -> frozenset[int]:
    """These cases and those bound to them by a row of one about a proceeding of another."""
    found, new = frozenset[int](), cases
    while new:
        found |= new
        values = {"cases": json.dumps(sorted(new))}
        rows = [row for table in FILED for row in connection.execute(_BINDS.format(table=table), values)]
        new = frozenset(one for row in rows for one in row) - found
    return found


_BINDS = f"""select filed.case_id, p.case_id from {{table}} filed join proceedings p on p.id = filed.proceeding_id
    where filed.case_id <> p.case_id and filed.case_id in {CASES}
    union select filed.case_id, p.case_id from proceedings p join {{table}} filed on filed.proceeding_id = p.id
    where filed.case_id <> p.case_id and p.case_id in {CASES}"""
