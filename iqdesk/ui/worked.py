"""What a page shows of a large docket, worked out beside the window and kept until something else is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from iqdesk.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.ui.desk import Desk

Answer = TypeVar("Answer")
Made = TypeVar("Made", covariant=True)  # noqa: PLC0105 - the house's names say no variance


class Work(Protocol[Made]):
    """A value that can be called: two that are equal have one answer."""

    def __call__(self) -> Made:
        """Do it."""


class _Job:
    """One piece of work on its way."""

    def __init__(self, work: Work[object]) -> None:
        self.work = work

    def __call__(self, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]) -> object:  # noqa: ARG002
        """Do it; what nobody wants any more is not begun."""
        return None if should_stop() else self.work()


class Worked(QObject):
    """`worked` says that something was worked out: whoever shows it asks anew, and gets it or has the next thing begun."""

    worked = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: _Job | None = None
        self._kept: tuple[Work[object], Any] | None = None
        self._is_over = False
        self._background = Background(self)
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)

    def of(self, work: Work[Answer]) -> Answer | None:
        """What it comes to: of a small docket at once, of a large one None until it is worked out."""
        if self._kept is None or self._kept[0] != work:
            if self._desk.is_large():
                self._begin(work)
                return None
            self._kept = work, work()
        answer: Answer = self._kept[1]
        return answer

    def _begin(self, work: Work[object]) -> None:
        if not self._background.is_busy and not self._is_over:
            self._job = _Job(work)
            self._background.start(self._job)

    def end(self) -> None:
        """Work nothing out any more, and stay until the thread is done: the page is about to go."""
        self._is_over = True
        self._background.wait()

    def _on_finished(self, answer: object) -> None:
        if self._job is not None and not self._is_over:
            self._kept = self._job.work, answer
            self.worked.emit()

    def _on_failed(self, error: Exception) -> None:
        raise error
