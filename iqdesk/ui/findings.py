"""What is to be checked, kept while nothing changes; read in slices between what a person does."""

from __future__ import annotations

from operator import attrgetter
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from iqdesk.domain.docket import Touched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.oddities import ToCheck
    from iqdesk.ui.desk import Desk

A_SLICE = 0.01  # seconds of reading between two looks at the keyboard
LEFT_ALONE = Touched.NOTES | Touched.VIEWS | Touched.PEOPLE


class Findings(QObject):
    """`found` when a list is whole. Until the next one is, `lines` are those of before; None before the first.

    The docket is open on one connection, and that belongs to the windows' thread: so it is read there, a slice at a time.
    """

    found = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.lines: tuple[ToCheck, ...] | None = None
        self.unmatched = 0
        self._is_wanted = self._is_over = self._waits = False
        self._parts: Iterator[list[ToCheck]] | None = None
        self._so_far: list[ToCheck] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        desk.changed.connect(self._on_changed)
        desk.caught_up.connect(self._on_caught_up)

    @property
    def is_reading(self) -> bool:
        """Whether a list is on its way."""
        return self._later.isActive()

    def read(self) -> None:
        """Read anew, and again after every change from now on."""
        if not self._is_over:
            self._is_wanted = True
            self._parts = None
            self._later.start(self._desk.pause)

    def stop(self) -> None:
        """Read no more: the docket is about to be closed."""
        self._is_over, self._waits = True, False
        self._later.stop()

    def _on_changed(self, touched: Touched) -> None:
        if self._is_wanted and touched & ~LEFT_ALONE:
            self.read()

    def _on_caught_up(self) -> None:
        if self._waits:
            self._later.start(0)

    def _on_later(self) -> None:
        self._waits = False
        if not self._desk.show(self._pull_or_wait):
            self._parts = None  # what went wrong was said; the next change asks again
        elif self._parts is not None:
            self._later.start(0)
        elif not self._waits:
            self.found.emit()

    def _pull_or_wait(self) -> None:
        if self._parts is None and not self._desk.is_caught_up():
            self._waits = True
            self._desk.catch_up()
        else:
            self._pull()

    def _pull(self) -> None:
        if self._parts is None:
            self._parts, self._so_far = self._desk.file.to_check_parts(self._desk.today, self._desk.facts), []
        until = monotonic() + A_SLICE
        while True:
            part = next(self._parts, None)
            if part is None:
                self._parts = None
                self.lines = tuple(sorted(self._so_far, key=attrgetter("place")))
                self.unmatched = self._desk.file.unmatched_cases()
                return
            self._so_far += part
            if monotonic() >= until:
                return
