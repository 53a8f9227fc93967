"""Month first or day first: asked where no value of a column tells, and changed as long as the sheet is not taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from iqdesk.exchange.sheets.days_in import DateOrder
from iqdesk.exchange.sheets.mapping import undecided
from iqdesk.ui.labels import INDENT, button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.exchange.sheets.bringing import Bringing

ORDERS = tuple(DateOrder)


class OrderLine(QWidget):
    """`chosen` carries the order."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.question = label("", Type.STRONG, wraps=True)
        self.month_first, self.day_first = button("Mo&nth first", "segment"), button("Da&y first", "segment")
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 0, INDENT, 0)
        row.setSpacing(0)
        row.addWidget(self.question, 1)
        row.addSpacing(12)
        for place, one in enumerate((self.month_first, self.day_first)):
            one.setCheckable(True)
            self._group.addButton(one, place)
            row.addWidget(one)
        self._group.idClicked.connect(self._on_clicked)
        self.hide()

    def show_mapping(self, bringing: Bringing) -> None:
        """Ask, or say what was answered."""
        grid, mapping = bringing.grid, bringing.mapping
        places = undecided(grid, mapping)
        self.setVisible(bool(places))
        if not places:
            return
        titles = " and ".join(f"“{grid.title(place)}”" for place in places)
        chosen = mapping.orders[places[0]]
        self._group.setExclusive(False)
        for order, one in zip(ORDERS, (self.month_first, self.day_first), strict=True):
            one.setChecked(order is chosen)
        self._group.setExclusive(True)
        asks = "Which comes first?" if chosen is None else f"They are read with the {chosen.value} first."
        self.question.setText(f"The dates under {titles} can be read both ways. {asks}")

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(ORDERS[place])
