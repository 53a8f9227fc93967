"""The commands that open the desk. They load no more than it needs: its first frame waits for them."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from iqdesk.cli import clock, display
from iqdesk.cli.refusal import Refused

if TYPE_CHECKING:
    import argparse


def open_desk(options: argparse.Namespace) -> int:
    """Open a docket on the desk."""
    reason = display.why_no_window()
    if reason:
        raise Refused(reason)
    gc.disable()  # a start makes much and drops nothing, loading the modules first of all; switched on after the first frame
    from iqdesk import app  # noqa: PLC0415 - Qt, only to open the desk

    return app.run(options.docket, exit_when_painted=options.exit_when_painted)


def demo(options: argparse.Namespace) -> int:
    """Make the demonstration docket; open it, or print its path and standing."""
    if not options.no_window:
        reason = display.why_no_window()
        if reason:
            raise Refused(f"{reason} To see figures without a window: iqdesk demo --no-window.")
    from iqdesk import demo as demonstration  # noqa: PLC0415 - brings the importer
    from iqdesk.cli import places  # noqa: PLC0415 - the desk alone needs none

    today = clock.today()
    path = options.docket or demonstration.new_path()
    places.refuse_new_docket_at(path, "Choose another name, or leave out --docket.")
    if sys.stderr.isatty():
        print("Making the demonstration docket …", file=sys.stderr)
    with places.made_whole(path) as part:
        demonstration.make(part, today)
    print(path, flush=True)
    if options.no_window:
        from iqdesk.cli import figures  # noqa: PLC0415 - only to print

        print(figures.standing_now(path, today))
        return 0
    from iqdesk import app  # noqa: PLC0415 - Qt, only to open the desk

    return app.run(path)
