"""A step that takes long: written in parts while the window is alive, stopped and refused without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.store import journal
from iqdesk.ui import long_step
from iqdesk.ui.desk import IS_WRITING, LOOKS_BACK
from iqdesk.ui.long_step import LongStep
from iqdesk.ui.match import match_page
from iqdesk.ui.match.match_page import MatchPage
from iqdesk.ui.menus import edit_menu
from ui.match_docket import a_docket_to_match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def file() -> Iterator[DocketFile]:
    with a_docket_to_match() as docket:
        yield docket


@pytest.fixture(autouse=True)
def in_small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every pair is a turn of its own, and two of them are many."""
    monkeypatch.setattr(long_step, "TURN", 0)
    monkeypatch.setattr(long_step, "LONG", -1)
    monkeypatch.setattr(match_page, "MANY", 2)


@pytest.fixture
def window(open_window: OpenWindow, file: DocketFile) -> MainWindow:
    return open_window(file)


@pytest.fixture
def page(window: MainWindow) -> MatchPage:
    window.go_to("match")
    found = window.page()
    assert isinstance(found, MatchPage)
    return found


class Meanwhile(QObject):
    """Whoever is at the desk while a long step is written: looks at the dialog, tries to write, and may stop it."""

    def __init__(self, window: MainWindow, *, stops: bool = False, closes: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._stops = stops
        self._closes = closes
        self.said: list[str] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def _on_turn(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, LongStep) or not dialog.far.text():
            return
        self._timer.stop()
        self.said = [dialog.far.text(), self._window.desk.attempt(undo)]
        if self._stops:
            dialog.stop.click()
        if self._closes:
            dialog.close()


def undo(file: DocketFile) -> Touched:
    return file.undo()


def test_many_pairs_are_accepted_in_one_step_that_says_how_far_it_is(page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    meanwhile, waiting, lines = Meanwhile(window), window.desk.file.unmatched_cases(), len(page.list.rows.rows)
    qtbot.mouseClick(page.accept_certain, Qt.MouseButton.LeftButton)
    assert meanwhile.said == ["1 of 2  ·  less than a minute left", IS_WRITING]
    assert window.desk.file.unmatched_cases() == waiting - 2
    assert len(page.list.rows.rows) == lines - 2
    step = window.desk.file.last_step()
    assert step is not None
    assert step.name == "Matched 2 cases with the public data"
    window.desk.undo()
    assert window.desk.file.unmatched_cases() == waiting


@pytest.mark.parametrize("way", ["stops", "closes"])
def test_stopped_it_leaves_nothing(way: str, page: MatchPage, window: MainWindow, qtbot: QtBot) -> None:
    before, waiting, lines = window.desk.file.last_step(), window.desk.file.unmatched_cases(), len(page.list.rows.rows)
    Meanwhile(window, **{way: True})
    qtbot.mouseClick(page.accept_certain, Qt.MouseButton.LeftButton)
    assert (window.desk.file.last_step(), window.desk.file.unmatched_cases()) == (before, waiting)
    assert len(page.list.rows.rows) == lines
    assert not window.desk.is_writing


def test_what_the_rules_refuse_in_the_middle_leaves_nothing_and_is_said(window: MainWindow) -> None:
    before = window.desk.file.last_step()

    def parts() -> Iterator[int]:
        with window.desk.file.one_step("Tried"):
            window.desk.file.undo()
            yield 1
            raise RuleBroken("That case is matched already.")

    assert not LongStep.write(window, window.desk, "Trying", parts(), 2)  # type: ignore[arg-type] # it never ends well
    assert window.trouble.accessibleName() == "That case is matched already."
    assert window.desk.file.last_step() == before
    assert not window.desk.is_writing


def test_a_long_step_is_undone_and_redone_with_a_bar_too(
    page: MatchPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(edit_menu, "MANY", 2)
    monkeypatch.setattr(journal, "ROWS_IN_A_PART", 2)
    waiting = window.desk.file.unmatched_cases()
    qtbot.mouseClick(page.accept_certain, Qt.MouseButton.LeftButton)
    undoing = Meanwhile(window)
    window.menus.edit.undo()
    assert undoing.said[1:] == [IS_WRITING]
    assert window.desk.file.unmatched_cases() == waiting
    redoing = Meanwhile(window)
    window.menus.edit.redo()
    assert redoing.said[1:] == [IS_WRITING]
    assert window.desk.file.unmatched_cases() == waiting - 2
    Meanwhile(window, stops=True)
    window.menus.edit.undo()
    assert window.desk.file.unmatched_cases() == waiting - 2


def test_nothing_long_is_begun_while_a_case_is_shown_as_it_was(window: MainWindow) -> None:
    window.desk.looks_back = True
    before = window.desk.file.last_step()
    assert not LongStep.write(window, window.desk, "Taking back", window.desk.file.undo_in_parts(), 2)
    assert window.trouble.accessibleName() == LOOKS_BACK
    assert window.desk.file.last_step() == before
