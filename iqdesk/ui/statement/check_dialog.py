"""Says what keeps a statement from being saved, and lets each full name in words on it be masked or kept on purpose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from iqdesk.domain.masking import SURNAMES_STAY
from iqdesk.ui import theme
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.circumstances.line_acts import CircumstanceKey
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import KeyHints, button, label
from iqdesk.ui.page import Place
from iqdesk.ui.statement.checking import checked
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from iqdesk.reports.statement.typed_words import NameFound
    from iqdesk.ui.statement.checking import Checked, Found
    from iqdesk.ui.statement.statement_page import StatementPage

NOTHING_STOPS = "Nothing keeps this statement from being saved"
IT_STOPS = "The statement cannot be saved as it stands"
ABOUT_NAMES = (
    "Full names of respondents in your words and in those of circumstances. A name is masked as “a respondent” wherever it "
    "stands, unless you keep it."
)
NO_NAMES = "No full name of a respondent stands in your words or in those of circumstances."
NAMED = "Names and A-numbers are printed, as was chosen."
LEAST_NAMES = 4  # rows that a small screen leaves of the names, the head among them
FOUND = (Column("Said of the paper", "of the year " * 6, grow=1, glyphs=True),)
NAMES = (
    Column("On the paper", "Masked", glyphs=True),
    Column("Name", "Adébáyọ̀, Fọlákẹ́", grow=3),
    Column("Case", "A000 123 456"),
    Column("In", "Completions and pace", grow=2, gives_up=1),
)


class CheckDialog(Dialog):
    """Every choice is written at once, as one on the page is; the list says anew what follows from it."""

    def __init__(self, page: StatementPage) -> None:
        super().__init__(page)
        self._page = page
        self.setWindowTitle("Check the statement")
        self._lines: list[Found] = []
        self.title = label("", Type.PANEL_TITLE, wraps=True)
        self.found = Table(FOUND, "What is said of the paper", head=False)
        self.found.hugs_rows = True
        self.whole = label("", wraps=True)
        self.about = label("", ink="2", wraps=True)
        self.names = Table(NAMES, "Full names in words on the paper")
        self.names.hugs_rows = True
        self.names.add_letter("Space", "Mask the name, or keep it", self.turn)
        self.names.opened.connect(self._on_opened)
        self.names.clicked.connect(self._on_clicked)
        self._build()
        self._page.desk.show(self._ask)

    def _build(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.addStrut(theme.scaled(620))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for one in (self.title, self.found, self.whole, self.about, self.names):
            column.addWidget(one)
        column.addStretch()
        go, close = button("&Go to it"), button("&Close", "filled")
        self._go = go
        go.clicked.connect(self._on_go)
        close.clicked.connect(self.accept)
        self._hints = KeyHints((("Space", "mask or keep"),))
        column.addWidget(self._hints)
        column.addLayout(dialog_foot(go, close))
        self.found.opened.connect(self._on_go)
        self.found.moved.connect(self._say_whole)

    def _ask(self) -> None:
        page = self._page
        draft = page.drafting.draft
        found = checked(page.made.make(draft), draft, page.printed_now)
        self._show(found, is_named=draft.choices.is_named)

    def _show(self, found: Checked, *, is_named: bool) -> None:
        self.title.setText(IT_STOPS if found.stops else NOTHING_STOPS)
        lines = [(one, Glyph.TRIANGLE) for one in found.stops] + [(one, Glyph.CHECK) for one in found.tells]
        self.found.show_rows([_said(place, one, glyph) for place, (one, glyph) in enumerate(lines)])
        self.found.setVisible(bool(lines))
        self._lines = [one for one, _ in lines]
        self._go.setVisible(any(one.leads for one in self._lines))
        if lines and self.found.current_key() is None:
            self.found.choose_place(0)
        self._say_whole(self.found.current_key())
        self.about.setText(NAMED if is_named else f"{ABOUT_NAMES if found.names else NO_NAMES} {SURNAMES_STAY}")
        self.names.show_rows([_name(one) for one in found.names])
        self.names.setVisible(bool(found.names))
        self.names.setMinimumHeight(min(self.names.content_height(), LEAST_NAMES * self.names.row_height))
        self._hints.be_useful(useful=bool(found.names))
        self.adjustSize()  # to two thirds of the screen at most, and not for the lines that sentences need at this width
        self.resize(self.width(), max(self.height(), self._column.totalMinimumHeightForWidth(self.width())))

    def turn(self) -> None:
        """Mask the name that is chosen, or keep it."""
        ids, draft = self.names.current_key(), self._page.drafting.draft
        if isinstance(ids, frozenset):
            kept = draft.choices.names_kept
            kept = kept | ids if kept.isdisjoint(ids) else kept - ids
            self._page.drafting.choose(replace(draft.choices, names_kept=kept))
            self._page.desk.show(self._ask)

    def _on_opened(self, _key: object) -> None:
        self.turn()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.turn()

    def _say_whole(self, place: object) -> None:
        """What is chosen, whole: a row cuts what it has no room for."""
        chosen = self._lines[place] if isinstance(place, int) and place < len(self._lines) else None
        self.whole.setText("" if chosen is None else chosen.words)
        self.whole.setVisible(chosen is not None)
        self._go.setEnabled(chosen is not None and chosen.leads)

    def _on_go(self) -> None:
        """To the part or the circumstance in which what is chosen stands."""
        place = self.found.current_key()
        chosen = self._lines[place] if isinstance(place, int) else None
        if chosen is None or not chosen.leads:
            return
        self.accept()
        if chosen.part is not None:
            self._page.outline.choose(chosen.part)
            self._page.take_keyboard()
        elif chosen.circumstance is not None:
            self._page.go.emit(Place("circumstances", CircumstanceKey(chosen.circumstance)))


def _said(place: int, found: Found, glyph: Glyph) -> Row:
    return Row(place, (Cell(found.words, glyph=glyph, hint="keeps it from being saved" if glyph is Glyph.TRIANGLE else ""),))


def _name(one: NameFound) -> Row:
    box = Cell("Kept" if one.is_kept else "Masked", glyph=Glyph.CHECK if one.is_kept else Glyph.BOX)
    return Row(
        one.case_ids, (box, Cell(one.words, hint=one.words), Cell(one.cases, hint=one.cases), Cell(one.where, tone=Tone.INK2))
    )
