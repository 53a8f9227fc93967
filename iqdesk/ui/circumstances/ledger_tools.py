"""The row at the head of both parts of the circumstances: which part, what is done with the chosen line, what stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from iqdesk.ui.circumstances.ledger_switch import LedgerSwitch
from iqdesk.ui.labels import INDENT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QPushButton

    Buttons = Mapping[Any, QPushButton]  # by the slot or signal that each is connected to


class LedgerTools(QWidget):
    """`acts` begin with the one that adds, which is always offered; `go` asks for the other part."""

    go = Signal(object)

    def __init__(self, page: str, acts: Buttons, more: Buttons, apart: Buttons) -> None:
        super().__init__()
        self.switch = LedgerSwitch(page)
        self.switch.go.connect(self.go)
        self._of_line = [*acts.values()][1:]
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.switch)
        row.addSpacing(8)
        for slot, one in (*acts.items(), *more.items()):
            one.clicked.connect(slot)
            row.addWidget(one)
        row.addStretch()
        for slot, one in apart.items():
            one.clicked.connect(slot)
            row.addWidget(one)

    def offer(self, offered: Sequence[bool]) -> None:
        """Say which acts the chosen line offers, in their order."""
        for one, is_offered in zip(self._of_line, offered, strict=True):
            one.setEnabled(is_offered)
