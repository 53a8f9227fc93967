"""Close of day: what is still to be said of a day's hearings, its clocks, and then the next day's sheet."""

from __future__ import annotations

from datetime import date
from operator import methodcaller
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from iqdesk.domain.calendar import ONE_DAY, SATURDAY
from iqdesk.domain.close_of_day import CloseOfDay, close_of_day
from iqdesk.domain.docket import Touched
from iqdesk.ui import words
from iqdesk.ui.closing.close_lists import CloseClocks, CloseList
from iqdesk.ui.daysheet.outcomes import record_in_list, write_cell
from iqdesk.ui.glyphs import Glyph
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, Mark, button, label, rule
from iqdesk.ui.outcomes.settings_page import MOST_UNRECORDED
from iqdesk.ui.page import Page, Place
from iqdesk.ui.theme import Type

if TYPE_CHECKING:
    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.records import DayLoad, Setting
    from iqdesk.ui.daysheet.cell_fields import CellEdit
    from iqdesk.ui.desk import Desk

HINTS = (
    ("H C A R N E", "record the outcome"),
    ("F4", "codes"),
    ("Enter", "open the case"),
    ("Ctrl+PgUp", "the day before"),
)
DONE_HINTS = (("Enter", "save the next sheet"), ("Tab", "open it, see the clocks"), ("Ctrl+PgUp", "the day before"))


class ClosePage(Page):
    """One day at its end, today's unless another is asked for. What is done goes from the list; nothing left is said plainly."""

    name = "close"
    shows: ClassVar[Touched] = Touched.MEASURED

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen: date | None = None  # None while it is today's
        self._following: DayLoad | None = None
        self._has_clocks = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self.list = CloseList()
        self.clocks = CloseClocks()
        self._said = label("", Type.STRONG, wraps=True)
        self._left = label("", wraps=True)
        self._save = button("", "filled")
        self._open = button("")
        self._earlier = button("", "link")
        self._hints, self._done_hints = KeyHints(HINTS), KeyHints(DONE_HINTS)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        column.addWidget(self.list, 3)  # both have a row in sight in a low window
        column.addWidget(self._build_done())
        column.addWidget(self.clocks, 2)
        column.addStretch()
        column.addWidget(rule())
        column.addLayout(self._build_foot())
        column.addWidget(self._hints)
        column.addWidget(self._done_hints)

    def _build_done(self) -> QWidget:
        """What stands in place of the list when nothing is left in it."""
        self._done = QWidget()
        row = QHBoxLayout(self._done)
        row.setContentsMargins(INDENT, 12, INDENT, 12)
        row.addWidget(Mark(Glyph.CHECK))
        row.addWidget(self._said, 1)
        return self._done

    def _build_foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(INDENT, 4, INDENT, 0)
        foot.setSpacing(8)
        foot.addWidget(self._left)
        row = QHBoxLayout()
        row.setSpacing(6)
        for one in (self._save, self._open):
            one.setAutoDefault(True)  # Enter presses it
            row.addWidget(one)
        row.addStretch()
        row.addWidget(self._earlier)
        foot.addLayout(row)
        return foot

    def _connect(self) -> None:
        self.list.outcome_chosen.connect(self._on_outcome_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.edited.connect(self._on_edited)
        self.list.prepared.connect(self._on_prepared)
        self.list.today_asked.connect(self._on_today)
        self.clocks.opened.connect(self._on_clock_opened)
        self._save.clicked.connect(self.print_out)
        self._open.clicked.connect(self._on_open)
        self._earlier.clicked.connect(self._on_earlier)

    @property
    def day(self) -> date:
        """The day that is closed."""
        return self._chosen or self.desk.today

    def take(self, subject: object) -> None:
        """A day, none to come; anything else is today."""
        is_past = isinstance(subject, date) and subject < self.desk.today
        self._chosen = subject if is_past and isinstance(subject, date) else None
        self.make_stale()

    def write_begun(self) -> None:
        self.list.settle()

    def step(self, by: int) -> None:
        """The day before or after, weekends passed over, none to come."""
        day = self.day + by * ONE_DAY
        while day.weekday() >= SATURDAY:
            day += by * ONE_DAY
        if day <= self.desk.today:
            self._show_day(day)

    def _show_day(self, day: date) -> None:
        if self.list.settle():
            self.take(day)
            self.setFocus()
            self.went.emit(Place(self.name, day))

    def refresh(self) -> None:
        file, day, today = self.desk.file, self.day, self.desk.today
        close = close_of_day(day, file.settings_on(day), (), file.calendar())
        self._following = next(iter(file.next_court_days(day, 1)), None)
        self.list.show_close(close, today, file.adjournment_codes())
        self._show_parts(close)
        self._say_foot(close)
        earlier = len(file.settings_without_outcome(day, MOST_UNRECORDED))
        self._earlier.setText(f"{words.plural(earlier, 'earlier hearing')} without an outcome")
        self._earlier.setVisible(bool(earlier))
        self._say_head(close)
        if self._has_clocks:
            self._later.start(self.desk.pause)  # the row that was written shows first; the clocks read the whole docket
        else:
            self._has_clocks = True
            self._show_clocks()

    def _show_clocks(self) -> None:
        file, today = self.desk.file, self.desk.today
        close = close_of_day(self.day, (), self.desk.clocks(), file.calendar())
        asked = {clock.case_id for clock in (*close.started, *close.due) if clock.case_id is not None}
        self.clocks.show_close(close, file.case_names(asked), today)

    def _on_later(self) -> None:
        if self.isVisible():
            self.desk.show(self._show_clocks)
        else:
            self._has_clocks = False
            self.make_stale()

    def _show_parts(self, close: CloseOfDay) -> None:
        for one in (self._save, self._open):
            one.setVisible(self._following is not None)
        self._save.setToolTip("Ctrl+P")
        self._hints.be_useful(useful=not close.is_done)
        self._done_hints.be_useful(useful=close.is_done and self._following is not None)
        self.setFocusProxy(self.list if not close.is_done else self._save if self._following else self.clocks)
        if self.list.hasFocus():
            self.setFocus()  # before the list goes, or the next part would take the keyboard on the way
        self.list.setVisible(not close.is_done)
        self._done.setVisible(close.is_done)

    def _say_foot(self, close: CloseOfDay) -> None:
        day = words.long_day(close.day, with_year=False)
        done = f"Every hearing of {day} has its outcome, every adjournment its code."
        self._said.setText(done if close.settings else f"Nothing was set for {day}.")
        following = self._following
        if following is None:
            self._left.setText(f"Nothing is set after {day}.")
            return
        when = words.long_day(following.day, with_year=following.day.year != close.day.year)
        self._left.setText(f"Next: {when}, {words.plural(following.settings, 'setting')}.")
        weekday = words.WEEKDAYS[following.day.weekday()]
        self._save.setText(f"&Save {weekday}’s sheet as PDF…")
        self._open.setText(f"&Open {weekday}’s sheet")
        self._save.setProperty("kind", "filled" if close.is_done else "")  # the one that ends the job, once it is done
        self._save.style().polish(self._save)

    def _say_head(self, close: CloseOfDay) -> None:
        without, codes = len(close.without_outcome), len(close.without_code)
        self.head(
            "Close of day",
            words.long_day(close.day),
            words.plural(close.settings, "setting") if close.settings else "no settings",
            f"{words.figure(without)} without an outcome" if without else "",
            f"{words.figure(codes)} without a code" if codes else "",
            "nothing left to say" if close.is_done and close.settings else "",
        )

    def records_outcomes(self) -> bool:
        return self._setting() is not None

    def record(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        if self._setting() is not None:
            self.list.choose_outcome(kind, asks=asks)

    def _setting(self) -> Setting | None:
        """The hearing that is chosen; None while none is shown."""
        return None if self.list.isHidden() else self.list.current()

    def current_case(self) -> int | None:
        setting = self._setting()
        return None if setting is None else setting.case.case_id

    def current_day(self) -> date | None:
        return self.day

    def current_hearing(self) -> int | None:
        setting = self._setting()
        return None if setting is None else setting.hearing_id

    def open_current(self) -> None:
        self._on_opened(None)

    @property
    def prints(self) -> str:
        if self._following is None:
            return ""
        return f"the sheet of {words.long_day(self._following.day, with_year=False)}"

    def print_out(self) -> None:
        from iqdesk.ui.files.day_paper import save_day_sheet  # noqa: PLC0415 - only to print

        if self._following is not None and self.list.settle():
            save_day_sheet(self.window(), self.desk, self._following.day)

    def _on_outcome_chosen(self, setting: Setting, kind: OutcomeKind, asks: bool) -> None:  # noqa: FBT001 - a slot
        record_in_list(self, self.desk, self.list, setting, kind, asks=asks)

    def _on_edited(self, edit: CellEdit) -> None:
        write_cell(self.desk, self.list, edit)

    def _on_prepared(self, setting: Setting) -> None:
        self.desk.do(methodcaller("record_prepared", setting.hearing_id, is_prepared=not setting.is_prepared))

    def _on_today(self) -> None:
        self._show_day(self.desk.today)

    def _on_opened(self, _key: object) -> None:
        case_id = self.current_case()
        if case_id is not None:
            self.go.emit(Place("case", case_id))

    def _on_clock_opened(self, key: tuple[str, str, int, int | None]) -> None:
        if key[3] is not None:
            self.go.emit(Place("case", key[3]))

    def _on_open(self) -> None:
        if self._following is not None:
            self.go.emit(Place("day", self._following.day))

    def _on_earlier(self) -> None:
        self.go.emit(Place("unrecorded"))
