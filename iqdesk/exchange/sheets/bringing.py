"""A sheet on its way into a docket: as read, what its columns become, what was mended or left out; planned, then taken in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.held import SheetMapping
from iqdesk.exchange.sheets.mapping import Source, as_columns, from_columns, guess
from iqdesk.exchange.sheets.plan import Ground
from iqdesk.exchange.sheets.planning import asked_by, make_plan
from iqdesk.exchange.sheets.reader import CODE_TABLES, Known
from iqdesk.exchange.sheets.reading import CLIPBOARD
from iqdesk.exchange.sheets.rows_in import read_rows

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.held import Held
    from iqdesk.exchange.sheets.fields import SheetKind
    from iqdesk.exchange.sheets.grid import Grid, SheetCell
    from iqdesk.exchange.sheets.mapping import Mapping
    from iqdesk.exchange.sheets.plan import Plan
    from iqdesk.exchange.sheets.rows_in import SheetRow
    from iqdesk.store.docket_file import DocketFile

LONGEST_NAME = 60  # letters of a file's name in the name of a step


class PlanOutdated(RuleBroken):
    """The docket has changed since the plan was made."""


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

    def rows(self) -> list[SheetRow]:
        """What the cells mean."""
        return read_rows(self.grid, self.mapping, self.known)

    def plan(self, rows: list[SheetRow], held: Held) -> Plan:
        """What each row would do to a docket that holds this."""
        ground = Ground(held, self.codes, self.calendar, self.today, self.left_out)
        return make_plan(self.mapping.kind, rows, ground, self.mapping.missing)

    def with_mapping(self, mapping: Mapping) -> Bringing:
        """The same sheet whose columns become something else."""
        return replace(self, mapping=mapping)

    def mended(self, number: int, place: int, cell: SheetCell) -> Bringing:
        """The same sheet with another value in one cell; a row that was left out is in it again."""
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


def _remembered(file: DocketFile, grid: Grid, guessed: Mapping, kind: SheetKind | None) -> Mapping | None:
    """What was remembered under these headings, of the kind that is asked for or guessed, else of the only one."""
    if not grid.has_headings:
        return None
    wanted = kind or guessed.kind
    found = {one.kind: one for one in file.sheet_mappings(grid.headings)}
    one = found.get(wanted.value) or (next(iter(found.values())) if len(found) == 1 and kind is None else None)
    return None if one is None else from_columns(type(wanted)(one.kind), one.columns, Source.REMEMBERED)


def planned(file: DocketFile, bringing: Bringing) -> Plan:
    """The dry run against a docket."""
    rows = bringing.rows()
    return bringing.plan(rows, file.held_under(*asked_by(rows)))


def take_in(file: DocketFile, bringing: Bringing, plan: Plan, *, remember: bool = False) -> Touched:
    """Write what a plan says in one step, all of it or nothing; PlanOutdated where the docket has changed since."""
    touched = Touched.NOTHING
    with file.one_step(step_name(bringing, plan)):
        if file.held_under(*plan.asked) != plan.held:
            raise PlanOutdated("The docket has changed since these rows were compared with it. Look at them again, then import.")
        for row in plan.rows:
            try:
                for act in row.acts:
                    touched |= act(file)
            except RuleBroken as refusal:
                raise RuleBroken(f"Row {row.number}: {refusal} Nothing was imported.") from refusal
        if remember and bringing.grid.has_headings:
            touched |= file.record_sheet_mapping(_to_remember(bringing))
    return touched


def step_name(bringing: Bringing, plan: Plan) -> str:
    """`Imported march.xlsx, 33 hearings`, as Undo names it."""
    count = plan.writes
    rows = f"{count:,} {plan.kind.one if count == 1 else plan.kind.value}"
    name = bringing.grid.name
    if name == CLIPBOARD:
        return f"Pasted {rows}"
    return f"Imported {name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + '…'}, {rows}"


def _to_remember(bringing: Bringing) -> SheetMapping:
    return SheetMapping(bringing.mapping.kind.value, bringing.grid.headings, as_columns(bringing.mapping))
