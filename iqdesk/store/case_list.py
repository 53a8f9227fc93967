"""The list of cases: found, filtered and ordered in SQL; lines are read for the ids that are looked at."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.case_records import CaseLine, CaseOrder, CaseView
from iqdesk.domain.docket import HearingKind
from iqdesk.store.counted import RESERVED, takes_place
from iqdesk.store.stored import case_name, clock_time, outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.store.connection import Connection, SqlRow

_OWN = "(select code from judge_codes)"
_HEARINGS_OF_CASE = "from hearings h join proceedings p on p.id = h.proceeding_id where p.case_id = c.id"
_PENDING = f"""exists (select 1 from proceedings p where p.case_id = c.id and p.completed is null and p.is_stub = 0
    and (p.judge in {_OWN} or exists (select 1 from hearings h where h.proceeding_id = p.id and h.judge in {_OWN})))"""
_NEXT = f"(select min(h.day) {_HEARINGS_OF_CASE} and h.day >= :today and h.code is null and h.is_recorded = 0)"
_LAST_RESERVED = f"""exists (select 1 from hearings h join proceedings p on p.id = h.proceeding_id
    where p.case_id = c.id and p.completed is null and h.code in ({RESERVED}) and not exists (
        select 1 from hearings l where l.proceeding_id = p.id and l.day > h.day and {takes_place("l")}))"""

_VIEWS = {
    CaseView.ALL: "1",
    CaseView.PENDING: _PENDING,
    CaseView.DETAINED: f"c.custody = 'D' and {_PENDING}",
    CaseView.NO_NEXT_SETTING: f"{_PENDING} and {_NEXT} is null",
    CaseView.RESERVED: _LAST_RESERVED,
    CaseView.MOTIONS_PENDING: """exists (select 1 from motions m
        where m.case_id = c.id and m.decided_on is null and m.is_deleted = 0)""",
    CaseView.COMPLETED: f"not {_PENDING}",
}
_ORDERS = {
    CaseOrder.NEXT_SETTING: _NEXT.replace("min(h.day)", "min(h.day || printf('T%04d', coalesce(h.start_minute, 1440)))"),
    CaseOrder.A_NUMBER: "coalesce(c.a_number, printf('~%09d', c.public_key))",
    CaseOrder.RESPONDENT: "nullif(c.search_name, '')",
    CaseOrder.PENDING_SINCE: "(select max(p.opened_on) from proceedings p where p.case_id = c.id and p.completed is null)",
}


def case_count(connection: Connection) -> int:
    """How many cases the docket holds."""
    return int(connection.execute("select count(*) from cases").fetchone()[0])


def case_ids(
    connection: Connection,
    found: tuple[str, dict[str, object]],
    view: CaseView,
    order: CaseOrder,
    *,
    descending: bool,
    today: date,
) -> list[int]:
    """The cases to list of those that a condition lets through, in order; without a value for the order they come last."""
    condition, values = found
    key = _ORDERS[order]
    direction = "desc" if descending else "asc"
    rows = connection.execute(
        f"""select c.id, {key} as k from cases c where {_VIEWS[view]} and {condition}
        order by k is null, k {direction}, c.search_name, c.a_number, c.public_key, c.id""",
        values | {"today": today.isoformat()},
    )
    return [row[0] for row in rows]


_LINES = f"""
select c.id, c.family, c.given, c.a_number, c.public_key, c.case_type, c.custody,
    (select count(*) from family_links where lead_case_id = c.id and severed is null),
    (select h.day || '|' || coalesce(h.start_minute, '') || '|' || h.kind {_HEARINGS_OF_CASE}
        and h.day >= :today and h.code is null and h.is_recorded = 0 order by h.day, h.start_minute limit 1),
    (select h.day || '|' || coalesce(h.code, '') || '|' || h.is_recorded || '|' || h.wants_code {_HEARINGS_OF_CASE}
        and {takes_place("h")} and (h.day < :today or h.code is not null or h.is_recorded = 1)
        order by h.day desc, h.start_minute desc limit 1),
    case when {_PENDING} then (select max(p.opened_on) from proceedings p where p.case_id = c.id and p.completed is null) end,
    case when not {_PENDING} then (select max(p.completed) from proceedings p where p.case_id = c.id) end,
    (select group_concat(kind, '|') from marks where case_id = c.id and (last is null or last >= :today))
from cases c where c.id in (select value from json_each(:ids))
"""


def case_lines(connection: Connection, codes: AdjournmentCodes, ids: Sequence[int], today: date) -> list[CaseLine]:
    """The lines of these cases, in the order of `ids`."""
    rows = connection.execute(_LINES, {"ids": f"[{','.join(map(str, ids))}]", "today": today.isoformat()})
    lines = {row[0]: _line(codes, row) for row in rows}
    return [lines[identity] for identity in ids if identity in lines]


def _line(codes: AdjournmentCodes, row: SqlRow) -> CaseLine:
    case_id, family, given, number, key, case_type, custody, riders, coming, last, pending, completed, marks = row
    next_on, next_start, next_kind = coming.split("|") if coming else (None, "", None)
    last_on, last_code, recorded, wants_code = last.split("|") if last else (None, "", "0", "0")
    last_day = date.fromisoformat(last_on) if last_on else None
    return CaseLine(
        case=case_name(case_id, family, given, number, key),
        riders=riders,
        case_type=case_type,
        custody=custody,
        next_on=date.fromisoformat(next_on) if next_on else None,
        next_start=clock_time(int(next_start)) if next_start else None,
        next_kind=HearingKind(next_kind) if next_kind else None,
        last_on=last_day,
        last_outcome=outcome(codes, last_code or None, int(recorded), int(wants_code), last_day) if last_day else None,
        last_code=last_code or None,
        pending_since=date.fromisoformat(pending) if pending else None,
        completed=date.fromisoformat(completed) if completed else None,
        marks=tuple(marks.split("|")) if marks else (),
    )
