"""What an outcome does to the rows: the hearing's own, the completion of its proceeding, the custody request it decided."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import COMPLETED_AT_HEARING, HearingKind, Manner, Outcome, OutcomeKind, RuleBroken
from iqdesk.domain.wording import spoken_time
from iqdesk.store.brought_about import completed_by_itself
from iqdesk.store.facts_rows import load_adjournment_codes
from iqdesk.store.stored import clock_time
from iqdesk.store.wording import day_words, short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Mapping


class HeardRow(NamedTuple):
    """What recording an outcome needs to know of a hearing and its proceeding."""

    id: int
    day: date
    start: time | None
    kind: HearingKind
    completed: date | None  # its proceeding
    number: str  # its case, in words
    judge: str | None
    code: str | None
    is_recorded: int
    wants_code: int
    manner: str | None
    request_id: int | None
    moved_to: int | None
    shared_with: int | None
    proceeding_id: int
    case_id: int

    @property
    def is_completed(self) -> bool:
        """Whether it is marked completed: the case, or at a custody hearing the request."""
        return self.code == COMPLETED_AT_HEARING

    @property
    def root(self) -> int:
        """The row that a family's rows of this setting share: its own, or the lead's."""
        return self.shared_with or self.id

    def when(self, today: date | None = None) -> str:
        """`10:30 AM`, with the day where that is not today or no hour is known, as the names of steps say it."""
        if self.start is None:
            return day_words(self.day, today)
        hour = spoken_time(self.start)
        return hour if self.day == today else f"{day_words(self.day, today)}, {hour}"


class OutcomeRows(Writing):
    """Writes outcomes inside a step that is open. Mixed into DocketFile."""

    def _heard(self, hearing_id: int) -> HeardRow:
        day, start, kind, completed, *told = self._row(
            """
            select day, start_minute, kind, completed, hearings.judge, code, is_recorded, wants_code, hearings.manner,
                   request_id, moved_to, shared_with, proceeding_id, case_id
            from hearings join proceedings on proceedings.id = proceeding_id where hearings.id = ?
            """,
            hearing_id,
            "hearing",
        )
        done = date.fromisoformat(completed) if completed else None
        number = self._case_number(told[-1])
        return HeardRow(hearing_id, date.fromisoformat(day), clock_time(start), HearingKind(kind), done, number, *told)

    def _check_outcome(self, heard: HeardRow, outcome: Outcome, *, replaces: bool) -> None:
        """Raise RuleBroken, before anything is written, if the outcome cannot be true."""
        outcome.check(heard.kind)
        if outcome.kind is OutcomeKind.DID_NOT_PROCEED:
            self._check_not_held(outcome.code, heard.day)
        completes = outcome.kind is OutcomeKind.COMPLETED and heard.kind is not HearingKind.CUSTODY
        if completes and not replaces and heard.completed not in (None, heard.day):
            raise already_completed(heard.number, heard.completed)

    def _check_not_held(self, code: str | None, day: date) -> None:
        """A hearing that did not proceed needs a code that says so, or the measures would take it for held."""
        if not code or load_adjournment_codes(self._connection).is_held(code, day):
            told = f"Code {code} does not say that the hearing did not take place." if code else "A code is missing."
            raise RuleBroken(f"{told} Mark it adjourned, or take a code that says that it did not take place.")

    def _write_outcome(self, heard: HeardRow, outcome: Outcome) -> None:
        """Put the outcome on the row in place of any before, and let its proceeding or custody request follow."""
        completes = outcome.kind is OutcomeKind.COMPLETED
        decides = completes and heard.kind is HearingKind.CUSTODY
        own = {"wants_code": int(outcome.wants_code), "manner": outcome.manner.value if outcome.manner else None}
        own["request_id"] = self._decide_request(heard) if decides else None
        self._put(heard, {"code": outcome.stored_code(), "is_recorded": 1}, own)
        if not completes:
            self._take_effects_back(heard)
        elif not decides:
            self._complete(heard.proceeding_id, heard.day, outcome.manner, heard.judge)

    def _clear_outcome(self, heard: HeardRow) -> None:
        """Leave the hearing as one whose outcome nobody recorded; what it completed or decided is open again."""
        own = {"wants_code": 0, "manner": None, "request_id": None, "moved_to": None}
        self._put(heard, {"code": None, "is_recorded": 0}, own)
        self._take_effects_back(heard)

    def _put(self, heard: HeardRow, public: Mapping[str, object], own: Mapping[str, object]) -> None:
        """Set the outcome's columns: what public rows have too in any case, what only the desk knows where it differs."""
        here = heard._asdict()
        self._change("hearings", heard.id, dict(public) | {name: value for name, value in own.items() if value != here[name]})

    def _take_effects_back(self, heard: HeardRow) -> None:
        """What the hearing completed or decided, before it was marked otherwise, is open again."""
        if heard.request_id is not None:
            self._change("custody_requests", heard.request_id, {"decided_on": None, "has_decision": 0})
        elif heard.kind is not HearingKind.CUSTODY:
            self._take_completion_back(heard)

    def _take_completion_back(self, heard: HeardRow) -> None:
        """After a completed hearing was marked otherwise: its proceeding ends as another completed hearing says, or is open.

        A completion of another day has been recorded or corrected by itself; it stays. So does one of its own day that was
        recorded by itself before.
        """
        if not heard.is_completed or heard.completed != heard.day:
            return
        other = self._connection.execute(
            """
            select day, hearings.judge, coalesce(hearings.manner, proceedings.manner)
            from hearings join proceedings on proceedings.id = proceeding_id
            where proceeding_id = ? and code = ? and kind <> 'custody' order by day desc, hearings.id limit 1
            """,
            (heard.proceeding_id, COMPLETED_AT_HEARING),
        ).fetchone()
        alone = completed_by_itself(self._connection, heard.case_id, heard.proceeding_id, heard.day.isoformat())
        if alone is not None and (other is None or other[0] != heard.day.isoformat()):
            other = (heard.day.isoformat(), alone.judge, alone.manner)
        if other is None:
            self._complete(heard.proceeding_id, None, None, heard.judge)
        else:
            self._complete(heard.proceeding_id, date.fromisoformat(other[0]), Manner(other[2]) if other[2] else None, other[1])

    def _decide_request(self, heard: HeardRow) -> int | None:
        """The request that a completed custody hearing decides: its own, else the oldest open one.

        None where a decision of that day was recorded by itself: that is the hearing's too, and stays when it is not.
        """
        if heard.request_id is not None:
            return heard.request_id
        found = self._connection.execute(
            """
            select id, decided_on from custody_requests r where proceeding_id = :proceeding and (
                decided_on is null and coalesce(requested, '') <= :day
                or decided_on = :day and not exists (select 1 from hearings where request_id = r.id)
                and not exists (
                    select 1 from hearings o where o.proceeding_id = :proceeding and o.day = :day and o.kind = 'custody'
                    and o.code = :completed and o.request_id is null and o.id <> :hearing))
            order by decided_on is null, requested, id limit 1
            """,
            {
                "proceeding": heard.proceeding_id,
                "day": heard.day.isoformat(),
                "hearing": heard.id,
                "completed": COMPLETED_AT_HEARING,
            },
        ).fetchone()
        if found is None or found[1] is not None:
            return None
        self._change("custody_requests", found[0], {"decided_on": heard.day.isoformat(), "has_decision": 1})
        return int(found[0])


def already_completed(number: str, on: date | None) -> RuleBroken:
    """A proceeding is completed once; a second completion has to say that it replaces the first."""
    told = short_day(on) if on else "a day not known"
    return RuleBroken(f"The proceeding of {number} is completed already, on {told}. Correct that, or let this replace it.")
