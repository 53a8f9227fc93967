"""A case: its tables, its family, its history by name, and the timeline's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from iqdesk.ui.case_page import CasePage
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> CasePage:
    setting = window.desk.file.settings_on(window.desk.today)[5]
    window.go(Place("case", setting.case.case_id))
    shown = window.page()
    assert isinstance(shown, CasePage)
    return shown


def test_the_head_says_who(page: CasePage) -> None:
    assert page.title == "Nguyễn, Thảo Vi"
    assert page.facts.startswith("A000\u00a0102\u00a0983  ·  Removal  ·  Detained")


def test_hearings_stand_newest_first_with_their_outcomes(page: CasePage) -> None:
    rows = page.hearings.table.rows.rows
    assert [row.cells[6].text for row in rows] == ["To come", "No outcome"]
    assert [row.cells[3].text for row in rows] == ["Merits", "Merits"]


def test_what_a_case_does_not_have_is_not_there(page: CasePage) -> None:
    assert not page.motions.isVisible()
    assert not page.appeals.isVisible()
    assert page.proceedings.isVisible()


def test_enter_on_a_member_of_the_family_goes_there(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    page.family.table.choose_place(0)
    qtbot.keyClick(page.family.table, Qt.Key.Key_Return)
    assert window.page().title == "Baptistin, Ernste"
    window.back()
    assert window.page().title == "Nguyễn, Thảo Vi"


def test_the_history_names_the_steps_and_their_author(page: CasePage) -> None:
    names = [row.cells[0].text for row in page.history.table.rows.rows]
    assert names[-1] == "Added case A000\u00a0102\u00a0983"
    assert page.history.table.rows.rows[0].cells[0].second.startswith("Marguerite Ellery, ")


def test_the_timeline_says_in_words_what_it_draws(page: CasePage) -> None:
    assert page.timeline.accessibleDescription() == "1 proceeding, 2 hearings. The tables below say the same."


def test_a_case_that_is_gone_is_said_in_words(window: MainWindow) -> None:
    window.go(Place("case", 12345))
    assert window.trouble.accessibleName() == "That case is no longer in the docket."
