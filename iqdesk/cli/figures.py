"""The commands that read, measure and print: open the docket, ask or tell it one thing, print the answer."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from iqdesk.cli import clock, places, tables
from iqdesk.cli.refusal import USAGE, Refused
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.known_on import KnownOn
from iqdesk.domain.measures import UnknownReading
from iqdesk.domain.measures import standing as compute_standing
from iqdesk.domain.projection import projected_json, projection
from iqdesk.domain.projection_evidence import evidence, looks_back_to
from iqdesk.domain.public import PublicKeys
from iqdesk.domain.records import Court, Judge
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
    from iqdesk.exchange.eoir import ReleaseRead
    from iqdesk.store.releases import ReleaseChanges


def import_eoir(options: argparse.Namespace) -> int:
    """Read a public folder, then take it into the docket in one transaction."""
    if options.create:
        return _import_into_new(options)
    if options.judge and not options.docket.exists():
        raise Refused(f"There is no file {options.docket}. To make it with these codes, add --create.")
    with DocketFile.open(options.docket) as file:
        _refuse_other_codes(options, file.judge)
        read = _read_release(options.folder, frozenset(file.judge.codes), file.public_keys())
        _report(options, read, file.record_release(read.rows, _release_name(options.folder), clock.today()))
    return 0


def _import_into_new(options: argparse.Namespace) -> int:
    """Make the docket beside its place and move it there whole, so that a stop at any moment leaves nothing half made."""
    if not options.judge:
        raise Refused("--create needs the judge's codes, say --judge QWM --judge QWN.", USAGE)
    codes = _codes(options)
    places.refuse_new_docket_at(options.docket, "Leave out --create to add to it, or choose another name.")
    read = _read_release(options.folder, frozenset(codes), PublicKeys())
    judge = Judge("", "", codes, _courts(read, codes))
    with places.made_whole(options.docket) as part, DocketFile.create(part, judge) as file:
        changes = file.record_release(read.rows, _release_name(options.folder), clock.today())
    _report(options, read, changes)
    return 0


def _codes(options: argparse.Namespace) -> tuple[str, ...]:
    """The judge's codes as typed, each once."""
    codes = tuple(dict.fromkeys(code.strip().upper() for code in options.judge))
    if not all(codes):
        raise Refused("--judge needs a code, say --judge QWM.", USAGE)
    return codes


def _refuse_other_codes(options: argparse.Namespace, judge: Judge) -> None:
    """A docket is one judge's: its codes may be said again, and no others."""
    other = [code for code in _codes(options) if code not in judge.codes]
    if other:
        known = ", ".join(judge.codes)
        raise Refused(f"This docket's judge has the codes {known}, not {', '.join(other)}. Leave out --judge.")


def _read_release(folder: Path, judges: frozenset[str], held: PublicKeys) -> ReleaseRead:
    from iqdesk.exchange import eoir  # noqa: PLC0415 - only this command reads public folders

    progress = tables.Progress(sys.stderr)
    try:
        return eoir.read_release(folder, judges, held=held, progress=progress)
    except (eoir.FolderTrouble, eoir.UnknownJudge) as trouble:
        raise Refused(str(trouble)) from trouble
    finally:
        progress.done()


def _courts(read: ReleaseRead, codes: tuple[str, ...]) -> tuple[Court, ...]:
    """The courts in which this judge's proceedings are, the one with most first, named by the shipped table."""
    from collections import Counter  # noqa: PLC0415 - here only

    from iqdesk import resources  # noqa: PLC0415

    names = {row["code"]: row["name"] for row in resources.code_table("court")}
    seats = Counter(one.base_city for one in read.rows.proceedings if one.judge in codes and one.base_city)
    return tuple(Court(code, names.get(code, code)) for code, _ in seats.most_common())


def _release_name(folder: Path) -> str:
    """The name of the folder with the tables, which tells the release, also when the one above it was given."""
    from iqdesk.exchange import eoir  # noqa: PLC0415 - only this command reads public folders

    return eoir.find_folder(folder).resolve().name


def _report(options: argparse.Namespace, read: ReleaseRead, changes: ReleaseChanges) -> None:
    if options.json:
        tables_changed = {table: asdict(change) for table, change in changes.tables.items()}
        result = {"report": read.report.as_json(), "changes": tables_changed, "set_apart": changes.set_apart}
        result["differing"] = changes.differing
        print(json.dumps(result, indent=1, ensure_ascii=False))
    else:
        print(read.report.as_text())
        print(tables.changes_text(changes))


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
