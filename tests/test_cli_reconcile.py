"""`iqdesk reconcile` as a person types it: text, JSON and the note; nothing is kept in the docket."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from commands import exit_code_of
from reports.reading import text_of
from store.every_verb import a_public_case, a_public_proceeding, a_release

from iqdesk.cli import TROUBLE, USAGE, clock
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2027, 3, 9)
ASKED = ("--year", "2027", "--on", "2027-03-09", "--figure")


@pytest.fixture
def path(small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    place = tmp_path / "ellery.iqdocket"
    place.write_bytes(small_file.read_bytes())
    return place


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = exit_code_of("reconcile", *words)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_text_json_and_note_say_the_same(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, printed, _ = run(capsys, "--docket", path, *ASKED, 40, "--json")
    found = json.loads(printed)
    assert (code, found["agency"], found["difference"]) == (0, 40, 40 - found["docket"])
    assert f"this docket counts {found['docket']}" in run(capsys, "--docket", path, *ASKED, 40)[1]
    out = tmp_path / "note.pdf"
    assert run(capsys, "--docket", path, *ASKED, 40, "--out", out, "--named") == (0, f"{out}\n", "")
    (page,) = text_of(out.read_bytes())
    assert f"This docket {found['docket']}" in page
    with DocketFile.open(path) as file:
        assert file.agency_figures(2027) == []


def test_a_number_in_a_masked_note_or_report_stops_it(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "paper.pdf"
    with DocketFile.open(path) as file:
        number = min(file.a_numbers())
        file.correct_judge(family=f"Ellery {number}", given="Marguerite", on_duty_from=None)
    code, _, said = run(capsys, "--docket", path, *ASKED, 40, "--out", out)
    assert (code, f"The note was not written: An A-number (A…\u00a0{number[-3:]}" in said) == (TROUBLE, True)
    days = ("--from", "2026-10-01", "--to", "2027-03-09")
    assert exit_code_of("activity", "--docket", path, *days, "--out", out) == TROUBLE
    assert "The report was not written: An A-number" in capsys.readouterr().err
    assert not out.exists()


def test_cases_that_masking_leaves_nameless_are_counted(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with DocketFile.open(path) as file:
        (code, *_) = file.judge.codes
        public = a_public_proceeding(30_000_900, 20_000_900, judge=code, completed=date(2026, 10, 5))
        rows = a_release()._replace(cases=[a_public_case(20_000_900)], proceedings=[public])
        file.record_release(rows, "Public case data", date(2027, 3, 10))
    lines = run(capsys, "--docket", path, *ASKED, 40)[1].splitlines()
    (late,) = (line for line in lines if line.startswith("  What was entered after that day left out: "))
    assert late.endswith("1 without an A-number, which --named names")


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        ((10_000,), USAGE, "from 0 to 9,999"),
        ((3, "--out", "note.xlsx"), USAGE, "A note is written as .pdf"),
        ((3, "--on", "2027-03-10"), USAGE, "2027-03-10 has not come yet"),
        ((3, "--on", "2026-09-30"), USAGE, "Fiscal year 2027 begins on 2026-10-01"),
    ],
)
def test_what_cannot_be_is_refused(
    path: Path, capsys: pytest.CaptureFixture[str], options: tuple[object, ...], code: int, words: str
) -> None:
    found, printed, said = run(capsys, "--docket", path, *ASKED, *options)
    assert (found, printed) == (code, "")
    assert words in said
