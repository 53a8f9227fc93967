"""The window: pages by key, back, years, looks, names for a screen reader, and sizes down to the smallest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from operator import methodcaller
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import HearingKind, Outcome, OutcomeKind
from iqdesk.ui.desk import Desk
from iqdesk.ui.docket_page import DocketPage
from iqdesk.ui.labels import KeyHints
from iqdesk.ui.main_window import MainWindow
from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES
from iqdesk.ui.palette import DARK, tokens
from iqdesk.ui.sidebar import ENTRIES
from iqdesk.ui.theme import Look, Theme
from iqdesk.ui.year.rows_page import Behind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import OpenWindow
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile

CONTROL = Qt.KeyboardModifier.ControlModifier


def every_place(window: MainWindow) -> Iterator[Place]:
    case_id = window.desk.file.settings_on(window.desk.today)[5].case.case_id
    subjects = {"case": case_id, "rows": Behind("motions-20-days")}
    yield from (Place(name, subjects.get(name)) for name in PAGES)


def actions_of(window: MainWindow) -> list[QAction]:
    found = []
    for top in window.menuBar().actions():
        found += [action for action in top.menu().actions() if not action.isSeparator()]
    return found


def test_ctrl_and_a_number_show_the_pages_in_the_sidebars_order(window: MainWindow, qtbot: QtBot) -> None:
    for place, entry in enumerate(ENTRIES, start=1):
        qtbot.keyClick(window, Qt.Key(ord(str(place))), CONTROL)
        assert window.place.page == entry.page
        assert window.sidebar.entries[entry.page].isChecked()


def test_alt_left_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("pace")
    window.go_to("benchmarks")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place.page == "pace"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place.page == "today"


def test_every_command_has_an_access_key_and_no_shortcut_serves_two(window: MainWindow) -> None:
    actions = actions_of(window)
    assert [action.text() for action in actions if "&" not in action.text()] == []
    keys = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_no_two_commands_of_a_menu_share_an_access_key(window: MainWindow) -> None:
    for top in window.menuBar().actions():
        letters = [action.text().split("&")[1][0].lower() for action in top.menu().actions() if "&" in action.text()]
        assert len(letters) == len(set(letters)), top.text()


def test_the_year_changes_on_every_page_that_measures(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("pace")
    assert FiscalYear(2026) in window.desk.years()
    qtbot.keyClick(window, Qt.Key.Key_PageUp, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.page().facts.startswith("Fiscal year 2026")
    window.go_to("benchmarks")
    assert window.page().facts.startswith("Fiscal year 2026")
    qtbot.keyClick(window, Qt.Key.Key_Home, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.page().facts.startswith("Fiscal year 2027")


def test_a_look_is_taken_at_once_and_kept(window: MainWindow, settings: QSettings) -> None:
    look = next(action for action in actions_of(window) if action.text() == "&Look").menu()
    next(action for action in look.actions() if action.data() is Look.DARK).trigger()
    assert tokens() is DARK
    assert settings.value("look") == "dark"


def test_where_the_window_stood_is_kept_in_its_own_settings(window: MainWindow, settings: QSettings) -> None:
    window.close()
    assert isinstance(settings.value("geometry"), QByteArray)


def test_key_hints_can_be_hidden_on_every_page(window: MainWindow) -> None:
    next(action for action in actions_of(window) if action.text() == "&Key hints").trigger()
    window.go_to("docket")
    assert not any(hints.isVisible() for page in window.pages.values() for hints in page.findChildren(KeyHints))


def test_hints_that_have_no_room_are_left_out_whole(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    hints = KeyHints((("Enter", "accept"), ("N", "not the same"), ("Ctrl+PgDn", "the list after")), around)
    hints.resize(1000, 30)
    around.show()
    parts = hints.findChildren(QLabel)
    assert [one.isVisible() for one in parts] == [True] * 6
    hints.resize(parts[3].geometry().right() + 1, 30)
    assert [one.isVisible() for one in parts] == [True] * 4 + [False] * 2
    hints.resize(parts[3].geometry().right() - 20, 30)
    assert [one.isVisible() for one in parts] == [True] * 2 + [False] * 4


def test_whatever_takes_the_keyboard_has_a_name(window: MainWindow) -> None:
    nameless = []
    for place in every_place(window):
        window.go(place)
        spoken = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and _is_spoken_of(widget)]
        nameless += [(place.page, type(widget).__name__) for widget in spoken if not _name(widget)]
    assert nameless == []


def _is_spoken_of(widget: QWidget) -> bool:
    if widget.objectName() in ("qt_scrollarea_viewport", "qt_menubar_ext_button"):
        return False  # Qt's own, never reached
    return isinstance(widget, QAbstractButton | QLineEdit) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_page_fits_1280_by_680_with_the_sidebar_open(window: MainWindow) -> None:
    window.resize(1280, 680)
    for place in every_place(window):
        window.go(place)
        least = window.centralWidget().minimumSizeHint()
        assert (least.width() <= 1280, least.height() <= 680) == (True, True), (place.page, least)


def test_the_smallest_window_shrinks_the_sidebar_and_keeps_the_list(window: MainWindow) -> None:
    window.resize(960, 540)
    assert window.sidebar.width() < 60
    for place in every_place(window):
        window.go(place)
        assert window.size().width() == 960, place.page


def test_at_twice_the_type_nothing_pushes_the_window_wider(
    open_window: OpenWindow, docket: DocketFile, qapp: QApplication
) -> None:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    window = open_window(docket)
    window.resize(1280, 800)
    widths = {}
    for place in every_place(window):
        window.go(place)
        widths[place.page] = window.width()
    qapp.setFont(usual)
    assert set(widths.values()) == {1280}, widths


def test_a_page_that_is_hidden_waits_and_is_fresh_when_shown(window: MainWindow) -> None:
    window.go_to("pace")
    pace = window.page()
    window.go_to("today")
    window.desk.undo()
    assert pace._is_stale
    window.go_to("pace")
    assert not pace._is_stale


@pytest.mark.parametrize("size", [(1280, 800), (960, 540)])
def test_the_side_panel_opens_and_closes_by_its_key(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.go_to("benchmarks")
    split = window.page()._split
    before = split.is_open
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert split.is_open is not before
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert split.is_open is before


def test_back_shows_a_page_as_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("docket", "a"))
    page = window.page()
    assert isinstance(page, DocketPage)
    page.pane.ask(replace(page.pane.query, descending=True))
    left = page.pane.query
    window.go(Place("today"))
    window.back()
    assert window.page() is page
    assert page.pane.query == left
    window.go(Place("today"))
    window.go(Place("docket", "b"))
    window.back()
    window.back()
    assert page.pane.query.search == "a"


def test_f6_walks_the_parts_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page()
    qtbot.waitUntil(page.list.hasFocus)
    been = [page.list]
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        been.append(QApplication.focusWidget())
    assert been[1] is page._panel.all_clocks
    assert been[2:] == [window.find_box, window.sidebar.entries["today"], page.list]
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.sidebar.entries["today"]


def test_esc_puts_away_what_lies_nearest(window: MainWindow, qtbot: QtBot) -> None:
    case_id = window.desk.file.settings_on(window.desk.today)[5].case.case_id
    window.go(Place("case", case_id))
    window.trouble.say("The disk is full. Nothing was saved.")
    qtbot.keyClick(window.page().settings, Qt.Key.Key_Escape)
    assert (window.trouble.isVisible(), window.place.page) == (False, "case")
    qtbot.keyClick(window.page().settings, Qt.Key.Key_Escape)
    assert window.place.page == "today"
    qtbot.keyClick(window.page().list, Qt.Key.Key_Escape)
    assert window.place.page == "today"


def test_esc_closes_a_panel_that_covers_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 540)
    window.go_to("benchmarks")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.page()._split.covers
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.page().list.isVisible()


def test_esc_ends_a_search_where_it_began(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("pace")
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(window.find_box, "nguyen")
    assert window.place.page == "docket"
    qtbot.keyClick(window.find_box, Qt.Key.Key_Escape)
    assert (window.find_box.text(), window.place.page) == ("", "docket")
    qtbot.keyClick(window.find_box, Qt.Key.Key_Escape)
    assert window.place.page == "pace"


def test_the_find_box_says_only_what_is_searched_for_here(window: MainWindow) -> None:
    window.go(Place("docket", "nguyen"))
    assert window.find_box.text() == "nguyen"
    window.go_to("pace")
    assert window.find_box.text() == ""
    window.go_to("docket")
    assert window.find_box.text() == "nguyen"


def test_a_screen_smaller_than_the_usual_size_holds_the_window(
    docket: DocketFile, settings: QSettings, qapp: QApplication, qtbot: QtBot
) -> None:
    look = Theme(qapp, Look.LIGHT)
    window = MainWindow(Desk(docket, lambda: date(2027, 3, 9)), look, settings)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert room.width() < 1280  # the screen offscreen
    assert window.width() < room.width()
    look.deleteLater()


def test_the_keys_of_a_greyed_year_act_again_once_the_menu_is_closed(window: MainWindow, qtbot: QtBot) -> None:
    view, year = window.menus.view, window.desk.year
    view._grey_years()
    assert not view._after.isEnabled()
    view._ungrey_years()
    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.year == year  # there is none later
    qtbot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.year == year


def test_nothing_asks_a_docket_that_was_closed_after_its_window(
    docket: DocketFile, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(docket)
    first = next(one for one in docket.settings_on(window.desk.today) if one.kind is HearingKind.MERITS)
    window.go_to("today")
    window.go_to("docket")
    verb = methodcaller("record_outcome", first.hearing_id, Outcome(OutcomeKind.ADJOURNED, "18"), window.desk.today)
    window.desk.do(verb)
    waiting = [timer for timer in window.findChildren(QTimer) if timer.isActive()]
    assert waiting
    window.close()
    docket.close()
    qtbot.wait(50)
    assert not any(timer.isActive() for timer in waiting)
