"""The command that sets the agency's figure beside the docket's own: as text, as JSON, or as a one-page note."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.cli import clock, places
from iqdesk.cli.refusal import USAGE, Refused
from iqdesk.cli.tables import part_text
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.reconcile import AgencyFigure
from iqdesk.domain.reconcile import reconcile as reconciled
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse

    from iqdesk.domain.activity import Spoken
    from iqdesk.domain.reconcile import Reconciliation, Way


def reconcile(options: argparse.Namespace) -> int:
    """Print the comparison, or write the note where `--out` says; nothing is kept in the docket."""
    if not_begun := clock.why_not_begun(options.year, options.on):
        raise Refused(not_begun, USAGE)
    if options.out is not None:
        places.refuse_saved_at(options.out, options.docket, "note", "discrepancy.pdf")
    with DocketFile.open(options.docket) as file:
        year, agency = FiscalYear(options.year), AgencyFigure(options.year, options.on, options.figure)
        goals = goal_set_for(file.goal_sets(), year.nearest(options.on))
        found = reconciled(file.facts(), goals, year, agency, file.completions_entered())
        spoken = file.spoken(found.cases(), is_named=options.named, words=agency.source)
        if options.out is not None:
            return _save(options, file, found, spoken)
    print(json.dumps(found.as_json(), ensure_ascii=False) if options.json else _text(found, spoken))
    return 0


def _save(options: argparse.Namespace, file: DocketFile, found: Reconciliation, spoken: Spoken) -> int:
    from iqdesk.reports.discrepancy import DiscrepancyPaper, save_discrepancy_note  # noqa: PLC0415 - reportlab, only to print

    with places.saving(options.out), places.printing("The note was not written"):
        save_discrepancy_note(options.out, DiscrepancyPaper(file.judge, found, spoken, clock.today()))
    print(options.out)
    return 0


def _text(found: Reconciliation, spoken: Spoken) -> str:
    agency = found.agency
    apart = f"\nPublic rows not yet matched, counted under no way: {found.set_apart}" if found.set_apart else ""
    head = f"Fiscal year {agency.year} on {agency.day}: the agency shows {agency.figure}, this docket counts {len(found.own)}"
    lines = [f"  {way.title}: {_cases(way, spoken)}" for way in found.ways]
    return "\n".join([f"{head}.{apart}", "", part_text(found.part, spoken), *(["", "Cases", *lines] if lines else [])])


def _cases(way: Way, spoken: Spoken) -> str:
    """The cases of a way; those that masking leaves without any name are counted."""
    said = [spoken.case(one.case_id) for one in (*way.adds, *way.drops)]
    named = [case for case in said if case != DOES_NOT_APPLY]
    nameless = len(said) - len(named)
    more = [f"{nameless:,} without an A-number, which --named names"] if nameless else []
    return ", ".join(named + more)
