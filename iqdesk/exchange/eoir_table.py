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


def lines_with_text(piece: bytes, patterns: list[re.Pattern[bytes]], small: list[bytes]) -> Iterator[bytes]:
    """The lines of a piece in which one of the patterns (in capitals) occurs anywhere, in either case.

    `small` are the small letters of what is sought: only where one occurs must the piece be turned into capitals.
    """
    capitals = piece.upper() if any(letter in piece for letter in small) else piece
    for pattern in patterns:
        end = 0
        for found in pattern.finditer(capitals):
            if found.start() >= end:
                start = piece.rfind(b"\n", 0, found.start()) + 1
                end = piece.find(b"\n", found.start())
                yield piece[start:end]


def patterns_of(codes: frozenset[str]) -> tuple[list[re.Pattern[bytes]], list[bytes]]:
    """What `lines_with_text` needs to find codes: one pattern for each first letter, which makes the search a fast one."""
    by_first: dict[int, list[bytes]] = {}
    for code in sorted(code.encode("latin-1", "replace") for code in codes):
        by_first.setdefault(code[0], []).append(re.escape(code))
    letters = sorted(set("".join(codes).lower()) - set("".join(codes).upper()))
    return [re.compile(b"|".join(group)) for group in by_first.values()], [s.encode("latin-1", "replace") for s in letters]
