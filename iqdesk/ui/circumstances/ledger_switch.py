"""The two parts of the circumstances, side by side at the head of both pages: the ledger, and the days away alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from iqdesk.ui.labels import button
from iqdesk.ui.page import Place

PARTS = (("circumstances", "Ledger"), ("away", "Days away"))


class LedgerSwitch(QWidget):
    """`go` asks for the other page; which one it stands on is chosen once."""

    go = Signal(object)

    def __init__(self, page: str) -> None:
        super().__init__()
        self.setAccessibleName("Circumstances")
        self._page = page
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (name, word) in enumerate(PARTS):
            segment = button(word, "segment")
            segment.setCheckable(True)
            segment.setToolTip("Ctrl+PgDn and Ctrl+PgUp change between the two")
            segment.setChecked(name == page)
            self._group.addButton(segment, place)
            row.addWidget(segment)
        self._group.idClicked.connect(self._on_clicked)

    def step(self, by: int) -> None:
        """Ask for the part before (-1) or after (1), where there is one."""
        place = [name for name, _ in PARTS].index(self._page) + by
        if 0 <= place < len(PARTS):
            self._on_clicked(place)

    def _on_clicked(self, place: int) -> None:
        name = PARTS[place][0]
        if name != self._page:
            self._group.button(1 - place).setChecked(True)  # the page that is left stays what it was
            self.go.emit(Place(name))
