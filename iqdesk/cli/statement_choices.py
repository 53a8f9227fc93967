"""What a statement is to hold, from a draft of the docket and from what a command says on top of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iqdesk.cli.refusal import Refused
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.masking import A_RESPONDENT, SURNAMES_STAY
from iqdesk.domain.statement.draft import Appendix, Choices, PaperSize, StatementDraft, StatementPart

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from iqdesk.domain.goals import GoalSet
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.store.docket_file import DocketFile


def asked_draft(file: DocketFile, options: argparse.Namespace) -> StatementDraft:
    """The draft that a command names, else the words of a template, else no words; with the command's own choices."""
    if options.draft is not None:
        draft = _stored(file, options)
    else:
        draft = StatementDraft(0, options.year, "", texts={} if options.template is None else options.template.texts)
    if draft.trouble:
        raise Refused(draft.trouble)
    return replace(draft, choices=_chosen(draft.choices, options))


def _stored(file: DocketFile, options: argparse.Namespace) -> StatementDraft:
    drafts = {one.name.casefold(): one for one in file.drafts(options.year)}
    found = drafts.get(options.draft.strip().casefold())
    if found is None:
        held = f"It has {listed(one.name for one in drafts.values())}." if drafts else f"It has none of {options.year}."
        raise Refused(f"The docket has no draft “{options.draft}”. {held}")
    return found


def _chosen(base: Choices, options: argparse.Namespace) -> Choices:
    """The draft's choices, each replaced by what the command says of it."""
    chosen = base
    if options.as_of is not None:
        chosen = replace(chosen, as_of=options.as_of)
    if options.reading:
        chosen = replace(chosen, readings=frozenset(options.reading))
    if options.without is not None:
        chosen = replace(chosen, parts_left_out=frozenset(StatementPart[name.upper()] for name in options.without))
    if options.appendix is not None:
        chosen = replace(chosen, appendix=Appendix(options.appendix))
    if options.paper is not None:
        chosen = replace(chosen, size=PaperSize(options.paper))
    return chosen if options.named is None else replace(chosen, is_named=options.named)


def measures_left_out(goals: GoalSet, options: argparse.Namespace) -> frozenset[str] | None:
    """The measures that a command leaves out, by name or by naming those that stay; None where it says nothing of them."""
    named = options.measure if options.measure is not None else options.without_measure
    if named is None:
        return None
    known = [*(one.name for one in goals.benchmarks), REMAND_RATE]
    for name in named:
        if name not in (COMPLETIONS, *known):
            raise Refused(f"There is no measure “{name}” to choose. There are {listed(known)}; completions always stand in it.")
    return frozenset(named) if options.measure is None else frozenset(known) - frozenset(named)


def names_kept(paper: StatementPaper, options: argparse.Namespace) -> frozenset[int]:
    """The cases whose names may stand in words on the paper; a name that stands in none is refused."""
    from iqdesk.reports.statement.typed_words import called, names_in  # noqa: PLC0415 - reportlab, only to print

    kept, found = set(paper.choices.names_kept), names_in(paper) if options.keep_name else []
    for name in options.keep_name or ():
        cases = called(found, name)
        if not cases:
            there = [f"“{one.words}”" for one in found]
            held = f"Those that stand there are {listed(there)}." if there else "No respondent’s whole name stands there."
            raise Refused(f"The name “{name}” stands nowhere in the words of this paper. {held}")
        kept.update(cases)
    return frozenset(kept)


def circumstances_left_out(paper: StatementPaper, options: argparse.Namespace) -> frozenset[str]:
    """The circumstances that are to be left out, each with all reasons of its line; a key of no line is a slip."""
    if options.without_circumstance is None:
        return paper.choices.circumstances_left_out
    ledger, keys = paper.circumstances.grouped(), set[str]()
    for key in options.without_circumstance:
        line = ledger.line(key)
        if line is None:
            raise Refused(f"The ledger of {options.year} has no line “{key}”. `iqdesk circumstances` prints the keys.")
        keys.update(line.keys)
    return frozenset(keys)


def told_of_masked(paper: StatementPaper) -> list[str]:
    """What the mask made of words on the paper, in sentences; none where it changed nothing."""
    from iqdesk.reports.statement.typed_words import masked_in, names_in  # noqa: PLC0415 - as above

    names = [f"“{found.words}” ({found.where})" for found in names_in(paper) if not found.is_kept]
    told = [f"printed as “{A_RESPONDENT}”: {listed(names)}. --keep-name keeps a name. {SURNAMES_STAY}"] if names else []
    return told + [one.words for one in masked_in(paper)]


def listed(names: Iterable[str]) -> str:
    """`a, b, c`."""
    return ", ".join(names)
