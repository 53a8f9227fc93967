"""Which rows of a matched case are the same: proceedings by how they ended and when they were open, the rest by their days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from iqdesk.domain.docket import HearingKind
from iqdesk.domain.matching import NEAR

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from datetime import date

Pair = tuple[int, int]  # the typed row and the public one


class ProceedingDays(NamedTuple):
    """What tells the proceedings of one case from each other."""

    id: int
    opened: date | None
    completed: date | None
    hearings: frozenset[date]


class SettingDay(NamedTuple):
    """What tells the hearings of one case from each other."""

    id: int
    day: date
    kind: HearingKind
    start: int | None


class FiledDay(NamedTuple):
    """What tells motions, custody requests, appeals, spells or family links of one case from each other."""

    id: int
    filed: date | None
    decided: date | None
    kind: Hashable = None


Made = TypeVar("Made", SettingDay, FiledDay)


def paired_proceedings(typed: Sequence[ProceedingDays], public: Sequence[ProceedingDays]) -> list[Pair]:
    """The likest pairs first; those that cannot be the same are left as they are."""
    likely = [(_likeness(ours, theirs), ours.id, theirs.id) for ours in typed for theirs in public]
    pairs: list[Pair] = []
    taken: set[int] = set()
    for score, ours, theirs in sorted(likely, reverse=True):
        if score >= 0 and not {ours, theirs} & taken:
            pairs.append((ours, theirs))
            taken |= {ours, theirs}
    return pairs


def _likeness(typed: ProceedingDays, public: ProceedingDays) -> int:
    """How alike two proceedings of one case are; below 0 they cannot be the same."""
    shared = len(typed.hearings & public.hearings)
    if typed.completed and public.completed:
        apart = abs((typed.completed - public.completed).days)
        return -1 if apart > NEAR else 2 * shared + (1000 if not apart else 100)
    if not shared and (_ended_before(typed, public) or _ended_before(public, typed)):
        return -1
    return 2 * shared + (typed.completed == public.completed) + 2 * (typed.opened is not None and typed.opened == public.opened)


def _ended_before(one: ProceedingDays, other: ProceedingDays) -> bool:
    return one.completed is not None and other.opened is not None and one.completed < other.opened


def paired_settings(typed: Iterable[SettingDay], public: Iterable[SettingDay]) -> list[Pair]:
    """Same day, kind and hour first, then same day and kind, then same day and hour, then the same day.

    A custody hearing is never taken for another kind: the bond record is kept apart from the case.
    """
    return _paired(
        sorted(typed, key=_hour),
        sorted(public, key=_hour),
        (
            lambda one: (one.day, one.kind, one.start),
            lambda one: (one.day, one.kind),
            lambda one: None if one.start is None else (one.day, _is_custody(one), one.start),
            lambda one: (one.day, _is_custody(one)),
        ),
    )


def _hour(one: SettingDay) -> int:
    return -1 if one.start is None else one.start


def _is_custody(one: SettingDay) -> bool:
    return one.kind is HearingKind.CUSTODY


def paired_filings(typed: Iterable[FiledDay], public: Iterable[FiledDay]) -> list[Pair]:
    """Same receipt and kind first, then same receipt, then same decision and kind."""
    return _paired(
        list(typed),
        list(public),
        (
            lambda one: None if one.filed is None else (one.filed, one.kind),
            lambda one: one.filed,
            lambda one: None if one.decided is None else (one.decided, one.kind),
        ),
    )


def _paired(typed: list[Made], public: list[Made], keys: Sequence[Callable[[Made], Hashable]]) -> list[Pair]:
    """Rows with the same key, the first keys first, each row once; a key of None is the same as nothing."""
    pairs: list[Pair] = []
    for key in keys:
        waiting: dict[Hashable, list[Made]] = {}
        for theirs in public:
            waiting.setdefault(key(theirs), []).append(theirs)
        waiting.pop(None, None)
        for ours in list(typed):
            found = waiting.get(key(ours))
            if found:
                theirs = found.pop(0)
                pairs.append((ours.id, theirs.id))
                typed.remove(ours)
                public.remove(theirs)
    return pairs
