"""The parts of the paper in their order, each ticked or left out, with the page it begins on; under some what they hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iqdesk.domain.statement.draft import Appendix, StatementPart
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import label
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QModelIndex

    from iqdesk.domain.statement.draft import Choices

COLUMNS = (
    Column("In", "", glyphs=True, grow=0),
    Column("Part", "Method and definition", grow=1),
    Column("Page", "100", right=True, grow=0),
)
INDENT = "\u2003"
ALWAYS = frozenset({StatementPart.SUMMARY, StatementPart.METHOD, StatementPart.CLOSING})  # a paper without them would not do
APPENDIX = {
    Appendix.FULL: "Appendix, all rows",
    Appendix.MISSED: "Appendix, what was missed",
    Appendix.NONE: "Appendix",
}


class Line(NamedTuple):
    """What stands under a part: a measure by its name, a circumstance by its keys; several where they read alike."""

    part: StatementPart
    keys: frozenset[str]
    word: str
    more: str = ""


class Outline(QWidget):
    """`turned` carries the part whose words are to be shown, `ticked` what the paper holds from now on."""

    turned = Signal(object)
    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = Table(COLUMNS, "Parts of the statement", head=False)
        self._choices: Choices | None = None
        self._left = label("", Type.CAPTION, "2", wraps=True)
        self._left.setContentsMargins(8, 4, 8, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._left)
        self.list.add_letter("Space", "Take into the paper, or leave out", self.tick)
        self.list.moved.connect(self._on_moved)
        self.list.clicked.connect(self._on_clicked)
        self.setFocusProxy(self.list)

    def show_parts(
        self,
        choices: Choices,
        lines: list[Line],
        pages: Mapping[StatementPart, int],
        appendix: int | None,
        has: set[StatementPart],
    ) -> None:
        """Show what the paper holds; `has` are the parts that have words of the judge's own."""
        self._choices = choices
        rows = list(_rows(choices, lines, pages, appendix, has))
        here = self.list.current_key()
        if isinstance(here, Line) and all(row.key != here for row in rows):
            self.list.choose(here.part)  # else a line that goes would lead to another part, in the middle of a sentence
        self.list.show_rows(rows)
        if self.list.current_key() is None:
            self.list.choose(StatementPart.SUMMARY)
        self._left.setText("What is left out is named on the paper. Words of a part that is left out stay in the draft.")

    def part(self) -> StatementPart:
        """The part that is chosen, or that what is chosen stands under."""
        key = self.list.current_key()
        if isinstance(key, StatementPart):
            return key
        return key.part if isinstance(key, Line) else StatementPart.SUMMARY if key is None else StatementPart.CLOSING

    @property
    def is_on_appendix(self) -> bool:
        """Whether the appendix is chosen, which has no words of its own."""
        return isinstance(self.list.current_key(), Appendix)

    def choose(self, part: StatementPart) -> None:
        """Go to a part."""
        self.list.choose(part)

    def tick(self) -> None:
        """Take what is chosen into the paper or leave it out."""
        key, choices = self.list.current_key(), self._choices
        if choices is None:
            return
        if isinstance(key, Appendix):
            self.ticked.emit(replace(choices, appendix=Appendix.FULL if choices.appendix is Appendix.NONE else Appendix.NONE))
        elif isinstance(key, StatementPart) and key not in ALWAYS:
            self.ticked.emit(replace(choices, parts_left_out=choices.parts_left_out ^ {key}))
        elif isinstance(key, Line) and key.part is StatementPart.CIRCUMSTANCES:
            self.ticked.emit(replace(choices, circumstances_left_out=_turned(choices.circumstances_left_out, key.keys)))
        elif isinstance(key, Line):
            self.ticked.emit(replace(choices, measures_left_out=_turned(choices.measures_left_out, key.keys)))

    def _on_moved(self, key: object) -> None:
        if key is not None:
            self.turned.emit(self.part())

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.tick()


def _rows(
    choices: Choices, lines: list[Line], pages: Mapping[StatementPart, int], appendix: int | None, has: set[StatementPart]
) -> Iterator[Row]:
    number = 0
    for part in StatementPart:
        is_out = part in choices.parts_left_out
        number += not is_out
        word = part.label if is_out else f"{number}  {part.label}"
        page = words.figure(pages[part]) if part in pages else ""
        said = Cell(word, type=Type.STRONG if part in has else Type.BODY, tone=Tone.INK2 if is_out else Tone.INK)
        said = said._replace(hint="with words of your own" if part in has else "")
        yield Row(part, (_box(not is_out, is_fixed=part in ALWAYS), said, Cell(page, tone=Tone.INK2)))
        for line in lines if not is_out else ():
            if line.part is part:
                left_out = choices.circumstances_left_out | choices.measures_left_out
                is_in = not line.keys <= left_out
                tone = Tone.INK if is_in else Tone.INK2
                yield Row(line, (_box(is_in), Cell(f"{INDENT}{line.word}", tone=tone, hint=line.more)))
    page = "" if appendix is None else words.figure(appendix)
    yield Row(
        choices.appendix,
        (_box(choices.appendix is not Appendix.NONE), Cell(APPENDIX[choices.appendix]), Cell(page, tone=Tone.INK2)),
    )


def _turned(left_out: frozenset[str], keys: frozenset[str]) -> frozenset[str]:
    """What is left out once these are taken in, or left out with the rest."""
    return left_out - keys if keys <= left_out else left_out | keys


def _box(is_in: bool, *, is_fixed: bool = False) -> Cell:  # noqa: FBT001 - said by its name at every call
    if is_fixed:
        return Cell(says="Always in the paper")
    return Cell(glyph=Glyph.CHECK if is_in else Glyph.BOX, says="In the paper" if is_in else "Left out")
