"""Everything the measures read, as one value: the rows of a docket, the code table, the calendar, the judge's codes."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from iqdesk.domain.calendar import SittingCalendar
from iqdesk.domain.docket import ENTERED_IN_ERROR

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import Appeal, CustodyRequest, CustodySpell, FamilyLink, Hearing, Mark, Motion, Proceeding


Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """One import of the public case data: when it was read and from what."""

    id: int
    name: str
    imported_on: date


@dataclass(frozen=True)
class Facts:
    """A docket as the measures see it. Rows set apart as not yet matched are not in here."""

    judges: frozenset[str]
    codes: AdjournmentCodes
    proceedings: tuple[Proceeding, ...] = ()
    hearings: tuple[Hearing, ...] = ()
    motions: tuple[Motion, ...] = ()
    custody_requests: tuple[CustodyRequest, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    custody_history: tuple[CustodySpell, ...] = ()
    family_links: tuple[FamilyLink, ...] = ()
    marks: tuple[Mark, ...] = ()
    calendar: SittingCalendar = field(default_factory=SittingCalendar)
    releases: tuple[Release, ...] = ()
    set_apart: int = 0

    @cached_property
    def hearings_by_proceeding(self) -> dict[int, list[Hearing]]:
        """Every setting, past and to come, by its proceeding."""
        rows: dict[int, list[Hearing]] = {}
        for hearing in self.hearings:
            rows.setdefault(hearing.proceeding_id, []).append(hearing)
        return rows

    @cached_property
    def own_settings_between(self) -> dict[tuple[date, date], tuple[Hearing, ...]]:
        """What `own_settings` found, by first and last day: the ledger, its cost and the paper all ask for the same year."""
        return {}


class ChangedCases(NamedTuple):
    """Cases whose rows were changed: the identities of every row that is or was theirs, and how many rows there are more.

    `goals` says that a goal set was changed: no row, but everything that is measured by one.
    """

    cases: frozenset[int]
    rows: frozenset[int]
    more: int
    goals: bool = False


def mended(facts: Facts, part: Facts, changed: ChangedCases) -> Facts:
    """The facts with the calendar and the rows of some cases as `part` has them now; what has an identity keeps its order."""
    if not changed.cases:
        return replace(facts, calendar=part.calendar)
    before = sum(len(getattr(facts, name)) for name in _WITH_IDENTITY)
    rows: dict[str, Any] = {name: _replaced(getattr(facts, name), getattr(part, name), changed.rows) for name in _WITH_IDENTITY}
    counted = sum(len(rows[name]) for name in _WITH_IDENTITY) - before
    for name in _OF_CASE:
        rows[name] = (*(one for one in getattr(facts, name) if one[0] not in changed.cases), *getattr(part, name))
    return replace(facts, **rows, calendar=part.calendar, set_apart=facts.set_apart + changed.more - counted)


def together(earlier: tuple[Facts, ChangedCases], later: tuple[Facts, ChangedCases]) -> tuple[Facts, ChangedCases]:
    """Two changes as one: all their cases, each as it was read last."""
    (part, was), (last, now) = earlier, later
    both = ChangedCases(was.cases | now.cases, was.rows | now.rows, was.more + now.more, was.goals or now.goals)
    return mended(part, last, now), both


_WITH_IDENTITY = ("proceedings", "hearings", "motions", "custody_requests", "appeals")
_OF_CASE = ("custody_history", "family_links", "marks")  # whose first column is the case
_IDENTITY = itemgetter(0)


def _replaced(rows: tuple[Row, ...], by: tuple[Row, ...], gone: frozenset[int]) -> tuple[Row, ...]:
    """A few among very many: what is there is not looked through, but looked up."""
    made = list(rows)
    for identity in gone:
        place = bisect_left(made, identity, key=_IDENTITY)
        if place < len(made) and made[place][0] == identity:
            del made[place]
    for row in by:
        insort(made, row, key=_IDENTITY)
    return tuple(made)


def known_proceedings(proceedings: Iterable[Proceeding], as_of: date) -> list[Proceeding]:
    """As known on a day: a later completion is absent."""
    return [
        p if p.completed is None or p.completed <= as_of else p._replace(completed=None, manner=None, has_decision=False)
        for p in proceedings
    ]


class Known:
    """The facts as of one day: a hearing, completion or decision later than `as_of` is absent, entries in error always.

    Made once for a standing and read by every measure.
    """

    def __init__(self, facts: Facts, as_of: date) -> None:
        self.facts = facts
        self.as_of = as_of
        self.judges = facts.judges
        self.codes = facts.codes
        self.proceedings = known_proceedings(facts.proceedings, as_of)
        self.hearings: dict[int, list[Hearing]] = {}
        for hearing in facts.hearings:
            if hearing.on <= as_of and hearing.code != ENTERED_IN_ERROR:
                rows = self.hearings.get(hearing.proceeding_id)
                if rows is None:
                    self.hearings[hearing.proceeding_id] = [hearing]
                else:
                    rows.append(hearing)

    def hearings_of(self, proceeding_id: int | None) -> list[Hearing]:
        """The settings of one proceeding up to `as_of`, in no order."""
        return self.hearings.get(proceeding_id, []) if proceeding_id is not None else []

    @cached_property
    def proceeding_by_id(self) -> dict[int, Proceeding]:
        """Every proceeding by its identity, as known on the day."""
        return {proceeding.id: proceeding for proceeding in self.proceedings}

    @cached_property
    def marks_of(self) -> dict[int, list[Mark]]:
        """The marks on each case."""
        marks: dict[int, list[Mark]] = {}
        for mark in self.facts.marks:
            marks.setdefault(mark.case_id, []).append(mark)
        return marks

    @cached_property
    def links_of_rider(self) -> dict[int, list[FamilyLink]]:
        """The lead-rider links by the rider's case."""
        links: dict[int, list[FamilyLink]] = {}
        for link in self.facts.family_links:
            links.setdefault(link.rider_case_id, []).append(link)
        return links

    @cached_property
    def custody_of(self) -> dict[int, list[CustodySpell]]:
        """The custody history of each case."""
        spells: dict[int, list[CustodySpell]] = {}
        for spell in self.facts.custody_history:
            spells.setdefault(spell.case_id, []).append(spell)
        return spells
