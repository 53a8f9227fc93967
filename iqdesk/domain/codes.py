"""Adjournment codes as typed values: whether the slot was held, who it came from, and when the code was valid.

A code that is not in the table is kept and shown raw; it reads as held and its cause as unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum


class Cause(Enum):
    """Who or what an adjournment came from (assigned from the label: inference, editable in the docket)."""

    RESPONDENT = "respondent"
    DHS = "dhs"
    COURT = "court"
    JUDGE = "judge-leave-detail"
    INTERPRETER = "interpreter"
    FACILITY = "facility/technical"
    OPERATIONAL = "operational"
    COMPLETION = "completion"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return _CAUSE_LABELS[self]


_CAUSE_LABELS = {
    Cause.RESPONDENT: "Respondent",
    Cause.DHS: "DHS",
    Cause.COURT: "Court",
    Cause.JUDGE: "Judge’s leave, detail or reassignment",
    Cause.INTERPRETER: "Interpreter",
    Cause.FACILITY: "Facility or technical",
    Cause.OPERATIONAL: "Operational",
    Cause.COMPLETION: "Completion",
    Cause.OTHER: "Other or not known",
}


class HearingHeld(Enum):
    """Whether a hearing with this code took place; unknown reads as held unless a reading asks for the record."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return "Not said" if self is HearingHeld.UNKNOWN else self.value.capitalize()


@dataclass(frozen=True, slots=True)
class AdjournmentCode:
    """One code with its flags, valid from `first` to `last` (either open)."""

    code: str
    label: str
    cause: Cause
    held: HearingHeld
    dhs_did_not_produce: bool = False
    background_check: bool = False
    attributable_to_judge: bool = False
    first: date | None = None
    last: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether this entry speaks for `day`."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True)
class AdjournmentCodes:
    """The table in force, looked up by code and day."""

    entries: tuple[AdjournmentCode, ...]
    _by_code: dict[str, tuple[AdjournmentCode, ...]] = field(init=False, repr=False, compare=False)
    _always: dict[str, AdjournmentCode] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_code: dict[str, tuple[AdjournmentCode, ...]] = {}
        for entry in sorted(self.entries, key=lambda one: one.first or date.min, reverse=True):
            by_code[entry.code] = (*by_code.get(entry.code, ()), entry)
        object.__setattr__(self, "_by_code", by_code)
        always = {code: found[0] for code, found in by_code.items() if found[0].first is None and found[0].last is None}
        object.__setattr__(self, "_always", always)

    def on(self, code: str, day: date) -> AdjournmentCode | None:
        """The entry for `code` valid on `day`, the latest begun; None when the table does not know it."""
        entry = self._always.get(code)  # nearly every code has one entry without dates
        if entry is not None:
            return entry
        for entry in self._by_code.get(code, ()):
            if entry.valid_on(day):
                return entry
        return None

    def is_held(self, code: str | None, day: date, *, only_recorded: bool = False) -> bool:
        """Whether a row with `code` on `day` took place; `only_recorded` wants the code to say so."""
        if code is None:
            return True
        entry = self.on(code, day)
        if only_recorded:
            return entry is not None and entry.held is HearingHeld.YES
        return entry is None or entry.held is not HearingHeld.NO

    def not_produced(self, code: str | None, day: date) -> bool:
        """Whether DHS did not produce the respondent."""
        entry = None if code is None else self.on(code, day)
        return entry is not None and entry.dhs_did_not_produce

    def background_check(self, code: str | None, day: date) -> bool:
        """Whether the code says that a background check was pending."""
        entry = None if code is None else self.on(code, day)
        return entry is not None and entry.background_check

    def cause(self, code: str | None, day: date) -> Cause:
        """Who or what the code names; OTHER when unknown."""
        entry = None if code is None else self.on(code, day)
        return Cause.OTHER if entry is None else entry.cause

    def label(self, code: str, day: date) -> str:
        """The code's wording, or the raw code when the table does not know it."""
        entry = self.on(code, day)
        return code if entry is None else entry.label
