"""The composer in tests: writing into it, and waiting for its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.reading import whole_text

from iqdesk.ui.statement.statement_page import StatementPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from iqdesk.ui.main_window import MainWindow


def composer(window: MainWindow) -> StatementPage:
    """The page, shown."""
    window.go_to("statement")
    shown = window.page()
    assert isinstance(shown, StatementPage)
    return shown


def begun(window: MainWindow, qtbot: QtBot) -> StatementPage:
    """The page with a draft begun by its button, the field ready."""
    page = composer(window)
    page._none._action.click()
    qtbot.waitUntil(page.editor.field.hasFocus)
    return page


def laid_out(page: StatementPage, qtbot: QtBot) -> str:
    """The words of the pages that are shown, once they follow what was typed."""
    qtbot.waitUntil(lambda: not page._soon.isActive() and not page.laying.is_busy)
    return " ".join(whole_text(page.printed.pdf).split()) if page.printed is not None else ""


def write(page: StatementPage, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(page.editor.field, text)
