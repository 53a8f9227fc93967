"""The list of hearings on a docket of a million: opened, ordered, narrowed and scrolled in the real window, without a screen.

Each line says when the first rows were painted, when every id was there, and what the plain question costs: `fetchall()`
of the same ids in the same order, in the same run. Run `uv run python tests/benchmarks/bench_hearings.py [CASES]`.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings

from iqdesk import app as composition
from iqdesk.domain.lists import HearingOrder, HearingView, ListKind, ListQuery
from iqdesk.ui.desk import Desk
from iqdesk.ui.docket_page import DocketPage
from iqdesk.ui.main_window import MainWindow
from iqdesk.ui.page import Place
from iqdesk.ui.theme import Look, Theme
from tests.benchmarks.large_docket import CASES, TODAY, large_docket

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.lists.pane import ListPane

JUMPS, RUNS = 200, 3
GOAL = 0.020  # seconds a jump may take
OWN = "h.judge in (select code from judge_codes)"
JOINED = "hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = p.case_id"
OUTCOME = "case when h.code is null then h.is_recorded when h.code in ('8A', '8B') then 2 when h.code = 'RR' then 4 else 3 end"
RAW_ORDERS = {
    HearingOrder.DAY: "hearings h where {own} order by h.day, h.start_minute",
    HearingOrder.TIME: "hearings h where {own} order by h.start_minute, h.day",
    HearingOrder.A_NUMBER: f"{JOINED} where {{own}} order by c.a_number, h.day, h.start_minute",
    HearingOrder.RESPONDENT: f"{JOINED} where {{own}} order by c.search_name, h.day, h.start_minute",
    HearingOrder.KIND: "hearings h where {own} order by h.kind, h.day, h.start_minute",
    HearingOrder.OUTCOME: f"hearings h where {{own}} order by {OUTCOME}, h.day, h.start_minute",
}
RAW_LINES = f"""select h.id, h.day, h.start_minute, h.minutes, h.kind, h.code, c.family, c.given, c.a_number, c.custody
    from {JOINED} where h.id in (select value from json_each(?))"""  # noqa: S608 - named above


class Timed(NamedTuple):
    """Seconds until the first rows were painted, until all ids were there, and how many."""

    first: float
    whole: float
    rows: int


class Jump(NamedTuple):
    """Seconds until a jump was painted, and how many of them the program itself worked."""

    passed: float
    own: float


def main() -> None:
    """Make the docket and print every figure."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    with tempfile.TemporaryDirectory() as folder, large_docket(Path(folder) / "bench.iqdocket", cases) as file:
        application = composition.application()
        theme = Theme(application, Look.LIGHT)
        settings = QSettings(str(Path(folder) / "bench.ini"), QSettings.Format.IniFormat)
        window = MainWindow(Desk(file, lambda: TODAY), theme, settings)
        theme.dress()
        window.resize(1280, 800)
        window.show()
        began = time.perf_counter()
        window.go(Place("docket", ListKind.HEARINGS))
        page = window.page()
        if not isinstance(page, DocketPage):
            raise TypeError("the docket's page was asked for")
        page.list.viewport().repaint()
        opened = time.perf_counter() - began
        _settle(page.pane)
        checked = _checked(window.desk)
        print(f"{file.list_count(ListKind.HEARINGS):,} hearings of {cases:,} cases; the best of {RUNS} runs")
        print(f"page opened the first time, with what is to come: {opened * 1000:.0f} ms")
        print(f"what is to be checked, read beside it before the rest is measured: {checked:.1f} s")
        _orders(page.pane, file)
        _views(page.pane, file)
        _jumps(page.pane, file)
        window.close()


def _orders(pane: ListPane, file: DocketFile) -> None:
    for order in HearingOrder:
        for descending in (False, True):
            query = ListQuery(HearingView.ALL, order, descending)
            raw = _raw(file, RAW_ORDERS[order].replace("{own}", OWN))
            _say(f"all by {order.value}{', last first' if descending else ''}", _asked(pane, query), raw)


def _views(pane: ListPane, file: DocketFile) -> None:
    day = RAW_ORDERS[HearingOrder.DAY]
    name, number = file._connection.execute("select search_name, a_number from cases limit 1 offset 5000").fetchone()
    narrowed = (
        ("no outcome", ListQuery(HearingView.NO_OUTCOME, HearingOrder.DAY), "h.code is null and h.is_recorded = 0"),
        ("reserved", ListQuery(HearingView.RESERVED, HearingOrder.DAY), "h.code in ('RR', 'DD', 'RD')"),
    )
    for words, query, condition in narrowed:
        _say(words, _asked(pane, query), _raw(file, day.replace("{own}", f"{OWN} and {condition}")))
    joined = f"{JOINED} where {OWN} and {{condition}} order by h.day, h.start_minute"
    searched = (
        ("one A-number", number, f"c.a_number = '{number}'"),
        ("one name", name, f"instr(c.search_name, '{name}')"),
        ("a letter that is in most names", "a", "instr(c.search_name, 'a')"),
    )
    for words, typed, condition in searched:
        query = ListQuery(HearingView.ALL, HearingOrder.DAY, search=typed)
        _say(f"found by {words}", _asked(pane, query), _raw(file, joined.replace("{condition}", condition)))


def _jumps(pane: ListPane, file: DocketFile) -> None:
    """Jumps to anywhere, each with a frame painted, on a list whose rows are not there yet; the best of some runs each."""
    _asked(pane, ListQuery(HearingView.ALL, HearingOrder.DAY))
    table, model = pane.list, pane.model
    chance = random.Random(7)  # noqa: S311 - the same jumps each time
    places = [chance.randrange(len(model.ids)) for _ in range(JUMPS)]
    shown = table.viewport().height() // table.row_height + 1
    runs = [[_jump(pane, place) for place in places] for _ in range(RUNS)]
    jumps = [min(jump.passed for jump in tried) for tried in zip(*runs, strict=True)]
    own = [min(jump.own for jump in tried) for tried in zip(*runs, strict=True)]
    raws = [_raw_lines(file, model.ids[place : place + shown]) for place in places]
    middle, worst, raw = statistics.median(jumps), max(jumps), statistics.median(raws)
    every = [jump.passed for run in runs for jump in run]
    late = sum(passed > GOAL for passed in every)
    print(f"{JUMPS} scroll jumps: median {middle * 1000:.1f} ms, worst {worst * 1000:.1f} ms (wanted: at most {GOAL * 1000:.0f})")
    print(f"  processor time of the window alone: median {statistics.median(own) * 1000:.1f} ms, worst {max(own) * 1000:.1f} ms")
    print(f"  of all {len(every)} that were tried {late} took longer than wanted, the longest {max(every) * 1000:.1f} ms")
    print(f"  fetchall() of the columns of the {shown} rows shown: {raw * 1000:.1f} ms; ratio {middle / raw:.1f}")


def _jump(pane: ListPane, place: int) -> Jump:
    pane.model.forget()
    began, worked = time.perf_counter(), time.thread_time()
    pane.list.verticalScrollBar().setValue(place * pane.list.row_height)
    pane.list.viewport().repaint()
    return Jump(time.perf_counter() - began, time.thread_time() - worked)


def _raw_lines(file: DocketFile, ids: Sequence[int]) -> float:
    wanted = f"[{','.join(map(str, ids))}]"
    began = time.perf_counter()
    file._connection.execute(RAW_LINES, (wanted,)).fetchall()
    return time.perf_counter() - began


def _asked(pane: ListPane, query: ListQuery) -> Timed:
    """The best of some runs; between them another question, so that each one is asked anew."""
    return min(_asked_once(pane, query) for _ in range(RUNS))


def _asked_once(pane: ListPane, query: ListQuery) -> Timed:
    pane.ask(ListQuery(HearingView.DID_NOT_PROCEED, HearingOrder.DAY, search="nobody at all"))
    _settle(pane)
    began = time.perf_counter()
    pane.ask(query)
    pane.list.viewport().repaint()
    first = time.perf_counter() - began
    _settle(pane)
    return Timed(first, time.perf_counter() - began, len(pane.model.ids))


def _settle(pane: ListPane) -> None:
    while not pane.model.is_whole:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _checked(desk: Desk) -> float:
    """Seconds until what is to be checked was read, which goes on beside every page of a window that has just opened."""
    began = time.perf_counter()
    while desk.findings.is_reading:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    return time.perf_counter() - began


def _raw(file: DocketFile, question: str) -> float:
    """The fastest `fetchall()` of the ids alone."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        file._connection.execute(f"select h.id from {question}").fetchall()  # noqa: S608 - named above
        times.append(time.perf_counter() - began)
    return min(times)


def _say(words: str, timed: Timed, raw: float) -> None:
    first, whole = timed.first * 1000, timed.whole * 1000
    print(
        f"{words:34} first rows {first:5.0f} ms (wanted: at most 400), all {timed.rows:9,} in {whole:6.0f} ms; "
        f"raw {raw * 1000:6.0f} ms; ratio {timed.whole / raw:.2f}, first rows {timed.first / raw:.3f}"
    )


if __name__ == "__main__":
    main()
