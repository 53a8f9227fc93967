"""What the activity report counts, gathered in two passes over the hearings and one over the proceedings.

All of it is generators: they pause after some hundreds of rows, so that a window can live beside them, and say how much of the
report is made, of a hundred. What they return is the answer. Rows are made once and shared by the figures that they are behind.
"""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from iqdesk.domain.activity import ActivityRow, Unit
from iqdesk.domain.docket import ENTERED_IN_ERROR, RESERVED_CODES, HearingKind
from iqdesk.domain.facts import known_proceedings

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

    from iqdesk.domain.activity import ActivityFacts, Span
    from iqdesk.domain.docket import Hearing, Proceeding
    from iqdesk.domain.facts import Facts

CHUNK = 1_000  # rows looked through between two pauses
NEVER = date.min
OWN, SETTINGS, SAT, COURSES, PARTS = 5, 10, 50, 60, 75  # of a hundred, where each begins
One = TypeVar("One")


class Sat(NamedTuple):
    """A setting of this judge in the span, with its row."""

    hearing: Hearing
    row: ActivityRow
    is_held: bool


class Counted(NamedTuple):
    """A proceeding with its row: its days from its opening to its end, or to the end of the span while it has none."""

    proceeding: Proceeding
    row: ActivityRow


class Evidence(NamedTuple):
    """What is known at the end of the span; settings and what ended in the order of their days."""

    proceedings: list[Proceeding]
    own: list[Proceeding]
    ended: list[Counted]
    opened: list[Counted]
    sat: list[Sat]
    hearings: dict[int, list[Hearing]]  # of the proceedings whose whole course is asked for

    def hearings_of(self, proceeding_id: int) -> list[Hearing]:
        """The settings of such a proceeding, whose judge it may be."""
        return self.hearings.get(proceeding_id, [])


def chunks(rows: Sequence[One]) -> Iterator[Sequence[One]]:
    """The rows, some at a time."""
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))


def by_day(
    rows: Sequence[One], day_of: Callable[[One], date], identity_of: Callable[[One], int], done: int
) -> Generator[int, None, list[One]]:
    """The rows by day, and of a day by identity: sorted a day at a time, which no key has to wait for."""
    days: dict[date, list[One]] = {}
    for part in chunks(rows):
        for one in part:
            days.setdefault(day_of(one), []).append(one)
        yield done
    made: list[One] = []
    for day in sorted(days):
        made += sorted(days[day], key=identity_of)
        yield done
    return made


def counted(one: Proceeding, end: date | None, more: ActivityFacts) -> Counted:
    """A proceeding with its days from its opening to `end`."""
    opened = more.opened.get(one.id)
    days = (end - opened).days if end is not None and opened is not None else None
    return Counted(one, ActivityRow(one.id, one.case_id, opened, one.completed, days))


def gathering(facts: Facts, more: ActivityFacts, span: Span) -> Generator[int, None, Evidence]:
    """Everything that the parts of the report count."""
    first, last = span.first, span.through
    proceedings: list[Proceeding] = []
    for part in chunks(facts.proceedings):
        proceedings += known_proceedings(part, last)
        yield 0
    own, ended, opened = yield from _own(facts, more, span, proceedings)
    by_id: dict[int, Proceeding] = {}
    for part in chunks(proceedings):
        by_id |= {one.id: one for one in part}
        yield SETTINGS
    here, reserved = yield from _settings(facts, first, last)
    sat = yield from _sat(facts, here, by_id)
    wanted = {one for one in reserved if one in by_id and by_id[one].completed is None}
    for some in chunks(sat):
        wanted.update(one.hearing.proceeding_id for one in some if one.hearing.kind is HearingKind.MERITS)
        yield COURSES
    hearings = yield from _courses(facts, last, wanted)
    return Evidence(proceedings, own, ended, opened, sat, hearings)


def _own(
    facts: Facts, more: ActivityFacts, span: Span, proceedings: Sequence[Proceeding]
) -> Generator[int, None, tuple[list[Proceeding], list[Counted], list[Counted]]]:
    """This judge's proceedings, those that ended in the span and those that were opened in it."""
    first, last, judges = span.first, span.through, facts.judges
    own: list[Proceeding] = []
    ended: list[Counted] = []
    opened: list[Counted] = []
    for part in chunks(proceedings):
        mine = [one for one in part if one.judge in judges]
        own += mine
        ended += [counted(one, one.completed, more) for one in mine if first <= (one.completed or NEVER) <= last]
        opened += [counted(one, one.completed, more) for one in mine if first <= more.opened.get(one.id, NEVER) <= last]
        yield OWN
    ended = yield from by_day(ended, _completed, _identity, OWN)
    opened = yield from by_day(opened, _opened, _identity, OWN)
    return own, ended, opened


def _settings(facts: Facts, first: date, last: date) -> Generator[int, None, tuple[list[Hearing], set[int]]]:
    """This judge's settings in the span, and the proceedings in which a decision was ever reserved up to its end."""
    judges = facts.judges
    here: list[Hearing] = []
    reserved: set[int] = set()
    for place, part in enumerate(chunks(facts.hearings)):
        known = _known(part, last)
        here += [one for one in known if one.on >= first and one.judge in judges]
        reserved.update(one.proceeding_id for one in known if one.code in RESERVED_CODES)
        yield SETTINGS + (SAT - SETTINGS) * place * CHUNK // len(facts.hearings)
    here = yield from by_day(here, attrgetter("on"), attrgetter("id"), SAT)
    return here, reserved


def _known(hearings: Iterable[Hearing], last: date) -> list[Hearing]:
    return [one for one in hearings if one.on <= last and one.code != ENTERED_IN_ERROR]


def _sat(facts: Facts, here: Sequence[Hearing], by_id: dict[int, Proceeding]) -> Generator[int, None, list[Sat]]:
    made: list[Sat] = []
    for part in chunks(here):
        for one in part:
            proceeding = by_id.get(one.proceeding_id)
            completed = proceeding.completed if proceeding else None
            is_held = facts.codes.is_held(one.code, one.on) and (completed is None or one.on <= completed)
            row = ActivityRow(one.id, proceeding.case_id if proceeding else None, one.on, None, None, Unit.MINUTES)
            made.append(Sat(one, row, is_held))
        yield SAT
    return made


def _courses(facts: Facts, last: date, wanted: set[int]) -> Generator[int, None, dict[int, list[Hearing]]]:
    """All settings of some proceedings."""
    found: dict[int, list[Hearing]] = {}
    for part in chunks(facts.hearings if wanted else ()):
        for one in _known([one for one in part if one.proceeding_id in wanted], last):
            found.setdefault(one.proceeding_id, []).append(one)
        yield COURSES
    return found


def _identity(one: Counted) -> int:
    return one.proceeding.id


def _completed(one: Counted) -> date:
    return one.proceeding.completed or NEVER


def _opened(one: Counted) -> date:
    return one.row.start or NEVER
