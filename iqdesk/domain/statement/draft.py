"""A draft of the statement: the judge's own words by part, and what the paper is to hold. The figures are not in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

LONGEST_NAME = 60  # letters of a draft's name: it stands in a menu
LONGEST_TEXT = 40_000  # letters of one part: some fifteen pages


class StatementPart(Enum):
    """The parts of the statement, in their order. Each can begin with the judge's own words."""

    SUMMARY = "summary"
    STANDING = "standing by measure"
    PACE = "completions and pace"
    CIRCUMSTANCES = "circumstances"
    COST = "what it cost"
    MISSED = "missed benchmarks"
    METHOD = "method and definitions"
    CLOSING = "closing"

    @property
    def label(self) -> str:
        """As shown on screen and on paper."""
        return self.value[0].upper() + self.value[1:]

    @property
    def spoken(self) -> str:
        """As a sentence names it."""
        return _SPOKEN[self]


_SPOKEN = {
    StatementPart.SUMMARY: "the summary",
    StatementPart.STANDING: "the part on the standing",
    StatementPart.PACE: "the part on completions and pace",
    StatementPart.CIRCUMSTANCES: "the part on circumstances",
    StatementPart.COST: "the part on what it cost",
    StatementPart.MISSED: "the part on missed benchmarks",
    StatementPart.METHOD: "the part on the method",
    StatementPart.CLOSING: "the closing words",
}


class Appendix(Enum):
    """Which rows the appendix lists: every row behind a figure, only those that missed, or none."""

    FULL = "full"
    MISSED = "missed"
    NONE = "none"


class PaperSize(Enum):
    """The paper it is printed on."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def label(self) -> str:
        """As shown on screen, and as a paper's frame names it."""
        return "Letter" if self is PaperSize.LETTER else "A4"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the paper holds. Nothing is chosen silently: what is left out is named on the paper.

    `as_of` None means the day on which it is made. `measures_left_out` are names of benchmarks (or `remand-rate`),
    `circumstances_left_out` keys of the ledger (`Circumstance.key`). Full names of respondents in the judge's own text are masked
    unless their case is in `names_kept`.
    """

    as_of: date | None = None
    readings: frozenset[str] = frozenset()
    parts_left_out: frozenset[StatementPart] = frozenset()
    measures_left_out: frozenset[str] = frozenset()
    circumstances_left_out: frozenset[str] = frozenset()
    appendix: Appendix = Appendix.FULL
    is_named: bool = False
    size: PaperSize = PaperSize.LETTER
    names_kept: frozenset[int] = frozenset()


@dataclass(frozen=True)
class StatementDraft:
    """One draft of a fiscal year's statement, as the docket holds it; a part that is not in `texts` has no words of its own.

    `unknown` names what another release wrote into it and this one cannot read.
    """

    id: int
    year: int
    name: str
    choices: Choices = Choices()
    texts: Mapping[StatementPart, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    @property
    def trouble(self) -> str:
        """Why no paper can be made of it as it is; empty where one can."""
        return of_another_release(self.name, self.unknown) if self.unknown else ""


@dataclass(frozen=True)
class NewDraft:
    """A draft to be begun."""

    year: int
    name: str
    choices: Choices = Choices()
    texts: Mapping[StatementPart, str] = field(default_factory=dict)
    id: int = field(default_factory=new_identity)


def of_another_release(name: str, unknown: Iterable[str]) -> str:
    """That another release wrote into a draft what this one does not know, and what that is."""
    what = ", ".join(unknown)
    return f"The draft “{name}” was written by another release of this program, and this one does not know {what}."


def draft_name(text: str) -> str:
    """The name on one line; RuleBroken if there is none, or one too long for a menu."""
    name = " ".join(text.split())
    if not name:
        raise RuleBroken("A draft needs a name. Type one.")
    if len(name) > LONGEST_NAME:
        raise RuleBroken(f"The name has {len(name)} letters; {LONGEST_NAME} find room. Shorten it.")
    return name


def next_name(taken: Iterable[str], begins: str = "Draft") -> str:
    """The first of `Draft 1`, `Draft 2` ... that no draft of the year has."""
    there = {name.casefold() for name in taken}
    number = 1
    while (name := _numbered(begins, number)).casefold() in there:
        number += 1
    return name


def _numbered(begins: str, number: int) -> str:
    """The name with its number, its beginning cut where both would be too long."""
    return f"{begins[: LONGEST_NAME - len(str(number)) - 1].rstrip()} {number}"


def draft_text(text: str, part: StatementPart) -> str:
    """A text as it is kept, with lines that end alike; empty where there are no words. RuleBroken if it is too long."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(lines) > LONGEST_TEXT:
        raise RuleBroken(f"{part.spoken.capitalize()} has {len(lines):,} letters; {LONGEST_TEXT:,} are kept. Shorten it.")
    return lines if lines.strip() else ""
