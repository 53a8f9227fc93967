"""A page with nothing to show yet: what is so, what there is instead, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.ui.labels import GUTTER, Picture, button, label
from iqdesk.ui.theme import Type

NO_CASES = (
    "This docket holds no cases yet",
    "Those of past years can be read from EOIR’s public case data, for this judge alone.",
    "Import public data…",
)


class EmptyState(QWidget):
    """Icon, statement, what there is instead, at most one action and another; `acted` or `acted_otherwise` when chosen."""

    acted = Signal()
    acted_otherwise = Signal()

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._statement = label("", Type.PANEL_TITLE, wraps=True)
        self._instead = label("", ink="2", wraps=True)
        self._action = button("", "filled")
        self._action.clicked.connect(self.acted)
        self._other = button("")
        self._other.clicked.connect(self.acted_otherwise)
        self._picture = Picture(icon, 28)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for one in (self._statement, self._instead):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            one.setContentsMargins(GUTTER, 0, GUTTER, 0)
            column.addWidget(one)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addStretch()
        row.addWidget(self._action)
        row.addWidget(self._other)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(3)

    def say(self, statement: str, instead: str = "", action: str = "", other: str = "") -> None:
        """What is so, and what can be done."""
        self._statement.setText(statement)
        self._instead.setText(instead)
        self._action.setText(action)
        self._other.setText(other)
        for one in (self._action, self._other):
            one.setVisible(bool(one.text()))
        if action or other:
            self.setFocusProxy(self._action if action else self._other)
