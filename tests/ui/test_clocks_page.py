"""The page Clocks: every running clock, overdue first, the same as the command line prints."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from iqdesk.domain.clocks import ClockState
from iqdesk.domain.docket import MarkKind
from iqdesk.domain.entries import NewMark
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.page import Place
from iqdesk.ui.today_page import TodayPage
from iqdesk.ui.year import clocks_page
from iqdesk.ui.year.clocks_page import WHICH, ClocksPage, Which
from ui.dockets import TODAY

if TYPE_CHECKING:
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> ClocksPage:
    window.go(Place("clocks"))
    found = window.page()
    assert isinstance(found, ClocksPage)
    return found


def lines(page: ClocksPage) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in page.list.rows.rows]


def chip(page: ClocksPage, which: Which) -> None:
    page._chips.chosen.emit(WHICH.index(which))


def test_the_page_shows_what_the_command_line_prints(page: ClocksPage) -> None:
    assert page.running is not None
    cases = page.desk.file.case_names({clock.case_id for clock in page.running.clocks if clock.case_id is not None})
    printed = page.running.as_json(cases)["clocks"]
    assert isinstance(printed, list)
    shown = [(words, number.replace("\u00a0", " ")) for words, _due, number, _started in lines(page)]
    assert shown == [(one["words"], one["case"]) for one in printed]
    first = page.list.rows.rows[0].cells
    # The decision reserved on Thursday, February 25 was due ten days later, on a Sunday.
    assert [(cell.text, cell.second) for cell in first] == [
        ("2 days overdue", "Non-detained in 10 days"),
        ("Sun Mar 7", "Sunday, the day stands"),
        (first[2].text, "Quispe Huallpa, Nélida"),
        ("Decision reserved", "Thu Feb 25"),
    ]
    assert first[0].glyph is Glyph.TRIANGLE


def test_the_chips_narrow_the_list_and_the_rule_of_the_chosen_clock_is_said(page: ClocksPage) -> None:
    chip(page, Which.MOTIONS)
    assert {row[3] for row in lines(page)} == {"Motion received"}
    assert "20 calendar days" in page.said.text()
    assert "benchmark 3" in page.said.text()
    chip(page, Which.FIRST_DATES)
    assert {row[3] for row in lines(page)} == {"First date set"}
    page.list.choose_place(1)
    assert "first scheduled merits date" in page.said.text()
    chip(page, Which.OVERDUE)
    assert len(lines(page)) == page.desk.overdue() == 2


def test_a_mark_is_shown_as_what_it_leaves_out(page: ClocksPage, window: MainWindow) -> None:
    assert page.running is not None
    clock = next(one for one in page.running.clocks if one.benchmark.name == "nondetained-10-days")
    assert clock.case_id is not None
    mark = NewMark(clock.case_id, MarkKind.CAP, "No number left", clock.started)
    assert window.desk.do(lambda file: file.add_mark(mark))
    chip(page, Which.HELD)
    cell = page.list.rows.rows[0].cells[0]
    assert (cell.text, cell.second, cell.glyph) == ("Cap", "Left out of “Non-detained in 10 days”", Glyph.PAUSE)
    assert page.running is not None
    assert len(page.running.of_state(ClockState.HELD)) == len(lines(page))
    window.go(Place("case", clock.case_id))
    marks = window.page().marks.table.rows.rows  # type: ignore[attr-defined]  # a case's page
    assert [row.cells[0].text for row in marks] == ["Cap", "Left out of “Non-detained in 10 days”"]


def test_a_long_list_is_cut_and_says_so(page: ClocksPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clocks_page, "MOST_SHOWN", 2)
    page.make_stale()
    assert len(lines(page)) == 2
    assert page.said.text().endswith("The first 2 are shown; an export has all.")
    exported = page.exported()
    assert exported is not None
    assert page.running is not None
    assert exported.rows == len(page.running.clocks)


def test_enter_opens_the_case_and_the_sidebar_counts_what_is_overdue(page: ClocksPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.sidebar.entries["clocks"].accessibleName() == "Clocks, 2 clocks overdue")
    case = page.current_case()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.place == Place("case", case)


def test_a_docket_without_clocks_says_what_starts_one(open_window: OpenWindow, no_cases: DocketFile) -> None:
    window = open_window(no_cases)
    window.go(Place("clocks"))
    page = window.page()
    assert isinstance(page, ClocksPage)
    assert (lines(page), page.exported(), page.said.text()) == ([], None, "")


def test_another_day_has_the_clocks_that_ran_then(page: ClocksPage) -> None:
    page.desk.measure(as_of=date(2027, 2, 20))
    chip(page, Which.MOTIONS)
    assert [row[0] for row in lines(page)] == ["Due in 16 days", "Due in 17 days", "Due in 19 days"]
    assert page.facts.endswith("as of Sat Feb 20")


def test_today_leads_to_every_clock(window: MainWindow) -> None:
    page = window.page()
    assert isinstance(page, TodayPage)
    assert page.desk.today == TODAY
    page._panel.all_clocks.click()
    assert window.place == Place("clocks")
