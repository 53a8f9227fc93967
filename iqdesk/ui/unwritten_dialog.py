"""Asks before the window closes over words that are in no docket yet, for they would be gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout

from iqdesk.domain.wording import listed
from iqdesk.ui import theme, words
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from iqdesk.ui.desk import Desk
    from iqdesk.ui.page import Page

REFUSED = "{} could not be written; the window behind says why. It still stands there, and is gone when the window closes."
BEGUN = "Begun and not in the docket yet: {}. It waits where it was begun, and is gone when the window closes."
GOALS = "goal set"


class UnwrittenDialog(Dialog):
    """`ask` is its only use; Esc and Enter keep the window open."""

    @staticmethod
    def ask(parent: QWidget, about: str) -> bool:
        """Whether the window closes all the same."""
        dialog = UnwrittenDialog(parent, about)
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, about: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Not everything is written")
        self.about = label(about, ink="2", wraps=True)
        self.lets_go, self.keeps = button("&Close without it"), button("&Keep the window open", "filled")
        self.lets_go.clicked.connect(self.accept)
        self.keeps.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for one in (label("Not everything is written", Type.PANEL_TITLE), self.about):
            column.addWidget(one)
        column.addLayout(dialog_foot(self.lets_go, self.keeps))


def unwritten_words(desk: Desk, pages: Iterable[Page]) -> str:
    """What would be gone with the window, in sentences; empty where all of it is in the docket."""
    shown = list(pages)
    refused = next((what for page in shown if (what := page.unwritten())), "")
    if refused:
        return REFUSED.format(refused)
    begun = [*(what for page in shown for what in page.begun()), *_waiting(desk)]
    called = dict.fromkeys(words.inside(what.partition(";")[0]) for what in begun)
    return BEGUN.format(listed(list(called))) if called else ""


def _waiting(desk: Desk) -> Iterator[str]:
    """What was left half typed elsewhere, by whoever works on the docket."""
    if desk.begun:
        from iqdesk.ui.entry.forms import FORMS  # noqa: PLC0415 - a window in which nothing was begun closes without

        titles = {form.name: form.title for form in FORMS}
        yield from (titles[name] for _, _, name in desk.begun)
    if desk.drafts:
        from iqdesk.ui.case.notes_panel import NOTE  # noqa: PLC0415 - as above

        yield NOTE
    yield from (GOALS for sets in desk.begun_goals.values() for _ in sets)
