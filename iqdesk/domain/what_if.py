"""What if: other days, more merits slots, another docket from a day on, and how the year would look. Nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import ONE_DAY, Closure, days_between
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.pace import pace, pace_days
from iqdesk.domain.projection import Change, NoProjection, Projection, projection, why_none
from iqdesk.domain.projection_evidence import CustodyShare

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.calendar import Away, SittingCalendar
    from iqdesk.domain.pace import Pace, PaceDay
    from iqdesk.domain.projection_evidence import Evidence

LEAST_SETTINGS = 25  # of one custody status, before a docket of it can be imagined
DAYS_OF_A_WEEK = 5


class DocketKind(Enum):
    """Which docket is imagined from a day on."""

    AS_NOW = "as now"
    DETAINED = "detained only"
    NOT_DETAINED = "not detained only"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value[0].upper() + self.value[1:]


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What is imagined. `closure_days` are days that nobody knows yet, spread evenly over the court days left.

    Slots and docket hold from `changes_from` on, or from the next day where it is None.
    """

    away: tuple[Away, ...] = ()
    closures: tuple[Closure, ...] = ()
    closure_days: int = 0
    merits_slots_a_week: int = 0
    docket: DocketKind = DocketKind.AS_NOW
    changes_from: date | None = None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The year under assumptions: its lines, what would be needed, and both ranges; `days_lost` are available days less."""

    calendar: SittingCalendar
    pace: Pace
    days: tuple[PaceDay, ...]
    projection: Projection | NoProjection
    without: Projection | NoProjection
    days_lost: Fraction


def what_if(
    assumptions: Assumptions, evidence: Evidence, goal: int | None, without: Projection | NoProjection | None = None
) -> WhatIf:
    """The year as it would stand; the docket is neither read nor written. `without` is the evidence’s own range, if known."""
    calendar = _calendar(assumptions, evidence)
    year, as_of = evidence.year, evidence.as_of
    first = as_of + ONE_DAY
    lost = evidence.calendar.available_days(first, year.last) - calendar.available_days(first, year.last)
    return WhatIf(
        calendar=calendar,
        pace=pace(calendar, year, as_of, evidence.count, goal),
        days=tuple(pace_days(calendar, year, as_of, evidence.this_year, goal)),
        projection=_projected(assumptions, replace(evidence, calendar=calendar)),
        without=projection(evidence) if without is None else without,
        days_lost=lost,
    )


def _projected(assumptions: Assumptions, evidence: Evidence) -> Projection | NoProjection:
    why_not = why_none(evidence) or _why_not(assumptions, evidence)
    return NoProjection(why_not) if why_not else projection(evidence, _change(assumptions, evidence))


def _calendar(assumptions: Assumptions, evidence: Evidence) -> SittingCalendar:
    real = evidence.calendar
    known = replace(real, away=(*real.away, *assumptions.away), closures=(*real.closures, *assumptions.closures))
    if not assumptions.closure_days:
        return known
    first = evidence.as_of + ONE_DAY
    open_days = [day for day in days_between(first, evidence.year.last) if known.available(day)]
    closed = tuple(Closure(day, day, "Imagined", "") for day in _spread(open_days, assumptions.closure_days))
    return replace(known, closures=(*known.closures, *closed))


def _spread(days: Sequence[date], wanted: int) -> list[date]:
    """So many of the days, as evenly apart as they can be."""
    count = min(wanted, len(days))
    return [days[(2 * place + 1) * len(days) // (2 * count)] for place in range(count)]


def _why_not(assumptions: Assumptions, evidence: Evidence) -> str:
    """Why this judge's own past does not tell what a change would bring; empty where it does."""
    if assumptions.merits_slots_a_week and evidence.kind(HearingKind.MERITS).settings < LEAST_SETTINGS:
        return f"More merits slots can be imagined after {LEAST_SETTINGS} merits settings of one’s own."
    these, both = _custody(assumptions.docket, evidence)
    if these is not None and (these.settings < LEAST_SETTINGS or not both.completed):
        return f"A docket of {assumptions.docket.value} can be imagined after {LEAST_SETTINGS} such settings of one’s own."
    return ""


def _change(assumptions: Assumptions, evidence: Evidence) -> Change:
    """Each slot brings its own share of a completion; a docket brings what its settings brought, set against all settings."""
    share = evidence.kind(HearingKind.MERITS).share or Fraction(0)
    these, both = _custody(assumptions.docket, evidence)
    times = Fraction(1)
    if these is not None:
        times = Fraction(these.completed, these.settings) / Fraction(both.completed, both.settings)
    begins = assumptions.changes_from or evidence.as_of + ONE_DAY
    return Change(begins, times, share * Fraction(assumptions.merits_slots_a_week, DAYS_OF_A_WEEK))


def _custody(docket: DocketKind, evidence: Evidence) -> tuple[CustodyShare | None, CustodyShare]:
    """The settings of the imagined docket, None for the one there is, and all of them."""
    detained, others = evidence.detained, evidence.not_detained
    both = CustodyShare(detained.settings + others.settings, detained.completed + others.completed)
    return {DocketKind.DETAINED: detained, DocketKind.NOT_DETAINED: others}.get(docket), both
