"""A sheet of completions: each row ends the open proceeding of its case, or says how one that ended that day did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Manner
from iqdesk.domain.wording import long_day
from iqdesk.exchange.sheets.drafts import needed_day
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.plan import Change, Done
from iqdesk.exchange.sheets.planner import Planner, completion_check, manner_of
from iqdesk.exchange.sheets.rows_in import RowRefused

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.held import HeldProceeding
    from iqdesk.exchange.sheets.drafts import Draft
    from iqdesk.exchange.sheets.rows_in import SheetRow


class CompletionPlanner(Planner):
    """A completion is the same when A-number and day agree."""

    kind = SheetKind.COMPLETIONS

    def plan(self, row: SheetRow) -> Done:
        """What one row would do."""
        draft, on = self.drafts.of(row), needed_day(row, Field.COMPLETED)
        key = (draft.id, on)
        self.refuse_repeated(key)
        manner = manner_of(row)
        held = next((one for one in draft.proceedings if one.completed == on), None)
        done = self._added(draft, on, manner) if held is None else _compared(draft, held, manner)
        self.remember(row, key)
        return self.with_case(row, draft, done)

    def _added(self, draft: Draft, on: date, manner: Manner | None) -> Done:
        target = draft.target
        if target.completed is not None:
            raise RowRefused(
                f"The case is completed already, on {long_day(target.completed)}. Correct that, or reopen it, on the case.",
                Field.COMPLETED,
            )
        how = manner or Manner.DECISION
        draft.complete(target._replace(completed=on, manner=how))
        check = completion_check(target.id, draft.id, on, day=False, manner=manner is None)
        return Done((lambda file: file.record_completion(target.id, on, how), *check), is_new=True)


def _compared(draft: Draft, held: HeldProceeding, manner: Manner | None) -> Done:
    on = held.completed
    if manner in (None, held.manner) or on is None:
        return Done()
    draft.complete(held._replace(manner=manner))
    return Done((lambda file: file.correct_completion(held.id, on, manner),), {Field.MANNER: Change(held.manner, manner)})
