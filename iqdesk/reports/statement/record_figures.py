"""The figures of a statement's tables that its text has no name for, as a record keeps them beside those that it has."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.goals import COMPLETIONS
from iqdesk.domain.statement.live_figure import LiveFigure, count, measured, text
from iqdesk.reports.statement.other_readings import under_other_readings
from iqdesk.reports.words import month as month_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.cost import OwnRates
    from iqdesk.reports.statement.evidence import StatementPaper


def table_figures(paper: StatementPaper) -> Iterator[LiveFigure]:
    """Completions by month, rows left out by reason, the judge's own work, what no measure counts, and other readings."""
    standing = paper.shown
    title = standing.goal_set.completions.title
    for month, done in standing.completions.by_month.items():
        said = month_words(date.fromisoformat(f"{month}-01"))
        yield count(f"{month}-completions", f"{title}, {said}", done, COMPLETIONS)
    for one in standing.benchmarks:
        for reason, rows in one.excluded.items():
            name, words = f"{one.benchmark.name}-{reason.value}", f"{one.benchmark.title}, left out: {reason.value}"
            yield count(name, words, rows, one.benchmark.name)
    yield from _own_work(paper.cost.rates)
    yield from _uncounted(standing)
    for reading, measures in under_other_readings(paper):
        for under in measures:
            title = f"{under.title}, with the reading “{reading.title}”"
            yield text(f"{under.measure}-with-{reading.name}", title, under.there)
    yield text("overall-level", "Overall level", standing.in_words(standing.overall.level))


def _own_work(rates: OwnRates) -> Iterator[LiveFigure]:
    for month in rates.months:
        said = month_words(month.month)
        yield measured(f"{month.month}-available", f"Available days, {said}", month.available_days, digits=None)
    for one in rates.slots:
        kind = one.kind.value
        yield count(f"{kind}-held", f"Settings that took place, {kind}", one.held)
        yield count(f"{kind}-completed", f"Settings that completed a case that day, {kind}", one.completed)


def _uncounted(standing: Standing) -> Iterator[LiveFigure]:
    without = standing.unattributed
    yield count("completions-without-judge", "Completions that name no judge", len(without.completions))
    yield count("motions-without-judge", "Motions that name no judge", len(without.motions))
    yield count("custody-without-judge", "Custody requests that name no judge", len(without.custody))
    yield count("unknown-custody", "Completed with unknown custody", len(standing.unknown_custody))
    yield count("set-apart", "Public rows set apart as not yet matched", standing.set_apart)
