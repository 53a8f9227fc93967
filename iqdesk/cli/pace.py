"""The pace of a year on the command line: its months, lines, what is needed, and the likely range with its reasons."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.cli import clock, figures, tables
from iqdesk.domain.pace_figures import pace_figures
from iqdesk.domain.projection import Projection
from iqdesk.domain.wording import DOES_NOT_APPLY, days, per_day, rounded
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse
    from fractions import Fraction

    from iqdesk.domain.pace_figures import FigureMonth, PaceFigures


def pace(options: argparse.Namespace) -> int:
    """Print the pace of one year as a table or as JSON."""
    with DocketFile.open(options.docket) as file:
        result = figures.asked_standing(file, options.year, options.as_of or clock.today(), options.reading)
        made = pace_figures(result, file.facts().calendar, figures.projected(file, result), options.weeks)
    print(json.dumps(made.as_json(), ensure_ascii=False) if options.json else pace_text(made))
    return 0


def pace_text(made: PaceFigures) -> str:
    """A line a month, the last weeks, what is needed, and the likely range or why there is none."""
    head = f"{'Month':9}{'Available':>11}{'Completed':>11}{'To date':>9}{'Court-day line':>16}{'Flat line':>11}"
    lines = [f"Pace of fiscal year {made.standing.year.year} as of {made.standing.as_of}", "", f"{head}  Likely range, 80%"]
    lines += [_month_line(month) for month in made.months]
    lines += ["", *tables.pace_lines(made.standing)]
    last = made.last_weeks
    if last is not None and last.per_day is not None:
        lines.append(f"From {last.first} to {last.last}: {per_day(last.per_day)} a court day")
    end = made.projection
    return "\n".join([*lines, end.words if isinstance(end, Projection) else end.why])


def _month_line(month: FigureMonth) -> str:
    start = f"{month.month.isoformat()[:7]:9}{days(month.available):>11}{_count(month.completed):>11}{_count(month.to_date):>9}"
    likely = f"{month.likely.low}–{month.likely.high}, middle {month.likely.median}" if month.likely else ""
    return f"{start}{_line(month.court_day):>16}{_line(month.flat):>11}  {likely}".rstrip()


def _count(value: int | None) -> str:
    return "" if value is None else str(value)


def _line(value: Fraction | None) -> str:
    return DOES_NOT_APPLY if value is None else rounded(value)
