"""Who caused it: the adjournment codes of the docket with how each is read, to be corrected where that is wrong here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from iqdesk.domain.docket import Touched
from iqdesk.ui import words
from iqdesk.ui.chips import Chips
from iqdesk.ui.circumstances.code_rows import CODE_COLUMNS, CodeKey, CodesShown, chip_words, code_lines, code_rows
from iqdesk.ui.circumstances.rests_page import SettingsWith
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.page import Page, Place, band_under
from iqdesk.ui.table import Table
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from iqdesk.ui.circumstances.code_rows import CodeLine
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.entry.form import EntryForm

HINTS = (("Enter", "its settings"), ("F2", "correct"), ("Ctrl+N", "add a code"), ("Esc", "back"))
SHOWN = tuple(CodesShown)
AN_INFERENCE = (
    "Who caused an adjournment is read from the wording of its code. That is an inference, and the agency’s table says nothing "
    "of it: change it where it is wrong here. The figures follow at once, and the statement prints the table as it is used."
)


class CodesPage(Page):
    """Every correction is one step with a name."""

    name = "codes"
    shows: ClassVar[Touched] = Touched.CODES | Touched.HEARINGS | Touched.CASES | Touched.PEOPLE
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = CodesShown.ALL
        self.lines: list[CodeLine] = []
        self._wanted: CodeKey | None = None  # the line to stand on once it is shown
        self.year = YearSwitch(desk)
        self.list = Table(CODE_COLUMNS, "Adjournment codes")
        self.list.opened.connect(self._on_opened)
        self.list.linked.connect(self._on_linked)
        self.list.add_key("F2", "Correct", self.correct)
        self._chips = Chips([one.value for one in SHOWN], "Which codes are listed")
        self._chips.chosen.connect(self._on_chip)
        self._back = button("Circumstances", "link", "chevron_left")
        self._back.clicked.connect(self._on_back)
        self._correct = button("Correct", "quiet", "edit")
        self._correct.clicked.connect(self.correct)
        self._add = button("Add a code", "quiet", "add")
        self._add.clicked.connect(self.add)
        self._build()
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        whole = QVBoxLayout(self)  # the band lies across all of it
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        whole.addLayout(column)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        said = label(AN_INFERENCE, ink="2", wraps=True)
        said.setContentsMargins(INDENT, 0, INDENT, 0)
        column.addWidget(said)
        chips = QHBoxLayout()
        chips.setContentsMargins(INDENT, 0, 0, 0)
        chips.addWidget(self._chips, 1)
        chips.addWidget(self.year)
        for one in (self._add, self._correct):
            chips.addWidget(one)
        column.addLayout(chips)
        column.addWidget(self.list, 1)
        column.addWidget(KeyHints(HINTS))

    def refresh(self) -> None:
        desk = self.desk
        self.lines = code_lines(desk.file.adjournment_codes(), desk.facts(), desk.year, desk.as_of)
        self.year.refresh()
        used = sum(bool(line.settings) for line in self.lines)
        changed = sum(line.is_in(CodesShown.CHANGED) for line in self.lines)
        facts = (f"{words.figure(used)} of {words.plural(len(self.lines), 'code')} used", f"{words.figure(changed)} changed here")
        self.head("Who caused it", f"Fiscal year {desk.year.year}", *facts)
        self._chips.say(chip_words(self.lines))
        self._chips.choose(SHOWN.index(self.shown))
        self._show_lines()

    def _show_lines(self) -> None:
        self.list.show_rows(code_rows([line for line in self.lines if line.is_in(self.shown)]))
        if self._wanted is not None:
            self.list.choose(self._wanted)
            self._wanted = None

    def take(self, subject: object) -> None:
        """Stand on a code."""
        if isinstance(subject, CodeKey):
            self.shown, self._wanted = CodesShown.ALL, subject
            self.make_stale()

    def _line(self) -> CodeLine | None:
        key = self.list.current_key()
        return next((line for line in self.lines if line.key == key), None)

    def first_form(self) -> EntryForm:
        from iqdesk.ui.entry.code_forms import CODE  # noqa: PLC0415 - the page opens without

        return CODE

    def make_band(self) -> EntryBand:
        return band_under(self)

    def add(self) -> None:
        """Begin a code that the table does not have."""
        self.begin_entry(self.first_form())

    def correct(self) -> None:
        """Say how the chosen code is read here."""
        from iqdesk.ui.entry.code_forms import of_code  # noqa: PLC0415

        line = self._line()
        if line is not None:
            correction = of_code(line.entry)
            self.begin_entry(correction.form, correction.values, is_once=True)

    def open_current(self) -> None:
        self._on_opened(self.list.current_key())

    def _on_opened(self, _key: object) -> None:
        line = self._line()
        if line is not None and line.settings:
            self.go.emit(Place("rests", SettingsWith(line.key)))

    def _on_linked(self, key: object, _column: int) -> None:
        self._on_opened(key)

    def _on_chip(self, place: int) -> None:
        self.shown = SHOWN[place]
        self._show_lines()

    def _on_back(self) -> None:
        self.go.emit(Place("circumstances"))
