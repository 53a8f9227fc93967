"""The composition root: opens, paints once and ends; a docket that cannot be opened is said in words."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from iqdesk.app import chosen_look
from iqdesk.ui.theme import Look

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings

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
