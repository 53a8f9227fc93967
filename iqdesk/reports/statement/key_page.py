"""The key to a masked statement: which row is which case. A paper of its own, made only when it is asked for."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports import fonts
from iqdesk.reports.house_style import Caption, Title, prose
from iqdesk.reports.paper import Paper, Sheet
from iqdesk.reports.saved_paper import paper_kind, save_paper
from iqdesk.reports.statement.record import fingerprint, record_of
from iqdesk.reports.statement.schedule import ref
from iqdesk.reports.statement.summary_part import TITLE
from iqdesk.reports.tables import DENSE, Column, Row, Table
from iqdesk.reports.words import NAMED, counted, date_with_year

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from iqdesk.reports.house_style import House
    from iqdesk.reports.statement.evidence import StatementPaper

KEY_PAGE = paper_kind("key page")
ROWS_IN_A_CELL = 12  # of one case, written one by one; more are counted


class NoKey(fonts.Unprintable):
    """A statement needs no key: it names its cases itself, or it lists no row."""


def key_page(paper: StatementPaper) -> bytes:
    """The key as PDF: each case of the appendix by its first row, with its A-number and name; NoKey where none is needed."""
    if paper.choices.is_named:
        raise NoKey("The statement names its cases itself. Only a masked one has a key.")
    if not paper.schedule.count:
        raise NoKey("The statement lists no row, so there is nothing that a key could name.")
    year, record = paper.standing.year.year, fingerprint(record_of(paper))
    title = f"Key to the {TITLE.lower()}, fiscal year {year}"
    sheet = Sheet(
        title=title,
        author=paper.judge.name,
        subject=f"{NAMED} To the statement with the record {record}.",
        head_left=title,
        head_right=("Kept apart from the statement",),
        foot=f"{NAMED} To the statement with the record {record}.",
        foot_under="Not a part of the statement. Whoever has both can tell whom a row is about.",
        made_on=paper.made_on,
        size=paper.choices.size.label,
    )
    out = BytesIO()
    Paper(out, sheet).write(list(_story(paper, record)))
    return out.getvalue()


def save_key_page(path: Path, key: bytes) -> None:
    """Write the key to `path`, whole or not at all; OSError if the folder refuses or `path` is not for a PDF."""
    save_paper(path, KEY_PAGE, key, None)


def _story(paper: StatementPaper, record: str) -> Iterator[House]:
    yield Title("Key to the statement", f"Fiscal year {paper.standing.year.year}, made on {date_with_year(paper.made_on)}")
    yield prose(
        f"This key belongs to the statement that has the record {record} at its foot. It says which case each row of that "
        "statement’s appendix is about, and is kept apart from it."
    )
    columns = [Column("Rows", 150), Column("A-number", 110), Column("Name", 208)]
    rows = [_row(paper, case_id, numbers) for case_id, numbers in paper.schedule.cases()]
    caption = Caption("Table 1", f"{counted(len(rows), 'case')} by the first row in which each stands.")
    yield Table(columns, rows, caption=caption, measures=DENSE)


def _row(paper: StatementPaper, case_id: int, numbers: tuple[int, ...]) -> Row:
    name = paper.case_numbers.get(case_id)
    rows = ", ".join(ref(number) for number in numbers[:ROWS_IN_A_CELL])
    more = len(numbers) - ROWS_IN_A_CELL
    rows = f"{rows} and {more} more" if more > 0 else rows
    return Row((rows, name.number if name else DOES_NOT_APPLY, (name and name.respondent.name) or DOES_NOT_APPLY))
