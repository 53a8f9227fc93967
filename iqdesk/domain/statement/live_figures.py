"""Every figure that a text of the statement can name, worked out from the values that the statement prints itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE, Measure
from iqdesk.domain.pace import pace_days
from iqdesk.domain.pace_figures import FULL_WEEK, LAST_WEEKS, last_weeks
from iqdesk.domain.pace_words import standing_on_line
from iqdesk.domain.standing import Verdict
from iqdesk.domain.statement.live_circumstances import circumstance_figures
from iqdesk.domain.statement.live_figure import LiveFigure, count, dated, each, measured, text
from iqdesk.domain.wording import date_with_year, listed, percent, share_in_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.records import Judge
    from iqdesk.domain.standing import BenchmarkStanding, Standing
    from iqdesk.domain.statement.circumstance_ledger import CircumstanceLedger
    from iqdesk.domain.statement.cost import Cost

__all__ = ["LiveFigure", "live_figures"]

CLOCKS = (Measure.DECISION_AFTER_MERITS, Measure.MOTION_RULING)


def live_figures(
    judge: Judge, standing: Standing, facts: Facts, ledger: CircumstanceLedger, cost: Cost, left_out: Collection[str] = ()
) -> dict[str, LiveFigure]:
    """The figures by name, in the order in which a list offers them.

    Benchmarks that the paper leaves out have their own figures still, and count in none over all of them: its tables do neither.
    """
    found = [*_of_completions(standing), *_of_the_paper(judge, standing), *_of_days(standing, facts)]
    found += [*_of_benchmarks(standing, left_out), *_of_remands(standing), *circumstance_figures(ledger, cost)]
    return {one.name: one for one in found}


def force_words(standing: Standing) -> str:
    """Whether the goals bound judges: `in force`, `suspended October 28, 2021`, `not in force` where they are switched off."""
    goals = standing.goal_set
    if standing.no_goals:
        return "not in force"
    if standing.in_force:
        return "in force"
    if goals.suspended_on is not None and goals.suspended_on <= standing.as_of:
        return f"suspended {date_with_year(goals.suspended_on)}"
    return f"in force from {date_with_year(goals.in_force_from)}"


def goal_in_words(standing: Standing) -> str:
    """`the goal for fiscal year 2019 is 700 (2018 goals, in force)`, `would be` where it binds nobody; or that none is set."""
    goal, year = standing.completions.goal, standing.year.year
    if goal is None:
        return f"no goal is set for fiscal year {year}"
    is_so = "is" if standing.in_force else "would be"
    return f"the goal for fiscal year {year} {is_so} {goal:,} ({standing.goal_set.title}, {force_words(standing)})"


def _of_the_paper(judge: Judge, standing: Standing) -> Iterator[LiveFigure]:
    year = standing.year
    yield text("judge", "whose statement it is", judge.name)
    yield text("court", "the judge’s court", judge.court_names)
    yield text("fiscal-year", "the fiscal year", str(year.year))
    yield dated("first-day", "the first day measured", year.first)
    yield dated("last-day", "the last day measured", year.nearest(standing.as_of))
    yield dated("as-of", "the day as of which it is measured", standing.as_of)
    yield text("goal-set", "the goals measured by", standing.goal_set.title)
    yield text("in-force", "whether those goals bound judges", force_words(standing))


def _of_completions(standing: Standing) -> Iterator[LiveFigure]:
    done, pace, year = standing.completions, standing.pace, standing.year.year
    each_day = pace.count / pace.available_days_elapsed if pace.available_days_elapsed else None
    left = None if done.goal is None else max(0, done.goal - done.count)
    needed = pace.needed_per_day
    yield count(COMPLETIONS, f"completions of fiscal year {year}", done.count, COMPLETIONS)
    yield count("goal", "completions that the goal asks for", done.goal)
    yield text("goal-in-words", "what the goal asks for, and whether it bound judges", goal_in_words(standing))
    yield count("goal-left", "completions still missing to the goal", left)
    yield measured("prorated-goal", "the goal in proportion to the available days", pace.prorated_goal)
    yield measured("court-day-line", "where the court-day line stands", pace.court_day_to_date)
    yield measured("flat-line", "where an even pace by calendar stands", pace.flat_to_date)
    ahead = "" if pace.days_ahead is None else str(pace.days_ahead)
    yield LiveFigure("days-from-line", "days ahead of or behind the court-day line", standing_on_line(pace), ahead)
    yield each("completions-per-day", "completions for each available day", each_day)
    yield each("needed-per-day", "what the goal asks of each available day left", needed)
    yield measured(
        "needed-per-week", "what the goal asks of each full week left", None if needed is None else needed * FULL_WEEK, digits=1
    )


def _of_days(standing: Standing, facts: Facts) -> Iterator[LiveFigure]:
    pace = standing.pace
    yield count("court-days", "court days of the year", pace.court_days)
    yield count("court-days-so-far", "court days so far", pace.court_days_elapsed)
    yield count("court-days-left", "court days still to come", pace.court_days - pace.court_days_elapsed)
    yield measured("available-days", "available days of the year", pace.available_days, digits=None)
    yield measured("available-days-so-far", "available days so far", pace.available_days_elapsed, digits=None)
    left = pace.available_days - pace.available_days_elapsed
    yield measured("available-days-left", "available days still to come", left, digits=None)
    lost = pace.court_days - pace.available_days
    yield measured("court-days-not-available", "court days of the year not available", lost, digits=None)
    done = [item.end for item in standing.completions.items if item.end is not None]
    days = pace_days(facts.calendar, standing.year, standing.as_of, done, standing.completions.goal)
    weeks = last_weeks(days, LAST_WEEKS)
    of = "the last eight weeks of the year so far"
    yield count("last-weeks", f"completions, {of}", None if weeks is None else weeks.completed)
    yield each("last-weeks-per-day", f"completions an available day, {of}", None if weeks is None else weeks.per_day)
    a_week = None if weeks is None else weeks.per_week
    yield measured("last-weeks-per-week", f"completions a full week, {of}", a_week, digits=1)


def _of_benchmarks(standing: Standing, left_out: Collection[str]) -> Iterator[LiveFigure]:
    shown = [one for one in standing.benchmarks if one.benchmark.name not in left_out]
    applying = [one for one in shown if one.goal_met is not None]
    below = [one for one in applying if not one.goal_met]
    yield count("benchmarks", "benchmarks that apply", len(applying))
    yield count("benchmarks-at-goal", "benchmarks at their goals", len(applying) - len(below))
    yield count("benchmarks-below-goal", "benchmarks not at their goals", len(below))
    titles = listed([one.benchmark.short_title for one in below]) or "none"
    yield text("below-goal", "which benchmarks are not at their goals", titles)
    of_clocks = [item for one in shown if one.benchmark.measure in CLOCKS for item in one.rows(Verdict.MISSED)]
    late = sum(item.end is not None for item in of_clocks)  # one reading has motions missed that wait still
    missed = sum(one.counted - one.met for one in shown if one.benchmark.measure not in CLOCKS)
    yield count("first-dates-missed", "first dates that did not complete the matter", missed)
    yield count("decided-late", "decisions and rulings that came late", late)
    for one in standing.benchmarks:
        yield from _of_benchmark(one)


def _of_benchmark(one: BenchmarkStanding) -> Iterator[LiveFigure]:
    name, title, goal = one.benchmark.name, one.benchmark.short_title, one.benchmark.goal_percent
    of = LiveFigure(name, f"{title}: met of counted", f"{one.met:,} of {one.counted:,}", f"{one.met}/{one.counted}", name)
    yield of
    yield count(f"{name}-met", f"{title}: rows in time", one.met, name)
    yield count(f"{name}-counted", f"{title}: rows that count", one.counted, name)
    yield count(f"{name}-missed", f"{title}: rows missed", one.counted - one.met, name)
    yield count(f"{name}-excluded", f"{title}: rows left out", sum(one.excluded.values()), name)
    yield of._replace(name=f"{name}-share", title=f"{title}: the share met", words=one.share_in_words)
    yield LiveFigure(f"{name}-goal", f"{title}: the share asked for", percent(goal), "" if goal is None else str(goal))


def _of_remands(standing: Standing) -> Iterator[LiveFigure]:
    remands = standing.remand_rate
    limit = standing.goal_set.remand_rate.goal_below_percent
    share = share_in_words(remands.remands, remands.decisions, limit)
    yield count("remands", "cases that the Board sent back", remands.remands, REMAND_RATE)
    yield count("board-decisions", f"{standing.remands_over} that count", remands.decisions, REMAND_RATE)
    exact = f"{remands.remands}/{remands.decisions}"
    yield LiveFigure("remand-share", "the share that the Board sent back", share, exact, REMAND_RATE)
    below = "" if limit is None else str(limit)
    yield LiveFigure("remand-goal", "the share that it is to stay below", percent(limit), below)
