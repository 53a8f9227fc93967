"""The activity report as a workbook: a sheet for each part, one of what they count, one of the rows behind the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.activity import Unit
from iqdesk.exchange.sheets.grid import SheetTrouble
from iqdesk.exchange.sheets.out import Sheet, TooMuch, save_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from iqdesk.domain.activity import Activity, Part, Spoken
    from iqdesk.exchange.sheets.out import Value

ROW_HEADS = ("Part", "Line", "Figure", "Case", "From", "To", "How many", "Of what")


def save_activity(path: Path, activity: Activity, spoken: Spoken) -> None:
    """Write the workbook to `path`, whole or not at all; OSError if the folder refuses, SheetTrouble if the name or XLSX does."""
    parts = [Sheet(part.title, part.heads, list(_lines(part, spoken)), spoken.unseen) for part in activity.parts]
    said = Sheet("What is counted", ("Part", "What it counts", "Source"), list(_definitions(activity)), spoken.unseen)
    sheets = [said, *parts, Sheet("Rows", ROW_HEADS, list(_rows(activity, spoken)), spoken.unseen)]
    try:
        save_book(path, sheets)
    except TooMuch as trouble:  # a report is no list: no CSV holds it, but paper does
        raise SheetTrouble(f"{trouble.what} Write the report as .pdf.") from trouble


def _definitions(activity: Activity) -> Iterator[tuple[Value, ...]]:
    yield "Days", activity.span.words, ""
    for part in activity.parts:
        yield part.title, part.definition, part.source


def _lines(part: Part, spoken: Spoken) -> Iterator[tuple[Value, ...]]:
    for line in part.lines:
        case = (spoken.case(line.case_id),) if part.of_cases else ()
        yield (*case, *line.said(spoken), *(figure.as_json() for figure in line.figures))


def _rows(activity: Activity, spoken: Spoken) -> Iterator[tuple[Value, ...]]:
    """The rows of every figure that counts them; what is computed from the same rows adds none."""
    for part in activity.parts:
        for line in part.lines:
            if line.is_sum:
                continue
            label = ", ".join(str(label) for label in line.said(spoken) if label)
            for head, figure in zip(part.figures, line.figures, strict=True):
                if figure.unit is Unit.COUNT:
                    for row in figure.rows:
                        of_what = row.unit.value if row.amount is not None else None
                        yield part.title, label, head.title, spoken.case(row.case_id), row.start, row.end, row.amount, of_what
