"""Asks before the window closes over words that could not be written, for they would be gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout

from iqdesk.ui import theme
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ABOUT = "{} could not be written; the window behind says why. It still stands there, and is gone when the window closes."


class UnwrittenDialog(QDialog):
    """`ask` is its only use; Esc and Enter keep the window open."""

    @staticmethod
    def ask(parent: QWidget, what: str) -> bool:
        """Whether the window closes all the same."""
        dialog = UnwrittenDialog(parent, what)
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, what: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Not everything is written")
        self.about = label(ABOUT.format(what), ink="2", wraps=True)
        self.lets_go, self.keeps = button("&Close without it"), button("&Keep the window open", "filled")
        self.lets_go.clicked.connect(self.accept)
        self.keeps.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for one in (label("Not everything is written", Type.PANEL_TITLE), self.about):
            column.addWidget(one)
        column.addLayout(dialog_foot(self.lets_go, self.keeps))
