"""Asks why a first date was missed or a limit passed, while it is remembered: a code, whose control, one line.

It can always be put off: what is not given stays listed under To check. Nothing here judges; it is about time alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from iqdesk.domain.code_search import CodeFinder
from iqdesk.domain.docket import Touched
from iqdesk.domain.misses import NewReason
from iqdesk.domain.outcome_codes import adjournment_codes_on, reads_as_outside
from iqdesk.store.wording import short_day
from iqdesk.ui import theme, words
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.entry.code_edit import CodeEdit
from iqdesk.ui.entry.edits import Mark, TextEdit, show_mark
from iqdesk.ui.labels import button, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.misses import Miss
    from iqdesk.domain.records import CaseName
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk

CONTROLS = (("&Outside", True), ("&Within", False), ("&Not stated", None))
READ_AS = {
    True: "Code {code} is read as outside. Change it if that is wrong here.",
    False: "Code {code} is read as within. Change it if that is wrong here.",
    None: "",
}
NOTHING_SAID = "Nothing is said yet. A code, whose control it was or one line is enough; Later leaves it listed under To check."
KEPT = "The reason is kept with the case and can be used in the statement."
HEIGHT = 360


def ask_reasons(desk: Desk, parent: QWidget, misses: Sequence[Miss], *, together: bool = False) -> None:
    """Open the dialog over the window; it walks through the misses and writes what is given. Nothing waits for it.

    `together`: those of one benchmark and day are a family's, and one reason is given for them all.
    """
    rounds = _together(misses) if together else [(miss,) for miss in misses]
    dialog = ReasonDialog(parent.window(), desk, rounds)
    if rounds and dialog.is_read:
        dialog.open()
    else:
        dialog.deleteLater()


def _together(misses: Sequence[Miss]) -> list[tuple[Miss, ...]]:
    found: dict[object, list[Miss]] = {}
    for miss in misses:
        found.setdefault((miss.benchmark.name, miss.day, miss.started), []).append(miss)
    return [tuple(one) for one in found.values()]


class ReasonDialog(QDialog):
    """One miss at a time, or a family's together. It writes by itself: a refusal is said beside what was typed."""

    def __init__(self, parent: QWidget | None, desk: Desk, rounds: Sequence[tuple[Miss, ...]]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._rounds, self._round = desk, list(rounds), 0
        self._codes: AdjournmentCodes | None = None
        self._names: dict[int, CaseName] = {}
        self._is_own = False  # whether a person chose whose control it was
        self.is_read = desk.show(self._read)
        self.title, self._what = label("", Type.PANEL_TITLE, wraps=True), label("", ink="2", wraps=True)
        self._codes_at, self.code = QVBoxLayout(), CodeEdit("Adjournment code", CodeFinder.among(()), shows_code=True)
        self.control = QButtonGroup(self)
        self._hint, self.refusal = label("", Type.CAPTION, "2", wraps=True), label("", ink="warn", wraps=True)
        self.line = TextEdit("In one line")
        self.save = button("&Save reason", "filled")
        self._build()
        if self.is_read and self._rounds:
            self._show_round()

    def _read(self) -> None:
        self._codes = self._desk.file.adjournment_codes()
        self._names = self._desk.file.case_names(miss.case_id for one in self._rounds for miss in one if miss.case_id is not None)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addStrut(theme.scaled(480))
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        self.setMinimumHeight(theme.scaled(HEIGHT))
        self._code_head, line_head = label("Adjournment &code", Type.HEAD, "2"), label("In one l&ine", Type.HEAD, "2")
        line_head.setBuddy(self.line)
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
        for part in (line_head, self.line, self.refusal):
            column.addWidget(part)
        column.addStretch()
        self._later = button("&Later")
        self._later.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        column.addLayout(dialog_foot(self._later, self.save, (("Enter", "save"), ("Esc", "later"))))

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

    def _show_round(self) -> None:
        """The next of the misses: its code, how the code is read, an empty line."""
        miss = self._rounds[self._round][0]
        self._is_own = False
        self.setWindowTitle(miss.title)
        self.title.setText(miss.title)
        self._what.setText(f"{words.dotted(*self._named(), self._when(miss))}. {KEPT}")
        self._show_codes(miss)
        self.line.clear()
        self.refusal.clear()
        left = len(self._rounds) - self._round - 1
        self._later.setAccessibleName("Later" + (f", this and {left} more" if left else ""))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self) -> tuple[str, ...]:
        """Whose miss it is."""
        misses = self._rounds[self._round]
        name = self._names.get(misses[0].case_id or 0)
        more = len(misses) - 1
        known = (name.number, name.respondent.name) if name is not None else ()
        return (*known, f"and {more} more of the family" if more else "")

    def _when(self, miss: Miss) -> str:
        day = words.short_day(miss.day, self._desk.today)
        return f"first date {day}" if miss.is_of_first_date else f"due {day}"

    def _show_codes(self, miss: Miss) -> None:
        """A field with the codes in use on the miss's day, the recorded one in it."""
        found = adjournment_codes_on(self._codes, miss.day) if self._codes is not None else []
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
        self.code.choose(miss.code)
        self._on_code()

    def _on_code(self) -> None:
        """Read whose control it was from the code, until a person says it."""
        show_mark(self.code, Mark.NONE)
        code = self.code.read().value
        day, known = self._rounds[self._round][0].day, code if isinstance(code, str) else None
        read = None if self._codes is None else reads_as_outside(known, self._codes, day)
        if not self._is_own:
            places = [outside for _, outside in CONTROLS]
            self.control.button(places.index(read)).setChecked(True)
        self._say_hint("" if self._is_own else READ_AS[read].format(code=known))

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
        refusal = read.refusal or self._write(*self._said(read.value))
        self.refusal.setText(refusal)
        if refusal:
            return
        self._round += 1
        if self._round < len(self._rounds):
            self._show_round()
        else:
            self.accept()

    def _write(self, code: str | None, is_outside: bool | None, told: str) -> str:  # noqa: FBT001
        """Why it is not written, if so: an empty reason would only take the miss from the list."""
        if code is None and is_outside is None and not told:
            return NOTHING_SAID
        return self._desk.attempt(_Given(self._rounds[self._round], code, is_outside, told))

    def _said(self, code: object) -> tuple[str | None, bool | None, str]:
        outside = CONTROLS[self.control.checkedId()][1]
        return (code if isinstance(code, str) else None), outside, self.line.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An Enter that is held since the outcome was recorded is no answer."""
        if not (event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """The keyboard goes back to where it was, also where no window manager gives it back."""
        super().done(result)
        above = self.parentWidget()
        if above is not None:
            above.activateWindow()


class _Given:
    """The verb: the same reason for each of the misses, in one step."""

    def __init__(self, misses: Sequence[Miss], code: str | None, is_outside: bool | None, told: str) -> None:  # noqa: FBT001
        self._misses, self._code, self._is_outside, self._told = misses, code, is_outside, told

    def __call__(self, file: DocketFile) -> Touched:
        if len(self._misses) == 1:
            return self._add(file, self._misses[0])
        told = f"Gave the reason, {short_day(self._misses[0].day)}, for {len(self._misses)} of a family"
        with file.one_step(told):
            for miss in self._misses:
                self._add(file, miss)
        return Touched.CIRCUMSTANCES

    def _add(self, file: DocketFile, miss: Miss) -> Touched:
        told = (self._code, self._is_outside, self._told)
        return file.add_reason(NewReason(miss.benchmark.name, miss.subject, miss.case_id, miss.day, *told))
