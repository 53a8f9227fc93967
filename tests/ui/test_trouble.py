"""Bugs: the log holds places and no names, and the bar says what happened before what to do."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from iqdesk.ui.trouble import LOG_NAME, Catcher, TroubleBar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


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
