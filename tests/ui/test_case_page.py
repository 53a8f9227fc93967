"""A case: its tables, its family, its history by name, and the timeline's words."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from iqdesk.domain.docket import Custody, HearingKind, Outcome, OutcomeKind, Respondent
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.case.case_past import case_today
from iqdesk.ui.outcomes.answers import Answer
from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog
from iqdesk.ui.outcomes.outcome_table import StripKey
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import Setting
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


def test_enter_on_a_step_tells_what_it_changed_and_enter_again_closes_it(page: CasePage, qtbot: QtBot) -> None:
    page.desk.do(lambda file: file.record_outcome(page.settings.rows.rows[1].key, Outcome(OutcomeKind.HELD), page.desk.today))
    table = page.history.table
    before = len(table.rows.rows)
    table.choose_place(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    told = table.rows.rows[1].cells[0]
    assert (told.text, told.second) == ("Outcome: Merits hearing, Tue Mar 9", "Held")
    assert len(table.rows.rows) == before + 1
    page.desk.undo()
    assert "undone since" in next(row.cells[0].second for row in table.rows.rows if row.cells[0].text.startswith("Marked held"))
    place = next(i for i, row in enumerate(table.rows.rows) if row.cells[0].text.startswith("Marked held"))
    table.choose_place(place)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert len(table.rows.rows) == before + 1  # the undoing is a step of its own


def test_the_timeline_says_in_words_what_it_draws(page: CasePage) -> None:
    assert page.timeline.accessibleDescription() == "1 proceeding, 2 hearings. The tables below say the same."


def test_a_case_that_is_gone_is_said_in_words(window: MainWindow) -> None:
    window.go(Place("case", 12345))
    assert window.trouble.accessibleName() == "That case is no longer in the docket."


def the_setting(page: CasePage) -> Setting:
    setting = page.settings.current()
    assert setting is not None
    return setting


def test_a_letter_records_the_outcome_of_the_hearing(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    page.settings.choose_place(1)  # the hearing of today; the first is to come
    assert next(one for one in page.settings.findChildren(StripKey) if one.kind is OutcomeKind.HELD).isVisible()
    qtbot.keyClick(page.settings, Qt.Key.Key_H)
    assert the_setting(page).outcome is OutcomeKind.HELD
    assert page.settings.rows.rows[1].cells[6].text == "Held"
    window.desk.undo()
    assert page.settings.rows.rows[1].cells[6].text == "No outcome"


def test_a_letter_that_asks_asks_as_on_today(page: CasePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: Answer(Outcome(OutcomeKind.ADJOURNED, "17")))
    page.settings.choose_place(1)
    qtbot.keyClick(page.settings, Qt.Key.Key_A)
    assert page.settings.rows.rows[1].cells[6].text == "Adjourned"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen says it of every menu
def test_enter_offers_the_outcomes_by_name(page: CasePage, qtbot: QtBot) -> None:
    page.settings.choose_place(1)
    qtbot.keyClick(page.settings, Qt.Key.Key_Return)
    menu = page._outcomes
    assert menu.isVisible()
    assert menu.activeAction().data() is OutcomeKind.HELD
    qtbot.keyClick(menu, Qt.Key.Key_R)
    assert the_setting(page).outcome is OutcomeKind.RESERVED


def test_a_hearing_to_come_has_no_strip_and_is_recorded_when_its_oddity_was_said(
    page: CasePage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: Answer(Outcome(OutcomeKind.HELD)))
    page.settings.choose_place(0)
    assert not any(one.isVisible() for one in page.settings.findChildren(StripKey))
    qtbot.keyClick(page.settings, Qt.Key.Key_H)
    assert not window.trouble.isVisible()
    assert the_setting(page).outcome is OutcomeKind.HELD


def test_another_judges_hearing_is_not_recorded_here(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    assert page._case is not None
    page._case = replace(page._case, hearings=tuple(replace(line, judge="QHB") for line in page._case.hearings))
    page._show_hearings(page._case, page.desk.today)
    before = window.desk.file.last_step()
    page.settings.choose_place(1)
    qtbot.keyClick(page.settings, Qt.Key.Key_H)
    qtbot.keyClick(page.settings, Qt.Key.Key_Return)
    assert window.desk.file.last_step() == before
    assert not page._outcomes.isVisible()
    assert not page.records_outcomes()


def test_the_page_follows_the_current_hearing(window: MainWindow, qtbot: QtBot) -> None:
    setting, today = window.desk.file.settings_on(window.desk.today)[5], window.desk.today
    with window.desk.file.together():
        for place in range(30):
            day = today - timedelta(days=7 * place + 7)
            window.desk.file.add_hearing(NewHearing(setting.proceeding_id, day, HearingKind.MASTER, time(9), 15))
    window.go(Place("case", setting.case.case_id))
    page = window.page()
    assert isinstance(page, CasePage)
    qtbot.waitUntil(page.settings.hasFocus)
    scroll = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.settings))
    qtbot.keyClick(page.settings, Qt.Key.Key_End)
    row = page.settings.visualRect(page.settings.currentIndex())

    def is_in_view() -> bool:
        top = page.settings.viewport().mapTo(scroll.viewport(), row.topLeft()).y()
        return 0 <= top <= scroll.viewport().height() - row.height()

    qtbot.waitUntil(is_in_view)


def test_a_name_of_any_length_leaves_the_find_box_its_room(window: MainWindow) -> None:
    today = window.desk.today
    entry = NewCase(Respondent("Wickramasinghe-Rodriguez " * 6, "Maximiliana", "000555001"), today, "RMV", Custody.NEVER)
    assert window.desk.do(lambda file: file.add_case(entry, today))
    window.go(Place("case", entry.id))
    assert window.heading.title.width() < window.heading.title.sizeHint().width()
    assert window.heading.facts.y() > window.heading.title.y()
    assert window.find_box.width() > 200
    assert window.width() == 1280


def test_the_clocks_of_every_case_are_those_of_the_whole_docket(window: MainWindow) -> None:
    desk = window.desk
    for case_id in {clock.case_id for clock in desk.clocks() if clock.case_id is not None}:
        assert case_today(desk, case_id).clocks == [clock for clock in desk.clocks() if clock.case_id == case_id]
