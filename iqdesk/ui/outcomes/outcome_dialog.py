"""Asks what an outcome still needs: a code, a manner and its day, which riders it goes to; and says what is odd about it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from iqdesk.domain.code_search import CodeFinder
from iqdesk.domain.docket import HearingKind, Manner, Outcome, OutcomeKind
from iqdesk.domain.oddities import OddityKind
from iqdesk.domain.outcome_codes import adjournment_codes_on, codes_for
from iqdesk.domain.records import Rider
from iqdesk.domain.typed_dates import Looks
from iqdesk.ui import theme, words
from iqdesk.ui.choice import Tick
from iqdesk.ui.dialog import Dialog
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.entry.edits import DayEdit, Mark, show_mark
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import Mark as Sign
from iqdesk.ui.labels import button, label
from iqdesk.ui.outcomes.answers import Answer, goes_to, takes_back
from iqdesk.ui.outcomes.code_choice import LIST_ROWS, CodeChoice
from iqdesk.ui.outcomes.outcome_table import outcome_cell
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.domain.codes import AdjournmentCode
    from iqdesk.domain.oddities import Oddity
    from iqdesk.domain.records import CaseName, Setting
    from iqdesk.ui.desk import Desk

TITLES = {
    OutcomeKind.HELD: "The hearing was held",
    OutcomeKind.COMPLETED: "The hearing was completed",
    OutcomeKind.ADJOURNED: "The hearing was adjourned",
    OutcomeKind.RESERVED: "The decision was reserved",
    OutcomeKind.DID_NOT_PROCEED: "The hearing did not proceed",
    OutcomeKind.IN_ERROR: "The hearing was scheduled in error",
}
WIDTH, BESIDE_SIGN = 480, 20
FEW_ROWS, FEW_RIDERS = 4, 2  # a large family takes room from the codes
MOST_SAID = 3  # findings that are written out
MANNERS = tuple(one for one in Manner if one.completes)
TO_FOLLOW = "Left empty, the code is to follow: the hearing is listed at close of day and under To check."
NEEDS_CODE = "A hearing that did not proceed needs its code. Type part of one, or of its meaning."
OTHER_KIND = {
    OutcomeKind.ADJOURNED: "this code says that the hearing did not take place. Leave this, and mark it with N.",
    OutcomeKind.DID_NOT_PROCEED: "this code does not say that the hearing did not take place. Leave this, and mark it with A.",
}
SAVES_ANYWAY = "Enter saves it anyway and lists it under To check."
NO_DAY = "Left empty, it is the day of the hearing."
OTHER_DAY = "The hearing was on {day}."
REPLACES = "Enter puts this completion in its place."


class OutcomeDialog(Dialog):
    """`ask` is its only use; it reads what is odd and writes nothing."""

    @staticmethod
    def ask(parent: QWidget, desk: Desk, setting: Setting, kind: OutcomeKind) -> Answer | None:
        """The whole outcome, or None when the person would rather leave it as it is."""
        dialog = OutcomeDialog(parent, desk, setting, kind)
        try:
            return dialog.answer() if dialog.is_read and dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def __init__(self, parent: QWidget | None, desk: Desk, setting: Setting, kind: OutcomeKind) -> None:
        super().__init__(parent)
        self._desk, self._setting, self._kind = desk, setting, kind
        self._found: list[Oddity] = []
        self._takes_back = ""
        self._codes: list[AdjournmentCode] = []
        self._other_codes: list[AdjournmentCode] = []
        self._severed: list[CaseName] = []
        self.is_read = desk.show(self._read)
        self.setWindowTitle(TITLES[kind])
        self._column = QVBoxLayout(self)
        self._column.addStrut(theme.scaled(WIDTH))  # a minimum width would let the buttons be cut
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(4)
        self.code: CodeChoice | None = None
        self.manners: QButtonGroup | None = None
        self.on: DayEdit | None = None
        self.riders: dict[int, Tick] = {}
        self.record = button(f"&Record {kind.value}", "filled")
        self._say_what()
        self._build_fields()
        if setting.shared or self._severed:
            self._build_riders()
        self.odd = OddWords()
        self._column.addWidget(self.odd)
        self._build_buttons()
        self._look()

    def _read(self) -> None:
        file, setting = self._desk.file, self._setting
        self._takes_back = takes_back(file, setting, self._kind)
        codes = file.adjournment_codes()
        self._codes = codes_for(self._kind, codes, setting.on)
        self._other_codes = [one for one in adjournment_codes_on(codes, setting.on) if one not in self._codes]
        shared = {rider.case.case_id for rider in setting.shared}
        severed = file.severed_riders_of(setting.case.case_id, setting.on)
        self._severed = [one for one in severed if one.case_id not in shared]

    def _say_what(self) -> None:
        self._column.addWidget(label(TITLES[self._kind], Type.PANEL_TITLE))
        setting = self._setting
        when = words.short_day(setting.on, self._desk.today)
        name = "" if self._desk.is_benched else setting.case.respondent.name
        parts = (setting.case.number, name, setting.kind.label, when, words.spoken_hour(setting.start))
        self._column.addWidget(label(words.dotted(*parts), ink="2", wraps=True))
        self._column.addSpacing(12)

    def _build_fields(self) -> None:
        if self._kind is OutcomeKind.COMPLETED and self._setting.kind is not HearingKind.CUSTODY:
            self._build_manners()
            self._build_day()
        elif self._kind in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED):
            self._build_codes()

    def _build_manners(self) -> None:
        head = label("How the proceeding ended; never what was ruled", Type.HEAD, "2")
        self._column.addWidget(head)
        self.manners = QButtonGroup(self)
        for place, manner in enumerate(MANNERS):
            choice = QRadioButton(f"&{manner.label}")
            choice.setAccessibleName(manner.label)
            choice.setChecked(place == 0)
            self.manners.addButton(choice, place)
            self._column.addWidget(choice)

    def _build_day(self) -> None:
        """The hearing's day stands there; another one says that the decision came by itself."""
        head = label("Completed &on", Type.HEAD, "2")
        self.on = DayEdit("Completed on", Looks.BACK, self._today)
        self.on.setText(self._setting.on.isoformat())
        self.echo = label("", wraps=True)
        head.setBuddy(self.on)
        self.on.textChanged.connect(self._look)
        self._column.addSpacing(8)
        for part in (head, self.on, self.echo):
            self._column.addWidget(part)

    def _build_codes(self) -> None:
        head = label("Adjournment &code, or part of its meaning", Type.HEAD, "2")
        self.code = CodeChoice(self._codes, FEW_ROWS if len(self._setting.shared) > FEW_RIDERS else LIST_ROWS)
        if self._setting.outcome is self._kind:
            self.code.choose(self._setting.code)
        head.setBuddy(self.code.field)
        self.code.taken.connect(self._on_accepted)
        self.code.field.textChanged.connect(self._on_typed)
        self.code.changed.connect(self._look)
        self.refusal = label("", ink="2", wraps=True)
        self.refusal.setMinimumHeight(2 * self.refusal.fontMetrics().height())
        for part in (head, self.code, self.refusal):
            self._column.addWidget(part)
        self._hint()

    def _build_riders(self) -> None:
        """Those who share the setting, and under them those who did once."""
        self._column.addSpacing(8)
        self._column.addWidget(label("Goes to these riders too", Type.HEAD, "2"))
        follows = goes_to(self._setting)
        for rider in (*self._setting.shared, *(Rider(one, is_severed=True) for one in self._severed)):
            tick = Tick(_rider_words(rider, is_benched=self._desk.is_benched).replace("&", "&&"))
            tick.setAccessibleName(_rider_words(rider, is_benched=self._desk.is_benched))
            tick.setChecked(rider.case.case_id in follows)
            tick.setEnabled(not rider.is_severed)
            tick.toggled.connect(self._look)
            self.riders[rider.case.case_id] = tick
            self._column.addWidget(tick)

    def _build_buttons(self) -> None:
        leaves = button("&Leave it as it is")
        leaves.clicked.connect(self.reject)
        self.record.clicked.connect(self._on_accepted)
        self._column.addLayout(dialog_foot(leaves, self.record, (("Enter", "record"), ("Esc", "leave it"))))
        if self.code is None and self.manners is None and not any(tick.isEnabled() for tick in self.riders.values()):
            self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> Answer:
        """What the fields say now."""
        manner = MANNERS[self.manners.checkedId()] if self.manners is not None else None
        outcome = Outcome(self._kind, self.code.chosen() if self.code is not None else None, manner)
        riders = tuple(case_id for case_id, tick in self.riders.items() if tick.isChecked())
        replaces = any(one.kind is OddityKind.COMPLETION for one in self._found)
        return Answer(outcome, riders, self._other_day(), replaces)

    def _today(self) -> date:
        return self._desk.today

    def _other_day(self) -> date | None:
        """The day of the completion where it is another than the hearing's."""
        day = self.on.read().value if self.on is not None else None
        return day if isinstance(day, date) and day != self._setting.on else None

    def _look(self) -> None:
        """Say what is odd about what the fields say now."""
        self._say_day()
        self._desk.show(self._find)
        said = list(dict.fromkeys(one.words for one in self._found))
        more = f"And {len(said) - MOST_SAID} more like these." if len(said) > MOST_SAID else ""
        tail = (REPLACES if self.answer().replaces else SAVES_ANYWAY) if said else ""
        self.odd.say(words.sentences(self._takes_back, *said[:MOST_SAID], more, tail))

    def _find(self) -> None:
        file, today, answer = self._desk.file, self._desk.today, self.answer()
        found = file.oddities.of_outcome(self._setting.hearing_id, answer.outcome, today, answer.riders)
        if answer.on is not None:  # it is this day that hearings come after, not the hearing's
            found = [one for one in found if one.kind is not OddityKind.AFTER_COMPLETION]
            found += file.oddities.of_completion(self._setting.proceeding_id, answer.on, today)
        self._found = found

    def _say_day(self) -> None:
        """Say the day back, or why it is none."""
        if self.on is None:
            return
        read = self.on.read()
        show_mark(self.on, Mark.REFUSED if read.refusal else Mark.NONE)
        told = read.refusal or read.words or NO_DAY
        if self._other_day() is not None:
            told = f"{told}. {OTHER_DAY.format(day=words.whole_day(self._setting.on))}"
        self.echo.setText(told)
        self.on.setAccessibleDescription(told)

    def _hint(self) -> None:
        """What an empty field means."""
        self.refusal.setProperty("ink", "2")
        self.refusal.style().polish(self.refusal)
        self.refusal.setText(TO_FOLLOW if self._kind is OutcomeKind.ADJOURNED else "")

    def _on_typed(self) -> None:
        """What is typed now has not been refused."""
        if self.code is not None:
            self._hint()
            self.code.refuse(refused=False)
            if self.code.chosen() is None and self.code.typed:
                self.refusal.setText(self._not_found())

    def _refusal(self) -> str:
        """Why the fields say no outcome yet."""
        if self.code is not None and self.code.chosen() is None:
            if self.code.typed:
                return self._not_found()
            return "" if self._kind is OutcomeKind.ADJOURNED else NEEDS_CODE
        return self.on.read().refusal if self.on is not None else ""

    def _not_found(self) -> str:
        """That what is typed is in no code, or which other outcome its code goes with."""
        typed = self.code.typed if self.code is not None else ""
        others = CodeFinder.among((one.code, one.label) for one in self._other_codes).find(typed)
        if others:
            return f"{others[0].entry.code} {others[0].entry.label}: {OTHER_KIND[self._kind]}"
        return f"“{typed}” is in no code and no meaning that is in use on that day. Type part of either."

    def _on_accepted(self) -> None:
        refusal = self._refusal()
        if not refusal:
            self.accept()
        elif self.code is not None:
            self.code.refuse()
            self.refusal.setProperty("ink", "warn")
            self.refusal.style().polish(self.refusal)
            self.refusal.setText(refusal)
            self.code.field.setAccessibleDescription(refusal)
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.on is not None:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)


class OddWords(QWidget):
    """A triangle and what is odd, not there while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", ink="warn", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign(Glyph.TRIANGLE), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, told: str) -> None:
        """Take other words."""
        self._words.setText(told)
        self._words.setMinimumHeight(max(0, self._words.heightForWidth(theme.scaled(WIDTH - BESIDE_SIGN))))
        self.setVisible(bool(told))
        if self.window().isVisible():
            self.window().adjustSize()


def _rider_words(rider: Rider, *, is_benched: bool) -> str:
    """Who it is, and why it is not ticked."""
    name = rider.case.number if is_benched else f"{rider.case.number}  {rider.case.respondent.name}".rstrip()
    if rider.is_severed:
        return f"{name}, severed: recorded in its own case"
    if rider.outcome is None:
        return name
    cell = outcome_cell(rider.outcome, rider.code)
    return f"{name}, {cell.text.lower()} {cell.muted}".rstrip() + " already"
