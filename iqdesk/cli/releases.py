"""`iqdesk import eoir`: a public folder read and taken into a docket, or into a new one."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

from iqdesk import resources
from iqdesk.cli import clock, places, tables
from iqdesk.cli.refusal import USAGE, Refused
from iqdesk.domain.public import PublicKeys
from iqdesk.domain.records import Court, Judge
from iqdesk.exchange import eoir
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

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
    codes = tuple(dict.fromkeys(options.judge))
    places.refuse_new_docket_at(options.docket, "Leave out --create to add to it, or choose another name.")
    read = _read_release(options.folder, frozenset(codes), PublicKeys())
    judge = Judge("", "", codes, _courts(read, codes))
    with places.made_whole(options.docket) as part, DocketFile.create(part, judge) as file:
        changes = file.record_release(read.rows, _release_name(options.folder), clock.today())
    _report(options, read, changes)
    return 0


def _refuse_other_codes(options: argparse.Namespace, judge: Judge) -> None:
    """A docket is one judge's: its codes may be said again, and no others."""
    other = [code for code in dict.fromkeys(options.judge) if code not in judge.codes]
    if other:
        known = ", ".join(judge.codes)
        raise Refused(f"This docket's judge has the codes {known}, not {', '.join(other)}. Leave out --judge.")


def _read_release(folder: Path, judges: frozenset[str], held: PublicKeys) -> ReleaseRead:
    progress = tables.Progress(sys.stderr)
    try:
        return eoir.read_release(folder, judges, held=held, progress=progress)
    except (eoir.FolderTrouble, eoir.UnknownJudge) as trouble:
        raise Refused(str(trouble)) from trouble
    finally:
        progress.done()


def _courts(read: ReleaseRead, codes: tuple[str, ...]) -> tuple[Court, ...]:
    """The courts in which this judge's proceedings are, the one with most first, named by the shipped table."""
    names = {row["code"]: row["name"] for row in resources.code_table("court")}
    seats = Counter(one.base_city for one in read.rows.proceedings if one.judge in codes and one.base_city)
    return tuple(Court(code, names.get(code, code)) for code, _ in seats.most_common())


def _release_name(folder: Path) -> str:
    """The name of the folder with the tables, which tells the release, also when the one above it was given."""
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
