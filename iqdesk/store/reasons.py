"""Which misses a person should explain: those of typed or touched rows, recorded, without a reason."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.misses import TABLES
from iqdesk.store.case_states import TYPED
from iqdesk.store.counted import takes_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iqdesk.domain.misses import Miss
    from iqdesk.store.connection import Connection


class _Heard(NamedTuple):
    """A setting on a first date or on the day that a clock began."""

    kind: HearingKind
    is_recorded: bool
    is_typed: bool


def unexplained(connection: Connection, misses: Sequence[Miss]) -> list[Miss]:
    """The misses that want a reason from a person, in their order."""
    given = {
        (benchmark, subject, date.fromisoformat(day))
        for benchmark, subject, day in connection.execute("select benchmark, subject, day from reasons")
    }
    open_ones = [miss for miss in misses if miss.key not in given]
    heard = _heard_on(connection, open_ones)
    return [miss for miss in open_ones if _is_asked_for(miss, heard[miss.proceeding_id, miss.started])]


def family_of_step(connection: Connection, step: int) -> list[int]:
    """The cases whose rows a step changed, if they are one case or a lead with its riders; else none."""
    cases = [row[0] for row in connection.execute(_CASES, (step,))]
    (heads,) = connection.execute(_HEADS, {"cases": json.dumps(cases)}).fetchone()
    return cases if heads == 1 else []


def borne_on(connection: Connection, step: int) -> frozenset[tuple[str, int]]:
    """What a step wrote of, by table and row; of hearings by kind and proceeding, those recorded apart from those set."""
    return frozenset((what, row) for what, row in connection.execute(_BORNE_ON, {"step": step}))


def is_borne(miss: Miss, borne_on: frozenset[tuple[str, int]]) -> bool:
    """Whether a write was of the row that missed: a limit is borne on by what was recorded, a first date by what was set too."""
    what = "set" if miss.is_of_first_date else "recorded"
    heard = {(f"{what} {kind.value}", miss.proceeding_id) for kind in HearingKind if miss.hears(kind)}
    return (TABLES.get(miss.benchmark.measure, "proceedings"), miss.subject) in borne_on or not heard.isdisjoint(borne_on)


_CASES = "select distinct case_id from step_rows where step = ? and case_id is not null"
_HEADS = """
select count(*) from json_each(:cases) one where not exists (
    select 1 from family_links where rider_case_id = one.value and lead_case_id in (select value from json_each(:cases)))
"""
_BORNE_ON = """
select of_table, row from step_rows
where step = :step and after is not null and of_table in ('proceedings', 'motions', 'custody_requests')
union
select 'recorded ' || (after ->> 'kind'), after ->> 'proceeding_id' from step_rows
where step = :step and of_table = 'hearings' and (after ->> 'code' is not null or after ->> 'is_recorded' = 1)
union
select 'set ' || (after ->> 'kind'), after ->> 'proceeding_id' from step_rows
where step = :step and of_table = 'hearings' and after is not null
"""


def _heard_on(connection: Connection, misses: Iterable[Miss]) -> defaultdict[tuple[int | None, date | None], list[_Heard]]:
    """The settings of the misses' proceedings, by proceeding and day."""
    proceedings = json.dumps([miss.proceeding_id for miss in misses if miss.proceeding_id is not None])
    rows = connection.execute(
        f"""
        select proceeding_id, day, kind, is_recorded = 1 or code is not null, {TYPED.format(row="hearings")} from hearings
        where proceeding_id in (select value from json_each(?)) and {takes_place("hearings")}
        """,
        (proceedings,),
    )
    heard: defaultdict[tuple[int | None, date | None], list[_Heard]] = defaultdict(list)
    for proceeding, day, kind, recorded, typed in rows:
        heard[proceeding, date.fromisoformat(day)].append(_Heard(HearingKind(kind), recorded == 1, typed == 1))
    return heard


def _is_asked_for(miss: Miss, heard: list[_Heard]) -> bool:
    if miss.is_of_first_date:
        heard = [one for one in heard if miss.hears(one.kind)]
        if not any(one.is_recorded for one in heard):
            return False
    return miss.release is None or any(one.is_typed for one in heard)
