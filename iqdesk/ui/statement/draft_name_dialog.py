"""Asks how a draft is called from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.statement.draft import draft_name
from iqdesk.ui import theme
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Collection

ABOUT = "The name stands in the list of drafts and of filed statements. It is not printed."


class DraftNameDialog(Dialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, current: str, taken: Collection[str]) -> str | None:
        """The name, or None to leave it."""
        dialog = DraftNameDialog(parent, current, taken)
        try:
            return dialog.field.text() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, current: str, taken: Collection[str]) -> None:
        super().__init__(parent)
        self._taken = {name.casefold() for name in taken} - {current.casefold()}
        self.setWindowTitle("The draft’s name")
        self.field = QLineEdit(current)
        self.field.setAccessibleName("Name of the draft")
        self.field.selectAll()
        self.echo = label("", ink="warn", wraps=True)
        leave, self._take = button("&Leave it as it is"), button("&Rename", "filled")
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(432))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        head = label("&Name", Type.HEAD, "2")
        head.setBuddy(self.field)
        for one in (label("The draft’s name", Type.PANEL_TITLE), label(ABOUT, ink="2", wraps=True), head, self.field, self.echo):
            column.addWidget(one)
        leave.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, self._take))
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()

    def _on_typed(self) -> None:
        try:
            name = draft_name(self.field.text())
            said = f"There is a draft “{name}” already." if name.casefold() in self._taken else ""
        except RuleBroken as refusal:
            said = str(refusal)
        self.echo.setText(said)
        self._take.setEnabled(not said)
