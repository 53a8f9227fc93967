"""Writes the dump of today's schema into old_dockets: run once, right before a release that ships a new schema.

uv run python -m store.dump_docket      # from the folder tests
"""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from iqdesk.domain.statement.filed import NewFiled
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION
from store.every_verb import TODAY, VERBS, a_release, make_ready, more_prepared, noon
from store.test_schema import OLD_DOCKETS

from builders import a_judge  # isort: skip

HEAD = f"""-- A docket of schema version {SCHEMA_VERSION}, as `.dump` gives it. Never edit it: it shows what that release wrote.
pragma application_id = {APPLICATION_ID};
pragma user_version = {SCHEMA_VERSION};
"""


def write() -> Path:
    """Make a docket with every verb once, undo one of them and do it again, and write what SQLite dumps."""
    target = OLD_DOCKETS / f"v{SCHEMA_VERSION}.sql"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump.iqdocket"
        with DocketFile.create(path, a_judge(), noon) as file:
            here = more_prepared(file)
            for name, verb in VERBS.items():
                make_ready(file, name)
                verb(file, here)
            file.file_statement(NewFiled.of(b"%PDF-1.7", TODAY.year, "Draft 1", {"figures": []}))
            file.record_release(a_release(), "Public case data", TODAY)
            file.undo()
            file.redo()
        with sqlite3.connect(path) as plain:
            target.write_text(HEAD + "\n".join(plain.iterdump()) + "\n", encoding="utf-8")
        plain.close()
    return target


if __name__ == "__main__":
    print(write())  # noqa: T201
