"""The judge's own words on paper: figures as they read on the day of printing, cases and circumstances as links."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

from iqdesk.domain.statement.circumstance_entries import CircumstanceKind
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.statement.draft_text import FigureName, OfCase, OfCircumstance, Unreadable, Words, no_such_figure, parse
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports import fonts
from iqdesk.reports.house_style import Link, prose
from iqdesk.reports.statement.schedule import ref
from iqdesk.reports.words import NBSP, days_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from iqdesk.domain.statement.draft_text import Piece
    from iqdesk.reports.house_style import Paragraph, Part
    from iqdesk.reports.statement.evidence import Evidence

STAND_IN = 0xF0000  # private letters stand for figures and references while the words are masked: typed ones have no shape
STANDS_IN = re.compile(r"[\U000f0000-\U000ffffd]")
STRADDLED = "The digits of an A-number stand on both sides of braces. Take the number out, or put the case in by its command."
ROWS_CITED = 3


class UnknownField(fonts.Unprintable):
    """Braces in the judge's own words name no figure, no case and no circumstance; the message says what and where."""


def own_words(evidence: Evidence, part: StatementPart) -> tuple[Paragraph, ...]:
    """What the judge wrote for a part, as its paragraphs; UnknownField for braces that name nothing."""
    draft = evidence.paper.draft
    text = parse(draft.texts.get(part, "")) if draft else parse("")
    try:
        return tuple(prose(*_parts(evidence, paragraph)) for paragraph in text.paragraphs)
    except fonts.Unprintable as error:
        error.found_in(part.label)
        raise


def with_stand_ins(paragraph: Sequence[Piece], said: Callable[[str], str] = str) -> str:
    """The words of a paragraph as one text to be masked, so that nothing hides by lying on both sides of a figure."""
    stand_ins = map(chr, count(STAND_IN))
    return "".join(said(piece.text) if isinstance(piece, Words) else next(stand_ins) for piece in paragraph)


def _parts(evidence: Evidence, paragraph: Sequence[Piece]) -> Iterator[Part]:
    """The words masked, with their figures and references in their places."""
    named = [_named(evidence, piece) for piece in paragraph if not isinstance(piece, Words)]
    first, *others = STANDS_IN.split(evidence.mask.text(with_stand_ins(paragraph, fonts.drawable)))
    if len(others) < len(named):
        raise fonts.Unprintable(STRADDLED)
    yield first
    for parts, words in zip(named, others, strict=True):
        yield from parts
        yield words


def _named(evidence: Evidence, piece: FigureName | OfCase | OfCircumstance | Unreadable) -> tuple[Part, ...]:
    if isinstance(piece, Unreadable):
        raise UnknownField(piece.why)
    if isinstance(piece, OfCase):
        return _case(evidence, piece.case_id)
    if isinstance(piece, OfCircumstance):
        return _circumstance(evidence, piece.key)
    figures = evidence.paper.figures
    if piece.name not in figures:
        raise UnknownField(no_such_figure(piece.name, figures))
    return (figures[piece.name].words,)


def _case(evidence: Evidence, case_id: int) -> tuple[Part, ...]:
    """The rows in which a case stands in the appendix, else its masked number; with names, both."""
    if case_id not in evidence.paper.case_numbers:
        raise UnknownField(f"There is no case {{case {case_id}}} in this docket any more. Put another one in, or take it out.")
    rows = evidence.schedule.rows_of(case_id)
    named = evidence.mask.case(case_id)
    if not rows:
        return ("a case" if named == DOES_NOT_APPLY else named,)
    links: list[Part] = [Link(ref(row), ref(row)) for row in rows[:ROWS_CITED]]
    more = [f" and{NBSP}{len(rows) - ROWS_CITED}{NBSP}more"] if len(rows) > ROWS_CITED else []
    cited = [part for link in links for part in (", ", link)][1:] + more
    if len(links) > 1 and not more:
        cited[-2] = f" and{NBSP}"
    return (f"{named} (", *cited, ")") if evidence.paper.choices.is_named else tuple(cited)


def _circumstance(evidence: Evidence, key: str) -> tuple[Part, ...]:
    """The number under which a circumstance stands in its part; what and when it was, where the paper does not hold it."""
    cited = evidence.lines.ref(key)
    if cited is not None and StatementPart.CIRCUMSTANCES in evidence.parts:
        return (evidence.c_link(cited),)
    paper = evidence.paper
    for line in (*paper.ledger.lines, *paper.left_out):
        if key in line.keys:
            kind = line.kind.label if line.kind is CircumstanceKind.DHS else line.kind.value
            return (f"{kind} of {days_in_words(line.first, line.last)}",)
    raise UnknownField(
        f"There is no circumstance {{circumstance {key}}} in the ledger of fiscal year {evidence.year.year}. "
        "Put another one in, or take it out."
    )
