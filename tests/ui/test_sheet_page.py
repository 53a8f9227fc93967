"""A sheet brought in on the desk: columns mapped, a dry run shown, cells mended; one key takes it in, one undo takes it back."""

from __future__ import annotations

import csv
import gc
import io
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from exchange.sheets import HEADINGS, a_workbook
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from iqdesk.domain.docket import Touched
from iqdesk.exchange.sheets import reading
from iqdesk.exchange.sheets.fields import Field, SheetKind
from iqdesk.exchange.sheets.mapping import Source
from iqdesk.exchange.sheets.plan import Fate
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui import long_step, slices
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.files.reading_dialog import ReadingDialog
from iqdesk.ui.files.save_dialog import SaveDialog
from iqdesk.ui.long_step import LongStep
from iqdesk.ui.page import Place
from iqdesk.ui.sheets import brought, sheet_page
from iqdesk.ui.sheets.sheet_page import SheetPage
from iqdesk.ui.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

    Bring = Callable[..., SheetPage]

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
END = ("Master", "Released", 15, "B")
BAD = ((3, 0, "A12"), (11, 2, "13/13/2027"), (12, 4, "Mastre"), (20, 3, "25:99"), (30, 5, "Maybe"))


def forty() -> list[tuple[object, ...]]:
    """Forty settings of a day, five of them bad."""
    rows: list[tuple[object, ...]] = [(f"A{1_000_000 + n:09}", "Doe, J", date(2027, 3, 15), time(9, n), *END) for n in range(40)]
    for place, column, bad in BAD:
        rows[place] = (*rows[place][:column], bad, *rows[place][column + 1 :])
    return rows


@pytest.fixture
def bring(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Bring:
    """Brings a file in by Ctrl+I."""

    def bring(data: bytes, name: str = "march.xlsx") -> SheetPage:
        path = tmp_path / name
        path.write_bytes(data)
        monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(path), ""))
        qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
        return the_page(window)

    return bring


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the computer is, a small sheet is compared before the next key."""
    monkeypatch.setattr(slices, "AT_ONCE", 60.0)


def the_page(window: MainWindow) -> SheetPage:
    page = window.page()
    assert isinstance(page, SheetPage)
    return page


def paste(window: MainWindow, text: str, qtbot: QtBot) -> SheetPage:
    QApplication.clipboard().setText(text)
    window.go_to("docket")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Table))
    press(qtbot, Qt.Key.Key_V, CTRL)
    return the_page(window)


def press(qtbot: QtBot, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(focus(), key, with_)


def alt(qtbot: QtBot, key: Qt.Key) -> None:
    """An accelerator; a button that has one is let go a moment later."""
    press(qtbot, key, ALT)
    qtbot.waitUntil(lambda: not any(one.isDown() for one in QApplication.allWidgets() if isinstance(one, QAbstractButton)))


def activate(window: MainWindow, qtbot: QtBot) -> None:
    """Give the window the keyboard again after a dialog; a desktop does so by itself."""
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def words(page: SheetPage) -> list[str]:
    assert page.list is not None
    return [page.list.sheet.row_at(row).cells[1].text for row in range(page.list.sheet.rowCount())]


def fates(page: SheetPage) -> dict[Fate, int]:
    assert page.plan is not None
    return {fate: count for fate, count in page.plan.counts().items() if count}


def test_forty_rows_with_five_bad_ones(window: MainWindow, bring: Bring, qtbot: QtBot) -> None:
    before = window.desk.file.case_count()
    page = bring(a_workbook(HEADINGS, *forty()))
    assert page.take_all.text() == "&Import 35 rows"
    assert "5 refused rows stay out." in page.outlook.text()
    assert page.list is not None
    page.list.choose_place(3)
    assert page.reason.text().startswith("Row 5: “A12” has 2 digits.")
    alt(qtbot, Qt.Key.Key_I)
    assert window.desk.file.case_count() == before + 35
    assert window.status.act.text() == "Imported march.xlsx, 35 hearings"
    assert not isinstance(window.page(), SheetPage)
    window.desk.undo()
    assert window.desk.file.case_count() == before


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "march.csv is empty."), (b"PK\3\4 and then nothing", "This is no workbook, or it is damaged. Save it")],
    ids=["empty", "damaged"],
)
def test_what_is_no_sheet_is_said_in_words(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, data: bytes, said: str
) -> None:
    path = tmp_path / "march.csv"
    path.write_bytes(data)
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(path), ""))
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    assert window.trouble.accessibleName().startswith(said)
    path.unlink()
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    assert window.trouble.accessibleName() == f"There is no file {path}."
    assert not isinstance(window.page(), SheetPage)


@pytest.mark.parametrize("trouble", [PermissionError(13, "Permission denied"), OSError(5, "Input/output error")])
def test_a_file_that_another_program_holds_is_said_in_words(
    bring: Bring, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, trouble: OSError
) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))

    def refuse(*_: object) -> None:
        raise trouble

    with monkeypatch.context() as held:
        held.setattr(type(tmp_path), "open", refuse)
        qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    assert window.trouble.accessibleName() == f"{tmp_path / 'march.xlsx'} cannot be read: {trouble.strerror}."
    assert (the_page(window), fates(page)) == (page, {Fate.NEW: 35, Fate.REFUSED: 5})


def test_a_file_that_is_too_large_is_said_in_words(
    bring: Bring, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    monkeypatch.setattr(reading, "MOST_BYTES", 1 << 10)
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    assert window.trouble.accessibleName().startswith("march.xlsx is larger than 0 MB. Bring it in as several sheets.")
    assert fates(page) == {Fate.NEW: 35, Fate.REFUSED: 5}


def test_pasted_rows_whose_dates_need_an_order_ask_for_it(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tDate\tType\nA000118402\t3/4/2027\tMaster\n", qtbot)
    assert not page.take_all.isEnabled()
    assert page.orders.question.text() == "The dates under “Date” can be read both ways. Which comes first?"
    alt(qtbot, Qt.Key.Key_N)
    assert page.take_all.text() == "&Import 1 row"
    assert page.orders.question.text().endswith("They are read with the month first.")
    alt(qtbot, Qt.Key.Key_Y)  # a slip is mended as long as nothing is taken in
    alt(qtbot, Qt.Key.Key_I)
    assert len(window.desk.file.settings_on(date(2027, 4, 3))) == 1
    assert window.status.act.text() == "Pasted 1 hearing"


def test_rows_are_pasted_where_no_list_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("A No.\tDate\tType\nA000118402\t2027-03-04\tMaster\n")
    window.go(Place("sheet"))
    page = the_page(window)
    assert page.take_all.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL)
    assert page.take_all.text() == "&Import 1 row"
    QApplication.clipboard().setText("  ")
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL)
    assert window.trouble.accessibleName() == "The clipboard holds no rows. Copy them in the spreadsheet first."


def test_a_contradictory_column_names_both_rows_and_asks_for_no_order(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tDate\tType\nA000118402\t3/15/2027\tMaster\nA000118403\t15/3/2027\tMaster\n", qtbot)
    assert page.orders.isHidden()
    said = "row 2 has “3/15/2027”, with the month first, row 3 “15/3/2027”, with the day first. Correct the wrong ones."
    assert page.reason.text().endswith(said)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(focus(), "3/16/2027")
    assert page.mend.echo.text() == "Tue Mar 16, 2027"
    press(qtbot, Qt.Key.Key_Return)
    assert fates(page) == {Fate.NEW: 2}


# What the columns become.


def test_a_column_is_made_another_by_keys_and_the_rows_are_compared_at_once(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tSet for\tType\nA000118402\t2027-03-15\tMaster\n", qtbot)
    assert page.reason.text() == "Row 2: No column becomes “Date”. Choose the column that does."
    assert page.bringing is not None
    assert page.bringing.mapping.fields == (Field.A_NUMBER, None, Field.KIND)
    alt(qtbot, Qt.Key.Key_B)
    assert focus() is page.becomes.choices[0]
    press(qtbot, Qt.Key.Key_Right)
    assert focus() is page.becomes.choices[1]
    assert page.becomes.choices[1].accessibleName() == "“Set for” becomes"
    qtbot.keyClicks(focus(), "Date")
    assert page.bringing.mapping.fields == (Field.A_NUMBER, Field.DATE, Field.KIND)
    assert (page.line.source.text(), page.take_all.text()) == ("as chosen here", "&Import 1 row")
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)  # there is no fourth
    qtbot.keyClicks(focus(), "Dat")  # what was the date is not any more
    assert page.bringing.mapping.fields == (Field.A_NUMBER, None, Field.DATE)
    press(qtbot, Qt.Key.Key_Tab)
    assert focus() is page.list


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_wheel_changes_no_column(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tDate\tType\nA000118402\t2027-03-15\tMaster\n", qtbot)
    choice = page.becomes.choices[1]
    turned = QWheelEvent(
        *(QPointF(9, 9), choice.mapToGlobal(QPointF(9, 9)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton),
        *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(choice, turned)
    assert choice.currentText() == "Date"
    choice.showPopup()
    assert choice.view().isVisible()
    choice.hidePopup()


def test_the_kind_of_the_rows_can_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tDate\tType\nA000118402\t2027-03-15\tMTC\n", qtbot)
    alt(qtbot, Qt.Key.Key_W)
    qtbot.keyClicks(focus(), "Mot")
    assert page.plan is not None
    assert page.plan.kind is SheetKind.MOTIONS
    assert [choice.currentText() for choice in page.becomes.choices] == ["A-number", "Received", "Motion"]
    assert fates(page) == {Fate.NEW: 1}


def test_another_sheet_of_the_workbook_can_be_chosen(bring: Bring, window: MainWindow, qtbot: QtBot) -> None:
    row = ("A000118402", "Vâlcan, Ioana", date(2027, 3, 15), time(9), *END)
    page = bring(a_workbook(HEADINGS, row, more=["April"]))
    alt(qtbot, Qt.Key.Key_S)
    qtbot.keyClicks(focus(), "Ap")
    assert window.trouble.accessibleName() == "The sheet “April” has no rows under its headings."
    assert page.take_all.text() == "&Import 1 row"  # nothing else has changed
    assert paste(window, "A No.\tDate\tType\nA000118402\t2027-03-15\tMaster\n", qtbot).line.sheet.isHidden()


def test_what_the_columns_become_is_remembered_said_and_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    headings = "A No.\tSet for\tType"
    page = paste(window, f"{headings}\nA000118402\t2027-03-15\tMaster\n", qtbot)
    assert page.line.remember.isChecked()
    page.becomes.changed.emit(1, Field.DATE)
    alt(qtbot, Qt.Key.Key_I)
    page = paste(window, f"{headings}\nA000118402\t2027-03-16\tMaster\n", qtbot)
    assert (page.line.source.text(), page.take_all.text()) == ("as remembered", "&Import 1 row")
    alt(qtbot, Qt.Key.Key_O)
    assert window.status.act.text() == "Forgot the columns of a sheet of hearings"
    assert page.line.source.text() == "guessed from the headings"
    assert not page.line.remember.isChecked()
    assert fates(page) == {Fate.REFUSED: 1}
    page.becomes.changed.emit(1, Field.DATE)
    alt(qtbot, Qt.Key.Key_I)
    assert window.desk.file.sheet_mappings(("A No.", "Set for", "Type")) == []


def test_rows_without_headings_are_not_remembered(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A000118402\t2027-03-15\t9:00\tMaster\n", qtbot)
    assert page.line.source.text() == Source.VALUES.value
    assert page.line.remember.isHidden()


# Mending and leaving out.


def test_refused_cells_are_mended_one_after_the_other(bring: Bring, window: MainWindow, qtbot: QtBot) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    before = window.desk.file.case_count()
    assert page.list is not None
    page._chips._group.button(1 + list(Fate).index(Fate.REFUSED)).click()
    page.list.setFocus()
    assert words(page) == ["Refused"] * 5
    page.list.choose_place(0)
    for typed in ("000118402", "3/15/2027", "Master", "9:20", "Released"):
        press(qtbot, Qt.Key.Key_F2)
        assert focus() is page.mend.field
        qtbot.keyClicks(focus(), typed)
        press(qtbot, Qt.Key.Key_Return)
        assert focus() is page.list
    assert fates(page) == {Fate.NEW: 40}
    assert words(page) == []
    alt(qtbot, Qt.Key.Key_I)
    assert window.desk.file.case_count() == before + 39  # one was in the docket already


def test_what_is_typed_wrong_again_is_said_and_stays(bring: Bring, qtbot: QtBot) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    assert page.list is not None
    page.list.choose_place(3)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "A13")
    assert page.mend.echo.text() == ""
    alt(qtbot, Qt.Key.Key_U)
    assert page.reason.text().startswith("Row 5: “A13” has 2 digits.")
    assert (focus(), page.mend.field.text()) == (page.mend.field, "A13")
    press(qtbot, Qt.Key.Key_Escape)
    assert focus() is page.list
    assert page.reason.text().startswith("Row 5: “A12” has 2 digits.")
    assert fates(page)[Fate.REFUSED] == 5


def test_any_cell_can_be_mended_and_emptied(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tDate\tType\tMinutes\tRm\nA000118402\t2027-03-15\tMaster\t15\tB\n", qtbot)
    assert page.mend.isHidden()
    press(qtbot, Qt.Key.Key_Right, times=5)
    press(qtbot, Qt.Key.Key_F2)
    assert page.mend.field.text() == "15"
    press(qtbot, Qt.Key.Key_Backspace)
    press(qtbot, Qt.Key.Key_Return)
    assert page.bringing is not None
    assert page.bringing.cell(2, 3) is None
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(focus(), "C")
    assert page.mend.echo.text() == ""  # it becomes nothing
    press(qtbot, Qt.Key.Key_Return)
    assert (page.bringing.cell(2, 4), fates(page)) == ("C", {Fate.NEW: 1})


def test_a_row_is_left_out_and_taken_in_again(bring: Bring, qtbot: QtBot) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    press(qtbot, Qt.Key.Key_Delete)
    assert page.reason.text() == "Row 2: It is left out."
    assert fates(page) == {Fate.NEW: 34, Fate.REFUSED: 5, Fate.LEFT_OUT: 1}
    press(qtbot, Qt.Key.Key_F2)  # there is nothing to mend in it
    assert focus() is page.list
    alt(qtbot, Qt.Key.Key_K)
    assert fates(page) == {Fate.NEW: 35, Fate.REFUSED: 5}
    assert page.list is not None
    page.list.choose_place(3)
    alt(qtbot, Qt.Key.Key_L)
    assert fates(page)[Fate.REFUSED] == 4


def test_a_row_that_is_odd_says_so_and_is_taken_in(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tDate\tType\tName\nA000118402\t2027-03-13\tMaster\tOther, N\n", qtbot)
    assert page.reason.text() == "Row 2: The docket has this A-number as Vâlcan, Ioana."
    assert "Saturday" in page.mend.warned.text()
    assert page.take_all.isEnabled()


@pytest.mark.parametrize("name", ["again.csv", "again.xlsx"])
def test_refused_rows_are_saved_with_why_and_come_back_corrected(
    bring: Bring, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, name: str
) -> None:
    bring(a_workbook(HEADINGS, *forty()))
    press(qtbot, Qt.Key.Key_Delete)  # what is left out by choice is not saved
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(tmp_path / name), ""))
    alt(qtbot, Qt.Key.Key_A)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SaveDialog))
    assert dialog.what.text() == "5 refused rows of march.xlsx"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.about.text().endswith("It has 5 rows.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    activate(window, qtbot)
    alt(qtbot, Qt.Key.Key_I)
    data = (tmp_path / name).read_bytes()
    if name.endswith(".csv"):
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        assert lines[0] == [*HEADINGS, "Refused because"]
        assert lines[2][2] == "13/13/2027"
        assert lines[2][-1] == "Row 13: “13/13/2027” is not a date. Months run from 1 to 12."
        data = data.replace(b"A12,", b"A000777001,").replace(b"Mastre", b"Master")
    page = bring(data, name)
    assert page.line.source.text() == "as remembered"  # for the headings that the file had at first
    assert fates(page) == ({Fate.NEW: 2, Fate.REFUSED: 3} if name.endswith(".csv") else {Fate.REFUSED: 5})
    assert window.trouble.isHidden()


def test_a_place_that_refuses_the_rows_says_so(
    bring: Bring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bring(a_workbook(HEADINGS, *forty()))
    monkeypatch.setattr(FileDialog, "save_file", lambda *_: (str(tmp_path / "none" / "x.csv"), "CSV (*.csv)"))
    alt(qtbot, Qt.Key.Key_A)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SaveDialog))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.what.text(), dialog.about.text()[:26]) == ("Nothing was written", "No such file or directory.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


# Going away and coming back.


def test_another_sheet_begins_with_all_its_rows(bring: Bring, window: MainWindow, qtbot: QtBot) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    page._chips._group.button(4).click()
    assert len(words(page)) == 5
    page = paste(window, "A No.\tDate\tType\nA000118402\t2027-03-15\tMaster\n", qtbot)
    assert words(page) == ["New"]
    assert page._chips._group.button(0).isChecked()


def test_a_chip_plans_nothing_anew(bring: Bring, monkeypatch: pytest.MonkeyPatch) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    asked: list[object] = []
    monkeypatch.setattr(DocketFile, "held_under", lambda *words: asked.append(words))
    page._chips._group.button(4).click()
    assert (len(words(page)), asked) == (5, [])


def test_what_was_mended_is_there_when_one_comes_back(bring: Bring, window: MainWindow, qtbot: QtBot) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    press(qtbot, Qt.Key.Key_Delete)
    window.go(Place("case", window.desk.file.cases_with("000118402")[0].case_id))
    window.back()
    assert fates(page)[Fate.LEFT_OUT] == 1
    alt(qtbot, Qt.Key.Key_C)
    assert not isinstance(window.page(), SheetPage)


def test_a_write_meanwhile_compares_the_rows_again(window: MainWindow, qtbot: QtBot) -> None:
    rows = "A No.\tDate\tTime\tType\nA000118402\t2027-03-15\t9:00\tMaster\n"
    paste(window, rows, qtbot)
    alt(qtbot, Qt.Key.Key_I)
    page = paste(window, rows, qtbot)
    assert fates(page) == {Fate.UNCHANGED: 1}
    assert (page.take_all.text(), page.outlook.text()) == ("&Import", "No row would change the docket.")
    window.desk.undo()
    assert fates(page) == {Fate.NEW: 1}


@pytest.mark.parametrize("verb", ["sheet_mappings", "held_under", "adjournment_codes"])
def test_a_docket_that_cannot_be_read_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, verb: str
) -> None:
    def refuse(*_: object) -> None:
        raise DocketTrouble("The disk does not answer.")

    monkeypatch.setattr(DocketFile, verb, refuse)
    page = paste(window, "A No.\tDate\tType\nA000118402\t2027-03-15\tMaster\n", qtbot)
    assert window.trouble.accessibleName() == "The disk does not answer."
    assert not page.take_all.isEnabled() or page.take_all.isHidden()


# Long sheets.


def long_rows(count: int) -> str:
    lines = (f"A{1_000_000 + n:09}\t2027-03-{n % 20 + 1:02}\tMaster\n" for n in range(count))
    return f"A No.\tDate\tType\n{''.join(lines)}"


def test_a_long_sheet_is_compared_between_keys(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    monkeypatch.setattr(slices, "A_SLICE", 0.0)
    page = paste(window, long_rows(30), qtbot)
    assert page.bar.isVisible()
    assert page.outlook.text() == "Comparing the rows with the docket."
    assert not gc.isenabled()  # it would look through every row so far, time and again
    page.take_all.click()  # there is nothing to take in yet
    monkeypatch.setattr(slices, "A_SLICE", 0.01)
    qtbot.waitUntil(page.take_all.isEnabled)
    assert not page.bar.isVisible()
    assert gc.isenabled()
    assert page.take_all.text() == "&Import 30 rows"


def test_comparing_stops_when_one_goes_away_and_begins_again(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    monkeypatch.setattr(slices, "A_SLICE", 0.0)
    page = paste(window, long_rows(30), qtbot)
    window.go_to("docket")
    assert not page._slices.is_busy
    assert page.plan is None
    monkeypatch.setattr(slices, "A_SLICE", 0.01)
    window.back()
    qtbot.waitUntil(page.take_all.isEnabled)


def test_a_docket_that_fails_while_rows_are_compared_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise DocketTrouble("The disk does not answer.")

    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    page = paste(window, long_rows(30), qtbot)
    monkeypatch.setattr(DocketFile, "held_under", refuse)
    qtbot.waitUntil(window.trouble.isVisible)
    assert (window.trouble.accessibleName(), page._slices.is_busy) == ("The disk does not answer.", False)
    assert not page.take_all.isEnabled()


class Stopper(QObject):
    """Stops a long step by Esc as soon as it has begun."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        super().__init__(window)
        self._qtbot = qtbot
        self.watch = QTimer(self, interval=0)
        self.watch.timeout.connect(self._look)
        self.watch.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, LongStep) and dialog.far.text():
            self.watch.stop()
            self._qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.fixture
def long_is_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_page, "MANY", 20)
    monkeypatch.setattr(long_step, "TURN", 0)


def test_a_long_import_is_written_in_parts_as_one_step(window: MainWindow, long_is_little: None, qtbot: QtBot) -> None:
    before = window.desk.file.case_count()
    paste(window, long_rows(30), qtbot)
    alt(qtbot, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: not isinstance(window.page(), SheetPage))
    assert window.desk.file.case_count() == before + 30
    assert window.status.act.text() == "Pasted 30 hearings"
    window.desk.undo()
    assert window.desk.file.case_count() == before


def test_a_long_import_that_is_stopped_leaves_nothing(window: MainWindow, long_is_little: None, qtbot: QtBot) -> None:
    before, last = window.desk.file.case_count(), window.desk.file.last_step()
    page = paste(window, long_rows(30), qtbot)
    stopper = Stopper(window, qtbot)
    alt(qtbot, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: not stopper.watch.isActive() and not window.desk.is_writing)
    assert (window.desk.file.case_count(), window.desk.file.last_step()) == (before, last)
    assert fates(page) == {Fate.NEW: 30}
    activate(window, qtbot)
    alt(qtbot, Qt.Key.Key_I)  # and can be begun again
    qtbot.waitUntil(lambda: not isinstance(window.page(), SheetPage))
    assert window.desk.file.case_count() == before + 30


def test_a_large_file_is_read_beside_the_window(
    bring: Bring, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(brought, "READ_AT_ONCE", 10)
    path = tmp_path / "long.csv"
    path.write_text(long_rows(30).replace("\t", ","), encoding="utf-8")
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(path), ""))
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: isinstance(window.page(), SheetPage))
    assert fates(the_page(window)) == {Fate.NEW: 30}
    path.write_bytes(b"\0" * 20)
    activate(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(window.trouble.isVisible)
    assert window.trouble.accessibleName() == "long.csv is empty."
    assert fates(the_page(window)) == {Fate.NEW: 30}


@pytest.mark.parametrize("content", ["A No.,Date,Type\nA000118402,2027-03-15,Master\n", ""], ids=["a sheet", "none"])
def test_the_reading_of_a_large_file_can_be_stopped(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, content: str
) -> None:
    monkeypatch.setattr(brought, "READ_AT_ONCE", -1)
    path = tmp_path / "long.csv"
    path.write_text(content, encoding="utf-8")
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(path), ""))
    QTimer.singleShot(0, _stop_reading)
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    _stop_reading()
    qtbot.waitUntil(lambda: not window.background.is_busy)
    assert not isinstance(window.page(), SheetPage)
    assert window.trouble.isHidden()


def _stop_reading() -> None:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, ReadingDialog) and dialog.isVisible():
            dialog.close()


def test_a_sheet_that_was_taken_in_is_not_come_back_to(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, long_rows(2), qtbot)
    place = window.place
    alt(qtbot, Qt.Key.Key_I)
    assert not page.can_take(place.subject)
    assert page.can_take(None)


def test_a_step_touches_what_it_wrote(window: MainWindow, qtbot: QtBot) -> None:
    touched: list[Touched] = []
    window.desk.changed.connect(touched.append)
    paste(window, long_rows(2), qtbot)
    alt(qtbot, Qt.Key.Key_I)
    assert len(touched) == 1
    assert touched[0] & (Touched.CASES | Touched.HEARINGS) == Touched.CASES | Touched.HEARINGS


def test_what_is_typed_into_a_cell_stays_while_the_rows_are_compared_anew(bring: Bring, window: MainWindow, qtbot: QtBot) -> None:
    page = bring(a_workbook(HEADINGS, *forty()))
    assert page.list is not None
    for place in (3, 0):  # one that is refused, and one that is mended all the same
        page.list.choose_place(place)
        press(qtbot, Qt.Key.Key_F2)
        qtbot.keyClicks(focus(), "000118")
        page.make_stale()
        assert focus() is page.mend.field
        assert page.mend.field.text() == "000118"
        press(qtbot, Qt.Key.Key_Escape)
        assert focus() is page.list


def test_another_sheet_takes_the_place_and_back_brings_the_first_as_it_was_mended(window: MainWindow, qtbot: QtBot) -> None:
    page = paste(window, "A No.\tDate\tType\tMinutes\nA000118402\t2027-03-15\tMaster\t15\n", qtbot)
    press(qtbot, Qt.Key.Key_Right, times=5)
    press(qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(focus(), "45\r")
    QApplication.clipboard().setText("A No.\tDate\tType\nA000131077\t2027-03-16\tMaster\n")
    press(qtbot, Qt.Key.Key_V, CTRL)
    assert page.bringing is not None
    assert len(page.bringing.grid.headings) == 3
    window.back()
    assert page.bringing is not None
    assert page.bringing.cell(2, 3) == "45"
    assert fates(page) == {Fate.NEW: 1}
