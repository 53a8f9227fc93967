"""What may be seen of a case on paper and in a masked list: the last three digits of an A-number, or nothing.

Everything that a paper or a masked list says of a case passes through here before it reaches a layout, a cell or metadata.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iqdesk.domain.docket import masked_a_number
from iqdesk.domain.wording import DOES_NOT_APPLY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iqdesk.domain.records import CaseName

WITH_PREFIX = re.compile(r"(?<![A-Za-z0-9])[Aa][\s\-.#]*((?:\d[\s\-.]*){6,8}\d)(?!\d)")
PUBLIC_KEY = re.compile(r"\b[Cc]ase[\s\u00a0]\d{6,}\b")
BARE_DIGITS = re.compile(r"(?<!\d)(?:\d[\s\-.]?){6,8}\d(?!\d)")


class Mask:
    """Masks the cases it was made for, and free text about them."""

    def __init__(self, names: Mapping[int, CaseName]) -> None:
        people = [(name.case_id, name.respondent) for name in names.values()]
        self._masked = {case_id: masked_a_number(one.a_number) for case_id, one in people if one.a_number}
        self._numbers = {one.a_number for _, one in people if one.a_number}
        self._people = sorted({(one.family, one.given) for _, one in people if one.given or " " in one.family})
        self._single = sorted({one.family for _, one in people if one.family and not one.given and " " not in one.family})

    def case(self, case_id: int | None) -> str:
        """`A… 456`; a dash for a case without an A-number, which is named by its row alone."""
        return DOES_NOT_APPLY if case_id is None else self._masked.get(case_id, DOES_NOT_APPLY)

    def text(self, typed: str) -> str:
        """Typed text on one line, with A-numbers masked and a respondent's whole name replaced.

        Masked are any seven to nine digits after an A, this docket's own numbers in any spelling, and family and given
        name where they stand together, or a name of several words that was entered as one. The key of a public case leads
        to its row and is left out. A surname alone stays: it may be a month, a verb or a colleague.
        """
        line = " ".join(typed.split())
        line = WITH_PREFIX.sub(lambda found: masked_a_number(_digits(found[1])), line)
        line = PUBLIC_KEY.sub("a public case", line)
        line = BARE_DIGITS.sub(self._masked_if_own, line)
        folded = line.casefold()
        for family, given in self._people:
            if family.casefold() in folded and given.casefold() in folded:
                line = re.sub(_together(family, given), "a respondent", line, flags=re.IGNORECASE)
        return line

    def finding(self, words: str) -> str:
        """A sentence of the program's own about a case: there a single name, if it is all that is known, is a respondent's."""
        line = self.text(words)
        for name in self._single:
            line = re.sub(_together(name, ""), "a respondent", line, flags=re.IGNORECASE)
        return line

    def _masked_if_own(self, found: re.Match[str]) -> str:
        digits = _digits(found[0])
        return masked_a_number(digits) if digits in self._numbers else found[0]


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


def spoken_of(names: Mapping[int, CaseName], *, is_named: bool) -> Mask | Named:
    """How cases are said: masked, unless names were asked for."""
    return Named(names) if is_named else Mask(names)


def _digits(spelt: str) -> str:
    return re.sub(r"\D", "", spelt).zfill(9)


def _together(family: str, given: str) -> str:
    first, last = re.escape(given), re.escape(family)
    if not (first and last):
        return rf"(?<!\w){first or last}(?!\w)"
    return rf"(?<!\w)(?:{first}\s+{last}|{last},?\s+{first})(?!\w)"
