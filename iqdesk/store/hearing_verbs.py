"""The verbs about a hearing: set, and recorded with what it ended in. Each is one step."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import COMPLETED_AT_HEARING, HearingKind, Outcome, OutcomeKind, RuleBroken, Touched
from iqdesk.store.facts_rows import load_adjournment_codes
from iqdesk.store.wording import clock_words, short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from iqdesk.domain.entries import NewHearing


class _HeardRow(NamedTuple):
    """What recording an outcome needs to know of a hearing and its proceeding."""

    day: date
    start: time | None
    kind: HearingKind
    judge: str | None
    code: str | None
    proceeding_id: int
    case_id: int
    completed: date | None
    number: str


class HearingVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_hearing(self, entry: NewHearing) -> Touched:
        """Add a setting before this judge."""
        if entry.minutes is not None and entry.minutes < 1:
            raise RuleBroken("A setting takes a minute at least. Leave the time out where it is not known.")
        start = None if entry.start is None else entry.start.hour * 60 + entry.start.minute
        name = f"Added {entry.kind.value} hearing, {short_day(entry.on)}, {self._case_number(self._case_of(entry.proceeding_id))}"
        with self._journal.step(name, self.author.id):
            row = {"id": entry.id, "proceeding_id": entry.proceeding_id, "day": entry.on.isoformat(), "start_minute": start}
            row |= {"minutes": entry.minutes, "kind": entry.kind.value, "judge": self._own_code()}
            self._insert("hearings", row)
        return Touched.HEARINGS

    def record_outcome(self, hearing_id: int, outcome: Outcome, today: date) -> Touched:
        """Record what a setting ended in; recorded again, the new outcome replaces the old one.

        A completed merits, master or fear-review hearing completes its proceeding that day in the given manner; a
        completed custody hearing decides the open custody request. RuleBroken, before anything is written, if the
        outcome cannot be.
        """
        heard = self._heard(hearing_id)
        _check_outcome(heard, outcome, today)
        self._check_code(heard, outcome)
        at = f", {clock_words(heard.start)}" if heard.start else f", {short_day(heard.day)}"
        with self._journal.step(f"Marked {outcome.kind.value}{at}, {heard.number}", self.author.id) as step:
            self._change("hearings", hearing_id, {"code": outcome.stored_code(), "is_recorded": 1})
            if heard.kind is HearingKind.CUSTODY:
                self._follow_custody_hearing(heard, outcome)
            elif outcome.kind is OutcomeKind.COMPLETED:
                self._complete(heard.proceeding_id, heard.day, outcome.manner, heard.judge)
            elif heard.code == COMPLETED_AT_HEARING and heard.completed == heard.day:
                self._complete(heard.proceeding_id, None, None, heard.judge)
        return self._journal.touched(step)

    def _check_code(self, heard: _HeardRow, outcome: Outcome) -> None:
        """A hearing that did not proceed needs a code that says so, or the measures would take it for held."""
        if outcome.kind is OutcomeKind.DID_NOT_PROCEED:
            codes = load_adjournment_codes(self._connection)
            if codes.is_held(outcome.code, heard.day):
                told = f"Code {outcome.code} does not say that the hearing did not take place."
                raise RuleBroken(f"{told} Mark it adjourned, or take another code.")

    def _follow_custody_hearing(self, heard: _HeardRow, outcome: Outcome) -> None:
        """A custody hearing decides one request; marked otherwise afterwards, it leaves that request open again."""
        had_decided = heard.code == COMPLETED_AT_HEARING
        decides = outcome.kind is OutcomeKind.COMPLETED
        if decides and not had_decided:
            self._decide_open_custody_request(heard.proceeding_id, heard.day)
        elif had_decided and not decides:
            self._reopen_custody_request(heard.proceeding_id, heard.day)

    def _reopen_custody_request(self, proceeding_id: int, decided_on: date) -> None:
        found = self._connection.execute(
            "select id from custody_requests where proceeding_id = ? and decided_on = ? order by requested limit 1",
            (proceeding_id, decided_on.isoformat()),
        ).fetchone()
        if found is not None:
            self._change("custody_requests", found[0], {"decided_on": None, "has_decision": 0})

    def _decide_open_custody_request(self, proceeding_id: int, on: date) -> None:
        found = self._connection.execute(
            """
            select id from custody_requests where proceeding_id = ? and decided_on is null and coalesce(requested, '') <= ?
            order by requested limit 1
            """,
            (proceeding_id, on.isoformat()),
        ).fetchone()
        if found is not None:
            self._change("custody_requests", found[0], {"decided_on": on.isoformat(), "has_decision": 1})

    def _heard(self, hearing_id: int) -> _HeardRow:
        day, start, kind, judge, code, proceeding_id, case_id, completed = self._row(
            """
            select day, start_minute, kind, hearings.judge, code, proceeding_id, case_id, completed
            from hearings join proceedings on proceedings.id = proceeding_id where hearings.id = ?
            """,
            hearing_id,
            "hearing",
        )
        done = date.fromisoformat(completed) if completed else None
        at = None if start is None else time(*divmod(start, 60))
        return _HeardRow(
            date.fromisoformat(day), at, HearingKind(kind), judge, code, proceeding_id, case_id, done, self._case_number(case_id)
        )


def _check_outcome(heard: _HeardRow, outcome: Outcome, today: date) -> None:
    outcome.check(heard.kind)
    takes_place = outcome.kind in (OutcomeKind.HELD, OutcomeKind.COMPLETED, OutcomeKind.RESERVED)
    if takes_place and heard.day > today:
        raise RuleBroken(
            f"This hearing is set for {short_day(heard.day)}. It can be marked {outcome.kind.value} once that day has come."
        )
    completes = outcome.kind is OutcomeKind.COMPLETED and heard.kind is not HearingKind.CUSTODY
    if completes and heard.completed is not None and heard.completed != heard.day:
        raise RuleBroken(f"This proceeding is completed already, on {short_day(heard.completed)}. Correct that first.")
