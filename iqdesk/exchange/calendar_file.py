"""Days away as iCalendar (RFC 5545): the ledger written as whole-day events, and the events of a calendar read as days."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, BinaryIO, NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from icalendar.error import BrokenCalendarProperty

from iqdesk.domain.calendar import ONE_DAY, AwayKind
from iqdesk.domain.typed_shares import HOURS_OF_A_DAY, share_words
from iqdesk.exchange.calendar_repeats import NoRepeats, moved_by, repeated
from iqdesk.saving import FileKind, begins_with, save_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from icalendar import Component

    from iqdesk.domain.calendar import Away

CALENDAR_FILE = FileKind("calendar", "calendar", ".ics", begins_with(b"BEGIN:VCALENDAR"))
LONGEST = timedelta(days=1100)  # of one event; three years, which no detail lasts
LARGEST = 20_000_000  # bytes; a whole mailbox’s calendar with what was attached is larger
OWN = "@iqdesk"
KIND, PART = "X-IQDESK-KIND", "X-IQDESK-PART"  # what iCalendar has no word for
_FOLD, _NAME = re.compile(rb"\r?\n[ \t]"), re.compile(rb"[:;]")
_OF_EVENT = {b"UID", b"DTSTART", b"DTEND", b"DURATION", b"SUMMARY", b"CATEGORIES", b"STATUS"}
_REPEATS = {b"RRULE", b"RDATE", b"EXDATE", b"RECURRENCE-ID"}
_OF_FILE = {b"BEGIN", b"END", b"VERSION", b"PRODID", b"X-WR-TIMEZONE", b"TZID", b"TZOFFSETFROM", b"TZOFFSETTO", b"TZNAME"}
_READ = _OF_EVENT | _REPEATS | _OF_FILE | {KIND.encode(), PART.encode()}


class CalendarTrouble(Exception):
    """A file that is no calendar, or cannot be read."""


class CalendarEvent(NamedTuple):
    """One event as days; `refusal` is why it is none. `kind_word` is the kind as our own calendars name it."""

    uid: str
    first: date
    last: date
    hundredths: int
    summary: str
    categories: tuple[str, ...] = ()
    kind_word: str = ""
    refusal: str = ""


def own_uid(entry: Away) -> str:
    """The name of an entry's event: the one that it was read from, else one of its own."""
    return entry.calendar_uid or f"{entry.id}{OWN}"


def save_calendar(path: Path, entries: Iterable[Away], made_on: date, *, masked: bool) -> None:
    """Write the entries, whole or not at all; `masked` leaves out what they were, for anybody may stand in a note."""
    text = calendar_bytes(entries, made_on, masked=masked)

    def write(out: BinaryIO) -> None:
        out.write(text)

    save_whole(path, CALENDAR_FILE, write)


def calendar_bytes(entries: Iterable[Away], made_on: date, *, masked: bool) -> bytes:
    """The entries as a calendar; the same entries and day give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//IQ Desk//Days away//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Days away")
    stamp = datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC)
    for entry in entries:
        event = Event()
        event.add("uid", own_uid(entry))
        event.add("dtstamp", stamp)
        event.add("dtstart", entry.first)
        event.add("dtend", entry.last + ONE_DAY)  # the first day after it (RFC 5545, 3.6.1)
        event.add("summary", entry.kind.label if masked or not entry.note else entry.note)
        event.add("categories", [entry.kind.label])
        event.add(KIND, entry.kind.value)
        if entry.hundredths != 100:
            event.add("description", share_words(entry.hundredths).capitalize())
            event.add(PART, str(entry.hundredths))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def read_calendar(path: Path, last: date, zone: tzinfo | None = None) -> tuple[CalendarEvent, ...]:
    """The events of a file in the order of their days; CalendarTrouble where it is no calendar.

    What repeats is read up to `last`, each time as an event of its own.

    Hours of an event are of its own time zone. Those told in UTC are of the calendar's zone where it names one, else of
    `zone`, and without that of this computer's.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise CalendarTrouble(f"{path.name} is larger than any judge’s calendar. Export fewer years.")
        calendars = Calendar.from_ical(_wanted(path.read_bytes()), multiple=True)
    except OSError as error:
        raise CalendarTrouble(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, IndexError) as error:
        raise CalendarTrouble(f"{path.name} is no calendar, or it is damaged. Save it as iCalendar (.ics) again.") from error
    if not any(one.name == "VCALENDAR" for one in calendars):
        raise CalendarTrouble(f"{path.name} is no calendar. Save it as iCalendar (.ics).")
    found = [event for one in calendars for event in _events(one, last, zone)]
    return tuple(sorted(found, key=_order))


def _wanted(text: bytes) -> bytes:
    """The lines that are read, unfolded: long descriptions and lists of guests take most of the time and of the file."""
    lines = _FOLD.sub(b"", text.removeprefix(BOM_UTF8)).splitlines()
    return b"\r\n".join(line for line in lines if _NAME.split(line, 1)[0].upper() in _READ) + b"\r\n"


def _order(event: CalendarEvent) -> tuple[date, date, str]:
    return event.first, event.last, event.uid


def _events(calendar: Calendar, last: date, zone: tzinfo | None) -> Iterator[CalendarEvent]:
    named = str(calendar.get("x-wr-timezone", ""))
    try:
        zone = ZoneInfo(named) if named else zone
    except (ValueError, OSError, KeyError):  # a name that this computer does not know
        named = ""
    components = calendar.walk("VEVENT")
    events = [_event(one, zone) for one in components]
    apart = {event.uid for event, one in zip(events, components, strict=True) if one.get("recurrence-id") is not None}
    for event, one in zip(events, components, strict=True):
        yield from (each for each in _repeats(event, one, last, zone) if one.get("recurrence-id") or each.uid not in apart)


def _repeats(event: CalendarEvent, component: Component, last: date, zone: tzinfo | None) -> Iterator[CalendarEvent]:
    """The event, or where it repeats each time, named by its day; but for the days that are left out of the rule."""
    rule = component.get("rrule")
    if rule is None or event.refusal:
        yield event
        return
    if isinstance(rule, list):
        yield event._replace(refusal="It repeats by more than one rule. Enter it here.")
        return
    lists = component.get("exdate", [])
    try:
        left_out = {_as_day(_local(one.dt, zone)) for part in (lists if isinstance(lists, list) else [lists]) for one in part.dts}
        days = repeated(rule.to_ical().decode(), event.first, last, zone)
    except BrokenCalendarProperty:
        yield event._replace(refusal="The days that its rule leaves out cannot be read. Enter it here.")
        return
    except NoRepeats as why:
        yield event._replace(refusal=str(why))
        return
    for day in (day for day in days if day not in left_out):
        moved = moved_by(event.last, event.first, day)
        yield event._replace(uid=_uid_on(event.uid, day), first=day, last=moved)


def _uid_on(uid: str, day: date) -> str:
    return f"{uid}#{day.isoformat()}"


def _as_day(when: date | datetime) -> date:
    return when.date() if isinstance(when, datetime) else when


def _event(event: Component, zone: tzinfo | None) -> CalendarEvent:
    categories = tuple(str(one) for one in getattr(event.get("categories"), "cats", ()))
    nothing = CalendarEvent(str(event.get("uid", "")), date.min, date.min, 100, _plain(event.get("summary", "")), categories)
    try:
        of, start = _when(event, "recurrence-id", zone), _when(event, "dtstart", zone)
        if start is None:
            return nothing._replace(refusal="Its first day cannot be read.")
        first, last, hundredths = _days(start, _end(event, start, zone))
    except BrokenCalendarProperty:
        return nothing._replace(refusal="Its days cannot be read.")
    except OverflowError:
        return nothing._replace(refusal="Its days lie outside any calendar.")
    part = str(event.get(PART, ""))
    if part.isascii() and part.isdigit() and 1 <= int(part) <= 100:
        hundredths = int(part)
    if of is not None:  # one time of an event that repeats, held otherwise
        nothing = nothing._replace(uid=_uid_on(nothing.uid, _as_day(of)))
    days = nothing._replace(first=first, last=last, hundredths=hundredths, kind_word=str(event.get(KIND, "")))
    return days._replace(refusal=_refusal(event) or _no_days(days))


def _plain(words: object) -> str:
    """Typed words on one line, without what cannot be printed."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in str(words)).split())


def _no_days(days: CalendarEvent) -> str:
    """Why the days of an event are none."""
    if not 1 <= days.hundredths <= 100:
        return "It has no length."
    if days.last < days.first:
        return "It ends before it begins."
    return "It lasts longer than three years." if days.last - days.first > LONGEST else ""


def _refusal(event: Component) -> str:
    if str(event.get("status", "")).upper() == "CANCELLED":
        return "It is cancelled in the calendar."
    if event.get("rdate") is not None:
        return "It repeats on days that are listed one by one. Enter them here."
    return ""


def _when(event: Component, name: str, zone: tzinfo | None) -> date | datetime | None:
    value = getattr(event.get(name), "dt", None)
    return _local(value, zone) if isinstance(value, date) else None


def _local(value: date | datetime, zone: tzinfo | None) -> date | datetime:
    """Days and hours as they are where the event is held."""
    if isinstance(value, datetime):
        is_utc = value.tzinfo is not None and value.utcoffset() == timedelta(0) and str(value.tzinfo) in ("UTC", "Etc/UTC", "GMT")
        return (value.astimezone(zone) if is_utc else value).replace(tzinfo=None)
    return value


def _end(event: Component, start: date | datetime, zone: tzinfo | None) -> date | datetime:
    end = _when(event, "dtend", zone)
    if end is not None and isinstance(end, datetime) == isinstance(start, datetime):
        return end
    lasts = getattr(event.get("duration"), "dt", None)
    if isinstance(lasts, timedelta):
        return start + lasts
    return start if isinstance(start, datetime) else start + ONE_DAY


def _days(start: date | datetime, end: date | datetime) -> tuple[date, date, int]:
    """The first and the last day, and how much of each: hours of one day are of the eight of a workday."""
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return start, max(end - ONE_DAY, start) if end >= start else end, 100  # some end a day on the day itself
    last = (end - timedelta(microseconds=1)).date() if end > start else end.date()
    if last != start.date():
        return start.date(), last, 100
    hours = (end - start) / timedelta(hours=1)
    return start.date(), last, min(100, round(100 * hours / HOURS_OF_A_DAY))


def kind_named(word: str) -> AwayKind | None:
    """The kind that goes by a name, whatever its capitals."""
    return next((kind for kind in AwayKind if kind.value == word.strip().lower()), None)
