"""One outcome from the keyboard to the paper and back: the window, Pace, the standing and the PDF say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from reports.reading import whole_text

from iqdesk.domain.docket import Manner, Outcome, OutcomeKind
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.outcomes.answers import Answer
from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog
from iqdesk.ui.pace.pace_page import PacePage
from iqdesk.ui.sidebar import ENTRIES
from iqdesk.ui.statement.statement_page import StatementPage
from iqdesk.ui.today_page import TodayPage

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
TO_PACE = Qt.Key(ord(str(1 + [entry.page for entry in ENTRIES].index("pace"))))


def test_an_outcome_goes_from_the_keyboard_to_the_paper_and_is_undone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = completions(window)
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: Answer(Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)))
    today = window.page()
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(today.list.hasFocus)
    qtbot.keyClick(today.list, Qt.Key.Key_C)
    setting = today.list.current()
    assert setting is not None
    assert setting.outcome is OutcomeKind.COMPLETED

    qtbot.keyClick(window, TO_PACE, CONTROL)
    assert pace_says(window, before + 1)
    assert completions(window) == before + 1
    assert f"{before + 1} cases" in paper(window, tmp_path / "one.pdf", monkeypatch)

    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert completions(window) == before
    assert f"{before} cases" in paper(window, tmp_path / "two.pdf", monkeypatch)
    qtbot.keyClick(window, TO_PACE, CONTROL)
    assert pace_says(window, before)


def completions(window: MainWindow) -> int:
    done = window.desk.standing().as_json()["completions"]
    assert isinstance(done, dict)
    return int(done["count"])


def pace_says(window: MainWindow, count: int) -> bool:
    page = window.page()
    return isinstance(page, PacePage) and page.stands.text().startswith(f"{count} of 700 completed")


def paper(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(path), ""))
    window.go_to("statement")
    page = window.page()
    assert isinstance(page, StatementPage)
    page.save()
    return whole_text(path.read_bytes())
