"""What was acknowledged is kept and what was not is gone whole, when the program is killed or the disk is full."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_judge

from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble
from store.every_verb import TODAY, a_public_hearing, content, days_off, no_public_rows, noon, prepared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.public import PublicRows

TESTS = Path(__file__).parents[1]
START = "import sys; from pathlib import Path; path = Path(sys.argv[1]); sys.path.insert(0, sys.argv[2])\n"
# Adds cases with a hearing each, two steps at a time and one by one, and says what is saved once it is.
WRITER = """
from builders import a_case, a_setting
from store.every_verb import TODAY, noon
from iqdesk.store.docket_file import DocketFile
with DocketFile.open(path, noon) as file:
    print("open", flush=True)
    while True:
        case = a_case(None)
        if case.id % 2:
            file.add_case(case, TODAY)
            print(f"[{case.id}]", flush=True)
        else:
            other = a_case(None)
            with file.together():
                file.add_case(case, TODAY)
                file.add_case(other, TODAY)
            print(f"[{case.id}, {other.id}]", flush=True)
"""
READER = """
from store.every_verb import TODAY, noon
from store.test_crash import a_big_release
from iqdesk.store.docket_file import DocketFile
with DocketFile.open(path, noon) as file:
    rows = a_big_release()
    print("open", flush=True)
    file.record_release(rows, "Public case data", TODAY)
    print("done", flush=True)
"""
# The same, ended by itself after a million of the two million steps of SQLite’s machine, whatever time they take.
READER_THAT_ENDS = READER.replace(
    '    print("open", flush=True)\n',
    """
    import os, signal
    file._connection.set_progress_handler(lambda: os.kill(os.getpid(), signal.SIGKILL), 1_000_000)
    print("open", flush=True)
""",
)

MAKER = """
from builders import a_judge
from iqdesk.store.docket_file import DocketFile
print("open", flush=True)
DocketFile.create(path, a_judge())
"""


def a_big_release(settings: int = 6_000) -> PublicRows:
    return no_public_rows()._replace(hearings=[a_public_hearing(number, 30_000_000 + number // 3) for number in range(settings)])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ellery.iqdocket"
    with DocketFile.create(path, a_judge(), noon) as file:
        prepared(file)
    return path


def killed(code: str, path: Path, after: float | None, lines: int = 0) -> list[str]:
    """Run `code` on the docket and kill it some time after it has said so many lines; what it said after opening.

    Without a time it ends by itself.
    """
    command = [sys.executable, "-c", START + code, str(path), str(TESTS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        said = [program.stdout.readline() for _ in range(lines)]
        if after is not None:
            time.sleep(after)
            program.send_signal(signal.SIGKILL)
        rest = program.stdout.read()
    return [*said, *rest.splitlines(keepends=True)]


def is_sound(file: DocketFile) -> bool:
    integrity = file._connection.execute("pragma integrity_check").fetchall()
    dangling = file._connection.execute("pragma foreign_key_check").fetchall()
    unfinished = file._connection.execute("select count(*) from open_step").fetchall()
    return (integrity, dangling, unfinished) == ([("ok",)], [], [(0,)])


def rounds(quick: int, thorough: int) -> range:
    return range(thorough if os.environ.get("CI") == "true" else quick)


def test_what_was_acknowledged_is_there_after_a_kill(path: Path) -> None:
    chance = random.Random(9)  # noqa: S311 - moments, nothing secret
    with DocketFile.open(path) as file:
        held = ids_of_cases(file)
    for _ in rounds(quick=5, thorough=60):
        said = killed(WRITER, path, after=chance.uniform(0, 0.03), lines=chance.randint(1, 12))
        acknowledged = {identity for line in said if line.endswith("\n") for identity in json.loads(line)}
        before = held
        with DocketFile.open(path) as file:
            assert is_sound(file)
            held = ids_of_cases(file)
            assert before | acknowledged <= held
            # At most one change was written when the program could not say so any more: one case, or two together.
            assert len(held - before - acknowledged) <= 2
            noted = "select row from step_rows where of_table = 'cases' and before is null"
            assert {row for (row,) in file._connection.execute(noted)} == held


def ids_of_cases(file: DocketFile) -> set[int]:
    return {row for (row,) in file._connection.execute("select id from cases")}


def test_a_kill_while_a_release_is_read_leaves_the_docket_as_it_was(path: Path) -> None:
    chance = random.Random(9)  # noqa: S311 - moments, nothing secret
    with DocketFile.open(path) as file:
        before = content(file)
    assert killed(READER_THAT_ENDS, path, after=None) == []
    with DocketFile.open(path, noon) as file:
        assert is_sound(file)
        assert content(file) == before
    for _ in rounds(quick=4, thorough=40):
        said = killed(READER, path, after=chance.uniform(0.02, 0.3))
        with DocketFile.open(path, noon) as file:
            assert is_sound(file)
            if content(file) == before:
                assert said == []
            else:  # it was faster: whole, and one undo takes it back
                assert len(content(file)["hearings"]) == len(before["hearings"]) + 6_000
                file.undo()
                assert content(file) == before
    with DocketFile.open(path, noon) as file:
        file.add_away(days_off())
    assert list(path.parent.iterdir()) == [path]  # what a kill left beside the docket goes with the next write


def test_a_kill_while_a_docket_is_made_leaves_nothing_that_opens_half(tmp_path: Path) -> None:
    chance = random.Random(9)  # noqa: S311 - moments, nothing secret
    for number in rounds(quick=4, thorough=40):
        path = tmp_path / f"{number}.iqdocket"
        killed(MAKER, path, after=chance.uniform(0.1, 0.4))
        assert what_opens(path) in ("a sound docket", "never finished", "no file", "no docket")


def what_opens(path: Path) -> str:
    try:
        with DocketFile.open(path) as file:
            return "a sound docket" if file.judge.codes == ("QWM",) and is_sound(file) else "a broken docket"
    except DocketTrouble as trouble:
        words = {"was never finished": "never finished", "There is no file": "no file", "not a docket": "no docket"}
        return next(short for long, short in words.items() if long in str(trouble))


@contextmanager
def a_full_disk(file: DocketFile, pages: int) -> Iterator[None]:
    """Let the docket grow by no more than so many pages."""
    (now,) = file._connection.execute("pragma page_count").fetchone()
    file._connection.execute(f"pragma max_page_count = {now + pages}")
    yield
    file._connection.execute("pragma max_page_count = 1000000")


def add_until_trouble(file: DocketFile) -> str:
    """Add cases until the disk refuses: the words, with the docket as the last whole step left it."""
    for _ in range(500):
        before = content(file)
        try:
            file.add_case(a_case(None), TODAY)
        except DocketTrouble as trouble:
            assert content(file) == before
            return str(trouble)
    raise AssertionError("the disk took everything")


def test_a_full_disk_is_said_in_words_and_nothing_else_is_lost(path: Path) -> None:
    with DocketFile.open(path) as file:
        with a_full_disk(file, pages=8):
            assert add_until_trouble(file).startswith("The disk is full. The last change was not saved; nothing else was lost.")
        file.add_case(a_case("000999888"), TODAY)
        after = content(file)
    with DocketFile.open(path) as file:
        assert content(file) == after
        assert is_sound(file)


def test_a_release_that_does_not_fit_leaves_the_docket_as_it_was(path: Path) -> None:
    with DocketFile.open(path) as file:
        before = content(file)
        with a_full_disk(file, pages=8), pytest.raises(DocketTrouble, match="The disk is full"):
            file.record_release(a_big_release(600), "Public case data", TODAY)
        assert content(file) == before
        assert file.record_release(a_big_release(600), "Public case data", TODAY).tables["hearings"].added == 600


def test_steps_together_that_do_not_fit_are_written_all_or_none(path: Path) -> None:
    with DocketFile.open(path) as file:
        before = content(file)

        def many() -> None:
            with file.together():
                for _ in range(500):
                    file.add_case(a_case(None), TODAY)

        with a_full_disk(file, pages=8), pytest.raises(DocketTrouble, match="The disk is full"):
            many()
        assert content(file) == before
        many()
        assert file.case_count() == 502


def test_a_disk_that_refuses_to_write_is_said_in_words(path: Path) -> None:
    """The system's own limit on a file's size stands for a disk that breaks off in the middle of a write."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with DocketFile.open(path) as file:
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 20_000, hard))
        try:
            assert add_until_trouble(file).startswith(("The disk refused to read or write.", "The disk is full."))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        file.add_case(a_case("000999888"), TODAY)
        assert is_sound(file)


def test_a_docket_that_cannot_be_written_to_the_end_is_not_left_behind(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
    try:
        with pytest.raises(DocketTrouble, match="The disk"):
            DocketFile.create(tmp_path / "ellery.iqdocket", a_judge())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []
