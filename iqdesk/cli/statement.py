"""The statement of one year on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.cli import clock, figures, places
from iqdesk.cli.refusal import USAGE, Refused
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse


def statement(options: argparse.Namespace) -> int:
    """Write the statement of one year as a PDF, whole or not at all."""
    from iqdesk.reports import statement as paper  # noqa: PLC0415 - reportlab, only to print
    from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415

    places.refuse_saved_at(options.out, options.docket, "statement", "statement.pdf")
    if options.out.suffix.lower() != places.PAPER:
        raise Refused(f"The statement is a paper. Name the file {options.out.stem}{places.PAPER}.", USAGE)
    with DocketFile.open(options.docket) as file:
        result = figures.asked_standing(file, options, options.as_of or clock.today())
        contents = paper.statement_paper(file, result, file.facts(), made_on=clock.today())
    try:
        with places.saving(options.out):
            paper.save_statement(options.out, contents)
    except Unprintable as error:
        raise Refused(f"The statement was not written: {error} Write it otherwise in the docket.") from error
    print(options.out)
    return 0
