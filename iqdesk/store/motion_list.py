"""The lists of motions and of completions: narrowed, ordered and counted in SQL; lines are read for the ids looked at.

What is set apart as not yet matched is in neither, as it is in no measure.
"""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import Manner
from iqdesk.domain.lists import (
    CompletionOrder,
    CompletionView,
    ListedCompletion,
    ListedMotion,
    MotionOrder,
    MotionView,
)
from iqdesk.store.facts_rows import COMPLETING, apart_here
from iqdesk.store.list_search import json_of, searched
from iqdesk.store.stored import case_name
from iqdesk.store.wording import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.domain.lists import ListQuery
    from iqdesk.store.connection import Connection
    from iqdesk.store.list_search import Search

_MOTIONS = """motions m left join proceedings p on p.id = m.proceeding_id
    left join cases c on c.id = coalesce(m.case_id, p.case_id)
    where m.is_deleted = 0 and coalesce(m.judge, p.judge) in (select code from judge_codes)"""
_RECEIVED = "coalesce(m.judge_received, m.received)"
_MOTION_VIEWS = {
    MotionView.ALL: "1",
    MotionView.PENDING: "m.decided_on is null",
    MotionView.RULED_ON: "m.decided_on is not null",
    MotionView.NO_RECEIPT_DATE: f"{_RECEIVED} is null",
}
_LABEL = "coalesce((select label from codes where of_table = 'motion_type' and code = m.motion_type), m.motion_type)"
_NUMBER, _NAME = "coalesce(c.a_number, printf('~%09d', c.public_key))", "nullif(c.search_name, '')"
_MOTION_ORDERS = {
    MotionOrder.RECEIVED: _RECEIVED,
    MotionOrder.RULED_ON: "m.decided_on",
    MotionOrder.A_NUMBER: _NUMBER,
    MotionOrder.RESPONDENT: _NAME,
    MotionOrder.MOTION: _LABEL,
}
_COMPLETIONS = """proceedings p join cases c on c.id = p.case_id
    where p.completed is not null and p.is_stub = 0 and p.judge in (select code from judge_codes)"""
_COMPLETION_VIEWS = {
    CompletionView.ALL: "1",
    CompletionView.THIS_YEAR: "p.completed between :first and :last",
    CompletionView.COMPLETING: f"p.manner in ({COMPLETING})",
    CompletionView.OTHERWISE: f"coalesce(p.manner, '') not in ({COMPLETING})",
}
_COMPLETION_ORDERS = {
    CompletionOrder.COMPLETED: "p.completed",
    CompletionOrder.A_NUMBER: _NUMBER,
    CompletionOrder.RESPONDENT: _NAME,
}


def motion_count(connection: Connection) -> int:
    """How many motions before this judge the docket holds."""
    apart = apart_here(connection, "motions", "m")
    return int(connection.execute(f"select count(*) from {_MOTIONS} and not {apart}").fetchone()[0])


def motions_apart(connection: Connection) -> int:
    """How many of them are set apart as not yet matched, and so not listed."""
    apart = apart_here(connection, "motions", "m")
    return int(connection.execute(f"select count(*) from {_MOTIONS} and {apart}").fetchone()[0])


def motion_ids(connection: Connection, query: ListQuery, today: date, *, private: bool) -> Iterator[array[int]]:
    """The motions that a list shows, in its order, in one part; those without a value for the order come last either way."""
    condition, values = _found(
        searched(connection, query.search, today, private=private), (_RECEIVED, "m.received", "m.decided_on")
    )
    apart = apart_here(connection, "motions", "m")
    view, key = _MOTION_VIEWS[MotionView(query.view)], _MOTION_ORDERS[MotionOrder(query.order)]
    rows = connection.execute(
        f"""select m.id, {key} as k from {_MOTIONS} and {view} and {condition} and not {apart}
        order by k is null, k {_direction(query)}, {_RECEIVED}, c.search_name, c.a_number, c.public_key, m.id""",
        values,
    )
    yield array("q", (row[0] for row in rows))


def motion_lines(connection: Connection, ids: Sequence[int]) -> list[ListedMotion]:
    """The lines of these motions, in the order of `ids`; those that are gone are left out."""
    rows = connection.execute(
        f"""select m.id, c.id, c.family, c.given, c.a_number, c.public_key, {_LABEL},
        coalesce((select label from codes where of_table = 'party' and code = m.filed_by), m.filed_by),
        m.received, m.judge_received, m.decided_on from json_each(:ids) j cross join motions m on m.id = j.value
        left join proceedings p on p.id = m.proceeding_id left join cases c on c.id = coalesce(m.case_id, p.case_id)
        order by j.key""",
        {"ids": json_of(ids)},
    )
    return [
        ListedMotion(i, case_name(*case) if case[0] is not None else None, label or "", by or "", *map(day_of, days))
        for i, *case, label, by, received, judges, ruled in rows
        for days in ((received, judges, ruled),)
    ]


def completion_count(connection: Connection) -> int:
    """How many proceedings of this judge are completed, in whatever manner."""
    apart = apart_here(connection, "proceedings", "p")
    return int(connection.execute(f"select count(*) from {_COMPLETIONS} and not {apart}").fetchone()[0])


def completions_apart(connection: Connection) -> int:
    """How many of them are set apart as not yet matched, and so not listed."""
    apart = apart_here(connection, "proceedings", "p")
    return int(connection.execute(f"select count(*) from {_COMPLETIONS} and {apart}").fetchone()[0])


def completion_ids(connection: Connection, query: ListQuery, today: date, *, private: bool) -> Iterator[array[int]]:
    """The completed proceedings that a list shows, in its order, in one part."""
    condition, values = _found(searched(connection, query.search, today, private=private), ("p.completed",))
    year = FiscalYear.of(today)
    values |= {"first": year.first.isoformat(), "last": year.last.isoformat()}
    apart = apart_here(connection, "proceedings", "p")
    view, key = _COMPLETION_VIEWS[CompletionView(query.view)], _COMPLETION_ORDERS[CompletionOrder(query.order)]
    rows = connection.execute(
        f"""select p.id, {key} as k from {_COMPLETIONS} and {view} and {condition} and not {apart}
        order by k is null, k {_direction(query)}, p.completed, c.search_name, c.a_number, c.public_key, p.id""",
        values,
    )
    yield array("q", (row[0] for row in rows))


def completion_lines(connection: Connection, ids: Sequence[int]) -> list[ListedCompletion]:
    """The lines of these proceedings, in the order of `ids`; those that are gone are left out."""
    rows = connection.execute(
        """select p.id, c.id, c.family, c.given, c.a_number, c.public_key,
        coalesce((select label from codes where of_table = 'case_type' and code = coalesce(p.case_type, c.case_type)),
                 p.case_type, c.case_type, ''),
        coalesce(p.custody, c.custody), p.opened_on, p.completed, p.manner
        from json_each(:ids) j cross join proceedings p on p.id = j.value join cases c on c.id = p.case_id
        where p.completed is not null order by j.key""",
        {"ids": json_of(ids)},
    )
    return [
        ListedCompletion(
            i, case_name(*case), of_type, custody, day_of(opened), date.fromisoformat(done), Manner(manner) if manner else None
        )
        for i, *case, of_type, custody, opened, done, manner in rows
    ]


def _direction(query: ListQuery) -> str:
    return "desc" if query.descending else "asc"


def _found(search: Search | None, days: Sequence[str]) -> tuple[str, dict[str, object]]:
    """The search as a condition on a row with its case: what the case is found by, or one of its days."""
    if search is None:
        return "1", {}
    if search.day is None:
        return search.on_case, dict(search.values)
    typed = " or ".join(f"{day} = :typed" for day in days)
    return f"({search.on_case} or {typed})", search.values | {"typed": search.day.isoformat()}
