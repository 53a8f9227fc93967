"""What the activity report reads beyond the measures' facts: openings, minutes, remarks on reserved decisions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from iqdesk.domain.activity import ActivityFacts, Spent
from iqdesk.domain.docket import RESERVED_DECISION

if TYPE_CHECKING:
    from collections.abc import Generator

    from iqdesk.store.connection import Connection

ROWS, DAYS = 2_000, 3  # read between two pauses


def activity_facts(connection: Connection, first: date, last: date) -> Generator[int, None, ActivityFacts]:
    """All openings and remarks; the minutes and outcomes of the judge's settings of these days. Pauses while it reads."""
    opened: dict[int, date] = {}
    yield from _openings(connection, opened)
    spent: dict[int, Spent] = {}
    while first <= last:
        through = min(last, first + timedelta(days=DAYS - 1))
        spent |= _spent(connection, first, through)
        first = through + timedelta(days=1)
        yield 0
    remarks = connection.execute(
        "select subject, words from reasons where benchmark = ? and words <> '' order by day", (RESERVED_DECISION,)
    )
    types = connection.execute("select code, label from codes where of_table = 'case_type' order by first")
    return ActivityFacts(opened, spent, dict(remarks.fetchall()), dict(types.fetchall()))


def _openings(connection: Connection, opened: dict[int, date]) -> Generator[int, None, None]:
    after = -1
    while True:
        rows = connection.execute(
            "select id, opened_on from proceedings where id > ? order by id limit ?", (after, ROWS)
        ).fetchall()
        if not rows:
            return
        opened |= {identity: date.fromisoformat(on) for identity, on in rows if on is not None}
        after = rows[-1][0]
        yield 0


def _spent(connection: Connection, first: date, last: date) -> dict[int, Spent]:
    rows = connection.execute(
        """
        select id, minutes_used, is_recorded, shared_with is not null from hearings
        where day between ? and ? and judge in (select code from judge_codes)
        and (minutes_used is not null or code is null and is_recorded)
        """,
        (first.isoformat(), last.isoformat()),
    )
    return {identity: Spent(used, done == 1, shared == 1) for identity, used, done, shared in rows}
