"""Measure 8: how many of the Board's decisions on appeals from this judge were remands.

The performance work plan gives no denominator; all decisions in the year is the plainest. A circuit court's remand
reaches the judge through the Board and is counted once, there (inference).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import Manner
from iqdesk.domain.standing import PER_COMPLETION, Item, RemandStanding, Verdict, remand_level

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.docket import Appeal, Proceeding
    from iqdesk.domain.facts import Known
    from iqdesk.domain.goals import GoalSet

BACKGROUND_CHECK_REMAND = "BCR"
SUSTAINED = "SUS"
WITHDRAWN = frozenset({"WDL", "REJ"})


def remand_rate(known: Known, goals: GoalSet, year: FiscalYear, readings: frozenset[str]) -> tuple[Item, ...]:
    """One item for each decision of the Board in the year on an appeal from this judge; MISSED are the remands."""
    goal = goals.remand_rate
    remands = goal.remands
    if "without-background-check-remands" in readings:
        remands = remands - {BACKGROUND_CHECK_REMAND}
    if "count-sustained-appeals" in readings:
        remands = remands | {SUSTAINED}
    left_out = WITHDRAWN if "without-withdrawn-appeals" in readings else frozenset[str]()
    by_case = _EndedByCase(known)
    items = []
    for appeal in known.facts.appeals:
        decided = appeal.decided_on
        if decided is None or decided > known.as_of or decided not in year or appeal.result in left_out:
            continue
        if (appeal.category or "").upper() != "IJ" or appeal.appeal_type not in goal.appeal_types:
            continue
        appealed = _appealed_proceeding(known, by_case, appeal)
        if appealed is not None and appealed.judge in known.judges:
            verdict = Verdict.MISSED if appeal.result in remands else Verdict.MET
            items.append(
                Item(
                    appeal.id,
                    appeal.case_id,
                    verdict,
                    start=appeal.filed,
                    end=decided,
                    code=appeal.result,
                    release=appeal.release,
                )
            )
    return tuple(items)


def remand_standing(items: tuple[Item, ...], goals: GoalSet, readings: frozenset[str], *, completions: int) -> RemandStanding:
    """The rate and its level; with a reading, over the year's completions instead of the Board's decisions."""
    remands = sum(item.verdict is Verdict.MISSED for item in items)
    decisions = completions if PER_COMPLETION in readings else len(items)
    goal = goals.remand_rate
    level = remand_level(remands, decisions, goal.goal_below_percent, goal.unsatisfactory_above_percent)
    return RemandStanding(remands, decisions, level, items)


class _EndedByCase:
    """The completed or closed proceedings of a case; grouped at the first appeal that names no proceeding (8.8 % of them)."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._by_case: dict[int, list[Proceeding]] | None = None

    def latest(self, case_id: int, by: date) -> Proceeding | None:
        """The case's latest one completed or administratively closed by a day."""
        if self._by_case is None:
            self._by_case = {}
            for proceeding in self._known.proceedings:
                if proceeding.manner is not None and (
                    proceeding.manner.completes or proceeding.manner is Manner.ADMINISTRATIVE_CLOSURE
                ):
                    self._by_case.setdefault(proceeding.case_id, []).append(proceeding)
        ended = [(p.completed, p.id, p) for p in self._by_case.get(case_id, ()) if p.completed is not None and p.completed <= by]
        return max(ended)[2] if ended else None


def _appealed_proceeding(known: Known, by_case: _EndedByCase, appeal: Appeal) -> Proceeding | None:
    """The proceeding the appeal names; if it names none, the case's latest one completed or closed by the filing date."""
    if appeal.proceeding_id is not None:
        return known.proceeding_by_id.get(appeal.proceeding_id)
    if appeal.case_id is None or appeal.filed is None:
        return None
    return by_case.latest(appeal.case_id, appeal.filed)
