"""The cases of a sheet while it is planned: those of the docket as the rows before would leave them, and those to be made."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from iqdesk.domain.docket import Custody, Respondent, spoken_a_number
from iqdesk.domain.entries import NewCase
from iqdesk.domain.held import HeldProceeding
from iqdesk.domain.passes import open_one, open_or_last
from iqdesk.domain.records import CaseName
from iqdesk.exchange.sheets.days_in import Moment
from iqdesk.exchange.sheets.fields import DAYS, Field
from iqdesk.exchange.sheets.rows_in import RowRefused
from iqdesk.exchange.sheets.values_in import Name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.held import HeldCase, HeldHearing, HeldMotion
    from iqdesk.exchange.sheets.plan import Act, Ground
    from iqdesk.exchange.sheets.rows_in import SheetRow

Value = TypeVar("Value")
Row = TypeVar("Row", "HeldHearing", "HeldMotion", "HeldProceeding")
REMOVAL = "RMV"


def value_of(row: SheetRow, of: Field, kind: type[Value]) -> Value | None:
    """What a cell means, None where it is empty or not in the sheet."""
    value = row.values.get(of)
    return value if isinstance(value, kind) else None


def day_of(row: SheetRow, of: Field) -> date | None:
    """The day in a cell."""
    moment = value_of(row, of, Moment)
    return None if moment is None else moment.day


def needed_day(row: SheetRow, of: Field) -> date:
    """The day in a cell without which the row means nothing."""
    day = day_of(row, of)
    if day is None:
        raise RowRefused(f"The row has no day under “{of.label}”.", of)
    return day


def name_of(row: SheetRow) -> Name | None:
    """The respondent's name from one cell or from two."""
    family, given = value_of(row, Field.FAMILY, str), value_of(row, Field.GIVEN, str)
    if family is None and given is None:
        return value_of(row, Field.RESPONDENT, Name)
    return Name(family or "", given or "")


@dataclass
class Draft:
    """One case under its A-number. `held` is None for a case that the sheet makes, `entry` what is still to be made.

    `says_custody`: whether the sheet tells the custody of a case that it makes. `fresh` are the proceedings that the row
    being planned makes or ends.
    """

    case: CaseName
    held: HeldCase | None
    entry: NewCase | None = None
    says_custody: bool = True
    proceedings: list[HeldProceeding] = field(default_factory=list)
    hearings: list[HeldHearing] = field(default_factory=list)
    motions: list[HeldMotion] = field(default_factory=list)
    fresh: list[HeldProceeding] = field(default_factory=list)

    @property
    def id(self) -> int:
        """The case's identity."""
        return self.case.case_id

    @property
    def target(self) -> HeldProceeding:
        """The proceeding that a new entry goes to: the open one opened last, else the last."""
        return self.target_on(None)

    def target_on(self, on: date | None) -> HeldProceeding:
        """The same for an entry of a day: rather the one that had been opened by then, and had not ended before."""
        found = open_one(self.proceedings, on) or open_or_last(self.proceedings)
        if found is None:
            raise RowRefused("This case has no proceeding in the docket. Open one on the case, then bring the row in.")
        return found

    def proceeding(self, identity: int) -> HeldProceeding:
        """The proceeding of a row."""
        return next(one for one in self.proceedings if one.id == identity)

    def complete(self, proceeding: HeldProceeding) -> None:
        """A proceeding as it would be afterwards."""
        self.proceedings = [proceeding if one.id == proceeding.id else one for one in self.proceedings]
        self.fresh.append(proceeding)

    def making(self, today: date) -> tuple[Act, ...]:
        """The act that makes the case, once."""
        entry, self.entry = self.entry, None
        return () if entry is None else (lambda file: file.add_case(entry, today),)


class Drafts:
    """Every case that the rows of a sheet are of."""

    def __init__(self, rows: Iterable[SheetRow], ground: Ground) -> None:
        self._today = ground.today
        self._drafts: dict[str, Draft] = {}
        self._rows: dict[str, list[SheetRow]] = defaultdict(list)
        for row in rows:
            self._rows[value_of(row, Field.A_NUMBER, str) or ""].append(row)
        self._cases: dict[str, list[HeldCase]] = defaultdict(list)
        for case in ground.held.cases:
            self._cases[case.a_number].append(case)
        self._proceedings = _by_case(ground.held.proceedings)
        self._hearings = _by_case(ground.held.hearings)
        self._motions = _by_case(ground.held.motions)

    def of(self, row: SheetRow) -> Draft:
        """The case of a row; RowRefused where two cases bear its A-number."""
        number = value_of(row, Field.A_NUMBER, str)
        if number is None:
            raise RowRefused("The row has no A-number.", Field.A_NUMBER)
        if number not in self._drafts:
            self._drafts[number] = self._begun(number)
        return self._drafts[number]

    def made_without_custody(self) -> int:
        """How many cases the rows planned so far make of which the sheet does not tell the custody."""
        made = (draft for draft in self._drafts.values() if draft.held is None and draft.entry is None)
        return sum(not draft.says_custody for draft in made)

    def _begun(self, number: str) -> Draft:
        cases = self._cases[number]
        if len(cases) > 1:
            raise RowRefused(_which(number, cases), Field.A_NUMBER)
        if not cases:
            entry = self._entry(number)
            opened = HeldProceeding(entry.proceeding_id, entry.id, entry.opened_on, None, None)
            says_custody = any(Field.CUSTODY in row.values for row in self._rows[number])
            name = CaseName(entry.id, entry.respondent, None)
            return Draft(name, None, entry, says_custody, [opened], fresh=[opened])
        (case,) = cases
        return Draft(
            CaseName(case.id, Respondent(case.family, case.given, number), None),
            case,
            proceedings=list(self._proceedings[case.id]),
            hearings=list(self._hearings[case.id]),
            motions=list(self._motions[case.id]),
        )

    def _entry(self, number: str) -> NewCase:
        """A new case with what its rows say of it; where they differ, the first that says something is taken."""
        rows = self._rows[number]
        name = next(filter(None, map(name_of, rows)), Name("", ""))
        custody = _first(rows, Field.CUSTODY, Custody)
        return NewCase(
            Respondent(name.family, name.given, number),
            self._opened(rows),
            _first(rows, Field.CASE_TYPE, str) or REMOVAL,
            custody or Custody.NEVER,
            _first(rows, Field.NATIONALITY, str),
            _first(rows, Field.LANGUAGE, str),
            _first(rows, Field.REPRESENTED, bool),
        )

    def _opened(self, rows: list[SheetRow]) -> date:
        """When the case was opened: what the sheet says, else no later than the first thing it tells of the case."""
        said = next(filter(None, (day_of(row, Field.OPENED) for row in rows)), None)
        days = [day for row in rows for day in (day_of(row, of) for of in DAYS) if day is not None]
        return said or min([*days, self._today])


def _first(rows: list[SheetRow], of: Field, kind: type[Value]) -> Value | None:
    return next((value for value in (value_of(row, of, kind) for row in rows) if value is not None), None)


def _by_case(rows: Iterable[Row]) -> defaultdict[int, list[Row]]:
    found: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.case_id].append(row)
    return found


def _which(number: str, cases: list[HeldCase]) -> str:
    names = " and ".join(f"“{Respondent(one.family, one.given).name or 'without a name'}”" for one in cases)
    told = f"{len(cases)} cases in the docket have {spoken_a_number(number)}: {names}."
    return f"{told} Enter this row on the right one of them."
