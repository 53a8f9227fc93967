"""The verbs about drafts of the statement, and the one about a statement that was saved."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.identity import new_identity
from iqdesk.store.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.domain.statement.draft import Choices, NewDraft, StatementPart
    from iqdesk.domain.statement.filed import NewFiled

THE_JUDGES = (
    "The statement is the judge's own paper, and its drafts are written by the judge. Work as the judge to write in them."
)


class DraftVerbs(Writing):
    """Writes. Mixed into DocketFile. The statement is the judge's own paper: nobody else writes it."""

    def add_draft(self, entry: NewDraft) -> Touched:
        """Begin a draft of a year's statement."""
        from iqdesk.domain.statement.draft import draft_name, draft_text  # noqa: PLC0415
        from iqdesk.domain.statement.kept_choices import kept  # noqa: PLC0415 - a start begins no draft

        name = draft_name(entry.name)
        self._refuse_name(entry.year, name, None)
        texts = {part: draft_text(text, part) for part, text in entry.texts.items()}
        with self._own_step(f"Began the draft “{name}” of {entry.year}") as step:
            row = {"id": entry.id, "year": entry.year, "name": name, "choices": json.dumps(kept(entry.choices))}
            self._insert("drafts", row)
            for part, text in texts.items():
                self._set_text(entry.id, part, text)
        return self._journal.touched(step)

    def record_draft_text(self, draft_id: int, part: StatementPart, text: str) -> Touched:
        """Keep the words of one part; the same words again write nothing, no words take the part's away."""
        from iqdesk.domain.statement.draft import draft_text  # noqa: PLC0415 - as above

        (name,) = self._row("select name from drafts where id = ?", draft_id, "draft")
        with self._own_step(f"Edited {part.spoken} of “{name}”") as step:
            self._set_text(draft_id, part, draft_text(text, part))
        return self._journal.touched(step)

    def correct_draft(self, draft_id: int, *, name: str | None = None, choices: Choices | None = None) -> Touched:
        """Give a draft another name, or other choices of what the paper holds."""
        from iqdesk.domain.statement.draft import draft_name, of_another_release  # noqa: PLC0415
        from iqdesk.domain.statement.kept_choices import kept, read_choices  # noqa: PLC0415 - as above

        year, old, shows = self._row("select year, name, choices from drafts where id = ?", draft_id, "draft")
        new = old if name is None else draft_name(name)
        self._refuse_name(year, new, draft_id)
        unknown = () if choices is None else read_choices(json.loads(shows)).unknown
        if unknown:
            raise RuleBroken(f"{of_another_release(old, unknown)} Make a copy of the draft and choose there.")
        values = {"name": new, "choices": shows if choices is None else json.dumps(kept(choices))}
        said = f"Changed what “{new}” holds" if new == old else f"Renamed the draft “{old}” to “{new}”"
        with self._own_step(said) as step:
            self._journal.db.table("drafts").update(draft_id, values)
        return self._journal.touched(step)

    def withdraw_draft(self, draft_id: int) -> Touched:
        """Take a draft away with all its words; what was filed of it stays."""
        year, name = self._row("select year, name from drafts where id = ?", draft_id, "draft")
        with self._own_step(f"Withdrew the draft “{name}” of {year}") as step:
            self._connection.execute("delete from draft_texts where draft_id = ?", (draft_id,))
            self._journal.db.table("drafts").delete(draft_id)
        return self._journal.touched(step)

    def file_statement(self, entry: NewFiled) -> Touched:
        """Remember what a paper said that went out. No step: nothing takes a paper back. The same bytes are filed once."""
        found = self._connection.execute("select 1 from filed_statements where sha256 = ?", (entry.sha256,)).fetchone()
        if found is not None:
            return Touched.NOTHING
        row = {"id": entry.id, "year": entry.year, "draft": entry.draft, "filed_at": self._journal.moment()}
        row |= {"author": self.author.id, "length": entry.length, "sha256": entry.sha256}
        with self._journal.together():
            self._insert("filed_statements", row | {"record": json.dumps(entry.record, ensure_ascii=False)})
        return Touched.DRAFTS

    @contextmanager
    def _own_step(self, name: str) -> Iterator[int]:
        """A step of the judge's; RuleBroken where a clerk works."""
        if not self.author.reads_private:
            raise RuleBroken(THE_JUDGES)
        with self._journal.step(name, self.author.id) as step:
            yield step

    def _set_text(self, draft_id: int, part: StatementPart, text: str) -> None:
        key = draft_id, part.value
        found = self._connection.execute("select id from draft_texts where draft_id = ? and part = ?", key).fetchone()
        if not text:
            self._connection.execute("delete from draft_texts where draft_id = ? and part = ?", key)
        elif found is not None:
            self._journal.db.table("draft_texts").update(found[0], {"text": text})
        else:
            self._insert("draft_texts", {"id": new_identity(), "draft_id": draft_id, "part": part.value, "text": text})

    def _refuse_name(self, year: int, name: str, but: int | None) -> None:
        rows = self._connection.execute("select name from drafts where year = ? and id is not ?", (year, but))
        if any(there.casefold() == name.casefold() for (there,) in rows):
            raise RuleBroken(f"There is a draft “{name}” of {year} already. Choose another name.")
