"""F6 and Esc: from one part of the window to the next, and out of what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from iqdesk.ui.split import Split

if TYPE_CHECKING:
    from iqdesk.ui.main_window import MainWindow


def regions(window: MainWindow) -> list[QWidget]:
    """The parts that F6 walks through: sidebar, the page's own part, its side panel, its entry band, the find box."""
    page = window.page()
    found: list[QWidget] = [window.sidebar]
    split = page.findChild(Split)
    found += [page] if split is None else [part for part in (split.main, split.side) if part.isVisible()]
    if page.band is not None and page.band.isVisible():
        found.append(page.band)
    return [*found, window.find_box]


def go_to_next(window: MainWindow, step: int) -> None:
    """Give the keyboard to the next part that can take it."""
    parts = regions(window)
    focus = QApplication.focusWidget()
    holding = [place for place, part in enumerate(parts) if focus is not None and _holds(part, focus)]
    here = holding[-1] if holding else 0  # a page without a split holds its band too
    for further in range(1, len(parts) + 1):
        taker = _taker(window, parts[(here + step * further) % len(parts)])
        if taker is not None:
            taker.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _taker(window: MainWindow, part: QWidget) -> QWidget | None:
    """What in a part takes the keyboard: the page in the sidebar, the page's own list, else the first that can."""
    proxy = window.page().focusProxy()
    current = window.sidebar.entries.get(window.place.page)
    for first in (current, proxy):
        if first is not None and _holds(part, first) and first.isVisible():
            return first
    takers = [part, *part.findChildren(QWidget)]
    able = [one for one in takers if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return next((one for one in able if one.focusProxy() is None), None)
