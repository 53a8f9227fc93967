"""A sheet brought in on the desk: a dry run is shown, one key takes it in, one undo takes it back."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from exchange.sheets import HEADINGS, a_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from iqdesk.ui.sheets.sheet_page import SheetPage
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


def bring(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)


def test_forty_rows_with_five_bad_ones(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    end = ("Master", "Released", 15, "B")
    rows = [(f"A{1_000_000 + n:09}", "Doe, J", date(2027, 3, 15), time(9, n), *end) for n in range(40)]
    for place, column, bad in ((3, 0, "A12"), (11, 2, "13/13/2027"), (12, 4, "Mastre"), (20, 3, "25:99"), (30, 5, "Maybe")):
        rows[place] = (*rows[place][:column], bad, *rows[place][column + 1 :])  # type: ignore[assignment] # text in any place
    path = tmp_path / "march.xlsx"
    path.write_bytes(a_workbook(HEADINGS, *rows))
    before = window.desk.file.case_count()
    bring(window, path, monkeypatch, qtbot)
    page = window.page()
    assert isinstance(page, SheetPage)
    assert page.take_all.text() == "&Import 35 rows"
    assert "5 refused rows stay out." in page.outlook.text()
    assert page.list is not None
    page.list.choose_place(3)
    assert page.reason.text().startswith("Row 5: “A12” has 2 digits.")
    page.take_all.setFocus()
    qtbot.keyClick(page.take_all, Qt.Key.Key_Space)
    assert window.desk.file.case_count() == before + 35
    assert window.status.act.text() == "Imported march.xlsx, 35 hearings"
    assert not isinstance(window.page(), SheetPage)
    window.desk.undo()
    assert window.desk.file.case_count() == before


def test_a_file_that_is_no_sheet_is_said_in_words(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "march.csv"
    path.write_bytes(b"")
    bring(window, path, monkeypatch, qtbot)
    assert window.trouble.accessibleName() == "march.csv is empty."
    assert not isinstance(window.page(), SheetPage)


def test_pasted_rows_whose_dates_need_an_order_ask_for_it(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("A No.\tDate\tType\nA000118402\t3/4/2027\tMaster\n")
    window.go_to("docket")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Table))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page = window.page()
    assert isinstance(page, SheetPage)
    assert not page.take_all.isEnabled()
    assert page.day_first.isVisible()
    page.day_first.click()
    assert page.take_all.text() == "&Import 1 row"
    assert not page.day_first.isVisible()
    page.take_all.click()
    assert len(window.desk.file.settings_on(date(2027, 4, 3))) == 1
    assert window.status.act.text() == "Pasted 1 hearing"
