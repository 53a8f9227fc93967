"""The standing of a 2,500-case docket, load included, against `fetchall()` of exactly the columns it uses."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.measures import standing
from iqdesk.domain.records import Judge
from iqdesk.exchange import eoir
from iqdesk.store.docket_file import DocketFile
from tests.benchmarks.baselines import fetch_what_the_standing_reads
from tests.benchmarks.timing import median_seconds

if TYPE_CHECKING:
    from iqdesk.domain.public import PublicRows

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "eoir-sample"
JUDGES = ("QWM", "QWN", "QHB", "QRT", "QDS", "QAV")
RUNS = 15


def main() -> None:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as folder, _docket(Path(folder) / "bench.iqdocket") as file:
        goals, year, as_of = file.goal_sets()[0], FiscalYear(2019), date(2020, 4, 6)
        base = median_seconds(lambda: fetch_what_the_standing_reads(file), RUNS)
        load = median_seconds(file.facts, RUNS)
        ours = median_seconds(lambda: standing(file.facts(), goals, year, as_of), RUNS)
        print(f"{file.case_count():,} cases; median of {RUNS}")
        print(f"fetchall {base * 1000:.1f} ms; facts {load * 1000:.1f} ms; facts and standing {ours * 1000:.1f} ms")
        print(f"ratio {ours / base:.2f} (wanted: at most 5)")


def _docket(path: Path) -> DocketFile:
    """The sample's judges read twice under different keys."""
    file = DocketFile.create(path, Judge("", "", JUDGES))
    rows = eoir.read_release(SAMPLE, frozenset(JUDGES)).rows
    file.record_release(rows, "first", date(2020, 4, 6))
    file.record_release(_moved(rows, 10**9), "second", date(2020, 4, 6))
    return file


def _moved(rows: PublicRows, by: int) -> PublicRows:
    """The same rows with every key moved by `by`."""
    tables = []
    for table in rows:
        keys = [name for name in table[0]._fields if name == "key" or name.endswith("_key")] if table else []
        tables.append([row._replace(**_raised(row, keys, by)) for row in table])
    return type(rows)(*tables)


def _raised(row: tuple[object, ...], keys: list[str], by: int) -> dict[str, int]:
    return {name: value + by for name in keys if (value := getattr(row, name)) is not None}


if __name__ == "__main__":
    main()
