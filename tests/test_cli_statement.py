"""`iqdesk statement`, `verify` and `drafts` as a person types them: choices, what is kept, and what no longer follows."""

from __future__ import annotations

import csv
import json
import re
from contextlib import closing
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from builders import a_case
from commands import exit_code_of
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_INCREMENTAL
from reportlab.pdfgen.canvas import Canvas
from reports.reading import text_of, whole_text
from reports.signing import signed

from iqdesk.cli import TROUBLE, USAGE, clock
from iqdesk.cli.circumstances import MISS_GONE
from iqdesk.cli.parser import PARTS
from iqdesk.domain.calendar import AwayKind, FiscalYear
from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.domain.entries import AwayCorrection, NewAway, NewHearing
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.masking import SURNAMES_STAY
from iqdesk.domain.measures import standing
from iqdesk.domain.misses import NewReason
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind, NewCircumstance
from iqdesk.domain.statement.draft import LONGEST_NAME, Appendix, Choices, NewDraft, PaperSize, StatementPart
from iqdesk.domain.statement.filed import NewFiled
from iqdesk.reports.statement.record import fingerprint
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble

if TYPE_CHECKING:
    from pathlib import Path

    from iqdesk.domain.standing import Item

TODAY = date(2027, 3, 9)


@pytest.fixture
def path(small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    place = tmp_path / "ellery.iqdocket"
    place.write_bytes(small_file.read_bytes())
    return place


def a_page(words: str) -> bytes:
    """A paper of another program."""
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 72, words)
    canvas.save()
    return out.getvalue()


def run(capsys: pytest.CaptureFixture[str], command: str, *words: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = exit_code_of(command, *words)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


@pytest.fixture
def saved(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    out = tmp_path / "statement.pdf"
    assert run(capsys, "statement", "--docket", path, "--year", 2027, "--out", out) == (0, f"{out}\n", "")
    return out


def a_completion(file: DocketFile) -> Item:
    """The last completion of the year."""
    goals = goal_set_for(file.goal_sets(), TODAY)
    done = standing(file.facts(), goals, FiscalYear(2027), TODAY).completions.items
    return max(done, key=lambda item: (item.end, item.subject))


def test_a_statement_that_was_just_saved_follows_and_one_that_was_signed_too(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said, _ = run(capsys, "verify", saved, "--docket", path)
    assert code == 0
    assert "Saved on " in said
    assert "fiscal year 2027, as of March 9, 2027" in said
    assert "The file is as it was saved." in said
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
    figures, held, rows = (filed.record[name] for name in ("figures", "circumstances", "rows"))
    counts = [len(figures), len(held), sum(map(len, rows.values()))]
    assert said.rstrip().endswith("All {} figures, {} circumstances and {} rows follow from the docket.".format(*counts))
    found = json.loads(run(capsys, "verify", saved, "--docket", path, "--json")[1])
    assert [found["figures"], found["circumstances"], found["rows"]] == counts
    saved.write_bytes(saved.read_bytes() + b"\n% a signature, as programs add one\n%%EOF\n")
    code, said, _ = run(capsys, "verify", saved, "--docket", path)
    assert code == 0
    assert "Something was added after its last byte" in said


@pytest.mark.parametrize(
    ("shown", "state", "words"),
    [
        # In the corner of a margin stands nothing, and the running head runs across the page.
        ("/Rect [2 2 60 40]", "added to", "On page 2, at the foot, a signature field is shown; what can be read in it"),
        ("/Rect [40 700 500 770]", "altered", "On page 2, at the head, a signature field is shown over what the paper says"),
    ],
)
def test_a_signature_that_is_seen_is_told_and_one_over_words_makes_the_paper_altered(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str], shown: str, state: str, words: str
) -> None:
    saved.write_bytes(signed(saved.read_bytes(), shown))
    code, said, _ = run(capsys, "verify", saved, "--docket", path)
    assert (code, words in said) == (TROUBLE if state == "altered" else 0, True)
    answer = json.loads(run(capsys, "verify", saved, "--docket", path, "--json")[1])
    assert (answer["file"], [one["page"] for one in answer["seen"]]) == (state, [2])


def test_a_statement_from_which_a_page_was_taken_afterwards_is_altered_though_all_its_bytes_are_there(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = saved.read_bytes()
    with closing(PdfDocument(content)) as document:
        del document[2]
        document.save(saved, flags=FPDF_INCREMENTAL)
    assert saved.read_bytes().startswith(content)
    code, said, _ = run(capsys, "verify", saved, "--docket", path)
    assert (code, "The file was altered since it was saved" in said) == (TROUBLE, True)
    answer = json.loads(run(capsys, "verify", saved, "--docket", path, "--json")[1])
    assert (answer["follows"], answer["file"]) == (False, "altered")


def test_the_record_at_the_foot_is_that_of_what_the_docket_keeps(path: Path, saved: Path) -> None:
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
    kept = {name: value for name, value in filed.record.items() if name not in ("fingerprint", "step")}
    assert filed.record["fingerprint"] == fingerprint(kept)
    assert all(f"Record {fingerprint(kept)}" in page for page in text_of(saved.read_bytes()))


def test_what_no_longer_follows_is_named_with_the_step_that_changed_it(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with DocketFile.open(path) as file:
        done = a_completion(file)
        count = len(standing(file.facts(), goal_set_for(file.goal_sets(), TODAY), FiscalYear(2027), TODAY).completions.items)
        assert done.end is not None
        file.record_completion(done.subject, FiscalYear(2027).first - timedelta(days=4), Manner.DECISION, replaces=True)
        step = file.last_step()
    assert step is not None
    code, said, _ = run(capsys, "verify", saved, "--docket", path)
    assert code == TROUBLE
    assert f": {count} then, {count - 1} now." in said
    (row,) = (
        line for line in said.splitlines() if line.startswith("  A-") and "no longer there" in line and "ompletions" in line
    )
    assert f"{done.end:%B} {done.end.day}, {done.end.year}" in row
    under = said.splitlines()[said.splitlines().index(row) + 1]
    assert under.strip().startswith(f"{step.at.astimezone():%B} {step.at.astimezone().day}, ")
    found = json.loads(run(capsys, "verify", saved, "--docket", path, "--json")[1])
    assert found["follows"] is False
    assert {one["kind"] for one in found["differences"]} >= {"figure", "row"}
    assert all(step["name"] for one in found["differences"] for step in one["steps"])


def test_the_number_of_a_case_is_masked_in_what_verify_says_unless_names_are_asked_for(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with DocketFile.open(path) as file:
        done = a_completion(file)
        assert done.case_id is not None
        number = file.case_names([done.case_id])[done.case_id].respondent.a_number
        file.record_completion(done.subject, FiscalYear(2027).first - timedelta(days=4), Manner.DECISION, replaces=True)
    assert number
    spelt = f"A{number[:3]} {number[3:6]} {number[6:]}"
    assert spelt not in run(capsys, "verify", saved, "--docket", path)[1]
    assert spelt in run(capsys, "verify", saved, "--docket", path, "--named")[1].replace("\u00a0", " ")


def test_a_change_of_the_calendar_is_told_apart_as_bearing_on_every_figure(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with DocketFile.open(path) as file:
        file.add_away(NewAway(date(2027, 3, 1), date(2027, 3, 2), AwayKind.TRAINING))
    said = run(capsys, "verify", saved, "--docket", path)[1]
    assert "What was done since then" in said
    assert "Added training, Mar 1" in said.partition("since then")[2]


def test_a_file_that_this_docket_never_saved_is_said_so(
    path: Path, saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.pdf"
    for content, words in (
        (b"", "other.pdf is no PDF, so it is no statement."),
        (b"Notes on %PDF, which a letter may say.", "other.pdf is no PDF, so it is no statement."),
        (b"%PDF-1.4 cut off", "other.pdf is a PDF that cannot be read. It is damaged, or locked with a password."),
        (a_page("A letter."), "other.pdf is no statement that was saved from this docket: no record stands at its foot."),
        (
            a_page("Record 0123 4567 89ab"),
            "other.pdf names the record 0123 4567 89ab, which this docket does not have: it was saved from",
        ),
    ):
        other.write_bytes(content)
        code, printed, said = run(capsys, "verify", other, "--docket", path)
        assert (code, printed, words in said) == (TROUBLE, "", True)
    code, _, said = run(capsys, "verify", tmp_path / "nowhere.pdf", "--docket", path)
    assert code == TROUBLE
    assert "cannot be read" in said


def test_a_draft_and_the_options_over_it_say_what_the_statement_holds(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    choices = Choices(as_of=date(2027, 2, 26), appendix=Appendix.MISSED, size=PaperSize.A4)
    with DocketFile.open(path) as file:
        file.add_draft(NewDraft(2027, "First words", choices, {StatementPart.SUMMARY: "My own words."}))
    out = tmp_path / "statement.pdf"
    asked = ("statement", "--docket", path, "--year", 2027, "--out", out)
    assert run(capsys, *asked, "--draft", "first WORDS", "--appendix", "none")[0] == 0
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
    assert filed.draft == "First words"
    assert filed.record["as_of"] == "2027-02-26"
    assert filed.record["choices"] == {"as_of": "2027-02-26", "appendix": "none", "size": "a4", "readings": []}
    assert filed.record["texts"] == {"summary": "My own words."}
    code, _, said = run(capsys, *asked, "--draft", "Second words")
    assert (code, "It has First words." in said) == (TROUBLE, True)
    listed = run(capsys, "drafts", "--docket", path, "--year", 2027)[1]
    assert "First words" in listed
    assert "as of 2027-02-26" in listed
    found = json.loads(run(capsys, "drafts", "--docket", path, "--year", 2027, "--json")[1])
    assert found["drafts"][-1]["name"] == "First words"
    assert found["filed"][0]["record"] == filed.record["fingerprint"]


def test_each_option_is_a_choice_of_the_record(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "statement.pdf"
    options = ("--reading", "business-days", "--without-measure", "motions-20-days", "--without", "cost", "--named")
    assert run(capsys, "statement", "--docket", path, "--year", 2027, "--out", out, *options, "--paper", "a4")[0] == 0
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
    assert filed.record["choices"] == {
        "readings": ["business-days"],
        "measures_left_out": ["motions-20-days"],
        "parts_left_out": ["what it cost"],
        "is_named": True,
        "size": "a4",
    }
    assert "motions-20-days" not in filed.record["rows"]


def test_naming_measures_leaves_the_others_out(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "statement.pdf"
    asked = ("statement", "--docket", path, "--year", 2027, "--out", out)
    assert run(capsys, *asked, "--measure", "motions-20-days", "--measure", "completions")[0] == 0
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
    assert [name for name in filed.record["rows"] if name.endswith("days")] == ["motions-20-days"]
    code, _, said = run(capsys, *asked, "--measure", "motions")
    assert code == TROUBLE
    assert "There is no measure “motions” to choose" in said
    code, _, said = run(capsys, *asked, "--without-measure", "completions")
    assert (code, "Completions stand in every statement" in said) == (USAGE, True)
    code, _, said = run(capsys, *asked, "--named", "--keep-name", "Nobody Such")
    assert (code, "Leave out --named or --keep-name." in said) == (USAGE, True)
    code, _, said = run(capsys, *asked, "--keep-name", "Nobody Such")
    assert code == TROUBLE
    assert "The name “Nobody Such” stands nowhere in the words of this paper. No respondent’s whole name stands there." in said


def test_a_paper_that_is_out_is_said_to_be_where_what_comes_after_it_fails(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DocketTrouble("The disk is full.")

    def deny(*_: object) -> None:
        raise OSError(28, "No space left on device")

    out, key = tmp_path / "statement.pdf", tmp_path / "key.pdf"
    asked = ("statement", "--docket", path, "--year", 2027, "--out", out, "--key-page", key)
    with monkeypatch.context() as patched:
        patched.setattr("iqdesk.reports.statement.key_page.save_key_page", deny)
        code, printed, said = run(capsys, *asked)
    assert (code, printed) == (TROUBLE, "")
    assert f"{out} was written, its key page was not: {key} cannot be written: No space left on device." in said
    out.unlink()
    monkeypatch.setattr(DocketFile, "file_statement", refuse)
    code, printed, said = run(capsys, *asked)
    assert (code, printed) == (TROUBLE, "")
    assert f"{out} was written, but is not among the saved statements: The disk is full." in said
    assert (out.exists(), key.exists()) == (True, False)


def test_the_parts_that_can_be_left_out_are_those_of_the_statement_but_the_method() -> None:
    assert [StatementPart[name.upper()] for name in PARTS] == [one for one in StatementPart if one is not StatementPart.METHOD]


def test_a_number_of_the_docket_stops_a_masked_statement_and_no_file_is_left(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "statement.pdf"
    with DocketFile.open(path) as file:
        number = min(file.a_numbers())
        file.correct_judge(family=f"Ellery {number[:3]}-{number[3:6]}-{number[6:]}", given="Marguerite", on_duty_from=None)
    code, _, said = run(capsys, "statement", "--docket", path, "--year", 2027, "--out", out)
    assert code == TROUBLE
    assert f"The statement was not written: An A-number (A…\u00a0{number[-3:]} and" in said
    assert "can be read on page 1, " in said
    assert not out.exists()
    with DocketFile.open(path) as file:
        assert file.filed_statements(2027) == []
    assert run(capsys, "statement", "--docket", path, "--year", 2027, "--out", out, "--named")[0] == 0


def test_a_template_gives_the_words_and_a_wrong_name_tells_which_there_are(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "statement.pdf"
    asked = ("statement", "--docket", path, "--year", 2027, "--out", out)
    assert run(capsys, *asked, "--template", "plain-account")[0] == 0
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
    assert filed.record["texts"]
    code, _, said = run(capsys, *asked, "--template", "plain")
    assert code == USAGE
    assert "there is no template “plain”. There are plain-account, " in said


def test_the_key_page_is_a_file_of_its_own_of_a_masked_statement(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, key = tmp_path / "statement.pdf", tmp_path / "key.pdf"
    asked = ("statement", "--docket", path, "--year", 2027, "--out", out, "--key-page")
    assert run(capsys, *asked, key) == (0, f"{key}\n{out}\n", "")
    assert "Key to the statement" in whole_text(key.read_bytes())
    code, _, said = run(capsys, *asked, out)
    assert (code, "Give it a name of its own" in said) == (USAGE, True)
    out.unlink()
    code, _, said = run(capsys, *asked, key, "--named")
    assert (code, "Leave out --named or --key-page." in said) == (USAGE, True)
    code, _, said = run(capsys, *asked, key, "--appendix", "none")
    assert (code, "no row is listed" in said) == (USAGE, True)
    with DocketFile.open(path) as file:
        file.add_draft(NewDraft(2027, "With names", Choices(is_named=True)))
    code, _, said = run(capsys, *asked, key, "--draft", "With names")
    assert (code, "names its cases itself" in said) == (TROUBLE, True)
    assert not out.exists()


def test_a_name_in_the_words_is_masked_and_told_and_can_be_kept(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with DocketFile.open(path) as file:
        done = a_completion(file)
        assert done.case_id is not None
        who = file.case_names([done.case_id])[done.case_id].respondent
        name = f"{who.given} {who.family}"
        file.add_draft(NewDraft(2027, "Named", Choices(), {StatementPart.SUMMARY: f"The case of {name} took weeks."}))
        day = date(2027, 3, 1)
        words = f"{name} (A{who.a_number}) had forty witnesses"
        file.add_circumstance(NewCircumstance(CircumstanceKind.COMPLEX_CASE, day, day, words))
    out = tmp_path / "statement.pdf"
    asked = ("statement", "--docket", path, "--year", 2027, "--out", out, "--draft", "Named")
    code, _, said = run(capsys, *asked)
    assert code == 0
    names, numbers = said.splitlines()
    assert names.startswith(f"iqdesk: printed as “a respondent”: “{name}” (Summary, C-")
    assert names.endswith(f"--keep-name keeps a name. {SURNAMES_STAY}")
    assert numbers.endswith(": 1\xa0A-number, printed with the last three digits alone.")
    assert name not in whole_text(out.read_bytes())
    assert run(capsys, *asked, "--keep-name", f"{who.family}, {who.given}")[2] == f"{numbers}\n"
    assert whole_text(out.read_bytes()).count(name) == 2
    code, _, said = run(capsys, *asked, "--keep-name", "Nobody")
    held = f"The name “Nobody” stands nowhere in the words of this paper. Those that stand there are “{name}”."
    assert (code, held in said) == (TROUBLE, True)


def test_circumstances_are_printed_with_their_keys_and_one_can_be_left_out_by_it(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with DocketFile.open(path) as file:
        entry = NewAway(date(2027, 3, 1), date(2027, 3, 2), AwayKind.TRAINING, note="Annual training", evidence="E-mail of May 4")
        file.add_away(entry)
    key = f"away {entry.id}"
    said = run(capsys, "circumstances", "--docket", path, "--year", 2027)[1]
    found = json.loads(run(capsys, "circumstances", "--docket", path, "--year", 2027, "--json")[1])
    (line,) = (one for one in found["ledger"]["lines"] if one["key"] == key)
    assert (line["court_days"], line["control"], line["evidence"]) == (2, "outside", "E-mail of May 4")
    lines = said.splitlines()
    (place,) = (place for place, text in enumerate(lines) if text.endswith("Training: Annual training"))
    assert lines[place].split()[:5] == [line["number"], "2027-03-01", "to", "2027-03-02", "2"]
    assert "Evidence: E-mail of May 4" in lines[place + 1]
    assert lines[place + 1].endswith(f"key: {key}")
    assert set(found["cost"]["method"]) <= set(lines)
    cost = found["cost"]["total"]
    (total,) = (text for text in lines if text.startswith("What it cost"))
    assert total.split()[3:5] == [f"{cost['available_days']:g}", str(cost["slots"])]
    assert total.endswith(f"  {round(cost['low'], 1):g} to {round(cost['high'], 1):g} completions")
    sheet = tmp_path / "ledger.csv"
    asked = ("export", "circumstances", "--docket", path, "--year", 2027, "--out", sheet, "--masked")
    masked = "No whole names, and of A-numbers the last three digits"
    assert run(capsys, *asked) == (0, f"{sheet}\n", f"ledger.csv: {masked}. {SURNAMES_STAY}\n")
    rows = list(csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["No."], row["What"]) for row in rows] == [(one["number"], one["words"]) for one in found["ledger"]["lines"]]
    (row,) = (row for row in rows if row["What"] == "Annual training")
    assert (row["Court days"], row["Control"], row["Evidence"], row["Kind"]) == ("2", "Outside", "E-mail of May 4", "Training")
    (cost,) = (one for one in found["cost"]["lines"] if one["key"] == key)
    assert float(row["Completions"]) == cost["completions"]
    out = tmp_path / "statement.pdf"
    asked = ("statement", "--docket", path, "--year", 2027, "--out", out, "--without-circumstance")
    assert run(capsys, *asked, key)[0] == 0
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
    assert key not in filed.record["circumstances"]
    code, _, said = run(capsys, *asked, "away 1")
    assert (code, "has no line “away 1”" in said) == (TROUBLE, True)


def test_a_key_leaves_out_every_reason_of_its_line_and_a_reason_without_its_miss_is_said_to_be_one(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with DocketFile.open(path) as file:
        cases = [a_case(f"00012345{place}", opened="2026-11-05") for place in range(3)]
        for case in cases:
            file.add_case(case, date(2027, 3, 9))
        for case in cases[:2]:
            hearing = NewHearing(case.proceeding_id, date(2027, 3, 2), HearingKind.MERITS)
            file.add_hearing(hearing)
            file.record_outcome(hearing.id, Outcome(OutcomeKind.ADJOURNED, "18"), date(2027, 3, 9))
        given = [
            NewReason("merits-first-date", case.proceeding_id, case.id, date(2027, 3, 2), "18", None, "No interpreter came")
            for case in cases
        ]
        for one in given:
            file.add_reason(one)
    asked = ("circumstances", "--docket", path, "--year", 2027)
    lines = json.loads(run(capsys, *asked, "--json")[1])["ledger"]["lines"]
    alone, together = sorted((one for one in lines if one["origin"] == "reasons given"), key=lambda one: len(one["keys"]))
    assert (alone["keys"], alone["number"], alone["is_miss_gone"]) == ([f"reason {given[2].id}"], None, True)
    assert set(together["keys"]) == {f"reason {one.id}" for one in given[:2]}
    assert f"    {MISS_GONE}; " in run(capsys, *asked)[1]
    out = tmp_path / "statement.pdf"
    saving = ("statement", "--docket", path, "--year", 2027, "--out", out)
    assert run(capsys, *saving)[0] == 0
    assert whole_text(out.read_bytes()).count("No interpreter came") == 1
    assert run(capsys, *saving, "--without-circumstance", together["key"])[0] == 0
    with DocketFile.open(path) as file:
        left, whole = (filed.record["circumstances"].keys() for filed in file.filed_statements(2027))
    assert {key for key in (*left, *whole) if key.startswith("reason")} == {together["key"]}
    assert together["key"] not in left


def test_a_file_that_was_altered_is_said_so_by_the_record_that_it_names(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = saved.read_bytes()
    place = content.index(b"/Author")
    saved.write_bytes(content[:place] + b"/Buthor" + content[place + 7 :])
    code, said, _ = run(capsys, "verify", saved, "--docket", path)
    assert code == TROUBLE
    assert "The file was altered since it was saved: its pages or its bytes are others.\nAs it was saved, all " in said
    with closing(PdfDocument(content)) as document:
        del document[0]
        document.save(saved)  # written anew, and the record still stands at the foot of what is left
    assert "The file was altered since it was saved" in run(capsys, "verify", saved, "--docket", path)[1]
    assert said.rstrip().endswith("follow from the docket.")
    assert json.loads(run(capsys, "verify", saved, "--docket", path, "--json")[1])["file"] == "altered"


def test_a_circumstance_that_was_corrected_since_is_named_by_its_number(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = NewAway(date(2027, 3, 1), date(2027, 3, 2), AwayKind.TRAINING, note="Annual training")
    with DocketFile.open(path) as file:
        file.add_away(entry)
    out = tmp_path / "statement.pdf"
    assert run(capsys, "statement", "--docket", path, "--year", 2027, "--out", out)[0] == 0
    with DocketFile.open(path) as file:
        file.correct_away(entry.id, AwayCorrection(entry.first, entry.first, entry.kind, note=entry.note))
    code, said, _ = run(capsys, "verify", out, "--docket", path)
    assert code == TROUBLE
    (line,) = (one for one in said.splitlines() if "Training: Annual training: " in one)
    assert re.match(r"  C-\d+, ", line)
    assert "court days: 2 then, 1 now" in line
    assert "What was done since then" in said


def test_a_change_that_is_taken_back_lets_the_statement_follow_again(
    path: Path, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with DocketFile.open(path) as file:
        done = a_completion(file)
        file.record_completion(done.subject, FiscalYear(2027).first - timedelta(days=4), Manner.DECISION, replaces=True)
    assert run(capsys, "verify", saved, "--docket", path)[0] == TROUBLE
    with DocketFile.open(path) as file:
        file.undo()
    assert run(capsys, "verify", saved, "--docket", path)[0] == 0


def test_a_record_that_cannot_be_computed_again_is_said_so(path: Path, saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with DocketFile.open(path) as file:
        (filed,) = file.filed_statements(2027)
        for pdf, changed in (
            (b"one", {"format": 99}),
            (b"two", {"choices": {"readings": ["by-the-moon"]}}),
            (b"three", {"choices": {"watermark": "draft"}, "texts": {"epilogue": "And so on."}}),
        ):
            file.file_statement(NewFiled.of(pdf, 2027, "", {**filed.record, **changed}))
    for pdf, words in (
        (b"one", "saved by another release of this program, and this one does not know the form of its record."),
        (b"two", "cannot be measured again as it was"),
        (b"three", "this one does not know “watermark” with “draft” and “epilogue”."),
    ):
        saved.write_bytes(pdf)
        code, _, said = run(capsys, "verify", saved, "--docket", path)
        assert (code, words in said) == (TROUBLE, True)


def test_a_draft_of_another_release_says_what_is_not_known_of_it(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with DocketFile.open(path) as file:
        file.add_draft(NewDraft(2027, "Theirs", texts={StatementPart.PACE: "My own words."}))
        with file._journal.step("By a later release", file.author.id):
            file._connection.execute("update drafts set choices = ?", ('{"margins": "wide"}',))
    said = run(capsys, "drafts", "--docket", path, "--year", 2027)[1]
    assert "this one does not know “margins” with “wide”." in said
    assert "My own words" not in said


def test_the_longest_name_of_a_draft_stands_apart_from_its_parts(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "N" * LONGEST_NAME
    with DocketFile.open(path) as file:
        file.add_draft(NewDraft(2027, name, texts={StatementPart.PACE: "My own words."}))
    assert f"{name}  completions and pace" in run(capsys, "drafts", "--docket", path, "--year", 2027)[1]


def test_no_statement_is_as_of_a_day_that_has_not_come_or_lies_before_its_year(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = FiscalYear(2027).first - timedelta(days=1)
    with DocketFile.open(path) as file:
        file.add_draft(NewDraft(2027, "Ahead", Choices(as_of=TODAY + timedelta(days=1))))
        file.add_draft(NewDraft(2027, "Before", Choices(as_of=before)))
    out = tmp_path / "out.pdf"
    for options, refused, words in (
        (("--draft", "Ahead"), TROUBLE, "2027-03-10 has not come yet"),
        (("--draft", "Before"), TROUBLE, "Fiscal year 2027 begins on 2026-10-01."),
        (("--as-of", before), USAGE, "Fiscal year 2027 begins on 2026-10-01."),
    ):
        code, _, said = run(capsys, "statement", "--docket", path, "--year", 2027, "--out", out, *options)
        assert (code, words in said) == (refused, True)
    assert not out.exists()
