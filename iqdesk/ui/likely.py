"""Where a year is likely to end and what that rests on, worked out when it is asked for and kept until the next change."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.projection import NoProjection, Projection
    from iqdesk.domain.projection_evidence import Evidence
    from iqdesk.ui.measured import Asked


class Likely:
    """The evidence of each year, day and readings that was asked for; of ranges the last one alone, which takes a moment."""

    def __init__(self) -> None:
        self._evidence: dict[Asked, Evidence] = {}
        self._projected: tuple[Evidence, Projection | NoProjection] | None = None

    def has_evidence(self, asked: Asked) -> bool:
        """Whether it was asked for, so that it costs nothing."""
        return asked in self._evidence

    def evidence(self, asked: Asked, facts: Facts, goals: GoalSet, entered: Callable[[date], dict[int, date]]) -> Evidence:
        """What a year is projected from; `entered` answers on which day the settings since a day were entered."""
        if asked not in self._evidence:
            from iqdesk.domain.projection_evidence import evidence, looks_back_to  # noqa: PLC0415 - only Pace projects

            self._evidence[asked] = evidence(facts, goals, *asked, entered(looks_back_to(asked.as_of)))
        return self._evidence[asked]

    def projection(self, evidence: Evidence) -> Projection | NoProjection:
        """Where a year with this evidence is likely to end."""
        from iqdesk.domain.projection import projection  # noqa: PLC0415

        if self._projected is None or self._projected[0] is not evidence:
            self._projected = evidence, projection(evidence)
        return self._projected[1]

    def forget(self) -> None:
        """Something was written."""
        self._evidence = {}
