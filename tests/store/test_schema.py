"""The tables of a docket, and that every schema that ever shipped still opens."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from builders import a_judge

from iqdesk.store.connection import Error
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.schema import APPLICATION_ID, NOT_JOURNALLED, SCHEMA_VERSION
from store.every_verb import VERBS, a_release, content, make_ready, more_prepared, noon, prepared

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD_DOCKETS = Path(__file__).parent / "old_dockets"


def tables(file: DocketFile) -> dict[str, str]:
    """The definition of each table, index and trigger, spaces evened out."""
    rows = file._connection.execute("select name, sql from sqlite_master where sql is not null")
    return {name: re.sub(r"\s+", " ", sql) for name, sql in rows}


def test_every_table_is_strict(file: DocketFile) -> None:
    listed = file._connection.execute("select name, strict from pragma_table_list where schema = 'main' and type = 'table'")
    loose = {name for name, strict in listed if not strict}
    assert loose == {"sqlite_schema", "_sqlite_migrations"}  # SQLite's own, and the migrations' log of sqlite-utils


def test_the_tables_stay_as_they_are_whatever_is_written(file: DocketFile) -> None:
    before = tables(file)
    here = more_prepared(file)
    for name, verb in VERBS.items():
        make_ready(file, name)
        verb(file, here)
    assert tables(file) == before


def journalled(file: DocketFile) -> Iterator[str]:
    yield from (name for name in content(file))


def test_every_table_but_the_journals_own_is_journalled(file: DocketFile) -> None:
    triggers = {name for name, sql in tables(file).items() if sql.startswith("CREATE TRIGGER")}
    for table in journalled(file):
        assert {f"{table}_{event}_noted" for event in ("insert", "update", "delete")} <= triggers
    assert not any(name.startswith(tuple(NOT_JOURNALLED - {"steps"})) for name in triggers)


def test_a_write_without_an_open_step_fails(file: DocketFile) -> None:
    here = more_prepared(file)
    for name in ("add_mark", "add_away", "add_goal_set"):
        VERBS[name](file, here)
    file.record_release(a_release(), "Public case data", noon().date())
    before = content(file)
    for table, rows in ((table, rows) for table, rows in before.items() if rows):
        with pytest.raises(Error, match=r"step_rows\.step"):
            file._connection.execute(f"delete from {table} where id = ?", (rows[0]["id"],))
    with pytest.raises(Error, match=r"step_rows\.step"):
        file._connection.execute("insert into goal_sets (id, name, text) values (1, 'another', 'text')")
    with pytest.raises(Error, match=r"step_rows\.step"):
        file._connection.execute("update cases set family = 'Somebody Else'")
    assert content(file) == before


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("hearings", "day", "2026-02-30"),
        ("hearings", "day", "10/03/2026"),
        ("hearings", "kind", "trial"),
        ("hearings", "minutes", 0),
        ("hearings", "start_minute", 1440),
        ("hearings", "code", ""),
        ("proceedings", "manner", "granted"),
        ("proceedings", "completed", "yesterday"),
        ("proceedings", "has_decision", 2),
        ("cases", "a_number", "A12345678"),
        ("cases", "represented", 2),
        ("motions", "typed", "decided_on"),
        ("docket", "part_time_hundredths", 0),
        ("people", "role", "guest"),
    ],
)
def test_the_tables_themselves_refuse_what_cannot_be(file: DocketFile, table: str, column: str, value: object) -> None:
    prepared(file)
    with pytest.raises(Error, match="CHECK"), file._journal.step("A mistake", file.author.id):
        file._connection.execute(f"update {table} set {column} = ?", (value,))


def opened_from(dump: Path, path: Path) -> DocketFile:
    with sqlite3.connect(path) as old:
        old.execute("pragma foreign_keys = off")
        old.executescript(dump.read_text(encoding="utf-8"))
    old.close()
    return DocketFile.open(path)


@pytest.mark.parametrize("dump", sorted(OLD_DOCKETS.glob("v*.sql")), ids=lambda dump: dump.stem)
def test_a_docket_of_every_shipped_schema_opens_with_all_it_held(dump: Path, tmp_path: Path) -> None:
    with opened_from(dump, tmp_path / "old.iqdocket") as file, DocketFile.in_memory(a_judge()) as new:
        assert tables(file) == tables(new)
        assert file._connection.execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
        assert file._connection.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
        assert file.judge.family.startswith("Ellery")  # corrected in the second by a verb that the first had not
        (typed,) = (one for one in file.case_lines([*file.case_names(row["id"] for row in content(file)["cases"])], noon().date())
                    if one.case.respondent.a_number == "000123456")  # fmt: skip
        assert typed.case.respondent.name == "Quispe Huallpa, Nélida"
        assert noon().date() in {motion.decided_on for motion in file.case(typed.case.case_id).motions}
        before = content(file)
        while file.undo():
            pass
        while file.redo():
            pass
        assert content(file) == before


def test_the_schema_of_today_has_its_dump() -> None:
    assert (OLD_DOCKETS / f"v{SCHEMA_VERSION}.sql").exists()
