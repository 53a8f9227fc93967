"""Asks which typed case a public one is, or which public case a typed one is: the likest first, any other by search."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from iqdesk.domain.matching import reasons
from iqdesk.ui import theme, words
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.match import match_rows
from iqdesk.ui.second_press import SecondPress
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from iqdesk.domain.matching import KnownCase
    from iqdesk.ui.desk import Desk

MOST = 100
UNREAD = "The docket could not be read; the window behind says why."
WIDTH, HEIGHT = 720, 460


class MatchDialog(Dialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, desk: Desk, case_id: int, *, wants_typed: bool, after: SecondPress | None = None) -> int | None:
        """The case chosen, or None to leave it or where the docket cannot be read; `after` knows the press that opened it."""
        case = desk.ask(methodcaller("known_case", case_id))
        likely = None if case is None else desk.ask(methodcaller("match_candidates", case_id))
        if case is None or likely is None:
            return None
        dialog = MatchDialog(parent, desk, (case, likely), wants_typed=wants_typed)
        dialog.presses = after or dialog.presses
        try:
            return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(
        self, parent: QWidget | None, desk: Desk, known: tuple[KnownCase, list[KnownCase]], *, wants_typed: bool
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case, self._likely = known
        self._wants_typed = wants_typed
        self.presses = SecondPress()
        kind = "typed" if wants_typed else "public"
        self.setWindowTitle(f"Which {kind} case is {self._case.case.number}?")
        self.field = QLineEdit()
        self.field.setAccessibleName(f"Find a {kind} case by number, name or day")
        self.field.setPlaceholderText(
            "A-number, name or day" if wants_typed else "Number of the public case, or day of a hearing"
        )
        self.list = Table(match_rows.CASE_COLUMNS, f"{kind.capitalize()} cases", lines=2)
        self.found = label("", ink="2", wraps=True)
        self._take = button("&Match the two", "filled")
        self._build(kind)
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list.opened.connect(self._on_opened)
        self._on_typed()

    def _build(self, kind: str) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(WIDTH))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(label(self.windowTitle(), Type.PANEL_TITLE, wraps=True))
        column.addWidget(label(match_rows.case_line(self._case, self._desk.today), ink="2", wraps=True))
        column.addSpacing(6)
        head = label(f"&Find a {kind} case", Type.HEAD, "2")
        head.setBuddy(self.field)
        for part in (head, self.field, self.found):
            column.addWidget(part)
        self.list.setMinimumHeight(theme.scaled(HEIGHT - 220))
        column.addWidget(self.list, 1)
        leave = button("&Leave it as it is")
        leave.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, self._take, above=10))

    def chosen(self) -> int | None:
        """The case of the current row."""
        key = self.list.current_key()
        return key if isinstance(key, int) else None

    def _on_typed(self) -> None:
        text = self.field.text().strip()
        found = self._search(text) if text else self._likely
        shown = found or []
        self.list.show_rows([match_rows.case_row(one, self._reasons(one), self._desk.today) for one in shown])
        if shown:
            self.list.choose_place(0)
        self.found.setText(UNREAD if found is None else self._said(text, len(shown)))
        self._take.setEnabled(bool(shown))

    def _search(self, text: str) -> list[KnownCase] | None:
        question = methodcaller("cases_to_match", text, self._desk.today, is_typed=self._wants_typed, limit=MOST)
        return self._desk.ask(question)

    def _reasons(self, one: KnownCase) -> tuple[str, ...]:
        typed, public = (one, self._case) if self._wants_typed else (self._case, one)
        return tuple(reasons(typed, public)) if typed.events & public.events else ()

    def _said(self, text: str, count: int) -> str:
        kind = "typed" if self._wants_typed else "public"
        if not text:
            return f"The likest {kind} cases" if count else f"No {kind} case shares enough with it. Look for one above."
        if count == MOST:
            return f"The first {MOST} {kind} cases found; type more to narrow them."
        return f"{words.plural(count, f'{kind} case')} found, matched ones left out"

    def _on_opened(self, _key: object) -> None:
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the likest case, but not as the second half of the press that asked for it."""
        if not self.presses.is_one(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk the list from within the field."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            key: QKeyEvent = event  # type: ignore[assignment] # a key press is one
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if key.key() in steps and self.list.rows.rowCount():
                place = self.list.currentIndex().row() + steps[Qt.Key(key.key())]
                self.list.choose_place(max(0, min(place, self.list.rows.rowCount() - 1)))
                return True
        return super().eventFilter(watched, event)
