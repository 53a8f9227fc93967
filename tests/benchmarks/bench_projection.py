"""How long the likely range takes at 100,000 cases and 1,000,000 hearings: its evidence, and its draws."""

from __future__ import annotations

import sys
import tempfile
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.measures import NO_READINGS
from iqdesk.domain.projection import projection
from iqdesk.domain.projection_evidence import evidence, looks_back_to
from tests.benchmarks.large_docket import TODAY, large_docket
from tests.benchmarks.timing import median_seconds

RUNS = 3


def main() -> None:
    """Print the times."""
    with tempfile.TemporaryDirectory() as folder, large_docket(Path(folder) / "large.iqdocket") as file:
        facts, goals, year = file.facts(), file.goal_sets()[0], FiscalYear.of(TODAY)
        first = looks_back_to(TODAY)
        entered = {one.id: one.on - timedelta(days=60) for one in facts.hearings if one.on >= first}
        known = evidence(facts, goals, year, TODAY, NO_READINGS, entered)
        for name, work in (
            ("days of entry", lambda: file.settings_entered(first)),
            ("evidence", lambda: evidence(facts, goals, year, TODAY, NO_READINGS, entered)),
            ("range", lambda: projection(known)),
        ):
            print(f"{name} {median_seconds(work, RUNS) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
