"""The demonstration docket: an invented judge, alive on whatever day it is made.

Two past fiscal years go through the importer of public data, the current one through the verbs a clerk uses. Everyone in
it is invented.
"""

from __future__ import annotations

import random
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from iqdesk.demo import circumstances, current_year, draft, past_years
from iqdesk.demo.court import Story, stories_of_year
from iqdesk.domain.calendar import AwayKind, FiscalYear, SittingCalendar, is_court_day
from iqdesk.domain.entries import NewAway
from iqdesk.domain.records import DOCKET_SUFFIX, Court, Judge
from iqdesk.exchange import eoir
from iqdesk.store.docket_file import DocketFile

CODE = "QEL"
COURT = Court("PEL", "Port Ellis Immigration Court")
SEED = 20180330


def new_path() -> Path:
    """A place for a fresh demonstration docket, in a new temporary folder."""
    return Path(tempfile.mkdtemp(prefix="iqdesk-demo-")) / f"Demonstration{DOCKET_SUFFIX}"


def make(path: Path, today: date) -> None:
    """Make the demonstration docket at `path` as of `today`; DocketTrouble if something is there already."""
    year = FiscalYear.of(today)
    judge = Judge("Ellery", "Marguerite A.", (CODE,), (COURT,), on_duty_from=date(year.year - 6, 6, 14))
    chance = random.Random(SEED)  # noqa: S311 - an even draw that repeats, nothing secret
    with DocketFile.create(path, judge) as file:
        _read_past_years(file, chance, year)
        away = list(_away(year, today))
        with file.together():
            file.correct_typed_from(year.first)
            for entry in away:
                file.add_away(entry)
            calendar = file.facts().calendar
            stories = stories_of_year(chance, calendar, year, today - timedelta(days=1))
            current_year.write(file, chance, stories, today)
            circumstances.write(file, today)
            draft.write(file, today)


def _read_past_years(file: DocketFile, chance: random.Random, year: FiscalYear) -> None:
    stories: list[Story] = []
    for past in (FiscalYear(year.year - 2), FiscalYear(year.year - 1)):
        stories += stories_of_year(chance, SittingCalendar(away=tuple(past_years.away(past))), past, past.last)
    with tempfile.TemporaryDirectory() as folder:
        past_years.write(Path(folder), chance, stories, year)
        read = eoir.read_release(Path(folder), frozenset({CODE}))
    file.record_release(read.rows, f"EOIR Case Data {year.first.year}-10", year.first)
    with file.together():
        for past in (FiscalYear(year.year - 2), FiscalYear(year.year - 1)):
            for entry in past_years.away_entries(past):
                file.add_away(entry)


def _away(year: FiscalYear, today: date) -> list[NewAway]:
    """The current year's away ledger: some behind, some to come, a half day among them; today the judge sits."""
    first = year.first

    def entry(after: int, days: int, kind: AwayKind, note: str, hundredths: int = 100) -> NewAway:
        start = first + timedelta(days=after)
        while not is_court_day(start):
            start += timedelta(days=1)
        last = start + timedelta(days=days - 1)
        if start <= today <= last:
            start, last = (start, today - timedelta(days=1)) if start < today else (start + timedelta(days=1), last)
        return NewAway(start, max(start, last), kind, hundredths, note)

    detail = entry(110, 12, AwayKind.DETAIL, "Detail to the Camp Harlan detained docket")
    return [
        entry(13, 2, AwayKind.TRAINING, "Annual training, held by video"),
        entry(34, 1, AwayKind.OUTAGE, "No video link in courtroom 4 in the afternoon", 50),
        entry(46, 1, AwayKind.COURT_CLOSURE, "Building closed, water main"),
        entry(82, 8, AwayKind.LEAVE, "Annual leave"),
        replace(detail, evidence="Assignment e-mail of January 6"),
        entry(201, 5, AwayKind.LEAVE, "Annual leave"),
        entry(278, 12, AwayKind.LEAVE, "Annual leave"),
    ]
