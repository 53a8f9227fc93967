"""A judge's own settings of a year: which took place, which were postponed.

Each setting is one of three: it took place; it was postponed; it was not needed, for its case was completed before it. One
that was entered in error is none, nor is one that was left standing after the completion. A family's hearing is a setting for
each member, as its completion is one for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.codes import HearingHeld
from iqdesk.domain.docket import COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING, ENTERED_IN_ERROR, RESERVED_CODES, HearingKind

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import Hearing
    from iqdesk.domain.facts import Facts

NOT_POSTPONED = RESERVED_CODES | {ENTERED_IN_ERROR, COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING}


def own_settings(facts: Facts, year: FiscalYear, as_of: date) -> tuple[Hearing, ...]:
    """The judge's settings of the year up to `as_of` by date, without those entered in error and those after the completion."""
    span, kept = (year.first, min(as_of, year.last)), facts.own_settings_between
    if span not in kept:
        kept[span] = _looked_through(facts, *span)
    return kept[span]


def _looked_through(facts: Facts, first: date, last: date) -> tuple[Hearing, ...]:
    judges = facts.judges  # looked up once: a docket holds a million settings
    found = [
        hearing
        for hearing in facts.hearings
        if first <= hearing.on <= last and hearing.judge in judges and hearing.code != ENTERED_IN_ERROR
    ]
    of = {hearing.proceeding_id for hearing in found}
    completed = {one.id: one.completed for one in facts.proceedings if one.id in of}
    own = [one for one in found if not _is_after(one, completed.get(one.proceeding_id))]
    return tuple(sorted(own, key=lambda one: (one.on, one.id)))


def _is_after(hearing: Hearing, completed: date | None) -> bool:
    """Whether its proceeding was over by then; custody can be heard of afterwards."""
    return completed is not None and hearing.on > completed and hearing.kind is not HearingKind.CUSTODY


def is_postponed(hearing: Hearing, codes: AdjournmentCodes) -> bool:
    """Whether its code postponed it. Setting a master hearing over to the merits is the ordinary course, and no postponement."""
    if hearing.code is None or hearing.code in NOT_POSTPONED:
        return False
    return hearing.kind is not HearingKind.MASTER or not _says_held(hearing, codes)


def is_slot_lost(hearing: Hearing, codes: AdjournmentCodes) -> bool:
    """Whether it was postponed by a code that does not say that it took place all the same."""
    return is_postponed(hearing, codes) and not _says_held(hearing, codes)


def took_place(hearing: Hearing, codes: AdjournmentCodes) -> bool:
    """Whether it used its slot: no slot lost, and not made needless before."""
    return hearing.code != COMPLETED_BEFORE_HEARING and not is_slot_lost(hearing, codes)


def _says_held(hearing: Hearing, codes: AdjournmentCodes) -> bool:
    entry = None if hearing.code is None else codes.on(hearing.code, hearing.on)
    return entry is not None and entry.held is HearingHeld.YES
