"""Asks from which day on the docket's events are typed, so that public rows of those days are set apart until matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.typed_dates import Looks, typed_day
from iqdesk.ui import theme, words
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

TITLE = "From which day on hearings and decisions are typed here"
WHAT_IT_DOES = (
    "Public rows decided or heard on or after this day, and touched by nobody, are set apart as not yet matched: they count "
    "in no measure, because the same events are being typed. The day can be changed at any time; Undo takes it back."
)


class TypedFromDialog(QDialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, current: date | None, today: date) -> date | None:
        """The day, or None to leave it as it is."""
        dialog = TypedFromDialog(parent, current, today)
        try:
            return dialog.day() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, current: date | None, today: date) -> None:
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
        self.field = QLineEdit("" if current is None else current.isoformat())
        self.field.setAccessibleName("Day from which events are typed")
        self.field.setPlaceholderText("3/14, 2026-03-14, 14 Mar or t for today")
        head.setBuddy(self.field)
        self.echo = label("", wraps=True)
        for part in (head, self.field, self.echo):
            column.addWidget(part)
        self._build_buttons(column)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()

    def _build_buttons(self, column: QVBoxLayout) -> None:
        leave, self._set = button("&Leave it as it is"), button("&Set this day", "filled")
        leave.clicked.connect(self.reject)
        self._set.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, self._set))

    def day(self) -> date | None:
        """What the field certainly means; None while it is no date."""
        try:
            return typed_day(self.field.text(), self._today, Looks.BACK)
        except RuleBroken:
            return None

    def _on_typed(self) -> None:
        try:
            words_for_it = words.long_day(typed_day(self.field.text(), self._today, Looks.BACK))
        except RuleBroken as refusal:
            words_for_it = str(refusal) if self.field.text().strip() else ""
        self.echo.setText(words_for_it)
        self._set.setEnabled(self.day() is not None)
