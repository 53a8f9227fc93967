"""What a row of hearings says of the outcome: one that the docket can hold, with the completion that goes with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind, RuleBroken, outcome_of
from iqdesk.domain.wording import long_day
from iqdesk.exchange.sheets.drafts import day_of, value_of
from iqdesk.exchange.sheets.fields import Field
from iqdesk.exchange.sheets.plan import Change
from iqdesk.exchange.sheets.planner import completion_check, manner_of
from iqdesk.exchange.sheets.rows_in import RowRefused

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.held import HeldHearing, HeldProceeding
    from iqdesk.exchange.sheets.drafts import Draft
    from iqdesk.exchange.sheets.plan import Act
    from iqdesk.exchange.sheets.rows_in import SheetRow

GOES_ON = (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)


@dataclass(frozen=True, slots=True)
class Ending:
    """An outcome, and the completion that the sheet gives with it: its day and its manner, None where it does not say."""

    outcome: Outcome
    on: date  # the day of the hearing
    completed: date | None
    manner: Manner | None
    completes: bool  # a proceeding, and not a custody request

    def after(self, held: HeldHearing) -> HeldHearing:
        """The setting with this outcome."""
        return held._replace(outcome=self.outcome.kind, code=self.outcome.stored_code())

    def changes(self, draft: Draft, held: HeldHearing) -> dict[Field, Change]:
        """What it changes; what the docket knows is not taken away by a sheet that does not say it."""
        found = {}
        if held.outcome is not self.outcome.kind:
            found[Field.OUTCOME] = Change(held.outcome, self.outcome.kind)
        if self.outcome.code not in (None, held.code):
            found[Field.CODE] = Change(held.code, self.outcome.code)
        proceeding = draft.proceeding(held.proceeding_id)
        if self.manner not in (None, proceeding.manner):
            found[Field.MANNER] = Change(proceeding.manner, self.manner)
        if self.completed not in (None, proceeding.completed):
            found[Field.COMPLETED] = Change(proceeding.completed, self.completed)
        return found

    def acts(self, draft: Draft, held: HeldHearing, today: date) -> list[Act]:
        """What records it, and lists under To check what was taken for granted."""
        proceeding = draft.proceeding(held.proceeding_id)
        known = self._known_manner(proceeding)
        outcome = replace(self.outcome, manner=known) if known else self.outcome
        acts: list[Act] = []
        records = held.outcome is not outcome.kind or outcome.code not in (None, held.code)
        if records and self.completes and proceeding.completed not in (None, self.on):
            raise RowRefused(_completed_already(proceeding.completed), Field.OUTCOME)
        if records:
            acts.append(lambda file: file.record_outcome(held.id, outcome, today))
        if records and self.completes:
            unsaid = {"day": self.completed is None and proceeding.completed is None, "manner": (self.manner or known) is None}
            proceeding = proceeding._replace(completed=self.on, manner=outcome.manner)
            draft.complete(proceeding)
            acts += completion_check(proceeding.id, draft.id, self.on, **unsaid)
        return [*acts, *self._completion_acts(draft, proceeding)]

    def _known_manner(self, proceeding: HeldProceeding) -> Manner | None:
        """How the docket says that it ended that day, where the sheet does not say how."""
        is_known = self.completes and self.manner is None and proceeding.completed == self.on
        return proceeding.manner if is_known and proceeding.manner is not None and proceeding.manner.completes else None

    def _completion_acts(self, draft: Draft, proceeding: HeldProceeding) -> tuple[Act, ...]:
        """What sets the completion as the sheet says it, where the outcome alone does not."""
        day, manner = self.completed or proceeding.completed, self.manner or proceeding.manner
        if day is None or (day, manner) == (proceeding.completed, proceeding.manner):
            return ()
        how = manner or Manner.DECISION
        draft.complete(proceeding._replace(completed=day, manner=how))
        if proceeding.completed is not None:
            return (lambda file: file.correct_completion(proceeding.id, day, how),)
        check = completion_check(proceeding.id, draft.id, day, day=False, manner=manner is None)
        return (lambda file: file.record_completion(proceeding.id, day, how), *check)


def _completed_already(on: date | None) -> str:
    told = f", on {long_day(on)}" if on else ""
    return f"The case is completed already{told}. Correct that, or reopen it, on the case."


def ending_of(row: SheetRow, hearing: HearingKind, on: date, codes: AdjournmentCodes) -> Ending | None:
    """The outcome of a row, None where it says nothing; RowRefused where its parts do not belong together."""
    said, code = value_of(row, Field.OUTCOME, OutcomeKind), value_of(row, Field.CODE, str)
    completed, manner = day_of(row, Field.COMPLETED), manner_of(row)
    beside = Field.MANNER if completed is None else Field.COMPLETED
    kind = _kind(said, code, on, codes)
    completes = kind is OutcomeKind.COMPLETED and hearing is not HearingKind.CUSTODY
    takes_completion = completes or (kind is OutcomeKind.RESERVED and completed is not None)
    if not takes_completion and (completed is not None or manner is not None):
        raise RowRefused("A completion goes with a hearing that was completed or reserved, and with no other.", beside)
    if kind is None:
        return None
    outcome = Outcome(kind, code if kind in GOES_ON else None, (manner or Manner.DECISION) if completes else None)
    try:
        outcome.check(hearing)
    except RuleBroken as refusal:
        raise RowRefused(str(refusal), Field.MANNER if completes else Field.CODE if code else Field.OUTCOME) from None
    return Ending(outcome, on, completed, manner, completes)


def _kind(said: OutcomeKind | None, code: str | None, on: date, codes: AdjournmentCodes) -> OutcomeKind | None:
    """The outcome that a word and a code say together. Adjourned, with a code of what did not take place, did not."""
    if code is None:
        return said
    of_code = outcome_of(code, is_recorded=True, wants_code=False, took_place=codes.is_held(code, on))
    if said in (None, of_code) or (said is OutcomeKind.ADJOURNED and of_code is OutcomeKind.DID_NOT_PROCEED):
        return of_code
    word = of_code.value if of_code else "nothing"
    raise RowRefused(f"Code {code} says {word}, the outcome says {said.value if said else ''}. Correct one of them.", Field.CODE)
