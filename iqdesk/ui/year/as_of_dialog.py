"""Asks as of which day everything is to be measured: what had happened by then, with all that is known now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_dates import Looks, typed_day
from iqdesk.ui import theme, words
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.line_edit import LineEdit
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

TITLE = "As of which day"
WHAT_IT_DOES = (
    "Pace, Benchmarks, Clocks and the statement show what had happened by the end of that day, with all that is known now. "
    "Nothing is recorded until you go back to today."
)
NOT_YET = "That day has not come yet. Nothing can be measured as of it."


class AsOfDialog(QDialog):
    """`ask` is its only use; it changes nothing."""

    @staticmethod
    def ask(parent: QWidget, current: date, today: date) -> date | None:
        """The day, or None to stay at the one that is looked at."""
        dialog = AsOfDialog(parent, current, today)
        try:
            return dialog.day() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, current: date, today: date) -> None:
        super().__init__(parent)
        self._today = today
        self.setWindowTitle(TITLE)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(label(TITLE, Type.PANEL_TITLE))
        column.addWidget(label(WHAT_IT_DOES, ink="2", wraps=True))
        column.addSpacing(12)
        head = label("&Day", Type.HEAD, "2")
        self.field = LineEdit(current.isoformat())
        self.field.setAccessibleName("Day as of which everything is measured")
        self.field.setPlaceholderText("3/14, 2026-03-14, 14 Mar or t for today")
        self.field.selectAll()
        head.setBuddy(self.field)
        self.echo = label("", wraps=True)
        for part in (head, self.field, self.echo):
            column.addWidget(part)
        leave, self._look = button("&Stay"), button("Sho&w this day", "filled")
        leave.clicked.connect(self.reject)
        self._look.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, self._look))
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()

    def day(self) -> date | None:
        """What the field certainly means; None while it is no date, or one to come."""
        try:
            day = typed_day(self.field.text(), self._today, Looks.BACK)
        except RuleBroken:
            return None
        return None if day > self._today else day

    def _on_typed(self) -> None:
        try:
            day = typed_day(self.field.text(), self._today, Looks.BACK)
            words_for_it = NOT_YET if day > self._today else words.long_day(day)
        except RuleBroken as refusal:
            words_for_it = str(refusal) if self.field.text().strip() else ""
        self.echo.setText(words_for_it)
        self._look.setEnabled(self.day() is not None)
