"""A statement with an appendix of 2,000 and of 9,500 rows, against reportlab's own long table of as many rows and columns."""

from __future__ import annotations

import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.timing import median_seconds, seconds
from reportlab.platypus import LongTable, SimpleDocTemplate

from iqdesk.domain.statement.draft import StatementDraft, StatementPart
from iqdesk.reports.statement.printed import cleared, printed
from tests.reports.builders import crowded_paper

COLUMNS = 7
RUNS = 3


def long_table(rows: int) -> bytes:
    """As many rows, of words alone: no places, no links, no groups."""
    out = BytesIO()
    cells = [[f"A-{row}", "A… 107", "Tue Nov 6", "Fri Nov 9", "Mon Nov 12", "6", "C-3"] for row in range(rows)]
    SimpleDocTemplate(out).build([LongTable(cells, repeatRows=1)])
    return out.getvalue()


def main() -> None:
    """Print the times and their ratio."""
    for misses in (445, 2000):
        paper = crowded_paper(misses)
        rows = paper.schedule.count
        first = seconds(lambda paper=paper: printed(paper))
        made = printed(paper)
        typed = paper.with_draft(StatementDraft(1, 2027, "Draft 1", texts={StatementPart.SUMMARY: "{completions} of {goal}"}), {})
        ours = median_seconds(lambda typed=typed: printed(replace(typed, draft=typed.draft)), RUNS)
        again = median_seconds(lambda typed=typed: printed(typed), RUNS)
        scan = median_seconds(lambda made=made: cleared(made), RUNS)
        base = median_seconds(lambda rows=rows: long_table(rows), RUNS)
        print(f"{rows:,} rows, {made.pages} pages: first {first:.2f} s, nothing kept {ours:.2f} s, other words {again:.2f} s")
        print(f"scan {scan:.2f} s; a long table of {COLUMNS} columns {base:.2f} s; ratio {again / base:.1f}")


if __name__ == "__main__":
    main()
