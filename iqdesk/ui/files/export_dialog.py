"""Export: the list that is shown, as CSV or XLSX. Its rows are read in slices here and written beside the desk."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer

from iqdesk.ui import words
from iqdesk.ui.files.file_dialog import folder_beside
from iqdesk.ui.files.save_dialog import NOT_READ, NOT_WRITTEN, SaveDialog, Saving, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from iqdesk.exchange.sheets.lists import Asked
    from iqdesk.exchange.sheets.out import Sheet, Value
    from iqdesk.ui.background import Background
    from iqdesk.ui.desk import Desk

FILTERS = "Excel workbook (*.xlsx);;CSV (*.csv)"
WHOLE = Way("With &names and A-numbers", "The file holds what the list shows of respondents. Keep it as the record is kept.")
MASKED = 1  # the place of the way that masks
A_SLICE, ROWS_BETWEEN_LOOKS = 0.02, 200  # seconds of reading between two looks at the keyboard


class Exported(NamedTuple):
    """What a page has to export: the list, how many rows it shows, and in words how it is narrowed and ordered."""

    asked: Asked
    rows: int
    how: str


class Stopped(Exception):
    """The person stopped the writing."""


class ExportDialog(SaveDialog):
    """Says what the file will hold, then writes it whole or not at all."""

    @staticmethod
    def show_to(parent: QWidget, desk: Desk, background: Background, exported: Exported) -> ExportDialog:
        """Ask; the dialog stays until it is put away."""
        dialog = ExportDialog(parent, desk, background, exported)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, desk: Desk, background: Background, exported: Exported) -> None:
        of = exported.asked.of
        what = f"{words.plural(exported.rows, of.noun)}, as the list shows them"
        name = f"{of.label} {(exported.asked.day or desk.today).isoformat()}.xlsx"
        ways = WHOLE, Way("&Masked", of.masked_words)
        super().__init__(parent, folder_beside(desk), Saving("Export", what, exported.how, ways, name, FILTERS))
        self._desk = desk
        self._background = background
        self._exported = exported
        self._place: Path
        self._sheet: Sheet
        self._reading: Iterator[Sequence[Value]] | None = None
        self._rows: list[Sequence[Value]] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)

    def write(self, path: Path) -> None:
        """Read the rows here, for the docket is open here alone, then write them in the background."""
        from iqdesk.exchange.sheets.grid import SheetTrouble  # noqa: PLC0415 - only to export
        from iqdesk.exchange.sheets.out import kind_of  # noqa: PLC0415

        try:
            kind_of(path)
        except SheetTrouble as trouble:
            self.end_refused(trouble)
            return
        self._place = path
        self.what.setText("Reading the rows")
        self.about.setText("Nothing is written until all are read.")
        self.ends.setText("&Stop")
        if self._desk.show(self._begin):
            self._later.start()
        else:
            self.end(NOT_WRITTEN, NOT_READ)

    def _begin(self) -> None:
        from iqdesk.exchange.sheets.lists import list_sheet  # noqa: PLC0415 - only to export

        self._sheet = list_sheet(self._desk.file, replace(self._exported.asked, masked=self.way == MASKED))
        self._reading, self._rows = iter(self._sheet.rows), []

    def _on_later(self) -> None:
        if not self._desk.show(self._pull):
            self.end(NOT_WRITTEN, NOT_READ)
        elif self._reading is not None:
            self._later.start()
        else:
            self._write_out()

    def _pull(self) -> None:
        until = monotonic() + A_SLICE
        while self._reading is not None:
            some = list(islice(self._reading, ROWS_BETWEEN_LOOKS))
            self._rows += some
            if not some:
                self._reading = None
            if monotonic() >= until:
                break
        self.what.setText(f"Reading the rows, {words.figure(len(self._rows))} so far")

    def _write_out(self) -> None:
        self.what.setText(f"Writing {words.plural(len(self._rows), 'row')}")
        self._background.progressed.connect(self._on_progressed)
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)
        self._background.start(partial(_save, self._place, self._sheet, self._rows))

    def _on_progressed(self, _what: str, done: int, total: int) -> None:
        self.what.setText(f"Writing row {words.figure(done)} of {words.figure(total)}")

    def _on_finished(self, _answer: object) -> None:
        rows = words.plural(len(self._rows), "row")
        self._forget()
        self.end_saved(self._place, f"It has {rows}.")

    def _on_failed(self, error: Exception) -> None:
        from iqdesk.exchange.sheets.grid import SheetTrouble  # noqa: PLC0415 - only to export

        self._forget()
        if isinstance(error, Stopped):
            self.end("Stopped", "Nothing was written.")
            return
        self.end_refused(error)
        if not isinstance(error, OSError | SheetTrouble):
            raise error

    def _forget(self) -> None:
        """Let go of the rows, and hear of no other job."""
        self._rows = []
        self._background.progressed.disconnect(self._on_progressed)
        self._background.finished.disconnect(self._on_finished)
        self._background.failed.disconnect(self._on_failed)

    def reject(self) -> None:
        """Stop while it writes, else close."""
        if self._background.is_busy:
            self._background.stop()
        else:
            self._later.stop()
            super().reject()


def _save(
    path: Path,
    sheet: Sheet,
    rows: Sequence[Sequence[Value]],
    progress: Callable[[str, int, int], None],
    should_stop: Callable[[], bool],
) -> None:
    from iqdesk.exchange.sheets.out import save_sheet  # noqa: PLC0415 - only to export

    def told() -> Iterator[Sequence[Value]]:
        for done, row in enumerate(rows):
            if not done % ROWS_BETWEEN_LOOKS:
                if should_stop():
                    raise Stopped
                progress("rows", done, len(rows))
            yield row

    save_sheet(path, replace(sheet, rows=told()))
