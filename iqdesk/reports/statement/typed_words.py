"""The words that people typed and a statement prints, and what its mask makes of them: the same for screen and terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.masking import A_PUBLIC_CASE, Hides, Mask, on_a_line
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
    spelt: tuple[str, ...]  # each way once, as they come
    where: str
    is_kept: bool

    @property
    def words(self) -> str:
        """The name as it is spelt first, and each spelling that has other words."""
        return " · ".join({tuple(sorted(folded_words(one))): one for one in reversed(self.spelt)}.values())


class Masked(NamedTuple):
    """How many A-numbers and keys of public cases a mask replaces in the words of one place."""

    place: Place
    numbers: int
    keys: int

    @property
    def words(self) -> str:
        """`C-3: 2 A-numbers, printed with their last three digits alone`."""
        numbers = f"{counted(self.numbers, 'A-number')}, printed with the last three digits alone" if self.numbers else ""
        keys = (
            f"{counted(self.keys, 'key of a public case', 'keys of public cases')}, printed as “{A_PUBLIC_CASE}”"
            if self.keys
            else ""
        )
        return f"{self.place.called}: {'; '.join(one for one in (numbers, keys) if one)}."


def typed_words(paper: StatementPaper) -> Iterator[tuple[Place, str]]:
    """Each line of typed words on the paper, as the mask reads it."""
    texts = paper.draft.texts if paper.draft else {}
    for part in paper.parts:
        place = Place(part.label, part=part)
        yield from ((place, on_a_line(with_stand_ins(paragraph))) for paragraph in parse(texts.get(part, "")).paragraphs)
    if StatementPart.CIRCUMSTANCES in paper.parts:
        for line in paper.lines.lines:
            place = Place(line.ref, circumstance=line.circumstance.key)
            yield from ((place, on_a_line(words)) for words in (line.circumstance.words, line.circumstance.evidence) if words)


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
    alike: dict[tuple[str, ...], list[int]] = {}
    for case, names in spelt.items():
        alike.setdefault(tuple(names), []).append(case)
    return [_found(paper, names, ids, places[ids[0]]) for names, ids in sorted(alike.items())]


def _found(paper: StatementPaper, spelt: tuple[str, ...], ids: list[int], places: Iterable[str]) -> NameFound:
    numbers = sorted(paper.case_numbers[one].number for one in ids)
    is_kept = not paper.choices.names_kept.isdisjoint(ids)
    return NameFound(frozenset(ids), ", ".join(numbers), spelt, _first_of(places), is_kept)


def _first_of(places: Iterable[str]) -> str:
    """`Summary, C-3, C-4, C-7, 12 more`."""
    all_of_them = list(places)
    rest = len(all_of_them) - PLACES_NAMED
    return ", ".join(all_of_them[:PLACES_NAMED] + ([f"{rest} more"] if rest > 0 else []))


def called(found: Iterable[NameFound], name: str) -> frozenset[int]:
    """The cases of the people that a name names, in whatever spelling and order of its words."""
    wanted = sorted(folded_words(name))
    meant = (one for one in found if any(sorted(folded_words(spelt)) == wanted for spelt in one.spelt))
    return frozenset(case for one in meant for case in one.case_ids)


def masked_in(paper: StatementPaper) -> list[Masked]:
    """The parts in whose own words a masked paper replaces numbers and keys, and in one the circumstances."""
    mask = paper.mask
    if not isinstance(mask, Mask):
        return []
    found: dict[Place, list[Hides]] = {}
    for place, words in typed_words(paper):
        what = [one.what for one in mask.hidden_in(words) if one.what is not Hides.NAME]
        if what:
            found.setdefault(place, []).extend(what)
    of_circumstances = [place for place in found if place.circumstance is not None]
    if of_circumstances:
        first = Place(_first_of(place.called for place in of_circumstances), circumstance=of_circumstances[0].circumstance)
        found[first] = [what for place in of_circumstances for what in found.pop(place)]
    return [Masked(place, what.count(Hides.NUMBER), what.count(Hides.KEY)) for place, what in found.items()]
