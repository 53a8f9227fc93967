"""A sheet of motions: each row adds one, or fills in and corrects what the docket holds of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.entries import MotionCorrection, NewMotion
from iqdesk.domain.held import HeldMotion, with_columns
from iqdesk.exchange.sheets.drafts import day_of, value_of
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.oddness import motion_state
from iqdesk.exchange.sheets.plan import Change, Done
from iqdesk.exchange.sheets.planner import Planner
from iqdesk.exchange.sheets.rows_in import RowRefused

if TYPE_CHECKING:
    from iqdesk.exchange.sheets.drafts import Draft
    from iqdesk.exchange.sheets.plan import Act
    from iqdesk.exchange.sheets.rows_in import SheetRow

COLUMNS = {
    Field.RECEIVED: "received",
    Field.JUDGE_RECEIVED: "judge_received",
    Field.FILED_BY: "filed_by",
    Field.RULED: "decided_on",
}


class MotionPlanner(Planner):
    """A motion is the same when A-number, type and receipt agree, the judge's own receipt or the court's."""

    kind = SheetKind.MOTIONS

    def plan(self, row: SheetRow) -> Done:
        """What one row would do."""
        draft = self.drafts.of(row)
        said = _said(row, draft.id)
        key = (draft.id, said.motion_type, said.received, said.judge_received)
        self.refuse_repeated(key)
        held = next((one for one in draft.motions if _is_same(one, said)), None)
        done = self._added(draft, said) if held is None else self._compared(draft, held, said)
        self.remember(row, key)
        return self.with_case(row, draft, done)

    def _added(self, draft: Draft, said: HeldMotion) -> Done:
        entry = NewMotion(draft.target.id, said.motion_type or "", said.received, said.judge_received, said.filed_by)
        draft.motions.append(said._replace(id=entry.id))
        acts: list[Act] = [lambda file: file.add_motion(entry)]
        ruled = said.decided_on
        if ruled is not None:
            acts.append(lambda file: file.record_ruling(entry.id, ruled))
        return Done(tuple(acts), is_new=True, puts=(motion_state(draft.motions[-1]),))

    def _compared(self, draft: Draft, held: HeldMotion, said: HeldMotion) -> Done:
        changes = {}
        for field, column in COLUMNS.items():
            new, old = getattr(said, column), getattr(held, column)
            if new not in (None, old):
                changes[field] = Change(old, new)
        if not changes:
            return Done()
        new = {COLUMNS[field]: change.new for field, change in changes.items()}
        after = with_columns(held, new)
        draft.motions = [after if one.id == held.id else one for one in draft.motions]
        correction = MotionCorrection(after.motion_type, after.received, after.judge_received, after.filed_by, after.decided_on)
        return Done((lambda file: file.correct_motion(held.id, correction),), changes, puts=(motion_state(after),))


def _said(row: SheetRow, case_id: int) -> HeldMotion:
    motion_type = value_of(row, Field.MOTION, str)
    received, judge = day_of(row, Field.RECEIVED), day_of(row, Field.JUDGE_RECEIVED)
    if motion_type is None:
        raise RowRefused("The row does not say what the motion is for.", Field.MOTION)
    if received is None and judge is None:
        raise RowRefused("The row has no day of receipt.", Field.RECEIVED)
    ruled, filed_by = day_of(row, Field.RULED), value_of(row, Field.FILED_BY, str)
    return HeldMotion(0, case_id, motion_type, received, judge, filed_by, ruled)


def _is_same(held: HeldMotion, said: HeldMotion) -> bool:
    """Each receipt that both state agrees, and one is stated by both: else rows of a sheet would change one another's motion."""
    receipts = ((held.received, said.received), (held.judge_received, said.judge_received))
    both = [old == new for old, new in receipts if old is not None and new is not None]
    return held.motion_type == said.motion_type and bool(both) and all(both)
