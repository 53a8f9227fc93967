"""The ledger of circumstances of one year: what a person entered, and what comes from days away, closures, codes and reasons.

No day and no setting is counted twice, and every line keeps the rows that made it. Whether a cause lay with the judge is what
a person says, else how the code table and the kind of a day away are read; it is never decided here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.statement.circumstance_entries import CircumstanceKind

CONTROL = {True: "outside", False: "within", None: "not stated"}  # of the judge's control, as JSON and tables have it


class Origin(Enum):
    """Where a line of the ledger comes from."""

    TYPED = "typed"
    AWAY = "away ledger"
    CLOSURE = "closures"
    CODE = "adjournment codes"
    REASON = "reasons given"


@dataclass(frozen=True, slots=True)
class Circumstance:
    """One line. `key` names it for good: `entry 12`, `away 5`, `closure 3`, `reason 9`, `cause dhs`, `cause court within`.

    `available_days` are days it took that would have been available (`court_days` times the part-time share), None where it
    is of no days. `settings` are the settings it is counted with, `cases` the cases it is linked to: identities, by date.
    A setting is in one line only: with the entry that names it, else with the day it fell on, else with the reason that was
    given for it, else with its code's cause. `lost_slots` are those of `settings` that count as slots lost beyond the days:
    postponed, not held by their code, on no day that was lost whole or in part. `held` are those that an entry names although
    they were not postponed, `not_counted` settings that it names and that stand in another line, or in none. `together` are
    the lines that one line of a grouped ledger stands for, `number` is its place there: C-3. A reason whose miss is
    gone has no number, for no paper speaks of it.
    """

    key: str
    origin: Origin
    kind: CircumstanceKind
    first: date
    last: date
    words: str
    is_outside: bool | None
    evidence: str = ""
    available_days: Fraction | None = None
    settings: tuple[int, ...] = ()
    lost_slots: tuple[int, ...] = ()
    cases: tuple[int, ...] = ()
    court_days: Fraction | None = None
    together: tuple[Circumstance, ...] = ()
    held: tuple[int, ...] = ()
    not_counted: tuple[int, ...] = ()
    is_miss_gone: bool = False
    number: int | None = None

    @property
    def ref(self) -> str:
        """How a paper and a page name it; empty without a number."""
        return "" if self.number is None else f"C-{self.number}"

    @property
    def postponed(self) -> int:
        """How many of its settings were postponed."""
        return len(self.settings) - len(self.held)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that it goes by."""
        return tuple(one.key for one in self.parts)

    @property
    def parts(self) -> tuple[Circumstance, ...]:
        """The lines that it stands for: itself, unless several read alike."""
        return self.together or (self,)

    def as_json(self) -> dict[str, object]:
        """One of `lines`."""
        return {
            "number": self.ref or None,
            "key": self.key,
            "keys": list(self.keys),
            "origin": self.origin.value,
            "kind": self.kind.value,
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "words": self.words,
            "control": CONTROL[self.is_outside],
            "evidence": self.evidence,
            "court_days": rounded(self.court_days),
            "available_days": rounded(self.available_days),
            "settings": list(self.settings),
            "lost_slots": list(self.lost_slots),
            "cases": list(self.cases),
            "not_counted": list(self.not_counted),
            "is_miss_gone": self.is_miss_gone,
        }


@dataclass(frozen=True, slots=True)
class CircumstanceLedger:
    """The lines of one year up to a day, in order of their first day."""

    year: FiscalYear
    as_of: date
    lines: tuple[Circumstance, ...]

    @property
    def available_days(self) -> Fraction:
        """Available days lost in all."""
        return sum((one.available_days or Fraction(0) for one in self.lines), Fraction(0))

    @property
    def court_days(self) -> Fraction:
        """Court days lost in all."""
        return sum((one.court_days or Fraction(0) for one in self.lines), Fraction(0))

    @property
    def settings(self) -> int:
        """Settings that stand in a line."""
        return sum(len(one.settings) for one in self.lines)

    @property
    def lost_slots(self) -> int:
        """Slots lost beyond the days."""
        return sum(len(one.lost_slots) for one in self.lines)

    def line(self, key: str) -> Circumstance | None:
        """The line that goes by a key, or that stands for one that does."""
        return next((one for one in self.lines if key in one.keys), None)

    def line_of(self, setting: int) -> Circumstance | None:
        """The line that a setting is counted with."""
        return next((one for one in self.lines if setting in one.settings), None)

    def lost_on(self, day: date) -> Circumstance | None:
        """The line that took a day, whole or in part."""
        return next((one for one in self.lines if one.court_days and one.first <= day <= one.last), None)

    def without(self, keys: frozenset[str]) -> CircumstanceLedger:
        """The same without some lines: what a draft leaves out."""
        return CircumstanceLedger(self.year, self.as_of, tuple(one for one in self.lines if one.key not in keys))

    def with_misses(self) -> CircumstanceLedger:
        """The same without the reasons whose miss is gone: what a paper may hold."""
        return CircumstanceLedger(self.year, self.as_of, tuple(one for one in self.lines if not one.is_miss_gone))

    def grouped(self) -> CircumstanceLedger:
        """The same with the reasons that read alike in one line, which goes by the key of the first, and every line numbered.

        So a paper has them, and so they are shown: a paper that leaves none out has the same numbers.
        """
        found: dict[object, list[Circumstance]] = {}
        for one in self.lines:
            alike = (one.kind, one.is_outside, one.words, one.evidence, one.is_miss_gone)
            found.setdefault(alike if one.origin is Origin.REASON else one.key, []).append(one)
        lines = (group[0] if len(group) == 1 else _together(group) for group in found.values())
        numbers = count(1)
        told = (one if one.is_miss_gone else replace(one, number=next(numbers)) for one in sorted(lines, key=in_order))
        return CircumstanceLedger(self.year, self.as_of, tuple(told))

    def as_json(self) -> dict[str, object]:
        """What `iqdesk circumstances --json` prints. Keys may be added, none renamed."""
        return {
            "fiscal_year": self.year.year,
            "as_of": self.as_of.isoformat(),
            "court_days": rounded(self.court_days),
            "available_days": rounded(self.available_days),
            "settings": self.settings,
            "lost_slots": self.lost_slots,
            "lines": [one.as_json() for one in self.lines],
        }


def in_order(one: Circumstance) -> tuple[date, date, str]:
    """Lines stand in order of their first day."""
    return one.first, one.last, one.key


def _together(group: list[Circumstance]) -> Circumstance:
    """Reasons that read alike, given at so many misses; they come in order."""
    return replace(
        group[0],
        last=group[-1].last,
        words=f"{group[0].words.rstrip('.')} ({len(group):,} {'reasons' if group[0].is_miss_gone else 'misses'})",
        settings=tuple(setting for one in group for setting in one.settings),
        lost_slots=tuple(slot for one in group for slot in one.lost_slots),
        cases=tuple(dict.fromkeys(case for one in group for case in one.cases)),
        together=tuple(group),
    )


def rounded(value: Fraction | None, digits: int = 4) -> int | float | None:
    """An exact value as JSON has it: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else round(float(value), digits)
