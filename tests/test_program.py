"""The real program as a person starts it: a process of its own, on a virtual display or on none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from outside_tools import QT_ON_X

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind, NewCircumstance
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = [sys.executable, "-m", "iqdesk"]


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    without_display = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    without_display.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [*PROGRAM, *words], capture_output=True, text=True, timeout=120, check=False, env=without_display | environment
    )


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A demonstration docket made by the command line, with what the command printed."""
    path = tmp_path_factory.mktemp("demo") / "Demonstration.iqdocket"
    done = run("demo", "--no-window", "--docket", str(path))
    assert done.returncode == 0, done.stderr
    return path, done.stdout


def test_the_demonstration_prints_its_path_and_its_standing(demonstration: tuple[Path, str]) -> None:
    path, printed = demonstration
    assert printed.splitlines()[0] == str(path)
    assert "Detained cases decided within 3 days" in printed
    assert "Overall:" in printed


def test_without_a_display_the_demonstration_names_the_way_without_a_window() -> None:
    done = run("demo")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "iqdesk demo --no-window" in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_output_in_any_encoding_is_written_with_escapes_and_stays_json(
    encoding: str, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    path = tmp_path / "Żak.iqdocket"
    path.write_bytes(demonstration[0].read_bytes())
    words = "No interpreter for Zdzisław Kądziela, François or \U0001d538"
    with DocketFile.open(path) as file:
        day = file.facts().hearings[-1].on
        file.add_circumstance(NewCircumstance(CircumstanceKind.INTERPRETER, day, day, words))
    asked = ("circumstances", "--docket", str(path), "--year", str(FiscalYear.of(day).year))
    printed, told = (
        subprocess.run(
            [*PROGRAM, *asked, *more], capture_output=True, check=True, env=os.environ | {"PYTHONIOENCODING": encoding}
        )
        for more in (["--json"], [])
    )
    assert words in [line["words"] for line in json.loads(printed.stdout.decode(encoding))["ledger"]["lines"]]
    assert told.stderr == b""
    assert ("Zdzis\\u0142aw" if encoding != "utf-8" else "Zdzisław") in told.stdout.decode(encoding)


@pytest.mark.needs("xvfb-run", "xauth", QT_ON_X)
def test_the_desk_paints_its_first_page_on_a_virtual_display_and_closes(demonstration: tuple[Path, str], tmp_path: Path) -> None:
    path, _ = demonstration
    done = subprocess.run(
        ["xvfb-run", "-a", *PROGRAM, "open", str(path), "--exit-when-painted"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "xcb", "XDG_DATA_HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
