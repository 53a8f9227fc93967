"""The agency's number beside the docket's own: which proceedings would explain the difference, under each way of counting.

Nothing here says which way the agency counted. A way explains the whole difference where it gives the agency's figure.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.activity import ActivityRow, Figure, Head, Line, Part
from iqdesk.domain.activity_evidence import CHUNK, chunks
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.facts import Known
from iqdesk.domain.identity import new_identity
from iqdesk.domain.in_parts import whole
from iqdesk.domain.measures import NO_READINGS, completed_proceedings

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.docket import Hearing, Proceeding
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet

MOST = 9999
COUNTED_OTHERWISE = (
    ("leads-only", "Riders left out"),
    ("distinct-cases", "Each case once a year"),
    ("count-administrative-closures", "Administrative closures counted"),
    ("count-fear-reviews", "Fear reviews counted"),
)
DEFINITION = (
    "Each line counts in another way and names the proceedings in which it differs from this docket’s own count. Where it gives "
    "the agency’s figure it would explain the whole difference; which way the agency counted is not known "
    "here. A way in which no proceeding differs is left out."
)


@dataclass(frozen=True, slots=True)
class AgencyFigure:
    """What the agency showed as this judge's completions of a fiscal year on a day, and where."""

    year: int
    day: date
    figure: int
    source: str = ""
    id: int = field(default_factory=new_identity)

    def check(self) -> None:
        """Raise RuleBroken for a figure that no year can have."""
        if not 0 <= self.figure <= MOST:
            raise RuleBroken(f"A year has from 0 to {MOST:,} completions. Type the agency’s figure as a whole number.")


class Way(NamedTuple):
    """Another way to count: the proceedings that it adds to the docket's own count, and those that it leaves out."""

    key: str
    title: str
    adds: tuple[Proceeding, ...] = ()
    drops: tuple[Proceeding, ...] = ()


@dataclass(frozen=True)
class Reconciliation:
    """The docket's own count on the agency's day, the ways to count otherwise, and which pairs of them give its figure."""

    agency: AgencyFigure
    own: tuple[Proceeding, ...]
    ways: tuple[Way, ...]
    together: tuple[tuple[Way, Way], ...]
    set_apart: int

    @property
    def gap(self) -> int:
        """The agency's figure less the docket's own."""
        return self.agency.figure - len(self.own)

    def cases(self) -> set[int]:
        """The cases in which any way of counting differs."""
        return {one.case_id for way in self.ways for one in (*way.adds, *way.drops)}

    def gives(self, *ways: Way) -> int:
        """What counting in these ways together comes to."""
        return _count(self.own, ways)

    @property
    def part(self) -> Part:
        """As a table: one line a way, the pairs under them."""
        lines = [self._line("As this docket counts")]
        lines += [self._line(way.title, way) for way in self.ways]
        lines += [
            self._line(f"{one.title}, and {other.title[:1].lower()}{other.title[1:]}", one, other) for one, other in self.together
        ]
        return Part(
            "ways",
            "What would explain the difference",
            DEFINITION,
            "The readings of the goal set; EOIR’s codes of the judge.",
            (Head("way", "Way of counting"),),
            (Head("rows", "Proceedings"), Head("gives", "Would give"), Head("apart", "Agency less that")),
            tuple(lines),
        )

    def _line(self, title: str, *ways: Way) -> Line:
        rows = _rows([one for way in ways for one in (*way.adds, *way.drops)]) if ways else _rows(self.own)
        gives = self.gives(*ways)
        figures = (Figure(len(rows), rows), Figure(gives, rows), Figure(self.agency.figure - gives, rows))
        return Line((title,), figures, is_sum=gives == self.agency.figure)

    def as_json(self) -> dict[str, object]:
        """The shape that `iqdesk reconcile --json` prints."""
        part = self.part
        keys = [head.key for head in (*part.labels, *part.figures)]
        return {
            "fiscal_year": self.agency.year,
            "on": self.agency.day.isoformat(),
            "agency": self.agency.figure,
            "docket": len(self.own),
            "difference": self.gap,
            "set_apart": self.set_apart,
            "ways": [
                dict(zip(keys, (*line.labels, *(one.as_json() for one in line.figures)), strict=True)) for line in part.lines
            ],
        }


def reconcile(
    facts: Facts, goals: GoalSet, year: FiscalYear, agency: AgencyFigure, entered: Mapping[int, date]
) -> Reconciliation:
    """Compare; `entered` is the day on which the docket first had each completion."""
    return whole(reconcile_in_parts(facts, goals, year, agency, entered))


def reconcile_in_parts(
    facts: Facts, goals: GoalSet, year: FiscalYear, agency: AgencyFigure, entered: Mapping[int, date]
) -> Generator[int, None, Reconciliation]:
    """The same with pauses: the rows of what ended in the year are looked out first, among very many."""
    ended: list[Proceeding] = []
    for some in chunks(facts.proceedings):
        ended += [one for one in some if one.completed is not None and one.completed in year]
        yield 0
    identities = {one.id for one in ended}
    hearings: list[Hearing] = []
    for place, part in enumerate(chunks(facts.hearings)):
        hearings += [one for one in part if one.proceeding_id in identities]
        yield 100 * place * CHUNK // len(facts.hearings)
    known = Known(replace(facts, proceedings=tuple(ended), hearings=tuple(hearings)), agency.day)
    own = tuple(completed_proceedings(known, goals, year, NO_READINGS))
    ways = tuple(way for way in _ways(known, goals, year, own, entered) if way.adds or way.drops)
    single = {way.key for way in ways if _count(own, [way]) == agency.figure}
    together = tuple(
        (one, other)
        for one, other in combinations(ways, 2)
        if not {one.key, other.key} & single and _count(own, (one, other)) == agency.figure
    )
    return Reconciliation(agency, own, ways, together, facts.set_apart)


def _ways(
    known: Known, goals: GoalSet, year: FiscalYear, own: tuple[Proceeding, ...], entered: Mapping[int, date]
) -> Iterator[Way]:
    for name, title in COUNTED_OTHERWISE:
        counted = completed_proceedings(known, goals, year, frozenset({name}))
        yield Way(name, title, _less(counted, own), _less(own, counted))
    types = goals.completions.case_types
    ended = [one for one in known.proceedings if one.completed is not None and one.completed in year and one.case_type in types]
    mine = [one for one in ended if one.judge in known.judges]
    moved = [one for one in mine if one.manner is not None and one.manner.value in ("venue change", "transfer")]
    yield Way("moved", "Venue changes and transfers counted", adds=tuple(moved))
    late = [one for one in own if one.id in entered and entered[one.id] > known.as_of]
    yield Way("late", "What was entered after that day left out", drops=tuple(late))
    completing = [one for one in ended if one.manner is not None and one.manner.completes]
    others = [one for one in completing if one.judge not in known.judges and _sat_last(known, one)]
    yield Way("other-code", "Counted though under another judge’s code, or none", adds=tuple(others))
    theirs = [one for one in own if _sat_last(known, one) is False]
    yield Way("heard-elsewhere", "Left out where another judge held the last hearing", drops=tuple(theirs))


def _sat_last(known: Known, one: Proceeding) -> bool | None:
    """Whether this judge held the last hearing of a completed proceeding; None where none was held."""
    until = one.completed or known.as_of
    held = [row for row in known.hearings_of(one.id) if row.on <= until and known.codes.is_held(row.code, row.on)]
    last = max(held, key=lambda hearing: (hearing.on, hearing.id), default=None)
    return None if last is None else last.judge in known.judges


def _less(some: Iterable[Proceeding], others: Iterable[Proceeding]) -> tuple[Proceeding, ...]:
    left = {one.id for one in others}
    return tuple(one for one in some if one.id not in left)


def _count(own: Iterable[Proceeding], ways: Iterable[Way]) -> int:
    chosen = list(ways)
    dropped = {one.id for way in chosen for one in way.drops}
    added = {one.id for way in chosen for one in way.adds}
    return len(({one.id for one in own} - dropped) | added)


def _rows(proceedings: Iterable[Proceeding]) -> tuple[ActivityRow, ...]:
    found = {one.id: one for one in proceedings}.values()
    ordered = sorted(found, key=lambda one: (str(one.completed), one.id))
    return tuple(ActivityRow(one.id, one.case_id, None, one.completed) for one in ordered)
