"""The activity report of a year of 100,000 cases and 1,000,000 hearings, against one pass over the hearings in a loop."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.large_docket import CASES, HEARINGS_EACH, TODAY, large_docket
from benchmarks.timing import median_seconds

from iqdesk.domain.activity import Span
from iqdesk.domain.activity_parts import activity, activity_in_parts
from iqdesk.domain.calendar import FiscalYear

if TYPE_CHECKING:
    from collections.abc import Generator

    from iqdesk.domain.facts import Facts

RUNS = 3


def pass_over_hearings(facts: Facts, span: Span) -> int:
    """How many settings of this judge lie in the span."""
    found = 0
    for one in facts.hearings:
        if span.first <= one.on <= span.through and one.judge in facts.judges:
            found += 1
    return found


def longest_part(parts: Generator[int, None, object]) -> float:
    """Seconds of the longest part of work between two pauses."""
    longest, began = 0.0, perf_counter()
    for _ in parts:
        longest, began = max(longest, perf_counter() - began), perf_counter()
    return max(longest, perf_counter() - began)


def main() -> None:
    """Print the times and their ratio."""
    year = FiscalYear(2026)
    with TemporaryDirectory() as folder, large_docket(Path(folder) / "large.iqdocket") as file:
        facts = file.facts()
        gc.disable()  # as a window does while it counts
        span = Span(year.first, year.last, TODAY)
        base = median_seconds(lambda: pass_over_hearings(facts, span), RUNS)
        more = file.activity_facts(span.first, span.through)
        read = median_seconds(lambda: file.activity_facts(span.first, span.through), RUNS)
        ours = median_seconds(lambda: activity(facts, more, span), RUNS)
        reading = longest_part(file.activity_facts_in_parts(span.first, span.through))
        counting = longest_part(activity_in_parts(facts, more, span))
        print(f"{CASES:,} cases, {CASES * HEARINGS_EACH:,} hearings, of them {pass_over_hearings(facts, span):,} in the year")
        print(f"a pass over the hearings {1000 * base:.0f} ms; read {1000 * read:.0f} ms; report {1000 * ours:.0f} ms")
        print(f"ratio {ours / base:.1f}; longest without a pause {1000 * max(reading, counting):.0f} ms")


if __name__ == "__main__":
    main()
