"""The standing of a year on the command line, and what other commands ask of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.cli import clock, tables
from iqdesk.cli.refusal import Refused
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.known_on import KnownOn
from iqdesk.domain.measures import UnknownReading
from iqdesk.domain.measures import standing as compute_standing
from iqdesk.domain.projection import projected_json, projection
from iqdesk.domain.projection_evidence import evidence, looks_back_to
from iqdesk.domain.trend import months_json
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection
    from datetime import date
    from pathlib import Path

    from iqdesk.domain.projection import NoProjection, Projection
    from iqdesk.domain.projection_evidence import Evidence
    from iqdesk.domain.standing import Standing


def standing(options: argparse.Namespace) -> int:
    """Print the standing of one year as a table or as JSON, with what the docket said of it on a day where that is asked."""
    with DocketFile.open(options.docket) as file:
        result = asked_standing(file, options.year, options.as_of or options.known_on or clock.today(), options.reading)
        known = None if options.known_on is None else _known_on(file, options.known_on, result)
        likely = projected_json(projected(file, result)) if options.json else None
    if options.json:
        said = {} if known is None else {"known_on": known.as_json()}
        print(json.dumps(result.as_json(likely) | {"by_month": months_json(result)} | said, ensure_ascii=False))
    else:
        print(tables.standing_text(result) + ("" if known is None else f"\n\n{tables.known_on_text(known)}"))
    return 0


def _known_on(file: DocketFile, day: date, now: Standing) -> KnownOn:
    """The same standing from the docket as it was at the end of a day."""
    with file.known_on(day) as was:
        return KnownOn(day, _standing_of(was, now.year, now.as_of, sorted(now.readings)), now)


def projected(file: DocketFile, made: Standing) -> Projection | NoProjection:
    """Where the year of a standing is likely to end."""
    return projection(evidence_of(file, made))


def evidence_of(file: DocketFile, made: Standing) -> Evidence:
    """What the year of a standing is projected from."""
    entered = file.settings_entered(looks_back_to(made.as_of))
    return evidence(file.facts(), made.goal_set, made.year, made.as_of, made.readings, entered)


def asked_standing(file: DocketFile, year: int, as_of: date, readings: Collection[str]) -> Standing:
    """The standing of the year, and under the readings, that a command asks for."""
    years = file.years()
    if year not in years:
        held = f"It holds {tables.years_text(years)}." if years else "It holds no hearings, completions or rulings yet."
        raise Refused(f"The docket has nothing of this judge in fiscal year {year}. {held}")
    return _standing_of(file, FiscalYear(year), as_of, readings)


def _standing_of(file: DocketFile, year: FiscalYear, as_of: date, readings: Collection[str]) -> Standing:
    goals = goal_set_for(file.goal_sets(), year.nearest(as_of))
    try:
        return compute_standing(file.facts(), goals, year, as_of, frozenset(readings))
    except UnknownReading as unknown:
        raise Refused(str(unknown)) from unknown


def standing_now(path: Path, today: date) -> str:
    """The standing of the running year, as text."""
    with DocketFile.open(path) as file:
        return tables.standing_text(_standing_of(file, FiscalYear.of(today), today, ()))
