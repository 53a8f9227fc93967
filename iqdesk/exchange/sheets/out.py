"""Sheets out: typed cells as CSV or XLSX that no spreadsheet program takes for formulas; what is in them is not known here."""

from __future__ import annotations

import csv
import io
import re
import tempfile
from dataclasses import dataclass, replace
from datetime import date, time
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, BinaryIO

from iqdesk.domain.docket import masked_a_number
from iqdesk.domain.spelt_numbers import numbers_in
from iqdesk.domain.wording import spoken_time
from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.saving import FileKind, begins_with, save_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | date | time | None  # a date is the court's, without zone; an A-number is text

# What makes a spreadsheet program read a text as a formula, also in full width, also behind spaces and what is not seen.
_STARTS_FORMULA = re.compile(r"'*[\s\u200b-\u200f\u2060-\u2064\ufeff\x00-\x1f]*[=+\-@＝＋－＠\u2212]|'*[\t\r\n]")
MOST_ROWS, MOST_LETTERS = 1_048_575, 32_767  # what one sheet of XLSX holds under its head, and one cell
IN_MEMORY = 20_000  # rows; more go through a file beside the one that is made, so that any number takes little memory
NARROWEST, WIDEST = 6, 48  # letters
FIRST_DAY = date(1900, 3, 1)  # XLSX counts a February 29, 1900, and nothing before that year


class TooMuch(SheetTrouble):
    """`what` is more than XLSX can hold; CSV holds any list."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} Save it as {CSV.suffix}.")
        self.what = what


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as it leaves: every row has a value under each heading.

    `unseen` are the A-numbers that may be read nowhere in a masked one; None for a list that names its cases.
    """

    name: str
    headings: tuple[str, ...]
    rows: Iterable[Sequence[Value]]
    unseen: frozenset[str] | None = None


def _is_text(start: bytes) -> bool:
    return b"\0" not in start  # as every database has among its first bytes


CSV = FileKind("list", "CSV", ".csv", _is_text)
XLSX = FileKind("list", "XLSX", ".xlsx", begins_with(b"PK\x03\x04"))
KINDS = {kind.suffix: kind for kind in (CSV, XLSX)}


def kind_of(path: Path) -> FileKind:
    """The kind of file that a name asks for; SheetTrouble for another ending than .csv and .xlsx."""
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise SheetTrouble(f"{path.name} ends in neither .csv nor .xlsx. Name the file {path.stem or 'list'}.xlsx, say.")
    return kind


def save_sheet(path: Path, sheet: Sheet) -> None:
    """Write the sheet to `path`, whole or not at all, in the format its name ends in.

    OSError if the folder refuses or `path` is not for a list, SheetTrouble if the format cannot hold it or if a masked one
    shows an A-number.
    """
    sheet = _looked_through(sheet)
    kind = kind_of(path)
    write = write_csv if kind is CSV else partial(write_xlsx, folder=path.parent)
    save_whole(path, kind, partial(write, sheet=sheet))


def save_book(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write several short sheets to `path` as one workbook, whole or not at all; OSError and SheetTrouble as `save_sheet`."""
    if kind_of(path) is not XLSX:
        raise SheetTrouble(f"Several sheets make a workbook. Name the file {path.stem}{XLSX.suffix}.")
    save_whole(path, XLSX, partial(_write_book, sheets=[_looked_through(one) for one in sheets]))


def _looked_through(sheet: Sheet) -> Sheet:
    """The sheet as it is; of a masked one each row is looked through for A-numbers before it is written."""
    return sheet if sheet.unseen is None else replace(sheet, rows=_without_numbers(sheet, sheet.unseen))


def _without_numbers(sheet: Sheet, unseen: frozenset[str]) -> Iterator[Sequence[Value]]:
    for place, row in enumerate(sheet.rows, start=2):
        for heading, value in zip(sheet.headings, row, strict=True):
            if isinstance(value, str) and (found := numbers_in(value, unseen)):
                spelt = masked_a_number(found[0].digits)
                raise SheetTrouble(
                    f"Row {place} of “{sheet.name}” shows an A-number ({spelt}) under {heading}. The list is masked: nothing "
                    "was written. Take the number out of what was typed there."
                )
        yield row


def _write_book(out: BinaryIO, sheets: Sequence[Sheet]) -> None:
    from xlsxwriter import Workbook  # noqa: PLC0415 - 50 ms, only to export

    made = io.BytesIO()
    book = Workbook(made, {"in_memory": True})
    formats = _formats(book)
    for sheet in sheets:
        rows = list(sheet.rows)
        page = _Page(book.add_worksheet(sheet.name[:31]), formats)
        page.write_head(sheet.headings, _widths(sheet.headings, rows))
        page.write_rows(sheet.headings, iter(rows))
    book.close()
    out.write(made.getbuffer())


def guarded(text: str) -> str:
    """`text` with an apostrophe before it where a spreadsheet program would calculate it."""
    return f"'{text}" if _STARTS_FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith("'") and _STARTS_FORMULA.match(text) else text


def write_csv(out: BinaryIO, sheet: Sheet) -> None:
    """The sheet as CSV (RFC 4180) in UTF-8 with a mark, by which Excel knows it; days as 2027-03-09, hours as 1:30 PM."""
    words = io.TextIOWrapper(out, encoding="utf-8-sig", newline="")
    try:
        lines = csv.writer(words)
        lines.writerow(map(guarded, sheet.headings))
        lines.writerows(map(_written, row) for row in sheet.rows)
    finally:
        words.detach()


def _written(value: Value) -> str | float:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return spoken_time(value)
    return "" if value is None else value


def write_xlsx(out: BinaryIO, sheet: Sheet, folder: Path) -> None:
    """The sheet as XLSX; a long one goes row by row through files in `folder`, which are gone in the end."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - 50 ms, only to export

    rows = iter(sheet.rows)
    first = list(islice(rows, IN_MEMORY + 1))
    is_long = len(first) > IN_MEMORY
    made = io.BytesIO()  # whole before the disk is asked: what a full one breaks off half way complains when it is dropped
    with tempfile.TemporaryDirectory(dir=folder, prefix=".list-") as private:
        book = Workbook(made, {"constant_memory": True, "tmpdir": private} if is_long else {"in_memory": True})
        page = _Page(book.add_worksheet(sheet.name[:31]), _formats(book))
        page.write_head(sheet.headings, _widths(sheet.headings, first))
        page.write_rows(sheet.headings, chain(first, rows))
        book.close()
    out.write(made.getbuffer())


def _formats(book: Workbook) -> dict[type, Format]:
    """How each kind of value looks; nothing's own is that of a heading."""
    add = book.add_format
    top = {"valign": "top"}
    return {
        str: add(top),
        int: add({"num_format": "#,##0"} | top),
        float: add({"num_format": "#,##0.00##"} | top),
        date: add({"num_format": "ddd mmm d, yyyy", "align": "left"} | top),
        time: add({"num_format": "h:mm AM/PM", "align": "right"} | top),
        type(None): add({"bold": True, "bottom": 1} | top),
    }


def _widths(headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> list[int]:
    """The letters of the widest value under each heading."""
    widths = [len(heading) + 3 for heading in headings]  # beside the arrow of its filter
    for row in islice(rows, 500):
        for place, value in enumerate(row):
            widths[place] = max(widths[place], len("Wed Sep 30, 2026") if isinstance(value, date) else len(str(value or "")) + 1)
    return [min(max(width, NARROWEST), WIDEST) for width in widths]


class _Page:
    """One worksheet under way."""

    def __init__(self, page: Worksheet, formats: dict[type, Format]) -> None:
        self._page = page
        self._formats = formats

    def write_head(self, headings: Sequence[str], widths: Sequence[int]) -> None:
        """The headings, which stay when one scrolls."""
        for place, (heading, width) in enumerate(zip(headings, widths, strict=True)):
            self._page.set_column(place, place, width)
            self._page.write_string(0, place, heading, self._formats[type(None)])
        self._page.freeze_panes(1, 0)

    def write_rows(self, headings: Sequence[str], rows: Iterator[Sequence[Value]]) -> None:
        """Every row under the head, which can be filtered."""
        last = 0
        for last, row in enumerate(rows, start=1):
            if last > MOST_ROWS:
                raise TooMuch(f"The list has more than {MOST_ROWS:,} rows, as many as XLSX can hold.")
            for place, value in enumerate(row):
                self._write(last, place, value, headings[place])
        self._page.autofilter(0, 0, last, len(headings) - 1)

    def _write(self, row: int, place: int, value: Value, heading: str) -> None:
        """One cell by what it is: a text is never looked at for a number, a link or a formula."""
        if isinstance(value, date) and value < FIRST_DAY:
            value = value.isoformat()
        if isinstance(value, str):
            if len(value) > MOST_LETTERS:
                raise TooMuch(f"Row {row + 1} has more letters under {heading} than XLSX can hold.")
            self._page.write_string(row, place, value, self._formats[str])
        elif isinstance(value, (date, time)):
            self._page.write_datetime(row, place, value, self._formats[date if isinstance(value, date) else time])
        elif value is not None:
            self._page.write_number(row, place, value, self._formats[type(value)])
