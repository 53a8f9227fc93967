"""Which steps since one of them bear on what is measured of some cases, or on everything."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Touched
from iqdesk.domain.records import StepLine
from iqdesk.store.journal import TOUCHED_BY_TABLE
from iqdesk.store.of_case import CASES

if TYPE_CHECKING:
    from collections.abc import Collection

    from iqdesk.store.connection import Connection

BEARING = Touched.MEASURED | Touched.AWAY | Touched.CODES | Touched.GOALS | Touched.CIRCUMSTANCES
TABLES = ("judge_codes", *(table for table, touched in TOUCHED_BY_TABLE.items() if touched & BEARING))


def steps_since(connection: Connection, step: int, cases: Collection[int]) -> dict[int | None, tuple[StepLine, ...]]:
    """The steps after one that still stand, by the case whose rows they changed; under None those that changed no case’s.

    One that was taken back since, and what took it back, are left out: together they changed nothing.
    """
    values = {"step": step, "cases": json.dumps(sorted(cases)), "tables": json.dumps(TABLES)}
    found: dict[int | None, dict[int, StepLine]] = {}
    for case_id, number, name, author, role, at in connection.execute(_STEPS, values):
        line = StepLine(number, name, author or role.capitalize(), datetime.fromisoformat(at).astimezone(UTC))
        found.setdefault(case_id, {})[number] = line
    return {case_id: tuple(lines.values()) for case_id, lines in found.items()}


_STEPS = f"""
with since as (
    select number, name, author, at from steps where number > :step and is_undone = 0
    and coalesce(undoes, redoes, 0) <= :step
),
touched (step, case_id) as (
    select step, case_id from step_rows where step > :step and case_id in {CASES}
        and of_table in (select value from json_each(:tables))
    union select step, from_case_id from step_rows where step > :step and from_case_id in {CASES}
        and of_table in (select value from json_each(:tables))
    union select step, null from step_rows where step > :step and case_id is null and from_case_id is null
        and of_table in (select value from json_each(:tables))
)
select case_id, number, since.name, trim(given || ' ' || family), role, at from touched
join since on number = step join people on people.id = author order by number
"""
