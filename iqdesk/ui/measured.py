"""One reading of the docket and what was measured from it, mended after every write of cases instead of measured anew.

What is mended when it is next asked for, and not at the write, costs nothing while nobody looks at it: a standing of another
year, of another day or under other readings.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.clocks import Clock, running_clocks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
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


class Done(NamedTuple):
    """What was measured, and how many changes are in it."""

    known: int
    standing: tuple[Asked, Standing] | None
    clocks: dict[date, list[Clock]]


class Missing(NamedTuple):
    """A job of measuring: values in, values out."""

    facts: Facts
    known: int
    asked: Asked | None
    goals: GoalSet
    days: dict[date, GoalSet]

    def __call__(self, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]) -> Done:  # noqa: ARG002
        """Measure all of it."""
        from iqdesk.domain.measures import standing  # noqa: PLC0415 - as below

        clocks = {day: running_clocks(self.facts, goals, day) for day, goals in self.days.items()}
        if self.asked is None or should_stop():
            return Done(self.known, None, clocks)
        return Done(self.known, (self.asked, standing(self.facts, self.goals, *self.asked)), clocks)


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

    def missing(self, asked: Asked, goals: GoalSet, days: Mapping[date, GoalSet]) -> Missing | None:
        """What measures, on another thread too, the standing and the clocks of days, as far as they were not asked for."""
        of = None if asked in self._standings else asked
        clocks = {day: by for day, by in days.items() if day not in self._clocks}
        return Missing(self.facts, len(self._changes), of, goals, clocks) if of or clocks else None

    def keep(self, done: Done) -> None:
        """Take up what was missing; what was changed meanwhile is mended when it is asked for."""
        if done.standing is not None:
            self._standings[done.standing[0]] = done.known, done.standing[1]
        self._clocks |= {day: (done.known, clocks) for day, clocks in done.clocks.items()}

    def _change_since(self, known: int) -> tuple[Facts, ChangedCases] | None:
        """All that was changed after so many changes, as one."""
        from iqdesk.domain.facts import together  # noqa: PLC0415

        changes = self._changes[known:]
        return reduce(together, changes) if changes else None
