"""Text in: comma-separated files and what a spreadsheet puts on the clipboard, as records of words.

The encoding is found from what certainly shows it; what shows nothing is refused, never read with wrong letters.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.exchange.sheets.grid import MOST_COLUMNS, MOST_ROWS, SheetTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs"}
SAMPLE = 65_536  # characters that are enough to tell what separates the cells
BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
SAVE_AS = "Save it in the spreadsheet as “CSV UTF-8” or as an XLSX workbook."
NOT_TEXT = re.compile(r"[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


class Records(NamedTuple):
    """Every record of a text, blank ones too, so that a record's place tells its row in a spreadsheet."""

    records: list[list[str]]
    notes: tuple[str, ...]


def read_text(data: bytes, is_heading: Callable[[str], bool]) -> Records:
    """The records of a comma-separated file; SheetTrouble where it cannot be told what it says."""
    text, notes = _decoded(data)
    text, delimiter = _declared_delimiter(text)
    if not delimiter:
        delimiter = _delimiter(text, is_heading)
    if delimiter != ",":
        notes = (*notes, f"cells separated by {DELIMITERS.get(delimiter, 'a sign of its own')}")
    return Records(_records(text, delimiter, quoting=csv.QUOTE_MINIMAL), notes)


def read_pasted(text: str) -> Records:
    """The records of rows that were copied in a spreadsheet.

    Some spreadsheets quote a cell that holds a line break or a quotation mark, others leave such marks as they are; what
    cannot be read with quotes is read without.
    """
    if len(text) > MOST_ROWS * 1_000:
        raise SheetTrouble("The clipboard holds more than can be pasted at once. Save it as a workbook and bring that in.")
    clean = text.replace("\0", "")
    try:
        return Records(_records(clean, "\t", quoting=csv.QUOTE_MINIMAL), ())
    except SheetTrouble:
        return Records(_records(clean, "\t", quoting=csv.QUOTE_NONE), ())


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text and, where another encoding was possible, which one it was read with."""
    text, notes = _by_encoding(data)
    if "\0" in text:
        text = text.replace("\0", "")
        notes = (*notes, "NUL characters taken out")
    if len(NOT_TEXT.findall(text[:SAMPLE])) > max(2, len(text[:SAMPLE]) // 500):
        raise SheetTrouble(f"This file holds no text. {SAVE_AS}")
    return text, notes


def _by_encoding(data: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding), ()
    wide = _wide_without_mark(data)
    if wide:
        return _strictly(data, wide), ("read as UTF-16",)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _western(data), ("read as Windows Western (cp1252)",)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        raise SheetTrouble(f"This file says that it is {name} text and is not, or it is damaged. {SAVE_AS}") from None


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 without its mark shows in the zero halves of plain letters."""
    sample = data[:SAMPLE]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half // 3 and sample[0::2].count(0) <= half // 50:
        return "utf-16-le"
    if half and sample[0::2].count(0) > half // 3 and sample[1::2].count(0) <= half // 50:
        return "utf-16-be"
    return ""


def _western(data: bytes) -> str:
    """Text of one byte a letter. Where some letters are good UTF-8 it is not that, but UTF-8 with damage."""
    mended = data.decode("utf-8", errors="replace")
    broken = mended.count("\ufffd")
    if sum(letter > "\x7f" for letter in mended) - broken >= broken:
        raise SheetTrouble(f"This file is UTF-8 text with damaged letters in it. {SAVE_AS}")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise SheetTrouble(f"It cannot be told which letters this file is written with. {SAVE_AS}") from None


def _declared_delimiter(text: str) -> tuple[str, str]:
    """Excel's own first line `sep=;`, which it does not count as a row."""
    match = re.match(r"sep=([^\w\s\"]|\t)\r?\n", text, re.IGNORECASE)
    return (text[match.end() :], match[1]) if match else (text, "")


def _delimiter(text: str, is_heading: Callable[[str], bool]) -> str:
    """What separates the cells: the sign that gives headings that are known, then rows of one width, then the widest."""
    sample = text[:SAMPLE]
    if len(text) > SAMPLE:
        sample = sample[: max(sample.rfind("\n"), sample.rfind("\r")) + 1] or sample
    return max(DELIMITERS, key=lambda sign: _evidence(sample, sign, is_heading))


def _evidence(sample: str, delimiter: str, is_heading: Callable[[str], bool]) -> tuple[int, float, int]:
    try:
        records = [record for record in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if any(record)]
    except csv.Error:
        return 0, 0.0, 0
    if not records:
        return 0, 0.0, 0
    known = max(sum(map(is_heading, record)) for record in records[:15])
    width, count = Counter(len(record) for record in records).most_common(1)[0]
    return (known, count / len(records), width) if width > 1 else (known, 0.0, 1)


def _records(text: str, delimiter: str, *, quoting: int) -> list[list[str]]:
    records: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, strict=True)  # type: ignore[arg-type] # csv's own constants
    try:
        for record in reader:
            records.append(record)
            _refuse_too_much(len(records), len(record))
    except csv.Error:
        raise SheetTrouble(
            f"Row {len(records) + 1} cannot be read: a quotation mark in it stands alone, or a cell has more than "
            f"{csv.field_size_limit():,} characters. Mend that row in the spreadsheet and save it again."
        ) from None
    return records


def _refuse_too_much(rows: int, columns: int) -> None:
    if rows > MOST_ROWS:
        raise SheetTrouble(f"This is more than {MOST_ROWS:,} rows. Bring them in as several sheets.")
    if columns > MOST_COLUMNS:
        raise SheetTrouble(f"Row {rows} has more than {MOST_COLUMNS} columns. Take out the columns that are not needed.")
