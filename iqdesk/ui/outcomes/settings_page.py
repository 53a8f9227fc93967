"""Pages around a list of settings: recording an outcome there, and the page of past settings without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from iqdesk.domain.docket import OutcomeKind, Touched
from iqdesk.ui import words
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button
from iqdesk.ui.outcomes.recording import record_outcome
from iqdesk.ui.outcomes.settings_list import SettingsList
from iqdesk.ui.page import Page, Place, has_keyboard

if TYPE_CHECKING:
    from iqdesk.domain.records import Setting
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.files.export_dialog import Exported

MOST_UNRECORDED = 500


class SettingsPage(Page):
    """A page whose first list is of settings: its letters record outcomes, Enter opens the case."""

    shows: ClassVar[Touched] = Touched.CASES | Touched.HEARINGS | Touched.CODES

    def __init__(self, desk: Desk, name: str, *, with_date: bool) -> None:
        super().__init__(desk)
        self.list = self.make_list(name, with_date=with_date)
        self.list.outcome_chosen.connect(self._on_outcome_chosen)
        self.list.opened.connect(self._on_opened)
        self.setFocusProxy(self.list)

    def make_list(self, name: str, *, with_date: bool) -> SettingsList:
        """The list, once."""
        return SettingsList(name, with_date=with_date)

    def records_outcomes(self) -> bool:
        return self.list.current() is not None

    def current_case(self) -> int | None:
        setting = self.list.current()
        return None if setting is None else setting.case.case_id

    def current_hearing(self) -> int | None:
        setting = self.list.current()
        return None if setting is None else setting.hearing_id

    def record(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        self.list.choose_outcome(kind, asks=asks)

    def open_current(self) -> None:
        self._on_opened(None)

    def _on_outcome_chosen(self, setting: Setting, kind: OutcomeKind, asks: bool) -> None:  # noqa: FBT001 - a slot
        record_outcome(self, self.desk, setting, kind, asks=asks)

    def _on_opened(self, _key: object) -> None:
        setting = self.list.current()
        if setting is not None:
            self.go.emit(Place("case", setting.case.case_id))


class UnrecordedPage(SettingsPage):
    """Past settings of pending proceedings for which nothing was recorded."""

    name = "unrecorded"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Settings without an outcome", with_date=True)
        self._back = button("Today", "link", "chevron_left")
        self._back.clicked.connect(self._on_back)
        self._empty = EmptyState("checkmark")
        self._empty.acted.connect(self._on_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addSpacing(8)
        self._hints = KeyHints((("↑ ↓", "choose"), ("H C A R N E", "record the outcome"), ("Enter", "open the case")))
        column.addWidget(self._hints)

    def refresh(self) -> None:
        found = self.desk.file.settings_without_outcome(self.desk.today, MOST_UNRECORDED)
        had_keyboard = has_keyboard(self.list, self._empty)
        self.list.show_settings(found, self.desk.today)
        self.list.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._empty.say(
            "Every past setting has its outcome", "Settings come back here when their day passes without one.", "Go to Today"
        )
        self._hints.be_useful(useful=bool(found))
        self.setFocusProxy(self.list if found else self._empty)
        if had_keyboard:
            self.setFocus()
        more = " or more" if len(found) == MOST_UNRECORDED else ""
        self.head("Outcomes not recorded", f"{words.plural(len(found), 'past setting')}{more}, newest first")

    def exported(self) -> Exported | None:
        from iqdesk.exchange.sheets.lists import Asked, SheetList  # noqa: PLC0415 - only to export
        from iqdesk.ui.files.export_dialog import Exported  # noqa: PLC0415

        shown = tuple(row.key for row in self.list.rows.rows)
        how = "Past settings of pending cases for which nothing is recorded, newest first."
        return Exported(Asked(SheetList.UNRECORDED, self.desk.today, only=shown), len(shown), how) if shown else None

    def _on_back(self) -> None:
        self.go.emit(Place("today"))
