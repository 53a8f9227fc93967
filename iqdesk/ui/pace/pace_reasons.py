"""Why Pace's own figures are what they are: for each the rule in words, its sum with today's numbers, and where it is from."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.projection import Projection
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.ui import words
from iqdesk.ui.pace.pace_data import range_words

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from iqdesk.domain.calendar import FiscalYear, SittingCalendar
    from iqdesk.domain.pace import Pace
    from iqdesk.domain.pace_figures import PaceFigures
    from iqdesk.domain.standing import Standing

COURT_DAYS = "Court days are weekdays less the federal holidays (5 U.S.C. 6103) and the closures in use."
TAKES_AWAY = "What the judge was away, the days before entry on duty and part time are taken off them."


class PaceFigure(Enum):
    """A figure of the page."""

    DAYS_AHEAD = "Days ahead or behind"
    COURT_DAY = "Court-day line"
    FLAT = "Flat line"
    NEEDED = "Needed a court day"
    WEEKS = "Average of the weeks"
    AVAILABLE = "Court days to be sat"
    LIKELY = "Likely range"

    @property
    def counts(self) -> bool:
        """Whether it rests on how many completions count, so that a reading changes it."""
        return self in (PaceFigure.DAYS_AHEAD, PaceFigure.NEEDED, PaceFigure.WEEKS)


class Asked(NamedTuple):
    """What is explained: the figures that the command prints as well, over the days of one calendar."""

    figures: PaceFigures
    calendar: SittingCalendar
    weeks: int

    @property
    def standing(self) -> Standing:
        """What the year is measured as."""
        return self.figures.standing

    @property
    def year(self) -> FiscalYear:
        """The year that is looked at."""
        return self.standing.year

    @property
    def pace(self) -> Pace:
        """Its pace."""
        return self.standing.pace

    @property
    def until(self) -> date:
        """The last day that has gone by."""
        return self.year.nearest(self.standing.as_of)

    @property
    def weeks_from(self) -> date:
        """Where the last weeks begin."""
        return self.figures.last_weeks.first if self.figures.last_weeks is not None else self.year.first

    @property
    def likely(self) -> str:
        """The likely range; empty where there is none."""
        projected = self.figures.projection
        return range_words(projected) if isinstance(projected, Projection) else ""


class Reasons(NamedTuple):
    """One figure explained."""

    figure: str
    rule: str
    sum: str


def figure_words(figure: PaceFigure, pace: Pace, weeks: Fraction | None, likely: str) -> str:
    """A figure as the list of the panel has it."""
    return {
        PaceFigure.DAYS_AHEAD: words.decimal(pace.days_ahead, 1),
        PaceFigure.COURT_DAY: words.decimal(pace.court_day_to_date, 1),
        PaceFigure.FLAT: words.decimal(pace.flat_to_date, 1),
        PaceFigure.NEEDED: words.decimal(pace.needed_per_day, 2),
        PaceFigure.WEEKS: words.decimal(weeks, 2),
        PaceFigure.AVAILABLE: words.day_count(pace.available_days),
        PaceFigure.LIKELY: likely or DOES_NOT_APPLY,
    }[figure]


def reasons(figure: PaceFigure, asked: Asked) -> Reasons:
    """A figure with its rule and its sum."""
    recent = asked.figures.last_weeks.per_day if asked.figures.last_weeks is not None else None
    shown = figure_words(figure, asked.pace, recent, asked.likely)
    rule, made = {
        PaceFigure.DAYS_AHEAD: _days_ahead,
        PaceFigure.COURT_DAY: _court_day,
        PaceFigure.FLAT: _flat,
        PaceFigure.NEEDED: _needed,
        PaceFigure.WEEKS: _weeks,
        PaceFigure.AVAILABLE: _available,
        PaceFigure.LIKELY: _likely,
    }[figure](asked)
    return Reasons(shown, rule, f"{made} = {shown}" if made and shown != DOES_NOT_APPLY else made)


def _days_ahead(asked: Asked) -> tuple[str, str]:
    pace = asked.pace
    rule = "How many of the days that can be sat the completions are ahead of the court-day line; with a minus, behind it."
    if pace.goal is None or pace.court_day_to_date is None:
        return rule, asked.standing.no_goals
    line, days = words.decimal(pace.court_day_to_date, 1), words.day_count(pace.available_days)
    return rule, f"({words.figure(pace.count)} − {line}) × {days} ÷ {words.figure(pace.goal)}"


def _court_day(asked: Asked) -> tuple[str, str]:
    pace = asked.pace
    rule = f"The goal spread evenly over the days that can be sat. {COURT_DAYS} {TAKES_AWAY}"
    gone, days = words.day_count(pace.available_days_elapsed), words.day_count(pace.available_days)
    return rule, asked.standing.no_goals or f"{words.figure(pace.goal)} × {gone} days gone by ÷ {days}"


def _flat(asked: Asked) -> tuple[str, str]:
    pace, year = asked.pace, asked.year
    gone = max(0, (asked.until - year.first).days + 1) if asked.standing.as_of >= year.first else 0
    made = f"{words.figure(pace.goal)} × {words.figure(gone)} calendar days gone by ÷ {words.figure(year.length)}"
    return "The goal spread evenly over the calendar, weekends, holidays and days away included.", asked.standing.no_goals or made


def _needed(asked: Asked) -> tuple[str, str]:
    pace = asked.pace
    rule = "What is missing to the goal, over the days left that can be sat. A full week has five of them."
    left = pace.available_days - pace.available_days_elapsed
    if pace.goal is None:
        return rule, asked.standing.no_goals
    if not left:
        return rule, "No court day that could be sat is left this year."
    missing = f"({words.figure(pace.goal)} − {words.figure(pace.count)})" if pace.count < pace.goal else "0"
    return rule, f"{missing} ÷ {words.day_count(left)} days"


def _weeks(asked: Asked) -> tuple[str, str]:
    rule = (
        f"The completions of the last {asked.weeks} weeks inside the fiscal year, over the days of them that could be sat. "
        "View > Lines of the chart chooses how many weeks."
    )
    taken = asked.figures.last_weeks
    if taken is None:
        return rule, "The fiscal year has not begun."
    span = f"{words.bare_day(taken.first, taken.last)} to {words.bare_day(taken.last, taken.last)}"
    return rule, f"{span}: {words.plural(taken.completed, 'completion')} ÷ {words.day_count(taken.available)} days"


def _available(asked: Asked) -> tuple[str, str]:
    year = asked.year
    lost = year.length - asked.pace.available_days
    return f"{COURT_DAYS} {TAKES_AWAY}", f"{words.figure(year.length)} calendar days − {words.day_count(lost)} left out"


def _likely(asked: Asked) -> tuple[str, str]:
    projected = asked.figures.projection
    return projected.words if isinstance(projected, Projection) else projected.why, ""
