"""Opening and making docket files: what is refused, in which words, and what the file on disk is like."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from builders import a_case, a_judge

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.records import Judge
from iqdesk.store import connection as connections
from iqdesk.store import docket_file
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION
from iqdesk.store.trouble import DocketTrouble
from store.every_verb import TODAY, content, noon, prepared

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A docket with a case in it, closed."""
    path = tmp_path / "ellery.iqdocket"
    with DocketFile.create(path, a_judge(), noon) as file:
        prepared(file)
    return path


def refused(path: Path) -> str:
    """The sentence with which opening is refused."""
    with pytest.raises(DocketTrouble) as trouble:
        DocketFile.open(path)
    assert str(trouble.value).endswith(".")
    return str(trouble.value)


def refusal(path: Path) -> str:
    """The same for a file that nobody has open: it stays as it was."""
    before = path.read_bytes() if path.is_file() else None
    words = refused(path)
    assert before == (path.read_bytes() if path.is_file() else None)
    return words


def elsewhere(code: str, path: Path) -> subprocess.CompletedProcess[str]:
    """Run `code` in a program of its own, with the docket's path as `path`."""
    start = "import sys; from pathlib import Path; from iqdesk.store.docket_file import DocketFile; path = Path(sys.argv[1])\n"
    return subprocess.run([sys.executable, "-c", start + code, str(path)], capture_output=True, text=True, check=False)


def test_what_was_written_is_there_when_it_is_opened_again(path: Path) -> None:
    with DocketFile.open(path) as file:
        assert file.case_count() == 2
        assert file.judge.name == "Marguerite A. Ellery"
        assert file.author.name == "Marguerite A. Ellery"
        assert file.path == path
        before = content(file)
    with DocketFile.open(path) as file:
        assert content(file) == before


def test_a_new_docket_belongs_to_its_owner_alone(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_docket_is_one_file_and_never_in_wal_mode(path: Path) -> None:
    # A docket is copied while open, mailed, put on shares; a write-ahead log beside it would be lost.
    with DocketFile.open(path) as file:
        file.add_case(a_case("000111222"), TODAY)
        assert file._connection.execute("pragma journal_mode").fetchone() == ("delete",)
        assert file._connection.execute("pragma synchronous").fetchone() == (3,)
        assert [one.name for one in path.parent.iterdir() if one.name.endswith(("-wal", "-shm"))] == []
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_docket_says_in_its_header_whose_file_it_is(path: Path) -> None:
    # SQLite's database header: application id at offset 68, user version at offset 60.
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID == int.from_bytes(b"IQD1", "big")
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "none.iqdocket")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is not a file" in refusal(tmp_path)


def test_a_name_that_no_disk_takes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocketTrouble, match="cannot be read: File name too long"):
        DocketFile.open(tmp_path / ("x" * 300))


@pytest.mark.parametrize("contents", [b"", b"A letter to the court.\n" * 400, b"SQLite format 3\0"])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "letter.iqdocket"
    path.write_bytes(contents)
    assert "is not a docket of IQ Desk" in refusal(path)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "recipes.sqlite"
    with sqlite3.connect(path) as other:
        other.execute("create table recipes (name text)")
    other.close()
    assert "is a database of another program" in refusal(path)


def test_a_docket_of_a_newer_version_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as newer:
        newer.execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    newer.close()
    assert "was written by a newer IQ Desk. Install the newer one" in refusal(path)


def test_a_damaged_header_is_refused(path: Path) -> None:
    damaged = bytearray(path.read_bytes())
    damaged[100:4096] = b"\xff" * 3996  # the page that lists the tables
    path.write_bytes(damaged)
    assert "is damaged or cannot be read" in refusal(path)


def test_a_docket_cut_short_in_its_making_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "half.iqdocket"
    connections.make_file(path).close()
    assert "was never finished" in refusal(path)


def test_an_open_docket_is_refused_to_a_second_program(path: Path) -> None:
    with DocketFile.open(path):
        second = elsewhere("DocketFile.open(path)", path)
        assert "DocketTrouble" in second.stderr
        assert "is open in another window or program. Close it there first." in second.stderr
    with DocketFile.open(path) as file:
        assert file.case_count() == 2


def test_an_open_docket_stays_locked_when_it_is_opened_once_more_here(path: Path) -> None:
    # POSIX gives up every lock of a process on a file when it closes any handle on it.
    with DocketFile.open(path) as file:
        assert "is open in another window or program" in refused(path)
        assert "is open in another window or program" in elsewhere("DocketFile.open(path)", path).stderr
        file.add_case(a_case("000111222"), TODAY)
    assert elsewhere("DocketFile.open(path)", path).returncode == 0


def test_a_docket_that_another_program_reads_cannot_be_locked(path: Path) -> None:
    reading = (
        "import sqlite3; reader = sqlite3.connect(sys.argv[1], isolation_level=None); reader.execute('begin')\n"
        "reader.execute('select count(*) from cases').fetchone(); print('reading', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", f"import sys\n{reading}", str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "reading\n"
        assert "is open in another window or program" in refused(path)
        reader.communicate("")


def test_a_name_that_is_taken_is_refused(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DocketTrouble, match="is there already"):
        DocketFile.create(path, a_judge())
    assert path.read_bytes() == before


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocketTrouble, match="cannot be made: No such file or directory"):
        DocketFile.create(tmp_path / "none" / "ellery.iqdocket", a_judge())


@pytest.mark.parametrize("codes", [(), ("",), ("QWM", "  ")])
def test_a_docket_without_the_judges_code_is_refused_and_not_made(tmp_path: Path, codes: tuple[str, ...]) -> None:
    path = tmp_path / "ellery.iqdocket"
    with pytest.raises(RuleBroken, match="needs the judge's code"):
        DocketFile.create(path, Judge("Ellery", "", codes))
    with pytest.raises(RuleBroken, match="needs the judge's code"):
        DocketFile.in_memory(Judge("Ellery", "", codes))
    assert not path.exists()


def test_a_code_said_twice_is_kept_once(tmp_path: Path) -> None:
    with DocketFile.create(tmp_path / "ellery.iqdocket", a_judge("QWM", "QWN", "QWM")) as file:
        assert file.judge.codes == ("QWM", "QWN")


@pytest.mark.parametrize("at", ["_filled", "_begin"])
def test_a_docket_that_cannot_be_finished_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    def breaks(*_: object) -> None:
        raise DocketTrouble("The disk is full.")

    if at == "_begin":
        monkeypatch.setattr(DocketFile, "_begin", breaks)
    else:
        monkeypatch.setattr(connections, "_migrate", breaks)
    with pytest.raises(DocketTrouble, match="The disk is full"):
        DocketFile.create(tmp_path / "ellery.iqdocket", a_judge())
    assert list(tmp_path.iterdir()) == []


@contextmanager
def without_privileges() -> Iterator[Path]:
    """A folder of its own for somebody whom permissions bind (an administrator may write everywhere)."""
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o700)


def test_a_read_only_folder_is_refused_when_something_is_to_be_written() -> None:
    with without_privileges() as folder:
        path = folder / "ellery.iqdocket"
        DocketFile.create(path, a_judge()).close()
        folder.chmod(0o500)
        with pytest.raises(DocketTrouble, match="cannot be made: Permission denied"):
            DocketFile.create(folder / "other.iqdocket", a_judge())
        with DocketFile.open(path) as file, pytest.raises(DocketTrouble, match="is read-only"):
            file.add_case(a_case(), TODAY)


def test_a_read_only_file_can_be_read_and_says_so_when_it_is_to_be_written() -> None:
    with without_privileges() as folder:
        path = folder / "ellery.iqdocket"
        DocketFile.create(path, a_judge()).close()
        path.chmod(0o400)
        with DocketFile.open(path) as file:
            assert file.judge.codes == ("QWM",)
            with pytest.raises(DocketTrouble, match="is read-only"):
                file.add_case(a_case(), TODAY)


def test_a_file_that_may_not_be_read_is_refused() -> None:
    with without_privileges() as folder:
        path = folder / "ellery.iqdocket"
        DocketFile.create(path, a_judge()).close()
        path.chmod(0o000)
        assert "or its folder may not be read" in refused(path)
        path.chmod(0o600)
        folder.chmod(0o000)
        with pytest.raises(DocketTrouble, match="cannot be read: Permission denied"):
            DocketFile.open(path)


def test_a_crash_left_in_a_read_only_folder_is_said() -> None:
    """A half-written change must be rolled back before reading, which needs the folder."""
    with without_privileges() as folder:
        path = folder / "ellery.iqdocket"
        DocketFile.create(path, a_judge()).close()
        os.seteuid(os.getuid())
        elsewhere(
            "import os; c = DocketFile.open(path)._connection; c.execute('pragma cache_size = 1'); c.execute('begin');"
            "c.execute('create table junk (x)'); c.executemany('insert into junk values (?)', [('x' * 900,)] * 500);"
            "os._exit(9)",
            path,
        )
        journal = path.with_name(f"{path.name}-journal")
        assert journal.exists()
        for one in (path, journal):
            os.chown(one, folder.stat().st_uid, folder.stat().st_gid)
            one.chmod(0o400)
        folder.chmod(0o500)
        if os.geteuid() == 0:
            os.seteuid(NOBODY)
        with pytest.raises(DocketTrouble, match="or its folder is read-only"):
            DocketFile.open(path)


def test_damage_in_the_middle_comes_out_of_the_docket_in_words(path: Path) -> None:
    damaged = bytearray(path.read_bytes())
    page = 4096
    for start in range(page * 3, len(damaged), page):
        damaged[start : start + page] = b"\xff" * page
    path.write_bytes(damaged)

    def everything() -> None:
        with DocketFile.open(path) as file:
            file.facts()
            content(file)

    with pytest.raises(DocketTrouble, match="damaged"):
        everything()


def test_a_docket_whose_people_are_damaged_is_refused_and_let_go(path: Path) -> None:
    with DocketFile.open(path) as file:
        (page,) = file._connection.execute("select rootpage from sqlite_master where name = 'people'").fetchone()
    damaged = bytearray(path.read_bytes())
    damaged[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(damaged)
    for _ in range(2):  # the second time shows that the first gave the lock back
        assert refusal(path) == "The docket is damaged and cannot be read here. Nothing was changed. Open a backup."


def test_a_bug_inside_the_docket_is_not_dressed_up_as_trouble(path: Path) -> None:
    def a_bug() -> None:
        with DocketFile.open(path) as file:
            file._connection.execute("select no_such_column from cases")

    with pytest.raises(connections.Error, match="no such column"):
        a_bug()
    with DocketFile.open(path) as file:
        assert file.case_count() == 2  # the lock was given back


def test_rows_that_point_nowhere_are_found_when_tables_are_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with sqlite3.connect(path) as other:
        other.execute("pragma foreign_keys = off")
        other.execute("drop trigger proceedings_update_noted")
        other.execute("update proceedings set case_id = 5")
    other.close()
    monkeypatch.setattr(connections, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with pytest.raises(DocketTrouble, match="holds 2 rows that refer to rows that are not there"):
        DocketFile.open(path)


def test_a_docket_can_load_what_the_first_write_needs_before_it_comes(path: Path) -> None:
    loads = (
        "file = DocketFile.open(path); print('sqlite_utils' in sys.modules); file.warm_up(); print('sqlite_utils' in sys.modules)"
    )
    assert elsewhere(loads, path).stdout == "False\nTrue\n"
    with DocketFile.open(path) as file:
        file.warm_up()


def test_the_clock_is_utc() -> None:
    assert docket_file._utc_now().utcoffset().total_seconds() == 0  # type: ignore[union-attr] # it has a zone


def test_several_steps_together_are_written_all_or_none(path: Path) -> None:
    with DocketFile.open(path) as file:
        before = content(file)

        def two_and_a_mistake() -> None:
            with file.together():
                file.add_case(a_case("000111222"), TODAY)
                file.add_case(a_case("12"), TODAY)

        with pytest.raises(RuleBroken):
            two_and_a_mistake()
        assert content(file) == before
        with file.together():
            file.add_case(a_case("000111222"), TODAY)
            file.add_case(a_case("000111333"), TODAY)
    with DocketFile.open(path) as file:
        assert file.case_count() == 4


def test_a_docket_that_is_damaged_while_it_is_read_says_so(path: Path) -> None:
    with DocketFile.open(path) as file:
        with path.open("r+b") as damaged:
            damaged.seek(4096)
            damaged.write(b"\xff" * (path.stat().st_size - 4096))
        with pytest.raises(DocketTrouble, match="is damaged"), file.read_in_words():
            file.facts()


def test_a_command_that_only_reads_a_damaged_docket_says_nothing_of_a_change(path: Path) -> None:
    def reads() -> None:
        with DocketFile.open(path) as file, path.open("r+b") as damaged:
            damaged.seek(4096)
            damaged.write(b"\xff" * (path.stat().st_size - 4096))
            damaged.flush()
            file.facts()

    with pytest.raises(DocketTrouble, match=r"cannot be read here\. Nothing was changed\."):
        reads()


def _label_another(file: DocketFile) -> None:
    """Give a code another label and refuse it."""
    with file.one_step("Another label"):
        file._connection.execute("update codes set label = 'Another' where of_table = 'adjournment' and code = '01'")
        assert file.adjournment_codes().label("01", TODAY) == "Another"
        raise RuleBroken("No.")


def test_adjournment_codes_are_read_anew_once_something_was_written(file: DocketFile) -> None:
    kept = file.adjournment_codes()
    assert file.adjournment_codes() is kept
    with pytest.raises(RuleBroken):
        _label_another(file)
    assert file.adjournment_codes().label("01", TODAY) == kept.label("01", TODAY) != "Another"
