"""Clocks: every deadline that runs, overdue first, with what started it, its rule and when it is due."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import ClockState, RunningClocks
from iqdesk.domain.goals import Measure
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.chips import Chips
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, label, rule
from iqdesk.ui.page import Page, Place
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.records import CaseName
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.files.export_dialog import Exported

CLOCK_COLUMNS = (
    Column("Clock", "Left out of “Non-detained in 10 days”", grow=2, glyphs=True),
    Column("Due", "Birthday of Martin Luther King, Jr."),
    Column("A-number", "Oyelaran-Pratt, Simeon", grow=1),
    Column("Started by", "Custody hearing requested", grow=1, gives_up=1),
)
MOST_SHOWN = 1_000
STARTS = "A clock starts when a decision is reserved, a motion is received, or the first date of a hearing is set."


class Which(Enum):
    """The clocks that a chip shows."""

    ALL = "All"
    OVERDUE = "Overdue"
    DECISIONS = "Decisions"
    MOTIONS = "Motions"
    FIRST_DATES = "First dates"
    HELD = "Held by a mark"

    def means(self, clock: Clock, day: date) -> bool:
        """Whether the clock is one of them."""
        of_measure = {Which.DECISIONS: Measure.DECISION_AFTER_MERITS, Which.MOTIONS: Measure.MOTION_RULING}
        of_state = {Which.OVERDUE: ClockState.OVERDUE, Which.HELD: ClockState.HELD}
        if self in of_measure:
            return clock.benchmark.measure is of_measure[self]
        if self in of_state:
            return clock.state(day) is of_state[self]
        return self is Which.ALL or not clock.benchmark.measure.has_days


WHICH = tuple(Which)


class ClocksPage(Page):
    """The same value as `iqdesk clocks --json`; Enter opens the case, where an event stops the clock."""

    name = "clocks"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.which = Which.ALL
        self.running: RunningClocks | None = None
        self._is_cut = False
        self._by_key: dict[object, Clock] = {}
        self.list = Table(CLOCK_COLUMNS, "Running clocks", lines=2)
        self.list.opened.connect(self._on_opened)
        self.list.moved.connect(self._on_moved)
        self._chips = Chips([which.value for which in WHICH], "Which clocks")
        self._chips.chosen.connect(self._on_chip)
        self._empty = EmptyState("timer")
        self._line = rule()
        self.said = label("", ink="2", wraps=True)
        self._hints = KeyHints((("↑ ↓", "choose"), ("Enter", "open the case")))
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        tools = QHBoxLayout()
        tools.setContentsMargins(INDENT, 2, INDENT, 0)
        tools.addWidget(self._chips, 1)
        column.addLayout(tools)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._line)
        self.said.setContentsMargins(INDENT, 0, INDENT, 2)
        column.addWidget(self.said)
        column.addWidget(self._hints)

    def refresh(self) -> None:
        day, goals = self.desk.as_of, self.desk.goals(FiscalYear.of(self.desk.as_of))
        self.running = RunningClocks(day, goals, tuple(self.desk.clocks(day)))
        counts = {which: sum(which.means(clock, day) for clock in self.running.clocks) for which in WHICH}
        if not counts[self.which]:
            self.which = Which.ALL
        self._chips.say(
            [f"{which.value} {words.figure(count)}" for which, count in counts.items()],
            [place for place, which in enumerate(WHICH) if which is not Which.ALL and not counts[which]],
        )
        self._chips.choose(WHICH.index(self.which))
        self._show([clock for clock in self.running.clocks if self.which.means(clock, day)], day)
        overdue = f"{words.figure(counts[Which.OVERDUE])} overdue" if counts[Which.OVERDUE] else ""
        force = "" if goals.is_in_force(day) else ", kept for self-tracking"
        of_goals = f"{goals.title}{force}" if goals.is_on else "goals off"
        as_of = f"as of {words.short_day(day, self.desk.today)}" if day != self.desk.today else ""
        self.head(
            "Clocks", words.plural(len(self.running.clocks), "clock") if self.running.clocks else "", overdue, of_goals, as_of
        )

    def _show(self, clocks: list[Clock], day: date) -> None:
        shown = clocks[:MOST_SHOWN]
        had_row, had_keyboard = self.list.currentIndex().isValid(), self.list.hasFocus()
        names = self.desk.file.case_names([clock.case_id for clock in shown if clock.case_id is not None])
        self._by_key = {_key(clock): clock for clock in shown}
        self.list.show_rows([_row(clock, names, day) for clock in shown])
        for part, is_there in ((self._chips, clocks), (self.list, clocks), (self._empty, not clocks)):
            part.setVisible(bool(is_there))
        self._empty.say("No clock is running", STARTS)
        self._hints.be_useful(useful=bool(clocks))
        if not had_row:
            self.list.choose(None, 0)
        self.setFocusProxy(self.list if clocks else self._empty)
        if had_keyboard:
            self.setFocus()
        self._is_cut = len(clocks) > MOST_SHOWN
        self._say_rule()

    def _say_rule(self) -> None:
        """The rule of the chosen clock with its citation, and that the list was too long to be shown whole."""
        clock = self._by_key.get(self.list.current_key())
        cut = f"The first {words.figure(MOST_SHOWN)} are shown; an export has all." if self._is_cut else ""
        text = words.sentences(f"{clock.benchmark.rule} {clock.benchmark.citation}." if clock else "", cut)
        self.said.setText(text)
        for part in (self._line, self.said):
            part.setVisible(bool(text))

    def open_current(self) -> None:
        self._on_opened(self.list.current_key())

    def current_case(self) -> int | None:
        clock = self._by_key.get(self.list.current_key())
        return clock.case_id if clock else None

    def exported(self) -> Exported | None:
        """Every clock that runs, also where a chip shows some."""
        from iqdesk.exchange.sheets.lists import Asked, SheetList  # noqa: PLC0415 - only to export
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        if self.running is None or not self.running.clocks:
            return None
        how = f"Every clock that runs on {words.long_day(self.running.as_of)}, by the day it is due."
        return Exported(Asked(SheetList.CLOCKS, self.running.as_of), len(self.running.clocks), how)

    def _on_chip(self, place: int) -> None:
        self.which = WHICH[place]
        self.desk.show(self.refresh)

    def _on_moved(self, _key: object) -> None:
        self._say_rule()

    def _on_opened(self, key: object) -> None:
        clock = self._by_key.get(key)
        if clock is not None and clock.case_id is not None:
            self.go.emit(Place("case", clock.case_id))


def _key(clock: Clock) -> tuple[str, int]:
    return clock.benchmark.name, clock.subject


def _row(clock: Clock, names: dict[int, CaseName], day: date) -> Row:
    name = names.get(clock.case_id) if clock.case_id is not None else None
    number = name.number if name else "No case"
    cells = (
        clock_cell(clock, day, second=clock.left_out_of or clock.benchmark.short_title),
        Cell(words.short_day(clock.due, day), second=f"{clock.falls_on}, the day stands" if clock.falls_on else ""),
        Cell(number, second=name.respondent.name if name else ""),
        Cell(clock.trigger.label, second=words.short_day(clock.started, day)),
    )
    return Row(_key(clock), cells, copies=number.replace("\u00a0", ""))
