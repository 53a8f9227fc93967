"""The commands and their options, as `--help` tells them."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from iqdesk import __version__
from iqdesk.cli import typed
from iqdesk.cli.refusal import USAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    Kinds = argparse._SubParsersAction["Parser"]  # noqa: SLF001 - argparse has no public name for it

COMMANDS = (
    "open",
    "demo",
    "import",
    "export",
    "standing",
    "pace",
    "clocks",
    "circumstances",
    "drafts",
    "statement",
    "verify",
    "activity",
    "reconcile",
    "goals",
)
CODES = (
    "Exit codes: 0 done, 1 a file, the disk or the docket refused it, 2 a command that cannot be meant, whatever any file holds."
)
LISTS = ("cases", "hearings", "motions", "completions", "clocks", "to-check")


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command on one line; `--help` tells the rest."""

    def error(self, message: str) -> NoReturn:
        """End the command with one line."""
        end = "" if message.endswith(".") else "."
        self.exit(USAGE, f"{self.prog}: {message}{end} {self.prog} --help tells more.\n")


def later(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """A command that loads its module when it runs: the first frame should not wait for the measures, nor a figure for Qt."""

    def run(options: argparse.Namespace) -> int:
        command: Callable[[argparse.Namespace], int] = getattr(import_module(f"iqdesk.cli.{module}"), name)
        return command(options)

    return run


def the_parser() -> Parser:
    """All commands."""
    about = "An offline docket, pace and statement desk for one immigration judge."
    made = Parser("iqdesk", description=about, epilog=CODES)
    made.add_argument("--version", action="version", version=f"IQ Desk {__version__}")
    kinds = made.add_subparsers(title="commands", metavar="COMMAND")
    _add_open(kinds)
    _add_demo(kinds)
    _add_import(kinds)
    _add_export(kinds)
    _add_standing(kinds)
    _add_clocks(kinds)
    _add_pace(kinds)
    _add_circumstances(kinds)
    _add_drafts(kinds)
    _add_statement(kinds)
    _add_verify(kinds)
    _add_activity(kinds)
    _add_reconcile(kinds)
    _add_goals(kinds)
    return made


def _add_open(kinds: Kinds) -> None:
    command = kinds.add_parser("open", help="open a docket on the desk; `iqdesk FILE` does the same")
    command.add_argument("docket", type=Path, metavar="FILE")
    command.add_argument("--exit-when-painted", action="store_true", help="close after the first complete frame (for measuring)")
    command.set_defaults(run=later("windows", "open_desk"))


def _add_demo(kinds: Kinds) -> None:
    command = kinds.add_parser("demo", help="make a demonstration docket of invented people and open it")
    command.add_argument("--no-window", action="store_true", help="only make the docket; print its path and its standing")
    command.add_argument("--docket", type=Path, metavar="FILE", help="where to make it; a new temporary folder when not given")
    command.set_defaults(run=later("windows", "demo"))


def _add_import(kinds: Kinds) -> None:
    importing = kinds.add_parser("import", help="read files of another kind into a docket")
    sources = importing.add_subparsers(title="sources", metavar="SOURCE", required=True)
    _add_import_eoir(sources)
    _add_import_sheet(sources)
    _add_import_calendar(sources)


def _add_import_eoir(sources: Kinds) -> None:
    command = sources.add_parser("eoir", help="read EOIR's public case-data folder")
    command.add_argument("folder", type=Path, metavar="FOLDER", help="the folder with the tables, or the one above it")
    _add_docket(command)
    one_code = "one of the judge's codes; again for more"
    command.add_argument("--judge", type=typed.code, action="append", default=[], metavar="CODE", help=one_code)
    command.add_argument("--create", action="store_true", help="make the docket; --judge is needed then")
    command.add_argument("--json", action="store_true", help="print the report as JSON")
    command.set_defaults(run=later("releases", "import_eoir"))


def _add_import_sheet(sources: Kinds) -> None:
    command = sources.add_parser("sheet", help="read a CSV file or an XLSX workbook of hearings, cases, motions or completions")
    command.add_argument("sheet_file", type=Path, metavar="FILE")
    _add_docket(command)
    kinds = ("hearings", "cases", "motions", "completions")
    command.add_argument("--kind", choices=kinds, help="what its rows are; guessed when not given")
    command.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook; the first that can be seen when not given")
    command.add_argument("--date-order", choices=("month", "day"), help="which comes first where no date in a column tells")
    command.add_argument("--dry-run", action="store_true", help="only say what would be new, changed, unchanged and refused")
    command.add_argument("--json", action="store_true", help="print the result as JSON")
    command.set_defaults(run=later("sheets", "import_sheet"))


AWAY_KINDS = (
    "leave",
    "training",
    "detail",
    "union time",
    "court closure",
    "courtroom or system outage",
    "other duty",
)


def _add_import_calendar(sources: Kinds) -> None:
    command = sources.add_parser("calendar", help="read days away from an iCalendar file")
    command.add_argument("calendar_file", type=Path, metavar="FILE.ics")
    _add_docket(command)
    command.add_argument("--kind", choices=AWAY_KINDS, help="what an event is that says no kind; left out when not given")
    command.add_argument("--dry-run", action="store_true", help="only say what would be new, changed, known and refused")
    command.add_argument("--json", action="store_true", help="print the result as JSON")
    command.set_defaults(run=later("calendars", "import_calendar"))


def _add_export(kinds: Kinds) -> None:
    exporting = kinds.add_parser("export", help="write a list as CSV or XLSX, or an empty template for one")
    lists = exporting.add_subparsers(title="lists", metavar="LIST", required=True)
    for name in LISTS:
        command = lists.add_parser(name, help=f"every row of {name.replace('-', ' ')}")
        _add_docket(command)
        command.add_argument("--out", type=Path, required=True, metavar="FILE", help="its name ends in .csv or .xlsx")
        command.add_argument("--masked", action="store_true", help="without names, A-numbers to their last three digits")
        _add_as_of(command, "for clocks and what is pending")
        command.set_defaults(run=later("exports", "export"), list=name)
    command = lists.add_parser("circumstances", help="the ledger of a year’s circumstances with what each line cost")
    _add_docket(command)
    _add_fiscal_year(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="its name ends in .csv or .xlsx")
    command.add_argument("--masked", action="store_true", help="without names, A-numbers to their last three digits")
    _add_as_of(command)
    command.set_defaults(run=later("exports", "circumstances"))
    command = lists.add_parser("away", help="the days away as an iCalendar file")
    _add_docket(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE.ics")
    command.add_argument("--masked", action="store_true", help="kinds and days alone")
    command.set_defaults(run=later("calendars", "export_away"))
    command = lists.add_parser("template", help="a workbook to fill in and import")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    command.set_defaults(run=later("exports", "template"))


def _add_standing(kinds: Kinds) -> None:
    command = kinds.add_parser("standing", help="compute the eight measures of a fiscal year")
    _add_measured(command)
    command.add_argument(
        "--known-on",
        type=typed.day_that_has_come,
        metavar="DATE",
        help="say beside it what the docket said on this day, where it was otherwise",
    )
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    command.set_defaults(run=later("figures", "standing"))


def _add_clocks(kinds: Kinds) -> None:
    command = kinds.add_parser("clocks", help="list every running clock, overdue first")
    _add_docket(command)
    _add_as_of(command)
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    command.set_defaults(run=later("clocks", "clocks"))


def _add_pace(kinds: Kinds) -> None:
    command = kinds.add_parser("pace", help="print where a year stands between its lines, and where it is likely to end")
    _add_measured(command)
    command.add_argument("--weeks", type=typed.weeks, default=8, help="over how many of the last weeks the average goes; 8")
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=later("pace", "pace"))


# What `--without` leaves out; the method stays, for it says what is left out.
PARTS = ("summary", "standing", "pace", "circumstances", "cost", "missed", "closing")


def _add_statement(kinds: Kinds) -> None:
    command = kinds.add_parser("statement", help="write the statement of extenuating circumstances as a PDF")
    _add_measured(command)
    words = command.add_mutually_exclusive_group()
    words.add_argument(
        "--draft", metavar="NAME", help="a draft of the docket: its words, and its choices where none is given here"
    )
    known = "the words of a template; a wrong name tells which there are"
    words.add_argument("--template", type=typed.template, metavar="NAME", help=known)
    seen = command.add_mutually_exclusive_group()
    seen.add_argument("--masked", dest="named", action="store_false", default=None, help="A-numbers to their last three digits")
    seen.add_argument("--named", dest="named", action="store_true", default=None, help="with names and A-numbers")
    measures = command.add_mutually_exclusive_group()
    measures.add_argument("--measure", action="append", metavar="NAME", help="a measure that it holds; again for more")
    measures.add_argument("--without-measure", action="append", metavar="NAME", help="a measure that it leaves out")
    command.add_argument(
        "--without-circumstance", action="append", metavar="KEY", help="as `iqdesk circumstances` names it; again for more"
    )
    command.add_argument("--without", action="append", choices=PARTS, help="a part that it leaves out; again for more")
    command.add_argument("--appendix", choices=("full", "missed", "none"), help="which rows it lists; full")
    command.add_argument("--paper", choices=("letter", "a4"), help="letter")
    command.add_argument("--key-page", type=Path, metavar="FILE.pdf", help="write who the rows are about, as a file of its own")
    command.add_argument("--keep-name", action="append", metavar="NAME", help="a respondent’s name in the words, to be kept")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    command.set_defaults(run=later("statement", "statement"))


def _add_verify(kinds: Kinds) -> None:
    told = "say whether every figure of a saved statement still follows from the docket"
    codes = "Exit codes: 0 where the file and every figure in it follow, 1 where one does not or the file is none that was saved."
    command = kinds.add_parser("verify", help=told, epilog=codes)
    command.add_argument("statement", type=Path, metavar="FILE.pdf")
    _add_docket(command)
    _add_named(command)
    command.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    command.set_defaults(run=later("verify", "verify"))


def _add_circumstances(kinds: Kinds) -> None:
    command = kinds.add_parser("circumstances", help="list what a year’s circumstances took, and what it cost")
    _add_docket(command)
    _add_fiscal_year(command)
    _add_as_of(command)
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    command.set_defaults(run=later("circumstances", "circumstances"))


def _add_drafts(kinds: Kinds) -> None:
    command = kinds.add_parser("drafts", help="list a year’s drafts of the statement, and what was saved of them")
    _add_docket(command)
    _add_fiscal_year(command)
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a list")
    command.set_defaults(run=later("drafts", "drafts"))


def _add_activity(kinds: Kinds) -> None:
    command = kinds.add_parser(
        "activity", help="what the docket did from one day to another: completions, hearings, what is pending"
    )
    _add_docket(command)
    command.add_argument(
        "--from", dest="first", type=typed.day, required=True, metavar="DATE", help="the first day, say 2020-04-01"
    )
    command.add_argument(
        "--to", dest="last", type=typed.day, required=True, metavar="DATE", help="the last day, which is included"
    )
    _add_as_of(command, "what is known on this day")
    _add_named(command)
    how = command.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    how.add_argument("--out", type=Path, metavar="FILE", help="write it; its name ends in .pdf or .xlsx")
    command.set_defaults(run=later("activity", "activity"))


def _add_goals(kinds: Kinds) -> None:
    goals = kinds.add_parser("goals", help="list a docket's goal sets, write one as TOML or take one in")
    acts = goals.add_subparsers(title="acts", metavar="ACT", required=True)
    told = {
        "list": "a line for each goal set",
        "export": "write a goal set as TOML, to be shared",
        "import": "take a goal set in; one of its name is changed",
    }
    made = {name: acts.add_parser(name, help=words) for name, words in told.items()}
    made["import"].add_argument("goal_file", type=Path, metavar="FILE.toml")
    made["export"].add_argument("set", metavar="NAME", help="as `iqdesk goals list` names it")
    made["export"].add_argument("--out", type=Path, required=True, metavar="FILE.toml")
    for name, command in made.items():
        _add_docket(command)
        command.set_defaults(run=later("goal_sets", f"{name}_goals"))


def _add_reconcile(kinds: Kinds) -> None:
    command = kinds.add_parser("reconcile", help="set the agency's number of completions beside this docket's own")
    _add_docket(command)
    _add_fiscal_year(command)
    shown = "the completions that the agency showed"
    command.add_argument("--figure", type=typed.completions, required=True, metavar="NUMBER", help=shown)
    day = "the day it showed them, say 2020-04-06"
    command.add_argument("--on", type=typed.day_that_has_come, required=True, metavar="DATE", help=day)
    _add_named(command)
    how = command.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    how.add_argument("--out", type=Path, metavar="FILE.pdf", help="write the one-page note")
    command.set_defaults(run=later("reconcile", "reconcile"))


def _add_measured(command: argparse.ArgumentParser) -> None:
    """What says which standing is meant."""
    _add_docket(command)
    _add_fiscal_year(command)
    _add_as_of(command)
    command.add_argument("--reading", action="append", default=[], metavar="NAME", help="a reading to use; again for more")


def _add_docket(command: argparse.ArgumentParser) -> None:
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")


def _add_fiscal_year(command: argparse.ArgumentParser) -> None:
    command.add_argument("--year", type=typed.year, required=True, help="the fiscal year, by the year it ends in")


def _add_as_of(command: argparse.ArgumentParser, what: str = "2020-04-06") -> None:
    told = f"{what}; today when not given"
    command.add_argument("--as-of", type=typed.day_that_has_come, metavar="DATE", help=told)


def _add_named(command: argparse.ArgumentParser) -> None:
    command.add_argument("--named", action="store_true", help="with names and A-numbers, which are masked otherwise")
