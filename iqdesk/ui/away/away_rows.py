"""The lines of the page Days away: the ledger, duty, closures and holidays of one fiscal year, each group under its count."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.typed_shares import share_words
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.circumstances import AwayLoss
    from iqdesk.domain.year_ledger import ClosedDays, YearLedger

HOLIDAY_RULE = "5 U.S.C. 6103"
SHORT = {AwayKind.OUTAGE: "Outage"}  # what a narrow column says of a kind
COLUMNS = (
    Column("When", "Wed Sep 28 – Wed Sep 30"),
    Column("What", "Building closed, water main", grow=4),
    Column("Kind", "Federal holiday", gives_up=3),
    Column("Part of the day", "half of each day", grow=0, gives_up=4),
    Column("Court days", "249.5", right=True, grow=0),
    Column("Control", "Outside", grow=0),
    Column("Evidence", "Assignment e-mail", grow=4, gives_up=2),
    Column("From", "Executive Order 13852", grow=1, gives_up=1),
)


class LineOf(Enum):
    """What a line is about, in the order of the groups."""

    AWAY = "Away"
    DUTY = "Duty"
    CLOSURE = "Closures"
    HOLIDAY = "Holidays"


class LineKey(NamedTuple):
    """A line: what it is about, the row it stands for (0: no row of its own) and its first day."""

    of: LineOf
    id: int
    day: date | None


def span(first: date, last: date, today: date) -> str:
    """`Mon Jan 11 – Fri Jan 22`, or the one day."""
    return words.short_day(first, today) if first == last else f"{words.short_day(first, today)} – {words.short_day(last, today)}"


def away_table(ledger: YearLedger, shown: LineOf | None) -> list[Row]:
    """The rows of the groups that are shown, all of them where none is chosen; days outside the year are told with theirs."""
    today = ledger.year.first
    made = {
        LineOf.AWAY: [_away(loss, today) for loss in ledger.losses],
        LineOf.DUTY: list(_duty(ledger, today)),
        LineOf.CLOSURE: [_closure(one, today) for one in ledger.closures],
        LineOf.HOLIDAY: [_holiday(day, name, today) for day, name in ledger.holidays],
    }
    rows: list[Row] = []
    for of, lines in made.items():
        if lines and shown in (None, of):
            rows += [Row(f"head {of.value}", (Cell(_head(of, ledger), type=Type.STRONG),), is_heading=True), *lines]
    return rows


def _head(of: LineOf, ledger: YearLedger) -> str:
    if of is LineOf.AWAY:
        return f"Away: {words.plural(ledger.away, 'court day')}"
    if of is LineOf.CLOSURE:
        taken = sum(one.days for one in ledger.closures if one.closure.in_use)
        return f"Closures of the courts: {words.plural(taken, 'court day')}"
    if of is LineOf.HOLIDAY:
        return f"Federal holidays on weekdays: {words.figure(len(ledger.holidays))}"
    return "On duty"


def _away(loss: AwayLoss, today: date) -> Row:
    entry = loss.entry
    short = SHORT.get(entry.kind, entry.kind.label)
    control = "Outside" if entry.reads_outside else "Within"
    reads = entry.is_outside is None
    cells = (
        Cell(span(entry.first, entry.last, today)),
        Cell(entry.note or entry.kind.label, type=Type.MEDIUM),
        Cell(short, hint="" if short == entry.kind.label else entry.kind.label),
        Cell(share_words(entry.hundredths), tone=Tone.INK2 if entry.hundredths == 100 else Tone.INK),
        Cell(words.day_count(loss.court_days)),
        Cell(control, tone=Tone.INK2 if reads else Tone.INK, hint="as the kind reads" if reads else "as entered"),
        Cell(entry.evidence),
        Cell("Calendar" if entry.calendar_uid else "Entered", tone=Tone.INK2),
    )
    return Row(LineKey(LineOf.AWAY, entry.id, entry.first), cells, _copied(cells))


def _duty(ledger: YearLedger, today: date) -> list[Row]:
    since = ledger.on_duty_from
    first = Cell(words.short_day(since, today) if since else "Day not entered", tone=Tone.INK if since else Tone.INK2)
    begun = "" if ledger.begun_with == 100 else share_words(ledger.begun_with)
    cells = (first, Cell("Entry on duty", type=Type.MEDIUM), EMPTY, Cell(begun))
    rows = [Row(LineKey(LineOf.DUTY, 0, since), cells, _copied(cells))]
    for one in ledger.shares:
        from_day = Cell(f"From {words.short_day(one.first, today)}")
        share = Cell("full time" if one.hundredths == 100 else share_words(one.hundredths))
        cells = (from_day, Cell("Part-time share", type=Type.MEDIUM), EMPTY, share)
        rows.append(Row(LineKey(LineOf.DUTY, one.id, one.first), cells, _copied(cells)))
    return rows


def _closure(one: ClosedDays, today: date) -> Row:
    closure = one.closure
    tone = Tone.INK if closure.in_use else Tone.INK2
    cells = (
        Cell(span(closure.first, closure.last, today), tone=tone),
        Cell(closure.reason, type=Type.MEDIUM if closure.in_use else Type.BODY, tone=tone),
        Cell("In use" if closure.in_use else "Not in use", tone=tone),
        EMPTY,
        Cell(words.figure(one.days if closure.in_use else 0), tone=tone, hint="" if closure.in_use else f"{one.days} if in use"),
        EMPTY,
        EMPTY,
        Cell(closure.source, tone=Tone.INK2),
    )
    return Row(LineKey(LineOf.CLOSURE, closure.id, closure.first), cells, _copied(cells))


def _holiday(day: date, name: str, today: date) -> Row:
    rule = Cell(HOLIDAY_RULE, tone=Tone.INK2)
    cells = (Cell(words.short_day(day, today)), Cell(name), Cell("Federal holiday"), EMPTY, Cell("1"), EMPTY, EMPTY, rule)
    return Row(LineKey(LineOf.HOLIDAY, 0, day), cells, _copied(cells))


def _copied(cells: tuple[Cell, ...]) -> str:
    return "\t".join(cell.text for cell in cells)
