"""Work that pauses on its way, so that a window can live beside it: a generator that says how much is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator

Answer = TypeVar("Answer")


def whole(parts: Generator[int, None, Answer]) -> Answer:
    """All parts at once of what can be done in parts."""
    while True:
        try:
            next(parts)
        except StopIteration as end:
            answer: Answer = end.value
            return answer
