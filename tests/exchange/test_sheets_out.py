"""Lists as CSV and XLSX: what is written is read back, nothing is calculated, and no docket is ever written over."""

from __future__ import annotations

import csv
import io
import os
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from iqdesk.exchange.sheets import out
from iqdesk.exchange.sheets.out import Sheet, SheetTrouble, Value, guarded, save_sheet, unguarded

if TYPE_CHECKING:
    from pathlib import Path

HEADINGS = ("A-number", "Respondent", "Date", "Time", "Minutes")
ROWS: list[tuple[Value, ...]] = [
    ("A000102983", "Nguyễn, Thảo Vi", date(2027, 3, 9), time(10, 30), 90),
    ("A000127650", "Adébáyọ̀, Fọlákẹ́", date(2026, 11, 30), time(13, 5), 1204),
    ("A000088517", 'Oyelaran-Pratt, "Sim"', None, None, None),
]
LIST = Sheet("Hearings", HEADINGS, ROWS)


def as_csv(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def as_xlsx(path: Path) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()  # type: ignore[return-value]


def test_csv_is_read_back_with_days_and_hours_that_cannot_be_mistaken(tmp_path: Path) -> None:
    path = tmp_path / "hearings.csv"
    save_sheet(path, LIST)
    assert as_csv(path) == [
        list(HEADINGS),
        ["A000102983", "Nguyễn, Thảo Vi", "2027-03-09", "10:30 AM", "90"],
        ["A000127650", "Adébáyọ̀, Fọlákẹ́", "2026-11-30", "1:05 PM", "1204"],
        ["A000088517", 'Oyelaran-Pratt, "Sim"', "", "", ""],
    ]
    assert path.read_bytes().startswith(b"\xef\xbb\xbfA-number,")  # by the mark Excel knows that it is UTF-8
    assert b'"Oyelaran-Pratt, ""Sim"""' in path.read_bytes()
    assert path.read_bytes().endswith(b",,,\r\n")


@pytest.mark.parametrize("in_memory", [20_000, 2])
def test_xlsx_is_read_back_with_days_as_days_and_hours_as_hours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_memory: int
) -> None:
    monkeypatch.setattr(out, "IN_MEMORY", in_memory)  # a long list goes through files, and reads the same
    path = tmp_path / "hearings.xlsx"
    save_sheet(path, Sheet("Hearings", HEADINGS, iter(ROWS)))
    assert as_xlsx(path) == [
        list(HEADINGS),
        ["A000102983", "Nguyễn, Thảo Vi", date(2027, 3, 9), time(10, 30), 90.0],
        ["A000127650", "Adébáyọ̀, Fọlákẹ́", date(2026, 11, 30), time(13, 5), 1204.0],
        ["A000088517", 'Oyelaran-Pratt, "Sim"', "", "", ""],
    ]
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_an_empty_list_is_its_headings(tmp_path: Path) -> None:
    for name in ("none.csv", "none.xlsx"):
        save_sheet(tmp_path / name, Sheet("Cases", ("A-number", "Respondent"), []))
    assert as_csv(tmp_path / "none.csv") == [["A-number", "Respondent"]]
    assert as_xlsx(tmp_path / "none.xlsx") == [["A-number", "Respondent"]]


def test_the_head_stays_and_every_column_can_be_filtered(tmp_path: Path) -> None:
    import zipfile  # noqa: PLC0415 - here only

    path = tmp_path / "hearings.xlsx"
    save_sheet(path, LIST)
    with zipfile.ZipFile(path) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
    assert '<pane ySplit="1"' in page
    assert '<autoFilter ref="A1:E4"/>' in page
    assert "<f>" not in page


CALCULATED = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    " =1",
    "\u00a0=1",
    "  \t @x",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\u2212 1",
    "\u200b=1",
    "\ufeff=1",
    "'=1",
    "''  =1",
    '=HYPERLINK("http://a.example","x")',
    "=cmd|'/c calc'!A0",
    "-2+3+cmd|'/c calc'!A0",
]


@pytest.mark.parametrize("text", CALCULATED)
def test_what_would_be_calculated_has_an_apostrophe_in_csv_and_is_a_plain_text_in_xlsx(tmp_path: Path, text: str) -> None:
    sheet = Sheet("Notes", ("Note",), [(text,)])
    for name in ("notes.csv", "notes.xlsx"):
        save_sheet(tmp_path / name, sheet)
    assert as_csv(tmp_path / "notes.csv")[1] == [f"'{text}"]
    (read,) = as_xlsx(tmp_path / "notes.xlsx")[1]
    assert str(read).replace("\r", "\n") == text.replace("\r", "\n")
    assert isinstance(read, str)
    formulas = CalamineWorkbook.from_path(str(tmp_path / "notes.xlsx")).get_sheet_by_index(0)
    assert formulas.to_python() == [["Note"], [read]]


@pytest.mark.parametrize("text", ["", "A000102983", "O’Neil", "'Ndiaye", "a=b", "1 - 2", "http://a.example", "03/09/2027", "1e5"])
def test_every_other_text_stays_as_it_is(tmp_path: Path, text: str) -> None:
    assert guarded(text) == text
    save_sheet(tmp_path / "one.xlsx", Sheet("Notes", ("Note", "x"), [(text, "x")]))
    assert as_xlsx(tmp_path / "one.xlsx")[1] == [text, "x"]


@given(st.text())
def test_guarding_can_be_taken_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("name", ["list", "list.txt", "list.xls", "list.ods", "a.iqdocket"])
def test_another_ending_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(SheetTrouble, match=r"ends in neither \.csv nor \.xlsx\. Name the file (list|a)\.xlsx, say\."):
        save_sheet(tmp_path / name, LIST)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("there", [b"SQLite format 3\0 and the rows of a year", bytes(range(256)) * 16])
def test_a_list_never_replaces_a_docket_under_whatever_name(tmp_path: Path, suffix: str, there: bytes) -> None:
    place = tmp_path / f"docket{suffix}"
    place.write_bytes(there)
    with pytest.raises(OSError, match="a file that is no"):
        save_sheet(place, LIST)
    assert place.read_bytes() == there
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_list_replaces_an_older_list(tmp_path: Path, suffix: str) -> None:
    place = tmp_path / f"list{suffix}"
    save_sheet(place, Sheet("Cases", ("A-number",), []))
    before = place.read_bytes()
    save_sheet(place, LIST)
    assert place.read_bytes() != before


def test_a_list_replaces_no_folder_and_no_pipe(tmp_path: Path) -> None:
    pipe, folder = tmp_path / "pipe.csv", tmp_path / "folder.xlsx"
    os.mkfifo(pipe)
    folder.mkdir()
    for place in (pipe, folder):
        with pytest.raises(OSError, match="no ordinary file"):
            save_sheet(place, LIST)


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_a_masked_list_that_shows_a_number_is_not_written(tmp_path: Path, name: str) -> None:
    rows: list[tuple[Value, ...]] = [(date(2027, 3, 9), "Room 4"), (None, "See 127-650-107")]
    sheet = Sheet("Notes", ("Date", "Note"), rows, frozenset({"127650107"}))
    with pytest.raises(SheetTrouble, match=r"Row 3 of “Notes” shows an A-number \(A….107\) under Note\. The list is masked"):
        save_sheet(tmp_path / name, sheet)
    assert list(tmp_path.iterdir()) == []
    save_sheet(tmp_path / name, replace(sheet, unseen=None))


def test_what_xlsx_cannot_hold_is_said_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.xlsx"
    with pytest.raises(SheetTrouble, match=r"Row 2 has more letters under Note than XLSX can hold\. Save it as \.csv\."):
        save_sheet(path, Sheet("Notes", ("Note",), [("x" * 32_768,)]))
    monkeypatch.setattr(out, "MOST_ROWS", 2)
    with pytest.raises(SheetTrouble, match="The list has more than 2 rows"):
        save_sheet(path, Sheet("Notes", ("Note",), [("x",)] * 3))
    assert list(tmp_path.iterdir()) == []
    save_sheet(tmp_path / "list.csv", Sheet("Notes", ("Note",), [("x" * 40_000,)] * 3))


def test_a_day_before_the_calendar_of_xlsx_is_written_as_text(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    save_sheet(path, Sheet("Days", ("Day", "x"), [(date(1899, 12, 31), "x"), (date(1900, 3, 1), "x")]))
    assert as_xlsx(path)[1:] == [["1899-12-31", "x"], [date(1900, 3, 1), "x"]]


def test_a_disk_that_refuses_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    save_sheet(path, LIST)
    before = path.read_bytes()

    def breaks() -> object:
        yield ROWS[0]
        raise OSError(28, "No space left on device")

    for name in ("list.csv", "list.xlsx"):
        with pytest.raises(OSError, match="No space left"):
            save_sheet(tmp_path / name, Sheet("Hearings", HEADINGS, breaks()))  # type: ignore[arg-type]  # as it breaks
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
