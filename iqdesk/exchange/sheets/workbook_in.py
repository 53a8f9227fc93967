"""XLSX workbooks in, by python-calamine, behind a guard: what a workbook unpacks to is measured before anything reads it."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.exchange.sheets.grid import MOST_COLUMNS, MOST_ROWS, SheetTrouble, column_letter

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

    from iqdesk.exchange.sheets.grid import SheetCell

MOST_ENTRIES = 2_000
MOST_UNPACKED = 96 * 1024 * 1024
MOST_TIMES_PACKED = 400  # an ordinary sheet unpacks to ten or twenty times its size
SMALL = 4 * 1024 * 1024  # whatever its ratio, this much does no harm
CHUNK = 1 << 20
OLD_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")
SAVE_AS = "Save it in the spreadsheet as an ordinary XLSX workbook."
# `r="AB12"` of a cell and `r="12"` of a row; names, as in `<c r=`, are not looked at, so that no spelling slips through.
PLACES = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]{0,9})\$?([0-9]{1,12})\s*["']""")
ERRORS = re.compile(rb"""\bt\s*=\s*["']e["']""")


class WorkbookSheet(NamedTuple):
    """One sheet of a workbook, its rows from the first on, and the names of the sheets that can be seen."""

    name: str
    names: tuple[str, ...]
    rows: list[list[SheetCell]]
    notes: tuple[str, ...]


def read_workbook(data: bytes, sheet: str | None) -> WorkbookSheet:
    """The first sheet that can be seen, or the one by that name; SheetTrouble in words where there is none to read."""
    has_errors = _look_inside(data)
    book = _opened(data)
    visible, every = _sheets(book)
    name = _chosen(sheet, visible, every)
    notes = ("cells with an error, such as #N/A, read as empty",) if has_errors else ()
    if len(every) > len(visible):
        notes = (*notes, f"{len(every) - len(visible)} hidden sheet{'s' if len(every) - len(visible) > 1 else ''} left alone")
    return WorkbookSheet(name, visible, _rows(book, name), notes)


def _look_inside(data: bytes) -> bool:
    """Refuse what is no workbook, or one that would unpack to more than can be read; whether it has cells with errors."""
    if data.startswith(OLD_FILE):
        if LOCKED in data:
            raise SheetTrouble("This workbook is locked with a password. Open it in the spreadsheet and save it without one.")
        raise SheetTrouble(f"This is a file of an older kind. {SAVE_AS}")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_other_kinds({entry.filename for entry in archive.infolist()})
            return _measured(archive, len(data))
    except SheetTrouble:
        raise
    except Exception:  # noqa: BLE001 - zipfile's own, zlib's, lzma's, a password, a packer it does not know: all mean the same here
        raise _damaged() from None


def _damaged() -> SheetTrouble:
    return SheetTrouble(f"This is no workbook, or it is damaged. {SAVE_AS}")


def _refuse_other_kinds(names: set[str]) -> None:
    folded = {name.casefold() for name in names}
    if any(name.endswith("vbaproject.bin") for name in folded):
        raise SheetTrouble(f"This workbook holds macros, which are not read here. {SAVE_AS}")
    if "content.xml" in folded:
        raise SheetTrouble(f"This is an OpenDocument sheet. {SAVE_AS}")
    if "xl/workbook.bin" in folded:
        raise SheetTrouble(f"This is a binary workbook (XLSB). {SAVE_AS}")
    if "xl/workbook.xml" not in folded:
        raise SheetTrouble(f"This archive holds no workbook. {SAVE_AS}")


def _measured(archive: zipfile.ZipFile, packed: int) -> bool:
    """Unpack once, never more than the limit: the sizes that an archive states may be untrue."""
    entries = archive.infolist()
    stated = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or stated > _most(packed):
        raise _too_large()
    left, has_errors = _most(packed), False
    for entry in entries:
        content = _unpacked(archive, entry, left)
        left -= len(content)
        if entry.filename.casefold().endswith((".rels", ".png", ".jpeg", ".jpg", ".emf")):
            continue
        _refuse_far_cells(content)
        has_errors = has_errors or ERRORS.search(content) is not None
    return has_errors


def _most(packed: int) -> int:
    return min(MOST_UNPACKED, max(SMALL, packed * MOST_TIMES_PACKED))


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    entry.file_size = left + 2 * CHUNK  # how far zipfile reads; what the entry states of itself is not believed
    content = bytearray()
    with archive.open(entry) as part:
        while chunk := part.read(CHUNK):
            content += chunk
            if len(content) > left:
                raise _too_large()
    return bytes(content)


def _too_large() -> SheetTrouble:
    return SheetTrouble(
        "This workbook unpacks to more than can be read safely. Copy the rows that are needed into a new workbook and "
        "bring that in."
    )


def _refuse_far_cells(content: bytes) -> None:
    """A cell far down or far right makes the reader fill everything before it."""
    far_row = far_column = 0
    for letters, digits in PLACES.findall(content):
        far_row = max(far_row, int(digits))
        if letters:
            far_column = max(far_column, _column(letters))
    if far_row > MOST_ROWS:
        raise SheetTrouble(
            f"A sheet in this workbook reaches down to row {far_row:,}; {MOST_ROWS:,} can be read. Delete the rows below the "
            "last one that is needed, empty ones too."
        )
    if far_column > MOST_COLUMNS:
        raise SheetTrouble(
            f"A sheet in this workbook reaches to column {column_letter(far_column - 1)}; {MOST_COLUMNS} columns can be read. "
            "Delete the columns right of the last one that is needed, empty ones too."
        )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _opened(data: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - only to read a workbook

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except BaseException as error:  # noqa: BLE001 - a panic of the reader is no Exception
        raise _of_reader(error) from None


def _of_reader(error: BaseException) -> BaseException:
    """The reader's own errors and its panics mean that the workbook is damaged; anything else stays what it is."""
    is_panic = type(error).__name__ == "PanicException"
    return _damaged() if is_panic or isinstance(error, Exception) else error


def _sheets(book: CalamineWorkbook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the sheets of cells: those that can be seen, and all."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    sheets = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    visible = tuple(one.name for one in sheets if one.visible == SheetVisibleEnum.Visible)
    return visible, tuple(one.name for one in sheets)


def _chosen(sheet: str | None, visible: tuple[str, ...], every: tuple[str, ...]) -> str:
    if sheet is None:
        if not visible:
            raise SheetTrouble("This workbook has no sheet of cells that can be seen. Show one in the spreadsheet and save it.")
        return visible[0]
    found = [name for name in every if name == sheet] or [name for name in every if name.casefold() == sheet.casefold()]
    if not found:
        named = ", ".join(f"“{name}”" for name in visible) or "none that can be seen"
        raise SheetTrouble(f"This workbook has no sheet “{sheet}”. Its sheets are {named}.")
    return found[0]


def _rows(book: CalamineWorkbook, name: str) -> list[list[SheetCell]]:
    try:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    except BaseException as error:  # noqa: BLE001 - a panic of the reader is no Exception
        raise _of_reader(error) from None
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows[:1]):
        raise _too_large()
    return [list(row) for row in rows]
