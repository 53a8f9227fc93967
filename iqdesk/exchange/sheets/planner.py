"""What the planners of all kinds share: the case of a row, rows that come twice, what a row says of its case beside its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from iqdesk.domain.docket import Custody, Manner, Respondent
from iqdesk.domain.entries import CaseCorrection
from iqdesk.domain.held import HeldCase, with_columns
from iqdesk.domain.oddities import NewCheck, OddityKind
from iqdesk.domain.wording import long_day
from iqdesk.exchange.sheets.drafts import Drafts, name_of, value_of
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.oddness import Oddness
from iqdesk.exchange.sheets.plan import Change, Done, Warned
from iqdesk.exchange.sheets.rows_in import RowRefused
from iqdesk.exchange.sheets.values_in import NON_DETAINED, Name

if TYPE_CHECKING:
    from collections.abc import Hashable
    from datetime import date

    from iqdesk.exchange.sheets.drafts import Draft
    from iqdesk.exchange.sheets.plan import Act, Ground
    from iqdesk.exchange.sheets.rows_in import SheetRow

PARTICULARS = {
    Field.CASE_TYPE: "case_type",
    Field.NATIONALITY: "nationality",
    Field.LANGUAGE: "language",
    Field.REPRESENTED: "represented",
}
NAMES = (Field.RESPONDENT, Field.FAMILY, Field.GIVEN)


class CaseSide(NamedTuple):
    """What a row says of its case: what it fills in, and where the docket says otherwise."""

    held: HeldCase
    changes: dict[Field, Change]
    warnings: tuple[Warned, ...]


class Planner:
    """Plans the rows of one kind of sheet, in their order."""

    kind: ClassVar[SheetKind]

    def __init__(self, rows: list[SheetRow], ground: Ground) -> None:
        self.ground = ground
        self._oddness = Oddness(self.kind, ground)
        self.drafts = Drafts(rows, ground)
        self._seen: dict[Hashable, int] = {}

    def plan(self, row: SheetRow) -> Done:
        """What one row would do; RuleBroken where it cannot be taken in."""
        raise NotImplementedError

    def notes(self) -> tuple[str, ...]:
        """What is to be said of the sheet as a whole."""
        count = self.drafts.made_without_custody()
        if not count:
            return ()
        cases = "1 new case is" if count == 1 else f"{count:,} new cases are"
        return (f"{cases} taken as never detained: the sheet does not tell.",)

    def refuse_repeated(self, key: Hashable) -> None:
        """A row that says the same as one before it is refused: one of the two is a slip."""
        if key in self._seen:
            raise RowRefused(f"The same as row {self._seen[key]}.")

    def remember(self, row: SheetRow, key: Hashable) -> None:
        """A row is taken in."""
        self._seen[key] = row.number

    def with_case(self, row: SheetRow, draft: Draft, done: Done) -> Done:
        """A row that is taken in, with the making of its case or with what it fills in there."""
        if draft.held is None:
            return self.with_oddities(draft, done._replace(acts=(*draft.making(self.ground.today), *done.acts)))
        side = case_side(row, draft.held)
        acts = (correcting(side.held),) if side.changes else ()
        draft.held = side.held
        changes, warnings = {**done.changes, **side.changes}, (*done.warnings, *side.warnings)
        return self.with_oddities(draft, Done((*acts, *done.acts), changes, warnings, done.is_new, done.puts))

    def with_oddities(self, draft: Draft, done: Done) -> Done:
        """A row that changes something, with what that makes odd."""
        if not done.acts:
            return done
        return done._replace(warnings=(*done.warnings, *self._oddness.of(draft, done.puts)))


def case_side(row: SheetRow, held: HeldCase) -> CaseSide:
    """What the docket does not know of a case is filled in; what it knows otherwise is only said: the row is not about that."""
    changes: dict[Field, Change] = {}
    warnings = []
    name = name_of(row)
    if name is not None and not (held.family or held.given):
        changes |= name_changes(row, held, name)
        held = held._replace(family=name.family, given=name.given)
    elif name is not None and not name.parts & Name(held.family, held.given).parts:
        there = Respondent(held.family, held.given).name
        warnings.append(Warned(f"The docket has this A-number as {there}.", next(one for one in NAMES if one in row.values)))
    for field, column in PARTICULARS.items():
        said, there = row.values.get(field), getattr(held, column)
        if said is not None and there is None:
            changes[field] = Change(None, said)
            held = with_columns(held, {column: said})
        elif said not in (None, there):
            warnings.append(Warned(f"The docket says otherwise under {field.label.lower()}. Correct it on the case.", field))
    return CaseSide(held, changes, (*warnings, *_custody(row, held)))


def name_changes(row: SheetRow, held: HeldCase, name: Name) -> dict[Field, Change]:
    """What a name changes, in the columns that hold it."""
    there = Respondent(held.family, held.given).name
    parts = {Field.FAMILY: (held.family, name.family), Field.GIVEN: (held.given, name.given)}
    parts[Field.RESPONDENT] = (there, Respondent(name.family, name.given).name)
    found = {field: Change(*parts[field]) for field in NAMES if field in row.values}
    return {field: change for field, change in found.items() if change.old != change.new}


def agrees(custody: object, held: str | None) -> bool:
    """Whether a custody status in a sheet says what the docket says."""
    if custody is NON_DETAINED:
        return held in (Custody.RELEASED.value, Custody.NEVER.value)
    return isinstance(custody, Custody) and custody.value == held


def _custody(row: SheetRow, held: HeldCase) -> tuple[Warned, ...]:
    said = row.values.get(Field.CUSTODY)
    if said is None or agrees(said, held.custody):
        return ()
    known = {one.value: one.label.lower() for one in Custody}.get(held.custody or "", "nothing of it")
    return (Warned(f"The docket says {known}. A change of custody has its own day: enter it on the case.", Field.CUSTODY),)


def correcting(held: HeldCase) -> Act:
    """The act that sets the particulars of a case."""
    correction = CaseCorrection(
        held.family, held.given, held.a_number, held.nationality, held.language, held.represented, held.case_type
    )
    return lambda file: file.correct_case(held.id, correction)


def completion_check(proceeding_id: int, case_id: int, on: date, *, day: bool, manner: bool) -> tuple[Act, ...]:
    """The act that lists a completion under To check, where its day or its manner is taken for granted."""
    assumed = []
    if day:
        assumed.append(f"The day of completion, {long_day(on)}, is taken from the hearing.")
    if manner:
        assumed.append(f"The manner of completion on {long_day(on)} is taken as a decision.")
    if not assumed:
        return ()
    words = f"{' '.join(assumed)} The sheet did not say."
    check = NewCheck(OddityKind.ASSUMED, "proceedings", proceeding_id, case_id, words, "completed")
    return (lambda file: file.add_check(check),)


def manner_of(row: SheetRow) -> Manner | None:
    """The manner that a row says."""
    return value_of(row, Field.MANNER, Manner)
