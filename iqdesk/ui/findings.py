"""What is to be checked, kept while nothing changes; read in slices between what a person does.

Of a large docket the misses are found beside the window, out of the facts that are there.
"""

from __future__ import annotations

import gc
from operator import attrgetter
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from iqdesk.domain.docket import Touched
from iqdesk.ui.background import Background
from iqdesk.ui.collector import COLLECTOR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.misses import Miss
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.ui.desk import Desk

A_SLICE = 0.01  # seconds of reading between two looks at the keyboard
LEFT_ALONE = Touched.NOTES | Touched.VIEWS | Touched.PEOPLE | Touched.DRAFTS  # words are written every few seconds


class FindingMisses(NamedTuple):
    """The job of finding every miss."""

    facts: Facts
    goals_of: Callable[[FiscalYear], GoalSet]
    today: date

    def __call__(self, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]) -> list[Miss]:  # noqa: ARG002
        """Find them."""
        from iqdesk.domain.misses import every_miss  # noqa: PLC0415 - the first page does without

        return every_miss(*self)


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
        self._is_wanted = self._is_over = self._waits = self._is_large = False
        self._parts: Iterator[list[ToCheck]] | None = None
        self._so_far: list[ToCheck] = []
        self._misses: list[Miss] | None = None  # of a large docket; None where they are to be found anew
        self._is_changed = False  # since they were begun to be found
        self._background = Background(self)
        self._background.finished.connect(self._on_misses)
        self._background.failed.connect(self._on_failed)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        desk.changed.connect(self._on_changed)
        desk.caught_up.connect(self._on_caught_up)

    @property
    def is_reading(self) -> bool:
        """Whether a list is on its way."""
        return self._later.isActive() or self._waits

    def read(self) -> None:
        """Read anew, and again after every change from now on."""
        if not self._is_over:
            self._is_wanted = self._is_changed = True
            self._misses = None
            self._drop()
            self._later.start(self._desk.pause)

    def stop(self) -> None:
        """Read no more: the docket is about to be closed."""
        self._is_over, self._waits = True, False
        self._later.stop()
        self._drop()
        self._background.wait()

    def _on_changed(self, touched: Touched) -> None:
        if self._is_wanted and touched & ~LEFT_ALONE:
            self.read()

    def _on_caught_up(self) -> None:
        if self._waits:
            self._later.start(0)

    def _on_misses(self, misses: list[Miss]) -> None:
        self._misses = None if self._is_changed else misses
        self._on_caught_up()

    def _on_failed(self, error: Exception) -> None:
        self._waits = False
        raise error

    def _on_later(self) -> None:
        self._waits = False
        if not self._desk.show(self._pull_or_wait):
            self._drop()  # what went wrong was said; the next change asks again
        elif self._parts is not None:
            self._later.start(0)
        elif not self._waits:
            self.found.emit()

    def _pull_or_wait(self) -> None:
        desk = self._desk
        if self._parts is None:
            if not desk.is_caught_up():
                self._waits = True
                desk.catch_up()
                return
            if self._misses is None and desk.is_large():
                self._waits = True
                self._find_misses()
                return
            self._begin()
        self._pull()

    def _find_misses(self) -> None:
        """What is found of a docket that was written into meanwhile is dropped, and found anew."""
        if not self._background.is_busy:
            desk, self._is_changed = self._desk, False
            self._background.start(FindingMisses(desk.facts(), desk.file.goals_of(desk.today), desk.today))

    def _begin(self) -> None:
        desk = self._desk
        self._parts, self._so_far = desk.file.to_check_parts(desk.today, desk.facts, self._misses), []
        self._is_large = desk.is_large()
        if self._is_large:  # the collector would look through all that is found so far, again and again
            COLLECTOR.hold()

    def _drop(self) -> None:
        """Read no further in what is being read."""
        if self._parts is not None and self._is_large:
            gc.freeze()
            COLLECTOR.release()
        self._parts = None

    def _pull(self) -> None:
        until = monotonic() + A_SLICE
        while self._parts is not None:
            part = next(self._parts, None)
            if part is None:
                self._drop()
                self.lines = tuple(sorted(self._so_far, key=attrgetter("place")))
                self.unmatched = self._desk.file.unmatched_cases()
                return
            self._so_far += part
            if monotonic() >= until:
                return
