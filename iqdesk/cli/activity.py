"""The command that makes the activity report of any days: as text, as JSON, as PDF or as a workbook."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.cli import clock, places
from iqdesk.cli.refusal import USAGE, Refused
from iqdesk.cli.tables import part_text
from iqdesk.domain.activity import Span
from iqdesk.domain.activity_parts import activity as made_activity
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse

    from iqdesk.domain.activity import Activity, Spoken

BOOK = ".xlsx"


def activity(options: argparse.Namespace) -> int:
    """Print the report, or write it where `--out` says."""
    as_of = options.as_of or clock.today()
    if options.first > min(options.last, as_of):
        raise Refused("No day lies between --from and --to, or all of them are still to come.", USAGE)
    if options.out is not None:
        places.refuse_saved_at(options.out, options.docket, "report", "activity.pdf", BOOK)
    span = Span(options.first, options.last, as_of)
    with DocketFile.open(options.docket) as file:
        report = made_activity(file.facts(), file.activity_facts(span.first, span.through), span)
        spoken = file.spoken(report.cases(), is_named=options.named, words=report.typed)
        if options.out is not None:
            return _save(options, file, report, spoken)
    print(json.dumps(report.as_json(spoken), ensure_ascii=False) if options.json else _text(report, spoken))
    return 0


def _save(options: argparse.Namespace, file: DocketFile, report: Activity, spoken: Spoken) -> int:
    if options.out.suffix.lower() == BOOK:
        from iqdesk.exchange.sheets.activity_out import save_activity  # noqa: PLC0415 - only to write one

        with places.saving(options.out), places.fitting_in_a_sheet():
            save_activity(options.out, report, spoken)
    else:
        from iqdesk.reports.activity import ActivityPaper, save_activity_report  # noqa: PLC0415 - reportlab, only to print

        with places.saving(options.out), places.printing("The report was not written"):
            save_activity_report(options.out, ActivityPaper(file.judge, report, spoken, clock.today()))
    print(options.out)
    return 0


def _text(report: Activity, spoken: Spoken) -> str:
    apart = f"\nPublic rows set apart as not yet matched, counted nowhere: {report.set_apart}" if report.set_apart else ""
    return f"Activity from {report.span.words}{apart}\n\n" + "\n\n".join(part_text(part, spoken) for part in report.parts)
