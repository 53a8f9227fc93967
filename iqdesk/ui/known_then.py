"""What the docket said on an earlier day, asked of its journal when that day is looked at, and kept until the next change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqdesk.domain.docket import RuleBroken
from iqdesk.domain.goals import goal_set_for

if TYPE_CHECKING:
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.standing import Standing
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.measured import Asked


class KnownThen:
    """By year, day and readings."""

    def __init__(self) -> None:
        self._kept: dict[Asked, KnownOn] = {}

    def of(self, file: DocketFile, asked: Asked, now: Standing) -> KnownOn | None:
        """What was said of it on that very day, beside what is known `now`; None where the docket was begun later."""
        from iqdesk.domain.known_on import KnownOn  # noqa: PLC0415 - only while another day is looked at
        from iqdesk.domain.measures import standing  # noqa: PLC0415

        if asked not in self._kept:
            try:
                with file.known_on(asked.as_of) as was:
                    goals = goal_set_for(was.goal_sets(), asked.year.nearest(asked.as_of))
                    readings = frozenset(name for name in asked.readings if goals.reading(name))
                    then = standing(was.facts(), goals, asked.year, asked.as_of, readings)
            except RuleBroken:
                return None
            self._kept[asked] = KnownOn(asked.as_of, then, now)
        return self._kept[asked]

    def forget(self) -> None:
        """Something was written."""
        self._kept = {}
