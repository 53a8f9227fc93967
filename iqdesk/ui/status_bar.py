"""The status bar: when something was last saved, the last act by name, and the way back. Nothing in it is timed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from iqdesk.ui import theme, words
from iqdesk.ui.labels import Picture, button, key_cap, label, upright
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import datetime

    from iqdesk.store.docket_file import DocketFile

HEIGHT = 32


class StatusBar(QFrame):
    """Asks the docket for its last step, so that it says the same after a restart."""

    undone = Signal()
    redone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setMinimumHeight(theme.scaled(HEIGHT))
        picture = Picture("checkmark", 14)
        self._saved = label("", Type.CAPTION, "2")
        self._rule = upright()
        self.act = label("", Type.CAPTION, "2")
        self.way_back = button("Undo", "link")
        self.way_back.setFont(theme.font(Type.HEAD))
        self.way_back.clicked.connect(self._on_way_back)
        self._cap = key_cap("Ctrl Z")
        self._where = label("", Type.CAPTION, "2")
        self._reading = label("", Type.CAPTION, "2")
        self._bench = label("Bench mode", Type.CAPTION, "2")
        self._bench.hide()
        self._is_redo = self._is_benched = False
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 24, 0)
        row.setSpacing(8)
        for one in (picture, self._saved, self._rule, self.act, self.way_back, self._cap):
            row.addWidget(one)
        row.addStretch()
        row.addWidget(self._reading)
        row.addWidget(self._bench)
        row.addWidget(self._where)

    def be_benched(self, *, on: bool) -> None:
        """Say that counsel can see the screen, and nothing else but when something was last saved."""
        self._is_benched = on
        self._bench.setVisible(on)

    def say_reading(self, far: str) -> None:
        """How far a large docket is read; empty when it is."""
        self._reading.setText(far and f"◐ {far}")
        self._reading.setAccessibleName(far)

    def say(self, file: DocketFile) -> None:
        """The docket's last step, and what Undo or Redo would do about it."""
        last, undo, redo = file.last_step(), file.next_undo(), file.next_redo()
        told = last is not None and last.author != file.author.name and not self._is_benched
        by = f" by {last.author}" if last and told else ""
        self._saved.setText(f"Saved {_local(last.at)}{by}" if last else "Nothing written yet")
        self._is_redo = redo is not None
        step = redo or undo
        self.act.setText(f"Undone: {words.inside(redo.name)}" if redo else undo.name if undo else "")
        for one in (self._rule, self.act, self.way_back, self._cap):
            one.setVisible(step is not None and not self._is_benched)
        self.way_back.setText("Redo" if self._is_redo else "Undo")
        self.way_back.setAccessibleName(f"{self.way_back.text()}: {words.inside(step.name)}" if step else self.way_back.text())
        self._cap.setText("Ctrl Shift Z" if self._is_redo else "Ctrl Z")
        self._where.setVisible(not self._is_benched)
        self._where.setText(file.path.name if file.path else "in memory, gone when the window closes")

    def _on_way_back(self) -> None:
        if self._is_redo:
            self.redone.emit()
        else:
            self.undone.emit()


def _local(at: datetime) -> str:
    return words.spoken_hour(at.astimezone().time())
