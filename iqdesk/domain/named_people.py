"""Whole names of people in a text: family and given name together, in either order, in any spelling that a search finds too."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# What is no part of a word; private letters, which have no shape, stand for figures while a text is masked.
_WORD = re.compile(r"[^\s,.;:!?()\[\]{}<>\"“”„«»/|\-‐-―…*+_=#&@%^~\\•·\ue000-\uf8ff\U000f0000-\U0010fffd]+")
_BETWEEN = re.compile(r"(?:[\s,\"“”„«»()*+_\-‐-―]|\.(?=[\s,])|…)*")  # words of one name, a nickname in quotes among them
_NEW_PARAGRAPH = re.compile(r"\n\s*\n")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$", re.IGNORECASE)
INITIAL = 2  # letters: after so few a full stop ends no sentence


class _Spelt(NamedTuple):
    """A word, folded, and where it stands."""

    word: str
    first: int
    last: int


class NamesIn:
    """A text that is looked through for people."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _words(self) -> list[_Spelt]:
        found = []
        for match in _WORD.finditer(self._text):
            bare = _POSSESSIVE.sub("", match[0])
            word = folded(bare)
            if word:
                found.append(_Spelt(word, match.start(), match.start() + len(bare)))
        return found

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each word stands, counted in words."""
        places: dict[str, list[int]] = {}
        for place, spelt in enumerate(self._words):
            places.setdefault(spelt.word, []).append(place)
        return places

    @property
    def words(self) -> Iterable[str]:
        """Every word of the text once, folded as names are for a search."""
        return self._places.keys()

    def spellings(self, family: str, given: str) -> tuple[str, ...]:
        """How the text spells a person, each way once; empty where the whole name is not in it."""
        return tuple(dict.fromkeys(self._text[first:last] for first, last in self.places_of(family, given)))

    def places_of(self, family: str, given: str) -> tuple[tuple[int, int], ...]:
        """From where to where a person's whole name stands, each time.

        Together stand the first word of the family name and the first of the given one, with no word between them that is
        not of the name: a middle name, an initial or a second surname may be left out. Of a name that was entered as one the
        first two words are asked for; a single word is no whole name.
        """
        of_family, of_given = folded_words(family), folded_words(given)
        name = [*of_family, *of_given]
        wanted = {of_family[0], of_given[0]} if of_family and of_given else set(name[:2])
        if len(name) < 2 or not wanted <= self._places.keys():
            return ()
        words = {*name, *(word[0] for word in name)}
        runs = (run for run in self._runs(name[0], words) if wanted <= {one.word for one in run})
        return tuple((run[0].first, run[-1].last) for run in runs)

    def _runs(self, begins: str, words: set[str]) -> Iterator[list[_Spelt]]:
        """The runs of a name's words that one word of it stands in; a run in which it stands often comes once."""
        seen = -1
        for place in self._places[begins]:
            if place > seen:
                first, seen = self._run_about(place, words)
                yield self._words[first : seen + 1]

    def _run_about(self, place: int, name: set[str]) -> tuple[int, int]:
        """From where to where the words of a name, and initials of it, stand together with the one at a place."""
        first = last = place
        while first and self._go_together(first - 1, first, name):
            first -= 1
        while last + 1 < len(self._words) and self._go_together(last + 1, last, name):
            last += 1
        return first, last

    def _go_together(self, another: int, place: int, name: set[str]) -> bool:
        before, after = sorted((self._words[another], self._words[place]), key=_first)
        return self._words[another].word in name and self._is_one_name(before, after)

    def _is_one_name(self, before: _Spelt, after: _Spelt) -> bool:
        between = self._text[before.last : after.first]
        if "." in between and len(before.word) > INITIAL:
            return False
        return _BETWEEN.fullmatch(between) is not None and not _NEW_PARAGRAPH.search(between)


def folded_words(name: str) -> list[str]:
    """The words of a name, in order, folded as names are for a search."""
    return [word for word in map(folded, _WORD.findall(name)) if word]


def _first(spelt: _Spelt) -> int:
    return spelt.first
