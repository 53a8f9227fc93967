"""The reason at the moment of the miss, in the real window by keys: asked after the write, put off by Esc, kept by Enter."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from iqdesk.domain.docket import HearingKind, Outcome, OutcomeKind
from iqdesk.domain.entries import NewHearing
from iqdesk.domain.oddities import OddityKind
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.outcomes.reason_dialog import NOTHING_SAID, ReasonDialog, ask_reasons
from iqdesk.ui.outcomes.reason_form import CONTROLS
from iqdesk.ui.page import Place
from iqdesk.ui.today_page import TodayPage
from ui.dialog_checks import assert_named, assert_whole
from ui.dockets import TODAY
from ui.entry.acting import choose_form, go_to_case, keys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.misses import Miss
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

ALONE = 6  # merits at 1:00 PM, a first date without riders
FAMILY = 5  # merits at 10:30 AM, with a rider


@pytest.fixture
def today(window: MainWindow, qtbot: QtBot) -> TodayPage:
    window.go(Place("today"))
    page = window.page()
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(page.list.hasFocus)
    return page


def asked(window: MainWindow, qtbot: QtBot) -> ReasonDialog:
    """The dialog, once it has the keyboard."""

    def has_come() -> None:
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, ReasonDialog)

    qtbot.waitUntil(has_come)
    dialog = window.findChild(ReasonDialog)
    assert dialog is not None
    return dialog


def the_next(window: MainWindow, qtbot: QtBot) -> None:
    """Everything that was put off has been done, and nobody is asked."""
    qtbot.waitUntil(lambda: not window.reasons._later.isActive())
    assert window.findChild(ReasonDialog) is None


def put_off(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(asked(window, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ReasonDialog) is None)
    qtbot.waitUntil(window.isActiveWindow)


def reasons(file: DocketFile) -> list[ToCheck]:
    return [line for line in file.to_check(TODAY) if line.kind is OddityKind.NO_REASON]


def kept(file: DocketFile) -> list[tuple[object, ...]]:
    rows = file._connection.execute("select benchmark, code, is_outside, words from reasons order by rowid")
    return [tuple(row) for row in rows]


def adjourn(window: MainWindow, place: int, code: str | None = "18") -> None:
    """As a clerk does it, with a code that says that the hearing took place or not."""
    setting = window.desk.file.settings_on(TODAY)[place]
    kind = OutcomeKind.ADJOURNED if window.desk.file.adjournment_codes().is_held(code, TODAY) else OutcomeKind.DID_NOT_PROCEED
    riders = tuple(rider.case.case_id for rider in setting.shared)
    window.desk.do(lambda file: file.record_outcome(setting.hearing_id, Outcome(kind, code), TODAY, riders))


def test_a_first_date_adjourned_asks_at_once_and_escape_leaves_it_listed(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("day", TODAY))
    sheet = window.page()
    assert isinstance(sheet, DaySheetPage)
    qtbot.waitUntil(sheet.list.hasFocus)
    before = len(reasons(window.desk.file))
    sheet.list.choose_place(ALONE)
    qtbot.keyClick(sheet.list, Qt.Key.Key_A)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "01")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    dialog = asked(window, qtbot)
    assert dialog.windowTitle() == "The first merits date was not completed"
    assert window.desk.file.settings_on(TODAY)[ALONE].code == "01"  # written before anything is asked
    put_off(window, qtbot)
    assert kept(window.desk.file) == []
    assert len(reasons(window.desk.file)) == before + 1
    assert sheet.list.hasFocus()


def test_the_recorded_code_stands_there_and_enter_keeps_the_reason(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    before = len(reasons(window.desk.file))
    adjourn(window, ALONE)
    dialog = asked(window, qtbot)
    assert dialog.code.text().startswith("18 ")
    assert dialog.focusWidget() is dialog.line
    assert dialog._hint.text() == "Code 18 is read as outside. Change it if that is wrong here."
    qtbot.keyClicks(dialog.line, "No interpreter before 3 PM.")
    qtbot.keyClicks(dialog.evidence, "Log of March 9")
    qtbot.keyClick(dialog.evidence, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(ReasonDialog) is None)
    assert kept(window.desk.file) == [("merits-first-date", "18", 1, "No interpreter before 3 PM.")]
    assert [one.evidence for one in window.desk.file.given_reasons()] == ["Log of March 9"]
    assert len(reasons(window.desk.file)) == before
    assert window.status.act.text().startswith("Gave the reason, Mar 9, 2027")
    window.desk.undo()
    assert len(reasons(window.desk.file)) == before + 1


def test_whose_control_it_was_is_the_persons_word(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    adjourn(window, ALONE)
    dialog = asked(window, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.control.checkedId() == 1)  # an access key presses for a moment
    qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert dialog.focusWidget() is dialog.code
    dialog.code.selectAll()
    qtbot.keyClicks(dialog.code, "01")
    qtbot.keyClick(dialog.code, Qt.Key.Key_Return)  # takes the row of the list, which was typed whole, and saves
    qtbot.waitUntil(lambda: window.findChild(ReasonDialog) is None)
    assert kept(window.desk.file) == [("merits-first-date", "01", 0, "")]


def test_a_family_is_asked_once_and_each_of_them_gets_the_reason(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    adjourn(window, FAMILY)
    dialog = asked(window, qtbot)
    assert_named(dialog)
    assert_whole(dialog)
    assert "and 1 more of the family" in dialog._what.text()
    qtbot.keyClick(dialog.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.findChild(ReasonDialog) is None)
    assert kept(window.desk.file) == [("merits-first-date", "18", 1, "")] * 2
    window.desk.undo()
    assert kept(window.desk.file) == []


def test_nobody_is_asked_twice_for_one_miss_but_after_undo_it_is_a_new_one(
    today: TodayPage, window: MainWindow, qtbot: QtBot
) -> None:
    adjourn(window, ALONE)
    put_off(window, qtbot)
    hearing = window.desk.file.settings_on(TODAY)[ALONE].hearing_id
    window.desk.do(lambda file: file.record_minutes_used(hearing, 40))
    the_next(window, qtbot)
    for _ in range(2):
        window.desk.undo()
    the_next(window, qtbot)
    adjourn(window, ALONE)
    put_off(window, qtbot)


def test_nothing_is_asked_when_the_desk_opens_or_for_what_a_write_does_not_concern(
    today: TodayPage, window: MainWindow, qtbot: QtBot
) -> None:
    file = window.desk.file
    assert reasons(file)
    the_next(window, qtbot)
    line = next(one for one in reasons(file) if one.case is not None)
    assert line.case is not None
    proceeding = file.proceeding_for(line.case.case_id)
    assert proceeding is not None
    entry = NewHearing(proceeding, TODAY + timedelta(days=7), HearingKind.MASTER)
    window.desk.do(lambda one: one.add_hearing(entry))
    the_next(window, qtbot)


def the_misses(window: MainWindow) -> list[Miss]:
    return window.desk.file.misses_without_reason(TODAY)[:2]


def test_from_a_list_the_dialog_walks_through_what_it_is_given(window: MainWindow, qtbot: QtBot) -> None:
    misses = the_misses(window)
    ask_reasons(window.desk, window, misses)
    dialog = asked(window, qtbot)
    assert dialog.windowTitle() == misses[0].title
    qtbot.keyClicks(dialog.line, "First")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.line.text() == ""
    put_off(window, qtbot)
    assert [row[3] for row in kept(window.desk.file)] == ["First"]


def test_a_code_that_is_none_is_refused_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    ask_reasons(window.desk, window, the_misses(window))
    dialog = asked(window, qtbot)
    dialog.code.setText("zebra")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "“zebra” is in no code" in dialog.refusal.text()
    assert dialog.focusWidget() is dialog.code
    put_off(window, qtbot)


def test_what_cannot_be_written_is_said_and_stays(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: DocketFile, _entry: object) -> None:
        raise DocketTrouble("The disk is full.")

    ask_reasons(window.desk, window, the_misses(window))
    dialog = asked(window, qtbot)
    monkeypatch.setattr(type(window.desk.file), "add_reason", full)
    qtbot.keyClicks(dialog.line, "Kept")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.refusal.text() == "The disk is full."
    assert dialog.line.text() == "Kept"
    put_off(window, qtbot)


def test_nothing_to_ask_opens_nothing(window: MainWindow) -> None:
    ask_reasons(window.desk, window, [])
    assert QApplication.activeModalWidget() is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen says it of every menu
def test_a_late_ruling_typed_in_the_band_asks_and_the_keyboard_comes_back_to_the_band(window: MainWindow, qtbot: QtBot) -> None:
    case_id = go_to_case(window, 0)  # its motion came in 21 days ago
    band = choose_form(window, qtbot, "R")
    keys(qtbot, "\tt\n")
    dialog = asked(window, qtbot)
    assert dialog.windowTitle() == "The motion was not ruled on within 20 days"
    assert dialog.code.text() == ""
    assert CONTROLS[dialog.control.checkedId()][1] is None
    keys(qtbot, "The file was in Arlington.\n")
    qtbot.waitUntil(lambda: window.findChild(ReasonDialog) is None)
    qtbot.waitUntil(window.isActiveWindow)
    assert band.isAncestorOf(QApplication.focusWidget())
    ((_, code, is_outside, told),) = kept(window.desk.file)
    assert (code, is_outside, told) == (None, None, "The file was in Arlington.")
    assert window.desk.file.misses_of_case(case_id, TODAY) == []


def test_enter_gives_no_reason_where_nothing_is_said_and_none_while_it_is_held(window: MainWindow, qtbot: QtBot) -> None:
    (miss, *_) = (one for one in window.desk.file.misses_without_reason(TODAY) if one.code is None)
    ask_reasons(window.desk, window, [miss])
    dialog = asked(window, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.refusal.text() == NOTHING_SAID
    qtbot.keyClicks(dialog.line, "Held")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(dialog.line, held)
    assert kept(window.desk.file) == []
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert len(kept(window.desk.file)) == 1
