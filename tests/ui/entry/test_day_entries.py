"""Entries on the day sheet and in the lists, by keys: the band stands on the day, a setting is moved, a clerk begins in it."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from iqdesk.domain.docket import HearingKind, OutcomeKind
from iqdesk.domain.entries import NewPerson
from iqdesk.domain.lists import ListKind
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.entry.forms import FORMS
from iqdesk.ui.page import Place
from ui.dockets import TODAY
from ui.entry.acting import CONTROL, ESC, SHIFT, focus_name, go_to_case, keys, press

if TYPE_CHECKING:
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.records import CaseName
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.main_window import MainWindow

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> DaySheetPage:
    window.go(Place("day", TODAY))
    page = window.page()
    assert isinstance(page, DaySheetPage)
    qtbot.waitUntil(page.list.hasFocus)
    return page


@pytest.fixture
def clerk(docket: DocketFile, open_window: OpenWindow) -> MainWindow:
    """The window of a clerk, just opened."""
    entry = NewPerson("Whitcombe", "Dana")
    docket.add_person(entry)
    docket.author = next(one for one in docket.people() if one.id == entry.id)
    return open_window(docket)


def band_of(window: MainWindow) -> EntryBand:
    band = window.page().band
    assert band is not None
    assert band.isVisible()
    return band


def has_band(window: MainWindow) -> bool:
    band = window.page().band
    return band is not None and band.isVisible()


def test_a_setting_entered_on_a_day_is_set_for_it_and_enter_adds_the_next(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = len(window.desk.file.settings_on(TODAY))
    press(qtbot, Qt.Key.Key_N, CONTROL)
    band = band_of(window)
    assert focus_name() == "A-number"
    keys(qtbot, "a0097-745\t\t345\t\t10\n")
    assert band.echo.trouble == ""
    assert focus_name() == "A-number"
    place = next(i for i, row in enumerate(sheet.list.rows.rows) if any("Quispe" in cell.spoken for cell in row.cells))
    assert sheet.list.viewport().rect().intersects(sheet.list.visualRect(sheet.list.rows.index(place, 0)))
    keys(qtbot, "000133209\t\t415\t\t10")
    assert "Enter saves it anyway and lists it under To check." in band.echo.trouble  # it is set today already
    assert len(window.desk.file.settings_on(TODAY)) == before + 1
    keys(qtbot, "\n")
    added = [one for one in window.desk.file.settings_on(TODAY) if one.start in (time(15, 45), time(16, 15))]
    assert [(one.case.respondent.family, one.minutes) for one in added if one.minutes == 10] == [
        ("Quispe Huallpa", 10),
        ("Mirzoyan", 10),
    ]


def test_the_band_follows_the_day_that_is_shown(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_N, CONTROL)
    press(qtbot, Qt.Key.Key_PageDown, CONTROL)
    assert sheet.day == TOMORROW
    press(qtbot, Qt.Key.Key_N, CONTROL)
    keys(qtbot, "000133209")
    assert "Wed Mar 10, 2027" in band_of(window).echo.understood
    keys(qtbot, "\t\t\b+1")
    press(qtbot, Qt.Key.Key_A, CONTROL)
    keys(qtbot, "+14")
    press(qtbot, Qt.Key.Key_PageUp, CONTROL)
    assert sheet.day == TODAY


def test_ctrl_r_moves_the_chosen_setting_and_comes_back_to_the_list(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    chosen = sheet.list.current()
    assert chosen is not None
    press(qtbot, Qt.Key.Key_R, CONTROL)
    band = band_of(window)
    assert focus_name() == "Code"
    keys(qtbot, "34\t4/6\t\t\n")
    assert band.echo.trouble == ""
    assert not band.isVisible()
    (there,) = window.desk.file.settings_on(date(2027, 4, 6))
    assert (there.case.case_id, there.start, there.minutes) == (chosen.case.case_id, chosen.start, chosen.minutes)
    left = window.desk.file.setting(chosen.hearing_id)
    assert (left.outcome, left.code, left.moved_to) == (OutcomeKind.DID_NOT_PROCEED, "34", date(2027, 4, 6))
    assert sheet.list.hasFocus()


def test_after_a_move_the_next_line_is_chosen_and_what_moved_takes_no_letter(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    first = sheet.list.current_key()
    press(qtbot, Qt.Key.Key_Down)
    second = sheet.list.current_key()
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_R, CONTROL)
    keys(qtbot, "34\t4/6\t\t\n")
    assert sheet.list.current_key() == second
    sheet.list.choose(first)
    before = window.desk.file.last_step()
    keys(qtbot, "h")
    assert window.desk.file.last_step() == before
    assert "This setting was moved to Tue Apr 6, 2027." in " ".join(one.text() for one in sheet.findChildren(QLabel))


def test_a_move_without_a_code_is_asked_for_it(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_R, CONTROL)
    keys(qtbot, "\t4/6\n")
    assert band_of(window).echo.trouble == "Code is missing."
    assert focus_name() == "Code"


def test_an_adjourned_setting_keeps_its_code_when_its_next_day_is_typed(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_Home)
    chosen = sheet.list.current()
    assert chosen is not None
    assert chosen.outcome is OutcomeKind.ADJOURNED
    press(qtbot, Qt.Key.Key_R, CONTROL)
    assert focus_name() == "New date"
    press(qtbot, Qt.Key.Key_Backtab, SHIFT)
    keys(qtbot, "34\t4/6\n")
    assert "stays so. Leave the code empty" in band_of(window).echo.trouble
    press(qtbot, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    press(qtbot, Qt.Key.Key_Delete)
    keys(qtbot, "\n")
    left = window.desk.file.setting(chosen.hearing_id)
    assert (left.outcome, left.code, left.moved_to) == (OutcomeKind.ADJOURNED, chosen.code, date(2027, 4, 6))


def test_what_was_completed_is_not_moved_and_the_desk_says_why(sheet: DaySheetPage, window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(10):
        setting = sheet.list.current()
        if setting is not None and setting.outcome is OutcomeKind.COMPLETED:
            break
        press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_R, CONTROL)
    assert "has its outcome already: completed" in " ".join(one.text() for one in window.trouble.findChildren(QLabel))
    assert sheet.band is None


def test_riders_go_along_with_a_move_unless_unticked(window: MainWindow, qtbot: QtBot) -> None:
    case_id = go_to_case(window, 5)
    press(qtbot, Qt.Key.Key_N, CONTROL)
    keys(qtbot, "4/6\t9\t\t60\tMe\n")
    (family,) = window.desk.file.settings_on(date(2027, 4, 6))
    assert len(family.shared) == 1
    window.go(Place("day", date(2027, 4, 6)))
    press(qtbot, Qt.Key.Key_R, CONTROL)
    keys(qtbot, "34\t4/8\t\t\n")
    (there,) = window.desk.file.settings_on(date(2027, 4, 8))
    assert (there.case.case_id, len(there.shared), there.kind) == (case_id, 1, HearingKind.MERITS)
    window.go(Place("day", date(2027, 4, 8)))
    press(qtbot, Qt.Key.Key_R, CONTROL)
    keys(qtbot, "34\t4/13\t\t\t \n")
    (alone,) = window.desk.file.settings_on(date(2027, 4, 13))
    assert [one.hearing_id for one in alone.shared if one.hearing_id is not None] == []


def test_ctrl_r_moves_from_the_list_of_hearings_and_from_the_case(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("docket", ListKind.HEARINGS))
    hearing_id = window.page().current_hearing()
    assert hearing_id is not None
    press(qtbot, Qt.Key.Key_R, CONTROL)
    keys(qtbot, "4/6\n")  # it was adjourned, and keeps its code
    assert window.desk.file.setting(hearing_id).moved_to == date(2027, 4, 6)
    go_to_case(window, 6)
    press(qtbot, Qt.Key.Key_R, CONTROL)
    assert focus_name() == "Code"
    keys(qtbot, "34\t4/7\t\t\n")
    assert len(window.desk.file.settings_on(date(2027, 4, 7))) == 1


def test_ctrl_n_in_the_docket_adds_what_the_list_holds(window: MainWindow, qtbot: QtBot) -> None:
    titles = []
    for kind in ListKind:
        window.go(Place("docket", kind))
        press(qtbot, Qt.Key.Key_N, CONTROL)
        titles.append(band_of(window).title.text())
        keys(qtbot, ESC)
        assert not has_band(window)
    assert titles == ["New case", "New setting", "New motion", "Completion and its manner; never what was ruled"]


def test_a_clerks_desk_opens_in_the_band_and_the_band_stays(clerk: MainWindow, qtbot: QtBot) -> None:
    assert clerk.place.page == "day"
    assert focus_name() == "A-number"
    keys(qtbot, "0097745\t\t330\t\t20\n")
    assert len([one for one in clerk.desk.file.settings_on(TODAY) if one.start == time(15, 30)]) == 1
    keys(qtbot, ESC)
    page = clerk.page()
    assert isinstance(page, DaySheetPage)
    assert page.list.hasFocus()
    assert band_of(clerk).title.text() == "New setting"
    press(qtbot, Qt.Key.Key_R, CONTROL)
    keys(qtbot, ESC)
    keys(qtbot, ESC)
    assert band_of(clerk).title.text() == "New setting"
    assert page.list.hasFocus()


def test_a_judges_day_sheet_opens_in_its_list(sheet: DaySheetPage) -> None:
    assert sheet.band is None


def test_a_docket_that_cannot_be_read_is_said_and_what_was_typed_stays(
    sheet: DaySheetPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, Qt.Key.Key_N, CONTROL)

    def broken(_file: DocketFile, _number: str) -> list[CaseName]:
        raise DocketTrouble("The docket is damaged. Open a backup.")

    monkeypatch.setattr(DocketFile, "cases_with", broken)
    keys(qtbot, "0097745\t4/6\t9\n")
    assert "The docket is damaged." in " ".join(one.text() for one in window.trouble.findChildren(QLabel))
    monkeypatch.undo()
    keys(qtbot, "\n")
    assert len(window.desk.file.settings_on(date(2027, 4, 6))) == 1


@pytest.mark.parametrize("place", ["day", "docket", "case"])
def test_no_field_of_the_band_shares_its_letter_with_the_page_around_it(window: MainWindow, place: str) -> None:
    if place == "case":
        go_to_case(window, 5)
    else:
        window.go(Place(place))
    for form in FORMS:
        window.page().begin_entry(form)
        shown = [one for one in window.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
        words = [one.text() for one in shown]
        words += [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]
        words += [one.text() for one in window.menuBar().actions()]
        letters = [text.split("&")[1][0].lower() for text in words if "&" in text.replace("&&", "")]
        assert len(letters) == len(set(letters)), (form.name, sorted(text for text in words if "&" in text))
