"""What a statement is to hold, from a draft of the docket and from what a command says on top of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iqdesk.cli.refusal import USAGE, Refused
from iqdesk.domain.goals import COMPLETIONS, REMAND_RATE
from iqdesk.domain.statement.draft import Appendix, Choices, PaperSize, StatementDraft, StatementPart

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping

    from iqdesk.domain.goals import GoalSet
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.store.docket_file import DocketFile


def asked_draft(file: DocketFile, options: argparse.Namespace) -> StatementDraft:
    """The draft that a command names, else the words of a template, else no words; with the command's own choices."""
    if options.draft is not None:
        draft = _stored(file, options)
    else:
        draft = StatementDraft(0, options.year, "", texts={} if options.template is None else _template(options.template))
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


def _template(name: str) -> Mapping[StatementPart, str]:
    from iqdesk.domain.statement.templates import read_template  # noqa: PLC0415 - asked for by name
    from iqdesk.resources import templates  # noqa: PLC0415

    known = {one.name: one for one in map(read_template, templates())}
    if name not in known:
        raise Refused(f"There is no template “{name}”. There are {listed(known)}.", USAGE)
    return known[name].texts


def _chosen(base: Choices, options: argparse.Namespace) -> Choices:
    """The draft's choices, each replaced by what the command says of it."""
    chosen = base
    if options.as_of is not None:
        chosen = replace(chosen, as_of=options.as_of)
    if options.reading:
        chosen = replace(chosen, readings=frozenset(options.reading))
    if options.without is not None:
        chosen = replace(chosen, parts_left_out=frozenset(StatementPart[name.upper()] for name in options.without))
    if options.without_circumstance is not None:
        chosen = replace(chosen, circumstances_left_out=frozenset(options.without_circumstance))
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
    if options.measure is None and COMPLETIONS in named:
        raise Refused("Completions stand in every statement and cannot be left out.", USAGE)
    for name in named:
        if name not in (COMPLETIONS, *known):
            raise Refused(f"There is no measure “{name}” to choose. There are {listed(known)}; completions always stand in it.")
    return frozenset(named) if options.measure is None else frozenset(known) - frozenset(named)


def names_kept(file: DocketFile, draft: StatementDraft, options: argparse.Namespace) -> frozenset[int]:
    """The cases whose names may stand in the judge's own words; a name that is not there is refused."""
    kept = set(draft.choices.names_kept)
    found = file.respondents_named_in("\n".join(draft.texts.values())) if options.keep_name else {}
    for name in options.keep_name or ():
        cases = [case for case, spelt in found.items() if name.casefold() in {one.casefold() for one in spelt}]
        if not cases:
            there = listed(f"“{one}”" for spelt in found.values() for one in spelt) or "no respondent’s"
            raise Refused(f"The name “{name}” does not stand in the words; there stand {there}.")
        kept.update(cases)
    return frozenset(kept)


def refuse_unknown_circumstances(paper: StatementPaper, options: argparse.Namespace) -> None:
    """A key that is to be left out and is no line of the year's ledger is a slip."""
    known = [line.key for line in paper.circumstances.lines]
    for key in options.without_circumstance or ():
        if key not in known:
            raise Refused(f"The ledger of {options.year} has no line “{key}”. `iqdesk circumstances` prints the keys.")


def names_masked(file: DocketFile, draft: StatementDraft) -> list[str]:
    """The names of respondents in the judge's own words that a masked paper replaces, as they are spelt there."""
    found = file.respondents_named_in("\n".join(draft.texts.values()))
    masked = {one for case, spelt in found.items() if case not in draft.choices.names_kept for one in spelt}
    return [] if draft.choices.is_named else sorted(masked)


def listed(names: Iterable[str]) -> str:
    """`a, b, c`."""
    return ", ".join(names)
