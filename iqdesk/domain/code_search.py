"""Finding a code by part of itself or of its label, and where in the two the typed letters stand.

What is typed is compared without regard to capitals and marks. The code itself or its whole label comes first, then codes
that begin so, then labels with a word that begins so, then whatever holds it anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import folded

if TYPE_CHECKING:
    from collections.abc import Iterable


class CodeEntry(NamedTuple):
    """A code with its wording, as one of the docket's tables has it."""

    code: str
    label: str


class Found(NamedTuple):
    """An entry that was found; the spans are where the typed letters stand in its code and in its label, empty if nowhere."""

    entry: CodeEntry
    in_code: slice
    in_label: slice


NOWHERE = slice(0, 0)


class _Folded(NamedTuple):
    """A text without capitals and marks, and for each of its letters the place in the original that it came from."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> _Folded:
        letters = [(letter, place) for place, original in enumerate(text) for letter in folded(original)]
        return cls("".join(letter for letter, _ in letters), tuple(place for _, place in letters))

    def span(self, start: int, length: int) -> slice:
        """The part of the original text that so many folded letters stand for."""
        return slice(self.places[start], self.places[start + length - 1] + 1) if length else NOWHERE

    def find(self, typed: str) -> int | None:
        """Where `typed` stands, at the start of a word if there is one that begins so."""
        anywhere = self.text.find(typed)
        place = anywhere
        while place > 0 and self.text[place - 1].isalnum():
            place = self.text.find(typed, place + 1)
        return None if anywhere < 0 else anywhere if place < 0 else place

    def begins_a_word(self, place: int) -> bool:
        """Whether a word begins at that place."""
        return place == 0 or not self.text[place - 1].isalnum()


@dataclass(frozen=True, slots=True)
class CodeFinder:
    """Finds among `entries`, which keep their order where they are found equally well."""

    entries: tuple[CodeEntry, ...]
    _folded: tuple[tuple[_Folded, _Folded], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_folded", tuple((_Folded.of(one.code), _Folded.of(one.label)) for one in self.entries))

    @classmethod
    def among(cls, pairs: Iterable[tuple[str, str]]) -> CodeFinder:
        """A finder over codes and their labels."""
        return cls(tuple(CodeEntry(code, label) for code, label in pairs))

    def find(self, typed: str) -> list[Found]:
        """What holds `typed`, the best first; all of them for nothing typed."""
        wanted = folded(typed).strip()
        ranked = []
        for entry, (code, label) in zip(self.entries, self._folded, strict=True):
            found = _ranked(entry, code, label, wanted)
            if found is not None:
                ranked.append(found)
        ranked.sort(key=_rank)
        return [found for _, found in ranked]

    def exactly(self, typed: str) -> CodeEntry | None:
        """The entry whose code or whole label is `typed`, capitals and marks aside; None where there is none or more than one."""
        wanted = folded(typed).strip()
        by_code = [entry for entry, (code, _) in zip(self.entries, self._folded, strict=True) if code.text == wanted]
        by_label = [entry for entry, (_, label) in zip(self.entries, self._folded, strict=True) if label.text == wanted]
        found = by_code or by_label
        return found[0] if len(found) == 1 else None


def _rank(one: tuple[int, Found]) -> int:
    return one[0]


def _ranked(entry: CodeEntry, code: _Folded, label: _Folded, wanted: str) -> tuple[int, Found] | None:
    """How well an entry is found, 0 the best; None if it does not hold what is wanted."""
    at_code, at_label = code.find(wanted), label.find(wanted)
    if at_code is None and at_label is None:
        return None
    found = Found(
        entry,
        NOWHERE if at_code is None else code.span(at_code, len(wanted)),
        NOWHERE if at_label is None else label.span(at_label, len(wanted)),
    )
    if wanted in (code.text, label.text):
        return 0, found
    if at_code == 0:
        return 1, found
    if at_label is not None and label.begins_a_word(at_label):
        return 2, found
    return 3, found
