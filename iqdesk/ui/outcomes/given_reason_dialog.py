"""A reason that was given at a miss, to be put right or taken back; taken back, the miss is listed under To check again."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING

from iqdesk.domain.misses import ReasonCorrection
from iqdesk.ui import words
from iqdesk.ui.dialog_foot import dialog_foot
from iqdesk.ui.labels import button
from iqdesk.ui.outcomes.reason_form import ReasonForm, Told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from iqdesk.domain.records import CaseName
    from iqdesk.domain.statement.circumstance_entries import GivenReason
    from iqdesk.ui.desk import Desk

NOTHING_LEFT = "Nothing would be left of it. Withdraw the reason instead, and the miss is listed again."


class GivenReasonDialog(ReasonForm):
    """It writes by itself; Esc keeps the reason as it is."""

    def __init__(self, parent: QWidget | None, desk: Desk, given: GivenReason) -> None:
        self._given = given
        self._name: CaseName | None = None
        self._title = given.benchmark
        super().__init__(parent, desk)
        named = (self._name.number, self._name.respondent.name) if self._name is not None else ()
        day = words.short_day(given.day, desk.today)
        self.say("The reason that was given", f"{words.dotted(self._title, *named, day)}.")
        self.show_told(given.day, Told(given.code, given.is_outside, given.words, given.evidence))

    @classmethod
    def show_to(cls, parent: QWidget, desk: Desk, given: GivenReason) -> None:
        """Open it over the window. Nothing waits for it."""
        dialog = cls(parent.window(), desk, given)
        if dialog.is_read:
            dialog.open()
        else:
            dialog.deleteLater()

    def read_docket(self) -> None:
        super().read_docket()
        given = self._given
        if given.case_id is not None:
            self._name = self.desk.file.case_names([given.case_id]).get(given.case_id)
        goals = self.desk.goals()
        self._title = next((one.title for one in goals.benchmarks if one.name == given.benchmark), given.benchmark)

    def foot(self) -> QHBoxLayout:
        self.withdraws = button("Withd&raw", "quiet", "dismiss")
        self.withdraws.clicked.connect(self._on_withdraw)
        row = dialog_foot(self.leaves("&Keep as it is"), self.save, (("Esc", "keep as it is"),))
        row.insertWidget(0, self.withdraws)
        row.insertSpacing(1, 8)
        return row

    def write(self, told: Told) -> str:
        if told.says_nothing:
            return NOTHING_LEFT
        given = self._given
        if told == (given.code, given.is_outside, given.words, given.evidence):
            return ""
        return self.desk.attempt(methodcaller("correct_reason", given.id, ReasonCorrection(*told)))

    def written(self) -> None:
        self.accept()

    def _on_withdraw(self) -> None:
        refusal = self.desk.attempt(methodcaller("withdraw_reason", self._given.id))
        self.refusal.setText(refusal)
        if not refusal:
            self.accept()
