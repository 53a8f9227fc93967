"""The figures of a statement's tables as a record keeps them: each by its name, what it is, how it reads, and its exact value."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.live_figure import LiveFigure
from iqdesk.domain.wording import DOES_NOT_APPLY, percent
from iqdesk.reports import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.standing import BenchmarkStanding, Standing


def table_figures(standing: Standing) -> Iterator[LiveFigure]:
    """Every figure of the standing's tables, measure by measure, then those of the pace and of what no measure counts."""
    done = standing.completions
    title = standing.goal_set.completions.title
    yield _count("completions", title, done.count, COMPLETIONS)
    yield _count("goal", f"{title}, goal", done.goal)
    for month, count in done.by_month.items():
        said = words.month(date.fromisoformat(f"{month}-01"))
        yield _count(f"{month} completions", f"{title}, {said}", count, COMPLETIONS)
    for one in standing.benchmarks:
        yield from _of_benchmark(one)
    yield from _of_remands(standing)
    yield from _of_pace(standing)
    yield from _uncounted(standing)
    yield _said("overall level", "Overall level", standing.in_words(standing.overall.level))


def _of_benchmark(one: BenchmarkStanding) -> Iterator[LiveFigure]:
    name, title = one.benchmark.name, one.benchmark.title
    yield _count(f"{name} met", f"{title}, met", one.met, name)
    yield _count(f"{name} counted", f"{title}, counted", one.counted, name)
    for reason, count in one.excluded.items():
        yield _count(f"{name} {reason.value}", f"{title}, left out: {reason.value}", count, name)
    share = str(Fraction(one.met, one.counted)) if one.counted else ""
    yield LiveFigure(f"{name} share", f"{title}, share", one.share_in_words, share, name)
    goal = one.benchmark.goal_percent
    yield LiveFigure(f"{name} goal", f"{title}, goal", percent(goal), _exact(goal))


def _of_remands(standing: Standing) -> Iterator[LiveFigure]:
    remands, goal = standing.remand_rate, standing.goal_set.remand_rate
    yield _count("remands", f"{goal.title}, remands", remands.remands, REMAND_RATE)
    yield _count("appeal decisions", f"{goal.title}, decisions of the Board", remands.decisions, REMAND_RATE)
    below = goal.goal_below_percent
    yield LiveFigure("remand goal", f"{goal.title}, goal", percent(below), _exact(below))


def _of_pace(standing: Standing) -> Iterator[LiveFigure]:
    pace = standing.pace
    yield _count("court days", "Court days of the year", pace.court_days)
    yield _count("court days elapsed", "Court days of the year so far", pace.court_days_elapsed)
    for name, title, value, digits in (
        ("available days", "Available days of the year", pace.available_days, None),
        ("available days elapsed", "Available days of the year so far", pace.available_days_elapsed, None),
        ("court-day line", "Court-day line", pace.court_day_to_date, 1),
        ("flat line", "Flat line", pace.flat_to_date, 1),
        ("days ahead", "Days ahead of the court-day line", pace.days_ahead, 1),
        ("needed per day", "Needed for each day left", pace.needed_per_day, 2),
    ):
        yield LiveFigure(name, title, _fraction(value, digits), _exact(value))


def _uncounted(standing: Standing) -> Iterator[LiveFigure]:
    without = standing.unattributed
    yield _count("completions without judge", "Completions that name no judge", len(without.completions))
    yield _count("motions without judge", "Motions that name no judge", len(without.motions))
    yield _count("custody without judge", "Custody requests that name no judge", len(without.custody))
    yield _count("unknown custody", "Completed with unknown custody", len(standing.unknown_custody))
    yield _count("set apart", "Public rows set apart as not yet matched", standing.set_apart)


def _count(name: str, title: str, value: int | None, measure: str = "") -> LiveFigure:
    return LiveFigure(name, title, words.number(value), "" if value is None else str(value), measure)


def _said(name: str, title: str, text: str) -> LiveFigure:
    return LiveFigure(name, title, text, text)


def _fraction(value: Fraction | None, digits: int | None) -> str:
    if value is None:
        return DOES_NOT_APPLY
    return words.days(value) if digits is None else words.rounded(value, digits)


def _exact(value: Fraction | None) -> str:
    return "" if value is None else str(value)
