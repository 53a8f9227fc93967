"""What may be seen of a case on paper and in a masked list: the last three digits of an A-number, or nothing.

Everything that a paper or a masked list says of a case passes through here before it reaches a layout, a cell or metadata.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import masked_a_number
from iqdesk.domain.named_people import INITIAL, NamesIn, folded_words
from iqdesk.domain.spelt_numbers import numbers_apart
from iqdesk.domain.wording import DOES_NOT_APPLY

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from iqdesk.domain.records import CaseName

A_RESPONDENT = "a respondent"
A_PUBLIC_CASE = "a public case"
SURNAMES_STAY = "A family name that stands alone is not masked: it may be a month, a verb or a colleague’s name."
PUBLIC_KEY = re.compile(r"\b[Cc]ase[\s\u00a0]\d{6,}\b")
# What goes with a name that is replaced: "Ms. a respondent" is no English.
_STYLE = re.compile(r"(?<!\w)(?:(?:mr|mrs|ms|miss|mx|dr)\.?|(?:a|the)\s+respondent)\s+\Z", re.IGNORECASE)
_ENDS = re.compile(r"(\w*)[\"”’»)]*([.!?])[\"”’»)]*\s+\Z")  # a sentence, with its last word
_OPENING = '"“‘«('
_HIDDEN = "|"  # parts words, and no name goes over it
_REACH = 80  # letters before a name that tell whether a sentence begins with it


class Hides(Enum):
    """What it is that a mask replaces."""

    NUMBER = "A-number"
    KEY = "key of a public case"
    NAME = "name of a respondent"


class Hidden(NamedTuple):
    """A piece of a text that a mask replaces: what it is, from where to where, and what stands there instead."""

    what: Hides
    start: int
    end: int
    says: str


class Mask:
    """Masks the cases it was made for, and free text about them.

    `own_numbers` are A-numbers of further cases that a text may name. The names of `names_kept` stay in a text: their cases
    were chosen by a person who saw them. Numbers never stay: `unseen` are all that are known.
    """

    def __init__(
        self,
        names: Mapping[int, CaseName],
        *,
        names_kept: Collection[int] = frozenset(),
        own_numbers: Collection[str] = frozenset(),
    ) -> None:
        people = [(name.case_id, name.respondent) for name in names.values()]
        self._masked = {case_id: masked_a_number(one.a_number) for case_id, one in people if one.a_number}
        self.unseen = frozenset(one.a_number for _, one in people if one.a_number).union(own_numbers)
        self._people = people
        self._names_kept = names_kept
        alone = {
            one.family or one.given for case_id, one in people if case_id not in names_kept and not (one.family and one.given)
        }
        self._single = sorted(name for name in alone if name and " " not in name)

    def case(self, case_id: int | None) -> str:
        """`A… 456`; a dash for a case without an A-number, which is named by its row alone."""
        return DOES_NOT_APPLY if case_id is None else self._masked.get(case_id, DOES_NOT_APPLY)

    def text(self, typed: str) -> str:
        """Typed text on one line, with A-numbers masked and a respondent's whole name replaced.

        Masked are any seven to nine digits after an A, this docket's own numbers in any spelling, and family and given
        name where they stand together, or a name of several words that was entered as one. The key of a public case leads
        to its row and is left out. A surname alone stays (`SURNAMES_STAY`).
        """
        line = on_a_line(typed)
        for one in reversed(self.hidden_in(line)):
            line = line[: one.start] + one.says + line[one.end :]
        return line

    def finding(self, words: str) -> str:
        """A sentence of the program's own about a case: there a single name, if it is all that is known, is a respondent's."""
        line = self.text(words)
        for name in self._single:
            line = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", A_RESPONDENT, line, flags=re.IGNORECASE)
        return line

    def hidden_in(self, line: str) -> list[Hidden]:
        """What is replaced in a line, in its order; no piece reaches into another."""
        hidden = self._numbers_and_keys(line)
        before = 0
        for start, end in self._names_to_hide(_without(line, hidden)):
            style = _STYLE.search(line[before:start])
            first = before + style.start() if style else start
            hidden.append(Hidden(Hides.NAME, first, end, _as_it_begins(line, first, A_RESPONDENT)))
            before = end
        return sorted(hidden, key=_start)

    def people_in(self, typed: str) -> dict[int, tuple[str, ...]]:
        """Whose whole name stands in a text, by case, each with its spellings there; those that were chosen to stay too."""
        line = on_a_line(typed)
        places = self._people_at(_without(line, self._numbers_and_keys(line)))
        return {case: tuple(dict.fromkeys(line[slice(*one)] for one in of)) for case, of in places.items()}

    def _numbers_and_keys(self, line: str) -> list[Hidden]:
        found = [
            Hidden(Hides.NUMBER, one.start, one.end, masked_a_number(one.digits)) for one in numbers_apart(line, self.unseen)
        ]
        keys = PUBLIC_KEY.finditer(_without(line, found))
        return [*found, *(Hidden(Hides.KEY, *key.span(), _as_it_begins(line, key.start(), A_PUBLIC_CASE)) for key in keys)]

    def _people_at(self, line: str) -> dict[int, tuple[tuple[int, int], ...]]:
        """Where in a line the whole name of each case's respondent stands."""
        names = NamesIn(line)
        likely = {place for word in names.words for place in self._people_by_word.get(word, ())}
        people = (self._people[place] for place in sorted(likely))
        found = {case_id: names.places_of(one.family, one.given) for case_id, one in people}
        return {case_id: places for case_id, places in found.items() if places}

    def _names_to_hide(self, line: str) -> list[tuple[int, int]]:
        """Where names stand that are to go, those that share words as one; none within a name that was chosen to stay."""
        people = self._people_at(line)
        kept = {place for case_id in people.keys() & self._names_kept for place in people[case_id]}
        places = {place for case_id in people.keys() - self._names_kept for place in people[case_id]}
        apart: list[tuple[int, int]] = []
        for start, end in sorted(place for place in places if not any(_is_within(place, one) for one in kept)):
            before = apart.pop() if apart and start < apart[-1][1] else (start, end)
            apart.append((before[0], max(before[1], end)))
        return apart

    @cached_property
    def _people_by_word(self) -> Mapping[str, list[int]]:
        """Who may be meant by a word, by place: a name is looked for only where its first word stands in the text."""
        by_word: dict[str, list[int]] = {}
        for place, (_, one) in enumerate(self._people):
            for word in folded_words(one.family or one.given)[:1]:
                by_word.setdefault(word, []).append(place)
        return by_word


class Named:
    """Says cases by number and name, and typed words as they are: for whoever asked for that."""

    unseen = None  # no number is hidden

    def __init__(self, names: Mapping[int, CaseName]) -> None:
        self._names = names

    def name(self, case_id: int | None) -> CaseName | None:
        """How a case is named; None for no case."""
        return None if case_id is None else self._names.get(case_id)

    def case(self, case_id: int | None) -> str:
        """`A000 123 456 Quispe Huallpa, Nélida`; a dash for no case."""
        name = self.name(case_id)
        return f"{name.number} {name.respondent.name}".rstrip() if name else DOES_NOT_APPLY

    def text(self, typed: str) -> str:
        """The words."""
        return typed


def on_a_line(typed: str) -> str:
    """Typed words as a mask reads them and a paper prints them: without breaks, one space between two words."""
    return " ".join(typed.split())


def _without(line: str, hidden: list[Hidden]) -> str:
    """The line with these pieces covered, so that nothing else is found in them; every other letter keeps its place."""
    for one in hidden:
        line = line[: one.start] + _HIDDEN * (one.end - one.start) + line[one.end :]
    return line


def _as_it_begins(line: str, start: int, words: str) -> str:
    """The words, with a capital where a sentence begins; a full stop after two letters or fewer ends an abbreviation."""
    before = line[max(0, start - _REACH) : start].rstrip(_OPENING)
    ended = _ENDS.search(before)
    is_short = ended is not None and ended[2] == "." and ended[1].isalpha() and len(ended[1]) <= INITIAL
    return words[0].upper() + words[1:] if not before or (ended and not is_short) else words


def _is_within(place: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= place[0] and place[1] <= other[1]


def _start(one: Hidden) -> int:
    return one.start


def spoken_of(
    names: Mapping[int, CaseName],
    *,
    is_named: bool,
    own_numbers: Collection[str],
    names_kept: Collection[int] = frozenset(),
) -> Mask | Named:
    """How cases are said: masked, unless names were asked for; whoever masks says which numbers the docket has."""
    return Named(names) if is_named else Mask(names, names_kept=names_kept, own_numbers=own_numbers)
