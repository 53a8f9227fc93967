"""What was mistyped is corrected on the page of its case, by keys; the keyboard comes back to the row."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from iqdesk.domain.docket import Custody, HearingKind, Manner, MarkKind
from iqdesk.domain.entries import NewAppeal, NewCustodyRequest, NewMark
from iqdesk.domain.identity import new_identity
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.page import Place
from ui.dockets import TODAY
from ui.entry.acting import ESC, SHIFT, focus_name, keys, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.case.case_section import Section
    from iqdesk.ui.entry.band import EntryBand
    from iqdesk.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen says it of every menu


@pytest.fixture
def page(window: MainWindow) -> CasePage:
    """The page of a case with one row of everything, some of it entered the moment before."""
    file = window.desk.file
    setting = file.settings_on(TODAY)[5]  # 10:30 AM, merits, with a rider
    case_id, proceeding = setting.case.case_id, setting.proceeding_id
    file.add_mark(NewMark(case_id, MarkKind.CAP, "Cap reached", date(2027, 3, 1)))
    file.add_custody_request(NewCustodyRequest(proceeding, date(2027, 3, 2)))
    file.add_appeal(NewAppeal(proceeding, date(2027, 2, 2), "A"))
    file.record_custody_change(case_id, "D", date(2027, 3, 3), new_identity())
    window.go(Place("case", case_id))
    made = window.page()
    assert isinstance(made, CasePage)
    return made


def begin(section: Section, qtbot: QtBot) -> None:
    section.table.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_F2)


def band_of(page: CasePage) -> EntryBand:
    return page.entries.band


def test_a_hearings_hour_minutes_and_kind(page: CasePage, qtbot: QtBot) -> None:
    hearing_id = page.settings.current_key()
    page.settings.setFocus()
    for _ in range(9):
        if page.desk.file.setting(page.settings.current_key()).on == TODAY:  # type: ignore[arg-type]
            break
        press(qtbot, Qt.Key.Key_Down)
    hearing_id = page.settings.current_key()
    assert isinstance(hearing_id, int)
    press(qtbot, Qt.Key.Key_F2)
    assert focus_name() == "Time"
    keys(qtbot, "205p\t\t45\tMa\n")
    corrected = page.desk.file.setting(hearing_id)
    assert (corrected.start, corrected.minutes, corrected.kind) == (time(14, 5), 45, HearingKind.MASTER)
    assert not band_of(page).isVisible()
    assert QApplication.focusWidget() is page.settings
    assert page.settings.current_key() == hearing_id


def test_a_custody_request_and_its_decision(page: CasePage, qtbot: QtBot) -> None:
    begin(page.requests, qtbot)
    keys(qtbot, "\t3/1\t3/4\n")
    (line,) = page.desk.file.case(page.current_case() or 0).custody_requests
    assert (line.requested, line.decided_on) == (date(2027, 3, 1), date(2027, 3, 4))
    assert QApplication.focusWidget() is page.requests.table


def test_an_appeal_wants_its_day_with_its_result(page: CasePage, qtbot: QtBot) -> None:
    begin(page.appeals, qtbot)
    keys(qtbot, "2/1\t\t\t\tdismis\n")
    keys(qtbot, "\n")
    assert band_of(page).echo.trouble == "A result needs its day, and a day of decision its result."
    keys(qtbot, ESC + ESC)
    begin(page.appeals, qtbot)
    keys(qtbot, "2/1\t\t\tt\tdismis\n\n")
    (line,) = page.desk.file.case(page.current_case() or 0).appeals
    stands = page.desk.file.appeal_as_typed(line.id)
    assert (stands.filed, stands.decided_on) == (date(2027, 2, 1), TODAY)
    assert stands.result is not None


def test_a_mark_and_its_last_day(page: CasePage, qtbot: QtBot) -> None:
    begin(page.marks, qtbot)
    keys(qtbot, "Cap lifted\t\t3/20\n")
    ((kind, stands),) = page.desk.file.marks_as_typed(page.current_case() or 0).values()
    assert (kind, stands.reason, stands.first, stands.last) == (
        MarkKind.CAP,
        "Cap lifted",
        date(2027, 3, 1),
        date(2027, 3, 20),
    )


def test_a_detention_and_a_family(page: CasePage, qtbot: QtBot) -> None:
    begin(page.spells, qtbot)
    keys(qtbot, "3/2\t3/5\n")
    found = page.desk.file.case(page.current_case() or 0)
    assert [(one.detained, one.released) for one in found.custody_spells] == [(date(2027, 3, 2), date(2027, 3, 5))]
    assert found.custody == Custody.RELEASED.value
    begin(page.family, qtbot)
    keys(qtbot, "\t3/8\n")
    assert page.desk.file.riders_of(page.current_case() or 0, TODAY) == []


def test_a_completion_is_recorded_corrected_and_taken_back(page: CasePage, qtbot: QtBot) -> None:
    case_id = page.current_case() or 0
    begin(page.proceedings, qtbot)
    keys(qtbot, "3/8\tWi\t \n\n")
    assert not band_of(page).isVisible()  # it was for this row
    assert page.desk.file.case(case_id).proceedings[0].completed == date(2027, 3, 8)
    begin(page.proceedings, qtbot)
    keys(qtbot, "t\tTer\n\n")
    line = page.desk.file.case(case_id).proceedings[0]
    assert (line.completed, line.manner) == (TODAY, Manner.TERMINATED)
    offers = {one.text.split("\t")[0]: one for one in page.entries.offers.of_proceeding(page.desk.file.case(case_id), line.id)}
    page.entries._take(offers["&Take the completion back"])
    assert page.desk.file.case(case_id).proceedings[0].completed is None


def test_a_motion_is_corrected_and_withdrawn_from_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    case_id = window.desk.file.settings_on(TODAY)[6].case.case_id
    window.go(Place("case", case_id))
    page = window.page()
    assert isinstance(page, CasePage)
    begin(page.motions, qtbot)
    keys(qtbot, "contin\t\t3/1\t3/2\t3/8\n")
    (line,) = page.desk.file.case(case_id).motions
    stands = page.desk.file.motion_as_typed(line.id)
    assert (stands.received, stands.judge_received, stands.decided_on) == (date(2027, 3, 1), date(2027, 3, 2), date(2027, 3, 8))
    page.motions.table.customContextMenuRequested.emit(page.motions.table.rect().center())
    keys(qtbot, "w")
    assert page.desk.file.case(case_id).motions == ()


def test_shift_f2_corrects_the_case_from_its_page_and_from_a_list(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    case_id = page.current_case() or 0
    page.settings.setFocus()
    press(qtbot, Qt.Key.Key_F2, SHIFT)
    assert focus_name() == "A-number"
    keys(qtbot, "\tNguyen\tThao\n")
    assert page.desk.file.case(case_id).case.respondent.name == "Nguyen, Thao"
    assert QApplication.focusWidget() is page.settings
    window.go(Place("docket"))
    press(qtbot, Qt.Key.Key_F2, SHIFT)
    assert window.place.page == "case"
    assert focus_name() == "A-number"


def test_esc_leaves_a_correction_without_writing(page: CasePage, qtbot: QtBot) -> None:
    before = page.desk.file.last_step()
    begin(page.requests, qtbot)
    keys(qtbot, ESC)
    assert not band_of(page).isVisible()
    assert page.desk.file.last_step() == before
    assert QApplication.focusWidget() is page.requests.table


def test_a_correction_never_stays_open_over_another_case(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    begin(page.hearings, qtbot)
    keys(qtbot, "205p")
    last, other = window.desk.file.last_step(), window.desk.file.settings_on(TODAY)[6].case.case_id
    window.go(Place("case", other))
    assert not band_of(page).isVisible()
    keys(qtbot, "\t45\t\n")
    assert window.desk.file.last_step() == last
    window.back()
    assert not band_of(page).isVisible()
    begin(page.hearings, qtbot)
    assert band_of(page).isVisible()
