"""What a statement is made from, and what every part of it looks things up in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from iqdesk.domain.circumstances import away_summary, postponements
from iqdesk.domain.masking import Mask
from iqdesk.domain.pace import pace_days
from iqdesk.domain.statement_draft import Choices
from iqdesk.reports.house_style import Caption
from iqdesk.reports.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from iqdesk.domain.circumstance_ledger import CircumstanceLedger
    from iqdesk.domain.cost import Cost
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.live_figures import LiveFigure
    from iqdesk.domain.records import CaseName, Judge
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement_draft import StatementDraft


class StatementDocket(Protocol):
    """What a statement asks a docket for, besides the standing and the facts that it is made from."""

    @property
    def judge(self) -> Judge:
        """Whose statement it is."""

    def case_names(self, case_ids: Iterable[int]) -> Mapping[int, CaseName]:
        """How these cases are named."""


@dataclass(frozen=True)
class StatementPaper:
    """Everything the statement says, as domain values; `made_on` dates the paper.

    `known` is what the docket said on the day of measuring, where that is not the day on which the paper is made.

    `case_numbers` names the cases of the standing's items (a case that is not in it is named by its row). With
    `other_readings`, by the reading's name, the statement sets what they would give beside the readings in force.
    `draft` holds the judge's own words and what the paper is to hold. `ledger` and `cost` are without the circumstances that the
    draft leaves out; `figures` are what its text can name. `own_numbers` are the docket's A-numbers, none of which may be seen.
    """

    judge: Judge
    standing: Standing
    facts: Facts
    case_numbers: Mapping[int, CaseName]
    made_on: date
    other_readings: Mapping[str, Standing] = field(default_factory=dict)
    known: KnownOn | None = None
    draft: StatementDraft | None = None
    ledger: CircumstanceLedger | None = None
    cost: Cost | None = None
    figures: Mapping[str, LiveFigure] = field(default_factory=dict)
    own_numbers: Collection[str] = ()

    @property
    def choices(self) -> Choices:
        """What the paper is to hold."""
        return self.draft.choices if self.draft else Choices()


class Evidence:
    """One statement's schedule, ledgers and mask, computed once; it also hands out the numbers of tables and figures."""

    def __init__(self, paper: StatementPaper) -> None:
        standing, facts = paper.standing, paper.facts
        completions = [item.end for item in standing.completions.items if item.end]
        self.paper = paper
        self.standing = standing
        self.facts = facts
        self.year = standing.year
        self.ledger = paper.ledger
        self.cost = paper.cost
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
