"""What keeps a statement from being saved, and what its mask makes of the words that people typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.wording import DOES_NOT_APPLY, listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.statement.draft import StatementDraft
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.reports.statement.printed import Printed
    from iqdesk.reports.statement.typed_words import NameFound

ZEROS = "{}: nothing is counted by {} in this year. Read again what is said with it."


class Found(NamedTuple):
    """Something that is said of the paper, and the part or the circumstance that it stands in, where it stands in one."""

    part: StatementPart | None
    words: str
    circumstance: str | None = None

    @property
    def leads(self) -> bool:
        """Whether one can go to where it stands."""
        return self.part is not None or self.circumstance is not None


class Checked(NamedTuple):
    """`stops` keep it from being saved; `tells` are worth knowing; of `names` each is masked or kept."""

    stops: tuple[Found, ...]
    tells: tuple[Found, ...]
    names: tuple[NameFound, ...]


def checked(paper: StatementPaper, draft: StatementDraft, lay_out: Callable[[StatementPaper], Printed]) -> Checked:
    """Looks through the words, and where nothing is found in them has the paper laid out and looks through it, as saving does."""
    from iqdesk.reports.fonts import Unprintable  # noqa: PLC0415 - reportlab, only to print
    from iqdesk.reports.statement.printed import cleared  # noqa: PLC0415
    from iqdesk.reports.statement.typed_words import masked_in, names_in  # noqa: PLC0415

    stops = [Found(part, trouble) for part in paper.parts for trouble in _troubles(paper, draft, part)]
    if StatementPart.CIRCUMSTANCES in paper.parts:
        stops += [Found(None, str(why), line.circumstance.key) for line, why in paper.lines.undrawable()]
    if draft.trouble:
        stops.append(Found(None, draft.trouble))
    if not stops:
        try:
            cleared(lay_out(paper))
        except Unprintable as why:
            stops.append(Found(None, str(why)))
    masked = [Found(one.place.part, one.words, one.place.circumstance) for one in masked_in(paper)]
    return Checked(tuple(stops), (*_zeros(paper, draft), *masked), tuple(names_in(paper)))


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
    for part in paper.parts:
        text = draft.texts.get(part, "")
        named = [paper.figures[name] for name in sorted(parse(text).figures & paper.figures.keys())]
        empty = [f"{{{one.name}}}" for one in named if one.exact in ("", "0") and one.words in ("0", DOES_NOT_APPLY)]
        if empty:
            found.append(Found(part, ZEROS.format(part.label, listed(empty))))
    return found
