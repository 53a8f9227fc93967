"""The discrepancy note: the agency's figure beside the docket's own, and the proceedings that would explain the difference.

One page. Cases are masked unless asked otherwise; what has no room is said to be more.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import FiscalYear
from iqdesk.reports import fonts
from iqdesk.reports.house_style import Caption, House, KeyValues, Spacer, Strong, Title, note, prose
from iqdesk.reports.paper import Paper, Sheet
from iqdesk.reports.saved_paper import paper_kind, save_paper
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import MASKED, MINUS, NAMED, counted, date_with_year, number, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from iqdesk.domain.activity import Spoken
    from iqdesk.domain.reconcile import Reconciliation, Way
    from iqdesk.domain.records import Judge

DISCREPANCY_NOTE = paper_kind("discrepancy note")
ROOMS = (24, 12, 8, 6, 5, 4, 3, 2, 1, 0)  # cases shown of each way: as many as leave the note on one page
WAYS_SHOWN = 10


@dataclass(frozen=True, slots=True)
class DiscrepancyPaper:
    """What the note is made from: the same comparison that the screen shows, and how cases may be named on it."""

    judge: Judge
    found: Reconciliation
    spoken: Spoken
    made_on: date

    @property
    def is_named(self) -> bool:
        """Whether it names its cases."""
        return self.spoken.unseen is None


def save_discrepancy_note(path: Path, paper: DiscrepancyPaper) -> None:
    """Write the note to `path`, whole or not at all: LeakFound if masked numbers show, OSError if the folder refuses."""
    save_paper(path, DISCREPANCY_NOTE, discrepancy_paper(paper), paper.spoken.unseen)


def discrepancy_paper(paper: DiscrepancyPaper) -> bytes:
    """The note as PDF; the same comparison gives the same bytes."""
    agency, kept = paper.found.agency, NAMED if paper.is_named else MASKED
    sheet = Sheet(
        title=f"Discrepancy note, fiscal year {agency.year}",
        author=fonts.with_gaps(paper.judge.name),
        subject=f"Completions as of {date_with_year(agency.day)}. {kept}",
        head_left="Discrepancy note",
        head_right=(f"Fiscal year {agency.year}",),
        foot=f"{kept} Made on {date_with_year(paper.made_on)}. The judge’s own record.",
        made_on=paper.made_on,
    )
    for room in ROOMS:
        out = io.BytesIO()
        made = Paper(out, sheet)
        made.write(list(_story(paper, room)))
        if made.page == 1:
            break
    return out.getvalue()


def _story(paper: DiscrepancyPaper, room: int) -> Iterator[House]:
    found, agency = paper.found, paper.found.agency
    yield Title("Discrepancy note", f"Completions of fiscal year {agency.year} as of {date_with_year(agency.day)}")
    source = fonts.with_gaps(paper.spoken.text(agency.source))
    left = [
        ("Judge", fonts.with_gaps(paper.judge.name)),
        ("Court", fonts.with_gaps(paper.judge.court_names)),
        ("Shown by", source),
    ]
    right = [
        ("Agency’s figure", number(agency.figure)),
        ("This docket", number(len(found.own))),
        ("Difference", number(found.gap)),
    ]
    yield KeyValues([pair for pair in left if pair[1]], right)
    yield Spacer(6)
    yield prose(
        Strong("This docket counts "),
        "one completion for each proceeding completed in the fiscal year by decision, in absentia, by termination or "
        "dismissal or by withdrawal, under one of the judge’s own codes. ",
        found.part.definition,
    )
    yield _ways(found)
    more = len(found.part.lines) - WAYS_SHOWN
    if more > 0:
        yield note(f"{counted(more, 'more pair')} of these ways would give the agency’s figure together.")
    if found.ways:
        yield _cases(paper, room)
    if found.set_apart:
        rows = counted(found.set_apart, "public row")
        yield note(f"{rows} in the docket, not yet matched with what was typed, counted under no way.")


def _ways(found: Reconciliation) -> Table:
    columns = [Column("Way of counting", 252), *(Column(head.title, 72, right=True) for head in found.part.figures)]
    lines = found.part.lines[:WAYS_SHOWN]
    rows = [
        Row((str(line.labels[0]), *(one.words.replace("-", MINUS) for one in line.figures)), strong=line.is_sum) for line in lines
    ]
    return Table(
        columns, rows, caption=Caption("Table 1", "What each way would give; bold: the agency’s figure."), measures=DENSE
    )


def _cases(paper: DiscrepancyPaper, room: int) -> Table:
    """The proceedings of each way, `room` of them at most."""
    rows = [row for way in paper.found.ways for row in _way_rows(way, paper, room)]
    columns = [Column("Case", 190), Column("Completed", 110), Column("Manner", 168)]
    return Table(columns, rows, caption=Caption("Table 2", "The proceedings in which each way differs."), measures=DENSE)


def _way_rows(way: Way, paper: DiscrepancyPaper, room: int) -> Iterator[Row]:
    year = FiscalYear(paper.found.agency.year)
    every = [*way.adds, *way.drops]
    shown = every[:room]
    more = len(every) - len(shown)
    yield Row((f"{way.title}{f' (and {number(more)} more)' if more else ''}",), strong=True, is_group=True)
    for one in shown:
        day = short_date(one.completed, year) if one.completed else ""
        yield Row((fonts.with_gaps(paper.spoken.case(one.case_id)), day, one.manner.label if one.manner else ""))
