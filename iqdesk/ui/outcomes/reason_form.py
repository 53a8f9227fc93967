"""The form of a reason: a code, whose control, one line, where the evidence is kept. Dialogs say what it is for and write it.

Nothing here judges; it is about time alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from iqdesk.domain.code_search import CodeFinder
from iqdesk.domain.outcome_codes import adjournment_codes_on, reads_as_outside
from iqdesk.ui import theme
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.entry.code_edit import CodeEdit
from iqdesk.ui.entry.edits import Mark, TextEdit, show_mark
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLayout, QPushButton

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.ui.desk import Desk

CONTROLS = (("&Outside", True), ("&Within", False), ("&Not stated", None))
READ_AS = {
    True: "Code {code} is read as outside. Change it if that is wrong here.",
    False: "Code {code} is read as within. Change it if that is wrong here.",
    None: "",
}
HEIGHT = 430


class Told(NamedTuple):
    """What the form says."""

    code: str | None
    is_outside: bool | None
    words: str
    evidence: str

    @property
    def says_nothing(self) -> bool:
        """Whether it would be an empty reason."""
        return self.code is None and self.is_outside is None and not self.words and not self.evidence


class ReasonForm(Dialog):
    """Subclasses fill it and write what it says; a refusal is said beside what was typed."""

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self._codes: AdjournmentCodes | None = None
        self._day = desk.today
        self._is_own = False  # whether a person chose whose control it was
        self.is_read = desk.show(self.read_docket)
        self.title, self._what = label("", Type.PANEL_TITLE, wraps=True), label("", ink="2", wraps=True)
        self._codes_at, self.code = QVBoxLayout(), CodeEdit("Adjournment code", CodeFinder.among(()), shows_code=True)
        self.control = QButtonGroup(self)
        self._hint, self.refusal = label("", Type.CAPTION, "2", wraps=True), label("", ink="warn", wraps=True)
        self.line = TextEdit("In one line")
        self.evidence = TextEdit("Evidence", "Where what shows it is kept")
        self.save = button("&Save reason", "filled")
        self.save.clicked.connect(self._on_save)
        self._build()

    def read_docket(self) -> None:
        """Ask what the form needs to know; subclasses ask more."""
        self._codes = self.desk.file.adjournment_codes()

    def foot(self) -> QLayout:
        """The buttons."""
        raise NotImplementedError

    def write(self, told: Told) -> str:
        """Write what the form says; why that cannot be, if so."""
        raise NotImplementedError

    def written(self) -> None:
        """It was written: the next, or the end."""
        raise NotImplementedError

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        self.setMinimumHeight(theme.scaled(HEIGHT))
        self._code_head, line_head = label("Adjournment &code", Type.HEAD, "2"), label("In one l&ine", Type.HEAD, "2")
        line_head.setBuddy(self.line)
        evidence_head = label("&Evidence", Type.HEAD, "2")
        evidence_head.setBuddy(self.evidence)
        column.addWidget(self.title)
        column.addWidget(self._what)
        column.addSpacing(8)
        column.addWidget(self._code_head)
        column.addLayout(self._codes_at)
        column.addSpacing(8)
        column.addWidget(label("The judge’s control", Type.HEAD, "2"))
        column.addLayout(self._build_controls())
        column.addWidget(self._hint)
        column.addSpacing(8)
        for part in (line_head, self.line):
            column.addWidget(part)
        column.addSpacing(8)
        for part in (evidence_head, self.evidence, self.refusal):
            column.addWidget(part)
        column.addStretch()
        column.addLayout(self.foot())

    def _build_controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for place, (word, _) in enumerate(CONTROLS):
            choice = QRadioButton(word)
            choice.setAccessibleName(f"{word.replace('&', '')}, the judge’s control")
            self.control.addButton(choice, place)
            row.addWidget(choice)
        row.addStretch()
        self.control.idClicked.connect(self._on_control)
        return row

    def say(self, title: str, what: str) -> None:
        """What the reason is asked for."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self._what.setText(what)

    def show_told(self, day: date, told: Told) -> None:
        """Show what is known; codes are those in use on the day. Whose control it was is read from the code unless it is said."""
        self._day, self._is_own = day, told.is_outside is not None
        if self._is_own:
            self._check(told.is_outside)
        self._show_codes(told.code)
        self.line.setText(told.words)
        self.evidence.setText(told.evidence)
        self.refusal.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_codes(self, chosen: str | None) -> None:
        """A field with the codes in use on the day, the recorded one in it."""
        found = adjournment_codes_on(self._codes, self._day) if self._codes is not None else []
        before, self.code = (
            self.code,
            CodeEdit("Adjournment code", CodeFinder.among((one.code, one.label) for one in found), shows_code=True),
        )
        self._codes_at.removeWidget(before)
        before.deleteLater()
        self._codes_at.addWidget(self.code)
        self._code_head.setBuddy(self.code)
        QWidget.setTabOrder(self.code, self.control.button(0))
        self.code.textChanged.connect(self._on_code)
        self.code.choose(chosen)
        self._on_code()

    def _on_code(self) -> None:
        """Read whose control it was from the code, until a person says it."""
        show_mark(self.code, Mark.NONE)
        code = self.code.read().value
        known = code if isinstance(code, str) else None
        read = None if self._codes is None else reads_as_outside(known, self._codes, self._day)
        if not self._is_own:
            self._check(read)
        self._say_hint("" if self._is_own else READ_AS[read].format(code=known))

    def _check(self, is_outside: bool | None) -> None:  # noqa: FBT001 - the one value that it is about
        self.control.button([outside for _, outside in CONTROLS].index(is_outside)).setChecked(True)

    def _say_hint(self, told: str) -> None:
        self._hint.setText(told)
        for place in range(len(CONTROLS)):
            self.control.button(place).setAccessibleDescription(told)

    def _on_control(self, _place: int) -> None:
        self._is_own = True
        self._say_hint("")

    def _on_save(self) -> None:
        read = self.code.read()
        if read.refusal:
            show_mark(self.code, Mark.REFUSED)
            self.code.setAccessibleDescription(read.refusal)
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        refusal = read.refusal or self.write(self._told(read.value))
        self.refusal.setText(refusal)
        if not refusal:
            self.written()

    def _told(self, code: object) -> Told:
        outside = CONTROLS[self.control.checkedId()][1]
        return Told(code if isinstance(code, str) else None, outside, self.line.text().strip(), self.evidence.text().strip())

    def leaves(self, word: str) -> QPushButton:
        """The safe way out, named for what it does."""
        made = button(word)
        made.clicked.connect(self.reject)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An Enter that is held since the outcome was recorded is no answer."""
        if not (event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """The keyboard goes back to where it was, also where no window manager gives it back."""
        super().done(result)
        above = self.parentWidget()
        if above is not None:
            above.window().activateWindow()
