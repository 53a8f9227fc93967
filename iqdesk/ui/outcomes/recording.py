"""Recording what a setting ended in: at once where its key says it all, else what is still open is asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import HearingKind, Outcome, OutcomeKind, Touched

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from iqdesk.domain.docket import Manner
    from iqdesk.domain.oddities import Oddity
    from iqdesk.domain.records import Rider, Setting
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk


class Answer(NamedTuple):
    """What a person says of a setting: `riders` are case ids, `on` the completion's day where it is not the hearing's."""

    outcome: Outcome
    riders: tuple[int, ...] = ()
    on: date | None = None
    replaces: bool = False  # whether it takes the place of a completion of another day


def needs_asking(kind: OutcomeKind, hearing: HearingKind) -> bool:
    """Whether the key alone does not say it all; a custody hearing completes its request in no manner."""
    if kind is OutcomeKind.COMPLETED:
        return hearing is not HearingKind.CUSTODY
    return kind in (OutcomeKind.ADJOURNED, OutcomeKind.DID_NOT_PROCEED)


def goes_to(setting: Setting) -> tuple[int, ...]:
    """The riders an outcome goes to unless a person says otherwise: not one severed, nor one that ended otherwise by itself."""
    return tuple(rider.case.case_id for rider in setting.shared if _follows(setting, rider))


def _follows(setting: Setting, rider: Rider) -> bool:
    return not rider.is_severed and (rider.outcome is None or (rider.outcome, rider.code) == (setting.outcome, setting.code))


def takes_back(setting: Setting, kind: OutcomeKind) -> str:
    """What an outcome undoes that was recorded before, in a sentence; nothing where it undoes nothing."""
    if setting.outcome is not OutcomeKind.COMPLETED or kind is OutcomeKind.COMPLETED:
        return ""
    what = "the decision on the custody request" if setting.kind is HearingKind.CUSTODY else "the completion of the case"
    return f"The hearing is marked completed. Recording this takes {what} back."


class _Asked:
    """A setting as the docket has it now, and what is odd about an outcome for it."""

    def __init__(self, desk: Desk, hearing_id: int, kind: OutcomeKind) -> None:
        self._desk, self._hearing_id, self._kind = desk, hearing_id, kind
        self.setting: Setting | None = None
        self.oddities: Sequence[Oddity] = ()

    def __call__(self) -> None:
        file = self._desk.file
        setting = file.setting(self._hearing_id)
        self.oddities = file.oddities_of_outcome(setting.hearing_id, Outcome(self._kind), self._desk.today, goes_to(setting))
        self.setting = setting


def is_plain(desk: Desk, setting: Setting, kind: OutcomeKind) -> bool:
    """Whether an outcome is odd in nothing and concerns no rider, so that a field in its row can ask what it needs."""
    asked = _Asked(desk, setting.hearing_id, kind)
    return not (setting.shared or takes_back(setting, kind)) and desk.show(asked) and not asked.oddities


def record_outcome(parent: QWidget, desk: Desk, setting: Setting, kind: OutcomeKind, *, asks: bool = False) -> None:
    """Record an outcome, for the riders too; `asks` opens the dialog also where the key says it all."""
    record_outcome_of(parent, desk, setting.hearing_id, kind, asks=asks)


def record_outcome_of(parent: QWidget, desk: Desk, hearing_id: int, kind: OutcomeKind, *, asks: bool = False) -> None:
    """The same of a hearing by its row; one that was moved stays as it is."""
    from iqdesk.ui.outcomes.outcome_dialog import OutcomeDialog  # noqa: PLC0415 - when the first outcome is recorded

    asked = _Asked(desk, hearing_id, kind)
    if not desk.show(asked) or asked.setting is None or asked.setting.is_moved:
        return
    whole = asked.setting
    answer: Answer | None = Answer(Outcome(kind), goes_to(whole))
    if asks or asked.oddities or takes_back(whole, kind) or needs_asking(kind, whole.kind):
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
