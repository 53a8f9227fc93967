"""The day sheet's page: which day is shown, what of it, and the way to any other day."""

from __future__ import annotations

from datetime import date, timedelta
from operator import methodcaller
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from iqdesk.domain.calendar import ONE_DAY, SATURDAY, FiscalYear
from iqdesk.domain.docket import Touched
from iqdesk.ui import words
from iqdesk.ui.daysheet import day_words
from iqdesk.ui.daysheet.day_list import DayList
from iqdesk.ui.daysheet.day_tools import DayTools, Span
from iqdesk.ui.daysheet.entering import EnteringPage
from iqdesk.ui.daysheet.filter_row import FilterRow
from iqdesk.ui.daysheet.note_line import NoteLine
from iqdesk.ui.daysheet.outcomes import record_in_list, write_cell
from iqdesk.ui.daysheet.week_strip import week_of
from iqdesk.ui.empty import EmptyState
from iqdesk.ui.labels import GUTTER, INDENT, KeyHints, button, label
from iqdesk.ui.page import DayLine, Place, has_keyboard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from iqdesk.domain.docket import OutcomeKind
    from iqdesk.domain.records import DayLoad, Setting
    from iqdesk.ui.daysheet.calendar_part import CalendarPart
    from iqdesk.ui.daysheet.cell_fields import CellEdit
    from iqdesk.ui.desk import Desk

TODAY = "today"  # the subject of a place that stays with today, whatever day that is
FAR_AHEAD = timedelta(days=400)  # how far an empty day looks for the next one with settings
HINTS = (
    ("↑ ↓", "choose"),
    ("Space", "prepared"),
    ("F2", "edit the cell"),
    ("Enter", "open the case"),
    ("Ctrl+G", "go to a date"),
)


class DaySheetPage(EnteringPage):
    """Shows today's sheet, which follows the clock, or another day's, which stays. `went` says where the page is now."""

    name = "day"
    shows: ClassVar[Touched] = Touched.CASES | Touched.HEARINGS | Touched.CODES | Touched.CUSTODY | Touched.NOTES | Touched.AWAY

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen: date | None = None  # None while it is today's sheet
        self._line: int | None = None  # the hearing whose line is to be chosen once it is shown
        self._loads: Mapping[date, DayLoad] = {}
        self._following: DayLoad | None = None
        self._span = Span.DAY
        self._stood: date | None = None  # the day that is current in the month or the year
        self._calendar: CalendarPart | None = None
        self.tools = DayTools(self._today)
        self.filters = FilterRow()
        self.list = DayList()
        self.note = NoteLine()
        self.empty = EmptyState("calendar_day")
        self._hidden = label("", ink="2")
        self._unhide = button("Show everything", "link")
        self._hints = KeyHints(HINTS)
        self._parts = QStackedWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = QVBoxLayout()
        outer.addLayout(column, 1)
        column.setContentsMargins(GUTTER - INDENT, 0, GUTTER - INDENT, 12)
        column.setSpacing(6)
        for one in (self.tools, self.filters, self.note):
            one.setContentsMargins(INDENT, 0, INDENT, 0)
        column.addWidget(self.tools)
        column.addWidget(self._parts, 1)
        self._parts.addWidget(self._build_day())

    def _build_day(self) -> QWidget:
        day = QWidget()
        column = QVBoxLayout(day)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        line = QHBoxLayout()
        line.setContentsMargins(INDENT, 0, 0, 0)
        line.addWidget(self._hidden)
        line.addWidget(self._unhide)
        line.addStretch()
        column.addLayout(line)
        column.addStretch()
        column.addWidget(self.note)
        column.addWidget(self._hints)
        return day

    def _connect(self) -> None:
        self.tools.stepped.connect(self.step)
        self.tools.gone.connect(self._on_gone)
        self.tools.today_asked.connect(self.show_today)
        self.tools.span_chosen.connect(self.show_span)
        self.tools.twins.chosen.connect(self._show_twin)
        self.tools.field.quit.connect(self._focus_list)
        self.filters.changed.connect(self.make_stale)
        self.list.outcome_chosen.connect(self._on_outcome_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.edited.connect(self._on_edited)
        self.list.prepared.connect(self._on_prepared)
        self.list.today_asked.connect(self.show_today)
        self.note.written.connect(self._on_note)
        self.note.quit.connect(self._focus_list)
        self.empty.acted_otherwise.connect(self._on_following)
        self._unhide.clicked.connect(self.filters.clear)
        self._leaving = self.add_leaving()

    @property
    def day(self) -> date:
        """The day whose sheet is shown."""
        return self._chosen or self.desk.today

    def _today(self) -> date:
        return self.desk.today

    def take(self, subject: object) -> None:
        """A day, a line of it, or that it is to be today's: its sheet, whatever was shown before."""
        self.note.write()  # what was typed is of the day that is left
        if isinstance(subject, date):
            self._chosen = None if subject == self.desk.today else subject
        elif isinstance(subject, DayLine):
            self.filters.clear()
            self._chosen, self._line = subject.day, subject.hearing_id
        elif subject == TODAY:
            self._chosen = None
        self._span = Span.DAY
        self.make_stale()

    def write_begun(self) -> None:
        self.note.write()
        self.list.settle()

    def show_day(self, day: object) -> None:
        """Show another day, and stand there; not while something typed into a cell is refused, for it would be lost."""
        if not self.list.settle():
            self.list.editor.focus()
            return
        self.take(day)
        self._focus_list()
        self.went.emit(Place(self.name, TODAY if self._chosen is None else self._chosen))

    def show_today(self) -> None:
        """Show the sheet of today, or today in the month and the year."""
        if self._span is Span.DAY:
            self.show_day(TODAY)
        else:
            self._on_gone(self.desk.today)

    def show_span(self, span: Span) -> None:
        """The day's sheet, or the month or the year around the day."""
        if not self.list.settle():
            self.list.editor.focus()
            return
        self._stood = None if span is Span.DAY else self.calendar.day if self._span is not Span.DAY else self.day
        self._span = span
        self.make_stale()
        self._focus_list()

    @property
    def calendar(self) -> CalendarPart:
        """The month and the year, made when first asked for."""
        if self._calendar is None:
            from iqdesk.ui.daysheet.calendar_part import CalendarPart  # noqa: PLC0415 - the sheet opens without

            self._calendar = CalendarPart()
            self._calendar.opened.connect(self.show_day)
            self._calendar.went.connect(self._on_gone)
            self._calendar.today_asked.connect(self.show_today)
            self._calendar.table.take_letters(takes=self.list.takes_letters)
            self._parts.addWidget(self._calendar)
        return self._calendar

    def step(self, by: int) -> None:
        """The day before or after, a weekend's only where something is set on it; or the month or the year."""
        if self._span is not Span.DAY:
            from iqdesk.ui.daysheet.day_map import month_beside  # noqa: PLC0415 - as the part itself

            self._on_gone(month_beside(self.calendar.day, by if self._span is Span.MONTH else 12 * by))
            return
        day = self.day + by * ONE_DAY
        while day.weekday() >= SATURDAY and not (day in self._loads and self._loads[day].settings):
            day += by * ONE_DAY
        self.show_day(day)

    def ask_date(self) -> None:
        """Give the keyboard to the date."""
        self.tools.ask_date()

    def refresh(self) -> None:
        for one in self._leaving:
            one.setVisible(self.lists_settings)
        if self._span is Span.DAY:
            self._refresh_day()
        else:
            self._refresh_calendar()

    def _refresh_calendar(self) -> None:
        from iqdesk.ui.daysheet.day_map import MapData  # noqa: PLC0415 - as the part itself

        day = self._stood or self.day
        first, last, period = _around(day, self._span)
        file = self.desk.file
        loads = {load.day: load for load in file.month_loads(first, last)}
        self.calendar.show_data(MapData(first, last, loads, file.calendar(), self.desk.today), self._span, day, period)
        self._parts.setCurrentWidget(self.calendar)
        self.setFocusProxy(self.calendar)
        before, after = _around(first - ONE_DAY, self._span)[2], _around(last + ONE_DAY, self._span)[2]
        self.tools.show_span(self._span, period, before, after)
        settings, done = sum(one.settings for one in loads.values()), sum(one.completions for one in loads.values())
        said = words.plural(settings, "setting") if settings else "no settings"
        self.head("Day sheet", period, said, words.plural(done, "completion") if done else "")

    def _refresh_day(self) -> None:
        self._parts.setCurrentIndex(0)
        file, day = self.desk.file, self.day
        week = week_of(day)
        loads = file.month_loads(week[0] - 2 * ONE_DAY, week[-1] + 2 * ONE_DAY)
        self._loads = {load.day: load for load in loads if load.settings}
        calendar = file.calendar()
        settings = file.settings_on(day)
        self.tools.strip.show_week(day, self.desk.today, self._loads, calendar)
        self.tools.show_span(Span.DAY, words.whole_day(day), self._named(-1), self._named(1))
        off = day_words.off_words(calendar.off_on(day))
        self.head("Day sheet", "Today" if self._chosen is None else "", *day_words.facts_of(settings), off)
        self._show_settings(settings)
        self._stand_on_day()
        self.note.show_note(day, file.day_note(day))

    def _named(self, by: int) -> str:
        day = self.day + by * ONE_DAY
        while day.weekday() >= SATURDAY and day not in self._loads:
            day += by * ONE_DAY
        return f"{'Day before' if by < 0 else 'Day after'}: {words.short_day(day, self.desk.today)}"

    def _show_settings(self, settings: Sequence[Setting]) -> None:
        standing = [one for one in settings if not one.is_moved]
        shown = [one for one in standing if self.filters.shows(one)]
        moved = [one for one in settings if one.is_moved] if self.filters.is_all else []
        self.filters.count(standing)
        self.list.show_day(shown, moved, self.desk.today, self.desk.file.adjournment_codes())
        self._choose_line(settings)
        has_rows, had_keyboard = bool(shown or moved), has_keyboard(self.list, self.empty)
        self.list.setMaximumHeight(16777215 if has_rows else self.list.horizontalHeader().height())
        for one in (self.list, self.filters):
            one.setVisible(bool(settings))
        self.empty.setVisible(not settings)
        self._hints.be_useful(useful=has_rows)
        self.setFocusProxy(self.list if settings else self.empty)
        self._say_hidden(standing, shown)
        if not settings:
            self._say_empty()
        if had_keyboard:
            self._focus_list()  # of the two that is shown now: else the next letter would be typed into the note

    def _choose_line(self, settings: Sequence[Setting]) -> None:
        """The line that was asked for; a rider's is its lead's."""
        asked, self._line = self._line, None
        if asked is not None:
            lead = next((one for one in settings if asked in (rider.hearing_id for rider in one.shared)), None)
            self.list.choose(asked if lead is None else lead.hearing_id)

    def _say_hidden(self, standing: Sequence[Setting], shown: Sequence[Setting]) -> None:
        said = day_words.hidden_words(standing, self.filters.hidden) if self.filters.is_all else ""
        if not shown and standing and not said:
            said = f"None of {words.plural(len(standing), 'setting')} {'match' if len(standing) != 1 else 'matches'}."
        self._hidden.setText(said)
        for one in (self._hidden, self._unhide):
            one.setVisible(bool(said))

    def _say_empty(self) -> None:
        coming = self.desk.file.month_loads(self.day + ONE_DAY, self.day + FAR_AHEAD)
        self._following = next((load for load in coming if load.settings), None)
        said, instead = day_words.nothing_set(self.day, self._following)
        other = f"Go to {words.long_day(self._following.day, with_year=False)}" if self._following else ""
        self.empty.say(said, instead, other=other)

    def _focus_list(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def lists_settings(self) -> bool:
        """Whether the day's list is shown, not the month or the year."""
        return self._span is Span.DAY

    def records_outcomes(self) -> bool:
        setting = self._setting()
        return setting is not None and not setting.is_moved

    def record(self, kind: OutcomeKind, *, asks: bool = False) -> None:
        if self._setting() is not None:
            self.list.choose_outcome(kind, asks=asks)

    def open_current(self) -> None:
        self._on_opened(None)

    def _on_outcome_chosen(self, setting: Setting, kind: OutcomeKind, asks: bool) -> None:  # noqa: FBT001 - a slot
        record_in_list(self, self.desk, self.list, setting, kind, asks=asks)

    def _on_opened(self, _key: object) -> None:
        setting = self._setting()
        if setting is not None:
            self.go.emit(Place("case", setting.case.case_id))

    def _on_prepared(self, setting: Setting) -> None:
        self.desk.do(methodcaller("record_prepared", setting.hearing_id, is_prepared=not setting.is_prepared))

    def _on_edited(self, edit: CellEdit) -> None:
        write_cell(self.desk, self.list, edit)

    def _on_note(self, day: date, text: str) -> None:
        refusal = self.desk.attempt(methodcaller("record_day_note", day, text))
        self.note.answer(day, text, refusal)
        if refusal and day != self.day:
            self.desk.trouble.emit(f"The note of {words.long_day(day)} is not saved. {refusal}")

    def _on_gone(self, day: date) -> None:
        """Another day: its sheet, or in the month and the year where it lies."""
        if self._span is Span.DAY:
            self.show_day(day)
        else:
            self._stood = day
            self.make_stale()
            self._focus_list()

    def toggle_twin(self) -> bool:
        """From the day's list to the map of its month; there between map and table."""
        if self._span is Span.DAY:
            self.show_span(Span.MONTH)
        else:
            self._show_twin(0 if self.calendar.is_table else 1)
        return True

    def _show_twin(self, place: int) -> None:
        self.tools.twins.choose(place)
        self.calendar.show_twin(is_table=place == 1)
        self._focus_list()

    def _on_following(self) -> None:
        if self._following is not None:
            self.show_day(self._following.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._span is not Span.DAY:
            self.show_span(Span.DAY)
        elif event.text().upper() == "T" and self.list.takes_letters and has_keyboard(self.empty):
            self.show_today()  # the letter is the list's, and there is none on a day without settings
        else:
            super().keyPressEvent(event)


def _around(day: date, span: Span) -> tuple[date, date, str]:
    """The month or the fiscal year around a day, with its name."""
    if span is Span.YEAR:
        year = FiscalYear.of(day)
        return year.first, year.last, f"Fiscal year {year.year}"
    after = (day.replace(day=28) + 4 * ONE_DAY).replace(day=1)
    return day.replace(day=1), after - ONE_DAY, f"{words.MONTHS[day.month - 1]} {day.year}"
