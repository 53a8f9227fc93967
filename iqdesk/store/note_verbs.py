"""The verbs about a case's notes, and the question for them. A note's words are never in a step's name."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched, folded
from iqdesk.domain.notes import NoteLine, note_text
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iqdesk.domain.notes import NewNote
    from iqdesk.store.connection import Connection


class NoteVerbs(Writing):
    """Writes. Mixed into DocketFile. Who may not read a private note may not change it either: to them it is not there."""

    def add_note(self, entry: NewNote) -> Touched:
        """Write a note on a case; only the judge keeps private ones."""
        text = note_text(entry.text)
        if entry.is_private and not self.author.reads_private:
            raise RuleBroken("Private notes are the judge's own. Leave “private” out, or work as the judge.")
        with self._journal.step(self._note_step("Added", entry.case_id, private=entry.is_private), self.author.id) as step:
            row = {"id": entry.id, "case_id": entry.case_id, "text": text, "search_text": folded(text)}
            row |= {"is_private": int(entry.is_private), "written_on": entry.written_on.isoformat(), "author": self.author.id}
            self._insert("notes", row)
        return self._journal.touched(step)

    def correct_note(self, note_id: int, text: str) -> Touched:
        """Change a note's words; who wrote it and when stays."""
        case_id, private = self._note(note_id)
        words = note_text(text)
        with self._journal.step(self._note_step("Corrected", case_id, private=private), self.author.id) as step:
            self._journal.db.table("notes").update(note_id, {"text": words, "search_text": folded(words)})
        return self._journal.touched(step)

    def withdraw_note(self, note_id: int) -> Touched:
        """Take a note off its case."""
        case_id, private = self._note(note_id)
        with self._journal.step(self._note_step("Withdrew", case_id, private=private), self.author.id) as step:
            self._journal.db.table("notes").delete(note_id)
        return self._journal.touched(step)

    def _note(self, note_id: int) -> tuple[int, bool]:
        """The case of a note, and whether it is private."""
        found = self._connection.execute("select case_id, is_private from notes where id = ?", (note_id,)).fetchone()
        if found is None or (found[1] and not self.author.reads_private):
            raise RuleBroken("That note is no longer in the docket.")
        return int(found[0]), bool(found[1])

    def _note_step(self, done: str, case_id: int, *, private: bool) -> str:
        return f"{done} a {'private ' if private else ''}note, {self._case_number(case_id)}"


def notes_of(connection: Connection, case_ids: Iterable[int], *, private: bool) -> dict[int, tuple[NoteLine, ...]]:
    """The notes of each case that has any, newest first; the judge's private ones only where they may be read."""
    rows = connection.execute(
        """
        select notes.id, case_id, text, is_private, written_on, trim(given || ' ' || family), role
        from notes join people on people.id = author
        where case_id in (select value from json_each(:cases)) and is_private <= :private order by written_on desc, (
            select min(id) from step_rows where case_id = notes.case_id and of_table = 'notes' and row = notes.id) desc
        """,
        {"cases": json.dumps(list(case_ids)), "private": int(private)},
    )
    notes: dict[int, tuple[NoteLine, ...]] = {}
    for i, case_id, text, secret, day, author, role in rows:
        line = NoteLine(i, case_id, text, secret == 1, date.fromisoformat(day), author or role.capitalize())
        notes[case_id] = (*notes.get(case_id, ()), line)
    return notes
