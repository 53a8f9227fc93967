"""`iqdesk goals`: what a docket has, a set written and taken in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from builders import shipped_goals

from iqdesk import cli
from iqdesk.exchange.goal_file import goal_set_text
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(docket: DocketFile) -> Path:
    assert docket.path is not None
    docket.close()
    return docket.path


def test_a_set_is_written_changed_by_hand_and_taken_in(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "shared.toml"
    assert cli.main(["goals", "export", "eoir-2018", "--docket", str(place), "--out", str(out)]) == 0
    assert out.read_text() == goal_set_text(shipped_goals())
    assert cli.main(["goals", "import", str(out), "--docket", str(place)]) == 0
    assert "Nothing was written" in capsys.readouterr().err
    out.write_text(out.read_text().replace("goal = 700", "goal = 650"))
    assert cli.main(["goals", "import", str(out), "--docket", str(place)]) == 0
    out.write_text(out.read_text().replace('name = "eoir-2018"', 'name = "court-2031"').replace("2018-10-01", "2030-10-01"))
    out.write_text(out.read_text().replace("suspended_on = 2021-10-19", 'suspended_on = ""'))
    assert cli.main(["goals", "import", str(out), "--docket", str(place)]) == 0
    assert capsys.readouterr().out == (
        "Changed eoir-2018: 2018 goals. One Undo takes it back.\nAdded court-2031: 2018 goals. One Undo takes it back.\n"
    )
    assert cli.main(["goals", "list", "--docket", str(place)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert "from 2018-10-01 to 2021-10-19, in use, comes with the program, changed here" in first
    assert "from 2030-10-01, in use, entered here" in second
    with DocketFile.open(place) as file:
        assert [(one.name, one.completions.goal) for one in file.goal_sets()] == [("eoir-2018", 650), ("court-2031", 650)]


def test_what_cannot_be_is_one_sentence(place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docket = ["--docket", str(place)]
    for arguments, words, code in (
        (["export", "gone", "--out", str(tmp_path / "x.toml")], "There is no goal set gone. This docket has: eoir-2018", 1),
        (["export", "eoir-2018", "--out", str(tmp_path / "x.txt")], "Name the file x.toml", 2),
        (["import", str(tmp_path / "gone.toml")], "gone.toml cannot be read", 1),
    ):
        assert cli.main(["goals", *arguments, *docket]) == code
        assert words in capsys.readouterr().err
    mine = tmp_path / "mine.toml"
    mine.write_text("colour = 'blue'\n")
    assert cli.main(["goals", "export", "eoir-2018", "--out", str(mine), *docket]) == 1
    assert "a file that is no goal set is there already" in capsys.readouterr().err
