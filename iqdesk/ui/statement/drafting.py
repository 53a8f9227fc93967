"""Which draft of the year is worked on, and the writing of it: words after a pause in the typing, choices at once.

A year without a draft has choices all the same, which are kept while the page is open: a paper can be made without words.
"""

from __future__ import annotations

from dataclasses import replace
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from iqdesk.domain.statement.draft import Choices, NewDraft, StatementDraft, next_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iqdesk.domain.statement.draft import StatementPart
    from iqdesk.ui.desk import Desk

PAUSE = 1_500  # milliseconds without a key, after which the words are written
LATEST = 5_000  # milliseconds for which words stay unwritten at most, however long somebody types


class Drafting(QObject):
    """`chosen` when another draft is to be shown, or other choices of a year that has none. Everything it writes is a step."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.drafts: list[StatementDraft] = []
        self.stored: StatementDraft | None = None  # as the docket has it; None: the year has no draft
        self._plain: dict[int, Choices] = {}  # of years without a draft
        self._looked_at: dict[int, int] = {}  # by year: the draft
        self._typed = desk.begun_words.setdefault(desk.file.author.id, {})  # outlives the page: somebody else may sit down here
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.write)
        self._latest = QTimer(self, singleShot=True, interval=LATEST)
        self._latest.timeout.connect(self.write)

    def ask(self) -> None:
        """Ask the docket anew; what was typed and is not written stays."""
        year = self._desk.year.year
        self.drafts = self._desk.file.drafts(year)
        by_id = {one.id: one for one in self.drafts}
        self.stored = by_id.get(self._looked_at.get(year, 0))
        if self.stored is None and by_id:  # the program was started, or the draft withdrawn: the one last worked on
            self.stored = by_id.get(self._desk.file.draft_worked_on(year) or 0, self.drafts[-1])
        if self._typed and not self._desk.why_not:
            self._pause.start()  # what could not be written before, say while another day was looked at

    def _pending(self) -> dict[StatementPart, str]:
        """What was typed into this draft and is not written."""
        return {part: text for (draft_id, part), text in self._typed.items() if self.stored and draft_id == self.stored.id}

    @property
    def draft(self) -> StatementDraft:
        """The draft with what was typed last; without one, the choices alone."""
        if self.stored is None:
            year = self._desk.year.year
            return StatementDraft(0, year, "", self._plain.get(year, Choices(readings=self._desk.readings)))
        texts = {**self.stored.texts, **self._pending()}
        return replace(self.stored, texts={part: text for part, text in texts.items() if text.strip()})

    @property
    def is_written(self) -> bool:
        """Whether the docket has all that was typed into this draft."""
        return not self._pending()

    @property
    def waits(self) -> bool:
        """Whether words wait to be written, into whichever draft."""
        return bool(self._typed)

    def text(self, part: StatementPart) -> str:
        """The words of a part as they were typed."""
        if self.stored is None:
            return ""
        return self._typed.get((self.stored.id, part), self.stored.texts.get(part, ""))

    def type(self, part: StatementPart, text: str) -> None:
        """Other words stand in a part; they are written when the keyboard rests, or after a few seconds without a rest."""
        if self.stored is not None:
            self._typed[self.stored.id, part] = text
            self._pause.start()
            if not self._latest.isActive():
                self._latest.start()

    def write(self) -> None:
        """Write what was typed into whichever draft, one step a part; what cannot be written just now waits."""
        self._pause.stop()
        self._latest.stop()
        if self._desk.why_not:
            return
        for at, text in list(self._typed.items()):
            del self._typed[at]  # before it is written: the page is shown anew by then, and says whether all is written
            if not self._desk.do(methodcaller("record_draft_text", *at, text)):
                self._typed.setdefault(at, text)

    def begin(self, texts: Mapping[StatementPart, str] | None = None, title: str = "") -> None:
        """Begin a draft, with the words of a template and named after its title, and work on it."""
        self.write()
        there = [one.name for one in self.drafts]
        is_free = title and title.casefold() not in {name.casefold() for name in there}
        named = title if is_free else next_name(there, title or "Draft")
        self._add(NewDraft(self._desk.year.year, named, self.draft.choices, dict(texts or {})))

    def duplicate(self) -> None:
        """A second draft like this one."""
        self.write()
        if self.stored is not None:
            name = next_name((one.name for one in self.drafts), f"{self.stored.name} copy")
            self._add(NewDraft(self.stored.year, name, self.stored.choices, dict(self.stored.texts)))

    def _add(self, new: NewDraft) -> None:
        before = self._looked_at.get(new.year)
        self._looked_at[new.year] = new.id  # known before the page asks anew
        if not self._desk.do(methodcaller("add_draft", new)) and before is not None:
            self._looked_at[new.year] = before

    def rename(self, name: str) -> None:
        """Give the draft another name."""
        if self.stored is not None:
            self._desk.do(methodcaller("correct_draft", self.stored.id, name=name))

    def withdraw(self) -> None:
        """Take the draft away; Undo brings it back."""
        self.write()
        if self.stored is not None:
            draft_id = self.stored.id
            if self._desk.do(methodcaller("withdraw_draft", draft_id)):
                for at in [at for at in self._typed if at[0] == draft_id]:
                    del self._typed[at]

    def look_at(self, draft_id: int) -> None:
        """Work on another draft of the year."""
        self.write()
        self._looked_at[self._desk.year.year] = draft_id
        self.chosen.emit()

    def choose(self, choices: Choices) -> None:
        """The paper holds something else from now on."""
        self.write()
        if self.stored is None:
            self._plain[self._desk.year.year] = choices
        elif self._desk.do(methodcaller("correct_draft", self.stored.id, choices=choices)):
            return
        self.chosen.emit()  # what was refused is ticked no longer
