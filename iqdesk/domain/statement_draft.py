"""A draft of the statement: the judge's own words by part, and what the paper is to hold. The figures are not in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


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


class Appendix(Enum):
    """Which rows the appendix lists: every row behind a figure, only those that missed, or none."""

    FULL = "full"
    MISSED = "missed"
    NONE = "none"


class PaperSize(Enum):
    """The paper it is printed on."""

    LETTER = "letter"
    A4 = "a4"


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
    """One draft of a fiscal year's statement, as the docket holds it; a part that is not in `texts` has no words of its own."""

    id: int
    year: int
    name: str
    choices: Choices = Choices()
    texts: Mapping[StatementPart, str] = field(default_factory=dict)


@dataclass(frozen=True)
class NewDraft:
    """A draft to be begun."""

    year: int
    name: str
    choices: Choices = Choices()
    texts: Mapping[StatementPart, str] = field(default_factory=dict)
    id: int = field(default_factory=new_identity)
