"""The Docket page's four lists, walked by keys: each with its own views, order, columns and way into a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from store.every_verb import a_public_case, a_public_hearing, a_public_proceeding, no_public_rows

from iqdesk.domain.docket import HearingKind, Outcome, OutcomeKind
from iqdesk.domain.lists import CompletionView, HearingOrder, HearingView, ListKind, ListQuery, MotionView
from iqdesk.exchange.sheets.lists import SheetList, titles_of
from iqdesk.ui.docket_page import DocketPage
from iqdesk.ui.lists import list_model
from iqdesk.ui.page import Place
from ui.dockets import TODAY

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> DocketPage:
    window.go_to("docket")
    shown = window.page()
    assert isinstance(shown, DocketPage)
    return shown


def show(window: MainWindow, kind: ListKind) -> DocketPage:
    window.go(Place("docket", kind))
    page = window.page()
    assert isinstance(page, DocketPage)
    return page


def column(page: DocketPage, title: str) -> list[str]:
    place = next(i for i, one in enumerate(page.pane.listed.columns) if one.title == title)
    return [page.model.cell_at(row, place).text for row in range(page.model.rowCount())]


def an_action(menu: QMenu | None, text: str) -> QAction:
    assert menu is not None
    return next(action for action in menu.actions() if action.text() == text)


def press(page: DocketPage, text: str, qtbot: QtBot) -> None:
    chip = next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible())
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)


@pytest.mark.parametrize("kind", ListKind)
def test_every_list_keeps_qts_rules(window: MainWindow, kind: ListKind, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(show(window, kind).model, force_py=True)


@pytest.mark.parametrize("kind", ListKind)
def test_a_row_of_every_list_opens_its_case_and_going_back_finds_the_row(
    window: MainWindow, qtbot: QtBot, kind: ListKind
) -> None:
    page = show(window, kind)
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    key, case_id = page.list.current_key(), page.current_case()
    assert case_id is not None
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.place == Place("case", case_id)
    window.back()
    assert window.page() is page
    assert page.kind is kind
    assert page.list.current_key() == key


def test_the_lists_are_walked_with_the_keyboard(window: MainWindow, page: DocketPage) -> None:
    told = []
    for _ in range(5):
        told.append(page.kind)
        page.step(1)
    assert told == [*ListKind, ListKind.CASES]
    page.step(-1)
    assert page.kind is ListKind.CASES
    assert page.list.hasFocus()


def test_a_list_says_how_many_it_shows_of_how_many(window: MainWindow) -> None:
    hearings = show(window, ListKind.HEARINGS)
    assert (hearings._count.text(), hearings.facts) == ("22 of 57", "57 hearings")
    assert show(window, ListKind.MOTIONS)._count.text() == "4 of 15"
    assert show(window, ListKind.COMPLETIONS)._count.text().endswith(f"of {len(PAST) + 1}")


def test_a_list_leaves_out_what_is_not_yet_matched_and_says_how_many(window: MainWindow) -> None:
    rows = no_public_rows()._replace(
        cases=[a_public_case()],
        proceedings=[a_public_proceeding(completed=TODAY)],
        hearings=[a_public_hearing(key, on=TODAY) for key in (40_000_001, 40_000_002)],
    )
    window.desk.file.record_release(rows, "EOIR Case Data", TODAY)
    window.desk.do(lambda file: file.correct_typed_from(TODAY))
    where = "not yet matched: Docket > Match public rows"
    assert show(window, ListKind.HEARINGS).facts == f"57 hearings  ·  2 public rows {where}"
    assert show(window, ListKind.COMPLETIONS).facts == f"{len(PAST) + 1} completions  ·  1 public row {where}"
    assert show(window, ListKind.MOTIONS).facts == "15 motions"


PAST = range(33)


def test_chips_narrow_a_list(window: MainWindow, qtbot: QtBot) -> None:
    page = show(window, ListKind.HEARINGS)
    press(page, "Adjourned", qtbot)
    assert page.pane.query.view is HearingView.ADJOURNED
    assert set(column(page, "Outcome")) == {"Adjourned"}
    assert all(column(page, "Reason"))
    page = show(window, ListKind.MOTIONS)
    press(page, "Ruled on", qtbot)
    assert page.pane.query.view is MotionView.RULED_ON
    assert all(column(page, "Ruled on"))
    page = show(window, ListKind.COMPLETIONS)
    press(page, "Closed or moved otherwise", qtbot)
    assert page.pane.query.view is CompletionView.OTHERWISE
    assert page.pane._none.text() == "None of 34 completions match."


def test_hearings_are_narrowed_to_a_kind(window: MainWindow) -> None:
    page = show(window, ListKind.HEARINGS)
    an_action(page.pane.kind_menu, "Fear review").trigger()
    assert set(column(page, "Kind")) == {"Fear review"}
    assert page._kind_button.text() == "Fear review"
    assert page.pane.query.of_kind is HearingKind.FEAR_REVIEW
    an_action(page.pane.kind_menu, "Every kind").trigger()
    assert page.model.rowCount() == 22


def test_heads_and_the_menu_order_a_list(window: MainWindow) -> None:
    page = show(window, ListKind.HEARINGS)
    head = page.list.horizontalHeader()
    head.sectionClicked.emit(3)
    assert page.pane.query.order is HearingOrder.RESPONDENT
    assert page._order_button.text() == "Order: respondent"
    head.sectionClicked.emit(3)
    assert page.pane.query.descending
    assert an_action(page.pane.order_menu, "Last first").isChecked()
    head.sectionClicked.emit(5)  # custody is no order
    assert page.pane.query.order is HearingOrder.RESPONDENT
    an_action(page.pane.order_menu, "Time of day").trigger()
    an_action(page.pane.order_menu, "Last first").trigger()
    assert page.pane.query == ListQuery(HearingView.TO_COME, HearingOrder.TIME)
    assert head.sortIndicatorSection() == 1


def test_the_find_box_searches_the_list_that_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    page = show(window, ListKind.HEARINGS)
    qtbot.keyClicks(window.find_box, "nguyen")
    assert set(column(page, "Respondent")) == {"Nguyễn, Thảo Vi"}
    assert page.pane.query.view is HearingView.ALL
    page.step(1)
    assert page.search == "nguyen"  # and the next list, when one goes on to it
    qtbot.keyClicks(window.find_box, "zebra")
    press(page, "Clear filters", qtbot)
    assert window.find_box.text() == ""
    assert page.model.rowCount() == 15


def test_a_search_from_elsewhere_is_for_a_case(window: MainWindow, qtbot: QtBot) -> None:
    show(window, ListKind.MOTIONS)
    window.go_to("today")
    qtbot.keyClicks(window.find_box, "nguyen")
    page = window.page()
    assert isinstance(page, DocketPage)
    assert page.kind is ListKind.CASES
    assert column(page, "Respondent") == ["Nguyễn, Thảo Vi"]


def test_a_change_keeps_the_row_that_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    page = show(window, ListKind.HEARINGS)
    press(page, "No outcome", qtbot)
    page.list.choose_place(2)
    key, first = page.list.current_key(), page.model.ids[0]
    window.desk.do(lambda file: file.record_outcome(first, Outcome(OutcomeKind.HELD), TODAY))
    assert page.list.current_key() == key
    assert page.list.currentIndex().row() == 1
    window.desk.undo()
    assert page.list.current_key() == key
    assert page.list.currentIndex().row() == 2


def test_the_row_that_goes_leaves_its_place_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    page = show(window, ListKind.HEARINGS)
    press(page, "No outcome", qtbot)
    page.list.choose_place(0)
    first, second = page.model.ids[0], page.model.ids[1]
    window.desk.do(lambda file: file.record_outcome(first, Outcome(OutcomeKind.HELD), TODAY))
    assert page.list.current_key() == second


def test_a_long_list_is_read_on_while_one_looks(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_model, "AT_ONCE", 0)
    monkeypatch.setattr(list_model, "A_SLICE", 0)
    page = show(window, ListKind.HEARINGS)
    assert page._count.text().endswith(" …")
    with qtbot.waitSignal(page.model.filled):
        pass
    assert page._count.text() == "22 of 57"
    page.pane.ask(ListQuery(HearingView.ALL, HearingOrder.A_NUMBER))
    window.go_to("today")  # nobody looks: it is read when one does again
    assert page.model.is_whole
    window.go_to("docket")
    with qtbot.waitSignal(page.model.filled):
        pass
    assert page.model.rowCount() == 57


def test_columns_are_chosen_in_the_view_menu_and_kept(window: MainWindow, settings: QSettings) -> None:
    page = show(window, ListKind.HEARINGS)
    assert "Language" not in page.list.shown_titles()
    view = window.menus.view
    view._take_columns()
    view._take_columns()  # the page's own commands are the same however often the menu opens
    view._columns.aboutToShow.emit()
    an_action(view._columns, "Language").trigger()
    an_action(view._columns, "Custody").trigger()
    assert "Language" in page.list.shown_titles()
    assert page.list.isColumnHidden(5)
    page.list.horizontalHeader().resizeSection(3, 333)
    fresh = DocketPage(window.desk)
    fresh.keep_in(settings)
    fresh.take(ListKind.HEARINGS)
    assert fresh.list.shown_titles() == page.list.shown_titles()
    assert fresh.list.wanted_width(3) == 333
    an_action(page.list.chooser, "As they were made").trigger()
    assert "Custody" in page.list.shown_titles()
    assert page.list.wanted_width(3) != 333
    fresh.deleteLater()


def test_the_last_column_cannot_be_taken_away(page: DocketPage) -> None:
    table = page.list
    for action in table.chooser.actions()[1:-2]:
        table.chooser.aboutToShow.emit()
        if action.isChecked():
            action.trigger()
    table.chooser.aboutToShow.emit()
    assert table.shown_titles() == ("A-number",)
    assert not table.chooser.actions()[0].isEnabled()


@pytest.mark.parametrize(
    "kept",
    ["", "[]", "{", '{"hidden": 3, "widths": {}}', '{"hidden": [], "widths": []}', '{"hidden": [], "widths": {"Kind": "x"}}'],
)
def test_what_was_kept_and_cannot_be_read_is_as_if_nothing_had_been(page: DocketPage, settings: QSettings, kept: str) -> None:
    before = page.list.shown_titles()
    settings.setValue("columns/cases", kept)
    page.list.take_kept(settings, "cases")
    assert page.list.shown_titles() == before


def test_columns_of_another_release_are_passed_over(page: DocketPage, settings: QSettings) -> None:
    settings.setValue("columns/cases", '{"hidden": ["Custody", "Gone"], "widths": {"Kind": 120, "Gone": 9, "Time": 3}}')
    page.list.take_kept(settings, "cases")
    assert "Custody" not in page.list.shown_titles()
    assert page.list.wanted_width(5) == 120
    assert page.list.wanted_width(4) > 40


def test_a_double_click_on_a_heads_edge_gives_the_column_its_own_width_back(page: DocketPage) -> None:
    head, before = page.list.horizontalHeader(), page.list.wanted_width(1)
    head.resizeSection(1, before + 90)
    assert page.list.wanted_width(1) == before + 90
    head.sectionHandleDoubleClicked.emit(1)
    assert page.list.wanted_width(1) == before


def test_the_head_has_the_same_menu(page: DocketPage) -> None:
    # Shown nowhere here: without a screen Qt warns of any menu that pops up.
    assert page.list.horizontalHeader().contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
    assert page.column_menu() is page.list.chooser


@pytest.mark.parametrize("kind", ListKind)
def test_titles_are_a_lists_own_and_orders_stand_in_its_heads(kind: ListKind, window: MainWindow) -> None:
    columns = show(window, kind).pane.listed.columns
    assert len({one.title for one in columns}) == len(columns)
    assert {one.order for one in columns if one.order} == set(kind.orders)


@pytest.mark.parametrize("kind", ListKind)
def test_every_column_of_the_screen_can_leave_in_a_sheet_and_none_more(kind: ListKind, window: MainWindow) -> None:
    columns = show(window, kind).pane.listed.columns
    assert {one.title for one in columns} == set(titles_of(SheetList(kind.value)))


def test_in_a_narrow_window_the_tools_give_up_their_words_and_keep_their_names(window: MainWindow, qtbot: QtBot) -> None:
    page = show(window, ListKind.HEARINGS)
    tools = [page._kind_button, page._order_button, page._views_button, page._columns_button, page._export_button]
    assert all(one.text() for one in tools)
    window.resize(960, 600)
    qtbot.waitUntil(lambda: not tools[-1].text())
    assert [one.accessibleName() for one in tools] == ["Every kind", "Order: date", "Views", "Columns", "Export…"]
    assert all(one.toolTip() for one in tools)
    assert page._tools.row.sizeHint().width() <= page._tools.width()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: all(one.text() for one in tools))
