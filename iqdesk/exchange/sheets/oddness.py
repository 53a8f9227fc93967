"""What is odd about the rows of a sheet, by the same rules that speak beside a field: said beside the row, and taken in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from iqdesk.domain.case_state import CaseState, HearingState, MotionState, Neighbour, ProceedingState
from iqdesk.domain.held import HeldSlot
from iqdesk.domain.oddities import OddityKind
from iqdesk.domain.oddity_rules import oddities_of
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.plan import Warned

if TYPE_CHECKING:
    from datetime import date, time

    from iqdesk.domain.case_state import Row
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.held import Held, HeldHearing, HeldMotion, HeldProceeding
    from iqdesk.domain.oddities import Oddity
    from iqdesk.domain.records import CaseName
    from iqdesk.exchange.sheets.drafts import Draft
    from iqdesk.exchange.sheets.plan import Ground

Key = tuple[OddityKind, str, int, str]

TO_COME = (OddityKind.NO_OUTCOME, OddityKind.NO_CODE)  # not odd about the row that adds a setting
_CELLS = {
    OddityKind.DUPLICATE_CASE: Field.A_NUMBER,
    OddityKind.SLOT_TAKEN: Field.TIME,
    OddityKind.COMPLETION: Field.OUTCOME,
    OddityKind.NO_REQUEST: Field.OUTCOME,
    OddityKind.CUSTODY: Field.CUSTODY,
}
_DAY = {
    SheetKind.HEARINGS: Field.DATE,
    SheetKind.CASES: Field.OPENED,
    SheetKind.MOTIONS: Field.RECEIVED,
    SheetKind.COMPLETIONS: Field.COMPLETED,
}


def hearing_state(held: HeldHearing, codes: AdjournmentCodes) -> HearingState:
    """A setting as the rules see it."""
    return HearingState(
        held.id,
        held.proceeding_id,
        held.on,
        held.kind,
        held.start,
        held.code,
        is_recorded=held.outcome is not None,
        takes_place=codes.is_held(held.code, held.on),
    )


def motion_state(held: HeldMotion) -> MotionState:
    """A motion as the rules see it."""
    return MotionState(held.id, held.received, held.judge_received, held.decided_on)


def proceeding_state(held: HeldProceeding) -> ProceedingState:
    """A proceeding as the rules see it."""
    return ProceedingState(held.id, held.opened_on, held.completed)


class Oddness:
    """Puts each row that is taken in on its case, and tells what that makes odd."""

    def __init__(self, kind: SheetKind, ground: Ground) -> None:
        self._kind = kind
        self._ground = ground
        self._states = {state.case.case_id: state for state in ground.held.states}
        self._slots: dict[tuple[date, time], list[HeldSlot]] = defaultdict(list)
        for slot in ground.held.slots:
            self._slots[slot.on, slot.start].append(slot)
        self._families = _families(ground.held)
        self._had: dict[int, set[Key]] = {}

    def of(self, draft: Draft, puts: tuple[Row, ...]) -> tuple[Warned, ...]:
        """What is odd about these rows of a case, which are on it from now on."""
        before = self._states.get(draft.id) or CaseState(draft.case)
        after = before
        for row in (*map(proceeding_state, draft.fresh), *puts):
            after = self._with_setting(after, row, draft.case) if isinstance(row, HearingState) else after.put(row)
        draft.fresh.clear()
        self._states[draft.id] = after
        had = self._known(draft.id, before)
        found = oddities_of(after, self._ground.calendar, self._ground.today)
        self._had[draft.id] = {one.key for one in found}
        return tuple(Warned(one.words, self._cell(one)) for one in found if one.key not in had and one.kind not in TO_COME)

    def _known(self, case_id: int, state: CaseState) -> set[Key]:
        """What is odd about a case before a row: kept from the row before, since a sheet has many rows of one case."""
        if case_id not in self._had:
            self._had[case_id] = {one.key for one in oddities_of(state, self._ground.calendar, self._ground.today)}
        return self._had[case_id]

    def _with_setting(self, state: CaseState, hearing: HearingState, case: CaseName) -> CaseState:
        """A case with a setting and what else is set at that time; on whose line a rider's stands a sheet does not tell."""
        line = next((one.shared_with for one in state.hearings if one.id == hearing.id), None)
        hearing = hearing._replace(shared_with=line)
        others = tuple(one for one in state.neighbours if one.hearing_id != hearing.id)
        return replace(state.deciding(hearing), neighbours=(*others, *self._beside(hearing, case)))

    def _beside(self, hearing: HearingState, case: CaseName) -> tuple[Neighbour, ...]:
        """The settings of other cases at the same time; from now on this one is among them."""
        if hearing.start is None or hearing.code is not None:
            return ()
        slots = self._slots[hearing.on, hearing.start]
        others = [one for one in slots if one.case.case_id != case.case_id and not self._are_family(one.case, case)]
        if all(one.hearing_id != hearing.id for one in slots):
            slots.append(HeldSlot(hearing.id, case, hearing.on, hearing.start, hearing.kind, hearing.is_open, is_typed=True))
        return tuple(Neighbour(hearing.id, one.hearing_id, one.case, one.kind, one.is_open, one.is_typed) for one in others)

    def _are_family(self, one: CaseName, other: CaseName) -> bool:
        return bool(self._families[one.case_id] & self._families[other.case_id])

    def _cell(self, oddity: Oddity) -> Field:
        return _CELLS.get(oddity.kind, _DAY[self._kind])


def _families(held: Held) -> defaultdict[int, set[int]]:
    """The lead cases that each case goes with, its own where it leads."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for lead, rider in held.family:
        found[lead].add(lead)
        found[rider].add(lead)
    return found
