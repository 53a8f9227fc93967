"""Commands run in the process of the tests, as a person types them."""

from __future__ import annotations

from iqdesk.cli import main


def exit_code_of(*words: object) -> int:
    """The exit code of a command, also where the reading of its words ends the program."""
    try:
        return main([str(word) for word in words])
    except SystemExit as end:  # argparse ends so
        return int(end.code or 0)
