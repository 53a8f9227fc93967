"""The settings of a day, those still without an outcome, and how much is set for days and months.

A family's rows of one setting are one line: the lead's, with the riders' rows in it.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind, RuleBroken
from iqdesk.domain.records import DayLoad, Setting
from iqdesk.store.counted import IS_TWIN, is_gone, takes_place
from iqdesk.store.facts_rows import COMPLETING, apart
from iqdesk.store.riders import riders_by_setting
from iqdesk.store.stored import case_name, clock_time, outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.records import Rider
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
        f"""{_SETTINGS} where {_OWN} and {_IS_LINE} and h.day = ? and not {IS_TWIN}
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
        and not {IS_TWIN} and ({_IS_LINE} or exists (
            select 1 from hearings l where l.id = h.shared_with and (l.code is not null or l.is_recorded = 1)))
        and not exists (select 1 from hearings later where later.proceeding_id = h.proceeding_id and later.day > h.day
                        and {takes_place("later")})
        order by h.day desc, h.start_minute limit ?""",
        (before.isoformat(), limit),
    ).fetchall()
    return _settings(connection, codes, rows)


_LOADS = f"""
select h.day, count(*), coalesce(sum(h.minutes), 0),
       sum(h.kind = 'merits' and coalesce(p.custody, '') = 'D'), sum(h.kind = 'fear review'),
       sum(h.code is null and h.is_recorded = 0
           or exists (select 1 from hearings r where r.shared_with = h.id and r.code is null and r.is_recorded = 0))
from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = p.case_id
where {_OWN} and {_IS_LINE} and not {is_gone("h")} and not {IS_TWIN}
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
    values = {"first": span[0], "last": span[1], "types": json.dumps(sorted(case_types))}
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


def _settings(connection: Connection, codes: AdjournmentCodes, rows: Sequence[SqlRow]) -> list[Setting]:
    leads = {row[0]: (row[15], row[1]) for row in rows if row[-1]}
    riders = riders_by_setting(connection, codes, (row[0] for row in rows), leads)
    return [_setting(codes, row, riders.get(row[0], ())) for row in rows]


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
