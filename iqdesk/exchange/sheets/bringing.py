"""A sheet on its way into a docket: as read, what its columns become, what was mended or left out; planned, then taken in."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.held import Held, SheetMapping
from iqdesk.domain.in_parts import whole
from iqdesk.exchange.sheets.mapping import Source, as_columns, from_columns, guess
from iqdesk.exchange.sheets.plan import Ground
from iqdesk.exchange.sheets.planning import asked_by, make_plan
from iqdesk.exchange.sheets.reader import CODE_TABLES, Known
from iqdesk.exchange.sheets.reading import CLIPBOARD, clean_cell
from iqdesk.exchange.sheets.refused_out import WHY
from iqdesk.exchange.sheets.rows_in import read_row, read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.exchange.sheets.fields import Field, SheetKind
    from iqdesk.exchange.sheets.grid import Grid, GridRow, SheetCell
    from iqdesk.exchange.sheets.mapping import Mapping
    from iqdesk.exchange.sheets.plan import Asked, Plan
    from iqdesk.store.docket_file import DocketFile

Lot = TypeVar("Lot")
Done = TypeVar("Done")
Work = Generator[int, None, Done]  # what it yields is how much is done

A_LOT = 200  # A-numbers or days that the docket is asked about at once
LONGEST_NAME = 60  # letters of a file's name in the name of a step


class PlanOutdated(RuleBroken):
    """The docket has changed since the plan was made."""


class Meaning(NamedTuple):
    """What a cell means: the field that its column becomes, its value, or why there is none."""

    field: Field | None
    value: object = None
    refusal: str = ""


@dataclass(frozen=True)
class Bringing:
    """Values alone: the docket is asked before and after, never by this."""

    grid: Grid
    mapping: Mapping
    known: Known
    codes: AdjournmentCodes
    calendar: SittingCalendar
    today: date
    left_out: frozenset[int] = frozenset()

    def cell(self, number: int, place: int) -> SheetCell:
        """One cell as it was read, or as it was mended."""
        return self._row(number).cells[place]

    def meaning(self, number: int, place: int) -> Meaning:
        """What one cell means."""
        field = self.mapping.fields[place]
        if field is None:
            return Meaning(None)
        alone = replace(self.mapping, fields=tuple(of if one == place else None for one, of in enumerate(self.mapping.fields)))
        row = read_row(self.grid, alone, self.known, self._row(number))
        return Meaning(field, row.values.get(field), row.troubles.get(field, ""))

    def _row(self, number: int) -> GridRow:
        return next(row for row in self.grid.rows if row.number == number)

    def with_mapping(self, mapping: Mapping) -> Bringing:
        """The same sheet whose columns become something else."""
        return replace(self, mapping=mapping)

    def mended(self, number: int, place: int, cell: SheetCell) -> Bringing:
        """The same sheet with another value in one cell; a row that was left out is in it again."""
        cell = clean_cell(cell)
        rows = tuple(row.with_cell(place, cell) if row.number == number else row for row in self.grid.rows)
        return replace(self, grid=replace(self.grid, rows=rows), left_out=self.left_out - {number})

    def leaving_out(self, number: int) -> Bringing:
        """The same sheet without a row, or with it again."""
        return replace(self, left_out=self.left_out ^ {number})


def begun(file: DocketFile, grid: Grid, today: date, kind: SheetKind | None = None) -> Bringing:
    """A sheet with what its columns become: as remembered of such a sheet, else as guessed."""
    known = Known.of(file.known_codes(CODE_TABLES))
    guessed = guess(grid, known, kind)
    mapping = _remembered(file, grid, guessed, kind) or guessed
    return Bringing(grid, mapping, known, file.adjournment_codes(), file.calendar(), today)


def as_known_now(file: DocketFile, bringing: Bringing, today: date) -> Bringing:
    """The same with the codes, the calendar and the day of now: any of them may have changed since it was begun."""
    known = Known.of(file.known_codes(CODE_TABLES))
    return replace(bringing, known=known, codes=file.adjournment_codes(), calendar=file.calendar(), today=today)


def _remembered(file: DocketFile, grid: Grid, guessed: Mapping, kind: SheetKind | None) -> Mapping | None:
    """What was remembered under these headings, of the kind that is asked for or guessed, else of the only one.

    Rows that were refused come back with why as one column more.
    """
    if not grid.has_headings:
        return None
    more = grid.headings[-1] == WHY
    headings = grid.headings[:-1] if more else grid.headings
    wanted = kind or guessed.kind
    found = {one.kind: one for one in file.sheet_mappings(headings)}
    one = found.get(wanted.value) or (next(iter(found.values())) if len(found) == 1 and kind is None else None)
    if one is None:
        return None
    return from_columns(type(wanted)(one.kind), (*one.columns, *[(None, None)] * more), Source.REMEMBERED)


def planned(file: DocketFile, bringing: Bringing) -> Plan:
    """The dry run against a docket."""
    return whole(planning(file, bringing))


def planning(file: DocketFile, bringing: Bringing) -> Work[Plan]:
    """The same bit by bit, for a window that stays awake: every row is read, then compared."""
    rows = []
    for row in read_rows(bringing.grid, bringing.mapping, bringing.known):
        rows.append(row)
        yield len(rows)
    asked, state = asked_by(rows), file.state
    held = yield from _asking(file, asked, len(rows))
    ground = Ground(held, bringing.codes, bringing.calendar, bringing.today, bringing.left_out)
    plan = yield from make_plan(bringing.mapping.kind, rows, ground, bringing.mapping.missing)
    return replace(plan, state=state)


def _asking(file: DocketFile, asked: Asked, done: int) -> Work[Held]:
    """What the docket holds of a sheet, asked in lots that take no time to speak of."""
    parts = []
    for numbers in _lots(sorted(asked.numbers)):
        parts.append(file.held_under(numbers))
        yield done
    for days in _lots(sorted(asked.days)):
        parts.append(file.held_under((), days))
        yield done
    return Held.joined(parts)


def _lots(some: list[Lot]) -> Iterator[list[Lot]]:
    return (some[first : first + A_LOT] for first in range(0, len(some), A_LOT))


def take_in(file: DocketFile, bringing: Bringing, plan: Plan, *, remember: bool = False) -> Touched:
    """Write what a plan says in one step, all of it or nothing; PlanOutdated where the docket has changed since."""
    return whole(taking_in(file, bringing, plan, remember=remember))


def taking_in(file: DocketFile, bringing: Bringing, plan: Plan, *, remember: bool = False) -> Work[Touched]:
    """The same bit by bit, row by row; closed before its end it leaves nothing."""
    if file.state != plan.state:
        held = yield from _asking(file, plan.asked, 0)
        if held != plan.held:
            raise PlanOutdated("The docket has changed since these rows were compared with it. Look at them again, then import.")
    touched = Touched.NOTHING
    with file.one_step(step_name(bringing, plan)):
        for done, row in enumerate(plan.rows, start=1):
            try:
                for act in row.acts:
                    touched |= act(file)
            except RuleBroken as refusal:
                raise RuleBroken(f"Row {row.number}: {refusal} Nothing was imported.") from refusal
            yield done
        if remember and bringing.grid.has_headings:
            touched |= file.record_sheet_mapping(to_remember(bringing))
    return touched


def step_name(bringing: Bringing, plan: Plan) -> str:
    """`Imported march.xlsx, 33 hearings`, as Undo names it."""
    count = plan.writes
    rows = f"{count:,} {plan.kind.one if count == 1 else plan.kind.value}"
    name = bringing.grid.name
    if name == CLIPBOARD:
        return f"Pasted {rows}"
    return f"Imported {name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + '…'}, {rows}"


def to_remember(bringing: Bringing) -> SheetMapping:
    """What the docket remembers of it."""
    return SheetMapping(bringing.mapping.kind.value, bringing.grid.headings, as_columns(bringing.mapping))
