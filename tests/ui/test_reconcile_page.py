"""The agency's figure is typed and kept; the page shows what `iqdesk reconcile --json` prints, and each way its proceedings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from commands import exit_code_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iqdesk.cli import clock
from iqdesk.domain.docket import Manner
from iqdesk.store.docket_file import DocketFile
from iqdesk.ui import slices
from iqdesk.ui.activity.note_dialog import NoteDialog
from iqdesk.ui.activity.reconcile_page import ReconcilePage
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


def the_page(window: MainWindow) -> ReconcilePage:
    window.go(Place("reconcile"))
    page = window.page()
    assert isinstance(page, ReconcilePage)
    return page


def keep(page: ReconcilePage, figure: str, day: str = "3/9/2027") -> None:
    page.figure.edit.setText(figure)
    page.day.edit.setText(day)
    QTest.keyClick(page.figure.edit, Qt.Key.Key_Return)


def close_one(file: DocketFile) -> int:
    """An administrative closure among this year's."""
    setting = next(one for one in file.settings_on(TODAY) if one.outcome is None)
    file.record_completion(setting.proceeding_id, TODAY, Manner.ADMINISTRATIVE_CLOSURE)
    return setting.case.case_id


def test_the_screen_is_the_json(
    open_window: OpenWindow, small_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    path = tmp_path / "shown.iqdocket"
    path.write_bytes(small_file.read_bytes())
    with DocketFile.open(path) as file:
        closed = close_one(file)
        window = open_window(file)
        page = the_page(window)
        keep(page, "33")
        assert page.found is not None
        assert page.table is not None
        shown = [page.table.rows.cell_at(row, 0).text for row in range(page.table.rows.rowCount())]
        found = page.found.as_json()
        place = shown.index("Administrative closures counted")
        page.table.setFocus()
        page.table.choose_place(place)
        cases = [row.case_id for row in page.found.part.lines[place].figures[0].rows]
        assert closed in cases
        QTest.keyClick(page.table, Qt.Key.Key_Return)
        QTest.keyClick(page.rows.list, Qt.Key.Key_Return)
        assert window.place == Place("case", cases[0])
        window.close()
    capsys.readouterr()
    assert exit_code_of("reconcile", "--docket", path, "--year", 2027, "--figure", 33, "--on", TODAY, "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == found
    assert [line["way"] for line in printed["ways"]] == shown


def test_what_is_missing_or_wrong_is_said_and_nothing_is_kept(window: MainWindow) -> None:
    page = the_page(window)
    for figure, day, said in (
        ("", "3/9/2027", "Type the agency’s figure and the day it was shown."),
        ("many", "3/9/2027", "whole number"),
        ("12", "13/9/2027", "not a date"),
        ("12000", "3/9/2027", "from 0 to 9,999"),
    ):
        keep(page, figure, day)
        assert said in page._said.text()
    assert window.desk.file.agency_figures(2027) == []


def test_a_figure_is_withdrawn_and_undo_brings_it_back(window: MainWindow) -> None:
    page = the_page(window)
    keep(page, "33")
    assert "the agency showed 33 completions" in page._said.text()
    page.withdraw.click()
    assert page.found is None
    window.desk.undo()
    assert page.found is not None
    assert page.figure.edit.text() == "33"


def test_the_panel_is_there_while_it_has_something_to_show(window: MainWindow) -> None:
    page = the_page(window)
    assert not page.rows.isVisible()
    assert not page.toggle_side()
    keep(page, "33")
    assert page.rows.isVisible()
    page.withdraw.click()
    assert not page.rows.isVisible()
    assert page.figure.edit.hasFocus()


def test_everything_ends_at_the_same_edge(window: MainWindow) -> None:
    page = the_page(window)
    keep(page, "33")
    page.grab()  # lays it out
    assert page.save.geometry().right() == page.withdraw.geometry().right()


def test_what_is_being_typed_outlives_a_change_elsewhere(window: MainWindow) -> None:
    page = the_page(window)
    page.figure.edit.setText("41")
    page.source.edit.setText("Dashboard")
    window.go(Place("today"))
    setting = next(one for one in window.desk.file.settings_on(TODAY) if one.outcome is None)
    window.desk.do(lambda file: file.record_completion(setting.proceeding_id, TODAY, Manner.DECISION))
    assert the_page(window).figure.edit.text() == "41"
    assert page.source.edit.text() == "Dashboard"


def test_the_note_is_saved_unless_a_masked_one_shows_a_number(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = the_page(window)
    keep(page, "33")
    out = tmp_path / "note.pdf"
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(out), "PDF (*.pdf)"))
    page.print_out()
    dialog = page.findChildren(NoteDialog)[-1]
    dialog.choose.click()
    assert dialog.what.text() == "Saved as note.pdf"
    dialog.reject()
    assert out.stat().st_size > 1000
    out.unlink()
    number = min(window.desk.file.a_numbers())
    window.desk.do(lambda file: file.correct_judge(family=f"Ellery {number}", given="Marguerite", on_duty_from=None))
    page.print_out()
    dialog = page.findChildren(NoteDialog)[-1]
    dialog.choose.click()
    assert "An A-number" in dialog.about.text()
    dialog.reject()
    assert not out.exists()


def test_of_a_large_docket_the_comparison_is_said_to_be_under_way(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = the_page(window)
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    keep(page, "33")
    assert page._said.text() == "Comparing the proceedings of fiscal year 2027: 0%"
    assert not page.withdraw.isEnabled()
    page.print_out()
    assert page.findChildren(NoteDialog) == []
    window.go(Place("today"))
    assert not page._slices.is_busy
    window.go(Place("reconcile"))
    qtbot.waitUntil(lambda: "the agency showed 33 completions" in page._said.text())
    assert page.withdraw.isEnabled()
