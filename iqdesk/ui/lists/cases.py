"""The list of cases: where each stands, what is set next, what was last, and its clock or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.case_records import CaseOrder
from iqdesk.domain.docket import MarkKind, OutcomeKind
from iqdesk.domain.finding import found_by, sought
from iqdesk.domain.lists import ListKind
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.docket_cells import any_custody_cell, copied, day_cell, name_cell, number_cell
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.lists.listed import DAY_SAMPLE, NAME_SAMPLE, NUMBER_SAMPLE, Listed
from iqdesk.ui.outcomes.outcome_table import short_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.case_records import CaseLine
    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.finding import Sought
    from iqdesk.ui.desk import Desk


class ListedCases(Listed):
    """One line a case."""

    kind = ListKind.CASES
    columns = (
        Column("A-number", NUMBER_SAMPLE, order=CaseOrder.A_NUMBER),
        Column("Respondent", NAME_SAMPLE, grow=4, order=CaseOrder.RESPONDENT),
        Column("Custody", "Never detained", glyphs=True),
        Column("Next setting", DAY_SAMPLE, order=CaseOrder.NEXT_SETTING),
        Column("Time", "10:30", right=True, tail="PM", grow=0, gives_up=2),
        Column("Kind", "Fear review", gives_up=3),
        Column("Last outcome", "Did not proceed 17", gives_up=4),
        Column("Days pending", "1,204", right=True, grow=0, gives_up=1, order=CaseOrder.PENDING_SINCE),
        Column("Clock or hold", "12 days overdue", glyphs=True, grow=2),
        Column("Case type", "WHO", grow=0, gives_up=5),
        Column("Last setting", DAY_SAMPLE, gives_up=6),
        Column("Completed", DAY_SAMPLE, gives_up=7),
        Column("Found by", "Code 17, Wed Sep 30, 2026, 10:30 AM", grow=3),
    )
    of_search = "Found by"
    unasked = frozenset({"Case type", "Last setting", "Completed"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._clocks: dict[int, Clock] = {}
        self._search = ""
        self._sought: Sought | None = None

    def prepare(self, search: str) -> None:
        self._search, self._sought = search, sought(search, self.desk.today)
        self._clocks = {}
        for clock in self.known_clocks():
            if clock.case_id is not None and clock.is_more_than_a_setting(self.desk.today):
                self._clocks.setdefault(clock.case_id, clock)

    def rows(self, ids: Sequence[int]) -> list[Row]:
        today = self.desk.today
        lines = self.desk.file.case_lines(ids, today)
        rows = [case_row(line, self._clocks.get(line.case.case_id), today) for line in lines]
        if self._sought is None:
            return rows
        why = self.desk.file.why_found(self._search, ids, today)
        found = [found_by(why.get(line.case.case_id), self._sought, line.case, today) for line in lines]
        return [row._replace(cells=(*row.cells, Cell(words))) for row, words in zip(rows, found, strict=True)]

    def case_of(self, key: int) -> int | None:
        return key


def case_row(line: CaseLine, clock: Clock | None, today: date) -> Row:
    """One line of the docket."""
    is_pending = line.pending_since is not None
    start, half = words.hour(line.next_start)
    cells = (
        number_cell(line.case, is_open=is_pending),
        name_cell(line.case, line.riders),
        any_custody_cell(line.custody),
        day_cell(line.next_on, today) if line.next_on or is_pending else Cell(DOES_NOT_APPLY),
        Cell(start, muted=half, tone=Tone.INK2),
        Cell(line.next_kind.label if line.next_kind else ""),
        _last_outcome(line),
        Cell(words.figure((today - line.pending_since).days)) if line.pending_since else Cell(DOES_NOT_APPLY),
        _clock_or_hold(line, clock, today),
        Cell(line.case_type or "", tone=Tone.INK2),
        day_cell(line.last_on, today),
        day_cell(line.completed, today),
    )
    return Row(line.case.case_id, cells, copies=copied(line.case))


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
