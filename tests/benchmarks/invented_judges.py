"""A public folder of judges who never were: drifting levels, years on another docket, untold leave, settings."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.demo.past_years import COLUMNS
from iqdesk.domain.calendar import days_between, is_court_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JUDGES, FIRST, LAST = 8, date(2015, 10, 1), date(2019, 12, 31)
DRIFT = 0.05  # of the level, from week to week
MOVES = 0.008  # of the weeks begin another docket
FOR_EACH = 2.0  # settings without a completion for each completion
AT_A_HEARING = 0.85  # of the completions come on a day that was set; the others on paper
MERITS = 0.55
LEADS = {"M": 70.0, "I": 180.0}  # days from the entry of a setting to its day, on average
LEAVE_IS_KNOWN = timedelta(days=56)  # ahead; what was set before stays set until then


class Day(NamedTuple):
    """A court day: what it should bring, and what it brought."""

    on: date
    level: float
    is_away: bool
    completions: int


def write_judges(folder: Path, follows: float) -> None:
    """Write every table; those of motions and appeals are empty.

    `follows` says how far the calendar knows what will be completed: with 1 every day is set in proportion to what it will
    bring, so that completions are a share of what is set; with 0 the settings that bring none are spread evenly over the years.
    """
    chance, settings = random.Random(11), random.Random(12)  # noqa: S311 - the same judges each time
    cases, proceedings, schedule, key = [], [], [], 80_000_000
    for number in range(JUDGES):
        judge = f"Q{chr(65 + number // 26)}{chr(65 + number % 26)}"
        days = list(_days(chance))
        usual = sum(day.level for day in days) / len(days)
        for day in days:
            ends = [day.on] * day.completions + [None] * _continued(settings, day, usual, follows)
            for ended in ends:
                key += 1
                opened, kind = _stamp(day.on - timedelta(days=1000)), "MI"[settings.random() < MERITS]
                cases.append({"IDNCASE": key, "CASE_TYPE": "RMV", "CUSTODY": "N", "NAT": "GT", "LANG": "SP"})
                proceedings.append(
                    {"IDNPROCEEDING": key, "IDNCASE": key, "OSC_DATE": opened, "INPUT_DATE": opened, "BASE_CITY_CODE": "PEL"}
                    | {"IJ_CODE": judge, "DEC_CODE": "O" if ended else "", "COMP_DATE": _stamp(ended) if ended else ""}
                    | {"CUSTODY": "N", "CASE_TYPE": "RMV"}
                )
                entered = day.on - timedelta(days=1 + round(settings.expovariate(1 / LEADS[kind])))
                is_set = settings.random() < AT_A_HEARING if ended else not day.is_away or day.on - entered > LEAVE_IS_KNOWN
                if is_set:
                    schedule.append(
                        {"IDNSCHEDULE": key, "IDNPROCEEDING": key, "IDNCASE": key, "REC_TYPE": "A", "BASE_CITY_CODE": "PEL"}
                        | {"IJ_CODE": judge, "INPUT_DATE": _stamp(entered), "CAL_TYPE": kind, "ADJ_DATE": _stamp(day.on)}
                        | {
                            "ADJ_RSN": "8B" if ended else "34" if day.is_away else "17",
                            "SCHEDULE_TYPE": "MR" if kind == "M" else "II",
                        }
                    )
    rows = {"A_TblCase": cases, "B_TblProceeding": proceedings, "tbl_schedule": schedule}
    for table, columns in (COLUMNS | {"tbl_schedule": f"{COLUMNS['tbl_schedule']} INPUT_DATE"}).items():
        names = columns.split()
        lines = ["\t".join(str(row.get(name, "")) for name in names) for row in rows.get(table, [])]
        (folder / f"{table}.csv").write_bytes("\r\n".join(["\t".join(names), *lines, ""]).encode("latin-1"))


def _stamp(day: date) -> str:
    return f"{day} 00:00:00.000"


def _continued(chance: random.Random, day: Day, usual: float, follows: float) -> int:
    """How many settings of a day brought no completion."""
    return _poisson(chance, (follows * day.level + (1 - follows) * usual) * FOR_EACH)


def _days(chance: random.Random) -> Iterator[Day]:
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
        if is_court_day(day):
            of_day = level * chance.gammavariate(2, 0.5) if not is_away else level
            yield Day(day, of_day, is_away, 0 if is_away else _poisson(chance, of_day))


def _poisson(chance: random.Random, expected: float) -> int:
    count, waited = 0, chance.expovariate(1)
    while waited < expected:
        count, waited = count + 1, waited + chance.expovariate(1)
    return count
