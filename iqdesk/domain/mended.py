"""A standing after a write: every measure is a sum over cases, so only the items of the changed cases are measured anew."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from iqdesk.domain.clocks import in_order
from iqdesk.domain.goals import Measure
from iqdesk.domain.measures import overall_of, standing
from iqdesk.domain.pace import pace
from iqdesk.domain.remands import remand_standing
from iqdesk.domain.standing import (
    BenchmarkStanding,
    CompletionsStanding,
    Item,
    Standing,
    Unattributed,
    completions_level,
    so_far,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.facts import ChangedCases, Facts

READS_MORE = "remands-per-completion"  # its decisions are the completions without readings, which a standing does not hold
_BY_END, _BY_SUBJECT = attrgetter("end", "subject"), attrgetter("subject")


def mended_standing(old: Standing, part: Facts, facts: Facts, changed: ChangedCases) -> Standing:
    """The standing with the changed cases as `part` has them; `facts` is the whole docket, mended already."""
    goals, readings, year, gone = old.goal_set, old.readings, old.year, changed.rows
    if not changed.cases:  # but the calendar, which the pace alone goes by
        return replace(old, pace=pace(facts.calendar, year, old.as_of, old.completions.count, old.completions.goal))
    if READS_MORE in readings:
        return standing(facts, goals, year, old.as_of, readings)
    new = standing(part, goals, year, old.as_of, readings)
    done = _merged(old.completions.items, new.completions.items, gone, _BY_END)
    goal = goals.completions
    completions = CompletionsStanding(goal.goal, completions_level(len(done), goal.goal, goal.needs_improvement_from), done)
    benchmarks = tuple(_benchmark(one, other, gone) for one, other in zip(old.benchmarks, new.benchmarks, strict=True))
    decided = _merged(old.remand_rate.items, new.remand_rate.items, gone, _BY_SUBJECT)
    remands = remand_standing(decided, goals, readings, completions=0)
    level = overall_of(goals, year, completions, remands, benchmarks) if old.year_over else so_far(goals, year, benchmarks)
    return replace(
        old,
        completions=completions,
        benchmarks=benchmarks,
        remand_rate=remands,
        unattributed=_unattributed(old.unattributed, new.unattributed, gone),
        unknown_custody=_ids(old.unknown_custody, new.unknown_custody, gone),
        pace=pace(facts.calendar, year, old.as_of, len(done), goal.goal),
        overall=level,
        set_apart=facts.set_apart,
    )


def mended_clocks(old: list[Clock], new: list[Clock], changed: ChangedCases) -> list[Clock]:
    """The running clocks with those of the changed cases as they run now."""
    return in_order(chain((clock for clock in old if clock.subject not in changed.rows), new))


def _merged(
    old: tuple[Item, ...], new: tuple[Item, ...], gone: frozenset[int], order: Callable[[Item], object]
) -> tuple[Item, ...]:
    kept = [item for item in old if item.subject not in gone]
    return tuple(sorted(chain(kept, new), key=order))  # type: ignore[arg-type] # dates and identities, never None here


def _benchmark(old: BenchmarkStanding, new: BenchmarkStanding, gone: frozenset[int]) -> BenchmarkStanding:
    order = _BY_END if old.benchmark.measure is Measure.DECISION_AFTER_MERITS else _BY_SUBJECT
    return BenchmarkStanding(old.benchmark, _merged(old.items, new.items, gone, order))


def _unattributed(old: Unattributed, new: Unattributed, gone: frozenset[int]) -> Unattributed:
    return Unattributed(
        _ids(old.completions, new.completions, gone),
        _ids(old.motions, new.motions, gone),
        _ids(old.custody, new.custody, gone),
    )


def _ids(old: tuple[int, ...], new: tuple[int, ...], gone: frozenset[int]) -> tuple[int, ...]:
    return tuple(sorted(chain((one for one in old if one not in gone), new)))
