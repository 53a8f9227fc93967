"""Bringing in EOIR's public case data: how far the reading is, the way to stop it, and what it came to."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout

from iqdesk.ui import theme, words
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.files.file_dialog import FileDialog, folder_beside
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.docket import Touched
    from iqdesk.domain.public import PublicKeys, PublicRows
    from iqdesk.exchange.eoir import ReleaseRead
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.store.releases import ReleaseChanges
    from iqdesk.ui.background import Background
    from iqdesk.ui.desk import Desk

STEPS = 1_000
LONG = 10.0  # seconds after which the time left is worth saying
NOTHING_YET = "Nothing is written until all files are read. Stopping now leaves the docket as it was."


def choose_folder(parent: QWidget, desk: Desk) -> Path | None:
    """The folder that the person points at."""
    chosen = FileDialog.folder(parent, "The folder that holds EOIR’s public case data", str(folder_beside(desk)))
    return Path(chosen) if chosen else None


class ImportDialog(Dialog):
    """Reads a folder in the background, takes what it holds into the docket, and shows the report."""

    @staticmethod
    def show_to(parent: QWidget, desk: Desk, background: Background, folder: Path) -> ImportDialog:
        """Start reading; the dialog stays until it is put away."""
        dialog = ImportDialog(parent, desk, background, folder)
        dialog.open()
        dialog.begin()
        return dialog

    def __init__(self, parent: QWidget, desk: Desk, background: Background, folder: Path) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._folder = folder
        self._began = time.monotonic()
        self.setWindowTitle("Import public data")
        self.what = label("Looking at the folder", Type.PANEL_TITLE, wraps=True)
        self.bar = QProgressBar()
        self.then = label(NOTHING_YET, ink="2", wraps=True)
        self.left = label("", ink="2")
        self.report = QPlainTextEdit()
        self.copy = button("&Copy the report")
        self.ends = button("&Stop")
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(560))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How far the reading is")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setMinimumHeight(theme.scaled(260))
        self.report.setAccessibleName("What was read")
        self.report.hide()
        self.copy.hide()
        column.addWidget(self.what)
        column.addWidget(label(str(self._folder), Type.CAPTION, "2", wraps=True))
        for one in (self.bar, self.left, self.then):
            column.addWidget(one)
        column.addWidget(self.report, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 12, 0, 0)
        foot.addStretch()
        foot.addWidget(self.copy)
        foot.addWidget(self.ends)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.ends.clicked.connect(self.reject)
        self.copy.clicked.connect(self._on_copy)
        self._background.progressed.connect(self._on_progressed)
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)

    def begin(self) -> None:
        """Read in the background."""
        file = self._desk.file
        self._background.start(partial(_read, self._folder, frozenset(file.judge.codes), file.public_keys()))

    def _on_progressed(self, table: str, done: int, total: int) -> None:
        share = done / max(1, total)
        self.bar.setValue(round(STEPS * share))
        self.what.setText(f"Reading {table}, {100 * share:.0f}%")
        spent = time.monotonic() - self._began
        if spent > LONG and share > 0:
            self.left.setText(words.time_left(spent * (1 - share) / share))

    def _on_finished(self, read: ReleaseRead) -> None:
        taking = TakeIn(read.rows, self._folder.resolve().name, self._desk.today)
        if not self._desk.do(taking) or taking.changes is None:
            self._end("Nothing was written", "The docket refused; the window behind says why. It is as it was.")
            return
        self._end(*_came_to(taking.changes, [year.year for year in self._desk.years()]))
        self.report.setPlainText(read.report.as_text())
        self.report.show()
        self.copy.show()
        self.adjustSize()

    def _on_failed(self, error: Exception) -> None:
        from iqdesk.exchange.eoir import FolderTrouble, Stopped, UnknownJudge  # noqa: PLC0415 - read only to import

        if isinstance(error, Stopped):
            self._end("Stopped", "Nothing was written; the docket is as it was.")
        elif isinstance(error, FolderTrouble | UnknownJudge):
            self._end("Nothing was imported", str(error))
        else:
            self._end("Nothing was imported", "")
            raise error

    def _end(self, what: str, then: str) -> None:
        self.what.setText(what)
        self.then.setText(then)
        self.left.hide()
        self.bar.hide()
        self.ends.setText("&Close")
        self.ends.setFocus()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())

    def reject(self) -> None:
        """Stop while it reads, else close."""
        if self._background.is_busy:
            self._background.stop()
        else:
            super().reject()
            self.deleteLater()


class TakeIn:
    """The verb that takes a release into the docket; `changes` says what it did."""

    def __init__(self, rows: PublicRows, name: str, on: date) -> None:
        self._rows = rows
        self._name = name
        self._on = on
        self.changes: ReleaseChanges | None = None

    def __call__(self, file: DocketFile) -> Touched:
        """Write, in one step that one undo takes back."""
        self.changes = file.record_release(self._rows, self._name, self._on)
        return self.changes.touched


def _read(
    folder: Path,
    judges: frozenset[str],
    held: PublicKeys,
    progress: Callable[[str, int, int], None],
    should_stop: Callable[[], bool],
) -> ReleaseRead:
    from iqdesk.exchange.eoir import read_release  # noqa: PLC0415 - read only to import

    return read_release(folder, judges, held=held, progress=progress, should_stop=should_stop)


def _came_to(changes: ReleaseChanges, years: list[int]) -> tuple[str, str]:
    """What an import did to the docket, as a statement and what follows from it."""
    if not changes.changed and not changes.differing:
        return "Nothing has changed", "The docket holds all of this already."
    added = sum(table.added for table in changes.tables.values())
    updated = sum(table.updated for table in changes.tables.values())
    what = f"{words.plural(added, 'row')} added, {words.figure(updated)} updated"
    then = f"One Undo takes them all back. Fiscal years {years[0]} to {years[-1]} can be looked at."
    apart = f"{words.plural(changes.set_apart, 'row')} set apart as not yet matched, in no measure: Docket > Match public rows."
    differ = words.plural(changes.differing, "value differs", "values differ")
    return what, words.sentences(
        then,
        apart if changes.set_apart else "",
        f"{differ} from what was typed, which stands; see To check." if changes.differing else "",
    )
