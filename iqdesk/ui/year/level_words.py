"""The three levels in words: what each would take for a measure, and how many benchmarks the level over all asks for."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.wording import percent
from iqdesk.ui import words

if TYPE_CHECKING:
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.standing import Standing


def levels_of(goals: GoalSet, measure: str) -> str:
    """Which figures of a measure make which level; what is not known is said to be."""
    if measure == COMPLETIONS:
        return _of_completions(goals)
    if measure == REMAND_RATE:
        return _of_remands(goals)
    one = next(benchmark for benchmark in goals.benchmarks if benchmark.name == measure)
    if one.goal_percent is None:
        return ""
    goal = f"At goal from {percent(one.goal_percent)} on."
    cut_off = one.unsatisfactory_below_percent
    if cut_off is None:
        return f"{goal} Below which share it is at the unsatisfactory level is not known."
    return f"{goal} Below {percent(cut_off)} it is at the unsatisfactory level."


def _of_completions(goals: GoalSet) -> str:
    goal, middle = goals.completions.goal, goals.completions.needs_improvement_from
    if goal is None:
        return ""
    satisfactory = f"Satisfactory from {words.figure(goal)} on"
    if middle is None:
        return f"{satisfactory}. The other levels are not known."
    return (
        f"{satisfactory}; needs improvement from {words.figure(middle)} to {words.figure(goal - 1)}; "
        f"unsatisfactory under {words.figure(middle)}."
    )


def _of_remands(goals: GoalSet) -> str:
    below, above = goals.remand_rate.goal_below_percent, goals.remand_rate.unsatisfactory_above_percent
    if below is None:
        return ""
    if above is None:
        return f"Satisfactory under {percent(below)}. The other levels are not known."
    return (
        f"Satisfactory under {percent(below)}; needs improvement from {percent(below)} to {percent(above)}; "
        f"unsatisfactory over {percent(above)}."
    )


def needed_words(standing: Standing) -> str:
    """How many of the benchmarks that apply the level “satisfactory” asks for."""
    applicable = sum(one.goal_met is not None for one in standing.benchmarks)
    share = standing.goal_set.benchmarks_needed_percent
    if not applicable or share is None:
        return ""
    needed = ceil(share * applicable / 100)
    return f"Of the {words.plural(applicable, 'benchmark that applies', 'benchmarks that apply')} {needed} must be at goal."
