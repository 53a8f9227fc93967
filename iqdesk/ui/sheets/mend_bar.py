"""Under the list: why the current row is refused or what is odd about it, and its cell as a field in which it is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from iqdesk.exchange.sheets.bringing import Meaning
from iqdesk.exchange.sheets.days_in import Moment
from iqdesk.exchange.sheets.plan import Fate
from iqdesk.ui import theme, words
from iqdesk.ui.entry.edits import Mark, show_mark
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import GUTTER, button, label
from iqdesk.ui.labels import Mark as Sign
from iqdesk.ui.line_edit import LineEdit
from iqdesk.ui.sheets.sheet_rows import said
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.exchange.sheets.bringing import Bringing
    from iqdesk.exchange.sheets.plan import PlannedRow

FIELD_WIDTH = 190


class CellAt(NamedTuple):
    """A cell of the sheet: the number of its row, the place of its column."""

    number: int
    place: int


class MendBar(QFrame):
    """`mended` carries the cell and what was typed, `turned` the number of a row that is left out or taken in again."""

    mended = Signal(object, str)
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entryBand")
        self._bringing: Bringing | None = None
        self._row: PlannedRow | None = None
        self._at: CellAt | None = None
        self._is_asked = False
        self._filled = ""  # what stood in the field before anything was typed
        self._sign = Sign(Glyph.CROSS)
        self.reason = label("", Type.STRONG, wraps=True)
        self.warned = label("", ink="2", wraps=True)
        self._column = label("", ink="2")
        self.field = LineEdit()
        self.field.setFixedWidth(theme.scaled(FIELD_WIDTH))
        self.echo = label("", ink="2")
        self.use, self.out = button("&Use"), button("&Leave out")
        self._build()
        self.field.textEdited.connect(self._on_edited)
        self.field.returnPressed.connect(self.take)
        self.use.clicked.connect(self.take)
        self.out.clicked.connect(self.turn)

    def _build(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.reason)
        told.addWidget(self.warned)
        row = QHBoxLayout(self)
        row.setContentsMargins(GUTTER, 7, GUTTER, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addLayout(told, 1)
        for one in (self._column, self.field, self.echo, self.use, self.out):
            row.addWidget(one)

    @property
    def number(self) -> int | None:
        """The number of the row that is spoken of."""
        return self._row.number if self._row is not None else None

    def show_cell(self, bringing: Bringing, row: PlannedRow | None, place: int) -> None:
        """Say what there is to say about a row, and offer its cell."""
        at = CellAt(row.number, place) if row is not None and 0 <= place < len(bringing.grid.headings) else None
        is_typing = at == self._at and self._is_typing()  # the rows were compared anew meanwhile
        if at != self._at or (row is not self._row and not is_typing):
            self._is_asked = False
        self._bringing, self._row, self._at = bringing, row, at
        self._show(keeps=is_typing)

    def _is_typing(self) -> bool:
        return self.window().focusWidget() is self.field and self.field.text() != self._filled

    def ask(self) -> None:
        """Put the keyboard into the field of the current cell, also where nothing is wrong with it."""
        if self._at is not None and self._row is not None and self._row.fate is not Fate.LEFT_OUT:
            self._is_asked = True
            self._show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()

    def _show(self, *, keeps: bool = False) -> None:
        row = self._row
        is_refused = row is not None and row.fate is Fate.REFUSED
        is_out = row is not None and row.fate is Fate.LEFT_OUT
        odd = [one.words for one in row.warnings] if row is not None else []
        self.setVisible(is_refused or is_out or bool(odd) or self._is_asked)
        if row is None or self._bringing is None:
            return
        what = row.reason if is_refused else "It is left out." if is_out else odd[0] if odd else ""
        self.reason.setText(f"Row {words.figure(row.number)}: {what}" if what else f"Row {words.figure(row.number)}")
        self.warned.setText(words.sentences(*odd[1:]))
        self.warned.setVisible(len(odd) > 1)
        self._sign.setVisible(is_refused)
        self.out.setText("Ta&ke in again" if is_out else "&Leave out")
        mends = self._at is not None and (is_refused or self._is_asked)
        for one in (self._column, self.field, self.echo, self.use):
            one.setVisible(mends)
        if mends and self._at is not None and not keeps:
            self._fill(self._bringing, self._at)

    def _fill(self, bringing: Bringing, at: CellAt) -> None:
        title = bringing.grid.title(at.place)
        self._column.setText(title)
        self.field.setAccessibleName(f"{title}, row {at.number}")
        cell = bringing.cell(at.number, at.place)
        self._filled = "" if cell is None else str(cell)
        self.field.setText(self._filled)
        self.field.setCursorPosition(0)
        self._say("", Mark.NONE)

    def _meant(self) -> Meaning:
        """What the field says now."""
        if self._bringing is None or self._at is None:
            return Meaning(None)
        return self._bringing.mended(*self._at, self.field.text().strip() or None).meaning(*self._at)

    def _on_edited(self, _text: str) -> None:
        meant = self._meant()
        if isinstance(meant.value, Moment):
            hour = words.spoken_hour(meant.value.at)
            self._say(" ".join(filter(None, (words.whole_day(meant.value.day), hour))), Mark.NONE)
        else:
            self._say(said(meant.value, meant.field, self._bringing.today) if meant.field and self._bringing else "", Mark.NONE)

    def take(self) -> None:
        """Take what is typed, or say why it cannot be."""
        if self._at is None:
            return
        refusal = self._meant().refusal
        if refusal:
            self.reason.setText(f"Row {words.figure(self._at.number)}: {refusal}")
            self._say("", Mark.REFUSED)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.mended.emit(self._at, self.field.text().strip())

    def _say(self, understood: str, mark: Mark) -> None:
        self.echo.setText(understood)
        show_mark(self.field, mark)

    def turn(self) -> None:
        """Leave the current row out, or take it in again."""
        if self._row is not None:
            self.turned.emit(self._row.number)
