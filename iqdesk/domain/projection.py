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
from iqdesk.domain.projection_settings import A_WEEK, Lead
from iqdesk.domain.wording import long_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iqdesk.domain.projection_evidence import Evidence, KindShare
    from iqdesk.domain.projection_settings import Dated

LEAST_COMPLETIONS = 25
LEAST_WEEKS = 4
HALVES_IN = 6  # weeks: of 4, 6 and 8 the one whose ranges held nearest to 80 of 100 in the back-test
FADES = 0.5 ** (1 / HALVES_IN)
STEADIES = 3.0  # completions that hold the ratio of a few drawn weeks, between what was set and what came, to that of all
DRAWS = 400
SEED = 2018
LOW, MEDIAN, HIGH = (DRAWS // 10, DRAWS // 2, DRAWS - 1 - DRAWS // 10)  # places in the sorted draws: 80 of 100 lie between

NOTHING_SET = Lead((), 0.0)


class Method(Enum):
    """How a range was made."""

    OWN_WEEKS = "own completions per available day"
    WITH_SETTINGS = "own completions per available day, and hearings set ahead"

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
    """Seven days ahead, or what is left of the year: how much of them can be sat, and with a change what they bring more.

    `set_ahead` is what their settings promise, `past` what those of the past weeks did as far ahead, and `weight` how much
    that counts beside the own weeks.
    """

    last: date
    available: float
    usual: float
    more: float
    set_ahead: float
    past: tuple[float, ...]
    weight: float


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
    dated: Dated
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
            f"sat. A week {HALVES_IN} weeks older counts for half. {self.settings_words} Carried on {self.draws} times over the "
            f"days left by chance (seed {self.seed}); 80 of 100 end in the range."
        )

    @property
    def settings_words(self) -> str:
        """How the hearings set ahead move the range, kind by kind, or why they do not."""
        if self.method is Method.WITH_SETTINGS:
            shares = (
                f"{one.ahead} {one.kind.value} ({one.completed} of {one.settings} completed)" for one in self.kinds if one.ahead
            )
            return (
                f"The hearings set ahead count with the own share completed of their kind: {', '.join(shares)}; in a coming week "
                "as much as a week’s hearings used to be set by then, and as what was set then used to compare with what came."
            )
        if not sum(one.ahead for one in self.kinds):
            return "No hearing is set ahead."
        counts = ", ".join(f"{one.ahead} {one.kind.value}" for one in self.kinds if one.ahead)
        set_on = f"the day they were set on is known for {self.dated.known} of the last {self.weeks} weeks’ {self.dated.of}"
        few = "too few of them were completed to tell what they bring"
        return f"The hearings set ahead ({counts}) do not move it: {few if self.dated.tells else set_on}."

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
            "settings_count": self.method is Method.WITH_SETTINGS,
            "settings_words": self.settings_words,
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
    why = why_none(evidence)
    if why:
        return NoProjection(why)
    spans = _spans(evidence, change or Change(evidence.year.last))
    return Projection(
        days=_days(evidence, spans, _draws(evidence, spans)),
        method=Method.WITH_SETTINGS if any(span.weight for span in spans) else Method.OWN_WEEKS,
        completions=len(evidence.completed),
        weeks=len(evidence.weeks),
        kinds=evidence.kinds,
        dated=evidence.dated,
    )


def why_none(evidence: Evidence) -> str:
    """Why nothing can be projected; empty where it can."""
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
    spans, first, calendar, promised = [], evidence.as_of + ONE_DAY, evidence.calendar, _promised(evidence)
    leads = iter(evidence.leads if evidence.ahead else ())  # of a docket that sets nothing ahead they say nothing
    while first <= evidence.year.last:
        last = min(first + A_WEEK - ONE_DAY, evidence.year.last)
        available = calendar.available_days(first, last)
        changed = calendar.available_days(max(first, change.first), last) if change.first <= last else Fraction(0)
        usual = available + changed * (change.times - 1)
        lead = next(leads, NOTHING_SET)
        times = float(usual / available) if available else 0.0
        set_ahead = sum(promise for day, promise in promised if first <= day <= last) * times
        spans.append(Span(last, float(available), float(usual), float(changed * change.more), set_ahead, *lead))
        first = last + ONE_DAY
    return spans


def _promised(evidence: Evidence) -> list[tuple[date, float]]:
    """For each day ahead what its settings promise: the own share completed of their kinds, as far as it can be sat."""
    share = {one.kind: float(one.share or 0) for one in evidence.kinds}
    promises: dict[date, float] = {}
    for day, kind in evidence.ahead:
        promises[day] = promises.get(day, 0.0) + share.get(kind, 0.0)
    return [(day, promise * float(evidence.calendar.available(day))) for day, promise in promises.items()]


def _draws(evidence: Evidence, spans: Sequence[Span]) -> list[list[float]]:
    """For each week ahead the sorted draws of the completions by its end.

    A draw takes its level from past weeks drawn with replacement, as many as the weights are worth, so that the range also
    says how little a few weeks tell of it; and from the same weeks how what was set compared with what came. Each week ahead
    then strays as a past one strayed, and the level follows a part of the stray: what the weights do to the past (simple
    exponential smoothing), carried on.
    """
    chance = random.Random(SEED)  # noqa: S311 - the same range for the same docket is the point
    past = _Past([week.completions for week in evidence.weeks], [float(week.available) for week in evidence.weeks])
    places = range(len(past.done))
    weights = [FADES ** (len(places) - 1 - place) for place in places]
    worth = max(2, round(sum(weights) ** 2 / sum(weight**2 for weight in weights)))
    level = past.for_each(past.sat, places, weights)
    ratios = [past.for_each(span.past, places, weights) if span.weight else 0.0 for span in spans]
    own_strays = past.strays([level * sat for sat in past.sat])
    strays = [
        past.strays(past.expected(level, span, ratio)) if span.weight else own_strays
        for span, ratio in zip(spans, ratios, strict=True)
    ]
    by_week: list[list[float]] = [[] for _ in spans]
    for _ in range(DRAWS):
        drawn = chance.choices(places, weights, k=worth)
        done = sum(past.done[place] for place in drawn)
        sat = sum(past.sat[place] for place in drawn)
        begins, total = done / sat if sat else level, float(evidence.count)
        own = begins
        for place, week in enumerate(chance.choices(places, weights, k=len(spans))):
            span = spans[place]
            expected = own * span.usual
            if span.weight:
                promised = sum(span.past[one] for one in drawn)
                drifted = own / begins if begins else 1.0
                came = span.set_ahead * drifted * (done + STEADIES * ratios[place]) / (promised + STEADIES)
                expected += span.weight * (came - expected)
            total += expected + span.more + strays[place][week] * span.available**0.5
            own = max(0.0, own + (1 - FADES) * own_strays[week] / max(1.0, span.available) ** 0.5)
            by_week[place].append(total)
    return [sorted(week) for week in by_week]


class _Past(NamedTuple):
    """The completions of the past weeks, and how much of each could be sat."""

    done: list[int]
    sat: list[float]

    def for_each(self, of: Sequence[float], places: Sequence[int], weights: Sequence[float]) -> float:
        """Completions for each one of something, weeks with more weight counting for more."""
        done = sum(weights[place] * self.done[place] for place in places)
        whole = sum(weights[place] * of[place] for place in places)
        return done / whole

    def expected(self, level: float, span: Span, ratio: float) -> list[float]:
        """What would have been expected of each past week from as far ahead."""
        own, of_set = 1 - span.weight, span.weight * ratio
        return [own * level * sat + of_set * promised for sat, promised in zip(self.sat, span.past, strict=True)]

    def strays(self, expected: Sequence[float]) -> list[float]:
        """How each past week strayed from it, for the root of a day."""
        rows = zip(self.done, expected, self.sat, strict=True)
        return [(done - much) / sat**0.5 if sat else 0.0 for done, much, sat in rows]


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
