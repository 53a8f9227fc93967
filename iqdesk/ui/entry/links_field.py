"""What a circumstance bore on: cases by their A-number, settings by A-number and day, with semicolons in between."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.case_records import CaseOrder, CaseView
from iqdesk.domain.docket import RuleBroken, a_number, spoken_a_number
from iqdesk.domain.typed_dates import Looks, typed_day
from iqdesk.ui import words
from iqdesk.ui.entry.edits import EntryEdit, Read
from iqdesk.ui.entry.fields import LineField, as_typed

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.case_records import HearingLine
    from iqdesk.domain.records import CaseName
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.desk import Desk

# A number of a case or its last digits, then the day where a setting is meant: the number ends where its digits do.
ITEM = re.compile(r"(?P<number>[Aa]?[\s\-.#]*(?:(?:[0-9][\s\-.]?){6,8}[0-9]|[0-9]{2,6})|[Cc]ase\s+[0-9]+)(?=\s|$)\s*(?P<day>.*)")
WHOLE_NUMBER = 7  # digits at least; fewer are the last ones of a number
NAMED = 3  # numbers told where several end alike
SAMPLE = "A000 000 000; 000 000 3/14"
BETWEEN = "; "


class Links(NamedTuple):
    """Cases and settings, by identity."""

    cases: tuple[int, ...] = ()
    hearings: tuple[int, ...] = ()

    @property
    def words(self) -> str:
        """`bore on 1 case and 2 settings`; nothing where nothing is named."""
        said = (words.plural(len(self.cases), "case"), words.plural(len(self.hearings), "setting"))
        told = " and ".join(one for one, ids in zip(said, self, strict=True) if ids)
        return told and f"bore on {told}"


class LinksEdit(EntryEdit):
    """Reads one item after the other; what it showed itself is known without asking again."""

    def __init__(self, name: str, desk: Desk) -> None:
        super().__init__(name, SAMPLE)
        self._desk = desk
        self._known: dict[str, Links] = {}

    def show_links(self, links: Links) -> None:
        """Show what the docket has."""
        file = self._desk.file
        lines, names = file.hearing_lines(links.hearings), file.case_names(links.cases)
        shown: dict[str, Links] = {}
        for case_id, name in names.items():
            _add(shown, _plain(name.number), Links((case_id,)))
        for line in sorted(lines, key=lambda one: (one.on, one.id)):
            _add(shown, f"{_plain(line.case.number)} {as_typed(line.on)}", Links((), (line.id,)))
        self._known.update(shown)
        self.setText(BETWEEN.join(shown))
        self.setCursorPosition(0)

    def understood(self, text: str) -> Read:
        found = Links()
        for item in filter(None, (part.strip() for part in re.split(r"[;\n]", text))):
            if item not in self._known:
                refusal = self._desk.ask(partial(self._refused, item))
                if refusal is None or refusal:
                    return Read(refusal="The docket could not be read." if refusal is None else refusal)
            one = self._known[item]
            found = Links(_together(found.cases, one.cases), _together(found.hearings, one.hearings))
        return Read(found if found.words else None, found.words)

    def _refused(self, item: str, _file: DocketFile) -> str:
        """Why an item names nothing; empty where it is known now."""
        try:
            self._resolve(item)
        except RuleBroken as refusal:
            return str(refusal)
        return ""

    def _resolve(self, item: str) -> None:
        """What an item of the line names; RuleBroken where it names nothing, or more than one thing."""
        parts = ITEM.fullmatch(item)
        if parts is None:
            raise RuleBroken(f"“{item}” is not an A-number nor the last digits of one, with or without a day.")
        cases = self._cases(parts["number"].strip())
        if not parts["day"]:
            if len(cases) > 1:
                raise RuleBroken(f"{len(cases)} cases have {cases[0].number}. Add the day of a setting.")
            self._known[item] = Links((cases[0].case_id,))
            return
        day = typed_day(parts["day"], self._desk.today, Looks.NEAREST)
        hearings = self._settings(cases, day)
        if not hearings:
            raise RuleBroken(f"{cases[0].number} has no setting on {words.whole_day(day)}.")
        self._known[item] = Links((), hearings)

    def _cases(self, text: str) -> list[CaseName]:
        file = self._desk.file
        if text.lower().startswith("case"):
            key = text[4:].strip()
            ids = file.case_ids(key, CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=self._desk.today)
            cases = [one for one in file.case_names(ids).values() if str(one.public_key) == key]
            spoken = f"Case {key}"
        elif len(digits := re.sub(r"[^0-9]", "", text)) < WHOLE_NUMBER:
            return self._ending_in(digits)
        else:
            number = a_number(text)
            cases, spoken = file.cases_with(number), spoken_a_number(number)
        if not cases:
            raise RuleBroken(f"{spoken} is not in the docket.")
        return cases

    def _ending_in(self, digits: str) -> list[CaseName]:
        """The cases of the one A-number that ends so; RuleBroken where none does, or more than one."""
        file = self._desk.file
        ids = file.case_ids(digits, CaseView.ALL, CaseOrder.A_NUMBER, descending=False, today=self._desk.today)
        cases = [one for one in file.case_names(ids).values() if (one.respondent.a_number or "").endswith(digits)]
        numbers = list(dict.fromkeys(one.number for one in cases))
        if not numbers:
            raise RuleBroken(f"No A-number of the docket ends in {digits}.")
        if len(numbers) > 1:
            more = f" and {words.figure(len(numbers) - NAMED)} more" if len(numbers) > NAMED else ""
            raise RuleBroken(f"{words.figure(len(numbers))} A-numbers end in {digits}: {', '.join(numbers[:NAMED])}{more}.")
        return cases

    def _settings(self, cases: list[CaseName], day: date) -> tuple[int, ...]:
        """The settings that these cases have on a day, with those of the riders who share them."""
        found: list[int] = []
        for case in cases:
            own = self._lines_on(case, day)
            starts = {line.start for line in own}
            riders = self._desk.file.riders_of(case.case_id, day) if own else []
            shared = [line for rider in riders for line in self._lines_on(rider, day) if line.start in starts]
            found += [line.id for line in (*own, *shared)]
        return tuple(dict.fromkeys(found))

    def _lines_on(self, case: CaseName, day: date) -> list[HearingLine]:
        return [line for line in self._desk.file.case(case.case_id).hearings if line.on == day]


def _together(those: tuple[int, ...], these: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys((*those, *these)))


def _add(shown: dict[str, Links], text: str, links: Links) -> None:
    """Two cases of one number, or two settings of one day, stand in the line once."""
    there = shown.get(text, Links())
    shown[text] = Links(_together(there.cases, links.cases), _together(there.hearings, links.hearings))


def _plain(number: str) -> str:
    """As it is typed: with the spaces of a keyboard."""
    return number.replace("\u00a0", " ")


class LinksField(LineField):
    """The value is `Links`, None where nothing is named."""

    def __init__(self, text: str, desk: Desk) -> None:
        self.links = LinksEdit(text.replace("&", ""), desk)
        super().__init__(text, self.links, SAMPLE, grows=True)

    def show_value(self, value: object) -> None:
        if isinstance(value, Links):
            self.links.show_links(value)
