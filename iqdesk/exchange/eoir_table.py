"""A table file of any size as a stream of small pieces, and the search of a piece for a judge's codes.

The pieces fit the processor's cache, which is where the speed comes from; memory does not grow with the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqdesk.exchange.eoir_folder import FolderTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import RawIOBase

    from iqdesk.exchange.eoir_folder import TableFile

PIECE_BYTES = 1 << 16
LONGEST_LINE = 1 << 26
MANY, PER_HIT = 100, 4096  # more hits in a piece than these allow, and a code is sought in its column
PIECES_BY_COLUMN = 100
_STEP_BYTES = 1 << 20  # how often progress is told


class Stopped(Exception):
    """The person asked to stop; nothing has been kept."""


@dataclass
class Watch:
    """Tells how far the reading is and hears whether to stop: `done` and `total` are bytes over all tables and passes."""

    progress: Callable[[str, int, int], None] | None
    should_stop: Callable[[], bool] | None
    total: int = 0
    done: int = 0
    _told: int = 0

    def advance(self, table: str, count: int) -> None:
        """Note that `count` bytes of `table` were read; Stopped if that was asked for."""
        if self.should_stop is not None and self.should_stop():
            raise Stopped
        self.done += count
        if self.progress is not None and (self.done - self._told >= _STEP_BYTES or self.done >= self.total):
            self._told = self.done
            self.progress(table, self.done, self.total)


def pieces(table: TableFile, watch: Watch) -> Iterator[bytes]:
    """The rows of a table as pieces of whole lines without NUL bytes; a piece begins and ends with a line feed."""
    watch.advance(table.layout.name, table.body)
    try:
        with table.path.open("rb", buffering=0) as file:
            file.seek(table.body)
            yield from _whole_lines(file, table, watch)
    except OSError as error:
        raise FolderTrouble(f"“{table.path}” cannot be read to its end: {error.strerror}.") from error


def _whole_lines(file: RawIOBase, table: TableFile, watch: Watch) -> Iterator[bytes]:
    begun = [b"\n"]
    while block := file.read(PIECE_BYTES):
        watch.advance(table.layout.name, len(block))
        if b"\0" in block:
            block = block.replace(b"\0", b"")
        cut = block.rfind(b"\n") + 1
        if not cut:
            begun.append(block)
            if sum(map(len, begun)) > LONGEST_LINE:
                raise FolderTrouble(f"“{table.path.name}” is not a table: it has a line of more than {LONGEST_LINE >> 20} MB.")
            continue
        begun.append(block[:cut])
        yield b"".join(begun)
        begun = [b"\n", block[cut:]]
    rest = b"".join(begun)
    if len(rest) > 1:
        yield rest + b"\n"


class CodeSearch:
    """The search of pieces for lines that may name one of a judge's codes in the column at `place`.

    A code is sought as text anywhere in the piece, in capitals or small letters, one pattern for each first letter:
    that is the fastest search there is. Where the text is frequent in other columns (a judge may share the letters of a
    language or a court), the column is sought instead, or one of the two after it: a shifted row has it there.
    """

    def __init__(self, codes: frozenset[str], place: int) -> None:
        spelt = sorted(code.encode("latin-1", "replace") for code in codes)
        by_first: dict[int, list[bytes]] = {}
        for code in spelt:
            by_first.setdefault(code[0], []).append(re.escape(code))
        self._anywhere = [re.compile(b"|".join(group)) for group in by_first.values()]
        blanks = rb"[ \\\xa0]*"
        column = rb"\n" + rb"[^\t\n]*\t" * place + rb"(?:[^\t\n]*\t){0,2}?" + blanks
        column += rb"(?:" + b"|".join(map(re.escape, spelt)) + rb")(?=" + blanks + rb"[\t\r\n])"
        self._in_column = [re.compile(column)]
        letters = set("".join(codes).lower()) - set("".join(codes).upper())
        self._by_column = 0  # how many pieces to search by column before trying the text again
        self._small = [letter.encode("latin-1", "replace") for letter in sorted(letters)]

    def lines(self, piece: bytes) -> Iterator[bytes]:
        """The lines that may matter; most do not name the judge where the search went by text."""
        capitals = piece.upper() if any(letter in piece for letter in self._small) else piece
        spots = self._spots(capitals)
        end = 0
        for spot in spots:
            if spot > end:
                start = piece.rfind(b"\n", 0, spot) + 1
                end = piece.find(b"\n", spot)
                yield piece[start:end]

    def _spots(self, capitals: bytes) -> list[int]:
        if self._by_column:
            self._by_column -= 1
            return _ends(self._in_column, capitals)
        spots = _ends(self._anywhere, capitals)
        if len(spots) <= MANY + len(capitals) // PER_HIT:
            return spots
        in_column = _ends(self._in_column, capitals)
        if 2 * len(in_column) < len(spots):
            self._by_column = PIECES_BY_COLUMN
        return in_column


def _ends(patterns: list[re.Pattern[bytes]], capitals: bytes) -> list[int]:
    return sorted(found.end() for pattern in patterns for found in pattern.finditer(capitals))
