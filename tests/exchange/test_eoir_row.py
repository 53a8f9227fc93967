"""One row: cells trimmed and read, and a shifted row put right or refused, never with another date in a date's place."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from iqdesk.exchange.eoir_layout import LAYOUTS, Header, Kind, Layout, kind_of
from iqdesk.exchange.eoir_row import Fit, Misfit, Row, cells_of, day_in, is_null, is_redacted, minutes_in, number_in, trimmed

from .releases import HEADERS, TABLES, a_case, a_line, a_motion, a_proceeding


def header(table: str) -> Header:
    layout = next(layout for layout in LAYOUTS if layout.name == table)
    return Header.read(layout, "\t".join(HEADERS[table]).encode())


@cache
def sound_lines(table: str) -> list[bytes]:
    lines = (TABLES / f"{table}.csv").read_bytes().replace(b"\0", b"").split(b"\r\n")[1:]
    return [line for line in lines if line.count(b"\t") == header(table).width - 1]


@pytest.mark.parametrize(
    ("cell", "becomes"),
    [
        ("  SP ", "SP"),
        ("\\", "\\"),
        ("\\\\", "\\\\"),
        ("\\QWM\\", "QWM"),
        (" \\ QWM \\ ", "QWM"),
        ('say "so"', 'say "so"'),
        ("\xa0X\xa0", "X"),
    ],
)
def test_cells_are_trimmed_of_blanks_and_backslashes(cell: str, becomes: str) -> None:
    assert trimmed(cell) == becomes


def test_control_characters_go_and_tabs_and_accents_stay() -> None:
    assert cells_of(b"a\0b\x01\tPE\xd1ITAS\x85\r") == ["ab", "PEÑITAS"]


@pytest.mark.parametrize("cell", ["", "b6", "N/A", "A.2.a", "?", "????"])
def test_marks_of_redaction_stand_for_nothing_in_every_cell(cell: str) -> None:
    assert is_redacted(cell)
    assert is_null(cell)


def test_zeros_stand_for_nothing_in_text_and_dates_only() -> None:
    assert is_null("000")
    assert not is_redacted("00")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2019-03-04 00:00:00.000", date(2019, 3, 4)),
        ("2025-01-31 11:01:02.697", date(2025, 1, 31)),
        ("2019-03-04", date(2019, 3, 4)),
        ("1950-01-01 00:00:00.000", date(1950, 1, 1)),
        ("2035-12-31 00:00:00", date(2035, 12, 31)),
        ("", None),
        ("b6", None),
        ("00000000", None),
    ],
)
def test_dates_are_read_by_their_date_part(cell: str, day: date | None) -> None:
    assert day_in(cell) == day


@pytest.mark.parametrize(
    "cell", ["1949-12-31", "2036-01-01", "1900-01-01 00:00:00.000", "2925-01-01", "2019-02-30", "03/04/2019", "HOUSTON"]
)
def test_impossible_dates_read_as_nothing_and_are_counted(cell: str) -> None:
    row = Row.read(header("B_TblProceeding"), a_proceeding(COMP_DATE=cell))
    assert row.day("COMP_DATE") is None
    assert row.impossible_dates == 1


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("0930", 570),
        ("930", 570),
        ("9:30", 570),
        ("08:30", 510),
        ("13:05:00", 785),
        ("0000", None),
        ("2400", None),
        ("0960", None),
        ("noon", None),
    ],
)
def test_times_are_minutes_after_midnight(cell: str, minutes: int | None) -> None:
    assert minutes_in(cell) == minutes


@pytest.mark.parametrize(
    ("cell", "number"),
    [("20000166", 20000166), ("007", 7), ("0", None), ("FC", None), ("", None), ("²", None), ("-1", None), ("9" * 5000, None)],
)
def test_keys_are_positive_whole_numbers(cell: str, number: int | None) -> None:
    assert number_in(cell) == number


def test_kinds_follow_the_names_of_the_columns() -> None:
    days = {
        "COMP_DATE",
        "DATBIADECISION",
        "LATEST_HEARING",
        "ADDRESS_CHANGEDON",
        "VENUE_CHG_GRANTED",
        "UPDATE_DATE",
        "DATE_OF_ENTRY",
    }
    codes = {"UPDATED_CITY", "UPDATE_SITE", "UPDATE_TIME", "HEARING_TIME", "INPUT_TIME", "ADJ_RSN"}
    assert {kind_of(name) for name in days} == {Kind.DAY}
    assert {kind_of(name) for name in codes} == {Kind.CODE}
    assert {kind_of(name) for name in ("C_BIRTHDATE", "DATE_APPEAL_DUE_STATUS", "DATE_TO_BIA_UPDATE")} == {Kind.ANYTHING}
    assert {kind_of(name) for name in ("IDNCASE", "IDNPROCEEDING", "LNGAPPEALID")} == {Kind.NUMBER}


def test_a_short_row_is_filled_up_with_blanks() -> None:
    line = a_motion(MOTION_RECD_DATE="2019-01-02 00:00:00.000").rstrip(b"\t")
    row = Row.read(header("tbl_Court_Motions"), line)
    assert row.fit is Fit.SOUND
    assert row.day("MOTION_RECD_DATE") == date(2019, 1, 2)
    assert row.code("STRFILINGPARTY") is None


@pytest.mark.parametrize("tail", [b"\tA.2.a", b"\tA.2.a\t2020-01-15 09:12:44.100", b"\t", b"\t \t"])
def test_what_runs_over_the_last_column_is_cut(tail: bytes) -> None:
    day = "2019-01-02 00:00:00.000"
    row = Row.read(header("tbl_Court_Motions"), a_motion(MOTION_RECD_DATE=day, COMP_DATE=day, DEC="G", STRFILINGPARTY="A") + tail)
    assert row.fit is Fit.CUT
    assert (row.day("MOTION_RECD_DATE"), row.code("STRFILINGPARTY")) == (date(2019, 1, 2), "A")


def test_a_state_in_the_zip_column_takes_out_the_citys_second_half() -> None:
    city = a_case(ALIEN_CITY="EL PASO", ALIEN_STATE="TX", E_28_DATE="2018-01-02 00:00:00.000", NAT="MX").replace(
        b"EL PASO", b"EL\tPASO"
    )
    row = Row.read(header("A_TblCase"), city)
    assert row.fit is Fit.REPAIRED
    assert row.cells[1:4] == ["EL", "TX", ""]
    assert (row.code("NAT"), row.day("E_28_DATE")) == ("MX", date(2018, 1, 2))


def test_a_date_in_a_code_column_takes_out_the_cell_before_it() -> None:
    day = "2019-01-02 00:00:00.000"
    line = a_proceeding(INPUT_DATE=day, BASE_CITY_CODE="HOU", COMP_DATE=day, APPEAL_RSVD="A", ABSENTIA="N").replace(
        b"\tA\t", b"\tA\t\t"
    )
    row = Row.read(header("B_TblProceeding"), line)
    assert (row.fit, row.day("COMP_DATE"), row.code("ABSENTIA")) == (Fit.REPAIRED, date(2019, 1, 2), "N")


def test_a_blank_that_could_belong_to_any_of_three_dates_is_refused() -> None:
    first, second = "2019-01-02 00:00:00.000", "2019-01-05 00:00:00.000"
    line = a_motion(COMP_DATE=second, MOTION_RECD_DATE=first).replace(second.encode(), b"\t" + second.encode())
    with pytest.raises(Misfit, match="would depend"):
        Row.read(header("tbl_Court_Motions"), line)


def test_stray_cells_in_two_places_are_refused() -> None:
    line = a_case(E_28_DATE="2018-01-02 00:00:00.000").replace(b"\tN\t", b"\t2019-03-03 00:00:00.000\tN\tX\tY\t")
    with pytest.raises(Misfit, match="too many"):
        Row.read(header("A_TblCase"), line)


WITH_DAYS = [layout for layout in LAYOUTS if any(Kind.DAY is kind_of(name) for name in (*layout.needed, *layout.optional))]
SURPLUS = st.text(st.sampled_from("ABCXYZ SP019?./\\'\"-Ñ"), max_size=8) | st.sampled_from(
    ["CA", "TX", "b6", "N/A", "0", "QWM", "20000166", "0930"]
)


def days_of(row: Row) -> dict[str, date | None]:
    header = row.header
    return {name: row.day(name) for name, place in header.places.items() if header.kinds[place] is Kind.DAY}


@given(data=st.data(), layout=st.sampled_from(WITH_DAYS), text=SURPLUS)
def test_a_surplus_cell_before_a_date_is_taken_out_or_the_row_refused(data: st.DataObject, layout: Layout, text: str) -> None:
    """Never is another date, or none, put silently where a date was."""
    line = data.draw(st.sampled_from(sound_lines(layout.name)))
    columns = header(layout.name)
    sound = Row.read(columns, line)
    expected = days_of(sound)
    assume(sound.impossible_dates == 0)
    last_day = max(place for place, kind in enumerate(columns.kinds) if kind is Kind.DAY)
    cells = line.split(b"\t")
    cells.insert(data.draw(st.integers(0, last_day)), text.encode("latin-1"))
    try:
        repaired = Row.read(columns, b"\t".join(cells))
    except Misfit:
        return
    assert days_of(repaired) == expected


@given(data=st.data(), text=st.text(st.sampled_from("ABCXYZ"), min_size=1, max_size=8))
def test_a_text_torn_near_the_completion_date_is_repaired(data: st.DataObject, text: str) -> None:
    """The places where the published rows are torn are put right, not only refused."""
    line = data.draw(st.sampled_from([line for line in sound_lines("B_TblProceeding") if line.split(b"\t")[21].strip()]))
    columns = header("B_TblProceeding")
    sound = Row.read(columns, line)
    assume(sound.day("COMP_DATE") is not None)
    cells = line.split(b"\t")
    cells.insert(data.draw(st.integers(8, 21)), text.encode())
    repaired = Row.read(columns, b"\t".join(cells))
    assert repaired.fit is Fit.REPAIRED
    assert days_of(repaired) == days_of(sound)
    assert (repaired.judge(), repaired.code("CUSTODY"), repaired.number("IDNCASE")) == (
        sound.judge(),
        sound.code("CUSTODY"),
        sound.number("IDNCASE"),
    )


def test_a_line_of_nothing_but_tabs_is_a_row_without_a_key() -> None:
    assert Row.read(header("A_TblCase"), a_line("A_TblCase")).number("IDNCASE") is None
