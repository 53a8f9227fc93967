"""The verbs about what is to be checked: noted, settled as right, and the reasons of misses. Each is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import RESERVED_DECISION
from iqdesk.domain.identity import new_identity
from iqdesk.store.wording import REMARK, short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.misses import NewReason, ReasonCorrection
    from iqdesk.domain.oddities import NewCheck, ToCheck


class CheckVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_check(self, entry: NewCheck) -> Touched:
        """Note something for a person to look at; what was settled stays settled until it is noted in other words."""
        with self._journal.step(f"Noted to check, {self._case_number(entry.case_id)}", self.author.id) as step:
            key = (entry.kind.value, entry.of_table, entry.row, entry.about)
            found = self._check_of(key)
            if found is None:
                self._put_check(key, entry.id, entry.case_id, words=entry.words, is_settled=0)
            else:
                self._connection.execute(
                    """
                    update checks set is_settled = case when words = :words then is_settled else 0 end,
                                      words = :words, case_id = :case_id
                    where id = :id
                    """,
                    {"words": entry.words, "case_id": entry.case_id, "id": found},
                )
        return self._journal.touched(step)

    def record_settled(self, line: ToCheck) -> Touched:
        """Record that something to check is right as it is: it is listed no more while the row says the same."""
        case_id = None if line.case is None else line.case.case_id
        with self._journal.step(f"Settled as right, {self._case_number(case_id)}", self.author.id) as step:
            key = (line.kind.value, line.of_table, line.row, line.about)
            found = self._check_of(key)
            if found is None:
                self._put_check(key, new_identity(), case_id, words=line.words, is_settled=1)
            else:
                self._journal.db.table("checks").update(found, {"is_settled": 1})
        return self._journal.touched(step)

    def add_reason(self, entry: NewReason) -> Touched:
        """Keep the reason of a miss; given again, it takes the place of the one before.

        A remark on a reserved decision is one a decision, whenever it was reserved last; without words it is withdrawn.
        """
        words, is_remark = entry.words.strip(), entry.benchmark == RESERVED_DECISION
        name = ("Withdrew the remark on a reserved decision" if not words else REMARK) if is_remark else "Gave the reason"
        with self._journal.step(f"{name}, {short_day(entry.day)}, {self._case_number(entry.case_id)}", self.author.id) as step:
            found = self._connection.execute(
                "select id from reasons where benchmark = ? and subject = ? and (day = ? or ?)",
                (entry.benchmark, entry.subject, entry.day.isoformat(), int(is_remark)),
            ).fetchone()
            row = {"case_id": entry.case_id, "code": entry.code, "is_outside": _stored(entry.is_outside), "words": words}
            row["evidence"] = entry.evidence.strip()
            table = self._journal.db.table("reasons")
            if found is None:
                subject = {"benchmark": entry.benchmark, "subject": entry.subject, "day": entry.day.isoformat()}
                self._insert("reasons", {"id": entry.id} | subject | row)
            elif is_remark and not words:
                table.delete(found[0])
            else:
                table.update(found[0], row | {"day": entry.day.isoformat()})
        return self._journal.touched(step)

    def correct_reason(self, identity: int, correction: ReasonCorrection) -> Touched:
        """Change what was given as the reason of a miss."""
        with self._journal.step(f"Corrected the {self._reason(identity)}", self.author.id) as step:
            row = {"code": correction.code, "is_outside": _stored(correction.is_outside), "words": correction.words.strip()}
            row["evidence"] = correction.evidence.strip()
            self._journal.db.table("reasons").update(identity, row)
        return self._journal.touched(step)

    def withdraw_reason(self, identity: int) -> Touched:
        """Take the reason of a miss away; the miss is listed again."""
        with self._journal.step(f"Withdrew the {self._reason(identity)}", self.author.id) as step:
            self._journal.db.table("reasons").delete(identity)
        return self._journal.touched(step)

    def _reason(self, identity: int) -> str:
        """What a reason is, and of which case."""
        case_id, benchmark = self._row("select case_id, benchmark from reasons where id = ?", identity, "reason")
        noun = "remark on a reserved decision" if benchmark == RESERVED_DECISION else "reason"
        return f"{noun}, {self._case_number(None if case_id is None else int(case_id))}"

    def _check_of(self, key: tuple[str, str, int, str]) -> int | None:
        found = self._connection.execute(
            "select id from checks where kind = ? and of_table = ? and row = ? and about = ?", key
        ).fetchone()
        return None if found is None else int(found[0])

    def _put_check(
        self, key: tuple[str, str, int, str], identity: int, case_id: int | None, *, words: str, is_settled: int
    ) -> None:
        kind, of_table, row, about = key
        values = {"id": identity, "case_id": case_id, "kind": kind, "of_table": of_table, "row": row, "about": about}
        self._insert("checks", values | {"words": words, "is_settled": is_settled})


def _stored(is_outside: bool | None) -> int | None:  # noqa: FBT001 - the one value that it is about
    return None if is_outside is None else int(is_outside)
