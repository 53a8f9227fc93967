"""A form that is open: its fields, whose entry it is, and what they say together at one moment."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.oddities import OddityKind
from iqdesk.ui.entry.edits import Mark, Read
from iqdesk.ui.entry.fields import Subject
from iqdesk.ui.entry.form import FieldRefused, Together, Values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iqdesk.domain.oddities import Oddity
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.fields import EntryField
    from iqdesk.ui.entry.form import EntryForm

WHOSE, ON, HEARING = "whose", "on", "hearing"  # the keys of the fields that say whose entry it is, of which day, setting
PLACES = {
    OddityKind.DUPLICATE_CASE: ("rider", "number", WHOSE),
    OddityKind.DUPLICATE_SETTING: ("start",),
    OddityKind.SLOT_TAKEN: ("start",),
    OddityKind.SEVERED: ("riders",),
}
DAYS = (ON, "first", "detained")


class Refusal(NamedTuple):
    """Why nothing can be written, and the key of the field it lies with; none where it lies between several."""

    key: str
    words: str


class Reading(NamedTuple):
    """One look at the fields: `refused` is why one cannot be taken, `missing` what is still to be typed."""

    values: Values
    said: Mapping[str, str]
    hints: Mapping[str, str]
    refused: Refusal | None
    missing: Refusal | None


class OpenForm:
    """Makes the fields; `fixed` is the case where the page knows it, and then its A-number is not asked for."""

    def __init__(self, form: EntryForm, desk: Desk, fixed: Subject | None) -> None:
        self.form = form
        self._desk = desk
        self._fixed = fixed
        asked = [one for one in form.fields if fixed is None or one.key != WHOSE]
        self.fields: dict[str, EntryField] = {one.key: one.kind(one.label, desk) for one in asked}
        self._new_of = {one.key: one.new_of for one in asked if one.new_of}
        self._required = [one.key for one in asked if one.is_required]
        self.keeps = [one.key for one in asked if one.keeps]
        self._numbers = {key for key in self._new_of.values() if key in self.fields}
        self._subject: Subject | None = None
        self._named: tuple[object, ...] = ()

    def settle(self, *, anew: bool = False) -> None:
        """Let the fields follow whose entry it is; `anew` when the docket has changed meanwhile."""
        for _ in range(2):  # whose entry it is decides which settings there are, and the setting which riders
            subject = self._subject_now()
            named = tuple(self.fields[key].read().value for key in self._numbers)
            if (subject, named) == (self._subject, self._named) and not anew:
                return
            self._subject, self._named = subject, named
            for key, field in self.fields.items():
                field.is_aside = key in self._new_of and not self._is_new(self._new_of[key])
                field.look_at(subject)

    def _subject_now(self) -> Subject:
        named = self.fields[WHOSE].read().value if WHOSE in self.fields else self._fixed
        subject = named if isinstance(named, Subject) else Subject()
        on = self.fields[ON].read().value if ON in self.fields else None
        hearing = self.fields[HEARING].read().value if HEARING in self.fields else None
        return subject._replace(on=on if isinstance(on, date) else None, hearing=hearing if isinstance(hearing, int) else None)

    def _is_new(self, key: str) -> bool:
        """Whether the A-number of a field is one that the docket does not have yet."""
        named = self.fields[key].read().value if key in self.fields else None
        return isinstance(named, Subject) and named.new_number is not None

    def read(self) -> Reading:
        """What the fields say that are asked."""
        asked = {key: field for key, field in self.fields.items() if field.applies and not field.is_aside}
        reads = {key: field.read() for key, field in asked.items()}
        values = Values(self._subject or Subject(), {key: read.value for key, read in reads.items()})
        refused = next((Refusal(key, read.refusal) for key, read in reads.items() if read.refusal), None)
        together = Together()
        try:
            together = self.form.together(values, self._desk.file)
        except RuleBroken as refusal:
            refused = refused or Refusal(refusal.key if isinstance(refusal, FieldRefused) else "", str(refusal))
        said = {key: together.words.get(key, read.words) for key, read in reads.items()}
        return Reading(values, said, together.hints, refused, self._missing(reads, together.missing))

    def _missing(self, reads: Mapping[str, Read], further: str) -> Refusal | None:
        """The first field that cannot stay empty; `further` is one that cannot for what the others say."""
        wanted = (key for key in self.fields if key in self._required or key == further)
        key = next((key for key in wanted if key in reads and reads[key].value is None), None)
        return None if key is None else Refusal(key, f"{self.fields[key].name} is missing.")

    def is_choosing(self) -> bool:
        """Whether a list is open at a field: what is typed there is on its way."""
        return any(field.is_choosing() for field in self.fields.values())

    def kept(self) -> dict[str, object]:
        """What shows the fields again as they are."""
        return {key: field.kept() for key, field in self.fields.items()}

    def mark(self, mark: Mark, said: Mapping[str, str]) -> None:
        """Mark the fields that something is said beside, and no other."""
        for key, field in self.fields.items():
            field.show_mark(mark if key in said else Mark.NONE, said.get(key, ""))

    def place_of(self, oddity: Oddity) -> str:
        """The key of the field that an oddity is said beside: what it is about, where that is a field."""
        if oddity.about in self.fields:
            return oddity.about
        return next((key for key in PLACES.get(oddity.kind, DAYS) if key in self.fields), "")

    def odd(self, values: Values) -> list[Oddity]:
        """What is odd about an entry; RuleBroken where it cannot be."""
        return self.form.check(values, self._desk.file, self._desk.today)
