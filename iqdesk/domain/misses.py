"""Misses and why they came about: what a benchmark counts as missed, and the reason that a person gives for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class NewCircumstance:
    """Why a benchmark was missed: `subject` is the row that missed, `day` the first date or the due date it missed.

    `is_outside` is the person's own word on whether the cause lay outside the judge's control; None where it is not stated.
    """

    benchmark: str
    subject: int
    case_id: int | None
    day: date
    code: str | None
    is_outside: bool | None
    words: str = ""
    id: int = field(default_factory=new_identity)


@dataclass(frozen=True, slots=True)
class CircumstanceCorrection:
    """What can be corrected of a reason: its code, whose control, its line."""

    code: str | None
    is_outside: bool | None
    words: str
