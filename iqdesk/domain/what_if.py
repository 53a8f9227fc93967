"""What if: other days, closures, merits slots or another docket from a day on, and what the year would look like. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import Closure, days_between
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.pace import PaceDay, pace, pace_days
from iqdesk.domain.projection import Change, NoProjection, Projection, projection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.calendar import Away, SittingCalendar
    from iqdesk.domain.pace import Pace
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

    @property
    def is_none(self) -> bool:
        """Whether nothing is imagined."""
        return self == Assumptions(changes_from=self.changes_from)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The year under assumptions: its lines, what would be needed, and both ranges."""

    calendar: SittingCalendar
    pace: Pace
    days: tuple[PaceDay, ...]
    projection: Projection | NoProjection
    without: Projection | NoProjection
    days_lost: Fraction


def what_if(assumptions: Assumptions, evidence: Evidence, goal: int) -> WhatIf:
    """The year as it would stand; the docket is neither read nor written."""
    calendar = _calendar(assumptions, evidence)
    year, as_of = evidence.year, evidence.as_of
    this_year = [day for day in evidence.completed if day in year]
    first, last = as_of + timedelta(days=1), year.last
    lost = evidence.calendar.available_days(first, last) - calendar.available_days(first, last)
    change, why_not = _change(assumptions, evidence)
    without = projection(evidence)
    likely = without if assumptions.is_none else projection(replace(evidence, calendar=calendar), change)
    return WhatIf(
        calendar=calendar,
        pace=pace(calendar, year, as_of, evidence.count, goal),
        days=tuple(pace_days(calendar, year, as_of, this_year, goal)),
        projection=NoProjection(why_not) if why_not and isinstance(likely, Projection) else likely,
        without=without,
        days_lost=lost,
    )


def _calendar(assumptions: Assumptions, evidence: Evidence) -> SittingCalendar:
    real = evidence.calendar
    known = replace(real, away=(*real.away, *assumptions.away), closures=(*real.closures, *assumptions.closures))
    if not assumptions.closure_days:
        return known
    first = evidence.as_of + timedelta(days=1)
    open_days = [day for day in days_between(first, evidence.year.last) if known.available(day)]
    closed = tuple(Closure(day, day, "Imagined", "What if") for day in _spread(open_days, assumptions.closure_days))
    return replace(known, closures=(*known.closures, *closed))


def _spread(days: Sequence[date], wanted: int) -> list[date]:
    """So many of the days, as evenly apart as they can be."""
    count = min(wanted, len(days))
    return [days[(2 * place + 1) * len(days) // (2 * count)] for place in range(count)]


def _change(assumptions: Assumptions, evidence: Evidence) -> tuple[Change, str]:
    """What more a day brings, and how much of the usual; or why this judge's own past does not tell."""
    begins = assumptions.changes_from or evidence.as_of + timedelta(days=1)
    a_day = Fraction(assumptions.merits_slots_a_week, DAYS_OF_A_WEEK)
    merits = evidence.kind(HearingKind.MERITS)
    if a_day and (merits.share is None or merits.settings < LEAST_SETTINGS):
        return Change(begins), f"More merits slots can be imagined after {LEAST_SETTINGS} merits settings of one’s own."
    if assumptions.docket is DocketKind.AS_NOW:
        return Change(begins, a_day, merits.share or Fraction(0)), ""
    these = evidence.detained if assumptions.docket is DocketKind.DETAINED else evidence.not_detained
    both = evidence.detained.settings + evidence.not_detained.settings
    done = evidence.detained.completed + evidence.not_detained.completed
    if these.settings < LEAST_SETTINGS or not done:
        kind = assumptions.docket.value
        return Change(begins), f"A docket of {kind} can be imagined after {LEAST_SETTINGS} such settings of one’s own."
    times = Fraction(these.completed, these.settings) / Fraction(done, both)
    return Change(begins, a_day, merits.share or Fraction(0), times), ""
