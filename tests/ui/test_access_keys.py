"""Alt and a letter lead to one thing: on no page does a field, a button or a menu share the letter of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES
from iqdesk.ui.statement.draft_day_dialog import DraftDayDialog
from iqdesk.ui.year.as_of_dialog import AsOfDialog

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow


def letters(root: QWidget) -> list[str]:
    """The underlined letters of the fields and buttons that show."""
    shown = [one for one in root.findChildren(QWidget) if one.isVisibleTo(root)]
    texts = [one.text() for one in shown if isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and one.buddy())]
    return [found for text in texts if (found := letter(text))]


def letter(text: str) -> str:
    """What stands behind the mark of an access key; empty without one."""
    return text.replace("&&", "").partition("&")[2][:1].casefold()


def bar(window: MainWindow) -> list[str]:
    return [letter(action.text()) for action in window.menuBar().actions()]


def twice(of: list[str]) -> set[str]:
    return {one for one in of if of.count(one) > 1}


@pytest.mark.parametrize("name", [name for name in PAGES if name != "bench"])
def test_no_two_things_on_a_page_share_a_letter(name: str, window: MainWindow) -> None:
    setting = window.desk.file.settings_on(window.desk.today)[5]
    window.go(Place(name, setting.case.case_id if name == "case" else None))
    assert twice(bar(window) + letters(window)) == set()
    window.page().toggle_side()
    assert twice(bar(window) + letters(window)) == set()


def test_what_if_takes_no_letter_of_a_menu(window: MainWindow) -> None:
    next(action for menu in window.menuBar().actions() for action in menu.menu().actions() if "What i" in action.text()).trigger()
    assert "s" in letters(window)
    assert twice(bar(window) + letters(window)) == set()


def test_the_field_and_the_buttons_of_another_day_have_letters_of_their_own(window: MainWindow) -> None:
    for kind in (AsOfDialog, DraftDayDialog):
        dialog: QDialog = kind(window, window.desk.today, window.desk.today)
        assert len(letters(dialog)) == 3
        assert twice(letters(dialog)) == set()
