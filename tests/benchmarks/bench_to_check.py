"""What is to be checked in 5,000 and in 100,000 typed cases, with the ratio to counting the docket's rows in the same run.

Run: uv run python tests/benchmarks/bench_to_check.py [CASES ...]
"""

from __future__ import annotations

import random
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from iqdesk.domain.calendar import is_court_day
from iqdesk.domain.docket import folded
from iqdesk.domain.records import Judge
from iqdesk.store.docket_file import DocketFile
from tests.benchmarks.timing import median_seconds

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2027, 3, 9)
RUNS = 5
ODD_ONE_IN = 100  # hearings on a weekend, rulings before receipt and the like
STARTS = (510, *range(540, 1020, 30))


def typed_docket(path: Path, cases: int) -> DocketFile:
    """A docket of typed cases in good order, one in a hundred odd. Filled past the journal: its rows need no history."""
    file = DocketFile.create(path, Judge("Ellery", "Marguerite", ("QWM",)))
    connection = file._connection
    triggers = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
    connection.execute("begin")
    for name, _ in triggers:
        connection.execute(f"drop trigger {name}")
    for question, rows in _rows(cases, random.Random(7)):  # noqa: S311 - the same docket each time
        connection.executemany(question, rows)
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute("commit")
    return file


def _rows(cases: int, chance: random.Random) -> Iterator[tuple[str, Iterator[tuple[object, ...]]]]:
    days = [day for back in range(-120, 365 * max(5, cases // 2_000)) if is_court_day(day := TODAY - timedelta(days=back))]
    identity = [place * 2_654_435_761_003 % (2**63 - 1) for place in range(1, cases + 1)]
    heard = {one: sorted(chance.sample(days, 3)) for one in identity}
    yield (
        "insert into cases (id, a_number, family, search_name, case_type, custody) values (?, ?, ?, ?, 'RMV', 'N')",
        ((one, f"{place + 1:09}", f"Name{place}", folded(f"Name{place}")) for place, one in enumerate(identity)),
    )
    yield (
        (
            "insert into proceedings (id, case_id, opened_on, judge, case_type, custody, completed, manner, has_decision)"
            " values (?, ?, ?, 'QWM', 'RMV', 'N', ?, ?, ?)"
        ),
        (_proceeding(one, heard[one]) for one in identity),
    )
    yield (
        (
            "insert into hearings (id, proceeding_id, day, start_minute, minutes, kind, judge, code, is_recorded)"
            " values (?, ?, ?, ?, 30, ?, 'QWM', ?, ?)"
        ),
        (row for one in identity for row in _hearings(one, heard[one], chance)),
    )
    yield (
        (
            "insert into motions (id, case_id, proceeding_id, motion_type, judge, received, decided_on, has_decision)"
            " values (?, ?, ?, 'MTC', 'QWM', ?, ?, 1)"
        ),
        (_motion(one, heard[one][0], chance) for one in identity[::2]),
    )


def _proceeding(one: int, heard: list[date]) -> tuple[object, ...]:
    done = heard[-1] if heard[-1] < TODAY else None
    opened = min(heard[0], TODAY) - timedelta(days=30)
    return one, one, opened.isoformat(), done and done.isoformat(), done and "decision", int(done is not None)


def _hearings(one: int, heard: list[date], chance: random.Random) -> Iterator[tuple[object, ...]]:
    for place, day in enumerate(heard):
        on = day + timedelta(days=(5 - day.weekday()) % 7) if not chance.randrange(ODD_ONE_IN) else day
        kind = ("master", "master", "merits")[place]
        past = on < TODAY
        code = "8B" if past and place == 2 else "17" if past else None
        yield one - place, one, on.isoformat(), 510 if kind == "master" else chance.choice(STARTS), kind, code, int(past)


def _motion(one: int, day: date, chance: random.Random) -> tuple[object, ...]:
    received = min(day, TODAY) - timedelta(days=40)
    ruled = received + timedelta(days=-1 if not chance.randrange(ODD_ONE_IN) else chance.randrange(1, 19))
    return one, one, one, received.isoformat(), ruled.isoformat()


def part_times(file: DocketFile) -> list[float]:
    """Milliseconds of each part in which a window reads the list, the facts at hand as they are there."""
    times, parts = list[float](), file.to_check_parts(TODAY, file.facts())
    while True:
        begun = perf_counter()
        if next(parts, None) is None:
            return times
        times.append((perf_counter() - begun) * 1000)


def main(sizes: list[int]) -> None:
    """Print one line for each size."""
    for cases in sizes:
        with tempfile.TemporaryDirectory() as folder, typed_docket(Path(folder) / "typed.iqdocket", cases) as file:
            lines = file.to_check(TODAY)
            counted = 1000 * median_seconds(
                lambda: file._connection.execute("select sum(day > '2027') from hearings").fetchone(), RUNS
            )
            asked = 1000 * median_seconds(lambda: file.to_check(TODAY), RUNS)
            one = 1000 * median_seconds(lambda: file.oddities.of_completion(lines[0].row, TODAY, TODAY), RUNS)  # noqa: B023
            parts = part_times(file)
            print(f"{cases:>7,} typed cases, {len(lines):>6,} lines: {asked:7.1f} ms, {asked / counted:5.1f} x a scan of the "
                  f"hearings ({counted:.1f} ms); an entry is looked at in {one:.2f} ms")  # fmt: skip
            print(f"        a window reads it in {len(parts)} parts, the longest of {max(parts):.1f} ms")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [5_000, 100_000])
