"""The verbs about a case: its particulars, its proceedings and how they end, custody, family, marks. Each is one step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import COMPLETED_AT_HEARING, Manner, Respondent, RuleBroken, Touched, a_number, folded
from iqdesk.store.case_states import is_detained_since_unknown
from iqdesk.store.outcome_rows import OutcomeRows, already_completed
from iqdesk.store.wording import case_words, iso, short_day

if TYPE_CHECKING:
    from iqdesk.domain.entries import (
        CaseCorrection,
        CustodySpellCorrection,
        FamilyCorrection,
        MarkCorrection,
        NewCase,
        NewMark,
        NewProceeding,
    )

FIRST_TYPED = "update docket set typed_from = ? where typed_from is null"


class CaseVerbs(OutcomeRows):
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
        with self._journal.step(f"Added a proceeding, {self._case_number(entry.case_id)}", self.author.id) as step:
            self._insert_proceeding(entry.id, entry.case_id, entry.opened_on, entry.case_type, entry.custody.value)
        return self._journal.touched(step)

    def correct_case(self, case_id: int, correction: CaseCorrection) -> Touched:
        """Set the particulars of a case as they should be; proceedings of its old type take the new one."""
        number = None if correction.a_number is None else a_number(correction.a_number)
        (old_type,) = self._row("select case_type from cases where id = ?", case_id, "case")
        person = Respondent(correction.family, correction.given)
        values: dict[str, object] = {"a_number": number, "family": person.family, "given": person.given}
        values |= {"search_name": folded(person.name), "nationality": correction.nationality, "language": correction.language}
        values["represented"] = None if correction.represented is None else int(correction.represented)
        with self._journal.step(f"Corrected case {self._case_number(case_id)}", self.author.id) as step:
            self._correct("cases", case_id, values | {"case_type": correction.case_type})
            of_type = "select id from proceedings where case_id = ? and case_type is ?"
            for (proceeding_id,) in self._connection.execute(of_type, (case_id, old_type)).fetchall():
                self._correct("proceedings", proceeding_id, {"case_type": correction.case_type})
        return self._journal.touched(step)

    def record_completion(self, proceeding_id: int, on: date, manner: Manner, *, replaces: bool = False) -> Touched:
        """Record that a proceeding ended on a day in a manner, say a reserved decision issued.

        A proceeding ends once: `replaces` lets this take the place of a completion that is recorded already.
        """
        completed, judge = self._row("select completed, judge from proceedings where id = ?", proceeding_id, "proceeding")
        number = self._case_number(self._case_of(proceeding_id))
        if completed is not None and not replaces:
            raise already_completed(number, date.fromisoformat(completed))
        with self._journal.step(f"Recorded completion, {short_day(on)}, {number}", self.author.id) as step:
            self._complete_by_itself(proceeding_id, on, manner, judge)
        return self._journal.touched(step)

    def correct_completion(self, proceeding_id: int, on: date, manner: Manner) -> Touched:
        """Set the day and the manner in which a proceeding ended as they should be."""
        completed, judge = self._row("select completed, judge from proceedings where id = ?", proceeding_id, "proceeding")
        number = self._case_number(self._case_of(proceeding_id))
        if completed is None:
            raise RuleBroken(f"The proceeding of {number} is not completed. Record its completion.")
        with self._journal.step(f"Corrected completion, {short_day(on)}, {number}", self.author.id) as step:
            self._complete_by_itself(proceeding_id, on, manner, judge)
        return self._journal.touched(step)

    def reopen_proceeding(self, proceeding_id: int) -> Touched:
        """Take a completion back; a hearing that was marked completed has no outcome any more, until it is marked again."""
        completed, judge = self._row("select completed, judge from proceedings where id = ?", proceeding_id, "proceeding")
        number = self._case_number(self._case_of(proceeding_id))
        if completed is None:
            raise RuleBroken(f"The proceeding of {number} is not completed. There is nothing to take back.")
        name = f"Took the completion back, {short_day(date.fromisoformat(completed))}, {number}"
        with self._journal.step(name, self.author.id) as step:
            self._complete(proceeding_id, None, None, judge)
            for hearing_id, _ in self._completed_hearings(proceeding_id):
                self._clear_outcome(self._heard(hearing_id))
        return self._journal.touched(step)

    def record_custody_change(self, case_id: int, custody: str, on: date, identity: int) -> Touched:
        """Record that a respondent was detained (D) or released (R) on a day; open proceedings take the new status.

        A release ends the detention that was running, where the docket holds it. Of someone known as detained, but not
        since when, it is kept as the end of a detention, which a detention entered later begins. A change that others came
        after leaves the status as it is.
        """
        is_last = not self._has_custody_change_after(case_id, on)
        with self._journal.step(f"Custody changed, {short_day(on)}, {self._case_number(case_id)}", self.author.id) as step:
            column = "detained" if custody == "D" else "released"
            found = self._detention_until(case_id, on) if custody == "D" else self._detention_on(case_id, on)
            if found is not None:
                self._change("custody_spells", found, {column: on.isoformat()})
            else:
                status = "D" if custody == "D" or is_detained_since_unknown(self._connection, case_id) else custody
                self._insert("custody_spells", {"id": identity, "case_id": case_id, "custody": status, column: on.isoformat()})
            if is_last:
                self._set_custody(case_id, custody)
        return self._journal.touched(step)

    def add_family(self, lead_case_id: int, rider_case_id: int, since: date, identity: int) -> Touched:
        """Bind a rider to a lead case."""
        if lead_case_id == rider_case_id:
            raise RuleBroken("A case cannot ride on itself. Choose another lead case.")
        self._case_number(lead_case_id)  # RuleBroken if it is not there
        with self._journal.step(f"Joined to a family, {self._case_number(rider_case_id)}", self.author.id) as step:
            row = {"id": identity, "lead_case_id": lead_case_id, "rider_case_id": rider_case_id, "created": since.isoformat()}
            self._insert("family_links", row)
        return self._journal.touched(step)

    def add_mark(self, entry: NewMark) -> Touched:
        """Mark a case as a status case, under a cap, with checks pending or under a court-ordered deadline."""
        if entry.first is not None and entry.last is not None and entry.last < entry.first:
            raise RuleBroken("The last day of the mark is before the first. Exchange them.")
        with self._journal.step(f"Marked {entry.kind.value}, {self._case_number(entry.case_id)}", self.author.id) as step:
            row = {"id": entry.id, "case_id": entry.case_id, "kind": entry.kind.value, "reason": entry.reason}
            self._insert("marks", row | {"first": iso(entry.first), "last": iso(entry.last)})
        return self._journal.touched(step)

    def correct_mark(self, mark_id: int, correction: MarkCorrection) -> Touched:
        """Set the reason and the days of a mark as they should be, say its last day once it has ended."""
        if correction.first is not None and correction.last is not None and correction.last < correction.first:
            raise RuleBroken("The last day of the mark is before the first. Exchange them.")
        case_id, kind = self._row("select case_id, kind from marks where id = ?", mark_id, "mark")
        with self._journal.step(f"Corrected {kind}, {self._case_number(case_id)}", self.author.id) as step:
            row = {"reason": correction.reason, "first": iso(correction.first), "last": iso(correction.last)}
            self._journal.db.table("marks").update(mark_id, row)
        return self._journal.touched(step)

    def correct_family(self, link_id: int, correction: FamilyCorrection) -> Touched:
        """Set since when a rider is bound to its lead and from which day it is severed; settings from then on stand alone."""
        lead, rider = self._row("select lead_case_id, rider_case_id from family_links where id = ?", link_id, "family")
        severed = iso(correction.severed)
        told = f"Severed from the family, {short_day(correction.severed)}" if correction.severed else "Corrected the family"
        with self._journal.step(f"{told}, {self._case_number(rider)}", self.author.id) as step:
            self._correct("family_links", link_id, {"created": iso(correction.since), "severed": severed})
            if severed is not None:
                self._part(lead, rider, severed)
        return self._journal.touched(step)

    def correct_custody_spell(self, spell_id: int, correction: CustodySpellCorrection) -> Touched:
        """Set the days of a detention as they should be; the case and its open proceedings take the status it leaves."""
        if correction.detained is None and correction.released is None:
            raise RuleBroken("A detention needs a day. Take the entry away if it was a mistake.")
        if correction.detained and correction.released and correction.released < correction.detained:
            raise RuleBroken("The release is before the detention. Exchange them.")
        (case_id,) = self._row("select case_id from custody_spells where id = ?", spell_id, "detention")
        with self._journal.step(f"Corrected custody, {self._case_number(case_id)}", self.author.id) as step:
            values = {"detained": iso(correction.detained), "released": iso(correction.released)}
            self._correct("custody_spells", spell_id, values)
            running = "select 1 from custody_spells where case_id = ? and detained is not null and released is null"
            is_detained = self._connection.execute(running, (case_id,)).fetchone() is not None
            self._set_custody(case_id, "D" if is_detained else "R")
        return self._journal.touched(step)

    def _part(self, lead: int, rider: int, severed: str) -> None:
        """Let the rider's settings from a day on stand by themselves."""
        rows = self._connection.execute(
            """
            select h.id from proceedings p join hearings h on h.proceeding_id = p.id
            join hearings l on l.id = h.shared_with join proceedings q on q.id = l.proceeding_id
            where p.case_id = ? and q.case_id = ? and h.day >= ?
            """,
            (rider, lead, severed),
        ).fetchall()
        for (hearing_id,) in rows:
            self._change("hearings", hearing_id, {"shared_with": None})

    def _complete_by_itself(self, proceeding_id: int, on: date, manner: Manner, judge: str | None) -> None:
        """Complete a proceeding by an entry of its own; a hearing marked completed that day says the same manner."""
        self._complete(proceeding_id, on, manner, judge or self._own_code())
        for hearing_id, day in self._completed_hearings(proceeding_id):
            if day == on.isoformat() and manner.completes:
                self._change("hearings", hearing_id, {"manner": manner.value})

    def _completed_hearings(self, proceeding_id: int) -> list[tuple[int, str]]:
        """The hearings of a proceeding that are marked as having completed it, and their days."""
        return self._connection.execute(
            "select id, day from hearings where proceeding_id = ? and code = ? and kind <> 'custody'",
            (proceeding_id, COMPLETED_AT_HEARING),
        ).fetchall()

    def _set_custody(self, case_id: int, custody: str) -> None:
        """Give the case and its open proceedings a custody status."""
        self._correct("cases", case_id, {"custody": custody})
        rows = self._connection.execute(
            "select id from proceedings where case_id = ? and completed is null", (case_id,)
        ).fetchall()
        for (proceeding_id,) in rows:
            self._correct("proceedings", proceeding_id, {"custody": custody})

    def _insert_proceeding(self, identity: int, case_id: int, opened_on: date, case_type: str, custody: str) -> None:
        row = {"id": identity, "case_id": case_id, "opened_on": opened_on.isoformat(), "judge": self._own_code()}
        self._insert("proceedings", row | {"case_type": case_type, "custody": custody})

    def _has_custody_change_after(self, case_id: int, on: date) -> bool:
        later = "select 1 from custody_spells where case_id = :case and (detained > :on or released > :on)"
        return self._connection.execute(later, {"case": case_id, "on": on.isoformat()}).fetchone() is not None

    def _detention_until(self, case_id: int, on: date) -> int | None:
        """The detention that ended next after a day and of which is not known since when it ran."""
        found = self._connection.execute(
            """
            select id, detained, custody from custody_spells where case_id = :case and coalesce(detained, released) >= :on
            order by coalesce(detained, released), id limit 1
            """,
            {"case": case_id, "on": on.isoformat()},
        ).fetchone()
        return None if found is None or found[1] is not None or found[2] != "D" else int(found[0])

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
