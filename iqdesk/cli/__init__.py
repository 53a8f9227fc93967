"""The command line: thin verbs over the same rooms the windows use. Qt is imported only to open the desk.

Exit codes: 0 done; 1 a file, the disk or the docket refused it; 2 a command that cannot be meant, whatever any file holds.
What is refused is one sentence, no traceback.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from iqdesk.cli.encoding import write_what_can_be
from iqdesk.cli.parser import COMMANDS, the_parser
from iqdesk.cli.refusal import TROUBLE, USAGE, Refused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    write_what_can_be()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] not in COMMANDS and not words[0].startswith("-"):
        words.insert(0, "open")  # `iqdesk FILE`, as a double click on a docket calls it
    parser = the_parser()
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
