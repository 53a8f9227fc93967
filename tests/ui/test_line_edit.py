"""Undo in a field: the letters while it is typed into, the docket's last step while it is untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from typist import Typist

from iqdesk.ui.choice import Choice
from iqdesk.ui.line_edit import LineEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


def undoes(window: MainWindow) -> str:
    step = window.desk.file.next_undo()
    return step.name if step else ""


def test_undo_in_an_untouched_field_takes_back_the_last_entry_and_redo_does_it_again(window: MainWindow, qtbot: QtBot) -> None:
    clerk, before = Typist(qtbot, window), undoes(window)
    clerk.presses("Ctrl+2", "Ctrl+N")
    clerk.types("204300100\t\t830\n")
    added = undoes(window)
    assert added != before
    assert isinstance(QApplication.focusWidget(), LineEdit)
    clerk.presses("Ctrl+Z")
    assert undoes(window) == before
    clerk.presses("Ctrl+Shift+Z")
    assert undoes(window) == added


def test_undo_in_a_field_that_was_typed_into_takes_back_its_letters_and_no_entry(window: MainWindow, qtbot: QtBot) -> None:
    clerk, before = Typist(qtbot, window), undoes(window)
    clerk.presses("Ctrl+F")
    clerk.types("vo")
    for _ in range(3):
        clerk.presses("Ctrl+Z")
    field = QApplication.focusWidget()
    assert isinstance(field, LineEdit)
    assert field.text() == ""
    assert undoes(window) == before


def test_the_day_is_closed_from_a_field_and_a_stroke_in_a_drop_down_searches_nothing(window: MainWindow, qtbot: QtBot) -> None:
    clerk = Typist(qtbot, window)
    clerk.presses("Ctrl+2", "Ctrl+N")
    clerk.types("204300100\t\t830\t\t\t/")
    assert isinstance(QApplication.focusWidget(), Choice)
    clerk.presses("Shift+Tab", "Ctrl+E")
    assert window.page().name == "close"
