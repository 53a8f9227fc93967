"""When something goes wrong: the bar that says what the docket or its rules refused, and the hook for what is a bug.

What is logged are places in the program, never a value: a docket's names and numbers do not leave the docket.
"""

from __future__ import annotations

import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.ui.labels import Picture, button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

LOG_NAME, CRASH_LOG_NAME, SEEN_CRASH_LOG_NAME = "iqdesk.log", "crash.log", "crash-before.log"
LOG_BYTES, LOGS_KEPT = 200_000, 3


class TroubleBar(QFrame):
    """What happened in strong words, then what is safe and what to do. Stays until put away or until a write goes through."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self._what = label("", Type.STRONG, wraps=True)
        self._then = label("", wraps=True)
        dismiss = button("Put away", "quiet")
        dismiss.setAccessibleName("Put this message away")
        dismiss.clicked.connect(self.hide)
        picture = Picture("warning", 20)
        both = QVBoxLayout()
        both.setSpacing(1)
        both.addWidget(self._what)
        both.addWidget(self._then)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(both, 1)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence or two."""
        what, stop, then = text.partition(". ")
        self._what.setText(what + ("." if stop else ""))
        self._then.setText(then)
        self._then.setVisible(bool(then))
        self.setAccessibleName(text)
        self.show()


class Catcher(QObject):
    """Takes what nobody caught, in any thread, to the log and to a dialog on the GUI thread; then the program ends.

    Every write is committed by then, so nothing is saved here.
    """

    ended_badly = Signal(object, str)
    caught = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._parent = parent
        self._is_telling = False
        self.caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the process's hooks; only app.py does this, so that tests keep their own."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_thread

    def watch_hard_crashes(self) -> None:
        """Have the interpreter write where it was when the process is killed from inside; once the first frame is out."""
        import faulthandler  # noqa: PLC0415 - start-up does without

        self._say_last_crash()
        self._folder.mkdir(parents=True, exist_ok=True)
        self._crashes = (self._folder / CRASH_LOG_NAME).open("a", encoding="utf-8")
        faulthandler.enable(self._crashes)

    def _say_last_crash(self) -> None:
        """What the last run wrote as it died, said once: then it is put aside under another name."""
        written, seen = self._folder / CRASH_LOG_NAME, self._folder / SEEN_CRASH_LOG_NAME
        try:
            text = written.read_text(encoding="utf-8", errors="replace")
            if text.strip():
                written.replace(seen)
        except OSError:
            return  # there is none, or it cannot be read: nothing to say
        if text.strip():
            self.ended_badly.emit(seen, text)

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the places, then tell."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        self.log(kind, trace)
        if sys.stderr is not None:  # None in a windowed build
            sys.__excepthook__(kind, error, trace)
        self.caught.emit("".join(traceback.format_exception(kind, error, trace)))

    def _catch_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def log(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Write the places and the kind of error, not its words: those may hold a name."""
        import logging  # noqa: PLC0415 - only when there is something to log; start-up does without
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415

        self._folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(self._folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        record = logging.LogRecord("iqdesk", logging.ERROR, "", 0, "%s\n%s", (kind.__name__, _places(trace)), None)
        handler.emit(record)
        handler.close()

    def _tell(self, details: str) -> None:
        if self._is_telling:
            return
        self._is_telling = True
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - start-up does without

        box = QMessageBox(self._parent)
        box.setWindowTitle("IQ Desk has to close")
        box.setText("IQ Desk has met an error of its own and has to close.")
        box.setInformativeText("Everything recorded so far is saved. The details below may hold names; the log does not.")
        box.setDetailedText(details)
        copy = box.addButton("Copy details", QMessageBox.ButtonRole.ActionRole)
        folder = box.addButton("Open log folder", QMessageBox.ButtonRole.ActionRole)
        box.addButton("Close IQ Desk", QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        if box.clickedButton() is copy:
            QApplication.clipboard().setText(details)
        elif box.clickedButton() is folder:
            open_folder(self._folder)
        QApplication.exit(1)


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own program for that."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - only when something went wrong
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _places(trace: TracebackType | None) -> str:
    return "".join(f"  {frame.name} in {frame.filename}:{frame.lineno}\n" for frame in traceback.extract_tb(trace))
