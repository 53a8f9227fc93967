"""The command line: thin verbs over the same rooms the windows use. Qt is imported only to open the desk.

Exit codes: 0 done, 1 trouble with files or data, 2 a command that cannot be meant. Either is one sentence, no traceback.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Kinds = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse has no public name for it

COMMANDS = ("open", "demo", "import", "standing", "statement")
TROUBLE, USAGE = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] not in COMMANDS and not words[0].startswith("-"):
        words.insert(0, "open")  # `iqdesk FILE`, as a double click on a docket calls it
    parser = _parser()
    options = parser.parse_args(words)
    if not hasattr(options, "run"):
        parser.print_help(sys.stderr)
        return USAGE
    from iqdesk.cli import commands  # noqa: PLC0415 - `--help` needs none of the rooms

    return commands.run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "iqdesk", description="An offline docket, pace and statement desk for one immigration judge."
    )
    kinds = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_open(kinds)
    _add_demo(kinds)
    _add_import(kinds)
    _add_standing(kinds)
    _add_statement(kinds)
    return parser


def _add_open(kinds: Kinds) -> None:
    command = kinds.add_parser("open", help="open a docket on the desk; `iqdesk FILE` does the same")
    command.add_argument("docket", type=Path, metavar="FILE")
    command.add_argument("--exit-when-painted", action="store_true", help="close after the first complete frame (for measuring)")
    command.set_defaults(run="open_desk")


def _add_demo(kinds: Kinds) -> None:
    command = kinds.add_parser("demo", help="make a demonstration docket of invented people and open it")
    command.add_argument("--no-window", action="store_true", help="only make the docket; print its path and its standing")
    command.add_argument("--docket", type=Path, metavar="FILE", help="where to make it; a new temporary folder when not given")
    command.set_defaults(run="demo")


def _add_import(kinds: Kinds) -> None:
    importing = kinds.add_parser("import", help="read files of another kind into a docket")
    sources = importing.add_subparsers(title="sources", metavar="SOURCE", required=True)
    command = sources.add_parser("eoir", help="read EOIR's public case-data folder")
    command.add_argument("folder", type=Path, metavar="FOLDER", help="the folder with the tables, or the one above it")
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--judge", action="append", default=[], metavar="CODE", help="one of the judge's codes; again for more")
    command.add_argument("--create", action="store_true", help="make the docket; --judge is needed then")
    command.add_argument("--json", action="store_true", help="print the report as JSON")
    command.set_defaults(run="import_eoir")


def _add_standing(kinds: Kinds) -> None:
    command = kinds.add_parser("standing", help="compute the eight measures of a fiscal year")
    _add_year(command)
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    command.set_defaults(run="standing")


def _add_statement(kinds: Kinds) -> None:
    command = kinds.add_parser("statement", help="write the statement of extenuating circumstances as a PDF")
    _add_year(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    command.set_defaults(run="statement")


def _add_year(command: argparse.ArgumentParser) -> None:
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--year", type=_year, required=True, help="the fiscal year, by the year it ends in")
    command.add_argument("--as-of", type=_day, metavar="DATE", help="2020-04-06; today when not given")
    command.add_argument("--reading", action="append", default=[], metavar="NAME", help="a reading to use; again for more")


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1950 <= int(text) <= 2100):
        raise argparse.ArgumentTypeError(f"“{text}” is not a fiscal year. Write the year it ends in, say 2019.")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date. Write it as 2020-04-06.") from None
