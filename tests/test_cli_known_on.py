"""`iqdesk standing --known-on`: what the docket said on a day, beside what is known now."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_judge, a_setting
from commands import exit_code_of

from iqdesk.cli import TROUBLE, USAGE
from iqdesk.domain.docket import Manner, Outcome, OutcomeKind
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

MONDAY, WEDNESDAY = date(2026, 3, 9), date(2026, 3, 11)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A hearing of Monday that was recorded on Wednesday."""
    path = tmp_path / "ellery.iqdocket"
    now = [datetime(2026, 3, 9, 12, tzinfo=UTC)]
    with DocketFile.create(path, a_judge(), lambda: now[0]) as file:
        case = a_case()
        file.add_case(case, MONDAY)
        setting = a_setting(case, MONDAY.isoformat())
        file.add_hearing(setting)
        now[0] += timedelta(days=2)
        file.record_outcome(setting.id, Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION), WEDNESDAY)
    return path


def test_a_late_entry_is_said_as_then_and_as_now(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("standing", "--docket", path, "--year", 2026, "--known-on")
    assert exit_code_of(*asked, MONDAY) == 0
    said = capsys.readouterr().out
    assert "Fiscal year 2026 as of 2026-03-09" in said
    (line,) = [one for one in said.partition("said otherwise on 2026-03-09")[2].splitlines() if one.startswith("Completions")]
    assert line.split() == ["Completions", "0", "then", "1", "now"]
    assert exit_code_of(*asked, WEDNESDAY) == 0
    assert "The docket said the same on 2026-03-11." in capsys.readouterr().out


def test_as_json_the_standing_of_then_stands_beside(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code_of("standing", "--docket", path, "--year", 2026, "--known-on", MONDAY, "--as-of", WEDNESDAY, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["as_of"], said["completions"]["count"]) == ("2026-03-11", 1)
    known = said["known_on"]
    assert (known["day"], known["standing"]["as_of"], known["standing"]["completions"]["count"]) == (
        "2026-03-09",
        "2026-03-11",
        0,
    )
    assert {"measure": "completions", "title": "Completions", "then": "0", "now": "1"} in known["differences"]


def test_days_on_which_the_docket_said_nothing_are_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("standing", "--docket", path, "--year", 2026, "--known-on")
    assert exit_code_of(*asked, "2026-03-08") == TROUBLE
    assert "The docket was begun on 2026-03-09." in capsys.readouterr().err
    assert exit_code_of(*asked, "2199-03-08") == USAGE
    assert "has not come yet" in capsys.readouterr().err
