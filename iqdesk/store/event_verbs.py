"""The verbs about what is filed and decided beside the hearings: motions, custody requests, appeals. Each is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.store.wording import iso, short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.entries import (
        AppealCorrection,
        CustodyRequestCorrection,
        MotionCorrection,
        NewAppeal,
        NewCustodyRequest,
        NewMotion,
    )


class EventVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_motion(self, entry: NewMotion) -> Touched:
        """Add a motion before this judge."""
        case_id = self._case_of(entry.proceeding_id)
        with self._journal.step(f"Added motion, {self._case_number(case_id)}", self.author.id) as step:
            row = {"id": entry.id, "case_id": case_id, "proceeding_id": entry.proceeding_id, "motion_type": entry.motion_type}
            row |= {"judge": self._own_code(), "received": iso(entry.received), "judge_received": iso(entry.judge_received)}
            self._insert("motions", row | {"filed_by": entry.filed_by})
        return self._journal.touched(step)

    def record_ruling(self, motion_id: int, on: date) -> Touched:
        """Record that a motion was ruled on; how is not kept."""
        (case_id,) = self._row("select case_id from motions where id = ?", motion_id, "motion")
        with self._journal.step(f"Recorded ruling, {short_day(on)}, {self._case_number(case_id)}", self.author.id) as step:
            self._change("motions", motion_id, {"decided_on": on.isoformat(), "has_decision": 1})
        return self._journal.touched(step)

    def correct_motion(self, motion_id: int, correction: MotionCorrection) -> Touched:
        """Set a motion as it should be; without a day of ruling it waits for one."""
        case_id, decided = self._row("select case_id, decided_on from motions where id = ?", motion_id, "motion")
        row: dict[str, str | int | None] = {"motion_type": correction.motion_type, "filed_by": correction.filed_by}
        row |= {"received": iso(correction.received), "judge_received": iso(correction.judge_received)}
        with self._journal.step(f"Corrected motion, {self._case_number(case_id)}", self.author.id) as step:
            self._correct("motions", motion_id, row | _decision(decided, correction.decided_on))
        return self._journal.touched(step)

    def add_custody_request(self, entry: NewCustodyRequest) -> Touched:
        """Add a request for custody redetermination before this judge."""
        case_id = self._case_of(entry.proceeding_id)
        with self._journal.step(f"Added custody request, {self._case_number(case_id)}", self.author.id) as step:
            row = {"id": entry.id, "case_id": case_id, "proceeding_id": entry.proceeding_id, "bond_type": entry.bond_type}
            self._insert("custody_requests", row | {"judge": self._own_code(), "requested": entry.requested.isoformat()})
        return self._journal.touched(step)

    def record_custody_decision(self, request_id: int, on: date) -> Touched:
        """Record that a custody request was decided; what was decided is not kept."""
        (case_id,) = self._row("select case_id from custody_requests where id = ?", request_id, "custody request")
        name = f"Recorded custody decision, {short_day(on)}, {self._case_number(case_id)}"
        with self._journal.step(name, self.author.id) as step:
            self._change("custody_requests", request_id, {"decided_on": on.isoformat(), "has_decision": 1})
            self._leave_decision(request_id, on.isoformat())
        return self._journal.touched(step)

    def correct_custody_request(self, request_id: int, correction: CustodyRequestCorrection) -> Touched:
        """Set a custody request as it should be; without a day of decision it waits for one."""
        question = "select case_id, decided_on from custody_requests where id = ?"
        case_id, decided = self._row(question, request_id, "custody request")
        row: dict[str, str | int | None] = {"bond_type": correction.bond_type, "requested": iso(correction.requested)}
        with self._journal.step(f"Corrected custody request, {self._case_number(case_id)}", self.author.id) as step:
            self._correct("custody_requests", request_id, row | _decision(decided, correction.decided_on))
            self._leave_decision(request_id, iso(correction.decided_on))
        return self._journal.touched(step)

    def add_appeal(self, entry: NewAppeal) -> Touched:
        """Add an appeal to the Board from a decision of this judge."""
        case_id = self._case_of(entry.proceeding_id)
        with self._journal.step(f"Added appeal, {self._case_number(case_id)}", self.author.id) as step:
            row = {"id": entry.id, "case_id": case_id, "proceeding_id": entry.proceeding_id, "category": "IJ"}
            row |= {"appeal_type": entry.appeal_type, "filed": entry.filed.isoformat(), "filed_by": entry.filed_by}
            self._insert("appeals", row)
        return self._journal.touched(step)

    def record_appeal_result(self, appeal_id: int, on: date, result: str) -> Touched:
        """Record the Board's decision on an appeal by its code."""
        (case_id,) = self._row("select case_id from appeals where id = ?", appeal_id, "appeal")
        with self._journal.step(f"Recorded appeal result, {short_day(on)}, {self._case_number(case_id)}", self.author.id) as step:
            self._change("appeals", appeal_id, {"decided_on": on.isoformat(), "result": result})
        return self._journal.touched(step)

    def correct_appeal(self, appeal_id: int, correction: AppealCorrection) -> Touched:
        """Set an appeal as it should be; without a day and a result the Board has not decided."""
        if (correction.decided_on is None) != (correction.result is None):
            raise RuleBroken("A decision of the Board has a day and a result. Type both, or neither.")
        (case_id,) = self._row("select case_id from appeals where id = ?", appeal_id, "appeal")
        row = {"appeal_type": correction.appeal_type, "filed": iso(correction.filed), "filed_by": correction.filed_by}
        row |= {"decided_on": iso(correction.decided_on), "result": correction.result}
        with self._journal.step(f"Corrected appeal, {self._case_number(case_id)}", self.author.id) as step:
            self._correct("appeals", appeal_id, row)
        return self._journal.touched(step)

    def _leave_decision(self, request_id: int, decided_on: str | None) -> None:
        """A request whose decision is on another day was not decided at the hearing that said so."""
        rows = self._connection.execute(
            "select id from hearings where request_id = ? and day is not ?", (request_id, decided_on)
        ).fetchall()
        for (hearing_id,) in rows:
            self._change("hearings", hearing_id, {"request_id": None})


def _decision(old: str | None, decided_on: date | None) -> dict[str, str | int | None]:
    """The columns of a decision whose day was changed: what has a day was decided."""
    day = iso(decided_on)
    return {} if day == old else {"decided_on": day, "has_decision": int(day is not None)}
