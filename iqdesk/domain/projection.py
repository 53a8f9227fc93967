"""Where the year's completions are likely to stand on September 30: a range drawn from this judge's own weeks.

Nothing here depends on chance: the draws begin from a fixed seed, so the same docket always gives the same range.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.calendar import ONE_DAY, days_between
from iqdesk.domain.projection_evidence import A_WEEK
from iqdesk.domain.wording import long_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.projection_evidence import Evidence, KindShare

LEAST_COMPLETIONS = 25
LEAST_WEEKS = 4
HALVES_IN = 6  # weeks: of 4, 6 and 8 the one whose ranges held nearest to 80 of 100 in the back-test
FADES = 0.5 ** (1 / HALVES_IN)
DRAWS = 400
SEED = 2018
LOW, MEDIAN, HIGH = (DRAWS // 10, DRAWS // 2, DRAWS - 1 - DRAWS // 10)  # places in the sorted draws: 80 of 100 lie between


class Method(Enum):
    """How a range was made."""

    OWN_WEEKS = "own completions per available day"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]


class Change(NamedTuple):
    """What is imagined of the days from `first` on: their usual completions `times` as many, and `more` a whole day."""

    first: date
    times: Fraction = Fraction(1)
    more: Fraction = Fraction(0)


class Span(NamedTuple):
    """Seven days ahead, or what is left of the year: how much of them can be sat, and with a change what they bring more."""

    last: date
    available: float
    usual: float
    more: float


class ProjectedDay(NamedTuple):
    """The likely range of completions by the end of a day."""

    day: date
    low: int
    median: int
    high: int


@dataclass(frozen=True, slots=True)
class NoProjection:
    """There is no range, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class Projection:
    """The likely range (80 of 100 draws) by September 30, and by the end of each day from the day of measuring on."""

    days: tuple[ProjectedDay, ...]
    method: Method
    completions: int
    weeks: int
    kinds: tuple[KindShare, ...]
    seed: int = SEED
    draws: int = DRAWS

    @property
    def low(self) -> int:
        """Under it one draw in ten ends."""
        return self.days[-1].low

    @property
    def median(self) -> int:
        """Half of the draws end at it or under it."""
        return self.days[-1].median

    @property
    def high(self) -> int:
        """Over it one draw in ten ends."""
        return self.days[-1].high

    @property
    def words(self) -> str:
        """What it rests on, for a person."""
        return (
            f"From this judge’s own {self.completions} completions of the last {self.weeks} weeks, for each day that could be "
            f"sat. A week {HALVES_IN} weeks older counts for half. Carried on {self.draws} times over the days left by chance "
            f"(seed {self.seed}); 80 of 100 end in the range."
        )

    def as_json(self) -> dict[str, object]:
        """The `projection` object of `iqdesk pace --json`."""
        return {
            "low": self.low,
            "median": self.median,
            "high": self.high,
            "method": self.method.value,
            "words": self.words,
            "completions": self.completions,
            "weeks": self.weeks,
            "kinds": [one.as_json() for one in self.kinds],
            "seed": self.seed,
            "draws": self.draws,
        }


def projected_json(projected: Projection | NoProjection) -> dict[str, object]:
    """`projected` and `projected_why` of the `pace` object of `iqdesk standing --json`."""
    if isinstance(projected, NoProjection):
        return {"projected": None, "projected_why": projected.why}
    figures = {"median": projected.median, "low": projected.low, "high": projected.high}
    return {"projected": figures, "projected_why": projected.words}


def projection(evidence: Evidence, change: Change | None = None) -> Projection | NoProjection:
    """The likely range by the end of the year, or why there is none."""
    why = _why_none(evidence)
    if why:
        return NoProjection(why)
    spans = _spans(evidence, change or Change(evidence.year.last))
    return Projection(
        days=_days(evidence, spans, _draws(evidence, spans)),
        method=Method.OWN_WEEKS,
        completions=len(evidence.completed),
        weeks=len(evidence.weeks),
        kinds=evidence.kinds,
    )


def _why_none(evidence: Evidence) -> str:
    year, as_of = evidence.year, evidence.as_of
    if as_of >= year.last:
        return "The fiscal year is over."
    if as_of < year.first - ONE_DAY:
        return f"The fiscal year begins on {long_day(year.first)}."
    if not evidence.calendar.available_days(as_of + ONE_DAY, year.last):
        return "No day that could be sat is left this fiscal year."
    done, weeks = len(evidence.completed), len(evidence.weeks)
    if done < LEAST_COMPLETIONS:
        return f"Likely range after {LEAST_COMPLETIONS} completions; the last 52 weeks hold {done}."
    if weeks < LEAST_WEEKS or not sum(week.available for week in evidence.weeks):
        return f"Likely range after {LEAST_WEEKS} weeks with completions."
    return ""


def _spans(evidence: Evidence, change: Change) -> list[Span]:
    """The weeks from the day after `as_of` to September 30."""
    spans, first, calendar = [], evidence.as_of + ONE_DAY, evidence.calendar
    while first <= evidence.year.last:
        last = min(first + A_WEEK - ONE_DAY, evidence.year.last)
        available = calendar.available_days(first, last)
        changed = calendar.available_days(max(first, change.first), last) if change.first <= last else Fraction(0)
        usual = available + changed * (change.times - 1)
        spans.append(Span(last, float(available), float(usual), float(changed * change.more)))
        first = last + ONE_DAY
    return spans


def _draws(evidence: Evidence, spans: Sequence[Span]) -> list[list[float]]:
    """For each week ahead the sorted draws of the completions by its end.

    A draw takes its level from past weeks drawn with replacement, as many as the weights are worth, so that the range also
    says how little a few weeks tell of it. Each week ahead then strays as a past one strayed, and the level follows a part
    of the stray: what the weights do to the past (simple exponential smoothing), carried on.
    """
    chance = random.Random(SEED)  # noqa: S311 - the same range for the same docket is the point
    past = [(week.completions, float(week.available)) for week in evidence.weeks]
    weights = [FADES ** (len(past) - 1 - place) for place in range(len(past))]
    worth = max(2, round(sum(weights) ** 2 / sum(weight**2 for weight in weights)))
    level = _level(past, weights)
    strays = [(done - level * sat) / sat**0.5 if sat else 0.0 for done, sat in past]
    by_week: list[list[float]] = [[] for _ in spans]
    for _ in range(DRAWS):
        drawn = chance.choices(past, weights, k=worth)
        own = _level(drawn, [1.0] * worth) if any(sat for _, sat in drawn) else level
        total = float(evidence.count)
        for place, (span, stray) in enumerate(zip(spans, chance.choices(strays, weights, k=len(spans)), strict=True)):
            total += own * span.usual + span.more + stray * span.available**0.5
            own = max(0.0, own + (1 - FADES) * stray / max(1.0, span.available) ** 0.5)
            by_week[place].append(total)
    return [sorted(week) for week in by_week]


def _level(weeks: Sequence[tuple[int, float]], weights: Sequence[float]) -> float:
    """Completions for each available day, weeks with more weight counting for more."""
    done = sum(weight * count for weight, (count, _) in zip(weights, weeks, strict=True))
    return done / sum(weight * sat for weight, (_, sat) in zip(weights, weeks, strict=True))


def _days(evidence: Evidence, spans: Sequence[Span], draws: Sequence[Sequence[float]]) -> tuple[ProjectedDay, ...]:
    """Between the ends of two weeks the range widens with the days that can be sat; it never falls."""
    count = evidence.count
    days = [ProjectedDay(evidence.as_of, count, count, count)]
    edge = (float(count),) * 3
    for span, week in zip(spans, draws, strict=True):
        low, median, high = (max(was, week[place]) for was, place in zip(edge, (LOW, MEDIAN, HIGH), strict=True))
        goes_to = (low, median, high)
        first = days[-1].day + ONE_DAY
        whole = evidence.calendar.available_days(first, span.last)
        for day in days_between(first, span.last):
            part = float(evidence.calendar.available_days(first, day) / whole) if whole else 0.0
            low, median, high = (begins + (ends - begins) * part for begins, ends in zip(edge, goes_to, strict=True))
            days.append(ProjectedDay(day, floor(low), round(median), ceil(high)))
        edge = goes_to if whole else edge
    return tuple(days)
