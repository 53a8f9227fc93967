"""What a statement is made from, what follows from it, and what every part of it looks things up in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from iqdesk.domain.circumstances import postponements
from iqdesk.domain.facts import Known
from iqdesk.domain.facts_of_year import facts_of_year
from iqdesk.domain.goals import REMAND_RATE
from iqdesk.domain.masking import spoken_of
from iqdesk.domain.measures import standing_of
from iqdesk.domain.pace import pace_days
from iqdesk.domain.standing import RemandStanding
from iqdesk.domain.statement.costing import what_it_cost
from iqdesk.domain.statement.draft import Choices, StatementPart
from iqdesk.domain.statement.live_figures import live_figures
from iqdesk.domain.statement.paper_source import SourceDocket
from iqdesk.reports.house_style import Caption, Heading, Link
from iqdesk.reports.statement.numbered_lines import LedgerLines
from iqdesk.reports.statement.row_circumstances import RowCircumstances
from iqdesk.reports.statement.schedule import Schedule
from iqdesk.reports.words import NBSP

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.masking import Mask, Named
    from iqdesk.domain.records import CaseName, Judge
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger
    from iqdesk.domain.statement.cost import Cost
    from iqdesk.domain.statement.draft import StatementDraft
    from iqdesk.domain.statement.live_figures import LiveFigure
    from iqdesk.reports.house_style import Part
    from iqdesk.reports.statement.numbered_lines import LineSettings


WORKED_OUT = ("figures", "lines", "schedule")  # each with what it follows from
MASKED_WIDTH, NAMED_WIDTH = 49.0, 84.0  # of a column that says which case a row is about, in points


class StatementDocket(SourceDocket, Protocol):
    """What a statement asks a docket for, besides the standing and the facts that it is made from."""

    def case_names(self, ids: Iterable[int]) -> Mapping[int, CaseName]:
        """How these cases are named."""

    def respondents_named_in(self, text: str) -> Mapping[int, tuple[str, ...]]:
        """The cases whose respondent is named whole in a text."""


@dataclass(frozen=True)
class StatementPaper:
    """Everything the statement says, as domain values; `made_on` dates the paper.

    `circumstances` are all lines of the year's ledger, `draft` holds the judge's own words and what the paper is to hold.
    `case_numbers` names the cases of the rows and of the words (a case that is not in it is named by its row). `own_numbers`
    are the docket's A-numbers, none of which may be seen. `known` is what the docket said on the day of measuring, where that
    is not the day on which the paper is made. What follows from all this is worked out once, when it is first asked for.
    """

    judge: Judge
    standing: Standing
    facts: Facts
    circumstances: CircumstanceLedger
    made_on: date
    case_numbers: Mapping[int, CaseName] = field(default_factory=dict)
    known: KnownOn | None = None
    draft: StatementDraft | None = None
    own_numbers: Collection[str] = frozenset()

    @property
    def choices(self) -> Choices:
        """What the paper is to hold."""
        return self.draft.choices if self.draft else Choices()

    @cached_property
    def shown(self) -> Standing:
        """The standing with the benchmarks that the paper is to hold; what was measured over all stays as it is."""
        left_out = self.choices.measures_left_out
        kept = tuple(one for one in self.standing.benchmarks if one.benchmark.name not in left_out)
        remands = RemandStanding(0, 0, None, ()) if REMAND_RATE in left_out else self.standing.remand_rate
        return replace(self.standing, benchmarks=kept, remand_rate=remands)

    @cached_property
    def ledger(self) -> CircumstanceLedger:
        """The circumstances that the paper is to hold, reasons that read alike in one."""
        return self.circumstances.without(self.choices.circumstances_left_out).grouped()

    @property
    def parts(self) -> tuple[StatementPart, ...]:
        """The parts that it holds, in their order."""
        left_out = self.choices.parts_left_out - {StatementPart.METHOD}  # which names what is left out, and so never is
        return tuple(part for part in StatementPart if part not in left_out)

    @cached_property
    def mask(self) -> Mask | Named:
        """How it says cases, and typed words wherever they stand."""
        choices = self.choices
        kept, own = choices.names_kept, self.own_numbers
        return spoken_of(self.case_numbers, is_named=choices.is_named, names_kept=kept, own_numbers=own)

    @property
    def tells_losses(self) -> bool:
        """Whether it holds a part on what circumstances took; without one no sentence and no row may speak of it."""
        return not {StatementPart.CIRCUMSTANCES, StatementPart.COST} <= self.choices.parts_left_out

    @property
    def left_out(self) -> tuple[Circumstance, ...]:
        """The circumstances that it is not to hold."""
        return tuple(one for one in self.circumstances.lines if one.key in self.choices.circumstances_left_out)

    @cached_property
    def cost(self) -> Cost:
        """What the circumstances on the paper cost."""
        return what_it_cost(self.ledger, self.standing, self.facts)

    @cached_property
    def figures(self) -> Mapping[str, LiveFigure]:
        """The figures that the judge's words can name."""
        left_out = self.choices.measures_left_out
        return live_figures(self.judge, self.standing, self.facts, self.ledger, self.cost, left_out)

    @cached_property
    def lines(self) -> LedgerLines:
        """The circumstances on the paper, numbered."""
        return LedgerLines(self.ledger, self.cost)

    @cached_property
    def settings(self) -> tuple[LineSettings, ...]:
        """The circumstances that are counted with settings, each with these."""
        return tuple(self.lines.settings(self.facts))

    @cached_property
    def schedule(self) -> Schedule:
        """The rows of the appendix, numbered."""
        settings = self.settings if self.tells_losses else ()
        return Schedule(self.shown, self.facts, settings, self.choices.appendix)

    @cached_property
    def other_readings(self) -> Mapping[str, Standing]:
        """What each reading that is not in force would give, by itself."""
        one = self.standing
        known = Known(facts_of_year(self.facts, one.year), one.as_of)
        names = [reading.name for reading in one.goal_set.readings if reading.name not in one.readings]
        return {name: standing_of(known, one.goal_set, one.year, one.readings | {name}) for name in names}

    @property
    def is_worked_out(self) -> bool:
        """Whether its figures and rows are there, so that asking for them costs nothing."""
        return all(name in self.__dict__ for name in WORKED_OUT)

    def work_out(self) -> None:
        """Work out what takes long in a large docket, on whatever thread this is."""
        for name in WORKED_OUT:
            getattr(self, name)

    def with_draft(self, draft: StatementDraft, names: Mapping[int, CaseName]) -> StatementPaper:
        """The paper with other words or choices of the same day and readings; what they do not change is not worked out again."""
        before, now = self.choices, draft.choices
        kept = ["other_readings"]
        same_measures = before.measures_left_out == now.measures_left_out
        same_circumstances = before.circumstances_left_out == now.circumstances_left_out
        kept += ["shown"] if same_measures else []
        kept += ["ledger", "cost", "lines", "settings"] if same_circumstances else []
        kept += ["figures"] if same_measures and same_circumstances else []
        made = replace(self, draft=draft, case_numbers={**self.case_numbers, **names})
        same_rows = before.appendix is now.appendix and self.tells_losses is made.tells_losses
        kept += ["schedule"] if same_measures and same_circumstances and same_rows else []
        same_names = before.is_named is now.is_named and before.names_kept == now.names_kept
        kept += ["mask"] if same_names and made.case_numbers == self.case_numbers else []
        made.__dict__.update({name: self.__dict__[name] for name in kept if name in self.__dict__})
        return made


class Evidence:
    """What every part of one statement looks things up in; it also hands out the numbers of parts, tables and figures."""

    def __init__(self, paper: StatementPaper) -> None:
        choices, facts, shown = paper.choices, paper.facts, paper.shown
        completions = [item.end for item in shown.completions.items if item.end]
        self.paper = paper
        self.standing = shown
        self.shows_remands = REMAND_RATE not in choices.measures_left_out
        self.facts = facts
        self.year = shown.year
        self.ledger = paper.ledger
        self.cost = paper.cost
        self.lines = paper.lines
        self.mask = paper.mask
        self.schedule = paper.schedule
        self.postponed = postponements(facts, shown.year, shown.as_of)
        self.days = pace_days(facts.calendar, shown.year, shown.as_of, completions, shown.completions.goal)
        self.last_day = min(shown.as_of, shown.year.last)
        self.parts = paper.parts
        self.see = RowCircumstances(self)
        self._tables = 0
        self._figures = 0

    def number(self, part: StatementPart) -> str:
        """The number of a part on this paper: the parts that it holds are counted through."""
        return str(self.parts.index(part) + 1)

    def heading(self, part: StatementPart, *, room: float = 60.0) -> Heading:
        """The numbered heading of a part."""
        return Heading(self.number(part), part.label, room=room)

    def link(self, part: StatementPart, section: int = 0) -> Part:
        """`part 6`, `part 6.1` as a link; the part's name alone where the paper does not hold it."""
        if part not in self.parts:
            return f"“{part.label}”, which is left out here"
        words = self.number(part) + (f".{section}" if section else "")
        return Link(f"part{NBSP}{words}", f"part {words}")

    def cited(self, part: StatementPart, section: int = 0) -> tuple[Part, ...]:
        """` (part 6.1)` with its link; nothing where the paper does not hold the part."""
        return (" (", self.link(part, section), ")") if part in self.parts else ()

    def c_link(self, ref: str) -> Part:
        """`C-3` as a link to that circumstance; the words alone where the paper does not hold the part that it stands in."""
        return Link(ref, ref) if StatementPart.CIRCUMSTANCES in self.parts else ref

    def table(self, text: str) -> Caption:
        """The next table's caption."""
        self._tables += 1
        return Caption(f"Table {self._tables}", text)

    def figure(self, text: str) -> Caption:
        """The next figure's caption."""
        self._figures += 1
        return Caption(f"Figure {self._figures}", text)

    @property
    def case_width(self) -> float:
        """How wide a column is that says which case a row is about."""
        return NAMED_WIDTH if self.paper.choices.is_named else MASKED_WIDTH

    @property
    def measures_here(self) -> str:
        """` on this paper` where it leaves a measure out: no sentence may speak for that one too."""
        is_whole = self.shows_remands and len(self.standing.benchmarks) == len(self.paper.standing.benchmarks)
        return "" if is_whole else " on this paper"

    @property
    def circumstances_here(self) -> str:
        """The same where it leaves a circumstance out."""
        return " on this paper" if self.paper.left_out else ""

    @property
    def so_far(self) -> str:
        """` so far` while the year runs."""
        return "" if self.standing.year_over else " so far"

    @property
    def would(self) -> str:
        """`is` where the goals were in force, else `would be`."""
        return "is" if self.standing.in_force else "would be"
