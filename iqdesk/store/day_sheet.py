"""The settings of a day, those still without an outcome, and how much is set for days and months.

A family's rows of one setting are one line: the lead's, with the riders' rows in it.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind, RuleBroken
from iqdesk.domain.records import CaseName, DayLoad, Rider, Setting
from iqdesk.store.counted import is_gone
from iqdesk.store.facts_rows import COMPLETING, apart
from iqdesk.store.stored import case_name, clock_time, outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.store.connection import Connection, SqlRow

_SETTINGS = f"""
select h.id, h.day, h.start_minute, h.minutes, h.kind, h.code, h.is_recorded, h.wants_code,
       h.release is null or h.typed <> '', h.minutes_used, h.is_prepared,
       (select day from hearings where id = h.moved_to),
       (select min(n.day) from hearings n where n.proceeding_id = h.proceeding_id and n.day > h.day and not {is_gone("n")}),
       p.id, coalesce(p.custody, c.custody), c.id, c.family, c.given, c.a_number, c.public_key,
       (select count(*) from family_links where lead_case_id = c.id and (severed is null or severed > h.day))
from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = p.case_id
"""
_OWN = "h.judge in (select code from judge_codes)"
# A row is a line of its own, but for a rider's that shares the lead's.
_IS_LINE = "h.shared_with is null"


def settings_on(connection: Connection, codes: AdjournmentCodes, day: date) -> list[Setting]:
    """The judge's settings of one day in time order, those of one hour by name; one line for a family's."""
    rows = connection.execute(
        f"""{_SETTINGS} where {_OWN} and {_IS_LINE} and h.day = ?
        order by h.start_minute is null, h.start_minute, c.search_name, c.a_number, c.public_key, h.id""",
        (day.isoformat(),),
    ).fetchall()
    return _settings(connection, codes, rows)


def setting(connection: Connection, codes: AdjournmentCodes, hearing_id: int) -> Setting:
    """One setting by its hearing, whoever's judge; RuleBroken if it is no longer there."""
    rows = connection.execute(f"{_SETTINGS} where h.id = ?", (hearing_id,)).fetchall()
    if not rows:
        raise RuleBroken("That hearing is no longer in the docket.")
    return _settings(connection, codes, rows)[0]


def settings_of(connection: Connection, codes: AdjournmentCodes, hearing_ids: Iterable[int]) -> list[Setting]:
    """The settings of these hearings, whoever's judge, as lines of their own; those that are gone are left out."""
    ids = json.dumps(list(hearing_ids))
    rows = connection.execute(f"{_SETTINGS} where h.id in (select value from json_each(?))", (ids,)).fetchall()
    return _settings(connection, codes, rows)


def settings_without_outcome(connection: Connection, codes: AdjournmentCodes, before: date, limit: int) -> list[Setting]:
    """Past settings of pending proceedings with nothing recorded and none later, newest first.

    A later setting of the proceeding shows that the case went on, so old public rows without a code do not crowd the list.
    A rider left without an outcome when the lead's was recorded is a line of its own here.
    """
    rows = connection.execute(
        f"""{_SETTINGS} where {_OWN} and h.day < ? and h.code is null and h.is_recorded = 0 and p.completed is null
        and ({_IS_LINE} or exists (
            select 1 from hearings l where l.id = h.shared_with and (l.code is not null or l.is_recorded = 1)))
        and not exists (select 1 from hearings later where later.proceeding_id = h.proceeding_id and later.day > h.day
                        and coalesce(later.code, '') <> '99')
        order by h.day desc, h.start_minute limit ?""",
        (before.isoformat(), limit),
    ).fetchall()
    return _settings(connection, codes, rows)


_LOADS = f"""
select h.day, count(*), coalesce(sum(h.minutes), 0),
       sum(h.kind = 'merits' and coalesce(p.custody, '') = 'D'), sum(h.kind = 'fear review'),
       sum(h.code is null and h.is_recorded = 0
           or exists (select 1 from hearings r where r.shared_with = h.id and r.code is null and r.is_recorded = 0))
from hearings h join proceedings p on p.id = h.proceeding_id
where {_OWN} and {_IS_LINE} and not {is_gone("h")}
"""


def next_court_days(connection: Connection, after: date, count: int) -> list[DayLoad]:
    """The next days that have settings without a code, with how much is set."""
    rows = connection.execute(
        f"{_LOADS} and h.day > ? and h.code is null group by h.day order by h.day limit ?",
        (after.isoformat(), count),
    )
    return [DayLoad(date.fromisoformat(day), *figures) for day, *figures in rows]


def month_loads(connection: Connection, first: date, last: date, case_types: Iterable[str]) -> list[DayLoad]:
    """Each day with settings or completions from `first` to `last`; `case_types` are those whose completions count."""
    span = (first.isoformat(), last.isoformat())
    loads = {
        day: (settings, minutes, merits, fears, without)
        for day, settings, minutes, merits, fears, without in connection.execute(
            f"{_LOADS} and h.day between ? and ? group by h.day", span
        )
    }
    (typed_from,) = connection.execute("select typed_from from docket").fetchone()
    values = {"first": span[0], "last": span[1], "types": json.dumps(sorted(case_types)), "typed_from": typed_from}
    done = dict(
        connection.execute(
            f"""select completed, count(*) from proceedings where completed between :first and :last
            and case_type in (select value from json_each(:types))
            and judge in (select code from judge_codes)
            and manner in ({COMPLETING}) and not {apart("proceedings")} group by completed""",
            values,
        ).fetchall()
    )
    nothing = (0, 0, 0, 0, 0)
    return [
        DayLoad(date.fromisoformat(day), *loads.get(day, nothing), completions=done.get(day, 0))
        for day in sorted({*loads, *done})
    ]


def riders_of(connection: Connection, case_id: int, on: date) -> list[CaseName]:
    """The riders bound to a lead on a day whose own case had not ended before it."""
    rows = connection.execute(
        f"{_RIDERS} where {_BOUND} and f.lead_case_id = :case {_BY_NAME}", {"case": case_id, "day": on.isoformat()}
    )
    return [case_name(*row) for row in rows]


def severed_riders_of(connection: Connection, case_id: int, on: date) -> list[CaseName]:
    """The riders severed from a lead by a day whose own case had not ended before it."""
    rows = connection.execute(
        f"{_RIDERS} where {_SEVERED} and f.lead_case_id = :case {_BY_NAME}", {"case": case_id, "day": on.isoformat()}
    )
    return [case_name(*row) for row in rows]


_RIDERS = """
select c.id, c.family, c.given, c.a_number, c.public_key from family_links f join cases c on c.id = f.rider_case_id
"""
_GOES_ON = """exists (
    select 1 from proceedings p where p.case_id = c.id and p.is_stub = 0 and (p.completed is null or p.completed >= :day))"""
_BOUND = f"(f.severed is null or f.severed > :day) and {_GOES_ON}"
_SEVERED = f"""f.severed <= :day and {_GOES_ON} and not exists (
    select 1 from family_links b where b.rider_case_id = c.id and b.lead_case_id = f.lead_case_id
    and (b.severed is null or b.severed > :day))"""
_BY_NAME = "order by c.search_name, c.a_number, c.public_key, c.id"
_SHARING = """
select c.id, c.family, c.given, c.a_number, c.public_key, h.shared_with, h.id, h.day, h.code, h.is_recorded, h.wants_code,
       exists (select 1 from family_links f where f.rider_case_id = c.id and f.lead_case_id = q.case_id and f.severed <= h.day)
       and not exists (select 1 from family_links f where f.rider_case_id = c.id and f.lead_case_id = q.case_id
                       and (f.severed is null or f.severed > h.day))
from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = p.case_id
join hearings l on l.id = h.shared_with join proceedings q on q.id = l.proceeding_id
where h.shared_with in (select value from json_each(?)) order by c.search_name, c.a_number, c.public_key, c.id
"""


def _settings(connection: Connection, codes: AdjournmentCodes, rows: Sequence[SqlRow]) -> list[Setting]:
    riders = _riders(connection, codes, rows)
    return [_setting(codes, row, riders.get(row[0], ())) for row in rows]


def _riders(connection: Connection, codes: AdjournmentCodes, rows: Sequence[SqlRow]) -> dict[int, tuple[Rider, ...]]:
    """The riders of each line by its hearing: first those whose rows share it, then those bound that day without one."""
    found = dict[int, list[Rider]]()
    ids = "[" + ",".join(str(row[0]) for row in rows) + "]"
    for *case, lead, hearing_id, day_text, code, recorded, wants, severed in connection.execute(_SHARING, (ids,)):
        ended = outcome(codes, code, recorded, wants, date.fromisoformat(day_text))
        found.setdefault(lead, []).append(Rider(case_name(*case), hearing_id, ended, code, severed == 1))
    for row in rows:
        if row[-1]:  # it leads somebody that day
            here = found.setdefault(row[0], [])
            known = {rider.case.case_id for rider in here}
            here += [
                Rider(name) for name in riders_of(connection, row[15], date.fromisoformat(row[1])) if name.case_id not in known
            ]
    return {hearing_id: tuple(riders) for hearing_id, riders in found.items()}


def _setting(codes: AdjournmentCodes, row: SqlRow, shared: tuple[Rider, ...]) -> Setting:
    identity, day_text, start, minutes, kind, code, recorded, wants, typed, used, prepared, moved, coming, *rest = row
    proceeding, custody, *case, riders = rest
    day = date.fromisoformat(day_text)
    return Setting(
        hearing_id=identity,
        proceeding_id=proceeding,
        on=day,
        start=clock_time(start),
        minutes=minutes,
        kind=HearingKind(kind),
        case=case_name(*case),
        riders=riders,
        custody=custody,
        outcome=outcome(codes, code, recorded, wants, day),
        code=code,
        code_label="" if code is None else codes.label(code, day),
        is_typed=typed == 1,
        minutes_used=used,
        is_prepared=prepared == 1,
        moved_to=date.fromisoformat(moved) if moved else None,
        next_on=date.fromisoformat(coming) if coming else None,
        shared=shared,
    )
