"""The list of settings: one line a hearing, with its day or only its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Custody
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.outcomes.outcome_table import OutcomeTable, outcome_cell
from iqdesk.ui.theme import Type

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


def custody_cell(custody: str | None) -> Cell:
    """Detained with its square; a day list says nothing of the others."""
    return Cell(Custody.DETAINED.label, glyph=Glyph.SQUARE, short="") if custody == Custody.DETAINED.value else EMPTY


def setting_row(setting: Setting, today: date, *, with_date: bool) -> Row:
    """One line of the list. The A-number is strong while something is open on the row."""
    is_open = setting.outcome is None
    start, half = words.hour(setting.start)
    cells: tuple[Cell, ...] = (
        Cell(start, muted=half),
        Cell(setting.case.number, type=Type.MEDIUM if is_open else Type.BODY),
        Cell(setting.case.respondent.name, muted=f"+{setting.riders}" if setting.riders else ""),
        Cell(setting.kind.label),
        custody_cell(setting.custody),
        Cell(words.figure(setting.minutes), tone=Tone.INK2) if setting.minutes else EMPTY,
        outcome_cell(setting.outcome, setting.code),
    )
    if with_date:
        cells = (Cell(words.short_day(setting.on, today)), *cells)
    number = setting.case.respondent.a_number
    return Row(setting.hearing_id, cells, copies=f"A{number}" if number else setting.case.number)


class SettingsList(OutcomeTable):
    """The settings of a day, or of many days with their dates."""

    def __init__(self, name: str, *, with_date: bool = False) -> None:
        super().__init__((*(DATE_COLUMNS if with_date else TIME_COLUMNS), *SETTING_COLUMNS), name)
        self._with_date = with_date

    def show_settings(self, settings: Sequence[Setting], today: date) -> None:
        """Take other settings."""
        self.show_hearings([setting_row(setting, today, with_date=self._with_date) for setting in settings], settings, today)
