"""Statement: what the paper will hold, in words, and the way to save it as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from iqdesk.domain.circumstances import away_summary, postponements
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui import words
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import GUTTER, INDENT, button, label
from iqdesk.ui.pace import pace_words
from iqdesk.ui.page import Page, as_of_line, goals_line
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type
from iqdesk.ui.year.year_switch import YearSwitch

if TYPE_CHECKING:
    from iqdesk.domain.standing import Standing
    from iqdesk.ui.desk import Desk

PART_COLUMNS = (Column("Part", "7  Method and sources", grow=1), Column("What it says", "of the year " * 6, grow=6))
READINGS_SHOWN = 4


class StatementPage(Page):
    """The same Standing that the screen shows goes to the paper."""

    name = "statement"
    measures = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.year = YearSwitch(desk)
        self.parts = Table(PART_COLUMNS, "What the statement holds", lines=2)
        self.parts.hugs_rows = True
        self._save = button("Save the statement as PDF…", "filled")
        self._save.clicked.connect(self.save)
        self._said = label("", ink="2", wraps=True)
        self._intro = label("", ink="2", wraps=True)
        self._then = label("", wraps=True)
        self._build()
        self.setFocusProxy(self._save)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(8)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, INDENT, 0)
        tools.addWidget(self.year)
        tools.addStretch()
        tools.addWidget(self._save)
        column.addLayout(tools)
        self._intro.setContentsMargins(INDENT, 0, INDENT, 0)
        self._said.setContentsMargins(INDENT, 0, INDENT, 0)
        self._then.setContentsMargins(INDENT, 0, INDENT, 0)
        column.addWidget(self._intro)
        column.addWidget(self._then)
        column.addWidget(self.parts, 1)
        column.addWidget(self._said)
        column.addStretch()

    def refresh(self) -> None:
        standing = self.desk.standing()
        self.head("Statement", f"Fiscal year {standing.year.year}", goals_line(standing), as_of_line(standing))
        self.year.refresh()
        judge = self.desk.file.judge
        self._intro.setText(
            f"The statement of extenuating circumstances of {judge.name}. Every figure follows from the docket and is the one "
            "on Pace and Benchmarks; A-numbers are masked, names are left out."
        )
        known = self.desk.known_then()
        self._then.setText(known.words if known is not None and known.differences else "")
        self._then.setVisible(bool(self._then.text()))
        self.parts.show_rows(_parts(standing, self.desk))

    @property
    def prints(self) -> str:
        return "the statement"

    def print_out(self) -> None:
        self.save()

    def save(self) -> None:
        """Ask where, and write the paper there whole or not at all."""
        name = f"Statement FY{self.desk.year.year}, as of {self.desk.as_of.isoformat()}.pdf"
        folder = self.desk.file.path.parent if self.desk.file.path else Path.home()
        chosen, _ = QFileDialog.getSaveFileName(self, "Save the statement as PDF", str(folder / name), "PDF (*.pdf)")
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, path: Path) -> None:
        """Write the paper to `path` and say so; trouble is said where all trouble is."""
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            if self.desk.show(_Writing(self.desk, path)):
                self._said.setText(f"Saved as {path.name} in {path.parent}.")
        finally:
            self.unsetCursor()


class _Writing:
    """Writes the statement; a folder that refuses is trouble in words."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._desk = desk
        self._path = path

    def __call__(self) -> None:
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.statement import printed, save_statement, statement_paper  # noqa: PLC0415

        desk, file = self._desk, self._desk.file
        paper = statement_paper(file, desk.standing(), desk.facts(), made_on=desk.today, known=desk.known_then())
        try:
            save_statement(self._path, printed(paper))
        except OSError as error:
            raise DocketTrouble(
                f"The statement was not saved: {error.strerror or error}. Nothing was written; choose another folder."
            ) from error
        except Unprintable as error:
            raise DocketTrouble(f"The statement was not saved: {error}") from error


def _parts(standing: Standing, desk: Desk) -> list[Row]:
    away = away_summary(desk.facts().calendar, standing.year, standing.as_of)
    moved = postponements(desk.facts(), standing.year, standing.as_of)
    below = [one.benchmark.short_title for one in standing.benchmarks if one.goal_met is False]
    missed = sum(one.counted - one.met for one in standing.benchmarks)
    readings = [one.title for one in standing.goal_set.readings if one.name in standing.readings]
    lines = (
        ("Pace", f"{pace_words.headline(standing)}.", pace_words.where_it_stands(standing)),
        ("Benchmarks", standing.no_goals or _below_words(below), "Each share with what was met, counted and left out, and why."),
        ("Days away", _away_words(len(away.losses), words.day_count(away.court_days)), "From the away ledger, by kind."),
        ("Postponements", f"{words.plural(moved.count, 'setting')} by cause.", "The cause is read from the adjournment code."),
        ("Appendix", f"{words.plural(missed, 'missed row')}.", "Each with its dates, A-numbers masked to three digits."),
        ("Readings", _readings_words(readings), "Other readings can be taken on Benchmarks."),
    )
    return [Row(name, (Cell(name, type=Type.STRONG, glyph=Glyph.CHECK), Cell(what, second=more))) for name, what, more in lines]


def _below_words(below: list[str]) -> str:
    return f"Below goal: {', '.join(below)}." if below else "No benchmark that applies is below its goal."


def _away_words(entries: int, days: str) -> str:
    return f"{days} court days away, in {words.plural(entries, 'entry', 'entries')}." if entries else "No day away is entered."


def _readings_words(readings: list[str]) -> str:
    if not readings:
        return "As written."
    more = f" and {words.figure(len(readings) - READINGS_SHOWN)} more" if len(readings) > READINGS_SHOWN else ""
    return f"{'; '.join(readings[:READINGS_SHOWN])}{more}."
