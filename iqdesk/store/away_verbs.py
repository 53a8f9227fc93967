"""The verbs about the days a judge can sit on: the away ledger, closures of the court, the part-time share."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.store.wording import short_day
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iqdesk.domain.docket import Touched
    from iqdesk.domain.entries import AwayCorrection, ClosureCorrection, NewAway, NewClosure, NewPartTime


class AwayVerbs(Writing):
    """Writes. Mixed into DocketFile."""

    def add_away(self, entry: NewAway) -> Touched:
        """Add an entry to the away ledger."""
        _refuse_away(entry)
        with self._journal.step(f"Added {entry.kind.value}, {short_day(entry.first)}", self.author.id) as step:
            self._insert("away", _away_row(entry))
        return self._journal.touched(step)

    def correct_away(self, away_id: int, correction: AwayCorrection) -> Touched:
        """Change an entry of the away ledger."""
        self._row("select 1 from away where id = ?", away_id, "entry of the away ledger")
        _refuse_away(correction)
        with self._journal.step(f"Corrected {correction.kind.value}, {short_day(correction.first)}", self.author.id) as step:
            self._journal.db.table("away").update(away_id, _away_row(correction))
        return self._journal.touched(step)

    def withdraw_away(self, away_id: int) -> Touched:
        """Take an entry out of the away ledger."""
        kind, first = self._row("select kind, first from away where id = ?", away_id, "entry of the away ledger")
        return self._take_out("away", away_id, f"Withdrew {kind}, {_short(first)}")

    def add_closure(self, entry: NewClosure) -> Touched:
        """Add days on which the courts were closed."""
        self._refuse_closure(entry, None)
        with self._journal.step(f"Added closure, {short_day(entry.first)}", self.author.id) as step:
            self._insert("closures", _dated_row(entry))
        return self._journal.touched(step)

    def correct_closure(self, closure_id: int, correction: ClosureCorrection) -> Touched:
        """Change what the docket holds of a closure, or whether it is in use."""
        (in_use,) = self._row("select in_use from closures where id = ?", closure_id, "closure")
        self._refuse_closure(correction, closure_id)
        act = "Corrected closure" if in_use == correction.in_use else f"Switched closure {'on' if correction.in_use else 'off'}"
        with self._journal.step(f"{act}, {short_day(correction.first)}", self.author.id) as step:
            self._journal.db.table("closures").update(closure_id, _dated_row(correction))
        return self._journal.touched(step)

    def withdraw_closure(self, closure_id: int) -> Touched:
        """Take a closure out of the docket. One that may hold is switched off instead."""
        (first,) = self._row("select first from closures where id = ?", closure_id, "closure")
        return self._take_out("closures", closure_id, f"Withdrew closure, {_short(first)}")

    def add_part_time(self, entry: NewPartTime) -> Touched:
        """From a day on the judge sits a share of each day."""
        self._refuse_share(entry.first, entry.hundredths, None)
        with self._journal.step(f"Added part-time share, {short_day(entry.first)}", self.author.id) as step:
            self._insert("part_time_shares", _dated_row(entry))
        return self._journal.touched(step)

    def correct_part_time(self, share_id: int, first: date, hundredths: int) -> Touched:
        """Change a part-time share, or the day from which it holds."""
        self._row("select 1 from part_time_shares where id = ?", share_id, "part-time share")
        self._refuse_share(first, hundredths, share_id)
        with self._journal.step(f"Corrected part-time share, {short_day(first)}", self.author.id) as step:
            self._journal.db.table("part_time_shares").update(share_id, {"first": first.isoformat(), "hundredths": hundredths})
        return self._journal.touched(step)

    def withdraw_part_time(self, share_id: int) -> Touched:
        """Take a part-time share out of the docket; the one before it holds on."""
        (first,) = self._row("select first from part_time_shares where id = ?", share_id, "part-time share")
        return self._take_out("part_time_shares", share_id, f"Withdrew part-time share, {_short(first)}")

    def record_calendar(self, name: str, new: Sequence[NewAway], changed: Sequence[tuple[int, AwayCorrection]]) -> Touched:
        """Take the days away of a calendar into the ledger as one step, called by the calendar's name."""
        with self._journal.step(f"Imported calendar {name}", self.author.id) as step:
            for entry in new:
                self.add_away(entry)
            for away_id, correction in changed:
                self.correct_away(away_id, correction)
        return self._journal.touched(step)

    def _take_out(self, table: str, identity: int, name: str) -> Touched:
        with self._journal.step(name, self.author.id) as step:
            self._journal.db.table(table).delete(identity)
        return self._journal.touched(step)

    def _refuse_closure(self, closure: NewClosure | ClosureCorrection, but: int | None) -> None:
        if closure.last < closure.first:
            raise RuleBroken("The last day of the closure is before the first. Exchange them.")
        question = "select 1 from closures where first = ? and last = ? and id is not ?"
        days = closure.first.isoformat(), closure.last.isoformat()
        if self._connection.execute(question, (*days, but)).fetchone():
            raise RuleBroken("The docket has a closure of these days already. Correct that one.")

    def _refuse_share(self, first: date, hundredths: int, but: int | None) -> None:
        if not 1 <= hundredths <= 100:
            raise RuleBroken("The part-time share runs from 1 to 100 hundredths; 100 is full time.")
        question = "select 1 from part_time_shares where first = ? and id is not ?"
        if self._connection.execute(question, (first.isoformat(), but)).fetchone():
            raise RuleBroken(f"The docket has a share from {short_day(first)} on already. Correct that one.")


def _refuse_away(entry: NewAway | AwayCorrection) -> None:
    if entry.last < entry.first:
        raise RuleBroken("The last day away is before the first. Exchange them.")
    if not 1 <= entry.hundredths <= 100:
        raise RuleBroken("A day away is a whole day or a part of one: from 1 to 100 hundredths.")


def _away_row(entry: NewAway | AwayCorrection) -> dict[str, object]:
    return _dated_row(entry) | {"kind": entry.kind.value}


def _dated_row(entry: NewAway | AwayCorrection | NewClosure | ClosureCorrection | NewPartTime) -> dict[str, object]:
    values = asdict(entry)
    return values | {key: values[key].isoformat() for key in ("first", "last") if key in values}


def _short(first: str) -> str:
    return short_day(date.fromisoformat(first))
