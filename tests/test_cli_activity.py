"""`iqdesk activity` as a person types it: text, JSON, paper and workbook say the same, masked unless asked otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from commands import exit_code_of
from python_calamine import CalamineWorkbook
from reports.reading import whole_text
from ui.dockets import TODAY

from iqdesk.cli import TROUBLE, USAGE, clock
from iqdesk.domain.activity import Span
from iqdesk.domain.activity_parts import activity
from iqdesk.domain.docket import RESERVED_DECISION, Outcome, OutcomeKind
from iqdesk.domain.masking import Mask, Named
from iqdesk.domain.misses import NewReason
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from pathlib import Path

DAYS = ("--from", "2026-10-01", "--to", "2027-09-30", "--as-of", "2027-03-09")


@pytest.fixture
def path(small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small docket with one decision reserved, and the judge's remark on it."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    place = tmp_path / "ellery.iqdocket"
    place.write_bytes(small_file.read_bytes())
    with DocketFile.open(place) as file:
        setting = next(one for one in file.settings_on(TODAY) if one.kind.value == "merits" and one.outcome is None)
        file.record_outcome(setting.hearing_id, Outcome(OutcomeKind.RESERVED), TODAY)
        family = setting.case.respondent.name.split(",")[0]
        words = f"Transcript of {setting.case.respondent.given} {family} ordered, as with Nélida Quispe in 000-097-745"
        case, day = setting.case.case_id, setting.on
        file.add_reason(NewReason(RESERVED_DECISION, setting.proceeding_id, case, day, None, None, words))
    return place


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = exit_code_of("activity", *words)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_json_is_what_the_docket_says(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    span = Span(TODAY.replace(year=2026, month=10, day=1), TODAY.replace(month=9, day=30), TODAY)
    with DocketFile.open(path) as file:
        made = activity(file.facts(), file.activity_facts(span.first, span.through), span)
        names = file.case_names(made.cases())
    for options, spoken in (((), Mask(names)), (("--named",), Named(names))):
        code, printed, _ = run(capsys, "--docket", path, *DAYS, "--json", *options)
        assert (code, json.loads(printed)) == (0, made.as_json(spoken))


def test_names_are_left_out_unless_they_are_asked_for(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, masked, _ = run(capsys, "--docket", path, *DAYS)
    assert "Transcript of a respondent ordered, as with a respondent in A…\u00a0745" in masked
    assert "A…\u00a0" in masked
    _, named, _ = run(capsys, "--docket", path, *DAYS, "--named")
    assert "a respondent" not in named
    assert "A000" in named


def test_the_paper_and_the_workbook_hold_the_same_figures(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paper, book = tmp_path / "activity.pdf", tmp_path / "activity.xlsx"
    for out in (paper, book):
        assert run(capsys, "--docket", path, *DAYS, "--out", out) == (0, f"{out}\n", "")
    text = whole_text(paper.read_bytes())
    assert "A-numbers masked, names left out." in text
    assert "Transcript of a respondent ordered" in text
    assert f"{TODAY:%B} {TODAY.day}, {TODAY.year} Transcript" in " ".join(text.split())  # read in whatever year
    sheets = CalamineWorkbook.from_path(str(book))
    found = json.loads(run(capsys, "--docket", path, *DAYS, "--json")[1])
    held = sheets.get_sheet_by_name("Hearings held").to_python()
    assert held[0] == ["Kind", "Set", "Held", "No outcome", "Did not proceed"]
    assert [list(line.values()) for line in found["hearings"]] == held[1:]
    rows = sheets.get_sheet_by_name("Rows").to_python()
    (everything,) = [line["count"] for line in found["completions"] if line["manner"] == "Decision to withdrawn"]
    assert sum(row[:1] == ["Completions"] for row in rows) >= everything > 0


def test_a_remark_longer_than_a_cell_asks_for_paper(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with DocketFile.open(path) as file:
        setting = next(one for one in file.settings_on(TODAY) if one.outcome is OutcomeKind.RESERVED)
        case = setting.case.case_id
        file.add_reason(NewReason(RESERVED_DECISION, setting.proceeding_id, case, setting.on, None, None, "Ordered. " * 4000))
    code, printed, said = run(capsys, "--docket", path, *DAYS, "--out", tmp_path / "activity.xlsx")
    assert (code, printed) == (TROUBLE, "")
    assert said.endswith("has more letters under Remark than XLSX can hold. Write the report as .pdf.\n")


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--from", "2027-04-01", "--to", "2027-03-01"), USAGE, "No day lies between"),
        (("--from", "2027-04-01", "--to", "2027-05-01", "--as-of", "2027-03-09"), USAGE, "still to come"),
        ((*DAYS, "--out", "report.txt"), USAGE, "Name the file report.pdf or report.xlsx."),
        ((*DAYS, "--out", "nowhere/report.pdf"), TROUBLE, "There is no folder"),
    ],
)
def test_what_cannot_be_made_is_refused_in_a_sentence(
    path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], code: int, words: str
) -> None:
    found, printed, said = run(capsys, "--docket", path, *options)
    assert (found, printed) == (code, "")
    assert words in said
