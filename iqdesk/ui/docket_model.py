"""The list of cases as ids and a cache of pages: a docket of any length opens, sorts and scrolls at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.case_records import CaseOrder
from iqdesk.domain.docket import Custody, MarkKind, OutcomeKind
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Index, Row, Tone
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.outcome_table import short_label
from iqdesk.ui.table import ROOT, CellModel
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from iqdesk.domain.case_records import CaseLine
    from iqdesk.domain.clocks import Clock
    from iqdesk.ui.desk import Desk

PAGE, PAGES_KEPT = 200, 50
DOCKET_COLUMNS = (
    Column("A-number", "Case 20000000", order=CaseOrder.A_NUMBER),
    Column("Respondent", "Oyelaran-Pratt, Simeon", grow=4, order=CaseOrder.RESPONDENT),
    Column("Custody", "Never detained", glyphs=True),
    Column("Next setting", "Mon Nov 30, 2026", order=CaseOrder.NEXT_SETTING),
    Column("Time", "10:30", right=True, tail="PM", grow=0, gives_up=2),
    Column("Kind", "Fear review", gives_up=3),
    Column("Last outcome", "Did not proceed 17", gives_up=4),
    Column("Days pending", "1,204", right=True, grow=0, gives_up=1, order=CaseOrder.PENDING_SINCE),
    Column("Clock or hold", "12 days overdue", glyphs=True, grow=2),
)


class DocketModel(CellModel):
    """Rows are made from the store's lines when they are looked at; filter, order and count are the store's."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(DOCKET_COLUMNS, parent)
        self._desk = desk
        self.ids: list[int] = []
        self._pages: dict[int, list[Row]] = {}
        self._clocks: dict[int, Clock] = {}

    def show(self, ids: Sequence[int]) -> bool:
        """Take another list; False when it is the same one, whose lines are read anew."""
        self._pages.clear()
        self._clocks = {}
        for clock in self._desk.clocks():
            if clock.case_id is not None:
                self._clocks.setdefault(clock.case_id, clock)
        if list(ids) == self.ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self.ids = list(ids)
        self.endResetModel()
        return True

    def row_at(self, row: int) -> Row:
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._read(number)
        return self._pages[number][place]

    def _read(self, number: int) -> list[Row]:
        while len(self._pages) >= PAGES_KEPT:
            self._pages.pop(next(iter(self._pages)))
        ids = self.ids[number * PAGE : (number + 1) * PAGE]
        today = self._desk.today
        return [case_row(line, self._clocks.get(line.case.case_id), today) for line in self._desk.file.case_lines(ids, today)]

    def place_of(self, key: object) -> int | None:
        return self.ids.index(key) if isinstance(key, int) and key in self.ids else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.ids)


def case_row(line: CaseLine, clock: Clock | None, today: date) -> Row:
    """One line of the docket."""
    number = line.case.respondent.a_number
    is_pending = line.pending_since is not None
    start, half = words.hour(line.next_start)
    cells = (
        Cell(line.case.number, type=Type.MEDIUM if is_pending else Type.BODY),
        Cell(line.case.respondent.name, muted=f"+{line.riders}" if line.riders else ""),
        _custody(line.custody),
        Cell(words.short_day(line.next_on, today)) if line.next_on else Cell(DOES_NOT_APPLY if not is_pending else ""),
        Cell(start, muted=half, tone=Tone.INK2),
        Cell(line.next_kind.label if line.next_kind else ""),
        _last_outcome(line),
        Cell(words.figure((today - line.pending_since).days)) if line.pending_since else Cell(DOES_NOT_APPLY),
        _clock_or_hold(line, clock, today),
    )
    return Row(line.case.case_id, cells, copies=f"A{number}" if number else line.case.number)


def _custody(custody: str | None) -> Cell:
    if custody is None:
        return EMPTY
    if custody == Custody.DETAINED.value:
        return Cell("Detained", glyph=Glyph.SQUARE)
    known = custody in {one.value for one in Custody}
    return Cell(Custody(custody).label if known else custody, tone=Tone.INK2)


def _last_outcome(line: CaseLine) -> Cell:
    if line.last_outcome is None:
        return EMPTY
    says_code = line.last_outcome in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)
    return Cell(short_label(line.last_outcome), muted=line.last_code or "" if says_code else "")


def _clock_or_hold(line: CaseLine, clock: Clock | None, today: date) -> Cell:
    if clock is not None:
        return clock_cell(clock, today)
    if line.marks and line.pending_since is not None:
        known = {kind.value: kind.label for kind in MarkKind}
        return Cell(known.get(line.marks[0], line.marks[0]), glyph=Glyph.PAUSE)
    return EMPTY
