"""Asks how somebody who works on the docket is called."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from iqdesk.ui import theme
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

WHAT_IT_DOES = "The history of every case says who wrote what. There is no passphrase: whoever sits here chooses a name."


class Name(NamedTuple):
    """What somebody is called; either part may be empty."""

    family: str = ""
    given: str = ""


class NameDialog(Dialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, title: str, act: str, current: Name | None = None) -> Name | None:
        """The name, or None to leave it; `act` is the word on the button that takes it."""
        dialog = NameDialog(parent, title, act, current or Name())
        try:
            return dialog.name() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, title: str, act: str, current: Name) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(432))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(label(title, Type.PANEL_TITLE, wraps=True))
        column.addWidget(label(WHAT_IT_DOES, ink="2", wraps=True))
        self.given, self.family = QLineEdit(current.given), QLineEdit(current.family)
        for text, field in (("&Given name", self.given), ("&Family name", self.family)):
            head = label(text, Type.HEAD, "2")
            head.setContentsMargins(0, 8, 0, 0)
            head.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            field.textChanged.connect(self._on_typed)
            column.addWidget(head)
            column.addWidget(field)
        self._build_buttons(column, act)
        self._on_typed()

    def _build_buttons(self, column: QVBoxLayout, act: str) -> None:
        leave, self._take = button("&Leave it as it is"), button(act, "filled")
        leave.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, self._take))

    def name(self) -> Name:
        """What was typed."""
        return Name(self.family.text().strip(), self.given.text().strip())

    def _on_typed(self) -> None:
        self._take.setEnabled(any(self.name()))
