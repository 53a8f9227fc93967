"""A case: everything the docket holds on it, in tables, with its clocks, marks, family and history at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from iqdesk.domain.docket import Custody
from iqdesk.ui import case_rows, words
from iqdesk.ui.case_timeline import CaseTimeline
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.clock_words import clock_cell
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.menus.table import add_outcomes
from iqdesk.ui.notes_panel import NotesPanel
from iqdesk.ui.outcome_table import OutcomeTable
from iqdesk.ui.page import Page, Place
from iqdesk.ui.settings_page import ask_and_record
from iqdesk.ui.split import Split, scrolled
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QBoxLayout

    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.domain.changes import RowChange
    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.records import Setting
    from iqdesk.ui.desk import Desk


class Section(QWidget):
    """A heading with its table; not there while it has nothing to show."""

    def __init__(
        self, head: str, columns: tuple[Column, ...] = (), *, lines: int = 1, headed: bool = True, table: Table | None = None
    ) -> None:
        super().__init__()
        self.table = table or Table(columns, head, lines=lines, head=headed)
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
        self.fit(bool(rows))

    def fit(self, has_rows: bool) -> None:  # noqa: FBT001 - the one thing that it is told
        """Be as high as the rows are, and not there without any."""
        self.table.show_whole()
        self.setVisible(has_rows)


class CasePage(Page):
    """The letters record a hearing's outcome as on Today; Enter offers the six by name, or goes to a member of the family."""

    name = "case"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id: int | None = None
        self._case: CaseRecord | None = None
        self.settings = OutcomeTable(case_rows.HEARING_COLUMNS, "Hearings")
        self.settings.outcome_chosen.connect(self._on_outcome_chosen)
        self.settings.opened.connect(self._on_hearing_opened)
        self._outcomes = QMenu(self)
        self._outcomes.setAccessibleName("How the hearing ended")
        add_outcomes(self._outcomes, self._on_outcome)
        self.hearings = Section("Hearings", table=self.settings)
        self.proceedings = Section("Proceedings", case_rows.PROCEEDING_COLUMNS)
        self.motions = Section("Motions", case_rows.MOTION_COLUMNS)
        self.requests = Section("Custody requests", case_rows.REQUEST_COLUMNS)
        self.appeals = Section("Appeals", case_rows.APPEAL_COLUMNS)
        self.spells = Section("Detention", case_rows.SPELL_COLUMNS)
        side = case_rows.SIDE_COLUMNS
        self.clocks = Section("Clocks", side, lines=2, headed=False)
        self.marks = Section("Marks", case_rows.NAME_COLUMNS, lines=2, headed=False)
        self.family = Section("Family", case_rows.NAME_COLUMNS, lines=2, headed=False)
        self.notes = NotesPanel(desk)
        self.history = Section("History", case_rows.NAME_COLUMNS, lines=2, headed=False)
        self.timeline = CaseTimeline()
        self.family.table.opened.connect(self._on_family)
        self.history.table.opened.connect(self._on_step)
        self._opened: set[int] = set()
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
        column.addWidget(KeyHints((("↑ ↓", "choose a hearing"), ("Enter", "how it ended"), ("F9", "clocks, notes, history"))))
        column.addSpacing(8)
        return main

    def _build_side(self) -> QWidget:
        scroll, inside = _scrolled("Clocks, notes, marks, family and history")
        for one in (self.clocks, self.notes, self.marks, self.family, self.history):
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
        self._case = case
        self._head(case)
        self.timeline.show_case(case, today)
        self._show_hearings(case)
        self.notes.show_notes(self._case_id, case.notes)
        for section, rows in (
            (self.proceedings, case_rows.proceeding_rows(case, today)),
            (self.motions, case_rows.motion_rows(case, today)),
            (self.requests, case_rows.request_rows(case, today)),
            (self.appeals, case_rows.appeal_rows(case, today)),
            (self.spells, case_rows.spell_rows(case, today)),
            (self.clocks, self._clock_rows()),
            (self.marks, case_rows.mark_rows(case, today)),
            (self.family, case_rows.family_rows(case)),
            (self.history, case_rows.history_rows(case, self._told(case), today)),
        ):
            section.show_rows(rows)

        mains = (self.hearings, self.proceedings, self.motions, self.requests, self.appeals, self.spells)
        self.setFocusProxy(next((one.table for one in mains if not one.isHidden()), self.settings))

    def _show_hearings(self, case: CaseRecord) -> None:
        own = [setting for setting in case_rows.settings_of(case) if self._is_own(setting.hearing_id)]
        self.settings.show_hearings(case_rows.hearing_rows(case, self.desk.today), own, self.desk.today)
        self.hearings.fit(bool(case.hearings))

    def _is_own(self, hearing_id: int) -> bool:
        """Whether the hearing is set before this judge; one that names nobody is."""
        judges = {line.id: line.judge for line in self._case.hearings} if self._case else {}
        return judges.get(hearing_id) in (None, *self.desk.file.judge.codes)

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

    def _told(self, case: CaseRecord) -> dict[int, tuple[RowChange, ...]]:
        """What the opened steps changed."""
        steps = [line.step for line in case.history if line.step in self._opened]
        return {step: self.desk.file.changes_of(case.case.case_id, step) for step in steps}

    def _on_step(self, key: object) -> None:
        """Open a step of the history, or close it."""
        if isinstance(key, int):
            self._opened ^= {key}
            self.make_stale()

    def toggle_side(self) -> bool:
        self._split.toggle()
        return True

    def write_note(self) -> None:
        """Open the field for a note, in its panel."""
        if not self._split.is_open:
            self._split.toggle()
        self.notes.begin()

    def current_case(self) -> int | None:
        return self._case_id

    def records_outcomes(self) -> bool:
        return self.settings.current() is not None

    def record(self, kind: OutcomeKind) -> None:
        self.settings.choose_outcome(kind)

    def open_current(self) -> None:
        self._on_hearing_opened(None)

    def _on_outcome_chosen(self, setting: Setting, kind: OutcomeKind) -> None:
        ask_and_record(self, self.desk, setting, kind)

    def _on_outcome(self, action: QAction) -> None:
        self.record(action.data())

    def _on_hearing_opened(self, _key: object) -> None:
        """Offer the outcomes under the row, the first of them chosen."""
        if self.settings.current() is not None:
            row = self.settings.visualRect(self.settings.currentIndex())
            self._outcomes.popup(self.settings.viewport().mapToGlobal(row.bottomLeft()))
            self._outcomes.setActiveAction(self._outcomes.actions()[0])

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
