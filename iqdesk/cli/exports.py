"""The commands that write lists: any list of a docket as CSV or XLSX, and the empty template for one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from iqdesk.cli import places
from iqdesk.cli.clock import today
from iqdesk.exchange.sheets.lists import Asked, SheetList, circumstances_asked, list_sheet
from iqdesk.exchange.sheets.out import save_sheet
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    import argparse

WHOLE = "It holds names and A-numbers of respondents. Leave them out with --masked."
IN_WORDS = "Its words can name respondents. Leave names out with --masked."


def export(options: argparse.Namespace) -> int:
    """Write one list, whole or not at all; what it holds of people is said before."""
    of = SheetList(options.list)
    places.refuse_saved_at(options.out, options.docket, "list", f"{of.value}.xlsx", ".csv")
    with DocketFile.open(options.docket) as file:
        print(f"{options.out.name}: {of.masked_words if options.masked else WHOLE}", file=sys.stderr)
        as_of = options.as_of or today()
        sheet = list_sheet(file, Asked(of, as_of, masked=options.masked))
        with places.saving(options.out), places.fitting_in_a_sheet():
            save_sheet(options.out, sheet)
    print(options.out)
    return 0


def circumstances(options: argparse.Namespace) -> int:
    """Write the ledger of a year’s circumstances with what each line cost, as `iqdesk circumstances` prints it."""
    from iqdesk.cli.circumstances import accounted  # noqa: PLC0415 - the measures, for this list alone

    places.refuse_saved_at(options.out, options.docket, "list", "circumstances.xlsx", ".csv")
    with DocketFile.open(options.docket) as file:
        print(f"{options.out.name}: {SheetList.CIRCUMSTANCES.masked_words if options.masked else IN_WORDS}", file=sys.stderr)
        sheet = list_sheet(file, circumstances_asked(*accounted(file, options), masked=options.masked))
        with places.saving(options.out), places.fitting_in_a_sheet():
            save_sheet(options.out, sheet)
    print(options.out)
    return 0


def template(options: argparse.Namespace) -> int:
    """Write the template workbook."""
    from iqdesk.exchange.sheets.template import save_template  # noqa: PLC0415 - this command alone

    places.refuse_saved_at(options.out, None, "template", "template.xlsx")
    with places.saving(options.out):
        save_template(options.out)
    print(options.out)
    return 0
