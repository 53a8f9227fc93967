"""A form is data: a table of fields, what is odd about its values, and the verb that writes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iqdesk.domain.oddities import Oddity
    from iqdesk.domain.records import CaseName
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.entry.fields import EntryField, Subject

Value = TypeVar("Value")
Verb = Callable[[DocketFile], Touched]


class FieldRefused(RuleBroken):
    """What several fields say together cannot be, and `key` is the field to correct."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__(words)
        self.key = key


class Values:
    """What the fields of a form say, by their keys, and whose entry it is."""

    def __init__(self, subject: Subject, by_key: Mapping[str, object]) -> None:
        self.subject = subject
        self._by_key = dict(by_key)

    def maybe(self, key: str, kind: type[Value]) -> Value | None:
        """The value of a field, None where it is empty."""
        value = self._by_key.get(key)
        return value if isinstance(value, kind) else None

    def the(self, key: str, kind: type[Value]) -> Value:
        """The value of a field that is required."""
        value = self.maybe(key, kind)
        if value is None:
            raise KeyError(key)
        return value


class Together(NamedTuple):
    """What the fields say together: words in place of their own, what an empty one would be, the key of one still missing."""

    words: Mapping[str, str] = {}
    hints: Mapping[str, str] = {}
    missing: str = ""


def _alone(_values: Values, _file: DocketFile) -> Together:
    return Together()


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: `keeps` brings its last value back for the next entry.

    `new_of` is the key of an A-number; the field is asked only where the docket does not have that number yet.
    """

    key: str
    label: str
    kind: Callable[[str, Desk], EntryField]
    is_required: bool = False
    keeps: bool = False
    new_of: str = ""


@dataclass(frozen=True, slots=True)
class EntryForm:
    """One kind of entry. `check` says what is odd, `verb` what writes it; RuleBroken from either is a refusal.

    `together` is what the fields say in one, `button` what Enter does, `is_once` whether the form is done with after it,
    `lists_odd` whether what was odd stands under To check once it is saved.
    """

    name: str
    title: str
    menu: str
    fields: tuple[Field, ...]
    check: Callable[[Values, DocketFile, date], list[Oddity]]
    verb: Callable[[Values, date], Verb]
    together: Callable[[Values, DocketFile], Together] = _alone
    button: str = "Add"
    is_once: bool = False
    lists_odd: bool = True


def case_of(values: Values) -> CaseName:
    """The case of the entry; RuleBroken where it is not in the docket."""
    case = values.subject.case
    if case is None:
        raise RuleBroken("Whose entry this is, is not known yet. Type the A-number of a case of the docket.")
    return case


def proceeding_of(case_id: int, file: DocketFile, on: date | None = None) -> int:
    """The open proceeding that an entry of a case goes to, or the one of that day; RuleBroken where there is none."""
    found = file.proceeding_for(case_id, on)
    if found is None:
        raise RuleBroken("Every proceeding of this case is completed. Add a further one first, if it came back.")
    return found


def last_proceeding_of(case_id: int, file: DocketFile) -> int:
    """The open proceeding of a case, else its last: motions to reopen and appeals come after the completion."""
    found = file.proceeding_after(case_id)
    if found is None:
        raise RuleBroken("This case has no proceeding. Add one first.")
    return found


def nothing_odd(_values: Values, _file: DocketFile, _today: date) -> list[Oddity]:
    """For entries about which nothing can be odd."""
    return []
