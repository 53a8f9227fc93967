"""Whether a saved statement still follows from the docket: the file is found by its bytes, and its record is computed again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.masking import spoken_of
from iqdesk.domain.measures import UnknownReading, standing
from iqdesk.domain.statement.draft import StatementDraft, StatementPart
from iqdesk.domain.statement.kept_choices import read_choices
from iqdesk.reports.statement.compared import Kind, compared
from iqdesk.reports.statement.evidence import StatementDocket
from iqdesk.reports.statement.printed import statement_paper
from iqdesk.reports.statement.record import FORMAT, record_of
from iqdesk.reports.words import counted, date_with_year, listed, sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from iqdesk.domain.activity import Spoken
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.records import StepLine
    from iqdesk.domain.statement.filed import FiledStatement
    from iqdesk.reports.statement.added_to import Seen
    from iqdesk.reports.statement.compared import Difference, Record
    from iqdesk.reports.statement.evidence import StatementPaper

MOST_STEPS = 12  # that are told at once, the last of them


class VerifyingDocket(StatementDocket, Protocol):
    """What is asked of a docket to verify a statement."""

    def filed_statements(self, year: int | None = None) -> list[FiledStatement]:
        """What was saved."""

    def filed_statement_in(self, pdf: bytes) -> FiledStatement | None:
        """The statement that these bytes are, or begin with."""

    def goal_sets(self) -> list[GoalSet]:
        """The goal sets."""

    def facts(self) -> Facts:
        """What the measures read."""

    def steps_since(self, step: int, cases: Collection[int]) -> dict[int | None, tuple[StepLine, ...]]:
        """The steps after one that bear on these cases, and under None those that bear on all."""


class FileState(Enum):
    """What a file is to the statement that was saved."""

    WHOLE = "the file is as it was saved"
    ADDED_TO = "something was added after its last byte, as a signature is; what was saved is whole"
    ALTERED = "the file was altered since it was saved: its pages or its bytes are others"


@dataclass(frozen=True)
class Verification:
    """One statement set beside the docket of today. `steps` are those since it was saved, by case; under None those of all.

    `seen` is what was added to the file and is seen on its pages.
    """

    filed: FiledStatement
    record: Record
    state: FileState
    seen: tuple[Seen, ...]
    differences: tuple[Difference, ...]
    steps: Mapping[int | None, tuple[StepLine, ...]]
    spoken: Spoken

    @property
    def follows(self) -> bool:
        """Whether the file is the one that was saved and everything on it follows from the docket of today."""
        return not self.differences and self.state is not FileState.ALTERED

    @property
    def counts(self) -> dict[Kind, int]:
        """How much of each kind the statement holds."""
        rows = sum(map(len, self.record["rows"].values()))
        return {Kind.FIGURE: len(self.record["figures"]), Kind.CIRCUMSTANCE: len(self.record["circumstances"]), Kind.ROW: rows}

    @property
    def words(self) -> str:
        """What was found, in a sentence."""
        checked = listed([counted(count, kind.value) for kind, count in self.counts.items() if count])
        was = "as it was saved, " if self.state is FileState.ALTERED else ""
        if not self.differences:
            return sentence(f"{was}all {checked} follow from the docket.")
        kinds = [one.kind for one in self.differences]
        said = listed([counted(kinds.count(kind), kind.value) for kind in dict.fromkeys(kinds)])
        verb = "follows" if len(kinds) == 1 else "follow"
        return sentence(f"{was}of {checked}, {said} no longer {verb} from the docket.")

    @property
    def filed_words(self) -> str:
        """Which statement it is: when it was saved, by whom, of which year and as of which day."""
        filed, as_of = self.filed, date.fromisoformat(self.record["as_of"])
        of = f"fiscal year {filed.year}, as of {date_with_year(as_of)}"
        draft = f", from “{filed.draft}”" if filed.draft else ""
        return f"Saved on {date_with_year(filed.filed_at.astimezone().date())} by {filed.author}{draft}: {of}."

    def steps_of(self, one: Difference) -> tuple[StepLine, ...]:
        """The steps since then that touched what a difference is about, in their order."""
        if one.kind is Kind.FIGURE:
            rows = [other for other in self.differences if not one.measure or other.measure == one.measure]
            return self._steps(None, *(case for other in rows for case in other.cases))
        return self._steps(*one.cases) or self._steps(None)

    def _steps(self, *cases: int | None) -> tuple[StepLine, ...]:
        found = {step.number: step for case in cases for step in self.steps.get(case, ())}
        return tuple(found[number] for number in sorted(found))

    def step_words(self, step: StepLine) -> str:
        """A step with its day and author."""
        return f"{date_with_year(step.at.astimezone().date())}, {step.author}: {self.spoken.text(step.name)}"

    def told(self, *, of_file: bool = True) -> str:
        """Which statement it is, what was found, what was done since, and each difference with the steps on its rows.

        Without `of_file` nothing is said of a file: none is at hand.
        """
        of_the_file = [f"{sentence(self.state.value)}.", *(one.words for one in self.seen)] if of_file else []
        lines = [self.filed_words, *of_the_file, self.words, *self._steps_told()]
        for kind, differing in groupby(self.differences, key=attrgetter("kind")):
            lines += ["", f"{kind.value.capitalize()}s that no longer follow"]
            for one in differing:
                lines.append(f"  {one.words(self.spoken)}")
                lines += [f"      {self.step_words(step)}" for step in self.steps_of(one)] if one.cases else []
        return "\n".join(lines)

    def _steps_told(self) -> list[str]:
        """The steps since then that can have done it: those on the cases that differ and those that bear on every figure."""
        steps = self._steps(None, *(case for one in self.differences for case in one.cases)) if self.differences else ()
        if not steps:
            return []
        rest = len(steps) - MOST_STEPS
        more = [f"  and {counted(rest, 'step')} before these"] if rest > 0 else []
        return ["", "What was done since then", *(f"  {self.step_words(step)}" for step in steps[-MOST_STEPS:]), *more]

    def as_json(self) -> dict[str, object]:
        """What `iqdesk verify --json` prints. Keys may be added, none renamed."""
        filed = self.filed
        return {
            "follows": self.follows,
            "file": self.state.name.lower().replace("_", " "),
            "seen": [one._asdict() | {"words": one.words} for one in self.seen],
            "filed": {
                "fiscal_year": filed.year,
                "draft": filed.draft,
                "filed_at": filed.filed_at.isoformat(),
                "author": filed.author,
                "sha256": filed.sha256,
                "as_of": self.record["as_of"],
                "record": self.record["fingerprint"],
            },
            **{f"{kind.value}s": count for kind, count in self.counts.items()},
            "differences": [
                one.as_json(self.spoken) | {"steps": [self._step_json(step) for step in self.steps_of(one)]}
                for one in self.differences
            ],
            "words": self.words,
        }

    def _step_json(self, step: StepLine) -> dict[str, object]:
        return {"at": step.at.isoformat(), "author": step.author, "name": self.spoken.text(step.name)}


def verified(docket: VerifyingDocket, pdf: bytes, name: str, *, is_named: bool = False) -> Verification:
    """What became of the statement that a file of this name is.

    RuleBroken in words where it is none that this docket remembers, or where its record cannot be computed again.
    """
    filed = docket.filed_statement_in(pdf)
    if filed is not None:
        state, seen = _state_of(pdf, filed.length)
        return replace(verified_filed(docket, filed, is_named=is_named), state=state, seen=seen)
    altered = verified_filed(docket, _named_at_the_foot(docket, pdf, name), is_named=is_named)
    return replace(altered, state=FileState.ALTERED)


def verified_filed(docket: VerifyingDocket, filed: FiledStatement, *, is_named: bool = False) -> Verification:
    """The same for a statement that the docket remembers, whose file need not be at hand: it is taken to be whole."""
    then: Record = filed.record
    if unknown := _unknown_in(then):
        raise RuleBroken(
            f"This statement was saved by another release of this program, and this one does not know {listed(unknown)}."
        )
    paper = _paper_now(docket, filed, then)
    now = record_of(paper)
    differences = compared(then, now)
    cases = {case for one in differences for case in one.cases}
    spoken = spoken_of({**paper.case_numbers, **docket.case_names(cases)}, is_named=is_named, own_numbers=paper.own_numbers)
    steps = docket.steps_since(then["step"], cases)
    return Verification(filed, then, FileState.WHOLE, (), differences, steps, spoken)


def _unknown_in(record: Record) -> list[str]:
    """What another release wrote into a record that this one cannot read; nothing of it is guessed at."""
    if record.get("format") != FORMAT:
        return ["the form of its record"]
    parts = {part.value for part in StatementPart}
    return [*read_choices(record["choices"]).unknown, *(f"“{part}”" for part in record["texts"] if part not in parts)]


def _state_of(pdf: bytes, length: int) -> tuple[FileState, tuple[Seen, ...]]:
    """What a file is that begins with the bytes that were saved: later ones can take pages out or paint over them."""
    if len(pdf) == length:
        return FileState.WHOLE, ()
    from iqdesk.reports.statement.added_to import seen_of_what_was_added  # noqa: PLC0415 - only where something was added

    seen = seen_of_what_was_added(pdf[:length], pdf)
    is_altered = seen is None or any(one.is_over for one in seen)
    return FileState.ALTERED if is_altered else FileState.ADDED_TO, seen or ()


def _named_at_the_foot(docket: VerifyingDocket, pdf: bytes, name: str) -> FiledStatement:
    """The statement whose record a file names that is none by its bytes; RuleBroken in words where there is none."""
    if _BEGINS_A_PDF not in pdf[:1024]:  # where readers look for it
        raise RuleBroken(f"{name} is no PDF, so it is no statement.")
    printed = _record_on(pdf, name)
    if not printed:
        raise RuleBroken(f"{name} is no statement that was saved from this docket: no record stands at its foot.")
    for one in docket.filed_statements():
        if one.record.get("fingerprint") == printed:
            return one
    other = "it was saved from another docket, or from another copy of this one"
    raise RuleBroken(f"{name} names the record {printed}, which this docket does not have: {other}.")


def _record_on(pdf: bytes, name: str) -> str:
    """The fingerprint at the foot of a paper, of the first page that has one; empty where none has."""
    from pypdfium2 import PdfiumError  # noqa: PLC0415 - only for a file whose bytes are not known

    from iqdesk.reports.page_images import pdfium, text_on  # noqa: PLC0415

    try:
        with pdfium(pdf) as document:
            texts = (" ".join(text_on(document, page).split()) for page in range(len(document)))
            return next((found[1] for found in map(_FINGERPRINT.search, texts) if found), "")
    except PdfiumError as error:
        raise RuleBroken(f"{name} is a PDF that cannot be read. It is damaged, or locked with a password.") from error


_BEGINS_A_PDF = b"%PDF-"
_FINGERPRINT = re.compile(r"Record ((?:[0-9a-f]{4} ){2}[0-9a-f]{4})")


def _paper_now(docket: VerifyingDocket, filed: FiledStatement, record: Record) -> StatementPaper:
    """The same statement, with the same choices and as of the same day, from the docket as it is now."""
    choices = read_choices(record["choices"]).choices
    texts = {StatementPart(part): text for part, text in record["texts"].items()}
    draft = StatementDraft(0, filed.year, filed.draft, choices, texts)
    year, as_of = FiscalYear(filed.year), date.fromisoformat(record["as_of"])
    facts = docket.facts()
    try:
        measured = standing(facts, goal_set_for(docket.goal_sets(), year.nearest(as_of)), year, as_of, choices.readings)
    except UnknownReading as unknown:
        raise RuleBroken(f"The statement cannot be measured again as it was: {unknown}") from unknown
    return statement_paper(docket, measured, facts, made_on=date.fromisoformat(record["made_on"]), draft=draft)
