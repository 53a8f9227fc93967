"""What the paper holds, chosen from the row over the composer: drafts, the day, masked or named, readings, paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from iqdesk.domain.statement.draft import Appendix, PaperSize
from iqdesk.ui import words
from iqdesk.ui.menu_letters import keep_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.statement.draft import Choices
    from iqdesk.ui.statement.drafting import Drafting

MASKED = {False: "&Masked: of A-numbers the last three digits, no names", True: "&Names and whole A-numbers"}
SIZES = {PaperSize.LETTER: "US &Letter", PaperSize.A4: "&A4"}
ROWS = {
    Appendix.FULL: "Appendix: every &row behind a figure",
    Appendix.MISSED: "Appendix: the rows that &missed",
    Appendix.NONE: "&No appendix",
}


class Choosing(QObject):
    """Menus; `wants_...` where a dialog is to ask, the rest is written through the drafting."""

    wants_template = Signal()
    wants_name = Signal()
    wants_day = Signal()
    wants_key_page = Signal()
    wants_filed = Signal()

    def __init__(self, drafting: Drafting, parent: QWidget) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self.drafts, self.day, self.names, self.readings, self.paper = (_menu(parent) for _ in range(5))
        self.new, self.from_template, self.copy, self.rename, self.withdraw = (
            _action(text, self.drafts, slot)
            for text, slot in (
                ("&New draft", self._on_new),
                ("From a &template…", self.wants_template),
                ("&Duplicate", drafting.duplicate),
                ("&Rename…", self.wants_name),
                ("&Withdraw", drafting.withdraw),
            )
        )
        self.filed = _action("&Filed statements…", self.drafts, self.wants_filed)
        self._drafts = QActionGroup(self)
        self._drafts.triggered.connect(self._on_draft)
        self._made = _action("The day on which it is &made", self.day, self._on_day_made)
        self._another = _action("A&nother day…", self.day, self.wants_day)
        self._names = _group(self.names, MASKED, self._on_names, self)
        self.names.addSeparator()
        self.names.addAction(_action("Save the sealed &key page…", self.names, self.wants_key_page))
        self._readings: list[QAction] = []
        self._sizes = _group(self.paper, SIZES, self._on_size, self)
        self.paper.addSeparator()
        self._rows = _group(self.paper, ROWS, self._on_rows, self)
        for one in (self._made, self._another):
            one.setCheckable(True)
            self.day.addAction(one)

    def show_choices(self, goals: GoalSet, today: date) -> None:
        """Tick what is chosen; the drafts and the readings are those of the year."""
        choices = self._drafting.draft.choices
        self._show_drafts()
        self._made.setChecked(choices.as_of is None)
        self._another.setChecked(choices.as_of is not None)
        chosen = "" if choices.as_of is None else f" ({words.short_day(choices.as_of, today)})"
        self._another.setText(f"A&nother day{chosen}…")
        for group, value in ((self._names, choices.is_named), (self._sizes, choices.size), (self._rows, choices.appendix)):
            for action in group.actions():
                action.setChecked(action.data() == value)
        self._show_readings(goals, choices)

    def _show_drafts(self) -> None:
        for action in self.drafts.actions():
            self.drafts.removeAction(action)  # `clear` would delete those that come back
        for action in self._drafts.actions():
            self._drafts.removeAction(action)
            action.deleteLater()
        stored = self._drafting.stored
        for draft in self._drafting.drafts:
            action = QAction(draft.name.replace("&", "&&"), self._drafts)
            action.setCheckable(True)
            action.setData(draft.id)
            action.setChecked(stored is not None and draft.id == stored.id)
            self.drafts.addAction(action)
        self.drafts.addSeparator()
        for action in (self.new, self.from_template, self.copy, self.rename, self.withdraw):
            self.drafts.addAction(action)
        self.drafts.addSeparator()
        self.drafts.addAction(self.filed)
        for action in (self.copy, self.rename, self.withdraw):
            action.setEnabled(stored is not None)

    def _show_readings(self, goals: GoalSet, choices: Choices) -> None:
        for action in self._readings:
            self.readings.removeAction(action)
            action.deleteLater()  # it may be the one that acts just now
        self._readings = []
        for reading in goals.readings:
            action = QAction(reading.title.replace("&", "&&"), self.readings)
            action.setCheckable(True)
            action.setToolTip(reading.words)
            action.setChecked(reading.name in choices.readings)
            action.setData(reading.name)
            action.triggered.connect(self._on_reading)
            self.readings.addAction(action)
            self._readings.append(action)

    def _on_new(self) -> None:
        self._drafting.begin()

    def _on_draft(self, action: QAction) -> None:
        self._drafting.look_at(action.data())

    def _on_day_made(self) -> None:
        self._choose(as_of=None)

    def _on_names(self, action: QAction) -> None:
        self._choose(is_named=action.data())

    def _on_size(self, action: QAction) -> None:
        self._choose(size=action.data())

    def _on_rows(self, action: QAction) -> None:
        self._choose(appendix=action.data())

    def _on_reading(self) -> None:
        taken = {action.data() for action in self._readings if action.isChecked()}
        self._choose(readings=frozenset(taken))

    def _choose(self, **changes: object) -> None:
        choices = replace(self._drafting.draft.choices, **changes)  # type: ignore[arg-type]  # by the names of its fields
        if choices != self._drafting.draft.choices:
            self._drafting.choose(choices)


def _menu(parent: QWidget) -> QMenu:
    made = QMenu(parent)
    keep_letters(made)
    made.setToolTipsVisible(True)
    return made


def _action(text: str, menu: QMenu, slot: Callable[[], object] | object) -> QAction:
    made = QAction(text, menu)
    made.triggered.connect(slot)
    return made


def _group(menu: QMenu, words_by_value: Mapping[Any, str], slot: Callable[[QAction], object], parent: QObject) -> QActionGroup:
    group = QActionGroup(parent)
    for value, text in words_by_value.items():
        action = QAction(text, group)
        action.setCheckable(True)
        action.setData(value)
        menu.addAction(action)
    group.triggered.connect(slot)
    return group
