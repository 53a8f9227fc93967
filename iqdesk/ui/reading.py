"""A large docket is read in slices and measured beside the window, so that neither waits for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from iqdesk.ui import words
from iqdesk.ui.background import Background
from iqdesk.ui.measured import Done, Measured, Missing

if TYPE_CHECKING:
    from collections.abc import Generator

    from iqdesk.domain.facts import Facts
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.slices import Slices


class Reading(QObject):
    """`has_read` carries what was read, `has_measured` what was read and what was measured of it; `said` how far it is."""

    said = Signal(str)
    has_read = Signal(object)
    has_measured = Signal(object, object)

    def __init__(self, slices: Slices, parent: QObject) -> None:
        super().__init__(parent)
        self._slices = slices
        self._slices.went_on.connect(self._on_went_on)
        self._slices.ended.connect(self.has_read)
        self._background = Background(self)
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)
        self._of: Measured | None = None
        self._is_over = False

    @property
    def is_busy(self) -> bool:
        """Whether nothing more can be begun: something is on its way, or the docket about to be closed."""
        return self._is_over or self._slices.is_busy or self._background.is_busy

    def read(self, file: DocketFile) -> None:
        """Begin to read all of it."""
        self._slices.start(_parts(file), later=True)

    def measure(self, measured: Measured, missing: Missing) -> None:
        """Begin to measure what is missing."""
        self.said.emit("Measuring the docket")
        self._of = measured
        self._background.start(missing)

    def stop_reading(self) -> None:
        """Something was written: what is read so far is of before."""
        self._slices.stop()

    def wait(self) -> None:
        """Do no more; stay until the thread is done."""
        self._is_over = True
        self._slices.stop()
        self._background.wait()

    def _on_went_on(self, count: int) -> None:
        self.said.emit(f"Reading the docket: {words.figure(count)} rows")

    def _on_finished(self, done: Done) -> None:
        if self._is_over:
            return
        self.said.emit("")
        self.has_measured.emit(self._of, done)

    def _on_failed(self, error: Exception) -> None:
        self.said.emit("")
        raise error


def _parts(file: DocketFile) -> Generator[int, None, Measured]:
    read_at = file.last_written()
    facts: Facts = yield from file.facts_in_parts()
    return Measured(facts, read_at)
