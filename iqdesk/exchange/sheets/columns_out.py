"""What stands in each column of an exported list, by the titles of the screen; and what a masked list leaves out of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from iqdesk.domain.docket import Custody, masked_a_number
from iqdesk.domain.records import CaseName
from iqdesk.domain.statement.circumstance_ledger import CONTROL, rounded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from iqdesk.domain.case_records import CaseLine
    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.lists import ListedCompletion, ListedHearing, ListedMotion
    from iqdesk.domain.masking import Mask
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.domain.records import Setting
    from iqdesk.domain.statement.circumstance_ledger import Circumstance
    from iqdesk.domain.statement.cost import CostLine
    from iqdesk.exchange.sheets.out import Value

Line = TypeVar("Line")


class Holds(Enum):
    """What a column says of a person."""

    NOTHING = auto()
    NUMBER = auto()  # the name of the case, of which the A-number is shown
    NAME = auto()
    WORDS = auto()  # a sentence, in which anything may stand


@dataclass(frozen=True, slots=True)
class Out(Generic[Line]):
    """One column of a sheet; `under` is the title of the screen's column that shows it, if that is another."""

    heading: str
    value: Callable[[Line], Value | CaseName]
    holds: Holds = Holds.NOTHING
    under: str = ""
    of_search: bool = False  # says why a row was found, and is asked for by its title alone

    @property
    def title(self) -> str:
        """The screen's column."""
        return self.under or self.heading


class CaseOut(NamedTuple):
    """A line of the list of cases with the clock that runs for it."""

    line: CaseLine
    clock: Clock | None
    today: date
    found_by: str = ""


class MotionOut(NamedTuple):
    """A line of the list of motions with its clock."""

    line: ListedMotion
    clock: Clock | None
    today: date


class ClockOut(NamedTuple):
    """A running clock with its case."""

    clock: Clock
    case: CaseName | None
    today: date


class BehindOut(NamedTuple):
    """A row behind a figure, with what it is to its measure in words."""

    case_id: int | None
    start: date | None
    end: date | None
    days: int | None
    due: date | None
    counted_as: str
    case: CaseName | None = None


class CircumstanceOut(NamedTuple):
    """A line of the ledger of circumstances, and what it cost."""

    line: Circumstance
    cost: CostLine | None


def titles(columns: Sequence[Out[Line]], *, of_search: bool = True) -> tuple[str, ...]:
    """The titles of the screen's columns, each once, those too that show only while something is searched for."""
    return tuple(dict.fromkeys(column.title for column in columns if of_search or not column.of_search))


def chosen(columns: Sequence[Out[Line]], asked: Sequence[str], *, masked: bool) -> list[Out[Line]]:
    """The columns in the order of the titles that are asked for, without those of names where they are left out."""
    found = [column for title in asked for column in columns if column.title == title]
    return [column for column in dict.fromkeys(found) if not (masked and column.holds is Holds.NAME)]


def cells(columns: Sequence[Out[Line]], lines: Iterable[Line], mask: Mask | None) -> Iterator[tuple[Value, ...]]:
    """The values of each line; with a mask, numbers are masked and sentences go through it."""
    for line in lines:
        yield tuple(_cell(column, line, mask) for column in columns)


def _cell(column: Out[Line], line: Line, mask: Mask | None) -> Value:
    value = column.value(line)
    if isinstance(value, CaseName):
        return _number(value, masked=mask is not None)
    return mask.finding(value) if mask and column.holds is Holds.WORDS and isinstance(value, str) else value


def _number(case: CaseName, *, masked: bool) -> str | None:
    """`A000123456`, which no spreadsheet takes for a number; masked `A… 456`, and nothing of a public case's key."""
    digits = case.respondent.a_number
    if masked:
        return masked_a_number(digits) if digits else None
    if digits:
        return f"A{digits}"
    return case.number if case.public_key is not None else None


def _custody(custody: str | None) -> str | None:
    return Custody.label_of(custody) or None


def _clock_or_hold(of: CaseOut) -> str | None:
    if of.clock is not None:
        return of.clock.words(of.today)
    return ", ".join(mark.capitalize() for mark in of.line.marks) or None if of.line.pending_since else None


CASES: tuple[Out[CaseOut], ...] = (
    Out("A-number", lambda of: of.line.case, Holds.NUMBER),
    Out("Respondent", lambda of: of.line.case.respondent.name, Holds.NAME),
    Out("Riders", lambda of: of.line.riders or None, under="Respondent"),
    Out("Custody", lambda of: _custody(of.line.custody)),
    Out("Next setting", lambda of: of.line.next_on),
    Out("Time", lambda of: of.line.next_start),
    Out("Kind", lambda of: of.line.next_kind.label if of.line.next_kind else None),
    Out("Last outcome", lambda of: of.line.last_outcome.label if of.line.last_outcome else None),
    Out("Code", lambda of: of.line.last_code, under="Last outcome"),
    Out("Last setting", lambda of: of.line.last_on),
    Out("Days pending", lambda of: (of.today - of.line.pending_since).days if of.line.pending_since else None),
    Out("Clock or hold", _clock_or_hold),
    Out("Due", lambda of: of.clock.due if of.clock else None, under="Clock or hold"),
    Out("Case type", lambda of: of.line.case_type),
    Out("Completed", lambda of: of.line.completed),
    Out("Found by", lambda of: of.found_by or None, Holds.NAME, of_search=True),  # words of a note, in which anybody may stand
)


HEARINGS: tuple[Out[ListedHearing], ...] = (
    Out("Date", lambda line: line.on),
    Out("Time", lambda line: line.start),
    Out("A-number", lambda line: line.case, Holds.NUMBER),
    Out("Respondent", lambda line: line.case.respondent.name, Holds.NAME),
    Out("Riders", lambda line: line.riders or None, under="Respondent"),
    Out("Kind", lambda line: line.kind.label),
    Out("Custody", lambda line: _custody(line.custody)),
    Out("Minutes", lambda line: line.minutes),
    Out("Minutes used", lambda line: line.minutes_used),
    Out("Outcome", lambda line: line.outcome.label if line.outcome else None),
    Out("Code", lambda line: line.code),
    Out("Reason", lambda line: line.code_label or None),
    Out("Language", lambda line: line.language or None),
    Out("Moved to", lambda line: line.moved_to),
)
MOTIONS: tuple[Out[MotionOut], ...] = (
    Out("A-number", lambda of: of.line.case, Holds.NUMBER),
    Out("Respondent", lambda of: of.line.case.respondent.name if of.line.case else None, Holds.NAME),
    Out("Motion", lambda of: of.line.label or None),
    Out("Filed by", lambda of: of.line.filed_by or None),
    Out("Received", lambda of: of.line.received),
    Out("Judge received", lambda of: of.line.judge_received),
    Out("Ruled on", lambda of: of.line.decided_on),
    Out("Clock", lambda of: of.clock.words(of.today) if of.clock else None),
    Out("Due", lambda of: of.clock.due if of.clock else None, under="Clock"),
)
COMPLETIONS: tuple[Out[ListedCompletion], ...] = (
    Out("Completed", lambda line: line.completed),
    Out("A-number", lambda line: line.case, Holds.NUMBER),
    Out("Respondent", lambda line: line.case.respondent.name, Holds.NAME),
    Out("Manner", lambda line: line.manner.label if line.manner else None),
    Out("Case type", lambda line: line.case_type or None),
    Out("Custody", lambda line: _custody(line.custody)),
    Out("Opened", lambda line: line.opened_on),
)
CLOCKS: tuple[Out[ClockOut], ...] = (
    Out("Due", lambda of: of.clock.due),
    Out("Clock", lambda of: of.clock.words(of.today)),
    Out("Days left", lambda of: of.clock.days_left(of.today)),
    Out("A-number", lambda of: of.case, Holds.NUMBER),
    Out("Respondent", lambda of: of.case.respondent.name if of.case else None, Holds.NAME),
    Out("Falls on", lambda of: of.clock.falls_on or None),
    Out("Benchmark", lambda of: of.clock.benchmark.short_title),
    Out("Rule", lambda of: of.clock.benchmark.title),
    Out("Started by", lambda of: of.clock.trigger.label),
    Out("Started", lambda of: of.clock.started),
    Out("Held by", lambda of: of.clock.paused_by.label if of.clock.paused_by else None),
)
TO_CHECK: tuple[Out[ToCheck], ...] = (
    Out("What", lambda line: line.kind.label),
    Out("A-number", lambda line: line.case, Holds.NUMBER),
    Out("Respondent", lambda line: line.case.respondent.name if line.case else None, Holds.NAME),
    Out("Date", lambda line: line.on),
    Out("Finding", lambda line: line.finding, Holds.WORDS),
)
DAY: tuple[Out[Setting], ...] = (
    Out("Date", lambda line: line.on),
    Out("Time", lambda line: line.start),
    Out("A-number", lambda line: line.case, Holds.NUMBER),
    Out("Respondent", lambda line: line.case.respondent.name, Holds.NAME),
    Out("Riders", lambda line: line.riders or None, under="Respondent"),
    Out("Kind", lambda line: line.kind.label),
    Out("Custody", lambda line: _custody(line.custody)),
    Out("Minutes", lambda line: line.minutes),
    Out("Minutes used", lambda line: line.minutes_used),
    Out("Prepared", lambda line: "Yes" if line.is_prepared else None),
    Out("Outcome", lambda line: line.outcome.label if line.outcome else None),
    Out("Code", lambda line: line.code),
    Out("Reason", lambda line: line.code_label or None),
    Out("Moved to", lambda line: line.moved_to),
    Out("Next setting", lambda line: line.next_on),
)
BEHIND: tuple[Out[BehindOut], ...] = (
    Out("A-number", lambda row: row.case, Holds.NUMBER),
    Out("Respondent", lambda row: row.case.respondent.name if row.case else None, Holds.NAME),
    Out("From", lambda row: row.start),
    Out("To", lambda row: row.end),
    Out("Days", lambda row: row.days),
    Out("Last day in time", lambda row: row.due),
    Out("Counted as", lambda row: row.counted_as),
)
CIRCUMSTANCES: tuple[Out[CircumstanceOut], ...] = (
    Out("No.", lambda of: of.line.ref or None),
    Out("First day", lambda of: of.line.first, under="When"),
    Out("Last day", lambda of: of.line.last, under="When"),
    Out("What", lambda of: of.line.words, Holds.WORDS),
    Out("Its miss", lambda of: "Gone" if of.line.is_miss_gone else None, under="What"),
    Out("Kind", lambda of: of.line.kind.label),
    Out("Court days", lambda of: rounded(of.line.court_days)),
    Out("Available days", lambda of: rounded(of.line.available_days), under="Court days"),
    Out("Settings", lambda of: len(of.line.settings)),
    Out("Cases", lambda of: len(of.line.cases), under="Settings"),
    Out("Slots lost", lambda of: len(of.line.lost_slots)),
    Out("Completions", lambda of: rounded(of.cost.completions) if of.cost else None, under="Slots lost"),
    Out("Low end", lambda of: rounded(of.cost.low) if of.cost else None, under="Slots lost"),
    Out("High end", lambda of: rounded(of.cost.high) if of.cost else None, under="Slots lost"),
    Out("Control", lambda of: CONTROL[of.line.is_outside].capitalize()),
    Out("Evidence", lambda of: of.line.evidence or None, Holds.WORDS),
    Out("From", lambda of: of.line.origin.value.capitalize()),
)
