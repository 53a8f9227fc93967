"""The refused rows of a sheet as a sheet of their own, each with why, to be corrected elsewhere and brought in again."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from iqdesk.exchange.sheets.out import Sheet
from iqdesk.exchange.sheets.plan import Fate

if TYPE_CHECKING:
    from iqdesk.exchange.sheets.grid import Grid, SheetCell
    from iqdesk.exchange.sheets.mapping import Mapping
    from iqdesk.exchange.sheets.out import Value
    from iqdesk.exchange.sheets.plan import Plan

WHY = "Refused because"


def refused_sheet(grid: Grid, mapping: Mapping, plan: Plan) -> Sheet:
    """Their cells as they were read, under the headings of the sheet; a column without one takes that of what it becomes."""
    titles = [
        heading or (field.label if field else grid.title(place))
        for place, (heading, field) in enumerate(zip(grid.headings, mapping.fields, strict=True))
    ]
    again = titles[-1] == WHY  # they were refused once already
    last = len(titles) - 1 if again else len(titles)
    reasons = {row.number: f"Row {row.number}: {row.reason}" for row in plan.rows if row.fate is Fate.REFUSED}
    rows = [(*map(_value, row.cells[:last]), reasons[row.number]) for row in grid.rows if row.number in reasons]
    return Sheet("Refused rows", (*titles[:last], WHY), rows)


def _value(cell: SheetCell) -> Value:
    """A cell as a list can hold it; what a list has no kind for is written as reading it again understands."""
    if isinstance(cell, datetime):
        hour = cell.time() if cell.time() != time() else None
        return f"{cell.date()} {hour}" if hour else cell.date()
    if isinstance(cell, timedelta):
        hours, minutes = divmod(cell / timedelta(minutes=1), 60)
        return f"{hours:g}h{minutes:g}"
    if isinstance(cell, (bool, float, time)):
        return str(cell).lower()
    return cell
