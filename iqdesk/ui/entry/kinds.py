"""The kinds of fields that the forms are made of: each answers a function that makes the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from iqdesk.domain.code_search import CodeFinder
from iqdesk.domain.docket import Custody, a_number, spoken_a_number
from iqdesk.ui.entry.case_fields import LanguageField, NumberField, OpenItemField, RidersField, SharersField
from iqdesk.ui.entry.code_edit import CodeEdit
from iqdesk.ui.entry.edits import DayEdit, EntryEdit, MinutesEdit, Read, TextEdit, TimeEdit
from iqdesk.ui.entry.fields import ChoiceField, CodeField, EntryField, LineField, Option

if TYPE_CHECKING:
    from iqdesk.domain.case_records import CaseRecord
    from iqdesk.domain.typed_dates import Looks
    from iqdesk.ui.desk import Desk

Kind = Callable[[str, "Desk"], EntryField]
DAY, TIME, MINUTES, NAME, WORDS = "10/30/2026", "830, 1:30pm", "1h30", "Cuevas Ibarra", "Seen by clerk and judge"


class NewNumberEdit(EntryEdit):
    """The A-number of a case that is being entered."""

    def __init__(self) -> None:
        super().__init__("A-number", "7 to 9 digits")

    def understood(self, text: str) -> Read:
        number = a_number(text)
        return Read(number, spoken_a_number(number))


def _plain(label: str) -> str:
    return label.replace("&", "")


def whose(*, makes_case: bool = False) -> Kind:
    """A case by its A-number; where it `makes_case`, one that the docket does not have is added."""

    def made(label: str, desk: Desk) -> EntryField:
        return NumberField(label, desk, makes_case=makes_case)

    return made


def new_number(label: str, _desk: Desk) -> EntryField:
    """The A-number of a new case."""
    return LineField(label, NewNumberEdit(), "A000 000 000")


def day(looks: Looks) -> Kind:
    """A date."""

    def made(label: str, desk: Desk) -> EntryField:
        return LineField(label, DayEdit(_plain(label), looks, lambda: desk.today), DAY)

    return made


def hour(label: str, _desk: Desk) -> EntryField:
    """A time of day."""
    return LineField(label, TimeEdit(_plain(label)), TIME)


def minutes(label: str, _desk: Desk) -> EntryField:
    """How long something takes."""
    return LineField(label, MinutesEdit(_plain(label)), MINUTES)


def name(label: str, _desk: Desk) -> EntryField:
    """Part of a person's name."""
    return LineField(label, TextEdit(_plain(label)), NAME, grows=True)


def text(placeholder: str) -> Kind:
    """Words as they stand."""

    def made(label: str, _desk: Desk) -> EntryField:
        return LineField(label, TextEdit(_plain(label), placeholder), WORDS, grows=True)

    return made


def code(table: str, noun: str, sample: str, *, shows_code: bool = False) -> Kind:
    """One of the docket's codes, found by part of itself or of its label."""

    def made(label: str, desk: Desk) -> EntryField:
        finder = CodeFinder(tuple(desk.file.code_entries(table)))
        return CodeField(label, CodeEdit(_plain(label), finder, noun, shows_code=shows_code), sample, grows=True)

    return made


def language(label: str, desk: Desk) -> EntryField:
    """The language of the case."""
    finder = CodeFinder(tuple(desk.file.code_entries("language")))
    return LanguageField(label, desk, CodeEdit(_plain(label), finder, "language"))


def choice(*options: Option) -> Kind:
    """One of a few."""

    def made(label: str, _desk: Desk) -> EntryField:
        return ChoiceField(label, options)

    return made


def table_choice(table: str, first: str) -> Kind:
    """One of a short table of codes, `first` before the rest."""

    def made(label: str, desk: Desk) -> EntryField:
        entries = sorted(desk.file.code_entries(table), key=lambda entry: entry.code != first)
        return ChoiceField(label, [Option(entry.code, entry.label, entry.label) for entry in entries])

    return made


def choice_of(table: str, none: str) -> Kind:
    """One of a short table of codes, or none of them."""

    def made(label: str, desk: Desk) -> EntryField:
        offered = [Option(one.code, one.label, one.label) for one in desk.file.code_entries(table)]
        return ChoiceField(label, [Option(None, none.capitalize(), ""), *offered])

    return made


def readers(label: str, desk: Desk) -> EntryField:
    """Who sees a note; a clerk's is seen by both."""
    both = Option(value=False, text="Clerk and judge", words="seen by clerk and judge")
    return ChoiceField(
        label, [both, Option(value=True, text="Judge only", words="private")] if desk.file.author.reads_private else [both]
    )


def open_item(open_in: Callable[[CaseRecord], Sequence[Option]], none_open: str) -> Kind:
    """One of what is open in the case."""

    def made(label: str, desk: Desk) -> EntryField:
        return OpenItemField(label, desk, open_in, none_open)

    return made


def riders(label: str, desk: Desk) -> EntryField:
    """The riders of the case, each of whom can be unticked."""
    return RidersField(label, desk)


def sharers(label: str, desk: Desk) -> EntryField:
    """The riders who share a setting, each of whom can be unticked."""
    return SharersField(label, desk)


CUSTODY = choice(*(Option(one, one.label, one.label.lower()) for one in (Custody.NEVER, Custody.RELEASED, Custody.DETAINED)))
COUNSEL = choice(
    Option(None, "Not known", ""),
    Option(value=True, text="Yes", words="represented"),
    Option(value=False, text="No", words="not represented"),
)
