"""The composer's smaller windows, as keys, mouse and wheel meet them: lists to put in from, a draft's name, Check, the pages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from typist import Typist

from iqdesk.domain.statement.draft import LONGEST_NAME, Choices, StatementPart
from iqdesk.ui.files.file_dialog import FileDialog
from iqdesk.ui.statement.check_dialog import CheckDialog
from iqdesk.ui.statement.draft_name_dialog import DraftNameDialog
from iqdesk.ui.statement.filed_dialog import FiledDialog
from iqdesk.ui.statement.offers_dialog import Asking, Offer, OffersDialog
from iqdesk.ui.statement.outline import Line, Outline
from ui.composing import begun, composer, laid_out
from ui.dialog_checks import assert_named, assert_whole
from ui.dockets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow
    from iqdesk.ui.statement.statement_page import StatementPage
    from iqdesk.ui.table import Table

CTRL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
FRUIT = Asking("A fruit", "To be eaten.", "&Take", ("Fruit", "What it is", ""), "There is none.")
FRUITS = [Offer(1, "apple", "red"), Offer(2, "plum", "blue"), Offer(3, "quince", "yellow")]
WHEEL = 120  # one notch


@pytest.fixture
def draft(window: MainWindow, qtbot: QtBot) -> StatementPage:
    return begun(window, qtbot)


def click_box(table: Table, key: object, qtbot: QtBot) -> None:
    """The first cell of a row, where its box stands."""
    place = next(place for place, row in enumerate(table.rows.rows) if row.key == key)
    at = table.visualRect(table.model().index(place, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def turn_wheel(draft: StatementPage, notches: int, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    view = draft.view.around.viewport()
    at, none = QPointF(view.rect().center()), QPoint()
    turned = QPoint(0, notches * WHEEL)
    still = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, QPointF(view.mapToGlobal(at.toPoint())), none, turned, Qt.MouseButton.NoButton, keys, still, False)
    QApplication.sendEvent(view, event)


def test_arrows_in_the_field_walk_the_list_and_enter_takes_what_is_chosen(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    typist = Typist(qtbot, window)
    typist.answers("Down", "Down", "Up", "Return")
    assert OffersDialog.ask(draft, FRUIT, FRUITS) == 2
    typist.answers("=yel", "Return")
    assert OffersDialog.ask(draft, FRUIT, FRUITS) == 3
    typist.answers("Down", "Escape")
    assert OffersDialog.ask(draft, FRUIT, FRUITS) is None


def test_a_list_without_anything_says_why_and_takes_nothing(draft: StatementPage) -> None:
    dialog = OffersDialog(draft, FRUIT, [])
    dialog.show()
    assert dialog.none.text() == "There is none."
    assert not dialog._take.isEnabled()
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("For the chief", ""),
        ("DRAFT 1", ""),  # its own name in other letters
        ("the  detail", "There is a draft “the detail” already."),
        (" ", "A draft needs a name. Type one."),
        ("x" * (LONGEST_NAME + 1), "The name has 61 letters; 60 find room. Shorten it."),
    ],
)
def test_a_draft_is_called_as_it_is_typed_and_a_name_that_cannot_be_is_said_beside_it(
    draft: StatementPage, typed: str, said: str
) -> None:
    dialog = DraftNameDialog(draft, "Draft 1", ["Draft 1", "The detail"])
    dialog.show()
    assert_named(dialog)
    assert dialog.field.selectedText() == "Draft 1"
    dialog.field.setText(typed)
    assert dialog.echo.text() == said
    assert dialog._take.isEnabled() == (not said)
    dialog.adjustSize()
    assert_whole(dialog)
    dialog.close()
    dialog.deleteLater()


def test_a_draft_is_renamed_by_its_dialog_and_stays_as_it_was_where_that_is_left(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    typist = Typist(qtbot, window)
    typist.answers("=For the chief", "Return")
    draft.putting.rename()
    typist.answers("=Another", "Escape")
    draft.putting.rename()
    assert [one.name for one in draft.drafting.drafts] == ["For the chief"]


def test_a_draft_begun_under_a_name_that_is_taken_in_other_letters_has_a_number(draft: StatementPage) -> None:
    draft.drafting.rename("A PLAIN account")
    draft.drafting.begin({}, "A plain account")
    assert [one.name for one in draft.drafting.drafts] == ["A PLAIN account", "A plain account 1"]


def test_nothing_is_put_into_a_year_without_a_draft_nor_while_another_day_is_looked_at(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = composer(window)
    said: list[str] = []
    page.desk.trouble.connect(said.append)
    page.putting.figure()
    assert said == ["Begin a draft first; a text stands in one."]
    page.putting.rename()
    monkeypatch.setattr(OffersDialog, "ask", staticmethod(lambda *_: "plain-account"))
    page.putting.template()  # begins one
    (begun_now,) = page.drafting.drafts
    assert begun_now.name == "A plain account of the year"
    page.desk.measure(as_of=date(2027, 1, 4))
    for ask in (page.putting.case, page.putting.template):
        ask()
        assert said.pop() == page.desk.why_not
    assert page.desk.file.draft(begun_now.id).texts == begun_now.texts
    page.desk.measure(as_of=TODAY)
    laid_out(page, qtbot)


def test_the_box_of_a_name_masks_or_keeps_it_by_mouse_and_by_enter(draft: StatementPage, qtbot: QtBot) -> None:
    people = draft.made.paper.case_numbers.values()
    person = next(one.respondent for one in people if one.respondent.given and not one.respondent.given.startswith("Past"))
    draft.editor.field.insertPlainText(f"Of {person.given} {person.family}. ")
    draft.settle()
    dialog = CheckDialog(draft)
    dialog.show()
    (row,) = dialog.names.rows.rows
    click_box(dialog.names, row.key, qtbot)
    assert draft.drafting.draft.choices.names_kept == row.key
    dialog.names.setFocus()
    qtbot.keyClick(dialog.names, Qt.Key.Key_Return)
    assert draft.drafting.draft.choices.names_kept == frozenset()
    dialog.close()
    dialog.deleteLater()


def test_what_leads_nowhere_cannot_be_gone_to(draft: StatementPage) -> None:
    dialog = CheckDialog(draft)
    assert not dialog.found.rows.rows
    dialog._on_go()
    assert dialog.whole.text() == ""
    assert draft.outline.part() is StatementPart.SUMMARY
    dialog.deleteLater()


def test_the_box_of_a_part_and_of_a_measure_is_ticked_by_mouse(draft: StatementPage, qtbot: QtBot) -> None:
    table = draft.outline.list
    measure = next(row.key for row in table.rows.rows if isinstance(row.key, Line) and row.key.part is StatementPart.STANDING)
    click_box(table, StatementPart.COST, qtbot)
    click_box(table, measure, qtbot)
    choices = draft.desk.file.draft(draft.drafting.stored.id).choices
    assert choices == Choices(parts_left_out=frozenset({StatementPart.COST}), measures_left_out=measure.keys)
    click_box(table, StatementPart.SUMMARY, qtbot)  # without which the paper would not do
    click_box(table, measure, qtbot)
    click_box(table, StatementPart.COST, qtbot)
    assert draft.desk.file.draft(draft.drafting.stored.id).choices == Choices()


def test_parts_are_numbered_as_on_paper_where_one_is_left_out_too(draft: StatementPage, qtbot: QtBot) -> None:
    click_box(draft.outline.list, StatementPart.COST, qtbot)
    called = {row.key: row.cells[1].text for row in draft.outline.list.rows.rows if isinstance(row.key, StatementPart)}
    assert list(called.values()) == [
        *("1  Summary", "2  Standing by measure", "3  Completions and pace", "4  Circumstances", "What it cost"),
        *("5  Missed benchmarks", "6  Method and definitions", "7  Closing"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [((), ("a", "b")), (("a",), ("a", "b")), (("a", "b"), ()), (("a", "b", "c"), ("c",)), (("c",), ("a", "b", "c"))],
)
def test_what_reads_alike_is_left_out_and_taken_in_together(
    before: tuple[str, ...], after: tuple[str, ...], qtbot: QtBot
) -> None:
    outline = Outline()
    qtbot.addWidget(outline)
    alike = Line(StatementPart.CIRCUMSTANCES, frozenset({"a", "b"}), "No interpreter came")
    outline.show_parts(Choices(circumstances_left_out=frozenset(before)), [alike], {}, None, set())
    outline.list.choose(alike)
    with qtbot.waitSignal(outline.ticked) as ticked:
        outline.tick()
    assert ticked.args == [Choices(circumstances_left_out=frozenset(after))]


def test_why_an_older_text_cannot_be_printed_is_not_said_of_a_newer_one(draft: StatementPage, qtbot: QtBot) -> None:
    laid_out(draft, qtbot)
    said: list[str] = []
    draft.laying.refused.connect(said.append)
    for text in ("{gaol}", "{goal}"):
        draft.editor.field.setPlainText(text)
        draft._soon.stop()
        draft._lay_out_words()
        draft.laying._background._pool.waitForDone()  # it has ended, and the page has not heard of it
    assert "700" in laid_out(draft, qtbot)
    assert said == []


def test_the_name_of_the_file_is_the_drafts_without_what_no_file_is_called(
    draft: StatementPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def left(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start.rpartition("/")[2])
        return "", ""

    monkeypatch.setattr(FileDialog, "save_file", left)
    for name in ("For the chief: part 1/2?", "?"):
        draft.drafting.rename(name)
        draft.save()
    assert asked == [
        "Statement FY2027, For the chief part 12, as of 2027-03-09.pdf",
        "Statement FY2027, as of 2027-03-09.pdf",
    ]


def test_the_wheel_turns_the_page_at_its_end_and_with_ctrl_changes_its_size(draft: StatementPage, qtbot: QtBot) -> None:
    laid_out(draft, qtbot)
    turn_wheel(draft, -1)
    assert draft.view.page == 1  # the page is seen whole, so its end is in sight
    turn_wheel(draft, 1)
    assert draft.view.page == 0
    turn_wheel(draft, 1)  # there is none before the first
    assert draft.view.page == 0
    width = draft.view._sheet.width()
    for _ in range(3):
        turn_wheel(draft, 1, CTRL)
    assert draft.view._sheet.width() > width
    turn_wheel(draft, -1)  # down the page first
    assert draft.view.page == 0
    assert draft.view.around.verticalScrollBar().value() > 0
    for _ in range(3):
        turn_wheel(draft, -1, CTRL)
    assert draft.view._sheet.width() == width


def test_a_statement_that_was_saved_of_a_year_without_a_draft_is_listed_as_such(window: MainWindow, tmp_path: Path) -> None:
    page = composer(window)
    page.write_to(tmp_path / "plain.pdf")
    dialog = FiledDialog.show_to(page, page.desk)
    (row,) = dialog.list.rows.rows
    assert [cell.text for cell in row.cells][1:4] == ["2027", "without a draft", page.desk.file.author.name]
    assert row.copies == page.desk.file.filed_statements()[0].record["fingerprint"]
    dialog.accept()


def test_a_file_that_cannot_be_read_is_said_and_changes_nothing(
    draft: StatementPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = FiledDialog.show_to(draft, draft.desk)
    before = dialog.said.toPlainText()
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: ("", ""))
    dialog._on_file()
    assert dialog.said.toPlainText() == before
    monkeypatch.setattr(FileDialog, "open_file", lambda *_: (str(tmp_path / "gone.pdf"), ""))
    dialog._on_file()
    assert dialog.said.toPlainText() == "gone.pdf could not be read: No such file or directory."
    dialog.accept()
