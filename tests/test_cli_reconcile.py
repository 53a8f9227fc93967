"""`iqdesk reconcile` as a person types it: text, JSON and the note; nothing is kept in the docket."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from commands import exit_code_of
from reports.reading import text_of

from iqdesk.cli import TROUBLE, USAGE
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

ASKED = ("--year", "2027", "--on", "2027-03-09", "--figure")


@pytest.fixture
def path(small_file: Path, tmp_path: Path) -> Path:
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


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [((10_000,), TROUBLE, "from 0 to 9,999"), ((3, "--out", "note.xlsx"), USAGE, "The note is a paper")],
)
def test_what_cannot_be_is_refused(
    path: Path, capsys: pytest.CaptureFixture[str], options: tuple[object, ...], code: int, words: str
) -> None:
    found, printed, said = run(capsys, "--docket", path, *ASKED, *options)
    assert (found, printed) == (code, "")
    assert words in said
