"""The list of settings: one line a hearing, with its day or only its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.docket_cells import copied, custody_cell, minutes_cell, name_cell, number_cell
from iqdesk.ui.outcomes.outcome_table import OutcomeTable, outcome_cell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.records import Setting

TIME_COLUMNS = (Column("Time", "10:30", right=True, tail="PM", grow=0),)
DATE_COLUMNS = (Column("Date", "Mon Nov 30, 2026", grow=1), Column("Time", "10:30", right=True, tail="PM", grow=0))
SETTING_COLUMNS = (
    Column("A-number", "Case 20000000", grow=0),
    Column("Respondent", "Kowalczyk-Ruiz, Da", grow=4),
    Column("Kind", "Fear review", grow=0),
    Column("Custody", "Detained", grow=0, gives_up=1, glyphs=True),
    Column("Min", "120", right=True, grow=0, gives_up=2),
    Column("Outcome", "Did not proceed, 17", grow=1, glyphs=True),
)


def setting_row(setting: Setting, today: date, *, with_date: bool) -> Row:
    """One line of the list. The A-number is strong while something is open on the row."""
    is_open = setting.outcome is None
    start, half = words.hour(setting.start)
    cells: tuple[Cell, ...] = (
        Cell(start, muted=half),
        number_cell(setting.case, is_open=is_open),
        name_cell(setting.case, setting.riders),
        Cell(setting.kind.label),
        custody_cell(setting.custody),
        minutes_cell(setting.minutes or None),
        outcome_cell(setting.outcome, setting.code),
    )
    if with_date:
        cells = (Cell(words.short_day(setting.on, today)), *cells)
    return Row(setting.hearing_id, cells, copies=copied(setting.case))


class SettingsList(OutcomeTable):
    """The settings of a day, or of many days with their dates."""

    def __init__(self, name: str, *, with_date: bool = False, columns: tuple[Column, ...] = SETTING_COLUMNS) -> None:
        super().__init__((*(DATE_COLUMNS if with_date else TIME_COLUMNS), *columns), name)
        self._with_date = with_date

    def show_settings(self, settings: Sequence[Setting], today: date) -> None:
        """Take other settings."""
        self.show_hearings([setting_row(setting, today, with_date=self._with_date) for setting in settings], settings, today)
