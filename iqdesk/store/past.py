"""The docket as it was after a step: a copy in memory with every later step taken back, that answers the same questions.

Of one case and those bound to it, or of the whole docket. The file itself is only read.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.store.connection import bare_memory
from iqdesk.store.journal import put_image
from iqdesk.store.of_case import CASES, rows_of
from iqdesk.store.schema import CASE_OF_ROW, NOT_JOURNALLED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.store.connection import Connection

# The rows that are copied with cases: what names no case itself by what does, a family's bonds with either end.
_BY_ANOTHER = ("cases", "hearings", "court_reviews")
_BONDS = f"rider_case_id in {CASES} or lead_case_id in {CASES}"
_STEPS_OF_CASES = f"""(case_id in {CASES} or from_case_id in {CASES} or (
    of_table = 'family_links' and coalesce(after, before) ->> 'lead_case_id' in {CASES}))"""


def whole_docket_at(connection: Connection, step: int) -> Connection:
    """The whole docket right after a step."""
    was = bare_memory()
    connection.backup(was)
    triggers = was.execute("select name from sqlite_master where type = 'trigger'").fetchall()
    for (name,) in triggers:
        was.execute(f"drop trigger {name}")
    later = was.execute("select of_table, row, before from step_rows where step > ? order by id desc", (step,)).fetchall()
    _take_back(was, later)
    was.execute("delete from step_rows where step > ?", (step,))
    was.execute("delete from steps where number > ?", (step,))
    _finish(connection, was, step)
    return was


def last_step_by(connection: Connection, day: date) -> int:
    """The last step that was written by the end of a day; RuleBroken where the docket was begun later.

    What was typed goes by the day of its step here, what was imported by the day that its release was read on.
    """
    read_on = dict(
        connection.execute("select step, after ->> 'imported_on' from step_rows where of_table = 'releases' and before is null")
    )
    last, began = 0, day
    for number, at in connection.execute("select number, at from steps order by number"):
        here = datetime.fromisoformat(at).astimezone().date()
        written = date.fromisoformat(read_on[number]) if number in read_on else here
        if written > day:
            began = written
            break
        last = number
    if not last:
        raise RuleBroken(f"The docket was begun on {began.isoformat()}. It said nothing on {day.isoformat()}.")
    return last


def case_alone_at(connection: Connection, step: int, case_id: int) -> Connection:
    """One case right after a step, with the cases bound to it and what belongs to no case; the rest is not there."""
    values = {"cases": json.dumps(sorted(_bound_to(connection, case_id))), "step": step}
    was = bare_memory()
    for (definition,) in connection.execute("select sql from sqlite_master where type = 'table' and name not like 'sqlite_%'"):
        was.execute(definition)
    tables = [name for (name,) in was.execute("select name from sqlite_master where type = 'table'")]
    for table in set(tables) - NOT_JOURNALLED:
        told = _told(table) if table in CASE_OF_ROW else "1"
        _copy(connection, was, table, told, values)
    _copy(connection, was, "step_rows", f"step <= :step and {_STEPS_OF_CASES}", values)
    of_steps = "number in (select step from step_rows where step <= :step and {})"
    _copy(connection, was, "steps", of_steps.format(_STEPS_OF_CASES), values)
    later = connection.execute(
        f"""select of_table, row, before from step_rows where id in (
            select id from step_rows where step > :step and {_STEPS_OF_CASES}
            union all select id from step_rows where step > :step and case_id is null) order by id desc""",
        values,
    ).fetchall()
    _take_back(was, later)
    _finish(connection, was, step)
    return was


def _bound_to(connection: Connection, case_id: int) -> set[int]:
    """The case, its family of today and of any day before, and the cases that rows were moved to or from."""
    found: set[int] = set()
    new = {case_id}
    while new:
        found |= new
        rows = connection.execute(_BOUND, {"cases": json.dumps(sorted(new))})
        new = {one for row in rows for one in row if one is not None} - found
    return found


_BOUND = f"""
select lead_case_id, rider_case_id from family_links where lead_case_id in {CASES} or rider_case_id in {CASES}
union select image ->> 'lead_case_id', image ->> 'rider_case_id' from (
    select coalesce(after, before) as image from step_rows
    where of_table = 'family_links' and (case_id in {CASES} or coalesce(after, before) ->> 'lead_case_id' in {CASES}))
union select case_id, from_case_id from step_rows where from_case_id in {CASES}
union select case_id, from_case_id from step_rows where case_id in {CASES} and from_case_id is not null
"""


def _told(table: str) -> str:
    if table == "family_links":
        return _BONDS
    return rows_of(table) if table in _BY_ANOTHER else f"case_id in {CASES}"


def _copy(connection: Connection, was: Connection, table: str, told: str, values: dict[str, object]) -> None:
    rows = connection.execute(f"select * from {table} where {told}", values)
    marks = ", ".join("?" * len(rows.description))
    was.executemany(f"insert into {table} values ({marks})", rows)


def _take_back(was: Connection, later: Iterable[tuple[str, int, str | None]]) -> None:
    for table, row, before in later:
        put_image(was, table, row, before)


def _finish(connection: Connection, was: Connection, step: int) -> None:
    """What was undone by then, and nothing can be written any more."""
    was.execute("update steps set is_undone = 0")
    taken_back = connection.execute(
        """
        select undoes is not null, coalesce(undoes, redoes) from steps
        where coalesce(undoes, redoes) is not null and number <= ? order by number
        """,
        (step,),
    )
    was.executemany("update steps set is_undone = ? where number = ?", taken_back)
    was.execute("pragma query_only = on")
