"""Asks what an outcome still needs: an adjournment code, or the manner in which a completed hearing ended the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from iqdesk.domain.codes import Cause, HearingHeld
from iqdesk.domain.docket import (
    COMPLETED_AT_HEARING,
    COMPLETED_BEFORE_HEARING,
    ENTERED_IN_ERROR,
    RESERVED_CODES,
    HearingKind,
    Manner,
    Outcome,
    OutcomeKind,
)
from iqdesk.ui import theme, words
from iqdesk.ui.cells import Cell, Column, Row
from iqdesk.ui.labels import button, key_cap, label
from iqdesk.ui.table import Table
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from iqdesk.domain.codes import AdjournmentCode, AdjournmentCodes
    from iqdesk.domain.records import Setting

NOT_AN_ADJOURNMENT = RESERVED_CODES | {COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING, ENTERED_IN_ERROR}
CODE_COLUMNS = (Column("Code", "WW", grow=0), Column("Meaning", "Respondent seeking representation", grow=1))
LIST_ROWS = 7
TITLES = {
    OutcomeKind.COMPLETED: "The hearing was completed",
    OutcomeKind.ADJOURNED: "The hearing was adjourned",
    OutcomeKind.DID_NOT_PROCEED: "The hearing did not proceed",
}


def needs_asking(kind: OutcomeKind, hearing: HearingKind) -> bool:
    """Whether the key alone does not say it all; a custody hearing completes its request in no manner."""
    if kind is OutcomeKind.COMPLETED:
        return hearing is not HearingKind.CUSTODY
    return kind in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)


def codes_for(kind: OutcomeKind, codes: AdjournmentCodes, day: date) -> list[AdjournmentCode]:
    """The codes that a hearing of that day can carry for the outcome: a slot that was used, or one that was not."""
    wants_held = kind is OutcomeKind.ADJOURNED
    return [
        entry
        for entry in sorted(codes.entries, key=_by_code)
        if entry.valid_on(day)
        and entry.code not in NOT_AN_ADJOURNMENT
        and entry.cause is not Cause.COMPLETION
        and (entry.held is not HearingHeld.NO) == wants_held
    ]


def _by_code(entry: AdjournmentCode) -> str:
    return entry.code


class OutcomeDialog(QDialog):
    """`ask` is its only use; it writes nothing."""

    @staticmethod
    def ask(parent: QWidget, setting: Setting, codes: AdjournmentCodes, today: date, kind: OutcomeKind) -> Outcome | None:
        """The whole outcome, or None when the person would rather leave it open."""
        dialog = OutcomeDialog(parent, setting, codes, today, kind)
        try:
            return dialog.outcome() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, setting: Setting, codes: AdjournmentCodes, today: date, kind: OutcomeKind) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setWindowTitle(TITLES[kind])
        self._column = QVBoxLayout(self)
        self._column.addStrut(theme.scaled(480))  # a minimum width would let the buttons be cut
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(4)
        self._say_what(setting, today)
        self.code: CodeChoice | None = None
        self.manners: QButtonGroup | None = None
        if kind is OutcomeKind.COMPLETED:
            self._build_manners()
        else:
            self._build_codes(codes_for(kind, codes, setting.on))
        self._build_buttons()

    def _say_what(self, setting: Setting, today: date) -> None:
        self._column.addWidget(label(TITLES[self._kind], Type.PANEL_TITLE))
        when = words.short_day(setting.on, today)
        parts = (setting.case.number, setting.case.respondent.name, setting.kind.label, when, words.spoken_hour(setting.start))
        self._column.addWidget(label(words.dotted(*parts), ink="2", wraps=True))
        self._column.addSpacing(12)

    def _build_manners(self) -> None:
        head = label("How the proceeding ended; never what was ruled", Type.HEAD, "2")
        self._column.addWidget(head)
        self.manners = QButtonGroup(self)
        for place, manner in enumerate(one for one in Manner if one.completes):
            choice = QRadioButton(f"&{manner.label}")
            choice.setAccessibleName(manner.label)
            choice.setChecked(place == 0)
            self.manners.addButton(choice, place)
            self._column.addWidget(choice)

    def _build_codes(self, entries: list[AdjournmentCode]) -> None:
        head = label("Adjournment &code, or part of its meaning", Type.HEAD, "2")
        self.code = CodeChoice(entries)
        head.setBuddy(self.code.field)
        self.code.taken.connect(self._on_accepted)
        self.code.field.textChanged.connect(self._on_typed)
        self._column.addWidget(head)
        self._column.addWidget(self.code)
        self.refusal = label("", ink="warn", wraps=True)
        self._column.addWidget(self.refusal)

    def _build_buttons(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(6)
        for keys, what in (("Enter", "record"), ("Esc", "leave it open")):
            row.addWidget(key_cap(keys))
            row.addWidget(label(what, Type.CAPTION, "2"))
            row.addSpacing(8)
        row.addStretch()
        later, record = button("&Leave it open"), button(f"&Record {self._kind.value}", "filled")
        later.clicked.connect(self.reject)
        record.clicked.connect(self._on_accepted)
        record.setDefault(True)
        row.addWidget(later)
        row.addSpacing(2)
        row.addWidget(record)
        self._column.addLayout(row)

    def outcome(self) -> Outcome:
        """What the fields say now."""
        if self.manners is not None:
            return Outcome(self._kind, manner=[one for one in Manner if one.completes][self.manners.checkedId()])
        return Outcome(self._kind, code=self.code.chosen() if self.code else None)

    def _on_typed(self) -> None:
        """What is typed now has not been refused."""
        if self.code is not None and self.refusal.text():
            self.refusal.setText("")
            self.code.refuse(refused=False)

    def _on_accepted(self) -> None:
        if self.code is not None and self.code.chosen() is None:
            typed = self.code.field.text().strip()
            self.code.refuse()
            self.refusal.setText(f"“{typed}” is in no code and no meaning that is in use on that day. Type part of either.")
            return
        self.accept()


class CodeChoice(QWidget):
    """A field and under it the codes that hold what was typed; Up and Down choose, Enter takes."""

    taken = Signal()

    def __init__(self, entries: list[AdjournmentCode]) -> None:
        super().__init__()
        self._entries = entries
        self.field = CodeField()
        self.list = Table(CODE_COLUMNS, "Adjournment codes", head=False)
        self.list.setObjectName("pick")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field steps through it
        self.list.setFixedHeight(self.list.row_height * LIST_ROWS + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._show)
        self.field.stepped.connect(self._on_stepped)
        self.list.opened.connect(self._on_opened)
        self._show()

    def chosen(self) -> str | None:
        """The code of the current row."""
        key = self.list.current_key()
        return key if isinstance(key, str) else None

    def refuse(self, *, refused: bool = True) -> None:
        """Mark the field, or take the mark away."""
        self.field.setProperty("refused", refused)
        self.field.style().polish(self.field)

    def _show(self) -> None:
        typed = self.field.text().strip().casefold()
        found = [e for e in self._entries if typed in e.code.casefold() or typed in e.label.casefold()]
        found.sort(key=lambda entry: (entry.code.casefold() != typed, not entry.code.casefold().startswith(typed)))
        self.list.show_rows([_code_row(entry) for entry in found])
        if found:
            self.list.choose_place(0)
            self.list.scrollToTop()

    def _on_stepped(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < len(self.list.rows.rows):
            self.list.choose_place(place)

    def _on_opened(self, _key: object) -> None:
        self.taken.emit()


class CodeField(QLineEdit):
    """A line edit whose arrow keys step through the list under it."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Adjournment code")
        self.setPlaceholderText("Type part of a code or of its meaning")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -LIST_ROWS, Qt.Key.Key_PageDown: LIST_ROWS}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


def _code_row(entry: AdjournmentCode) -> Row:
    return Row(entry.code, (Cell(entry.code, type=Type.STRONG), Cell(entry.label)))
