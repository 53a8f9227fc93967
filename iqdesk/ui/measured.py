"""One reading of the docket and what was measured from it, mended after every write of cases instead of measured anew.

What is mended when it is next asked for, and not at the write, costs nothing while nobody looks at it: a standing of another
year, of another day or under other readings.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.clocks import Clock, running_clocks

if TYPE_CHECKING:
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.facts import ChangedCases, Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.standing import Standing


class Asked(NamedTuple):
    """What a standing is of."""

    year: FiscalYear
    as_of: date
    readings: frozenset[str]


class Measured:
    """The facts as of the step `read_at`, with the standings and clocks that were asked for."""

    def __init__(self, facts: Facts, read_at: int) -> None:
        self.facts = facts
        self.read_at = read_at
        self._changes: list[tuple[Facts, ChangedCases]] = []
        self._standings: dict[Asked, tuple[int, Standing]] = {}  # each with how many changes are in it
        self._clocks: dict[date, tuple[int, list[Clock]]] = {}

    def mend(self, part: Facts, changed: ChangedCases, read_at: int) -> None:
        """Take up what was changed since; `part` is what is read of those cases now."""
        from iqdesk.domain.facts import mended  # noqa: PLC0415 - only after a write

        self.facts, self.read_at = mended(self.facts, part, changed), read_at
        self._changes.append((part, changed))
        if changed.goals:
            self._standings, self._clocks, self._changes = {}, {}, []

    def has_standing(self, asked: Asked) -> bool:
        """Whether it was asked for, so that it costs next to nothing."""
        return asked in self._standings

    def has_clocks(self, day: date) -> bool:
        """Whether they were asked for."""
        return day in self._clocks

    def standing(self, asked: Asked, goals: GoalSet) -> Standing:
        """Everything measured of one year as of one day."""
        from iqdesk.domain.measures import standing  # noqa: PLC0415 - Today measures nothing, and opens first

        kept = self._standings.get(asked)
        if kept is None:
            now = standing(self.facts, goals, *asked)
        else:
            now, change = kept[1], self._change_since(kept[0])
            if change is not None:
                from iqdesk.domain.mended import mended_standing  # noqa: PLC0415

                now = mended_standing(now, change[0], self.facts, change[1])
        self._standings[asked] = len(self._changes), now
        return now

    def clocks(self, day: date, goals: GoalSet) -> list[Clock]:
        """The clocks that run as of a day, overdue and soonest first."""
        kept = self._clocks.get(day)
        if kept is None:
            now = running_clocks(self.facts, goals, day)
        else:
            now, change = kept[1], self._change_since(kept[0])
            if change is not None:
                from iqdesk.domain.mended import mended_clocks  # noqa: PLC0415

                now = mended_clocks(now, running_clocks(change[0], goals, day), change[1])
        self._clocks[day] = len(self._changes), now
        return now

    def _change_since(self, known: int) -> tuple[Facts, ChangedCases] | None:
        """All that was changed after so many changes, as one."""
        from iqdesk.domain.facts import together  # noqa: PLC0415

        changes = self._changes[known:]
        return reduce(together, changes) if changes else None
