"""One row of a public table: its cells trimmed, a shifted row put right or refused, and cells read as what they are."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.exchange.eoir_layout import Kind

if TYPE_CHECKING:
    from iqdesk.exchange.eoir_layout import Header

EARLIEST, LATEST = 1950, 2035
IMPOSSIBLE_DATE = "impossible date"

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d*)?)?)?")
_TIME = re.compile(r"(\d{1,2}):?(\d\d)(?::?\d\d)?")
_STATE = re.compile(r"[A-Z]{2}")
_CONTROLS = bytes(code for code in (*range(0x20), *range(0x7F, 0xA0)) if code != 0x09)
# What EOIR leaves where it blacked something out or had nothing to write.
_REDACTED = frozenset({"b6", "N/A", "A.2.a"})
_MOST_DIGITS = 18  # what a 64-bit key can hold


class Misfit(Exception):
    """A row with too many cells that cannot be put right; the message says why."""


class Fit(Enum):
    """How a row came to have the header's number of cells."""

    SOUND = "sound"
    CUT = "cut"
    REPAIRED = "repaired"


def cells_of(line: bytes) -> list[str]:
    """The cells of one line, not yet trimmed. No byte is special but the tab: a quotation mark is data, so is a backslash."""
    return line.translate(None, _CONTROLS).decode("latin-1").split("\t")


def trimmed(cell: str) -> str:
    """A cell without blanks and backslashes around it; a cell of backslashes only is data."""
    cell = cell.strip()
    if "\\" not in cell:
        return cell
    return cell.strip("\\").strip() or cell


def is_redacted(cell: str) -> bool:
    """Whether a code cell stands for nothing: blank, a redaction mark, question marks only. Zeros can be a code."""
    return not cell or cell in _REDACTED or not cell.strip("?")


def is_null(cell: str) -> bool:
    """Whether a text or date cell stands for nothing: as for codes, and zeros only."""
    return is_redacted(cell) or not cell.strip("0")


def day_in(cell: str) -> date | None:
    """The date part of a cell; None when it stands for nothing; ValueError when it is no date from 1950 to 2035."""
    if is_null(cell):
        return None
    found = _DAY.fullmatch(cell)
    if found is None:
        raise ValueError(IMPOSSIBLE_DATE)
    day = date(int(found[1]), int(found[2]), int(found[3]))
    if not EARLIEST <= day.year <= LATEST:
        raise ValueError(IMPOSSIBLE_DATE)
    return day


def number_in(cell: str) -> int | None:
    """A key; None when the cell is blank, not a number, zero, or longer than 18 digits."""
    if not (cell.isascii() and cell.isdigit()) or len(cell) > _MOST_DIGITS:
        return None
    return int(cell) or None


def minutes_in(cell: str) -> int | None:
    """Minutes after midnight in `0930`, `930` or `9:30`; None for anything else, and for the filler `0000`."""
    found = None if is_null(cell) else _TIME.fullmatch(cell)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    return hour * 60 + minute if hour < 24 and minute < 60 else None


class Row:
    """One row that fits its header, read by column name; a column that the file lacks reads as nothing."""

    def __init__(self, header: Header, cells: list[str], fit: Fit = Fit.SOUND) -> None:
        self.header = header
        self.cells = cells
        self.fit = fit
        self.impossible_dates = 0

    @classmethod
    def read(cls, header: Header, line: bytes) -> Row:
        """The row on one line; Misfit when it has too many cells and cannot be put right."""
        return cls(header, *fitted(header, cells_of(line)))

    def cell(self, name: str) -> str:
        """The trimmed cell, empty when the file has no such column."""
        place = self.header.places.get(name)
        return "" if place is None else trimmed(self.cells[place])

    def number(self, name: str) -> int | None:
        """The key in a column."""
        return number_in(self.cell(name))

    def code(self, name: str) -> str | None:
        """The code in a column."""
        cell = self.cell(name)
        return None if is_redacted(cell) else cell

    def judge(self) -> str | None:
        """The judge's code in capitals, where the table has one."""
        column = self.header.layout.judge
        code = None if column is None else self.code(column)
        return None if code is None else code.upper()

    def day(self, name: str) -> date | None:
        """The date in a column; an impossible one is counted and reads as nothing."""
        try:
            return day_in(self.cell(name))
        except ValueError:
            self.impossible_dates += 1
            return None

    def minutes(self, name: str) -> int | None:
        """The time of day in a column, in minutes after midnight."""
        return minutes_in(self.cell(name))


def fitted(header: Header, cells: list[str]) -> tuple[list[str], Fit]:
    """As many cells as the header has: short rows are filled up with blanks, surplus cells taken out; Misfit if none fits.

    A tab inside a text makes surplus cells and shifts what follows. A cell is taken out only where everything then
    agrees with its column, and only if no other place that agrees would give another key or date.
    """
    surplus = len(cells) - header.width
    if surplus <= 0:
        return cells + [""] * -surplus, Fit.SOUND
    cells = list(map(trimmed, cells))
    moved = _with_state_in_place(header, cells)
    if moved is not None:
        return moved, Fit.REPAIRED
    return _without_surplus(header, cells, surplus)


def _with_state_in_place(header: Header, cells: list[str]) -> list[str] | None:
    """The city's second half taken out when the ZIP column holds a state.

    Tried first: the general rule drops the wrong cell there, because everything from the city to the ZIP is text.
    """
    city, postcode = header.places.get("ALIEN_CITY"), header.places.get("ALIEN_ZIPCODE")
    if city is None or postcode is None or not _STATE.fullmatch(cells[postcode]):
        return None
    moved = cells[: city + 1] + cells[city + 2 :]
    if len(moved) > header.width:
        try:
            moved, _ = _without_surplus(header, moved, len(moved) - header.width)
        except Misfit:
            return None
    return moved if all(map(_agrees, moved, header.kinds)) else None


def _without_surplus(header: Header, cells: list[str], surplus: int) -> tuple[list[str], Fit]:
    width = header.width
    sound = next((place for place in range(width) if not _agrees(cells[place], header.kinds[place])), width)
    ways = {start: cells[:start] + cells[start + surplus :] for start in _starts(header, cells, surplus, sound)}
    if not ways:
        raise Misfit(f"{surplus} cell(s) too many, and leaving out none of them makes the others fit their columns")
    if len({tuple(_vital(row, header)) for row in ways.values()}) > 1:
        raise Misfit(f"{surplus} cell(s) too many, and a key or a date would depend on which are left out")
    # The published practice: drop what stands just before the first cell that breaks its column.
    start = sound if sound == width else min(ways, key=lambda at: abs(at - (sound - surplus)))
    return (ways[start], Fit.CUT) if start == width else (ways[start], Fit.REPAIRED)


def _starts(header: Header, cells: list[str], surplus: int, sound: int) -> list[int]:
    """Where a run of `surplus` cells can be taken out so that all others agree with their columns."""
    width = header.width
    starts = [width] if sound == width else []
    for start in range(width - 1, -1, -1):
        if not _agrees(cells[start + surplus], header.kinds[start]):
            break
        run = range(start, start + surplus)
        if start <= sound and not any(_is_no_torn_text(header, cells, place, sound) for place in run):
            starts.append(start)
    return starts


def _is_no_torn_text(header: Header, cells: list[str], place: int, sound: int) -> bool:
    """Whether a cell cannot be a piece of a text: a whole date, or a key in its place while nothing before the end is amiss."""
    if _DAY.fullmatch(cells[place]):
        return True
    in_place = sound == header.width and place < sound and header.kinds[place] is Kind.NUMBER
    return in_place and number_in(cells[place]) is not None


def _agrees(cell: str, kind: Kind) -> bool:
    if is_null(cell) or kind is Kind.ANYTHING:
        return True
    if kind is Kind.NUMBER:
        return number_in(cell) is not None
    return (_DAY.fullmatch(cell) is not None) == (kind is Kind.DAY)


def _vital(cells: list[str], header: Header) -> list[str]:
    return ["" if is_null(cells[place]) else cells[place] for place in header.vital]
