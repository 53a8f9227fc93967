"""The dry run of a calendar: what each event would do to the away ledger, and why some do nothing. Nothing is written here."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.calendar import AwayKind, FiscalYear, days_between, is_court_day
from iqdesk.domain.docket import Touched
from iqdesk.domain.entries import AwayCorrection, NewAway
from iqdesk.exchange.calendar_file import kind_named, own_uid

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from iqdesk.domain.calendar import Away
    from iqdesk.exchange.calendar_file import CalendarEvent
    from iqdesk.store.docket_file import DocketFile

# The words by which a person names days away, in the order in which they decide: sick leave during a detail is a detail.
_WORDS = (
    (AwayKind.DETAIL, r"detail|detailed"),
    (AwayKind.TRAINING, r"training|conference|course|seminar|webinar|workshop"),
    (AwayKind.UNION_TIME, r"union|official time"),
    (AwayKind.COURT_CLOSURE, r"closure|closed"),
    (AwayKind.OUTAGE, r"outage|down|no power"),
    (AwayKind.LEAVE, r"leave|vacation|sick|pto|out of office|ooo"),
    (AwayKind.OTHER_DUTY, r"duty"),
)
NO_KIND = "It says no kind of day away."


class Fate(Enum):
    """What becomes of an event."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """As shown on screen."""
        return self.value.capitalize()


class PlannedEvent(NamedTuple):
    """One event and what it would do; `entry_id` is the entry that it changes or that is there already."""

    event: CalendarEvent
    fate: Fate
    kind: AwayKind | None
    reason: str = ""
    entry_id: int | None = None


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """Every event with its fate, over the away ledger as it stood."""

    events: tuple[PlannedEvent, ...]
    new: tuple[NewAway, ...]
    changed: tuple[tuple[int, AwayCorrection], ...]

    def counts(self) -> dict[Fate, int]:
        """How many events have each fate."""
        found = Counter(one.fate for one in self.events)
        return {fate: found[fate] for fate in Fate}

    @property
    def writes(self) -> int:
        """How many events change the ledger."""
        return len(self.new) + len(self.changed)

    @property
    def without_kind(self) -> int:
        """How many are refused because nothing says their kind."""
        return sum(one.reason == NO_KIND for one in self.events)


def last_day_read(today: date) -> date:
    """Up to when an event that repeats is taken in: to the end of the fiscal year after this one."""
    return FiscalYear(FiscalYear.of(today).year + 1).last


def plan_calendar(events: Iterable[CalendarEvent], ledger: Sequence[Away], otherwise: AwayKind | None = None) -> CalendarPlan:
    """What the events would do; one that says no kind is taken as `otherwise`.

    An event that was read before changes the days of its entry alone: its kind and its words are as they stand here.
    """
    by_uid = {own_uid(entry): entry for entry in ledger}
    planned: list[PlannedEvent] = []
    seen: set[str] = set()
    for event in events:
        planned.append(_planned(event, ledger, by_uid, otherwise, seen))
        seen |= {event.uid} - {""}
    new = tuple(_new(one) for one in planned if one.fate is Fate.NEW)
    by_id = {entry.id: entry for entry in ledger}
    changed = tuple((i, _changed(one.event, by_id[i])) for one in planned if one.fate is Fate.CHANGED and (i := one.entry_id))
    return CalendarPlan(tuple(planned), new, changed)


def _planned(
    event: CalendarEvent, ledger: Sequence[Away], by_uid: dict[str, Away], otherwise: AwayKind | None, seen: set[str]
) -> PlannedEvent:
    kind = kind_of(event)
    if event.refusal:
        return PlannedEvent(event, Fate.REFUSED, kind, event.refusal)
    if event.uid in seen:
        return PlannedEvent(event, Fate.REFUSED, kind, "The calendar has another event of the same name (UID).")
    stands = by_uid.get(event.uid)
    if stands is None:
        return _planned_anew(event, kind or otherwise, ledger)
    is_same = (stands.first, stands.last, stands.hundredths) == (event.first, event.last, event.hundredths)
    return PlannedEvent(event, Fate.KNOWN if is_same else Fate.CHANGED, stands.kind, "", stands.id)


def _planned_anew(event: CalendarEvent, kind: AwayKind | None, ledger: Sequence[Away]) -> PlannedEvent:
    if not any(map(is_court_day, days_between(event.first, event.last))):
        return PlannedEvent(event, Fate.REFUSED, kind, "No court day lies in it.")
    if kind is None:
        return PlannedEvent(event, Fate.REFUSED, None, NO_KIND)
    twin = next((one for one in ledger if (one.first, one.last, one.kind) == (event.first, event.last, kind)), None)
    if twin is not None:
        return PlannedEvent(event, Fate.KNOWN, kind, "", twin.id)
    return PlannedEvent(event, Fate.NEW, kind)


def kind_of(event: CalendarEvent) -> AwayKind | None:
    """The kind that an event says: our own word for it, a category of that name, else a word of its title."""
    for word in (event.kind_word, *event.categories):
        named = kind_named(word)
        if named is not None:
            return named
    said = f"{event.summary} {' '.join(event.categories)}".lower()
    return next((kind for kind, words in _WORDS if re.search(rf"\b(?:{words})\b", said)), None)


def _new(one: PlannedEvent) -> NewAway:
    event, kind = one.event, one.kind or AwayKind.OTHER_DUTY
    note = "" if event.summary == kind.label else event.summary
    return NewAway(event.first, event.last, kind, event.hundredths, note, calendar_uid=event.uid or None)


def _changed(event: CalendarEvent, stands: Away) -> AwayCorrection:
    by_hand = stands.note, stands.is_outside, stands.evidence
    return AwayCorrection(event.first, event.last, stands.kind, event.hundredths, *by_hand)


def take_in(file: DocketFile, name: str, plan: CalendarPlan) -> Touched:
    """Write what the plan says, in one step that one Undo takes back."""
    return file.record_calendar(name, plan.new, plan.changed) if plan.writes else Touched.NOTHING
