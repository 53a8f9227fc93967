"""Works a statement out of a large docket beside the window: the docket's answers in, a paper out that only lacks names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.draft import StatementDraft
    from iqdesk.domain.statement.paper_source import PaperSource
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.ui.known_then import Then
    from iqdesk.ui.measured import Asked


class WorkedOut(NamedTuple):
    """A paper whose figures and rows are worked out, and the cases behind them that are to be named."""

    paper: StatementPaper
    cases: frozenset[int]


class WorkingAnew(NamedTuple):
    """The job of working all of it out; without a `standing` that too. `then`: what the docket held on a day that is past."""

    source: PaperSource
    asked: Asked
    goals: GoalSet
    standing: Standing | None
    then: Then | None
    draft: StatementDraft

    def __call__(self, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]) -> WorkedOut:  # noqa: ARG002
        """Work it out; what nobody wants any more raises."""
        from iqdesk.domain.measures import standing  # noqa: PLC0415 - as little as a start needs
        from iqdesk.reports.paper import Stopped  # noqa: PLC0415 - reportlab, only to print
        from iqdesk.reports.statement.printed import cases_behind, paper_of  # noqa: PLC0415

        measured = self.standing or standing(self.source.facts, self.goals, *self.asked)
        if should_stop():
            raise Stopped
        known = None if self.then is None else self.then.known(measured)
        if should_stop():
            raise Stopped
        paper = paper_of(self.source, measured, known)
        cases = cases_behind(paper)
        if should_stop():
            raise Stopped
        made = paper.with_draft(self.draft, {})
        made.work_out()
        return WorkedOut(made, cases)


class WorkingOn(NamedTuple):
    """The job of working out a paper with other choices, whose cases have names already."""

    paper: StatementPaper

    def __call__(self, progress: Callable[[str, int, int], None], should_stop: Callable[[], bool]) -> WorkedOut:  # noqa: ARG002
        """Work it out."""
        self.paper.work_out()
        return WorkedOut(self.paper, frozenset())
