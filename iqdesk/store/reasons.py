"""Which misses a person should explain: those of typed or touched rows, recorded, without a reason."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import HearingKind
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
        for benchmark, subject, day in connection.execute("select benchmark, subject, day from circumstances")
    }
    open_ones = [miss for miss in misses if miss.key not in given]
    heard = _heard_on(connection, open_ones)
    return [miss for miss in open_ones if _is_asked_for(miss, heard[miss.proceeding_id, miss.started])]


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
