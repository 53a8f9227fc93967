"""Days away as iCalendar: written, read again, and what the events of other calendars would do to the ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store.every_verb import an_empty_docket

from iqdesk.domain.calendar import Away, AwayKind
from iqdesk.exchange.calendar_file import CalendarTrouble, calendar_bytes, read_calendar, save_calendar
from iqdesk.exchange.calendar_plan import NO_KIND, Fate, plan_calendar, take_in
from iqdesk.exchange.calendar_repeats import NoRepeats, repeated

if TYPE_CHECKING:
    from pathlib import Path

    from iqdesk.exchange.calendar_file import CalendarEvent

MADE_ON = date(2027, 3, 9)
LAST = date(2028, 9, 30)
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//EN\r\n"
DETAIL = Away(
    7, date(2027, 1, 11), date(2027, 1, 22), AwayKind.DETAIL, note="Detail to Camp Harlan, detained docket; e-mail of Jan 6"
)
HALF = Away(8, date(2027, 2, 9), date(2027, 2, 9), AwayKind.OUTAGE, 50, "Video link down, afternoon", calendar_uid="x@court")


def ics(*events: str, head: str = HEAD) -> bytes:
    """A calendar of events, each its lines without BEGIN and END."""
    body = "".join("BEGIN:VEVENT\r\n" + one.strip().replace("\n", "\r\n") + "\r\nEND:VEVENT\r\n" for one in events)
    return (head + body + "END:VCALENDAR\r\n").encode()


def read(folder: Path, text: bytes, hours: int = -5) -> tuple[CalendarEvent, ...]:
    path = folder / "leave.ics"
    path.write_bytes(text)
    return read_calendar(path, LAST, timezone(timedelta(hours=hours)))


def the_one(folder: Path, *lines: str, head: str = HEAD) -> CalendarEvent:
    (event,) = read(folder, ics("\n".join(lines), head=head))
    return event


def test_what_is_written_is_known_when_it_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "away.ics"
    save_calendar(path, [DETAIL, HALF], MADE_ON, masked=False)
    plan = plan_calendar(read_calendar(path, LAST), [DETAIL, HALF])
    assert plan.counts() == {Fate.NEW: 0, Fate.CHANGED: 0, Fate.KNOWN: 2, Fate.REFUSED: 0}
    elsewhere = plan_calendar(read_calendar(path, LAST), [])
    assert [(one.first, one.last, one.kind, one.hundredths, one.note) for one in elsewhere.new] == [
        (DETAIL.first, DETAIL.last, DETAIL.kind, 100, DETAIL.note),
        (HALF.first, HALF.last, HALF.kind, 50, HALF.note),
    ]
    save_calendar(path, [DETAIL], MADE_ON, masked=False)  # an older calendar is replaced


def test_a_calendar_is_lines_of_75_octets_with_the_day_after_the_last(tmp_path: Path) -> None:
    # RFC 5545: 3.1 folds lines, 3.6.1 has DTEND as the first day after the event.
    text = calendar_bytes([DETAIL], MADE_ON, masked=False)
    assert b"DTSTART;VALUE=DATE:20270111\r\nDTEND;VALUE=DATE:20270123\r\n" in text
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    assert text == calendar_bytes([DETAIL], MADE_ON, masked=False)


def test_a_masked_calendar_says_the_kind_alone() -> None:
    text = calendar_bytes([DETAIL, HALF], MADE_ON, masked=True)
    assert b"Harlan" not in text
    assert b"Video" not in text
    assert b"SUMMARY:Detail\r\n" in text


@given(st.dates(date(2011, 1, 1), date(2035, 1, 1)), st.integers(0, 60), st.integers(1, 100), st.text(max_size=60))
def test_every_entry_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, first: date, more: int, part: int, note: str
) -> None:
    entry = Away(3, first, first + timedelta(days=more), AwayKind.LEAVE, part, note)
    path = tmp_path_factory.getbasetemp() / "one.ics"
    path.write_bytes(calendar_bytes([entry], MADE_ON, masked=False))
    (event,) = read_calendar(path, LAST)
    assert (event.uid, event.first, event.last, event.hundredths) == ("3@iqdesk", entry.first, entry.last, part)


def test_whole_days_of_another_program_are_read(tmp_path: Path) -> None:
    event = the_one(tmp_path, "UID:a@b", "DTSTART;VALUE=DATE:20270412", "DTEND;VALUE=DATE:20270417", "SUMMARY:Annual leave")
    assert event[:5] == ("a@b", date(2027, 4, 12), date(2027, 4, 16), 100, "Annual leave")
    event = the_one(tmp_path, "UID:a@b", "DTSTART;VALUE=DATE:20270412", "SUMMARY:Sick")  # without an end: that day
    assert (event.first, event.last) == (date(2027, 4, 12), date(2027, 4, 12))
    event = the_one(tmp_path, "UID:a@b", "DTSTART;VALUE=DATE:20270412", "DURATION:P3D", "SUMMARY:Sick")
    assert (event.first, event.last) == (date(2027, 4, 12), date(2027, 4, 14))


@pytest.mark.parametrize(
    ("start", "end", "part"),
    [
        ("20270412T130000", "20270412T170000", 50),
        ("20270412T080000", "20270412T180000", 100),
        ("20270412T090000", "20270412T100000", 12),
    ],
)
def test_hours_are_a_part_of_the_eight_of_a_workday(tmp_path: Path, start: str, end: str, part: int) -> None:
    event = the_one(tmp_path, "UID:a@b", f"DTSTART:{start}", f"DTEND:{end}", "SUMMARY:Training")
    assert (event.first, event.last, event.hundredths, event.refusal) == (date(2027, 4, 12), date(2027, 4, 12), part, "")


def test_hours_over_several_days_are_whole_days(tmp_path: Path) -> None:
    event = the_one(tmp_path, "UID:a@b", "DTSTART:20270412T080000", "DTEND:20270415T000000", "SUMMARY:Training")
    assert (event.first, event.last, event.hundredths) == (date(2027, 4, 12), date(2027, 4, 14), 100)


def test_hours_told_in_utc_are_of_the_calendars_own_zone(tmp_path: Path) -> None:
    # 02:00 UTC on April 13 is 10 PM of April 12 in New York.
    lines = ("UID:a@b", "DTSTART:20270413T020000Z", "DTEND:20270413T030000Z", "SUMMARY:Other duty")
    assert the_one(tmp_path, *lines, head=HEAD + "X-WR-TIMEZONE:America/New_York\r\n").first == date(2027, 4, 12)
    assert the_one(tmp_path, *lines, head=HEAD + "X-WR-TIMEZONE:Nowhere/Else\r\n").first == date(2027, 4, 12)  # the zone given
    assert the_one(tmp_path, "UID:a@b", "DTSTART;TZID=America/New_York:20270413T080000", "DURATION:PT4H").hundredths == 50


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("UID:a\nSUMMARY:Leave", "first day cannot be read"),
        ("UID:a\nDTSTART;VALUE=DATE:20270231\nSUMMARY:Leave", "Its days cannot be read"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nDTEND:xx\nSUMMARY:Leave", "Its days cannot be read"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nDURATION:foo\nSUMMARY:Leave", "Its days cannot be read"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:bad\nSUMMARY:Leave", "leaves out cannot be read"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nRDATE;VALUE=DATE:20270414\nSUMMARY:Leave", "one by one"),
        ("UID:a\nDTSTART;VALUE=DATE:20260412\nRRULE:FREQ=DAILY\nSUMMARY:Leave", "more than 400 times"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nRRULE:FREQ=HOURLY\nSUMMARY:Leave", "within a day"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nSTATUS:CANCELLED\nSUMMARY:Leave", "cancelled"),
        ("UID:a\nDTSTART:20270412T080000\nSUMMARY:Leave", "no length"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nRRULE:FREQ=DAILY;UNTIL=20270230\nSUMMARY:Leave", "cannot be read"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nRRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY\nSUMMARY:Leave", "more than one rule"),
        ("UID:a\nDTSTART;VALUE=DATE:20290412\nRRULE:FREQ=WEEKLY\nSUMMARY:Leave", "up to Saturday, September 30, 2028"),
        ("UID:a\nDTSTART:00010101T000000Z\nSUMMARY:Leave", "outside any calendar"),
        ("UID:a\nDTSTART;VALUE=DATE:99991231\nSUMMARY:Leave", "outside any calendar"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nDURATION:P999999999D\nSUMMARY:Leave", "outside any calendar"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nDTEND;VALUE=DATE:20310412\nSUMMARY:Leave", "longer than three years"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nDTEND;VALUE=DATE:20270410\nSUMMARY:Leave", "ends before it begins"),
        ("UID:a\nDTSTART;VALUE=DATE:20270410\nDTEND;VALUE=DATE:20270412\nSUMMARY:Leave", "No court day"),
        ("UID:a\nDTSTART;VALUE=DATE:20270412\nSUMMARY:Dentist", NO_KIND),
    ],
)
def test_what_cannot_be_taken_in_says_why(tmp_path: Path, lines: str, why: str) -> None:
    plan = plan_calendar(read(tmp_path, ics(lines)), [])
    assert (plan.writes, plan.counts()[Fate.REFUSED]) == (0, 1)
    assert why in plan.events[0].reason


def test_what_other_programs_write_loosely_is_read_all_the_same(tmp_path: Path) -> None:
    # A byte order mark, a day that ends on itself (RFC 5545, 3.6.1 asks for a later one), letters that no font has.
    text = ics("UID:a\nDTSTART;VALUE=DATE:20270412\nDTEND;VALUE=DATE:20270412\nSUMMARY:Leave\x1b[31m, Ohio")
    (event,) = read(tmp_path, b"\xef\xbb\xbf" + text)
    assert (event.first, event.last, event.refusal) == (date(2027, 4, 12), date(2027, 4, 12), "")
    assert event.summary == "Leave [31m, Ohio"


def test_what_repeats_is_read_each_time_as_an_event_of_its_own(tmp_path: Path) -> None:
    # Every other Friday off from April 2, 2027, not on April 30, and on May 14 the Thursday instead.
    rule = "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20270529T030000Z"  # the evening of Friday, May 28 in Ohio
    series = f"UID:a@b\nDTSTART;VALUE=DATE:20270402\n{rule}\nEXDATE;VALUE=DATE:20270430\nSUMMARY:Leave, compressed schedule"
    other = "UID:a@b\nRECURRENCE-ID;VALUE=DATE:20270514\nDTSTART;VALUE=DATE:20270513\nSUMMARY:Leave, compressed schedule"
    events = read(tmp_path, ics(series, other))
    assert [event.first for event in events] == [date(2027, *day) for day in ((4, 2), (4, 16), (5, 13), (5, 28))]
    assert [event.uid for event in events][2] == "a@b#2027-05-14"
    ledger = [Away(place, event.first, event.last, AwayKind.LEAVE, calendar_uid=event.uid) for place, event in enumerate(events)]
    assert plan_calendar(events, ledger).counts()[Fate.KNOWN] == 4


def test_what_repeats_without_an_end_is_read_up_to_the_last_day_that_is_asked_for(tmp_path: Path) -> None:
    events = read(tmp_path, ics("UID:a\nDTSTART:20280703T080000\nDTEND:20280703T120000\nRRULE:FREQ=MONTHLY\nSUMMARY:Union time"))
    assert [(event.first, event.hundredths) for event in events] == [(date(2028, month, 3), 50) for month in (7, 8, 9)]


def test_a_time_of_a_series_that_is_cancelled_falls_away(tmp_path: Path) -> None:
    series = "UID:a\nDTSTART;VALUE=DATE:20270412\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:Leave"
    gone = "UID:a\nRECURRENCE-ID;VALUE=DATE:20270413\nDTSTART;VALUE=DATE:20270413\nSTATUS:CANCELLED\nSUMMARY:Leave"
    plan = plan_calendar(read(tmp_path, ics(series, gone)), [])
    assert [one.first.day for one in plan.new] == [12, 14]
    assert plan.counts()[Fate.REFUSED] == 1


def test_a_rule_that_cannot_be_followed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoRepeats, match="cannot be read"):
        repeated("FREQ=DAILY;NOTHING=1", MADE_ON, LAST, None)


def test_a_second_event_of_one_name_is_refused(tmp_path: Path) -> None:
    leave = "UID:a@b\nDTSTART;VALUE=DATE:2027041{}\nSUMMARY:Leave"
    plan = plan_calendar(read(tmp_path, ics(leave.format(2), leave.format(3))), [])
    assert [one.fate for one in plan.events] == [Fate.NEW, Fate.REFUSED]


def test_an_event_that_says_no_kind_can_be_taken_as_one(tmp_path: Path) -> None:
    plan = plan_calendar(read(tmp_path, ics("UID:a\nDTSTART;VALUE=DATE:20270412\nSUMMARY:Dentist")), [], AwayKind.LEAVE)
    assert [(one.kind, one.note) for one in plan.new] == [(AwayKind.LEAVE, "Dentist")]
    assert plan.without_kind == 0


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("SUMMARY:Sick leave", AwayKind.LEAVE),
        ("SUMMARY:Annual judges’ conference", AwayKind.TRAINING),
        ("SUMMARY:Union business", AwayKind.UNION_TIME),
        ("SUMMARY:Court closed, ice storm", AwayKind.COURT_CLOSURE),
        ("SUMMARY:Video link down", AwayKind.OUTAGE),
        ("SUMMARY:Jury duty", AwayKind.OTHER_DUTY),
        ("SUMMARY:Camp Harlan\nCATEGORIES:Travel,Detail", AwayKind.DETAIL),
    ],
)
def test_the_kind_is_read_from_the_words_of_an_event(tmp_path: Path, said: str, kind: AwayKind) -> None:
    plan = plan_calendar(read(tmp_path, ics(f"UID:a\nDTSTART;VALUE=DATE:20270412\n{said}")), [])
    assert plan.events[0].kind is kind


def test_an_event_that_moved_changes_the_days_of_its_entry_and_nothing_else(tmp_path: Path) -> None:
    stands = replace(HALF, kind=AwayKind.OTHER_DUTY, note="As corrected here", is_outside=True)
    plan = plan_calendar(read(tmp_path, ics("UID:x@court\nDTSTART;VALUE=DATE:20270210\nSUMMARY:Outage")), [stands])
    (identity, correction) = plan.changed[0]
    assert (identity, correction.first, correction.hundredths) == (8, date(2027, 2, 10), 100)
    assert (correction.kind, correction.note, correction.is_outside) == (AwayKind.OTHER_DUTY, "As corrected here", True)


def test_days_that_were_typed_before_are_known(tmp_path: Path) -> None:
    typed = Away(5, date(2027, 4, 12), date(2027, 4, 12), AwayKind.LEAVE)
    plan = plan_calendar(read(tmp_path, ics("UID:z\nDTSTART;VALUE=DATE:20270412\nSUMMARY:Leave")), [typed])
    assert [(one.fate, one.entry_id) for one in plan.events] == [(Fate.KNOWN, 5)]


def test_a_calendar_is_taken_in_as_one_step_and_known_the_next_time(tmp_path: Path) -> None:
    events = read(
        tmp_path, ics("UID:a\nDTSTART;VALUE=DATE:20270412\nSUMMARY:Leave", "UID:b\nDTSTART;VALUE=DATE:20270503\nSUMMARY:Detail")
    )
    file = an_empty_docket()
    take_in(file, "leave.ics", plan_calendar(events, file.calendar().away))
    assert len(file.calendar().away) == 2
    again = plan_calendar(events, file.calendar().away)
    assert again.counts()[Fate.KNOWN] == 2
    assert not take_in(file, "leave.ics", again)
    file.undo()
    assert file.calendar().away == ()


@pytest.mark.parametrize(
    "text", [b"", b"nothing of the kind", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", b"BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n"]
)
def test_what_is_no_calendar_is_said_to_be_none(tmp_path: Path, text: bytes) -> None:
    with pytest.raises(CalendarTrouble, match="calendar"):
        read(tmp_path, text)


def test_a_calendar_that_is_not_there_or_far_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CalendarTrouble, match="cannot be read"):
        read_calendar(tmp_path / "none.ics", LAST)
    large = tmp_path / "large.ics"
    with large.open("wb") as out:
        out.truncate(21_000_000)
    with pytest.raises(CalendarTrouble, match="larger"):
        read_calendar(large, LAST)
