"""The activity page shows what `iqdesk activity --json` prints; every figure shows its rows, and a row opens its case."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from commands import exit_code_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iqdesk.cli import clock
from iqdesk.domain.docket import Outcome, OutcomeKind
from iqdesk.store.docket_file import DocketFile
from iqdesk.ui import slices
from iqdesk.ui.activity import rows_panel
from iqdesk.ui.activity.activity_dialog import ActivityDialog
from iqdesk.ui.activity.activity_page import ActivityPage
from iqdesk.ui.activity.days_chooser import NO_DAY
from iqdesk.ui.activity.remark_dialog import RemarkDialog
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.activity.part_table import PartTable
    from iqdesk.ui.main_window import MainWindow


def the_page(window: MainWindow) -> ActivityPage:
    window.go(Place("activity"))
    page = window.page()
    assert isinstance(page, ActivityPage)
    return page


def shown(table: PartTable) -> list[list[str]]:
    """The words of every cell."""
    model = table.rows
    return [[model.cell_at(row, place).text for place in range(model.columnCount())] for row in range(model.rowCount())]


def reserve_one(file: DocketFile) -> int:
    setting = next(one for one in file.settings_on(TODAY) if one.kind.value == "merits" and one.outcome is None)
    file.record_outcome(setting.hearing_id, Outcome(OutcomeKind.RESERVED), TODAY)
    return setting.proceeding_id


def test_the_screen_is_the_json(
    open_window: OpenWindow,
    small_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    path = tmp_path / "shown.iqdocket"
    path.write_bytes(small_file.read_bytes())
    with DocketFile.open(path) as file:
        reserve_one(file)
        page = the_page(open_window(file))
        days = [day.isoformat() for day in page.days.days]
        cells = {key: shown(table) for key, table in page.tables.items()}
        report = page.report
        page.window().close()
    capsys.readouterr()
    assert (
        exit_code_of("activity", "--docket", path, "--from", days[0], "--to", days[1], "--as-of", TODAY, "--json", "--named") == 0
    )
    printed = json.loads(capsys.readouterr().out)
    assert report is not None
    for part in report.parts:
        wide = len(part.figures)
        for line, row, said in zip(part.lines, cells[part.key], printed[part.key], strict=True):
            assert row[-wide:] == [figure.words for figure in line.figures]
            assert list(said.values())[-wide:] == [figure.as_json() for figure in line.figures]
    assert cells["reserved"][0][0] == printed["reserved"][0]["case"]


def test_a_figure_shows_its_rows_and_a_row_opens_its_case(window: MainWindow) -> None:
    page = the_page(window)
    table = page.tables["hearings"]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Right)  # from the label to "Set"
    QTest.keyClick(table, Qt.Key.Key_Right)
    found = table.figure()
    assert found is not None
    assert (found[0], page.rows.rows.rowCount()) == ("Held", len(found[1].rows))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.rows.list.hasFocus()
    QTest.keyClick(page.rows.list, Qt.Key.Key_Return)
    assert window.place == Place("case", found[1].rows[0].case_id)


def test_days_are_chosen_by_name_or_typed(window: MainWindow) -> None:
    page = the_page(window)
    page.days.box.setCurrentIndex(2)
    assert page.days.days == (TODAY.replace(day=1), TODAY)
    page.days.first.setText("3/1/2027")
    page.days.last.setText("3/5/2027")
    page.days.last.textEdited.emit("3/5/2027")
    assert page.days.days == (TODAY.replace(day=1), TODAY.replace(day=5))
    assert "Mar 1, 2027 to Fri Mar 5, 2027" in page.facts
    page.days.first.setText("3/8/2027")
    page.days.first.textEdited.emit("3/8/2027")
    assert page.days.findChildren(type(page.days._echo))[0].text() == NO_DAY
    page.days.first.setText("13/8/2027")
    page.days.first.textEdited.emit("13/8/2027")
    assert page.days.days == (TODAY.replace(day=1), TODAY.replace(day=5))


def test_where_both_have_no_room_the_panel_waits_for_f9(window: MainWindow, qtbot: QtBot) -> None:
    page = the_page(window)
    days = page.days
    for width in (1280, 1200, 1024, 960):
        window.resize(width, 640)
        qtbot.waitUntil(lambda width=width: page.rows.isVisible() == (width == 1280))
        qtbot.waitUntil(lambda: days.box.geometry().right() < days.first.x())
        qtbot.waitUntil(lambda: days.last.geometry().right() < days.width())
    assert page.toggle_side()
    assert page.rows.isVisible()


def test_every_column_of_every_table_shows_beside_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    page = the_page(window)
    window.resize(1280, 800)
    qtbot.waitUntil(page.rows.isVisible)
    shown_ones = [table for table in page.tables.values() if not table.isHidden()]
    assert len(shown_ones) >= 6
    for table in (*shown_ones, page.rows.list):
        assert table.horizontalScrollBar().maximum() == 0, table.accessibleName()


def test_without_a_figure_there_is_no_panel(open_window: OpenWindow, no_cases: DocketFile) -> None:
    page = the_page(open_window(no_cases))
    assert not page.rows.isVisible()
    assert not page.toggle_side()
    page.open_current()
    assert not page.rows.isVisible()


def test_a_remark_on_a_reserved_decision_is_kept_and_can_be_taken_back(
    open_window: OpenWindow, docket: DocketFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    proceeding = reserve_one(docket)
    window = open_window(docket)
    page = the_page(window)
    table = page.tables["reserved"]
    table.setFocus()
    monkeypatch.setattr(RemarkDialog, "ask", staticmethod(lambda *_: "Waits for the transcript"))
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert window.desk.file.activity_facts(TODAY, TODAY).remarks == {proceeding: "Waits for the transcript"}
    assert shown(table)[0][2] == "Waits for the transcript"
    window.desk.undo()
    assert shown(table)[0][2] == ""


def test_no_remark_is_asked_for_while_another_day_is_looked_at(
    open_window: OpenWindow, docket: DocketFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    reserve_one(docket)
    window = open_window(docket)
    page = the_page(window)
    monkeypatch.setattr(RemarkDialog, "ask", staticmethod(lambda *_: pytest.fail("it could not be kept")))
    window.desk.looks_back = True
    page.tables["reserved"].setFocus()
    QTest.keyClick(page.tables["reserved"], Qt.Key.Key_F2)
    assert window.trouble.isVisible()


def test_the_report_is_saved_as_paper_or_workbook_unless_a_masked_one_shows_a_number(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = the_page(window)
    for name in ("a.pdf", "a.xlsx"):
        out = tmp_path / name
        monkeypatch.setattr(FileDialog, "save_file", lambda *_, out=out: (str(out), "PDF (*.pdf)"))
        page.print_out()
        dialog = page.findChildren(ActivityDialog)[-1]
        dialog.choose.click()
        assert dialog.what.text() == f"Saved as {name}"
        dialog.reject()
        assert out.stat().st_size > 1000
        out.unlink()
    number = min(window.desk.file.a_numbers())
    window.desk.do(lambda file: file.correct_judge(family=f"Ellery {number}", given="Marguerite", on_duty_from=None))
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(tmp_path / "a.pdf"), "PDF (*.pdf)"))
    page.print_out()
    dialog = page.findChildren(ActivityDialog)[-1]
    dialog.choose.click()
    assert "An A-number" in dialog.about.text()
    dialog.reject()
    assert list(tmp_path.glob("a.*")) == []


def test_of_a_large_docket_the_old_report_stays_while_the_new_one_is_counted(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = the_page(window)
    before, facts = shown(page.tables["hearings"]), page.facts
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    page.days.box.setCurrentIndex(2)
    assert (shown(page.tables["hearings"]), page.facts) == (before, facts)
    assert page._counting.text() == "Counting Mon Mar 1, 2027 to Tue Mar 9, 2027: 0%"
    assert not page._save.isEnabled()
    page.print_out()
    assert page.findChildren(ActivityDialog) == []
    qtbot.waitUntil(lambda: not page._slices.is_busy)
    assert page._counting.isHidden()
    assert page._save.isEnabled()
    assert page.facts.startswith("Mon Mar 1, 2027")
    assert shown(page.tables["hearings"]) != before


def test_a_report_that_nobody_looks_at_is_counted_when_somebody_does(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = the_page(window)
    with monkeypatch.context() as patched:
        patched.setattr(slices, "AT_ONCE", 0.0)
        page.days.box.setCurrentIndex(2)
        window.go(Place("today"))
        assert not page._slices.is_busy
        assert page.facts.startswith("Thu Oct 1, 2026")
    window.go(Place("activity"))
    qtbot.waitUntil(lambda: not page._slices.is_busy)
    assert page.facts.startswith("Mon Mar 1, 2027")


def test_very_many_rows_are_named_when_they_are_looked_at(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = the_page(window)
    monkeypatch.setattr(rows_panel, "PAGE", 2)
    table = page.tables["hearings"]
    table.setFocus()
    table.choose_place(0)
    found = table.figure()
    assert found is not None
    model, rows = page.rows.rows, found[1].rows
    page.rows.show_figure("Hearings held", "Set", found[1], TODAY)
    assert model.cell_at(1, 0).text.startswith("A")
    place = len(rows) - 1
    assert (model.cell_at(place, 0).text, model.row_at(place).key) == ("", (place, rows[place].case_id))
    qtbot.waitUntil(lambda: model.cell_at(place, 0).text.startswith("A"))
    page.rows.list.choose_place(place)
    page.rows.show_figure("Hearings held", "Set", found[1], TODAY)
    assert page.rows.list.current_key() == (place, rows[place].case_id)
