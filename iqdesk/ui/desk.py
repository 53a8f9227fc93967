"""The desk: the open docket as windows see it. Writes go through `do`, everything measured comes from `standing`."""

from __future__ import annotations

import gc
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.docket import RuleBroken, Touched
from iqdesk.domain.goals import GoalSet, goal_set_for
from iqdesk.store.trouble import DocketTrouble
from iqdesk.ui.known_then import KnownThen
from iqdesk.ui.likely import Likely
from iqdesk.ui.measured import Asked, Measured

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from iqdesk.domain.clocks import Clock
    from iqdesk.domain.facts import ChangedCases, Facts
    from iqdesk.domain.known_on import KnownOn
    from iqdesk.domain.projection import NoProjection, Projection
    from iqdesk.domain.projection_evidence import Evidence
    from iqdesk.domain.records import Person
    from iqdesk.domain.standing import Standing
    from iqdesk.domain.statement.draft import StatementPart
    from iqdesk.store.docket_file import DocketFile
    from iqdesk.ui.findings import Findings
    from iqdesk.ui.goals.goal_texts import GoalTexts
    from iqdesk.ui.measured import Done
    from iqdesk.ui.reading import Reading


Answer = TypeVar("Answer")
LONG, PAUSE = 0.1, 1_000  # seconds of reading the whole docket; milliseconds
LARGE = 30_000  # hearings of a docket that is read beside the window
MANY = 100_000  # hearings; looking through a million takes the collector a third of a second

LOOKS_BACK = "A case is shown as it was. Nothing is recorded here; Esc goes back to today."
ANOTHER_DAY = "Another day than today is looked at. Nothing is recorded meanwhile; View > Back to today."
IS_WRITING = "A long step is being written. Nothing else is recorded until it ends."


class Draft(NamedTuple):
    """A note that was typed and not saved."""

    text: str
    is_private: bool


class Desk(QObject):
    """Holds the docket, the day, and which year is measured as of which day under which readings.

    `changed` is the only signal about data; after it `written` says that a verb wrote, `reverted` that Undo or Redo did.
    `remeasured` says that another year, another day or other readings are looked at; `worker_leaves` that somebody else will
    work here, `worker_changed` that they do. `trouble` carries a sentence for the person at the desk, `eased` that the last
    write went through. `reads` says in words how far a large docket is read, `caught_up` that its figures are there.
    """

    changed = Signal(object)
    written = Signal(object)
    reverted = Signal()
    remeasured = Signal()
    worker_leaves = Signal()
    worker_changed = Signal()
    trouble = Signal(str)
    eased = Signal()
    reads = Signal(str)
    caught_up = Signal()

    def __init__(self, file: DocketFile, clock: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._clock = clock
        self.today = clock()
        self._another_day: date | None = None  # that is measured as of; None: today, whatever the clock says
        self.year = FiscalYear.of(self.today)
        self.readings: frozenset[str] = frozenset()
        self.drafts: dict[tuple[int, int, int | None], Draft] = {}  # by who writes, the case and the note, if not a new one
        self.begun: dict[tuple[int, int | None, str], dict[str, object]] = {}  # entries: by who types, the case and the form
        self.begun_goals: dict[int, dict[str, GoalTexts]] = {}  # typed and not saved, by who types and the set
        self.begun_words: dict[
            int, dict[tuple[int, StatementPart], str]
        ] = {}  # the same of drafts: by who types, the draft, the part
        self.is_benched = False  # counsel can see the screen
        self.looks_back = False  # a past state is shown, so nothing is written
        self.is_writing = False  # a step is written in parts, and whatever else were written now would be a part of it
        self._takes_long = False  # to read all of it
        self._measured: Measured | None = None
        self._reading: Reading | None = None
        self._is_large: bool | None = None
        self._goal_sets: list[GoalSet] | None = None
        self._findings: Findings | None = None
        self._likely = Likely()
        self._known_then = KnownThen()

    def do(self, verb: Callable[[DocketFile], Touched]) -> bool:
        """Write; False when the docket's rules or its disk refused, which `trouble` has said by then."""
        refusal = self.attempt(verb)
        if refusal:
            self.trouble.emit(refusal)
        return not refusal

    @property
    def why_not(self) -> str:
        """Why nothing can be written just now; empty when it can."""
        if self.is_writing:
            return IS_WRITING
        return LOOKS_BACK if self.looks_back else ANOTHER_DAY if self.as_of != self.today else ""

    @property
    def pause(self) -> int:
        """Milliseconds until all is read anew, where it must be: a large docket waits for the keyboard to rest."""
        return PAUSE if self._takes_long and not (self._measured and self._measured.has_clocks(self.today)) else 0

    @property
    def as_of(self) -> date:
        """The day of measuring: today, unless another one is looked at."""
        return self._another_day or self.today

    def attempt(self, verb: Callable[[DocketFile], Touched]) -> str:
        """Write; where the docket's rules or its disk refused, why, for a field that says so beside itself."""
        if self.why_not:
            return self.why_not
        try:
            with self.file.read_in_words():  # what a verb asks before it writes; its writing says its own trouble
                touched = verb(self.file)
        except (RuleBroken, DocketTrouble) as refusal:
            return str(refusal)
        self.eased.emit()
        if touched & Touched.PEOPLE:
            self._know_who_works()
        if touched & Touched.MEASURED:
            self._mend()
        self.changed.emit(touched)
        if verb in (_undo, _redo):
            self.reverted.emit()
        else:
            self.written.emit(touched)
        return ""

    def show(self, question: Callable[[], None]) -> bool:
        """Run what asks the docket and shows the answer; False when the docket could not be read."""
        return self.ask(_Shown(question)) is not None

    def ask(self, question: Callable[[DocketFile], Answer]) -> Answer | None:
        """What the docket answers; None when it could not be read, which `trouble` has said by then."""
        try:
            with self.file.read_in_words():
                return question(self.file)
        except (RuleBroken, DocketTrouble) as refusal:
            self.trouble.emit(str(refusal))
            return None

    def undo(self) -> bool:
        """Take back the last step."""
        return self.do(_undo)

    def redo(self) -> bool:
        """Do the last undone step again."""
        return self.do(_redo)

    def work_as(self, person: Person) -> None:
        """Read and write as somebody else from now on."""
        if person.id != self.file.author.id:
            self.worker_leaves.emit()  # what they began is written by them
            self.file.author = person
            self.worker_changed.emit()

    def _know_who_works(self) -> None:
        """The name of whoever works here may have been changed; the store keeps whoever has written or writes."""
        self.file.author = next(one for one in self.file.people() if one.id == self.file.author.id)

    def look_at_clock(self) -> None:
        """Past midnight everything is measured as of the new day."""
        today = self._clock()
        if today != self.today:
            if self._another_day is None and self.year == FiscalYear.of(self.today):
                self.year = FiscalYear.of(today)
            self.today = today
            self._forget()
            self.changed.emit(Touched.EVERYTHING)

    def measure(
        self, *, year: FiscalYear | None = None, readings: frozenset[str] | None = None, as_of: date | None = None
    ) -> None:
        """Look at another year, as of another day (today's date goes back to today) or under other readings.

        Whoever looks at the year that runs looks at the one that runs on that day; no year is looked at before it begins.
        """
        running = FiscalYear.of(self.as_of)
        if as_of is not None:
            self._another_day = None if as_of == self.today else as_of
            then = FiscalYear.of(as_of)
            self.year = then if self.year == running else min(self.year, then)
        self.year = self.year if year is None else year
        self.readings = self.readings if readings is None else readings
        self.remeasured.emit()

    def take_reading(self, name: str | None, measure: str) -> None:
        """Take a reading or leave it where it is taken; without a name, leave all that bear on the measure."""
        of_measure = {one.name for one in self.goals().readings_of(measure)}
        self.measure(readings=self.readings - of_measure if name is None else self.readings ^ {name})

    def years(self) -> list[FiscalYear]:
        """The fiscal years that can be looked at: those with data up to the one that runs on the day looked at, and that one."""
        current = FiscalYear.of(self.as_of)
        return sorted({current} | {FiscalYear(year) for year in self.file.years() if year < current.year})

    def facts(self) -> Facts:
        """What the measures read, kept until the next change."""
        return self._read().facts

    def is_large(self) -> bool:
        """Whether the docket is one that is read and worked on beside the window."""
        if self._is_large is None:
            self._is_large = self.file.has_hearings(LARGE)
        return self._is_large

    def is_caught_up(self) -> bool:
        """Whether figures can be asked for without the window waiting: of a small docket always."""
        if not self.is_large():
            return True
        kept = self._measured
        days = {self.today, self.as_of}
        return kept is not None and kept.has_standing(self._asked()) and all(kept.has_clocks(day) for day in days)

    def catch_up(self) -> None:
        """Read and measure what is not there yet, beside the window; `caught_up` when all of it is."""
        if self._reading is None:
            from iqdesk.ui.reading import Reading  # noqa: PLC0415 - small dockets are read at once
            from iqdesk.ui.slices import Slices  # noqa: PLC0415

            self._reading = Reading(Slices(self, self), self)
            self._reading.said.connect(self.reads)
            self._reading.has_read.connect(self._on_read)
            self._reading.has_measured.connect(self._on_measured)
        if self._reading.is_busy:
            return
        if self._measured is None:
            self._reading.read(self.file)
            return
        missing = self._measured.missing(
            self._asked(), self.goals(), {day: self.goals_on(day) for day in (self.today, self.as_of)}
        )
        if missing is None:
            self.caught_up.emit()
        else:
            self._reading.measure(self._measured, missing)

    def _on_read(self, measured: Measured) -> None:
        if self._measured is None and measured.read_at == self.file.last_written():
            self._measured, self._takes_long = measured, True
            self._set_aside()
        self.show(self.catch_up)

    def _on_measured(self, measured: Measured, done: Done) -> None:
        if measured is self._measured:
            measured.keep(done)
            self._set_aside()
        self.show(self.catch_up)

    def stop(self) -> None:
        """Read no more: the docket is about to be closed."""
        if self._reading is not None:
            self._reading.wait()
        self.findings.stop()

    def _read(self) -> Measured:
        if self._measured is None:
            began = monotonic()
            self._measured = Measured(self.file.facts(), self.file.last_written())
            self._takes_long = monotonic() - began > LONG
        return self._measured

    def goals(self, year: FiscalYear | None = None) -> GoalSet:
        """The goal set that a year is measured by; unless told otherwise the year that is looked at."""
        return self.goals_on((year or self.year).nearest(self.as_of))

    def goals_on(self, day: date) -> GoalSet:
        """The goal set that is used on a day."""
        if self._goal_sets is None:
            self._goal_sets = self.file.goal_sets()
        return goal_set_for(self._goal_sets, day)

    def standing(self, readings: frozenset[str] | None = None, year: FiscalYear | None = None) -> Standing:
        """Everything measured as of the day that is looked at, for the year that is or another, kept until the next change."""
        return self.standing_of(self._asked(readings, year))

    def standing_of(self, asked: Asked) -> Standing:
        """The same of another year, as of another day and under other readings than are looked at."""
        is_new = self._measured is None or not self._measured.has_standing(asked)
        standing = self._read().standing(asked, self.goals_on(asked.year.nearest(asked.as_of)))
        if is_new:
            self._set_aside()
        return standing

    def _asked(self, readings: frozenset[str] | None = None, year: FiscalYear | None = None) -> Asked:
        return Asked(year or self.year, self.as_of, self.readings if readings is None else readings)

    def evidence(self) -> Evidence:
        """What the year that is looked at is projected from, read when asked and kept until the next change."""
        return self._likely.evidence(self._asked(), self.facts(), self.goals(), self.file.settings_entered)

    @property
    def reads_evidence_long(self) -> bool:
        """Whether asking for the evidence takes as long as a large docket is long: not kept yet, and many hearings."""
        return not self._likely.has_evidence(self._asked()) and len(self.facts().hearings) > MANY

    def projection(self) -> Projection | NoProjection:
        """Where the year is likely to end."""
        return self._likely.projection(self.evidence())

    def known_then(self, asked: Asked | None = None) -> KnownOn | None:
        """What the docket said on the day that is looked at, beside what is known now; None today, or before it was begun."""
        asked = asked or self._asked()
        return None if asked.as_of == self.today else self._known_then.of(self.file, asked, self.standing_of(asked))

    def has_standing(self, readings: frozenset[str], year: FiscalYear | None = None) -> bool:
        """Whether the year is measured under these readings already, so that asking costs nothing."""
        return self._measured is not None and self._measured.has_standing(self._asked(readings, year))

    def clocks(self, as_of: date | None = None) -> list[Clock]:
        """The clocks that run today or as of another day, overdue and soonest first, kept until the next change."""
        day = self.today if as_of is None else as_of
        is_new = self._measured is None or not self._measured.has_clocks(day)
        clocks = self._read().clocks(day, self.goals_on(day))
        if is_new:
            self._set_aside()
        return clocks

    @property
    def findings(self) -> Findings:
        """What is to be checked; whoever shows it asks it to read."""
        if self._findings is None:
            from iqdesk.ui.findings import Findings  # noqa: PLC0415 - the first page opens without

            self._findings = Findings(self)
        return self._findings

    def overdue(self) -> int:
        """How many clocks are past their day and not held by a mark, on the day that is looked at."""
        return sum(clock.paused_by is None and clock.days_left(self.as_of) < 0 for clock in self.clocks(self.as_of))

    def _set_aside(self) -> None:
        """Rows by the hundred thousand are kept from the collector, which would look through them in the middle of a scroll."""
        if len(self.facts().hearings) > MANY:
            gc.freeze()

    def _mend(self) -> None:
        """Measure the cases anew that a write changed; everything where it changed more than cases."""
        read = None if self._measured is None else self.ask(self._changed)
        if read is None or self._measured is None:
            self._forget()
            return
        part, changed, written = read
        self._measured.mend(part, changed, written)
        self._likely.forget()
        self._known_then.forget()
        if changed.goals:
            self._measured, self._goal_sets = Measured(self._measured.facts, self._measured.read_at), None

    def _changed(self, file: DocketFile) -> tuple[Facts, ChangedCases, int] | None:
        """What a write changed, as it is read now; None where that is more than cases."""
        changed = file.changed_since(self._read().read_at)
        return None if changed is None else (file.facts_of_cases(changed.cases), changed, file.last_written())

    def _forget(self) -> None:
        if self._measured is not None and len(self._measured.facts.hearings) > MANY:
            gc.unfreeze()
        self._measured = self._goal_sets = self._is_large = None
        if self._reading is not None:
            self._reading.stop_reading()
        self._likely.forget()
        self._known_then.forget()


class _Shown:
    """A question that shows its answer itself."""

    def __init__(self, question: Callable[[], None]) -> None:
        self._question = question

    def __call__(self, _file: DocketFile) -> bool:
        self._question()
        return True


def _undo(file: DocketFile) -> Touched:
    return file.undo()


def _redo(file: DocketFile) -> Touched:
    return file.redo()
