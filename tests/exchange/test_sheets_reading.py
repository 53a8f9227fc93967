"""Files and clipboards as grids: encodings that are told or refused, separators, row numbers, and workbooks behind the guard."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from exchange.sheets import HEADINGS, ROW, a_workbook
from iqdesk.exchange.sheets import workbook_in
from iqdesk.exchange.sheets.grid import MOST_COLUMNS, MOST_ROWS, Grid, SheetTrouble, column_letter
from iqdesk.exchange.sheets.reading import read_bytes, read_clipboard, read_file

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "A No.,Name,Hrg date\nA000141006,“Quispe” Nélida,3/15/2027\n"


def refusal(data: bytes, name: str = "march.csv", sheet: str | None = None) -> str:
    with pytest.raises(SheetTrouble) as refused:
        read_bytes(data, name, sheet)
    return str(refused.value)


def cells(grid: Grid) -> list[tuple[object, ...]]:
    return [row.cells for row in grid.rows]


# Text.


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_letters_are_read_in_the_encoding_that_shows(encoding: str) -> None:
    grid = read_bytes(TEXT.encode(encoding), "march.csv")
    assert grid.headings == ("A No.", "Name", "Hrg date")
    assert cells(grid) == [("A000141006", "“Quispe” Nélida", "3/15/2027")]


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("cp1252", "read as Windows Western (cp1252)"), ("utf-16-le", "read as UTF-16"), ("utf-16-be", "read as UTF-16")],
)
def test_an_encoding_that_was_only_found_is_said(encoding: str, said: str) -> None:
    assert read_bytes(TEXT.encode(encoding), "march.csv").notes == (said,)


def test_utf_8_with_a_damaged_letter_is_refused_and_not_read_with_wrong_ones() -> None:
    damaged = TEXT.replace("Nélida", "Nélida Thảo").encode().replace("ả".encode(), "ả".encode()[:2])
    assert refusal(damaged).startswith("This file is UTF-8 text with damaged letters in it.")
    assert refusal(TEXT.encode("utf-16")[:-1]).startswith("This file says that it is UTF-16 text and is not")
    assert refusal(b"\xef\xbb\xbfA No.\n\xff\n").startswith("This file says that it is UTF-8 text")
    assert refusal(b"A No.,Name\n1,\x81\x8d\n").startswith("It cannot be told which letters")


def test_what_is_no_text_is_refused() -> None:
    assert refusal(bytes(range(1, 32)) * 40).startswith("This file holds no text.")
    assert refusal(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4).endswith("or as an XLSX workbook.")


def test_nul_characters_are_taken_out_and_said() -> None:
    grid = read_bytes(b"A No.,Name\nA000141006,Sal\0if\n", "march.csv")
    assert cells(grid) == [("A000141006", "Salif")]
    assert grid.notes == ("NUL characters taken out",)


@pytest.mark.parametrize(
    ("sign", "said"), [(",", ()), (";", ("cells separated by semicolons",)), ("\t", ("cells separated by tabs",))]
)
def test_the_separator_is_found(sign: str, said: tuple[str, ...]) -> None:
    lines = [("A No.", "Name", "Date"), ("A000141006", "Ferrante, Lu, Jr" if sign != "," else "Lu", "3/15/2027")]
    grid = read_bytes("\n".join(sign.join(line) for line in lines).encode(), "march.csv")
    assert grid.headings == lines[0]
    assert cells(grid) == [lines[1]]
    assert grid.notes == said


def test_a_separator_that_the_file_declares_is_taken_and_is_no_row() -> None:
    grid = read_bytes(b"sep=|\r\nA No.|Name\r\nA000141006|x,y\r\n", "march.csv")
    assert (grid.headings, grid.rows[0].number, grid.rows[0].cells) == (("A No.", "Name"), 2, ("A000141006", "x,y"))


def test_rows_are_counted_as_a_spreadsheet_shows_them() -> None:
    grid = read_bytes(b'A No.,Name\nA000141006,"two\nlines"\n\n\nA000141007,x\n', "march.csv")
    assert [(row.number, row.cells[1]) for row in grid.rows] == [(2, "two lines"), (5, "x")]


def test_titles_above_the_headings_are_passed_over() -> None:
    grid = read_bytes(b"Calendar for March\n\nA No.,Name,Hrg date\nA000141006,x,3/15/2027\n", "march.csv")
    assert grid.headings == ("A No.", "Name", "Hrg date")
    assert grid.rows[0].number == 4


@pytest.mark.parametrize("line", ["A000141006,x,3/15/2027", "000-141-006,x,2027-03-15", "141006123,9:00,x"])
def test_a_first_row_that_looks_like_data_is_no_heading(line: str) -> None:
    grid = read_bytes(f"{line}\nA No.,Name,Date\n".encode(), "march.csv")
    assert not grid.has_headings
    assert [row.number for row in grid.rows] == [1, 2]
    assert grid.title(1) == "Column B"


def test_headings_that_nobody_knows_are_headings_still() -> None:
    grid = read_bytes(b"Numero,Nombre\nA000141006,x\n", "march.csv")
    assert grid.headings == ("Numero", "Nombre")
    assert grid.title(1) == "Nombre"


def test_a_row_with_more_cells_than_headings_is_marked() -> None:
    grid = read_bytes(b"A No.,Name\nA000141006,Doe, Jane\nA000141007\n", "march.csv")
    assert [(row.has_surplus, row.cells) for row in grid.rows] == [
        (True, ("A000141006", "Doe", "Jane")),
        (False, ("A000141007", None, None)),
    ]


def test_a_quotation_mark_that_swallows_rows_is_refused_with_its_row() -> None:
    assert refusal(b'A No.,Name\nA000141006,"x\nA000141007,y\n').startswith("Row 2 cannot be read: a quotation mark")
    assert refusal(b'A No.,Name\nA000141006,"' + b"x" * 200_000 + b'"\n').startswith("Row 2 cannot be read")


def test_too_many_rows_or_columns_are_refused() -> None:
    assert refusal(b"A No.\n" + b"1\n" * MOST_ROWS).startswith("This is more than 60,000 rows.")
    assert refusal(b"x," * MOST_COLUMNS + b"x\n").startswith("Row 1 has more than 400 columns.")


def test_a_cell_that_was_guarded_on_its_way_out_comes_back_as_it_was() -> None:
    grid = read_bytes(b"A No.,Name\nA000141006,'=Sum\nA000141007,'tis\n", "march.csv")
    assert [row.cells[1] for row in grid.rows] == ["=Sum", "'tis"]


def test_a_sheet_without_rows_is_refused() -> None:
    assert refusal(b"A No.,Name\n") == "march.csv has no rows under its headings."
    assert refusal(b"A No.,Name\n", sheet="March").startswith("march.csv is a text file and has no sheets.")


# The clipboard.


def test_copied_rows_are_read_with_quotes_or_without() -> None:
    quoted = read_clipboard('A No.\tName\nA000141006\t"two\nlines"\n')
    assert cells(quoted) == [("A000141006", "two lines")]
    bare = read_clipboard('A No.\tName\r\nA000141006\t"Juan" P\r\n')
    assert cells(bare) == [("A000141006", '"Juan" P')]
    assert bare.name == "the clipboard"


@pytest.mark.parametrize("text", ["", "  \n", "A No.\tName\n"])
def test_an_empty_clipboard_is_said(text: str) -> None:
    with pytest.raises(SheetTrouble, match=r"clipboard (holds|has) no rows"):
        read_clipboard(text)


def test_more_than_can_be_pasted_is_refused() -> None:
    with pytest.raises(SheetTrouble, match="more than can be pasted at once"):
        read_clipboard("x" * (MOST_ROWS * 1_000 + 1))


# Workbooks.


def test_a_workbook_gives_its_values_as_what_they_are() -> None:
    row = (
        "A000141006",
        date(2027, 3, 15),
        time(13, 30),
        datetime.combine(date(2027, 3, 15), time(9, 15)),
        timedelta(hours=1.5),
        15,
        1.5,
        True,
        None,
    )
    grid = read_bytes(a_workbook(tuple("abcdefghi"), row), "march.xlsx")
    assert grid.rows[0].cells == row
    assert (grid.sheet, grid.sheets, grid.rows[0].number) == ("March", ("March",), 2)


def test_rows_and_columns_before_the_first_value_keep_their_numbers() -> None:
    grid = read_bytes(a_workbook((), (), (None, *HEADINGS), (None, *ROW)), "march.xlsx")
    assert (grid.headings, grid.rows[0].number) == (("", *HEADINGS), 4)


def test_a_column_without_a_heading_is_no_surplus_in_a_workbook() -> None:
    grid = read_bytes(a_workbook(HEADINGS[:2], ROW), "march.xlsx")
    assert not grid.rows[0].has_surplus


def test_the_first_sheet_that_can_be_seen_is_taken_or_the_one_that_is_named() -> None:
    data = a_workbook(HEADINGS, ROW, hidden=["Codes"], more=["April"])
    grid = read_bytes(data, "march.xlsx")
    assert (grid.sheet, grid.sheets, grid.notes) == ("March", ("March", "April"), ("1 hidden sheet left alone",))
    assert read_bytes(data, "march.xlsx", "march").sheet == "March"
    assert refusal(data, "march.xlsx", "May") == "This workbook has no sheet “May”. Its sheets are “March”, “April”."
    assert refusal(data, "march.xlsx", "April") == "The sheet “April” has no rows under its headings."


def test_cells_with_errors_are_said_to_be_read_as_empty() -> None:
    out = io.BytesIO(a_workbook(HEADINGS, ROW))
    with zipfile.ZipFile(out) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b'<c r="G2"><v>15</v></c>', b'<c r="G2" t="e"><v>#N/A</v></c>')
    grid = read_bytes(zipped(parts), "march.xlsx")
    assert grid.rows[0].cells[6] is None
    assert grid.notes == ("cells with an error, such as #N/A, read as empty",)


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def changed(name: str, old: bytes, new: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(a_workbook(HEADINGS, ROW))) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    assert old in parts[name]
    return zipped(parts | {name: parts[name].replace(old, new)})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04" + b"x" * 100, "This is no workbook, or it is damaged."),
        (a_workbook(HEADINGS, ROW)[:-200], "This is no workbook, or it is damaged."),
        (zipped({"letter.txt": b"x"}), "This archive holds no workbook."),
        (zipped({"content.xml": b"x"}), "This is an OpenDocument sheet."),
        (zipped({"xl/workbook.bin": b"x"}), "This is a binary workbook (XLSB)."),
        (zipped({"xl/workbook.xml": b"x", "xl/vbaProject.bin": b"x"}), "This workbook holds macros"),
        (zipped({"xl/workbook.xml": b"<x"}), "This is no workbook, or it is damaged."),
        (workbook_in.OLD_FILE + b"\0" * 600, "This is a file of an older kind."),
        (workbook_in.OLD_FILE + workbook_in.LOCKED, "This workbook is locked with a password."),
        (zipped({"xl/workbook.xml": b"0" * 80_000_000}), "This workbook unpacks to more than can be read safely."),
        (zipped({"xl/workbook.xml": b""} | {f"{i}.txt": b"" for i in range(2_001)}), "This workbook unpacks to more than"),
        (
            changed("xl/worksheets/sheet1.xml", b'r="B2"', b'r="B1048576"'),
            "A sheet in this workbook reaches down to row 1,048,576",
        ),
        (changed("xl/worksheets/sheet1.xml", b'r="B2"', b"r='XFD2'"), "A sheet in this workbook reaches to column XFD"),
        (changed("xl/worksheets/sheet1.xml", b"</sheetData>", b""), "This is no workbook, or it is damaged."),
        (
            changed("xl/workbook.xml", b'name="March"', b'name="March" state="hidden"'),
            "This workbook has no sheet of cells that can",
        ),
    ],
)
def test_what_cannot_be_read_safely_is_refused_before_it_is(data: bytes, said: str) -> None:
    assert refusal(data, "march.xlsx").startswith(said)


def test_sizes_that_an_archive_states_are_not_believed() -> None:
    data = bytearray(zipped({"xl/workbook.xml": b"0" * 80_000_000}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    assert refusal(bytes(data), "march.xlsx").startswith("This workbook unpacks to more than can be read safely.")


# Files.


def test_a_file_that_cannot_be_read_is_said_in_words(tmp_path: Path) -> None:
    empty, pipe, large = tmp_path / "empty.csv", tmp_path / "pipe.csv", tmp_path / "large.csv"
    empty.write_bytes(b" \n")
    os.mkfifo(pipe)
    with large.open("wb") as file:
        file.truncate(33 * 1024 * 1024)
    for path, said in (
        (empty, "empty.csv is empty."),
        (tmp_path / "none.csv", f"There is no file {tmp_path / 'none.csv'}."),
        (tmp_path, f"{tmp_path} is not an ordinary file."),
        (pipe, f"{pipe} is not an ordinary file."),
        (large, "large.csv is larger than 32 MB. Bring it in as several sheets."),
        (tmp_path / ("x" * 300), "cannot be read"),
    ):
        with pytest.raises(SheetTrouble) as refused:
            read_file(path)
        assert said in str(refused.value)


def test_a_file_is_read_by_what_it_is_and_not_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "march.csv"
    path.write_bytes(a_workbook(HEADINGS, ROW))
    assert read_file(path).sheet == "March"


def test_columns_have_letters() -> None:
    assert [column_letter(place) for place in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_a_refused_row_that_looks_like_headings_is_read_again_as_a_row() -> None:
    saved = "Column A,Column B,Refused because\nA No.,Hrg date,Row 22: No column becomes “A-number”.\n"
    grid = read_bytes(saved.encode(), "refused.csv")
    assert grid.headings == ("Column A", "Column B", "Refused because")
    assert [row.cells[:2] for row in grid.rows] == [("A No.", "Hrg date")]
