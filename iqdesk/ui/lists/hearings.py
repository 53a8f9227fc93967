"""The list of hearings: one line for each setting of each respondent before this judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import OutcomeKind
from iqdesk.domain.lists import HearingOrder, ListKind
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.docket_cells import any_custody_cell, copied, day_cell, minutes_cell, name_cell, number_cell
from iqdesk.ui.lists.listed import DAY_SAMPLE, NAME_SAMPLE, NUMBER_SAMPLE, Listed
from iqdesk.ui.outcomes.outcome_table import outcome_cell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.lists import ListedHearing


class ListedHearings(Listed):
    """One line a hearing."""

    kind = ListKind.HEARINGS
    columns = (
        Column("Date", DAY_SAMPLE, order=HearingOrder.DAY),
        Column("Time", "10:30", right=True, tail="PM", grow=0, order=HearingOrder.TIME),
        Column("A-number", NUMBER_SAMPLE, order=HearingOrder.A_NUMBER),
        Column("Respondent", NAME_SAMPLE, grow=4, order=HearingOrder.RESPONDENT),
        Column("Kind", "Fear review", gives_up=1, order=HearingOrder.KIND),
        Column("Custody", "Never detained", glyphs=True, gives_up=2),
        Column("Minutes", "120", right=True, grow=0, gives_up=3),
        Column("Minutes used", "120", right=True, grow=0, gives_up=6),
        Column("Outcome", "Did not proceed 17", glyphs=True, order=HearingOrder.OUTCOME),
        Column("Code", "17", grow=0, gives_up=7),
        Column("Reason", "Master to individual", grow=3, gives_up=4),
        Column("Language", "Spanish", gives_up=5),
        Column("Moved to", DAY_SAMPLE, gives_up=8),
    )
    unasked = frozenset({"Minutes used", "Code", "Language", "Moved to"})

    def rows(self, ids: Sequence[int]) -> list[Row]:
        today = self.desk.today
        return [hearing_row(line, today) for line in self.desk.file.hearing_lines(ids)]

    def case_of(self, key: int) -> int | None:
        return next((line.case.case_id for line in self.desk.file.hearing_lines([key])), None)


def hearing_row(line: ListedHearing, today: date) -> Row:
    """One line of the list; a setting to come has no outcome yet, which is nothing to say."""
    start, half = words.hour(line.start)
    is_open = line.outcome is None
    cells = (
        day_cell(line.on, today),
        Cell(start, muted=half),
        number_cell(line.case, is_open=is_open),
        name_cell(line.case, line.riders),
        Cell(line.kind.label),
        any_custody_cell(line.custody),
        minutes_cell(line.minutes),
        minutes_cell(line.minutes_used),
        EMPTY if is_open and line.on > today else outcome_cell(line.outcome, line.code),
        Cell(line.code or "", tone=Tone.INK2),
        Cell(_reason(line), tone=Tone.INK2),
        Cell(line.language, tone=Tone.INK2),
        day_cell(line.moved_to, today),
    )
    return Row(line.id, cells, copies=copied(line.case))


def _reason(line: ListedHearing) -> str:
    """What the code says of a hearing that went on at another time; a known outcome says the rest by itself."""
    says_more = line.outcome in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED) and line.code_label != line.code
    return line.code_label if says_more else ""
