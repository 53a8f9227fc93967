"""100,000 typed cases: an outcome is recorded, and the standing with it is there; beside reading the whole docket anew."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.large_docket import CASES, TODAY, large_docket

from iqdesk.domain.docket import Outcome, OutcomeKind
from iqdesk.ui.desk import Desk

if TYPE_CHECKING:
    from iqdesk.store.docket_file import DocketFile

RUNS = 15


def after_outcome(desk: Desk, hearing_id: int) -> float:
    """Seconds from the key to the standing and the clocks, the write to the disk among them."""
    began = perf_counter()
    if not desk.do(lambda file: file.record_outcome(hearing_id, Outcome(OutcomeKind.HELD), TODAY)):
        raise SystemExit("The outcome was refused.")
    desk.standing()
    desk.clocks()
    return perf_counter() - began


def whole(file: DocketFile) -> float:
    """Seconds to the same standing and clocks of a desk that has read nothing yet."""
    began = perf_counter()
    desk = Desk(file, lambda: TODAY)
    desk.standing()
    desk.clocks()
    return perf_counter() - began


def main() -> None:
    with TemporaryDirectory() as folder, large_docket(Path(folder) / "large.iqdocket") as file:
        reload = min(whole(file) for _ in range(2))
        desk = Desk(file, lambda: TODAY)
        desk.standing()
        desk.clocks()
        open_ones = [one.hearing_id for one in file.settings_on(TODAY) if one.outcome is None][:RUNS]
        times = [after_outcome(desk, one) for one in open_ones]
    print(f"{CASES:,} typed cases, {len(times)} outcomes: median {1000 * median(times):.0f} ms, worst {1000 * max(times):.0f} ms")
    print(f"the whole docket anew: {reload:.2f} s; ratio {median(times) / reload:.3f}")


if __name__ == "__main__":
    main()
