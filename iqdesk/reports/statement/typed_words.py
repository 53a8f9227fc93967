"""The words that people typed and a statement prints, and what its mask makes of them: the same for screen and terminal."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.masking import A_PUBLIC_CASE, Hides, Mask
from iqdesk.domain.named_people import folded_words
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.statement.draft_text import parse
from iqdesk.reports.statement.own_words import with_stand_ins
from iqdesk.reports.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iqdesk.reports.statement.evidence import StatementPaper

PLACES_NAMED = 4


class Place(NamedTuple):
    """Where on the paper words stand: the judge's own in a part, or those of a circumstance, by its number and key."""

    called: str
    part: StatementPart | None = None
    circumstance: str | None = None


class NameFound(NamedTuple):
    """A respondent, or several called alike, whose family and given name stand together in words on the paper."""

    case_ids: frozenset[int]
    cases: str
    spelt: tuple[str, ...]
    where: str
    is_kept: bool


class Masked(NamedTuple):
    """How many A-numbers and keys of public cases a mask replaces in the words of one place."""

    place: Place
    numbers: int
    keys: int

    @property
    def words(self) -> str:
        """`C-3: 2 A-numbers, printed with their last three digits alone`."""
        numbers = f"{counted(self.numbers, 'A-number')}, printed with the last three digits alone" if self.numbers else ""
        keys = f"{counted(self.keys, 'key')} of public cases, printed as “{A_PUBLIC_CASE}”" if self.keys else ""
        return f"{self.place.called}: {'; '.join(one for one in (numbers, keys) if one)}."


def typed_words(paper: StatementPaper) -> Iterator[tuple[Place, str]]:
    """Each line of typed words on the paper, as the mask reads it."""
    texts = paper.draft.texts if paper.draft else {}
    for part in paper.parts:
        place = Place(part.label, part=part)
        yield from ((place, _on_a_line(with_stand_ins(paragraph))) for paragraph in parse(texts.get(part, "")).paragraphs)
    if StatementPart.CIRCUMSTANCES in paper.parts:
        for line in paper.lines.lines:
            place = Place(line.ref, circumstance=line.circumstance.key)
            yield from ((place, _on_a_line(words)) for words in (line.circumstance.words, line.circumstance.evidence) if words)


def _on_a_line(typed: str) -> str:
    return " ".join(typed.split())


def names_in(paper: StatementPaper) -> list[NameFound]:
    """The whole names in words on a masked paper, by name: where several people are called alike, all stay or none does."""
    if not isinstance(paper.mask, Mask):
        return []
    spelt: dict[int, dict[str, None]] = {}
    places: dict[int, dict[str, None]] = {}
    for place, words in typed_words(paper):
        for case, spellings in paper.mask.people_in(words).items():
            spelt.setdefault(case, {}).update(dict.fromkeys(spellings))
            places.setdefault(case, {})[place.called] = None
    alike: dict[tuple[str, ...], set[int]] = {}
    for case, names in spelt.items():
        alike.setdefault(tuple(sorted(names)), set()).add(case)
    return [_found(paper, names, ids, chain(*(places[case] for case in sorted(ids)))) for names, ids in sorted(alike.items())]


def _found(paper: StatementPaper, spelt: tuple[str, ...], ids: set[int], places: Iterable[str]) -> NameFound:
    where = list(dict.fromkeys(places))
    rest = [f"{len(where) - PLACES_NAMED} more"] if len(where) > PLACES_NAMED else []
    numbers = sorted(paper.case_numbers[one].number for one in ids)
    is_kept = ids <= paper.choices.names_kept
    return NameFound(frozenset(ids), ", ".join(numbers), spelt, ", ".join([*where[:PLACES_NAMED], *rest]), is_kept)


def called(found: Iterable[NameFound], name: str) -> frozenset[int]:
    """The cases of the people that a name names, in whatever spelling and order of its words."""
    wanted = sorted(folded_words(name))
    return frozenset(
        case for one in found if any(sorted(folded_words(spelt)) == wanted for spelt in one.spelt) for case in one.case_ids
    )


def masked_in(paper: StatementPaper) -> list[Masked]:
    """The places in whose words a masked paper replaces numbers and keys."""
    mask = paper.mask
    if not isinstance(mask, Mask):
        return []
    found: dict[Place, list[Hides]] = {}
    for place, words in typed_words(paper):
        found.setdefault(place, []).extend(one.what for one in mask.hidden_in(words))
    counted = (Masked(place, what.count(Hides.NUMBER), what.count(Hides.KEY)) for place, what in found.items())
    return [one for one in counted if one.numbers or one.keys]
