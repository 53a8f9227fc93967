"""The activity report on paper: each part with what it counts, by whose definition, and its table. Masked unless asked."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.reports import fonts
from iqdesk.reports.house_style import Caption, Heading, House, KeyValues, Title, note, prose
from iqdesk.reports.paper import Paper, Sheet
from iqdesk.reports.saved_paper import paper_kind, save_paper
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import MASKED, NAMED, counted, date_with_year

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from iqdesk.domain.activity import Activity, Label, Part, Spoken
    from iqdesk.domain.records import Judge

ACTIVITY_REPORT = paper_kind("activity report")
WIDE = 468.0  # points between the margins of US Letter
FIGURE = 72.0


@dataclass(frozen=True, slots=True)
class ActivityPaper:
    """What the paper is made from: the same report that the screen shows, and how cases may be named on it."""

    judge: Judge
    activity: Activity
    spoken: Spoken
    made_on: date

    @property
    def is_named(self) -> bool:
        """Whether it names its cases."""
        return self.spoken.unseen is None


def save_activity_report(path: Path, paper: ActivityPaper) -> None:
    """Write the paper to `path`, whole or not at all: LeakFound if masked numbers show, OSError if the folder refuses."""
    save_paper(path, ACTIVITY_REPORT, activity_paper(paper), paper.spoken.unseen)


def activity_paper(paper: ActivityPaper) -> bytes:
    """The paper as PDF; the same report gives the same bytes."""
    out = io.BytesIO()
    span = paper.activity.span
    kept = NAMED if paper.is_named else MASKED
    judge = fonts.with_gaps(paper.judge.name)
    days = f"{date_with_year(span.first)} to {date_with_year(span.through)}"
    sheet = Sheet(
        title=f"Activity, {days}",
        author=judge,
        subject=f"{days}. {kept}",
        head_left="Activity",
        head_right=(f"{days}, {judge}", days),
        foot=f"{kept} Made on {date_with_year(paper.made_on)}. The judge’s own record.",
        made_on=paper.made_on,
    )
    Paper(out, sheet).write(list(_story(paper, days)))
    return out.getvalue()


ROOM, NOTHING_ROOM = 180, 70  # points under a heading: its definition and the first lines of its table


def _story(paper: ActivityPaper, days: str) -> Iterator[House]:
    yield Title("Activity", days)
    left = [("Judge", fonts.with_gaps(paper.judge.name)), ("Court", fonts.with_gaps(paper.judge.court_names))]
    right = [("Measured as of", date_with_year(paper.activity.span.as_of)), ("Not matched yet", _apart(paper.activity))]
    yield KeyValues([pair for pair in left if pair[1]], [pair for pair in right if pair[1]])
    for number, part in enumerate(paper.activity.parts, start=1):
        yield Heading(str(number), part.title, room=NOTHING_ROOM if part.is_empty else ROOM)
        yield prose(part.definition)
        if part.is_empty:
            yield prose("Nothing to count in these days.")
        else:
            yield _table(number, part, paper.spoken)
        yield note(f"Source: {part.source}")


def _apart(activity: Activity) -> str:
    return f"{counted(activity.set_apart, 'public row')}, counted nowhere" if activity.set_apart else ""


def _table(number: int, part: Part, spoken: Spoken) -> Table:
    figures = [Column(head.title, FIGURE, right=True) for head in part.figures]
    titles = part.heads[: -len(figures)]
    room = (WIDE - FIGURE * len(figures)) / len(titles)
    rows = []
    for line in part.lines:
        case = (spoken.case(line.case_id),) if part.of_cases else ()
        words = [_words(label) for label in (*case, *line.said(spoken))]
        rows.append(Row((*words, *(figure.words for figure in line.figures)), strong=line.is_sum))
    caption = Caption(f"Table {number}", f"{part.title}.")
    return Table([*(Column(title, room) for title in titles), *figures], rows, caption=caption, measures=DENSE)


def _words(label: Label) -> str:
    if isinstance(label, date):
        return date_with_year(label)
    return fonts.with_gaps(label)
