"""Finding the lines of a piece that carry one of many keys: the part of an import that looks at every row of the nation.

Two ways give the same lines. Splitting each line costs the same whatever the keys; one pattern made of all keys takes time
to make, and is then more than twice as fast, because most lines differ from every key within a few digits.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

EDGES = b" \t\r\n\x0b\x0c\\\xa0"  # what trimming takes off a cell
WORTH_A_PATTERN = 50_000  # bytes to search for each key, from where the pattern has paid for itself (measured)

_BLANK_LINE = rb"[ \r]*(?=\n)"
_PADDING = rb"[ \\\xa0]*+"
_NOTHING = rb"(?!)"


class Found(NamedTuple):
    """The lines that may matter, how many lines a piece has, and how many of them are blank."""

    hits: list[bytes]
    lines: int
    blank: int


def key_search(wanted: Mapping[int, set[bytes]], size: int) -> Callable[[bytes], Found]:
    """A search for lines with a cell among `wanted[column]`, for pieces of a file of `size` bytes.

    Pieces begin and end with a line feed. Cells are compared trimmed; a line too many may come back, none is missed.
    """
    if size < WORTH_A_PATTERN * sum(map(len, wanted.values())):
        return partial(by_splitting, wanted)
    return partial(by_pattern, pattern_of(wanted), wanted)


def by_splitting(wanted: Mapping[int, set[bytes]], piece: bytes) -> Found:
    """The search by splitting every line up to the column."""
    lines = piece.split(b"\n")[1:-1]
    places: set[int] = set()
    try:
        for column, keys in wanted.items():
            cells = [line.split(b"\t", column + 1)[column] for line in lines]
            # Trimming each cell costs a tenth of the whole; one look at all of them tells whether any needs it.
            if not b"".join(cells).isdigit():
                cells = [cell.strip(EDGES) for cell in cells]
            if not keys.isdisjoint(cells):
                places.update(place for place, cell in enumerate(cells) if cell in keys)
    except IndexError:  # a line that ends before the column: a blank one, or one cut short
        places = {place for place, line in enumerate(lines) if _carries(line, wanted)}
    hits = [lines[place] for place in sorted(places) if lines[place].strip()]
    return Found(hits, len(lines), sum(not line.strip(b" \r") for line in lines))


def _carries(line: bytes, wanted: Mapping[int, set[bytes]]) -> bool:
    cells = line.split(b"\t", max(wanted) + 1)
    return any(column < len(cells) and cells[column].strip(EDGES) in keys for column, keys in wanted.items())


def by_pattern(pattern: re.Pattern[bytes], wanted: Mapping[int, set[bytes]], piece: bytes) -> Found:
    """The search by the pattern that `pattern_of` makes of `wanted`; it also matches blank lines."""
    hits = []
    blank = 0
    for found in pattern.finditer(piece):
        end = found.end()
        if piece[end] == 0x0A and not found[0].strip(b" \r\n"):
            blank += 1
        elif found[0].rfind(b"\n"):  # over the end of a line cut short, and perhaps over one that is wanted
            return by_splitting(wanted, piece)
        else:
            hits.append(piece[piece.rfind(b"\n", 0, end) + 1 : piece.find(b"\n", end)])
    return Found(hits, piece.count(b"\n") - 1, blank)


def pattern_of(wanted: Mapping[int, set[bytes]]) -> re.Pattern[bytes]:
    """A pattern for blank lines and for lines with a cell among `wanted[column]`.

    It begins with a line feed, for which `re` searches fast. For the same reason what stands before the column may run
    over the end of a short line, which `by_pattern` sees to.
    """
    ways = [rb"[^\t]*\t" * column + _PADDING + _any_of(keys) for column, keys in wanted.items()]
    return re.compile(rb"\n(?:" + b"|".join([_BLANK_LINE, *ways]) + rb")")


def _any_of(keys: set[bytes]) -> bytes:
    numbers = {key.decode("ascii") for key in keys if key.isdigit()}
    ways = [re.escape(key) for key in sorted(keys) if key and not key.isdigit()]
    if numbers:
        ways.append(_digits(numbers).encode() + rb"(?![0-9])")
    if b"" in keys:
        ways.append(rb"(?=[\t\r\n])")
    return rb"(?:" + b"|".join(ways or [_NOTHING]) + rb")"


def _digits(numbers: set[str]) -> str:
    """Numbers as a tree of their digits, digits with the same continuations together."""
    tails: dict[str, set[str]] = {}
    for number in numbers - {""}:
        tails.setdefault(number[0], set()).add(number[1:])
    heads: dict[frozenset[str], str] = {}
    for digit, rest in sorted(tails.items()):
        same = frozenset(rest)
        heads[same] = heads.get(same, "") + digit
    if not heads:
        return ""
    ways = [(head if len(head) == 1 else f"[{head}]") + _digits(set(rest)) for rest, head in heads.items()]
    return f"(?:{'|'.join(ways)})" + ("?" if "" in numbers else "")
