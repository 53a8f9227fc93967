"""Asks for the judge's remark on a decision that is still reserved."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from iqdesk.ui import theme
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

TITLE = "Remark on the reserved decision"
WHAT_IT_DOES = (
    "Printed on the activity report beside the decision’s age. Say what it waits for; never what it will be. Names of "
    "respondents are left out on the masked paper."
)


class RemarkDialog(Dialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, case: str, current: str) -> str | None:
        """The remark, empty to take it away, or None to leave it."""
        dialog = RemarkDialog(parent, case, current)
        try:
            return dialog.field.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, case: str, current: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(label(f"{TITLE}, {case}", Type.PANEL_TITLE, wraps=True))
        column.addWidget(label(WHAT_IT_DOES, ink="2", wraps=True))
        head = label("&Remark", Type.HEAD, "2")
        head.setContentsMargins(0, 8, 0, 0)
        self.field = QLineEdit(current)
        self.field.setAccessibleName("Remark")
        head.setBuddy(self.field)
        column.addWidget(head)
        column.addWidget(self.field)
        leave, keep = button("&Leave it as it is"), button("&Keep it", "filled")
        leave.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, keep))
        self.field.setFocus()
