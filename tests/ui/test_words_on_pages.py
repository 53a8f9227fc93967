"""No page judges, urges or orders by how soon a case could end: the words, the colours and the orders that are refused."""

from __future__ import annotations

import re
from colorsys import rgb_to_hls
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QColor

import iqdesk
from iqdesk.domain.lists import ListKind
from iqdesk.ui.page import Place
from iqdesk.ui.page_makers import PAGES
from iqdesk.ui.palette import DARK, HIGH_CONTRAST, LIGHT
from iqdesk.ui.year.rows_page import Behind
from ui.test_private_words import everything_shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import OpenWindow
    from pytestqt.qtbot import QtBot

    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.main_window import MainWindow

REFUSED = re.compile(
    r"\b(rates?|ranks?|ranking|ranked|scores?|targets?|performance|productivity|quotas?|fast|faster|fastest|easy|easily|"
    r"on track|good|bad|win|wins|winning|streaks?|quick|quickest|well done|congratulations|hurry)\b|!",
    re.IGNORECASE,
)
# The measure is called so in the plan, and the plan is called so by those who wrote it.
NAMES = re.compile(r"remand rates?|performance work plan|performance measures", re.IGNORECASE)
HEX = re.compile(r"#[0-9A-Fa-f]{6}\b")


@pytest.fixture
def window(docket: DocketFile, open_window: OpenWindow) -> MainWindow:
    return open_window(docket)


def places(window: MainWindow) -> Iterator[Place]:
    settings = window.desk.file.settings_on(window.desk.today)
    subjects = {"case": settings[5].case.case_id, "rows": Behind("motions-20-days"), "day": window.desk.today}
    yield from (Place(name, subjects.get(name)) for name in PAGES if name != "sheet")  # which shows what was brought
    yield from (Place("docket", kind) for kind in ListKind)


def refused_in(text: str) -> set[str]:
    return {found[0].lower() for found in REFUSED.finditer(NAMES.sub("", text))}


def test_no_page_says_a_refused_word(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.desk.findings.is_reading)
    said, whole = {}, ""
    for place in places(window):
        window.go(place)
        shown = everything_shown(window)
        said[place] = refused_in(shown)
        whole += shown
    assert NAMES.search(whole)
    assert {place: found for place, found in said.items() if found} == {}


def test_no_command_orders_by_how_soon_a_case_could_end(window: MainWindow) -> None:
    for place in places(window):
        window.go(place)
        texts = [action.text().replace("&", "").lower() for action in window.findChildren(QAction)]
        assert [text for text in texts if re.search(r"quick|soonest to|fastest|shortest|easiest|ready to complete", text)] == []


def hue(colour: str) -> float | None:
    """In degrees; None for what is close to grey, where no hue is seen."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    turn, light, saturation = rgb_to_hls(red, green, blue)
    return None if saturation < 0.3 or not 0.12 < light < 0.94 else 360 * turn


def test_no_colour_of_the_program_is_red_or_green() -> None:
    # Blue says here, ours, done; vermilion says that a person is needed: both can be told apart by everybody.
    folder = Path(iqdesk.__file__).parent
    colours = {(path.name, found) for path in folder.rglob("*.py") for found in HEX.findall(path.read_text(encoding="utf-8"))}
    for tokens in (LIGHT, DARK, HIGH_CONTRAST):
        held = {one.name: getattr(tokens, one.name) for one in fields(tokens)}
        colours |= {(f"{tokens.name} {name}", value.name()) for name, value in held.items() if isinstance(value, QColor)}
    seen = {where: at for where in colours if (at := hue(where[1])) is not None}
    assert len(seen) > 10
    assert {where: at for where, at in seen.items() if at < 15 or at > 335 or 75 < at < 170} == {}
