"""How the lines of the ledger of circumstances come about: each takes the settings that are its own, the first that may."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from iqdesk.domain.calendar import PARTS_OF_A_DAY, days_between, is_court_day
from iqdesk.domain.circumstances import days_taken
from iqdesk.domain.codes import Cause
from iqdesk.domain.docket import HearingKind
from iqdesk.domain.outcome_codes import reads_as_outside
from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
from iqdesk.domain.statement.circumstance_ledger import Circumstance, CircumstanceLedger, Origin, in_order
from iqdesk.domain.statement.own_settings import is_postponed, is_slot_lost, own_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from iqdesk.domain.calendar import Away, Closure, FiscalYear, SittingCalendar
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import Hearing
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, GivenReason

NO_LINE = "Reason given at the miss"
CODES_NAMED = 3  # in the words of a cause; its evidence names them all
KIND_OF_CAUSE = {
    Cause.RESPONDENT: CircumstanceKind.RESPONDENT,
    Cause.DHS: CircumstanceKind.DHS,
    Cause.COURT: CircumstanceKind.COURT,
    Cause.JUDGE: CircumstanceKind.JUDGE,
    Cause.INTERPRETER: CircumstanceKind.INTERPRETER,
    Cause.FACILITY: CircumstanceKind.FACILITY,
    Cause.OPERATIONAL: CircumstanceKind.OPERATIONAL,
    Cause.COMPLETION: CircumstanceKind.OTHER,
    Cause.OTHER: CircumstanceKind.OTHER,
}


def circumstance_ledger(
    facts: Facts, year: FiscalYear, as_of: date, entries: Sequence[CircumstanceEntry], reasons: Sequence[GivenReason]
) -> CircumstanceLedger:
    """Everything that the docket holds of what kept the judge from sitting and hearings from being held, up to `as_of`.

    `reasons` are those of the misses of this year up to `as_of`.
    """
    making = _Making(facts, year, as_of)
    lines = [
        *(making.typed(entry) for entry in sorted(entries, key=_by_day) if making.has(entry.first, entry.last)),
        *(making.closure(closure, days) for closure, days in making.closed),
        *(making.away(entry, days) for entry, days in making.taken),
        *(making.reason(given) for given in reasons),
        *making.causes(),
    ]
    return CircumstanceLedger(year, as_of, tuple(sorted(lines, key=in_order)))


def _by_day(entry: CircumstanceEntry) -> tuple[date, int]:
    return entry.first, entry.id


class _Making:
    """One ledger while it is made: the postponed settings that no line has taken yet."""

    def __init__(self, facts: Facts, year: FiscalYear, as_of: date) -> None:
        self._codes, self._calendar = facts.codes, facts.calendar
        self._first, self._last = year.first, min(as_of, year.last)
        own = own_settings(facts, year, as_of)
        self._own = {hearing.id: hearing for hearing in own}
        self._left = {hearing.id: hearing for hearing in own if is_postponed(hearing, facts.codes)}
        self._on: defaultdict[date, list[Hearing]] = defaultdict(list)
        for hearing in self._left.values():
            self._on[hearing.on].append(hearing)
        self._proceeding_of = {request.id: request.proceeding_id for request in facts.custody_requests}
        self.closed = _days_closed(facts.calendar, self._first, self._last)
        self.taken = days_taken(facts.calendar, year, as_of)
        self._lost = {day for _, days in (*self.closed, *self.taken) for day in days}

    def has(self, first: date, last: date) -> bool:
        """Whether days reach into the days of the ledger."""
        return first <= self._last and last >= self._first

    def typed(self, entry: CircumstanceEntry) -> Circumstance:
        """A line of an entry, with the settings it names: the judge's own of the year, postponed or not."""
        named = [self._own.pop(one) for one in entry.hearings if one in self._own]
        settings, slots = self._take(named)
        held = tuple(one.id for one in named if not is_postponed(one, self._codes))
        elsewhere = tuple(one for one in entry.hearings if one not in settings)
        return Circumstance(
            *(f"entry {entry.id}", Origin.TYPED, entry.kind, entry.first, entry.last, entry.words, entry.is_outside),
            *(entry.evidence, None, settings, slots, entry.cases),
            held=held,
            not_counted=elsewhere,
        )

    def closure(self, closure: Closure, days: Mapping[date, int]) -> Circumstance:
        """A line of a closure that took court days, with the settings postponed on them."""
        key, kind = f"closure {closure.id}", CircumstanceKind.CLOSURE
        head = (key, Origin.CLOSURE, kind, closure.first, closure.last, closure.reason, True, closure.source)
        return self._of_days(Circumstance(*head), days)

    def away(self, entry: Away, days: Mapping[date, int]) -> Circumstance:
        """A line of the away ledger, with the settings postponed on its days."""
        kind, said = CircumstanceKind.of_away(entry.kind), entry.note or entry.kind.label
        head = (f"away {entry.id}", Origin.AWAY, kind, entry.first, entry.last, said, entry.reads_outside, entry.evidence)
        return self._of_days(Circumstance(*head), days)

    def reason(self, given: GivenReason) -> Circumstance:
        """A line of a reason given at a miss, with the setting that missed where its code postponed it.

        A reason without a code is read by the setting's. One whose miss is gone takes none.
        """
        is_custody = given.subject in self._proceeding_of
        proceeding = self._proceeding_of[given.subject] if is_custody else given.subject
        missed = [
            hearing
            for hearing in self._on[given.day]
            if hearing.proceeding_id == proceeding and (hearing.kind is HearingKind.CUSTODY) == is_custody
        ]
        missed = [] if given.is_miss_gone else missed
        settings, slots = self._take(missed)
        code = given.code or next((hearing.code for hearing in missed), None)
        read = reads_as_outside(code, self._codes, given.day)
        label = NO_LINE if code is None else self._codes.label(code, given.day)
        return Circumstance(
            *(f"reason {given.id}", Origin.REASON, kind_of_code(code, self._codes, given.day), given.day, given.day),
            *(given.words or label, read if given.is_outside is None else given.is_outside, given.evidence, None),
            *(settings, slots, () if given.case_id is None else (given.case_id,)),
            is_miss_gone=given.is_miss_gone,
        )

    def causes(self) -> Iterator[Circumstance]:
        """A line for each cause and control of the settings that are left."""
        found: defaultdict[tuple[CircumstanceKind, bool | None], list[Hearing]] = defaultdict(list)
        for hearing in self._left.values():
            kind = kind_of_code(hearing.code, self._codes, hearing.on)
            found[kind, reads_as_outside(hearing.code, self._codes, hearing.on)].append(hearing)
        for (kind, outside), hearings in found.items():
            words, evidence = _codes_in_words(hearings, self._codes)
            yield Circumstance(
                *(_key_of_cause(kind, outside=outside), Origin.CODE, kind, hearings[0].on, hearings[-1].on),
                *(words, outside, evidence, None),
                *(tuple(one.id for one in hearings), self._slots(hearings)),
            )

    def _of_days(self, line: Circumstance, days: Mapping[date, int]) -> Circumstance:
        available = Fraction(sum(part * self._calendar.share_on(day) for day, part in days.items()), PARTS_OF_A_DAY)
        settings, slots = self._take(hearing for day in days for hearing in self._on[day])
        court_days = Fraction(sum(days.values()), 100)
        return replace(line, available_days=available, court_days=court_days, settings=settings, lost_slots=slots)

    def _take(self, hearings: Iterable[Hearing]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The settings that no line has yet, by date, and which of them are slots lost."""
        own = [one for one in hearings if one.id in self._left or not is_postponed(one, self._codes)]
        for one in own:
            self._left.pop(one.id, None)
        own.sort(key=lambda one: (one.on, one.id))
        return tuple(one.id for one in own), self._slots(own)

    def _slots(self, hearings: Iterable[Hearing]) -> tuple[int, ...]:
        return tuple(one.id for one in hearings if one.on not in self._lost and is_slot_lost(one, self._codes))


def _key_of_cause(kind: CircumstanceKind, *, outside: bool | None) -> str:
    """`cause dhs`, `cause court within`: one key for each kind and control."""
    key = f"cause {kind.name.lower().replace('_', '-')}"
    if kind is CircumstanceKind.NOT_PRODUCED and outside is None:  # a flag of a code, whatever its cause: it can read each way
        return f"{key} not-stated"
    return f"{key} within" if outside is False else key


def kind_of_code(code: str | None, codes: AdjournmentCodes, day: date) -> CircumstanceKind:
    """What kind of circumstance a code stands for, as the table reads on a day."""
    if codes.not_produced(code, day):
        return CircumstanceKind.NOT_PRODUCED
    return KIND_OF_CAUSE[codes.cause(code, day)]


def _days_closed(calendar: SittingCalendar, first: date, last: date) -> list[tuple[Closure, dict[date, int]]]:
    """Each closure in use that took court days from entry on duty, with those days, each whole; a day is closed once."""
    taken: set[date] = set()
    found = []
    for closure in sorted(calendar.closures, key=lambda one: (one.first, one.id)):
        since = max(closure.first, first, calendar.on_duty_from or first)
        inside = days_between(since, min(closure.last, last)) if closure.in_use else ()
        days = {day: 100 for day in inside if is_court_day(day) and day not in taken}
        taken.update(days)
        if days:
            found.append((closure, days))
    return found


def _codes_in_words(hearings: Sequence[Hearing], codes: AdjournmentCodes) -> tuple[str, str]:
    """What postponed some settings: the codes most frequent by name, and all of them by number."""
    labels = {one.code or "": codes.label(one.code or "", one.on) for one in hearings}
    counted = sorted(Counter(one.code or "" for one in hearings).items(), key=lambda pair: (-pair[1], pair[0]))
    named = [f"{labels[code]} ({count:,})" for code, count in counted[:CODES_NAMED]]
    rest = sum(count for _, count in counted[CODES_NAMED:])
    more = f"; other codes ({rest:,})" if rest else ""
    noun = "Code" if len(labels) == 1 else "Codes"
    return "; ".join(named) + more, f"{noun} {', '.join(sorted(labels))}"
