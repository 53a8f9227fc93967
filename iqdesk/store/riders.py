"""Who rides on the lead of a setting: those whose rows share it, those bound that day without one, those severed by then."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.records import CaseName, Rider
from iqdesk.store.stored import case_name, outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.store.connection import Connection

_GOES_ON = """exists (select 1 from proceedings p
    where p.case_id = c.id and p.is_stub = 0 and (p.completed is null or p.completed >= asked.day))"""
_BOUND = f"(f.severed is null or f.severed > asked.day) and {_GOES_ON}"
_SEVERED = f"""f.severed <= asked.day and {_GOES_ON} and not exists (
    select 1 from family_links b where b.rider_case_id = c.id and b.lead_case_id = f.lead_case_id
    and (b.severed is null or b.severed > asked.day))"""
_BY_NAME = "order by c.search_name, c.a_number, c.public_key, c.id"
_RIDERS = """
with asked (lead, day) as (select value ->> 0, value ->> 1 from json_each(:asked))
select asked.lead, asked.day, c.id, c.family, c.given, c.a_number, c.public_key
from asked join family_links f on f.lead_case_id = asked.lead join cases c on c.id = f.rider_case_id
"""
_SHARING = f"""
select c.id, c.family, c.given, c.a_number, c.public_key, h.shared_with, h.id, h.day, h.code, h.is_recorded, h.wants_code,
       exists (select 1 from family_links f where f.rider_case_id = c.id and f.lead_case_id = q.case_id and f.severed <= h.day)
       and not exists (select 1 from family_links f where f.rider_case_id = c.id and f.lead_case_id = q.case_id
                       and (f.severed is null or f.severed > h.day))
from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = p.case_id
join hearings l on l.id = h.shared_with join proceedings q on q.id = l.proceeding_id
where h.shared_with in (select value from json_each(?)) {_BY_NAME}
"""


def riders_of(connection: Connection, case_id: int, on: date) -> list[CaseName]:
    """The riders bound to a lead on a day whose own case had not ended before it."""
    return _asked(connection, _BOUND, {(case_id, on.isoformat())}).get((case_id, on.isoformat()), [])


def severed_riders_of(connection: Connection, case_id: int, on: date) -> list[CaseName]:
    """The riders severed from a lead by a day whose own case had not ended before it."""
    return _asked(connection, _SEVERED, {(case_id, on.isoformat())}).get((case_id, on.isoformat()), [])


def riders_by_setting(
    connection: Connection, codes: AdjournmentCodes, hearing_ids: Iterable[int], leads: dict[int, tuple[int, str]]
) -> dict[int, tuple[Rider, ...]]:
    """The riders of each setting: first those whose rows share it, then those bound that day without one.

    `leads` are the settings of a case that leads somebody, with the case and the day.
    """
    found = dict[int, list[Rider]]()
    for *case, lead, hearing_id, day, code, recorded, wants, severed in connection.execute(
        _SHARING, (json.dumps(list(hearing_ids)),)
    ):
        ended = outcome(codes, code, recorded, wants, date.fromisoformat(day))
        found.setdefault(lead, []).append(Rider(case_name(*case), hearing_id, ended, code, severed == 1))
    bound = _asked(connection, _BOUND, set(leads.values())) if leads else {}
    for hearing_id, asked in leads.items():
        here = found.setdefault(hearing_id, [])
        known = {rider.case.case_id for rider in here}
        here += [Rider(name) for name in bound.get(asked, ()) if name.case_id not in known]
    return {hearing_id: tuple(riders) for hearing_id, riders in found.items()}


def _asked(connection: Connection, which: str, asked: set[tuple[int, str]]) -> dict[tuple[int, str], list[CaseName]]:
    """The riders of these leads on these days."""
    found = dict[tuple[int, str], list[CaseName]]()
    for lead, day, *case in connection.execute(f"{_RIDERS} where {which} {_BY_NAME}", {"asked": json.dumps(sorted(asked))}):
        found.setdefault((lead, day), []).append(case_name(*case))
    return found
