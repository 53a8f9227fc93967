"""The part of a docket that one fiscal year's measures can look at: for many standings of one year, in a docket of many years."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.docket import Appeal, CustodyRequest, Motion
    from iqdesk.domain.facts import Facts


def facts_of_year(facts: Facts, year: FiscalYear) -> Facts:
    """The facts without the cases that were over before the year: completed, decided and heard for the last time by then.

    Of every other case all rows are kept, those of earlier years too. No measure of the year under any reading differs.
    """
    first = year.first
    case_of: dict[int | None, int] = {proceeding.id: proceeding.case_id for proceeding in facts.proceedings}

    def cases(row: Motion | CustodyRequest | Appeal) -> set[int | None]:
        return {row.case_id, case_of.get(row.proceeding_id)}

    live: set[int | None] = {one.case_id for one in facts.proceedings if _is_of(one.completed, first)}
    live |= {case_of.get(hearing.proceeding_id) for hearing in facts.hearings if hearing.on >= first}
    asked: tuple[Motion | CustodyRequest | Appeal, ...] = (*facts.motions, *facts.custody_requests, *facts.appeals)
    live = live.union(*(cases(row) for row in asked if _is_of(row.decided_on, first))) | {None}
    live = live.union(*(cases(row) for row in facts.motions if not row.has_decision))  # a day without a ruling: it waits still
    return replace(
        facts,
        proceedings=tuple(one for one in facts.proceedings if one.case_id in live),
        hearings=tuple(one for one in facts.hearings if case_of.get(one.proceeding_id) in live),
        motions=tuple(one for one in facts.motions if cases(one) <= live),
        custody_requests=tuple(one for one in facts.custody_requests if cases(one) <= live),
        appeals=tuple(one for one in facts.appeals if cases(one) <= live),
        custody_history=tuple(one for one in facts.custody_history if one.case_id in live),
        family_links=tuple(one for one in facts.family_links if one.rider_case_id in live),
        marks=tuple(one for one in facts.marks if one.case_id in live),
    )


def _is_of(ended: date | None, first: date) -> bool:
    return ended is None or ended >= first
