"""What was ruled cannot be reached: two dockets that differ in nothing else are one, and no answer has a place for it."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import shutil
from collections import defaultdict
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

import pytest
from builders import a_judge
from exchange.releases import SAMPLE
from store.every_verb import noon

import iqdesk.domain
import iqdesk.exchange
import iqdesk.store
from iqdesk import resources
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import running_clocks
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.measures import standing
from iqdesk.exchange import eoir
from iqdesk.exchange.sheets.lists import Asked, SheetList, list_sheet
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path
    from types import ModuleType

RULED = re.compile(
    r"dec_code|other_comp|decision_code|granted|denied|relief|bond_amount|initial_bond|new_bond|deported|removed|ruling"
)
TABLES = "EOIR Case Data"
JUDGES = frozenset({"QWM", "QWN"})
OTHER_RULING = {"G": "D", "D": "G", "P": "W", "W": "P"}


@cache
def alike() -> dict[tuple[str, str], str]:
    """For a case type and a decision letter another letter that ends a proceeding in the same manner."""
    by_manner = defaultdict(list)
    for row in resources.code_table("decision")["decisions"]:
        if row["field"] == "DEC_CODE":
            by_manner[row["case_type"], row["manner"]].append(row["code"])
    return {
        (case_type, code): codes[(place + 1) % len(codes)]
        for (case_type, _), codes in by_manner.items()
        for place, code in enumerate(codes)
    }


def ruled_otherwise(table: str, row: dict[str, str]) -> None:
    """Change what was ruled and nothing else."""
    if table == "B_TblProceeding.csv":
        row["DEC_CODE"] = alike().get((row["CASE_TYPE"].strip(), row["DEC_CODE"].strip()), row["DEC_CODE"])
        row["DEPORTED_1"], row["DEPORTED_2"] = "XX", "YY"
    if table in ("tbl_Court_Motions.csv", "D_TblAssociatedBond.csv"):
        row["DEC"] = OTHER_RULING.get(row["DEC"].strip(), row["DEC"])
    if table == "tbl_Court_Motions.csv":
        row["STAY_GRANT"] = "Y"
    if table == "D_TblAssociatedBond.csv":
        row["INITIAL_BOND"], row["NEW_BOND"] = "77123", "88456"


@pytest.fixture(scope="module")
def otherwise(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample folder with every ruling exchanged for another of its manner."""
    folder = tmp_path_factory.mktemp("otherwise") / "release"
    shutil.copytree(SAMPLE, folder)
    changed = 0
    for path in (folder / TABLES).glob("*.csv"):
        head, *lines = path.read_text(encoding="latin-1").split("\n")
        names = head.split("\t")
        for place, line in enumerate(lines):
            cells = line.split("\t")
            if len(cells) == len(names):
                row = dict(zip(names, cells, strict=True))
                ruled_otherwise(path.name, row)
                lines[place] = "\t".join(row.values())
                changed += lines[place] != line
        path.write_text("\n".join([head, *lines]), encoding="latin-1")
    assert changed > 500
    return folder


def test_two_releases_that_differ_only_in_what_was_ruled_are_read_as_one(otherwise: Path) -> None:
    assert eoir.read_release(otherwise, JUDGES).rows == eoir.read_release(SAMPLE, JUDGES).rows


def answers(folder: Path, today: date) -> dict[str, object]:
    """What a docket made from a folder says in every list, in its history and in everything that is measured."""
    told: dict[str, object] = {}
    with DocketFile.in_memory(a_judge(*JUDGES), noon) as file:
        file.record_release(eoir.read_release(folder, JUDGES).rows, "Public case data", noon().date())
        for of in SheetList:
            sheet = list_sheet(file, Asked(of, today))
            told[of.value] = [list(row) for row in sheet.rows]
        facts = file.facts()
        for year in map(FiscalYear, file.years()):
            goals = goal_set_for(file.goal_sets(), year.last)
            told[f"standing {year.year}"] = standing(facts, goals, year, today).as_json()
        told["clocks"] = [repr(clock) for clock in running_clocks(facts, goal_set_for(file.goal_sets(), today), today)]
        told["to check"] = [(line.kind, line.finding) for line in file.to_check(today)]
        cases = {p.case_id for p in facts.proceedings[:40]}
        told["cases"] = [repr(file.case(case_id)) for case_id in sorted(cases)]
    return told


def test_no_list_no_measure_and_no_case_can_tell_them_apart(otherwise: Path) -> None:
    today = noon().date()
    before, after = answers(SAMPLE, today), answers(otherwise, today)
    assert before.keys() == after.keys()
    assert [name for name, told in before.items() if without_identities(told) != without_identities(after[name])] == []


def without_identities(told: object) -> str:
    return re.sub(ANY_IDENTITY, "#", repr(told))


ANY_IDENTITY = r"\b\d{15,19}\b"  # drawn at random for whatever is written; those of public rows come from their keys


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(one.name)


def values() -> dict[str, list[str]]:
    """Every kind of value that the rooms hand to each other, with the names of its fields."""
    found: dict[str, list[str]] = {}
    for package in (iqdesk.domain, iqdesk.store, iqdesk.exchange):
        for module in modules(package):
            for name, cls in inspect.getmembers(module, inspect.isclass):
                if is_dataclass(cls):
                    found[name] = [one.name for one in fields(cls)]
                elif issubclass(cls, tuple) and hasattr(cls, "_fields"):
                    found[name] = list(cls._fields)
    return found


def test_no_kind_of_value_has_a_field_for_what_was_ruled() -> None:
    found = {f"{name}.{field}" for name, held in values().items() for field in held if RULED.search(field)}
    assert found == set()


PLAIN = {"None", "bool", "int", "str", "date", "Path", "Iterator", "array", "Callable", "Touched", "Generator", "Parts", "Person"}


def test_every_question_answers_with_such_values_alone() -> None:
    known = PLAIN | set(values()) | {"list", "tuple", "dict", "frozenset", "set", "Iterable", "Sequence", "Self"}
    known |= {"DocketFile", "Oddities", "AdjournmentCodes", "MatchBoard", "Mask", "Named"}  # what holds such values
    known |= {name for module in modules(iqdesk.domain) for name, _ in inspect.getmembers(module, is_enum)}
    unknown = set()
    for name, member in inspect.getmembers(DocketFile):
        function = member.fget if isinstance(member, property) else inspect.unwrap(member) if callable(member) else None
        answer = getattr(function, "__annotations__", {}).get("return")
        if name.startswith("_") or answer is None:
            continue
        words = {node.id for node in ast.walk(ast.parse(str(answer))) if isinstance(node, ast.Name)}
        unknown |= {f"{name} -> {word}" for word in words - known}
    assert unknown == set()


def is_enum(one: object) -> bool:
    return inspect.isclass(one) and issubclass(one, Enum)


def keys_of(told: object) -> Iterator[str]:
    if isinstance(told, dict):
        for key, value in told.items():
            yield str(key)
            yield from keys_of(value)
    if isinstance(told, list):
        for one in told:
            yield from keys_of(one)


def test_no_key_of_a_standing_speaks_of_it() -> None:
    with DocketFile.in_memory(a_judge(*JUDGES), noon) as file:
        file.record_release(eoir.read_release(SAMPLE, JUDGES).rows, "Public case data", noon().date())
        year = FiscalYear(2019)
        told = standing(file.facts(), goal_set_for(file.goal_sets(), year.last), year, year.last).as_json()
    assert [key for key in keys_of(told) if RULED.search(key) or "manner" in key] == []
