"""The list of what is to be checked: one finding a row, under a heading for each kind."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from iqdesk.domain.oddities import OddityKind
from iqdesk.ui import words
from iqdesk.ui.cells import EMPTY, Cell, Column, Row
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.outcomes.outcome_table import OutcomeTable
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from iqdesk.domain.oddities import ToCheck
    from iqdesk.domain.records import Setting

CHECK_COLUMNS = (
    Column("What is odd, and what to do", "Tuesday, November 30, 2026 has passed and nothing", grow=6, glyphs=True),
    Column("A-number", "Kowalczyk-Ruiz, Da", grow=1),
    Column("Date", "Mon Nov 30, 2026", grow=0, gives_up=1),
)
UNMATCHED = "unmatched"
# Where an outcome or a code can put it right; the letters of outcomes act on these rows.
BY_OUTCOME = (
    OddityKind.NO_OUTCOME,
    OddityKind.NO_CODE,
    OddityKind.DUPLICATE_SETTING,
    OddityKind.FUTURE,
    OddityKind.AFTER_COMPLETION,
    OddityKind.COMPLETION,
    OddityKind.NO_REQUEST,
)


class CheckList(OutcomeTable):
    """Findings kind by kind. Where one goes the next takes its place; a heading is never chosen."""

    def __init__(self) -> None:
        super().__init__(CHECK_COLUMNS, "What is to be checked", lines=2)
        self._lines: dict[object, ToCheck] = {}

    def show_lines(self, lines: Sequence[ToCheck], settings: Mapping[int, Setting], unmatched: int, today: date) -> None:
        """Take other findings, the settings that some are about, and how many public cases wait for their match."""
        had_row = self.currentIndex().isValid()
        self._lines = {line.key: line for line in lines}
        about: dict[object, Setting] = {
            line.key: settings[line.row] for line in lines if line.kind in BY_OUTCOME and line.row in settings
        }
        rows = [_unmatched_row(unmatched)] if unmatched else []
        for kind, some in groupby(lines, key=_kind):
            found = list(some)
            rows.append(Row(kind, (Cell(kind.label, muted=words.figure(len(found)), type=Type.STRONG),), is_heading=True))
            rows += [_line_row(line, today) for line in found]
        self.show_about(rows, about, today)
        self.leave_heading()
        if not had_row and lines:
            self.choose(lines[0].key)

    def line(self) -> ToCheck | None:
        """The finding that is chosen."""
        return self._lines.get(self.current_key())

    def lines(self) -> list[ToCheck]:
        """The findings that are shown."""
        return list(self._lines.values())


def _kind(line: ToCheck) -> OddityKind:
    return line.kind


def _unmatched_row(count: int) -> Row:
    said = f"{words.plural(count, 'public case')} not yet matched"
    return Row(UNMATCHED, (Cell(said, second="Enter opens Match. Until then they count in no measure.", glyph=Glyph.EQUALS),))


def _line_row(line: ToCheck, today: date) -> Row:
    number = name = copies = ""
    if line.case is not None:
        number, name = line.case.number, line.case.respondent.name
        copies = f"A{line.case.respondent.a_number}" if line.case.respondent.a_number else number
    cells = (
        Cell(line.words, second=line.remedy, glyph=Glyph.RING if line.kind is OddityKind.NO_OUTCOME else Glyph.TRIANGLE),
        Cell(number, second=name, type=Type.MEDIUM) if number else Cell("No case"),
        Cell(words.short_day(line.on, today)) if line.on else EMPTY,
    )
    return Row(line.key, cells, copies=copies)
