"""Finding EOIR's tables on disk, and saying plainly what is wrong with a folder that does not hold them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from iqdesk.exchange.eoir_layout import LAYOUTS, Header, Layout

HEADER_BYTES = 1 << 16
_KNOWN = frozenset(layout.name.lower() for layout in LAYOUTS)
UNZIP = (
    "Unzip it first with 7-Zip or with “Extract all” of Windows (some of its files use the method Deflate64, which "
    "programs seldom know), then choose the folder that comes out."
)


class FolderTrouble(Exception):
    """The folder cannot be read as a release of the public case data; the message says why and what to do."""


def find_folder(path: Path | str) -> Path:
    """The folder that holds the tables: `path` itself or the one folder in it that does; FolderTrouble if there is none."""
    path = Path(path)
    if path.suffix.lower() == ".zip" and path.is_file():
        raise FolderTrouble(f"“{path.name}” is a ZIP file. {UNZIP}")
    if not path.is_dir():
        raise FolderTrouble(f"“{path}” is not a folder. Choose the folder that holds A_TblCase.csv and the other tables.")
    try:
        if _tables_in(path):
            return path
        folders = [below for below in sorted(path.iterdir()) if below.is_dir() and _tables_in(below)]
        has_zip = any(file.suffix.lower() == ".zip" for file in path.iterdir())
    except OSError as error:
        raise FolderTrouble(f"“{error.filename or path}” cannot be read: {error.strerror}.") from error
    if len(folders) > 1:
        names = ", ".join(f"“{folder.name}”" for folder in folders)
        raise FolderTrouble(f"“{path}” holds more than one release: {names}. Choose one of them.")
    if not folders:
        todo = f"It holds a ZIP file. {UNZIP}" if has_zip else "Choose the folder that holds A_TblCase.csv and the others."
        raise FolderTrouble(f"“{path}” holds none of EOIR’s tables. {todo}")
    return folders[0]


def _tables_in(folder: Path) -> dict[str, Path]:
    """The table files by name in small letters; file names vary in case between releases."""
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() == ".csv" and file.is_file())
    return {file.stem.lower(): file for file in reversed(files) if file.stem.lower() in _KNOWN}


@dataclass(frozen=True, slots=True)
class TableFile:
    """One table on disk; `body` is where its first row begins, `size` the bytes of the whole file."""

    path: Path
    header: Header
    body: int
    size: int

    @property
    def layout(self) -> Layout:
        """Which table it is."""
        return self.header.layout


def open_tables(folder: Path) -> dict[str, TableFile]:
    """The tables of `folder` by their published names, headers read; FolderTrouble if one is missing or not what it says."""
    try:
        found = _tables_in(folder)
        missing = [layout.name for layout in LAYOUTS if layout.required and layout.name.lower() not in found]
        if missing:
            names = ", ".join(f"{name}.csv" for name in missing)
            raise FolderTrouble(f"“{folder}” lacks {names}. Unzip the release again, with all its files, and try once more.")
        present = [layout for layout in LAYOUTS if layout.name.lower() in found]
        return {layout.name: _opened(found[layout.name.lower()], layout) for layout in present}
    except OSError as error:
        raise FolderTrouble(f"“{error.filename or folder}” cannot be read: {error.strerror}.") from error


def _opened(path: Path, layout: Layout) -> TableFile:
    with path.open("rb") as file:
        line = file.readline(HEADER_BYTES)
        body = file.tell()
    header = Header.read(layout, line)
    if header.missing:
        raise FolderTrouble(
            f"“{path.name}” does not begin with the expected header: {', '.join(header.missing)} missing. It may be cut off, "
            "or saved anew by a spreadsheet. Unzip the release again and do not open its files before importing."
        )
    return TableFile(path, header, body, path.stat().st_size)


def stated_counts(folder: Path) -> dict[str, int]:
    """What Count.txt says of each table, by name in small letters; empty when there is no such file or it says nothing."""
    try:
        file = next((file for file in folder.iterdir() if file.name.lower() == "count.txt"), None)
        lines = [] if file is None else file.read_bytes().replace(b"\0", b"").decode("latin-1").splitlines()
    except OSError as error:
        raise FolderTrouble(f"“{error.filename or folder}” cannot be read: {error.strerror}.") from error
    counts = {}
    for line in lines:
        name, _, number = (part.strip() for part in line.partition("\t"))
        digits = number.replace(",", "")
        if digits.isascii() and digits.isdigit() and len(digits) < 16:
            counts[name.lower().removesuffix(".csv")] = int(digits)
    return counts
