"""What is odd about an entry before it is written: the case as it would be, compared with the case as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.case_state import (
    AppealState,
    CaseState,
    HearingState,
    MarkState,
    MotionState,
    ProceedingState,
    RequestState,
    SpellState,
)
from iqdesk.domain.docket import HearingKind, OutcomeKind, Respondent, RuleBroken, a_number
from iqdesk.domain.oddity_rules import new_oddities
from iqdesk.domain.passes import open_or_last
from iqdesk.domain.records import CaseName
from iqdesk.store.case_states import is_detained_since_unknown, load_namesakes, load_neighbours, load_states
from iqdesk.store.facts_rows import load_adjournment_codes, load_calendar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.docket import Outcome
    from iqdesk.domain.entries import NewAppeal, NewCase, NewCustodyRequest, NewHearing, NewMark, NewMotion
    from iqdesk.domain.oddities import Oddity
    from iqdesk.store.connection import Connection

NOBODY = CaseState(CaseName(0, Respondent(), None))  # the case of an entry that is not in the docket yet


class Oddities:
    """Reads, quick enough to be asked while a person types: `file.oddities`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_case(self, entry: NewCase, today: date) -> list[Oddity]:
        """What is odd about a new case: an A-number that is in the docket already, a day of opening to come."""
        try:
            number = a_number(entry.respondent.a_number or "")
        except RuleBroken:  # refused where it is typed
            number = None
        namesakes = () if number is None else load_namesakes(self._connection, number)
        case = CaseName(entry.id, replace(entry.respondent, a_number=number), None)
        after = CaseState(case, (ProceedingState(entry.proceeding_id, entry.opened_on),), namesakes=namesakes)
        return self._new(CaseState(case), after, today)

    def of_hearing(
        self, entry: NewHearing, today: date, riders: Iterable[int] = (), moved_from: int | None = None
    ) -> list[Oddity]:
        """What is odd about a new setting and the riders' (case ids) that share it; `moved_from` is the one it replaces."""
        hearing = HearingState(entry.id, entry.proceeding_id, entry.on, entry.kind, entry.start)
        lead = self._state_of(self._case_with("proceedings", entry.proceeding_id))
        before = replace(lead, hearings=tuple(one for one in lead.hearings if one.id != moved_from))
        near = load_neighbours(self._connection, before.case.case_id, hearing)
        after = replace(before.put(hearing), neighbours=(*before.neighbours, *near))
        found = self._new(before, after, today)
        for state in self._states(riders):
            shared = hearing._replace(id=-entry.id, proceeding_id=_open_proceeding(state), shared_with=entry.id)
            found += self._new(state, state.put(shared), today)
        return found

    def of_outcome(self, hearing_id: int, outcome: Outcome, today: date, riders: Iterable[int] = ()) -> list[Oddity]:
        """What is odd about an outcome: its day is to come, its proceeding is completed, a rider was severed before."""
        state = self._state_of(self._case_of_hearing(hearing_id))
        hearing = next((one for one in state.hearings if one.id == hearing_id), None)
        if hearing is None:
            return []
        found = self._new(state, self._with_outcome(state, hearing, outcome), today)
        for rider in self._states(riders):
            shared = next((one for one in rider.hearings if one.shared_with == hearing_id), None) or hearing._replace(
                id=-hearing_id, proceeding_id=_open_proceeding(rider), shared_with=hearing_id
            )
            found += self._new(rider, self._with_outcome(rider, shared, outcome), today)
        return found

    def of_completion(self, proceeding_id: int, on: date, today: date) -> list[Oddity]:
        """What is odd about a completion: a hearing after it, a day before the case was opened or still to come."""
        state = self._state_of(self._case_with("proceedings", proceeding_id))
        proceeding = state.proceeding(proceeding_id) or ProceedingState(proceeding_id)
        return self._new(state, state.put(proceeding._replace(completed=on, is_typed=True)), today)

    def of_motion(self, entry: NewMotion, today: date) -> list[Oddity]:
        """What is odd about a new motion."""
        motion = MotionState(entry.id, entry.received, entry.judge_received)
        state = self._state_of(self._case_with("proceedings", entry.proceeding_id))
        return self._new(state, state.put(motion), today)

    def of_ruling(self, motion_id: int, on: date, today: date) -> list[Oddity]:
        """What is odd about the day of a ruling."""
        state = self._state_of(self._case_with("motions", motion_id))
        motion = next((one for one in state.motions if one.id == motion_id), MotionState(motion_id, None))
        return self._new(state, state.put(motion._replace(decided_on=on, is_typed=True)), today)

    def of_custody_request(self, entry: NewCustodyRequest, today: date) -> list[Oddity]:
        """What is odd about a new custody request."""
        state = self._state_of(self._case_with("proceedings", entry.proceeding_id))
        return self._new(state, state.put(RequestState(entry.id, entry.requested, proceeding_id=entry.proceeding_id)), today)

    def of_custody_decision(self, request_id: int, on: date, today: date) -> list[Oddity]:
        """What is odd about the day of a custody decision."""
        state = self._state_of(self._case_with("custody_requests", request_id))
        request = next((one for one in state.requests if one.id == request_id), RequestState(request_id, None))
        return self._new(state, state.put(request._replace(decided_on=on, is_typed=True)), today)

    def of_custody_change(self, case_id: int, custody: str, on: date, today: date) -> list[Oddity]:
        """What is odd about a detention (D) or a release (R): detained twice, released without or before a detention."""
        state = self._state_of(case_id)
        if custody == "D":
            return self._new(state, state.put(SpellState(0, on, None)), today)
        running = [one for one in state.spells if one.detained is not None and one.detained <= on and one.released is None]
        if running:
            last = max(running, key=_begun)
            return self._new(state, state.put(last._replace(released=on, is_typed=True)), today)
        is_release = not is_detained_since_unknown(self._connection, case_id)
        return self._new(state, state.put(SpellState(0, None, on, is_release=is_release)), today)

    def of_appeal(self, entry: NewAppeal, today: date) -> list[Oddity]:
        """What is odd about a new appeal: filed before its proceeding was completed, or on a day to come."""
        state = self._state_of(self._case_with("proceedings", entry.proceeding_id))
        return self._new(state, state.put(AppealState(entry.id, entry.proceeding_id, entry.filed)), today)

    def of_appeal_result(self, appeal_id: int, on: date, today: date) -> list[Oddity]:
        """What is odd about the day of the Board's decision."""
        state = self._state_of(self._case_with("appeals", appeal_id))
        appeal = next((one for one in state.appeals if one.id == appeal_id), AppealState(appeal_id, None, None))
        return self._new(state, state.put(appeal._replace(decided_on=on, is_typed=True)), today)

    def of_mark(self, entry: NewMark, today: date) -> list[Oddity]:
        """What is odd about a mark: that it ends before the decision was reserved that waits now."""
        state = self._state_of(entry.case_id)
        return self._new(state, state.put(MarkState(entry.id, entry.kind, entry.first, entry.last)), today)

    def _new(self, before: CaseState, after: CaseState, today: date) -> list[Oddity]:
        return new_oddities(before, after, load_calendar(self._connection), today)

    def _states(self, case_ids: Iterable[int]) -> list[CaseState]:
        return load_states(self._connection, load_adjournment_codes(self._connection), case_ids)

    def _state_of(self, case_id: int | None) -> CaseState:
        """The case as it stands; without rows where it is not in the docket yet."""
        return next(iter(self._states([] if case_id is None else [case_id])), NOBODY)

    def _case_with(self, table: str, identity: int) -> int | None:
        found = self._connection.execute(f"select case_id from {table} where id = ?", (identity,)).fetchone()
        return None if found is None else found[0]

    def _case_of_hearing(self, hearing_id: int) -> int | None:
        found = self._connection.execute(
            "select case_id from hearings join proceedings on proceedings.id = proceeding_id where hearings.id = ?", (hearing_id,)
        ).fetchone()
        return None if found is None else int(found[0])

    def _with_outcome(self, state: CaseState, hearing: HearingState, outcome: Outcome) -> CaseState:
        """The case with a hearing recorded: a completed one decides its request, or completes a proceeding that is open."""
        code = outcome.code if outcome.kind in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED) else outcome.stored_code()
        takes_place = load_adjournment_codes(self._connection).is_held(code, hearing.on)
        after = state.deciding(hearing._replace(code=code, is_recorded=True, takes_place=takes_place, is_typed=True))
        proceeding = state.proceeding(hearing.proceeding_id)
        completes = outcome.kind is OutcomeKind.COMPLETED and hearing.kind is not HearingKind.CUSTODY
        if completes and proceeding is not None and proceeding.completed is None:
            after = after.put(proceeding._replace(completed=hearing.on, is_typed=True))
        return after


def _open_proceeding(state: CaseState) -> int:
    """The proceeding of a rider that a shared setting goes to: the one not completed, else its last."""
    found = open_or_last(state.proceedings)
    return 0 if found is None else found.id


def _begun(spell: SpellState) -> date:
    return spell.detained or date.min
