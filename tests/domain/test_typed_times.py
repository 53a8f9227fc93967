from __future__ import annotations

from datetime import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_times import Slot, filled, typed_minutes, typed_time

TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def minute_of(at: time) -> int:
    return at.hour * 60 + at.minute


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        *(("830", time(8, 30)), ("8:30", time(8, 30)), ("0830", time(8, 30)), ("8", time(8)), (" 8:30 ", time(8, 30))),
        *(("1:30p", time(13, 30)), ("1:30 pm", time(13, 30)), ("1:30 P.M.", time(13, 30)), ("130p.m", time(13, 30))),
        *(("13:00", time(13)), ("1300", time(13)), ("13", time(13)), ("23:59", time(23, 59)), ("0:15", time(0, 15))),
        *(("noon", time(12)), ("12", time(12)), ("12:30", time(12, 30)), ("12p", time(12)), ("12a", time(0)), ("9a", time(9))),
    ],
)
def test_a_clerks_spellings_of_a_time_are_read(typed: str, at: time) -> None:
    assert typed_time(typed) == at


@pytest.mark.parametrize("hour", range(1, 7))
def test_one_to_six_is_the_afternoon_unless_am_is_said(hour: int) -> None:
    assert typed_time(str(hour)) == time(hour + 12)
    assert typed_time(f"{hour}:30") == time(hour + 12, 30)
    assert typed_time(f"{hour}:30a") == time(hour, 30)


@pytest.mark.parametrize("hour", [0, *range(7, 13)])
def test_the_other_hours_are_the_courts_morning(hour: int) -> None:
    assert typed_time(str(hour)) == time(hour)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        *(("25:00", "Hours run from 0 to 23"), ("24:00", "Hours run from 0 to 23"), ("83", "Hours run from 0 to 23")),
        *(("8:75", "Minutes run from 00 to 59"), ("860", "Minutes run from 00 to 59"), ("13p", "hours run from 1 to 12")),
        *(("0a", "hours run from 1 to 12"), ("830x", "Type it as 830"), ("8:5", "Type it as 830"), ("8:", "Type it as 830")),
        *(("", "Type it as 830"), ("1.30", "Type it as 830"), ("٨:٣٠", "Type it as 830"), ("8 30", "Type it as 830")),
        *(("midnight", "Type it as 830"), ("-1", "Type it as 830"), ("12345", "Type it as 830"), ("8:30 a p", "Type it as 830")),
    ],
)
def test_what_is_not_certainly_a_time_is_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(RuleBroken, match=reason):
        typed_time(typed)


@given(TIMES)
def test_a_time_survives_every_way_of_writing_it(at: time) -> None:
    half = "a" if at.hour < 12 else "p"
    hour = (at.hour - 1) % 12 + 1
    for form in (f"{hour}:{at.minute:02}{half}", f"{hour}{at.minute:02} {half}m", f"{hour}:{at.minute:02} {half.upper()}.M."):
        assert typed_time(form) == at
    if at.hour not in range(1, 7):
        assert typed_time(f"{at:%H:%M}") == typed_time(f"{at:%H%M}") == at


@given(st.text(max_size=12))
def test_any_text_gives_a_time_or_a_sentence(text: str) -> None:
    try:
        at = typed_time(text)
    except RuleBroken:
        return
    assert at.second == at.microsecond == 0


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        *(("90", 90), ("90m", 90), ("90 min", 90), ("45m", 45), ("1h", 60), ("1h30", 90), ("1h30m", 90), ("1:30", 90)),
        *(("1.5h", 90), ("0.75h", 45), ("1 h 30", 90), ("1H05", 65), ("24h", 1440), (" 15 ", 15), ("0:45", 45), ("1.3h", 78)),
    ],
)
def test_a_clerks_spellings_of_a_duration_are_read(typed: str, minutes: int) -> None:
    assert typed_minutes(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        *(("0", "a minute at least"), ("0h", "a minute at least"), ("1441", "a day at most"), ("25h", "a day at most")),
        *(("1h75", "from 00 to 59"), ("1:60", "from 00 to 59"), ("1.33h", "whole number"), ("", "Type it as 90")),
        *(("1h5", "Type it as 90"), ("an hour", "Type it as 90"), ("-5", "Type it as 90"), ("1.5", "Type it as 90")),
        *(("12345", "Type it as 90"), ("٩٠", "Type it as 90"), ("1h30x", "Type it as 90")),
    ],
)
def test_what_is_not_certainly_a_duration_is_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(RuleBroken, match=reason):
        typed_minutes(typed)


@given(st.integers(1, 1440))
def test_a_duration_survives_every_way_of_writing_it(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    for form in (f"{minutes}", f"{minutes}m", f"{hours}h{rest:02}", f"{hours}:{rest:02}"):
        assert typed_minutes(form) == minutes


@given(st.text(max_size=12))
def test_any_text_gives_a_duration_or_a_sentence(text: str) -> None:
    try:
        minutes = typed_minutes(text)
    except RuleBroken:
        return
    assert 1 <= minutes <= 1440


@given(TIMES, TIMES)
def test_any_two_of_start_end_and_duration_give_the_third(start: time, end: time) -> None:
    assume(start < end)
    minutes = minute_of(end) - minute_of(start)
    whole = Slot(start, minutes, end)
    assert filled(start, None, end) == filled(start, minutes, None) == filled(None, minutes, end) == whole
    assert filled(start, minutes, end) == whole


def test_one_part_alone_stays_alone() -> None:
    assert filled(None, None, None) == Slot(None, None, None)
    assert filled(time(9), None, None) == Slot(time(9), None, None)
    assert filled(None, 30, None) == Slot(None, 30, None)
    assert filled(None, None, time(9)) == Slot(None, None, time(9))


@pytest.mark.parametrize(
    ("start", "minutes", "end", "reason"),
    [
        (time(15), None, time(13), "The end, 1:00 PM, is not after the start, 3:00 PM."),
        (time(9), None, time(9), "is not after the start"),
        (time(9), 30, time(10), "From 9:00 AM to 10:00 AM are 60 minutes, not 30"),
        (time(23), 90, None, "ends after midnight"),
        (None, 90, time(1), "began before midnight"),
    ],
)
def test_parts_that_contradict_each_other_are_refused(
    start: time | None, minutes: int | None, end: time | None, reason: str
) -> None:
    with pytest.raises(RuleBroken, match=reason):
        filled(start, minutes, end)
