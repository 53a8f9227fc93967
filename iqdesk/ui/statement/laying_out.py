"""Lays the paper out beside the window: one at a time, a newer one in place of the one that is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from iqdesk.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.reports.page_images import Pages
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.reports.statement.printed import Printed
    from iqdesk.ui.statement.page_view import Sight


class Laid(NamedTuple):
    """A paper as bytes and as pages, of which the one that is looked at is drawn already."""

    printed: Printed
    pages: Pages


class _Laying(NamedTuple):
    """The job: domain values in, the paper's bytes and the picture of a page out."""

    paper: StatementPaper
    sight: Sight

    def __call__(self, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]) -> Laid:  # noqa: ARG002
        """Lay it out; a paper that nobody wants any more raises."""
        from iqdesk.reports.page_images import pages  # noqa: PLC0415 - PDFium, only to look at a paper
        from iqdesk.reports.statement.printed import printed  # noqa: PLC0415 - reportlab, only to print

        made = printed(self.paper, should_stop)
        laid = Laid(made, pages(made.pdf))
        self.sight.look(laid.pages)
        return laid


class LayingOut(QObject):
    """`printed` carries the last paper that was asked for and what became of it, `refused` why it has none.

    The rest is abandoned. `sight` answers which page is looked at.
    """

    printed = Signal(object, object)
    refused = Signal(str)

    def __init__(self, sight: Callable[[], Sight], parent: QObject) -> None:
        super().__init__(parent)
        self._sight = sight
        self._wanted: StatementPaper | None = None
        self._laid: StatementPaper | None = None  # the last that was begun
        self._is_over = False
        self._is_laying = False  # until its end is told here: the worker is free a moment before
        self._background = Background(self)
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether a paper is on its way."""
        return self._is_laying or self._wanted is not None

    def lay_out(self, paper: StatementPaper) -> None:
        """Begin with this paper as soon as the one before has stopped; the very paper that was begun last is not begun again."""
        if self._is_over or (paper is self._laid and self._wanted is None):
            return
        self._wanted = paper
        if self._is_laying:
            self._background.stop()
        else:
            self._begin()

    def give_way(self) -> None:
        """A key came: leave the interpreter to the window until its letter is there."""
        self._background.give_way()

    def end(self) -> None:
        """Abandon all of it, begin nothing more, and stay until the thread is done: the page is about to go."""
        self._is_over = True
        self._wanted = None
        self._background.wait()

    def _begin(self) -> None:
        paper, self._wanted = self._wanted, None
        self._is_laying = paper is not None
        if paper is not None:
            self._laid = paper
            self._background.start(_Laying(paper, self._sight()))

    def _on_finished(self, laid: Laid) -> None:
        is_last, paper = self._wanted is None, self._laid
        self._begin()
        if is_last:
            self.printed.emit(paper, laid)

    def _on_failed(self, error: Exception) -> None:
        from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - as above
        from iqdesk.reports.paper import Stopped  # noqa: PLC0415

        is_last = self._wanted is None
        self._begin()
        if not is_last or isinstance(error, Stopped):
            return
        if isinstance(error, Unprintable):
            self.refused.emit(str(error))
        else:
            raise error
