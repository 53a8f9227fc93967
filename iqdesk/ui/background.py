"""One worker thread for what takes long: a job computes on values, can be stopped, and answers on the window's thread."""

from __future__ import annotations

import gc
import sys
import time
from threading import Event
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from iqdesk.ui.collector import COLLECTOR

if TYPE_CHECKING:
    from collections.abc import Callable

SAY_EVERY = 0.05  # seconds between two words about progress: more often than that nobody reads
COLLECT_EVERY = 200  # milliseconds: what a job makes in that time is looked through within a frame
SWITCH_EVERY = 0.0005  # seconds for which a job keeps the interpreter while the window waits for it; Python's own ten times that
GIVES_WAY = 20  # milliseconds after a key, until its letter is on the screen


class Job(Protocol):
    """Computes on values alone: no widget, no docket. Says how far it is, and asks whether to stop."""

    def __call__(self, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]) -> object:
        """The answer; what it raises is handed over as it is."""


class Background(QObject):
    """Runs one job at a time. All signals are of this object, which lives with the windows: they arrive there.

    While a job runs no garbage is collected in its thread, for that could take a widget apart outside the windows' thread.
    Whoever serves a key lets the job `give_way`: it waits then where it asks whether to stop.
    """

    progressed = Signal(str, object, object)  # objects: Qt's own integers end at 2 ** 31, and releases are longer
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stop = Event()
        self._may_go_on = Event()
        self._rest = QTimer(self, singleShot=True, interval=GIVES_WAY)
        self._rest.timeout.connect(self._may_go_on.set)
        self._collector = QTimer(self, interval=COLLECT_EVERY)
        self._collector.timeout.connect(self._collect)
        self.finished.connect(self._on_ended)
        self.failed.connect(self._on_ended)

    def start(self, job: Job) -> None:
        """Run a job; one at a time."""
        if self.is_busy:
            raise RuntimeError("a job is running already")
        self.is_busy = True
        self._stop.clear()
        self._may_go_on.set()
        sys.setswitchinterval(SWITCH_EVERY)
        COLLECTOR.hold()
        self._collector.start()
        self._pool.start(_Run(self, job))

    def stop(self) -> None:
        """Ask the job to stop; `failed` says when it has."""
        self._stop.set()
        self._may_go_on.set()

    def give_way(self) -> None:
        """Leave the interpreter to the window for a moment, because a key came."""
        if self.is_busy and not self._stop.is_set():
            self._may_go_on.clear()
            self._rest.start()

    def should_stop(self) -> bool:
        """Whether the job is to stop; asked in its thread, which waits here while it gives way."""
        self._may_go_on.wait()
        return self._stop.is_set()

    def wait(self) -> None:
        """Stop, and stay until the thread is done: before the window goes."""
        self.stop()
        self._pool.waitForDone()

    def _collect(self) -> None:
        gc.collect(1)

    def _on_ended(self, _answer: object) -> None:
        self.is_busy = False
        self._collector.stop()
        COLLECTOR.release()


class _Run(QRunnable):
    """One job on its way through the thread."""

    def __init__(self, background: Background, job: Job) -> None:
        super().__init__()
        self._background = background
        self._job = job
        self._said = 0.0

    def run(self) -> None:
        try:
            answer = self._job(self._say, self._background.should_stop)
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to who asked, on the windows' thread
            self._background.failed.emit(error)
        else:
            self._background.finished.emit(answer)

    def _say(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._said >= SAY_EVERY:
            self._said = now
            self._background.progressed.emit(what, done, total)
