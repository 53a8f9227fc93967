"""The statement of one year on the command line: printed into memory, saved, and remembered in the docket."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from iqdesk.cli import clock, figures, places, statement_choices
from iqdesk.cli.refusal import TROUBLE, USAGE, Refused
from iqdesk.domain.goals import COMPLETIONS
from iqdesk.domain.statement.draft import Appendix
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.reports.statement.printed import Printed


def statement(options: argparse.Namespace) -> int:
    """Write the statement of one year as a PDF, whole or not at all, and keep what it says beside its draft."""
    from iqdesk.reports.statement.key_page import save_key_page  # noqa: PLC0415 - reportlab, only to print
    from iqdesk.reports.statement.record import new_filed  # noqa: PLC0415 - as above

    _refuse_what_cannot_be(options)
    with DocketFile.open(options.docket) as file:
        paper = _paper(file, options)
        key = _key(paper) if options.key_page else None
        made = _saved(paper, options.out)
        try:
            file.file_statement(new_filed(paper, made.pdf, file.last_written()))
        except DocketTrouble as trouble:
            raise Refused(f"{options.out} was written, but is not among the saved statements: {trouble}") from trouble
    if key is not None:
        with places.saving(options.key_page, f"{options.out} was written, its key page was not: "):
            save_key_page(options.key_page, key)
        print(options.key_page)
    for told in statement_choices.told_of_masked(paper):
        print(f"iqdesk: {told}", file=sys.stderr)
    print(options.out)
    return 0


def _refuse_what_cannot_be(options: argparse.Namespace) -> None:
    """Refuse options that contradict one another, and places where nothing can be written, before the work begins."""
    _refuse_place(options.out, options.docket, "statement")
    if COMPLETIONS in (options.without_measure or ()):
        raise Refused("Completions stand in every statement and cannot be left out.", USAGE)
    if options.named and options.keep_name:
        raise Refused("With names nothing is masked, so that no name has to be kept. Leave out --named or --keep-name.", USAGE)
    if options.key_page is not None:
        _refuse_key_page(options)


def _refuse_key_page(options: argparse.Namespace) -> None:
    _refuse_place(options.key_page, options.docket, "key page")
    if options.key_page.resolve() == options.out.resolve():
        raise Refused("The key page is kept apart from the statement. Give it a name of its own.", USAGE)
    if options.named:
        raise Refused("A statement with names needs no key page. Leave out --named or --key-page.", USAGE)
    if options.appendix == Appendix.NONE.value:
        raise Refused("Without an appendix no row is listed that a key page could name. Leave out one of the two.", USAGE)


def _key(paper: StatementPaper) -> bytes:
    from iqdesk.reports.statement.key_page import key_page  # noqa: PLC0415 - reportlab, only to print

    with places.printing("Neither paper was written"):
        return key_page(paper)


def _refuse_place(out: Path, docket: Path, noun: str) -> None:
    places.refuse_saved_at(out, docket, noun, f"{noun.replace(' ', '-')}.pdf")


def _paper(file: DocketFile, options: argparse.Namespace) -> StatementPaper:
    from iqdesk.reports.statement.printed import statement_paper  # noqa: PLC0415 - reportlab, only to print

    draft = statement_choices.asked_draft(file, options)
    as_of = draft.choices.as_of or clock.today()
    if never := clock.why_not_yet(as_of) or clock.why_not_begun(options.year, as_of):  # the day may be the draft's
        raise Refused(never, USAGE if options.as_of else TROUBLE)
    measured = figures.asked_standing(file, options.year, as_of, draft.choices.readings)
    left_out = statement_choices.measures_left_out(measured.goal_set, options)
    if left_out is not None:
        draft = replace(draft, choices=replace(draft.choices, measures_left_out=left_out))
    paper = statement_paper(file, measured, file.facts(), made_on=clock.today(), draft=draft)
    without = statement_choices.circumstances_left_out(paper, options)
    kept = statement_choices.names_kept(paper, options)
    choices = replace(draft.choices, circumstances_left_out=without, names_kept=kept)
    return paper.with_draft(replace(draft, choices=choices), {})


def _saved(paper: StatementPaper, out: Path) -> Printed:
    from iqdesk.reports.statement.printed import printed, save_statement  # noqa: PLC0415 - reportlab, only to print

    with places.printing("The statement was not written"):
        made = printed(paper)
        with places.saving(out):
            save_statement(out, made)
    return made
