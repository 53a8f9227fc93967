"""The close of a day: what is still to be said of its hearings, which clocks it started, and which are due next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import ONE_DAY
from iqdesk.domain.docket import OutcomeKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.records import Setting

COURT_DAYS_AHEAD = 2  # clocks due by then are named, so that the next days can be laid out for them
FAR = 60  # days: a court that never sits again has no next court day


@dataclass(frozen=True, slots=True)
class CloseOfDay:
    """One day at its end. `due` are the clocks due from that day on to `until`; those overdue by then are only counted."""

    day: date
    settings: int
    without_outcome: tuple[Setting, ...]
    without_code: tuple[Setting, ...]
    started: tuple[Clock, ...]
    due: tuple[Clock, ...]
    until: date
    overdue: int

    @property
    def is_done(self) -> bool:
        """Whether every hearing has its outcome, and every adjournment its code."""
        return not self.without_outcome and not self.without_code


def close_of_day(day: date, settings: Iterable[Setting], clocks: Iterable[Clock], calendar: SittingCalendar) -> CloseOfDay:
    """The close of a day from its settings and the clocks that run; a setting moved elsewhere is no more of this day's."""
    standing = [setting for setting in settings if not setting.is_moved]
    running = [clock for clock in clocks if clock.paused_by is None]
    until = _court_day_ahead(day, calendar)
    return CloseOfDay(
        day,
        sum(setting.is_counted for setting in standing),
        tuple(setting for setting in standing if setting.is_open),
        tuple(setting for setting in standing if not setting.is_open and _wants_code(setting)),
        tuple(clock for clock in running if clock.started == day),
        # First dates to come stand on the sheets of their days, which are laid out next.
        tuple(clock for clock in running if day <= clock.due <= until and clock.benchmark.measure.has_days),
        until,
        sum(clock.due < day for clock in running),
    )


def _wants_code(setting: Setting) -> bool:
    """Its own code is missing, or that of a rider who shares it."""
    shared = (rider for rider in setting.shared if rider.hearing_id is not None)
    return setting.wants_code or any(rider.outcome is OutcomeKind.ADJOURNED and rider.code is None for rider in shared)


def _court_day_ahead(day: date, calendar: SittingCalendar) -> date:
    found, ahead = day, 0
    for _ in range(FAR):
        found += ONE_DAY
        ahead += calendar.is_sitting_day(found)
        if ahead == COURT_DAYS_AHEAD:
            return found
    return found
