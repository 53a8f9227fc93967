"""The fields that ask the docket: whose A-number it is, what of a case is open, who rides with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import RuleBroken, a_number, spoken_a_number
from iqdesk.domain.records import CaseName
from iqdesk.ui import words
from iqdesk.ui.entry.code_edit import PickEdit
from iqdesk.ui.entry.edits import Read
from iqdesk.ui.entry.fields import NOBODY, ChoiceField, CodeField, LineField, Option, Subject
from iqdesk.ui.entry.picker import Pick
from iqdesk.ui.entry.ticks_field import TicksField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.code_edit import CodeEdit

MOST_FOUND = 50


class NumberEdit(PickEdit):
    """An A-number in any spelling, read as the case that has it; where several have it one is chosen."""

    def __init__(self, desk: Desk, *, makes_case: bool) -> None:
        super().__init__("A-number", "7 to 9 digits")
        self._desk = desk
        self._makes_case = makes_case
        self._chosen: CaseName | None = None
        self._found: list[CaseName] = []
        self._count = 0
        self.textEdited.connect(self._forget)

    def understood(self, text: str) -> Read:
        if self._chosen is not None and text == self._chosen.number:
            return self._read_case(self._chosen)
        number = a_number(text)
        if not self._desk.show(partial(self._ask, number)):
            return Read(refusal="The docket could not be read.")
        cases = self._found
        spoken = spoken_a_number(number)
        if len(cases) == 1:
            return self._read_case(cases[0])
        if cases:
            return Read(refusal=f"{len(cases)} cases have {spoken}. Choose one with Down and Enter.")
        if self._makes_case:
            return Read(Subject(new_number=number), f"{spoken}, not in the docket yet: Enter adds the case")
        return Read(refusal=f"{spoken} is not in the docket. Add its case first.")

    def _read_case(self, case: CaseName) -> Read:
        return Read(Subject(case), " ".join(part for part in (case.number, case.respondent.name, self._riders(case)) if part))

    def choose(self, case: CaseName) -> None:
        """Show a case of the docket."""
        self._chosen = case
        self.setText(case.number)

    def picks_for(self, typed: str) -> list[Pick]:
        """Only where the number alone does not say which case."""
        try:
            number = a_number(typed)
        except RuleBroken:
            return []
        read = self._desk.show(partial(self._ask, number))
        return [_pick(case) for case in self._found] if read and len(self._found) > 1 else []

    def _ask(self, number: str) -> None:
        self._found = self._desk.file.cases_with(number)

    def all_picks(self) -> list[Pick]:
        """The cases that the find box would find: by the last digits of the number, by name."""
        self._found = []
        if self.text().strip():
            self._desk.show(self._find)
        return [_pick(case) for case in self._found]

    def _find(self) -> None:
        file = self._desk.file
        ids = file.case_ids(self.text(), CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=self._desk.today)[:MOST_FOUND]
        names = file.case_names(ids)
        self._found = [names[case_id] for case_id in ids]

    def take(self, pick: Pick) -> None:
        self.choose(next(case for case in self._found if case.case_id == pick.key))

    def _forget(self) -> None:
        self._chosen = None

    def _riders(self, case: CaseName) -> str:
        self._count = 0
        self._desk.show(partial(self._count_riders, case))
        return f"+{self._count}" if self._count else ""

    def _count_riders(self, case: CaseName) -> None:
        self._count = len(self._desk.file.riders_of(case.case_id, self._desk.today))


def _pick(case: CaseName) -> Pick:
    return Pick(case.case_id, case.number, case.respondent.name or "name not known")


class NumberField(LineField):
    """Whose entry it is."""

    def __init__(self, text: str, desk: Desk, *, makes_case: bool) -> None:
        self.number = NumberEdit(desk, makes_case=makes_case)
        super().__init__(text, self.number, "A000 000 000")

    def show_value(self, value: object) -> None:
        if isinstance(value, CaseName):
            self.number.choose(value)


class OpenItemField(ChoiceField):
    """One of what is open in the case, the oldest first; `none_open` says that there is nothing."""

    def __init__(self, text: str, desk: Desk, open_in: Callable[[CaseRecord], Sequence[Option]], none_open: str) -> None:
        super().__init__(text, (Option(None, "Individual Mon Nov 30, 2026", ""),), grows=True)
        self._desk = desk
        self._open_in = open_in
        self._none_open = none_open
        self._is_known = False
        self.show_options(())

    def look_at(self, subject: Subject) -> None:
        chosen = self.kept()
        self._is_known = subject.case is not None
        options = self._open_in(self._desk.file.case(subject.case.case_id)) if subject.case else ()
        self.show_options(options)
        self.put(chosen)

    def put(self, kept: object) -> None:
        """What is open no longer is not replaced by another: nothing is chosen then."""
        super().put(kept)
        if kept is not None and kept != self.kept():
            self.box.setCurrentIndex(-1)

    def read(self) -> Read:
        if self._is_known and not self.options:
            return Read(refusal=self._none_open)
        return super().read()


class RidersField(TicksField):
    """The riders that are not severed on the day of the entry, each of whom can be unticked."""

    def __init__(self, text: str, desk: Desk) -> None:
        super().__init__(text)
        self._desk = desk
        self._shown: list[CaseName] = []

    def look_at(self, subject: Subject) -> None:
        day = subject.on or self._desk.today
        riders = self._desk.file.riders_of(subject.case.case_id, day) if subject.case else []
        if riders != self._shown:
            self._shown = riders
            self.show_options([_rider(rider) for rider in riders])

    def read(self) -> Read:
        return _ticked_riders(super().read(), applies=self.applies)


def _ticked_riders(ticked: Read, *, applies: bool) -> Read:
    count = len(ticked.value) if isinstance(ticked.value, tuple) else 0
    if not applies:
        return ticked
    return Read(ticked.value, f"with {words.plural(count, 'rider')}" if count else "without its riders")


def _rider(case: CaseName) -> Option:
    name = case.respondent.name or case.number
    return Option(case.case_id, name, name)


class SharersField(TicksField):
    """The riders who share the setting that is moved and go with it, each of whom can be unticked."""

    def __init__(self, text: str, desk: Desk) -> None:
        super().__init__(text)
        self._desk = desk
        self._shown: list[CaseName] = []

    def look_at(self, subject: Subject) -> None:
        riders = self._sharers(subject)
        if riders != self._shown:
            self._shown = riders
            self.show_options([_rider(rider) for rider in riders])

    def _sharers(self, subject: Subject) -> list[CaseName]:
        if subject.hearing is None or subject.case is None:
            return []
        file = self._desk.file
        setting, day = file.setting(subject.hearing), subject.on or self._desk.today
        bound = {rider.case_id for rider in file.riders_of(subject.case.case_id, day)}
        sharing = [one for one in setting.shared if one.hearing_id is not None and one.outcome in (None, setting.outcome)]
        return [one.case for one in sharing if one.case.case_id in bound]

    def read(self) -> Read:
        return _ticked_riders(super().read(), applies=self.applies)


class LanguageField(CodeField):
    """The language of the case: a case of the docket brings its own, a new one the last that was entered."""

    def __init__(self, text: str, desk: Desk, edit: CodeEdit) -> None:
        super().__init__(text, edit, "Portuguese", grows=False)
        self._desk = desk
        self._last: object = ""
        self._subject = NOBODY

    def look_at(self, subject: Subject) -> None:
        if (subject.case, subject.new_number) == (self._subject.case, self._subject.new_number):
            return
        if self._subject.case is None:
            self._last = self.kept()
        self._subject = subject
        if subject.case is not None:
            self.show_value(self._desk.file.particulars(subject.case.case_id).language)
        else:
            self.put(self._last)
