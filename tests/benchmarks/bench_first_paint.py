"""First paint of the desk on the demonstration docket, Today complete, against a bare main window with an empty table.

Each run is a process of its own, from its start to its end; the two take turns.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from iqdesk import demo
from tests.benchmarks import baselines

RUNS = 11


def main() -> None:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.iqdocket"
        demo.make(path, date.today())  # noqa: DTZ011 - the demonstration is alive today
        desk = [sys.executable, "-m", "iqdesk", "open", str(path), "--exit-when-painted"]
        bare = [sys.executable, str(baselines.__file__)]
        environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "XDG_DATA_HOME": folder}
        times = {"desk": [], "bare": []}
        for _ in range(RUNS + 1):
            for name, command in (("bare", bare), ("desk", desk)):
                start = time.perf_counter()
                subprocess.run(command, check=True, env=environment)
                times[name].append(time.perf_counter() - start)
        desk_time, bare_time = (statistics.median(times[name][1:]) for name in ("desk", "bare"))
        print(f"median of {RUNS}: bare window {bare_time * 1000:.0f} ms, desk {desk_time * 1000:.0f} ms")
        print(f"ratio {desk_time / bare_time:.2f} (wanted: at most 3)")


if __name__ == "__main__":
    main()
