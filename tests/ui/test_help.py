"""The list of keys holds every key there is: of the menus, of every page's lists, of the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel

from iqdesk.ui.daysheet.page import DaySheetPage
from iqdesk.ui.help import KeysDialog
from iqdesk.ui.key_list import PAGE_KEYS, all_keys, menu_keys, native
from iqdesk.ui.page_makers import PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


def shortcuts(widget: QWidget) -> Iterator[str]:
    for action in [*widget.actions(), *widget.findChildren(QAction)]:
        yield from (keys.toString() for keys in action.shortcuts())


def in_order(keys: str) -> str:
    return QKeySequence(keys).toString()


def test_every_key_of_a_menu_and_of_every_page_is_listed(window: MainWindow) -> None:
    for name in PAGES:
        window._made(name)
    day = window.pages["day"]
    assert isinstance(day, DaySheetPage)
    assert day.calendar is not None  # made when it is asked for
    listed = {in_order(key) for group in all_keys(window) for line in group.lines for key in line.keys}
    assert {key for key in shortcuts(window) if key} - listed - {"Find", "Enter"} == set()  # the keypad's, and a keyboard's own


def test_the_menus_are_listed_by_their_names_and_undo_without_what_it_would_undo(window: MainWindow) -> None:
    groups = {group.head: {line.what: line.keys for line in group.lines} for group in menu_keys(window)}
    assert groups["Menu Edit"]["Undo"] == ("Ctrl+Z",)
    assert groups["Menu File"]["Quit"] == ("Ctrl+Q",)
    assert groups["Menu Help"]["Keys"] == ("Ctrl+/",)
    assert groups["Menu Docket"]["Go to a date"] == ("Ctrl+G",)  # of a menu in it


def test_no_key_of_one_place_is_listed_twice() -> None:
    for group in PAGE_KEYS:
        keys = [key for line in group.lines for key in line.keys]
        assert len(keys) == len(set(keys)), group.head


def test_keys_are_said_as_they_are_drawn() -> None:
    assert [native(key) for key in ("Alt+Left", "Ctrl+PgDown", "Return", "F2")] == ["Alt+←", "Ctrl+PgDn", "Enter", "F2"]


def test_the_list_opens_with_every_line(window: MainWindow, qtbot: QtBot) -> None:
    KeysDialog.show_to(window)
    dialog = window.findChild(KeysDialog)
    said = [one.text() for one in dialog.findChildren(QLabel)]
    for group in all_keys(window):
        assert group.head in said
        assert all(line.what in said and line.caps in said for line in group.lines)
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(KeysDialog) is None)


def test_while_the_list_is_open_the_windows_keys_act_from_it(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        KeysDialog.show_to(window)
    (dialog,) = window.findChildren(KeysDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.isModal()
    qtbot.keyClick(dialog, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.place.page == "pace"
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert window.place.page == "bench"
    assert dialog.isHidden()
    window.bench.action.trigger()
    assert dialog.isVisible()
    dialog.accept()
