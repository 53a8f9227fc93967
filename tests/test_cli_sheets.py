"""`iqdesk import sheet` as a person types it: what it prints, its exit codes, and what it leaves in the docket."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_judge
from commands import exit_code_of
from exchange.sheets import HEADINGS, ROW, a_workbook

from iqdesk.cli import TROUBLE, USAGE
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "A No.,Date,Time,Type,Len\nA000123456,2027-03-15,9:00,Master,15\nA12,2027-03-15,9:00,Master,15\n"


@pytest.fixture
def docket(tmp_path: Path) -> Path:
    path = tmp_path / "ellery.iqdocket"
    with DocketFile.create(path, a_judge()) as file:
        file.add_case(a_case("000123456"), date(2026, 1, 5))
    return path


def sheet(tmp_path: Path, text: str | bytes, name: str = "march.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def hearings(docket: Path) -> int:
    with DocketFile.open(docket) as file:
        return len(file.settings_on(date(2027, 3, 15)))


def run(*words: object) -> int:
    return exit_code_of("import", "sheet", *words)


def test_json_tells_rows_as_a_spreadsheet_counts_them(docket: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = sheet(tmp_path, GOOD)
    assert run(path, "--docket", docket, "--json") == 0
    told = capsys.readouterr()
    result = json.loads(told.out)
    assert {key: result[key] for key in ("new", "changed", "unchanged")} == {"new": 1, "changed": 0, "unchanged": 0}
    assert result["refused"] == [{"row": 3, "reason": "“A12” has 2 digits. An A-number has 7, 8 or 9, not all zero."}]
    assert "guessed from the headings; no mapping is remembered." in told.err
    assert hearings(docket) == 1
    assert run(path, "--docket", docket, "--json") == 0
    assert json.loads(capsys.readouterr().out)["unchanged"] == 1


def test_a_dry_run_writes_nothing(docket: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(sheet(tmp_path, GOOD), "--docket", docket, "--dry-run", "--kind", "hearings") == 0
    told = capsys.readouterr().out
    assert "Columns: A No. is A-number, Date is Date, Time is Time, Type is Kind, Len is Minutes." in told
    assert "Row 3: “A12” has 2 digits." in told
    assert told.endswith("1 new, 0 changed, 0 unchanged, 1 refused\nNothing was written: this was a dry run.\n")
    assert hearings(docket) == 0


def test_a_workbook_is_read_by_the_name_of_its_sheet(docket: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = sheet(tmp_path, a_workbook(HEADINGS, ROW), "march.xlsx")
    assert run(path, "--docket", docket, "--sheet", "March") == 0
    assert "One Undo takes it back." in capsys.readouterr().out
    assert hearings(docket) == 1
    assert run(path, "--docket", docket, "--sheet", "May") == TROUBLE
    assert "This workbook has no sheet “May”." in capsys.readouterr().err


def test_an_open_order_of_dates_is_asked_for(docket: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = sheet(tmp_path, "A No.,Date,Type\nA000123456,3/4/2027,Master\n")
    assert run(path, "--docket", docket) == TROUBLE
    assert "--date-order month, or --date-order day" in capsys.readouterr().err
    assert run(path, "--docket", docket, "--date-order", "day") == 0
    with DocketFile.open(docket) as file:
        assert len(file.settings_on(date(2027, 4, 3))) == 1


def test_a_column_of_both_orders_is_said_to_contradict_itself(
    docket: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "".join(f"A00012345{place},{on},Master\n" for place, on in enumerate(("3/15/2027", "15/3/2027", "2027-03-16")))
    path = sheet(tmp_path, f"A No.,Date,Type\n{lines}")
    for more in ((), ("--date-order", "day")):
        assert run(path, "--docket", docket, "--dry-run", *more) == 0
        told = capsys.readouterr()
        why = "row 2 has “3/15/2027”, with the month first, row 3 “15/3/2027”, with the day first. Correct the wrong ones."
        assert f"Row 2: “3/15/2027” cannot be told, for the column contradicts itself: {why}" in told.out
        assert "1 new, 0 changed, 0 unchanged, 2 refused" in told.out
        assert told.err == ""


def test_what_cannot_be_taken_in_ends_with_one(docket: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(sheet(tmp_path, "A No.,Date,Type\nA12,2027-03-15,Master\n"), "--docket", docket, "--json") == TROUBLE
    assert json.loads(capsys.readouterr().out)["refused"][0]["row"] == 2
    assert run(tmp_path / "none.csv", "--docket", docket) == TROUBLE
    assert capsys.readouterr().err.startswith("iqdesk: There is no file")
    assert run(sheet(tmp_path, GOOD), "--docket", docket, "--kind", "shoes") == USAGE
