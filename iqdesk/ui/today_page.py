"""Today: the day's settings with their outcomes, the clocks that run, and what the next court days hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.docket import Touched
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.empty import NO_CASES, EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.outcomes.settings_page import MOST_UNRECORDED, SettingsPage
from iqdesk.ui.page import Place, has_keyboard
from iqdesk.ui.split import Split
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.records import CaseName, DayLoad, Setting
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.files.export_dialog import Exported

DAY_COLUMNS = (
    Column("Day", "Mon Nov 30", grow=0),
    Column("Settings", "112 settings", right=True, grow=0),
    Column("Set", "12 h 30", right=True, grow=0),
    Column("Of note", "2 detained merits, 1 fear review", grow=1),
)
PANEL_COLUMNS = (Column("What", "1,204 days overdue", glyphs=True), Column("When", "Case 20000000", right=True, grow=0))
NEXT_DAYS = 5
MOST_CLOCKS = 200
UNRECORDED_SHOWN = 6


class TodayPage(SettingsPage):
    """The page that the judge's desk opens on."""

    name = "today"
    shows = Touched.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Settings of today", with_date=False)
        self.list.hugs_rows = True
        self._hints = KeyHints((("↑ ↓", "choose"), ("Enter", "open the case"), ("F9", "clocks")))
        self._empty = EmptyState("weather_sunny")
        self._empty.acted.connect(self._on_acted)
        self._days = Table(DAY_COLUMNS, "Next court days", head=False)
        self._days.hugs_rows = True
        self._days.opened.connect(self._on_day_opened)
        self._days_head = label("Next court days", Type.STRONG)
        self._has_clocks = False
        self._running = 0  # clocks, as they are shown
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        desk.caught_up.connect(self._later.start)
        self._panel = TodayPanel()
        self._panel.clocks.opened.connect(self._on_case_opened)
        self._panel.unrecorded.opened.connect(self._on_case_opened)
        self._panel.all_unrecorded.clicked.connect(self._on_all_unrecorded)
        self._panel.all_clocks.clicked.connect(self._on_all_clocks)
        self._clocks_button = button("Clocks", "quiet", "timer")
        self._clocks_button.clicked.connect(self.toggle_side)
        self._split = Split(self._build_main(), self._panel)
        self._split.turned.connect(self._on_turned)
        self._on_turned(is_open=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(0)
        column.addWidget(self.list, 3)
        column.addWidget(self._empty, 3)
        column.addSpacing(20)
        self._days_head.setContentsMargins(INDENT, 0, 0, 2)
        column.addWidget(self._days_head)
        column.addWidget(self._days, 1)
        column.addStretch()
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, INDENT, 0)
        foot.addWidget(self._hints)
        foot.addStretch()
        foot.addWidget(self._clocks_button)
        column.addLayout(foot)
        return main

    def refresh(self) -> None:
        settings = [one for one in self.desk.file.settings_on(self.desk.today) if not one.is_moved]
        days = self.desk.file.next_court_days(self.desk.today, NEXT_DAYS)
        self._show_settings(settings, days)
        self._days.show_rows([_day_row(load, self.desk.today) for load in days])
        self._days.setVisible(bool(days))
        self._days_head.setVisible(bool(days))
        if self._has_clocks:
            self._later.start(self.desk.pause)  # the row that was written shows first; the clocks read the whole docket
        else:
            self._has_clocks = True
            self._show_clocks()
        self._panel.show_unrecorded(self.desk.file.settings_without_outcome(self.desk.today, MOST_UNRECORDED), self.desk.today)

    def _show_settings(self, settings: list[Setting], days: list[DayLoad]) -> None:
        had_row, had_keyboard = self.list.currentIndex().isValid(), has_keyboard(self.list, self._empty)
        self.list.show_settings(settings, self.desk.today)
        if not had_row:
            self.list.choose(next((one.hearing_id for one in settings if one.outcome is None), None), 0)
        self.list.setVisible(bool(settings))
        self._empty.setVisible(not settings)
        self._hints.be_useful(useful=bool(settings))
        self.setFocusProxy(self.list if settings else self._empty)
        open_ones, counted = sum(one.outcome is None for one in settings), sum(one.is_counted for one in settings)
        count = words.plural(counted, "setting") if counted else "no settings"
        left = f", {words.figure(open_ones)} without an outcome" if open_ones else ", all with an outcome" if counted else ""
        self.head("Today", words.long_day(self.desk.today), count + left)
        if not settings:
            self._say_empty(days)
        if had_keyboard:
            self.setFocus()

    def _say_empty(self, days: list[DayLoad]) -> None:
        if not self.desk.file.case_count():
            self._empty.say(*NO_CASES)
            return
        instead = "No later day has settings either."
        if days:
            day = words.long_day(days[0].day, with_year=False)
            instead = f"The next court day with settings is {day}, with {words.figure(days[0].settings)}."
        self._empty.say(f"Nothing is set for {words.long_day(self.desk.today, with_year=False)}", instead, "Open the docket")

    def _show_clocks(self) -> None:
        if not self.desk.is_caught_up():
            self._panel.say_reading()
            self.desk.catch_up()
            return
        today, clocks = self.desk.today, self.desk.clocks()
        shown = [clock for clock in clocks if clock.is_soon(today)][:MOST_CLOCKS]
        names = self.desk.file.case_names([clock.case_id for clock in shown if clock.case_id is not None])
        overdue, self._running = self.desk.overdue(), len(clocks)
        self._panel.show_clocks(shown, names, today, running=len(clocks))
        late = f", {words.figure(overdue)} overdue" if overdue else ""
        self._clocks_button.setText(f"{words.plural(len(clocks), 'clock')}{late}")

    def _on_later(self) -> None:
        self.desk.show(self._show_clocks)

    @property
    def prints(self) -> str:
        return "the day sheet"

    def print_out(self) -> None:
        from iqdesk.ui.files.day_paper import save_day_sheet  # noqa: PLC0415 - only to print

        save_day_sheet(self.window(), self.desk, self.desk.today)

    def exported(self) -> Exported | None:
        """The clocks that run, those too that the panel has no room for."""
        from iqdesk.exchange.sheets.lists import Asked, SheetList  # noqa: PLC0415 - only to export
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        count = self._running
        how = f"Every clock that runs on {words.long_day(self.desk.today)}, by the day it is due."
        return Exported(Asked(SheetList.CLOCKS, self.desk.today), count, how) if count else None

    def toggle_side(self) -> bool:
        self._split.toggle()
        return True

    def _on_turned(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._clocks_button.setVisible(not is_open)

    def _on_acted(self) -> None:
        if self.desk.file.case_count():
            self.go.emit(Place("docket"))
        else:
            self.wants_data.emit()

    def _on_day_opened(self, day: date) -> None:
        self.go.emit(Place("day", day))

    def _on_case_opened(self, key: tuple[str, int, int | None]) -> None:
        if key[2] is not None:
            self.go.emit(Place("case", key[2]))

    def _on_all_clocks(self) -> None:
        self.go.emit(Place("clocks"))

    def _on_all_unrecorded(self) -> None:
        self.go.emit(Place("unrecorded"))


class TodayPanel(QWidget):
    """What needs a person beside the day itself: running clocks, and past settings without an outcome."""

    def __init__(self) -> None:
        super().__init__()
        self.clocks = Table(PANEL_COLUMNS, "Running clocks", lines=2, head=False)
        self.clocks.hugs_rows = True
        self.unrecorded = Table(PANEL_COLUMNS, "Past settings without an outcome", lines=2, head=False)
        self.all_unrecorded = button("All", "link")
        self._no_clock = label("", ink="2", wraps=True)
        self._no_unrecorded = label("Every past setting has its outcome.", ink="2", wraps=True)
        self.all_clocks = button("", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(_head("Clocks", self.all_clocks))
        for none in (self._no_clock, self._no_unrecorded):
            none.setContentsMargins(INDENT, 0, INDENT, 0)
        for one in (self._no_clock, self.clocks):
            column.addWidget(one)
        column.addSpacing(18)
        column.addLayout(_head("Outcomes not recorded", self.all_unrecorded))
        for one in (self._no_unrecorded, self.unrecorded):
            column.addWidget(one)
        column.addStretch()
        column.setStretch(2, 1)

    def show_clocks(self, clocks: list[Clock], names: dict[int, CaseName], today: date, *, running: int) -> None:
        """The clocks, overdue and soonest first, and how many run on any day."""
        self.clocks.show_rows([_clock_row(clock, names, today) for clock in clocks])
        self.clocks.setVisible(bool(clocks))
        self._no_clock.setVisible(not clocks)
        self._no_clock.setText("No clock runs out within a week." if running else "No clock is running.")
        self.all_clocks.setText(f"All {words.plural(running, 'clock')}")
        self.all_clocks.setVisible(bool(running))

    def say_reading(self) -> None:
        """What runs is not known yet."""
        if not self.all_clocks.text():
            self._no_clock.setText("The docket is being read.")
            self.clocks.hide()
            self.all_clocks.hide()

    def show_unrecorded(self, settings: list[Setting], today: date) -> None:
        """The newest few, and how many there are."""
        shown = settings[:UNRECORDED_SHOWN]
        self.unrecorded.show_rows([_unrecorded_row(setting, today) for setting in shown])
        self.unrecorded.show_whole()
        self.unrecorded.setVisible(bool(shown))
        self._no_unrecorded.setVisible(not shown)
        more = "+" if len(settings) == MOST_UNRECORDED else ""
        self.all_unrecorded.setText(f"All {words.figure(len(settings))}{more}")
        self.all_unrecorded.setAccessibleName(f"All {words.figure(len(settings))} past settings without an outcome")
        self.all_unrecorded.setVisible(bool(settings))


def _head(text: str, beside: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    head = label(text, Type.STRONG)
    head.setContentsMargins(INDENT, 0, 0, 0)
    row.addWidget(head)
    row.addStretch()
    row.addWidget(beside)
    return row


def _clock_row(clock: Clock, names: dict[int, CaseName], today: date) -> Row:
    name = names.get(clock.case_id) if clock.case_id is not None else None
    number = name.number if name else "No case"
    cell = clock_cell(clock, today, second=clock.benchmark.short_title)
    cells = (cell, Cell(words.panel_day(clock.due, today), second=number))
    return Row((clock.benchmark.name, clock.subject, clock.case_id), cells, copies=number)


def _unrecorded_row(setting: Setting, today: date) -> Row:
    name = setting.case.respondent.name
    cells = (
        Cell(setting.case.number, second=name),
        Cell(words.panel_day(setting.on, today), second=setting.kind.label, tone=Tone.INK),
    )
    return Row(("setting", setting.hearing_id, setting.case.case_id), cells, copies=setting.case.number)


def _day_row(load: DayLoad, today: date) -> Row:
    notes = [
        words.plural(load.detained_merits, "detained merits", "detained merits") if load.detained_merits else "",
        words.plural(load.fear_reviews, "fear review") if load.fear_reviews else "",
    ]
    cells = (
        Cell(words.short_day(load.day, today)),
        Cell(words.plural(load.settings, "setting")),
        Cell(words.duration(load.minutes) if load.minutes else ""),
        Cell(", ".join(note for note in notes if note), tone=Tone.INK2),
    )
    return Row(load.day, cells)
