"""The command line as a person types it: exit codes, sentences, and the numbers of the published sample."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from builders import a_case, a_judge, a_setting, shipped_goals
from commands import exit_code_of
from exchange.test_eoir import MEASURES, reading_of
from store.every_verb import GOALS, content

from iqdesk import __version__
from iqdesk.cli import TROUBLE, USAGE, main, tables
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.entries import NewMotion
from iqdesk.domain.identity import new_identity
from iqdesk.domain.measures import standing
from iqdesk.domain.standing import PER_COMPLETION, BenchmarkStanding, Item, Verdict
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.releases import ReleaseChanges

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = Path(__file__).parent / "data" / "eoir-sample"
EXPECTED: dict[str, dict[str, dict[str, dict[str, Any]]]] = json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))[
    "expected"
]
PEOPLE = {"QWM+QWN": ("QWM", "QWN"), "QHB": ("QHB",)}
AS_OF = "2020-04-06"


class Told:
    """What a command answered."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def refused(self, code: int) -> str:
        """The one sentence with which it was refused, nothing printed beside it."""
        assert (self.code, self.out) == (code, "")
        assert "Traceback" not in self.err
        (line,) = self.err.splitlines()
        assert line.startswith("iqdesk")
        return line


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    """Runs a command in this process."""

    def run(*words: object) -> Told:
        capsys.readouterr()
        code = exit_code_of(*words)
        printed = capsys.readouterr()
        return Told(code, printed.out, printed.err)

    return run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A docket with a setting in fiscal year 2026."""
    path = tmp_path / "ellery.iqdocket"
    with DocketFile.create(path, a_judge()) as file:
        case = a_case()
        file.add_case(case, date(2026, 1, 5))
        file.add_hearing(a_setting(case, "2026-03-09"))
    return path


@pytest.fixture(scope="module")
def dockets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sample read for each of its two judges."""
    made = {}
    for name, codes in PEOPLE.items():
        made[name] = tmp_path_factory.mktemp("sample") / f"{name}.iqdocket"
        judges = [word for code in codes for word in ("--judge", code)]
        assert main(["import", "eoir", str(SAMPLE), "--docket", str(made[name]), "--create", "--json", *judges]) == 0
    return made


def contents(path: Path) -> object:
    with DocketFile.open(path) as file:
        return content(file)


# Clocks.


def test_clocks_are_listed_overdue_first_as_a_table_and_as_json(told: Callable[..., Told], path: Path) -> None:
    with DocketFile.open(path) as file:
        case = a_case("000654321")
        file.add_case(case, date(2026, 1, 5))
        file.add_motion(NewMotion(case.proceeding_id, "MTR", date(2026, 2, 2)))
    answer = told("clocks", "--docket", path, "--as-of", "2026-02-23", "--json")
    assert (answer.code, answer.err) == (0, "")
    printed = json.loads(answer.out)
    assert (printed["overdue"], printed["running"], printed["held"]) == (1, 1, 0)
    # 20 days from February 2 are February 22, a Sunday; the merits set for March 9 are their own first date.
    assert [(one["words"], one["falls_on"], one["trigger"]) for one in printed["clocks"]] == [
        ("1 day overdue", "Sunday", "motion received"),
        ("Due in 14 days", None, "first date set"),
    ]
    table = told("clocks", "--docket", path, "--as-of", "2026-02-23").out
    assert "1 overdue, 1 running, 0 held" in table
    assert "Motions ruled on within 20 days. Due on Sunday; the day stands." in table


def test_a_docket_without_clocks_says_so(told: Callable[..., Told], tmp_path: Path) -> None:
    DocketFile.create(tmp_path / "new.iqdocket", a_judge()).close()
    answer = told("clocks", "--docket", tmp_path / "new.iqdocket", "--as-of", "2019-01-07").out
    assert answer.splitlines()[0] == "Clocks as of 2019-01-07: 0 overdue, 0 running, 0 held"


# The sample's numbers.


def figures(name: str, printed: dict[str, Any]) -> dict[str, Any]:
    """The figures of one measure in the JSON, by the names of the sample."""
    measure = MEASURES[name[:2]]
    if measure == "completions":
        done = printed["completions"]
        return {"count": done["count"], "target": done["goal"], "rating": done["level"], "by_month": done["by_month"]}
    if measure == "remand-rate":
        rate = printed["remand-rate"]
        return {"num": rate["remands"], "den": rate["decisions"], "rating": rate["level"], "pct": percent(rate["rate"])}
    one = printed["benchmarks"][measure]
    told = {"num": one["met"], "den": one["counted"], "pct": percent(one["share"]), "target": round(100 * one["goal"])}
    return told | {"goal_met": one["goal_met"], "excluded": one["excluded"]}


def percent(share: float | None) -> float | None:
    return None if share is None else pytest.approx(100 * share, abs=0.006)


def agrees(name: str, expected: dict[str, Any], printed: dict[str, Any]) -> bool:
    found = figures(name, printed)
    if name == "m2_m3_unknown_custody":
        return bool(expected == {"count": printed["unknown-custody"]})
    return {key: found[key] for key in expected if key in found} == {key: expected[key] for key in expected if key in found}


@pytest.mark.parametrize("judge", PEOPLE)
@pytest.mark.parametrize("year", ["2018", "2019", "2020"])
def test_the_sample_gives_every_primary_number(
    dockets: dict[str, Path], told: Callable[..., Told], judge: str, year: str
) -> None:
    answer = told("standing", "--docket", dockets[judge], "--year", year, "--as-of", AS_OF, "--json")
    assert (answer.code, answer.err) == (0, "")
    printed = json.loads(answer.out)
    wrong = [name for name, expected in EXPECTED[judge][year]["primary"].items() if not agrees(name, expected, printed)]
    assert wrong == []
    assert (printed["as_of"], printed["fiscal_year"], printed["readings"]) == (AS_OF, int(year), [])


@pytest.mark.parametrize("name", EXPECTED["QWM+QWN"]["2019"]["alternates"])
def test_the_sample_gives_every_alternate_number_by_its_reading(
    dockets: dict[str, Path], told: Callable[..., Told], name: str
) -> None:
    (reading,) = reading_of(name)
    answer = told("standing", "--docket", dockets["QWM+QWN"], "--year", 2019, "--as-of", AS_OF, "--json", "--reading", reading)
    assert agrees(name, EXPECTED["QWM+QWN"]["2019"]["alternates"][name], json.loads(answer.out))


@pytest.mark.parametrize("judge", PEOPLE)
@pytest.mark.parametrize("year", ["2018", "2019", "2020"])
def test_the_docket_of_the_sample_gives_every_alternate_number(dockets: dict[str, Path], judge: str, year: str) -> None:
    with DocketFile.open(dockets[judge]) as file:
        facts, (goals,) = file.facts(), file.goal_sets()
    for name, expected in EXPECTED[judge][year]["alternates"].items():
        printed = standing(facts, goals, FiscalYear(int(year)), date.fromisoformat(AS_OF), reading_of(name)).as_json()
        assert agrees(name, expected, printed), name


def test_a_standing_without_json_is_a_readable_table(dockets: dict[str, Path], told: Callable[..., Told]) -> None:
    answer = told("standing", "--docket", dockets["QWM+QWN"], "--year", 2019, "--as-of", AS_OF, "--reading", "leads-only")
    assert answer.code == 0
    for words in ("Fiscal year 2019 as of 2020-04-06", "Readings in force: leads-only", "Remands among decisions of the Board"):
        assert words in answer.out
    assert "Completions are at the unsatisfactory level, which decides by itself" in answer.out


def test_the_table_says_what_the_remands_are_put_over(dockets: dict[str, Path], told: Callable[..., Told]) -> None:
    asked = ("standing", "--docket", dockets["QWM+QWN"], "--year", 2019, "--as-of", AS_OF, "--reading", PER_COMPLETION)
    assert "Remands over completions" in told(*asked).out
    assert "decisions of the Board" not in told(*asked).out


def test_the_same_folder_again_changes_nothing(dockets: dict[str, Path], told: Callable[..., Told]) -> None:
    before = contents(dockets["QHB"])
    answer = told("import", "eoir", SAMPLE, "--docket", dockets["QHB"])
    assert answer.code == 0
    assert "Nothing changed: the docket holds all of this already." in answer.out
    assert contents(dockets["QHB"]) == before


def test_the_dockets_own_codes_may_be_said_again_and_no_others(dockets: dict[str, Path], told: Callable[..., Told]) -> None:
    path = dockets["QWM+QWN"]
    assert told("import", "eoir", SAMPLE, "--docket", path, "--judge", "QWM", "--judge", "QWN").code == 0
    assert told("import", "eoir", SAMPLE, "--docket", path, "--judge", "qwn").code == 0
    sentence = told("import", "eoir", SAMPLE, "--docket", path, "--judge", "QWM", "--judge", "QHB").refused(TROUBLE)
    assert sentence.endswith("This docket's judge has the codes QWM, QWN, not QHB. Leave out --judge.")


def test_codes_for_a_docket_that_is_not_there_lead_to_create(told: Callable[..., Told], tmp_path: Path) -> None:
    answer = told("import", "eoir", SAMPLE, "--docket", tmp_path / "x.iqdocket", "--judge", "QWM")
    assert answer.refused(TROUBLE).endswith("x.iqdocket. To make it with these codes, add --create.")


def test_a_release_is_named_by_the_folder_of_its_tables(dockets: dict[str, Path]) -> None:
    with DocketFile.open(dockets["QHB"]) as file:
        assert [release.name for release in file.releases()] == ["EOIR Case Data"]


def test_an_import_says_in_json_what_it_read_and_changed(tmp_path: Path, told: Callable[..., Told]) -> None:
    path = tmp_path / "new.iqdocket"
    answer = told("import", "eoir", SAMPLE, "--docket", path, "--create", "--judge", "qhb", "--judge", "QHB", "--json")
    printed = json.loads(answer.out)
    assert (answer.code, set(printed)) == (0, {"report", "changes", "set_apart", "differing"})
    assert printed["changes"]["hearings"]["added"] > 0
    with DocketFile.open(path) as file:
        assert file.judge.codes == ("QHB",)
        assert file.judge.courts
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


# Refusals: exit code 2 for what cannot be meant, whatever any file holds; 1 for what a file, the disk or the docket refused.


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["standing"], "the following arguments are required"),
        (["standing", "--docket", "x", "--year", "19"], "“19” is not a fiscal year. Write the year it ends in, say 2019."),
        (["standing", "--docket", "x", "--year", "٢٠١٩"], "is not a fiscal year"),
        (["standing", "--docket", "x", "--year", "2019", "--as-of", "4/6/2020"], "“4/6/2020” is not a date. Write it as"),
        (["statement", "--docket", "x", "--year", "2019"], "--out"),
        (["import"], "SOURCE"),
        (["import", "pacer", "."], "invalid choice"),
        (["import", "eoir", "."], "--docket"),
        (["import", "eoir", ".", "--docket", "x", "--create"], "--create needs the judge's codes, say --judge QWM"),
        (["import", "eoir", ".", "--docket", "x", "--create", "--judge", " "], "argument --judge: a code is empty."),
        (["standing", "--docket", "x", "--year", "2019", "--as-of", "20200406"], "“20200406” is not a date. Write it as"),
        (
            ["pace", "--docket", "x", "--year", "2019", "--as-of", "9999-12-31"],
            "is not a date here: years run from 1900 to 2199.",
        ),
        (["clocks", "--docket", "x", "--as-of", "0001-01-01"], "is not a date here: years run from 1900 to 2199."),
        (
            ["reconcile", "--docket", "x", "--year", "2019", "--on", "2019-05-31", "--figure", "many"],
            "“many” is no number of completions. Write a whole number from 0 to 9,999.",
        ),
        (["standing", "--docket", "x", "--year", "2019", "--as-of", "2020-02-30"], "“2020-02-30” is not a date"),
        (["standign", "--docket", "x", "--year", "2019"], "“standign” is no command and no file. The commands are open, demo"),
        (["x" * 300], "is no command and no file"),
        (["standing", "--nonsense"], "the following arguments are required"),
    ],
)
def test_a_command_that_cannot_be_meant_is_refused_with_2(
    told: Callable[..., Told], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert sentence in told(*words).refused(USAGE)
    assert list(tmp_path.iterdir()) == []


TO_COME = (date.today() + timedelta(days=2)).isoformat()  # noqa: DTZ011 - the command asks the same clock


@pytest.mark.parametrize(
    "words",
    [
        ["standing", "--year", "2026", "--as-of", TO_COME],
        ["standing", "--year", "2026", "--known-on", TO_COME],
        ["pace", "--year", "2026", "--as-of", TO_COME],
        ["clocks", "--as-of", TO_COME],
        ["circumstances", "--year", "2026", "--as-of", TO_COME],
        ["statement", "--year", "2026", "--as-of", TO_COME, "--out", "statement.pdf"],
        ["activity", "--from", "2026-01-05", "--to", "2026-03-09", "--as-of", TO_COME],
        ["reconcile", "--year", "2026", "--figure", "1", "--on", TO_COME],
        ["export", "clocks", "--out", "clocks.csv", "--as-of", TO_COME],
    ],
)
def test_no_command_looks_at_a_day_to_come(told: Callable[..., Told], path: Path, words: list[str]) -> None:
    assert f"{TO_COME} has not come yet. Name a day up to " in told(*words, "--docket", path).refused(USAGE)


def test_no_command_at_all_shows_the_help(told: Callable[..., Told]) -> None:
    answer = told()
    assert (answer.code, answer.out) == (USAGE, "")
    assert answer.err.startswith("usage: iqdesk")


def test_help_is_no_trouble(told: Callable[..., Told]) -> None:
    answer = told("--help")
    assert (answer.code, answer.err) == (0, "")
    assert "standing" in answer.out
    assert "Exit codes: 0 done, 1 " in answer.out


@pytest.mark.parametrize("command", ["standing", "statement"])
def test_a_year_without_data_is_refused_with_the_years_there_are(
    path: Path, tmp_path: Path, told: Callable[..., Told], command: str
) -> None:
    out = ["--out", tmp_path / "paper.pdf"] if command == "statement" else []
    answer = told(command, "--docket", path, "--year", 2015, *out)
    assert answer.refused(TROUBLE).endswith("has nothing of this judge in fiscal year 2015. It holds fiscal year 2026.")
    assert not (tmp_path / "paper.pdf").exists()


def test_an_empty_docket_says_that_it_holds_nothing(tmp_path: Path, told: Callable[..., Told]) -> None:
    path = tmp_path / "empty.iqdocket"
    DocketFile.create(path, a_judge()).close()
    answer = told("standing", "--docket", path, "--year", 2026)
    assert answer.refused(TROUBLE).endswith("It holds no hearings, completions or rulings yet.")


def test_an_unknown_reading_is_refused_with_those_there_are(path: Path, told: Callable[..., Told]) -> None:
    answer = told("standing", "--docket", path, "--year", 2026, "--reading", "calendar-days")
    assert "“calendar-days” is no reading of eoir-2018. It has: count-administrative-closures" in answer.refused(TROUBLE)


@pytest.mark.parametrize("command", [["standing", "--year", "2026", "--docket"], ["import", "eoir", str(SAMPLE), "--docket"]])
def test_what_is_no_docket_is_refused(tmp_path: Path, told: Callable[..., Told], command: list[str]) -> None:
    letter = tmp_path / "letter.iqdocket"
    letter.write_text("A letter to the court.\n" * 400, encoding="utf-8")
    assert "is not a docket of IQ Desk" in told(*command, letter).refused(TROUBLE)
    assert "There is no file" in told(*command, tmp_path / "none.iqdocket").refused(TROUBLE)
    assert "is not a file" in told(*command, tmp_path).refused(TROUBLE)
    assert [one.name for one in tmp_path.iterdir()] == [letter.name]


def test_a_docket_that_is_open_elsewhere_is_refused(path: Path, told: Callable[..., Told]) -> None:
    with DocketFile.open(path):
        assert "is open in another window or program" in told("standing", "--docket", path, "--year", 2026).refused(TROUBLE)


def test_a_damaged_docket_is_one_sentence(path: Path, told: Callable[..., Told]) -> None:
    damaged = bytearray(path.read_bytes())
    for start in range(4096 * 3, len(damaged), 4096):
        damaged[start : start + 4096] = b"\xff" * 4096
    path.write_bytes(damaged)
    assert "damaged" in told("standing", "--docket", path, "--year", 2026).refused(TROUBLE)


def test_a_goal_set_of_the_docket_that_cannot_be_read_any_more_is_one_sentence(path: Path, told: Callable[..., Told]) -> None:
    with DocketFile.open(path) as file:
        file.add_goal_set(GOALS, new_identity())
        with file._journal.step("A slip", file.author.id):
            file._connection.execute("update goal_sets set text = replace(text, 'goal = 700', 'goal = 0')")
    answer = told("standing", "--docket", path, "--year", 2026)
    assert "completions: “goal” must be a whole number of 1 or more" in answer.refused(TROUBLE)


@pytest.mark.parametrize("create", [True, False])
def test_an_import_from_a_folder_without_tables_writes_nothing(
    tmp_path: Path, path: Path, told: Callable[..., Told], *, create: bool
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    docket, words = (tmp_path / "new.iqdocket", ["--create", "--judge", "QWM"]) if create else (path, [])
    before = contents(path)
    for folder in (empty, tmp_path / "none", path):
        told("import", "eoir", folder, "--docket", docket, *words).refused(TROUBLE)
    assert contents(path) == before
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(["empty", path.name])


def test_a_judge_who_is_not_in_the_folder_is_refused_and_nothing_is_made(tmp_path: Path, told: Callable[..., Told]) -> None:
    path = tmp_path / "new.iqdocket"
    assert "XXX" in told("import", "eoir", SAMPLE, "--docket", path, "--create", "--judge", "XXX").refused(TROUBLE)
    assert list(tmp_path.iterdir()) == []


def test_an_import_never_writes_over_a_file(path: Path, told: Callable[..., Told]) -> None:
    before = path.read_bytes()
    answer = told("import", "eoir", SAMPLE, "--docket", path, "--create", "--judge", "QWM")
    assert "is there already. Leave out --create to add to it" in answer.refused(TROUBLE)
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", [["import", "eoir", str(SAMPLE), "--create", "--judge", "QWM"], ["demo", "--no-window"]])
def test_a_place_where_no_docket_can_be_made_is_refused_before_the_work(
    tmp_path: Path, path: Path, told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    def refuse(path: Path) -> str:
        return told(*command, "--docket", path).refused(TROUBLE)

    assert refuse(tmp_path / "none" / "new.iqdocket").endswith(
        f"no folder {tmp_path / 'none'}. Make it first, or choose another one."
    )
    assert refuse(tmp_path / ("x" * 300)).endswith("cannot be made: File name too long. Choose a folder that you may write to.")
    assert "is there already" in refuse(path)
    monkeypatch.setattr("os.access", lambda *_: False)
    assert "is not yours to write to" in refuse(tmp_path / "new.iqdocket")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_demonstration_that_is_stopped_leaves_nothing(
    tmp_path: Path, told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("iqdesk.demo.current_year.write", stopped)
    answer = told("demo", "--no-window", "--docket", tmp_path / "demo.iqdocket")
    assert answer.refused(TROUBLE).endswith("Stopped. Nothing was changed.")
    assert list(tmp_path.iterdir()) == []


def test_a_docket_that_appears_meanwhile_is_not_written_over(
    tmp_path: Path, told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.iqdocket"
    record_release = DocketFile.record_release

    def and_meanwhile(file: DocketFile, *parts: Any) -> ReleaseChanges:
        path.write_text("somebody else's", encoding="utf-8")
        return record_release(file, *parts)

    monkeypatch.setattr(DocketFile, "record_release", and_meanwhile)
    answer = told("import", "eoir", SAMPLE, "--docket", path, "--create", "--judge", "QHB")
    assert "appeared meanwhile" in answer.refused(TROUBLE)
    assert path.read_text(encoding="utf-8") == "somebody else's"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


STATEMENT = ("statement", "--year", 2026, "--as-of", "2026-03-10", "--docket")


def test_a_paper_that_cannot_be_written_is_one_sentence(path: Path, tmp_path: Path, told: Callable[..., Told]) -> None:
    def refuse(out: Path) -> str:
        return told(*STATEMENT, path, "--out", out).refused(TROUBLE)

    assert refuse(tmp_path / "none" / "paper.pdf").endswith("Make it first, or choose another one.")
    assert refuse(tmp_path).endswith(f"is a folder. Name the file in it, say {tmp_path / 'statement.pdf'}.")
    assert "cannot be written: File name too long" in refuse(tmp_path / ("x" * 300))
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_disk_that_refuses_the_paper_is_one_sentence(
    path: Path, tmp_path: Path, told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("iqdesk.reports.saved_paper.save_whole", full)
    answer = told(*STATEMENT, path, "--out", tmp_path / "paper.pdf")
    assert "cannot be written: No space left on device" in answer.refused(TROUBLE)
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_paper_never_takes_the_place_of_a_docket(path: Path, tmp_path: Path, told: Callable[..., Told]) -> None:
    before = path.read_bytes()
    link = tmp_path / "link.pdf"
    link.symlink_to(path)
    for out in (path, link, tmp_path / "another.iqdocket"):
        sentence = told(*STATEMENT, path, "--out", out).refused(USAGE)
        assert sentence.endswith(f"a statement never takes its place. Write, say, {tmp_path / 'statement.pdf'}.")
    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([path.name, link.name])


def test_a_paper_never_takes_the_place_of_what_is_no_file(path: Path, tmp_path: Path, told: Callable[..., Told]) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    assert "is not an ordinary file" in told(*STATEMENT, path, "--out", pipe).refused(TROUBLE)
    assert pipe.is_fifo()


def test_a_name_that_cannot_be_printed_is_one_sentence(path: Path, tmp_path: Path, told: Callable[..., Told]) -> None:
    with DocketFile.open(path) as file:
        file.correct_judge(family="Ellery 王", given="Marguerite", on_duty_from=None)
    answer = told(*STATEMENT, path, "--out", tmp_path / "paper.pdf")
    assert "The statement was not written: “王”" in answer.refused(TROUBLE)
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_statement_is_written_whole(path: Path, tmp_path: Path, told: Callable[..., Told]) -> None:
    out = tmp_path / "paper.pdf"
    answer = told("statement", "--docket", path, "--year", 2026, "--as-of", "2026-03-10", "--out", out)
    assert (answer.code, answer.out) == (0, f"{out}\n")
    assert out.read_bytes().startswith(b"%PDF-")
    assert "Name the file paper.pdf." in told(*STATEMENT, path, "--out", tmp_path / "paper.docx").refused(USAGE)


def test_a_person_who_stops_a_command_reads_that_nothing_changed(
    path: Path, told: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: object) -> DocketFile:
        raise KeyboardInterrupt

    monkeypatch.setattr(DocketFile, "open", stopped)
    assert told("standing", "--docket", path, "--year", 2026).refused(TROUBLE).endswith("Stopped. Nothing was changed.")


def test_an_import_that_is_killed_leaves_the_docket_as_it_was(path: Path, tmp_path: Path) -> None:
    with DocketFile.open(path) as file:
        before = content(file)
    command = [sys.executable, "-m", "iqdesk", "import", "eoir", str(SAMPLE), "--docket"]
    spare = shutil.copy(path, tmp_path / "spare.iqdocket")
    began = time.monotonic()
    subprocess.run([*command, spare], capture_output=True, check=True)
    whole = time.monotonic() - began
    for share in (0.5, 0.7, 0.8, 0.9):
        with subprocess.Popen([*command, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
            time.sleep(share * whole)
            program.send_signal(signal.SIGKILL)
        with DocketFile.open(path) as file:
            if content(file) != before:  # it was done by then: whole, and one undo takes it back
                file.undo()
            assert content(file) == before


def test_the_program_has_a_version(told: Callable[..., Told]) -> None:
    assert __version__.count(".") == 2
    answer = told("--version")
    assert (answer.code, answer.out) == (0, f"IQ Desk {__version__}\n")


def test_the_table_never_rounds_a_share_across_its_goal() -> None:
    # 1,699 of 2,000 is 84.95 %: one decimal would say 85.0 % beside "Below goal" (goal: 85 %).
    items = tuple(Item(n, None, Verdict.MET if n < 1699 else Verdict.MISSED) for n in range(2000))
    line = tables._benchmark_line(BenchmarkStanding(shipped_goals().benchmarks[0], items))
    assert "84.95%" in line
    assert line.endswith("Below goal")


def test_an_import_says_what_waits_for_its_match_and_what_differs_from_what_was_typed() -> None:
    told_of_one = tables.changes_text(ReleaseChanges(set_apart=2, differing=1))
    assert "2 public rows are set apart as not yet matched" in told_of_one
    assert told_of_one.endswith("1 value differs from what was typed, which stands. It is listed under To check on the desk.")
    assert "3 values differ from what was typed, which stands. They are" in tables.changes_text(ReleaseChanges(differing=3))
