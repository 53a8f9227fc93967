"""The lines of the code table: who caused an adjournment, whether the setting took place, and how that is read."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from iqdesk import resources
from iqdesk.domain.outcome_codes import entry_reads_as_outside
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.circumstances.ledger_rows import CONTROL
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes
    from iqdesk.domain.facts import Facts

CODE_COLUMNS = (
    Column("Code", "4C", grow=0),
    Column("What it says", "Respondent not presented by cust", grow=4),
    Column("Who caused it", "Facility or technical", grow=1),
    Column("Took place", "Not said", gives_up=2),
    Column("The judge’s own", "Yes", gives_up=3),
    Column("Control", "Not stated"),
    Column("Settings", "1,204", right=True, grow=0),
    Column("From", "Changed here", gives_up=1),
)


class CodesShown(Enum):
    """Which codes are listed."""

    ALL = "All"
    USED = "Used this year"
    CHANGED = "Changed here"


class CodeKey(NamedTuple):
    """A line: the code, and from when it is valid."""

    code: str
    first: date | None


class CodeLine(NamedTuple):
    """One code of the docket: the settings of the year that carry it, and whether it is as it ships."""

    entry: AdjournmentCode
    settings: tuple[int, ...]
    is_shipped: bool
    is_changed: bool
    reads: bool | None

    @property
    def key(self) -> CodeKey:
        """What stands for the line."""
        return CodeKey(self.entry.code, self.entry.first)

    def is_in(self, shown: CodesShown) -> bool:
        """Whether it is among those that are listed."""
        wanted = {CodesShown.USED: bool(self.settings), CodesShown.CHANGED: self.is_changed or not self.is_shipped}
        return wanted.get(shown, True)


def code_lines(codes: AdjournmentCodes, facts: Facts, year: FiscalYear, as_of: date) -> list[CodeLine]:
    """Every code of the docket in its order, with this judge's settings of the year up to the day."""
    last = min(as_of, year.last)
    found: dict[CodeKey, list[int]] = {}
    for hearing in facts.hearings:
        if hearing.code is not None and hearing.judge in facts.judges and year.first <= hearing.on <= last:
            entry = codes.on(hearing.code, hearing.on)
            if entry is not None:
                found.setdefault(CodeKey(entry.code, entry.first), []).append(hearing.id)
    shipped = {row["code"]: (row["category"], row["hearing_held"], row["attributable_to_judge"]) for row in _shipped()}
    lines = []
    for entry in sorted(codes.entries, key=_order):
        known = shipped.get(entry.code)
        is_changed = known is not None and known != (entry.cause.value, entry.held.value, entry.attributable_to_judge)
        reads = entry_reads_as_outside(entry)
        settings = tuple(found.get(CodeKey(entry.code, entry.first), ()))
        lines.append(CodeLine(entry, settings, known is not None, is_changed, reads))
    return lines


def _shipped() -> list[dict[str, object]]:
    rows: list[dict[str, object]] = resources.code_table("adjournment")
    return rows


def _order(entry: AdjournmentCode) -> tuple[str, str]:
    return entry.code, entry.first.isoformat() if entry.first else ""


def code_rows(lines: list[CodeLine]) -> list[Row]:
    """The lines as the table shows them."""
    return [_row(line) for line in lines]


def _row(line: CodeLine) -> Row:
    entry, count = line.entry, len(line.settings)
    origin = "Changed here" if line.is_changed else "Inference" if line.is_shipped else "Entered here"
    cells = (
        Cell(entry.code, type=Type.MEDIUM),
        Cell(entry.label, muted=_validity(entry)),
        Cell(entry.cause.label),
        Cell(entry.held.label, tone=Tone.INK),
        Cell("Yes" if entry.attributable_to_judge else "No", tone=Tone.INK if entry.attributable_to_judge else Tone.INK2),
        Cell(CONTROL[line.reads], tone=Tone.INK2 if line.reads is None else Tone.INK),
        Cell(words.figure(count), tone=Tone.LINK, hint="Enter lists them") if count else EMPTY,
        Cell(origin, tone=Tone.INK if line.is_changed else Tone.INK2),
    )
    return Row(line.key, cells, "\t".join(cell.text for cell in cells))


def _validity(entry: AdjournmentCode) -> str:
    """From when to when a code is valid, where that is limited."""
    since = f"from {words.plain_day(entry.first)}" if entry.first else ""
    until = f"until {words.plain_day(entry.last)}" if entry.last else ""
    return " ".join(part for part in (since, until) if part)


def chip_words(lines: list[CodeLine]) -> list[str]:
    """The chips with their counts."""
    counts = Counter(shown for line in lines for shown in CodesShown if line.is_in(shown))
    return [f"{shown.value} {words.figure(counts[shown])}" for shown in CodesShown]
