"""The passes of a case before the court, one proceeding after another, and to which of them an entry goes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable


class Proceeding(Protocol):
    """What has to be known of a proceeding."""

    @property
    def id(self) -> int:
        """Its identity."""

    @property
    def opened_on(self) -> date | None:
        """When it began; unknown where a release has no row for it."""

    @property
    def completed(self) -> date | None:
        """When it ended."""


class Pass(NamedTuple):
    """A proceeding, and nothing more of it."""

    id: int
    opened_on: date | None
    completed: date | None


One = TypeVar("One", bound=Proceeding)


def open_one(proceedings: Iterable[One], on: date | None = None) -> One | None:
    """The proceeding that an entry of a case goes to: the open one opened last; None when all are completed.

    With the day that the entry is of, one that had not ended before it, and rather one that was opened by then.
    """
    still_open = [one for one in proceedings if one.completed is None or (on is not None and one.completed >= on)]
    return max(still_open, key=lambda one: (on is None or _opened(one) <= on, _opened(one), -one.id), default=None)


def open_or_last(proceedings: Iterable[One]) -> One | None:
    """The same; when all are completed the last, for what comes after an end: motions to reopen, appeals."""
    every = list(proceedings)
    return open_one(every) or max(every, key=lambda one: (one.opened_on or one.completed or date.min, -one.id), default=None)


def _opened(one: Proceeding) -> date:
    return one.opened_on or date.min
