"""The days by which cases are known to be the same, and the rows set apart: of the whole docket, or of a few cases by index."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.matching import What
from iqdesk.store.counted import takes_place
from iqdesk.store.facts_rows import DAY_OF_EVENT, MATCHED, apart
from iqdesk.store.list_search import json_of
from iqdesk.store.of_case import case_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from iqdesk.store.connection import Connection

Days = dict[tuple[int, bool], dict[What, list[date]]]

_EVENTS = {
    "proceedings": ("COMPLETION", "completed"),
    "hearings": ("HEARING", "day"),
    "motions": ("MOTION", "coalesce(received, judge_received)"),
    "custody_requests": ("REQUEST", "requested"),
    "appeals": ("APPEAL", "filed"),
}


def _known_by(table: str, told: str) -> str:
    """What comes after `from`: the rows of one table by which a case is known, that no person matched yet."""
    struck = f" and {takes_place('hearings')}" if table == "hearings" else ""
    return f"{table} where {told} and {_EVENTS[table][1]} is not null and not instr(typed, ',{MATCHED},'){struck}"


def _days(told: Mapping[str, str]) -> str:
    return " union all ".join(
        f"select '{table}' as of_table, id, {case_of(table)} as case_id, '{what}' as what, {day} as day, release, typed"
        f" from {_known_by(table, told[table])}"
        for table, (what, day) in _EVENTS.items()
    )


DAYS = f"select * from ({_days(dict.fromkeys(_EVENTS, '1'))}) where case_id is not null"
_DAYS_OF_CASES = _days({table: rows_of(table) for table in _EVENTS})
_MINE = "select day from mine where what = "
# The cases that share a day with one case: `in`, so that the day's index is used where there is one.
SHARING = (
    f"with mine as materialized (select what, day from ({_DAYS_OF_CASES}) where (release is null) = :typed) "
    + " union ".join(
        f"select {case_of(table)} from " + _known_by(table, f"{day} in ({_MINE} '{what}')")
        for table, (what, day) in _EVENTS.items()
    )
)
APART = " union all ".join(
    f"select '{table}' as of_table, id, {case_of(table)} as case_id from {table} where {apart(table)}" for table in DAY_OF_EVENT
)
_APART_OF_CASES = " union all ".join(
    f"select '{table}', id from {table} where {rows_of(table)} and {apart(table)}" for table in DAY_OF_EVENT
)


def days_of_all(
    connection: Connection, cases: Collection[int], waiting: Collection[tuple[str, int]], matched: Collection[int]
) -> Days:
    """The days of these cases, typed and public ones apart; of a matched case the public ones that wait alone."""
    rows = connection.execute(DAYS)
    return _by_case(
        (case_id, what, day, release is None)
        for table, row, case_id, what, day, release, _ in rows
        if case_id in cases and (release is None or case_id not in matched or (table, row) in waiting)
    )


def days_of(connection: Connection, cases: Iterable[int]) -> Days:
    """The days of a few cases, typed and public ones apart."""
    rows = connection.execute(_DAYS_OF_CASES, {"cases": json_of(cases)})
    return _by_case((case_id, what, day, release is None) for _, _, case_id, what, day, release, _ in rows)


def _by_case(rows: Iterable[tuple[int, str, str, bool]]) -> Days:
    days: Days = {}
    for case_id, what, day, is_typed in rows:
        days.setdefault((case_id, is_typed), {}).setdefault(What[what], []).append(date.fromisoformat(day))
    return days


def apart_rows(connection: Connection, case_id: int | None) -> list[tuple[str, int]]:
    """The rows of a public case that are set apart, or those that name no case."""
    if case_id is None:
        rows = connection.execute(f"select of_table, id from ({APART}) where case_id is null")
    else:
        rows = connection.execute(_APART_OF_CASES, {"cases": json_of([case_id])})
    return [(table, row) for table, row in rows.fetchall()]
