"""What the docket said on an earlier day, asked of its journal when that day is looked at, and kept until the next change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.in_parts import whole

if TYPE_CHECKING:
    from collections.abc import Generator

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.standing import Standing
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.measured import Asked


class Then(NamedTuple):
    """What the docket held at the end of the day that is asked of: values alone, so that another thread can measure them."""

    asked: Asked
    facts: Facts
    goals: GoalSet

    def known(self, now: Standing) -> KnownOn:
        """What was said of it on that very day, beside what is known `now`."""
        from iqdesk.domain.known_on import KnownOn  # noqa: PLC0415 - only while another day is looked at
        from iqdesk.domain.measures import standing  # noqa: PLC0415

        year, as_of, readings = self.asked
        readings = frozenset(name for name in readings if self.goals.reading(name))
        return KnownOn(as_of, standing(self.facts, self.goals, year, as_of, readings), now)


def then_in_parts(file: DocketFile, asked: Asked) -> Generator[int, None, Then | None]:
    """Read it from a copy of the docket, with the window's turn between parts; None where the docket was begun later."""
    try:
        with file.known_on(asked.as_of) as was:
            goals = goal_set_for(was.goal_sets(), asked.year.nearest(asked.as_of))
            facts = yield from was.facts_in_parts()
    except RuleBroken:
        return None
    return Then(asked, facts, goals)


class KnownThen:
    """By year, day and readings."""

    def __init__(self) -> None:
        self._kept: dict[Asked, KnownOn] = {}

    def of(self, file: DocketFile, asked: Asked, now: Standing) -> KnownOn | None:
        """What was said of it on that very day, beside what is known `now`; None where the docket was begun later."""
        if asked not in self._kept:
            then = whole(then_in_parts(file, asked))
            if then is None:
                return None
            self._kept[asked] = then.known(now)
        return self._kept[asked]

    def forget(self) -> None:
        """Something was written."""
        self._kept = {}
