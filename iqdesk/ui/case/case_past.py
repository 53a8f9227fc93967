"""A case as it was right after one step of its history: read from the docket, and the bar that says so over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.clocks import Clock, running_clocks
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.goals import goal_set_for
from iqdesk.ui import words
from iqdesk.ui.labels import Picture, button, key_cap, label
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.case_records import CaseRecord, HistoryLine
    from iqdesk.domain.goals import GoalSet
    from iqdesk.ui.desk import Desk

NOT_THERE = "After that step the case was not in the docket. It is shown as it is today."
NOTHING_RECORDED = "Read as it was: nothing can be recorded here."


class CaseAt(NamedTuple):
    """A case and the step after which it is looked at."""

    case_id: int
    step: int


class CaseShown(NamedTuple):
    """What a case's page shows: the record, the day that was today, the clocks that ran under which goals, every step."""

    case: CaseRecord
    today: date
    clocks: list[Clock]
    history: tuple[HistoryLine, ...]
    goals: GoalSet


def case_today(desk: Desk, case_id: int) -> CaseShown:
    """The case as it is; RuleBroken if it is not in the docket."""
    case = desk.file.case(case_id)
    goals = desk.goals(FiscalYear.of(desk.today))
    clocks = running_clocks(desk.file.facts_of_case(case_id), goals, desk.today)
    return CaseShown(case, desk.today, _own(clocks, case_id), case.history, goals)


def case_then(desk: Desk, at: CaseAt) -> CaseShown | None:
    """The case right after a step, measured by the goals known then; None where it was not in the docket."""
    history = desk.file.case(at.case_id).history
    line = line_of(history, at.step)
    if line is None:
        return None
    day = line.at.astimezone().date()
    with desk.file.as_it_was(at.step, at.case_id) as was:
        try:
            case = was.case(at.case_id)
        except RuleBroken:
            return None
        goals = goal_set_for(was.goal_sets(), day)
        clocks = running_clocks(was.facts_of_case(at.case_id), goals, day)
    return CaseShown(case, day, _own(clocks, at.case_id), history, goals)


def _own(clocks: Iterable[Clock], case_id: int) -> list[Clock]:
    return [clock for clock in clocks if clock.case_id == case_id]


def line_of(history: Iterable[HistoryLine], step: int) -> HistoryLine | None:
    """One step of a history."""
    return next((line for line in history if line.step == step), None)


class PastBar(QFrame):
    """Says after which step the case is shown; `left` when today's is wanted."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._when = label("", Type.STRONG, wraps=True)
        self._then = label(NOTHING_RECORDED, ink="2", wraps=True)
        self.back = button("Back to today")
        self.back.clicked.connect(self.left)
        both = QVBoxLayout()
        both.setSpacing(1)
        both.addWidget(self._when)
        both.addWidget(self._then)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(Picture("history", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(both, 1)
        for one in (self.back, key_cap("Esc")):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, line: HistoryLine, number: str) -> None:
        """Name the step, its writer and its time."""
        at = line.at.astimezone()
        name = step_name(line, number)
        when = f"{words.whole_day(at.date())}, {words.spoken_hour(at.time())}"
        self._when.setText(f"As it was on {when}, after: {name[:1].lower()}{name[1:]}")
        self._then.setText(
            words.sentences(f"Written by {line.author}{', undone since' if line.is_undone else ''}.", NOTHING_RECORDED)
        )
        self.setAccessibleName(f"{self._when.text()}. {self._then.text()}")
        self.back.setAccessibleDescription(self.accessibleName())


def step_name(line: HistoryLine, number: str) -> str:
    """A step's name; on a case's own page its number goes without saying."""
    return line.name.removesuffix(f", {number}")
