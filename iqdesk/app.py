"""The composition root of the windows: application, look, docket, desk and window are made here and nowhere else."""

from __future__ import annotations

import gc
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication

from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.desk import Desk
from iqdesk.ui.main_window import MainWindow
from iqdesk.ui.theme import Look, Theme
from iqdesk.ui.trouble import Catcher

if TYPE_CHECKING:
    from collections.abc import Callable

WARM_AFTER = 400  # milliseconds: the first frame is out, and nobody has typed yet
CLOCK_EVERY = 60_000  # milliseconds: how soon after midnight the day changes


def run(path: Path, *, exit_when_painted: bool = False, clock: Callable[[], date] = date.today) -> int:
    """Open the docket at `path` and its window, and stay until it is closed; DocketTrouble if it cannot be opened.

    `exit_when_painted` ends after the first complete frame, to be timed.
    """
    gc.disable()  # as long as the first frame is not out
    app = application()
    with DocketFile.open(path) as file:
        program = Program(app, file, clock)
        program.window.painted.connect(app.quit if exit_when_painted else gc.enable)
        code = app.exec()
        program.close()
    gc.freeze()  # the process ends: nothing is worth looking through once more
    return code


class Program(QObject):
    """What runs: the look, the catcher of bugs, and the docket that is open with its desk and its window."""

    def __init__(self, app: QApplication, file: DocketFile, clock: Callable[[], date]) -> None:
        super().__init__()
        self._app = app
        self._clock = clock
        self._settings = QSettings(str(data_folder() / "iqdesk.ini"), QSettings.Format.IniFormat)
        self._theme = Theme(app, chosen_look(self._settings))
        self._catcher = Catcher(data_folder())
        self._catcher.install()
        self._file = file
        self.window = self._made_window(file)
        self._theme.dress()
        app.applicationStateChanged.connect(self._on_state_changed)
        self._catcher.ended_badly.connect(self.window.say_ended_badly)
        self.window.painted.connect(self._catcher.watch_hard_crashes)
        self.window.show()

    def _made_window(self, file: DocketFile) -> MainWindow:
        desk = Desk(file, self._clock)
        window = MainWindow(desk, self._theme, self._settings)
        window.wants_docket.connect(self.open_other)
        warm = QTimer(desk, singleShot=True, interval=WARM_AFTER)
        warm.timeout.connect(file.warm_up)
        window.painted.connect(warm.start)
        midnight = QTimer(desk)
        midnight.timeout.connect(desk.look_at_clock)
        midnight.start(CLOCK_EVERY)
        return window

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Whoever comes back to the desk, from sleep say, may come back on another day."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.window.desk.look_at_clock()

    def open_other(self, path: Path) -> None:
        """Put another docket in the place of the one that is open, which stays where the other cannot be opened."""
        if not self.window.may_go():
            return
        try:
            file = DocketFile.open(path)
        except DocketTrouble as trouble:
            self.window.trouble.say(str(trouble))
            return
        before, left = self.window, self._file
        before.keep_place()
        self._file, self.window = file, self._made_window(file)
        self.window.show()
        before.close()
        before.deleteLater()
        left.close()

    def close(self) -> None:
        """Close the window, then the docket, which is asked for nothing any more."""
        self._app.applicationStateChanged.disconnect(self._on_state_changed)
        self.window.close()
        self._file.close()


def application() -> QApplication:
    """The one application of this process."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([sys.argv[0], "-style", "fusion"])
    app.setApplicationName("iqdesk")
    return app


def data_folder() -> Path:
    """Where the window's own settings and log are kept; not roaming, for they belong to this screen."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def chosen_look(settings: QSettings) -> Look:
    """The look of the last time; the system's at first."""
    value = settings.value("look", Look.SYSTEM.value)
    return next((look for look in Look if look.value == value), Look.SYSTEM)
