"""Asks for a day: what it is for, a field, and under it what was typed means, with its weekday, or why it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_dates import Looks, typed_day
from iqdesk.ui import theme, words
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.line_edit import LineEdit
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date


class DayAsked(NamedTuple):
    """What a dialog says: its title, what the day does, the field to a screen reader, the safe way out, and the way on."""

    title: str
    what: str
    name: str
    stays: str
    takes: str


class DayDialog(Dialog):
    """`ask` is the only use of a dialog for a day; it changes nothing."""

    says: ClassVar[DayAsked]

    @classmethod
    def ask(cls, parent: QWidget, current: date | None, today: date, first: date | None = None) -> date | None:
        """The day, or None to leave it as it is; `first` is the first that can be taken, where that is limited."""
        dialog = cls(parent, current, today, first)
        try:
            return dialog.day() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, current: date | None, today: date, first: date | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.first = first
        self.setWindowTitle(self.says.title)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(label(self.says.title, Type.PANEL_TITLE))
        column.addWidget(label(self.says.what, ink="2", wraps=True))
        column.addSpacing(12)
        head = label("&Day", Type.HEAD, "2")
        self.field = LineEdit("" if current is None else current.isoformat())
        self.field.setAccessibleName(self.says.name)
        self.field.setPlaceholderText("3/14, 2026-03-14, 14 Mar or t for today")
        self.field.selectAll()
        head.setBuddy(self.field)
        self.echo = label("", wraps=True)
        for part in (head, self.field, self.echo):
            column.addWidget(part)
        leave, self._take = button(self.says.stays), button(self.says.takes, "filled")
        leave.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, self._take))
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()

    def why_not(self, day: date) -> str:  # noqa: ARG002 - for dialogs that do not take every day
        """Why a day cannot be taken; empty when it can."""
        return ""

    def day(self) -> date | None:
        """What the field certainly means; None while it is no date, or one that cannot be taken."""
        try:
            day = typed_day(self.field.text(), self.today, Looks.BACK)
        except RuleBroken:
            return None
        return None if self.why_not(day) else day

    def _on_typed(self) -> None:
        try:
            day = typed_day(self.field.text(), self.today, Looks.BACK)
            words_for_it = self.why_not(day) or words.long_day(day)
        except RuleBroken as refusal:
            words_for_it = str(refusal) if self.field.text().strip() else ""
        self.echo.setText(words_for_it)
        self._take.setEnabled(self.day() is not None)
