"""What the measures of a statement would be under the readings that it does not take, each by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.reports.statement.measures_part import figure_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.goals import Reading
    from iqdesk.domain.standing import Standing
    from iqdesk.reports.statement.evidence import StatementPaper


class UnderReading(NamedTuple):
    """One measure's figure as the statement has it, and as a reading would have it."""

    measure: str
    title: str
    here: str
    there: str


def under_other_readings(paper: StatementPaper) -> Iterator[tuple[Reading, list[UnderReading]]]:
    """Each reading that bears on a measure of the paper and is not taken, with the measures that it bears on."""
    here, left_out = paper.standing, paper.choices.measures_left_out
    for reading in here.goal_set.readings:
        other = paper.other_readings.get(reading.name)
        measures = [measure for measure in reading.measures if measure not in left_out]
        if other is not None and measures:
            yield reading, [UnderReading(one, _title(here, one), figure_of(here, one), figure_of(other, one)) for one in measures]


def _title(standing: Standing, measure: str) -> str:
    if measure == COMPLETIONS:
        return standing.goal_set.completions.title
    if measure == REMAND_RATE:
        return standing.goal_set.remand_rate.title
    return standing.benchmark(measure).benchmark.title
