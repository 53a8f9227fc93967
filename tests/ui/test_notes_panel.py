"""Notes on a case, by keys alone: written, corrected, withdrawn, put away and found again; a clerk has no private ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from iqdesk.domain.notes import NewNote
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.case.notes_panel import NotesPanel
    from iqdesk.ui.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(window: MainWindow) -> NotesPanel:
    return shown_case(window, 5).notes


def shown_case(window: MainWindow, place: int) -> CasePage:
    setting = window.desk.file.settings_on(window.desk.today)[place]
    window.go(Place("case", setting.case.case_id))
    page = window.page()
    assert isinstance(page, CasePage)
    return page


def begin(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    qtbot.waitUntil(panel.field.hasFocus)


def texts(panel: NotesPanel) -> list[str]:
    return [entry.text.text() for entry in panel.entries]


def test_a_note_is_written_with_enter_and_stands_with_its_author(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    assert panel._none.isVisible()
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "Interpreter on line 2.")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(panel.field, "Large print.")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert texts(panel) == ["Interpreter on line 2.\nLarge print."]
    entry = panel.entries[0]
    assert entry.accessibleName() == "Note by Marguerite Ellery, Tue Mar 9: Interpreter on line 2.\nLarge print."
    assert (panel.field.isVisible(), panel._none.isVisible()) == (False, False)
    qtbot.waitUntil(entry.hasFocus)
    step = window.desk.file.next_undo()
    assert step is not None
    assert step.name == "Added a note, A000\u00a0102\u00a0983"


def test_the_judge_ticks_private_and_it_shows(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "Ask counsel.")
    qtbot.keyClick(panel.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.private
    qtbot.keyClick(panel.private, Qt.Key.Key_Space)
    panel.field.setFocus()
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.entries[0].note.is_private
    assert "Marguerite Ellery, private" in [label.text() for label in panel.entries[0].findChildren(QLabel)]


def test_f2_corrects_and_del_withdraws_and_undo_brings_back(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "Line 2.")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.entries[0].hasFocus)
    qtbot.keyClick(panel.entries[0], Qt.Key.Key_F2)
    qtbot.waitUntil(panel.field.hasFocus)
    assert (panel.field.accessibleName(), panel.private.isVisible()) == ("The note, corrected", False)
    qtbot.keyClicks(panel.field, "Line 3.")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert texts(panel) == ["Line 3."]
    qtbot.waitUntil(panel.entries[0].hasFocus)
    qtbot.keyClick(panel.entries[0], Qt.Key.Key_Delete)
    assert texts(panel) == []
    qtbot.waitUntil(panel.add.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert texts(panel) == ["Line 3."]


def test_withdrawing_one_of_two_leaves_the_keyboard_on_the_other(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    case_id = panel._case_id
    assert case_id is not None
    for text in ("One.", "Two."):
        window.desk.do(lambda file, text=text: file.add_note(NewNote(case_id, text, window.desk.today)))
    panel.entries[0].setFocus()
    qtbot.waitUntil(panel.entries[0].hasFocus)
    qtbot.keyClick(panel.entries[0], Qt.Key.Key_Delete)
    assert texts(panel) == ["One."]
    qtbot.waitUntil(panel.entries[0].hasFocus)


def test_an_empty_note_is_refused_in_words_and_the_field_stays(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    begin(window, panel, qtbot)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert window.trouble.accessibleName().startswith("The note says nothing yet.")
    assert panel.field.isVisible()


def test_what_was_typed_waits_behind_esc_and_on_its_own_case(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "Half a sent")
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert window.place.page == "case"
    assert not panel.field.isVisible()
    begin(window, panel, qtbot)
    assert panel.field.toPlainText() == "Half a sent"
    shown_case(window, 6)
    assert not panel.field.isVisible()
    begin(window, panel, qtbot)
    assert panel.field.toPlainText() == ""
    shown_case(window, 5)
    begin(window, panel, qtbot)
    assert panel.field.toPlainText() == "Half a sent"


def correct(panel: NotesPanel, place: int, qtbot: QtBot) -> None:
    panel.entries[place].setFocus()
    qtbot.waitUntil(panel.entries[place].hasFocus)
    qtbot.keyClick(panel.entries[place], Qt.Key.Key_F2)


def test_a_note_that_is_being_written_waits_while_another_is_corrected(
    window: MainWindow, panel: NotesPanel, qtbot: QtBot
) -> None:
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "First.")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "Half a seco")
    correct(panel, 0, qtbot)
    assert panel.field.toPlainText() == "First."
    qtbot.keyClicks(panel.field, "The first.")
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "nd.")
    assert panel.field.toPlainText() == "Half a second."
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    correct(panel, 1, qtbot)
    assert panel.field.toPlainText() == "The first."
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert texts(panel) == ["Half a second.", "The first."]


def test_what_was_typed_waits_while_the_panel_is_closed_and_the_page_left(
    window: MainWindow, panel: NotesPanel, qtbot: QtBot
) -> None:
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "Half a not")
    window.page().toggle_side()
    window.go(Place("today"))
    shown_case(window, 6)
    assert panel.field.isHidden() or not panel.field.isVisible()
    shown_case(window, 5)
    window.page().toggle_side()
    assert panel.add.text() == "Go on with the note"
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.field, "e.")
    assert panel.field.toPlainText() == "Half a note."
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert (texts(panel), panel.add.text()) == (["Half a note."], "Write a note")


def test_what_one_person_typed_waits_for_them_alone(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    begin(window, panel, qtbot)
    qtbot.keyClicks(panel.field, "Mine.")
    judge = window.desk.file.author
    window.desk.work_as(replace(judge, id=7, role="clerk"))
    page = shown_case(window, 5)
    page.write_note()
    assert page.notes.field.toPlainText() == ""
    window.desk.work_as(judge)
    page = shown_case(window, 5)
    page.write_note()
    assert page.notes.field.toPlainText() == "Mine."


def test_the_edit_menu_copies_and_pastes_in_the_field(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    begin(window, panel, qtbot)
    QApplication.clipboard().setText("pasted")
    window.menus.edit._paste()
    assert panel.field.toPlainText() == "pasted"
    panel.field.selectAll()
    QApplication.clipboard().clear()
    window.menus.edit._copy()
    assert QApplication.clipboard().text() == "pasted"


def test_ctrl_m_in_a_list_opens_the_case_of_its_row_with_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("docket")
    qtbot.waitUntil(window.page().list.hasFocus)
    chosen = window.page().current_case()
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    page = window.page()
    assert isinstance(page, CasePage)
    assert page.current_case() == chosen
    qtbot.waitUntil(page.notes.field.hasFocus)


def test_ctrl_m_where_there_is_no_case_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("pace")
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    assert window.place.page == "pace"


def test_the_panel_opens_for_a_note(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not panel.isVisible()
    begin(window, panel, qtbot)
    assert panel.isVisible()


def test_a_clerk_sees_and_is_offered_nothing_private(window: MainWindow, panel: NotesPanel, qtbot: QtBot) -> None:
    case_id, desk = panel._case_id, window.desk
    assert case_id is not None
    desk.do(lambda file: file.add_note(NewNote(case_id, "Ask counsel.", desk.today, is_private=True)))
    assert texts(panel) == ["Ask counsel."]
    desk.file.author = replace(desk.file.author, role="clerk")
    window.page().make_stale()
    assert texts(panel) == []
    begin(window, panel, qtbot)
    assert not panel.private.isVisible()
