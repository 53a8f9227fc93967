"""The statement of extenuating circumstances: what it is made from, its order, and its bytes.

It sets a standing beside the circumstances of the year. What was ruled in a case is not known here and cannot be said.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.statement.draft import Appendix, StatementDraft, StatementPart
from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.statement.given_reasons import ledger_as_measured
from iqdesk.domain.statement.paper_source import source_of
from iqdesk.reports import fonts, saved_paper
from iqdesk.reports.paper import Paper, Sheet, Stopped
from iqdesk.reports.saved_paper import paper_kind, save_paper
from iqdesk.reports.statement.appendix import appendix
from iqdesk.reports.statement.circumstances_part import circumstances_part
from iqdesk.reports.statement.closing_part import closing_part
from iqdesk.reports.statement.cost_part import cost_part
from iqdesk.reports.statement.evidence import Evidence, StatementPaper
from iqdesk.reports.statement.measures_part import standing_part
from iqdesk.reports.statement.method_part import method_part
from iqdesk.reports.statement.missed_part import missed_part
from iqdesk.reports.statement.own_words import own_words
from iqdesk.reports.statement.pace_part import pace_part
from iqdesk.reports.statement.record import fingerprint, record_of
from iqdesk.reports.statement.summary_part import TITLE, summary_part, title_block
from iqdesk.reports.words import NAMED, date_with_year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.records import Judge
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.paper_source import PaperSource
    from iqdesk.reports.house_style import House
    from iqdesk.reports.statement.evidence import StatementDocket

__all__ = [
    "Printed",
    "StatementPaper",
    "cases_behind",
    "cleared",
    "paper_of",
    "printed",
    "save_statement",
    "statement_paper",
    "with_draft",
]

STATEMENT = paper_kind("statement")
PARTS: Mapping[StatementPart, Callable[[Evidence, Sequence[House]], Iterator[House]]] = {
    StatementPart.SUMMARY: summary_part,
    StatementPart.STANDING: standing_part,
    StatementPart.PACE: pace_part,
    StatementPart.CIRCUMSTANCES: circumstances_part,
    StatementPart.COST: cost_part,
    StatementPart.MISSED: missed_part,
    StatementPart.METHOD: method_part,
    StatementPart.CLOSING: closing_part,
}
OWN_RECORD = "The judge’s own record, not an agency document."


class Printed(NamedTuple):
    """A statement as bytes, with its number of pages and the page, from 1, on which each part and the appendix begins.

    `hidden` are the A-numbers that it must not show; None where it is to show them.
    """

    pdf: bytes
    pages: int
    parts: Mapping[StatementPart, int]
    appendix: int | None
    hidden: frozenset[str] | None


def paper_of(source: PaperSource, standing: Standing, known: KnownOn | None = None) -> StatementPaper:
    """The paper on one standing, without words and without the names of its cases; it asks no docket."""
    circumstances = ledger_as_measured(standing, source.facts, source.entries, source.reasons).with_misses()
    head = (source.judge, standing, source.facts, circumstances, source.made_on)
    draft = StatementDraft(0, standing.year.year, "")
    return StatementPaper(*head, known=known, draft=draft, own_numbers=source.own_numbers)


def statement_paper(
    docket: StatementDocket,
    standing: Standing,
    facts: Facts,
    *,
    made_on: date,
    draft: StatementDraft | None = None,
    known: KnownOn | None = None,
) -> StatementPaper:
    """The paper on one standing, with the names of exactly the cases that its rows and words are about."""
    paper = paper_of(source_of(docket, facts, made_on), standing, known)
    return with_draft(paper, docket, draft or StatementDraft(0, standing.year.year, ""), cases_behind(paper))


def with_draft(
    paper: StatementPaper, docket: StatementDocket, draft: StatementDraft, cases: frozenset[int] = frozenset()
) -> StatementPaper:
    """The same paper with another draft of the same day and readings: for typing, it asks the docket only for names newly met.

    `cases` are those behind its rows, where they have no names yet.
    """
    return paper.with_draft(draft, docket.case_names((cases | _cases_named(docket, paper, draft)) - paper.case_numbers.keys()))


def cases_behind(paper: StatementPaper) -> frozenset[int]:
    """The cases of every row behind a figure, listed or not, and of the circumstances."""
    return frozenset(_cases_behind(paper))


def _cases_behind(paper: StatementPaper) -> Iterator[int]:
    one = paper.standing
    for items in (one.completions.items, one.remand_rate.items, *(of.items for of in one.benchmarks)):
        yield from (item.case_id for item in items if item.case_id is not None)
    for line in paper.circumstances.lines:
        yield from line.cases
    for _, settings in paper.settings:
        yield from (setting.case_id for setting in settings if setting.case_id is not None)


def _cases_named(docket: StatementDocket, paper: StatementPaper, draft: StatementDraft) -> set[int]:
    """The cases that the judge's words refer to, and those whose respondent any words on the paper name."""
    words = [*draft.texts.values()]
    words += [text for line in paper.circumstances.lines for text in (line.words, line.evidence)]
    referred = {case_id for text in draft.texts.values() for case_id in parse(text).cases}
    return referred | set(docket.respondents_named_in("\n".join(words)))


def save_statement(path: Path, made: Printed) -> None:
    """Write the statement to `path`, whole or not at all; OSError if the folder refuses or `path` is not for a PDF."""
    save_paper(path, STATEMENT, made.pdf, made.hidden)


def printed(paper: StatementPaper, should_stop: Callable[[], bool] | None = None) -> Printed:
    """The statement as PDF; equal papers, equal bytes.

    Unprintable if something on it cannot be printed; Stopped as soon as `should_stop` says so, between two flowables.
    """
    evidence = Evidence(paper)
    out = BytesIO()
    document = Paper(out, _sheet(paper), should_stop)
    try:
        document.write(list(_story(evidence, should_stop)))
    except fonts.MissingGlyph as missing:
        for _, another in evidence.lines.undrawable():
            if another.character == missing.character:
                missing.found_at(another.where)
        raise
    parts = {part: document.begins[evidence.number(part)] for part in evidence.parts}
    return Printed(out.getvalue(), document.pages, parts, document.begins.get("A"), paper.mask.unseen)


def cleared(made: Printed) -> bytes:
    """The bytes that may be saved or sent to a printer: LeakFound if a masked paper shows a number of the docket."""
    return saved_paper.cleared(made.pdf, made.hidden)


def _sheet(paper: StatementPaper) -> Sheet:
    year = paper.standing.year.year
    words = NAMED if paper.choices.is_named else "A-numbers masked."
    return Sheet(
        title=f"{TITLE}, fiscal year {year}",
        author=paper.judge.name,
        subject=f"Fiscal year {year}, as of {date_with_year(paper.standing.as_of)}. {words}",
        head_left=f"{TITLE.capitalize()}, fiscal year {year}",
        head_right=_short_names(paper.judge),
        foot=f"{words} As of {date_with_year(paper.standing.as_of)}. Record {fingerprint(record_of(paper))}",
        foot_under=OWN_RECORD,
        made_on=paper.made_on,
        size=paper.choices.size.label,
    )


def _story(evidence: Evidence, should_stop: Callable[[], bool] | None) -> Iterator[House]:
    yield from title_block(evidence)
    for part in evidence.parts:
        if should_stop is not None and should_stop():
            raise Stopped
        try:
            yield from PARTS[part](evidence, own_words(evidence, part))
        except fonts.Unprintable as error:
            error.found_in(f"{evidence.number(part)} {part.label}")
            raise
    if evidence.paper.choices.appendix is not Appendix.NONE:
        yield from appendix(evidence)


def _short_names(judge: Judge) -> tuple[str, ...]:
    """`M. A. Ellery, Immigration Judge` and shorter, for the running head."""
    initials = [f"{fonts.drawable(word)[0]}." for word in judge.given.split()]
    name = " ".join([*initials, judge.family]) if judge.family else judge.name
    return f"{name}, Immigration Judge", name, judge.family or judge.name
