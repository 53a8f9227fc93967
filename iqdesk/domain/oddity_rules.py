"""What is odd about a case: pure rules over its state, the calendar and the day.

The same rules speak beside a field before an entry is written and find what stands in the docket afterwards.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from iqdesk.domain.docket import RESERVED_CODES, HearingKind
from iqdesk.domain.odd_settings import (
    days_not_sat,
    duplicate_settings,
    of_hearing,
    own_lines,
    severed,
    taken_slots,
    unfinished,
)
from iqdesk.domain.oddities import Oddity, OddityKind
from iqdesk.domain.wording import long_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.case_state import CaseState, SpellState


def oddities_of(state: CaseState, calendar: SittingCalendar, today: date) -> list[Oddity]:
    """Everything odd about the typed or touched rows of a case as of a day, in the order of the rules."""
    found = [
        *unfinished(state, today),
        *_duplicate_cases(state),
        *duplicate_settings(state),
        *taken_slots(state),
        *days_not_sat(state, calendar),
        *_to_come(state, today),
        *_after_completion(state),
        *_completions(state),
        *_without_request(state),
        *_orders(state),
        *_custody(state),
        *severed(state),
        *_ended_marks(state, today),
    ]
    return list({one.key: one for one in found}.values())


def new_oddities(before: CaseState, after: CaseState, calendar: SittingCalendar, today: date) -> list[Oddity]:
    """What is odd about an entry: what its case would have that it has not now.

    That a past hearing has no outcome, or an adjournment no code, is not odd about the entry that adds it.
    """
    had = {one.key for one in oddities_of(before, calendar, today)}
    found = [one for one in oddities_of(after, calendar, today) if one.key not in had]
    return [one for one in found if one.kind not in (OddityKind.NO_OUTCOME, OddityKind.NO_CODE)]


def _duplicate_cases(state: CaseState) -> Iterator[Oddity]:
    for other in state.namesakes if state.is_typed else ():
        first, second = sorted((state.case.case_id, other.case_id))
        name = other.respondent.name or "another case"
        words = f"{other.number} is in the docket already: {name}."
        yield Oddity(OddityKind.DUPLICATE_CASE, words, "Open that case, or correct the A-number.", "cases", first, str(second))


def _to_come(state: CaseState, today: date) -> Iterator[Oddity]:
    """What is entered as having happened on a day that has not come."""
    for h in own_lines(state):
        if h.is_typed and h.is_heard and h.on > today:
            words = f"This hearing is set for {long_day(h.on)}, a day to come."
            yield of_hearing(OddityKind.FUTURE, h, words, "Correct the day, or take the outcome back.", h.on.isoformat())
    for happened in _happenings(state):
        if happened.on is not None and happened.on > today:
            words = f"{happened.what} is dated {long_day(happened.on)}, a day to come."
            about = f"{happened.column} {happened.on.isoformat()}"
            yield Oddity(OddityKind.FUTURE, words, "Correct the day.", happened.of_table, happened.row, about, happened.on)


class _Happened(NamedTuple):
    """One dated event that a person entered."""

    of_table: str
    row: int
    column: str
    what: str
    on: date | None


def _happenings(state: CaseState) -> Iterator[_Happened]:
    for p in state.proceedings:
        if p.is_typed:
            yield _Happened("proceedings", p.id, "opened_on", "The opening of the case", p.opened_on)
            yield _Happened("proceedings", p.id, "completed", "The completion", p.completed)
    for m in (one for one in state.motions if one.is_typed):
        yield _Happened("motions", m.id, "received", "The receipt of the motion", m.received)
        yield _Happened("motions", m.id, "judge_received", "The judge’s receipt of the motion", m.judge_received)
        yield _Happened("motions", m.id, "decided_on", "The ruling", m.decided_on)
    for r in (one for one in state.requests if one.is_typed):
        yield _Happened("custody_requests", r.id, "requested", "The custody request", r.requested)
        yield _Happened("custody_requests", r.id, "decided_on", "The custody decision", r.decided_on)
    for a in (one for one in state.appeals if one.is_typed):
        yield _Happened("appeals", a.id, "filed", "The appeal", a.filed)
        yield _Happened("appeals", a.id, "decided_on", "The result of the appeal", a.decided_on)
    for s in (one for one in state.spells if one.is_typed):
        yield _Happened("custody_spells", s.id, "detained", "The detention", s.detained)
        yield _Happened("custody_spells", s.id, "released", "The release", s.released)


def _after_completion(state: CaseState) -> Iterator[Oddity]:
    for h in state.hearings:
        p = state.proceeding(h.proceeding_id)
        if p is None or p.completed is None or h.on <= p.completed or not (h.is_typed or p.is_typed):
            continue
        if h.counts and not h.completes and h.kind is not HearingKind.CUSTODY:
            words = f"The proceeding was completed on {long_day(p.completed)}, before the hearing of {long_day(h.on)}."
            remedy = "Mark the hearing as one that did not proceed, or correct the completion."
            yield of_hearing(OddityKind.AFTER_COMPLETION, h, words, remedy, p.completed.isoformat())


def _completions(state: CaseState) -> Iterator[Oddity]:
    """A hearing marked completed and its proceeding say the same day, or one of them is wrong: a second completion, say."""
    for h in state.hearings:
        p = state.proceeding(h.proceeding_id)
        if p is None or not h.completes or h.on == p.completed or not (h.is_typed or p.is_typed):
            continue
        if p.completed is None:
            words = f"The hearing of {long_day(h.on)} is marked completed, but its proceeding is open."
            remedy = "Record the completion, or correct the outcome."
        else:
            words = f"The proceeding was completed on {long_day(p.completed)}, the hearing on {long_day(h.on)}."
            remedy = "Correct one of the two."
        yield of_hearing(OddityKind.COMPLETION, h, words, remedy, p.completed.isoformat() if p.completed else "")


def _without_request(state: CaseState) -> Iterator[Oddity]:
    """A custody hearing marked completed where no request was decided by it counts in no measure."""
    for h in state.hearings:
        if h.is_typed and h.decides and state.request_of(h) is None:
            words = f"The custody hearing of {long_day(h.on)} is marked completed, but it decided no custody request."
            remedy = "Enter the request and its decision, or correct the outcome. Until then it counts nowhere."
            yield of_hearing(OddityKind.NO_REQUEST, h, words, remedy)


def _orders(state: CaseState) -> Iterator[Oddity]:
    """Days that cannot stand in the order they do."""
    for p in (one for one in state.proceedings if one.is_typed):
        yield from _wrong_order("proceedings", p.id, ("the opening of the case", p.opened_on), ("The completion", p.completed))
    for m in (one for one in state.motions if one.is_typed):
        receipt = m.judge_received or m.received
        yield from _wrong_order("motions", m.id, ("its receipt", receipt), ("The ruling", m.decided_on))
        judges = ("The judge’s own receipt of the motion", m.judge_received)
        yield from _wrong_order("motions", m.id, ("the court’s receipt", m.received), judges)
    for r in (one for one in state.requests if one.is_typed):
        yield from _wrong_order("custody_requests", r.id, ("its request", r.requested), ("The custody decision", r.decided_on))
    for a in (one for one in state.appeals if one.is_typed):
        appealed = state.proceeding(a.proceeding_id)
        if appealed is not None and appealed.completed is None and a.filed is not None:
            words = f"The appeal was filed on {long_day(a.filed)}, but its proceeding is not completed."
            yield Oddity(OddityKind.ORDER, words, "Record the completion first.", "appeals", a.id, "completed", a.filed)
        done = None if appealed is None else appealed.completed
        yield from _wrong_order("appeals", a.id, ("the completion", done), ("The appeal", a.filed))
        yield from _wrong_order("appeals", a.id, ("its filing", a.filed), ("The result of the appeal", a.decided_on))
    for s in (one for one in state.spells if one.is_typed):
        yield from _wrong_order("custody_spells", s.id, ("the detention", s.detained), ("The release", s.released))


_Dated: TypeAlias = "tuple[str, date | None]"


def _wrong_order(of_table: str, row: int, first: _Dated, later: _Dated) -> Iterator[Oddity]:
    begun, ended = first[1], later[1]
    if begun is not None and ended is not None and ended < begun:
        words = f"{later[0]} of {long_day(ended)} is before {first[0]}, {long_day(begun)}."
        about = f"{begun.isoformat()} {ended.isoformat()}"
        yield Oddity(OddityKind.ORDER, words, "Correct one of the two days.", of_table, row, about, ended)


def _custody(state: CaseState) -> Iterator[Oddity]:
    detentions = sorted(((s.detained, s) for s in state.spells if s.detained is not None), key=_day_and_id)
    releases = [s.released for s in state.spells if s.detained is None and s.released is not None]
    for s in state.spells:
        if s.is_typed and s.is_release and s.released and all(day > s.released for day, _ in detentions):
            words = f"A release on {long_day(s.released)} is entered, but no detention before it."
            remedy = "Enter the detention, or correct the day."
            yield Oddity(OddityKind.CUSTODY, words, remedy, "custody_spells", s.id, s.released.isoformat(), s.released)
    for (since, held), (again, s) in pairwise(detentions):
        ended = held.released or next((day for day in sorted(releases) if since <= day <= again), None)
        if (s.is_typed or held.is_typed) and (ended is None or ended > again):
            words = f"A detention on {long_day(again)} is entered, but the one since {long_day(since)} has not ended by then."
            remedy = "Enter the release, or correct the day."
            yield Oddity(OddityKind.CUSTODY, words, remedy, "custody_spells", s.id, since.isoformat(), again)


def _day_and_id(dated: tuple[date, SpellState]) -> tuple[date, int]:
    return dated[0], dated[1].id


def _ended_marks(state: CaseState, today: date) -> Iterator[Oddity]:
    """A mark that ran out before the decision was reserved that waits now: it holds nothing any more."""
    reserved = [day for p in state.proceedings if p.completed is None and (day := _reserved_on(state, p.id)) is not None]
    held = {one.kind for one in state.marks if one.last is None or one.last >= today}
    for mark in state.marks:
        last = mark.last
        waits = min((day for day in reserved if last is not None and day > last), default=None)
        if last is not None and last < today and waits is not None and mark.kind not in held:
            words = (
                f"The mark “{mark.kind.value}” ended on {long_day(last)}; a decision has been reserved since {long_day(waits)}."
            )
            remedy = "Add a new mark if the case is still held."
            yield Oddity(OddityKind.MARK_ENDED, words, remedy, "marks", mark.id, waits.isoformat(), last)


def _reserved_on(state: CaseState, proceeding_id: int) -> date | None:
    """The day the decision was reserved that an open proceeding waits for."""
    merits = [h for h in state.hearings if h.proceeding_id == proceeding_id and h.kind is HearingKind.MERITS and h.counts]
    last = max((h.on for h in merits), default=None)
    return last if any(h.on == last and h.code in RESERVED_CODES for h in merits) else None
