"""The command line: thin verbs over the same rooms the windows use. Qt is imported only to open the desk.

Exit codes: 0 done, 1 trouble with files or data, 2 a command that cannot be meant. Either is one sentence, no traceback.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from iqdesk import __version__
from iqdesk.cli.refusal import TROUBLE, USAGE, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Kinds = argparse._SubParsersAction["_Parser"]  # noqa: SLF001 - argparse has no public name for it

COMMANDS = ("open", "demo", "import", "export", "standing", "pace", "clocks", "statement", "activity", "reconcile", "goals")
LISTS = ("cases", "hearings", "motions", "completions", "clocks", "to-check")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] not in COMMANDS and not words[0].startswith("-"):
        words.insert(0, "open")  # `iqdesk FILE`, as a double click on a docket calls it
    parser = _parser()
    if words and words[0] == "open":
        _refuse_misspelt_command(parser, words[1:])
    options = parser.parse_args(words)
    if not hasattr(options, "run"):
        parser.print_help(sys.stderr)
        return USAGE
    return _run(options)


def _refuse_misspelt_command(parser: argparse.ArgumentParser, words: Sequence[str]) -> None:
    """What is neither a command nor looks like a file is a slip, and is told so before it is taken for a file's name."""
    word = words[0] if words else ""
    if word and not word.startswith("-") and not Path(word).suffix and not _is_there(Path(word)):
        parser.error(f"“{word}” is no command and no file. The commands are {', '.join(COMMANDS)}.")


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long for any file, a folder that may not be looked into
        return False


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command on one line; `--help` tells the rest."""

    def error(self, message: str) -> NoReturn:
        end = "" if message.endswith(".") else "."
        self.exit(USAGE, f"{self.prog}: {message}{end} {self.prog} --help tells more.\n")


def _run(options: argparse.Namespace) -> int:
    """Do the command; what goes wrong outside the program becomes one sentence and an exit code."""
    from iqdesk.domain.docket import RuleBroken  # noqa: PLC0415 - `--help` needs none of the rooms
    from iqdesk.domain.goals import GoalSetError  # noqa: PLC0415
    from iqdesk.store.trouble import DocketTrouble  # noqa: PLC0415

    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except Refused as refusal:
        return _say(str(refusal), refusal.code)
    except (DocketTrouble, RuleBroken, GoalSetError) as trouble:
        return _say(str(trouble), TROUBLE)
    except KeyboardInterrupt:
        return _say("Stopped. Nothing was changed.", TROUBLE)
    except BrokenPipeError:
        # Whoever read the output has enough; without this Python complains once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE


def _say(sentence: str, code: int) -> int:
    print(f"iqdesk: {sentence}", file=sys.stderr)
    return code


# Each command loads its rooms when it runs: the desk's first frame should not wait for the measures, nor a figure for Qt.
def _open_desk(options: argparse.Namespace) -> int:
    from iqdesk.cli import windows  # noqa: PLC0415

    return windows.open_desk(options)


def _demo(options: argparse.Namespace) -> int:
    from iqdesk.cli import windows  # noqa: PLC0415

    return windows.demo(options)


def _import_eoir(options: argparse.Namespace) -> int:
    from iqdesk.cli import figures  # noqa: PLC0415

    return figures.import_eoir(options)


def _import_sheet(options: argparse.Namespace) -> int:
    from iqdesk.cli import sheets  # noqa: PLC0415

    return sheets.import_sheet(options)


def _import_calendar(options: argparse.Namespace) -> int:
    from iqdesk.cli import calendars  # noqa: PLC0415

    return calendars.import_calendar(options)


def _export_away(options: argparse.Namespace) -> int:
    from iqdesk.cli import calendars  # noqa: PLC0415

    return calendars.export_away(options)


def _export(options: argparse.Namespace) -> int:
    from iqdesk.cli import exports  # noqa: PLC0415

    return exports.export(options)


def _template(options: argparse.Namespace) -> int:
    from iqdesk.cli import exports  # noqa: PLC0415

    return exports.template(options)


def _standing(options: argparse.Namespace) -> int:
    from iqdesk.cli import figures  # noqa: PLC0415

    return figures.standing(options)


def _clocks(options: argparse.Namespace) -> int:
    from iqdesk.cli import clocks  # noqa: PLC0415

    return clocks.clocks(options)


def _pace(options: argparse.Namespace) -> int:
    from iqdesk.cli import pace  # noqa: PLC0415

    return pace.pace(options)


def _statement(options: argparse.Namespace) -> int:
    from iqdesk.cli import figures  # noqa: PLC0415

    return figures.statement(options)


def _goals_command(name: str) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        from iqdesk.cli import goal_sets  # noqa: PLC0415

        commands = {"list": goal_sets.list_goals, "export": goal_sets.export_goals, "import": goal_sets.import_goals}
        return commands[name](options)

    return run


def _activity(options: argparse.Namespace) -> int:
    from iqdesk.cli import activity  # noqa: PLC0415

    return activity.activity(options)


def _reconcile(options: argparse.Namespace) -> int:
    from iqdesk.cli import reconcile  # noqa: PLC0415

    return reconcile.reconcile(options)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser("iqdesk", description="An offline docket, pace and statement desk for one immigration judge.")
    parser.add_argument("--version", action="version", version=f"IQ Desk {__version__}")
    kinds = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_open(kinds)
    _add_demo(kinds)
    _add_import(kinds)
    _add_export(kinds)
    _add_standing(kinds)
    _add_clocks(kinds)
    _add_pace(kinds)
    _add_statement(kinds)
    _add_activity(kinds)
    _add_reconcile(kinds)
    _add_goals(kinds)
    return parser


def _add_open(kinds: Kinds) -> None:
    command = kinds.add_parser("open", help="open a docket on the desk; `iqdesk FILE` does the same")
    command.add_argument("docket", type=Path, metavar="FILE")
    command.add_argument("--exit-when-painted", action="store_true", help="close after the first complete frame (for measuring)")
    command.set_defaults(run=_open_desk)


def _add_demo(kinds: Kinds) -> None:
    command = kinds.add_parser("demo", help="make a demonstration docket of invented people and open it")
    command.add_argument("--no-window", action="store_true", help="only make the docket; print its path and its standing")
    command.add_argument("--docket", type=Path, metavar="FILE", help="where to make it; a new temporary folder when not given")
    command.set_defaults(run=_demo)


def _add_import(kinds: Kinds) -> None:
    importing = kinds.add_parser("import", help="read files of another kind into a docket")
    sources = importing.add_subparsers(title="sources", metavar="SOURCE", required=True)
    command = sources.add_parser("eoir", help="read EOIR's public case-data folder")
    command.add_argument("folder", type=Path, metavar="FOLDER", help="the folder with the tables, or the one above it")
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--judge", action="append", default=[], metavar="CODE", help="one of the judge's codes; again for more")
    command.add_argument("--create", action="store_true", help="make the docket; --judge is needed then")
    command.add_argument("--json", action="store_true", help="print the report as JSON")
    command.set_defaults(run=_import_eoir)
    _add_import_sheet(sources)


def _add_import_sheet(sources: Kinds) -> None:
    command = sources.add_parser("sheet", help="read a CSV file or an XLSX workbook of hearings, cases, motions or completions")
    command.add_argument("sheet_file", type=Path, metavar="FILE")
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    kinds = ("hearings", "cases", "motions", "completions")
    command.add_argument("--kind", choices=kinds, help="what its rows are; guessed when not given")
    command.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook; the first that can be seen when not given")
    command.add_argument("--date-order", choices=("month", "day"), help="which comes first where no date in a column tells")
    command.add_argument("--dry-run", action="store_true", help="only say what would be new, changed, unchanged and refused")
    command.add_argument("--json", action="store_true", help="print the result as JSON")
    command.set_defaults(run=_import_sheet)
    _add_import_calendar(sources)


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
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--kind", choices=AWAY_KINDS, help="what an event is that says no kind; left out when not given")
    command.add_argument("--dry-run", action="store_true", help="only say what would be new, changed, known and refused")
    command.add_argument("--json", action="store_true", help="print the result as JSON")
    command.set_defaults(run=_import_calendar)


def _add_export(kinds: Kinds) -> None:
    exporting = kinds.add_parser("export", help="write a list as CSV or XLSX, or an empty template for one")
    lists = exporting.add_subparsers(title="lists", metavar="LIST", required=True)
    for name in LISTS:
        command = lists.add_parser(name, help=f"every row of {name.replace('-', ' ')}")
        command.add_argument("--docket", type=Path, required=True, metavar="FILE")
        command.add_argument("--out", type=Path, required=True, metavar="FILE", help="its name ends in .csv or .xlsx")
        command.add_argument("--masked", action="store_true", help="without names, A-numbers to their last three digits")
        command.add_argument("--as-of", type=_day, metavar="DATE", help="for clocks and what is pending; today when not given")
        command.set_defaults(run=_export, list=name)
    command = lists.add_parser("away", help="the days away as an iCalendar file")
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.ics")
    command.add_argument("--masked", action="store_true", help="kinds and days alone")
    command.set_defaults(run=_export_away)
    command = lists.add_parser("template", help="a workbook to fill in and import")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    command.set_defaults(run=_template)


def _add_standing(kinds: Kinds) -> None:
    command = kinds.add_parser("standing", help="compute the eight measures of a fiscal year")
    _add_year(command)
    command.add_argument(
        "--known-on", type=_day, metavar="DATE", help="say beside it what the docket said on this day, where it was otherwise"
    )
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    command.set_defaults(run=_standing)


def _add_clocks(kinds: Kinds) -> None:
    command = kinds.add_parser("clocks", help="list every running clock, overdue first")
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--as-of", type=_day, metavar="DATE", help="2020-04-06; today when not given")
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    command.set_defaults(run=_clocks)


def _add_pace(kinds: Kinds) -> None:
    command = kinds.add_parser("pace", help="print where a year stands between its lines, and where it is likely to end")
    _add_year(command)
    command.add_argument("--weeks", type=_weeks, default=8, help="over how many of the last weeks the average goes; 8")
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=_pace)


def _add_statement(kinds: Kinds) -> None:
    command = kinds.add_parser("statement", help="write the statement of extenuating circumstances as a PDF")
    _add_year(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    command.set_defaults(run=_statement)


def _add_activity(kinds: Kinds) -> None:
    command = kinds.add_parser(
        "activity", help="what the docket did from one day to another: completions, hearings, what is pending"
    )
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--from", dest="first", type=_day, required=True, metavar="DATE", help="the first day, say 2020-04-01")
    command.add_argument("--to", dest="last", type=_day, required=True, metavar="DATE", help="the last day, which is included")
    command.add_argument("--as-of", type=_day, metavar="DATE", help="what is known on this day; today when not given")
    command.add_argument("--named", action="store_true", help="with names and A-numbers, which are masked otherwise")
    how = command.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    how.add_argument("--out", type=Path, metavar="FILE", help="write it; its name ends in .pdf or .xlsx")
    command.set_defaults(run=_activity)


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
        command.add_argument("--docket", type=Path, required=True, metavar="FILE")
        command.set_defaults(run=_goals_command(name))


def _add_reconcile(kinds: Kinds) -> None:
    command = kinds.add_parser("reconcile", help="set the agency's number of completions beside this docket's own")
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--year", type=_year, required=True, help="the fiscal year, by the year it ends in")
    command.add_argument("--figure", type=int, required=True, metavar="NUMBER", help="the completions that the agency showed")
    command.add_argument("--on", type=_day, required=True, metavar="DATE", help="the day it showed them, say 2020-04-06")
    command.add_argument("--named", action="store_true", help="with names and A-numbers, which are masked otherwise")
    how = command.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    how.add_argument("--out", type=Path, metavar="FILE.pdf", help="write the one-page note")
    command.set_defaults(run=_reconcile)


def _add_year(command: argparse.ArgumentParser) -> None:
    command.add_argument("--docket", type=Path, required=True, metavar="FILE")
    command.add_argument("--year", type=_year, required=True, help="the fiscal year, by the year it ends in")
    command.add_argument("--as-of", type=_day, metavar="DATE", help="2020-04-06; today when not given")
    command.add_argument("--reading", action="append", default=[], metavar="NAME", help="a reading to use; again for more")


def _weeks(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 52):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of weeks. Write 1 to 52.")
    return int(text)


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1950 <= int(text) <= 2100):
        raise argparse.ArgumentTypeError(f"“{text}” is not a fiscal year. Write the year it ends in, say 2019.")
    return int(text)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # fromisoformat also takes 20200406 and 2020-W15-1
        raise argparse.ArgumentTypeError(f"“{text}” is not a date. Write it as 2020-04-06.")
    from iqdesk.domain.typed_dates import YEARS  # noqa: PLC0415 - `--help` needs none of the rooms

    if day.year not in YEARS:  # another is a slip of the finger, and days beside it cannot be counted
        raise argparse.ArgumentTypeError(f"“{text}” is not a date here: years run from {YEARS[0]} to {YEARS[-1]}.")
    return day
