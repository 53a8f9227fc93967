"""Work on the docket that takes long, done a slice at a time between what a person does.

The docket is open on one connection, and that belongs to the windows' thread: so the work is done there, and never for longer
than a key may wait.
"""

from __future__ import annotations

import gc
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from iqdesk.ui.collector import COLLECTOR

if TYPE_CHECKING:
    from collections.abc import Generator

    from iqdesk.ui.desk import Desk

AT_ONCE, A_SLICE = 0.4, 0.015  # seconds: what is done by then shows no progress; after that, between two looks at the keyboard


class Slices(QObject):
    """`went_on` carries how much is done, as the work tells it, `ended` the answer.

    While work is long no garbage is looked for, and what it has made is not looked through later: half a second of a collector
    among hundreds of thousands of rows is half a second in which no key is heard.
    Nothing is heard of work that is stopped, and of what goes wrong with the docket the desk hears.
    """

    went_on = Signal(int)
    ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Generator[int, None, object] | None = None
        self._answer: object = None
        self._done = 0
        self._is_long = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def start(self, work: Generator[int, None, object], *, later: bool = False) -> None:
        """Begin; what was under way is stopped. `later` does nothing at once: the window is not there yet."""
        self.stop()
        self._work, self._done = work, 0
        if later:
            self._hold()
            self._later.start()
        else:
            self._go_on(AT_ONCE)

    def stop(self) -> None:
        """Do no more of it."""
        self._later.stop()
        self._let_go()
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def _on_later(self) -> None:
        self._go_on(A_SLICE)

    def _go_on(self, seconds: float) -> None:
        self._until = monotonic() + seconds
        if not self._desk.show(self._pull):
            self.stop()
        elif self._work is not None:
            self._hold()
            self._later.start()
            self.went_on.emit(self._done)
        else:
            self._let_go()
            self.ended.emit(self._answer)

    def _hold(self) -> None:
        if not self._is_long:
            self._is_long = True
            COLLECTOR.hold()

    def _let_go(self) -> None:
        if self._is_long:
            self._is_long = False
            gc.freeze()
            COLLECTOR.release()

    def _pull(self) -> None:
        """One part at least, however long it takes: a slow machine gets on as well."""
        while self._work is not None:
            try:
                self._done = next(self._work)
            except StopIteration as end:
                self._work, self._answer = None, end.value
            if monotonic() >= self._until:
                return
