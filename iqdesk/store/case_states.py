"""The state of cases as the rules for oddities see it, read for a few cases at once or built up for an entry."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from iqdesk.domain.case_state import (
    AppealState,
    CaseState,
    HearingState,
    MarkState,
    MotionState,
    Neighbour,
    ProceedingState,
    RequestState,
    SpellState,
)
from iqdesk.domain.docket import HearingKind, MarkKind
from iqdesk.store.stored import case_name, clock_time
from iqdesk.store.wording import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.records import CaseName
    from iqdesk.store.connection import Connection

# A person typed or touched the row; that it counts as the release has it (`release` among `typed`) is no touch.
TYPED = "({row}.release is null or {row}.typed not in ('', ',release,'))"
COMPLETION_TYPED = "({row}.release is null or {row}.typed like '%,completed,%')"
AMONG = "in (select value from json_each(:cases))"

_QUESTIONS = {
    "proceedings": f"""
        select case_id, id, opened_on, completed, {COMPLETION_TYPED.format(row="proceedings")} from proceedings
        where case_id {AMONG}
    """,
    "hearings": f"""
        select p.case_id, h.id, h.proceeding_id, h.day, h.kind, h.start_minute, h.code, h.is_recorded,
               h.judge in (select code from judge_codes), h.wants_code, h.shared_with, {TYPED.format(row="h")},
               (select l.code is not null or l.is_recorded from hearings l where l.id = h.shared_with)
        from proceedings p join hearings h on h.proceeding_id = p.id where p.case_id {AMONG} order by h.day, h.id
    """,
    "motions": f"""
        select case_id, id, received, judge_received, decided_on, {TYPED.format(row="motions")} from motions
        where case_id {AMONG} and is_deleted = 0
    """,
    "requests": f"""
        select case_id, id, requested, decided_on, {TYPED.format(row="custody_requests")}, proceeding_id,
               (select min(id) from hearings where request_id = custody_requests.id) from custody_requests
        where case_id {AMONG}
    """,
    "appeals": f"""
        select case_id, id, proceeding_id, filed, decided_on, {TYPED.format(row="appeals")} from appeals where case_id {AMONG}
    """,
    "spells": f"""
        select case_id, id, detained, released, custody is 'R', {TYPED.format(row="custody_spells")} from custody_spells
        where case_id {AMONG}
    """,
    "marks": f"select case_id, id, kind, first, last from marks where case_id {AMONG}",
    "namesakes": f"""
        select c.id, o.id, o.family, o.given, o.a_number, o.public_key from cases c
        join cases o on o.a_number = c.a_number and o.id <> c.id where c.id {AMONG} and c.a_number is not null
    """,
    "severed": f"""
        select rider_case_id, max(severed) from family_links where rider_case_id {AMONG}
        group by rider_case_id having count(*) = count(severed)
    """,
}

# Settings of other cases before this judge at the start of those asked for, both without a code; relatives left out, and
# masters beside a master, which are called many at one time.
_NEIGHBOURS = f"""
select asked.case_id, asked.hearing_id, o.id, o.kind, o.is_recorded = 0, {TYPED.format(row="o")},
       c.id, c.family, c.given, c.a_number, c.public_key
from asked
join hearings o on o.day = asked.day and o.start_minute = asked.start_minute and o.id <> asked.hearing_id
join proceedings p on p.id = o.proceeding_id join cases c on c.id = p.case_id
where o.code is null and o.shared_with is null and (o.kind <> 'master' or asked.kind <> 'master')
and o.judge in (select code from judge_codes) and c.id <> asked.case_id
and not exists (
    select 1 from family_links mine join family_links theirs
    on theirs.lead_case_id = mine.lead_case_id
    where mine.rider_case_id = asked.case_id and theirs.rider_case_id = c.id
    and mine.severed is null and theirs.severed is null)
and not exists (
    select 1 from family_links where severed is null
    and ((lead_case_id = asked.case_id and rider_case_id = c.id) or (lead_case_id = c.id and rider_case_id = asked.case_id)))
order by o.id
"""
_ASKED_OF_CASES = f"""
with asked (case_id, hearing_id, kind, day, start_minute) as (
    select p.case_id, h.id, h.kind, h.day, h.start_minute from proceedings p join hearings h on h.proceeding_id = p.id
    where p.case_id {AMONG} and h.start_minute is not null and h.code is null and h.shared_with is null
    and h.judge in (select code from judge_codes))
"""
_ASKED_OF_ENTRY = """
with asked (case_id, hearing_id, kind, day, start_minute) as (values (:case_id, :hearing_id, :kind, :day, :start_minute))
"""


def load_states(connection: Connection, codes: AdjournmentCodes, case_ids: Iterable[int]) -> list[CaseState]:
    """The states of these cases, in the order of their ids; a case that is not there has none."""
    values = {"cases": json.dumps(sorted(set(case_ids)))}
    found: dict[str, dict[int, list[Any]]] = {}
    for name, question in _QUESTIONS.items():
        found[name] = defaultdict(list)
        for case_id, *row in connection.execute(question, values):
            found[name][case_id].append(row)
    neighbours: dict[int, list[Neighbour]] = defaultdict(list)
    for case_id, *row in connection.execute(_ASKED_OF_CASES + _NEIGHBOURS, values):
        neighbours[case_id].append(_neighbour(row))
    cases = connection.execute(
        f"""
        select id, family, given, a_number, public_key, {TYPED.format(row="cases")} from cases where id {AMONG} order by id
        """,
        values,
    )
    return [
        CaseState(
            case=case_name(case_id, family, given, number, key),
            proceedings=tuple(_proceeding(*row) for row in found["proceedings"][case_id]),
            hearings=tuple(_hearing(codes, row) for row in found["hearings"][case_id]),
            motions=tuple(_motion(*row) for row in found["motions"][case_id]),
            requests=tuple(_request(*row) for row in found["requests"][case_id]),
            appeals=tuple(_appeal(*row) for row in found["appeals"][case_id]),
            spells=tuple(_spell(*row) for row in found["spells"][case_id]),
            marks=tuple(MarkState(i, MarkKind(kind), day_of(a), day_of(b)) for i, kind, a, b in found["marks"][case_id]),
            severed_on=next((day_of(row[0]) for row in found["severed"][case_id]), None),
            namesakes=tuple(case_name(*row) for row in found["namesakes"][case_id]),
            neighbours=tuple(neighbours[case_id]),
            is_typed=typed == 1,
        )
        for case_id, family, given, number, key, typed in cases
    ]


def load_namesakes(connection: Connection, a_number: str) -> tuple[CaseName, ...]:
    """The cases that bear an A-number."""
    rows = connection.execute(
        "select id, family, given, a_number, public_key from cases where a_number = ? order by id", (a_number,)
    )
    return tuple(case_name(*row) for row in rows)


def load_neighbours(connection: Connection, case_id: int, hearing: HearingState) -> tuple[Neighbour, ...]:
    """The settings of others at the time of a setting that is about to be entered."""
    if hearing.start is None:
        return ()
    minute = hearing.start.hour * 60 + hearing.start.minute
    values = {"case_id": case_id, "hearing_id": hearing.id, "kind": hearing.kind.value, "day": hearing.on.isoformat()}
    values["start_minute"] = minute
    rows = connection.execute(_ASKED_OF_ENTRY + _NEIGHBOURS, values)
    return tuple(_neighbour(row) for _case, *row in rows)


def is_detained_since_unknown(connection: Connection, case_id: int) -> bool:
    """Whether a case is known as detained although no row says since when."""
    found = connection.execute(
        """
        select custody is 'D' and not exists (select 1 from custody_spells where case_id = cases.id and detained is not null)
        from cases where id = ?
        """,
        (case_id,),
    ).fetchone()
    return found is not None and found[0] == 1


def _neighbour(row: list[Any]) -> Neighbour:
    mine, other, kind, is_open, typed, *case = row
    return Neighbour(mine, other, case_name(*case), HearingKind(kind), is_open == 1, typed == 1)


def _proceeding(identity: int, opened: str | None, completed: str | None, typed: int) -> ProceedingState:
    return ProceedingState(identity, day_of(opened), day_of(completed), typed == 1)


def _hearing(codes: AdjournmentCodes, row: list[Any]) -> HearingState:
    identity, proceeding, text, kind, minute, code, recorded, own, wants_code, shared, typed, lead_recorded = row
    on = date.fromisoformat(text)
    return HearingState(
        id=identity,
        proceeding_id=proceeding,
        on=on,
        kind=HearingKind(kind),
        start=clock_time(minute),
        code=code,
        is_recorded=recorded == 1,
        takes_place=codes.is_held(code, on),
        is_own=own == 1,
        wants_code=wants_code == 1,
        shared_with=shared,
        is_typed=typed == 1,
        is_left_by_lead=lead_recorded == 1,
    )


def _motion(identity: int, court: str | None, judge: str | None, ruled: str | None, typed: int) -> MotionState:
    return MotionState(identity, day_of(court), day_of(judge), day_of(ruled), typed == 1)


def _request(identity: int, asked: str | None, ruled: str | None, typed: int, of: int | None, at: int | None) -> RequestState:
    return RequestState(identity, day_of(asked), day_of(ruled), typed == 1, of, at)


def _appeal(identity: int, proceeding: int | None, filed: str | None, ruled: str | None, typed: int) -> AppealState:
    return AppealState(identity, proceeding, day_of(filed), day_of(ruled), typed == 1)


def _spell(identity: int, detained: str | None, released: str | None, is_release: int, typed: int) -> SpellState:
    return SpellState(identity, day_of(detained), day_of(released), is_release == 1 and detained is None, typed == 1)
