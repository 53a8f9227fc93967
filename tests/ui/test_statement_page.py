"""The composer as a person uses it: a draft is begun, written, shown as pages, checked, saved, printed, and looked back at."""

from __future__ import annotations

import threading
from datetime import date
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

import iqdesk.ui.desk
from iqdesk import resources
from iqdesk.domain.calendar import AwayKind
from iqdesk.domain.entries import NewAway, NewPerson
from iqdesk.domain.statement.draft import LONGEST_TEXT, Appendix, Choices, NewDraft, StatementPart
from iqdesk.domain.statement.templates import read_template
from iqdesk.reports.page_images import OpenPaper
from iqdesk.store.docket_file import DocketFile
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.circumstances.line_acts import CircumstanceKey
from iqdesk.ui.page import Place
from iqdesk.ui.statement.draft_day_dialog import TOO_EARLY, DraftDayDialog
from iqdesk.ui.statement.draft_name_dialog import DraftNameDialog
from iqdesk.ui.statement.drafting import LATEST, PAUSE
from iqdesk.ui.statement.offers_dialog import Offer, OffersDialog
from iqdesk.ui.statement.outline import Line
from iqdesk.ui.statement.putting_in import FIGURE
from iqdesk.ui.unwritten_dialog import REFUSED, UnwrittenDialog
from iqdesk.ui.year.rows_page import Behind
from ui.composing import begun, composer, laid_out, write
from ui.dialog_checks import assert_whole
from ui.dockets import TODAY

if TYPE_CHECKING:
    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.domain.docket import Touched
    from iqdesk.ui.main_window import MainWindow
    from iqdesk.ui.statement.statement_page import StatementPage
    from iqdesk.ui.statement.words_field import WordsField

CTRL = Qt.KeyboardModifier.ControlModifier
SUMMARY, PACE = StatementPart.SUMMARY, StatementPart.PACE


@pytest.fixture
def page(window: MainWindow) -> StatementPage:
    return composer(window)


@pytest.fixture
def draft(window: MainWindow, qtbot: QtBot) -> StatementPage:
    return begun(window, qtbot)


def names(page: StatementPage) -> list[str]:
    return [one.name for one in page.drafting.drafts]


def test_words_are_written_after_a_pause_and_each_pause_is_one_step_by_name(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    field, edit = draft.editor.field, window.menus.edit
    write(draft, qtbot, "First.")
    assert not draft.drafting.is_written
    draft.drafting._pause.setInterval(0)
    draft.drafting._pause.start()
    qtbot.waitUntil(lambda: draft.drafting.is_written)
    assert edit._undo.text() == "&Undo: edited the summary of “Draft 1”"
    write(draft, qtbot, " Second.")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)  # what was typed since is written first, and is the step that goes
    assert field.toPlainText() == "First."
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == ""
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)  # the draft itself
    assert draft.drafting.stored is None
    for _ in range(3):
        edit.redo()
    assert field.toPlainText() == "First. Second."
    assert PAUSE >= 1_000


def test_in_the_words_undo_takes_back_what_was_done_to_drafts_and_no_more(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert draft.desk.do(lambda file: file.add_away(NewAway(date(2027, 2, 8), date(2027, 2, 9), AwayKind.TRAINING)))
    write(draft, qtbot, "Mine.")
    field = draft.editor.field
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == ""
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert draft._said.text().startswith("The next step back is none of a draft: “Added training")
    assert draft.desk.file.next_undo().name.startswith("Added training")
    draft.outline.list.setFocus()
    qtbot.keyClick(draft.outline.list, Qt.Key.Key_Z, CTRL)
    assert draft.desk.file.next_undo().name.startswith("Began the draft")


def test_words_are_written_while_somebody_types_without_a_rest(draft: StatementPage, qtbot: QtBot) -> None:
    assert draft.facts.endswith("all written")
    write(draft, qtbot, "W")
    assert draft.facts.endswith("typing")
    begun_at = draft.drafting._pause.timerId(), draft.drafting._latest.timerId()
    write(draft, qtbot, "o")
    assert draft.drafting._latest.isActive()
    assert draft.drafting._pause.timerId() != begun_at[0]  # begun anew by each letter
    assert draft.drafting._latest.timerId() == begun_at[1]  # and this by the first alone
    assert LATEST <= 5_000
    draft.drafting._latest.setInterval(0)
    draft.drafting._latest.start()
    qtbot.waitUntil(lambda: draft.drafting.is_written)
    assert draft.facts.endswith("all written")


def test_words_are_written_when_the_keyboard_or_the_person_goes(draft: StatementPage, window: MainWindow, qtbot: QtBot) -> None:
    write(draft, qtbot, "Kept.")
    draft.outline.list.setFocus()
    assert draft.drafting.is_written
    draft.outline.choose(PACE)
    draft.editor.field.setFocus()
    write(draft, qtbot, "Of pace.")
    window.go_to("pace")
    stored = draft.desk.file.draft(draft.drafting.stored.id)
    assert stored.texts == {SUMMARY: "Kept.", PACE: "Of pace."}
    window.go_to("statement")
    assert draft.editor.field.toPlainText() == "Of pace."


def test_a_newer_text_abandons_the_pages_that_are_on_their_way(draft: StatementPage, qtbot: QtBot) -> None:
    laid_out(draft, qtbot)
    shown = []
    draft.laying.printed.connect(lambda _paper, made: shown.append(made))
    for word in ("One ", "two ", "three."):
        write(draft, qtbot, word)
        draft._soon.stop()
        draft._lay_out_words()
    assert "One two three." in laid_out(draft, qtbot)
    assert len(shown) == 1


def test_what_is_in_braces_says_what_it_reads_as_or_what_is_nearest(draft: StatementPage, qtbot: QtBot) -> None:
    field = draft.editor.field
    write(draft, qtbot, "{goal}")
    assert draft.editor.echo.text().startswith("{goal} reads 700: ")
    write(draft, qtbot, " {gaol} ")
    assert "There is no figure {gaol}. Nearest: {goal}" in draft.editor.echo.text()
    assert [one.is_trouble for one in field.said] == [False, True]
    laid_out(draft, qtbot)
    assert draft.view.said.text().startswith("The paper cannot be printed as it stands. Summary: There is no figure {gaol}.")
    for _ in range(len(" {gaol} ")):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    laid_out(draft, qtbot)
    assert draft.view.said.isHidden()


def test_the_list_under_a_brace_is_put_away_and_stays_away(draft: StatementPage, qtbot: QtBot) -> None:
    field = draft.editor.field
    write(draft, qtbot, "{needed")
    assert field._picker is not None
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    write(draft, qtbot, "-p")
    assert not field._picker.isVisible()
    write(draft, qtbot, "} {zzz")
    assert not field._picker.isVisible()  # nothing is called so


def test_figures_cases_and_circumstances_are_put_in_from_lists(
    draft: StatementPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = []

    def take(_parent: object, _asking: object, offers: list) -> object:
        offered.append([offer.name for offer in offers])
        return offers[0].key

    monkeypatch.setattr(OffersDialog, "ask", staticmethod(take))
    qtbot.keyClick(draft.editor.field, Qt.Key.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)
    draft.putting.case()
    draft.putting.circumstance()
    figure, case, circumstance = (said.typed for said in draft.editor.field.said)
    assert figure == f"{{{offered[0][0]}}}"
    assert case.startswith("{case ")
    assert circumstance.startswith("{circumstance ")
    assert not any(said.is_trouble for said in draft.editor.field.said)
    text = laid_out(draft, qtbot)
    assert "C-1" in text
    assert offered[1][0].startswith("A")


def test_templates_begin_drafts_and_fill_the_parts_that_are_empty(
    page: StatementPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    templates = [read_template(text) for text in resources.templates()]
    monkeypatch.setattr(OffersDialog, "ask", staticmethod(lambda *_: templates[0].name))
    page.putting.template()
    assert page.drafting.draft.texts == templates[0].texts
    assert page.drafting.draft.name == templates[0].title
    assert page.editor.field.toPlainText() == templates[0].texts[SUMMARY]
    assert not any(said.is_trouble for said in page.editor.field.said)
    laid_out(page, qtbot)
    said = []
    page.desk.trouble.connect(said.append)
    page.putting.template()
    assert "where there are words already" in said[0]
    qtbot.keyClick(page.editor.field, Qt.Key.Key_N, CTRL)  # a draft, not an entry
    assert page.drafting.draft.name == "Draft 1"
    page.putting.template()
    assert page.drafting.draft.texts == templates[0].texts
    page.putting.begin_from_template()
    assert page.drafting.draft.name == f"{templates[0].title} 1"


def test_what_a_list_of_offers_cuts_is_said_whole_under_it(draft: StatementPage) -> None:
    figures = draft.made.paper.figures.values()
    dialog = OffersDialog(draft, FIGURE, [Offer(one.name, one.name, one.title, one.words) for one in figures])
    dialog.field.setText("slots-lost-interpreter")
    words = draft.made.paper.figures["slots-lost-interpreter"]
    assert dialog.whole.text() == f"{words.name}: {words.words}, {words.title}"
    dialog.field.setText("no such figure")
    assert dialog.whole.text() == ""


def test_words_are_set_larger_and_their_lines_apart(draft: StatementPage, qtbot: QtBot) -> None:
    field = draft.editor.field
    write(draft, qtbot, "One.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    write(draft, qtbot, "Two.")
    assert field.font().pointSizeF() == pytest.approx(1.08 * QApplication.font().pointSizeF())
    block = field.document().begin()
    while block.isValid():
        assert block.blockFormat().lineHeight() == 150
        block = block.next()


def test_drafts_are_several_named_and_looked_at_in_turn(
    draft: StatementPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(draft, qtbot, "Mine.")
    monkeypatch.setattr(DraftNameDialog, "ask", staticmethod(lambda *_: "For the chief"))
    draft.choosing.rename.trigger()
    draft.choosing.copy.trigger()
    assert names(draft) == ["For the chief", "For the chief copy 1"]
    assert draft.drafting.draft.name == "For the chief copy 1"
    assert draft.editor.field.toPlainText() == "Mine."
    first = draft.choosing._drafts.actions()[0]
    first.trigger()
    assert "For the chief of fiscal year" in draft.facts
    draft.choosing.withdraw.trigger()
    assert names(draft) == ["For the chief copy 1"]
    monkeypatch.setattr(DraftNameDialog, "ask", staticmethod(lambda *_: "For the chief of the court on the two long weeks of it"))
    draft.choosing.rename.trigger()
    assert draft._drafts.accessibleName() == "For the chief of the co…"
    assert draft._drafts.toolTip() == draft.drafting.draft.name
    draft.choosing.copy.trigger()
    assert draft.drafting.draft.name == "For the chief of the court on the two long weeks of it cop 1"  # 60 letters find room
    for _ in range(3):
        draft.desk.undo()
    assert names(draft) == ["For the chief", "For the chief copy 1"]


def test_a_page_made_anew_has_the_draft_that_was_worked_on_last(draft: StatementPage, open_window: OpenWindow) -> None:
    first = draft.drafting.draft.id
    draft.choosing.copy.trigger()
    draft.drafting.look_at(first)
    draft.editor.field.insertPlainText("Mine.")
    draft.settle()
    again = composer(open_window(draft.desk.file))
    assert len(again.drafting.drafts) == 2
    assert again.drafting.draft.id == first


def test_parts_measures_and_circumstances_are_left_out_and_taken_in_by_the_space_bar(draft: StatementPage, qtbot: QtBot) -> None:
    table = draft.outline.list
    table.setFocus()
    lines = [row.key for row in table.rows.rows if isinstance(row.key, Line)]
    measure = next(line for line in lines if line.part is StatementPart.STANDING)
    circumstance = next(line for line in lines if line.part is StatementPart.CIRCUMSTANCES)
    for key in (StatementPart.COST, measure, circumstance):
        table.choose(key)
        qtbot.keyClick(table, Qt.Key.Key_Space)
    choices = draft.desk.file.draft(draft.drafting.stored.id).choices
    assert choices.parts_left_out == {StatementPart.COST}
    assert choices.measures_left_out == measure.keys
    assert choices.circumstances_left_out == circumstance.keys
    laid_out(draft, qtbot)
    assert StatementPart.COST not in draft.printed.parts
    table.choose(StatementPart.METHOD)  # which names what is left out, and so never is
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert draft.drafting.draft.choices == choices
    table.choose(Appendix.FULL)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    laid_out(draft, qtbot)
    assert draft.printed.appendix is None
    table.choose(StatementPart.COST)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert draft.drafting.draft.choices.parts_left_out == frozenset()


def test_the_pages_follow_the_outline_and_turn_by_keys(draft: StatementPage, qtbot: QtBot) -> None:
    laid_out(draft, qtbot)
    draft.outline.choose(StatementPart.METHOD)
    assert draft.view.page == draft.printed.parts[StatementPart.METHOD] - 1
    qtbot.keyClick(draft.editor.field, Qt.Key.Key_0, CTRL)
    around = draft.view.around
    qtbot.waitUntil(around.hasFocus)
    qtbot.keyClick(around, Qt.Key.Key_Home)
    assert "Statement of Extenuating Circumstances" in around.accessibleDescription()
    qtbot.keyClick(around, Qt.Key.Key_PageDown)
    assert draft.view.where.text() == f"Page 2 of {draft.printed.pages}"
    width = draft.view._sheet.width()
    qtbot.keyClick(around, Qt.Key.Key_Plus)
    qtbot.keyClick(around, Qt.Key.Key_Plus)
    assert draft.view._sheet.width() > width
    draft.view.fit.click()
    assert draft.view._sheet.width() == width
    qtbot.keyClick(around, Qt.Key.Key_0, CTRL)
    qtbot.waitUntil(draft.editor.field.hasFocus)


def test_a_draft_has_a_day_and_readings_of_its_own(draft: StatementPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DraftDayDialog, "ask", staticmethod(lambda *_: date(2027, 1, 4)))
    draft.choosing._another.trigger()
    assert draft.made.standing.as_of == date(2027, 1, 4)
    assert draft.desk.as_of == TODAY
    reading = draft.choosing._readings[0]
    name = reading.data()
    reading.trigger()
    assert draft.made.standing.readings == {name}
    assert draft.desk.readings == frozenset()
    draft.choosing._made.trigger()
    assert draft.made.standing.as_of == TODAY
    laid_out(draft, qtbot)


def test_a_day_away_that_is_entered_comes_into_the_outline(draft: StatementPage) -> None:
    before = len(draft.made.circumstances())
    assert draft.desk.do(lambda file: file.add_away(NewAway(date(2027, 2, 8), date(2027, 2, 9), AwayKind.TRAINING)))
    assert len(draft.made.circumstances()) == before + 1


def test_the_caret_stays_where_words_come_back(draft: StatementPage, qtbot: QtBot) -> None:
    field = draft.editor.field
    field.show_words("One two three.")
    field.show_words("One three.")
    assert field.textCursor().position() == len("One t")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.show_words("One three.")
    assert field.textCursor().position() == 0


def test_a_figure_in_the_words_opens_its_rows_and_a_case_its_page(draft: StatementPage, window: MainWindow, qtbot: QtBot) -> None:
    field = draft.editor.field
    write(draft, qtbot, "{completions}")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert window.place == Place("rows", Behind("completions"))
    window.back()
    write(draft, qtbot, " {as-of}")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert "has no rows of its own" in draft._said.text()
    case_id, rows = next(draft.made.paper.schedule.cases())
    field.put_in(f"case {case_id}")
    assert field.toPlainText().endswith(f"{{as-of}} {{case {case_id}}}")  # what would be printed glued together is set apart
    assert field.at_caret().words.startswith(f"A-{rows[0]}")
    assert " on paper: A000\N{NO-BREAK SPACE}" in field.at_caret().words
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert window.place == Place("case", case_id)
    window.back()
    line = draft.made.circumstances()[0]
    field.put_in(f"circumstance {line.key}")
    assert field.at_caret().words.startswith("C-1 on paper: ")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert window.place == Place("circumstances", CircumstanceKey(str(line.key)))
    assert draft.drafting.is_written  # before the page was left


def test_what_could_not_be_written_waits_for_its_own_draft(draft: StatementPage, qtbot: QtBot) -> None:
    write(draft, qtbot, "Waits.")
    draft.drafting._pause.stop()
    draft.desk.measure(as_of=date(2026, 3, 10))  # a day of the year before, which has no draft
    assert draft.drafting.stored is None
    draft.desk.measure(as_of=TODAY)
    assert draft.editor.field.toPlainText() == "Waits."
    assert draft.desk.file.draft(draft.drafting.stored.id).texts == {SUMMARY: "Waits."}


def test_what_the_disk_refused_is_tried_again_when_the_page_is_shown_anew(
    draft: StatementPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Touched:
        raise DocketTrouble("The disk is full.")

    said: list[str] = []
    draft.desk.trouble.connect(said.append)
    draft.editor.field.insertPlainText("Waits.")
    with monkeypatch.context() as patched:
        patched.setattr(DocketFile, "record_draft_text", full)
        draft.settle()
    assert said == ["The disk is full."]
    assert not draft.drafting._pause.isActive()
    draft.refresh()
    assert draft.editor.field.toPlainText() == "Waits."
    assert draft.drafting._pause.isActive()
    draft.settle()
    assert draft.desk.file.draft(draft.drafting.stored.id).texts == {SUMMARY: "Waits."}


def test_in_a_narrow_window_the_pages_take_the_place_of_the_text_and_give_it_back(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    laid_out(draft, qtbot)
    assert not draft._pages.isVisible()
    window.resize(960, 600)
    qtbot.waitUntil(draft._pages.isVisible)
    draft._pages.click()
    assert draft.split.covers
    qtbot.waitUntil(draft.view.around.hasFocus)
    qtbot.keyClick(draft.view.around, Qt.Key.Key_Escape)
    assert draft.editor.isVisible()
    assert draft._pages.isVisible()


def test_in_a_narrow_window_the_year_stands_whole(open_window: OpenWindow, docket: DocketFile) -> None:
    window = open_window(docket)
    window.resize(960, 600)
    page = composer(window)
    word = page.year._word
    QApplication.sendPostedEvents()
    assert page.tools.row.sizeHint().width() <= page.tools.width()
    assert word.minimumWidth() == word.sizeHint().width()


def test_writing_what_was_typed_lays_nothing_out_again(draft: StatementPage, qtbot: QtBot) -> None:
    write(draft, qtbot, "Once.")
    laid_out(draft, qtbot)
    draft.settle()
    assert not draft._soon.isActive()
    assert not draft.laying.is_busy


def test_why_a_paper_cannot_be_printed_stays_said_when_its_words_are_written(window: MainWindow, qtbot: QtBot) -> None:
    page = composer(window)
    page.begin_draft()
    page.printed = None  # as before the first pages are there
    write(page, qtbot, "{gaol} ")
    laid_out(page, qtbot)
    page.settle()
    laid_out(page, qtbot)
    assert page.view.said.text().startswith("The paper cannot be printed as it stands.")


def test_a_page_that_is_about_to_go_lays_nothing_out_any_more(draft: StatementPage, qtbot: QtBot) -> None:
    write(draft, qtbot, "Last words.")
    draft.write_begun()
    assert draft.drafting.is_written
    qtbot.waitUntil(lambda: not draft.laying.is_busy)
    draft.refresh()
    assert not draft.laying.is_busy


def test_a_draft_is_measured_as_of_no_day_before_its_year(window: MainWindow) -> None:
    dialog = DraftDayDialog(window, None, TODAY, date(2026, 10, 1))
    dialog.field.setText("2026-09-30")
    assert dialog.echo.text() == TOO_EARLY.format("Thu Oct 1, 2026")
    assert dialog.day() is None
    dialog.field.setText("2026-10-01")
    assert dialog.day() == date(2026, 10, 1)
    dialog.field.setText("2027-03-10")
    assert dialog.day() is None


def test_words_typed_before_midnight_of_the_last_day_of_a_year_go_into_its_draft(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    written = draft.drafting.stored.id
    write(draft, qtbot, "In the middle of a sen")
    draft.desk._clock = lambda: date(2027, 10, 1)
    draft.desk.look_at_clock()
    assert draft.drafting.stored is None  # the new year has no draft
    window.close()
    assert draft.desk.file.draft(written).texts == {SUMMARY: "In the middle of a sen"}


def test_a_choice_that_cannot_be_written_is_ticked_no_longer(draft: StatementPage) -> None:
    draft.desk.measure(as_of=date(2027, 1, 4))
    masked, named = draft.choosing._names.actions()
    named.trigger()
    assert masked.isChecked()
    assert not draft.drafting.draft.choices.is_named


def test_pages_laid_out_while_nobody_looks_are_drawn_when_they_are_shown(
    draft: StatementPage, window: MainWindow, qtbot: QtBot
) -> None:
    laid_out(draft, qtbot)
    before = draft.view._sheet._image.copy()
    write(draft, qtbot, "Other words.")
    draft.settle()
    draft._lay_out_words()
    window.go_to("day")
    laid_out(draft, qtbot)
    assert draft.view._sheet._image == before
    window.go_to("statement")
    assert draft.view._sheet._image != before


def test_a_line_that_goes_while_words_are_typed_under_it_leaves_one_in_its_part(draft: StatementPage, qtbot: QtBot) -> None:
    table = draft.outline.list
    line = next(row.key for row in table.rows.rows if isinstance(row.key, Line) and row.key.part is StatementPart.CIRCUMSTANCES)
    table.choose(line)
    draft.editor.field.setFocus()
    write(draft, qtbot, "Of the detail.")
    draft.drafting.choose(Choices(parts_left_out=frozenset({StatementPart.CIRCUMSTANCES})))
    assert draft.editor.part is StatementPart.CIRCUMSTANCES
    assert draft.editor.field.toPlainText() == "Of the detail."


def test_spaces_at_which_no_line_breaks_stay_and_the_caret_with_them(draft: StatementPage) -> None:
    field = draft.editor.field
    field.insertPlainText("Port\u00a0Ellis sits on\u2028two lines.")
    draft.settle()
    assert draft.drafting.stored.texts == {SUMMARY: "Port\u00a0Ellis sits on\ntwo lines."}
    cursor = field.textCursor()
    cursor.setPosition(12)
    field.setTextCursor(cursor)
    draft.make_stale()
    assert field.textCursor().position() == 12


def test_letters_beyond_the_first_plane_move_neither_tint_nor_what_is_put_in(draft: StatementPage) -> None:
    field = draft.editor.field
    field.insertPlainText("\U00010330\U00010331 {goal} of the rest")
    first, last = field.said[0].first, field.said[0].last
    assert (first, last) == (5, 11)  # as Qt counts: two places a letter
    cursor = field.textCursor()
    cursor.setPosition(11)
    field.setTextCursor(cursor)
    field.insertPlainText(" {go")
    field.put_in("goal")
    assert field.words() == "\U00010330\U00010331 {goal} {goal} of the rest"
    cursor.setPosition(18)
    field.setTextCursor(cursor)
    field.put_in("year")
    assert field.words() == "\U00010330\U00010331 {goal} {goal} {year} of the rest"
    field.show_words("\U00010330\U00010331 {goal} {goal} of the rest")
    field.show_words("\U00010330\U00010331 {goal} {goal}!")
    assert field.textCursor().position() == len("\U00010330\U00010331 {goal} {goal}") + 2


def test_words_that_a_full_disk_refuses_outlast_the_page_and_are_not_closed_over_unasked(
    draft: StatementPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object) -> None:
        raise DocketTrouble("The disk is full. Free some space.")

    answers, file, me = [False], window.desk.file, window.desk.file.author
    window.desk.do(methodcaller("add_person", NewPerson("Sandoval", "Rhea")))
    clerk = next(one for one in file.people() if one.id != me.id)
    monkeypatch.setattr(UnwrittenDialog, "ask", staticmethod(lambda *_: answers.pop()))
    with monkeypatch.context() as patched:
        patched.setattr(type(file), "record_draft_text", full)
        write(draft, qtbot, "Half a sen")
        draft.settle()
        assert "The disk is full." in window.trouble.accessibleName()
        assert not window.close()  # the person keeps it open
        assert answers == []
        assert draft.editor.field.toPlainText() == "Half a sen"
        draft.desk.work_as(clerk)
        draft.desk.work_as(me)
    page = composer(window)
    assert page is not draft
    assert page.editor.field.toPlainText() == "Half a sen"
    page.settle()
    assert page.drafting.stored is not None
    assert file.draft(page.drafting.stored.id).texts == {SUMMARY: "Half a sen"}
    assert window.close()


def test_what_cannot_be_written_is_let_go_of_on_purpose(
    draft: StatementPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(UnwrittenDialog, "ask", staticmethod(lambda _parent, about: not asked.append(about)))
    draft.editor.field.insertPlainText("x" * (LONGEST_TEXT + 1))
    assert window.close()
    assert asked == [REFUSED.format("What was typed last into a draft of the statement")]
    dialog = UnwrittenDialog(None, asked[0])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.keeps.isDefault()
    assert_whole(dialog)


def test_in_a_narrow_window_the_tools_give_way_to_the_year_from_the_first_look(window: MainWindow) -> None:
    window.resize(960, 540)
    page = composer(window)
    assert page.tools.row.sizeHint().width() <= page.tools.width()


def test_what_is_typed_while_another_draft_of_a_large_docket_is_worked_out_goes_into_that_one(
    draft: StatementPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(draft, qtbot, "Of the first.")
    draft.settle()
    laid_out(draft, qtbot)
    first = draft.drafting.stored.id
    left_out = Choices(circumstances_left_out=draft.made.lines()[-1].keys)
    second = NewDraft(2027, "Second", left_out, {SUMMARY: "Of the second."})
    monkeypatch.setattr(iqdesk.ui.desk, "LARGE", 1)
    draft.desk.do(methodcaller("add_draft", second))
    draft.desk._is_large = None
    qtbot.waitUntil(lambda: not draft._is_stale)
    draft.drafting.look_at(second.id)
    assert draft._is_stale  # it is worked out beside the window
    field = draft.editor.field
    assert field.toPlainText() == "Of the second."
    field.moveCursor(QTextCursor.MoveOperation.End)
    write(draft, qtbot, " More.")
    qtbot.waitUntil(lambda: not draft._is_stale)
    draft.settle()
    texts = [draft.desk.file.draft(one).texts[SUMMARY] for one in (first, second.id)]
    assert texts == ["Of the first.", "Of the second. More."]
    laid_out(draft, qtbot)


def test_what_is_said_of_a_saved_paper_goes_when_its_words_change(draft: StatementPage, qtbot: QtBot) -> None:
    draft.say("Saved as paper.pdf.")
    write(draft, qtbot, "More.")
    assert draft._said.isHidden()


def test_the_page_that_is_looked_at_comes_drawn_from_the_worker(
    draft: StatementPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out(draft, qtbot)
    drawn_in: list[bool] = []
    render = OpenPaper.__enter__

    def entered(paper: OpenPaper) -> object:
        drawn_in.append(threading.current_thread() is threading.main_thread())
        return render(paper)

    monkeypatch.setattr(OpenPaper, "__enter__", entered)
    write(draft, qtbot, "Other words.")
    assert "Other words." in laid_out(draft, qtbot)
    assert drawn_in[:6] == [False] * 6  # opened and closed for its size, its picture and its words


def test_tints_follow_what_is_typed_before_and_after_them(draft: StatementPage) -> None:
    field = draft.editor.field
    field.insertPlainText("{goal} and {goal}\n\n{completions} of {goal}")
    assert [len(marks) for marks in tinted(field)] == [2, 0, 2]
    field.insertPlainText(" {zzz}")
    assert [len(marks) for marks in tinted(field)] == [2, 0, 3]
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.insertPlainText("{{ ")
    assert [mark[0] for mark in tinted(field)[0]] == [3, 14]


def tinted(field: WordsField) -> list[list[tuple[int, int]]]:
    """By line: where a tint begins and how many letters it has."""
    blocks = [field.document().findBlockByNumber(number) for number in range(field.document().blockCount())]
    return [[(one.start, one.length) for one in block.layout().formats()] for block in blocks]


def test_each_return_ends_a_line_and_all_lines_are_equally_far_apart(page: StatementPage, qtbot: QtBot) -> None:
    field = page.editor.field
    field.show_words("The docket of the year.")
    qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "More.")
    QApplication.clipboard().setText("\n\nPasted.\nTwice.")
    field.paste()
    assert field.words() == "The docket of the year.\n\nMore.\n\nPasted.\nTwice."
    lines = [field.document().findBlockByNumber(line) for line in range(field.document().blockCount())]
    assert len({line.blockFormat().lineHeight() for line in lines}) == 1
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.words() == "\n"
