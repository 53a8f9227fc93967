"""The lists of motions and of completions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.lists import CompletionOrder, ListKind, MotionOrder
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.docket_cells import any_custody_cell, copied, day_cell, name_cell, number_cell
from iqdesk.ui.lists.listed import DAY_SAMPLE, NAME_SAMPLE, NUMBER_SAMPLE, Listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.lists import ListedCompletion, ListedMotion
    from iqdesk.ui.desk import Desk


class ListedMotions(Listed):
    """One line a motion, with its clock while it runs."""

    kind = ListKind.MOTIONS
    columns = (
        Column("A-number", NUMBER_SAMPLE, order=MotionOrder.A_NUMBER),
        Column("Respondent", NAME_SAMPLE, grow=3, order=MotionOrder.RESPONDENT),
        Column("Motion", "Motion to change venue", grow=3, order=MotionOrder.MOTION),
        Column("Filed by", "Respondent", gives_up=2),
        Column("Received", DAY_SAMPLE, gives_up=1, order=MotionOrder.RECEIVED),
        Column("Judge received", DAY_SAMPLE, gives_up=3),
        Column("Ruled on", DAY_SAMPLE, order=MotionOrder.RULED_ON),
        Column("Clock", "12 days overdue", glyphs=True, grow=2),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._clocks: dict[int, Clock] = {}

    def prepare(self, search: str) -> None:  # noqa: ARG002 - the list of cases needs it
        self._clocks = {clock.subject: clock for clock in self.known_clocks()}

    def rows(self, ids: Sequence[int]) -> list[Row]:
        today = self.desk.today
        return [motion_row(line, self._clocks.get(line.id), today) for line in self.desk.file.motion_lines(ids)]

    def case_of(self, key: int) -> int | None:
        return next((line.case.case_id for line in self.desk.file.motion_lines([key]) if line.case), None)


def motion_row(line: ListedMotion, clock: Clock | None, today: date) -> Row:
    """One line of the list."""
    is_open = line.decided_on is None
    cells = (
        number_cell(line.case, is_open=is_open) if line.case else Cell("No case"),
        name_cell(line.case) if line.case else EMPTY,
        Cell(line.label or "Motion"),
        Cell(line.filed_by, tone=Tone.INK2),
        day_cell(line.received, today),
        day_cell(line.judge_received, today),
        day_cell(line.decided_on, today),
        clock_cell(clock, today) if clock else EMPTY,
    )
    return Row(line.id, cells, copies=copied(line.case) if line.case else "")


class ListedCompletions(Listed):
    """One line a completed proceeding."""

    kind = ListKind.COMPLETIONS
    columns = (
        Column("Completed", DAY_SAMPLE, order=CompletionOrder.COMPLETED),
        Column("A-number", NUMBER_SAMPLE, order=CompletionOrder.A_NUMBER),
        Column("Respondent", NAME_SAMPLE, grow=4, order=CompletionOrder.RESPONDENT),
        Column("Manner", "Terminated or dismissed", grow=2),
        Column("Case type", "Credible fear review", grow=1, gives_up=2),
        Column("Custody", "Never detained", glyphs=True, gives_up=1),
        Column("Opened", DAY_SAMPLE, gives_up=3),
    )

    def rows(self, ids: Sequence[int]) -> list[Row]:
        today = self.desk.today
        return [completion_row(line, today) for line in self.desk.file.completion_lines(ids)]

    def case_of(self, key: int) -> int | None:
        return next((line.case.case_id for line in self.desk.file.completion_lines([key])), None)


def completion_row(line: ListedCompletion, today: date) -> Row:
    """One line of the list."""
    cells = (
        day_cell(line.completed, today),
        number_cell(line.case, is_open=False),
        name_cell(line.case),
        Cell(line.manner.label if line.manner else ""),
        Cell(line.case_type, tone=Tone.INK2),
        any_custody_cell(line.custody),
        day_cell(line.opened_on, today),
    )
    return Row(line.id, cells, copies=copied(line.case))
