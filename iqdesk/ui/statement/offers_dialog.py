"""Asks which figure, case, circumstance or template is meant: a field that finds, and the list of what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from iqdesk.ui import theme
from iqdesk.ui.cells import Cell, Column, Row, Tone
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button, label
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Offer(NamedTuple):
    """One that can be taken: what it stands for, its name, what it is, and what it says now."""

    key: object
    name: str
    what: str = ""
    says: str = ""

    @property
    def whole(self) -> str:
        """All of it in one line: `completions: 263, completions of fiscal year 2027`."""
        said = ", ".join(one for one in (self.says, self.what) if one)
        return f"{self.name}: {said}" if said else self.name

    def has(self, typed: str) -> bool:
        """Whether every word that was typed stands in it somewhere."""
        whole = f"{self.name} {self.what} {self.says}".casefold()
        return all(word in whole for word in typed.casefold().split())


class Asking(NamedTuple):
    """What the dialog says."""

    title: str
    about: str
    act: str
    heads: tuple[str, str, str]
    none: str


class OffersDialog(Dialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, asking: Asking, offers: Sequence[Offer]) -> object | None:
        """What was taken, or None to leave it."""
        dialog = OffersDialog(parent, asking, offers)
        try:
            return dialog.list.current_key() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, asking: Asking, offers: Sequence[Offer]) -> None:
        super().__init__(parent)
        self._offers = offers
        self._asking = asking
        self.setWindowTitle(asking.title)
        self.field = QLineEdit()
        self.field.setAccessibleName("Find in the list")
        self.field.setPlaceholderText("Find")
        name, what, says = asking.heads
        columns = (Column(name, "needed per available day", grow=0), Column(what, "of the year " * 3, grow=3))
        self.list = Table((*columns, Column(says, "October 1, 2026", grow=0, gives_up=1)) if says else columns, asking.title)
        self.none = label("", ink="2", wraps=True)
        self.whole = label("", wraps=True)
        self._take = button(asking.act, "filled")
        self._build()
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.opened.connect(self.accept)
        self.list.moved.connect(self._say_whole)
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(760))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(label(self._asking.title, Type.PANEL_TITLE, wraps=True))
        column.addWidget(label(self._asking.about, ink="2", wraps=True))
        column.addWidget(self.field)
        self.list.setMinimumHeight(theme.scaled(300))
        column.addWidget(self.list, 1)
        column.addWidget(self.none)
        self.whole.setMinimumHeight(2 * self.whole.fontMetrics().lineSpacing())
        column.addWidget(self.whole)
        leave = button("&Leave it")
        leave.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        column.addLayout(dialog_foot(leave, self._take))

    def _show(self) -> None:
        found = [one for one in self._offers if one.has(self.field.text())]
        self.list.show_rows([_row(one) for one in found])
        if found and self.list.current_key() is None:
            self.list.choose_place(0)
        self._take.setEnabled(bool(found))
        self.none.setText("" if found else self._asking.none if not self._offers else "Nothing in the list has these words.")
        self.none.setVisible(not found)
        self._say_whole(self.list.current_key())

    def _say_whole(self, key: object) -> None:
        """What is chosen, whole: a row cuts what it has no room for."""
        chosen = next((one for one in self._offers if one.key == key), None)
        self.whole.setText("" if chosen is None else chosen.whole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field walk the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in STEPS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _row(offer: Offer) -> Row:
    cells = (Cell(offer.name, type=Type.MEDIUM), Cell(offer.what, tone=Tone.INK2, hint=offer.what), Cell(offer.says))
    return Row(offer.key, cells, copies=offer.name)
