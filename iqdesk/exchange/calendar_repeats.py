"""Events of a calendar that repeat: the days on which they do, up to a last day, by the rule of RFC 5545 (3.3.10)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import takewhile

from dateutil.rrule import rrulestr

from iqdesk.domain.wording import long_day

MOST = 400  # days of one event; who is away more often than that has another calendar
_BY_DAY = re.compile(r"\bFREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\bUNTIL=(\d{8})(?:T(\d{6})(Z?))?", re.IGNORECASE)


class NoRepeats(Exception):
    """A rule that cannot be followed; says why."""


def repeated(rule: str, start: date, last: date, zone: tzinfo | None) -> list[date]:
    """The days on which an event that begins on `start` repeats, `start` among them; NoRepeats where that cannot be told."""
    if not _BY_DAY.search(rule):
        raise NoRepeats("It repeats within a day.")
    try:
        whole_days = _UNTIL.sub(lambda found: f"UNTIL={_last_day(found, zone):%Y%m%d}", rule)
        found = rrulestr(whole_days, dtstart=datetime(start.year, start.month, start.day))  # noqa: DTZ001 - days have no zone
        end = datetime(last.year, last.month, last.day)  # noqa: DTZ001
        days = [at.date() for _, at in zip(range(MOST + 1), takewhile(lambda at: at <= end, found), strict=False)]
    except (ValueError, TypeError, OverflowError) as error:
        raise NoRepeats("Its repeats cannot be read.") from error
    if len(days) > MOST:
        raise NoRepeats(f"It repeats more than {MOST} times.")
    if not days:
        raise NoRepeats(f"It never falls on a day up to {long_day(last)}.")
    return days


def _last_day(found: re.Match[str], zone: tzinfo | None) -> date:
    """The day of UNTIL where the event is held: an hour told in UTC may lie on the day before."""
    day, hour, is_utc = found.groups()
    if not is_utc:
        return datetime.strptime(day, "%Y%m%d").replace(tzinfo=UTC).date()
    return datetime.strptime(day + hour, "%Y%m%d%H%M%S").replace(tzinfo=UTC).astimezone(zone).date()


def moved_by(day: date, first: date, of: date) -> date:
    """A day of an event that begins on `first`, as it is where the event begins on `of`."""
    return day + timedelta(days=(of - first).days)
