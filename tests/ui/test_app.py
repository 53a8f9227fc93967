"""The composition root: opens, paints once and ends; a docket that cannot be opened is said in words."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from iqdesk import app
from iqdesk.app import Program, chosen_look
from iqdesk.store.docket_file import DocketFile
from iqdesk.ui.theme import Look
from iqdesk.ui.trouble import Catcher
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

OPEN = (
    "import sys; from pathlib import Path; from iqdesk import app; sys.exit(app.run(Path(sys.argv[1]), exit_when_painted=True))"
)


def run_desk(path: Path, home: Path, code: str = OPEN) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"XDG_DATA_HOME": str(home)}
    return subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, env=environment, check=False)


def test_it_opens_paints_one_whole_frame_and_ends(small_file: Path, tmp_path: Path) -> None:
    done = run_desk(small_file, tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert (tmp_path / "iqdesk" / "iqdesk.ini").exists()  # where the window stood


def test_a_start_imports_nothing_heavy(small_file: Path, tmp_path: Path) -> None:
    heavy = "print([name for name in ('reportlab', 'sqlite_utils', 'numpy') if name in sys.modules])"
    code = OPEN.replace("sys.exit(", "(") + f"; {heavy}"
    assert run_desk(small_file, tmp_path, code).stdout.strip() == "[]"


@pytest.mark.parametrize(("kept", "look"), [(None, Look.SYSTEM), ("dark", Look.DARK), ("mauve", Look.SYSTEM)])
def test_the_look_of_the_last_time_is_taken_again(settings: QSettings, kept: str | None, look: Look) -> None:
    if kept:
        settings.setValue("look", kept)
    assert chosen_look(settings) is look


def test_whoever_comes_back_on_another_day_finds_that_day(
    small_file: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(small_file, tmp_path / "one.iqdocket")
    monkeypatch.setattr(app, "data_folder", lambda: tmp_path)
    monkeypatch.setattr(Catcher, "install", lambda _: None)
    days = [TODAY]
    program = Program(qapp, DocketFile.open(tmp_path / "one.iqdocket"), lambda: days[-1])
    days.append(TODAY + timedelta(days=1))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)
    assert program.window.desk.today == TODAY
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert program.window.desk.today == days[-1]
    page = program.window.page()
    assert page.facts.startswith("Wednesday, March 10, 2027")
    for counting in (page._later, program.window._later):
        counting.stop()  # the docket is closed before the clocks are counted anew
    program.close()
    program.window.deleteLater()
    program._theme.deleteLater()


def test_another_docket_takes_the_place_of_the_open_one(
    small_file: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "other"):
        shutil.copy(small_file, tmp_path / f"{name}.iqdocket")
    monkeypatch.setattr(app, "data_folder", lambda: tmp_path)
    monkeypatch.setattr(Catcher, "install", lambda _: None)  # the tests keep their own hooks
    program = Program(qapp, DocketFile.open(tmp_path / "one.iqdocket"), lambda: TODAY)
    first = program.window
    first.wants_docket.emit(tmp_path / "missing.iqdocket")
    assert program.window is first
    assert "There is no file" in first.trouble.accessibleName()
    first.wants_docket.emit(tmp_path / "other.iqdocket")
    assert program.window is not first
    assert program.window.desk.file.path == tmp_path / "other.iqdocket"
    assert not first.isVisible()
    DocketFile.open(tmp_path / "one.iqdocket").close()  # it was given back
    program.close()
    program.window.deleteLater()
    program._theme.deleteLater()
