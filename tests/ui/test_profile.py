"""Two profiles: who works here is chosen, kept and named; a clerk's desk opens on the day and has the court's pages only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QPushButton

from iqdesk.domain.entries import NewPerson
from iqdesk.domain.notes import NewNote
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.name_dialog import Name, NameDialog
from iqdesk.ui.page import Place
from iqdesk.ui.profile import NO_WALL
from iqdesk.ui.sidebar import COURT, ENTRIES, FOR_CLERKS

if TYPE_CHECKING:
    from conftest import OpenWindow
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


def choices(window: MainWindow) -> dict[str, QAction]:
    window.profile.menu.aboutToShow.emit()
    return {action.text(): action for action in window.profile.menu.actions() if not action.isSeparator()}


def add_clerk(window: MainWindow, monkeypatch: pytest.MonkeyPatch, name: Name) -> None:
    monkeypatch.setattr(NameDialog, "ask", lambda *_: name)
    choices(window)["&Add a clerk…"].trigger()


def work_as(window: MainWindow, text: str) -> None:
    choices(window)[text].trigger()


def shown_entries(window: MainWindow) -> list[str]:
    return [name for name, entry in window.sidebar.entries.items() if entry.isVisible()]


def test_a_clerk_is_added_by_name_and_works_here_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    add_clerk(window, monkeypatch, Name("Whitcombe", "Dana"))
    assert window.sidebar.foot.accessibleName() == "Working as Dana Whitcombe, Clerk profile"
    offered = choices(window)
    assert list(offered)[:2] == ["Marguerite Ellery, judge", "Dana Whitcombe, clerk"]
    assert [text for text, action in offered.items() if action.isChecked()] == ["Dana Whitcombe, clerk"]
    assert not offered[NO_WALL].isEnabled()


def test_no_key_and_no_menu_leads_a_clerk_to_the_statement(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    reports, view = window.menus.reports, window.menus.view
    commands = (*reports._saves, *reports.statement._actions)
    assert all(action.isEnabled() for action in commands)
    add_clerk(window, monkeypatch, Name("Whitcombe", "Dana"))
    assert not any(action.isEnabled() for action in commands)
    assert not reports._saves[0].isVisible()
    assert not reports.statement._menu.menuAction().isVisible()
    assert view._statement.shortcut().isEmpty()
    window.go(Place("circumstances"))
    assert not any(one.isVisible() for one in window.page().findChildren(QPushButton) if one.text() == "Statement")
    assert not view._statement.isVisible()
    work_as(window, "Marguerite Ellery, judge")
    assert all(action.isEnabled() for action in commands)
    assert view._statement.isVisible()
    assert view._statement.shortcut().toString() == "Ctrl+9"


def test_a_clerks_sidebar_holds_the_court_and_the_view_menu_the_rest(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    add_clerk(window, monkeypatch, Name("Whitcombe", "Dana"))
    assert shown_entries(window) == [entry.page for entry in ENTRIES if entry.group == COURT or entry.page in FOR_CLERKS]
    assert not window.sidebar._year.isVisible()
    place = next(number for number, entry in enumerate(ENTRIES, start=1) if entry.page == "pace")
    qtbot.keyClick(window, Qt.Key(ord(str(place))), Qt.KeyboardModifier.ControlModifier)
    assert window.place.page == "pace"
    work_as(window, "Marguerite Ellery, judge")
    assert shown_entries(window) == [entry.page for entry in ENTRIES]
    assert window.sidebar._year.isVisible()


def test_the_desk_opens_where_each_profile_begins(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go_to("pace")
    add_clerk(window, monkeypatch, Name("Whitcombe", "Dana"))
    assert window.place == window.profile.opening_place
    window.go_to("docket")
    work_as(window, "Marguerite Ellery, judge")
    assert window.place == Place("today")


def test_whoever_worked_last_works_here_after_a_restart(
    window: MainWindow, open_window: OpenWindow, docket: DocketFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_clerk(window, monkeypatch, Name("Whitcombe", "Dana"))
    judge = docket.people()[0]
    window.close()
    docket.author = judge  # as a file that is opened anew
    again = open_window(docket)
    assert docket.author.name == "Dana Whitcombe"
    assert again.place == again.profile.opening_place
    assert shown_entries(again) == [entry.page for entry in ENTRIES if entry.group == COURT or entry.page in FOR_CLERKS]


def test_steps_are_written_by_whoever_works_here(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    add_clerk(window, monkeypatch, Name("Whitcombe", "Dana"))
    case_id = window.desk.file.settings_on(window.desk.today)[5].case.case_id
    window.desk.do(lambda file: file.add_note(NewNote(case_id, "Line 2.", window.desk.today)))
    assert window.status._saved.text().startswith("Saved ")
    assert " by " not in window.status._saved.text()
    window.go(Place("case", case_id))
    page = window.page()
    assert isinstance(page, CasePage)
    assert page.history.table.rows.rows[0].cells[0].second.startswith("Dana Whitcombe, ")
    work_as(window, "Marguerite Ellery, judge")
    assert window.status._saved.text().endswith(" by Dana Whitcombe")


def test_a_name_is_changed_and_nothing_moves(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go_to("pace")
    asked: list[object] = []
    monkeypatch.setattr(NameDialog, "ask", lambda *words: asked.append(words[1:]) or Name("Ellery-Marsh", "Marguerite"))
    choices(window)["&Change the name of Marguerite Ellery…"].trigger()
    assert asked == [("The name of Marguerite Ellery, judge", "&Change the name", Name("Ellery", "Marguerite"))]
    assert window.sidebar.foot.text() == "Marguerite Ellery-Marsh"
    assert window.windowTitle() == "Ellery-Marsh docket – IQ Desk"
    assert window.place.page == "pace"
    window.desk.undo()
    assert window.sidebar.foot.text() == "Marguerite Ellery"


def test_nothing_is_written_when_the_dialog_is_left(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    before = window.desk.file.last_step()
    monkeypatch.setattr(NameDialog, "ask", lambda *_: None)
    choices(window)["&Add a clerk…"].trigger()
    choices(window)["&Change the name of Marguerite Ellery…"].trigger()
    assert window.desk.file.last_step() == before


def test_a_refused_name_is_said_and_nobody_changes(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    add_clerk(window, monkeypatch, Name("Ellery", "Marguerite"))
    assert window.trouble.accessibleName().startswith("Marguerite Ellery works on this docket already.")
    assert window.desk.file.author.role == "judge"


def test_what_the_judge_began_is_not_left_for_the_clerk(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = window.desk.file.settings_on(window.desk.today)[5].case.case_id
    window.go(Place("case", case_id))
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    page = window.page()
    assert isinstance(page, CasePage)
    qtbot.keyClicks(page.notes.field, "Credibility of the second statement")
    add_clerk(window, monkeypatch, Name("Whitcombe", "Dana"))
    window.go(Place("case", case_id))
    page = window.page()
    assert isinstance(page, CasePage)
    page.write_note()
    assert page.notes.field.toPlainText() == ""
    window.back()
    assert window.place == window.profile.opening_place


def test_a_judge_without_a_name_goes_by_the_code(window: MainWindow) -> None:
    window.desk.do(lambda file: file.correct_judge(family="", given="", on_duty_from=None))
    assert window.sidebar.foot.text() == "Judge QWM"
    assert "Judge QWM, judge" in choices(window)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen says it of every menu
def test_the_foot_opens_the_menu_by_key(window: MainWindow, qtbot: QtBot) -> None:
    foot = window.sidebar.foot
    foot.setFocus()
    qtbot.keyClick(foot, Qt.Key.Key_Space)
    assert window.profile.menu.isVisible()
    window.profile.menu.close()


def test_in_a_narrow_window_the_foot_says_who_in_its_tooltip(window: MainWindow) -> None:
    window.resize(960, 540)
    assert window.sidebar.foot.toolTip() == "Working as Marguerite Ellery, Judge profile"


def test_the_dialog_takes_a_name_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    dialog = NameDialog(window, "Who works on this docket as a clerk", "&Add the clerk", Name())
    dialog.show()
    assert not dialog._take.isEnabled()
    qtbot.keyClicks(dialog.given, " Dana")
    qtbot.keyClicks(dialog.family, "Whitcombe ")
    qtbot.keyClick(dialog.family, Qt.Key.Key_Return)
    assert dialog.result() == NameDialog.DialogCode.Accepted
    assert dialog.name() == Name("Whitcombe", "Dana")
    dialog.deleteLater()


def test_a_clerk_who_is_there_already_is_offered(window: MainWindow) -> None:
    window.desk.do(lambda file: file.add_person(NewPerson("O & Sons", "Ann")))
    work_as(window, "Ann O && Sons, clerk")
    assert window.desk.file.author.name == "Ann O & Sons"


def test_the_menu_leaves_nothing_behind_when_it_is_filled_again(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(5):
        choices(window)
    qtbot.waitUntil(lambda: len(window.profile.menu.findChildren(QActionGroup)) == 1)
