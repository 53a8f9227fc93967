"""Asks under which name a view of a list is saved, or what it is called from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.saved_views import view_name
from iqdesk.ui import theme
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.entry.edits import Mark, show_mark
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Collection

FOR_EVERYBODY = "Everybody who works on this docket has the same views."


class Asking(NamedTuple):
    """What is asked: the title, what it is about, the name there is, the word that takes it, and the names in use.

    With `says_taken` a name in use is taken and this is said; without, it is refused.
    """

    title: str
    about: str
    name: str
    act: str
    taken: Collection[str]
    says_taken: str = ""


class ViewDialog(Dialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, asking: Asking) -> str | None:
        """The name, or None to leave it."""
        dialog = ViewDialog(parent, asking)
        try:
            return dialog.name() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, asking: Asking) -> None:
        super().__init__(parent)
        self._asking = asking
        self.setWindowTitle(asking.title)
        self.field = QLineEdit(asking.name)
        self.field.setAccessibleName("Name of the view")
        self.echo = label("", ink="2", wraps=True)
        self._take = button(asking.act, "filled")
        self._build()
        self.field.textChanged.connect(self._on_typed)
        self.field.selectAll()
        self._on_typed()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(432))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addWidget(label(self._asking.title, Type.PANEL_TITLE, wraps=True))
        column.addWidget(label(self._asking.about, ink="2", wraps=True))
        head = label("&Name", Type.HEAD, "2")
        head.setContentsMargins(0, 8, 0, 0)
        head.setBuddy(self.field)
        column.addWidget(head)
        column.addWidget(self.field)
        column.addWidget(self.echo)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addStretch()
        leave = button("&Leave it as it is")
        leave.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        self._take.setDefault(True)
        row.addWidget(leave)
        row.addWidget(self._take)
        column.addLayout(row)

    def name(self) -> str:
        """What was typed."""
        return " ".join(self.field.text().split())

    def _on_typed(self) -> None:
        said, is_refused = self._said()
        is_marked = is_refused and bool(self.field.text().strip())
        self.echo.setText(said)
        self.echo.setProperty("ink", "warn" if is_marked else "2")
        self.echo.style().polish(self.echo)
        show_mark(self.field, Mark.REFUSED if is_marked else Mark.NONE)
        self._take.setEnabled(not is_refused)

    def _said(self) -> tuple[str, bool]:
        """What is said of the name, and whether it will not do."""
        asking = self._asking
        try:
            name = view_name(self.field.text())
        except RuleBroken as refusal:
            return str(refusal), True
        if name.casefold() in {one.casefold() for one in asking.taken}:
            return asking.says_taken or "There is a view of that name already.", not asking.says_taken
        return FOR_EVERYBODY, False
