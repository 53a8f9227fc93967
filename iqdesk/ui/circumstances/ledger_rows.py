"""The lines of the ledger of circumstances as its table shows them, and their sum."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.statement.circumstance_ledger import Circumstance, Origin
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

LEDGER_COLUMNS = (
    Column("No.", "C-118", grow=0),
    Column("When", "Nov 30 – Dec 31", grow=0),
    Column("What", "Detail to Camp Harlan det", grow=6),
    Column("Kind", "Not produced by DHS", grow=1, gives_up=3),
    Column("Court days", "24.25", right=True, grow=0),
    Column("Settings", "12, 1 case", right=True, grow=0),
    Column("Slots lost", "1,204", right=True, grow=0, gives_up=4),
    Column("Control", "Not stated", grow=0),
    Column("Evidence", "Assignment e-mail", grow=2, gives_up=1),
    Column("From", "Days away", grow=0, gives_up=2),
)
SETTINGS = 5  # the column that opens what the line rests on
FROM = {
    Origin.TYPED: "Entered",
    Origin.AWAY: "Days away",
    Origin.CLOSURE: "Closures",
    Origin.CODE: "Codes",
    Origin.REASON: "Reason",
}
CONTROL = {True: "Outside", False: "Within", None: "Not stated"}
TOTAL = "total"
MISS_GONE = "miss gone"  # short, for the words beside it want the room
WHY_GONE = "Nothing is missed there any more, so no paper speaks of this reason. Del withdraws it."


def days_in_line(first: date, last: date, today: date) -> str:
    """`Feb 9`, `Jan 19–29`, `Nov 3 – Feb 26`: where two days stand in one narrow line."""
    if first == last:
        return words.bare_day(first, today)
    if (first.year, first.month) == (last.year, last.month):
        begin, comma, year = words.bare_day(first, today).partition(",")
        return f"{begin}–{last.day}{comma}{year}"
    return f"{words.bare_day(first, today)} – {words.bare_day(last, today)}"


def ledger_rows(lines: Sequence[Circumstance], today: date) -> list[Row]:
    """A row for each line, in the order of the ledger, and under them their sum."""
    return [*(_row(one, today) for one in lines), _total(lines)] if lines else []


def _row(one: Circumstance, today: date) -> Row:
    lost, rests, is_gone = len(one.lost_slots), _rests_on(one), one.is_miss_gone
    said = Cell(one.words, muted=MISS_GONE, tone=Tone.INK2, hint=WHY_GONE) if is_gone else Cell(one.words, type=Type.MEDIUM)
    cells = (
        Cell(one.ref, hint="as the statement names it") if one.ref else EMPTY,
        Cell(days_in_line(one.first, one.last, today)),
        said,
        Cell(one.kind.short, hint="" if one.kind.short == one.kind.label else one.kind.label),
        Cell(words.day_count(one.court_days)) if one.court_days is not None else EMPTY,
        Cell(rests, tone=Tone.LINK, hint="Enter lists them") if rests else EMPTY,
        Cell(words.figure(lost)) if lost else EMPTY,
        Cell(CONTROL[one.is_outside], tone=Tone.INK2 if one.is_outside is None else Tone.INK),
        Cell(one.evidence),
        Cell(FROM[one.origin], tone=Tone.INK2),
    )
    return Row(one.key, cells, copied(cells))


def _rests_on(one: Circumstance) -> str:
    """`4, 1 case`: the settings that it is counted with and the cases that it names; `0` where it only names settings."""
    settings = words.figure(len(one.settings)) if one.settings or one.not_counted else ""
    cases = words.plural(len(one.cases), "case") if one.cases else ""
    return ", ".join(part for part in (settings, cases) if part)


def _total(lines: Sequence[Circumstance]) -> Row:
    days = sum((one.court_days for one in lines if one.court_days is not None), Fraction(0))
    settings, lost = sum(len(one.settings) for one in lines), sum(len(one.lost_slots) for one in lines)
    sums = (
        Cell(words.day_count(days), type=Type.STRONG),
        *(Cell(words.figure(one), type=Type.STRONG) for one in (settings, lost)),
    )
    cells = (EMPTY, Cell("Total", type=Type.STRONG), EMPTY, EMPTY, *sums)
    return Row(TOTAL, cells, copied(cells))


def copied(cells: Sequence[Cell]) -> str:
    """What Copy takes of a row."""
    return "\t".join(cell.text for cell in cells)
