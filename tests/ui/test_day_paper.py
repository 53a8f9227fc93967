"""Print and Export on the day sheet, Today and the statement: by key, in the real window, read back from what was written."""

from __future__ import annotations

import csv
import io
from datetime import date
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from reports.reading import whole_text

from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.entries import NewAway
from iqdesk.domain.notes import NewNote
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.daysheet.day_tools import Span
from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.files.day_paper import save_day_sheet
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.files.save_dialog import NOT_WRITTEN, SaveDialog
from iqdesk.ui.page import Place
from iqdesk.ui.year.rows_page import Behind, RowsPage
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: MainWindow) -> DaySheetPage:
    window.go(Place("day", "today"))
    page = window.page()
    assert isinstance(page, DaySheetPage)
    return page


def put_at(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(path), f"(*{path.suffix})"))


def shown_dialogs() -> list[SaveDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, SaveDialog) and one.isVisible()]


def asked(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> SaveDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, modifiers)
    dialog = shown_dialogs()[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def written(dialog: SaveDialog, qtbot: QtBot, path: Path) -> bytes:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ends.text() == "&Close")
    assert dialog.what.text() == f"Saved as {path.name}"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    return path.read_bytes()


def add_notes(window: MainWindow, page: DaySheetPage) -> None:
    case_id = page.list.current().case.case_id
    for text, is_private in (("Bring the second box", False), ("The judge’s own thought", True)):
        window.desk.do(methodcaller("add_note", NewNote(case_id, text, TODAY, is_private=is_private)))
    window.desk.do(methodcaller("record_day_note", TODAY, "Copier out of order"))


def test_ctrl_p_prints_the_day_with_names_and_says_so(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_notes(window, page)
    put_at(monkeypatch, tmp_path / "day.pdf")
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    assert dialog.what.text() == "The day sheet of Tuesday, March 9, 2027"
    text = whole_text(written(dialog, qtbot, tmp_path / "day.pdf"))
    assert "Set for the day 10 settings" in text
    assert "Port Ellis Immigration Court" in text
    assert "Note for the day: Copier out of order" in text
    assert "Nguyễn, Thảo Vi" in text
    assert "Ernste Rider" in text or "Baptistin" in text
    assert "Bring the second box" not in text
    assert "thought" not in text


def test_notes_are_printed_where_they_are_wanted_and_a_private_one_never(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.desk.file.author.reads_private
    add_notes(window, page)
    put_at(monkeypatch, tmp_path / "day.pdf")
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    qtbot.keyClick(dialog.ways.button(1), Qt.Key.Key_Space)
    text = whole_text(written(dialog, qtbot, tmp_path / "day.pdf"))
    assert "Bring the second box" in text
    assert "thought" not in text


def test_a_masked_day_holds_no_name(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [one.case.respondent.family for one in window.desk.file.settings_on(TODAY)]
    put_at(monkeypatch, tmp_path / "day.pdf")
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    qtbot.keyClick(dialog.ways.button(2), Qt.Key.Key_Space)
    text = whole_text(written(dialog, qtbot, tmp_path / "day.pdf"))
    assert not [name for name in names if name in text]
    assert "A… 402" in text


def test_a_masked_day_that_shows_a_number_of_the_docket_is_not_written(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = min(window.desk.file.a_numbers())
    window.desk.do(lambda file: file.correct_judge(family=f"Ellery {number}", given="Marguerite", on_duty_from=None))
    put_at(monkeypatch, tmp_path / "day.pdf")
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    qtbot.keyClick(dialog.ways.button(2), Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.what.text() == NOT_WRITTEN
    assert "can be read on page 1" in dialog.about.text()
    assert not (tmp_path / "day.pdf").exists()


def test_the_note_that_is_being_typed_is_on_the_paper(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_at(monkeypatch, tmp_path / "day.pdf")
    page.note.field.setFocus()
    qtbot.keyClicks(page.note.field, "Room 4 is closed")
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    assert "Room 4 is closed" in whole_text(written(dialog, qtbot, tmp_path / "day.pdf"))


def test_a_cell_whose_words_are_refused_is_mended_before_the_day_is_printed(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "99:99")
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert not shown_dialogs()
    assert page.list.editor.is_open
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_what_keeps_the_judge_away_is_on_paper_by_its_kind_alone(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holiday, away = date(2027, 5, 31), date(2027, 4, 5)
    window.desk.do(methodcaller("add_away", NewAway(away, away, AwayKind.LEAVE, note="Knee operation")))
    texts = {}
    for day in (holiday, away):
        put_at(monkeypatch, tmp_path / f"{day}.pdf")
        texts[day] = whole_text(written(save_day_sheet(window, window.desk, day), qtbot, tmp_path / f"{day}.pdf"))
    assert "This day Federal holiday: Memorial Day" in texts[holiday]
    assert "This day Away: Leave" in texts[away]
    assert "Knee" not in texts[away]


def test_what_cannot_be_read_or_written_is_said(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> object:
        raise DocketTrouble("The docket is damaged. Open a backup.")

    there = tmp_path / "day.pdf"
    there.write_bytes(b"SQLite format 3\0")
    put_at(monkeypatch, there)
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.about.text() == "A file that is no PDF is there already. Choose another name or folder."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    monkeypatch.setattr(DocketFile, "day_note", damaged)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.about.text() == "The docket could not be read; the window behind says why."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.trouble.isVisible()
    monkeypatch.undo()
    window.trouble.hide()


def test_the_menu_names_what_is_printed_and_its_keys_act_again_after_it_was_greyed(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot
) -> None:
    menu = window.menus.file
    menu._grey()
    assert menu._print.text() == "&Print the day sheet as PDF…"
    window.go_to("statement")
    menu._grey()
    assert menu._print.text() == "&Print the statement…"
    window.go_to("pace")
    menu._grey()
    assert (menu._print.text(), menu._print.isEnabled(), menu._export.isEnabled()) == ("&Print…", False, False)
    menu._ungrey()
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert not shown_dialogs()
    window.go(Place("day", "today"))
    qtbot.keyClick(asked(window, qtbot, Qt.Key.Key_P), Qt.Key.Key_Escape)


def test_month_and_year_have_nothing_to_print_or_export(window: MainWindow, page: DaySheetPage, qtbot: QtBot) -> None:
    page.show_span(Span.MONTH)
    assert (page.prints, page.exported()) == ("", None)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert not shown_dialogs()
    assert not [one for one in page._leaving if one.isVisible()]
    page.show_span(Span.DAY)
    assert all(one.isVisible() for one in page._leaving)


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_day_leaves_as_its_list_shows_it(
    window: MainWindow, page: DaySheetPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_at(monkeypatch, tmp_path / "day.csv")
    dialog = asked(window, qtbot, Qt.Key.Key_E, CTRL | SHIFT)
    assert dialog.what.text() == "10 settings, as the list shows them"
    assert dialog.about.text().startswith("Tuesday, March 9, 2027; every setting.")
    rows = rows_of(written(dialog, qtbot, tmp_path / "day.csv"))
    assert [row["Time"] for row in rows][:2] == ["8:30 AM", "8:45 AM"]
    assert len(rows) == 10
    press(page, "No outcome", qtbot)
    dialog = asked(window, qtbot, Qt.Key.Key_E, CTRL | SHIFT)
    assert dialog.about.text().startswith("Tuesday, March 9, 2027; 5 settings, the others are hidden.")
    rows = rows_of(written(dialog, qtbot, tmp_path / "day.csv"))
    assert [row["Outcome"] for row in rows] == [""] * 5


def press(page: DaySheetPage, word: str, qtbot: QtBot) -> None:
    chip = next(one for one in page.filters.findChildren(QPushButton) if one.text().startswith(word))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_an_empty_day_is_printed_but_not_exported(window: MainWindow, page: DaySheetPage, qtbot: QtBot) -> None:
    page.show_day(date(2027, 3, 20))
    assert (page.exported(), page.prints) == (None, "the day sheet")


def test_the_clocks_of_today_leave_whole(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go_to("today")
    put_at(monkeypatch, tmp_path / "clocks.csv")
    dialog = asked(window, qtbot, Qt.Key.Key_E, CTRL | SHIFT)
    assert dialog.about.text() == "Every clock that runs on Tuesday, March 9, 2027, by the day it is due."
    rows = rows_of(written(dialog, qtbot, tmp_path / "clocks.csv"))
    assert len(rows) == len(window.desk.clocks())
    assert [row["Due"] for row in rows] == sorted(row["Due"] for row in rows)


def test_today_prints_its_sheet(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go_to("today")
    assert window.page().prints == "the day sheet"
    put_at(monkeypatch, tmp_path / "day.pdf")
    dialog = asked(window, qtbot, Qt.Key.Key_P)
    assert "Tuesday, March 9, 2027" in whole_text(written(dialog, qtbot, tmp_path / "day.pdf"))


def test_past_settings_without_an_outcome_leave_as_they_are_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go_to("unrecorded")
    put_at(monkeypatch, tmp_path / "open.csv")
    dialog = asked(window, qtbot, Qt.Key.Key_E, CTRL | SHIFT)
    assert dialog.what.text() == "1 setting, as the list shows them"
    (row,) = rows_of(written(dialog, qtbot, tmp_path / "open.csv"))
    assert (row["Date"], row["Time"], row["Outcome"]) == ("2027-03-05", "9:00 AM", "")
    assert row["Respondent"].startswith("Quispe Huallpa")


def test_the_rows_behind_a_figure_leave_with_what_they_count_as(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go(Place("rows", Behind("detained-3-days")))
    page = window.page()
    assert isinstance(page, RowsPage)
    shown = [page.list.rows.row_at(row).cells for row in range(page.list.rows.rowCount())]
    for way, column in ((0, "Respondent"), (1, "A-number")):
        path = tmp_path / f"rows{way}.csv"
        put_at(monkeypatch, path)
        dialog = asked(window, qtbot, Qt.Key.Key_E, CTRL | SHIFT)
        qtbot.keyClick(dialog.ways.button(way), Qt.Key.Key_Space)
        rows = rows_of(written(dialog, qtbot, path))
        assert len(rows) == len(shown) > 20
        assert ("Respondent" in rows[0]) == (way == 0)
        assert all(row[column] for row in rows)
        assert [row["Counted as"].split()[0] for row in rows] == [cells[6].text.split()[0] for cells in shown]
    window.go(Place("rows", Behind("detained-3-days", month=date(1999, 1, 1))))
    assert window.page().exported() is None


def test_an_unrecorded_page_without_rows_exports_nothing(no_cases: DocketFile, open_window: object) -> None:
    window = open_window(no_cases)  # type: ignore[operator]  # as below
    window.go_to("unrecorded")
    assert window.page().exported() is None


def test_today_without_a_clock_exports_nothing(no_cases: DocketFile, open_window: object) -> None:
    window = open_window(no_cases)  # type: ignore[operator]  # the fixture's own type is conftest's
    window.go_to("today")
    assert window.page().exported() is None
