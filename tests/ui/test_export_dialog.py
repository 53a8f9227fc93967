"""Export and the template from the menu: what a file holds is said first, then it is written whole, or said why not."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QRadioButton
from python_calamine import CalamineWorkbook
from store.every_verb import an_empty_docket

from iqdesk.domain.lists import HearingOrder, HearingView, ListKind, ListQuery
from iqdesk.domain.masking import SURNAMES_STAY
from iqdesk.exchange.sheets import out as sheets_out
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.desk import Desk
from iqdesk.ui.docket_page import DocketPage
from iqdesk.ui.files import export_dialog
from iqdesk.ui.files.file_dialog import FileDialog, folder_beside
from iqdesk.ui.files.save_dialog import SaveDialog
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
XLSX, CSV = "Excel workbook (*.xlsx)", "CSV (*.csv)"


@pytest.fixture
def page(window: MainWindow) -> DocketPage:
    """The hearings without an outcome, by A-number."""
    window.go(Place("docket", ListKind.HEARINGS))
    page = window.page()
    assert isinstance(page, DocketPage)
    page.pane.ask(ListQuery(HearingView.NO_OUTCOME, HearingOrder.A_NUMBER))
    return page


def put_at(monkeypatch: pytest.MonkeyPatch, path: Path | None, kind: str = XLSX) -> None:
    """The file dialog answers so."""
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(path) if path else "", kind))


def dialog_of(window: MainWindow, qtbot: QtBot) -> SaveDialog:
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL | SHIFT)
    return the_dialog()


def the_dialog() -> SaveDialog:
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, SaveDialog) and one.isVisible()]
    return dialogs[-1]


def save(dialog: SaveDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ends.text() == "&Close")


def close(dialog: SaveDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def as_csv(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_the_list_leaves_as_it_is_shown(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next(action for action in page.list.chooser.actions() if action.text() == "Language").trigger()
    put_at(monkeypatch, tmp_path / "open.xlsx")
    dialog = dialog_of(window, qtbot)
    assert dialog.what.text() == f"{page.model.rowCount()} hearings, as the list shows them"
    assert dialog.about.text().startswith("No outcome; by A-number. Columns: Date, Time, A-number, Respondent,")
    assert [radio.text() for radio in dialog.findChildren(QRadioButton)] == ["With &names and A-numbers", "&Masked"]
    save(dialog, qtbot)
    assert dialog.what.text() == "Saved as open.xlsx"
    assert dialog.about.text() == f"In {tmp_path}. It has {page.model.rowCount()} rows."
    close(dialog, qtbot)
    head, *rows = CalamineWorkbook.from_path(str(tmp_path / "open.xlsx")).get_sheet_by_index(0).to_python()
    assert head == [
        *("Date", "Time", "A-number", "Respondent", "Riders", "Kind", "Custody"),
        *("Minutes", "Outcome", "Reason", "Language"),
    ]
    shown = [page.model.row_at(row).copies for row in range(page.model.rowCount())]
    assert [row[2] for row in rows] == shown
    assert shown == sorted(shown)


def test_of_words_that_people_typed_the_masked_way_says_what_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("circumstances")
    dialog = dialog_of(window, qtbot)
    assert dialog.ways.button(1).accessibleDescription().endswith(SURNAMES_STAY)
    close(dialog, qtbot)
    window.go_to("clocks")
    dialog = dialog_of(window, qtbot)
    assert dialog.ways.button(1).accessibleDescription() == "No names, and of A-numbers the last three digits."
    close(dialog, qtbot)


def test_masked_and_csv(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_at(monkeypatch, tmp_path / "open", CSV)  # the ending comes from the kind of file chosen
    dialog = dialog_of(window, qtbot)
    qtbot.keyClick(dialog.ways.button(1), Qt.Key.Key_Space)
    assert dialog.way == 1
    save(dialog, qtbot)
    close(dialog, qtbot)
    rows = as_csv(tmp_path / "open.csv")
    assert len(rows) == page.model.rowCount()
    assert "Respondent" not in rows[0]
    assert all(row["A-number"].startswith("A…") for row in rows)


def test_the_button_on_the_page_asks_too_and_nothing_is_written_without_a_place(
    page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_at(monkeypatch, None)
    qtbot.mouseClick(page._export_button, Qt.MouseButton.LeftButton)
    dialog = the_dialog()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choose.isVisible()
    dialog.close()
    assert not dialog.isVisible()
    assert not list(tmp_path.glob("*.xlsx"))


def test_a_page_without_a_list_exports_nothing(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.find_box, "zebra")
    page.setFocus()
    menu = window.menus.file
    menu._grey()
    assert not menu._export.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL | SHIFT)
    window.go_to("pace")
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL | SHIFT)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, SaveDialog) and one.isVisible()]


@pytest.mark.parametrize("name", ["list.pdf", "list.txt"])
def test_another_ending_is_refused(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    put_at(monkeypatch, tmp_path / name)
    dialog = dialog_of(window, qtbot)
    save(dialog, qtbot)
    assert dialog.what.text() == "Nothing was written"
    assert dialog.about.text() == f"{name} ends in neither .csv nor .xlsx. Name the file list.xlsx, say."
    close(dialog, qtbot)


def test_a_docket_is_never_written_over(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "copy.csv"
    there.write_bytes(b"SQLite format 3\0 and the rows of a year")
    put_at(monkeypatch, there)
    dialog = dialog_of(window, qtbot)
    save(dialog, qtbot)
    assert dialog.about.text() == "A file that is no CSV is there already. Choose another name or folder."
    close(dialog, qtbot)
    assert there.read_bytes().startswith(b"SQLite format 3")


def test_a_docket_that_cannot_be_read_ends_the_export(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> object:
        raise DocketTrouble("The docket is damaged. Open a backup.")

    put_at(monkeypatch, tmp_path / "open.csv")
    dialog = dialog_of(window, qtbot)
    monkeypatch.setattr(type(window.desk.file), "hearing_lines", damaged)
    save(dialog, qtbot)
    assert dialog.about.text() == "The docket could not be read; the window behind says why."
    assert window.trouble.isVisible()
    close(dialog, qtbot)
    monkeypatch.undo()
    window.trouble.hide()


def test_what_xlsx_cannot_hold_is_said(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets_out, "MOST_ROWS", 2)
    put_at(monkeypatch, tmp_path / "open.xlsx")
    dialog = dialog_of(window, qtbot)
    save(dialog, qtbot)
    assert dialog.about.text() == "The list has more than 2 rows, as many as XLSX can hold. Save it as .csv."
    close(dialog, qtbot)


def test_reading_a_long_list_can_be_stopped(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_dialog, "A_SLICE", 0)
    put_at(monkeypatch, tmp_path / "open.csv")
    dialog = dialog_of(window, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.ends.text() == "&Stop"
    close(dialog, qtbot)
    assert not list(tmp_path.glob("open*"))


def test_writing_can_be_stopped_and_leaves_nothing(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_dialog, "ROWS_BETWEEN_LOOKS", 1)
    path = tmp_path / "open.csv"
    put_at(monkeypatch, path)
    dialog = dialog_of(window, qtbot)
    whole = sheets_out.save_sheet

    def stopped(*words: object) -> None:
        window.background.stop()  # as Esc does while it writes
        whole(*words)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(sheets_out, "save_sheet", stopped)
    save(dialog, qtbot)
    assert (dialog.what.text(), dialog.about.text()) == ("Stopped", "Nothing was written.")
    close(dialog, qtbot)
    assert not list(tmp_path.glob("*open*"))


def test_esc_while_it_writes_stops_it(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stops: list[bool] = []
    put_at(monkeypatch, tmp_path / "open.csv")
    dialog = dialog_of(window, qtbot)
    monkeypatch.setattr(type(window.background), "stop", lambda _self: stops.append(True))
    window.background.is_busy = True
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (stops, dialog.isVisible()) == ([True], True)
    window.background.is_busy = False
    close(dialog, qtbot)


def test_what_was_saved_can_be_opened(
    window: MainWindow, page: DocketPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    put_at(monkeypatch, tmp_path / "open.csv")
    dialog = dialog_of(window, qtbot)
    dialog._on_open()  # nothing is there yet
    save(dialog, qtbot)
    assert dialog.open_it.isVisible()
    dialog.open_it.click()
    assert [Path(one.toLocalFile()) for one in opened] == [tmp_path / "open.csv"]
    close(dialog, qtbot)


def test_the_template_is_saved_from_the_menu(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_at(monkeypatch, tmp_path / "mine")
    window.menus.file._save_template()
    dialog = the_dialog()
    save(dialog, qtbot)
    assert dialog.about.text() == f"In {tmp_path}. Fill it in, then import it."
    assert (tmp_path / "mine.xlsx").stat().st_size > 5_000
    close(dialog, qtbot)
    put_at(monkeypatch, tmp_path / "mine.csv")
    window.menus.file._save_template()
    dialog = the_dialog()
    save(dialog, qtbot)
    assert dialog.about.text() == "The template is a workbook. Name the file mine.xlsx."
    close(dialog, qtbot)


def test_one_is_asked_beside_the_docket_first_and_without_a_file_in_the_home_folder(desk: Desk, tmp_path: Path) -> None:
    assert folder_beside(desk) == tmp_path
    with an_empty_docket() as in_memory:
        assert folder_beside(Desk(in_memory, lambda: TODAY)) == Path.home()
