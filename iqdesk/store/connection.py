"""Opening and making docket files: the driver, the pragmas, the lock, and the refusals in words.

A docket is one SQLite file in rollback-journal mode, never WAL: it gets copied while open, mailed, put on shares. The
driver is SQLCipher's, so that encryption is a key and not another driver.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from iqdesk.domain.records import DOCKET_SUFFIX
from iqdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION, migrations
from iqdesk.store.trouble import DocketTrouble

if TYPE_CHECKING:
    import sqlite3 as sqlite  # the driver brings no types; its interface is the standard library's
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

else:
    import sqlcipher3.dbapi2 as sqlite

# sqlite-utils takes the driver named pysqlite3 when there is one, and catches that driver's exceptions.
sys.modules.setdefault("pysqlite3", sys.modules["sqlcipher3"])
sys.modules.setdefault("pysqlite3.dbapi2", sqlite)

LEAST_SIZE = 4096  # one page; SQLite takes an empty file for a new database
CACHE_KIB = 16_000
STATEMENTS = 512  # kept compiled: a write carries its triggers with it, and compiling those takes longer than running them
NO_DOCKET = f"{{path}} is not a docket of IQ Desk. Choose a file whose name ends in {DOCKET_SUFFIX}."

Connection = sqlite.Connection
Error = sqlite.Error
IntegrityError = sqlite.IntegrityError
SqlRow = tuple[Any, ...]  # a row as SQLite gives it; it leaves this room only as a domain value


def database(connection: Connection) -> Database:
    """The connection under sqlite-utils, which costs start-up 0.15 s to import: called at the first write."""
    from iqdesk.store.writer import Writer  # noqa: PLC0415

    return Writer(connection, execute_plugins=False)


def load_writer() -> None:
    """Import what `database` needs ahead of the first write."""
    import_module("iqdesk.store.writer")


def open_file(path: Path) -> Connection:
    """An open, locked and migrated docket; DocketTrouble in words if it is none, newer, in use or unreadable."""
    _refuse_what_is_no_docket(path)
    connection = _connect(path)
    try:
        version = _version(connection, path)
        _lock(connection, path)
        if version < SCHEMA_VERSION:
            _migrate(connection)
        connection.execute("pragma foreign_keys = on")
        _refuse_unfinished(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def make_file(path: Path) -> Connection:
    """A new, empty docket at `path`, readable by its owner alone; DocketTrouble if something is there already."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise DocketTrouble(f"{path} is there already. Choose another name, or leave out --create to add to it.") from None
    except OSError as error:
        raise DocketTrouble(f"{path} cannot be made: {error.strerror}. Choose a folder that you may write to.") from error
    try:
        return _filled(path)
    except BaseException:
        path.unlink()
        raise


def _filled(path: Path) -> Connection:
    """A connection to the empty file at `path`, with the tables made."""
    connection = _connect(path)
    try:
        _configure(connection)
        _lock(connection, path)
        connection.execute(f"pragma application_id = {APPLICATION_ID}")  # first, so that a crash leaves a docket unfinished
        _migrate(connection)
        connection.execute("pragma foreign_keys = on")
    except BaseException:
        connection.close()
        raise
    return connection


def memory() -> Connection:
    """A new docket in memory, for tests and for figures that need no file."""
    connection = bare_memory()
    _migrate(connection)
    connection.execute("pragma foreign_keys = on")
    return connection


def bare_memory() -> Connection:
    """A database in memory with nothing in it."""
    return sqlite.connect(":memory:", isolation_level=None, cached_statements=STATEMENTS)


def _refuse_what_is_no_docket(path: Path) -> None:
    """What can be told without opening the file.

    Only SQLite may open a docket: closing any other handle on it would give up every lock that this process holds on
    it (POSIX), and a second program could write into a docket that is open here.
    """
    try:
        if not path.exists():
            raise DocketTrouble(f"There is no file {path}. Check the name, or make a docket with iqdesk import eoir … --create.")
        if not path.is_file():
            raise DocketTrouble(f"{path} is not a file. A docket is one file whose name ends in {DOCKET_SUFFIX}.")
        size = path.stat().st_size
    except OSError as error:
        raise DocketTrouble(f"{path} cannot be read: {error.strerror}.") from error
    if size < LEAST_SIZE:
        raise DocketTrouble(NO_DOCKET.format(path=path))


def _connect(path: Path) -> Connection:
    try:
        return sqlite.connect(str(path), isolation_level=None, timeout=0, cached_statements=STATEMENTS)
    except sqlite.Error as error:
        raise _why_not_opened(error, path) from error


def _configure(connection: Connection) -> None:
    connection.execute("pragma cipher_log_level = none")
    connection.execute("pragma temp_store = memory")
    connection.execute(f"pragma cache_size = -{CACHE_KIB}")


def _version(connection: Connection, path: Path) -> int:
    """The schema version; the first read also rolls back what a crash left half done."""
    try:
        _configure(connection)
        (application,) = connection.execute("pragma application_id").fetchone()
        (version,) = connection.execute("pragma user_version").fetchone()
        connection.execute("select count(*) from sqlite_master").fetchone()
    except sqlite.Error as error:
        raise _why_not_opened(error, path) from error
    if application != APPLICATION_ID:
        raise DocketTrouble(f"{path} is a database of another program, not a docket of IQ Desk. Nothing in it was changed.")
    if version > SCHEMA_VERSION:
        raise DocketTrouble(f"{path} was written by a newer IQ Desk. Install the newer one to open it; nothing was changed.")
    return int(version)


def _lock(connection: Connection, path: Path) -> None:
    """Take the lock now: without it two programs open the file and then neither can write.

    Only now, after the first read: a rollback under the exclusive lock would leave the journal beside the docket.
    """
    try:
        connection.execute("pragma locking_mode = exclusive")
        connection.execute("begin exclusive")
        connection.execute("commit")
        connection.execute("pragma journal_mode = delete")
        connection.execute("pragma synchronous = extra")
    except sqlite.Error as error:
        raise _why_not_opened(error, path) from error


def _refuse_unfinished(connection: Connection, path: Path) -> None:
    with trouble_in_words():
        (begun,) = connection.execute("select count(*) from docket").fetchone()
    if not begun:
        raise DocketTrouble(f"{path} was never finished: its making was cut short. Delete it and make it again.")


# What SQLite says while a file is opened, by the beginning of its error's name; the last fits every other.
_NOT_OPENED = {
    "SQLITE_BUSY": "{path} is open in another window or program. Close it there first.",
    "SQLITE_NOTADB": NO_DOCKET,
    "SQLITE_READONLY": "{path} or its folder is read-only. Copy it to a folder that you may write to.",
    "SQLITE_CANTOPEN": "{path} or its folder may not be read. Copy it to a folder of your own.",
    "": "{path} is damaged or cannot be read: {error}. Open a copy or a backup of it.",
}


def _why_not_opened(error: Error, path: Path) -> DocketTrouble:
    name = error_name(error)
    words = next(words for start, words in _NOT_OPENED.items() if name.startswith(start))
    return DocketTrouble(words.format(path=path, error=error))


def error_name(error: Error) -> str:
    """SQLite's own name of an error, say SQLITE_FULL; empty when the driver gives none."""
    return getattr(error, "sqlite_errorname", None) or ""


def _migrate(connection: Connection) -> None:
    """Apply what is pending with foreign keys off (a table may be made anew), then check them all."""
    connection.execute("pragma foreign_keys = off")
    with trouble_in_words():
        migrations().apply(database(connection))
    broken = connection.execute("pragma foreign_key_check").fetchall()
    if broken:
        raise DocketTrouble(f"The docket holds {len(broken)} rows that refer to rows that are not there. Open a backup.")


_TROUBLES = {
    "SQLITE_FULL": "The disk is full. The last change was not saved; nothing else was lost. Free some space and try again.",
    "SQLITE_READONLY": "The docket or its folder is read-only. The last change was not saved. Copy the docket elsewhere.",
    "SQLITE_IOERR": "The disk refused to read or write. The last change was not saved. Check the drive, then try again.",
    "SQLITE_CANTOPEN": "The docket's folder refused a new file. The last change was not saved. Check the drive, then try again.",
    "SQLITE_CORRUPT": "The docket is damaged. The last change was not saved. Open a backup.",
}

# What is said otherwise of a read.
_UNREAD = _TROUBLES | {
    "SQLITE_IOERR": "The disk refused to read the docket. Nothing was changed. Check the drive, then try again.",
    "SQLITE_CORRUPT": "The docket is damaged and cannot be read here. Nothing was changed. Open a backup.",
    "SQLITE_NOTADB": "The docket is damaged and cannot be read here. Nothing was changed. Open a backup.",
}


@contextmanager
def trouble_in_words(*, reads: bool = False) -> Iterator[None]:
    """Turn what the surroundings did to the file into DocketTrouble; any other error of the driver is a bug and passes."""
    try:
        yield
    except sqlite.Error as error:
        name = error_name(error)
        words = next((words for start, words in (_UNREAD if reads else _TROUBLES).items() if name.startswith(start)), None)
        if words is None:
            raise
        raise DocketTrouble(words) from error
