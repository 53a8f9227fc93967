"""Making a plan: each row in the sheet's order, refused or handed to the planner of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.exchange.sheets.drafts import day_of, value_of
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.plan import Asked, Fate, Plan, PlannedRow
from iqdesk.exchange.sheets.plan_cases import CasePlanner
from iqdesk.exchange.sheets.plan_completions import CompletionPlanner
from iqdesk.exchange.sheets.plan_hearings import HearingPlanner
from iqdesk.exchange.sheets.plan_motions import MotionPlanner
from iqdesk.exchange.sheets.rows_in import RowRefused

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from iqdesk.exchange.sheets.plan import Ground
    from iqdesk.exchange.sheets.planner import Planner
    from iqdesk.exchange.sheets.rows_in import SheetRow

PLANNERS: dict[SheetKind, type[Planner]] = {
    SheetKind.HEARINGS: HearingPlanner,
    SheetKind.CASES: CasePlanner,
    SheetKind.MOTIONS: MotionPlanner,
    SheetKind.COMPLETIONS: CompletionPlanner,
}


def asked_by(rows: Iterable[SheetRow]) -> Asked:
    """What the docket is asked about for these rows."""
    numbers, days = set(), set()
    for row in rows:
        numbers.add(value_of(row, Field.A_NUMBER, str) or "")
        days.add(day_of(row, Field.DATE))
    return Asked(frozenset(numbers - {""}), frozenset(day for day in days if day is not None))


def make_plan(
    kind: SheetKind, rows: list[SheetRow], ground: Ground, missing: tuple[tuple[Field, ...], ...] = ()
) -> Generator[int, None, Plan]:
    """What each row would do, row by row; `missing` are fields that no column becomes, without which none can be taken in."""
    lacks = ""
    if missing:
        names = " or ".join(f"“{one.label}”" for one in missing[0])
        lacks = f"No column becomes {names}. Choose the column that does."
    readable = [row for row in rows if row.number not in ground.left_out and not _why_not(row, lacks)]
    planner = PLANNERS[kind](readable, ground)
    planned = []
    for done, row in enumerate(rows, start=1):
        planned.append(_planned(planner, row, ground, lacks))
        yield len(rows) + done
    return Plan(kind, tuple(planned), ground.held, asked_by(rows), planner.notes())


def _why_not(row: SheetRow, lacks: str) -> tuple[str, Field | None] | None:
    """Why a row cannot be planned at all, and which cell is to be mended."""
    if row.trouble or lacks:
        return row.trouble or lacks, None
    return next(((reason, cell) for cell, reason in row.troubles.items()), None)


def _planned(planner: Planner, row: SheetRow, ground: Ground, lacks: str) -> PlannedRow:
    if row.number in ground.left_out:
        return PlannedRow(row, Fate.LEFT_OUT)
    refused = _why_not(row, lacks)
    if refused is not None:
        return PlannedRow(row, Fate.REFUSED, reason=refused[0], cell=refused[1])
    try:
        done = planner.plan(row)
    except RowRefused as refusal:
        return PlannedRow(row, Fate.REFUSED, reason=str(refusal), cell=refusal.cell)
    except RuleBroken as refusal:
        return PlannedRow(row, Fate.REFUSED, reason=str(refusal))
    fate = Fate.NEW if done.is_new else Fate.CHANGED if done.acts else Fate.UNCHANGED
    return PlannedRow(row, fate, done.changes, warnings=done.warnings, acts=done.acts)
