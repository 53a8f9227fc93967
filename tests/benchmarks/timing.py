"""How the benchmarks take a time: the median of several runs of the same work."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes once."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def median_seconds(work: Callable[[], object], runs: int) -> float:
    """How long the work takes in the middle of several runs."""
    return median(seconds(work) for _ in range(runs))
