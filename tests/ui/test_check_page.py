"""To check: kinds with their counts, findings put right, settled or taken from the release, and gone from the list by then."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import a_case
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from store.every_verb import a_public_case, a_public_proceeding, an_empty_docket, no_public_rows

from iqdesk.domain.docket import Custody, Manner
from iqdesk.domain.misses import NewReason
from iqdesk.domain.oddities import NewCheck, OddityKind
from iqdesk.exchange.sheets.lists import SheetList, list_sheet
from iqdesk.store.release_rows import public_identity
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.check.check_page import CheckPage
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.outcomes import reason_dialog
from iqdesk.ui.outcomes.reason_dialog import ReasonDialog
from iqdesk.ui.page import Place
from iqdesk.ui.sidebar import ENTRIES
from ui.dockets import TODAY
from ui.match_docket import a_docket_to_match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.misses import Miss
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
PLACE = 1 + [entry.page for entry in ENTRIES].index("check")


def shown(window: MainWindow, qtbot: QtBot) -> CheckPage:
    """The page by its key, once the docket is read."""
    qtbot.keyClick(window, Qt.Key(ord(str(PLACE))), CONTROL)
    page = window.page()
    assert isinstance(page, CheckPage)
    settled(window, qtbot)
    qtbot.waitUntil(page.list.hasFocus)
    return page


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CheckPage:
    return shown(window, qtbot)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    findings = window.desk.findings
    qtbot.waitUntil(lambda: findings.lines is not None and not findings.is_reading)


def the_line(page: CheckPage) -> ToCheck:
    line = page.list.line()
    assert line is not None
    return line


def headings(page: CheckPage) -> list[str]:
    return [row.cells[0].spoken for row in page.list.rows.rows if row.is_heading]


def choose(page: CheckPage, kind: OddityKind) -> ToCheck:
    line = next(line for line in page.list.lines() if line.kind is kind)
    page.list.choose(line.key)
    return line


def visible_buttons(page: CheckPage) -> list[str]:
    return [one.text() for one in page.findChildren(QPushButton) if one.isVisible() and one.property("kind") != "chip"]


def counted(window: MainWindow) -> str:
    return window.sidebar.entries["check"].accessibleName()


def last_step(window: MainWindow) -> str:
    step = window.desk.file.last_step()
    assert step is not None
    return step.name


def test_findings_stand_under_their_kinds_with_counts_and_the_sidebar_says_how_many(window: MainWindow, page: CheckPage) -> None:
    assert headings(page) == [
        "Hearing day passed, no outcome 1",
        "Missed, reason not given 16",
        "Not a court day 10",
        "Set on a day away 2",
        "Hearing after the completion 1",
        "Custody hearing that decided no request 1",
    ]
    assert (page.title, page.facts) == ("To check", "31 findings")
    assert counted(window) == "To check, 31 findings"
    first = page.list.rows.rows[1].cells
    assert [cell.spoken for cell in first] == [
        "Friday, March 5, 2027 has passed and nothing is recorded., Record the outcome.",
        "A000\u00a0097\u00a0745, Quispe Huallpa, Nélida",
        "Fri Mar 5",
    ]
    assert the_line(page).kind is OddityKind.NO_OUTCOME


def test_a_chip_shows_one_kind_alone(page: CheckPage, qtbot: QtBot) -> None:
    chip = next(one for one in page.findChildren(QPushButton) if one.text() == "Day away 2")
    chip.click()
    assert headings(page) == ["Set on a day away 2"]
    qtbot.waitUntil(page.list.hasFocus)
    assert "&All 2: right as they are" in visible_buttons(page)


def test_an_outcome_recorded_on_its_row_takes_the_finding_away_and_the_next_is_current(
    window: MainWindow, page: CheckPage, qtbot: QtBot
) -> None:
    hearing = the_line(page).row
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    settled(window, qtbot)
    outcome = window.desk.file.setting(hearing).outcome
    assert outcome is not None
    assert headings(page)[0] == "Missed, reason not given 16"
    assert the_line(page).kind is OddityKind.NO_REASON
    assert counted(window) == "To check, 30 findings"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settled(window, qtbot)
    assert headings(page)[0] == "Hearing day passed, no outcome 1"


def test_what_is_right_as_it_is_goes_at_once_and_undo_brings_it_back(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    gone = choose(page, OddityKind.NO_COURT_DAY)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert gone.key not in [line.key for line in page.list.lines()]  # before the docket is read anew
    following = the_line(page)
    assert following.kind is OddityKind.NO_COURT_DAY
    settled(window, qtbot)
    assert the_line(page) == following
    assert gone not in window.desk.file.to_check(TODAY)
    assert last_step(window).startswith("Settled as right, A000")
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settled(window, qtbot)
    assert gone.key in [line.key for line in page.list.lines()]


def test_all_of_a_kind_are_settled_in_one_step(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == "Day away 2").click()
    page.all_of_kind.click()
    settled(window, qtbot)
    assert last_step(window) == "Settled as right, 2 findings"
    assert page.facts == "29 findings"
    assert page.kind is None
    window.desk.undo()
    settled(window, qtbot)
    assert page.facts == "31 findings"


def test_the_last_of_a_kind_hands_on_to_the_next_kind_not_to_its_heading(page: CheckPage, qtbot: QtBot) -> None:
    lines = [line for line in page.list.lines() if line.kind is OddityKind.AWAY]
    page.list.choose(lines[-1].key)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert the_line(page).kind is OddityKind.AFTER_COMPLETION


def test_enter_on_a_hearing_opens_its_line_on_the_day_sheet_and_o_the_case(
    window: MainWindow, page: CheckPage, qtbot: QtBot
) -> None:
    line = choose(page, OddityKind.AWAY)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    sheet = window.page()
    assert isinstance(sheet, DaySheetPage)
    assert sheet.day == line.on
    setting = sheet.list.current()
    assert setting is not None
    assert setting.hearing_id == line.row
    window.back()
    qtbot.waitUntil(page.list.hasFocus)
    assert the_line(page) == line
    qtbot.keyClick(page.list, Qt.Key.Key_O)
    assert line.case is not None
    assert window.place == Place("case", line.case.case_id)


def test_enter_on_any_other_finding_opens_the_case(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    line = choose(page, OddityKind.NO_REASON)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert line.case is not None
    assert window.place == Place("case", line.case.case_id)


def test_the_chosen_finding_is_said_whole_with_what_can_be_done(window: MainWindow, page: CheckPage) -> None:
    line = choose(page, OddityKind.AFTER_COMPLETION)
    assert page._said.text() == line.finding
    assert "&Open the day sheet" in visible_buttons(page)
    assert page.records_outcomes()
    choose(page, OddityKind.NO_REASON)
    assert "&Open the case" in visible_buttons(page)
    assert not page.records_outcomes()
    assert page.current_case() is not None


def test_a_reason_whose_miss_is_gone_is_withdrawn_here(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    case_id = window.desk.file.settings_on(TODAY)[0].case.case_id
    reason = NewReason("merits-first-date", 1, case_id, TODAY, "18", None, "No interpreter came")  # nothing is missed there
    assert window.desk.do(lambda file: file.add_reason(reason))
    settled(window, qtbot)
    line = choose(page, OddityKind.MISS_GONE)
    assert (line.row, page.offered()) == (reason.id, (True, False, False, False, True, True))
    assert "&Withdraw the reason" in visible_buttons(page)
    qtbot.keyClick(page.list, Qt.Key.Key_W)
    assert window.desk.file.given_reasons() == []
    page.withdraw_reason()  # of another finding: nothing
    assert window.desk.file.last_written() is not None


def test_a_finding_that_comes_while_the_page_is_open_is_listed(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    case_id = window.desk.file.settings_on(TODAY)[0].case.case_id
    check = NewCheck(OddityKind.ASSUMED, "cases", case_id, case_id, "The case is taken as a removal case.", "case_type")
    assert window.desk.do(lambda file: file.add_check(check))
    settled(window, qtbot)
    line = choose(page, OddityKind.ASSUMED)
    assert line.finding == "The case is taken as a removal case. Correct it, or say that it is right."
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    settled(window, qtbot)
    assert OddityKind.ASSUMED not in [one.kind for one in page.list.lines()]


def test_the_list_is_exported_as_it_is_shown(window: MainWindow, page: CheckPage) -> None:
    exported = page.exported()
    assert exported is not None
    assert (exported.asked.of, exported.rows, exported.how) == (SheetList.TO_CHECK, 31, "Kind by kind, newest first.")
    next(one for one in page.findChildren(QPushButton) if one.text() == "Day away 2").click()
    narrowed = page.exported()
    assert narrowed is not None
    rows = list(list_sheet(window.desk.file, narrowed.asked).rows)
    assert [row[0] for row in rows] == ["Set on a day away", "Set on a day away"]


def test_a_docket_in_order_says_so_and_opens_the_day_sheet(open_window: OpenWindow, qtbot: QtBot) -> None:
    with an_empty_docket() as file:
        window = open_window(file)
        window.go_to("check")
        page = window.page()
        assert isinstance(page, CheckPage)
        settled(window, qtbot)
        assert counted(window) == "To check"
        assert page.exported() is None
        for key in (Qt.Key.Key_S, Qt.Key.Key_V, Qt.Key.Key_O):
            qtbot.keyClick(page.list, key)
        button = next(one for one in page.findChildren(QPushButton) if one.isVisible())
        assert button.text() == "Open today’s sheet"
        button.click()
        assert window.place == Place("day", "today")


def test_a_docket_that_cannot_be_read_is_said_and_read_again_when_it_can(
    window: MainWindow, page: CheckPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Iterator[list[ToCheck]]:
        raise DocketTrouble("The disk is gone.")

    with monkeypatch.context() as patched:
        patched.setattr(type(window.desk.file), "to_check_parts", broken)
        window.desk.findings.read()
        qtbot.waitUntil(window.trouble.isVisible)
    assert window.trouble.accessibleName() == "The disk is gone."
    assert page.facts == "31 findings"
    qtbot.keyClick(page.list, Qt.Key.Key_H)
    settled(window, qtbot)
    assert page.facts == "30 findings"


@pytest.fixture
def to_match() -> Iterator[DocketFile]:
    with a_docket_to_match() as docket:
        yield docket


def a_matched_docket() -> DocketFile:
    """One typed case, matched with a public one that was completed on another day in another manner."""
    file = an_empty_docket()
    case = a_case("000123456", opened="2025-01-06", custody=Custody.DETAINED)
    file.add_case(case, date(2026, 1, 5))
    file.record_completion(case.proceeding_id, date(2026, 3, 9), Manner.VENUE_CHANGE)
    released = no_public_rows()._replace(
        cases=[a_public_case()], proceedings=[a_public_proceeding(completed=date(2026, 3, 12), location="PT2")]
    )
    file.record_release(released, "EOIR Case Data", TODAY)
    file.record_match(case.id, public_identity("cases", 20_000_001))
    return file


def test_the_first_line_says_how_many_public_cases_wait_and_opens_match(
    open_window: OpenWindow, to_match: DocketFile, qtbot: QtBot
) -> None:
    window = open_window(to_match)
    page = shown(window, qtbot)
    waiting = f"{to_match.unmatched_cases()} public cases not yet matched"
    assert page.list.rows.rows[0].cells[0].text == waiting
    assert waiting in page.facts
    page.list.choose_place(0)
    assert page.list.line() is None
    assert page.current_case() is None
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.place.page == "match"


def test_a_difference_is_settled_either_way(open_window: OpenWindow, qtbot: QtBot) -> None:
    with a_matched_docket() as file:
        window = open_window(file)
        page = shown(window, qtbot)
        day = next(line for line in page.list.lines() if line.about == "completed")
        assert (day.kind, day.on) == (OddityKind.DIFFERENT, date(2026, 3, 9))
        assert day.remedy == "Keep what was typed, or take the release’s value."
        page.list.choose(day.key)
        assert visible_buttons(page)[-3:] == ["&Keep what was typed", "&Take the release’s value", "&Open the case"]
        qtbot.keyClick(page.list, Qt.Key.Key_V)
        settled(window, qtbot)
        assert last_step(window) == "Took the release's value, completed"
        assert day.key not in [line.key for line in page.list.lines()]
        manner = next(line for line in page.list.lines() if line.about == "manner")
        page.list.choose(manner.key)
        qtbot.keyClick(page.list, Qt.Key.Key_K)
        settled(window, qtbot)
        assert last_step(window) == "Settled as right, A000\u00a0123\u00a0456"
        assert [line for line in page.list.lines() if line.kind is OddityKind.DIFFERENT] == []


def test_the_menu_names_every_act_and_offers_those_that_fit(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    menu = next(one for one in window.findChildren(QMenu) if one.title() == "To chec&k")
    by_key = {action.text().split("\t")[1]: action for action in menu.actions()}
    menu.aboutToShow.emit()
    assert {key: action.isEnabled() for key, action in by_key.items()} == {
        "S": True,
        "K": False,
        "G": False,
        "V": False,
        "W": False,
        "O": True,
    }
    gone = choose(page, OddityKind.AWAY)
    by_key["S"].trigger()
    assert gone.key not in [line.key for line in page.list.lines()]
    by_key["V"].trigger()  # nothing to take from a release
    by_key["O"].trigger()
    assert window.place.page == "case"
    menu.aboutToShow.emit()
    assert not any(action.isEnabled() for action in by_key.values())
    settled(window, qtbot)
    before = len(window.desk.file.to_check(TODAY))
    for action in by_key.values():
        action.trigger()
    assert len(window.desk.file.to_check(TODAY)) == before


def test_the_reason_of_a_miss_is_given_from_its_row(window: MainWindow, page: CheckPage, qtbot: QtBot) -> None:
    line = choose(page, OddityKind.NO_REASON)
    assert "&Give the reason…" in visible_buttons(page)
    qtbot.keyClick(page.list, Qt.Key.Key_G)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReasonDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert line.key in [one.key for one in page.list.lines()]
    qtbot.keyClick(page.list, Qt.Key.Key_G)
    again = QApplication.activeModalWidget()
    assert isinstance(again, ReasonDialog)
    qtbot.waitUntil(again.line.hasFocus)
    qtbot.keyClicks(again.line, "The counsel was ill")
    qtbot.keyClick(again.line, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert line.key not in [one.key for one in page.list.lines()]
    assert last_step(window).startswith("Gave the reason")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settled(window, qtbot)
    assert line.key in [one.key for one in page.list.lines()]


def test_all_reasons_can_be_given_one_after_another_in_the_order_of_the_list(
    window: MainWindow, page: CheckPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Miss] = []

    def ask(_desk: object, _parent: object, misses: Sequence[Miss]) -> None:
        asked.extend(misses)

    monkeypatch.setattr(reason_dialog, "ask_reasons", ask)
    next(one for one in page.findChildren(QPushButton) if one.text() == "No reason 16").click()
    assert "&All 16: give the reasons…" in visible_buttons(page)
    page.all_of_kind.click()
    assert [miss.to_check(None).key for miss in asked] == [line.key for line in page.list.lines()]
    next(one for one in page.findChildren(QPushButton) if one.text() == "No court day 10").click()
    qtbot.keyClick(page.list, Qt.Key.Key_G)  # no miss, no reason
    assert len(asked) == 16
    assert window.place.page == "check"
