"""The settings of a day, those still without an outcome, and what is set for the days to come."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind, Respondent, outcome_of
from iqdesk.domain.records import CaseName, DayLoad, Setting

if TYPE_CHECKING:
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.store.connection import Connection, SqlRow

_SETTINGS = """
select h.id, h.day, h.start_minute, h.minutes, h.kind, h.code, h.is_recorded, h.release is null or h.typed <> '',
       p.id, coalesce(p.custody, c.custody), c.id, c.family, c.given, c.a_number, c.public_key,
       (select count(*) from family_links where lead_case_id = c.id and (severed is null or severed > h.day))
from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = p.case_id
where h.judge in (select code from judge_codes)
"""


def settings_on(connection: Connection, codes: AdjournmentCodes, day: date) -> list[Setting]:
    """The judge's settings of one day in time order."""
    rows = connection.execute(
        f"{_SETTINGS} and h.day = ? order by h.start_minute is null, h.start_minute, h.id", (day.isoformat(),)
    )
    return [_setting(codes, row) for row in rows]


def settings_without_outcome(connection: Connection, codes: AdjournmentCodes, before: date, limit: int) -> list[Setting]:
    """Past settings of pending proceedings with nothing recorded and none later, newest first.

    A later setting of the proceeding shows that the case went on, so old public rows without a code do not crowd the list.
    """
    rows = connection.execute(
        f"""{_SETTINGS} and h.day < ? and h.code is null and h.is_recorded = 0 and p.completed is null
        and not exists (select 1 from hearings later where later.proceeding_id = h.proceeding_id and later.day > h.day
                        and coalesce(later.code, '') <> '99')
        order by h.day desc, h.start_minute limit ?""",
        (before.isoformat(), limit),
    )
    return [_setting(codes, row) for row in rows]


def next_court_days(connection: Connection, after: date, count: int) -> list[DayLoad]:
    """The next days that have settings, with how much is set."""
    rows = connection.execute(
        """
        select h.day, count(*), coalesce(sum(h.minutes), 0),
               sum(h.kind = 'merits' and coalesce(p.custody, '') = 'D'), sum(h.kind = 'fear review')
        from hearings h join proceedings p on p.id = h.proceeding_id
        where h.judge in (select code from judge_codes) and h.day > ? and h.code is null
        group by h.day order by h.day limit ?
        """,
        (after.isoformat(), count),
    )
    return [DayLoad(date.fromisoformat(day), settings, minutes, merits, fears) for day, settings, minutes, merits, fears in rows]


def clock_time(minute: int | None) -> time | None:
    """Minutes after midnight as a time of day."""
    return None if minute is None else time(*divmod(minute, 60))


def outcome(codes: AdjournmentCodes, code: str | None, recorded: int, day: date) -> OutcomeKind | None:
    """The outcome that a stored code and the recorded flag stand for."""
    return outcome_of(code, is_recorded=recorded == 1, took_place=codes.is_held(code, day))


def _setting(codes: AdjournmentCodes, row: SqlRow) -> Setting:
    identity, day_text, start, minutes, kind, code, recorded, typed, proceeding, custody, *case, riders = row
    case_id, family, given, number, key = case
    day = date.fromisoformat(day_text)
    return Setting(
        hearing_id=identity,
        proceeding_id=proceeding,
        on=day,
        start=clock_time(start),
        minutes=minutes,
        kind=HearingKind(kind),
        case=CaseName(case_id, Respondent(family, given, number), key),
        riders=riders,
        custody=custody,
        outcome=outcome(codes, code, recorded, day),
        code=code,
        code_label="" if code is None else codes.label(code, day),
        is_typed=typed == 1,
    )
