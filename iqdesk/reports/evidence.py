"""What a statement is made from, and what every part of it looks things up in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iqdesk.domain.circumstances import away_summary, postponements
from iqdesk.domain.masking import Mask
from iqdesk.domain.pace import pace_days
from iqdesk.reports.house_style import Caption
from iqdesk.reports.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.records import CaseName, Judge
    from iqdesk.domain.standing import Standing


@dataclass(frozen=True)
class StatementPaper:
    """Everything the statement says, as domain values; `made_on` dates the paper and `size` is Letter or A4.

    `known` is what the docket said on the day of measuring, where that is not the day on which the paper is made.

    `case_numbers` names the cases of the standing's items (a case that is not in it is named by its row). With
    `other_readings`, by the reading's name, the statement sets what they would give beside the readings in force.
    """

    judge: Judge
    standing: Standing
    facts: Facts
    case_numbers: Mapping[int, CaseName]
    made_on: date
    other_readings: Mapping[str, Standing] = field(default_factory=dict)
    size: str = "Letter"
    known: KnownOn | None = None


class Evidence:
    """One statement's schedule, ledgers and mask, computed once; it also hands out the numbers of tables and figures."""

    def __init__(self, paper: StatementPaper) -> None:
        standing, facts = paper.standing, paper.facts
        completions = [item.end for item in standing.completions.items if item.end]
        self.paper = paper
        self.standing = standing
        self.facts = facts
        self.year = standing.year
        self.mask = Mask(paper.case_numbers)
        self.schedule = Schedule(standing, facts)
        self.away = away_summary(facts.calendar, standing.year, standing.as_of)
        self.postponed = postponements(facts, standing.year, standing.as_of)
        self.days = pace_days(facts.calendar, standing.year, standing.as_of, completions, standing.completions.goal)
        self.last_day = min(standing.as_of, standing.year.last)
        self._tables = 0
        self._figures = 0

    def table(self, text: str) -> Caption:
        """The next table's caption."""
        self._tables += 1
        return Caption(f"Table {self._tables}", text)

    def figure(self, text: str) -> Caption:
        """The next figure's caption."""
        self._figures += 1
        return Caption(f"Figure {self._figures}", text)

    @property
    def so_far(self) -> str:
        """` so far` while the year runs."""
        return "" if self.standing.year_over else " so far"

    @property
    def would(self) -> str:
        """`is` where the goals were in force, else `would be`."""
        return "is" if self.standing.in_force else "would be"
