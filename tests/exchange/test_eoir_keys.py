"""The two ways of finding keys, and the search for a judge's code: the same lines as a plain reading finds, in any piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iqdesk.exchange import eoir_table
from iqdesk.exchange.eoir import read_release
from iqdesk.exchange.eoir_folder import FolderTrouble, open_tables
from iqdesk.exchange.eoir_keys import EDGES, Found, by_pattern, by_splitting, key_search, pattern_of
from iqdesk.exchange.eoir_table import CodeSearch, Watch, pieces

from .releases import SAMPLE, a_hearing, a_release

if TYPE_CHECKING:
    from pathlib import Path

CELLS = st.sampled_from(
    [b"", b" ", b"3", b"30", b"301", b" 30 ", b"30\\", b"\\\\30", b"\xa030", b"FC", b"0", b"3 0", b"X", b"9" * 12]
)
LINES = st.lists(st.lists(CELLS, max_size=5).map(b"\t".join), max_size=12)
KEYS = st.sets(st.sampled_from([b"3", b"30", b"301", b"31", b"FC", b"", b"9" * 12]), max_size=5)
QWM = frozenset({"QWM"})


def plainly(wanted: dict[int, set[bytes]], lines: list[bytes]) -> list[bytes]:
    def has(line: bytes) -> bool:
        cells = [cell.strip(EDGES) for cell in line.split(b"\t")]
        return bool(line.strip()) and any(column < len(cells) and cells[column] in keys for column, keys in wanted.items())

    return [line for line in lines if has(line)]


@settings(max_examples=150)
@given(
    lines=LINES,
    first=KEYS,
    second=KEYS,
    columns=st.sampled_from([(0,), (1,), (2,), (0, 1), (1, 2)]),
    end=st.sampled_from([b"\n", b"\r\n"]),
)
def test_both_ways_find_every_line_and_count_all_lines_and_blank_ones(
    lines: list[bytes], first: set[bytes], second: set[bytes], columns: tuple[int, ...], end: bytes
) -> None:
    wanted = dict(zip(columns, (first, second), strict=False))
    piece = b"\n" + b"".join(line + end for line in lines)
    ended = [line + end[:-1] for line in lines]
    expected = plainly(wanted, ended)
    blank = sum(not line.strip(b" \r") for line in ended)
    split, matched = by_splitting(wanted, piece), by_pattern(pattern_of(wanted), wanted, piece)
    assert split == Found(expected, len(lines), blank)
    assert (matched.lines, matched.blank) == (len(lines), blank)
    assert [line for line in matched.hits if line in expected] == expected


def test_the_way_is_chosen_by_what_there_is_to_search() -> None:
    piece = b"\n1\t30\t\r\n2\t31\t\r\n"
    for size in (10, 10**9):
        assert key_search({1: {b"30"}}, size)(piece) == Found([b"1\t30\t\r"], 2, 0)
    assert key_search({1: set()}, 10**9)(piece) == Found([], 2, 0)


@given(st.sets(st.integers(1, 20_000), min_size=1, max_size=60), st.integers(1, 20_000))
def test_a_pattern_of_keys_matches_those_keys_and_no_other(keys: set[int], other: int) -> None:
    wanted = {1: {b"%d" % key for key in keys}}
    pattern = pattern_of(wanted)
    for number in (*keys, other):
        assert bool(by_pattern(pattern, wanted, b"\nX\t%d\t\n" % number).hits) == (number in keys)


@pytest.mark.parametrize("piece_bytes", [1, 7, 300, 4096])
def test_a_release_reads_the_same_in_pieces_of_any_size(
    monkeypatch: pytest.MonkeyPatch, piece_bytes: int, tmp_path: Path
) -> None:
    lines = [a_hearing(key, judge="QRT" if key % 3 else "qWM", proceeding=30 + key % 2) for key in range(90, 120)]
    lines[5] = lines[5].replace(b"20", b"2\x000")
    folder = a_release(tmp_path, {"tbl_schedule": [*lines, b"", b""]})
    whole = read_release(folder, QWM)
    monkeypatch.setattr(eoir_table, "PIECE_BYTES", piece_bytes)
    again = read_release(folder, QWM)
    assert again.rows == whole.rows
    assert again.report.as_json() == whole.report.as_json()


def test_a_code_frequent_elsewhere_is_sought_in_its_column_and_in_shifted_ones() -> None:
    lines = [b"%d\tSP\tHOU\tSP\t" % number for number in range(2_000)]
    lines[700] = b"700\tSP\t sp \tX\t"
    lines[900] = b"900\tSP\ttorn\tsp\t"
    lines[1_950] = b"1950\tX\tSP"
    lines[1_960] = b"1960\tSP\tSPX\tX\t"
    search = CodeSearch(frozenset({"SP", "QWM"}), 2)
    pieces_of_lines = [b"\n" + b"\n".join(lines[start : start + 500]) + b"\n" for start in range(0, 2_000, 500)]
    found = [line for piece in pieces_of_lines for line in search.lines(piece)]
    assert {lines[700], lines[900], lines[1_950]} <= set(found)
    assert lines[1_960] not in found


def test_codes_with_different_first_letters_are_found_in_the_order_of_the_file() -> None:
    search = CodeSearch(frozenset({"QWM", "AB2", "QHB"}), 1)
    piece = b"\n1\tqhb\t\n2\tXXX\t\n3\tAb2\t\n4\tQWM\tQWM\n"
    assert list(search.lines(piece)) == [b"1\tqhb\t", b"3\tAb2\t", b"4\tQWM\tQWM"]


def test_a_file_without_line_ends_is_refused_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = a_release(tmp_path) / "tbl_schedule.csv"
    file.write_bytes(file.read_bytes() + b"x" * 5_000)
    monkeypatch.setattr(eoir_table, "PIECE_BYTES", 512)
    monkeypatch.setattr(eoir_table, "LONGEST_LINE", 2_048)
    with pytest.raises(FolderTrouble, match="is not a table"):
        read_release(tmp_path, QWM)


def test_pieces_are_whole_lines() -> None:
    table = open_tables(SAMPLE / "EOIR Case Data")["tbl_schedule"]
    for piece in pieces(table, Watch(None, None)):
        assert piece.startswith(b"\n")
        assert piece.endswith(b"\n")
        assert b"\0" not in piece
