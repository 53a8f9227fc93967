"""The lists of a docket as sheets: one place reads the rows, for the command line and for the desk.

What was ruled is in none of them, because nothing of it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, Generic, Protocol

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import running_clocks
from iqdesk.domain.finding import found_by, sought
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.lists import WHOLE, ListKind
from iqdesk.domain.masking import SURNAMES_STAY
from iqdesk.exchange.sheets import columns_out
from iqdesk.exchange.sheets.columns_out import (
    BehindOut,
    CaseOut,
    CircumstanceOut,
    ClockOut,
    Holds,
    Line,
    MotionOut,
    cells,
    chosen,
    titles,
)
from iqdesk.exchange.sheets.out import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from datetime import date

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.lists import ListedCompletion, ListedHearing, ListQuery
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.domain.records import CaseName, Setting
    from iqdesk.domain.statement.circumstance_ledger import CircumstanceLedger, Origin
    from iqdesk.domain.statement.cost import Cost
    from iqdesk.exchange.sheets.columns_out import Out
    from iqdesk.store.docket_file import DocketFile

LINES_AT_ONCE = 500
EVERY_ONE = -1  # as a limit
MASKED = "No names, and of A-numbers the last three digits."
MASKED_BUT_SURNAMES = f"No whole names, and of A-numbers the last three digits. {SURNAMES_STAY}"  # of what people typed


class SheetList(Enum):
    """What can be exported, by the names of the command line."""

    CASES = "cases"
    HEARINGS = "hearings"
    MOTIONS = "motions"
    COMPLETIONS = "completions"
    CLOCKS = "clocks"
    TO_CHECK = "to-check"
    DAY = "day"
    UNRECORDED = "unrecorded"
    BEHIND = "behind"
    CIRCUMSTANCES = "circumstances"

    @property
    def label(self) -> str:
        """As a sheet is named."""
        return _LABELS.get(self.value, self.value.capitalize())

    @property
    def noun(self) -> str:
        """One row of it."""
        return _NOUNS.get(self.value, self.value[:-1])

    @property
    def masked_words(self) -> str:
        """What a masked sheet of it still says of people."""
        return MASKED_BUT_SURNAMES if self is SheetList.CIRCUMSTANCES else MASKED


_LABELS = {"to-check": "To check", "day": "Day sheet", "unrecorded": "Outcomes not recorded", "behind": "Rows behind a figure"}
_NOUNS = {"circumstances": "line", "to-check": "finding", "day": "setting", "unrecorded": "setting", "behind": "row"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to leave: a list as of `today`, narrowed and ordered by `query` or whole, under `titles` or every column.

    `masked` leaves names out, and of A-numbers all but three digits. `day` is the day sheet's day, `only` the hearings that
    a list of settings shows, or the findings (by their keys) that the page To check shows; `behind` the rows of a figure,
    `circumstances` the lines of a ledger.
    """

    of: SheetList
    today: date
    query: ListQuery | None = None
    titles: tuple[str, ...] | None = None
    masked: bool = False
    day: date | None = None
    only: Collection[object] | None = None
    behind: tuple[BehindOut, ...] = ()
    circumstances: tuple[CircumstanceOut, ...] = ()


class _List(Protocol):
    """One list, whatever its lines are."""

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of its columns on the screen."""

    def sheet(self, file: DocketFile, asked: Asked) -> Sheet:
        """The list as a sheet."""


class _ListOut(Generic[Line]):
    """One list: its columns, how its lines are read from a docket, and the cases that the sentences in them may name."""

    def __init__(
        self,
        columns: tuple[Out[Line], ...],
        read: Callable[[DocketFile, Asked], Iterator[Line]],
        named: Callable[[Line], Iterator[int]] | None = None,
    ) -> None:
        self._columns = columns
        self._read = read
        self._named = named

    @property
    def titles(self) -> tuple[str, ...]:
        return titles(self._columns)

    def sheet(self, file: DocketFile, asked: Asked) -> Sheet:
        columns = chosen(self._columns, asked.titles or titles(self._columns, of_search=False), masked=asked.masked)
        headings, lines = tuple(column.heading for column in columns), self._read(file, asked)
        if not asked.masked:
            return Sheet(asked.of.label, headings, cells(columns, lines, None))
        wordy = [column for column in columns if column.holds is Holds.WORDS]
        about, words = set[int](), ""
        if wordy:
            all_lines = list(lines)
            about = set(chain.from_iterable(map(self._named, all_lines))) if self._named is not None else about
            words = "\n\n".join(str(column.value(line) or "") for line in all_lines for column in wordy)
            lines = iter(all_lines)
        mask = file.mask_of(about, words)
        return Sheet(asked.of.label, headings, cells(columns, lines, mask), mask.unseen)


def titles_of(of: SheetList) -> tuple[str, ...]:
    """The titles of the columns that a sheet of this list can hold."""
    return _LISTS[of].titles


def list_sheet(file: DocketFile, asked: Asked) -> Sheet:
    """The list as a sheet; its rows are read from the docket while they are written."""
    return _LISTS[asked.of].sheet(file, asked)


def _ids(file: DocketFile, kind: ListKind, asked: Asked) -> Iterator[Sequence[int]]:
    for part in file.list_ids(kind, asked.query or WHOLE[kind], asked.today):
        for start in range(0, len(part), LINES_AT_ONCE):
            yield part[start : start + LINES_AT_ONCE]


def _clocks(file: DocketFile, today: date) -> list[Clock]:
    goals = goal_set_for(file.goal_sets(), FiscalYear.of(today).nearest(today))
    return running_clocks(file.facts(), goals, today)


def _read_cases(file: DocketFile, asked: Asked) -> Iterator[CaseOut]:
    clocks: dict[int | None, Clock] = {}
    for clock in _clocks(file, asked.today):
        if clock.is_more_than_a_setting(asked.today):
            clocks.setdefault(clock.case_id, clock)  # the first to run out
    search = asked.query.search if asked.query else ""
    what = sought(search, asked.today)
    for ids in _ids(file, ListKind.CASES, asked):
        why = {} if what is None else file.why_found(search, ids, asked.today)
        for line in file.case_lines(ids, asked.today):
            case = line.case
            said = "" if what is None else found_by(why.get(case.case_id), what, case, asked.today)
            yield CaseOut(line, clocks.get(case.case_id), asked.today, said)


def _read_hearings(file: DocketFile, asked: Asked) -> Iterator[ListedHearing]:
    return chain.from_iterable(map(file.hearing_lines, _ids(file, ListKind.HEARINGS, asked)))


def _read_motions(file: DocketFile, asked: Asked) -> Iterator[MotionOut]:
    clocks = {clock.subject: clock for clock in _clocks(file, asked.today)}
    for ids in _ids(file, ListKind.MOTIONS, asked):
        for line in file.motion_lines(ids):
            yield MotionOut(line, clocks.get(line.id), asked.today)


def _read_completions(file: DocketFile, asked: Asked) -> Iterator[ListedCompletion]:
    return chain.from_iterable(map(file.completion_lines, _ids(file, ListKind.COMPLETIONS, asked)))


def _read_clocks(file: DocketFile, asked: Asked) -> Iterator[ClockOut]:
    clocks = _clocks(file, asked.today)
    names: dict[int, CaseName] = file.case_names([clock.case_id for clock in clocks if clock.case_id is not None])
    for clock in clocks:
        yield ClockOut(clock, names.get(clock.case_id) if clock.case_id is not None else None, asked.today)


def _read_to_check(file: DocketFile, asked: Asked) -> Iterator[ToCheck]:
    return (line for line in file.to_check(asked.today) if asked.only is None or line.key in asked.only)


def _named_in(line: ToCheck) -> Iterator[int]:
    """The case of a finding, and the one that it is compared with."""
    if line.case is not None:
        yield line.case.case_id
    if line.about.isdecimal():
        yield int(line.about)


def _read_day(file: DocketFile, asked: Asked) -> Iterator[Setting]:
    for line in file.settings_on(asked.day or asked.today):
        if asked.only is None or line.hearing_id in asked.only:
            yield line


def _read_unrecorded(file: DocketFile, asked: Asked) -> Iterator[Setting]:
    shown = EVERY_ONE if asked.only is None else len(asked.only)  # the newest, as the page shows them
    return iter(file.settings_without_outcome(asked.today, shown))


def _read_behind(file: DocketFile, asked: Asked) -> Iterator[BehindOut]:
    """The rows that are given: what a standing is measured from is not asked anew."""
    names = file.case_names([row.case_id for row in asked.behind if row.case_id is not None])
    for row in asked.behind:
        yield row if row.case_id is None else row._replace(case=names.get(row.case_id))


def _read_circumstances(_file: DocketFile, asked: Asked) -> Iterator[CircumstanceOut]:
    """The lines that are given, as those of a figure are."""
    return iter(asked.circumstances)


def _cases_of(row: CircumstanceOut) -> Iterator[int]:
    return iter(row.line.cases)


def circumstances_asked(ledger: CircumstanceLedger, cost: Cost, *, masked: bool = False, only: Origin | None = None) -> Asked:
    """The sheet of a ledger whose lines are numbered, whole or the lines of one origin."""
    lines = (line for line in ledger.lines if only in (None, line.origin))
    rows = tuple(CircumstanceOut(line, cost.line(line.key)) for line in lines)
    return Asked(SheetList.CIRCUMSTANCES, ledger.as_of, masked=masked, circumstances=rows)


_LISTS: dict[SheetList, _List] = {
    SheetList.CASES: _ListOut(columns_out.CASES, _read_cases),
    SheetList.HEARINGS: _ListOut(columns_out.HEARINGS, _read_hearings),
    SheetList.MOTIONS: _ListOut(columns_out.MOTIONS, _read_motions),
    SheetList.COMPLETIONS: _ListOut(columns_out.COMPLETIONS, _read_completions),
    SheetList.CLOCKS: _ListOut(columns_out.CLOCKS, _read_clocks),
    SheetList.TO_CHECK: _ListOut(columns_out.TO_CHECK, _read_to_check, _named_in),
    SheetList.DAY: _ListOut(columns_out.DAY, _read_day),
    SheetList.UNRECORDED: _ListOut(columns_out.DAY, _read_unrecorded),
    SheetList.BEHIND: _ListOut(columns_out.BEHIND, _read_behind),
    SheetList.CIRCUMSTANCES: _ListOut(columns_out.CIRCUMSTANCES, _read_circumstances, _cases_of),
}
