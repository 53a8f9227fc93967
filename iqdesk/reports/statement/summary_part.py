"""The statement's title block and its summary."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from iqdesk.domain.circumstances import misses_by_cause
from iqdesk.domain.pace_words import standing_on_line
from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.cost_words import estimate_words
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.statement.live_figures import force_words
from iqdesk.reports.house_style import KeyValues, Link, Strong, Title, prose
from iqdesk.reports.statement.circumstances_part import took, whose_control
from iqdesk.reports.statement.cost_part import later_words
from iqdesk.reports.statement.measures_part import LEFT_OUT_SECTION, force
from iqdesk.reports.statement.missed_part import first_dates, late_clocks, late_with_days_lost
from iqdesk.reports.statement.pace_part import part_time_words
from iqdesk.reports.words import NBSP, counted, date_with_year, in_words, long_date, number, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iqdesk.domain.standing import BenchmarkStanding
    from iqdesk.reports.house_style import House, Part
    from iqdesk.reports.statement.evidence import Evidence

TITLE = "Statement of Extenuating Circumstances"
AT_THEIR_GOALS = {1: "at its goal", 2: "both at their goals"}
NO_DAY_LOST = ". No court day was lost while the clock of any of them ran"
NUMBERS_APART = re.compile(r" (?=\d)")  # a number stays on the line of the word before it


def title_block(evidence: Evidence) -> Iterator[House]:
    """Whose statement of which days it is, and by which goals it is measured."""
    judge, standing = evidence.paper.judge, evidence.standing
    first, last = evidence.year.first, max(evidence.last_day, evidence.year.first)
    period = date_with_year(first) + (f" through {date_with_year(last)}" if last > first else "")
    yield Title(TITLE, f"Fiscal year {evidence.year.year}, {period}")
    left = [("Judge", judge.name)]
    left += [("Court", judge.court_names)] if judge.court_names else []
    left += [("On duty since", date_with_year(judge.on_duty_from))] if judge.on_duty_from else []
    part_time = part_time_words(evidence.facts.calendar, evidence.year)
    left += [("Part-time", part_time)] if part_time else []
    goals, force = standing.goal_set, force_words(standing)
    right = [("As of", long_date(standing.as_of)), ("Goals", force if standing.no_goals else f"{goals.title}, {force}")]
    right += [] if standing.no_goals else [("Goals set by", NUMBERS_APART.sub(NBSP, goals.source))]
    right.append(("Made on", long_date(evidence.paper.made_on)))
    yield KeyValues(left, right)


def summary_part(evidence: Evidence, own: Sequence[House] = ()) -> Iterator[House]:
    """What the statement comes to, in a few sentences; the judge's own words take their place.

    What the docket said otherwise on the day of measuring is told in any case.
    """
    yield evidence.heading(StatementPart.SUMMARY)
    yield from own or _in_short(evidence)
    known = evidence.paper.known
    if known is not None and known.differences:
        yield prose(known.words)


def _in_short(evidence: Evidence) -> Iterator[House]:
    yield prose(*_completed_words(evidence))
    if evidence.paper.tells_losses:
        yield prose(*_lost_words(evidence))
    yield prose(*_benchmark_words(evidence))
    if first_dates(evidence):
        yield prose(*_first_date_words(evidence))
    if late_clocks(evidence):
        yield prose(*_late_words(evidence))


def _completed_words(evidence: Evidence) -> Iterator[Part]:
    standing = evidence.standing
    done = standing.completions
    verb = "completed" if standing.year_over else "have completed"
    yield f"In fiscal year {evidence.year.year} I {verb} "
    yield Strong(counted(done.count, "case"))
    yield f"{evidence.so_far}. "
    if done.goal is not None:
        yield f"The goal for the year {evidence.would} {number(done.goal)}. "
    if standing.pace.available_days and standing.pace.days_ahead is not None:
        yield "By the days available to me I "
        yield "ended " if standing.year_over else "stand "
        yield Strong(standing_on_line(standing.pace))
        yield from _cited(evidence, StatementPart.PACE, "Figure 1")
        yield ". "
    if not standing.in_force:
        yield force(evidence, cited=False)


def _lost_words(evidence: Evidence) -> Iterator[Part]:
    """What the circumstances took, in whose control that lay, and what it would have brought."""
    cost = evidence.cost
    if not cost.lines:
        yield f"No circumstance{evidence.circumstances_here} took a day or a setting of mine{evidence.so_far}."
        return
    yield "Circumstances took " if evidence.standing.year_over else "So far circumstances took "
    yield Strong(took(cost.total))
    yield whose_control(cost)
    yield from evidence.cited(StatementPart.CIRCUMSTANCES)
    yield "."
    if StatementPart.COST in evidence.parts:
        yield from _estimate_words(evidence)


def _estimate_words(evidence: Evidence) -> Iterator[Part]:
    """What all of it would have brought, what of that lay outside, and how much of it came in later all the same."""
    cost = evidence.cost
    estimate = estimate_words(cost.total)
    if not estimate:
        return
    yield " At the pace of my other days and settings they would have brought "
    yield Strong(estimate)
    outside = [lost for said, lost in cost.by_control if said and len(cost.by_control) > 1]
    yield from (f", those outside my control {estimate_words(lost)}" for lost in outside)
    yield ", by an estimate"
    yield from evidence.cited(StatementPart.COST)
    yield "."
    yield later_words(cost)


def _cited(evidence: Evidence, part: StatementPart, place: str) -> tuple[Part, ...]:
    """` (Table 1)` with its link; nothing where the paper does not hold the part that it stands in."""
    return (" (", Link(place.replace(" ", NBSP), place), ")") if part in evidence.parts else ()


def _benchmark_words(evidence: Evidence) -> Iterator[Part]:
    if evidence.standing.no_goals:
        yield "The benchmarks are counted and set against no goal"
        yield from _cited(evidence, StatementPart.STANDING, "Table 1")
        yield "."
        return
    total, whole = len(evidence.standing.benchmarks), len(evidence.paper.standing.benchmarks)
    if total:
        yield _goals_met_words(evidence, " on this paper" if total < whole else "")
        yield from _cited(evidence, StatementPart.STANDING, "Table 1")
        yield ". "
    if total < whole:
        yield f"{sentence(in_words(whole - total))} {'benchmark is' if whole - total == 1 else 'benchmarks are'} left out"
        yield from evidence.cited(StatementPart.METHOD, LEFT_OUT_SECTION)
        yield "."
    if not whole:
        yield "The goals name no benchmark."


def _goals_met_words(evidence: Evidence, here: str) -> str:
    """`Three of six benchmarks apply; one of these is not at the goal: Motions in 20 days`."""
    all_of_them, so_far = evidence.standing.benchmarks, evidence.so_far
    total, applicable = len(all_of_them), sum(one.goal_met is not None for one in all_of_them)
    below = [one.benchmark.short_title for one in all_of_them if one.goal_met is False]
    if total == 1:
        is_so = "does not apply" if not applicable else "is not at its goal" if below else "is at its goal"
        return f"The benchmark{here}, {all_of_them[0].benchmark.short_title}, {is_so}{so_far}"
    if not applicable:
        return f"None of the {in_words(total)} benchmarks{here} applies{so_far}"
    every = "both" if total == 2 else f"all {in_words(total)}"
    some = f"{in_words(applicable)} of {in_words(total)}" if applicable < total else every
    apply = f"{sentence(some)} benchmarks{here} {'applies' if applicable == 1 else 'apply'}{so_far}"
    if not below:
        return f"{apply}, {AT_THEIR_GOALS.get(applicable, 'all at their goals')}"
    if len(below) < applicable:
        are = "is not at the goal" if len(below) == 1 else "are not at their goals"
        return f"{apply}; {in_words(len(below))} of these {are}: {'; '.join(below)}"
    return f"{apply}, {'not at its goal' if applicable == 1 else 'none at its goal'}: {'; '.join(below)}"


def _first_date_words(evidence: Evidence) -> Iterator[Part]:
    """How many first dates were missed, by benchmark with their rows, and by cause over all of them."""
    yield "Missed first dates: "
    missed = first_dates(evidence)
    yield from _with_rows(evidence, missed)
    by_cause: Counter[str] = Counter()
    for one in missed:
        for of in misses_by_cause(one, evidence.facts):
            by_cause[of.label] += len(of.rows)
    yield ". By what their codes name: "
    yield "; ".join(f"{label}{NBSP}{number(count)}" for label, count in by_cause.most_common())
    yield from evidence.cited(StatementPart.MISSED, 1)
    yield "."


def _late_words(evidence: Evidence) -> Iterator[Part]:
    """How many decisions and rulings came late, and during how many of them court days were lost."""
    late = late_clocks(evidence)
    is_waiting = any(item.end is None for one in late for item in one.rows(Verdict.MISSED))  # by one reading of overdue motions
    yield f"Decided or ruled on late{', or waiting past the day due' if is_waiting else ''}: "
    yield from _with_rows(evidence, late)
    total = sum(one.counted - one.met for one in late)
    lost = sum(late_with_days_lost(evidence, one) for one in late)
    yield f". Court days were lost while the clock ran in {number(lost)} of {counted(total, 'row')}" if lost else NO_DAY_LOST
    yield from evidence.cited(StatementPart.MISSED, 2)
    yield "."


def _with_rows(evidence: Evidence, missed: list[BenchmarkStanding]) -> Iterator[Part]:
    for index, one in enumerate(missed):
        span = evidence.schedule.missed(one.benchmark.name)
        yield f"{'; ' if index else ''}{one.benchmark.short_title}: {number(one.counted - one.met)}"
        yield from (" ", *span.cited()) if span else ()
