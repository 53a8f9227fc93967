"""Which typed case a public case is: how alike two are by their days and particulars, and which go together, one to one.

Public data has neither A-number nor name, so a case is known by its days. Two cases cannot be the same when no day of
theirs is the same, when their nearest completions lie more than two weeks apart (a reserved decision is dated within that
time of the hearing, and a day mistyped is near; later than that it is another decision), or when one is a fear review and
the other is not (another charging document). All else that differs only counts against them, because it can be mistyped.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, partial
from heapq import nlargest
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.wording import MONTHS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from iqdesk.domain.records import CaseName

NEAR = 14  # days between two completions that can still be the same
LEAST_SCORE = 5  # one hearing day with nationality and type; less is chance
FEWEST_DAYS = 2  # that a pair has to share before it can be certain; three where no nationality is known
TRIED = 8  # typed cases for a public one that are looked at closely: those that share most days with it
DAYS_NAMED = 3  # in a sentence; more are counted


class MatchSide(Enum):
    """On which side of a match a case stands."""

    TYPED = "typed"
    PUBLIC = "public"


class What(Enum):
    """What happened on a day by which a case is known, and how much one such day says."""

    COMPLETION = ("completion", 6)
    HEARING = ("hearing", 2)
    MOTION = ("motion", 3)
    REQUEST = ("custody request", 4)
    APPEAL = ("appeal", 4)

    def __init__(self, noun: str, weight: int) -> None:
        self.noun = noun
        self.weight = weight

    __hash__ = object.__hash__  # an Enum's own is not C, and every day is hashed with what happened on it


class Particular(Enum):
    """What else is known of a case, and how much it says when it is the same and when it is not."""

    NATIONALITY = ("nationality", 2, -4)
    TYPE = ("type", 1, -4)
    LANGUAGE = ("language", 1, -2)
    CUSTODY = ("custody", 1, 0)  # it changes, and each side has it as of its own day
    FAMILY = ("place in the family", 1, -3)

    def __init__(self, noun: str, same: int, other: int) -> None:
        self.noun = noun
        self.same = same
        self.other = other

    __hash__ = object.__hash__


# What has to be the same, where both sides know it, before a pair is certain.
FIRM = (Particular.NATIONALITY, Particular.TYPE, Particular.LANGUAGE, Particular.FAMILY)

Event = tuple[What, "date"]


@dataclass(frozen=True)
class KnownCase:
    """What a case is known by when names are left out: its days, and its particulars in words."""

    case: CaseName
    days: Mapping[What, tuple[date, ...]]
    particulars: Mapping[Particular, str]
    is_fear_review: bool = False

    def on(self, what: What) -> tuple[date, ...]:
        """The days of one kind, sorted."""
        return self.days.get(what, ())

    @cached_property
    def events(self) -> Counter[Event]:
        """Every day with what happened on it, as often as it did."""
        return Counter((what, day) for what, days in self.days.items() for day in days)

    @cached_property
    def span(self) -> tuple[date, date] | None:
        """The first and the last day."""
        days = [day for days in self.days.values() for day in days]
        return (min(days), max(days)) if days else None

    def within(self, first: date, last: date) -> Counter[Event]:
        """The events from one day to another."""
        if self.span is not None and first <= self.span[0] and self.span[1] <= last:
            return self.events
        return Counter({event: count for event, count in self.events.items() if first <= event[1] <= last})


class Likeness(NamedTuple):
    """How alike a typed and a public case are; `agrees`: in every date of the time that both cover."""

    score: int
    agrees: bool


def likeness(typed: KnownCase, public: KnownCase) -> Likeness | None:
    """How alike two cases are; None when they cannot be the same, or when no more than chance speaks for it."""
    shared = typed.events & public.events
    if not shared or typed.is_fear_review != public.is_fear_review or _completed_apart(typed, public):
        return None
    score = sum(what.weight * count for (what, _), count in shared.items())
    for one in Particular:
        if _both_know(one, typed, public):
            score += one.same if typed.particulars[one] == public.particulars[one] else one.other
    return Likeness(score, _agrees(typed, public, shared)) if score >= LEAST_SCORE else None


def reasons(typed: KnownCase, public: KnownCase) -> Iterator[str]:
    """What speaks for two cases being the same, in words."""
    yield from _days_in_words(typed, public, typed.events & public.events)
    for one in Particular:
        if _both_know(one, typed, public) and typed.particulars[one] == public.particulars[one]:
            yield one.noun


def _both_know(one: Particular, typed: KnownCase, public: KnownCase) -> bool:
    return bool(typed.particulars.get(one) and public.particulars.get(one))


def _completed_apart(typed: KnownCase, public: KnownCase) -> bool:
    """Whether both are completed and no completion of one is near one of the other."""
    ours, theirs = typed.on(What.COMPLETION), public.on(What.COMPLETION)
    return bool(ours and theirs) and all(abs((a - b).days) > NEAR for a in ours for b in theirs)


def _common_span(typed: KnownCase, public: KnownCase) -> tuple[date, date]:
    """The time that both cover; both have days, since they share one."""
    ours, theirs = typed.span, public.span
    if ours is None or theirs is None:  # pragma: no cover - asked only of cases that share a day
        raise ValueError("a case without days covers no time")
    return max(ours[0], theirs[0]), min(ours[1], theirs[1])


def _agrees(typed: KnownCase, public: KnownCase, shared: Counter[Event]) -> bool:
    span = _common_span(typed, public)
    if typed.within(*span) != public.within(*span) or not set(typed.on(What.COMPLETION)) <= set(public.on(What.COMPLETION)):
        return False
    if any(typed.particulars[one] != public.particulars[one] for one in FIRM if _both_know(one, typed, public)):
        return False
    named = _both_know(Particular.NATIONALITY, typed, public)
    return (shared.total() if named else len({day for _, day in shared})) >= FEWEST_DAYS + (not named)


def _days_in_words(typed: KnownCase, public: KnownCase, shared: Counter[Event]) -> Iterator[str]:
    days = {what: sorted(day for kind, day in shared.elements() if kind is what) for what in What}
    if days[What.COMPLETION]:
        yield f"same completion, {day_list(days[What.COMPLETION])}"
    if days[What.HEARING]:
        first, last = _common_span(typed, public)
        among = len([day for day in typed.on(What.HEARING) if first <= day <= last])
        yield f"{len(days[What.HEARING])} of {among} hearing {'date' if among == 1 else 'dates'}"
    for what, done in ((What.MOTION, "received"), (What.REQUEST, "of"), (What.APPEAL, "filed")):
        if days[what]:
            yield f"{what.noun}{'s' if len(days[what]) > 1 else ''} {done} {day_list(days[what])}"


def differences(typed: KnownCase, public: KnownCase) -> Iterator[str]:
    """What differs between two cases, in words: completions, hearing days in the time both cover, particulars."""
    ours, theirs = typed.on(What.COMPLETION), public.on(What.COMPLETION)
    if not set(ours) & set(theirs) and (ours or theirs):
        yield f"completion: {_or_none(ours)} typed, {_or_none(theirs)} in the release"
    if typed.span and public.span:
        first, last = _common_span(typed, public)
        here = Counter(day for day in typed.on(What.HEARING) if first <= day <= last)
        there = Counter(day for day in public.on(What.HEARING) if first <= day <= last)
        if here - there:
            yield f"typed only: {_hearings((here - there).elements())}"
        if there - here:
            yield f"in the release only: {_hearings((there - here).elements())}"
    for one in Particular:
        if _both_know(one, typed, public) and typed.particulars[one] != public.particulars[one]:
            yield f"{one.noun}: {typed.particulars[one]} typed, {public.particulars[one]} in the release"


def _or_none(days: Sequence[date]) -> str:
    return day_list(days) if days else "none"


def _hearings(days: Iterable[date]) -> str:
    named = list(days)
    return f"{'hearing' if len(named) == 1 else 'hearings'} of {day_list(named)}"


def day_list(days: Iterable[date]) -> str:
    """`Mar 9, 2027`, `Mar 9, 2027 and Mar 12, 2027`; more than three are counted: `7 days`."""
    named = [f"{MONTHS[day.month - 1][:3]} {day.day}, {day.year}" for day in sorted(days)]
    if len(named) > DAYS_NAMED:
        return f"{len(named)} days"
    return " and ".join(part for part in ("; ".join(named[:-1]), named[-1]) if part)


class Candidate(NamedTuple):
    """A typed case that a public case could be."""

    public_id: int
    typed_id: int
    likeness: Likeness


def candidates(
    typed: Mapping[int, KnownCase], public: Iterable[KnownCase], refused: Collection[tuple[int, int]] = ()
) -> list[Candidate]:
    """The typed cases that each public case could be, those that share a day tried, the pairs refused left out.

    Cases that cannot be told apart, as the members of a family, go together in the order in which they are given.
    """
    on: dict[Event, list[int]] = {}
    for identity, known in typed.items():
        for event in known.events:
            on.setdefault(event, []).append(identity)
    ranks = {
        identity: (known.particulars.get(Particular.NATIONALITY), -place) for place, (identity, known) in enumerate(typed.items())
    }
    found: list[Candidate] = []
    for theirs in public:
        shares: dict[int, int] = defaultdict(int)
        for event in theirs.events:
            for identity in on.get(event, ()):
                shares[identity] += event[0].weight
        nation = theirs.particulars.get(Particular.NATIONALITY)
        for identity in nlargest(TRIED, shares, key=partial(_closeness, shares, ranks, nation)):
            alike = None if (identity, theirs.case.case_id) in refused else likeness(typed[identity], theirs)
            if alike is not None:
                found.append(Candidate(theirs.case.case_id, identity, alike))
    return found


def _closeness(
    shares: Mapping[int, int], ranks: Mapping[int, tuple[str | None, int]], nation: str | None, identity: int
) -> tuple[int, bool, int]:
    """Which of the cases that share a day with a public one are tried first."""
    nationality, place = ranks[identity]
    return shares[identity], nationality == nation, place


class Proposal(NamedTuple):
    """The typed case put beside a public one; `is_certain`: they agree in every date, and no other pair of either does."""

    typed_id: int
    likeness: Likeness
    is_certain: bool


def proposals(found: Collection[Candidate]) -> dict[int, Proposal]:
    """One typed case for each public case at most, the likest pairs first, by the public case."""
    agreeing = [one for one in found if one.likeness.agrees]
    of_public, of_typed = Counter(one.public_id for one in agreeing), Counter(one.typed_id for one in agreeing)
    chosen: dict[int, Proposal] = {}
    taken: set[int] = set()
    for one in sorted(found, key=likest_first):
        if one.public_id not in chosen and one.typed_id not in taken:
            certain = one.likeness.agrees and of_public[one.public_id] == of_typed[one.typed_id] == 1
            chosen[one.public_id] = Proposal(one.typed_id, one.likeness, certain)
            taken.add(one.typed_id)
    return chosen


def likest_first(one: Candidate) -> tuple[int, bool]:
    """The order of candidates; those that are as likely stay in the order in which the cases were given."""
    return -one.likeness.score, not one.likeness.agrees
