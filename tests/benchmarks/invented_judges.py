"""A public folder of judges who never were: levels that drift, years on another docket, leave that no table tells of."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from iqdesk.demo.past_years import COLUMNS
from iqdesk.domain.calendar import days_between, is_court_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JUDGES, FIRST, LAST = 16, date(2015, 10, 1), date(2019, 12, 31)
DRIFT = 0.05  # of the level, from week to week
MOVES = 0.008  # of the weeks begin another docket


def write_judges(folder: Path) -> None:
    """Write every table; those of hearings, motions and appeals are empty."""
    chance = random.Random(11)  # noqa: S311 - the same judges each time
    cases, proceedings, key = [], [], 80_000_000
    for number in range(JUDGES):
        judge = f"Q{chr(65 + number // 26)}{chr(65 + number % 26)}"
        for day in _completions(chance):
            key += 1
            stamp, opened = f"{day} 00:00:00.000", f"{day - timedelta(days=400)} 00:00:00.000"
            cases.append({"IDNCASE": key, "CASE_TYPE": "RMV", "CUSTODY": "N", "NAT": "GT", "LANG": "SP"})
            proceedings.append(
                {"IDNPROCEEDING": key, "IDNCASE": key, "OSC_DATE": opened, "INPUT_DATE": opened, "BASE_CITY_CODE": "PEL"}
                | {"IJ_CODE": judge, "DEC_CODE": "O", "COMP_DATE": stamp, "CUSTODY": "N", "CASE_TYPE": "RMV"}
            )
    rows = {"A_TblCase": cases, "B_TblProceeding": proceedings}
    for table, columns in COLUMNS.items():
        names = columns.split()
        lines = ["\t".join(str(row.get(name, "")) for name in names) for row in rows.get(table, [])]
        (folder / f"{table}.csv").write_bytes("\r\n".join(["\t".join(names), *lines, ""]).encode("latin-1"))


def _completions(chance: random.Random) -> Iterator[date]:
    """A level a day between one and four and a half; it drifts, jumps where the docket changes, and rests in weeks of leave."""
    usual = level = chance.uniform(1, 4.5)
    is_away = False
    for day in days_between(FIRST, LAST):
        if day.weekday() == 0:
            level *= chance.lognormvariate(0, DRIFT)
            level += 0.05 * (usual - level)
            if chance.random() < MOVES:
                usual = level = chance.uniform(1, 4.5)
            is_away = chance.random() < (0.2 if day.month in (7, 8, 12) else 0.05)
        if is_court_day(day) and not is_away:
            yield from [day] * _poisson(chance, level * chance.gammavariate(2, 0.5))


def _poisson(chance: random.Random, expected: float) -> int:
    count, waited = 0, chance.expovariate(1)
    while waited < expected:
        count, waited = count + 1, waited + chance.expovariate(1)
    return count
