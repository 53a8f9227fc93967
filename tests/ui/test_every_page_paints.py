"""Every page is laid out and painted whole, hidden parts too: an error in a layout's or a painter's question ends the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES
from iqdesk.ui.theme import Look

if TYPE_CHECKING:
    from conftest import OpenWindow

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow


def paint(window: MainWindow, place: Place) -> None:
    window.go(place)
    assert window.page().name == place.page
    assert window.isActiveWindow()  # no part was shown before it had its place: it would have been a window of its own
    for look in (Look.LIGHT, Look.DARK):
        window.look.choose(look)
        picture = window.grab().toImage()  # lays out what is hidden as well
        assert len({picture.pixel(x, y) for x in range(0, 1280, 16) for y in range(0, 800, 16)}) > 3


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_a_docket(name: str, window: MainWindow) -> None:
    setting = window.desk.file.settings_on(window.desk.today)[5]
    paint(window, Place(name, setting.case.case_id if name == "case" else None))


@pytest.mark.parametrize("name", [name for name in PAGES if name != "case"])
def test_a_page_of_a_docket_without_cases(name: str, open_window: OpenWindow, no_cases: DocketFile) -> None:
    paint(open_window(no_cases), Place(name))
