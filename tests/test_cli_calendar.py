"""`iqdesk import calendar` and `iqdesk export away` as a person types them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from builders import a_judge

from iqdesk.cli import TROUBLE, USAGE, main
from iqdesk.cli.parser import AWAY_KINDS
from iqdesk.domain.calendar import AwayKind
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

LEAVE = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Invented//EN
BEGIN:VEVENT
UID:a@b
DTSTART;VALUE=DATE:20270412
DTEND;VALUE=DATE:20270417
SUMMARY:Annual leave
END:VEVENT
BEGIN:VEVENT
UID:c@d
DTSTART:20270503T130000
DTEND:20270503T170000
SUMMARY:Dentist
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


@pytest.fixture
def docket(tmp_path: Path) -> Path:
    path = tmp_path / "docket.iqdocket"
    DocketFile.create(path, a_judge()).close()
    return path


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "leave.ics"
    path.write_text(LEAVE, encoding="utf-8", newline="")
    return path


def entries(docket: Path) -> int:
    with DocketFile.open(docket) as file:
        return len(file.calendar().away)


def test_the_kinds_that_can_be_said_are_those_there_are() -> None:
    assert [kind.value for kind in AwayKind] == list(AWAY_KINDS)


def test_a_dry_run_says_what_would_come_and_writes_nothing(
    docket: Path, calendar: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "calendar", str(calendar), "--docket", str(docket), "--dry-run"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "New: 2027-04-12 to 2027-04-16, leave: Annual leave",
        "Refused: 2027-05-03, 50% of the day: Dentist. It says no kind of day away.",
        "1 new, 0 changed, 0 known, 1 refused",
        "Take those that say no kind as one with --kind, say --kind leave.",
        "Nothing was written: this was a dry run.",
    ]
    assert entries(docket) == 0


def test_a_calendar_is_taken_in_and_known_the_next_time(docket: Path, calendar: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["import", "calendar", str(calendar), "--docket", str(docket), "--kind", "leave", "--json"]
    assert main(command) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["new"], told["refused"], told["events"][1]["hundredths"], told["events"][1]["kind"]) == (2, 0, 50, "leave")
    assert entries(docket) == 2
    assert main([*command[:-1]]) == 0
    assert "0 new, 0 changed, 2 known, 0 refused" in capsys.readouterr().out


def test_what_is_exported_is_known_to_another_docket_by_its_name(docket: Path, calendar: Path, tmp_path: Path) -> None:
    main(["import", "calendar", str(calendar), "--docket", str(docket)])
    out = tmp_path / "away.ics"
    assert main(["export", "away", "--docket", str(docket), "--out", str(out), "--masked"]) == 0
    assert "UID:a@b" in out.read_text(encoding="utf-8")
    assert "Annual" not in out.read_text(encoding="utf-8")
    assert main(["import", "calendar", str(out), "--docket", str(docket)]) == 0
    assert entries(docket) == 1


def test_files_that_cannot_be_are_refused(docket: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "calendar", str(docket), "--docket", str(docket)]) == TROUBLE
    assert "is no calendar" in capsys.readouterr().err
    assert main(["export", "away", "--docket", str(docket), "--out", str(tmp_path / "away.csv")]) == USAGE
    there = tmp_path / "there.ics"
    there.write_text("not a calendar", encoding="utf-8")
    assert main(["export", "away", "--docket", str(docket), "--out", str(there)]) == TROUBLE
    assert there.read_text(encoding="utf-8") == "not a calendar"
