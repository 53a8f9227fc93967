"""Notes on a case: what a clerk or the judge wrote beside it, and the judge's own that nobody else is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from datetime import date

LONGEST_NOTE = 4000  # letters; a longer one is a paper and belongs in a file of its own


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note on a case; a private one is the judge's own."""

    case_id: int
    text: str
    written_on: date
    is_private: bool = False
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note as it is shown: who wrote it, on which day."""

    id: int
    case_id: int
    text: str
    is_private: bool
    written_on: date
    author: str


def note_text(text: str) -> str:
    """What is kept of a typed note; RuleBroken if it says nothing or far too much."""
    words = text.strip()
    if not words:
        raise RuleBroken("The note says nothing yet. Type what is to be remembered of this case.")
    if len(words) > LONGEST_NOTE:
        raise RuleBroken(f"The note has {len(words):,} letters; {LONGEST_NOTE:,} find room. Cut it into two.")
    return words
