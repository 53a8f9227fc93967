"""Parts of a transaction: each is taken back alone, and all are written with the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iqdesk.store.connection import Connection, bare_memory, database

if TYPE_CHECKING:
    from sqlite_utils import Database


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def connection(said: list[str]) -> Connection:
    made = bare_memory()
    made.execute("create table places (name text)")
    made.set_trace_callback(said.append)
    return made


def names(connection: Connection) -> list[str]:
    return [name for (name,) in connection.execute("select name from places order by rowid")]


class Refused(Exception):
    """What goes wrong in a part."""


def write_and_fail(db: Database) -> None:
    with db.atomic():
        db.execute("insert into places values ('part')")
        with db.atomic():
            db.execute("insert into places values ('part of the part')")
        raise Refused


def test_a_part_that_fails_is_taken_back_alone(connection: Connection) -> None:
    db = database(connection)
    with db.atomic():
        db.execute("insert into places values ('whole')")
        with pytest.raises(Refused):
            write_and_fail(db)
        with db.atomic():
            db.execute("insert into places values ('other part')")
    assert names(connection) == ["whole", "other part"]


def test_all_parts_are_written_with_the_same_words(connection: Connection, said: list[str]) -> None:
    db = database(connection)
    with db.atomic():
        for _ in range(20):
            with db.atomic():
                db.execute("insert into places values ('part')")
    assert len(said) > 60
    assert len({one.lower() for one in said}) < 10


def lose_all(db: Database) -> None:
    with db.atomic(), db.atomic():
        db.execute("rollback")
        raise Refused


def test_a_part_that_took_the_whole_with_it_says_what_went_wrong(connection: Connection) -> None:
    with pytest.raises(Refused):
        lose_all(database(connection))
    assert names(connection) == []
