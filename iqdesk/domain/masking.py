"""What may be seen of a case on paper and in a masked list: the last three digits of an A-number, or nothing.

Everything that a paper or a masked list says of a case passes through here before it reaches a layout, a cell or metadata.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from iqdesk.domain.docket import masked_a_number
from iqdesk.domain.named_people import NamesIn, folded_words
from iqdesk.domain.spelt_numbers import masked_numbers
from iqdesk.domain.wording import DOES_NOT_APPLY

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from iqdesk.domain.records import CaseName

A_RESPONDENT = "a respondent"
PUBLIC_KEY = re.compile(r"\b[Cc]ase[\s\u00a0]\d{6,}\b")


class Mask:
    """Masks the cases it was made for, and free text about them.

    `own_numbers` are A-numbers of further cases that a text may name. The names of `names_kept` stay in a text: their cases
    were chosen by a person who saw them. Numbers never stay.
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
        self._numbers = {one.a_number for _, one in people if one.a_number}.union(own_numbers)
        self._people = {(one.family, one.given) for case_id, one in people if case_id not in names_kept}
        self._kept = [(one.family, one.given) for case_id, one in people if case_id in names_kept]
        alone = {family or given for family, given in self._people if not (family and given)}
        self._single = sorted(name for name in alone if name and " " not in name)

    def case(self, case_id: int | None) -> str:
        """`A… 456`; a dash for a case without an A-number, which is named by its row alone."""
        return DOES_NOT_APPLY if case_id is None else self._masked.get(case_id, DOES_NOT_APPLY)

    def text(self, typed: str) -> str:
        """Typed text on one line, with A-numbers masked and a respondent's whole name replaced.

        Masked are any seven to nine digits after an A, this docket's own numbers in any spelling, and family and given
        name where they stand together, or a name of several words that was entered as one. The key of a public case leads
        to its row and is left out. A surname alone stays: it may be a month, a verb or a colleague.
        """
        line = masked_numbers(" ".join(typed.split()), self._numbers, masked_a_number)
        line = PUBLIC_KEY.sub("a public case", line)
        return self._without_people(line)

    def finding(self, words: str) -> str:
        """A sentence of the program's own about a case: there a single name, if it is all that is known, is a respondent's."""
        line = self.text(words)
        for name in self._single:
            line = _replaced(name, line)
        return line

    def _without_people(self, line: str) -> str:
        """The line without whole names, the longest spelling first, but for those that were chosen to stay."""
        names = NamesIn(line)
        likely = {person for word in names.words for person in self._people_by_word.get(word, ())}
        spelt = {words for person in likely for words in names.spellings(*person)}
        if spelt:
            spelt -= {words for person in self._kept for words in names.spellings(*person)}
        for words in sorted(spelt, key=lambda words: (-len(words), words)):
            line = _replaced(words, line)
        return line

    @cached_property
    def _people_by_word(self) -> Mapping[str, list[tuple[str, str]]]:
        """Who may be meant by a word: a name is looked for only where its first word stands in the text."""
        by_word: dict[str, list[tuple[str, str]]] = {}
        for family, given in self._people:
            for word in folded_words(family or given)[:1]:
                by_word.setdefault(word, []).append((family, given))
        return by_word


class Named:
    """Says cases by number and name, and typed words as they are: for whoever asked for that."""

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


def _replaced(name: str, line: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", A_RESPONDENT, line, flags=re.IGNORECASE)


def spoken_of(
    names: Mapping[int, CaseName],
    *,
    is_named: bool,
    names_kept: Collection[int] = frozenset(),
    own_numbers: Collection[str] = frozenset(),
) -> Mask | Named:
    """How cases are said: masked, unless names were asked for."""
    return Named(names) if is_named else Mask(names, names_kept=names_kept, own_numbers=own_numbers)
