"""The verbs about a hearing: set, moved, and recorded with what it ended in. Each is one step, riders included."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import ENTERED_IN_ERROR, HearingKind, Outcome, OutcomeKind, RuleBroken, Touched
from iqdesk.domain.identity import new_identity
from iqdesk.store.shared_hearings import SharedHearings
from iqdesk.store.wording import day_words, riders_words, short_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import time

    from iqdesk.domain.entries import HearingCorrection, NewHearing
    from iqdesk.store.outcome_rows import HeardRow

DAY_MINUTES = 24 * 60


class HearingVerbs(SharedHearings):
    """Writes. Mixed into DocketFile."""

    def add_hearing(self, entry: NewHearing, riders: Iterable[int] = ()) -> Touched:
        """Add a setting before this judge; each of `riders`, by case, gets a row in its own proceeding that shares it."""
        _check_minutes(entry.minutes)
        chosen = list(dict.fromkeys(riders))
        number = self._case_number(self._case_of(entry.proceeding_id))
        name = f"Added {entry.kind.value} hearing, {short_day(entry.on)}, {number}{riders_words(len(chosen))}"
        with self._journal.step(name, self.author.id) as step:
            self._insert_hearing(entry)
            self._share(self._heard(entry.id), chosen)
        return self._journal.touched(step)

    def record_outcome(
        self, hearing_id: int, outcome: Outcome, today: date, riders: Iterable[int] = (), *, replaces: bool = False
    ) -> Touched:
        """Record what a setting ended in, for these riders too, by case; recorded again, the new outcome replaces the old one.

        A completed merits, master or fear-review hearing completes its proceeding that day in the given manner; a
        completed custody hearing decides the open custody request. `replaces` lets it take the place of a completion of
        another day. RuleBroken, before anything is written, if the outcome cannot be.
        """
        heard = self._heard(hearing_id)
        self._check_outcome(heard, outcome, replaces=replaces)
        chosen = self._check_riders(heard, riders)
        name = f"Marked {outcome.kind.value}, {heard.when(today)}, {heard.number}{riders_words(len(chosen))}"
        with self._journal.step(name, self.author.id) as step:
            self._write_outcome(heard, outcome)
            for row in self._share(heard, chosen):
                self._check_outcome(row, outcome, replaces=replaces)
                self._write_outcome(row, outcome)
            self._settle_sharing(heard.root)
        return self._journal.touched(step)

    def reopen_outcome(self, hearing_id: int, riders: Iterable[int] = ()) -> Touched:
        """Take back what was recorded of a setting, for these riders too: as if nobody had recorded anything."""
        heard = self._heard(hearing_id)
        chosen = set(self._check_riders(heard, riders))
        name = f"Took the outcome back, {heard.when()}, {heard.number}{riders_words(len(chosen))}"
        with self._journal.step(name, self.author.id) as step:
            self._clear_outcome(heard)
            for row in self._sharing(heard):
                if row.case_id in chosen:
                    self._clear_outcome(row)
            self._settle_sharing(heard.root)
        return self._journal.touched(step)

    def record_moved(
        self, hearing_id: int, code: str | None, to: NewHearing, today: date, riders: Iterable[int] | None = None
    ) -> Touched:
        """Record that another setting took the place of this one, which stays with a code that says that it was not held.

        Without `code` it keeps the outcome it has. The riders that share it and have no other outcome follow, or those named.
        """
        riders = None if riders is None else list(dict.fromkeys(riders))
        heard = self._heard(hearing_id)
        self._check_move(heard, code, to)
        moving = self._moving(heard, to, riders)
        words = riders_words(len(moving if riders is None else riders))
        name = f"Moved {heard.when(today)} to {day_words(to.on, today)}, {heard.number}{words}"
        with self._journal.step(name, self.author.id) as step:
            self._insert_hearing(to)
            self._leave(heard, code, to.id)
            for row in moving:
                entry = replace(to, id=new_identity(), proceeding_id=row.proceeding_id)
                self._insert_hearing(entry, shared_with=to.id)
                self._leave(row, code, entry.id)
            self._share(self._heard(to.id), riders or ())
            self._settle_sharing(heard.root)
        return self._journal.touched(step)

    def correct_hearing(self, hearing_id: int, correction: HearingCorrection) -> Touched:
        """Set the hour, the minutes set aside and the kind of a setting as they should be, for the riders that share it too."""
        _check_minutes(correction.minutes)
        heard = self._heard(hearing_id)
        rows = [heard, *self._sharing(heard)]
        for row in rows:
            _check_kind(row, correction.kind)
        values = {"start_minute": _minute(correction.start), "minutes": correction.minutes, "kind": correction.kind.value}
        name = f"Corrected the setting, {short_day(heard.day)}, {heard.number}{riders_words(len(rows) - 1)}"
        with self._journal.step(name, self.author.id) as step:
            for row in rows:
                self._correct("hearings", row.id, values)
            if heard.shared_with is not None:
                self._stand_alone(heard)
        return self._journal.touched(step)

    def record_prepared(self, hearing_id: int, *, is_prepared: bool) -> Touched:
        """Tick a setting as prepared, or take the tick away."""
        heard = self._heard(hearing_id)
        name = f"{'Ticked' if is_prepared else 'Unticked'} prepared, {short_day(heard.day)}, {heard.number}"
        with self._journal.step(name, self.author.id) as step:
            self._change("hearings", hearing_id, {"is_prepared": int(is_prepared)})
        return self._journal.touched(step)

    def record_minutes_used(self, hearing_id: int, minutes: int | None) -> Touched:
        """Record how many minutes a hearing took; None when that is not known."""
        if minutes is not None and not 0 <= minutes <= DAY_MINUTES:
            raise RuleBroken(f"{minutes} minutes are not on one day. Type from 0 to {DAY_MINUTES:,}.")
        heard = self._heard(hearing_id)
        with self._journal.step(f"Recorded minutes used, {short_day(heard.day)}, {heard.number}", self.author.id) as step:
            self._change("hearings", hearing_id, {"minutes_used": minutes})
        return self._journal.touched(step)

    def record_day_note(self, day: date, text: str) -> Touched:
        """Write the note of a day in place of the one there is; nothing takes it away."""
        text = text.strip()
        with self._journal.step(f"{'Wrote' if text else 'Took away'} the note of {short_day(day)}", self.author.id) as step:
            found = self._connection.execute("select id from day_notes where day = ?", (day.isoformat(),)).fetchone()
            if found is None and text:
                self._insert("day_notes", {"id": new_identity(), "day": day.isoformat(), "text": text})
            elif found is not None and text:
                self._journal.db.table("day_notes").update(found[0], {"text": text})
            elif found is not None:
                self._journal.db.table("day_notes").delete(found[0])
        return self._journal.touched(step)

    def _insert_hearing(self, entry: NewHearing, shared_with: int | None = None) -> None:
        row = {"id": entry.id, "proceeding_id": entry.proceeding_id, "day": entry.on.isoformat(), "kind": entry.kind.value}
        row |= {"start_minute": _minute(entry.start), "minutes": entry.minutes, "judge": self._own_code()}
        self._insert("hearings", row | {"shared_with": shared_with})

    def _share(self, heard: HeardRow, riders: Iterable[int]) -> list[HeardRow]:
        """The rows of these riders in a setting, found or made."""
        return [self._heard(self._rider_row(heard, rider)) for rider in self._check_riders(heard, riders)]

    def _check_move(self, heard: HeardRow, code: str | None, to: NewHearing) -> None:
        _check_minutes(to.minutes)
        if to.proceeding_id != heard.proceeding_id:
            raise RuleBroken("A setting is moved within its proceeding. Add a hearing to the other one instead.")
        if code is not None:
            self._check_not_held(code, heard.day)
        elif not heard.is_recorded and heard.code is None:
            raise RuleBroken("A moved setting needs a code that says that it did not take place. Type part of one.")
        if heard.moved_to is not None:
            day, there = self._row("select day, code from hearings where id = ?", heard.moved_to, "hearing")
            if there != ENTERED_IN_ERROR:
                told = short_day(date.fromisoformat(day))
                raise RuleBroken(f"This setting was moved already, to {told}. Move that one.")

    def _moving(self, heard: HeardRow, to: NewHearing, riders: Sequence[int] | None) -> list[HeardRow]:
        """The riders' rows that follow: those named, else all without an outcome of their own whose family holds that day."""
        if riders is not None:
            named = set(self._check_riders(heard, riders))
            return [row for row in self._sharing(heard) if row.case_id in named]
        return [
            row
            for row in self._sharing(heard)
            if (row.code, row.is_recorded) in ((None, 0), (heard.code, heard.is_recorded))
            and self._severed_by(row.case_id, heard.case_id, to.on) is None
        ]

    def _leave(self, row: HeardRow, code: str | None, to: int) -> None:
        """Leave a moved setting with its code, or with the outcome it has, and with what took its place."""
        if code is not None:
            self._write_outcome(row, Outcome(OutcomeKind.DID_NOT_PROCEED, code))
        self._change("hearings", row.id, {"moved_to": to})

    def _stand_alone(self, heard: HeardRow) -> None:
        """A rider's row at another hour or of another kind than the lead's is a setting by itself."""
        question = """
            select 1 from hearings h join hearings l on l.id = h.shared_with
            where h.id = ? and (h.start_minute is not l.start_minute or h.kind <> l.kind)
        """
        if self._connection.execute(question, (heard.id,)).fetchone():
            self._change("hearings", heard.id, {"shared_with": None})


def _check_minutes(minutes: int | None) -> None:
    if minutes is not None and minutes < 1:
        raise RuleBroken("A setting takes a minute at least. Leave the time out where it is not known.")


def _check_kind(row: HeardRow, kind: HearingKind) -> None:
    if row.is_completed and (row.kind is HearingKind.CUSTODY) != (kind is HearingKind.CUSTODY):
        told = f"This {row.kind.value} hearing of {row.number} is marked completed."
        raise RuleBroken(f"{told} Take the outcome back, then make it {kind.value}.")


def _minute(start: time | None) -> int | None:
    return None if start is None else start.hour * 60 + start.minute
