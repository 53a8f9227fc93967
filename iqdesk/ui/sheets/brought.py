"""A sheet that was read, from a file or from the clipboard; large files are read beside the windows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.exchange.sheets.reading import read_file
from iqdesk.ui.files.reading_dialog import Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from iqdesk.exchange.sheets.grid import Grid

READ_AT_ONCE = 400_000  # bytes; more is read in the background


@dataclass(frozen=True, eq=False)
class Brought:
    """What was read, and the file it can be read from again; each reading is another."""

    grid: Grid
    path: Path | None = None


def is_long(path: Path) -> bool:
    """Whether reading a file would keep the windows waiting."""
    try:
        return path.stat().st_size > READ_AT_ONCE
    except (OSError, ValueError):  # whoever reads it says what is wrong
        return False


def reading_of(path: Path, sheet: str | None) -> Reading:
    """A sheet to be read in the background."""
    return Reading("Bring in a sheet", path, partial(_read, path, sheet), SheetTrouble)


def _read(path: Path, sheet: str | None, _progress: Callable[[str, int, int], None], _should_stop: Callable[[], bool]) -> Brought:
    return Brought(read_file(path, sheet), path)
