"""Today in the real window: the day's list, recording by letters, undo by name, and days with nothing on them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from iqdesk.domain.docket import Manner, Outcome, OutcomeKind
from iqdesk.domain.entries import NewHearing
from iqdesk.ui.desk import Desk
from iqdesk.ui.outcomes.answers import Answer
from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog
from iqdesk.ui.outcomes.outcome_table import StripKey
from iqdesk.ui.outcomes.settings_page import UnrecordedPage
from iqdesk.ui.today_page import TodayPage
from ui.dockets import TODAY

if TYPE_CHECKING:
    from conftest import OpenWindow
    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def today(window: MainWindow, qtbot: QtBot) -> TodayPage:
    page = window.page()
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(page.list.hasFocus)
    return page


def the_current(page: TodayPage) -> Setting:
    setting = page.list.current()
    assert setting is not None
    return setting


def outcomes(page: TodayPage) -> list[str]:
    return [row.cells[-1].text for row in page.list.rows.rows]


def test_the_day_stands_in_time_order_and_the_first_open_setting_is_current(today: TodayPage) -> None:
    assert [row.cells[0].text for row in today.list.rows.rows][:3] == ["8:30", "8:45", "9:00"]
    assert the_current(today).case.respondent.family == "Nguyễn"
    assert today.facts == "Tuesday, March 9, 2027  ·  10 settings, 5 without an outcome"


def test_what_was_moved_or_set_in_error_counts_here_as_little_as_on_the_day_sheet(today: TodayPage, window: MainWindow) -> None:
    desk = window.desk
    first, second = [one for one in desk.file.settings_on(TODAY) if one.outcome is None][:2]
    later = NewHearing(first.proceeding_id, TODAY + timedelta(days=7), first.kind, first.start, first.minutes)
    desk.do(lambda file: file.record_moved(first.hearing_id, "34", later, TODAY))
    desk.do(lambda file: file.record_outcome(second.hearing_id, Outcome(OutcomeKind.IN_ERROR), TODAY))
    assert today.facts == "Tuesday, March 9, 2027  ·  8 settings, 3 without an outcome"
    assert len(today.list.rows.rows) == 9
    window.go_to("day")
    assert window.page().facts.startswith("Today  ·  8 settings  ·  1 in error")


def test_a_letter_records_and_the_whole_window_says_so(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    place = today.list.currentIndex().row()
    qtbot.keyClick(today.list, Qt.Key.Key_H)
    assert outcomes(today)[place] == "Held"
    assert today.facts.endswith("4 without an outcome")
    assert window.status.act.text() == "Marked held, 10:30 AM, A000\u00a0102\u00a0983, with 1 rider"
    undo = next(action for action in window.menuBar().actions()[1].menu().actions() if action.text().startswith("&Undo"))
    assert undo.text().startswith("&Undo: marked held, 10:30 AM")
    undo.trigger()
    assert outcomes(today)[place] == "No outcome"
    assert window.status.act.text().startswith("Undone: marked held, 10:30 AM")


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Qt.Key.Key_R, OutcomeKind.RESERVED), (Qt.Key.Key_E, OutcomeKind.IN_ERROR), (Qt.Key.Key_H, OutcomeKind.HELD)],
)
def test_keys_that_need_no_asking(today: TodayPage, qtbot: QtBot, key: Qt.Key, kind: OutcomeKind) -> None:
    qtbot.keyClick(today.list, key)
    assert the_current(today).outcome is kind


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_A, Outcome(OutcomeKind.ADJOURNED, "01")),
        (Qt.Key.Key_N, Outcome(OutcomeKind.DID_NOT_PROCEED, "34")),
        (Qt.Key.Key_C, Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION)),
    ],
)
def test_keys_that_ask(today: TodayPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Qt.Key, answer: Outcome) -> None:
    asked: list[OutcomeKind] = []

    def ask(_parent: QWidget, _desk: object, _setting: object, kind: OutcomeKind) -> Answer:
        asked.append(kind)
        return Answer(answer)

    monkeypatch.setattr(OutcomeDialog, "ask", ask)
    qtbot.keyClick(today.list, key)
    assert asked == [answer.kind]
    assert the_current(today).outcome is answer.kind


def test_what_is_put_off_is_not_recorded(today: TodayPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: None)
    qtbot.keyClick(today.list, Qt.Key.Key_A)
    assert the_current(today).outcome is None


def test_letters_typed_into_the_find_box_record_nothing(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    before = window.desk.file.last_step()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.find_box.hasFocus)
    qtbot.keyClicks(window.find_box, "hcarne")
    assert window.desk.file.last_step() == before


def test_letters_can_be_switched_off_for_every_list_and_stay_so(
    today: TodayPage, window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    switch = next(one for one in window.menuBar().actions()[2].menu().actions() if one.text() == "S&ingle keys in lists")
    before = window.desk.file.last_step()
    switch.trigger()
    for letter in "hcarne":
        qtbot.keyClick(today.list, letter)
    window.go_to("unrecorded")
    page = window.page()
    assert isinstance(page, UnrecordedPage)
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    assert window.desk.file.last_step() == before
    assert settings.value("letters") == "false"
    window.go_to("today")
    today.record(OutcomeKind.HELD)  # as the Docket menu does
    assert the_current(today).outcome is OutcomeKind.HELD
    switch.trigger()
    qtbot.keyClick(today.list, Qt.Key.Key_E)
    assert the_current(today).outcome is OutcomeKind.IN_ERROR


def test_the_strip_follows_the_open_row_and_its_keys_can_be_clicked(today: TodayPage, qtbot: QtBot) -> None:
    key = next(one for one in today.list.findChildren(StripKey) if one.kind is OutcomeKind.HELD)
    assert key.isVisible()
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert the_current(today).outcome is OutcomeKind.HELD
    assert not key.isVisible()  # a row that has its outcome is closed
    qtbot.keyClick(today.list, Qt.Key.Key_Down)
    assert key.isVisible()


def test_enter_opens_the_case(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(today.list, Qt.Key.Key_Return)
    assert window.page().title == "Nguyễn, Thảo Vi"


def test_past_settings_without_an_outcome_are_recorded_on_their_own_page(
    today: TodayPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.go_to("unrecorded")
    page = window.page()
    assert isinstance(page, UnrecordedPage)
    assert len(page.list.rows.rows) == 1
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    assert page.facts.startswith("0 past settings")
    window.go_to("today")
    assert window.page() is today


def test_a_refusal_is_said_in_the_window(
    today: TodayPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: Answer(Outcome(OutcomeKind.DID_NOT_PROCEED)))
    qtbot.keyClick(today.list, Qt.Key.Key_N)
    assert window.trouble.isVisible()
    assert "needs an adjournment code" in window.trouble.accessibleName()
    qtbot.keyClick(today.list, Qt.Key.Key_H)
    assert not window.trouble.isVisible()  # the next write went through


def test_an_empty_docket_says_where_cases_come_from(open_window: OpenWindow, no_cases: DocketFile) -> None:
    page = open_window(no_cases).page()
    assert page.facts == "Tuesday, March 9, 2027  ·  no settings"
    assert "This docket holds no cases yet" in said(page)


def test_a_day_without_settings_names_the_next_one_that_has_some(
    open_window: OpenWindow, docket: DocketFile, qtbot: QtBot
) -> None:
    window = open_window(docket)
    page = TodayPage(Desk(docket, saturday))
    qtbot.addWidget(page)
    page.show()
    page.resize(1000, 600)
    assert "Nothing is set for Saturday, March 6" in said(page)
    assert "The next court day with settings is Tuesday, March 9, with 6." in said(page)
    window.close()


def saturday() -> date:
    return TODAY - timedelta(days=3)


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_last_outcome_given_leaves_the_keyboard_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("unrecorded")
    page = window.page()
    assert isinstance(page, UnrecordedPage)
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    assert page.list.isHidden()
    assert page.isAncestorOf(QApplication.focusWidget())
    window.desk.undo()
    assert page.list.hasFocus()
