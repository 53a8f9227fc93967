"""Asks for the reason of a miss at the moment it is written; what stood missed before is only listed under To check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from iqdesk.domain.docket import Touched

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.misses import Miss
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk


class Reasons(QObject):
    """One of a window's. Asks once for each miss, after a write that bears on it, when the page has shown what was written."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._offered: set[tuple[str, int, date]] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._ask)
        desk.written.connect(self._on_written)
        desk.reverted.connect(self._on_reverted)

    def _on_written(self, touched: Touched) -> None:
        if touched & Touched.MEASURED and not self._desk.is_benched:
            self._later.start()

    def _on_reverted(self) -> None:
        """What is written anew is asked for anew."""
        self._later.stop()
        self._offered.clear()

    def _ask(self) -> None:
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return
        misses = self._desk.ask(self._missed) or []
        new = [miss for miss in misses if miss.key not in self._offered]
        if new:
            from iqdesk.ui.outcomes.reason_dialog import ask_reasons  # noqa: PLC0415 - a first miss may be long in coming

            self._offered |= {miss.key for miss in new}
            ask_reasons(self._desk, self._window, new, together=True)

    def _missed(self, file: DocketFile) -> list[Miss]:
        step = file.last_step()
        return [] if step is None else file.misses_of_step(step.number, self._desk.today)
