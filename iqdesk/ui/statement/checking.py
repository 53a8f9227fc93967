"""What keeps a statement from being saved, and whose full names stand in the judge's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.spelt_numbers import numbers_in
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.wording import DOES_NOT_APPLY, listed
from iqdesk.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.statement.draft import StatementDraft
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.reports.statement.printed import Printed
    from iqdesk.store.docket_file import DocketFile

ZEROS = "{}: nothing is counted by {} in this year. Read again what is said with it."
NUMBERS = "{}: {} in your words {} printed with the last three digits alone."


class Found(NamedTuple):
    """Something that is said of the paper, and the part or the circumstance that it stands in, where it stands in one."""

    part: StatementPart | None
    words: str
    circumstance: str | None = None

    @property
    def leads(self) -> bool:
        """Whether one can go to where it stands."""
        return self.part is not None or self.circumstance is not None


class NameFound(NamedTuple):
    """A respondent, or several called alike, whose family and given name stand together in the judge's words."""

    case_ids: frozenset[int]
    cases: str
    spelt: str
    where: str
    is_kept: bool


class Checked(NamedTuple):
    """`stops` keep it from being saved; `tells` are worth knowing; of `names` each is masked or kept."""

    stops: tuple[Found, ...]
    tells: tuple[Found, ...]
    names: tuple[NameFound, ...]


def checked(
    file: DocketFile, paper: StatementPaper, draft: StatementDraft, lay_out: Callable[[StatementPaper], Printed]
) -> Checked:
    """Looks through the words, and where nothing is found in them has the paper laid out and looks through it, as saving does."""
    from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print
    from iqdesk.reports.statement.printed import cleared  # noqa: PLC0415

    stops = [Found(part, trouble) for part in StatementPart for trouble in _troubles(paper, draft, part)]
    stops += [Found(None, str(why), line.circumstance.key) for line, why in paper.lines.undrawable()]
    if draft.trouble:
        stops.append(Found(None, draft.trouble))
    if not stops:
        try:
            cleared(lay_out(paper))
        except Unprintable as why:
            stops.append(Found(None, str(why)))
    zeros = _zeros(paper, draft)
    if draft.choices.is_named:
        return Checked(tuple(stops), tuple(zeros), ())
    return Checked(tuple(stops), (*zeros, *_numbers(paper, draft)), tuple(_names(file, draft)))


def _troubles(paper: StatementPaper, draft: StatementDraft, part: StatementPart) -> list[str]:
    """What cannot be read in the words of a part, and the first of the characters that no face can draw."""
    from iqdesk.reports.fonts import MissingGlyph, drawable  # noqa: PLC0415 - as above

    text = draft.texts.get(part, "")
    found = [f"{part.label}: {one.words}" for one in parse(text).troubles(paper.figures)]
    try:
        drawable(" ".join(text.split()))
    except MissingGlyph as why:
        found.append(f"{part.label}: {why}")
    return found


def _zeros(paper: StatementPaper, draft: StatementDraft) -> list[Found]:
    """The figures in the words of a part that count nothing: a sentence about them says more than the docket does."""
    found = []
    for part, text in draft.texts.items():
        named = [paper.figures[name] for name in sorted(parse(text).figures & paper.figures.keys())]
        empty = [f"{{{one.name}}}" for one in named if one.exact in ("", "0") and one.words in ("0", DOES_NOT_APPLY)]
        if empty:
            found.append(Found(part, ZEROS.format(part.label, listed(empty))))
    return found


def _numbers(paper: StatementPaper, draft: StatementDraft) -> list[Found]:
    found = []
    for part, text in draft.texts.items():
        count = len(numbers_in(text, paper.own_numbers))
        if count:
            said = NUMBERS.format(part.label, words.plural(count, "A-number"), "is" if count == 1 else "are")
            found.append(Found(part, said))
    return found


def _names(file: DocketFile, draft: StatementDraft) -> list[NameFound]:
    """By name: where several people are called alike, one word cannot stay and the other go."""
    by_part = {part: file.respondents_named_in(text) for part, text in draft.texts.items()}
    cases: dict[tuple[str, ...], set[int]] = {}
    for named in by_part.values():
        for case_id, spelt in named.items():
            cases.setdefault(tuple(sorted(spelt)), set()).add(case_id)
    called = file.case_names({case_id for ids in cases.values() for case_id in ids})
    found = []
    for spelt, ids in sorted(cases.items()):
        where = ", ".join(part.label for part, named in by_part.items() if not ids.isdisjoint(named))
        numbers = ", ".join(called[one].number for one in sorted(ids, key=lambda one: called[one].number))
        found.append(NameFound(frozenset(ids), numbers, " · ".join(spelt), where, ids <= draft.choices.names_kept))
    return found
