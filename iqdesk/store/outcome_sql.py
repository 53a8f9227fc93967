"""Outcomes as conditions on a hearing's row `h`, so that a list of any length is narrowed and ordered in SQL."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from iqdesk.domain.docket import COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING, ENTERED_IN_ERROR, RESERVED_CODES, OutcomeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iqdesk.domain.codes import AdjournmentCodes

_DONE = frozenset({COMPLETED_AT_HEARING, COMPLETED_BEFORE_HEARING})
_FIXED = _DONE | RESERVED_CODES | {ENTERED_IN_ERROR}


class OutcomeConditions:
    """What `outcome_of` says of a row, as SQL; `values` are to be bound with every one of its conditions."""

    def __init__(self, codes: AdjournmentCodes) -> None:
        self.values: dict[str, object] = {}
        did_not = self._did_not_proceed(codes)
        fixed, done, reserved = (self._listed(*one) for one in (("fixed", _FIXED), ("done", _DONE), ("kept", RESERVED_CODES)))
        went_on = f"h.code not in {fixed} and not {did_not}"
        self.nothing = "(h.code is null and h.is_recorded = 0)"
        self._of = {
            OutcomeKind.HELD: "(h.code is null and h.is_recorded = 1 and h.wants_code = 0)",
            OutcomeKind.COMPLETED: f"h.code in {done}",
            OutcomeKind.ADJOURNED: f"(case when h.code is null then h.wants_code = 1 else {went_on} end)",
            OutcomeKind.RESERVED: f"h.code in {reserved}",
            OutcomeKind.DID_NOT_PROCEED: f"(h.code not in {fixed} and {did_not})",
            OutcomeKind.IN_ERROR: f"h.code = '{ENTERED_IN_ERROR}'",
        }

    def of(self, kind: OutcomeKind) -> str:
        """The condition for one outcome."""
        return self._of[kind]

    def each(self) -> tuple[str, ...]:
        """Every row meets one of these: nothing recorded first, then the outcomes in the order of their keys."""
        return (self.nothing, *(self._of[kind] for kind in OutcomeKind))

    def _listed(self, name: str, codes: Iterable[str]) -> str:
        named = {f"{name}_{place}": code for place, code in enumerate(sorted(codes))}
        self.values |= named
        return f"({', '.join(f':{one}' for one in named)})"

    def _did_not_proceed(self, codes: AdjournmentCodes) -> str:
        """Whether a code that is none of the fixed ones says on that day that the hearing did not take place."""
        always, spans = list[str](), list[str]()
        for code in sorted({entry.code for entry in codes.entries} - _FIXED):
            for first, last in _spans(codes, code):
                if first == date.min and last == date.max:
                    always.append(code)
                    continue
                name = f"span_{len(spans)}"
                self.values |= {name: code, f"{name}_first": first.isoformat(), f"{name}_last": last.isoformat()}
                spans.append(f"(h.code = :{name} and h.day between :{name}_first and :{name}_last)")
        listed = self._listed("gone", always)
        return f"({' or '.join([f'h.code in {listed}', *spans])})"


def _spans(codes: AdjournmentCodes, code: str) -> Iterator[tuple[date, date]]:
    """The spans of days in which the code reads as not held, in the order of time."""
    entries = [entry for entry in codes.entries if entry.code == code]
    starts = {date.min, *(entry.first for entry in entries if entry.first)}
    starts |= {entry.last + timedelta(days=1) for entry in entries if entry.last}
    for start, after in pairwise([*sorted(starts), None]):
        if start is not None and not codes.is_held(code, start):
            yield start, date.max if after is None else after - timedelta(days=1)
