"""What a sheet is taken for: its kind, which sheet of the workbook, where the mapping comes from, and whether to remember it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from iqdesk.exchange.sheets.fields import SheetKind
from iqdesk.exchange.sheets.mapping import Source
from iqdesk.ui.choice import Choice, Tick
from iqdesk.ui.labels import INDENT, button, label

if TYPE_CHECKING:
    from iqdesk.exchange.sheets.bringing import Bringing

KINDS = tuple(SheetKind)


class MappingLine(QWidget):
    """`kind_chosen` and `sheet_chosen` when a person chooses, `forgotten` when what is remembered is to be forgotten."""

    kind_chosen = Signal(object)
    sheet_chosen = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.sheet = Choice("What the rows are"), Choice("The sheet of the workbook")
        self.kind.addItems([kind.label for kind in KINDS])
        self._word, self._sheet_word = label("Ro&ws are", ink="2"), label("in &sheet", ink="2")
        self._word.setBuddy(self.kind)
        self._sheet_word.setBuddy(self.sheet)
        self.source = label("", ink="2")
        self.forget = button("F&orget", "link")
        self.remember = Tick("Re&member for sheets with these headings")
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 0, INDENT, 0)
        row.setSpacing(8)
        for one in (self._word, self.kind, self._sheet_word, self.sheet, self.source, self.forget):
            row.addWidget(one)
        row.addStretch()
        row.addWidget(self.remember)
        self.kind.activated.connect(self._on_kind)
        self.sheet.activated.connect(self._on_sheet)
        self.forget.clicked.connect(self.forgotten)

    def begin(self, bringing: Bringing, *, rereads: bool) -> None:
        """Another sheet: its mapping is remembered unless the tick is taken away."""
        grid = bringing.grid
        self.sheet.clear()
        self.sheet.addItems(list(grid.sheets))
        self.sheet.setCurrentText(grid.sheet)
        for one in (self._sheet_word, self.sheet):
            one.setVisible(rereads and len(grid.sheets) > 1)
        self.remember.setVisible(grid.has_headings)
        self.remember.setChecked(True)

    def show_mapping(self, bringing: Bringing) -> None:
        """What the sheet is taken for now."""
        mapping = bringing.mapping
        self.kind.setCurrentIndex(KINDS.index(mapping.kind))
        self.source.setText(mapping.source.value)
        self.forget.setVisible(mapping.source is Source.REMEMBERED)

    def _on_kind(self, place: int) -> None:
        self.kind_chosen.emit(KINDS[place])

    def _on_sheet(self, place: int) -> None:
        self.sheet_chosen.emit(self.sheet.itemText(place))
