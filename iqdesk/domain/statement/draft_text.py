"""The judge's own words as they are typed: paragraphs with figures `{completions}`, cases `{case 123}` and circumstances.

A blank line parts paragraphs; a line that merely ends goes on. `{{` is a brace. Every piece knows where it stands in what was
typed, so that an editor can tint it. What a figure says is not known here, only which names there are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

CASE = "case"
CIRCUMSTANCE = "circumstance"
LAST_IDENTITY = 2**63 - 1
DIGITS = len(str(LAST_IDENTITY))
NEAREST = 3  # names that are offered for one that is not known
_TOKEN = re.compile(r"\{\{|\}\}|\{[^{}]*\}|\{")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SPACES = re.compile(r"[ \t\n]+")  # a space that keeps words together is left alone


class Words(NamedTuple):
    """Plain words, as they are read: spaces and ends of lines are one space, a doubled brace is one."""

    first: int
    last: int
    text: str


class FigureName(NamedTuple):
    """A figure by its name."""

    first: int
    last: int
    name: str


class OfCase(NamedTuple):
    """A case by its identity; on paper the row of the appendix that it has."""

    first: int
    last: int
    case_id: int


class OfCircumstance(NamedTuple):
    """A line of the ledger of circumstances by its key (`Circumstance.key`); on paper its number."""

    first: int
    last: int
    key: str


class Unreadable(NamedTuple):
    """Braces that name nothing; `why` says what is wrong and what to do."""

    first: int
    last: int
    why: str


Piece = Words | FigureName | OfCase | OfCircumstance | Unreadable


class TextTrouble(NamedTuple):
    """What is wrong at a place of a text, in a sentence."""

    first: int
    last: int
    words: str


@dataclass(frozen=True, slots=True)
class DraftText:
    """A text as its paragraphs; places count from the beginning of what was typed, `last` is the place after the piece."""

    paragraphs: tuple[tuple[Piece, ...], ...] = ()

    @property
    def pieces(self) -> Iterator[Piece]:
        """Every piece in its order."""
        for paragraph in self.paragraphs:
            yield from paragraph

    @property
    def figures(self) -> frozenset[str]:
        """The names of the figures that it has."""
        return frozenset(piece.name for piece in self.pieces if isinstance(piece, FigureName))

    @property
    def cases(self) -> frozenset[int]:
        """The cases that it refers to."""
        return frozenset(piece.case_id for piece in self.pieces if isinstance(piece, OfCase))

    @property
    def circumstances(self) -> frozenset[str]:
        """The circumstances that it refers to, by their keys."""
        return frozenset(piece.key for piece in self.pieces if isinstance(piece, OfCircumstance))

    def troubles(self, known: Collection[str]) -> tuple[TextTrouble, ...]:
        """What cannot be read, and the figures that are not among the known ones, each with the nearest known names."""
        found = []
        for piece in self.pieces:
            if isinstance(piece, Unreadable):
                found.append(TextTrouble(piece.first, piece.last, piece.why))
            elif isinstance(piece, FigureName) and piece.name not in known:
                found.append(TextTrouble(piece.first, piece.last, no_such_figure(piece.name, known)))
        return tuple(found)


def parse(text: str) -> DraftText:
    """What was typed, in pieces. Nothing is refused: what cannot be read is a piece that says why."""
    paragraphs, start = [], 0
    for gap in _BLANK_LINES.finditer(text):
        paragraphs.append(_paragraph(text, start, gap.start()))
        start = gap.end()
    paragraphs.append(_paragraph(text, start, len(text)))
    return DraftText(tuple(one for one in paragraphs if one))


def no_such_figure(name: str, known: Collection[str]) -> str:
    """That there is no figure of that name, and which ones are nearest."""
    nearest = [f"{{{one}}}" for one in get_close_matches(name, known, NEAREST)]
    if not nearest:
        return f"There is no figure {{{name}}}. Choose one from the list of figures."
    said = nearest[0] if len(nearest) == 1 else f"{', '.join(nearest[:-1])} or {nearest[-1]}"
    return f"There is no figure {{{name}}}. Nearest: {said}."


def _paragraph(text: str, start: int, end: int) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    place = start
    for token in _TOKEN.finditer(text, start, end):
        if token[0] not in ("{{", "}}"):
            pieces += _words(text, place, token.start())
            pieces.append(_named(token))
            place = token.end()
    pieces += _words(text, place, end)
    return _trimmed(pieces)


def _words(text: str, first: int, last: int) -> list[Piece]:
    words = _SPACES.sub(" ", text[first:last]).replace("{{", "{").replace("}}", "}")
    return [Words(first, last, words)] if words else []


def _trimmed(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Without the spaces at both ends of a paragraph."""
    if pieces and isinstance(pieces[0], Words):
        pieces[0] = pieces[0]._replace(text=pieces[0].text.lstrip(" "))
    if pieces and isinstance(pieces[-1], Words):
        pieces[-1] = pieces[-1]._replace(text=pieces[-1].text.rstrip(" "))
    return tuple(piece for piece in pieces if not isinstance(piece, Words) or piece.text)


def _named(token: re.Match[str]) -> Piece:
    first, last = token.span()
    inside = _SPACES.sub(" ", token[0][1:-1]).strip()
    if token[0] == "{":
        return Unreadable(first, last, "A brace is opened and not closed. Close it with }, or type {{ for a brace of its own.")
    kind, _, rest = inside.partition(" ")
    if kind.lower() == CASE:
        return _case(first, last, rest)
    if kind.lower() == CIRCUMSTANCE:
        return OfCircumstance(first, last, rest) if rest else Unreadable(first, last, _NAMES_NOTHING.format("circumstance"))
    if not inside:
        return Unreadable(first, last, "Nothing stands between the braces. Choose a figure from the list, or take them away.")
    return FigureName(first, last, inside.lower())


def _case(first: int, last: int, rest: str) -> Piece:
    is_number = rest.isascii() and rest.isdigit() and len(rest) <= DIGITS
    if not is_number or int(rest) > LAST_IDENTITY:
        return Unreadable(first, last, _NAMES_NOTHING.format("case"))
    return OfCase(first, last, int(rest))


_NAMES_NOTHING = "The braces name no {}. Put it in by its command, which knows them."
