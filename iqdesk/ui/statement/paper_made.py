"""The paper of the draft that is worked on: worked out when the docket or the day is another, else with other words alone."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from iqdesk.domain.goals import REMAND_RATE
from iqdesk.domain.statement.draft import StatementPart
from iqdesk.domain.statement.draft_text import parse
from iqdesk.ui import words
from iqdesk.ui.background import Background
from iqdesk.ui.known_then import then_in_parts
from iqdesk.ui.measured import Asked
from iqdesk.ui.slices import Slices
from iqdesk.ui.statement.outline import Line
from iqdesk.ui.statement.pieces import NOTHING, Known, Named

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.records import CaseName
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.circumstance_ledger import Circumstance
    from iqdesk.domain.statement.draft import Choices, StatementDraft
    from iqdesk.reports.statement.evidence import StatementPaper
    from iqdesk.ui.desk import Desk
    from iqdesk.ui.known_then import Then
    from iqdesk.ui.statement.working_out import WorkedOut

REMANDS = "Remands"
ROWS_NAMED = 3  # of a case, as the paper cites them


class PaperMade(QObject):
    """Asks the docket on the window's thread, which alone may; what follows from its answers is worked out on another.

    `worked` says that something was worked out or given up: whoever shows the paper asks anew whether it is ready.
    """

    worked = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unnamed: frozenset[int] = frozenset()  # cases behind the rows of what was worked out beside the window
        self._work: tuple[Asked, date, Choices] | None = None  # what is being worked out, unless the docket has changed since
        self._worked_on: StatementDraft | None = None  # the draft that it is for
        self._is_over = False
        self._reading = Slices(desk, self)  # what the docket held on a day that is past
        self._reading.ended.connect(self._on_read)
        self._background = Background(self)
        self._background.finished.connect(self._on_finished)
        self._background.failed.connect(self._on_failed)
        self.paper: StatementPaper | None = None
        self._of: tuple[Asked, date] | None = None
        self._others: Mapping[int, CaseName] = {}  # cases that the words name and no row is about

    def forget(self) -> None:
        """The docket is another: the next paper is made from the beginning."""
        self._of = self._work = None
        self._reading.stop()
        self._background.stop()

    def end(self) -> None:
        """Work nothing out any more, and stay until the thread is done: the page is about to go."""
        self._is_over = True
        self._reading.stop()
        self._background.wait()

    def is_ready(self, draft: StatementDraft) -> bool:
        """Whether the paper can be made without the window waiting: of a small docket always."""
        if not self._desk.is_large():
            return True
        kept = self._kept(draft)
        return kept is not None and kept.with_draft(draft, {}).is_worked_out

    def _kept(self, draft: StatementDraft) -> StatementPaper | None:
        """The paper that was made last, where it is of the same docket, day and readings."""
        return self.paper if self._of == (self.asked(draft), self._desk.today) else None

    def work_out(self, draft: StatementDraft) -> None:
        """Work out beside the window what makes this draft's paper ready; what is on its way for another is given up."""
        desk, asked, kept = self._desk, self.asked(draft), self._kept(draft)
        work = asked, desk.today, draft.choices
        is_busy = self._background.is_busy or self._reading.is_busy
        if self._is_over or (is_busy and work == self._work):
            return
        self._reading.stop()
        if self._background.is_busy:
            self._background.stop()
            return
        self._work, self._worked_on = work, draft
        if kept is not None:
            from iqdesk.ui.statement.working_out import WorkingOn  # noqa: PLC0415 - of large dockets alone

            self._background.start(WorkingOn(kept.with_draft(draft, {})))
        elif asked.as_of == desk.today:
            self._work_anew(asked, draft, None)
        else:
            self._reading.start(then_in_parts(desk.file, asked), later=True)

    def _on_read(self, then: Then | None) -> None:
        if self._work is not None and self._worked_on is not None:
            self._desk.show(partial(self._work_anew, self._work[0], self._worked_on, then))

    def _work_anew(self, asked: Asked, draft: StatementDraft, then: Then | None) -> None:
        from iqdesk.domain.statement.paper_source import source_of  # noqa: PLC0415 - as above
        from iqdesk.ui.statement.working_out import WorkingAnew  # noqa: PLC0415 - as above

        desk = self._desk
        has_standing = asked.as_of == desk.as_of and desk.has_standing(asked.readings, asked.year)
        standing = desk.standing_of(asked) if has_standing else None
        source, goals = source_of(desk.file, desk.facts(), desk.today), desk.goals_on(asked.year.nearest(asked.as_of))
        self._background.start(WorkingAnew(source, asked, goals, standing, then, draft))

    def _on_finished(self, done: WorkedOut) -> None:
        if self._work is not None:
            self.paper, self._of, self._work = done.paper, self._work[:2], None
            self._unnamed |= done.cases
        self.worked.emit()

    def _on_failed(self, error: Exception) -> None:
        from iqdesk.reports.paper import Stopped  # noqa: PLC0415 - as above

        self._work = None
        if not isinstance(error, Stopped):
            raise error
        self.worked.emit()

    def make(self, draft: StatementDraft) -> StatementPaper:
        """The paper of this draft as the docket is now."""
        from iqdesk.reports.statement.printed import statement_paper, with_draft  # noqa: PLC0415 - reportlab, only to print

        desk = self._desk
        asked = self.asked(draft)
        of = (asked, desk.today)
        if self.paper is not None and of == self._of:
            if draft != self.paper.draft or self._unnamed:
                self.paper = with_draft(self.paper, desk.file, draft, self._unnamed)
                self._unnamed = frozenset()
            return self.paper
        standing, known = desk.standing_of(asked), desk.known_then(asked)
        self.paper = statement_paper(desk.file, standing, desk.facts(), made_on=desk.today, draft=draft, known=known)
        self._of, self._unnamed = of, frozenset()
        gc.freeze()  # its rows stay as long as somebody types: the collector would look through them between two keys
        return self.paper

    def asked(self, draft: StatementDraft) -> Asked:
        """What the draft is measured by: its own day, or else the one that is looked at, and its own readings."""
        desk = self._desk
        day = self.day(draft)
        goals = desk.goals_on(desk.year.nearest(day))
        readings = frozenset(name for name in draft.choices.readings if goals.reading(name))
        return Asked(desk.year, day, readings)

    def day(self, draft: StatementDraft) -> date:
        """As of which day the paper is."""
        return draft.choices.as_of or self._desk.as_of

    @property
    def standing(self) -> Standing:
        """What the paper stands on."""
        if self.paper is None:
            raise RuntimeError("no paper was made yet")
        return self.paper.standing

    @property
    def known_then(self) -> KnownOn | None:
        """What was said on its day, where that is another than today."""
        return None if self.paper is None else self.paper.known

    def lines(self) -> list[Line]:
        """What stands under the parts of the outline."""
        paper = self.paper
        if paper is None:
            return []
        standing, circumstances = StatementPart.STANDING, StatementPart.CIRCUMSTANCES
        lines = [Line(standing, frozenset({one.benchmark.name}), one.benchmark.short_title) for one in self.standing.benchmarks]
        lines.append(Line(standing, frozenset({REMAND_RATE}), REMANDS))
        for one in self._circumstances(paper):
            called = self._called(one)
            lines.append(Line(circumstances, frozenset(one.keys), called.name, called.more))
        return lines

    def known(self, draft: StatementDraft) -> Known:
        """What the draft's words can name, and what the cases are called that they name."""
        paper = self.paper
        if paper is None:
            return NOTHING
        cases = {case for text in draft.texts.values() for case in parse(text).cases}
        self._others = self._desk.file.case_names(cases - paper.case_numbers.keys())
        is_held = StatementPart.CIRCUMSTANCES not in draft.choices.parts_left_out
        called = {
            key: self._called(one)._replace(on_paper=(paper.lines.ref(key) or "") if is_held else "")
            for one in self._circumstances(paper)
            for key in one.keys
        }
        return Known(paper.figures, called, self._case)

    def _case(self, case_id: int) -> Named | None:
        paper = self.paper
        name = (paper.case_numbers.get(case_id) if paper is not None else None) or self._others.get(case_id)
        if name is None:
            return None
        rows = paper.schedule.rows_of(case_id) if paper is not None else ()
        more = " and more" if len(rows) > ROWS_NAMED else ""
        return _case_called(name)._replace(on_paper=", ".join(f"A-{row}" for row in rows[:ROWS_NAMED]) + more)

    def cases(self) -> list[Named]:
        """The cases that a text can refer to: those with a row."""
        paper = self.paper
        return [] if paper is None else sorted(map(_case_called, paper.case_numbers.values()), key=_by_name)

    def circumstances(self) -> list[Named]:
        """The lines of the ledger that a text can refer to."""
        paper = self.paper
        if paper is None:
            return []
        return [self._called(one) for one in paper.ledger.lines]

    def _circumstances(self, paper: StatementPaper) -> list[Circumstance]:
        """All of them, also those that are left out, in their order; those that read alike are one, as on paper."""
        return list(paper.circumstances.grouped().lines)

    def _called(self, line: Circumstance) -> Named:
        today = self._desk.today
        first, last = words.bare_day(line.first, today), words.bare_day(line.last, today)
        return Named(line.key, f"{line.kind.label}, {first if first == last else f'{first} – {last}'}", line.words)


def _case_called(name: CaseName) -> Named:
    return Named(name.case_id, name.number, name.respondent.name)


def _by_name(named: Named) -> tuple[str, str]:
    return named.more.casefold(), named.name
