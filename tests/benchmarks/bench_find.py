"""Finding in a docket of 100,000 cases, 1,000,000 hearings and 50,000 notes, against one plain LIKE scan of the names."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.finding import found_by, sought
from tests.benchmarks.large_docket import TODAY, large_docket
from tests.benchmarks.timing import median_seconds

if TYPE_CHECKING:
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
        scan = median_seconds(
            lambda: file._connection.execute("select id from cases where search_name like '%nguyen%'").fetchall(), RUNS
        )
        print(f"{file.case_count():,} cases; median of {RUNS}; one LIKE scan of the names {scan * 1000:.1f} ms")
        for kind, typed in SEARCHES:
            found = len(_ids(file, typed))
            ids = median_seconds(lambda typed=typed: _ids(file, typed), RUNS)
            first = median_seconds(lambda typed=typed: _first_screen(file, typed), RUNS)
            print(
                f"{kind:20} {typed:14} {found:7,} found  ids {ids * 1000:6.1f} ms, ratio {ids / scan:5.2f};"
                f"  with the first {SCREEN} rows {first * 1000:6.1f} ms, ratio {first / scan:5.2f}"
            )


def _ids(file: DocketFile, typed: str) -> list[int]:
    return file.case_ids(typed, CaseView.ALL, CaseOrder.RESPONDENT, descending=False, today=TODAY)


def _first_screen(file: DocketFile, typed: str) -> object:
    ids = _ids(file, typed)[:SCREEN]
    why, what = file.why_found(typed, ids, TODAY), sought(typed, TODAY)
    return [found_by(why.get(line.case.case_id), what, line.case, TODAY) for line in file.case_lines(ids, TODAY) if what]


if __name__ == "__main__":
    main()
