"""Recording an outcome in the real window by keys: to whom it goes, what is asked first, and what is odd."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.domain.entries import FamilyCorrection, NewHearing
from iqdesk.domain.identity import new_identity
from iqdesk.domain.lists import ListKind
from iqdesk.domain.oddities import OddityKind
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.docket_page import DocketPage
from iqdesk.ui.outcomes.answers import Answer, takes_back
from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog
from iqdesk.ui.outcomes.outcome_table import OutcomeStrip, StripKey
from iqdesk.ui.outcomes.recording import record_outcome
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import Setting
    from iqdesk.ui.main_window import MainWindow

    InTheDialog = Callable[[Callable[[OutcomeDialog], None]], None]

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEAD = 5  # the setting of today at 10:30, with a rider


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> DaySheetPage:
    window.go(Place("day", TODAY))
    page = window.page()
    assert isinstance(page, DaySheetPage)
    qtbot.waitUntil(page.list.hasFocus)
    page.list.choose_place(LEAD)
    return page


@pytest.fixture
def in_the_dialog(window: MainWindow, qtbot: QtBot) -> InTheDialog:
    """Does something in the next dialog that opens, as soon as it is there."""

    def do(act: Callable[[OutcomeDialog], None]) -> None:
        def then() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, OutcomeDialog)
            try:
                qtbot.waitUntil(dialog.isActiveWindow)
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, window, then)

    return do


def the_setting(sheet: DaySheetPage) -> Setting:
    setting = sheet.list.current()
    assert setting is not None
    return setting


def focused(dialog: QWidget) -> QWidget:
    return dialog.focusWidget() or dialog


def test_one_key_goes_to_the_riders_and_the_window_says_so_and_how_to_take_it_back(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    strip = sheet.list.findChild(OutcomeStrip)
    assert strip is not None
    assert strip.riders.text() == "Goes to 1 rider too; with Shift it asks first"
    keys = strip.findChildren(StripKey)
    for width, is_wide in ((strip.width(), True), (sum(one.width() + 12 for one in keys), False)):
        strip.resize(width, strip.height())
        strip.layout().activate()  # type: ignore[union-attr] # it has one
        assert strip.riders.isVisible() is is_wide
        assert all(one.width() == one.sizeHint().width() for one in keys)
    qtbot.keyClick(sheet.list, Qt.Key.Key_H)
    setting = the_setting(sheet)
    assert [rider.outcome for rider in setting.shared] == [OutcomeKind.HELD]
    assert window.status.act.text().endswith(", with 1 rider")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert the_setting(sheet).outcome is None
    assert [rider.outcome for rider in the_setting(sheet).shared] == [None]


def test_with_shift_a_rider_is_unticked_first(sheet: DaySheetPage, qtbot: QtBot, in_the_dialog: InTheDialog) -> None:
    def untick(dialog: OutcomeDialog) -> None:
        (tick,) = dialog.riders.values()
        assert focused(dialog) is tick
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Space)
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Return)

    in_the_dialog(untick)
    qtbot.keyClick(sheet.list, Qt.Key.Key_H, SHIFT)
    assert the_setting(sheet).outcome is OutcomeKind.HELD
    assert [rider.outcome for rider in the_setting(sheet).shared] == [None]


def test_a_family_adjourned_gets_one_code_found_by_its_meaning(
    sheet: DaySheetPage, qtbot: QtBot, in_the_dialog: InTheDialog
) -> None:
    def take(dialog: OutcomeDialog) -> None:
        qtbot.keyClicks(focused(dialog), "seeking rep")
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Return)

    in_the_dialog(take)
    qtbot.keyClick(sheet.list, Qt.Key.Key_A)
    setting = the_setting(sheet)
    assert (setting.outcome, setting.code) == (OutcomeKind.ADJOURNED, "01")
    assert [(rider.outcome, rider.code) for rider in setting.shared] == [(OutcomeKind.ADJOURNED, "01")]


def test_an_odd_outcome_is_said_first_saved_by_enter_and_listed_to_check(
    sheet: DaySheetPage,
    window: MainWindow,
    qtbot: QtBot,
    in_the_dialog: InTheDialog,
) -> None:
    sheet.show_day(TODAY + timedelta(days=1))
    told: list[str] = []

    def save(dialog: OutcomeDialog) -> None:
        told.append(dialog.odd.words)
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Return)

    in_the_dialog(save)
    qtbot.keyClick(sheet.list, Qt.Key.Key_H)
    assert the_setting(sheet).outcome is OutcomeKind.HELD
    assert "a day to come" in told[0]
    assert OddityKind.FUTURE in {line.kind for line in window.desk.file.to_check(TODAY)}


def test_what_is_odd_can_be_left_by_escape(sheet: DaySheetPage, qtbot: QtBot, in_the_dialog: InTheDialog) -> None:
    def leave(dialog: OutcomeDialog) -> None:
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Escape)

    sheet.show_day(TODAY + timedelta(days=1))
    in_the_dialog(leave)
    qtbot.keyClick(sheet.list, Qt.Key.Key_A)  # a code is asked for in its cell only where nothing is odd
    assert the_setting(sheet).outcome is None


def test_a_decision_of_another_day_completes_lead_and_rider_that_day_in_one_step(
    sheet: DaySheetPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting = the_setting(sheet)
    rider = setting.shared[0].case.case_id
    done = date(2027, 3, 8)
    answer = Answer(Outcome(OutcomeKind.COMPLETED, manner=Manner.DECISION), (rider,), done)
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: answer)
    sheet.record(OutcomeKind.COMPLETED)
    file = window.desk.file
    for case_id in (setting.case.case_id, rider):
        assert [line.completed for line in file.case(case_id).proceedings] == [done]
    window.desk.undo()
    assert the_setting(sheet).outcome is None
    assert [line.completed for line in file.case(rider).proceedings] == [None]


def test_a_severed_rider_is_left_out(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    lead, file = the_setting(sheet).case.case_id, window.desk.file
    link = new_identity()
    file.add_family(lead, file.settings_on(TODAY)[7].case.case_id, TODAY - timedelta(days=30), link)
    file.correct_family(link, FamilyCorrection(None, TODAY - timedelta(days=1)))
    qtbot.keyClick(sheet.list, Qt.Key.Key_R)
    assert [rider.outcome for rider in the_setting(sheet).shared] == [OutcomeKind.RESERVED]
    assert file.settings_on(TODAY)[7].outcome is None


def test_a_hearing_that_is_gone_is_said_and_nothing_is_asked(
    sheet: DaySheetPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: pytest.fail("asked"))
    record_outcome(window, window.desk, replace(the_setting(sheet), hearing_id=1), OutcomeKind.ADJOURNED)
    assert window.trouble.isVisible()


def test_a_custody_hearing_is_completed_by_its_key_alone(sheet: DaySheetPage, qtbot: QtBot) -> None:
    place = next(i for i, one in enumerate(sheet.desk.file.settings_on(TODAY)) if one.kind is HearingKind.CUSTODY)
    sheet.list.choose_place(place)
    qtbot.keyClick(sheet.list, Qt.Key.Key_C)
    assert the_setting(sheet).outcome is OutcomeKind.COMPLETED


def test_the_dockets_list_of_hearings_records_too(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("docket", ListKind.HEARINGS))
    page = window.page()
    assert isinstance(page, DocketPage)
    qtbot.waitUntil(lambda: page.model.is_whole)
    hearing = window.desk.file.settings_on(TODAY)[8]
    page.list.choose(hearing.hearing_id)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    assert window.desk.file.setting(hearing.hearing_id).outcome is OutcomeKind.HELD
    assert page.current_hearing() == hearing.hearing_id
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert window.desk.file.setting(hearing.hearing_id).outcome is OutcomeKind.RESERVED


def test_the_dockets_other_lists_have_no_outcomes(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("docket", ListKind.CASES))
    page = window.page()
    assert isinstance(page, DocketPage)
    before = window.desk.file.last_step()
    page.record(OutcomeKind.HELD)
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    assert not page.records_outcomes()
    assert window.desk.file.last_step() == before


def test_a_setting_that_was_moved_keeps_what_it_says(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: pytest.fail("asked"))
    file = window.desk.file
    old = file.settings_on(TODAY)[8]
    file.record_moved(old.hearing_id, "34", NewHearing(old.proceeding_id, TODAY + timedelta(days=3), old.kind), TODAY)
    record_outcome(window, window.desk, old, OutcomeKind.HELD)
    assert file.setting(old.hearing_id).is_moved


def test_what_was_completed_is_not_taken_back_by_one_key(sheet: DaySheetPage, qtbot: QtBot, in_the_dialog: InTheDialog) -> None:
    told: list[str] = []

    def read(dialog: OutcomeDialog) -> None:
        told.append(dialog.odd.words)
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Escape)

    sheet.list.choose_place(4)  # the fear review, completed this morning
    assert the_setting(sheet).outcome is OutcomeKind.COMPLETED
    in_the_dialog(read)
    qtbot.keyClick(sheet.list, Qt.Key.Key_H)
    assert told == ["The hearing is marked completed. Recording this takes the completion of the case back."]
    assert the_setting(sheet).outcome is OutcomeKind.COMPLETED


def test_what_was_entered_by_itself_is_not_said_to_be_taken_back(
    sheet: DaySheetPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OutcomeDialog, "ask", lambda *_: pytest.fail("asked"))
    file = window.desk.file
    custody = next(one for one in file.settings_on(TODAY) if one.kind is HearingKind.CUSTODY)
    file.record_outcome(custody.hearing_id, Outcome(OutcomeKind.COMPLETED), TODAY)
    assert file.takes_back(custody.hearing_id)
    request = next(one for one in file.facts().custody_requests if one.decided_on == TODAY)
    file.reopen_outcome(custody.hearing_id)
    file.record_custody_decision(request.id, TODAY)
    file.record_outcome(custody.hearing_id, Outcome(OutcomeKind.COMPLETED), TODAY)
    record_outcome(window, window.desk, custody, OutcomeKind.HELD)
    assert file.setting(custody.hearing_id).outcome is OutcomeKind.HELD
    assert next(one for one in file.facts().custody_requests if one.id == request.id).decided_on == TODAY


def test_a_family_is_completed_by_keys_in_a_manner(sheet: DaySheetPage, qtbot: QtBot, in_the_dialog: InTheDialog) -> None:
    def choose(dialog: OutcomeDialog) -> None:
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Down)  # from Decision to In absentia
        qtbot.keyClick(focused(dialog), Qt.Key.Key_Return)

    in_the_dialog(choose)
    qtbot.keyClick(sheet.list, Qt.Key.Key_C)
    setting = the_setting(sheet)
    assert [setting.outcome, *(rider.outcome for rider in setting.shared)] == [OutcomeKind.COMPLETED] * 2
    for case_id in (setting.case.case_id, setting.shared[0].case.case_id):
        (line,) = sheet.desk.file.case(case_id).proceedings
        assert (line.completed, line.manner) == (TODAY, Manner.IN_ABSENTIA)


def test_a_code_that_was_given_is_not_written_over_by_one_letter(window: MainWindow) -> None:
    desk = window.desk
    (setting, *_) = (one for one in desk.file.settings_on(TODAY) if one.code == "17")
    said = takes_back(desk.file, setting, OutcomeKind.HELD)
    assert said == "The hearing is marked adjourned with code 17. Recording this takes its place."
    assert takes_back(desk.file, setting, OutcomeKind.ADJOURNED) == ""
