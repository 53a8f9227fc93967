"""The docket's list and the find box: filters, order, counts and the way into a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.ui.docket_page import DocketPage

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> DocketPage:
    window.go_to("docket")
    shown = window.page()
    assert isinstance(shown, DocketPage)
    return shown


def numbers(page: DocketPage) -> list[str]:
    return [page.model.row_at(row).cells[0].text for row in range(page.model.rowCount())]


def count_said(page: DocketPage) -> str:
    return page._count.text()


def test_it_opens_on_what_is_pending(page: DocketPage) -> None:
    assert page.pane.query.view is CaseView.PENDING
    assert count_said(page) == "10 of 44"


def test_the_model_keeps_qts_rules(page: DocketPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model, force_py=True)


def test_a_chip_filters(page: DocketPage, qtbot: QtBot) -> None:
    chip = next(one for one in page.findChildren(QPushButton) if one.text() == "Detained")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert count_said(page).endswith("of 44")
    assert {page.model.row_at(row).cells[2].text for row in range(page.model.rowCount())} == {"Detained"}


def test_a_head_orders_and_clicked_again_turns_the_order(page: DocketPage) -> None:
    head = page.list.horizontalHeader()
    head.sectionClicked.emit(0)
    assert page.pane.query.order is CaseOrder.A_NUMBER
    assert numbers(page) == sorted(numbers(page))
    head.sectionClicked.emit(0)
    assert numbers(page) == sorted(numbers(page), reverse=True)


@pytest.mark.parametrize("typed", ["A000 102 983", "102983", "a-000-102-983", "nguyen"])
def test_finding_by_number_in_any_spelling_or_by_name(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.find_box.hasFocus)
    qtbot.keyClicks(window.find_box, typed)
    page = window.page()
    assert isinstance(page, DocketPage)
    assert numbers(page) == ["A000\u00a0102\u00a0983"]
    qtbot.keyClick(window.find_box, Qt.Key.Key_Return)
    assert window.page().title == "Nguyễn, Thảo Vi"


def test_a_date_finds_the_cases_set_for_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.find_box, "3/9/2027")
    page = window.page()
    assert isinstance(page, DocketPage)
    assert len(numbers(page)) == 10


def test_nothing_found_says_so_and_clears(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.find_box, "zebra")
    assert page.pane._none.text() == "None of 44 cases match."
    assert page.pane._none.isVisible()
    clear = next(one for one in page.findChildren(QPushButton) if one.text() == "Clear filters")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(numbers(page)) == 44
    assert window.find_box.text() == ""


def test_copy_takes_the_a_number_without_spaces(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    number = page.model.row_at(page.list.currentIndex().row()).cells[0].text
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == number.replace("\u00a0", "")


def test_lines_are_read_for_the_rows_that_are_looked_at(page: DocketPage) -> None:
    page.model._pages.clear()
    page.model.row_at(0)
    assert list(page.model._pages) == [0]
