"""Saved views of the docket's lists, by key in the real window: saved, opened, renamed, taken away, undone, shared."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.entries import NewPerson
from iqdesk.domain.lists import HearingOrder, HearingView, ListKind, ListQuery
from iqdesk.domain.saved_views import NewView
from iqdesk.ui.docket_page import DocketPage
from iqdesk.ui.lists.view_dialog import FOR_EVERYBODY, ViewDialog
from iqdesk.ui.page import Place

if TYPE_CHECKING:
    from conftest import OpenWindow
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MERITS = ListQuery(HearingView.NO_OUTCOME, HearingOrder.RESPONDENT, descending=True, of_kind=HearingKind.MERITS)


@pytest.fixture
def page(window: MainWindow) -> DocketPage:
    return hearings(window)


def hearings(window: MainWindow) -> DocketPage:
    window.go(Place("docket", ListKind.HEARINGS))
    page = window.page()
    assert isinstance(page, DocketPage)
    return page


class Typist:
    """Types into the dialog as soon as it asks, and keeps what it said before Enter or Esc."""

    def __init__(self, qtbot: QtBot, words: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        self._qtbot, self._words, self._end = qtbot, words, end
        self.said = ""
        self.act = ""
        QTimer.singleShot(0, self._type)

    def _type(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ViewDialog):
            QTimer.singleShot(5, self._type)
            return
        dialog.field.selectAll()
        self._qtbot.keyClick(dialog.field, Qt.Key.Key_Delete)
        self._qtbot.keyClicks(dialog.field, self._words)
        self.said, self.can_take = dialog.echo.text(), dialog._take.isEnabled()
        self._qtbot.keyClick(dialog.field, self._end)
        if dialog.isVisible():
            self._qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)


def save(window: MainWindow, qtbot: QtBot, name: str) -> Typist:
    activate(window, qtbot)
    typist = Typist(qtbot, name)
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL | SHIFT)
    activate(window, qtbot)
    return typist


def activate(window: MainWindow, qtbot: QtBot) -> None:
    """As a window is again once a dialog over it is closed; the platform without a screen leaves it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def chips(page: DocketPage) -> list[str]:
    shown = [one for one in page.pane._chips.findChildren(QPushButton) if one.isVisible()]
    return [one.text() for one in shown][len(page.kind.views) :]


def chosen_chip(page: DocketPage) -> str:
    return next(one.text() for one in page.pane._chips.findChildren(QPushButton) if one.isChecked())


def command(page: DocketPage, beginning: str) -> QAction:
    return next(one for one in page.views.actions() if one.text().startswith(beginning))


def test_what_is_shown_is_saved_under_a_name_and_opened_by_its_figure(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    page.pane.ask(MERITS)
    assert save(window, qtbot, "Open merits").said == FOR_EVERYBODY
    assert chips(page) == ["Open merits"]
    assert chosen_chip(page) == "Open merits"
    assert window.desk.file.next_undo().name == "Saved the view “Open merits” of hearings"  # type: ignore[union-attr]
    page.pane.ask(ListQuery(HearingView.ALL, HearingOrder.DAY))
    assert chosen_chip(page) == "All"
    window.go_to("today")
    window.go(Place("docket"))
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    assert page.pane.query == MERITS
    assert page._kind_button.text() == "Merits"
    qtbot.keyClick(page.list, Qt.Key.Key_2)  # there is no second
    assert page.pane.query == MERITS


def test_what_is_sought_is_saved_with_it(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.find_box, "nguyen")
    save(window, qtbot, "One family")
    qtbot.keyClick(window.find_box, Qt.Key.Key_Escape)
    assert page.search == ""
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    assert (page.search, window.find_box.text()) == ("nguyen", "nguyen")
    window.find_box.setFocus()
    chip = next(one for one in page.pane._chips.findChildren(QPushButton) if one.text() == "All")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.search == "nguyen"


def test_a_chip_opens_its_view(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    page.pane.ask(MERITS)
    save(window, qtbot, "A & B")
    page.pane.ask(ListQuery(HearingView.HELD, HearingOrder.DAY))
    assert chips(page) == ["A && B"]
    chip = next(one for one in page.pane._chips.findChildren(QPushButton) if one.text() == "A && B")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.pane.query == MERITS


def test_a_name_in_use_is_said_and_then_shows_this(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    save(window, qtbot, "Mine")
    page.pane.ask(MERITS)
    assert save(window, qtbot, "mine").said.startswith("There is a view of that name. From now on it shows this;")
    assert [(view.name, view.query) for view in window.desk.file.saved_views()] == [("mine", MERITS)]
    window.desk.undo()
    assert [view.name for view in window.desk.file.saved_views()] == ["Mine"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 41])
def test_a_name_that_will_not_do_is_said_and_saves_nothing(window: MainWindow, page: DocketPage, qtbot: QtBot, name: str) -> None:
    typist = save(window, qtbot, name)
    assert not typist.can_take
    assert typist.said.startswith(("A view needs a name.", "The name has 41 letters"))
    assert window.desk.file.saved_views() == []


def test_esc_leaves_everything_as_it_was(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    before = window.desk.file.last_step()
    Typist(qtbot, "Mine", Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL | SHIFT)
    assert window.desk.file.last_step() == before


def test_a_view_is_renamed_and_taken_away_and_undone(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    for query, name in ((MERITS, "Merits"), (ListQuery(HearingView.HELD, HearingOrder.DAY), "Held")):
        page.pane.ask(query)
        save(window, qtbot, name)
    assert chips(page) == ["Held", "Merits"]
    typist = Typist(qtbot, "merits")
    command(page, "&Rename “Held”…").trigger()
    assert (typist.said, typist.can_take) == ("There is a view of that name already.", False)
    Typist(qtbot, "Heard")
    command(page, "&Rename “Held”…").trigger()
    assert chips(page) == ["Heard", "Merits"]
    command(page, "&Take “Heard” away").trigger()
    assert chips(page) == ["Merits"]
    assert chosen_chip(page) == "Held"  # the list's own chip of the same rows
    window.desk.undo()
    assert chips(page) == ["Heard", "Merits"]
    window.desk.undo()
    assert chips(page) == ["Held", "Merits"]
    window.desk.redo()
    assert chips(page) == ["Heard", "Merits"]


def test_the_commands_about_a_view_are_grey_while_none_is_shown(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    assert not command(page, "&Rename").isVisible()
    save(window, qtbot, "Mine")
    page.pane.ask(MERITS)
    assert command(page, "&Rename the view…").isVisible()
    assert not command(page, "&Rename the view…").isEnabled()
    page._on_rename()  # nothing is asked
    page._on_take_away()
    assert [view.name for view in window.desk.file.saved_views()] == ["Mine"]


def test_a_view_of_another_release_is_said_and_can_be_left(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    with window.desk.file.one_step("Saved by another release"):
        window.desk.file._connection.execute(
            "insert into saved_views (id, list, name, shows) values (7, 'hearings', 'Granted', '{\"view\": \"granted\"}')"
        )
    page.make_stale()
    before = page.pane.query
    chip = next(one for one in page.pane._chips.findChildren(QPushButton) if one.text() == "Granted")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.trouble.accessibleName().startswith("“Granted” was saved by another release of this program")
    assert (page.pane.query, chosen_chip(page)) == (before, "To come")
    window.trouble.hide()
    page.take(page.pane.views[0])  # from wherever
    assert page.pane.query == before


def test_two_people_have_the_same_views(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    page.pane.ask(MERITS)
    save(window, qtbot, "Open merits")
    clerk = NewPerson("Whitcombe", "Dana")
    window.desk.do(lambda file: file.add_person(clerk))
    window.desk.work_as(next(one for one in window.desk.file.people() if one.id == clerk.id))
    assert chips(hearings(window)) == ["Open merits"]


def test_each_list_has_its_own(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    save(window, qtbot, "Mine")
    page.step(1)
    assert chips(page) == []
    save(window, qtbot, "Mine")
    assert [view.kind for view in window.desk.file.saved_views()] == [ListKind.HEARINGS, ListKind.MOTIONS]


def test_the_tenth_stands_in_the_menu_alone(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    for place, view in enumerate(ListKind.COMPLETIONS.views * 3):
        query = ListQuery(view, ListKind.COMPLETIONS.orders[0], search=f"word{place}")
        window.desk.do(methodcaller("record_view", NewView(ListKind.COMPLETIONS, f"View {place:02}", query)))
    page.step(2)
    assert chips(page) == [f"View {place:02}" for place in range(9)]
    page.list.setFocus()
    command(page, "View 11").trigger()
    assert page.search == "word11"
    assert command(page, "&Rename “View 11”…").isEnabled()
    assert chosen_chip(page) == "Closed or moved otherwise"


def test_the_view_menu_has_them_while_the_docket_is_shown(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    save(window, qtbot, "Mine")
    menu = window.menus.view
    menu._take_views()
    assert [one.text() for one in menu._views.actions() if one.isVisible() and not one.isSeparator()] == [
        "&1  Mine\t1",
        "&Save what is shown…",
        "&Rename “Mine”…",
        "&Take “Mine” away",
    ]
    page.pane.ask(MERITS)
    menu._take_views()
    menu._views.actions()[0].trigger()
    assert page.pane.shown_view() is not None
    window.go_to("today")
    menu._take_views()
    assert not menu._views.isEnabled()


def test_figures_are_switched_off_with_the_other_single_keys(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    page.pane.ask(MERITS)
    save(window, qtbot, "Mine")
    window.menus.view._on_letters(False)
    page.step(1)
    assert not page.list.takes_letters  # also in a list that is made later
    page.step(-1)
    page.pane.ask(ListQuery(HearingView.ALL, HearingOrder.DAY))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    assert page.pane.query.view is HearingView.ALL
    window.menus.view._on_letters(True)


def test_a_docket_without_a_case_has_nothing_to_save(no_cases: DocketFile, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(no_cases)
    window.go(Place("docket"))
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL | SHIFT)
    assert QApplication.activeModalWidget() is None


def test_the_letters_of_an_open_menu_are_the_menus(window: MainWindow, page: DocketPage, qtbot: QtBot) -> None:
    page.pane.ask(MERITS)
    save(window, qtbot, "Mine")
    before = ListQuery(HearingView.ALL, HearingOrder.DAY)
    page.pane.ask(before)
    page.list.setFocus()
    for menu in (page.pane.order_menu, page.pane.kind_menu, page.list.chooser, page.views):
        claimed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
        claimed.ignore()
        QApplication.sendEvent(menu, claimed)  # shown nowhere here: without a screen Qt warns of any menu that pops up
        assert claimed.isAccepted()
    assert page.pane.query == before
