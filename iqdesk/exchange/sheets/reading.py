"""A file or the clipboard as one `Grid`: what kind of file it is, where its headings stand, what each row's number is.

Whatever the bytes are, the answer is a grid or SheetTrouble with a sentence.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from iqdesk.exchange.sheets.fields import is_heading
from iqdesk.exchange.sheets.grid import MOST_BYTES, Grid, GridRow, SheetTrouble
from iqdesk.exchange.sheets.out import unguarded
from iqdesk.exchange.sheets.refused_out import WHY
from iqdesk.exchange.sheets.text_in import read_pasted, read_text
from iqdesk.exchange.sheets.workbook_in import OLD_FILE, read_workbook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from iqdesk.exchange.sheets.grid import SheetCell

    Table = Sequence[Sequence[SheetCell]]

CLIPBOARD = "the clipboard"
ZIP = b"PK"
HEADINGS_WITHIN = 20  # rows: a title or two may stand above the headings
CONTROLS = (chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if not chr(code).isspace())
INVISIBLE = dict.fromkeys(map(ord, (*CONTROLS, *"\u200b\u200e\u200f\u202a\u202c\ufeff")))
LOOKS_LIKE_DATA = re.compile(
    r"[Aa]?[\s#-]*[0-9][0-9\s-]{5,}[0-9]|[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}.*|[0-9]{1,2}:[0-9]{2}.*"
)


def read_file(path: Path, sheet: str | None = None) -> Grid:
    """The sheet in a CSV file or a workbook: the first that can be seen, or the one by that name."""
    data = _bytes_of(path)
    if not data.strip(b"\0 \t\r\n"):
        raise SheetTrouble(f"{path.name} is empty.")
    return read_bytes(data, path.name, sheet)


def read_bytes(data: bytes, name: str, sheet: str | None = None) -> Grid:
    """The sheet in the bytes of a file, whatever the file's name promises."""
    if data.startswith((ZIP, OLD_FILE)):
        found = read_workbook(data, sheet)
        return _grid(found.rows, name, sheet=found.name, sheets=found.names, notes=found.notes)
    if sheet is not None:
        raise SheetTrouble(f"{name} is a text file and has no sheets. Leave the sheet's name out.")
    records, notes = read_text(data, is_heading)
    return _grid([[unguarded(cell) for cell in record] for record in records], name, notes=notes, is_text=True)


def read_clipboard(text: str) -> Grid:
    """The rows that were copied in a spreadsheet."""
    if not text.strip():
        raise SheetTrouble("The clipboard holds no rows. Copy them in the spreadsheet first.")
    return _grid(read_pasted(text).records, CLIPBOARD, is_text=True)


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise SheetTrouble(f"There is no file {path}." if not path.exists() else f"{path} is not an ordinary file.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "its name cannot be"
        raise SheetTrouble(f"{path} cannot be read: {reason}.") from None
    if len(data) > MOST_BYTES:
        raise SheetTrouble(f"{path.name} is larger than {MOST_BYTES >> 20} MB. Bring it in as several sheets.")
    return data


def _grid(
    table: Table, name: str, *, sheet: str = "", sheets: tuple[str, ...] = (), notes: tuple[str, ...] = (), is_text: bool = False
) -> Grid:
    rows = [_trimmed(row) for row in table]
    place = _heading_place(rows)
    headings = () if place is None else tuple(str(cell or "") for cell in rows[place])
    begins = 0 if place is None else place + 1
    filled = [(number, row) for number, row in enumerate(rows[begins:], start=begins + 1) if row]
    if not filled:
        what = f"The sheet “{sheet}”" if sheet else "The clipboard" if name == CLIPBOARD else name
        raise SheetTrouble(f"{what} has no rows under its headings.")
    width = max(len(headings), *(len(row) for _, row in filled))
    surplus = len(headings) if is_text and headings else width
    made = tuple(GridRow(number, (*row, *[None] * (width - len(row))), len(row) > surplus) for number, row in filled)
    return Grid(name, (*headings, *[""] * (width - len(headings))), made, sheet, sheets, notes)


def _trimmed(row: Sequence[SheetCell]) -> list[SheetCell]:
    """A row without the empty cells at its end."""
    cells = [clean_cell(cell) for cell in row]
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def clean_cell(cell: SheetCell) -> SheetCell:
    """A cell without what cannot be seen in it; None where nothing is left."""
    if isinstance(cell, str):
        return " ".join(cell.translate(INVISIBLE).split()) or None
    if isinstance(cell, float) and not isinstance(cell, bool):
        return int(cell) if cell.is_integer() else cell if cell == cell else None  # noqa: PLR0124 - what is no number is no cell
    return cell


def _heading_place(rows: Sequence[Sequence[SheetCell]]) -> int | None:
    """Where the headings stand, None where there are none.

    The row with most headings that are known, titles above it left aside; failing any, the first row of words. Rows that
    look like data never stand above headings. Refused rows that were saved say themselves which row it is.
    """
    if rows and rows[0] and rows[0][-1] == WHY:
        return 0
    best, most = None, 0
    for place, row in enumerate(rows[:HEADINGS_WITHIN]):
        if any(map(_is_data, row)):
            break
        known = sum(isinstance(cell, str) and is_heading(cell) for cell in row)
        if known > most:
            best, most = place, known
    if best is not None and (most > 1 or len([cell for cell in rows[best] if cell]) == 1):
        return best
    first = next((place for place, row in enumerate(rows) if row), None)
    return first if first is not None and len(rows[first]) > 1 and not any(map(_is_data, rows[first])) else None


def _is_data(cell: SheetCell) -> bool:
    if isinstance(cell, str):
        return LOOKS_LIKE_DATA.fullmatch(cell) is not None
    return isinstance(cell, (bool, int, float, date, datetime, time, timedelta))
