"""Stories of cases as an invented court would have them: settings, postponements, motions, decisions of one year."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, TypeVar

from iqdesk.domain.calendar import is_court_day
from iqdesk.domain.docket import HearingKind, Manner

if TYPE_CHECKING:
    import random

    from iqdesk.domain.calendar import FiscalYear, SittingCalendar

COMPLETIONS_A_DAY = 3.1
# Adjournment codes that an ordinary day brings, with their weights (labels in codes/adjournment.json).
AFTER_MASTER = {"17": 9, "01": 8, "02": 5, "05": 4, "18": 3, "03": 2, "12": 2}
AFTER_MERITS = {"02": 6, "18": 5, "03": 4, "04": 3, "13": 3, "34": 2, "3B": 2, "24": 2, "12": 3, "09": 1}
MANNERS = {Manner.DECISION: 66, Manner.IN_ABSENTIA: 14, Manner.TERMINATED: 14, Manner.WITHDRAWN: 6}
TYPES = {"RMV": 88, "AOC": 2, "WHO": 2, "CFR": 5, "RFR": 3}
SLOTS = tuple(time(hour, minute) for hour in (8, 9, 10, 11, 13, 14, 15, 16) for minute in (0, 15, 30, 45))


_Drawn = TypeVar("_Drawn")


@dataclass
class Sitting:
    """One setting and what became of it; `code` None with `held` means held without a code."""

    on: date
    start: time
    minutes: int
    kind: HearingKind
    code: str | None = None
    held: bool = True


@dataclass
class Filing:
    """A motion or custody request with its receipt and its ruling."""

    kind: str
    received: date
    decided: date | None


@dataclass
class Story:
    """One case from its opening to its completion by this judge."""

    opened: date
    case_type: str
    custody: str
    completed: date
    manner: Manner
    sittings: list[Sitting] = field(default_factory=list)
    motions: list[Filing] = field(default_factory=list)
    custody_requests: list[Filing] = field(default_factory=list)
    riders: int = 0
    remanded: bool = False
    reopened: bool = False

    @property
    def had_first_pass(self) -> bool:
        """Whether the case was before the judge once already."""
        return self.remanded or self.reopened


def stories_of_year(chance: random.Random, calendar: SittingCalendar, year: FiscalYear, until: date) -> list[Story]:
    """Every case completed from the year's first day to `until`, about three an available day."""
    stories = []
    for day in year.days():
        share = float(calendar.available(day))
        if day > until or not share:
            continue
        wanted = share * COMPLETIONS_A_DAY * _season(day)
        count = int(wanted) + (chance.random() < wanted % 1)
        stories += [_story(chance, calendar, day) for _ in range(count)]
    return stories


def _season(day: date) -> float:
    return 0.9 if day.month in (10, 12, 1) else 1.05


def _story(chance: random.Random, calendar: SittingCalendar, completed: date) -> Story:
    kind = _draw(chance, TYPES)
    if kind in ("CFR", "RFR"):
        return _fear_review(chance, kind, completed)
    detained = chance.random() < 0.24
    custody = "D" if detained else chance.choice("NNNR")
    opened = completed - timedelta(days=chance.randint(30, 110) if detained else chance.randint(150, 900))
    story = Story(opened, kind, custody, completed, _draw(chance, MANNERS))
    _add_masters(chance, calendar, story)
    if story.manner in (Manner.DECISION, Manner.WITHDRAWN) or chance.random() < 0.35:
        _add_merits(chance, calendar, story)
    else:
        story.sittings.append(_sitting(chance, completed, HearingKind.MASTER, "8B"))
    _add_filings(chance, story)
    story.riders = chance.choice((1, 2)) if not detained and chance.random() < 0.09 else 0
    story.remanded, story.reopened = chance.random() < 0.02, chance.random() < 0.02
    return story


def _fear_review(chance: random.Random, kind: str, completed: date) -> Story:
    story = Story(completed - timedelta(days=chance.randint(3, 7)), kind, "D", completed, Manner.DECISION)
    if chance.random() < 0.06:
        first = court_day_before(completed)
        story.opened = min(story.opened, first)
        story.sittings.append(_sitting(chance, first, HearingKind.FEAR_REVIEW, "18"))
    story.sittings.append(_sitting(chance, completed, HearingKind.FEAR_REVIEW, "8B"))
    return story


def _add_masters(chance: random.Random, calendar: SittingCalendar, story: Story) -> None:
    span = (story.completed - story.opened).days
    for share in sorted(chance.uniform(0.15, 0.6) for _ in range(chance.choice((1, 1, 2)))):
        day = _whole_day(calendar, story.opened + timedelta(days=int(span * share)))
        if day < story.completed - timedelta(days=14) and all(day != one.on for one in story.sittings):
            story.sittings.append(_sitting(chance, day, HearingKind.MASTER, _draw(chance, AFTER_MASTER)))


def _add_merits(chance: random.Random, calendar: SittingCalendar, story: Story) -> None:
    """The last merits hearing, perhaps reserved before the decision, and perhaps postponed dates before it."""
    heard, code = story.completed, "8B"
    if chance.random() < 0.22:
        limit = 3 if story.custody == "D" else 10
        days = chance.randint(1, limit) if chance.random() < 0.6 else chance.randint(limit + 1, limit * 3 + 4)
        heard, code = _sitting_day_before(calendar, story.completed - timedelta(days=days)), "RR"
    first = heard
    while chance.random() < 0.14 and first > story.opened + timedelta(days=60):
        first = _whole_day(calendar, first - timedelta(days=chance.randint(21, 120)))
        if first > story.opened:
            story.sittings.append(_sitting(chance, first, HearingKind.MERITS, _draw(chance, AFTER_MERITS)))
    story.sittings.append(_sitting(chance, heard, HearingKind.MERITS, code))


def _add_filings(chance: random.Random, story: Story) -> None:
    if chance.random() < 0.55:
        received = story.opened + timedelta(days=chance.randint(5, max(6, (story.completed - story.opened).days - 5)))
        ruled = received + timedelta(days=chance.randint(2, 20) if chance.random() < 0.84 else chance.randint(21, 45))
        kind = chance.choice(("CO", "CO", "CV", "EH", "WC", "TA"))
        story.motions.append(Filing(kind, received, min(court_day(ruled), story.completed)))
    if story.custody == "D" and chance.random() < 0.4:
        asked = story.opened + timedelta(days=chance.randint(3, 15))
        first = court_day(asked + timedelta(days=chance.randint(3, 9)))
        decided = first if chance.random() < 0.92 else court_day(first + timedelta(days=7))
        story.custody_requests.append(Filing("BB", asked, decided))
        story.sittings.append(_sitting(chance, first, HearingKind.CUSTODY, "8B" if decided == first else "18"))
        if decided != first:
            story.sittings.append(_sitting(chance, decided, HearingKind.CUSTODY, "8B"))


def _sitting(chance: random.Random, on: date, kind: HearingKind, code: str | None) -> Sitting:
    minutes = {HearingKind.MASTER: 15, HearingKind.MERITS: chance.choice((60, 90, 120, 180))}.get(kind, 30)
    return Sitting(on, chance.choice(SLOTS), minutes, kind, code)


def court_day(day: date) -> date:
    """That day, or the next on which the courts sit."""
    while not is_court_day(day):
        day += timedelta(days=1)
    return day


def _whole_day(calendar: SittingCalendar, day: date) -> date:
    """That day, or the next on which the judge is not away for any part."""
    while calendar.available(day) < 1:
        day += timedelta(days=1)
    return day


def court_day_before(day: date) -> date:
    """The last day before on which the courts sit."""
    day -= timedelta(days=1)
    while not is_court_day(day):
        day -= timedelta(days=1)
    return day


def _sitting_day_before(calendar: SittingCalendar, day: date) -> date:
    while not calendar.available(day):
        day -= timedelta(days=1)
    return day


def _draw(chance: random.Random, weights: dict[_Drawn, int]) -> _Drawn:
    """One of the keys, as often as its weight says."""
    return chance.choices(list(weights), list(weights.values()))[0]
