"""Today's settings for a screen that counsel can see: no name, no note, no figure of the year; outcomes are recorded as ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.docket_cells import copied, custody_cell, minutes_cell, number_cell
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints
from iqdesk.ui.outcomes.outcome_table import outcome_cell
from iqdesk.ui.outcomes.settings_list import SettingsList
from iqdesk.ui.outcomes.settings_page import SettingsPage

if TYPE_CHECKING:
    from iqdesk.domain.records import Setting
    from iqdesk.ui.desk import Desk

BENCH_COLUMNS = (
    Column("A-number", "Case 20000000", grow=0),
    Column("Language", "Haitian Creole", grow=3),
    Column("Kind", "Fear review", grow=1),
    Column("Riders", "+12", right=True, grow=0),
    Column("Custody", "Detained", grow=0, gives_up=1, glyphs=True),
    Column("Min", "120", right=True, grow=0, gives_up=2),
    Column("Outcome", "Did not proceed, 17", grow=1, glyphs=True),
)


class BenchPage(SettingsPage):
    """The one page of bench mode: it opens no case, and leads nowhere."""

    name = "bench"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Settings of today", with_date=False)
        self._empty = EmptyState("weather_sunny")
        self._hints = KeyHints((("↑ ↓", "choose"), ("H C A R N E", "record the outcome"), ("F8", "leave bench mode")))
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addSpacing(8)
        column.addWidget(self._hints)

    def make_list(self, name: str, *, with_date: bool) -> SettingsList:
        return SettingsList(name, with_date=with_date, columns=BENCH_COLUMNS)

    def refresh(self) -> None:
        today = self.desk.today
        settings = [one for one in self.desk.file.settings_on(today) if not one.is_moved]
        languages = {line.id: line.language for line in self.desk.file.hearing_lines([one.hearing_id for one in settings])}
        rows = [_row(one, languages.get(one.hearing_id, "")) for one in settings]
        self.list.show_hearings(rows, settings, today)
        self.list.setVisible(bool(settings))
        self._empty.setVisible(not settings)
        self._empty.say(f"Nothing is set for {words.long_day(today, with_year=False)}")
        self.setFocusProxy(self.list if settings else self._empty)
        counted = sum(one.is_counted for one in settings)
        self.head("Today", words.long_day(today), words.plural(counted, "setting") if counted else "no settings")

    def _on_opened(self, _key: object) -> None:
        """A case holds notes and names."""


def _row(setting: Setting, language: str) -> Row:
    start, half = words.hour(setting.start)
    cells = (
        Cell(start, muted=half),
        number_cell(setting.case, is_open=setting.outcome is None),
        Cell(language),
        Cell(setting.kind.label),
        Cell(f"+{setting.riders}" if setting.riders else ""),
        custody_cell(setting.custody),
        minutes_cell(setting.minutes or None),
        outcome_cell(setting.outcome, setting.code),
    )
    return Row(setting.hearing_id, cells, copies=copied(setting.case))
