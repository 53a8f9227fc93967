"""A sheet of cases: each row makes one or changes its particulars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody
from iqdesk.domain.held import with_columns
from iqdesk.domain.identity import new_identity
from iqdesk.domain.oddities import NewCheck, OddityKind
from iqdesk.domain.wording import long_day
from iqdesk.exchange.sheets.drafts import day_of, name_of
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.plan import Change, Done, Warned
from iqdesk.exchange.sheets.planner import PARTICULARS, Planner, agrees, correcting, name_changes
from iqdesk.exchange.sheets.values_in import NON_DETAINED, Name

if TYPE_CHECKING:
    from iqdesk.domain.held import HeldCase
    from iqdesk.exchange.sheets.drafts import Draft
    from iqdesk.exchange.sheets.plan import Act
    from iqdesk.exchange.sheets.rows_in import SheetRow


class CasePlanner(Planner):
    """A case is the same when its A-number is."""

    kind = SheetKind.CASES

    def plan(self, row: SheetRow) -> Done:
        """What one row would do."""
        draft = self.drafts.of(row)
        self.refuse_repeated(draft.id)
        if draft.held is None:
            done = Done(draft.making(self.ground.today), is_new=True)
        else:
            done = self._compared(row, draft, draft.held)
        self.remember(row, draft.id)
        return self.with_oddities(draft, done)

    def _compared(self, row: SheetRow, draft: Draft, held: HeldCase) -> Done:
        changes: dict[Field, Change] = {}
        acts: tuple[Act, ...] = ()
        name = name_of(row)
        if name is not None:
            name = Name(name.family or held.family, name.given or held.given)
            changes |= name_changes(row, held, name)
            held = held._replace(family=name.family, given=name.given)
        for field, column in PARTICULARS.items():
            said, there = row.values.get(field), getattr(held, column)
            if said not in (None, there):
                changes[field] = Change(there, said)
                held = with_columns(held, {column: said})
        if changes:
            acts = (correcting(held),)
        draft.held = held
        return Done(
            (*acts, *self._custody_changed(row, held, changes)), changes, (*_opened_otherwise(row, draft), *_unsaid(row, held))
        )

    def _custody_changed(self, row: SheetRow, held: HeldCase, changes: dict[Field, Change]) -> tuple[Act, ...]:
        """A change of custody has a day, which a sheet does not tell: it is taken as today's and listed under To check."""
        said = row.values.get(Field.CUSTODY)
        if not isinstance(said, Custody) or said is Custody.NEVER or agrees(said, held.custody):
            return ()
        known = {one.value: one for one in Custody}.get(held.custody or "")
        changes[Field.CUSTODY] = Change(known, said)
        today, identity = self.ground.today, new_identity()
        words = f"Custody changed to {said.label.lower()}. The day is taken as that of the import, {long_day(today)}."
        check = NewCheck(OddityKind.ASSUMED, "custody_spells", identity, held.id, words, "custody")
        return (
            lambda file: file.record_custody_change(held.id, said.value, today, identity),
            lambda file: file.add_check(check),
        )


def _unsaid(row: SheetRow, held: HeldCase) -> tuple[Warned, ...]:
    """Never detained, against a docket that knows a detention or a release, is no change that can be entered."""
    said = row.values.get(Field.CUSTODY)
    if said in (Custody.NEVER, NON_DETAINED) and not agrees(said, held.custody):
        return (Warned("The docket says otherwise. A release has its own day: enter it on the case.", Field.CUSTODY),)
    return ()


def _opened_otherwise(row: SheetRow, draft: Draft) -> tuple[Warned, ...]:
    said = day_of(row, Field.OPENED)
    opened = draft.proceedings[0].opened_on if draft.proceedings else None
    if said is None or said in {one.opened_on for one in draft.proceedings} or opened is None:
        return ()
    return (Warned(f"The docket has the case opened on {long_day(opened)}, which is left as it is.", Field.OPENED),)
