"""The house rules as tests: who imports whom, clean checks, a quick start, and what a docket can never hold."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from dataclasses import fields
from functools import cache
from pathlib import Path

from store.every_verb import an_empty_docket

from iqdesk.domain.case_records import CaseLine, CaseOrder
from iqdesk.domain.lists import (
    CompletionOrder,
    HearingOrder,
    ListedCompletion,
    ListedHearing,
    ListedMotion,
    MotionOrder,
)
from iqdesk.domain.standing import Item

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "iqdesk").rglob("*.py"))
BIN = Path(sys.executable).parent


def checked(*words: str) -> None:
    done = subprocess.run([str(BIN / words[0]), *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_rooms_import_downwards_only() -> None:
    checked("lint-imports", "--no-cache")


def test_the_code_is_clean() -> None:
    checked("ruff", "check", ".")


def test_the_code_is_formatted() -> None:
    checked("ruff", "format", "--check", ".")


def test_the_types_are_right() -> None:
    checked("mypy")


def imported_by(statement: str) -> set[str]:
    """The top-level packages in memory after a statement, in a program of its own."""
    code = f"{statement}\nimport sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_windows_start_without_what_only_printing_and_writing_need() -> None:
    # sqlite-utils costs 0.15 s, reportlab 0.1 s: each is imported where it is first used.
    heavy = {
        "reportlab",
        "pikepdf",
        "pypdfium2",
        "sqlite_utils",
        "click",
        "dateutil",
        "PIL",
        "numpy",
        "duckdb",
        "holidays",
        "python_calamine",
        "xlsxwriter",
    }
    assert imported_by("import iqdesk.app") & heavy == set()


def test_the_command_line_starts_without_windows() -> None:
    modules = ", ".join(f"iqdesk.cli.{path.stem}" for path in SOURCES if path.parent.name == "cli" and path.stem != "__init__")
    assert imported_by(f"import {modules}") & {"PySide6", "reportlab", "pikepdf", "pypdfium2", "sqlite_utils"} == set()


def test_no_module_is_longer_than_it_can_be_read() -> None:
    lines = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {name: count for name, count in lines.items() if count > 400} == {}


@cache
def modules_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return found | {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}


def test_nothing_opens_a_network_connection() -> None:
    networks = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "asyncio", "PySide6.QtNetwork"}
    reached = {(path.name, module) for path in SOURCES for module in modules_of(path)}
    assert [(name, module) for name, module in reached if module in networks or module.partition(".")[0] in networks] == []


def test_nothing_unpacks_an_archive_to_paths_it_names() -> None:
    # An archive's own paths may lead anywhere.
    assert [path.name for path in SOURCES if re.search(r"extractall|unpack_archive", path.read_text(encoding="utf-8"))] == []


def test_only_the_store_opens_a_docket() -> None:
    # Closing any other handle on an open docket would give up its lock (POSIX).
    outside = [path for path in SOURCES if path.parent.name != "store"]
    assert [path.name for path in outside if "sqlite3" in modules_of(path) or "sqlcipher3" in modules_of(path)] == []


# Guard rails: what no table, list or figure can hold.

RULED = re.compile(r"dec_code|other_comp|decision_code|granted|denied|relief|bond_amount|amount|deported|removed|ruling")


def columns() -> dict[str, list[str]]:
    with an_empty_docket() as file:
        tables = [name for (name,) in file._connection.execute("select name from sqlite_master where type = 'table'")]
        return {
            table: [name for (name,) in file._connection.execute("select name from pragma_table_info(?)", (table,))]
            for table in tables
        }


def test_no_column_can_hold_what_was_ruled_or_a_bond_amount() -> None:
    for table, names in columns().items():
        assert [f"{table}.{name}" for name in names if RULED.search(name)] == []


def test_the_columns_that_speak_of_decisions_hold_only_that_there_was_one() -> None:
    # `has_decision` is 0 or 1; `manner` is one of eight words, none of which says who won.
    decided = {name for names in columns().values() for name in names if "deci" in name or "manner" in name or "result" in name}
    assert decided == {"has_decision", "decided_on", "manner", "result"}
    with_result = [table for table, names in columns().items() if "result" in names]
    assert sorted(with_result) == ["appeals", "court_reviews"]  # what the Board and the courts said of an appeal
    with an_empty_docket() as file:
        (definition,) = file._connection.execute("select sql from sqlite_master where name = 'proceedings'").fetchone()
    words = re.search(r"manner text check \(manner is null or manner in \(([^)]*)\)\)", definition)
    assert words
    assert re.findall(r"'([^']+)'", words[1]) == [
        "decision",
        "in absentia",
        "terminated or dismissed",
        "withdrawn",
        "administrative closure",
        "venue change",
        "transfer",
        "other",
    ]


def test_the_code_tables_of_a_docket_hold_no_rulings() -> None:
    with an_empty_docket() as file:
        tables = {name for (name,) in file._connection.execute("select distinct of_table from codes")}
    assert "adjournment" in tables
    assert tables & {"decision", "bond_decision", "relief_application", "motion_decision"} == set()


def test_no_list_is_ordered_by_how_fast_a_case_could_end() -> None:
    assert [order.name for order in CaseOrder] == ["NEXT_SETTING", "A_NUMBER", "RESPONDENT", "PENDING_SINCE"]
    assert [order.name for order in CompletionOrder] == ["COMPLETED", "A_NUMBER", "RESPONDENT"]
    assert [order.name for order in MotionOrder] == ["RECEIVED", "RULED_ON", "A_NUMBER", "RESPONDENT", "MOTION"]
    assert [order.name for order in HearingOrder] == ["DAY", "TIME", "A_NUMBER", "RESPONDENT", "KIND", "OUTCOME"]


def test_no_line_of_a_list_says_what_was_ruled() -> None:
    for line in (ListedHearing, ListedMotion, ListedCompletion, CaseLine):
        assert [one.name for one in fields(line) if RULED.search(one.name)] == []


def test_no_item_of_a_measure_says_what_was_ruled() -> None:
    assert [name for name in Item._fields if RULED.search(name) or "manner" in name] == []


def test_no_identity_is_a_number_that_a_clock_or_counter_gives() -> None:
    drawn = [path.name for path in SOURCES if re.search(r"uuid1|time_ns|max\(id\)", path.read_text(encoding="utf-8"))]
    assert drawn == []
