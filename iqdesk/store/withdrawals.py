"""The verbs that take away what a person entered by mistake. Each is one step; public rows stay, and so does what others need.

A hearing is never taken away: it is marked as scheduled in error.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.store.case_verbs import CaseVerbs
from iqdesk.store.wording import short_day

if TYPE_CHECKING:
    from iqdesk.domain.docket import Custody, Touched

# What rests on a case and what on a proceeding, in words for the person who would take it away.
_ON_CASE = {
    "motions": "motions",
    "custody_requests": "custody requests",
    "appeals": "appeals",
    "custody_spells": "custody changes",
    "case_identifiers": "public identifiers",
    "marks": "marks",
    "notes": "notes",
    "refused_matches": "refused matches",
}
_ON_PROCEEDING = {"hearings": "hearings", "motions": "motions", "custody_requests": "custody requests", "appeals": "appeals"}

SOMETHING_RESTS = "Something is entered on this case. Withdraw that first, or ask the judge."


class Withdrawals(CaseVerbs):
    """Writes. Mixed into DocketFile."""

    def withdraw_case(self, case_id: int) -> Touched:
        """Take away a case that was entered by mistake, with its proceedings; RuleBroken if anything else rests on it.

        A clerk is told the same whatever it is, for it may be what the judge alone reads.
        """
        number = self._case_number(case_id)
        self._refuse_public("cases", case_id, f"case {number}")
        proceedings = [i for (i,) in self._connection.execute("select id from proceedings where case_id = ?", (case_id,))]
        resting = self._resting(_ON_CASE, "case_id", case_id) + [
            noun for one in proceedings for noun in self._resting({"hearings": "hearings"}, "proceeding_id", one)
        ]
        family = "select 1 from family_links where ? in (lead_case_id, rider_case_id)"
        if self._connection.execute(family, (case_id,)).fetchone():
            resting.append("a family")
        if resting and not self.author.reads_private:
            raise RuleBroken(SOMETHING_RESTS)
        _refuse_resting(f"Case {number}", resting)
        with self._journal.step(f"Withdrew case {number}", self.author.id) as step:
            for proceeding_id in proceedings:
                self._delete("proceedings", proceeding_id)
            for table in ("checks", "reasons", "circumstance_links"):
                self._connection.execute(f"delete from {table} where case_id = ?", (case_id,))
            self._delete("cases", case_id)
        return self._journal.touched(step)

    def withdraw_proceeding(self, proceeding_id: int) -> Touched:
        """Take away a proceeding that was entered by mistake; RuleBroken if anything rests on it, or it is the only one."""
        case_id = self._case_of(proceeding_id)
        number = self._case_number(case_id)
        self._refuse_public("proceedings", proceeding_id, f"proceeding of {number}")
        _refuse_resting(f"This proceeding of {number}", self._resting(_ON_PROCEEDING, "proceeding_id", proceeding_id))
        (count,) = self._row("select count(*) from proceedings where case_id = ?", case_id, "case")
        if count == 1:
            raise RuleBroken(f"It is the only proceeding of {number}. Withdraw the case instead.")
        return self._withdraw("proceedings", proceeding_id, f"Withdrew a proceeding, {number}")

    def withdraw_motion(self, motion_id: int) -> Touched:
        """Take away a motion that was entered by mistake."""
        (case_id,) = self._row("select case_id from motions where id = ?", motion_id, "motion")
        self._refuse_public("motions", motion_id, "motion")
        return self._withdraw("motions", motion_id, f"Withdrew motion, {self._case_number(case_id)}")

    def withdraw_custody_request(self, request_id: int) -> Touched:
        """Take away a custody request that was entered by mistake; RuleBroken if a hearing decided it."""
        (case_id,) = self._row("select case_id from custody_requests where id = ?", request_id, "custody request")
        self._refuse_public("custody_requests", request_id, "custody request")
        decided = self._connection.execute("select day from hearings where request_id = ?", (request_id,)).fetchone()
        if decided is not None:
            day = short_day(date.fromisoformat(decided[0]))
            raise RuleBroken(f"This request was decided at the hearing of {day}. Take the outcome of that hearing back first.")
        name = f"Withdrew custody request, {self._case_number(case_id)}"
        return self._withdraw("custody_requests", request_id, name)

    def withdraw_appeal(self, appeal_id: int) -> Touched:
        """Take away an appeal that was entered by mistake."""
        (case_id,) = self._row("select case_id from appeals where id = ?", appeal_id, "appeal")
        self._refuse_public("appeals", appeal_id, "appeal")
        return self._withdraw("appeals", appeal_id, f"Withdrew appeal, {self._case_number(case_id)}")

    def withdraw_mark(self, mark_id: int) -> Touched:
        """Take away a mark that was set by mistake. One that has ended is corrected instead, with its last day."""
        case_id, kind = self._row("select case_id, kind from marks where id = ?", mark_id, "mark")
        return self._withdraw("marks", mark_id, f"Withdrew {kind}, {self._case_number(case_id)}")

    def withdraw_family(self, link_id: int) -> Touched:
        """Take away a rider's bond to a lead that never was. A rider that left the family is severed instead."""
        lead, rider = self._row("select lead_case_id, rider_case_id from family_links where id = ?", link_id, "family")
        self._refuse_public("family_links", link_id, "family")
        with self._journal.step(f"Withdrew the family, {self._case_number(rider)}", self.author.id) as step:
            self._delete("family_links", link_id)
            self._part(lead, rider, "")
        return self._journal.touched(step)

    def withdraw_custody_spell(self, spell_id: int, custody: Custody) -> Touched:
        """Take away a custody change that was entered by mistake; the case has the status `custody` again."""
        (case_id,) = self._row("select case_id from custody_spells where id = ?", spell_id, "detention")
        self._refuse_public("custody_spells", spell_id, "custody history")
        with self._journal.step(f"Withdrew a custody change, {self._case_number(case_id)}", self.author.id) as step:
            self._delete("custody_spells", spell_id)
            self._set_custody(case_id, custody.value)
        return self._journal.touched(step)

    def _withdraw(self, table: str, identity: int, name: str) -> Touched:
        """Take one row away, and what was noted about it."""
        with self._journal.step(name, self.author.id) as step:
            self._connection.execute("delete from checks where of_table = ? and row = ?", (table, identity))
            self._connection.execute("delete from reasons where subject = ?", (identity,))
            self._delete(table, identity)
        return self._journal.touched(step)

    def _delete(self, table: str, identity: int) -> None:
        self._journal.db.table(table).delete(identity)

    def _refuse_public(self, table: str, identity: int, noun: str) -> None:
        (release,) = self._row(f"select release from {table} where id = ?", identity, noun)
        if release is not None:
            raise RuleBroken(f"This {noun} comes from a public release. It can be corrected, but not taken away.")

    def _resting(self, tables: dict[str, str], column: str, identity: int) -> list[str]:
        """What rests on a row, in words."""
        question = "select 1 from {} where {} = ? limit 1"
        return [
            noun
            for table, noun in tables.items()
            if self._connection.execute(question.format(table, column), (identity,)).fetchone()
        ]


def _refuse_resting(what: str, resting: list[str]) -> None:
    if resting:
        words = " and ".join(dict.fromkeys(resting))
        raise RuleBroken(f"{what} has {words}. Only what was entered alone by mistake can be withdrawn.")
