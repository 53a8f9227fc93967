"""Typing into the statement while its pages are laid out: how long a key takes until its letter is painted.

Run `uv run python tests/benchmarks/bench_typing.py [CASES]`. Twenty-five keys come in a second, as quickly as a
person types; the ratio is to the same keys while nothing is laid out. Beside the time until a letter is painted stands
what the window's own thread worked for it, which does not depend on what else runs on the machine.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.large_docket import TODAY, large_docket
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from iqdesk.ui.desk import Desk
from iqdesk.ui.main_window import MainWindow
from iqdesk.ui.statement.statement_page import StatementPage
from iqdesk.ui.theme import Look, Theme

CASES = 3_000
WORDS = "By then I had completed {completions} cases; the docket of that week held more than its days could hear. "
FRAME = 1 / 60
GAP = 40  # milliseconds


class Key(NamedTuple):
    """Seconds from a key to its letter on the screen, and how many of them the window's thread worked."""

    painted: float
    worked: float


def keys(app: QApplication, page: StatementPage, text: str, *, lays_out: bool) -> list[Key]:
    """Type, with pages laid out all the time, or none."""
    times, field = [], page.editor.field
    for letter in text:
        page._soon.stop()
        if lays_out and not page.laying.is_busy and page.made.paper is not None:
            page.laying.lay_out(replace(page.made.paper))  # a paper of its own: the same one is not laid out twice
        QTest.qWait(GAP)  # the thread of the layout has the interpreter meanwhile
        began, worked = perf_counter(), thread_time()
        QTest.keyClicks(field, letter)
        app.processEvents()
        times.append(Key(perf_counter() - began, thread_time() - worked))
    return times


def wait(app: QApplication, page: StatementPage) -> float:
    """Seconds until the pages are there."""
    began = perf_counter()
    app.processEvents()
    while page.laying.is_busy or page._soon.isActive() or page._printed_of is not page.made.paper:
        app.processEvents()
    return perf_counter() - began


def main() -> None:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    app = QApplication(["iqdesk", "-style", "fusion"])
    with TemporaryDirectory() as folder, large_docket(Path(folder) / "large.iqdocket", cases) as file:
        theme = Theme(app, Look.LIGHT)
        settings = QSettings(str(Path(folder) / "iqdesk.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Desk(file, lambda: TODAY), theme, settings)
        theme.dress()
        window.resize(1280, 800)
        window.show()
        window.go_to("statement")
        page = window.page()
        if not isinstance(page, StatementPage):
            raise SystemExit("The statement is not shown.")
        while page.printed is None:
            app.processEvents()
        page.begin_draft()
        page.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)
        wait(app, page)
        alone = keys(app, page, WORDS, lays_out=False)
        wait(app, page)
        beside = keys(app, page, WORDS, lays_out=True)
        page._soon.start(0)
        layout = wait(app, page)
        pages = page.printed.pages
        rows = page.made.paper.schedule.count if page.made.paper is not None else 0
        window.close()
    print(f"{rows:,} rows, {pages} pages; the last layout took {layout:.1f} s")
    say("alone", alone)
    say("beside the layout", beside)
    ratio = median(one.painted for one in beside) / median(one.painted for one in alone)
    print(f"ratio of the medians {ratio:.1f}")


def say(which: str, times: list[Key]) -> None:
    """Print what keys took."""
    painted, worked = ([1000 * one[place] for one in times] for place in (0, 1))
    late = sum(one.painted > FRAME for one in times)
    print(f"a key {which}: median {median(painted):.1f} ms, worst {max(painted):.0f} ms, {late} of {len(times)} over a frame")
    print(f"    of which the window's thread worked: median {median(worked):.1f} ms, worst {max(worked):.0f} ms")


if __name__ == "__main__":
    main()
