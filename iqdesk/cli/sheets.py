"""`iqdesk import sheet`: read a sheet, say what its columns are taken for, plan, take in, print what came of it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from iqdesk.cli.clock import today
from iqdesk.cli.refusal import TROUBLE, Refused
from iqdesk.exchange.sheets.bringing import begun, planned, take_in
from iqdesk.exchange.sheets.days_in import DateOrder
from iqdesk.exchange.sheets.fields import SheetKind
from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.exchange.sheets.mapping import Source, open_orders
from iqdesk.exchange.sheets.plan import Fate
from iqdesk.exchange.sheets.reading import read_file
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse

    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.plan import Plan


def import_sheet(options: argparse.Namespace) -> int:
    """Bring a sheet in, or with --dry-run only say what it would do; 1 where no row could be taken in."""
    try:
        grid = read_file(options.sheet_file, options.sheet)
    except SheetTrouble as trouble:
        raise Refused(str(trouble)) from trouble
    with DocketFile.open(options.docket) as file:
        kind = SheetKind(options.kind) if options.kind else None
        bringing = begun(file, grid, today(), kind)
        bringing = _ordered(bringing, DateOrder(options.date_order) if options.date_order else None)
        plan = planned(file, bringing)
        if plan.writes and not options.dry_run:
            take_in(file, bringing, plan)
    _print(bringing, plan, options)
    return TROUBLE if plan.counts()[Fate.REFUSED] == len(plan.rows) else 0


def _ordered(bringing: Bringing, order: DateOrder | None) -> Bringing:
    """The sheet with the order that was asked for; refused where an order is needed and nobody says one."""
    if order is not None:
        return bringing.with_mapping(bringing.mapping.with_order_where_open(bringing.grid, order))
    for place in open_orders(bringing.grid, bringing.mapping):
        title = bringing.grid.title(place)
        raise Refused(
            f"The dates under “{title}” can be read with the month first or with the day first. "
            "Say which: --date-order month, or --date-order day."
        )
    return bringing


def _print(bringing: Bringing, plan: Plan, options: argparse.Namespace) -> None:
    counts = {fate.value: count for fate, count in plan.counts().items() if fate is not Fate.LEFT_OUT}
    refused = [{"row": row.number, "reason": row.reason} for row in plan.rows if row.fate is Fate.REFUSED]
    warned = [{"row": row.number, "warning": one.words} for row in plan.rows for one in row.warnings]
    told = _told(bringing, plan)
    if options.json:
        print("\n".join(told), file=sys.stderr)
        result = counts | {"refused": refused, "kind": plan.kind.value, "warnings": warned, "dry_run": options.dry_run}
        print(json.dumps(result, ensure_ascii=False))
        return
    print("\n".join(told))
    for one in (*refused, *warned):
        print(f"Row {one['row']}: {one.get('reason') or one['warning']}")
    print(", ".join(f"{count:,} {name}" for name, count in counts.items()))
    if options.dry_run:
        print("Nothing was written: this was a dry run.")
    elif plan.writes:
        print("One Undo takes it back." if plan.writes == 1 else "One Undo takes them all back.")


def _told(bringing: Bringing, plan: Plan) -> list[str]:
    """What the sheet was taken for, and what it was read with."""
    grid, mapping = bringing.grid, bringing.mapping
    columns = [
        f"{grid.title(place)} is {field.label}" if field else f"{grid.title(place)} is left out"
        for place, field in enumerate(mapping.fields)
    ]
    how = "as remembered" if mapping.source is Source.REMEMBERED else f"{mapping.source.value}; no mapping is remembered"
    notes = [note[:1].upper() + note[1:] + "." * (not note.endswith(".")) for note in (*grid.notes, *plan.notes)]
    sheet = f", sheet “{grid.sheet}”" if grid.sheet else ""
    return [
        f"{grid.name}{sheet}: {len(grid.rows):,} {'row' if len(grid.rows) == 1 else 'rows'} of {plan.kind.value}, {how}.",
        f"Columns: {', '.join(columns)}.",
        *notes,
    ]
