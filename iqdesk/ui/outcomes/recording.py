"""Recording what a setting ended in: at once where its key says it all, else what is still open is asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from iqdesk.domain.docket import Outcome, OutcomeKind, Touched
from iqdesk.ui.outcomes.answers import Answer, goes_to, needs_asking, takes_back

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.docket import Manner
    from iqdesk.domain.oddities import Oddity
    from iqdesk.domain.records import Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk


class _Asked:
    """A setting as the docket has it now, and what is odd about an outcome for it."""

    def __init__(self, desk: Desk, hearing_id: int, kind: OutcomeKind) -> None:
        self._desk, self._hearing_id, self._kind = desk, hearing_id, kind
        self.setting: Setting | None = None
        self.oddities: Sequence[Oddity] = ()
        self.takes_back = ""

    def __call__(self) -> None:
        file = self._desk.file
        setting = file.setting(self._hearing_id)
        self.oddities = file.oddities.of_outcome(setting.hearing_id, Outcome(self._kind), self._desk.today, goes_to(setting))
        self.takes_back = takes_back(file, setting, self._kind)
        self.setting = setting


def is_plain(desk: Desk, setting: Setting, kind: OutcomeKind) -> bool:
    """Whether an outcome is odd in nothing and concerns no rider, so that a field in its row can ask what it needs."""
    asked = _Asked(desk, setting.hearing_id, kind)
    return not setting.shared and desk.show(asked) and not (asked.takes_back or asked.oddities)


def record_outcome(parent: QWidget, desk: Desk, setting: Setting, kind: OutcomeKind, *, asks: bool = False) -> None:
    """Record an outcome, for the riders too; `asks` opens the dialog also where the key says it all."""
    record_outcome_of(parent, desk, setting.hearing_id, kind, asks=asks)


def record_outcome_of(parent: QWidget, desk: Desk, hearing_id: int, kind: OutcomeKind, *, asks: bool = False) -> None:
    """The same of a hearing by its row; one that was moved stays as it is."""
    from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog  # noqa: PLC0415 - when the first outcome is recorded

    if QApplication.activeModalWidget() is not None:
        return  # a letter typed before the dialog of the one before it stood there
    asked = _Asked(desk, hearing_id, kind)
    if not desk.show(asked) or asked.setting is None or asked.setting.is_moved:
        return
    whole = asked.setting
    answer: Answer | None = Answer(Outcome(kind), goes_to(whole))
    if asks or asked.oddities or asked.takes_back or needs_asking(kind, whole.kind):
        answer = OutcomeDialog.ask(parent, desk, whole, kind)
    if answer is not None:
        desk.do(_Recording(whole, answer, desk.today))


class _Recording:
    """The verb: one step, also where the completion has a day of its own."""

    def __init__(self, setting: Setting, answer: Answer, today: date) -> None:
        self._setting, self._answer, self._today = setting, answer, today

    def __call__(self, file: DocketFile) -> Touched:
        on, manner = self._answer.on, self._answer.outcome.manner
        if on is None or manner is None:
            return self._record(file)
        with file.one_step(f"Marked completed, {self._setting.case.number}"):
            return self._record(file) | self._correct(file, on, manner)

    def _record(self, file: DocketFile) -> Touched:
        outcome, riders, _, replaces = self._answer
        return file.record_outcome(self._setting.hearing_id, outcome, self._today, riders, replaces=replaces)

    def _correct(self, file: DocketFile, on: date, manner: Manner) -> Touched:
        """The day of the completion, the riders' too."""
        shared = file.setting(self._setting.hearing_id).shared
        theirs = [one.hearing_id for one in shared if one.hearing_id is not None and one.case.case_id in self._answer.riders]
        touched = Touched.NOTHING
        for proceeding in (self._setting.proceeding_id, *(file.setting(one).proceeding_id for one in theirs)):
            touched |= file.correct_completion(proceeding, on, manner)
        return touched
