"""Public data from the menu: a folder is read beside the desk, taken in as one step, reported, or stopped without a trace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from iqdesk.exchange import eoir
from iqdesk.store.releases import ReleaseChanges, TableChanges
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.files.import_dialog import ImportDialog, _came_to
from ui.dockets import empty_docket

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

SAMPLE = Path(__file__).parents[1] / "data" / "eoir-sample"


@pytest.fixture
def bare(open_window: OpenWindow, no_cases: DocketFile) -> MainWindow:
    return open_window(no_cases)


def start(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ImportDialog:
    monkeypatch.setattr(FileDialog, "folder", lambda *_: str(folder))
    next(a for a in window.menuBar().actions()[0].menu().actions() if a.text().startswith("&Import")).trigger()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, ImportDialog) and one.isVisible()]
    return dialogs[-1]


def done(dialog: ImportDialog) -> bool:
    return dialog.ends.text() == "&Close"


def test_a_folder_is_taken_in_as_one_step_and_reported(bare: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = start(bare, SAMPLE, monkeypatch)
    qtbot.waitUntil(lambda: done(dialog))
    assert " rows added, 0 updated" in dialog.what.text()
    assert dialog.then.text().startswith("One Undo takes them all back.")
    assert "A_TblCase" in dialog.report.toPlainText()
    assert bare.desk.file.case_count() > 500
    assert bare.status.act.text() == "Read the public release eoir-sample"
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.report.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

    again = start(bare, SAMPLE, monkeypatch)
    qtbot.waitUntil(lambda: done(again))
    assert again.what.text() == "Nothing has changed"
    again.ends.click()
    bare.desk.undo()
    assert bare.desk.file.case_count() == 0


def test_a_folder_without_tables_is_said_in_words(
    bare: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = start(bare, tmp_path, monkeypatch)
    qtbot.waitUntil(lambda: done(dialog))
    assert dialog.what.text() == "Nothing was imported"
    assert "none of EOIR’s tables" in dialog.then.text()
    dialog.ends.click()


def test_stopping_leaves_the_docket_as_it_was(bare: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(eoir, "read_release", read_without_end)
    dialog = start(bare, SAMPLE, monkeypatch)
    qtbot.waitUntil(lambda: dialog.what.text() == "Reading tbl_schedule, 25%")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: done(dialog))
    assert (dialog.what.text(), bare.desk.file.case_count()) == ("Stopped", 0)
    dialog.close()
    assert not dialog.isVisible()


def read_without_end(
    _folder: Path, _judges: object, *, held: object, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]
) -> object:
    while not should_stop():
        progress("tbl_schedule", 1, 4)
    raise eoir.Stopped


def test_closing_the_window_stops_the_reading(bare: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(eoir, "read_release", read_without_end)
    dialog = start(bare, SAMPLE, monkeypatch)
    bare.close()
    qtbot.waitUntil(lambda: done(dialog))
    dialog.ends.click()
    assert not bare.background.is_busy


def test_a_docket_without_cases_offers_the_import(bare: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    asked: list[str] = []

    def no_folder(*_: object) -> str:
        asked.append("folder")
        return ""

    monkeypatch.setattr(FileDialog, "folder", no_folder)
    for page in ("today", "docket"):
        bare.go_to(page)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert asked == ["folder", "folder"]


def test_another_docket_is_asked_for_by_its_path(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty_docket(tmp_path / "other.iqdocket").close()
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(tmp_path / "other.iqdocket"), ""))
    wanted: list[object] = []
    window.wants_docket.connect(wanted.append)
    next(a for a in window.menuBar().actions()[0].menu().actions() if a.text().startswith("&Open")).trigger()
    assert wanted == [tmp_path / "other.iqdocket"]


def test_what_an_import_came_to_names_what_waits_and_what_differs() -> None:
    changes = ReleaseChanges({"cases": TableChanges(added=1, updated=2)}, set_apart=3, differing=1)
    what, then = _came_to(changes, [2019, 2027])
    assert what == "1 row added, 2 updated"
    assert then == (
        "One Undo takes them all back. Fiscal years 2019 to 2027 can be looked at. 3 rows set apart as not yet matched, in no "
        "measure: Docket > Match public rows. 1 value differs from what was typed, which stands; see To check."
    )
    assert _came_to(ReleaseChanges(), [2027])[0] == "Nothing has changed"
    assert _came_to(ReleaseChanges(differing=2), [2027])[1].endswith(
        "2 values differ from what was typed, which stands; see To check."
    )
