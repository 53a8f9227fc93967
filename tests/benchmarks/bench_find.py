"""Finding in a docket of 100,000 cases, 1,000,000 hearings and 50,000 notes, against one plain LIKE scan of the names."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from iqdesk.domain.case_records import CaseOrder, CaseView
from tests.benchmarks.large_docket import TODAY, large_docket

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.store.docket_file import DocketFile

RUNS = 9
SCREEN = 40  # rows that a window shows
SEARCHES = (
    ("name", "nguyen"),
    ("names in any order", "vi nguyen"),
    ("nobody", "nothinglikeit"),
    ("two letters", "ng"),
    ("one letter", "n"),
    ("A-number", "A001 234 567"),
    ("last digits", "4567"),
    ("date", "3/9/2027"),
    ("code", "code 18"),
    ("word in notes", "biometrics"),
)


def main() -> None:
    """Print, for each kind of search, how long the ids and the first screen of rows take, and the ratio to the scan."""
    with tempfile.TemporaryDirectory() as folder, large_docket(Path(folder) / "bench.iqdocket") as file:
        scan = _median(lambda: file._connection.execute("select id from cases where search_name like '%nguyen%'").fetchall())
        print(f"{file.case_count():,} cases; median of {RUNS}; one LIKE scan of the names {scan * 1000:.1f} ms")
        for kind, typed in SEARCHES:
            found = len(_ids(file, typed))
            ids = _median(lambda typed=typed: _ids(file, typed))
            first = _median(lambda typed=typed: _first_screen(file, typed))
            print(
                f"{kind:20} {typed:14} {found:7,} found  ids {ids * 1000:6.1f} ms, ratio {ids / scan:5.2f};"
                f"  with the first {SCREEN} rows {first * 1000:6.1f} ms, ratio {first / scan:5.2f}"
            )


def _ids(file: DocketFile, typed: str) -> list[int]:
    return file.case_ids(typed, CaseView.ALL, CaseOrder.RESPONDENT, descending=False, today=TODAY)


def _first_screen(file: DocketFile, typed: str) -> object:
    ids = _ids(file, typed)[:SCREEN]
    return file.case_lines(ids, TODAY), file.why_found(typed, ids, TODAY)


def _median(run: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        run()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    main()
