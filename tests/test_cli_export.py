"""`iqdesk export` as a person types it: every list, both formats, what is said before, and what is refused."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from commands import exit_code_of
from python_calamine import CalamineWorkbook
from ui.dockets import TODAY

from iqdesk.cli import TROUBLE, USAGE, clock
from iqdesk.cli.parser import LISTS
from iqdesk.exchange.sheets.lists import SheetList

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    place = tmp_path / "ellery.iqdocket"
    place.write_bytes(small_file.read_bytes())
    return place


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = exit_code_of(*words)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def as_csv(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_written_and_what_it_holds_is_said(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, suffix: str
) -> None:
    out = tmp_path / f"list{suffix}"
    code, printed, said = run(capsys, "export", name, "--docket", path, "--out", out, "--as-of", "2027-03-09")
    assert (code, printed) == (0, f"{out}\n")
    assert said == f"list{suffix}: It holds names and A-numbers of respondents. Leave them out with --masked.\n"
    if suffix == ".csv":
        assert any(row["A-number"].startswith("A000") for row in as_csv(out))
    else:
        assert CalamineWorkbook.from_path(str(out)).sheet_names == [SheetList(name).label]


def test_a_masked_list_holds_no_name(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "hearings.csv"
    code, _, said = run(capsys, "export", "hearings", "--docket", path, "--out", out, "--masked")
    assert code == 0
    assert said == "hearings.csv: No names, and of A-numbers the last three digits.\n"
    assert "Respondent" not in as_csv(out)[0]
    assert "Vâlcan" not in out.read_text(encoding="utf-8")


def test_clocks_are_those_of_the_day_asked_for(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "clocks.csv"
    run(capsys, "export", "clocks", "--docket", path, "--out", out, "--as-of", "2027-03-09")
    assert "1 day overdue" in {row["Clock"] for row in as_csv(out)}


def test_the_template_needs_no_docket(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "template.xlsx"
    assert run(capsys, "export", "template", "--out", out) == (0, f"{out}\n", "")
    assert CalamineWorkbook.from_path(str(out)).sheet_names[:4] == ["Hearings", "Cases", "Motions", "Completions"]
    code, _, said = run(capsys, "export", "template", "--out", tmp_path / "template.csv")
    assert code == USAGE
    assert "A template is written as .xlsx. Name the file template.xlsx." in said


def test_a_list_is_never_written_over_a_docket(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    link, copy = tmp_path / "link.csv", tmp_path / "copy.xlsx"
    link.symlink_to(path)
    copy.write_bytes(before)
    for out, exit_code in ((path, USAGE), (link, USAGE), (tmp_path / "other.iqdocket", USAGE), (copy, TROUBLE)):
        code, printed, _ = run(capsys, "export", "cases", "--docket", path, "--out", out)
        assert (code, printed) == (exit_code, "")
    assert path.read_bytes() == copy.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["copy.xlsx", "ellery.iqdocket", "link.csv"]


def test_what_cannot_be_meant_or_written_is_one_sentence(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def refused(*words: object) -> tuple[int, str]:
        code, printed, said = run(capsys, "export", *words)
        assert printed == ""
        assert "Traceback" not in said
        return code, said.splitlines()[-1]

    code, said = refused("cases", "--docket", path, "--out", tmp_path / "cases.pdf")
    assert code == USAGE
    assert said.endswith("A list is written as .xlsx or .csv. Name the file cases.xlsx or cases.csv.")
    code, said = refused("cases", "--docket", path, "--out", tmp_path / "none" / "cases.csv")
    assert (code, said.endswith("Make it first, or choose another one.")) == (TROUBLE, True)
    code, said = refused("cases", "--docket", tmp_path / "none.iqdocket", "--out", tmp_path / "cases.csv")
    assert code == TROUBLE
    code, said = refused("granted", "--docket", path, "--out", tmp_path / "x.csv")
    assert code == USAGE
    code, _ = refused("cases", "--docket", path, "--out", tmp_path / "x.csv", "--as-of", "9 March")
    assert code == USAGE
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_list_too_long_for_xlsx_is_one_sentence(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("iqdesk.exchange.sheets.out.MOST_ROWS", 3)
    code, printed, said = run(capsys, "export", "cases", "--docket", path, "--out", tmp_path / "cases.xlsx")
    assert (code, printed) == (TROUBLE, "")
    assert said.splitlines()[-1].endswith("The list has more than 3 rows, as many as XLSX can hold. Save it as .csv.")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
