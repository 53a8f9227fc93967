"""Thirty statements of invented years: each is laid out whole, inside its margins, with nothing over anything else."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from iqdesk.domain.statement.circumstance_entries import CircumstanceEntry, CircumstanceKind
from iqdesk.domain.statement.draft import StatementDraft, StatementPart
from iqdesk.reports import fonts
from iqdesk.reports.fonts import Unprintable
from iqdesk.reports.paper import MARGIN
from iqdesk.reports.statement.evidence import Evidence
from iqdesk.reports.statement.printed import OWN_RECORD, cleared, printed
from reports import builders
from reports.random_papers import SEEDS, invented
from reports.reading import Run, everything_in, links_of, outline_of, page_size, runs_of, text_of, written_over

SHORT = (0, 2, 5, 6)  # an empty year, two hundred circumstances, one of each, one with names
every_seed = pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[] if seed in SHORT else pytest.mark.ci) for seed in range(SEEDS)]
)
SPACE = 3.0  # a space at the end of a line may stand in the margin, in points
FOOT, HEAD = 24.0, 36.0  # what is left of the page below the foot and above the running head


@cache
def pdf(seed: int) -> bytes:
    """The statement, through the scan that every masked one passes before it is saved."""
    return cleared(printed(invented(seed).paper))


def bodies(seed: int) -> list[str]:
    """The text of each page without running head and foot, which are drawn first."""
    return [page.split(OWN_RECORD, 1)[1] for page in text_of(pdf(seed))]


@every_seed
def test_nothing_stands_in_the_margins(seed):
    width, height = page_size(pdf(seed))
    for number, page in enumerate(runs_of(pdf(seed)), start=1):
        outside = [run for run in page if run.left < MARGIN - 1 or run.right > width - MARGIN + SPACE]
        outside += [run for run in page if run.bottom < FOOT or run.top > height - HEAD]
        assert not outside, f"page {number}"


@every_seed
def test_nothing_is_written_over_anything_else(seed):
    for number, page in enumerate(runs_of(pdf(seed)), start=1):
        assert written_over(page) == [], f"page {number}"


@every_seed
def test_every_page_says_something_and_which_of_how_many_it_is(seed):
    pages = text_of(pdf(seed))
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert all(len(body.split()) > 3 for body in bodies(seed))


@every_seed
def test_every_link_and_every_bookmark_leads_to_a_page(seed):
    assert all(jump.target >= 0 for jump in links_of(pdf(seed)))
    parts = [title for level, title, _ in outline_of(pdf(seed)) if level == 0]
    evidence = Evidence(invented(seed).paper)
    assert parts[: len(evidence.parts)] == [f"{evidence.number(part)} {part.label}" for part in evidence.parts]


@every_seed
def test_every_letter_has_a_shape(seed):
    # A letter that no face can draw would be read back as nothing or as the replacement character.
    assert not re.search("[\\0\ufffd\ue000-\uf8ff]", "".join(bodies(seed)))


@every_seed
def test_a_masked_case_is_named_by_its_row_or_three_digits(seed):
    paper = invented(seed).paper
    if paper.choices.is_named:
        return
    text, data = "".join(bodies(seed)), everything_in(pdf(seed))
    for name in paper.case_numbers.values():
        for key in (str(name.public_key), name.respondent.a_number or "no number"):
            assert key not in text
            assert key.encode() not in data


def is_printed(words: str, text: str) -> bool:
    """Whether the words stand in the text; a row that goes on on the next page is in two pieces."""
    if words in text:
        return True
    cuts = (at for at in range(len(words) - 1, 0, -1) if words[:at] in text)
    return any(words[at:] in text for at in cuts)


@every_seed
def test_what_was_typed_is_printed_to_its_last_letter(seed):
    made = invented(seed)
    evidence = Evidence(made.paper)
    text = "".join("".join(body.split()) for body in bodies(seed)).casefold()
    shown = {key for line in evidence.ledger.lines for key in line.keys}
    for entry in made.entries if StatementPart.CIRCUMSTANCES in evidence.parts else ():
        if f"entry {entry.id}" in shown:
            for typed in (entry.words, entry.evidence):
                assert is_printed("".join(evidence.mask.text(typed).split()).casefold(), text), typed


def test_the_same_seed_has_the_same_bytes():
    assert printed(invented(5).paper).pdf == pdf(5)


WITHOUT_SHAPE = {"漢": "CJK UNIFIED IDEOGRAPH-6F22", "ع": "ARABIC LETTER AIN", "🙂": "SLIGHTLY SMILING FACE", "\ue001": "E001"}


@pytest.mark.parametrize("character", WITHOUT_SHAPE)
@pytest.mark.parametrize("place", ["the judge's name", "an entry", "evidence", "own words"])
def test_a_letter_without_a_shape_is_named_and_nothing_is_printed(character, place):
    typed = f"Words {character} of it"
    made = builders.quiet_paper()
    day = made.standing.as_of
    words, evidence = (typed, "") if place == "an entry" else ("Words", typed if place == "evidence" else "")
    entry = CircumstanceEntry(4, CircumstanceKind.DETAIL, day, day, words, evidence=evidence)
    draft = StatementDraft(1, 2027, "Draft 1", texts={StatementPart.SUMMARY: typed if place == "own words" else "Mine."})
    judge = replace(made.judge, given=typed) if place == "the judge's name" else made.judge
    paper = builders.a_paper(judge, made.standing, made.facts, made.case_numbers, day, entries=(entry,), draft=draft)
    with pytest.raises(Unprintable, match=WITHOUT_SHAPE[character]):
        printed(paper)


def test_a_line_over_another_is_noticed():
    line, lower = Run(100, 700, 300, 710), Run(100, 688, 300, 698)
    assert written_over([line, lower]) == []
    assert written_over([line, Run(290, 702, 320, 712)]) == [(line, Run(290, 702, 320, 712))]
    assert written_over([line, Run(301, 700, 320, 710)]) == []


def test_cells_that_run_into_each_other_and_out_of_the_page_are_noticed(monkeypatch):
    as_it_is = fonts.broken
    monkeypatch.setattr(fonts, "broken", lambda text, face, size, room: as_it_is(text, face, size, room * 1.25))
    made = printed(invented(5).paper).pdf
    pages, (width, _) = runs_of(made), page_size(made)
    assert any(map(written_over, pages))
    assert any(run.right > width - MARGIN + SPACE for page in pages for run in page)
