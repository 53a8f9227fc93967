"""What every test stands on: no screen, no warning in the log, no window left behind, no writing to a person's own settings."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported anywhere
os.environ["TZ"] = "UTC"  # hours that a test expects are read alike wherever it runs

import logging
import shutil
import time
from datetime import date  # noqa: TC003 - the clock of every test answers one
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from ui.dockets import TODAY, empty_docket, small_docket

from iqdesk import demo
from iqdesk.store.docket_file import DocketFile
from iqdesk.ui.desk import Desk
from iqdesk.ui.main_window import MainWindow
from iqdesk.ui.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    OpenWindow = Callable[[DocketFile], MainWindow]
    Demonstration = Callable[[date], Path]


if hasattr(time, "tzset"):  # not on Windows
    time.tzset()

pytest_plugins = ["outside_tools", "patience"]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As app.py makes the application."""
    return ["iqdesk", "-style", "fusion"]


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that logs a warning fails."""
    yield
    loud = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """A test that leaves a top-level widget behind fails."""
    yield
    if QApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small docket, made once; tests open copies."""
    path = tmp_path_factory.mktemp("small") / "small.iqdocket"
    small_docket(path).close()
    return path


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """The demonstration docket as of a day, made once for each; tests only look at it."""

    @cache
    def made(today: date) -> Path:
        path = tmp_path_factory.mktemp("demonstration") / "demo.iqdocket"
        demo.make(path, today)
        return path

    return made


@pytest.fixture
def docket(small_file: Path, tmp_path: Path) -> Iterator[DocketFile]:
    """An open copy of the small docket."""
    path = tmp_path / "ellery.iqdocket"
    shutil.copy(small_file, path)
    with DocketFile.open(path) as file:
        yield file


@pytest.fixture
def no_cases(tmp_path: Path) -> Iterator[DocketFile]:
    """A docket without a case."""
    with empty_docket(tmp_path / "empty.iqdocket") as file:
        yield file


@pytest.fixture
def desk(docket: DocketFile, qapp: QApplication) -> Desk:
    """The desk over the small docket on its day."""
    return Desk(docket, _today)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in the test's own folder."""
    return QSettings(str(tmp_path / "iqdesk.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, settings: QSettings) -> Iterator[OpenWindow]:
    """Opens the real window on a docket and waits until it has the keyboard."""
    theme = Theme(qapp, Look.LIGHT)
    windows = []  # qtbot remembers them weakly: a window that only its own cycles hold could be collected while it paints

    def opened(file: DocketFile) -> MainWindow:
        window = MainWindow(Desk(file, _today), theme, settings)
        windows.append(window)
        theme.dress()
        qtbot.addWidget(window, before_close_func=_let_go)
        window.resize(1280, 800)  # its own size on a usual screen; the one offscreen is smaller
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield opened
    theme.choose(Look.LIGHT)
    theme.deleteLater()


@pytest.fixture
def window(open_window: OpenWindow, docket: DocketFile) -> MainWindow:
    """The real window on the small docket."""
    return open_window(docket)


def _let_go(window: MainWindow) -> None:
    """A window that a test leaves with something half typed closes unasked."""
    window.lets_go = True


def _today() -> date:
    return TODAY
