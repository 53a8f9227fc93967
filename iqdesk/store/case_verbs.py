"""The verbs about a case: its proceedings and how they end, custody, family, marks. Each is one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import Manner, RuleBroken, Touched, a_number, folded
from iqdesk.store.case_states import is_detained_since_unknown
from iqdesk.store.wording import case_words, iso, short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from iqdesk.domain.entries import NewCase, NewMark, NewProceeding

FIRST_TYPED = "update docket set typed_from = ? where typed_from is null"


class CaseVerbs(Writing):
    """Writes. Mixed into DocketFile."""

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

    def record_custody_change(self, case_id: int, custody: str, on: date, identity: int) -> Touched:
        """Record that a respondent was detained (D) or released (R) on a day; open proceedings take the new status.

        A release ends the detention that was running, where the docket holds it. Of someone known as detained, but not
        since when, it is kept as the end of a detention.
        """
        with self._journal.step(f"Custody changed, {short_day(on)}, {self._case_number(case_id)}", self.author.id):
            running = None if custody == "D" else self._detention_on(case_id, on)
            if running is not None:
                self._change("custody_spells", running, {"released": on.isoformat()})
            else:
                column = "detained" if custody == "D" else "released"
                status = "D" if custody == "D" or is_detained_since_unknown(self._connection, case_id) else custody
                self._insert("custody_spells", {"id": identity, "case_id": case_id, "custody": status, column: on.isoformat()})
            self._change("cases", case_id, {"custody": custody})
            open_ones = self._connection.execute(
                "select id from proceedings where case_id = ? and completed is null", (case_id,)
            ).fetchall()
            for (proceeding_id,) in open_ones:
                self._change("proceedings", proceeding_id, {"custody": custody})
        return Touched.CUSTODY | Touched.CASES

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

    def _insert_proceeding(self, identity: int, case_id: int, opened_on: date, case_type: str, custody: str) -> None:
        row = {"id": identity, "case_id": case_id, "opened_on": opened_on.isoformat(), "judge": self._own_code()}
        self._insert("proceedings", row | {"case_type": case_type, "custody": custody})

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
