"""What a projection is made from: this judge's own completions of the last 52 weeks, and the settings that are still ahead."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import ENTERED_IN_ERROR, Custody, HearingKind
from iqdesk.domain.facts import Known
from iqdesk.domain.measures import completed_proceedings
from iqdesk.domain.projection_settings import A_WEEK, Dated, dated, leads, settings_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.docket import Hearing, Proceeding
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.projection_settings import Lead

WEEKS_BACK = 52
NONE_DATED = Dated(0, 0)


class KindShare(NamedTuple):
    """How often this judge's settings of one kind ended in a completion that day, and how many such are set ahead.

    `settings` are those of the last 52 weeks, the ones that were moved or did not proceed among them: a setting ahead can be
    moved as well.
    """

    kind: HearingKind
    settings: int
    completed: int
    ahead: int

    @property
    def share(self) -> Fraction | None:
        """Completed over set; None where nothing was set."""
        return Fraction(self.completed, self.settings) if self.settings else None

    def as_json(self) -> dict[str, object]:
        """One line of `projection.kinds`."""
        share = None if self.share is None else round(float(self.share), 4)
        return {
            "kind": self.kind.value,
            "settings": self.settings,
            "completed": self.completed,
            "share": share,
            "ahead": self.ahead,
        }


class CustodyShare(NamedTuple):
    """The same for the settings of detained respondents, or of the others."""

    settings: int
    completed: int


class SetAhead(NamedTuple):
    """A setting that is still to come."""

    on: date
    kind: HearingKind


class Week(NamedTuple):
    """Seven days that have passed: their completions and how much of them the judge could sit."""

    completions: int
    available: Fraction


@dataclass(frozen=True, slots=True)
class Evidence:
    """This judge's own past and what is set, as of one day; `completed` are the dates of the last 52 weeks, in order.

    `leads` say, week by week ahead, what the settings of the past promised from as far; none where `dated` tells too little.
    """

    year: FiscalYear
    as_of: date
    calendar: SittingCalendar
    this_year: tuple[date, ...]
    completed: tuple[date, ...]
    weeks: tuple[Week, ...]
    kinds: tuple[KindShare, ...]
    detained: CustodyShare
    not_detained: CustodyShare
    ahead: tuple[SetAhead, ...]
    dated: Dated = NONE_DATED
    leads: tuple[Lead, ...] = ()

    @property
    def count(self) -> int:
        """The completions of the year so far."""
        return len(self.this_year)

    def kind(self, kind: HearingKind) -> KindShare:
        """What is known of the settings of one kind."""
        return next((one for one in self.kinds if one.kind is kind), KindShare(kind, 0, 0, 0))


def looks_back_to(as_of: date) -> date:
    """The first of the 364 days that evidence is taken from."""
    return as_of - WEEKS_BACK * A_WEEK + timedelta(days=1)


def evidence(
    facts: Facts,
    goals: GoalSet,
    year: FiscalYear,
    as_of: date,
    readings: frozenset[str],
    entered: Mapping[int, date] | None = None,
) -> Evidence:
    """What there is to project `year` from, by the rule of completions that `goals` and `readings` say.

    `entered` has the days on which hearings were set, as far as they are known.
    """
    first = looks_back_to(as_of)
    recent = tuple(hearing for hearing in facts.hearings if hearing.on >= first)  # a large docket's are mostly older
    known = Known(replace(facts, hearings=recent), as_of)
    counted = _counted(known, goals, {FiscalYear.of(first), FiscalYear.of(as_of)}, readings)
    this_year = _counted(known, goals, {year}, readings)
    done = {one.id: one.completed for one in counted if one.completed is not None and first <= one.completed}
    completed = tuple(sorted(done.values()))
    past = _settings(known, first)
    weeks = _weeks(facts.calendar, completed, as_of)
    begins, weeks_ahead = as_of - len(weeks) * A_WEEK, max(0, -((as_of - year.last) // A_WEEK))
    ends = {one.id: one.completed for one in facts.proceedings if one.completed is not None}
    coming = [one for one in recent if as_of < one.on <= year.last and one.judge in known.judges and one.code != ENTERED_IN_ERROR]
    settings = settings_of([*past, *coming], entered or {}, ends)
    held = [one for one, _ in settings if begins < one.on <= as_of]
    ahead = tuple(SetAhead(one.on, one.kind) for one, is_open in settings if one.is_ahead(as_of, is_open=is_open))
    kinds, told = _kinds(past, done, ahead), dated(held)
    share = {one.kind: float(one.share or 0) for one in kinds}
    return Evidence(
        year=year,
        as_of=as_of,
        calendar=facts.calendar,
        this_year=tuple(one.completed for one in this_year if one.completed is not None),
        completed=completed,
        weeks=weeks,
        kinds=kinds,
        detained=_by_custody(known, past, done, is_detained=True),
        not_detained=_by_custody(known, past, done, is_detained=False),
        ahead=tuple(sorted(ahead, key=_day_and_kind)),
        dated=told,
        leads=leads(held, share, facts.calendar, begins, (len(weeks), weeks_ahead)) if told.tells else (),
    )


def _counted(known: Known, goals: GoalSet, years: Iterable[FiscalYear], readings: frozenset[str]) -> list[Proceeding]:
    """Year by year, because a case can count once in each (`distinct-cases`)."""
    return [one for year in sorted(years) for one in completed_proceedings(known, goals, year, readings)]


def _settings(known: Known, first: date) -> list[Hearing]:
    """This judge's settings since `first`, one of each proceeding and day."""
    latest: dict[tuple[int, date], Hearing] = {}
    for rows in known.hearings.values():
        for one in rows:
            if one.on >= first and one.judge in known.judges and one.code != ENTERED_IN_ERROR:
                latest.setdefault((one.proceeding_id, one.on), one)
    return list(latest.values())


def _weeks(calendar: SittingCalendar, completed: tuple[date, ...], as_of: date) -> tuple[Week, ...]:
    """Seven days each, the last of them ending on `as_of`; none before the first completion or the entry on duty."""
    if not completed:
        return ()
    begins = completed[0] if calendar.on_duty_from is None else max(completed[0], calendar.on_duty_from)
    per_week = Counter((as_of - day) // A_WEEK for day in completed)
    weeks = []
    for back in range(WEEKS_BACK):
        last = as_of - back * A_WEEK
        if last < begins:
            break
        weeks.append(Week(per_week[back], calendar.available_days(last - A_WEEK + timedelta(days=1), last)))
    return tuple(reversed(weeks))


def _kinds(past: list[Hearing], done: dict[int, date], ahead: tuple[SetAhead, ...]) -> tuple[KindShare, ...]:
    settings = Counter(one.kind for one in past)
    ended = Counter(one.kind for one in past if done.get(one.proceeding_id) == one.on)
    coming = Counter(one.kind for one in ahead)
    kinds = (KindShare(kind, settings[kind], ended[kind], coming[kind]) for kind in HearingKind)
    return tuple(one for one in kinds if one.settings or one.ahead)


def _by_custody(known: Known, past: list[Hearing], done: dict[int, date], *, is_detained: bool) -> CustodyShare:
    letters = {one.id: one.custody for one in known.proceedings}
    these = [one for one in past if (letters.get(one.proceeding_id) == Custody.DETAINED.value) is is_detained]
    return CustodyShare(len(these), sum(done.get(one.proceeding_id) == one.on for one in these))


def _day_and_kind(one: SetAhead) -> tuple[date, str]:
    return one.on, one.kind.value
