"""A case: everything the docket holds on it, in tables, with its clocks, marks, family and history at the side."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from iqdesk.domain.docket import Custody, RuleBroken
from iqdesk.ui.case import case_rows
from iqdesk.ui.case.case_entries import CaseEntries
from iqdesk.ui.case.case_past import NOT_THERE, CaseAt, CaseShown, PastBar, case_then, case_today, line_of
from iqdesk.ui.case.case_section import Section, scrolled_column
from iqdesk.ui.case.case_timeline import CaseTimeline
from iqdesk.ui.case.notes_panel import NOTE, NotesPanel
from iqdesk.ui.desk import LOOKS_BACK
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.entry.hearing_forms import HEARING
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button
from iqdesk.ui.menu_letters import keep_letters
from iqdesk.ui.menus.table import add_outcomes
from iqdesk.ui.outcomes.outcome_table import OutcomeTable
from iqdesk.ui.outcomes.recording import record_outcome
from iqdesk.ui.page import Page, Place
from iqdesk.ui.split import Split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from PySide6.QtGui import QAction, QHideEvent, QShowEvent

    from iqdesk.domain.case_records import CaseRecord, HistoryLine
    from iqdesk.domain.changes import RowChange
    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.records import Setting
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.form import EntryForm

GONE = (
    "This case is no longer in the docket",
    "It may have been matched with another one, or its entry was undone: Redo brings it back.",
    "Back",
)


class CasePage(Page):
    """The letters record a hearing's outcome as on Today; Enter offers the six by name, or goes to a member of the family.

    Ctrl Enter on a step of the history shows the case as it was after that step; nothing is recorded there.
    """

    name = "case"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._case_id: int | None = None
        self._case: CaseRecord | None = None
        self._step: int | None = None  # after which the case is shown; None for today
        self.past = PastBar()
        self.past.left.connect(self.back_to_today)
        self._gone = EmptyState("folder")
        self._gone.acted.connect(self.left)
        self.settings = OutcomeTable(case_rows.HEARING_COLUMNS, "Hearings")
        self.settings.outcome_chosen.connect(self._on_outcome_chosen)
        self.settings.opened.connect(self._on_hearing_opened)
        self._outcomes = QMenu(self)
        self._outcomes.setAccessibleName("How the hearing ended")
        add_outcomes(self._outcomes, self._on_outcome)
        keep_letters(self._outcomes)
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
        self.entries = CaseEntries(desk, self)
        self.band = self.entries.band
        self.entries.band.left.connect(self.leave_band)
        self._build_looking_back()
        self._split = Split(self._build_main(), self._build_side())
        self._build()
        self._serve_rows()
        self.setFocusProxy(self.hearings.table)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._split, 1)
        column.addWidget(self._gone, 1)
        column.addWidget(self.entries.band)
        self._gone.hide()

    def _serve_rows(self) -> None:
        """What can be done with a row of each table."""
        offers = self.entries.offers
        for section, offered in (
            (self.hearings, offers.of_hearing),
            (self.proceedings, offers.of_proceeding),
            (self.motions, offers.of_motion),
            (self.requests, offers.of_request),
            (self.appeals, offers.of_appeal),
            (self.spells, offers.of_spell),
            (self.marks, offers.of_mark),
            (self.family, offers.of_member),
        ):
            self.entries.serve(section.table, offered)
        self.entries.correct_in(self._split.main, self.marks.table, self.family.table)  # the notes have an F2 of their own

    def _build_looking_back(self) -> None:
        """The history's key, menu and button for the case as it was."""
        table = self.history.table
        table.add_key("Ctrl+Return", "As the case &was after this step", self.look_back)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.as_it_was = button("As it was then", "link")
        self.as_it_was.setToolTip("The case as it was after the chosen step (Ctrl Enter)")
        self.as_it_was.setAccessibleDescription(self.as_it_was.toolTip())
        self.as_it_was.clicked.connect(self.look_back)
        self.history.head.addWidget(self.as_it_was)

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(GUTTER - INDENT, 0, 0, 0)
        column.setSpacing(4)
        back = button("Docket", "link", "chevron_left")
        back.clicked.connect(self._on_back)
        tools = QHBoxLayout()
        tools.addWidget(back)
        tools.addSpacing(8)
        tools.addWidget(self.entries.buttons)
        tools.addStretch()
        column.addLayout(tools)
        over = QHBoxLayout()
        over.setContentsMargins(INDENT, 0, GUTTER, 4)
        over.addWidget(self.past)
        column.addLayout(over)
        scroll, inside = scrolled_column("The case")
        inside.setContentsMargins(0, 0, GUTTER - INDENT, 16)
        inside.addWidget(self.timeline)
        for one in (self.hearings, self.proceedings, self.motions, self.requests, self.appeals, self.spells):
            inside.addWidget(one)
        inside.addStretch()
        column.addWidget(scroll, 1)
        self._hints = KeyHints((("↑ ↓", "choose a hearing"), ("Enter", "how it ended"), ("F9", "clocks, notes, history")))
        column.addWidget(self._hints)
        column.addSpacing(8)
        return main

    def _build_side(self) -> QWidget:
        scroll, inside = scrolled_column("Clocks, notes, marks, family and history")
        for one in (self.clocks, self.notes, self.marks, self.family, self.history):
            inside.addWidget(one)
        inside.addStretch()
        return scroll

    @property
    def is_past(self) -> bool:
        """Whether the case is shown as it was, where nothing can be recorded."""
        return self._step is not None

    def take(self, subject: object) -> None:
        case_id, step = subject if isinstance(subject, CaseAt) else (subject, None)
        if isinstance(case_id, int) and (case_id, step) != (self._case_id, self._step):
            self._case_id, self._step = case_id, step
            self.desk.looks_back = self.is_past and self.isVisible()
            self.make_stale()

    def can_take(self, subject: object) -> bool:
        return not isinstance(subject, int) or self.desk.ask(methodcaller("case_names", [subject])) != {}

    def refresh(self) -> None:
        if self._case_id is None:
            return
        try:
            shown = self._then() or case_today(self.desk, self._case_id)
        except RuleBroken:
            self._be_there(is_there=False)
            raise
        self._be_there(is_there=True)
        self._show(shown)

    def _then(self) -> CaseShown | None:
        """The case as it was, if that is wanted and if it was there."""
        if self._case_id is None or self._step is None:
            return None
        shown = case_then(self.desk, CaseAt(self._case_id, self._step))
        if shown is None:
            self._step = None
            self.desk.looks_back = False
            self.went.emit(Place("case", self._case_id))
            self.desk.trouble.emit(NOT_THERE)
        return shown

    def _be_there(self, *, is_there: bool) -> None:
        """Without the case the page says so, and shows nothing of another one."""
        self._split.setVisible(is_there)
        self._gone.setVisible(not is_there)
        if not is_there:
            self._case = None
            self.entries.show_none()
            self._gone.say(*GONE)
            self.head("No case")
            self.setFocusProxy(self._gone)

    def _show(self, shown: CaseShown) -> None:
        case, today = shown.case, shown.today
        self._case = case
        if self.is_past:
            self.entries.show_none()
        else:
            self.entries.show_case(case)
        self._head(case)
        self._say_past(shown)
        self.timeline.show_case(case, today, is_past=self.is_past)
        self._show_hearings(case, today)
        self.notes.show_notes(case.case.case_id, case.notes, can_write=not self.is_past)
        told = self._told(shown.history)
        for section, rows in (
            (self.proceedings, case_rows.proceeding_rows(case, today)),
            (self.motions, case_rows.motion_rows(case, today)),
            (self.requests, case_rows.request_rows(case, today)),
            (self.appeals, case_rows.appeal_rows(case, today)),
            (self.spells, case_rows.spell_rows(case, today)),
            (self.clocks, case_rows.clock_rows(shown.clocks, today)),
            (self.marks, case_rows.mark_rows(case, shown.goals, today)),
            (self.family, case_rows.family_rows(case)),
            (self.history, case_rows.history_rows(shown.history, told, case.case.number, self.desk.today, self._step)),
        ):
            section.show_rows(rows)
        mains = (self.hearings, self.proceedings, self.motions, self.requests, self.appeals, self.spells)
        self.setFocusProxy(next((one.table for one in mains if not one.isHidden()), self.settings))

    def _say_past(self, shown: CaseShown) -> None:
        line = line_of(shown.history, self._step) if self._step is not None else None
        self.past.setVisible(line is not None)
        self._hints.be_useful(useful=line is None)
        if line is not None:
            self.past.say(line, shown.case.case.number)

    def look_back(self) -> None:
        """Show the case as it was after the step that is chosen in the history."""
        key = self.history.table.current_key()
        step = key[0] if isinstance(key, tuple) else key
        if self._case_id is None or not isinstance(step, int):
            self.history.table.setFocus(Qt.FocusReason.OtherFocusReason)  # where a step is chosen
        elif step != self._step:
            self.go.emit(Place("case", CaseAt(self._case_id, step)))

    def looks_back(self) -> bool:
        return not self.history.isHidden()

    def back_to_today(self) -> None:
        """Show the case as it is."""
        place = Place("case", self._case_id)
        self.went.emit(place)
        self.take(place.subject)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> bool:
        was_past = self.is_past
        if was_past:
            self.back_to_today()
        return was_past

    def showEvent(self, event: QShowEvent) -> None:
        self.desk.looks_back = self.is_past
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.desk.looks_back = False
        super().hideEvent(event)

    def _show_hearings(self, case: CaseRecord, today: date) -> None:
        settings = [] if self.is_past else self.desk.file.settings_of(line.id for line in case.hearings)
        own = [setting for setting in settings if self._is_own(setting.hearing_id)]
        self.settings.show_hearings(case_rows.hearing_rows(case, today), own, today)
        self.hearings.fit(bool(case.hearings))

    def _is_own(self, hearing_id: int) -> bool:
        """Whether the hearing is set before this judge; one that names nobody is."""
        judges = {line.id: line.judge for line in self._case.hearings} if self._case else {}
        return judges.get(hearing_id) in (None, *self.desk.file.judge.codes)

    def _head(self, case: CaseRecord) -> None:
        name, number = case.case.respondent.name, case.case.number
        counsel = {True: "with counsel", False: "without counsel", None: ""}[case.represented]
        facts = (
            number if name else "",
            case.case_type_label,
            Custody.label_of(case.custody),
            case.language,
            case.nationality,
            counsel,
        )
        self.head(name or number, *facts)

    def _told(self, history: Iterable[HistoryLine]) -> dict[int, tuple[RowChange, ...]]:
        """What the opened steps changed."""
        steps = [line.step for line in history if line.step in self._opened]
        return {step: self.desk.file.changes_of(self._case_id, step) for step in steps if self._case_id is not None}

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
        if self.is_past:
            return
        if not self._split.is_open:
            self._split.toggle()
        self.notes.begin()

    def begun(self) -> list[str]:
        return [*super().begun(), *([NOTE] if self.notes.is_begun else [])]

    def first_form(self) -> EntryForm:
        return HEARING

    def leave_band(self) -> None:
        super().leave_band()
        table, self.entries.begun_in = self.entries.begun_in, None
        if table is not None and table.isVisible():
            table.setFocus()

    def begin_entry(self, form: EntryForm, values: Mapping[str, object] | None = None, *, is_once: bool = False) -> bool:
        if self.is_past:
            self.desk.trouble.emit(LOOKS_BACK)
            return True
        return super().begin_entry(form, values, is_once=is_once)

    def current_hearing(self) -> int | None:
        key = None if self.is_past else self.settings.current_key()
        return key if isinstance(key, int) else None

    def current_case(self) -> int | None:
        return None if self.is_past or self._case is None else self._case_id

    def records_outcomes(self) -> bool:
        return self.settings.current() is not None

    def record(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        self.settings.choose_outcome(kind, asks=asks)

    def open_current(self) -> None:
        self._on_hearing_opened(None)

    def _on_outcome_chosen(self, setting: Setting, kind: OutcomeKind, asks: bool) -> None:  # noqa: FBT001 - a slot
        record_outcome(self, self.desk, setting, kind, asks=asks)

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
