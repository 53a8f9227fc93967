"""A case as it was after a step: shown on its page under a bar, read only, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from iqdesk.domain.docket import Outcome, OutcomeKind
from iqdesk.domain.notes import NewNote
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.case.case_page import CasePage
from iqdesk.ui.case.case_past import NOT_THERE, CaseAt
from iqdesk.ui.desk import LOOKS_BACK
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.page import Place
from ui.dockets import Ticking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

HELD, ADJOURNED = "Marked held", "Marked adjourned"


@pytest.fixture
def docket(small_file: Path, tmp_path: Path) -> Iterator[DocketFile]:
    """The small docket, whose steps are of its own day."""
    path = tmp_path / "ellery.iqdocket"
    path.write_bytes(small_file.read_bytes())
    with DocketFile.open(path, Ticking()) as file:
        yield file


@pytest.fixture
def page(window: MainWindow) -> CasePage:
    """The case of a hearing that was said to be held, then to be adjourned; the docket was shown before."""
    window.go(Place("docket"))
    setting = window.desk.file.settings_on(window.desk.today)[5]
    for outcome in (Outcome(OutcomeKind.HELD), Outcome(OutcomeKind.ADJOURNED, "17")):
        window.desk.file.record_outcome(setting.hearing_id, outcome, window.desk.today)  # the desk would ask for a reason
    window.go(Place("case", setting.case.case_id))
    shown = window.page()
    assert isinstance(shown, CasePage)
    return shown


def outcome(page: CasePage) -> str:
    return page.hearings.table.rows.rows[1].cells[6].text


def look_back(page: CasePage, begins: str, qtbot: QtBot) -> None:
    table = page.history.table
    table.choose_place(next(i for i, row in enumerate(table.rows.rows) if row.cells[0].text.startswith(begins)))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_enter_on_a_step_shows_the_case_as_it_was_after_it(page: CasePage, qtbot: QtBot) -> None:
    assert (outcome(page), page.past.isVisible()) == ("Adjourned", False)
    look_back(page, HELD, qtbot)
    assert page.is_past
    assert outcome(page) == "Held"
    assert page.past.isVisible()
    assert page.past.accessibleName().startswith("As it was on Tue Mar 9, 2027, ")
    assert ", after: marked held" in page.past.accessibleName()
    steps = {row.cells[0].text: row.cells[0].second for row in page.history.table.rows.rows}
    assert [name for name, second in steps.items() if "shown here" in second] == [name for name in steps if name.startswith(HELD)]
    assert any(name.startswith(ADJOURNED) for name in steps)  # what came after can be looked at from here


def test_the_button_and_the_menus_do_the_same_as_the_key(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    look_back(page, "Added case", qtbot)
    assert not page.hearings.isVisible()
    qtbot.mouseClick(page.past.back, Qt.MouseButton.LeftButton)
    assert outcome(page) == "Adjourned"
    qtbot.mouseClick(page.as_it_was, Qt.MouseButton.LeftButton)
    assert page.is_past
    window.page().put_away()
    [of_row] = page.history.table.actions()
    of_row.trigger()
    assert page.is_past
    window.page().put_away()
    view = next(one for one in window.findChildren(QAction) if one.text().startswith("The &case as it"))
    view.trigger()
    assert page.is_past


def test_esc_goes_back_to_today_and_then_to_where_one_was(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    look_back(page, HELD, qtbot)
    qtbot.keyClick(page.settings, Qt.Key.Key_Escape)
    assert (page.is_past, outcome(page), window.place) == (False, "Adjourned", Place("case", page.current_case()))
    qtbot.keyClick(page.settings, Qt.Key.Key_Escape)
    assert window.place.page == "docket"


def test_back_walks_from_state_to_state(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    look_back(page, HELD, qtbot)
    look_back(page, "Added case", qtbot)
    window.back()
    assert (page.is_past, outcome(page)) == (True, "Held")
    window.back()
    assert (page.is_past, outcome(page)) == (False, "Adjourned")


def test_nothing_can_be_recorded_there(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    look_back(page, HELD, qtbot)
    before = window.desk.file.last_step()
    page.settings.choose_place(1)
    for key in (Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_Return):
        qtbot.keyClick(page.settings, key)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert not page.notes.field.isVisible()
    assert not page.notes.add.isVisible()
    page.write_note()
    assert not page.notes.field.isVisible()
    assert not page.records_outcomes()
    assert page.current_case() is None
    window.desk.undo()
    assert window.trouble.accessibleName() == LOOKS_BACK
    assert window.desk.file.last_step() == before
    window.go(Place("docket"))
    window.desk.undo()
    assert window.desk.file.last_step() != before


def test_the_notes_and_clocks_are_those_of_then(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    case_id = page.current_case()
    assert case_id is not None
    window.desk.do(lambda file: file.add_note(NewNote(case_id, "wants a French interpreter", window.desk.today)))
    assert len(page.notes.entries) == 1
    look_back(page, HELD, qtbot)
    assert not page.notes.entries
    page.put_away()
    assert len(page.notes.entries) == 1


def test_a_step_after_which_the_case_was_not_there_is_said(page: CasePage, window: MainWindow) -> None:
    case_id = page.current_case()
    assert case_id is not None
    window.go(Place("case", CaseAt(case_id, 1)))
    assert window.trouble.accessibleName() == NOT_THERE
    assert (page.is_past, outcome(page), window.place) == (False, "Adjourned", Place("case", case_id))


def test_before_a_case_came_back_by_redo_it_was_not_there(window: MainWindow, qtbot: QtBot) -> None:
    setting, desk = window.desk.file.settings_on(window.desk.today)[5], window.desk
    while desk.file.case_names([setting.case.case_id]):
        desk.undo()
    gone = desk.file.last_step()
    assert gone is not None
    while desk.file.next_redo():
        desk.redo()
    window.go(Place("case", CaseAt(setting.case.case_id, gone.number)))
    assert window.trouble.accessibleName() == NOT_THERE


def test_a_case_that_is_gone_is_shown_as_gone_and_back_passes_over_it(page: CasePage, window: MainWindow) -> None:
    desk, case_id = window.desk, page.current_case()
    assert case_id is not None
    while desk.file.case_names([case_id]):
        desk.undo()
    assert page.findChild(EmptyState).isVisible()
    assert not page.settings.isVisible()
    assert page.current_case() is None
    window.go(Place("today"))
    window.back()
    assert window.place.page == "docket"


def test_a_docket_that_cannot_be_read_is_said_on_the_way_back(
    page: CasePage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go(Place("today"))
    monkeypatch.setattr(type(window.desk.file), "case_names", damaged)
    window.back()
    assert window.place.page == "case"


def damaged(*_: object) -> object:
    raise DocketTrouble("The docket is damaged. Open a backup.")


def test_no_key_opens_an_entry_there(page: CasePage, window: MainWindow, qtbot: QtBot) -> None:
    look_back(page, HELD, qtbot)
    before = window.desk.file.last_step()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for table in (page.settings, page.proceedings.table):
        table.setFocus()
        table.choose_place(0)
        for key, modifiers in (
            (Qt.Key.Key_N, control),
            (Qt.Key.Key_R, control),
            (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_F2, shift),
            (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        ):
            qtbot.keyClick(table, key, modifiers)
            assert page.entries.band.isHidden(), (table.accessibleName(), key)
    assert window.place == Place("case", CaseAt(page._case_id or 0, page._step or 0))
    assert page.is_past
    assert window.desk.file.last_step() == before
