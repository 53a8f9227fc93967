"""Bugs: the log holds places and no names, and the bar says what happened before what to do."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from iqdesk.ui.crash_bar import CrashBar
from iqdesk.ui.trouble import CRASH_LOG_NAME, LOG_NAME, SEEN_CRASH_LOG_NAME, Catcher, TroubleBar

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


def test_the_log_holds_places_but_no_value(qapp: QApplication, tmp_path: Path) -> None:
    catcher = Catcher(tmp_path / "logs")
    try:
        raise ValueError("Nguyễn, A000 102 983")  # noqa: TRY301 - the test is about what is caught
    except ValueError:
        kind, _error, trace = sys.exc_info()
        assert kind is not None
        catcher.log(kind, trace)
    text = (tmp_path / "logs" / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_the_log_holds_places_but_no_value" in text
    assert "Nguyễn" not in text
    assert "102" not in text


def test_the_bar_says_what_happened_first(qtbot: QtBot) -> None:
    bar = TroubleBar()
    qtbot.addWidget(bar)
    bar.say("The disk is full. The last change was not saved. Free some space and try again.")
    assert bar._what.text() == "The disk is full."
    assert bar._then.text() == "The last change was not saved. Free some space and try again."
    bar.say("That cannot be.")
    assert bar._what.text() == "That cannot be."
    assert not bar._then.isVisible()


def last_crashes(folder: Path) -> list[tuple[Path, str]]:
    said: list[tuple[Path, str]] = []
    catcher = Catcher(folder)
    catcher.ended_badly.connect(lambda path, text: said.append((path, text)))
    catcher._say_last_crash()
    return said


def test_what_the_last_run_died_of_is_said_once(qapp: QApplication, tmp_path: Path) -> None:
    assert last_crashes(tmp_path) == []
    (tmp_path / CRASH_LOG_NAME).write_text("")  # as a run leaves it that ended well
    assert last_crashes(tmp_path) == []
    (tmp_path / CRASH_LOG_NAME).write_text("Fatal Python error: Segmentation fault")
    assert last_crashes(tmp_path) == [(tmp_path / SEEN_CRASH_LOG_NAME, "Fatal Python error: Segmentation fault")]
    assert last_crashes(tmp_path) == []


def test_the_window_says_where_it_is_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window.say_ended_badly(tmp_path / SEEN_CRASH_LOG_NAME, "Segmentation fault")
    bar = window.findChild(CrashBar)
    qtbot.waitUntil(bar.isVisible)
    assert str(tmp_path / SEEN_CRASH_LOG_NAME) in bar.then.text()
    buttons = {one.text(): one for one in bar.findChildren(QPushButton)}
    buttons["Copy"].click()
    assert QApplication.clipboard().text() == "Segmentation fault"
    buttons["Open folder"].click()
    assert opened == [str(tmp_path)]
    buttons["Put away"].click()
    assert not bar.isVisible()
