"""What is odd about a setting: its day, its time, its double, and what it still wants."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import SATURDAY, holiday_name
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.oddities import Oddity, OddityKind
from iqdesk.domain.wording import long_day, spoken_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iqdesk.domain.calendar import Away, SittingCalendar
    from iqdesk.domain.case_state import CaseState, HearingState


def of_hearing(kind: OddityKind, hearing: HearingState, words: str, remedy: str, about: str = "") -> Oddity:
    """An oddity of one setting."""
    return Oddity(kind, words, remedy, "hearings", hearing.id, about, hearing.on)


def own_lines(state: CaseState) -> Iterator[HearingState]:
    """The settings before this judge that a day sheet shows: a rider's row stands on its lead's line."""
    return (h for h in state.hearings if h.is_own and h.shared_with is None and h.counts)


def unfinished(state: CaseState, today: date) -> Iterator[Oddity]:
    """Settings that want an outcome or a code; a rider's outcome is wanted by itself once the lead's is recorded."""
    for h in state.hearings:
        is_line = h.shared_with is None
        if not (h.is_typed and h.is_own and h.counts and (is_line or h.is_left_by_lead)):
            continue
        if h.wants_code and is_line:
            yield of_hearing(OddityKind.NO_CODE, h, f"Adjourned on {long_day(h.on)} without a code.", "Give the code.")
        proceeding = state.proceeding(h.proceeding_id)
        if h.is_open and h.on < today and proceeding is not None and proceeding.completed is None:
            words = f"{long_day(h.on)} has passed and nothing is recorded."
            yield of_hearing(OddityKind.NO_OUTCOME, h, words, "Record the outcome.")


def duplicate_settings(state: CaseState) -> Iterator[Oddity]:
    """The same case twice on one day for the same kind of hearing."""
    same: dict[tuple[date, HearingKind], list[HearingState]] = defaultdict(list)
    for h in own_lines(state):
        same[h.on, h.kind].append(h)
    for (on, kind), rows in same.items():
        for one, other in combinations(sorted(rows, key=_identity), 2):
            if one.is_typed or other.is_typed:
                at = f" at {spoken_time(one.start)}" if one.start else ""
                words = f"This case has a {kind.value} hearing on {long_day(on)} already{at}."
                remedy = "Mark one of the two scheduled in error, or correct its day."
                yield of_hearing(OddityKind.DUPLICATE_SETTING, one, words, remedy, str(other.id))


def _identity(hearing: HearingState) -> int:
    return hearing.id


def taken_slots(state: CaseState) -> Iterator[Oddity]:
    """Another case at the same start, while either is still to be heard. Masters are called many at one time."""
    rows = {h.id: h for h in own_lines(state)}
    for neighbour in state.neighbours:
        h = rows.get(neighbour.hearing_id)
        if h is None or h.start is None or h.code is not None or not (h.is_open or neighbour.is_open):
            continue
        both_master = h.kind is HearingKind.MASTER and neighbour.kind is HearingKind.MASTER
        if both_master or not (h.is_typed or neighbour.is_typed):
            continue
        first, second = sorted((h.id, neighbour.other_id))
        words = f"{spoken_time(h.start)} is taken by {neighbour.other.number}."
        yield Oddity(OddityKind.SLOT_TAKEN, words, "Set one of the two at another time.", "hearings", first, str(second), h.on)


def days_not_sat(state: CaseState, calendar: SittingCalendar) -> Iterator[Oddity]:
    """Settings on a weekend, a holiday, a closure in use, or a day away."""
    for h in own_lines(state):
        if h.is_typed:
            words = no_court_day(h.on, calendar)
            if words:
                yield of_hearing(OddityKind.NO_COURT_DAY, h, words, "Set the hearing for a court day.", h.on.isoformat())
            words = away_on(h.on, calendar)
            if words:
                yield of_hearing(OddityKind.AWAY, h, words, "Set the hearing for another day.", h.on.isoformat())


def no_court_day(day: date, calendar: SittingCalendar) -> str:
    """Why the courts do not sit on a day, in a sentence; empty on a court day."""
    if day.weekday() >= SATURDAY:
        return f"{long_day(day)} is a weekend day."
    holiday = holiday_name(day)
    if holiday is not None:
        return f"{long_day(day)} is a federal holiday: {holiday.removesuffix('.')}."
    closure = calendar.closure_on(day)
    return f"The courts are closed on {long_day(day)}: {closure.reason.removesuffix('.')}." if closure else ""


def away_on(day: date, calendar: SittingCalendar) -> str:
    """What the away ledger holds for a day, in a sentence; empty when nothing."""
    entries = calendar.away_on(day)
    if not entries:
        return ""
    most = max(entries, key=_share)
    part = min(100, sum(map(_share, entries)))
    how_much = "this day" if part == 100 else "half of this day" if part == 50 else f"{part}% of this day"
    return f"{most.kind.label} is entered for {how_much}."


def _share(entry: Away) -> int:
    return entry.hundredths


def severed(state: CaseState) -> Iterator[Oddity]:
    """A rider on the line of a family that it was severed from by that day."""
    for h in state.hearings:
        if state.severed_on is not None and h.shared_with is not None and h.is_typed and h.counts and h.on >= state.severed_on:
            words = f"{state.case.number} was severed from the family on {long_day(state.severed_on)}."
            remedy = "Set the case on a line of its own."
            yield of_hearing(OddityKind.SEVERED, h, words, remedy, state.severed_on.isoformat())
