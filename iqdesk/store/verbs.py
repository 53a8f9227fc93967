"""The verbs of a docket file: each is one step in one transaction and answers with what it touched."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import (
    COMPLETED_AT_HEARING,
    HearingKind,
    Manner,
    Outcome,
    OutcomeKind,
    RuleBroken,
    Touched,
    a_number,
    folded,
)
from iqdesk.store.facts_rows import load_adjournment_codes
from iqdesk.store.wording import case_words, clock_words, iso, short_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iqdesk.domain.entries import (
        NewAppeal,
        NewCase,
        NewCustodyRequest,
        NewHearing,
        NewMark,
        NewMotion,
        NewProceeding,
    )
    from iqdesk.domain.records import Person
    from iqdesk.store.connection import Connection, SqlRow
    from iqdesk.store.journal import Journal

FIRST_TYPED = "update docket set typed_from = ? where typed_from is null"


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


class Verbs:
    """Writes. Mixed into DocketFile, which brings the connection, the journal and the author."""

    _connection: Connection
    _journal: Journal
    author: Person

    def add_case(self, entry: NewCase, today: date) -> Touched:
        """Add a case with its first proceeding. The first typed case sets the docket's typed-from date to `today`."""
        person = entry.respondent
        number = None if person.a_number is None else a_number(person.a_number)
        with self._journal.step(f"Added case {case_words(number, None)}", self.author.id) as step:
            self._connection.execute(FIRST_TYPED, (today.isoformat(),))
            case = {"id": entry.id, "a_number": number, "family": person.family, "given": person.given}
            case |= {"search_name": folded(person.name), "case_type": entry.case_type, "nationality": entry.nationality}
            case |= {"language": entry.language, "custody": entry.custody.value}
            case["represented"] = None if entry.represented is None else int(entry.represented)
            self._insert("cases", case)
            self._insert_proceeding(entry.proceeding_id, entry.id, entry.opened_on, entry.case_type, entry.custody.value)
        return self._journal.touched(step)

    def add_proceeding(self, entry: NewProceeding) -> Touched:
        """Add a further proceeding of a case: reopened, remanded or recalendared."""
        with self._journal.step(f"Added a proceeding, {self._case_number(entry.case_id)}", self.author.id):
            self._insert_proceeding(entry.id, entry.case_id, entry.opened_on, entry.case_type, entry.custody.value)
        return Touched.CASES

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

    def record_completion(self, proceeding_id: int, on: date, manner: Manner) -> Touched:
        """Record that a proceeding ended on a day in a manner, say a reserved decision issued."""
        completed, judge = self._row("select completed, judge from proceedings where id = ?", proceeding_id, "proceeding")
        if completed is not None:
            raise RuleBroken(
                f"This proceeding is completed already, on {short_day(date.fromisoformat(completed))}. Correct that first."
            )
        number = self._case_number(self._case_of(proceeding_id))
        with self._journal.step(f"Recorded completion, {short_day(on)}, {number}", self.author.id):
            self._complete(proceeding_id, on, manner, judge or self._own_code())
        return Touched.CASES

    def add_motion(self, entry: NewMotion) -> Touched:
        """Add a motion before this judge."""
        case_id = self._case_of(entry.proceeding_id)
        with self._journal.step(f"Added motion, {self._case_number(case_id)}", self.author.id):
            row = {"id": entry.id, "case_id": case_id, "proceeding_id": entry.proceeding_id, "motion_type": entry.motion_type}
            row |= {"judge": self._own_code(), "received": iso(entry.received), "judge_received": iso(entry.judge_received)}
            self._insert("motions", row | {"filed_by": entry.filed_by})
        return Touched.MOTIONS

    def record_ruling(self, motion_id: int, on: date) -> Touched:
        """Record that a motion was ruled on; how is not kept."""
        (case_id,) = self._row("select case_id from motions where id = ?", motion_id, "motion")
        with self._journal.step(f"Recorded ruling, {short_day(on)}, {self._case_number(case_id)}", self.author.id):
            self._change("motions", motion_id, {"decided_on": on.isoformat(), "has_decision": 1})
        return Touched.MOTIONS

    def add_custody_request(self, entry: NewCustodyRequest) -> Touched:
        """Add a request for custody redetermination before this judge."""
        case_id = self._case_of(entry.proceeding_id)
        with self._journal.step(f"Added custody request, {self._case_number(case_id)}", self.author.id):
            row = {"id": entry.id, "case_id": case_id, "proceeding_id": entry.proceeding_id, "bond_type": entry.bond_type}
            self._insert("custody_requests", row | {"judge": self._own_code(), "requested": entry.requested.isoformat()})
        return Touched.CUSTODY

    def record_custody_decision(self, request_id: int, on: date) -> Touched:
        """Record that a custody request was decided; what was decided is not kept."""
        (case_id,) = self._row("select case_id from custody_requests where id = ?", request_id, "custody request")
        with self._journal.step(f"Recorded custody decision, {short_day(on)}, {self._case_number(case_id)}", self.author.id):
            self._change("custody_requests", request_id, {"decided_on": on.isoformat(), "has_decision": 1})
        return Touched.CUSTODY

    def record_custody_change(self, case_id: int, custody: str, on: date, identity: int) -> Touched:
        """Record that a respondent was detained (D) or released (R) on a day; open proceedings take the new status.

        A release ends the detention that was running, where the docket holds it.
        """
        with self._journal.step(f"Custody changed, {short_day(on)}, {self._case_number(case_id)}", self.author.id):
            running = None if custody == "D" else self._detention_on(case_id, on)
            if running is not None:
                self._change("custody_spells", running, {"released": on.isoformat()})
            else:
                column = "detained" if custody == "D" else "released"
                self._insert("custody_spells", {"id": identity, "case_id": case_id, "custody": custody, column: on.isoformat()})
            self._change("cases", case_id, {"custody": custody})
            open_ones = self._connection.execute(
                "select id from proceedings where case_id = ? and completed is null", (case_id,)
            ).fetchall()
            for (proceeding_id,) in open_ones:
                self._change("proceedings", proceeding_id, {"custody": custody})
        return Touched.CUSTODY | Touched.CASES

    def add_appeal(self, entry: NewAppeal) -> Touched:
        """Add an appeal to the Board from a decision of this judge."""
        case_id = self._case_of(entry.proceeding_id)
        with self._journal.step(f"Added appeal, {self._case_number(case_id)}", self.author.id):
            row = {"id": entry.id, "case_id": case_id, "proceeding_id": entry.proceeding_id, "category": "IJ"}
            row |= {"appeal_type": entry.appeal_type, "filed": entry.filed.isoformat(), "filed_by": entry.filed_by}
            self._insert("appeals", row)
        return Touched.APPEALS

    def record_appeal_result(self, appeal_id: int, on: date, result: str) -> Touched:
        """Record the Board's decision on an appeal by its code."""
        (case_id,) = self._row("select case_id from appeals where id = ?", appeal_id, "appeal")
        with self._journal.step(f"Recorded appeal result, {short_day(on)}, {self._case_number(case_id)}", self.author.id):
            self._change("appeals", appeal_id, {"decided_on": on.isoformat(), "result": result})
        return Touched.APPEALS

    def add_family(self, lead_case_id: int, rider_case_id: int, since: date, identity: int) -> Touched:
        """Bind a rider to a lead case."""
        if lead_case_id == rider_case_id:
            raise RuleBroken("A case cannot ride on itself. Choose another lead case.")
        self._case_number(lead_case_id)  # RuleBroken if it is not there
        with self._journal.step(f"Joined to a family, {self._case_number(rider_case_id)}", self.author.id):
            row = {"id": identity, "lead_case_id": lead_case_id, "rider_case_id": rider_case_id, "created": since.isoformat()}
            self._insert("family_links", row)
        return Touched.CASES

    def add_mark(self, entry: NewMark) -> Touched:
        """Mark a case as a status case, under a cap, with checks pending or under a court-ordered deadline."""
        if entry.first is not None and entry.last is not None and entry.last < entry.first:
            raise RuleBroken("The last day of the mark is before the first. Exchange them.")
        with self._journal.step(f"Marked {entry.kind.value}, {self._case_number(entry.case_id)}", self.author.id):
            row = {"id": entry.id, "case_id": entry.case_id, "kind": entry.kind.value, "reason": entry.reason}
            self._insert("marks", row | {"first": iso(entry.first), "last": iso(entry.last)})
        return Touched.CASES

    def undo(self) -> Touched:
        """Take back the last step; NOTHING when there is none to take back."""
        return self._journal.undo(self.author.id)

    def redo(self) -> Touched:
        """Do the last undone step again; NOTHING when there is none."""
        return self._journal.redo(self.author.id)

    def _insert(self, table: str, row: Mapping[str, object]) -> None:
        self._journal.db.table(table).insert(dict(row))

    def _insert_proceeding(self, identity: int, case_id: int, opened_on: date, case_type: str, custody: str) -> None:
        row = {"id": identity, "case_id": case_id, "opened_on": opened_on.isoformat(), "judge": self._own_code()}
        self._insert("proceedings", row | {"case_type": case_type, "custody": custody})

    def _change(self, table: str, identity: int, values: Mapping[str, object]) -> None:
        """Set columns of one row; on a public row note them as typed, so that no later release overwrites them."""
        release, typed = self._connection.execute(f"select release, typed from {table} where id = ?", (identity,)).fetchone()
        if release is not None:
            columns = {name for name in typed.split(",") if name} | set(values)
            values = dict(values) | {"typed": f",{','.join(sorted(columns))},"}
        self._journal.db.table(table).update(identity, dict(values))

    def _complete(self, proceeding_id: int, on: date | None, manner: Manner | None, judge: str | None) -> None:
        values: dict[str, object] = {"completed": iso(on), "manner": manner.value if manner else None}
        self._change(
            "proceedings", proceeding_id, values | {"has_decision": int(manner is not None and manner.completes), "judge": judge}
        )

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

    def _detention_on(self, case_id: int, on: date) -> int | None:
        """The detention that was running on a day, the latest begun."""
        found = self._connection.execute(
            """
            select id from custody_spells where case_id = ? and detained <= ? and released is null
            order by detained desc limit 1
            """,
            (case_id, on.isoformat()),
        ).fetchone()
        return None if found is None else int(found[0])

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

    def _row(self, question: str, identity: int, noun: str) -> SqlRow:
        found = self._connection.execute(question, (identity,)).fetchone()
        if found is None:
            raise RuleBroken(f"That {noun} is no longer in the docket.")
        return tuple(found)

    def _case_of(self, proceeding_id: int) -> int:
        return int(self._row("select case_id from proceedings where id = ?", proceeding_id, "proceeding")[0])

    def _case_number(self, case_id: int | None) -> str:
        if case_id is None:
            return "no case"
        a_number, key = self._row("select a_number, public_key from cases where id = ?", case_id, "case")
        return case_words(a_number, key)

    def _own_code(self) -> str:
        return str(self._connection.execute("select code from judge_codes order by id limit 1").fetchone()[0])


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
