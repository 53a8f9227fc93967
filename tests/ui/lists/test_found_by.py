"""Why each case was found: a column of the list of cases while something is sought; and the key that leads to the box."""

from __future__ import annotations

import csv
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from iqdesk.domain.entries import NewPerson
from iqdesk.domain.notes import NewNote
from iqdesk.ui.docket_page import DocketPage
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.files.save_dialog import SaveDialog
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> DocketPage:
    window.go(Place("docket"))
    page = window.page()
    assert isinstance(page, DocketPage)
    case_id = window.desk.file.case_ids("nguyen", page.pane.query.view, page.pane.query.order, descending=False, today=TODAY)[0]
    for text, is_private in (("Call the harbour interpreter first", False), ("Credibility is doubtful", True)):
        window.desk.do(methodcaller("add_note", NewNote(case_id, text, TODAY, is_private=is_private)))
    return page


def seek(window: MainWindow, qtbot: QtBot, typed: str) -> list[str]:
    """What is said of each case that is found."""
    window.find_box.clear()
    qtbot.keyClicks(window.find_box, typed)
    page = window.page()
    assert isinstance(page, DocketPage)
    place = [column.title for column in page.pane.listed.columns].index("Found by")
    assert not page.list.isColumnHidden(place)
    return [page.model.cell_at(row, place).text for row in range(page.model.rowCount())]


def test_each_case_says_why_it_was_found(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    assert seek(window, qtbot, "nguyen") == ["Name"]
    assert seek(window, qtbot, "102983") == ["A-number"]
    assert seek(window, qtbot, "harbour") == ["Note: “Call the harbour interpreter first”"]
    assert set(seek(window, qtbot, "code 17")) == {"Code 17, Tue Mar 9, 8:30 AM"}
    assert "Tue Mar 9, 8:30 AM" in seek(window, qtbot, "3/9/2027")


def test_the_column_is_there_only_while_something_is_sought(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    assert "Found by" not in page.list.shown_titles()
    seek(window, qtbot, "nguyen")
    assert "Found by" in page.list.shown_titles()
    page.list.chooser.aboutToShow.emit()
    qtbot.keyClick(window.find_box, Qt.Key.Key_Escape)
    assert "Found by" not in page.list.shown_titles()
    assert window.find_box.text() == ""


def test_a_private_note_is_a_reason_for_the_judge_alone(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    assert seek(window, qtbot, "credibility") == ["Note: “Credibility is doubtful”"]
    clerk = NewPerson("Whitcombe", "Dana")
    window.desk.do(methodcaller("add_person", clerk))
    window.desk.work_as(next(one for one in window.desk.file.people() if one.id == clerk.id))
    window.go(Place("docket"))
    assert seek(window, qtbot, "credibility") == []


def test_the_reason_leaves_with_the_list_and_not_masked(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seek(window, qtbot, "harbour")
    for way, headings in ((0, True), (1, False)):
        path = tmp_path / f"found{way}.csv"
        monkeypatch.setattr(FileDialog, "save_file", lambda *_, path=path: (str(path), "CSV (*.csv)"))
        window.menus.file.export()
        dialog = next(one for one in window.findChildren(SaveDialog) if one.isVisible())
        dialog.ways.button(way).setChecked(True)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda dialog=dialog: dialog.ends.text() == "&Close")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        (row,) = csv.DictReader(path.read_text("utf-8-sig").splitlines())
        assert ("Found by" in row) == headings
        assert not headings or row["Found by"] == "Note: “Call the harbour interpreter first”"


def test_a_stroke_alone_leads_to_the_find_box_but_not_out_of_a_field(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.keyClick(page.list, Qt.Key.Key_Slash)
    assert window.find_box.hasFocus()
    qtbot.keyClicks(window.find_box, "3/9")
    assert window.find_box.text() == "3/9"
    window.go(Place("day", "today"))
    window.find_box.clear()
    day = window.page()
    day.note.field.setFocus()  # type: ignore[attr-defined]  # the day sheet's
    qtbot.keyClick(day.note.field, Qt.Key.Key_Slash)  # type: ignore[attr-defined]
    assert day.note.field.text() == "/"  # type: ignore[attr-defined]
    qtbot.keyClick(day.note.field, Qt.Key.Key_Escape)  # type: ignore[attr-defined]


def test_single_keys_are_switched_off_with_it(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    window.menus.view._on_letters(False)
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.keyClick(page.list, Qt.Key.Key_Slash)
    assert not window.find_box.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find_box.hasFocus()
    window.menus.view._on_letters(True)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Slash)
    assert window.find_box.hasFocus()
