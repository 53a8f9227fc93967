"""The verbs about the judge and the court rather than a case: codes, particulars."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.identity import new_identity
from iqdesk.store.wording import iso
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.codes import AdjournmentCode


class CourtVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def correct_typed_from(self, day: date | None) -> Touched:
        """Set from which day on public rows that nobody touched are set apart, because the same events are typed."""
        with self._journal.step("Changed the typed-from date", self.author.id) as step:
            self._connection.execute("update docket set typed_from = ?", (iso(day),))
        return self._journal.touched(step)

    def correct_judge(self, *, family: str, given: str, on_duty_from: date | None, part_time_hundredths: int = 100) -> Touched:
        """Set the judge's name, entry on duty and part-time share in hundredths."""
        if not 1 <= part_time_hundredths <= 100:
            raise RuleBroken("The part-time share runs from 1 to 100 hundredths; 100 is full time.")
        with self._journal.step("Changed the judge's particulars", self.author.id) as step:
            self._connection.execute(
                "update docket set judge_family = ?, judge_given = ?, on_duty_from = ?, part_time_hundredths = ?",
                (family, given, iso(on_duty_from), part_time_hundredths),
            )
            self._connection.execute("update people set family = ?, given = ? where role = 'judge'", (family, given))
        return self._journal.touched(step)

    def correct_adjournment_code(self, entry: AdjournmentCode) -> Touched:
        """Change what the docket holds of a code, or add a code; entries of other validity dates stay as they are."""
        if entry.first and entry.last and entry.last < entry.first:
            raise RuleBroken(f"Code {entry.code} would end before it begins. Exchange the dates.")
        flags = {"cause": entry.cause.value, "held": entry.held.value, "dhs_did_not_produce": entry.dhs_did_not_produce}
        flags |= {"background_check": entry.background_check, "attributable_to_judge": entry.attributable_to_judge}
        row = {"label": entry.label, "flags": json.dumps(flags), "first": iso(entry.first), "last": iso(entry.last)}
        found = self._connection.execute(
            "select id from codes where of_table = 'adjournment' and code = ? and first is ?", (entry.code, iso(entry.first))
        ).fetchone()
        with self._journal.step(f"Changed adjournment code {entry.code}", self.author.id) as step:
            if found:
                self._journal.db.table("codes").update(found[0], row)
            else:
                new = {"id": new_identity(), "of_table": "adjournment", "code": entry.code}
                self._journal.db.table("codes").insert(new | row)
        return self._journal.touched(step)
