"""Where the values of a row come from, when they come from two places: what a person typed, and what a release filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.wording import MONTHS

if TYPE_CHECKING:
    from datetime import date


class RowSource(NamedTuple):
    """One row with two sources: its values by their nouns, and what the release has in place of typed ones."""

    row: int
    read_on: date
    typed: tuple[str, ...]
    released: tuple[str, ...]
    differs: tuple[tuple[str, str], ...] = ()  # noun, the release's value in words

    @property
    def short(self) -> str:
        """As a column says it."""
        return f"typed, the rest read {self._day}" if self.released else "typed"

    @property
    def words(self) -> str:
        """A source for each value."""
        parts = (
            f"Typed: {', '.join(self.typed)}." if self.typed else "",
            f"From the release read {self._day}: {', '.join(self.released)}." if self.released else "",
            *(f"The release has {value} for {noun}." for noun, value in self.differs),
        )
        return " ".join(part for part in parts if part)

    @property
    def _day(self) -> str:
        return f"{MONTHS[self.read_on.month - 1][:3]} {self.read_on.day}, {self.read_on.year}"
