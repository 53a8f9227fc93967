"""A case: everything the docket holds on it, in tables, with its clocks, marks, family and history at the side."""

# ruff: noqa: D102 - overrides are described where they come from

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.domain.docket import Custody
from iqdesk.ui import case_rows, words
from iqdesk.ui.case_timeline import CaseTimeline
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.labels import GUTTER, INDENT, button, label
from iqdesk.ui.page import Page, Place
from iqdesk.ui.split import Split, scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.ui.desk import Desk


class Section(QWidget):
    """A heading with its table; not there while it has nothing to show."""

    def __init__(self, head: str, columns: tuple[Column, ...], *, lines: int = 1, headed: bool = True) -> None:
        super().__init__()
        self.table = Table(columns, head, lines=lines, head=headed)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words_for_it = label(head, Type.STRONG)
        words_for_it.setContentsMargins(INDENT, 0, 0, 0)
        column.addWidget(words_for_it)
        column.addWidget(self.table)

    def show_rows(self, rows: list[Row]) -> None:
        """The rows, all of them: the page scrolls, not the table."""
        self.table.show_rows(rows)
        self.table.show_whole()
        self.setVisible(bool(rows))


class CasePage(Page):
    """Read only for now; Enter on a member of the family goes there."""

    name = "case"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id: int | None = None
        self.hearings = Section("Hearings", case_rows.HEARING_COLUMNS)
        self.proceedings = Section("Proceedings", case_rows.PROCEEDING_COLUMNS)
        self.motions = Section("Motions", case_rows.MOTION_COLUMNS)
        self.requests = Section("Custody requests", case_rows.REQUEST_COLUMNS)
        self.appeals = Section("Appeals", case_rows.APPEAL_COLUMNS)
        self.spells = Section("Detention", case_rows.SPELL_COLUMNS)
        side = case_rows.SIDE_COLUMNS
        self.clocks = Section("Clocks", side, lines=2, headed=False)
        self.marks = Section("Marks", case_rows.NAME_COLUMNS, lines=2, headed=False)
        self.family = Section("Family", case_rows.NAME_COLUMNS, lines=2, headed=False)
        self.history = Section("History", case_rows.NAME_COLUMNS, lines=2, headed=False)
        self.timeline = CaseTimeline()
        self.family.table.opened.connect(self._on_family)
        self._split = Split(self._build_main(), self._build_side())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self.setFocusProxy(self.hearings.table)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, 0, 0)
        column.setSpacing(4)
        back = button("Docket", "link", "chevron_left")
        back.clicked.connect(self._on_back)
        tools = QHBoxLayout()
        tools.addWidget(back)
        tools.addStretch()
        column.addLayout(tools)
        scroll, inside = _scrolled("The case")
        inside.setContentsMargins(0, 0, GUTTER - INDENT, 16)
        inside.addWidget(self.timeline)
        for one in (self.hearings, self.proceedings, self.motions, self.requests, self.appeals, self.spells):
            inside.addWidget(one)
        inside.addStretch()
        column.addWidget(scroll, 1)
        return main

    def _build_side(self) -> QWidget:
        scroll, inside = _scrolled("Clocks, marks, family and history")
        for one in (self.clocks, self.marks, self.family, self.history):
            inside.addWidget(one)
        inside.addStretch()
        return scroll

    def take(self, subject: object) -> None:
        if isinstance(subject, int) and subject != self._case_id:
            self._case_id = subject
            self.make_stale()

    def refresh(self) -> None:
        if self._case_id is None:
            return
        case, today = self.desk.file.case(self._case_id), self.desk.today
        self._head(case)
        self.timeline.show_case(case, today)
        for section, rows in (
            (self.hearings, case_rows.hearing_rows(case, today)),
            (self.proceedings, case_rows.proceeding_rows(case, today)),
            (self.motions, case_rows.motion_rows(case, today)),
            (self.requests, case_rows.request_rows(case, today)),
            (self.appeals, case_rows.appeal_rows(case, today)),
            (self.spells, case_rows.spell_rows(case, today)),
            (self.clocks, self._clock_rows()),
            (self.marks, case_rows.mark_rows(case, today)),
            (self.family, case_rows.family_rows(case)),
            (self.history, case_rows.history_rows(case, today)),
        ):
            section.show_rows(rows)

    def _head(self, case: CaseRecord) -> None:
        name, number = case.case.respondent.name, case.case.number
        known = {one.value: one.label for one in Custody}
        custody = known.get(case.custody, case.custody) if case.custody else ""
        counsel = {True: "with counsel", False: "without counsel", None: ""}[case.represented]
        facts = (number if name else "", case.case_type_label, custody, case.language, case.nationality, counsel)
        self.head(name or number, *facts)

    def _clock_rows(self) -> list[Row]:
        today = self.desk.today
        return [
            Row(
                (clock.benchmark.name, clock.subject),
                (
                    clock_cell(clock, today, second=clock.benchmark.short_title),
                    Cell(words.short_day(clock.due, today), second=f"since {words.short_day(clock.started, today)}"),
                ),
            )
            for clock in self.desk.clocks()
            if clock.case_id == self._case_id
        ]

    def toggle_side(self) -> bool:
        self._split.toggle()
        return True

    def _on_back(self) -> None:
        self.go.emit(Place("docket"))

    def _on_family(self, case_id: object) -> None:
        self.go.emit(Place("case", case_id))


def _scrolled(name: str) -> tuple[QScrollArea, QBoxLayout]:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(18)
    return scrolled(inside, name), column
