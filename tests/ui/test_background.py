"""The worker: answers and errors come back on the windows' thread, a job can be stopped, no garbage is collected meanwhile."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest

from iqdesk.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    Progress = Callable[[str, int, int], None]
    ShouldStop = Callable[[], bool]


class Stopped(Exception):
    """As a job raises it that was told to stop."""


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


def where_and_whether_garbage_is_collected(progress: Progress, should_stop: ShouldStop) -> object:
    progress("hearings", 3_000_000_000, 5_000_000_000)
    return threading.current_thread() is threading.main_thread(), gc.isenabled(), should_stop()


def until_stopped(_progress: Progress, should_stop: ShouldStop) -> object:
    while not should_stop():
        pass
    raise Stopped


def broken(_progress: Progress, _should_stop: ShouldStop) -> object:
    raise ValueError("as it is")


def test_a_job_answers_from_a_thread_in_which_no_garbage_is_collected(background: Background, qtbot: QtBot) -> None:
    said: list[tuple[str, int, int]] = []
    background.progressed.connect(lambda *words: said.append(words))
    with qtbot.waitSignal(background.finished) as answer:
        background.start(where_and_whether_garbage_is_collected)
    assert answer.args == [(False, False, False)]
    assert said == [("hearings", 3_000_000_000, 5_000_000_000)]  # beyond Qt's own integers
    assert gc.isenabled()
    assert not background.is_busy


def test_a_job_can_be_stopped(background: Background, qtbot: QtBot) -> None:
    background.start(until_stopped)
    with qtbot.waitSignal(background.failed) as failure:
        background.stop()
    assert isinstance(failure.args[0], Stopped)


def test_what_a_job_raises_is_handed_over(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.failed) as failure:
        background.start(broken)
    assert str(failure.args[0]) == "as it is"


def test_one_job_at_a_time_and_waiting_stops_it(background: Background, qtbot: QtBot) -> None:
    background.start(until_stopped)
    with pytest.raises(RuntimeError, match="running already"):
        background.start(until_stopped)
    with qtbot.waitSignal(background.failed):
        background.wait()


def test_a_job_waits_while_a_key_is_served_and_goes_on_after_it(background: Background, qtbot: QtBot) -> None:
    may_ask, asked = threading.Event(), threading.Event()

    def asks_once(_progress: Progress, should_stop: ShouldStop) -> object:
        may_ask.wait()
        asked.set()
        return should_stop()

    background.start(asks_once)
    background.give_way()
    may_ask.set()
    asked.wait()
    assert background.is_busy  # no event was taken up yet: the timer that ends the wait has not run
    with qtbot.waitSignal(background.finished) as answer:
        pass
    assert answer.args == [False]


def test_a_job_that_gives_way_can_be_stopped(background: Background, qtbot: QtBot) -> None:
    background.start(until_stopped)
    background.give_way()
    with qtbot.waitSignal(background.failed) as failure:
        background.stop()
    assert isinstance(failure.args[0], Stopped)
