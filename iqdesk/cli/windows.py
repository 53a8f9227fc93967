"""The commands that open the desk. They load no more than it needs: its first frame waits for them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.cli import display
from iqdesk.cli.refusal import Refused

if TYPE_CHECKING:
    import argparse


def open_desk(options: argparse.Namespace) -> int:
    """Open a docket on the desk."""
    reason = display.why_no_window()
    if reason:
        raise Refused(reason)
    from iqdesk import app  # noqa: PLC0415 - Qt, only to open the desk

    return app.run(options.docket, exit_when_painted=options.exit_when_painted)


def demo(options: argparse.Namespace) -> int:
    """Make the demonstration docket; open it, or print its path and standing."""
    if not options.no_window:
        reason = display.why_no_window()
        if reason:
            raise Refused(f"{reason} Or run iqdesk demo --no-window, which makes the docket and prints its standing.")
    from iqdesk import demo as demonstration  # noqa: PLC0415 - brings the importer

    today = date.today()  # noqa: DTZ011 - dates are the court's, without zone
    path = options.docket or demonstration.new_path()
    demonstration.make(path, today)
    print(path)
    if options.no_window:
        from iqdesk.cli import figures  # noqa: PLC0415 - only to print

        print(figures.standing_now(path, today))
        return 0
    from iqdesk import app  # noqa: PLC0415 - Qt, only to open the desk

    return app.run(path)
