"""Reading one judge out of a release with millions of hearings, against a plain pass over the file and against DuckDB.

Run `uv run --group benchmarks python tests/benchmarks/bench_import.py [ROWS]`; without DuckDB its line is left out.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "eoir-sample" / "EOIR Case Data"
JUDGES = ("QWM", "QWN")
ROWS = 3_000_000
RUNS = 3

# One run in a process of its own: seconds of the work alone, and the peak of the whole process in MB.
MEASURED = """
import resource, sys, time
sys.path.insert(0, {root!r})
from tests.benchmarks import baselines
work = baselines.{work}
start = time.perf_counter()
work({folder!r}, {judges!r})
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
print(seconds, peak)
"""


def main() -> None:
    """Print seconds, ratios and peaks."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as place:
        large, small = Path(place) / "large", Path(place) / "small"
        blow_up(large, rows)
        blow_up(small, rows // 10)
        size = (large / "tbl_schedule.csv").stat().st_size
        print(f"tbl_schedule with {rows:,} rows, {size / 1e9:.2f} GB, for {' and '.join(JUDGES)}; the fastest of {RUNS} runs")
        plain = _best("plain_pass", large)[0]
        ours, peak = _best("our_import", large)
        small_peak = _best("our_import", small)[1]
        print(f"plain pass {plain:.2f} s; whole import {ours:.2f} s; ratio {ours / plain:.2f} (wanted: at most 6)")
        if importlib.util.find_spec("duckdb"):
            theirs = _best("duckdb_look_ups", large)[0]
            print(f"DuckDB's two look-ups {theirs:.2f} s; import over DuckDB {ours / theirs:.2f} (wanted: under 1)")
        else:
            print("DuckDB is not installed: add --group benchmarks")
        print(f"peak {peak:.1f} MB; with {rows // 10:,} rows {small_peak:.1f} MB; more by {peak - small_peak:.1f} (at most 20)")


def blow_up(folder: Path, rows: int) -> None:
    """The sample with hearings of other judges, under fresh keys, around its own ones until there are `rows`."""
    shutil.copytree(SAMPLE, folder)
    header, *own = (SAMPLE / "tbl_schedule.csv").read_bytes().removesuffix(b"\r\n").split(b"\r\n")
    others = [_as_template(line) for line in own if re.match(rb"\d+\t\d+\t\d+\t", line)]
    blocks = max(1, (rows - len(own)) // len(others))
    with (folder / "tbl_schedule.csv").open("wb") as file:
        file.write(header + b"\r\n")
        for block in range(blocks):
            by = (block + 1) * 100_000
            lines = [b"%d\t%d\t%d\t%s" % (a + by, b + by, c + by, rest) for a, b, c, rest in others]
            mine = own[block * len(own) // blocks : (block + 1) * len(own) // blocks]
            for place, line in enumerate(mine):
                lines.insert((place + 1) * len(lines) // (len(mine) + 1), line)
            file.write(b"\r\n".join(lines) + b"\r\n")


def _as_template(line: bytes) -> tuple[int, int, int, bytes]:
    hearing, proceeding, case, rest = line.split(b"\t", 3)
    rest = re.sub(rb"\bQ(WM|WN|HB)\b", b"QZZ", rest.replace(b"\0", b""))
    return int(hearing) + 100_000_000, int(proceeding) + 100_000_000, int(case) + 100_000_000, rest


def _best(work: str, folder: Path) -> tuple[float, float]:
    """The fewest seconds and the highest peak of several runs."""
    root = str(Path(__file__).resolve().parents[2])
    code = MEASURED.format(root=root, work=work, folder=str(folder), judges=JUDGES)
    runs = []
    for _ in range(RUNS):
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        runs.append(tuple(map(float, done.stdout.split())))
    return min(seconds for seconds, _ in runs), max(peak for _, peak in runs)


if __name__ == "__main__":
    main()
